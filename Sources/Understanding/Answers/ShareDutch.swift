// Dutch words of an employee who lets her manager read the dossier, or doesn't.

extension ShareWords {
    static let dutch: [(Sense, String)] = [
        (
            .aside,
            """
            gelezen, (goed|mooi|fijn|leuk|duidelijk|helder) (stuk|dossier|verslag|rapport|verhaal|overzicht)
            leuk om te lezen, fijn om te lezen, ik ben er (blij|tevreden) mee, [ik] sta er [helemaal] achter
            herkenbaar, duidelijk, helder, interessant, leerzaam, ik herken me [er|hierin] [in], ziet er goed uit
            het ziet er goed uit, mooie feedback, fijne feedback, blij mee
            """
        ),
        (
            .seen,
            """
            (bedankt|dank|dank je|dank u|dankjewel|dankje|thanks|thx|merci) [hoor|wel|nog] voor (het|de|je|uw|jullie|dit|\
            deze|mijn) (dossier|verslag|rapport|overzicht|mail|mailtje|bericht|feedback|sturen|toesturen|opsturen|delen|\
            samenvatting|info|informatie|reacties)
            ik lees het
            [ik] [heb] [je|uw|jullie|de|het] (mail|bericht|mailtje|berichtje) [goed|al] (gelezen|ontvangen|gekregen|\
            gezien)
            [ik] [heb] [ik] [het|dit|dat|alles|hem|'m|dossier|het dossier|het verslag] [al|net|helemaal|goed|zelf|\
            ook|inmiddels|nu] (gelezen|bekeken|doorgelezen|doorgenomen)
            [ik] heb [ik] [het|dit|dat|alles|hem|'m|dossier|het dossier|het verslag] [al|net|helemaal|goed|zelf|ook|\
            inmiddels|nu] (ontvangen|gekregen|gezien)
            goed ontvangen
            (hij|zij|ze|{n}|die|ie) (heeft|hebben) [het|dit|dat|hem|dossier|het dossier|alles] [toch] [al|allang|\
            zelf] [al|ook] [gekregen|gezien|gelezen|binnen|ontvangen|ingezien]
            (heeft|hebben) (hij|zij|ze|{n}|die|ie) [het|dit|dat|hem|dossier|het dossier|alles] [toch] [al|allang|\
            zelf] [al|ook] [gekregen|gezien|gelezen|binnen|ontvangen|ingezien]
            (dat|dit|het|{n}|hij|zij|die) is (mijn|m'n) (dossier|verslag|manager|leidinggevende|baas|chef|teamleider)
            mijn (manager|leidinggevende|baas|chef) is {n}
            """
        ),
        (
            .yes,
            """
            jawel, jazeker, ja hoor, ja graag, jep, jup, yep, graag, heel graag [zelfs], zeker, natuurlijk [joh|hoor]
            uiteraard [hoor], tuurlijk [joh|hoor], absoluut, vanzelfsprekend, zeker weten, akkoord, accoord, joa
            toppie, kiptop, (tis|'t is|da|dat is) (goe|goed) [zo|voor mij|hoor], isgoed, is (goed|goe) [hoor|voor mij]
            joh (tuurlijk|natuurlijk), zekers, jahoor, graag zelfs, van harte, ja zeker, ja natuurlijk, ja tuurlijk
            prima (hoor|joh|voor mij|wat mij betreft), helemaal (goed|prima|akkoord|top|ok|oke), geen punt
            jazekers, ja man, ja joh, oke hoor, yo ja, [mijn|het] antwoord (is|luidt) [een] [volmondig] ja
            dat is een ja, een (volmondig|dik|duidelijk|dikke|hartelijk) ja
            (drie|twee|dubbel|driemaal|tien) [keer|maal] ja, ja dus, dus ja, van mij [een] ja
            ik zeg [volmondig|gewoon|graag] ja, (met alle|met) plezier, met liefde
            """
        ),
        (
            .shares,
            """
            deel, delen, doorsturen, doorzetten, meesturen
            stuur [het|dit|dat|maar|gerust|alles|dossier|het dossier] door
            stuur [het|dit|dat|'t] [maar|gerust] [door|op] (naar|aan) ({n}|hem|haar), zet [het|dit] [maar|gerust] door
            vrijgeven, geef [het|dit] [maar] vrij, geef [het|dit] [maar|gerust] (aan|door aan) ({n}|hem|haar)
            laat [het|dit|dat] [maar|gerust] (zien|lezen) [aan]
            laat ({n}|hem|haar|mijn manager|mijn leidinggevende) [het|dit|dat] [maar|gerust|ook] [mee] (zien|lezen|\
            meelezen|inzien|bekijken)
            ik (ga|ben) [hier|er|ermee|hiermee] [helemaal] [mee] akkoord, akkoord met (delen|het delen)
            [ik] [heb] [ik] [daar|er|hier|daartegen|hiertegen|ertegen] [verder] [helemaal|echt] geen (enkel|enkele|) \
            (bezwaar|bezwaren|probleem|problemen) [tegen|mee|met|tegen dat|als|dat]
            ga je gang, ga uw gang, doe [het|dat] maar, wat mij betreft (ja|wel|akkoord|prima|goed|ok)
            van mij (mag het|mag dat|mag), mij best, dat mag [wel], het mag [wel], mag [wel] hoor
            ik vind het (goed|prima|ok|oke|fijn|best) [dat|als] [{n}|hij|zij|ze] [het|dit] [ook] [mag] (leest|lezen|\
            ziet|krijgt)
            ik vind het (goed|prima|ok|oke), ik (geef|verleen) [hierbij|je|u|hiervoor] [mijn] toestemming
            [je|u|hij|zij|ze|{n}] (heb|hebt|heeft|krijgt|krijg) [hierbij|hiervoor] mijn toestemming, [met] toestemming
            (je|u|jullie|hij|zij|ze|{n}) (heb|hebt|heeft|hebben) [hierbij] (mijn|de) toestemming [om|voor]
            [mijn] zegen, mijn toestemming [heb je|heeft u], toestemming (gegeven|akkoord), niets op tegen
            niks op tegen, ik heb er (niets|niks) (op tegen|tegen), (niets|niks) (op|) tegen
            ik wil [het|dit|dat] [graag|wel] [met {n}|met hem|met haar] delen, ik wil [wel|graag|het] delen
            openbaar voor {n}, het is (goed|prima|ok) zo deel maar, je mag, u mag, dat is goed deel maar, sharen, share
            (het delen|delen|deling|inzage) [van|in] (mijn|het|dit|m'n) (dossier|verslag|rapport|feedback|stuk)
            te delen, delen met, doorgeven, (akkoord|instemmen|stem in|ingestemd) [met] het delen
            ik stem [hier|hiermee|er|ermee] [mee] in, ik stem ermee in dat
            hierbij (geef|verleen) ik [u|je|jullie] [mijn] toestemming [om|voor|aan]
            toestemming (verleend|gegeven|akkoord|is verleend), geef toestemming [om|voor]
            stuur [het|hem|'m] maar [op|naar {n}|aan {n}|naar hem|naar haar], geef [het] maar door
            (vind|vinden) (ik|we) [het] [helemaal|allemaal] (prima|goed|best|fijn|ok|oke|geen probleem|geen punt|\
            akkoord)
            voor mij (prima|ok|oke|goed|geen probleem|geen bezwaar|in orde|best)
            (prima|goed|fijn|ok|oke|mooi|best|akkoord|leuk|top|geen probleem) (dat|als) ({n}|hij|zij|ze|mijn manager|\
            mijn leidinggevende|mijn baas) [het|dit|dat|alles|mee] [ook|al|vast|alvast] (leest|ziet|meeleest|inziet|\
            krijgt|bekijkt|heeft|weet|mag lezen|mag zien|kan lezen|kan zien)
            ({n}|hij|zij|ze) (mag|kan) [er|erin|erbij|het] [gerust|gewoon|best|zeker] [bij|in] [kijken|inkijken|erin \
            kijken]
            (hij|zij|ze|{n}) mag alles [van mij] [weten|zien|lezen], laat [hem|haar|{n}] maar lezen
            geen (moeite|problemen) (mee|met), heb ik geen (moeite|probleem|problemen) mee, zet maar door
            deel [het|'t] (gerust|maar|rustig) [met] [hem|haar|{n}], gooi maar door
            mag (hij|ze|zij|{n}) [het|dat|dit|alles|er] (best|gerust|wel|zeker|van mij|natuurlijk|uiteraard|gewoon) \
            [het|dat|dit|alles] (zien|lezen|inzien|hebben|weten|meelezen|bekijken|krijgen) [hoor|van mij]
            mag (hij|ze|zij|{n}) [het|dat|dit|alles] [best|gerust|wel|zeker|gewoon] [het|dat|dit|alles] (zien|lezen|\
            inzien|hebben|weten|meelezen|bekijken|krijgen) (hoor|van mij|wat mij betreft|zeker|natuurlijk)
            [daar|hier] heb ik geen (enkele|enkel|) (moeite|probleem|problemen|bezwaar) (mee|tegen), toestemming heb je
            mijn toestemming heb je
            """
        ),
        (
            .may,
            """
            mag, mogen, moogt, ik wil [graag|wel] dat, ik zou [het] (graag|fijn vinden) [willen] (als|dat)
            ik zou graag (zien|willen) dat, fijn als, graag dat, kan, kunt, kun
            """
        ),
        (
            .reads,
            """
            zien, lezen, inzien, meelezen, bekijken, leest, ziet, meeleest, krijgen, krijgt, ontvangen, ontvangt
            hebben, heeft, inlezen, inkijken, sturen, opsturen, geven, laten zien, laten lezen, inzage [geven|krijgen]
            weten, doornemen, doorlezen, inkijk, erin kijken, erbij pakken, kennisnemen, kennis van nemen, meekijken
            bekeken worden, gelezen worden, volledig lezen, ingezien worden
            """
        ),
        (
            .around,
            """
            gij, om, om te, m'n, mijne, geen punt, m'n (baas|manager|leidinggevende|chef), het, 't, dit, dat, deze, hem
            haar, met, aan, naar, maar, gerust, hoor, dan, ook, wel, alvast, al, nu, meteen, direct, gelijk, even, mee
            gewoon, best, vooraf, da, het (dossier|rapport|verslag|stuk|document|bestand|overzicht|resultaat|geheel)
            mijn (dossier|rapport|verslag|feedback|stuk)
            (de|deze|alle) (feedback|resultaten|reacties|antwoorden|terugkoppeling|uitkomsten)
            (mijn|de) (manager|leidinggevende|baas|chef|teamleider|leidinggevenden|teamlead|lead)
            (voor|vóór) (het|ons|mijn|dit) gesprek, in zijn geheel, zoals het is, zo, van tevoren, van mij
            wat mij betreft, van mijn kant, worden, volledig, helemaal, alles, je, u, jij, jullie, ge, men, hij
            zij, ze, kun je, kan je, kunt u, wil je, wilt u, zou je, wil jij, zou u, willen jullie, goed, mooi, fijn
            is goed, prima, helemaal prima, helemaal goed, dat is (goed|prima|ok), en, zonder probleem
            zonder problemen, voor de zekerheid, rustig, vandaag, zulle, zenne, hè, he
            ik heb het [al|net|helemaal|goed] (gelezen|bekeken|doorgelezen), ik heb niets te verbergen
            ik heb niks te verbergen, van, hartstikke, echt, zeker, joh, eigenlijk, allemaal, dus, gauw, snel
            natuurlijk, lekker, zelfs, best wel, allebei, om te (lezen|zien|delen|bekijken), bij deze, hierbij, tevens
            uiteraard, hierover
            """
        ),
        (
            .doubt,
            """
            (dit|dat|een|het|mijn|elk|ieder|welk|jouw|uw|geen|groot|laatste|eerste) deel, deel (van|uit), aan mij
            naar mij, met mij, mag (mij|me)
            (hij|zij|ze|{n}) (kan|zal|moet) het weten, (toestemming|akkoord) van (hem|haar|{n}|mijn manager|mijn baas)
            [ik] vind [het] goed van (hem|haar|{n}) dat (hij|zij|ze) het (ziet|leest), (hij|{n}|ze) kan kijken
            [ja] [hoor] lekker dan, [dank je] mooi om te lezen
            [dat|joost] mag (hij|zij|ze|{n}) [het] weten, (hij|zij|ze|{n}|joost) mag het weten
            (hij|zij|ze|{n}|mijn manager|mijn leidinggevende) (kan|mag|krijgt|zal) het [gewoon|ook|wel] van mij (krijgen|hebben|horen|\
            te zien krijgen|te zien)
            (hij|zij|ze|{n}) (zal|heeft|moet) het [vast|misschien|wellicht] [al] (gezien|gelezen) [hebben]
            dan (heb|hebben|had|hadden) (ik|we|wij) [het|dit|dat|er] [al|ook|nog] [met] [hem|haar|{n}] [er|het] [over] (besproken|\
            gesproken|overlegd|gehad|verteld|gezegd|afgestemd|doorgenomen)
            [ik] [ga|ben] [ik] [helemaal|volledig] akkoord met (het|dit|mijn|de|deze|alle|jullie|wat) (dossier|verslag|\
            rapport|stuk|inhoud|tekst|feedback|resultaten|reacties|er staat)
            """
        ),
        (.asks, "(kan|mag|mogen|kunnen) (het|'t|dit|dat|{n}|hij|zij|ze|die)"),
        // Behind the phrases above, which say more.
        (.around, CourtesyWords.dutch), (.around, ThanksWords.dutch),
    ]
}
