// Dutch clauses about another time, by their order: what suits, who can be there, what is moved or kept.

extension YesNoWords {
    private static let noun = """
        (tijd|tijdstip|moment|datum|uur|dag|afspraak|voorstel|slot|planning|wijziging|verplaatsing)
        """
    private static let new = """
        (het|dit|dat|de|deze|die|uw|je|jullie) [nieuwe|voorgestelde|gewijzigde|latere|door u genoemde]
        """
    /// What suits: the time that was proposed.
    private static let it = """
        (dat|dit|het|da|das|'t|det|dees|die|\(new) \(noun))
        """
    private static let change = """
        (het|dit|dat|\(new) (tijd|tijdstip|moment|datum|voorstel|wijziging|verplaatsing|afspraak|wissel)|[het] \
        verzetten)
        """
    private static let me = """
        [mij|me|ons|hoor|joh|zulle|hier|(voor|bij) (mij|ons)|wat mij betreft|van (mij|mijn kant)]
        """
    private static let very = """
        [ook|wel|heel|erg|zeer|helemaal|echt|zeker|gewoon|zelfs|dus|natuurlijk|absoluut|nog|veel|super|hartstikke|kei|\
        zo|net|eigenlijk|perfect|prima]
        """
    private static let good = """
        (goed|prima|ok|oke|okay|akkoord|top|perfect|uitstekend|in orde|mooi|fijn|super|goe|tof|tiptop|beter|ideaal|\
        handig|handiger|geweldig|best|haalbaar|te doen|te regelen|voor elkaar|[een] (goed|prima|beter) (plan|idee|\
        moment)|gunstig|gunstiger|fantastisch|heerlijk|fijner|acceptabel|geen (probleem|punt|bezwaar|enkel probleem|\
        moeite)|picobello|rustiger|passend|goud|geschikt|geen ramp|niet erg)
        """
    private static let at = """
        (dan|die (dag|ochtend|middag|avond)|dat (moment|uur)|(op|om) (dat|die|het|de) [nieuwe|voorgestelde|genoemde] \
        (moment|tijdstip|uur|tijd|dag))
        """
    private static let away = """
        (\(at)|die [hele] week|[dan] de hele (dag|week))
        """
    private static let it2 = "[het|hem|'m|'t|dat|die|de afspraak|het gesprek|ons gesprek|onze afspraak|de meeting|da]"
    private static let may = "[gerust|maar|dan|dan maar|zeker|graag|best|rustig|even|gewoon|wel|natuurlijk|van mij]"
    private static let moving = "(verzetten|verplaatsen|verschuiven|wijzigen|verleggen|omzetten|verhuizen|aanpassen)"
    private static let objection = """
        (geen|geen enkel|geen enkele|nul|niet één) (probleem|bezwaar|punt|problemen|bezwaren|moeite|issue|beletsel|\
        obstakel|bedenkingen|stress|zorgen)
        """
    private static let alas = """
        [helaas|echt|jammer genoeg|spijtig genoeg|absoluut|gewoon|dus|totaal|helemaal|toch|eigenlijk|ook]
        """
    private static let not = """
        (niet|ni|nie|nooit|slecht|heel slecht|erg slecht|niet (goed|zo goed|meer|best|zo best)|nie (goe|goed)|beroerd|\
        geenszins|onmogelijk|ongelegen|nergens|minder goed)
        """
    private static let never = """
        [sorry|helaas|vrees ik|ben ik bang|jammer genoeg|spijtig genoeg|hoor|joh]
        """
    private static let old = """
        ((de|het|die|onze|mijn) (oude|oorspronkelijke|huidige|afgesproken|originele|geplande|bestaande|vorige|eerste) \
        (tijd|tijdstip|afspraak|datum|dag|planning|moment|uur|plan)|het oude|oude (tijd|tijdstip)|wat (we hadden \
        [afgesproken]|het was))
        """
    private static let weekday = "(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
    private static let was = """
        (zoals (het (is|was|stond|nu is|nu staat|er staat)|gepland|afgesproken|we hadden afgesproken|we hadden gepland|\
        voorheen|hij staat|hij stond))
        """
    private static let place = """
        ((op|met) (vakantie|verlof|reis|cursus|training|zakenreis|wintersport|een (cursus|training|beurs|congres)|\
        dienstreis|studiereis|pad)|in (het (buitenland|ziekenhuis)|vergadering|bespreking|overleg|gesprek|een \
        (vergadering|bespreking|overleg|gesprek|meeting|training|ander overleg))|bij (een klant|de tandarts|de dokter|\
        den tandarts|de huisarts)|afwezig|verhinderd|bezet|weg|ziek|elders|volgeboekt|niet (aanwezig|beschikbaar|in \
        het land|op kantoor|aan het werk|in huis)|er niet [bij]|onderweg|aan het lesgeven)
        """
    private static let event = """
        ((een|een andere|een ander|al een|al een andere|al een ander|andere|mijn|de|weer een|een belangrijke|een \
        dubbele|'n) (afspraak|overleg|vergadering|meeting|cursus|training|begrafenis|uitvaart|crematie|bruiloft|examen|\
        tandarts|tandartsafspraak|klant|klantafspraak|klantbezoek|dienst|verplichting|presentatie|audit|deadline|\
        operatie|bespreking|sessie|workshop|call|controle|trouwfeest|huwelijk|feest|zitting|les|ziekenhuisafspraak|\
        doktersafspraak|boeking|vlucht|verplichtingen)|verlof|vakantie|[al] (iets|wat) anders|al (iets|wat|plannen|\
        verplichtingen)|geen (tijd|ruimte|gaatje|plek|gelegenheid)|andere (plannen|verplichtingen|afspraken)|een vrije \
        dag|een dag vrij|een volle agenda|les|examen)
        """

