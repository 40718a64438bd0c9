// Dutch clauses that tell of somebody's day, or of a manager: true or not, they take nothing back.

extension DutchTopics {
    /// Words of a day: places, people at home, weather, how somebody feels. None of them limits, asks or puts off.
    static let day = """
        ik, we, wij, me, mij, ons, het, 't, er, hier, nu, net, even, eventjes, ff, al, ook, nog, weer, toch, wel, zelf
        gewoon, echt, heel, erg, zo, zelfs, samen, en, met, van, bij, in, op, uit, naar, over, door, tussen, onderweg
        tijdens, aan, voor, de, een, mijn, m'n, onze, ondertussen, inmiddels, eindelijk, vandaag, vanmorgen
        vanochtend, vannacht, vanmiddag, gisteren, eergisteren, daarnet, zonet, zojuist, laatst, onlangs
        vorige (week|maand), deze week, afgelopen (week|weekend|dagen|weken|nacht), al (dagen|weken|de hele week)
        (de|een|heel de|ne) hele (dag|week|ochtend|middag|nacht), een paar (dagen|weken), beetje, wat, best, flink
        (een|paar|enkele|twee|drie) (dag|dagen|week|weken|weekje|dagje|uurtje), helaas, gelukkig, sorry, excuus
        excuses, haha, hihi, oeps, pff, hè, hoor, joh, trouwens, overigens, eerlijk gezegd, nogal, bijna, helemaal
        jammer, trein, bus, tram, auto, file, vliegtuig, fiets, kantoor, thuis, huis, werk, bed, tuin, strand, camping
        terras, bergen, zee, bos, school, les, dienst, nachtdienst, nachtdiensten, avonddienst, vroege dienst
        late dienst, dagdienst, pauze, lunch, lunchpauze, koffie, koffiepauze, vergadering, vergaderingen, overleggen
        cursus, training, vakantie, weekend, weekje, dagje, week, dag, ochtend, middag, avond, nacht, kinderen, kids
        kind, kleine, baby, zoon, dochter, man, vrouw, moeder, vader, oma, opa, hond, kat, tandarts, dokter
        ziekenhuis, griep, koorts, verkouden, ziek, zieke, druk, drukke, drukte, moe, buitenland, verlof, vrij
        vrije dag, zonnig, warm, koud, nat, heerlijk, heerlijke, mooi, mooie, lekker, lekkere, zon, regen, sneeuw
        wifi, internet, bereik, telefoon, laptop, mail, mails, mailbox, inbox, postvak, spam, spambox, concepten
        handschoenen, dak, steiger, bouw, winkel, kassa, keuken, zaal, stage, jarig, verjaardag, feest, taart, bbq
        borrel, kermis, wedstrijd, voetbal, geboren, verhuizing, verbouwing, jaarwisseling, feestdagen, kerstdrukte
        agenda, stroom, verwarming, gewerkt, geslapen, gegeten, genoten, gelachen, geweest, gehad, gezeten, gestaan
        geslaagd, vergeten, verhuisd, getrouwd, gedronken, terug, teruggekomen, rustig, goed, fijn, fijne, leuk, leuke
        lieve, traag, laat, stil, op weg, midden, klaar, na, vast, veel, hoop, lang, snel, kort, groot, stuk voor stuk
        nieuwe, oude, eigen
        """

    /// Nouns are open behind a preposition and an article.
    private static let places = """
        (in|op|bij|uit|naar|met|van|vanuit|vanaf|tussen|aan|achter|langs|onder|door) (de|het|een|mijn|m'n|onze|'t|\
        mijne|ons) {p} [{p}]
        (in|uit|naar|vanuit) {p}, op (vakantie|reis|cursus|congres|stap|pad)
        aan het (werk|rijden|koken|eten|werken|klussen|sporten|wandelen|typen|inhalen|verhuizen|verbouwen)
        aan (mijn|je|jullie|uw) (mail|mails), (je|jullie|uw) (mail|bericht|mailtje|berichtje)
        """

    private static let feelings = """
        gelezen, bekeken, doorgelezen, nagelezen, teruggelezen, gekeken, verrast, geraakt, ontroerd, blij, trots
        tevreden, benieuwd, nieuwsgierig, dankbaar, geholpen, geleerd, gebeld, ernaar, ervan, erover, ermee, woorden
        complimenten, reacties, collega's, nachtje, over geslapen, nachtje over geslapen, over nagedacht, nagedacht
        tranen, glimlach, om te lezen, om te horen, wat iedereen schreef, alle, mensen, team, iedereen, eerlijk
        helder, zin in, herkend
        """

