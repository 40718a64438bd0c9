// Dutch clauses of approval: who agrees, to what, and who is struck, in each order that people write.

extension ApprovalWords {
    static let dutchWhole: [(Sense, String)] = [
        (
            .promises,
            """
            (ze|zij|iedereen|allen|die|allemaal|de collega's|de beoordelaars|de raters|de mensen|beiden|beide) (is|zijn|gaan|gaat) [het] \
            [allemaal|alle drie|allebei|er|ermee|hier] [er|ermee|hier] [mee] (akkoord|eens|mee akkoord|mee eens|ingestemd)
            (dat|dit|het) (mag|moet|kan|zal|mogen|moeten) [van mij] ({n}|ze|zij|hij|je|jij|jullie) [zelf|maar|gewoon] (weten|\
            beslissen|kiezen|doen|bepalen), ga ik akkoord, ben ik akkoord, ga ik er akkoord mee
            """
        ),
        (
            .consent,
            """
            ik (ga|ben) \(wholly) [\(to)] \(wholly) [mee] (akkoord|eens|accoord|in orde) [mee] [met \(list)] \(mine)
            ik ben het [\(to)] \(wholly) [mee] eens [met \(list)]
            (ga|ben) \(wholly) akkoord [met \(list)], (ga ik|ben ik het) \(wholly) mee (akkoord|eens)
            (hier|daar|hiermee|daarmee|met \(list)) (ga|ben|kan) ik \(wholly) [het] \(wholly) [mee] (akkoord|eens|\
            akkoord gaan|instemmen|leven)
            ik kan [me] \(wholly) [\(to)] \(wholly) [mee] (akkoord gaan|instemmen|leven|vinden) [met \(list)|in \(list)]
            ik (stem|ga) \(wholly) [\(to)] \(wholly) [mee] in met \(list)
            ik (stem|ga) \(wholly) [\(to)] [mee] in, (met \(list)|hiermee|daarmee) stem ik \(wholly) in
            ik sta \(wholly) (achter \(list)|hierachter|erachter|daarachter), daar sta ik \(wholly) achter
            [ik] keur \(list) \(wholly) goed, ik (keur|vind) \(list) \(wholly) \(good) \(mine)
            ik (onderschrijf|steun|accepteer|goedkeur|bevestig|aanvaard|bekrachtig|ondersteun|waardeer|onderteken) \
            \(wholly) \(list), \(list) keur ik \(wholly) goed, \(list) vind ik \(wholly) \(good) \(mine)
            [ik] ben \(wholly) (tevreden|blij|gelukkig|content) met \(list), ik ben (voor|vóór)
            ik teken (ervoor|hiervoor|voor \(list)), ik (zeg|zou zeggen) (doen|ja|gaan|akkoord|oké|prima|top)
            (hierbij|bij deze|bij dezen|hiermee|bijgaand) [geef|verleen|heb|krijg|hebt] [ik|je|jij|u|jullie] \
            [graag|bij deze|bij dezen] [je|jij|u|jullie|hun|ze] mijn \(noun) [voor \(list)|op \(list)|aan \
            \(list)|om \(they) te \(asking)] \(mine)
            ik (geef|verleen) [hierbij|graag|bij deze|bij dezen] [je|u|jullie|ze|hun] [mijn|m'n|een] [volle|\
            volmondig|volmondige|formele] \(noun) [voor \(list)|aan \(list)|op \(list)|om \(they) te \(asking)] \(mine)
            (je|jij|u|ge|gij|jullie|zij|ze|\(list)) (hebt|heb|heeft|hebben|krijgt|krijg|krijgen|geniet|genieten|\
            draagt|dragen) (mijn|m'n|van mij|van mij een|van mij het) [volle|volledige|uitdrukkelijke] \(noun) [voor \(list)] \(mine)
            (mijn|m'n|me) (volle|) \(noun) (heb|hebt|heeft|hebben|krijgt|krijg|krijgen) (je|jij|u|ge|jullie|ze|zij|\
            \(list)) [hierbij|bij deze|voor \(list)] [al|wel|allemaal|alle drie] \(mine)
            \(noun) (van|vanuit) (mij|mijn kant|onze kant|ons|deze kant|mijn zijde) [voor \(list)] \(mine), \
            (akkoord|goedkeuring|goedgekeurd|ok|oké|ja|jawel|accoord|groen licht|fiat) (voor|op|met|bij) \(list) \(mine)
            \(noun) (verleend|gegeven|gegund) [voor \(list)], mijn \(noun) [voor \(list)] \(mine)
            \(mine) (groen licht|fiat|akkoord|goedgekeurd|ok|oké|prima|helemaal goed|de juiste mensen) \(mine)
            (akkoord|goedgekeurd|bevestigd|gezien) [en] (akkoord|goedgekeurd|bevonden|akkoord bevonden|ondertekend)
            akkoord (bevonden|verklaard|conform voorstel|conform bijgevoegde lijst|conform de lijst|gegeven)
            (conform|volgens) (voorstel|afspraak|de lijst) akkoord
            \(list) (is|zijn|lijkt|lijken|klinkt|klinken|oogt|ogen|vind ik|vinden we|wordt|staat|staan|valt|bevalt|\
            bevallen|komt|komen|zit|zitten) \(mine) \(wholly) \(good) \(wholly) \(mine) [uit|in elkaar|samengesteld|\
            gekozen] \(mine)
            \(list) (ziet|zien) er \(mine) \(wholly) \(good) uit \(mine)
            [dat|dit|het|deze|ze] (bevalt|bevallen|aanstaan|staat|staan) (me|mij) \(wholly) (aan|goed|wel|prima)
            (is|zijn|vind ik|lijkt|lijkt me|lijken me|klinkt|oogt|ziet er) \(wholly) \(good) \(mine) [uit] \(mine)
            (wat mij betreft|voor mij|van mij) (is|zijn) \(list) \(wholly) \(good) \(wholly)
            (top|goed|mooi|prima|uitstekend|keurig|netjes|perfect|knap|slim|juist|fijn|sterk|raak|dik) (gekozen|\
            samengesteld|uitgezocht|gedaan|geregeld|bedacht|gekeurd|werk|uitgekozen) [joh|zo|hoor|\(mine)]
            [je|jij|u|ge|jullie] (mag|kan|kunt|mogen|kunnen|moogt|meugt) \(they) \(manner) \(manner) (gaan|) \
            \(asking) \(mine)
            \(they) (mag|mogen|kan|kunnen) [je|jij|u|ge|we|jullie] \(manner) \(mine) \(manner) (\(asking)|gevraagd \
            worden|worden gevraagd|uitgenodigd worden|benaderd worden|meedoen|aan de slag|aan de bak|het invullen|\
            reageren|feedback geven|uit|weg|door|buiten|de deur uit|verstuurd worden|blijven [staan]|zo blijven|\
            goedgekeurd worden|komen|mee) \(mine)
            \(they) (mag|mogen|kan|kunnen) \(manner) van mij \(mine), (mag|mogen|kan|kunnen) \(manner) van mij
            (mag|mogen|kan|kunnen) \(manner) (de deur uit|door|verstuurd|worden verstuurd|weg|buiten|uit|zo blijven|\
            blijven|zo|doorgaan) \(mine)
            [ge|je|u] (moogt|mag|kunt|kan|meugt) (voortdoen|verder|doorgaan|beginnen|starten|verdergaan|verder gaan|\
            aan de slag|door|versturen|het versturen|de vragen versturen|de uitnodigingen versturen|ze versturen|\
            verzenden|van start|verder doen|los)
            (vraag|nodig|mail|benader|schrijf|contacteer|bel|betrek|spreek|pols|bevraag) \(manner) \(they) \(manner) \
            (uit|aan|) \(manner) \(mine), (gewoon|maar|gerust|allemaal|alle drie|\(they)) (maar|gewoon|gerust|) (vragen|uitnodigen|\
            mailen|versturen|aanschrijven|benaderen|contacteren|doorzetten|uitsturen|verzenden) [die handel|dan] \(mine)
            (stuur|verstuur|verzend|zend|gooi|mail|zet|duw|breng) \(manner) (ze|het|hem|die|de uitnodigingen|de \
            vragen|uitnodigingen|de verzoeken|die handel|de mails|de boel|de vragenlijsten|alles|de vragenlijst) \
            \(manner) (uit|op|weg|rond|door|buiten|naar buiten|eruit|in gang|klaar|in het systeem|erin|de deur uit|\
            de wereld in|in)
            (zet|breng) (het|ze|'t|hem|alles|dat|die|) (maar|gerust|dan maar) (in gang|in werking|klaar|door|erop)
            laat (ze|hen|het|ze alle drie|\(list)) \(manner) (invullen|reageren|komen|meedoen|doorgaan|zo|staan|lopen|\
            van start gaan|los|hun zegje doen|feedback geven|het invullen), laat maar (invullen|doorgaan|zo staan)
            (ga|gaat|goat|doe|doet|werk|start|begin) \(manner) \(manner) (verder|door|voort|deur|los|zijn gang|uw \
            gang|je gang|zo|aan de slag|van start|ermee verder|hiermee verder|ermee door|hiermee aan de slag)
            (doe|doet) (da|dat|het|ze|zo|'t|maar zo) (maar|gerust|zeker|zo) [zo], (start|begin) maar, gaan we doen
            zo (doen|laten|versturen|houden) [en versturen] [\(mine)|we het|we dat|we], zo (is|kan|mag) het \(wholly) \
            \(good) \(mine), (geen|nul|zonder) (twijfel|aarzeling|discussie|enkele twijfel) [over|mogelijk]
            [ik] (heb|zie) \(wholly) [\(to)] \(wholly) (geen|nul|geen enkel|geen enkele|niet één) \(objection) [\(to)] \
            [tegen \(list)|bij \(list)|op \(list)|voor \(list)|met \(list)|tegen] \(mine)
            (geen|nul|geen enkel|geen enkele) \(objection) [\(to)] [tegen \(list)|bij \(list)|op \(list)|voor \
            \(list)|met \(list)|tegen|mee] \(mine), \(mine) (geen|geen enkel|geen enkele) \(objection) \(mine)
            \(mine) (is er|zijn er|is|zijn) (geen|geen enkel|geen enkele) \(objection) [tegen \(list)|mee] \(mine)
            (nee|neen) [hoor] geen \(objection), [ik heb] [\(to)] (niks|niets) [\(to)] (op aan te merken|op tegen|\
            tegen in te brengen|aan te merken|aan toe te voegen|toe te voegen|op te zeggen|tegen|te klagen|op te \
            merken|te veranderen|aan te veranderen|aan te passen|te wijzigen|mis mee) [op \(list)|aan \(list)|tegen \
            \(list)|bij \(list)] \(mine)
            ik (heb|zie) [\(to)] [verder] (niks|niets) (tegen|op tegen|mis) [met|op|in] \(list)
            (daar|hier|er) (valt|is) (niks|niets) (op|aan|tegen|mee|mis) (aan te merken|toe te voegen|in te brengen|\
            mis|te verbeteren|op te zeggen|mee) [\(mine)]
            [dat is|dat zijn|da|dit is|dit zijn|het is|het zijn|is|vind ik|vind 't|ik vind het|wat|wat een|ziet eruit \
            als|lijkt me|klinkt als|lijken me] [een|een heel|ne|nen|drie] [heel|erg|zeer|echt] \(nice) (\(raters)|team|\
            volk|mix|verdeling|combinatie|ploeg|club|clubje|groep|groepje|gezelschap|spreiding|plan|idee|keus|\
            kandidaten|panel|stel|lui|gasten|lijst van namen|afspiegeling) \(mine)
            [dat zijn|het zijn|dit zijn] [precies|exact|inderdaad|ook] de (juiste|goede|beste) (mensen|personen|\
            namen|beoordelaars|raters|keuzes|drie) \(mine), (dat|dit) is [precies|ook] mijn keuze
            (had|heb) [ik] [het|'t|t] [zelf] [ook] niet beter (gekund|gekozen|kunnen doen|kunnen kiezen)
            (\(list)|ze|zij|het|die) (kon|kan|had|kunnen) niet beter, (kon|kan) niet beter \(mine)
            (het|dit|dat|da|'t|tis|'t is|is|ja|hart|hartstikke) (hartstikke|kei|super|mega|helemaal|dik|dikke|echt|\
            gewoon|dus) \(good) [zo|hoor|\(mine)], (hartstikke|kei|mega|reuze|dik) \(good) [zo|hoor|zulle|\(mine)]
            (heel|erg|zeer|absoluut|zeker|helemaal|volledig|volkomen|gewoon|uiteraard|natuurlijk|vanzelfsprekend) \
            \(good) \(mine), [da|dat|dit|het|'t|tis|is|ja] (is|) \(good) \(good) [zo|voor mij|hoor|zulle] [zo]
            (roger|check|jep|joe|jao|joah|jow|joa|jo|yes|yep) (akkoord|prima|goed|top|is goed|is goud|oké|doen|zo \
            goed), is goud [zo|heur], zo (goed|prima|akkoord|ok|oké|best) [zo|voor mij|\(mine)]
            (een|dikke|dik) [dikke|volmondig|duidelijk|vet] (ja|duim|pluim|voldoende|akkoord) [omhoog] [van|vanuit|\
            voor] [mij|mijn kant|deze lijst|dit lijstje|\(list)], (vanuit|van|voor) (mij|mijn kant) [een] [volmondig|\
            dikke|dik|duidelijk|hartgrondig] (ja|akkoord|ok|oké|fiat|go|prima)
            (ga|start) [er] maar (van start|mee van start|mee verder), (bij|van) mij [is] [het|alles] \(good)
            klaar om te (versturen|verzenden|starten), (mag|kan) [nu] de lucht in, go go, go ahead
            [ik] vertrouw [volledig|helemaal] op (jouw|je|uw|haar|{n}) (keuze|oordeel|keus)
            """
        ),
        (
            .praise,
            """
            [heel|erg|zeer|echt|een|wat een|da|dat is een|is een|wel een|zeker een] \(nice) (lijst|lijstje|keuze|keuzes|\
            selectie|mix|team|groep|groepje|panel|trio|drietal|voorstel|samenstelling|verdeling|plan|club)
            """
        ),
        (
            .strikes,
            """
            \(soft) [ik|we|wij] [zou|wil|wou|zou ik|wil ik|had ik|zie|zie ik|heb ik|heb] \(soft) \(rater) [zou ik|wil ik|\
            zie ik|hoef ik|had ik|heb ik|mag je|mag u|mag|kan je|kan|moet|hoeft|mogen we|moeten we|moogt ge|laat ik|\
            zou] \(soft) \(soft) [er|hier|daar] \(soft) \(out) [graag|hoor|van mij|voor mij|wat mij betreft|aub]
            \(soft) (schrap|verwijder|skip|weiger|wis|passeer|schrapt) \(rater) [maar|even|liever|dan|van de lijst|uit \
            de lijst|van het lijstje|er nog uit|er wel uit|wel|nog|graag|gewoon]
            \(soft) (haal|laat|streep|gooi|doe|sla|neem|zet|veeg|kegel|laten we|knikker|smijt|kras|haalt) \(rater) \
            [maar|even|liever|dan|er|gewoon|graag|beter|toch] [maar|even|liever|toch|wel] (weg|eraf|eruit|er af|er \
            uit|af|uit|door|over|van de lijst|uit de lijst|van het lijstje|vallen|erbuiten|buiten beschouwing|\
            achterwege|eraf vallen|met rust|buiten|weg van de lijst|overslaan|weglaten|schrappen|eraf halen)
            (vraag|nodig|mail|neem|doe|zet|benader|betrek|contacteer) \(rater) [maar|even|liever|er|aub|alsjeblieft|\
            dan|dit keer|deze keer] [maar|even|liever|toch] niet [uit|mee|bij|op|erbij|aan]
            (voor mij|wat mij betreft|van mij|voor ons) (hoeft|moet|mag|kan|hoeven|mogen) \(rater) (niet|er niet bij|\
            eraf|eruit|weg|niet gevraagd worden|niet mee|weggelaten worden|geschrapt worden|er af|er niet op)
            \(rater) (hoeft|moet|mag|kan|hoeven|moeten|mogen|zou) [voor mij|van mij|wat mij betreft|ik|beter|liever|\
            er] [er] (niet|niet bij|niet op|eraf|eruit|weg|niet gevraagd worden|niet mee|niet mee te doen|niet mee \
            doen|niet meedoen|weggelaten worden|geschrapt worden|niet te zijn|niet gevraagd te worden|van de lijst|uit \
            de lijst|eraf vallen|overgeslagen worden)
            \(rater) (valt|vallen|vliegt|ligt) (af|weg|eraf|eruit) [wat mij betreft|voor mij|helaas]
            \(rater) (past|hoort) [hier|er] niet (bij|tussen|in|op|in het rijtje|op de lijst|in de lijst)
            \(rater) (vind ik|is|lijkt me|lijkt mij|zijn) [hiervoor|helaas|echt|nu] (niet|geen|minder) (geschikt|goed|\
            de juiste persoon|goede keuze|handig|nodig|passend|ok|oké|goed idee|goed plan|beschikbaar|akkoord|zinvol|\
            relevant|gepast) [hiervoor]
            \(soft) (niet|ni|nie|zonder|behalve|uitgezonderd|minus|min|geen|behoudens|uitgenomen|buiten|op) \(rater) \
            [na|graag|aub|vragen|uitnodigen|hoor|alsjeblieft|a.u.b|erbij|dan]
            \(rater) [liever|graag|maar|beter|toch|even|dan|voorlopig|deze keer|dit keer] [liever|graag|maar|beter|\
            toch|even] (niet|ni|nie|nee|neen|afgekeurd|schrappen|eraf|eruit|weg|weglaten|niet vragen|nie vragen|niet \
            doen|overslaan|verwijderen|njet|✗|❌|👎|niet meenemen|niet nodig|niet akkoord|geschrapt) [aub|graag|\
            alsjeblieft|hoor|voor mij|van mij|wat mij betreft]
            \(because) (schrap|verwijder|laat|haal|vraag|sla|doe|neem|streep) (haar|hem|die|deze) [dus|maar|er|even|\
            liever|gerust|dan] [maar|er|beter] [weg|eraf|eruit|niet|over|af|uit|door|van de lijst|niet bij|niet mee]
            \(because) [dus] (die|haar|hem|hij|zij|ze) (mag|kan|moet|hoeft|graag|liever) [er|dus] (eraf|eruit|weg|niet|\
            schrappen|weglaten|overslaan|af|uit|niet vragen)
            """
        ),
        (
            .reason,
            """
            (te weinig|geen|amper|nauwelijks|weinig|te kort|nooit|onvoldoende) [echt|direct|goed] (contact|samenwerking|\
            samengewerkt|contact mee|mee samengewerkt|mee gewerkt|ervaring mee|ervaring|zicht|raakvlak|raakvlakken|\
            mee te maken|gewerkt) [met haar|met hem|met {n}|gehad|tussen hen|met elkaar]
            (kent|ziet|spreekt|werkt) ({n}|haar|hem|hier|elkaar) (niet|nauwelijks|amper|te weinig|niet meer|nauwelijks \
            meer|te kort|niet goed|niet genoeg|niet goed genoeg)
            (is|zit|gaat|werkt) (ziek|met pensioen|met verlof|op vakantie|weg|vertrokken|hier niet meer|niet meer hier|\
            uit dienst|langdurig ziek|in het buitenland|overspannen|te nieuw|nieuw|te druk|met zwangerschapsverlof)
            """
        ),
        (
            .keepsOnly,
            """
            \(soft) (alleen|enkel|slechts|uitsluitend|enkel en alleen|alleen maar|exclusief) \(rater) [graag|vragen|\
            uitnodigen|mag|mogen|alsjeblieft|aub|is goed|is ok|dus|benaderen|aanschrijven|mailen|zijn goed|is akkoord|\
            a.u.b]
            (vraag|mail|benader|doe|neem|nodig|houd|contacteer|kies) [maar|dan|graag|aub|liever] (alleen|enkel|\
            uitsluitend|slechts) \(rater) [maar|graag|uit|aub]
            [vraag|mail|benader|ga voor|neem|akkoord voor|akkoord met] [maar] \(rater) [maar] (en|maar) (verder niemand|\
            niemand anders|de rest niet|niemand meer|de anderen niet|de andere niet|verder niet|niet meer|de andere \
            twee niet|dat was het)
            """
        ),
        (
            .allBut,
            """
            \(everybody) [mag|mogen|is|zijn|ok|akkoord|graag|prima|goed|vragen] [ok|akkoord|goed|prima|meedoen|oké|\
            gevraagd worden|blijven] (behalve|uitgezonderd|maar niet|zonder|buiten|minus|op|behoudens|met uitzondering \
            van|uitgenomen) \(rater) [na]
            (akkoord|prima|ok|oké|goed|top|eens) [met|voor] (iedereen|allen|alles|allemaal|de lijst|de rest|alle namen) \
            (behalve|uitgezonderd|maar niet|zonder|buiten|op|minus|met uitzondering van) \(rater) [na]
            """
        ),
        (
            .takesRest,
            """
            \(rest) [is|zijn|mag|mogen|kan|kunnen|vind ik|lijkt|lijken|ziet er|blijft|blijven|klinkt|was] \(mine) \
            \(wholly) (\(good)|wel|door|blijven|zo blijven|meedoen|gevraagd worden|goed uit|staan|erop|erop blijven|\
            graag|gerust|wel goed|wel vragen|mag wel|mogen wel) \(mine)
            \(rest) (mag|mogen|kan|kunnen) [je] \(manner) (\(asking)|gevraagd worden|blijven|door|doorgaan|van mij|wel) \
            [van mij], \(rest) (ga|ben) ik [wel|graag] mee akkoord
            (vraag|houd|hou|behoud|laat|mail|nodig|benader) \(rest) [maar|gerust|wel|graag|gewoon|erin] [maar|gerust|\
            wel|graag|gewoon] [staan|erop|uit|erin], met \(rest) (ga|ben) ik [wel] akkoord
            (akkoord|goed|prima|ok|oké|ja) (met|voor) \(rest)
            """
        ),
    ]
}

