// Dutch words of approval, for all or some of a list.

extension ApprovalWords {
    static let dutch: [(Sense, String)] = [
        (
            .promises,
            """
            (de|die|deze) (vragen|vragenlijst) (zijn|is) [heel|erg|ook] (goed|prima|ok|oke|duidelijk|helder|mooi)
            """
        ),
        (
            .consent,
            """
            (dat|dit) zijn [precies|ook] de mensen die ik [ook|zelf|zelf ook] (zou|had) \
            (kiezen|vragen|gekozen|gevraagd|voorstellen|voorgesteld)
            precies de mensen die ik [ook] (zou|had) (kiezen|vragen|gekozen|gevraagd)
            (ik zou|ik had) [precies] (dezelfde|deze) [mensen|namen|drie] (kiezen|vragen|gekozen|gevraagd|hebben \
            gekozen)
            beter had ik het [zelf] niet kunnen (kiezen|doen|bedenken)
            ziet er [helemaal|heel|prima|allemaal] (goed|prima|netjes|mooi|top) uit
            ga [maar|gerust] door [met (deze drie|deze namen|de lijst|deze mensen|dit drietal)]
            stuur ze [maar|gerust] (een mail|de vragen|de vragenlijst|een verzoek|de uitnodiging|het verzoek)
            (de|die) (vragen|vragenlijst|vragenlijsten|verzoeken|uitnodigingen|mails) (mogen|mag|kunnen|kan) \
            (eruit|de deur uit|verstuurd|verstuurd worden|weg|verzonden|verzonden worden|uit)
            ik akkordeer [dit|de lijst|het], [ja] goed (idee|plan), goede afspiegeling
            (leuk|fijn|mooi|goed) dat {r} erbij (zit|is) akkoord, laat maar weten wat eruit komt, ja leuk
            """
        ),
        (
            .promises,
            """
            (met|onder) [een|één|enkele|wat] \
            (opmerking|opmerkingen|kanttekening|kanttekeningen|aantekening|voorbehoud|voorwaarde|voorwaarden)
            """
        ),
        (
            .promises,
            """
            ik (ga|zal|kan|wil|vraag|mail|bel|benader|spreek) [ik] ze [zelf|allemaal|alle drie|nog|eerst] [wel|even] \
            [vragen|mailen|bellen|benaderen|spreken]
            (ze|hen|iedereen) (mogen|mag|kunnen) (mij|me), (mij|me) (vragen|mailen|bellen|benaderen)
            """
        ),
        (
            .consent,
            """
            wat mij betreft (kun|kan|mag) je ze [allemaal|gewoon|gerust] (vragen|benaderen|mailen|uitnodigen)
            wat mij betreft kan het [zo] (de deur uit|door|uit|verstuurd worden)
            ik steun (deze|de|je|jouw|haar) (keuze|lijst|selectie|namen)
            daar kan ik [helemaal|volledig] mee instemmen, hier kan ik [helemaal|volledig] mee instemmen
            kan ik mee instemmen, al deze (namen|mensen) zijn (goed|prima|akkoord), compleet zo, zo compleet
            (dit|dat|het) zijn [wat mij betreft|inderdaad|precies|allemaal] (de juiste mensen|goede mensen|prima \
            mensen|de juiste personen|goede namen|de goede mensen)
            de juiste mensen wat mij betreft, zo is het (goed|prima|akkoord), doe maar zo
            zij werken veel met {n} dus akkoord, ze werken veel samen dus akkoord
            """
        ),
        (
            .around,
            """
            tot (vrijdag|donderdag|maandag|dinsdag|woensdag|morgen) (bij de|op de|op het|bij het) \
            (borrel|lunch|koffie|bbq|gesprek)
            houdoe, over en uit, bedankt voor (je|jullie|uw) (werk|moeite|geduld|hulp)
            dank voor (uw|je|jullie) (zorgvuldigheid|geduld|moeite|uitleg|werk), haha, och, nou, tsja, ach, oh, x, xx
            🙈, 😂, 🤣, 👀, 🎉, 🎁, 😴, ❄, 🎂, ☕, 🚆, ⛺, 👶, 🎒, 🍰, 🐌, 🟢, fijn dat {r} [er|er ook|ook] bij (is|zit)
            leuk dat {r} [er|er ook|ook] (bij is|bij zit|erbij is|meedoet), lekker bezig, zonder twijfel
            daar kan {n} wat mee, lekker gemengd groepje, leuk dat ze [dit|het] willen doen, met plezier
            spannend [wel]
            """
        ),
        (
            .consent,
            """
            (je|u|ge|jullie) (hebt|heb|heeft|hebben) mijn (akkoord|instemming|goedkeuring|zegen|fiat|toestemming)
            (gaat|ga) (uw|je) gang, klinkt (goed|prima), ik ben voor, ik ben [er|hier] voor
            (dat|dit) (lijkt|vind) (me|mij|ik) [een|heel] (goed|prima|uitstekend) [idee|plan]
            lijkt (me|mij) [een|heel] (goed|prima) (idee|plan)
            hierbij mijn akkoord [op|voor] [de|deze|het] [lijst|namen|voorstel], akkoord op de [hele|volledige] lijst
            akkoord bevonden, gezien en akkoord [bevonden]
            (u|je|jullie) (kunt|kan|kunnen|mag|mogen) (verder|beginnen|door|van start)
            daar sta ik [helemaal|volledig] achter, wat mij betreft klaar [om te versturen|voor verzending]
            klaar om te versturen, zo laten [en versturen], kan door, mooi gedaan, goed gedaan
            gaat [helemaal] goed zo
            dan gaan we (hiermee|ermee|met deze drie|met deze mensen|zo|met dit drietal) (van start|verder|door|aan \
            de slag)
            we gaan met deze drie [van start], doe deze drie [maar], ja doe deze drie maar, vraag deze drie maar
            deze drie worden het, deze drie [mensen|collega's|namen] (mogen|kunnen) [het zijn|gevraagd worden], jaaaa
            geregeld wat mij betreft, (ik|) zeg doen, ik keur de [voorgestelde|volledige|hele] lijst [hierbij] goed
            ik keur (het|ze|dit|alles|hem|haar voorstel|je voorstel) [allemaal|hierbij|graag] goed
            ik zet er mijn handtekening onder, vinkje erbij, sein veilig, laat maar komen [die feedback]
            (ga|gaan) ze halen, och ja, allez ja, jahaa, graag zelfs, volmondig ja, waarom niet
            uiteraard akkoord, ik geef (mijn akkoord|akkoord|groen licht), mijn akkoord staat erbij
            (mijn|onze) instemming, (lijst|voorstel) (goedgekeurd|akkoord)
            akkoord met (deze|de) [drie|genoemde|voorgestelde] \
            (collega's|beoordelaars|feedbackgevers|mensen|namen|personen|keuze|raters)
            (deze|de) [drie|genoemde|voorgestelde] (collega's|beoordelaars|mensen|namen|personen) (zijn|vind ik) \
            (akkoord|prima|goed|in orde|ok|oke)
            (van|wat) mij [betreft] mogen ze [allemaal|alle drie] [gevraagd worden]
            met (deze|de) [voorgestelde|genoemde] [drie] (beoordelaars|namen|mensen|collega's|personen) (kan|ga|ben) \
            ik [het] [helemaal|graag|volledig] (instemmen|akkoord|eens)
            het klopt helemaal, alle namen kloppen, spreek je snel, prima volk [alledrie], prima zo, alles akkoord
            """
        ),
        (.around, CourtesyWords.dutch), (.around, ThanksWords.dutch),
        (
            .praise,
            """
            (goede|mooie|prima|fijne|uitstekende|goeie|evenwichtige|leuke|sterke|nette|complete) (lijst|lijstje|\
            keuze|keuzes|selectie|namen|mix|mensen|raters|club|groep|rij|rijtje|opzet|combinatie|verdeling)
            (mooi|goed|prima|leuk|net|fijn|keurig|goeie) (lijstje|rijtje|clubje|groepje|gezelschap|overzicht|stel)
            (goed|mooi|prima|leuk|fijn|sterk|evenwichtig|perfect) (trio|drietal|team|stel|groepje|mixje)
            (goede|mooie|fijne|leuke|logische|uitstekende|perfecte|top|heldere) (namen|mix|spreiding|kandidaten|drie|\
            lijstje|keus|keuzes|groep)
            """
        ),
        (
            .asks,
            """
            (is|zijn|mag|mogen|kan|kunnen|wil|wilt|zou|gaan|wordt|worden|hoeft|lijkt) (dit|dat|het|ik|ze|deze|die|we|\
            wij|zij|jullie|u|de|alle|iedereen)
            """
        ),
        (
            .consent,
            """
            (ze|deze|dit|dat|het) (mag|mogen) [wat mij betreft] [zo|allemaal|hoor|gevraagd worden], ja voor
            akkoord voor, ok voor, oké voor, (zeker|heel) (goed|mooi|fijn|prima), niets aan doen, niks aan doen
            zo laten, laat maar zo, (kan|mag|laat) zo [blijven], nog beter, mooi gekozen, goed gekozen, goed bedacht
            goed werk, prima werk, (doe|vraag) dat [maar], ik (vind|heb) het [zo] (goed|prima|best), accoord, prima
            goed, goed zo, is goed, uitstekend, mooi, fijn, perfect, mee eens, eens, goedgekeurd, jazeker, jawel
            ja hoor, ja graag, graag, graag zo, zeker, zeker weten, natuurlijk, uiteraard, tuurlijk, absoluut, in orde
            helemaal goed, okido, keurig, netjes, klopt, juist, correct, bevestigd, goedkeuring, duidelijk, helder
            ik (ben|ga|kan) [het] [er|hier|hiermee|ermee] [helemaal|volledig] [mee] (akkoord|eens|akkoord gaan|\
            instemmen)
            ik ben het [er|hier|hiermee] [helemaal|volledig] [mee] eens
            ik (keur|vind) [het|ze|deze|dit|deze lijst|de lijst] [allemaal|zo|helemaal|wel] (goed|prima|ok|oke|\
            akkoord|top|uitstekend|een goede lijst|mooi)
            hierbij [geef ik] [mijn] (akkoord|goedkeuring), ik geef [hierbij] [mijn] (akkoord|goedkeuring)
            [je|u] (hebt|heb) mijn (akkoord|goedkeuring), bij dezen [akkoord], van mij (mag het|akkoord)
            mijn akkoord [heb je|hebben jullie|heeft u]
            [heb|ik heb] [er|hier|daar] geen (enkel|enkele|) (moeite|punt|issue|bezwaar|bezwaren|probleem|problemen|\
            opmerking|opmerkingen|aanmerkingen|commentaar|op- of aanmerkingen|op en aanmerkingen|op- en aanmerkingen|\
            op of aanmerkingen|vragen) [tegen|mee|hoor|op|bij]
            geen op- of aanmerkingen
            ik heb [hier|er|daar] [verder] geen (bezwaar|bezwaren|opmerkingen|problemen|aanmerkingen|bezwaar tegen|\
            probleem mee)
            (schrap|verwijder|haal) niemand [weg|eraf], niemand (schrappen|weghalen|eraf), niemand hoeft eraf
            (niets|niks) (op aan te merken|op tegen|mis mee|aan toe te voegen|tegen|toe te voegen)
            daar is (niets|niks) mis mee, heb (ik|er) [er] (niets|niks) (op|aan) (aan te merken|tegen|toe te voegen)
            ga je gang, ga uw gang, ga maar los, ga er maar voor, ga ervoor, gas erop, doe maar, doen, doen we
            doe dat maar, vooruit maar, vooruit met de geit, laat maar komen, laat maar gaan, kom maar op, aan de slag
            komt goed, gaan [met die banaan|maar], hup
            (vraag|vragen|uitnodigen|benader|nodig) [ze|hen|iedereen|allemaal|maar|gerust|raak|deze mensen] [maar|\
            gerust|allemaal|raak|ze] [uit|raak]
            [vraag|nodig] ze maar [uit]
            (verstuur|stuur|verzend) [ze|hem|de uitnodigingen|de vragen|de verzoeken] maar [uit|op|door]
            (kan|mag|mogen|kunnen) [zo] (verstuurd|verzonden|door|doorgaan|uit|worden verstuurd|worden uitgenodigd|\
            de deur uit|zo|wat mij betreft zo)
            stuur maar, versturen maar
            (ziet|zien|lijkt|lijken|klinkt|oogt|vind ik|vinden we) [er] [me|mij|ons] [het|dat|ze|dit] [heel|zeer|erg|\
            een|allemaal|wel] (goed|prima|top|mooi|uitstekend|keurig|perfect|goed plan|goede lijst|prima lijst|goede \
            keuze|goede selectie|mooie lijst|in orde|ok|oke|akkoord|compleet|evenwichtig|fijn|netjes) [uit]
            daar kan ik me [helemaal|goed|volledig] in vinden, kan me hier[in] [helemaal|goed] [in] vinden
            kan ik me [helemaal|goed] in vinden, ik kan me [hier|er|hierin] [helemaal|goed|volledig] [in] vinden
            hier (kan|ben|ga) ik [het] [me] [helemaal|volledig] (mee eens|in vinden|akkoord mee|mee akkoord|mee \
            instemmen|achter)
            hier sta ik achter, ik sta [hier|er] [helemaal] achter, sta ik achter, kan er mee leven, klinkt goed
            kan ik mee leven, ik stem [hier|er|hiermee] [mee] in, ingestemd, stem in, mij best, vind ik best
            ben ik het mee eens, helemaal mee eens, volledig mee eens, groen licht, fiat, accepteer, geaccepteerd
            geweldig, tof, gaaf, helemaal (prima|top|goed|mee eens|akkoord|ok|oke|in orde|juist)
            (tis|'t is|da|dat is) (goe|goed|ok|oke|prima|in orde|top|okido) [zo|voor mij|hoor], isgoed
            is (goe|prima|ok|oke|in orde) [zo|hoor|voor mij]
            (verstuurt|verstuur|verzend|stuur|zend) (maar|gerust) [door|uit|op|rond|weg]
            ga (maar|gerust|lekker) (door|verder|aan de slag|je gang), kiptop, toppie, tiptop, topper
            (tuurlijk|natuurlijk) (joh|hoor), joh (tuurlijk|natuurlijk|prima), joa, geen enkel (probleem|bezwaar)
            (je|jij|u|jullie) (kunt|kan|mag|mogen) (ze|hen|iedereen|alle drie|alledrie|de uitnodigingen|de vragen|de \
            mails|deze mensen|hen alle drie) [gerust|allemaal|gewoon|alle drie|maar|nu|zo] (vragen|uitnodigen|\
            benaderen|mailen|versturen|aanschrijven|uitsturen|bevragen)
            zet (maar|gerust) door, laat (maar lopen|gaan), komt (goed uit|in orde|voor elkaar)
            (geen|niets|niks) te klagen, niks te mekkeren, niks meer aan doen, niets meer aan doen
            ziet er (goed|prima|top) uit, doe (maar|ze maar) [gewoon] [allemaal|alle drie]
            deze (mensen|namen) (zijn|mogen) [prima|goed|ok|oke|akkoord], ga er maar mee aan de slag
            wat mij betreft (prima|akkoord|goed|ok|oke|ja|kan het zo|mogen ze|in orde|de juiste mensen)
            (mijn|m'n) (zegen|fiat|goedkeuring|go|ok|oke) (heb je|hebben jullie|heeft u), keur ik goed
            goedgekeurd [door mij|hoor], van mij mag (het|je|iedereen), van mij mogen ze [allemaal|alle drie], jaa
            zekers, jazekers, dikke prima, dikke ja, yes, perfecte lijst
            (mag|kan|mogen|kunnen) zo (de deur uit|eropuit), [mijn|het] antwoord (is|luidt) [een] [volmondig] ja
            dat is een ja, een (volmondig|dik|duidelijk|dikke|hartelijk) ja
            (drie|twee|dubbel|driemaal|tien) [keer|maal] ja, ja dus, dus ja, van mij [een] ja
            ik zeg [volmondig|gewoon|graag] ja, ga zo door
            (kan|kunnen) (ik|we) (me|mij|ons) [hier|daar|er|hierin] [helemaal|prima|goed|volledig] [in] vinden
            ik kan (me|mij) [hier|daar|er|hierin] [helemaal|prima|goed|volledig] [in] vinden
            """
        ),
        (.no, "nee, neen, nee (dank je|dank u|bedankt|dankje)"),
        (
            .disagrees,
            """
            niet (akkoord|accoord|mee eens|eens|goed|goedgekeurd|ok|oke|prima|mee akkoord|in orde|oke mee), oneens
            [ik] (ga|ben|kan) [het|hier] [hier|er] [ik] [het] [hier|er] [helaas] niet [mee] (akkoord|eens|akkoord \
            gaan|instemmen|mee akkoord)
            hier ben ik [het] [helaas] niet (mee akkoord|mee eens|akkoord mee), hier ga ik [helaas] niet mee akkoord
            ik ben [het] [er|hier] [helaas] niet (mee eens|akkoord|eens|mee akkoord)
            ik keur [het|dit|deze lijst] [niet goed|af], afgekeurd, afgewezen, liever niet, geen akkoord
            ik ben niet akkoord, ik kan niet akkoord gaan, niet (akkoord|goed)
            """
        ),
        (
            .strike,
            """
            niet, geen, zonder, behalve, uitgezonderd, met uitzondering van, behoudens, exclusief, schrap, schrappen
            geschrapt, streep, doorstrepen, door, haal, halen, weg, weghalen, eraf, er af, af
            [er] maar (af|uit|weg|over|eraf|vallen|weglaten|overslaan|schrappen|buiten|eruit|door|wegstrepen|\
            achterwege)
            achterwege, wegdoen, eruit gooien, gooi, passeren, [maar] even niet, [maar] deze keer niet
            liever even niet, er maar niet, eruit, er uit, verwijder, verwijderen, verwijderd, sla, over, overslaan
            overgeslagen, vervalt, vervallen, weglaten, laten vallen, vallen, afvallen, valt af, eraf halen
            eruit halen, van de lijst, uit de lijst, niet vragen, niet benaderen, niet uitnodigen, niet meer, toch niet
            liever niet, hoeft niet, hoeven niet, niet nodig, hoeft voor mij niet, buiten, erbuiten, er buiten
            buiten laten, minus, op, na, wegstrepen, uitsluiten, min, ni, nie, nee tegen, laat
            """
        ),
        (.only, "alleen, enkel, slechts, uitsluitend, alleen maar, vraag alleen, alleen met, enkel en alleen"),
        (
            .all,
            """
            allemaal, alle, iedereen, allen, alles, de hele lijst, hele lijst, alle namen, alle drie, alledrie
            alle vier, alle vijf, alle twee, allebei, elk, de drie, alle mensen, alle personen, alle raters
            met zijn drieën, alle drie de namen
            """
        ),
        (
            .rest,
            """
            [de|voor de|het] (rest|overige|overigen|anderen|andere|overige namen|andere namen|andere twee|andere \
            drie|overige twee|resterende|anderen allemaal)
            de rest van de lijst, verder iedereen, verder allemaal, verder alles, alle anderen, alle andere
            """
        ),
        (.takes, "wel, mag wel, mogen wel, graag wel, wel graag, wel vragen, vraag wel"),
        (
            .but,
            """
            maar, echter, doch, alleen, maar dan, wel even, met één uitzondering, één opmerking, een opmerking
            op één na
            """
        ),
        (
            .adds,
            """
            vraag ook, nog, erbij, voeg [ook|nog|eventueel] toe, toevoegen, toe, en ook, voeg, en vraag, graag ook
            vul aan, aanvulling, aanvullen met, klant, collega, leverancier, neem ook
            """
        ),
        (
            .around,
            """
            da, goe, voorgestelde, bovenstaande, genoemde, voorgesteld, bijgevoegde, hierbij, deze drie, met, hiermee
            hier, mee, lijkt, vind, vind ik, ik vind, vind het, een, gaan, ga, wat mij betreft, van mij, voor mij, mij
            me, ik, ben, het, er, de, is, zijn, zo, dit, deze, die, dat, lijst, lijstje, namen, helemaal, volledig
            hoor, verder, mag, mogen, kan, kunnen, van, dan, hen, ze, hem, haar, hij, zij, en, aan, zou, zou ik, wil
            wil ik, ik wil, ik zou, voorstel, het voorstel, je voorstel, jouw voorstel, selectie, de selectie, de keuze
            keuze, keuzes, personen, mensen, de mensen, raters, feedbackgevers, deze mensen, kandidaten, hè, vragen
            vraag, benaderen, uitnodigen, hoeft, hoeven, laten, worden, wordt, liever, eigenlijk, even, gewoon, nu, ook
            mijn, helaas, deze keer, dit keer, ditmaal, heel, erg, zeer, gerust, jullie, u, je, naam, nummer, nr, punt
            mooi zo, duidelijke, volledige, ziet er, wat betreft, de heer, mevrouw, meneer, wij, we, dus, alvast, wat
            echt, inderdaad, in elk geval, oprecht, gelijk, meteen, joh, vandaag, direct, uit te nodigen, te vragen
            hun, die drie, deze 3, beide
            """
        ),
        (
            .reason,
            reason(
                "die|hij|zij|ze|want|omdat|aangezien|deze persoon|want die",
                """
                is, net, nog, pas, kort, sinds, begonnen, gestart, nieuw, ziek, weg, vertrokken, vertrekt, met, op
                vakantie, verlof, pensioen, zwangerschapsverlof, werkt, werken, hier, niet, meer, daar, bij, ons
                een, andere, ander, team, afdeling, ken, ik, kent, haar, hem, nauwelijks, amper, onvoldoende, te
                weinig, goed, genoeg, heeft, het, druk, geen, tijd, teveel, veel, samen, samengewerkt, gewerkt
                maken, nooit, zit, in, buitenland, hij, zij, ze, die, was, al, uit, dienst, ni, eigenlijk
                momenteel, helaas, heel, erg, {n}, recent, kortgeleden, zelden, bijna, niks, van, we, wij, haast
                zwanger, afwezig, langdurig, rechtstreeks, direct, allang, lang, familie, partner, zijn, vader
                moeder, broer, zus, vriend, vriendin, lastig, kritisch, de, juiste, persoon
                """
            )
        ),
    ]
}
