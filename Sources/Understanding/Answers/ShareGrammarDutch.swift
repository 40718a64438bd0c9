// Dutch sentences of an employee who lets her manager read the dossier, by their order.

extension ShareWords {
    /// What makes an order or a permission soft; none of them denies, doubts or puts off.
    private static let soft = """
        [maar|gerust|rustig|ook|wel|even|alvast|vast|gewoon|lekker|vooral|dan|nu|zeker|best|meteen|direct|snel|graag|\
        natuurlijk|uiteraard|absoluut|dus|hierbij|bij deze|van mij|wat mij betreft|allemaal|helemaal|gewoonweg|moar|\
        mar|ff|sebiet|zonder problemen|zonder probleem|met plezier|met alle plezier|nou|mee|zo|gauw|eens|al|nu al|\
        volledig|integraal|zelfs]
        """
    private static let softly = "\(soft) \(soft) \(soft)"

    private static let boss = """
        [mijn|m'n|mn|mijne|mij|onze|de|den] [direct|directe] (manager|leidinggevende|baas|chef|teamleider|teamlead|\
        teamleidster|lead|overste|verantwoordelijke|afdelingshoofd|afdelingschef|unitmanager|teammanager)
        """
    private static let he = "({n}|hij|zij|ze|ie|den {n}|de heer {n}|mevrouw {n}|meneer {n}|\(boss))"
    private static let him = "({n}|hem|haar|'m|hum|hem|ze|den {n}|de heer {n}|mevrouw {n}|meneer {n}|\(boss))"
    private static let toHim = "(aan|met|naar|voor|bij|mee|richting) \(him)"

    private static let file = """
        ((het|'t|mijn|m'n|mn|dit|dat|heel het|heel dit) [hele|volledige|ganse|complete|integrale] (dossier|verslag|\
        rapport|document|overzicht|stuk|bestand|feedbackdossier|feedbackverslag|feedbackrapport|resultaat|geheel|\
        boeltje)|(de|alle|mijn|m'n|deze|die) [hele|volledige|complete] (feedback|resultaten|reacties|antwoorden|\
        terugkoppeling|uitkomsten|inhoud|file|pdf|bundel|handel|boel|hap)|dossier|verslag|rapport)
        """
    private static let it = "(het|'t|dit|dat|da|alles|ze|deze|'m|hem|die|\(file))"

    /// What and for whom, in either order.
    private static let things = """
        \(softly) [\(it) \(softly) [\(toHim)|\(him)]|\(toHim) \(softly) [\(it)]|\(him) \(softly) \(it)] \(softly)
        """

    private static let give = """
        (delen|doorsturen|doorgeven|doorzetten|doormailen|bezorgen|tonen|verstrekken|overhandigen|toesturen|opsturen|\
        sturen|geven|mailen|forwarden|voorleggen|overmaken|meegeven|vrijgeven|openstellen|openzetten|sharen|delen|\
        deel'n|(laten|laoten) (zien|lezen|inzien|meelezen|bekijken|meekijken|inkijken)|(inzage|toegang|inkijk) geven|\
        (inzage|toegang|inkijk) verlenen|beschikbaar (maken|stellen)|ter beschikking stellen|ter inzage geven)
        """
    private static let toGive = """
        (te (delen|doorsturen|bezorgen|tonen|verstrekken|overhandigen|sturen|geven|mailen|forwarden|sharen|(laten|\
        doen) (zien|lezen|inzien|meelezen|bekijken|meekijken|inkijken))|door te (geven|sturen|zetten|mailen)|toe te \
        sturen|op te sturen|voor te leggen|over te maken|vrij te geven|open te (stellen|zetten)|(inzage|toegang|\
        inkijk) te (geven|verlenen)|beschikbaar te (maken|stellen)|ter beschikking te stellen)
        """
    private static let given = """
        (gedeeld|doorgestuurd|doorgegeven|doorgezet|bezorgd|getoond|verstrekt|overhandigd|toegestuurd|opgestuurd|\
        gestuurd|gegeven|gemaild|geforward|voorgelegd|overgemaakt|vrijgegeven|opengesteld|gelezen|ingezien|bekeken|\
        gezien|geshared|ingekeken)
        """
    private static let read = """
        (lezen|zien|inzien|meelezen|bekijken|hebben|krijgen|ontvangen|inkijken|doornemen|doorlezen|leze|zein|zain|\
        leeze|laeze|(er|erin|eens) [eens|in] kijken|kijken|kieken|meekijken|raadplegen|erbij|(inzage|toegang|inkijk) \
        (hebben|krijgen)|kennis (van|) nemen|kennisnemen|te (lezen|zien) krijgen)
        """
    private static let reads = """
        (leest|ziet|inziet|meeleest|bekijkt|heeft|krijgt|ontvangt|inkijkt|doorneemt|doorleest|meekijkt|erin kijkt|\
        raadpleegt|(inzage|toegang|inkijk) (heeft|krijgt)|kennis (van|) neemt|(mag|kan) (lezen|zien|inzien|meelezen|\
        bekijken|hebben|krijgen|inkijken|meekijken|raadplegen)|te (lezen|zien) krijgt)
        """