private let raters = """
    (lijst|lijstje|namen|beoordelaars|raters|feedbackgevers|personen|mensen|kandidaten|keuze|keuzes|selectie|collega's|\
    drietal|trio|respondenten|deelnemers|voorstel|rijtje|opzet|samenstelling|namenlijst|voordracht|invullers|lijst met \
    namen|lijst van namen|lijst met beoordelaars|verdeling|reviewers|genodigden|drie)
    """

private let list = """
    (dit|dat|da|'t|het|deze|ze|die|deze drie|alle drie|alledrie|alle namen|alles|iedereen|allemaal|jullie voorstel|de \
    drie|die drie|\
    (de|deze|die|dit|dat|het|je|jouw|uw|jullie|alle|bijgevoegde|voorgestelde|bovenstaande|haar|{n}) [hele|volledige|\
    voorgestelde|bijgevoegde|drie|genoemde|gekozen|drie voorgestelde|drie genoemde|opgegeven|door {n} gekozen] \
    \(raters) [zo|van {n}|van {n}|die je stuurde|in de lijst|op de lijst|als voorgesteld|zoals voorgesteld])
    """

private let they = """
    (ze|hen|hun|die|die drie|deze drie|deze mensen|die mensen|deze personen|alle drie|alledrie|allemaal|iedereen|ze \
    allemaal|ze alle drie|ze alledrie|de drie|hen alle drie|hen allemaal|het drietal|dit drietal|die namen|deze namen|\
    deze collega's|de collega's|de beoordelaars|de voorgestelde beoordelaars|de voorgestelde personen|deze beoordelaars|\
    de mensen op de lijst|de genoemde personen|de genoemde collega's|deze drie collega's|deze drie mensen)
    """

