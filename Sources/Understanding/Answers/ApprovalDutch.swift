// Dutch words of approval, for all or some of a list.

extension ApprovalWords {
    static let dutch: [(Sense, String)] = [
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
            .promises,
            """
            (ze|zij|hij) (gaan|gaat) [er|ermee|hier|hiermee] [mee] akkoord, vraag (het|dat) (ze|hen|hun|hem|haar) [maar|eerst|zelf] [even]
            (het|dat|dit) is (goed|fijn|leuk|mooi|prima|top) voor {r}
            (jullie|ze|zij) zijn het [er] eens [over], vraag (iedereen|ze|hen) maar uit
            [hoeft|hoeven|moet|moeten|mag|mogen] niet (geschrapt|schrappen|verwijderd|verwijderen|weglaten|weggelaten|weghalen|eraf|eruit) \
            [te|worden] [worden], (lijst|lijstje|selectie) met {r}
            op (één|een) na, stuur (de lijst|de namen|hem|ze) [maar] [even] (door|op|toe)
            """
        ),
        (
            .asks,
            """
            (is|zijn|mag|mogen|kan|kunnen|wil|wilt|zou|gaan|wordt|worden|hoeft|lijkt) (dit|dat|het|ik|ze|deze|die|we|\
            wij|zij|jullie|u|de|alle|iedereen), (ga|ben|keur|stem|heb) ik
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
            (vraag|uitnodigen|benader|nodig) [ze|hen|iedereen|allemaal|maar|gerust|raak|deze mensen] [maar|\
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
        (.would, "zou, zou ik, ik zou, wil, wil ik, ik wil, zouden, te, om te"),
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
            hoor, verder, mag, mogen, kan, kunnen, van, dan, hen, ze, hem, haar, hij, zij, en, aan
            voorstel, het voorstel, je voorstel, jouw voorstel, selectie, de selectie, de keuze
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