    private static let consent = """
        (toestemming|akkoord|goedkeuring|fiat|zegen|instemming|groen licht|permissie|toelating|vrijgave|go|jawoord|ok|\
        oke|medewerking|machtiging|volmacht|goedkeuren)
        """
    private static let fine = """
        [helemaal|volledig|echt|zeker|best|meer dan|dik|absoluut|volkomen] (prima|goed|goe|oke|ok|okay|akkoord|fijn|\
        best|top|in orde|okidoki|geen (enkel|) (probleem|punt|bezwaar)|toegestaan|toegelaten|super|uitstekend|een \
        goed (idee|plan)|chill|een (prima|uitstekend|goed) (idee|plan|voorstel))
        """
    /// `om het aan Mark te geven`, `dat Mark het leest`: to what she agrees.
    private static let thatHe = "dat \(he) \(softly) [\(it)] \(softly) \(reads)"
    /// Behind what is fine, `if` is no condition.
    private static let ifHe = "(dat|als|wanneer|as) \(he) \(softly) [\(it)] \(softly) \(reads)"
    private static let thatYou = """
        dat (je|u|jullie|ge|jij) \(things) (deelt|delen|doorstuurt|doorsturen|bezorgt|bezorgen|geeft|geven|stuurt|\
        sturen|doorgeeft|doorgeven|(laat|laten) (zien|lezen|inzien))
        """
    private static let toDo = "[om] \(things) \(toGive)"
    private static let sharing = """
        [het|de|een] (delen|deling|doorsturen|doorgeven|inzage|inzien|lezen|verstrekken|verstrekking|vrijgeven|\
        vrijgave|toesturen|openstellen|meelezen|doorzetten) [van|in] [\(it)] [(met|aan|door|voor|naar) \(him)]
        """
    private static let forIt = "(\(toDo)|\(thatHe)|\(thatYou)|(voor|tot|aan|met|tegen) \(sharing))"

    private static let you = "(je|u|jullie|ge|gij|jij|men|hr)"