private let everybody = """
    (iedereen|allen|alle drie|alles|alle namen|ze mogen allemaal|allemaal|iedereen mag|ze zijn allemaal goed|de hele \
    lijst|heel de lijst|de lijst)
    """

private let rest = """
    (de rest|d'andere|de andere|de anderen|de overige|de overigen|d'anderen|die anderen|alle anderen|de rest van de lijst|\
    voor de rest|de resterende twee|(de|d'|die) (andere|overige|resterende|twee) (twee|namen|mensen|personen|collega's|\
    kandidaten|andere|anderen|overige|beoordelaars))
    """

private let wholly = """
    [helemaal|volledig|volkomen|graag|van harte|uiteraard|absoluut|zeker|heel|erg|zeer|gewoon|echt|meer dan|allemaal|alle \
    drie|alledrie|hartstikke|wel|best|dus|dik|inderdaad|ook|hierbij|bij deze|bij dezen|prima|super|kei|verder|mij|me|zo]
    """

private let to = "(er|hier|daar|hierbij|hiermee|ermee|daarmee|mee|hierover|daarop|hierop|daartegen|ertegen|hiertegen)"

private let mine = """
    [voor mij|wat mij betreft|van mij|van mijn kant|langs mijn kant|vanuit mij|van mijnentwege|mijnerzijds|voor mij hoor|\
    hoor|zo|zulle|joh|voor mij part|mij betreft|bij mij|van onze kant|voor ons|zo hoor|zo voor mij|alle drie|allemaal]
    """