    static let timeDutchWhole: [(Sense, String)] = [
        (
            .yes,
            """
            [dat is|'t is|tis] (allemaal|alles) \(good) \(me), ik ga \(very) mee (in|met) \(change), ik heb (alle tijd|tijd genoeg|tijd zat) [hoor], [\(very)] (verzetten|verplaatsen|verschuiven) (maar|die handel|graag) [hoor]
            (ik|'k|we) (ben|kom|zijn|komen) er \(very) [\(at)] \(very) [bij] [\(at)] \(me), (\(it)|) (past|schikt|komt|is|vind ik) \(me) \(very) (beter|fijner|handiger) [uit] dan (\(old)|eerst|het was|de vorige)
            (gelezen|gezien|ontvangen|genoteerd) en (akkoord|goedgekeurd|oké|in orde|bevestigd|geaccepteerd) [bevonden], (mijn|m'n|de) (agenda|dag|ochtend|middag|planning) is [\(at)] \(very) (leeg|vrij|open|nog leeg|nog vrij) [\(at)]
            (ik ben|wij zijn|we zijn) (er|hier|het) [er] \(very) (voor|mee eens), ik ben het (ermee|hiermee|daarmee|er mee) eens, [ik ben] (helemaal|volledig) (voor|mee eens), (dat|het) is \(objection) \(me), dat (regelen|doen|plannen) we [zo|in|graag]
            \(it) gaat [voor mij|bij mij|mij|me] [wel|zeker|prima|gewoon|goed] (passen|lukken|werken) \(me)
            met (het verplaatsen|verplaatsen|verschuiven|de verschuiving) (ga|ben|stem) ik [mee] (akkoord|in), akkoord met [het] (verplaatsen|verschuiven|de verschuiving|deze aanpassing|de aanpassing|de verandering)
            \(it) (mag|kan) [van mij|wat mij betreft] (zeker|gerust|natuurlijk|prima|hoor|altijd|uiteraard|best hoor) [hoor|voor mij], \(it) zit (goed|snor|wel goed|helemaal goed) [hoor]
            (zo|dat is|is) (gedaan|geregeld|gepiept|afgesproken), (zonder|met alle) [enig|enige] (problemen|probleem|bezwaar|moeite|plezier|liefde|begrip en akkoord) \(me)
            ik kan (me|mij) \(very) vinden in \(change), [er|hier] (is|zijn|bestaat|staat) [er] [voor mij|bij mij] \(objection) [tegen|mee|bij] [voor mij|\(change)]
            (je|u|jullie) (hebt|heb|heeft|hebben) mijn (akkoord|zegen|goedkeuring|toestemming|fiat|ja) [hiervoor|voor \(change)], mijn (akkoord|zegen|goedkeuring|fiat) (heb je|heeft u|hebben jullie)
            (akkoord|goedkeuring|toestemming|instemming|fiat|groen licht) (van (mij|mijn kant)|verleend|vanuit mij) [voor \(change)], ik (schik|pas|voeg) (me|mij) [graag|wel|daarnaar|gewoon] [aan|ernaar]
            \(it) (bevalt|treft|spreekt) (me|mij) \(very) [goed|beter|prima|aan], [dat|het|die] krijg ik \(very) (geregeld|gepland|ingepland|voor elkaar|rond|gefikst|ingepast)
            ik krijg (het|dat) \(very) (geregeld|gepland|ingepland|voor elkaar|rond|gefikst|ingepast), [dat|het] (regel|red|haal|fiks|plan) ik \(very) [in] [hoor]
            [ja] (ik|we) (ga|gaan|doe|doen) (ermee|hiermee|daar|er) [mee] akkoord, (ik|) (neem|pak|kies) (die|de nieuwe|deze|het nieuwe) [tijd|datum|optie|slot|moment] [graag]
            [ja] (leuk|gezellig|lekker|mooi|fijn|super|goed|prima|top) (zo|geregeld|bedacht|gedaan|gekozen|voorgesteld|voorstel|nieuws), graag (dan|dat uur|die tijd|het nieuwe (tijdstip|moment)|de nieuwe (tijd|datum)) [zelfs|dan]
            \(it) (past|schikt|komt|is) \(me) [nog|zelfs|veel] beter [uit] (zelfs|eigenlijk|ook|nog|dan het oude|dan de oude tijd) \(me)
            (wijziging|verplaatsing|voorstel|nieuwe (tijd|afspraak|datum)|nieuw (tijdstip|moment)|uitnodiging) (akkoord|ok|oké|prima|goed|genoteerd|geaccepteerd|bevestigd|aanvaard) \(me)
            [dat|die|'m] (zet|plan|noteer|schrijf) ik (erin|in|op|in de agenda|in mijn agenda|direct in|meteen in), (joepie|jippie|hoera|jeej)
            ik heb \(change) [al|meteen|direct] (genoteerd|aangepast|ingepland|gewijzigd|geaccepteerd|aanvaard|overgenomen) [in mijn agenda]
            (kga|kben|kzal|kkan|kkom|kzen) [er|dan] (zijn|bij|bij zijn|er|erbij|dan|wel|graag) [bij|zulle], duim omhoog [van mij]
            \(it) (past|schikt|lukt|gaat|werkt|convenieert|geit) \(me) \(very) \(very) [\(good)] [lukken|in (mijn|de|m'n) \
            (agenda|planning|schema|rooster)] \(me)
            \(it) (komt|kom) \(me) \(very) \(very) [\(good)] uit \(me)
            \(it) [is|lijkt|klinkt|vind ik|vinden we|zijn|wordt|staat] \(me) \(very) \(very) \(good) \(me)
            (past|schikt|lukt|gaat|werkt) \(me) \(very) \(very) [\(good)|lukken|in (mijn|de|m'n) (agenda|planning|schema)] \(me)
            (mijn|de|m'n) (agenda|planning) (laat|staat) (het|dat) toe
            (is|vind ik|vind ik het|lijkt|klinkt|komt|zit|voor mij) \(me) \(very) \(very) \(good) [uit] \(me)
            \(very) \(very) \(good) \(me), (perfecte|prima|goede|goeie|fijne|mooie|uitstekende|betere|ideale) \(noun)
            (\(at)|natuurlijk|uiteraard|tuurlijk|zeker) (lukt|past|gaat|kan|schikt|werkt) (het|dat|'t|ik|da) \(me) \(very) \
            [goed|prima|perfect|uitstekend|lukken] \(me)
            (ik|'k|k|wij|we) (ben|zijn|kan|zal|kom) \(very) [\(at)] \(very) (er|erbij|aanwezig|beschikbaar|present|van de \
            partij|er zijn|aanwezig zijn|erbij zijn|er bij zijn|paraat|van harte bij|graag|met plezier) [\(at)] \(me)
            (ik|'k|k|wij|we) (kan|kunnen|kom|komen) \(very) [\(at)] \(very) \(me)
            \(at) (ben|kan|zal|kom) ik \(very) [er] \(very) [er|erbij|bij|aanwezig|beschikbaar|zijn|present|van de partij] \(me)
            [ik|'k] (heb|kheb) \(at) \(very) (tijd|alle tijd|tijd genoeg|tijd zat|niks staan|niets staan|niks|niets|niks gepland|niets gepland|nog (niks|niets)|ruimte|plek|een gaatje|geen andere afspraken|niks anders)
            \(at) heb ik \(very) (tijd|alle tijd|tijd genoeg|tijd zat|niks|niets|niks staan|niets staan|niks gepland|niets gepland|\
            ruimte|plek|een gaatje|niks anders)
            [ik] (maak|hou|houd) [ik] [me|er|daar|hier|het] [graag|wel] (vrij|tijd voor|tijd [voor])
            ik (zorg|regel) dat ik er [\(at)] (ben|bij ben), ik doe mee, (kan|kom) ik [\(at)] \(very)
            [ik] (ga|ben) [ik] \(very) [hier|er|hiermee|ermee|daarmee] \(very) [mee] akkoord [met \(change)] \(me)
            [\(me)] (akkoord|accoord|ok|oke|okay|prima|goed|in orde|bevestigd|genoteerd|goedgekeurd|eens|top|geaccepteerd|\
            aangenomen) (met|voor|op|om) (\(change)|\(weekday)|te \(moving)) \(me)
            met \(change) (ga|ben|stem|kan) ik \(very) [mee] (akkoord|in|instemmen|akkoord gaan|leven)
            [ik|hierbij|bij deze|hiermee] (bevestig|accepteer|aanvaard|bevestigen) [ik|wij] [hierbij|graag|u|je|bij deze] \
            (\(change)|(mijn|onze) (aanwezigheid|komst|beschikbaarheid|deelname)|dat ik (er ben|kom|aanwezig ben|kan)|\
            dat het (past|lukt|kan)) [(voor|op|om|met) \(change)|\(at)] \(me)
            [ik] stem [ik] \(very) [hier|er|hiermee|ermee|graag] [mee] in [met \(change)], ik ben (voor|vóór)
            \(change) (is|wordt|heb ik) [hierbij|bij deze|al] (bevestigd|genoteerd|goedgekeurd|geaccepteerd|aanvaard) \(me)
            [daar|hier|dat] kan ik (me|mij) \(very) [in] vinden, ik kan (me|mij) \(very) (hierin|daarin|erin|in \(change)) \
            vinden
            (verzet|verplaats|verschuif|verleg|wijzig|schuif|verhuis) \(it2) (gerust|maar|zeker|graag|rustig|dan maar|het) \
            [gerust|maar|op|door|zo|zonder probleem|hoor] \(me)
            [van mij|wat mij betreft] [je|jij|u|ge|jullie] (mag|kan|kunt|moogt|mogen) [je|jij|u|ge] \(it2) \(may) \(may) \
            \(moving) \(me), \(it2) (mag|mogen) \(very) [van mij|gerust] \(very) (\(moving)|verzet|verplaatst|verschoven) [worden] \
            \(me)
            [het|graag|ja] \(moving) (is|mag|kan|gaat|lukt|vind ik) \(me) \(very) (\(good)|\(objection)|van mij|gerust|hoor|zeker|wel|\
            natuurlijk) \(me), graag \(moving) [dus|dan], \(very) graag [dan|zelfs|dus]
            [ik|'k] (heb|zie) \(very) [er|hier|daar] \(very) \(objection) [tegen|mee|bij|in] [\(change)] \(me)
            (nee|neen) [hoor|joh] \(objection), \(objection) [tegen|met|voor|bij|mee|om te] [\(change)] \(me), (dat|het|da) (geeft|\
            levert) \(me) \(objection) [op], [ik] (heb|zie) [er|hier|daar] (niks|niets) [op] tegen
            [dat|het|'t|da] (maakt|doet) \(me) [helemaal|echt] (niet|niks|niets) uit \(me), [dat] vind ik niet erg \(me)
            doe (dat|het|'t|da|zo) (maar|gerust|zeker|graag|maar gerust|maar zo) [hoor]
            (laten we|laat ons) (dat|het|'t|zo) [zo|dan|maar] doen [hoor|dan], (zo|dat|dan) (doen|spreken) we (het|dat|af|zo|dat zo|het zo|zo af|dat dan) [af|dan]
            (je|jij|u|ge|gij) (doet|doe) maar, [je|u] doet maar gerust, ga (uw|je) gang [maar], gaat uw gang
            (zet|plan|schrijf|boek|noteer|gooi) \(it2) (er|) (maar|gerust|dan maar) (in|erin|vast|op|om|in de agenda|in mijn agenda)
            [dat|het|'t] (staat|is) \(very) (genoteerd|geregeld|aangepast|ingepland|afgesproken|gefikst|in de agenda|erin|\
            vastgelegd|beklonken) \(me)
            ik (heb|) \(it2) [al|meteen|direct] (genoteerd|aangepast|ingepland|verzet|verplaatst|gewijzigd|in (mijn|de) \
            agenda (gezet|genoteerd|staan)) [in mijn agenda], ik (pas|zet|schrijf|noteer|plan) \(it2) \(may) (aan|in|op|vast|om|in \
            mijn agenda|in de agenda), ik pas (mijn|m'n|de) (agenda|planning) \(may) aan
            (afgesproken|deal|geregeld|genoteerd|komt in orde|komt goed|komt voor elkaar|staat) [dan|hoor|dus|tot dan|zo|man|joh]
            ([dat|het] is|afgesproken is) afgesproken, (des te|nog|zelfs|alleen maar|veel|alleen) beter \(me)
            (jo|joa|jao|jow|ja|jep|joe|okido|okee|oki|yes) (is|da is|dat is|tis|da|dat|'t) (\(good)|gaat|past|lukt|kan) [voor mij|hoor|zulle|heur]
            (ja|jazeker|jawel|zeker) (zeker|hoor|joh|graag|doe maar|kan|dat kan|kan ik|leuk|fijn|gezellig|prima|lukt|gaat|past) [hoor|wel]
            (heel|erg|zeer|echt|kei|super|wat) (tof|fijn|prima|goed|mooi|handig|top), (met|heel) (alle|veel|) (plezier|liefde|graag)
            (daar|dan) zeg ik (geen nee tegen|graag ja [op|tegen]|ja [op|tegen]), (ik|) zeg [ik] [graag] (ja|doen|akkoord)
            (voor mij|van mij|wat mij betreft|mijn part) (mag|kan|gaat|lukt|past) (het|dat) \(very) [\(good)] [hoor|ja]
            (voor mij|van mij|wat mij betreft) (is|is het|is dat|dat is) \(very) \(good) [hoor|ja], (het|dat) is (voor mij|zeker) mogelijk [voor mij]
            (u|je|jullie) (kunt|kan|kunnen|mag) [op] (mij|me|mijn komst) [op] rekenen
            """
        ),
        (
            .around,
            """
            (dan|en dan) (zien|spreken|treffen) (we|wij) (elkaar|mekaar) [dan|op] [\(weekday)]
            allee, allez, amai, allee dan, nou dan, (die dag|dan) (werk|ben) ik toch [al|wel] [thuis|op kantoor|in de buurt|in huis|daar]
            dan kan ik [lekker|nog|mooi|eerst|daarvoor] [nog|even|lekker] (uitslapen|rustig aan doen|wat voorbereiden|me voorbereiden)
            (dat|het|da) scheelt [me|mij] [weer|wel|mooi|toch|zo] [weer] [een|wat] {w} [{w}], [ja] [dan|en|nou] tot [dan] \
            (tot|we zien elkaar|ik zie je|zie je|spreek je) [op] \(weekday)
            beste (mevrouw|meneer|heer|allen), dan hoef ik [me] (niet|niet meer|niet zo) (te haasten|te rennen|te racen|vroeg op|door de spits|zo vroeg op)
            (begrijp|snap) (ik|het|dat) [helemaal|volkomen|het|best|wel|hoor], (geen|hoeft geen) (uitleg|reden) nodig
            (bedankt|dank|fijn|merci) [je|u] (voor|om) (het|te) (melden|verwittigen|vragen|overleggen|meedenken|doorgeven)
            met (vriendelijke|) dank [voor (de|het|uw|je) {w}]
            """
        ),
        (
            .no,
            """
            (liever|graag|doe maar) geen (wijziging|verplaatsing|verandering|verschuiving) [aub|graag], geen (mogelijkheid|mogelijkheden|kans) [voor mij|bij mij], niet (wijzigen|veranderen) [aub|graag]
            \(it) (gaat|zal|kan) \(me) \(alas) (niet|nie|nooit) (werken|lukken|passen|gaan|uitkomen|worden|door) [voor mij|bij mij] \(never), \(it) (zit|ligt) er \(me) \(alas) niet in [voor mij] \(never)
            ik vind (\(it)|) [wel|echt|toch|eigenlijk] [veel] (te (vroeg|laat|krap|kort dag|lastig)|niets|niks|geen (goed moment|goed idee|goede tijd|goed tijdstip|prettig tijdstip)), ik (zie|krijg) dat niet (zitten|gebeuren|geregeld)
            (niet|nie|niks) voor mij [hoor|sorry], \(alas) niet voor mij
            ik (wil|ga|zou|hoef) [het|hem|'m|dat|de afspraak|liever|graag|echt] [liever|helemaal|echt] (niet|nie) \(moving) [hoor|aub]
            daar heb ik [echt|helaas] geen (tijd|ruimte|gelegenheid|zin) voor, \(it) gaat (me|mij) te (ver|snel|hard), daar heb ik bezwaar tegen, ik heb [daar|er|hier] bezwaar tegen
            \(it) (zie ik|krijg ik|kan ik) [helaas|echt] (niet|nie) (zitten|gebeuren|lukken|gepland|geregeld|ingepland|rond|voor elkaar|gecombineerd|maken|combineren|inpassen|plannen|regelen|inplannen|waarmaken|redden|ingepast) \(never)
            ik (krijg|kan) (het|dat) [helaas|echt|dan] niet (gepland|geregeld|ingepland|rond|voor elkaar|gecombineerd|combineren|inpassen|plannen|regelen|inplannen|ingepast|redden|halen) \(never)
            (komt niet in aanmerking|niet aan de orde|onbespreekbaar|geen haar op mijn hoofd|daar begin ik niet aan|daar werk ik niet aan mee|daar ga ik niet in mee|daar ga ik niet mee akkoord|daar ben ik [op] tegen|ik ben tegen) [hoor|helaas]
            (helaas|jammer genoeg|sorry) geen (tijd|plek|gaatje|ruimte|optie|gelegenheid) [meer|dan|voor], ik laat (het|dat|'m) [liever|graag|gewoon] (zo|zoals het is|zoals het was|staan)
            \(at) (kan|lukt|past|gaat|ben) [ik|het|dat] (onmogelijk|absoluut niet|echt niet|totaal niet|geen optie|bezet|verhinderd) [voor mij|helaas]
            \(it) wordt \(me) [veel|echt|net] te (vroeg|laat|krap|kort dag) [voor (mij|ons)] \(never), negatief, geen (kans|schijn van kans), dikke nee, nee dus
            \(it) (past|schikt|lukt|gaat|werkt|kan|komt|kom|ga|convenieert|red ik|haal ik) \(me) \(alas) \(not) [uit|lukken|\
            worden|in mijn agenda|in mijn planning|door|voor elkaar] \(me) \(never)
            (past|schikt|lukt|gaat|werkt|kan|komt) \(me) \(alas) \(not) [uit|lukken] \(me) \(never)
            (\(at)|helaas|jammer genoeg|spijtig genoeg|sorry) (lukt|past|gaat|kan|schikt|komt) (het|dat|'t|ik|da) \(me) \
            \(alas) \(not) [uit|lukken] \(me) \(never)
            \(it) (is|ligt|valt|vind ik|komt) \(me) \(alas) [veel|echt|net|gewoon] te (vroeg|laat|krap|kort dag|snel) [voor \
            (mij|ons)] \(never), [veel|echt] te (vroeg|laat|krap|kort dag) voor (mij|ons) \(never)
            \(it) (is|lijkt|vind ik|wordt) \(me) \(alas) (onmogelijk|uitgesloten|geen (optie|doen|goed moment|goed idee|goed \
            tijdstip|haalbare kaart)|niet (mogelijk|haalbaar|handig|te doen|akkoord|goed|oké|in orde)|ongunstig|slecht|\
            onhaalbaar) \(me) \(never)
            [\(it)|is|da's] geen (optie|doen|goed moment|goeie dag|goede dag|goed tijdstip|haalbare kaart|goed idee|denken aan|sprake van) \(me) \(never)
            (ik|'k|k|wij|we|kik) (kan|zal|ben|kom|red|haal|kunnen) [er|het|dat|daar] \(alas) [\(away)] \(alas) \(not) [er] [bij] [komen|zijn|\
            er zijn|erbij zijn|aanwezig zijn|aanwezig|beschikbaar|deelnemen|in de gelegenheid|halen|redden] [\(away)] \(never)
            (\(at)|helaas|jammer genoeg|spijtig genoeg|sorry|het spijt me|tot mijn spijt|daar) (kan|ben|red|haal|zal|kom) ik \
            [\(away)] [er|het|dat] \(alas) \(not) [bij] [komen|er|zijn|aanwezig zijn|aanwezig|beschikbaar|deelnemen|redden|in de gelegenheid] \(never)
            (\(at)|helaas|jammer genoeg|tot mijn spijt|spijtig genoeg) ben ik [\(away)] \(alas) (verhinderd|afwezig|bezet|weg) [\(away)]
            (helaas|jammer genoeg|spijtig genoeg|jammer|spijtig|tot mijn spijt|sorry|het spijt me) [maar] (niet|nie|ni|nee|neen|\
            onmogelijk|geen optie|geen denken aan|van niet|verhinderd)
            (tot mijn spijt|helaas|het spijt me|jammer genoeg|daar) [maar] moet ik [\(away)|hier] (afzeggen|passen|nee zeggen|nee op zeggen|weigeren|\
            bedanken|verstek laten gaan|afslaan|u teleurstellen|je teleurstellen)
            (ik|) (moet|wil|ga) [ik] \(alas) [\(at)|hier|dit|dat] (afzeggen|passen|nee zeggen|weigeren|bedanken|afslaan|afwijzen) \(never)
            ik (weiger|bedank|pas ervoor|zeg nee|zeg af|haak af|ben tegen|ben [er|daar|hier] tegen|maak bezwaar|heb bezwaar|\
            ben [het] [er|hier|daar] niet mee eens) [tegen|op] [\(change)], ik wijs \(change) af
            [ik] (ga|ben|stem) \(alas) [hier|er|hiermee|ermee] niet [mee] (akkoord|in) [met \(change)], niet akkoord [met \(change)]
            met \(change) (ga|ben|stem) ik niet [mee] (akkoord|in), \(change) (is|wordt) [door mij|voor mij] (afgewezen|geweigerd|niet akkoord)
            [nee] (liever|graag|toch|maar|beter) (niet|van niet|nie|ni) [\(moving)|doen] [aub|graag|hoor], niet (\(moving)|doen) [aub|graag]
            (verzet|verplaats|verschuif|wijzig|verander|doe) [\(change)|hem|'m] [maar|liever|aub|alsjeblieft|toch] (niet|nie) [aub]
            [nee|neen|neuh|nah] [hoor|joh] (doe|laat|laat maar gewoon|gewoon laten|hoeft|laat het|laat 't|doe dat|doe het) (maar|voor mij) [maar] (niet|zitten|zo|staan|nie) \
            [voor mij|hoor], [nee|neen|neuh] laat [het|dat|'t] maar [zo|zitten|staan|achterwege|rusten], doe geen moeite [hoor], (vergeet|) het maar [hoor]
            ik (wil|zou) (niet|liever niet|helemaal niet) \(moving), [dat] zie ik niet zitten, (dat|da|het) (wordt|gaat) (niks|niets|'m niet|hem niet|nie|\
            hem niet worden|'m niet worden|nie lukken) \(never), dat (wordt|is) een nee \(never), mijn antwoord is nee
            """
        ),
        (
            .reason,
            """
            (laten we|laat ons|we) [het] (houden|blijven|hou) (op|bij) \(old), ik heb \(at) [al|speciaal|juist] (vrij genomen|verlof genomen|vrij gevraagd), ik ben \(at) vrij genomen
            (\(at)|ik) (zit|ben|sta|lig|rijd|vlieg) [ik|\(at)] [\(at)|al|nog|net] (in (de|een) (trein|auto|bus|les|file|zitting|operatie|lucht)|in het (vliegtuig|theater|ziekenhuis)|op (school|de weg|de beurs|een cursus|kantoor in {w})|voor de klas|aan het (werk|rijden)) [\(at)]
            (dat|dan|die dag) (is|heb ik) [helaas] [net|toevallig|altijd] mijn (vrije dag|papadag|mamadag|vrije ochtend|vrije middag|zorgdag|atv-dag)
            \(at) heb ik [helaas|al|namelijk] (dienst|spreekuur|repetitie|sport|opvangdienst|pianoles|rijles), ik heb \(at) (dienst|spreekuur)
            [ik|we] [wil|willen] (liever|graag|gewoon) (houden|laten|blijven) [bij] (\(was)|\(old)), (op|) (maandag|dinsdag|woensdag|donderdag|vrijdag) werk ik (niet|nooit)
            (maandagen|maandags|dinsdags|woensdags|donderdags|vrijdags) werk ik (niet|nooit)
            (ik|'k|k|wij|we|kik) (ben|zit|zijn|zitten|sta) \(alas) \(away) \(alas) [al|nog|net|namelijk|toevallig] \(place) [\(away)]
            (ik|'k|k) (ben|zit) [al|helaas|namelijk] \(place) \(away)
            (\(away)|want \(at)) (ben|zit|sta|zijn|zitten) (ik|we|wij) \(alas) [al|nog|net|namelijk|toevallig|zelf] \(place) [\(away)]
            (ik|'k|k) (heb|kheb) [namelijk|helaas] \(away) \(alas) [al|net|namelijk|toevallig] \(event) [staan|gepland|in de agenda]
            (ik|'k|k) heb (een andere|een ander|al een|al een andere) (afspraak|overleg|vergadering|verplichting|meeting) [\(away)]
            (\(away)|want \(at)|kheb \(at)|heb \(at)) [heb] [ik] \(alas) [al|net|namelijk|toevallig] \(event) [staan|gepland|in de agenda]
            (mijn|m'n|de|onze) (agenda|planning|dag|week|ochtend|middag|kalender) (zit|is|staat) [\(away)] [al|helaas|echt|helemaal|\
            jammer genoeg] (vol|potdicht|propvol|dicht|volgeboekt|volgepland|bomvol|stampvol|volzet|overvol|ramvol) [\(away)] [gepland]
            (ik|'k|\(at)|jammer genoeg|helaas) (zit|ben) [ik] [\(away)] [al|helaas|helemaal] (vol|potdicht|volgeboekt|volgepland|volzet) [\(away)]
            ik (werk|vlieg|vertrek) (niet|nooit) \(at), \(at) werk ik (niet|nooit), ik werk (\(at)) (niet|nooit)
            ik (moet|ga) \(at) [helaas|al] (werken|lesgeven|naar (de|het) {w}|de kinderen ophalen|mijn kinderen ophalen)
            \(at) (moet|ga) ik [helaas|al] (werken|lesgeven|naar (de|het) {w}|de kinderen ophalen|mijn kinderen ophalen)
            (\(it)) (botst|overlapt|valt samen|conflicteert) [helaas] met (mijn|een|de|het|onze|ons|m'n) {w} [{w}]
            [ik|we|wij|laten we|laat ons] (houden|hou|houd|blijven|blijf|laten|laat) [ik|we|het|'t|dat|hem] [liever|graag|maar|gewoon|\
            toch] [vast] (bij|aan) (\(weekday)|\(old)) [houden|blijven|vast|graag|aub|laten]
            [ik] [zou|wil|blijf|hou|houd] [het] (liever|graag|gewoon|toch) [het|gewoon|vast] (bij|aan|op) (\(old)) [houden|blijven|willen houden|laten|vast]
            (liever|graag|gewoon|toch) [gewoon|het] bij \(weekday) (houden|blijven|laten), ik blijf [liever|graag] bij \(weekday)
            [nee] laat maar [gewoon|lekker|zo] [zo|staan|zitten] [zoals het (is|was|stond)] [hoor]
            [nee] (laten we|laat|we laten|ik laat|hou|houd|we houden|laat ons|laten) [het|dat|'m|hem|'t|de afspraak|het gesprek|alles] [maar|\
            liever|graag|gewoon|toch] (\(was)|zo|staan|zo staan) [houden|laten|staan] [graag|aub]
            (liever|graag|gewoon|toch) [liever|gewoon] (\(was)|\(old)) [houden|laten|aanhouden|behouden|graag|aub]
            ik (heb|zie) (liever|graag|het liefst) [dat] [het|alles|hij] [blijft|zo blijft] (\(was)|zo blijft|\(old))
            [ik|laten we|we|graag|liever|wil] (houden|behoud|verkies|prefereer|wil|behouden|houd|hou) [liever|graag|toch|het liefst|gewoon] \(old) \
            [houden|aan|behouden|aanhouden|aub], \(old) (houden|aanhouden|behouden|graag|past beter|past mij beter|komt [mij|me] beter uit|heeft mijn voorkeur|blijft)
            """
        ),
        (
            .because,
            """
            (de|het|die|dat|deze) (tijd|tijdstip|uur|dag|datum|moment) (niet|wel|minder|nog niet|slecht), (niet|maar niet|wel|alleen) (de|het) (tijd|tijdstip|uur|dag|datum)
            """
        ),
    ]
}
