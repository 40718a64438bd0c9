// Dutch small talk beside an act that is clear by itself: where people are, how it was, what the weather is like.

extension DutchTopics {
    /// No word of it permits, refuses, reports or restricts anything.
    static let aside = FormTopic(
        """
        aanwezig, aanwezigheid, aardige, accu, ach, administratie, afdeling, agenda, agenda's, ah, allerbeste, anderen
        arm, assistente, attent, auto, avonddienst, avondeten, baan, baby, band, bank, batterij, bbq, becommentariëren
        bed, bedanken, bedoeld, bedoelde, bedrijf, bedrijfsarts, bedrijfsvoering, begrip, beker, belandde
        belangenverstrengeling, ben, benieuwd, benieuwde, beoordelaars, beoordelingsgesprek, bereiden, bereik, bergen
        bericht, berichtje, besproken, betrokken, bevriend, bezorgd, bijbaan, bijgevoegde, bijkomen, bila, binnen
        bladzijden, blij, boot, borrel, branden, bruiloft, bureau, bureaustoel, bus, camping, carnaval, chill, ciao
        compleet, compliment, complimenten, computer, concepten, conform, content, contract, controller, da's, daarnet
        daarom, dagelijks, dagen, dak, dankbaar, dankjewel, danku, deed, deur, dezelfde, dezen, dhoor, dienst, diensten
        dikke, ding, dingen, direct, doar, dochter, doki, dokter, downloaden, draait, drietal, drs, druk, drukke
        drukte, duidelijk, duidelijke, duim, duimen, durf, duurde, eens, eer, eergisteren, eerlijk, eerlijke, eiland
        eindelijk, elk, elke, enkele, erin, erom, ervan, eten, evenwichtiger, examen, fabriek, familie, fan
        fantastisch, favoriete, feedbackgever, feedbackronde, feedbackrondes, feest, feestelijk, fiets, fijne, finance
        flexibel, fris, functie, functioneren, functioneringsgesprek, gauw, gebeld, gebouw, gecheckt, gedaan, gedachten
        gedicteerd, geduld, gegaan, gehad, geheimen, geholpen, geit, gekkigheid, gekomen, gekozen, gekregen, geks
        gelachen, geleerd, gelukt, gemak, gemolken, genoeg, genoegen, genoteerd, genoten, geopend, geroepen, gerös
        geslapen, gesproken, gesteund, getypt, geval, gevonden, gevraagd, geweest, geweldig, gewerkt, geworden, gezegd
        gezellig, gezellige, gezet, gij, ging, gingen, glunderen, goesting, goud, griep, groei, groeien, groen, gun
        haal, haalt, haast, haastig, haha, halen, hand, handel, handig, handschoenen, hap, harte, hartelijk, hartelijke
        hectisch, hectische, heer, heerlijk, hele, henk, heren, herinneren, herinnering, herstel, hetzelfde, hierbij
        hiervan, hihi, hitte, hond, hoofd, hoop, hoort, houdt, huis, hé, ideaal, idee, iets, inbox, individuele, info
        informatie, ingelicht, ingewerkt, ingewilligd, initiatief, interne, internet, jaa, jaar, jaargesprek, jaarmarkt
        januari, jao, jep, jetlag, jobstudent, jong, jongens, jou, juist, juiste, jullie, juni, kaart, kaartje, kans
        kantoor, kat, keer, kermis, kerst, kerstborrel, keuken, kids, kiest, kind, kinderen, klaar, klant, klanten
        klas, kleine, kleinkind, koeien, koers, koffie, koffieautomaat, koorts, kort, koud, kraamafdeling, krabbel
        krachtig, kritisch, kruipt, kwam, kwamen, kwartaal, kwartaalcijfers, kwijt, lab, langer, langs, laptop, leeg
        leer, leerling-verpleegkundige, leerlingen, leerlingenzorg, leggen, leren, les, lessen, lesuur, leuk, leuke
        lid, lief, lieske, lijn, lijst, lijstje, link, lol, loods, lopende, los, luidt, lunch, maak, maand, maanden
        maart, maat, magazijn, mailtje, maken, man, marktkraam, medewerkers, medewerking, mee, meedoen, meedoet
        meegemaakt, meekijken, meemaak, meewerken, mei, meid, mengen, mentor, meteen, mevr, mevrouw, mezelf, mij
        minuten, minuut, mix, moeite, momentje, mooie, naar, naast, nacht, nachtdienst, nachten, nachtje, nachts
        najaar, nakijkwerk, namelijk, namens, natgeregende, netjes, nette, netwerk, neuzen, nich, nieuwsgierig, nou
        och, oh, oké, ondergetekende, ondernemingsraad, ondernemingsraadslid, onderweg, ongepast, ontbijt, ontroerd
        ontwikkelen, ontwikkeling, opdrachtgevers, open, operatie, opgenomen, opgeruimd, opmerkingen, oppas, optrekken
        organisatie, oud, ouderavonden, overleg, overzicht, papier, pasen, patiënten, pauze, pensioen, perfect, perron
        personeel, persoon, pijpenstelen, pindakaas, plezier, ploeg, postbode, prachtig, praktijk, precies, presenteer
        prettig, proberen, probleem, project, projecten, puur, puzzelen, reactie, reacties, reageren, rechtvaardig
        regen, regende, regent, reis, reisdag, rekenen, reorganisatie, respect, rijd, rijden, rijmen, rijp, rijtje, rol
        ronde, rondes, rooster, rug, rust, rustig, rustige, samengewerkt, scheelt, school, schoon, schoonmaak
        schrijver, seconde, secretariaat, server, sfeer, sinds, sjoen, slak, snap, snapt, sneeuw, sneeuwt, snel
        sollicitatiecommissie, soort, sorry, spam, spamfilter, spannend, spits, spoor, sta, stagiair, stagiaire, stal
        stapel, station, steiger, stel, sterkste, steun, stil, stoel, storm, strand, streep, streng, strik, succes
        superlief, systeem, taart, tafel, tandarts, tank, techniek, teksten, telefoon, ter, terug, thee, thuis
        thuiswerken, tijden, tijdig, tikfout, tikfouten, tippen, tis, tja, toetsenbord, toetsweek, tof, toffe, top
        trein, trots, tuin, tussen, tuurlijk, typ, type, typefout, typen, typfouten, uitgemest, uitkiezen, uitleg
        uitnodiging, uitspraken, uitstekend, uitzendkracht, uren, vakantie, vakbondsman, vanmiddag, vanmorgen, vannacht
        vanochtend, vanuit, vast, veilig, verbergen, verbouwing, verdiend, verdwenen, vergadering, verhuizing
        verjaardag, verkiezingen, verkoop, verkouden, verrast, verstuurd, verteld, vertrouw, vertrouwd, vertrouwen
        vertrouwenspersoon, vervelend, verwarming, verwittigen, verzamelde, verzoek, verzonnen, vestiging, vingers
        vliegtuig, vlug, voel, voldoende, volgend, volk, volmondig, vooral, voorbereid, voorbij, voorjaar, voortdoen
        vooruit, vrachtwagen, vragen, vragenlijst, vrede, vriendelijk, vriendelijke, vrijwilligers, vrouw, vóór, waag
        waarachtig, waardeer, waardering, wagen, wakker, warm, warme, week, weekend, weekje, weken, werd, werf, werk
        werken, werkje, werkplaats, werkrelatie, werkwijze, wifi, wijs, winkel, winst, winter, wit, wonderwel, woord
        woorden, worden, wordt, zaal, zag, zat, zaten, zee, zekers, zenne, ziek, zieken, ziekenhuis, ziekteverlof, zien
        ziet, zinvol, zo'n, zoekwerk, zoiets, zojuist, zomer, zon, zonnig, zonnige, zoon, zorg, zorgvuldig, zorgvuldige
        zorgvuldigheid, zulke, zulle, zwaar, zwart, zzp'er
        (groetjes|groet|groeten) (van|uit|vanuit) [een|het|de] {w} [{w}] [{w}] [{w}]
        (was getekend|w.g|wg) [uw|je|jullie] [{w}] [{w}] [{w}]
        (zit|sta|ben|lig|loop|rijd|werk|was|zat|stond|lag|kom|kwam) [ik|nu|net|even|hier|al|toevallig|momenteel|\
        vandaag|ff] (in|op|bij|aan|naar|van|achter|onderweg naar|uit|onder|met) [de|het|een|t|'t|mijn] {w} [{w}] \
        [{w}] [{w}]
        (net|pas) [terug] (uit|van|in|op) [de|het|een|mijn] {w} [{w}]
        met (plezier|alle plezier|liefde|alle liefde|veel plezier|genoegen)
        [jouw|je|uw|jullie|mijn] (mail|mailtje|bericht) (zat|was|lag|stond|belandde|kwam) [in|tussen|onder|bij] [de|\
        mijn] {w} [{w}]
        (sorry|excuses|excuus) voor [de|het|mijn] {w} [{w}] [{w}]
        (succes|plezier|sterkte|beterschap) (met|bij|op) [de|het|je|jullie] {w} [{w}]
        namens (mijn|ons|het|de|haar|mevrouw|meneer) {w} [{w}]
        """,
        beside: small
    )
}