private let good = """
    (goed|prima|ok|oke|oki|okee|okay|akkoord|accoord|top|perfect|uitstekend|in orde|mooi|fijn|geschikt|passend|\
    evenwichtig|super|tof|goe|leuk|tiptop|picobello|dik in orde|correct|geweldig|keigoed|schitterend|ideaal|de juiste|\
    goedgekeurd|best|voor elkaar|helemaal goed|goud|goeie keuzes|goede keuzes|een goede keuze|een prima keuze|een goede \
    lijst|goede mensen|prima mensen|de juiste mensen|de juiste personen|een goed plan|in de haak|jofel|kits|fantastisch)
    """

private let nice = """
    (goed|goede|goeie|mooi|mooie|prima|fijn|fijne|uitstekend|uitstekende|evenwichtig|evenwichtige|leuk|leuke|sterk|sterke|\
    net|nette|compleet|complete|tof|toffe|schoon|schone|super|top|perfect|perfecte|slim|slimme|logisch|logische|passend|\
    passende|geweldig|geweldige|gevarieerd|gevarieerde|gebalanceerd|gebalanceerde|juist|juiste|knap|knappe|heerlijk|ideaal|\
    ideale|fantastisch|fantastische|representatief|representatieve|verstandig|verstandige|puik|puike|degelijk|degelijke)
    """

