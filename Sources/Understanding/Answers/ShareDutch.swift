// Dutch words of an employee who lets her manager read the dossier, or doesn't.

extension ShareWords {
    static let dutch: [(Sense, String)] = [
        (
            .aside,
            """
            (goed|fijn|leuk|mooi|prima|interessant|prettig) voor mij om te (lezen|zien|horen|weten|hebben)
            [dat] (lijkt|vind) (me|mij|ik) [het] (goed|fijn|leuk|mooi|prima|interessant) om te \
            (lezen|zien|horen|weten|hebben)
            (goed|prima|leuk|mooi) (idee|plan) van ({n}|hem|haar|jullie|je|u)
            (het|dit|mijn|dat) (verslag|dossier|rapport|stuk|overzicht|document) (lijkt me|lijkt mij|is|vind \
            ik|leest|oogt) [heel|erg|ook|echt] \
            (goed|prima|mooi|duidelijk|helder|ok|oke|fijn|netjes|eerlijk|compleet|sterk)
            """
        ),
        (
            .around,
            """
            lekker, stuur [het|'t|hem|'m] [maar|gerust] [op]
            """
        ),
        (
            .around,
            """
            [dan] kan (hij|ze|zij|{n}) zich [goed|alvast|vast] voorbereiden
            ik had het er [al|gisteren|net|ook] [al] met (hem|haar|{n}) over
            [ik] had het er [al|gisteren] met (hem|haar|{n}) over
            """
        ),
        (
            .shares,
            """
            hierbij geef ik akkoord, ik geef [hierbij|bij deze|graag] akkoord
            tegen [het] delen heb ik geen [enkel] (bezwaar|bezwaren), tegen [het] delen geen bezwaar
            delen [met (mijn manager|mijn leidinggevende|mijn baas|mijn chef|{n}|hem|haar)] is [helemaal] \
            (akkoord|prima|goed|ok|oke|in orde|geen probleem|toegestaan)
            het delen is akkoord, lekker delen
            """
        ),
        (
            .yes,
            """
            (dat|het|dit) is [helemaal|allemaal|zeker] (prima|goed|ok|oke|in orde|akkoord|best)
            (ok|oke|prima|goed|akkoord|top) voor mij [hoor]
            voor mij [is het|is dat] [helemaal|ook] (ok|oke|prima|goed|akkoord|best|in orde), dikke prima, dikke ja
            (ja|) dat zou ik [heel] (fijn|prettig|mooi|leuk) vinden
            ik vind (het|dat) [helemaal|allemaal|wel|zeker|echt] (best|goed|prima|ok|oke|fijn)
            [ja] besproken [met {n}] (en|) akkoord
            """
        ),
        (
            .aside,
            """
            mooi weer [trouwens] [vandaag]
            """
        ),
        (
            .doubt,
            """
            (mijn manager|mijn leidinggevende|mijn baas|mijn chef|hij|zij|ze|{n}|hr|iedereen|anna) \
            (is|gaat|geeft|was|ging) [ook|het] [mee] akkoord
            (mijn manager|mijn leidinggevende|mijn baas|mijn chef|hij|zij|ze|{n}|hr|iedereen|anna) (is|was) het [ook] \
            [er] [mee] eens
            [ik] (ga|ben|was|ging) [ik] [het] (akkoord|eens) met (mijn manager|mijn leidinggevende|mijn baas|mijn \
            chef|{n}|hem|haar)
            akkoord met (mijn manager|mijn leidinggevende|mijn baas|mijn chef|hem|haar)
            [ik] (ben|was) [ik] [er] [eerlijk gezegd|eigenlijk] tegen, (dat|dit|het) was (een|maar een) (grap|grapje)
            """
        ),
        (
            .aside,
            """
            [het|dat|dit] [is|was] (goed|fijn|leuk|mooi|prima|interessant|prettig) om te (lezen|zien|horen|weten|hebben)
            """
        ),
        (
            .shares,
            """
            (lijkt|vind ik|is|lijkt me|vind ik het|lijkt mij) [me|mij|ook|heel|juist] \
            (goed|prima|fijn|leuk|mooi|best|ok|oke|handig|belangrijk) (dat|als) ({n}|hij|zij|ze|mijn manager|mijn \
            leidinggevende) [het|dit|dat|alles|mee] [ook|al|vast|alvast] \
            (leest|ziet|meeleest|inziet|krijgt|bekijkt|heeft|weet)
            """
        ),
        (
            .aside,
            """
            wat een (leuke|mooie|fijne|lieve|goede) (feedback|reacties|woorden|complimenten)
            wat een (leuk|mooi|fijn|goed) (verslag|overzicht|dossier|verhaal)
            """
        ),
        (
            .around,
            """
            graag zelfs, leuk
            [ik] [ben] benieuwd (wat (hij|ze|zij|{n}) ervan (vindt|zegt|denkt)|naar (zijn|haar) reactie)
            [dan] (kunnen|kan) (we|ik) (het|er) [er|het] [goed|samen|rustig] (over|erover) hebben
            (dat is|is|wel|lijkt me|ook) [wel|zo] handig [voor (het|ons) gesprek], handig voor (het|ons) gesprek
            """
        ),
        (
            .shares,
            """
            ik stem toe, stuur [het|'t|hem|'m] [maar|gerust] door
            is in orde deel maar, mag altijd, (mag|kan) erbij, mag er [gerust|gewoon|best|ook] bij, hij mag erbij
            krijgt van mij [groen licht|toestemming|mijn zegen|een ja], verleen ik [hierbij|graag] toestemming
            ik heb (niets|niks) tegen
            """
        ),
        (
            .yes,
            """
            (is|dat is|het is|alles is|dat vind ik) (prima|goed|in orde|ok|oke|best|top|fijn|akkoord) (wat mij \
            betreft|hoor|voor mij|van mijn kant)
            is in orde, is (prima|goed|ok|oke|best) [zo], geen [enkel] punt [hoor]
            klopt [allemaal|helemaal] deel maar, (dat|het) mag (altijd|gewoon|gerust|best|zeker|van mij)
            """
        ),
        (
            .around,
            """
            top dat jullie dit zo doen, netjes dat je het vraagt, met plezier, houdoe
            tot (vrijdag|donderdag|maandag|dinsdag|woensdag|morgen) (bij de|op de|op het|bij het) \
            (borrel|lunch|koffie|bbq|gesprek)
            beste team, beste collega's, er staat (niets|niks) [geks|raars|geheims] in [wat hij niet mag weten]
            in antwoord op (uw|je|jullie) vraag, op (uw|je|jullie) vraag, ik heb het [goed|net|zelf|rustig] gelezen en
            dan hoef ik het [hem|haar] [maandag|vrijdag|straks] niet [allemaal|nog eens] uit te leggen
            een fijn weekend gewenst, dank en een goed weekend gewenst
            dank voor (uw|je|jullie) (zorgvuldigheid|geduld|moeite|uitleg|hulp|mail|bericht)
            succes met [de rest van] de (ronde|rest), (uw|je|jullie) (mail|bericht), komt goed uit, haha, och, nou
            ach, oh, zo, x, xx, xxx, 🙈, 👀, 🎉, 🎁, 😴, ❄, 🎂, ☕, 🚆, ⛺, 👶, 🎒, 🍰, 🐌, 🟢, 🏖
            (dan|zo) (kan|heeft|weet) (hij|{n}) [het] [al|vast|alvast|ook] [lezen] [voor|vóór] (ons|het) gesprek
            we bespreken het [vrijdag|donderdag|maandag|dinsdag|woensdag|samen|later] [samen]
            """
        ),
        (
            .shares,
            """
            toegestaan, goedgekeurd [door mij|hoor|wat mij betreft]
            van mij mag het [gerust|gewoon|zeker|namelijk|hoor], toe maar, zet maar open [voor {n}], voor akkoord
            ga ik [hier|er|ermee|hiermee|helemaal|volledig] [mee] akkoord, ben ik [het] [er|hier] [mee] akkoord
            ik sta [daar|hier|er] [helemaal|volledig|achter] achter [deel het maar], ik teken ervoor, doe maar delen
            delen die hap, prima om te delen, om te delen, bij dezen [mijn] (akkoord|toestemming)
            mijn (akkoord|toestemming|zegen) [daarvoor|hierbij|bij deze], ik stem (in|ermee in|hiermee in|daarmee in)
            stem ik (mee in|in), [het] dossier mag [gewoon|gerust|wel] naar {n}, mag [gewoon|gerust|wel] naar {n}
            (mag|kan) [gewoon|gerust|wel|zeker] (gedeeld|doorgestuurd) [worden] [hoor|wat mij betreft]
            wordt gedeeld met {n}
            ik heb er (geen problemen|geen probleem|geen moeite|geen bezwaar) mee (als|dat) ({n}|hij|ze|mijn \
            manager|mijn leidinggevende) [het|dit|dat|mee] (leest|ziet|krijgt|meeleest|inziet)
            ik zie geen (reden|redenen) om (het|dit) (achter te houden|niet te delen|te verbergen)
            bij deze geef ik toestemming [om te delen], dat vind ik (prima|goed|fijn|best|ok|oke)
            lees maar [lekker] mee {n}, ik heb er vrede mee, laat hem maar (lezen|meelezen)
            laat haar maar (lezen|meelezen)
            """
        ),
        (
            .yes,
            """
            dat is akkoord, is akkoord [voor mij|hoor|wat mij betreft], het is akkoord
            (dat|dit|het) [idee] (lijkt|vind) (me|mij|ik) [heel] (prima|goed|uitstekend|fijn|ok|oke)
            (dat|dit|het) (lijkt|vind) (me|mij|ik) een (prima|goed|uitstekend) (idee|plan)
            lijkt (me|mij) [heel|helemaal] (prima|goed|uitstekend|fijn), lijkt (me|mij) een (prima|goed) (idee|plan)
            vind ik [een] (goed|prima|uitstekend) (idee|plan), goed (plan|idee), prima (plan|idee)
            (heb je|hebt u|je hebt|u hebt|u heeft|jullie hebben|ge hebt) mijn (akkoord|zegen|fiat), mijn zegen heb je
            volmondig ja, och ja, ach ja, nou graag, amai ja, allez ja, jahaa, wis en waarachtig, zonder twijfel [ja]
            waarom niet, zeker wel, natuurlijk wel, maar natuurlijk, ja [graag] zelfs, eens met het voorstel
            [ja] daar ben ik het [helemaal] mee eens, antwoord ja, mijn antwoord ja, van mij een ja
            """
        ),
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
            samenvatting|info|informatie|reacties) [met {n}|met hem|met haar|met mij]
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
            deel, delen, gedeeld, doorsturen, doorgestuurd, doorzetten, meesturen
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
            mag, mogen, moogt, mocht, ik wil [graag|wel] dat, ik zou [het] (graag willen|graag|fijn vinden|willen) [als|dat]
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
            wat mij betreft, van mijn kant, worden, wordt, volledig, helemaal, alles, je, u, jij, jullie, ge, men, hij
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
