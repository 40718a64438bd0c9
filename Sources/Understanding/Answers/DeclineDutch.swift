// Dutch words of people who won't take part.

extension DeclinePhrases {
    /// A person whom it is about.
    private static let dutchPerson = """
        ({n}|je|jou|u|jullie|haar|hem|ze|hen|deze persoon|deze collega|die persoon|deze medewerker|\
        deze mevrouw|betrokkene|mevrouw {n}|collega {n})
        """

    static let dutch: [(Sense, String)] = [
        (.around, CourtesyWords.dutch),
        (
            .around,
            """
            dit keer, deze keer, ditmaal, eerlijk gezegd, denk ik, alsjeblieft, momenteel, op dit moment, helaas
            voor dit verzoek, succes [ermee|verder], veel succes, hopelijk begrijpt u dat, begrip, voor uw begrip
            voor je begrip, dank voor uw begrip, bedankt voor je begrip, met alle respect, tot mijn spijt
            jammer genoeg, het spijt me, spijt me
            (lief|fijn|leuk|aardig|mooi|bedankt|dank|dank je|dank u|sympathiek|attent|eervol|vereerd|super|tof) dat \
            (je|jullie|u) [aan] [mij|me|het] [aan] [hebt|hebben|heeft] (denkt|dacht|denken|vraagt|vroeg|vragen|\
            gevraagd|gedacht|benadert|benaderde)
            wat (lief|fijn|leuk|aardig), vereerd, eervol
            hopelijk (snap|begrijp|snapt|begrijpt) (je|u|jullie) (het|dat)
            ik hoop dat (je|u|jullie) (het|dat) (begrijpt|snapt|begrijpen|snappen), begrijp me niet verkeerd
            het ligt niet aan \(dutchPerson), niets ten nadele van \(dutchPerson), niks persoonlijks
            niets persoonlijks, geen probleem met \(dutchPerson), spijtig, jammer, sorry daarvoor, principieel
            uit principe, na lang nadenken, bij nader inzien
            """
        ),
        (.noOpinion, "[ik] [heb] [ik] [hier|hierover|er|daar|daarover] geen mening [over|hierover|daarover]"),
        (
            .noThanks,
            """
            nee (dank je|dank u|bedankt|dankje|dankjewel|dank je wel|dank u wel|merci|hartelijk dank|thanks)
            """
        ),
        (
            .no,
            """
            nee, neen, neuh, nee hoor, liever niet, ik liever niet, nee liever niet, toch maar niet, voor mij niet
            nu niet, niet voor mij, afmelden, uitschrijven, ik (sla over|weiger), ik bedank, bedank ik, bedank hiervoor
            afgemeld, neeje, neeë, nee joh, nee helaas, helaas nee, laat maar, nee laat maar, laat maar zitten
            deze keer niet, dit keer niet, nu even niet, niet deze keer, niet dit keer, voor mij even niet
            (maar|dus) (nee|neen|liever niet|nee dank je|nee bedankt|ik bedank|ik pas|ik sla over|helaas niet), nee dus
            ik niet, helaas niet, spijtig genoeg niet, ik zeg nee, ik moet nee zeggen, nope, dat gaat niet, gaat niet
            lukt [me|mij] [helaas|nu] niet, dat lukt [me|mij] [helaas|nu] niet, toch liever niet, nee toch niet
            sorry nee, bedankt maar nee, beter van niet, liever van niet, dit keer even niet, deze ronde niet
            dat wordt [hem|'m] niet
            """
        ),
        (
            .refuses,
            """
            [ik] ken [ik] \(dutchPerson) [daarvoor|helaas|hiervoor] [nog|daarvoor] (maar kort|pas kort|te kort|nog \
            niet lang|nog te kort|pas net)
            [ik|] sla [ik] [hem|dit|deze] [maar|liever|graag|dit keer|deze keer] over
            ik voel me [hier|hiertoe|hiervoor] niet [toe] geroepen, mij niet (bellen|mailen|vragen)
            ik (hoef|wil|kan|ga) [dit|hier|het|er] [liever] niet, (niet|geen) (nodig voor mij|zin in)
            niet geïnteresseerd, ik ben niet geïnteresseerd, geen deelname
            ik neem geen deel aan (dit soort|deze) (dingen|verzoeken|enquêtes|rondes|onderzoeken)
            ik doe niet aan (feedback|enquêtes|dit soort dingen)
            (ik|) geef geen feedback [op|aan] [collega's|anderen|personen|mensen]
            [ik|wij|we] (doe|doen|werk) [hier|daar|er|hieraan|dit keer|deze keer|nu] [liever|toch|helaas|maar] [dit \
            keer|deze keer] [aan] (niet|liever niet|nooit) [aan] mee
            doe ik [hier|dit keer|deze keer|liever|helaas|er] [liever] niet [aan] mee
            hier doe ik [liever|helaas] niet aan mee, daar doe ik [liever|helaas] niet aan mee
            [ik] (wil|kan|ga|zal|hoef|mag) [ik] [hier|er|hieraan|dit keer|deze keer|aan dit verzoek|aan deze vraag|\
            hierop] [liever|toch|helaas|graag] [niet] [hier|er] [aan|op] (niet meedoen|niet meewerken|niet deelnemen|\
            niet aan meedoen|niet aan meewerken|niet aan deelnemen|niet bijdragen|niet aan bijdragen|niet reageren|\
            niet op reageren|niet invullen|niet beantwoorden|niet antwoorden|niet op ingaan|niet mee bezig houden)
            (liever|graag|toch|helaas) niet (meedoen|meewerken|deelnemen|bijdragen|invullen|beantwoorden)
            (ik|) wil hier niet aan (meedoen|meewerken|deelnemen), niet (meedoen|deelnemen), ga hier niet op in
            ik ga hier [liever|helaas] niet op in
            [ik] kan [hier|helaas|hieraan] [helaas] niet (meedoen|meewerken|deelnemen|aan meewerken|aan bijdragen)
            ik (kies|besluit|heb besloten|heb ervoor gekozen|verkies|geef er de voorkeur aan|wens|ben niet van plan) \
            [er|ervoor] [liever|om|hier] [hier|dit|er] [liever] [niet] [aan] [niet] (mee te doen|deel te nemen|mee \
            te werken|niet mee te doen|niet deel te nemen|niet mee te werken|te reageren|niet te reageren|over te \
            slaan|af te zien)
            ik hoef niet mee te doen, om niet mee te doen
            [ik|wij] neem [ik] [hier|er|hieraan|dit keer|deze keer|liever|helaas] (geen deel|niet deel|liever niet \
            deel|liever geen deel) [aan] [deze enquête|dit onderzoek|dit verzoek|deze ronde]
            [ik|] (zie|zal) [ik] [hier|er|hiervan|ervan|van deelname|van dit verzoek|van feedback] [liever|graag|dit \
            keer|helaas|deze keer|bij deze] [van|ervan|hiervan] (af|afzien|af te zien)
            ik wil [hier|er|graag|liever] [van|graag|liever] [hiervan|ervan] (af zien|afzien)
            zie (ervan|hiervan|er van) af
            [ik|deze|dit|dat|die] [keer] (sla|laat) [ik] [dit|deze|het|hem|'m|dit keer|deze keer|deze ronde|deze \
            vraag] [graag|liever|even|maar|een keer|eentje|helaas|deze keer|dit keer] over
            [ik|] (sla|sla me|sla mij) [maar|dit keer|deze keer|liever] over
            sla (mij|me) [deze keer|dit keer] [maar|gerust|alsjeblieft|aub] over
            ik wil [dit|deze|het|dit keer|deze keer] [graag|liever] (overslaan|over slaan)
            (deze|dit) (sla ik|wil ik) [liever|graag|even|helaas] (over|overslaan)
            [ik] (pas|passen|past) [ik] [hiervoor|dit keer|deze keer|even|voor deze|ook|helaas]
            ik moet [hier|hiervoor|dit keer|deze keer|helaas|bij deze] [helaas|voor] passen
            moet ik [helaas|hiervoor] passen, hier pas ik voor, hiervoor pas ik
            (laat|hou|houd) (mij|me) [hier|dit keer|deze keer|er] [hier] [maar|liever|alsjeblieft|aub|alstublieft] \
            [hier] (buiten beschouwing|buiten|erbuiten|er buiten|hierbuiten|erbuiten aub|met rust|buiten deze ronde)
            zonder mij [graag|deze keer|dit keer|verder], niet met mij, reken niet op mij, reken maar niet op mij
            tel mij niet mee, ik houd het [hier|hierbij] [bij|] voor gezien
            ik hou me [hier|er] [liever|graag] (buiten|afzijdig|hierbuiten)
            ik houd me [hier|er] [liever|graag] (buiten|afzijdig)
            ik onthoud me [liever|graag] [hiervan|van feedback|van commentaar|van een oordeel]
            (haal|verwijder|schrap) (mij|me) [maar|aub|alsjeblieft|graag|alstublieft] [van|uit] [de|deze|jullie|je|\
            uw] [lijst|bestand|mailinglijst|adressenlijst|maillijst]
            (schrijf|meld) (mij|me) [maar|hiervoor|aub|graag] (uit|af)
            ik (meld|schrijf) me [hiervoor|hierbij|bij deze] (af|uit)
            stop (met mailen|met deze mails|met mij te mailen|met mails|hiermee|met vragen)
            [ik] wil geen (mails|mail|verzoeken) meer [ontvangen|krijgen]
            stuur (mij|me) (geen|geen verdere) (mails|mail|verzoeken|berichten) meer
            geen (mails|verzoeken) meer [graag|aub]
            vraag (mij|me|het mij|het me|dit mij) [dit|hier|hiervoor|alsjeblieft|aub] [maar|liever] (niet|niet meer|\
            niet nog eens|niet weer|nooit meer)
            vraag [het|dit|maar|liever] [liever|maar|beter] [aan] (iemand anders|een ander|anderen|een andere \
            collega|een collega)
            ik laat (dit|het|deze) [graag|liever] aan (anderen|een ander|collega's|iemand anders) [over]
            dit laat ik [graag|liever] aan anderen over, laat ik [dit|liever|graag] aan anderen over
            ik laat (dit|deze|het) (aan me voorbij gaan|even aan me voorbijgaan|aan mij voorbij gaan|aan me \
            voorbijgaan|schieten|passeren|liggen|lopen)
            u kunt beter iemand anders vragen, je kunt beter (iemand anders|een ander) vragen
            [ik|] heb [ik] [hier|er|hiervoor|helaas|nu|momenteel|even] [voor|helaas] geen (tijd|behoefte|zin|\
            interesse|ruimte|energie|gelegenheid) [hier|er] [voor|aan|in|hiervoor|hieraan|hierin|meer] [op dit \
            moment|nu|momenteel]
            hier heb ik [nu|helaas] geen (tijd|zin|behoefte|interesse) (voor|in|aan)
            geen (tijd|interesse|behoefte|zin) [voor|in|aan|hiervoor|hieraan|er voor|ervoor|sorry]
            daar heb ik geen (tijd|zin|behoefte|interesse) (voor|aan|in), geen behoefte aan
            [ik heb] het [veel|echt|helaas|momenteel] te druk [hiervoor|ervoor|voor dit], te druk [hiervoor|ervoor]
            ontbreekt mij de tijd, ik kom er niet aan toe, kom er niet aan toe
            [ik|] (geef|kan|wil|ga|heb) [ik] [hier|helaas|liever|over \(dutchPerson)|over haar|dit keer] [helaas|\
            liever|hierover] geen [goede|eerlijke|nuttige|zinvolle|bruikbare|zinnige|verdere|goed] (feedback|oordeel|\
            input|mening|commentaar|antwoord|reactie|beoordeling) [geven|te geven|leveren|hebben|over|hierover|op|\
            over \(dutchPerson)] [geven]
            liever geen (feedback|commentaar|mening|reactie), ik wens geen feedback te geven
            ik heb [hier|hierover|over \(dutchPerson)|er] geen (mening|oordeel|feedback|goed beeld|beeld) [over|bij|\
            van|hierover|over \(dutchPerson)]
            geen (goed|duidelijk|volledig) (beeld|zicht) van \(dutchPerson)
            ik heb geen (goed|duidelijk|) (beeld|zicht) [op|van] \(dutchPerson)
            [ik|\(dutchPerson)] (ken|kende|spreek|zie) [ik] [\(dutchPerson)] [helaas|eigenlijk|echt|nog|hier|zelf|\
            persoonlijk] (te weinig|niet|helemaal niet|nauwelijks|amper|onvoldoende|niet goed|niet goed genoeg|niet \
            lang genoeg|niet zo goed|niet voldoende|te kort|niet genoeg|nog niet goed genoeg|nog niet|pas kort|nog \
            niet zo lang|te slecht|bijna niet|niet echt) [hiervoor|daarvoor]
            wie is dat ik ken \(dutchPerson) niet
            [ik|we|wij] [heb|hebben] [ik] [met \(dutchPerson)] [helaas|eigenlijk|echt|nog|hier] (te weinig|\
            nauwelijks|amper|onvoldoende|nooit|niet|niet genoeg|niet voldoende|nog niet|nog nooit|bijna niet|weinig|\
            niet lang genoeg|te kort|niet direct|nog te weinig|niet echt) [direct|nauw|intensief|persoonlijk|\
            rechtstreeks|genoeg] [met \(dutchPerson)] (samengewerkt|gewerkt|te maken gehad|te maken|contact gehad|\
            contact|meegemaakt|samen gewerkt|gesproken|contact met \(dutchPerson)|gewerkt met \(dutchPerson)) [met \
            \(dutchPerson)]
            [ik] werk [ik] [al|helaas|eigenlijk|pas|nu|al lang|al jaren|sinds kort|al een tijd|hier] (niet|niet meer|\
            nauwelijks|amper|te weinig|niet direct|niet genoeg|nooit|pas kort|bijna niet|onvoldoende|nog niet zo \
            lang|nog niet lang genoeg|niet langer|hier niet meer|hier niet) [direct|samen|meer|genoeg] [met \
            \(dutchPerson)|hier|daar|bij dit bedrijf|bij deze organisatie] [samen|gewerkt]
            [ik] (voel me|ben) [hier|hiervoor|helaas|denk ik] niet de (juiste|aangewezen|goede|geschikte) [persoon] \
            [hiervoor|voor|om dit te doen|hier voor]
            niet de (juiste|aangewezen) persoon [hiervoor], [ik] ben [hier|helaas|hiervoor] niet in de positie
            niet in de positie om feedback te geven
            [ik] kan [ik] [hier|er|over \(dutchPerson)|dit|\(dutchPerson)|hierover|het|er helaas] [helaas|echt|\
            eigenlijk] [over \(dutchPerson)] (niets|niks|weinig|niet veel|niet|geen oordeel|geen zinnig woord) \
            [zinnigs|zinvols|nuttigs|goeds|zinnig|bruikbaars|goed|eerlijk|over] [over|van|hierover|over \
            \(dutchPerson)] (zeggen|over zeggen|beoordelen|melden|vertellen|van zeggen|inschatten|invullen)
            daar kan ik (niets|niks|weinig|niet veel) [zinnigs|nuttigs] (over|van) zeggen
            hier kan ik (niets|niks|weinig|niet veel) [zinnigs|nuttigs] (over|van|mee) (zeggen|)
            niet aan mij [om dit te beoordelen], dat is niet aan mij
            [ik] heb [hier] (niets|niks) (toe te voegen|te melden|te zeggen) hierover, [daar|hier] begin ik niet aan
            ik begin (hier|daar|er) niet aan, daar pas ik voor, daar bedank ik voor
            [ik] (doe|doen) [hier|er] [aan] (nie|ni) mee, laat mij (maar|liever) zitten
            [mij|me] niet [meer|meer hiervoor|hiervoor] (mailen|aanschrijven|benaderen|lastigvallen|contacteren) \
            [graag|aub|alsjeblieft|meer]
            (mail|benader|contacteer|schrijf) (mij|me) [hier|hierover|aub] (niet|niet meer) [aan|meer]
            ik wil (niet|hier niet|er niet|liever niet) [aan|bij] (betrokken worden|meedoen|meewerken|deelnemen|\
            reageren|mee doen)
            ik wil (dit|het|deze) [liever|graag] (niet|overslaan|niet doen|niet invullen)
            ik doe dit [liever|helaas] niet, dit doe ik [liever|helaas] niet
            (ik|) (weiger|bedank) [hiervoor|voor de eer|voor deze eer|mee te doen|mee te werken|vriendelijk]
            bedankt maar nee [bedankt]
            [dat is] (lief|aardig|vriendelijk) [gevraagd|aangeboden|bedoeld] maar (nee|liever niet|ik pas|ik sla \
            over) [bedankt|dank je]
            nee bedankt niet voor mij, mij niet gezien
            (dat|dit|het) (ga|wil|kan|zal|hoef) ik [liever|helaas|echt|gewoon|dus|deze keer|dit keer] niet (invullen|\
            doen|beantwoorden|gaan doen|gaan invullen)
            [ik] (ga|wil|kan|zal|hoef) [ik] (dit|dat|het|hier|je vragen|de vragen|deze vragen|de vragenlijst|de \
            lijst) [liever|helaas|echt|gewoon|dus] niet (doen|invullen|beantwoorden|op in|aan meedoen)
            kan ik [helaas|echt|gewoon] niet (doen|invullen|beantwoorden|aan meewerken)
            [ik] doe [ik] (het|dit|dat) [liever|dus|helaas|maar|deze keer] niet
            [ik] moet [ik] [dit|deze|het|je verzoek|dit verzoek|hiervoor] [helaas|deze keer|dit keer] (afslaan|\
            afwijzen|overslaan|weigeren|bedanken|afzeggen|passen)
            [ik] (sla|wijs|zeg) [ik] (dit|het|je verzoek|dit verzoek|de uitnodiging|de vraag|deze) [helaas|liever|\
            graag|toch] (af|over)
            ik zie [hier|er] [toch] [maar|liever] [van] af, zie ik [liever|toch|graag] [van] af
            (dit|deze|dat) laat ik [graag|liever|even|deze keer] aan (me|mij) (voorbijgaan|voorbij gaan)
            ik ga [hier|er] niet (op in|aan meewerken|in op dit verzoek|in op uw verzoek|in op je verzoek|op dit \
            verzoek in)
            (tis|het is|dat is|'t is|is) (nie|niet) aan mij [om [over] \(dutchPerson) te (oordelen|beoordelen)]
            niet aan mij om [over] \(dutchPerson) te (oordelen|beoordelen), geen goesting [in|om]
            [ik] geef [ik] [liever|principieel|nooit|dus] (geen|nooit) feedback [over|op|aan] [collega's|anderen|\
            \(dutchPerson)|mensen|directe collega's]
            ik (laat|geef) het [graag|liever|dus] aan (anderen|een ander|collega's|iemand anders) [over]
            laat het [liever|graag] aan anderen over, ik hou [het|me] [hier] [liever|graag] (buiten|neutraal|erbuiten)
            ik blijf [hier|er] [liever|graag] (buiten|neutraal|erbuiten), ik blijf [graag|liever] buiten schot
            ik (meng|bemoei) me [hier|er] [liever|graag] niet (in|mee), bemoei me er niet mee
            (mag|wil) [ik] [deze|dit] [graag] overslaan, ik wil niet (meedoen|deelnemen|reageren)
            [ik] (voel|heb) [ik] [me] [hier|er] [niet] (niets voor|niks voor)
            [ik] heb [ik] [hier|er|nu] [echt|helaas|gewoon] geen (puf|ruimte|energie|goesting|zin) [voor|in]
            mijn naam mag van de lijst, wil je (me|mij) [maar] overslaan, kies [maar|liever] iemand anders
            zoek [maar|liever|graag] iemand anders, graag iemand anders [vragen]
            [ik] (moet|wil) [ik] [mij|me] [hier|hiervan|hierin] [helaas|liever] (onthouden|verschonen|verontschuldigen)
            ik verontschuldig me, niet voor mij weggelegd, dit is niets voor mij, dit is niks voor mij, niks voor mij
            niets voor mij, ik trek me [hier|hieruit|er] [liever|graag] [uit] terug
            geen (feedback|bijdrage|reactie|oordeel) van (mij|mijn kant|ons)
            van (mij|ons) [komt er|dus|dit keer|dit jaar] (geen|niks|niets) [feedback|bijdrage|reactie|oordeel]
            van mij komt er (niks|niets), (streep|schrijf) (mij|me) [maar] (door|af|uit)
            ik ben er niet bij [als feedbackgever], reken [maar] niet op mij, niet op mij rekenen, het antwoord is nee
            mijn antwoord is nee, (ik|) meld [ik] me [hiervoor|voor deze ronde] af
            ik wijs [het|dit|dit verzoek|je verzoek] af, ik wil me hier niet aan (wagen|branden)
            ik waag me er niet aan
            [ik] (wil|ga) [ik] (me|mij) [hier|er|daar] [liever] niet [mee] (bemoeien|inlaten|mengen)
            """
        ),
        (
            .about,
            """
            da, hé, ik, hier, er, en, dus, want, omdat, maar, om, te, iets, een, goed, goede, eerlijk, eerlijke
            zinnigs, zinvols, nuttigs, over, van, hiervoor, daarvoor, hierover, daarover, op, oordeel, oordelen
            beoordelen, beoordeling, feedback, mening, geven, zeggen, kunnen, te zeggen, te geven, te kunnen, nee bedankt (zeggen|te zeggen|zeg) [nooit|niet], vellen
            vormen, zijn, over haar, over hem, zinvolle, nuttige, bruikbare, goed genoeg, voor, aan, met, mee, mij, me
            het, dit, deze, eigenlijk, feedbackverzoek, verzoek, vraag, aan dit verzoek, vragen, in te vullen, antwoord
            antwoorden, daarom, ook, zo, nu, liever, graag, wat, veel, antwoord te geven, deze ronde, ronde, vind ik
            ik vind, gewoon, echt, verder, weinig, voldoende, dan, iemand anders, andere collega's, haar werk
            zijn werk, haar functioneren, haar werk te beoordelen, wel, niet boos zijn, deel te nemen, \(dutchPerson)
            om over \(dutchPerson) te (oordelen|beoordelen|schrijven|praten), hoor
            gezien (de omstandigheden|onze band|onze relatie), heb er over nagedacht, [ik] zeg (niet|geen|nooit) nee
            """
        ),
    ]
}