    static let tells = FormTopic(
        """
        [ik] (was|zat|stond|lag|liep|reed|werkte|kwam|ging|had|kreeg|zag|las|vond|sliep|miste|vergat|herkende|\
        genoot|leerde|moest lachen|bloosde|glunderde|schrok)
        (was|zat|stond|lag|liep|reed|werkte|kwam|ging|had|kreeg|zag|las|vond|sliep|miste|vergat|herkende|genoot|\
        dacht) ik
        [ik] (zit|sta|ben|lig|geniet|typ|rijd|fiets|wandel|vlieg|werk|tik), (zit|sta|ben|lig|geniet|typ|werk) ik
        ik heb, heb ik, heb, ik ga nu (slapen|eten|naar huis|lunchen), ik (reageer|typ|antwoord|mail)
        (we|wij) (zijn|waren|zitten|zaten|hebben|hadden|staan|stonden|gaan|gingen|kwamen|werken|werkten|genieten)
        (zijn|waren|zitten|zaten|hebben|hadden|staan|stonden|werken) (we|wij)
        (het|hier|'t|buiten) [hier|het|'t|buiten] (is|was|regent|regende|sneeuwt|sneeuwde|waait|giet|stormt|vriest|\
        duurde) [het|hier|'t|er]
        (is|was) het [hier], de zon (schijnt|scheen), wat een (weer|dag|week|drukte|regen|hitte)
        (mijn|m'n|onze|de|het|een|ons) {p} [{p}] (is|was|zit|zat|staat|stond|ligt|lag|belt|belde|kwam|ging|liep|\
        begon|had|heeft|werkt|slaapt|sliep|wacht|huilt|blaft|rijdt|schijnt|duurde|zijn|waren|staan|stonden|liepen|\
        slapen|komt|roept|riep|begint|bakt|kookt)
        (is|was|zijn|waren|belt|belde|stond|zat|kwam|begint|begon|wacht) (mijn|m'n|onze|ons) {p}
        ik dacht dat ik [het|dat|al|je|jullie] [al] (gereageerd|geantwoord|gedaan|verstuurd|gestuurd|teruggemaild) \
        [al] had
        (mijn|je|jullie|uw|de|deze|jouw) (mail|mailtje|bericht|mails) (zat|stond|was|kwam|belandde|lag|raakte|stak)
        moest [ik] [er|hard|best|wel|even|echt|erg] [om|van] [hard|best|wel|even|echt|erg] (lachen|glimlachen|blozen)
        kijk [ik] [er|ernaar] [al|echt|erg] [naar] uit
        kijk [ik] [al|echt] uit naar (de|het|ons) (resultaten|resultaat|feedback|gesprek|reacties|uitkomst)
        doet (me|mij) goed, (doet|deed) (me|mij) [echt|heel|enorm|zo] goed, maakt (me|mij) [echt|heel|zo] (blij|trots)
        [ben] (benieuwd|nieuwsgierig) (wat|hoe) (hij|ze|{n}|eruit|er uit|iedereen) [ervan|er van|hiervan] (komt|\
        vindt|vinden|zegt|reageert|schrijft|schrijven)
        (benieuwd|nieuwsgierig) naar (de|het|zijn|haar) (resultaten|resultaat|uitkomst|reactie|reacties)
        excuses dat het zo lang duurde, sorry dat het [zo|even] (lang|even) duurde
        vergeten te (antwoorden|reageren|mailen)
        (sorry|excuus|excuses) dat (je|u|jullie) [zo|even] [lang] moest [wachten] [wachten]
        hoor net dat (je|jullie|u) op mij (wacht|wachten|wachtte)
        (mocht er|als er) nog iets nodig (zijn|is) [dan] (hoor|lees) ik het [wel|graag]
        wat een (mooi|fijn|leuk|helder|goed|duidelijk) (overzicht|dossier|verslag|lijstje|verhaal) [is het] [geworden]
        """,
        beside: day,
        places,
        feelings
    )

    /// What the manager is like, and did for the writer.
    static let tellsOfHim = FormTopic(
        """
        (hij|ze|zij|{n}|die|deze man|die man|mijn manager|mijn leidinggevende|mijn baas|mijn chef) [er|me|mij|zelf] \
        (vroeg|heeft|had|is|was|zat|zit|werkt|kent|steunt|steunde|helpt|hielp|denkt|leest|begrijpt|snapt|luistert|\
        gaat|ging|stond|staat|coacht|begeleidt|begeleidde)
        (vroeg|heeft|had|is|was|zat|zit|werkt|kent|steunt|helpt|gaat|staat|denkt) (hij|ze|zij|{n}) [er|me|mij]
        ({n}|hij|zij) en ik (werken|zitten|kennen|hebben|spreken|zien|delen een kantoor|zijn)
        (ik|we|wij) (ken|kennen|zie|zien|spreek|spreken|vertrouw|werk|werken) (hem|{n}|haar|elkaar)
        (zijn|kennen|werken) (hij|{n}) en ik
        """,
        beside: """
            er, zelf, al, ook, nog, me, mij, mijn, m'n, een, het, de, is, was, en, in, van, met, gisteren, vanmorgen
            vanochtend, vandaag, net, toch, heel, erg, echt, zo, veel, lang, goed, fijne, weer, hoor, voor, aan, op
            bij, over, naar, die, gewoon, deze week, vorige week, al weken
            """,
        """
        hij, zij, ze, hem, haar, {n}, die, onder, baas, manager, leidinggevende, chef, teamleider, mens, kerel, vent
        te vertrouwen, vertrouw, vertrouwen, eerlijk, eerlijke, goede, goeie, geweldige, prima, beste, aardig, aardige
        sympathiek, top, naast, elke (dag|week), iedere (dag|week), al jaren, jaren, jaar, altijd, vaak, erbij, er bij
        om gevraagd, zelf om gevraagd, gevraagd, naar gevraagd, mee, netjes, zorgvuldig, discreet, om, aangenomen
        gesteund, geholpen, begeleid, ingewerkt, opgeleid, gecoacht, project, projecten, bureau, bureaus, verder, twee
        drie, vijf, tien, twaalf, zes, sinds, open, betrokken, begripvol, fair, correct, tenslotte, immers
        per slot van rekening, sowieso, nieuwsgierig, benieuwd, trots, precies, juiste persoon, band, lijn, één lijn
        hele, team, langer dan vandaag, beter dan ikzelf, weken, maanden, oprecht, sterk, elkaar, leest
        """
    )
}
