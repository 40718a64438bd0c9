// Dutch sentences of people who won't take part, by their order: the writer, the no, what it is to.

extension DeclinePhrases {
    private static let about = """
        ({n}|haar|hem|jou|je|u|hen|ze|collega's|een collega|mijn collega's|anderen|mensen|personen)
        """
    private static let soft = """
        [helaas|liever|dus|toch|graag|echt|gewoon|maar|even|ook|eerlijk gezegd|principieel|uit principe|daarom|deze \
        keer|dit keer|dit jaar|deze ronde|ditmaal|sowieso|verder|absoluut|spijtig genoeg|jammer genoeg|tot mijn spijt|\
        bij deze|hierbij|vriendelijk|beleefd|beter|voorlopig|zelf|zeker|wel|al|nu eenmaal|deze|nog]
        """
    private static let softly = "\(soft) \(soft)"
    private static let here = """
        [hier|er|daar|hieraan|eraan|daaraan|hierop|erop|hierover|erover|daarover|hiervoor|ervoor|daarvoor|hierin|aan \
        (dit|deze|zulke|zo'n|die|zoiets|zo iets|dat|jullie|uw|je) [soort] [verzoek|ronde|dingen|feedbackronde|enquête|\
        onderzoek|vragenlijst|rondes|verzoeken|enquêtes|vragen|zaken|uitvraag]|over \(about)|op (dit|uw|je|jullie) \
        verzoek|voor \(about)]
        """
    /// No, as people write it.
    private static let not = "(niet|nie|ni|nich|niks|niets|nooit|liever niet|niet graag|niet meer|nimmer)"
    private static let none = "(geen|gin|nul|liever geen|nooit|niet graag)"
    private static let given = """
        [goede|eerlijke|zinnige|nuttige|schriftelijke|verdere|enkele|zinnig] (bijdrage|feedback|reactie|antwoord|\
        oordeel|mening|input|beoordeling|commentaar|gebruik|deel|uitspraken|uitspraak|feedbackformulier|antwoorden|\
        evaluatie|beoordelingen|terugkoppeling|medewerking|inbreng|woord|vragenlijst|formulier|uitspraken over \
        \(about)|review|reviews)
        """
    private static let giving = """
        (geven|leveren|doen|schrijven|indienen|invullen|insturen|sturen|uitspreken|verlenen|achterlaten|maken|nemen|\
        delen|te geven|te leveren|te doen|te schrijven|in te vullen|te sturen|uit te spreken|te verlenen)
        """
    private static let toTake = """
        (meedoen|mee doen|meewerken|mee werken|deelnemen|deel nemen|bijdragen|invullen|beantwoorden|antwoorden|\
        reageren|beoordelen|ingaan|op ingaan|aan meedoen|aan meewerken|aan deelnemen|aan bijdragen|op reageren|aan \
        beginnen|beginnen|oordelen|over oordelen|over zeggen|zeggen|over schrijven|schrijven|uitlaten|over uitlaten|\
        aan wagen|wagen|doen|mij mee bezighouden|mee bezighouden|bemoeien|mee bemoeien|in mengen|mengen|honoreren|\
        voldoen|aan voldoen|helpen|mee helpen|aan branden|over kwijt)
        """
    private static let toDo = """
        ((mee|niet mee|geen deel|er niet aan mee) te (doen|werken|nemen)|(niet|niets|niks|niets meer) (te (doen|\
        reageren|antwoorden|beantwoorden|schrijven|zeggen)|in te vullen|deel te nemen|mee te (doen|werken)|bij te \
        dragen)|geen \(given) te (geven|leveren|doen|schrijven)|geen deel te nemen|het niet te doen|dit niet te doen|\
        dit over te slaan|(af|ervan af) te zien|te (passen|bedanken|weigeren))
        """
    private static let what = """
        [het|dit|dat|da|deze|die|dees|(deze|de|je|uw|jullie|die|zulke) (vragen|vragenlijst|lijst|enquête|formulier|\
        feedback|feedbackronde|ronde|dingen)|dit (formulier|verzoek|soort dingen)|het formulier|zoiets|zo'n dingen|\
        dit soort (dingen|lijsten|vragen|formulieren)|feedback|haar|hem]
        """
    private static let someoneElse = """
        (iemand anders|een ander|anderen|een andere collega|andere collega's|iemand die \(about) beter kent|een \
        andere (vrijwilliger|persoon|kandidaat)|een collega|collega's|den ander)
        """
    private static let me = "(mij|me|m'n|mijn naam|ons|ondergetekende)"
    private static let sorry = """
        [sorry|helaas|tja|tsja|pf|pff|pfff|pffff|nou|euh|eh|ehm|uhm|goh|oei|ach|och|mwah|mja|hm|hmm|bah|amai|allee|\
        eigenlijk|dan|toch|ja|haha|oef|bedankt|bedankt maar|dank maar|dankje maar|dank je maar|dank u maar|maar|dus|\
        daarom|voor mij|van mij|vanuit mij|eerlijk gezegd|uiteindelijk|kort gezegd|wel|sjonge]
        """