private let noun = """
    (akkoord|goedkeuring|fiat|zegen|toestemming|instemming|go|ok|oke|groen licht|steun|jawoord|stem|accord|accoord|\
    vertrouwen)
    """

private let objection = """
    (bezwaar|bezwaren|probleem|problemen|moeite|punt|issue|opmerking|opmerkingen|aanmerking|aanmerkingen|commentaar|\
    op- of aanmerkingen|op en aanmerkingen|bedenkingen|bedenking|twijfels|vragen|op- en aanmerkingen|aanpassingen|\
    wijzigingen|toevoegingen|aanvullingen|verdere opmerkingen|verdere vragen|bezwaar tegen|obstakel|reden tot bezwaar|\
    reden om nee te zeggen)
    """

private let asking = """
    (vragen|uitnodigen|benaderen|mailen|aanschrijven|contacteren|aanspreken|inschakelen|uitvragen|bevragen|versturen|\
    uitsturen|starten|beginnen|inviteren|uitnodigen hoor|aanmailen|betrekken|polsen|consulteren|contact opnemen|een mail \
    sturen|inzetten|gebruiken|vragen om feedback|om feedback vragen|de vragen sturen|toevoegen|laten invullen)
    """

private let manner = """
    [maar|gerust|graag|gewoon|zeker|allemaal|alle drie|alledrie|zo|nu|direct|meteen|vooral|wel|alvast|dus|even|lekker|rap|\
    dan|gerust maar|snel|allen]
    """