    static let dutchGrammar: [(Sense, String)] = [
        (
            .shares,
            """
            (deel|deelt|bezorg|bezorgt|geef|geeft|gif|stuur|stuurt|zend|mail|verstrek|toon|overhandig|forward|gooi|\
            speel|lever|zet|schuif|duw) \(softly) \(it) \(softly) [aan|met|naar|bij|mee] \(him) \(softly) [door|toe|\
            op|over|af]
            (geef|geeft|stuur|stuurt|mail|bezorg|toon|zend|verstrek) \(softly) \(him) \(softly) (\(it)|een kopie|\
            [een] inzage|toegang|inkijk|leesrechten) [van|tot|in] [\(it)] \(softly)
            (geef|stuur|zet|mail|speel|gooi|forward) \(softly) [\(it)] \(softly) (door|vrij|open) \(softly) [\(toHim)]
            (zet|maak|stel) \(softly) \(it) \(softly) (open|beschikbaar|ter beschikking|vrij|zichtbaar) [\(toHim)]
            (laat|loat|laot|laoit|laot) \(softly) (\(him) \(softly) [\(it)]|\(it) \(softly) [aan] \(him)) \(softly) \
            \(read)
            (laat|loat|laot) \(softly) \(it) \(softly) (zien|lezen|inzien) aan \(him)
            \(you) (mag|moogt|kan|kunt|kun|mogen|kunnen|meugt|moagt|maag|meug) \(things) \(give)
            (mag|moogt|kunt|mogen|meugt|magst) \(softly) \(toHim) \(softly) \(give)
            (mag|moogt) (maar|gerust|zeker|rustig) \(give)
            (moogt|meugt|kun|kunt|moogde|meugde) (je|ge|gij|u) (gerust|zeker|rustig|wel|best) \(things) \(give)
            \(he) (mag|kan|maag|mach|mog|moag|meug) \(softly) [\(it)] \(softly) \(read)
            (da|dat|dit|het) (moogde|meugde|moogje) (zeker|gerust|wel|best|) doen
            ik geef \(him) \(soft) (inzage|toegang|inkijk|leesrechten) [in|tot] [\(it)]
            ik ben het [er] [ermee|daarmee|mee] eens (\(thatHe)|\(thatYou)|\(toDo))
            (da|dat|dit|het) (moogde|meugde|moogt|mag|kan|kun|kunt) (je|ge|gij|u|\(he)) \(softly) (\(read)|\(give)|\
            doen)
            (van mij|wat mij betreft|voor mij|voor mijn part|van mijn kant|uiteraard|natuurlijk|zeker) (mag|kan) \
            (\(he) \(softly) \(it) \(softly) \(read)|\(you) \(things) \(give)|\(it) \(softly) \(toHim) [toe]|\(it) \
            \(softly) [\(toHim)] \(softly) \(given) [worden])
            \(it) (mag|kan|mogen|kunnen) \(softly) [door] (naar|richting|bij) \(him) [toe|komen|terecht komen]
            (mag|kan) \(softly) [door] (naar|richting) \(him) [toe]
            \(it) (mag|kan|mogen|kunnen|maag) \(softly) [\(toHim)|door \(him)] \(softly) \(given) [worden|word'n]
            (mag|kan|mogen|kunnen) \(softly) [\(toHim)|door \(him)] \(softly) \(given) worden
            (met|aan|naar|door) \(him) (mag|kan) (\(it)|je|u|ge) \(softly) [\(it)] \(softly) (\(given) [worden]|\
            \(give))
            mag \(softly) (open|erbij|hebben) voor \(him), \(he) mag \(softly) erbij
            (ik (geef|verleen|geeft|gif)|geef|verleen) [hierbij|graag|dus|u|je|jullie|\(him)] [graag|hierbij|dus|\
            daarvoor|hiervoor] [mijn|de|m'n|alle|volledige] \(consent) [\(forIt)]
            (hierbij|daarvoor|hiervoor|bij deze|bij dezen|graag|daar|dus|nu|met deze mail) (geef|verleen|gif) ik \
            [hierbij|graag|dus|u|je|jullie|\(him)] [graag|hierbij] [mijn|de|m'n|alle] \(consent) [voor|toe] [\(forIt)]
            \(consent) (hebt|heb|heeft|hebben|krijg|krijgt|krijgen) (je|u|jullie|ge|hij|zij|ze) [van mij] [\(forIt)]
            [mijn|m'n|de|die|ons|onze] \(consent) [heb|hebt|heeft|hebben|krijg|krijgt] (je|u|jullie|ge|\(he)) [van me|\
            van mij|bij deze|hierbij|hoor] [\(forIt)]
            (je|u|jullie|ge|\(he)) (hebt|heb|heeft|hebben|krijg|krijgt|krijgen) \(soft) (mijn|m'n|onze|van mij|alle|\
            een|het) \(consent) [van mij|hiervoor|daarvoor|ervoor] [\(forIt)]
            \(he) (krijgt|heeft) van mij \(consent) [\(forIt)|om [\(it)] te (lezen|zien|bekijken)]
            (mijn|m'n|bij deze mijn|bij dezen mijn|hierbij mijn|van mij|hierbij|van mijn kant|voor) \(consent) [van \
            mij|hiervoor|ervoor] [\(forIt)]
            \(consent) (van mij|van mijn kant|van ondergetekende|verleend|gegeven) [\(forIt)]
            (toestemming|groen licht|fiat|toelating|akkoord|instemming|goedkeuring) \(forIt)
            [ik|] (machtig|autoriseer) [ik] [hierbij] (je|u|jullie|\(him)) [hierbij] [\(toDo)]
            (ben|ga|gaan|ga ik|ben ik|ik ga|ik ben|wij gaan|we gaan) [hierbij|helemaal|volledig] [er|hier|daar] \
            [volledig|volkomen|helemaal] [mee|ermee|hiermee|daarmee] akkoord [\(forIt)]
            daar (ga|ben) ik [helemaal|volledig] mee akkoord, [ik|] (ga|ben) (ermee|daarmee|hiermee) akkoord \(forIt)
            (akkoord|ok|oke) (met|aan) \(him) \(give)
            (akkoord|eens|instemming|ingestemd|stem in|oke|ok|prima|goed) met \(sharing)
            [ik|] stem [ik] [hierbij|graag|dus|volledig] [er|hier|daar] [ermee|hiermee|mee|daarmee] in [\(forIt)]
            [ik|] (keur|vind) [ik] [\(it)] goed (dat|als) \(he) \(softly) [\(it)] \(softly) \(reads)
            [het|dat|dit|'t|tis|da] [is|lijkt|lijkt me|lijkt mij] [voor mij|wat mij betreft|van mij] \(fine) [voor \
            mij|wat mij betreft|hoor] (\(toDo)|\(ifHe)|\(thatYou))
            (het|dat|'t|voor mij|wat mij betreft) is [het|dat|'t] [voor mij] \(fine) (\(toDo)|\(ifHe)|\(thatYou))
            [ik|] (vind|vin|vint|vinden) [ik|we|wij] [het|'t|dat|dit] [hoor|wel] \(fine) [hoor] (\(toDo)|\(ifHe)|\
            \(thatYou))
            \(things) \(give) (is|vind ik|lijkt me|lijkt mij|mag|kan|gaat) [van mij|voor mij|wat mij betreft] \(fine)
            \(things) \(give) (mag|kan) [van mij|wat mij betreft|gerust|zeker|hoor|nu al]
            \(sharing) (is|vind ik|lijkt me|lijkt mij) [van mij|voor mij|wat mij betreft] \(fine)
            \(sharing) (mag|kan) [van mij|wat mij betreft|gerust|zeker|hoor]
            \(thatHe) (is|vind ik|lijkt me|lijkt mij) [voor mij|wat mij betreft] \(fine)
            (ik (wil|wens|heb)|wil|(daarom|dus|graag) wil ik) [graag|heel graag|juist|ook] (\(thatHe)|\(thatYou))
            [ik|] (heb|zie|maak) [ik] \(soft) [er|daar|hier|tegen] [ook|verder|echt|absoluut] geen [enkel|enkele] \
            (bezwaar|bezwaren|probleem|problemen|moeite|bedenkingen|belet) (tegen|mee|met|in|bij|) [\(forIt)|\(ifHe)]
            [absoluut|echt|van mij|voor mij] geen [enkel|enkele] (bezwaar|bezwaren|probleem|problemen|moeite|\
            bedenkingen|punt) [voor mij|wat mij betreft|van mijn kant|hoor|mee|tegen] (\(forIt)|\(ifHe))
            [ik|] (heb|zie) [ik] [er|daar|hier] (niets|niks) (op|) (tegen|mis mee) [\(forIt)|\(ifHe)]
            (niets|niks) [op] tegen (\(ifHe)|\(thatYou)|\(toDo)|\(sharing))
            ik (laat|wil) \(it) \(softly) (graag|met plezier) [aan] \(him) (lezen|zien|laten lezen|laten zien)
            (ik|) (ben|stem) [er] (voor|in) \(thatHe), [ik] zie geen reden om het (achter te houden|niet te delen)
            (doe|deel) (dat|het) (maar|gerust|zeker|vooral) [hoor], doen hoor, gewoon (doen|delen)
            [is|tis|da is|dat is] (goed|goe|prima|in orde|oke|ok) (dat|as|als) \(he) [\(it)] \(reads)
            """
        ),
        (
            .yes,
            """
            [van mij|voor mij|bij mij] [krijg|krijgt|heb|heeft] [je|u|jullie] [een] [dik|volmondig|dikke|luid] (ja|\
            jawoord)
            (zeer|heel) (graag|zeker), joazeker, jaozeker, ja (zekers|gewis|absoluut), wis en waarachtig, jawel hoor
            jaja hoor, zeker en vast, natuurlijk wel, uiteraard wel, jow, zeker doen, jao, joa zeker, allicht
            dat is [voor mij|wat mij betreft] (akkoord|in orde), [is] in orde voor mij, voor akkoord
            (ga|ben) ik [helemaal] [mee] akkoord
            [ja] (natuurlijk|uiteraard|tuurlijk|zeker|jazeker) mag (\(he)|dat|het) [dat|het]
            [ja] dat mag (hij|zij|ze|{n}) (zeker|gerust|best|natuurlijk|van mij|hoor|wel)
            """
        ),
        (
            .aside,
            """
            [wat een|een] (tof|goed|mooi|fijn|leuk|sterk|eerlijk|prachtig|knap|duidelijk|helder|lief|lieve|mooie|\
            toffe|fijne|leuke|eerlijke|goede|prachtige) (stuk|dossier|verslag|rapport|verhaal|overzicht|feedback|\
            reacties|woorden|document)
            (mooi|fijn|netjes|goed|knap|leuk) (gedaan|samengevat|geschreven|overzicht|werk), goed verhaal
            """
        ),
        (
            .around,
            """
            check, gecheckt, gelezen en [goedgekeurd], en gelezen, niks spannends [bij], niets geks bij
            dan weet \(he) (het|dat) [ook|meteen|gelijk], niets te verbergen, niks te verbergen, kort en bondig, joa
            joh, haha, 👀, 🙋, 😂
            duidelijk, daarmee, hiermee, zeg
            """
        ),
        (
            .doubt,
            """
            [ik heb|heb|ik] [er] geen [enkel] (probleem|problemen|bezwaar|moeite) (met|tegen) \(him), (zegt|zei) ja
            [ik] [ben|ga] (akkoord|eens) met \(him)
            (deel|deelt) (ik|hij|zij|ze|{n}|men|je|jij|u) [\(it)]
            (mag|kan) (ik|mijn collega|iemand) \(it)
            """
        ),
    ]
}