    static let dutchGrammar: [(Sense, String)] = [
        (
            .noThanks,
            """
            \(sorry) \(sorry) (nee|neen|nee hoor|nee joh|neuh|nein) (dank je|dank u|bedankt|dankje|dankjewel|merci|\
            hoor) [hoor|maar]
            (nee|neen) [dank je|bedankt] (het spijt me|spijt me|helaas|sorry|jammer|ik pas|liever niet|niet voor mij|\
            geen (tijd|interesse|zin|behoefte)|doe ik niet|doe maar niet|echt niet|zeg|echt|absoluut niet|toch niet|\
            geen sprake van)
            """
        ),
        (
            .no,
            """
            \(sorry) \(sorry) (nee|neen|neuh|nope|liever niet|toch niet|toch maar niet|toch liever niet|helaas niet) \
            [sorry]
            \(sorry) \(sorry) nee [dan|dus|joh|hoor|echt|voor mij|van mij|van mijn kant|deze keer|dit keer|dit jaar|\
            deze ronde]
            [dit|dat|het] (is|wordt) [een|voor mij een|van mij een|helaas een|'m|hem|dus|helaas|bij mij] (nee|neen) \
            [voor mij]
            [voor mij|van mij] [dus|helaas|is het] [een|'n] (nee|neen) [deze keer|dit keer|dit jaar]
            [ik] (zeg|zegt) [dus|hier|toch|liever|helaas|vriendelijk] (nee|neen)
            (dit jaar|deze ronde|deze keer|dit keer) (niet|zonder mij|niet voor mij|even niet|geen feedback)
            (niet|nie) (dit jaar|deze ronde|voor mij|aan mij besteed|mijn ding|nodig)
            (gaat|ga|gaat|wordt) [hem|'m|het] [bij mij|voor mij] [helaas] niet (worden|lukken)
            (dat|dit) gaat [voor mij|bij mij|mij|me|'m|hem] [helaas] niet (worden|lukken|gebeuren), 't is nee, tis nee
            [dit|dat] is (niet|niks|niets) [mijn ding|voor mij], zonder mij, mij niet gezien, geen denken aan
            """
        ),
        (
            .refuses,
            """
            (ik|k|wij|we) (doe|doen|werk|werken|help) \(here) \(softly) \(here) \(not) \(here) [aan|bij] mee
            (hier|daar) (doe|werk) ik \(softly) \(not) aan mee
            (aan|met) (zulke|dit soort|zo'n|die|deze|zoiets) [dingen|rondes|verzoeken|enquêtes|vragen|zaken] (doe|\
            werk) ik \(softly) \(not) mee
            (ik|k|wij|we) (wil|ga|kan|zal|hoef|mag|wens|durf|willen|gaan|kunnen|zullen) \(softly) \(here) \(softly) \
            \(what) \(not) \(here) [aan|op|over|in] [te] \(toTake) \(here)
            (wil|ga|kan|zal) [ik] \(softly) \(here) \(what) \(not) [aan|op|over|in] (meedoen|meewerken|deelnemen|\
            bijdragen|invullen|beantwoorden|reageren|aan meewerken|aan meedoen|beoordelen|op ingaan|aan beginnen)
            (dat|dit|het|da|deze|dees|feedback|zoiets|dit soort dingen) (wil|ga|kan|zal|doe|hoef|vul|beantwoord) ik \
            \(softly) \(what) \(not) [aan|op|over] [\(toTake)|in]
            (ik|k|wij|we) (wil|ga|kan|zal|hoef|mag|wens|durf) \(softly) \(here) \(softly) \(none) \(given) \(here) \
            [aan|op|over|van] [\(giving)] \(here)
            (ik|k|wij|we) (geef|lever|maak|doe|schrijf|heb|stuur|dien|vul|verleen|neem) \(softly) \(here) \(softly) \
            \(none) \(given) \(here) [aan|op|over|van] [(dit|deze|uw|je|jullie|de) (uitnodiging|verzoek|mogelijkheid|\
            aanbod|gelegenheid|ronde|vraag|feedbackronde|enquête) [om feedback te geven]] [in] \(here)
            (hier|daar|hiervan|daarvan|over \(about)|dit jaar|deze keer|dit keer|deze ronde|daarom|dus|principieel|\
            uit principe) (geef|maak|lever|heb|doe|schrijf) ik \(softly) \(none) \(given) [aan|op|over|van|mee]
            (geef|lever|schrijf|maak) \(softly) \(none) (feedback|bijdrage|reactie|oordeel) \(here)
            (ik|k) (vul|beantwoord|begin|reageer|beoordeel|onderteken|schrijf|zeg) \(softly) \(what) \(here) \
            \(softly) (\(not)|geen collega's|geen mensen|geen anderen|geen vragenlijsten|geen formulieren) \(here) \
            [in|aan|op|over]
            (daar|hier) (begin|ga|doe|reageer|werk|waag|brand) ik [me] \(softly) \(not) [aan|op] [in|mee]
            (beoordeel|beoordelen doe) ik [liever] (geen|niet) [collega's|mensen]
            ik (pas|sla over|weiger|bedank|haak af)
            (ik|k) (pas|weiger|bedank|haak af|passeer|stap uit|kap ermee|trek me terug|meld me af|schrijf me uit|\
            onthoud me|hou me afzijdig|zeg af|zie af|zie ervan af|zie hiervan af) \(softly) [hiervoor|hieraan|ervan|\
            daarvoor|vriendelijk|voor (dit|de eer|deze|uw uitnodiging|deze ronde|de uitnodiging|je uitnodiging)|van \
            (deelname|feedback|commentaar|een oordeel|deze ronde|deze uitnodiging)|als (beoordelaar|feedbackgever|\
            respondent)] [mee te (doen|werken)]
            ik (hou|houd|onthoud|verschoon|trek|meld|schrijf) (me|mij) \(here) \(softly) \(here) (buiten|erbuiten|\
            afzijdig|hierbuiten|daarbuiten|terug|af|uit|hiervan|daarvan|hier van|op de vlakte|neutraal|van commentaar|\
            van feedback|van een oordeel|hieruit terug|daaruit terug)
            (hier|daar|hierin|daarin|dus|daarom|helaas) (pas|hou|houd|onthoud|bedank|weiger|sla|haak|zie) ik [me|mij] \
            \(softly) [voor|buiten|van|over|af|vanaf|terug|me]
            (ik (moet|wil|ga|zal|kan|mag)|(moet|wil|ga|zal) (helaas|liever|graag|hiervoor|hier|dit keer|deze keer)) \
            \(softly) \(here) \(softly) \(here) (passen|bedanken|weigeren|afhaken|afzien|overslaan|afslaan|afwijzen|\
            afzeggen|verstek laten gaan|onthouden|uitschrijven|afmelden|afhouden|nee zeggen|neen zeggen|mij onthouden|\
            me onthouden|me afmelden|mij afmelden|me terugtrekken|mij terugtrekken|teleurstellen|me uitschrijven|\
            ervan afzien|hiervan afzien|voor passen|voor bedanken|van afzien)
            (helaas|daarom|dus|tot mijn spijt|hier|deze keer|dit jaar|dit keer|hiervoor|jammer genoeg) (moet|wil|ga|\
            zal) ik \(softly) \(here) (passen|bedanken|weigeren|afhaken|afzien|overslaan|afslaan|nee zeggen|verstek \
            laten gaan|teleurstellen|afmelden)
            (ik|) heb (besloten|ervoor gekozen|beslist|gekozen) \(softly) [om] \(here) \(softly) \(toDo)
            ik (kies|besluit|verkies|beslis|geef er de voorkeur aan) \(softly) [er|ervoor] \(softly) [om] \(here) \
            \(toDo)
            (toch|liever) besloten [om] \(here) \(toDo), ik voel er (niets|niks|weinig) voor
            ik (voel|voelde) me [hier|er|daar] niet [goed|prettig|comfortabel|geroepen|toe geroepen] [bij|mee|toe] en \
            (vul|doe|pas|sla|zie) [het|dit|er|ervan] [niet|dus|liever niet] [in|over|af]
            (laat|hou|houd|haal|schrap|sla|verwijder|neem|streep|gooi|zet) \(softly) \(me) \(here) \(softly) [van|\
            uit] [de|het|deze|jullie|je|uw|dit|die] [lijst|lijstje|mailinglijst|bestand|maillijst|ronde|systeem] \
            [buiten|erbuiten|met rust|over|af|weg|eruit|er buiten|hierbuiten|hier buiten|zitten|maar zitten|uit|eraf|\
            er af] \(softly) [aub|alsjeblieft|alstublieft]
            sla me maar over, laat me (hierbuiten|erbuiten|met rust|eruit), kunt u me van de lijst halen
            (stuur|mail|schrijf|vraag|benader|contacteer|bel|val) \(me) \(softly) [dit|hier|hierover|hiervoor|\
            daarvoor|zulke|zoiets|dit soort|hiermee] [mails|vragen|dingen|verzoeken] \(softly) (niet|nie|geen|niets|\
            niet meer|nooit meer|geen (mails|verzoeken|vragen|herinneringen|herinnering|berichten)) [meer|nog] \
            [lastig|toe|aan] [hiervoor|hierover|hiermee] [aub|alsjeblieft|alstublieft|graag]
            (ge|je|u|jullie|gij) (moet|moeten|hoeft|hoef|kunt|kan|mag) (mij|me|da|dat|dit|het|mij dit|me dit|mij dat|\
            mij da) [nie|niet|hiervoor] [aan|op|van] [mij|me] [nie|niet|niets|beter niet|overslaan|schrappen] [meer] \
            [vragen|te vragen|rekenen|mailen|sturen|overslaan|schrappen|te mailen]
            (reken|tel) [maar] niet [maar] op (mij|me|mijn (feedback|bijdrage|antwoord))
            op mij hoef je niet te rekenen
            (vraag|zoek|kies|neem|probeer|benader|mail) [het|dit|dat] \(softly) [aan|bij] \(someoneElse) \(softly)
            (je|u|jullie) (kunt|kan|moet) \(softly) (aan|bij|) \(someoneElse) (vragen|zoeken|kiezen|benaderen)
            ik (laat|geef) [dit|het|deze|de eer] \(softly) (aan|voor|over aan) \(someoneElse) [over]
            ik laat (dit|deze|het|'m|hem) \(softly) (aan me voorbijgaan|schieten|passeren|aan mij voorbijgaan|voor \
            wat het is|links liggen|rusten|gaan)
            (dit|deze|dat) laat ik \(softly) (aan me voorbijgaan|aan mij voorbijgaan|schieten|passeren|rusten)
            ik ben [hier|er|helaas|dus|echt|eigenlijk] (niet|nie|geen) (beschikbaar|voor in|voor te vinden|\
            geïnteresseerd|bereid|de juiste|de juiste persoon|de aangewezen persoon|de geschikte persoon|bevoegd|van \
            de partij|van plan [om] [dit|hier|mee] [op|aan] [te reageren|te doen|in te vullen|mee te doen]) [hiervoor|\
            daarvoor|hierin|voor (feedback|dit)|om \(about) te (beoordelen|evalueren)|om over \(about) te (oordelen|\
            schrijven)|er voor in]
            (niet|nie) (beschikbaar|geïnteresseerd|bereid|van plan) [voor (feedback|dit)|hierin|om mee te (doen|\
            werken)]
            [ik|k] (heb|voel) [ik] \(here) \(softly) (geen|gin|nul|weinig) (interesse|zin|behoefte|animo|goesting|\
            tijd|belangstelling|fut|puf|trek|ruimte|energie|boodschap) [in|voor|aan|toe|hierin|hiervoor|hieraan|om \
            hieraan mee te (doen|werken)|om dit (te doen|in te vullen)] \(softly)
            (ik zie|kzie|k zie) (het|dat|dit) \(softly) (niet|nie|ni) zitten [om (\(here) \(toDo)|over \(about) te \
            schrijven)]
            (kdoe|kga|kwil|kan|kzal|kwerk) \(here) (dat|dit|da|het|) \(not) [aan] [mee|doen|meedoen|invullen]
            [ik vind|vind|vind ik] [het] [hier|zelf] niet (gepast|passend|kies|juist|eerlijk|netjes) om (\(about) te \
            (beoordelen|evalueren)|over \(about) te (oordelen|schrijven)|\(here) \(toDo))
            (graag|gelieve|liever) [mij|me] van (de|deze|jullie|uw) (lijst|maillijst|mailinglijst) [te] (halen|\
            verwijderen|schrappen)
            (het|dat|dit) interesseert (me|mij) \(softly) (niet|niks|niets)
            (gelieve|verzoeke|graag|verzoek) (mij|me) \(softly) (niet|niet meer|niet langer|geen mails meer|nooit \
            meer) [hiervoor|hierover] te (contacteren|mailen|vragen|benaderen|storen|sturen|schrijven|bevragen)
            (geen|nul|gin) (interesse|zin|behoefte|animo|goesting|tijd|trek|belangstelling) [in|aan|voor|hierin|\
            hieraan|hiervoor|om mee te doen|in dit|voor dit|deze keer|dit jaar|dit keer|sorry|meer]
            (geen|gin) (feedback|bijdrage|reactie|oordeel|antwoord|mening|commentaar) (van|vanuit) (mij|mijn kant|ons|\
            mijnentwege)
            (van|vanuit) mij [dus|komt er|krijg je|krijgen jullie|krijgt u|hoef je|dit jaar|deze keer|daarom|helaas] \
            [helaas|dit jaar|deze keer] (geen|niks|niets) \(given) [te verwachten]
            (u|je|jullie) (hoeft|hoef|hoeven|krijgt|krijg|krijgen) (van mij|mijnerzijds) [dus|dit jaar|deze keer] \
            (geen|niks|niets|niet) [\(given)] [te verwachten]
            [ik|] (ken|zie|spreek) \(about) \(softly) (te weinig|amper|nauwelijks|niet|helemaal niet|niet goed genoeg|\
            zelden|nooit|onvoldoende|niet goed) [om] [iets|wat|hier iets|er iets] [zinnigs|nuttigs] [over|van] [te \
            (zeggen|vertellen|beoordelen)]
            ik (kan|weet|zou) [hier|er|daar|daarover|hierover|over \(about)] \(softly) (niks|niets|weinig|niet veel|\
            niet wat|geen zinnig woord) [zinnigs|nuttigs|goeds|zinvols] [over|van] [te|ik moet] (zeggen|vertellen|\
            schrijven|melden|bijdragen|zeggen over \(about)|toe te voegen)
            ik werk te (kort|weinig) [met \(about)] [samen] [met \(about)] [om] [iets|wat] [te] [zeggen|beoordelen] \
            [over|van] [\(about)]
            (zie|beschouw) (mij|me|dit) (maar|als|maar als|dit als) [een|mijn] (afgemeld|uitgeschreven|afmelding|niet \
            beschikbaar|weigering|nee)
            hierbij (meld|schrijf) ik (me|mij) (af|uit), hierbij mijn afmelding
            hierbij (wijs|sla|zeg) ik [het|dit|uw|je|jullie] [verzoek|uitnodiging] (af|over)
            [ik|] (sla|wijs) [dit|het|deze|uw|je|jullie|de] [verzoek|uitnodiging|ronde|vraag|eer|keer] \(softly) (af|\
            over)
            (ik ga|ga) [hier|er] \(softly) niet [verder] (in|op|aan) (in|ingaan|meewerken|meedoen)
            ik heb er geen zin in
            ik wil [je|u|jullie] [vriendelijk] vragen (mij|me) (over te slaan|niet meer te (mailen|vragen)|erbuiten \
            te laten)
            (jullie|je|u) (zullen|zal|zult|moet|moeten|kunt) het zonder (mij|mijn bijdrage|mijn feedback|me) (moeten \
            doen|doen)
            (doe|doet|doen) (het|dit) maar zonder (mij|me), zonder mijn (bijdrage|feedback|medewerking), ik haak af
            zet (mij|me) maar op niet beschikbaar, schrijf (mij|me) maar op als weigeraar
            mijn (antwoord|besluit) (is|blijft) nee
            """
        ),
        (
            .because,
            """
            ({n}|zij|hij|ze|we|wij|{n} en ik|wij beiden) (zitten|zit|werken|werkt) [allebei|intussen|nu|zelf|helaas|\
            al] (op|in|bij) (een|) (heel|) (ander|andere|verschillende|aparte|een andere) (afdeling|afdelingen|team|\
            teams|vestiging|vestigingen|locatie|locaties|gebouw|gebouwen|dienst|diensten|ploeg|ploegen)
            (we|wij|{n} en ik) (hebben|werken|zien|spreken) [elkaar] [bijna|vrijwel] (niet|nooit|amper|nauwelijks|\
            zelden|geen|weinig|te weinig) [contact|samen|raakvlakken|direct contact|overlap]
            ik zit (op|in|bij) een andere (afdeling|vestiging|ploeg|dienst) [en zie haar nooit|en zie hem nooit]
            (ik|) (zie|spreek) (haar|hem|{n}) (nooit|amper|nauwelijks|zelden)
            (te|veel te) (druk|veel werk|weinig tijd) [met|op] [werk|mijn werk|het werk|de kinderen], druk druk druk
            ik voel me [hier|er] (niet goed|niet prettig|ongemakkelijk|niet comfortabel|onprettig) [bij|mee]
            """
        ),
        (
            .about,
            """
            [dit|dat|het|dus|zo] niet meer (doen|zeggen|zo doen), (wegens|vanwege|door) {w} [{w}] [{w}] [{w}]
            uw uitnodiging, je uitnodiging, voor de uitnodiging, haha
            beste
            zenne, ze, amai, sorry hoor, mevrouw, meneer, alvast, het beste, alle goeds, dit jaar, deze feedbackronde
            (mooi|leuk|goed|fijn|tof|schoon) (initiatief|idee|gebaar|plan) [hoor|alleen|maar], alleen
            """
        ),
    ]
}