private let rater = "[de heer|mevrouw|meneer|nr|nummer|den|de|collega|die|onze|onzen] {r} [er]"

private let soft = """
    [graag|gelieve|liever|maar|alleen|enkel|wel|even|toch|beter|gewoon|ook|dan|eigenlijk|alsjeblieft|misschien beter|\
    sorry|aub|voor mij|wat mij betreft|van mij|hier]
    """

private let out = """
    (schrappen|weglaten|weghalen|verwijderen|overslaan|wegstrepen|doorstrepen|eruit halen|eruit laten|eraf halen|eraf \
    laten|erbuiten laten|buiten laten|niet vragen|niet uitnodigen|niet mailen|niet benaderen|niet opnemen|niet meenemen|\
    skippen|passeren|laten vallen|niet bij|niet bij doen|niet bij hebben|niet bij vragen|niet betrekken|eruit|eraf|eruit \
    gooien|van de lijst halen|van het lijstje halen|uit de lijst halen|van de lijst|van de lijst willen|afhalen|uithalen|\
    uit laten|af laten|buiten beschouwing laten|niet aanschrijven|niet laten meedoen|nie vragen|nie|niet op de lijst|niet \
    inschakelen|achterwege laten|uitsluiten|weg)
    """

private let because = """
    {r} (gaat|is|werkt|zit|heeft|kent|was|vertrekt|stopt|ging) [hier|net|nog|pas|al|helaas|met|op|geen|te|haar|{n}|hem] \
    [niet|met|te|maar|kort] [meer|nieuw|kort|weinig|pensioen|verlof|ziek|vakantie|weg|vertrokken|dienst|druk|\
    zwangerschapsverlof|tijd|goed|nauwelijks|amper|begonnen|in dienst|uit dienst|contact] [hier|bij ons|meer|gegaan|met haar]
    """
