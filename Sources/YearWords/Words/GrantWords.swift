// A manager's word about a training that somebody wishes for: it may be, not, or let us talk first.
import Understanding

enum GrantWords {
    static let form = YearForm.year(
        [
            dutch + consent(0), english + consent(1), german + consent(2), french + consent(3),
        ],
        [
            (
                .says(.granted),
                """
                ok, oke, okay, okee, okey, oki, okido, okidoki, prima, super, top, perfect, fine, 👍, 👌, ✅, ✔, ✓, 🆗, yes, ja, oui
                yep, yup, jep, jup, yess, yesss, jaa, jaaa, akkoord, d'accord, deal, cool, good, great, go
                """
            ),
            (.says(.refused), "no, non, nein, nope, 👎, ❌, nee"),
            (.doubt, "🤔, 🤷, ☹"),
        ]
    )

    /// What says yes or no to whatever it is.
    private static func consent(_ language: Int) -> [(YearSense, String)] {
        let words = Consent.languages[language]
        return words.agrees.map { (.says(.granted), $0) } + words.refuses.map { (.says(.refused), $0) }
    }

    /// What makes a refusal, or a wish to talk, something else.
    static let conditions = PlainWords.set(
        """
        tenzij mits als indien behalve unless if except provided until
        wenn falls außer sofern es-sei-denn si sauf tant
        """
    )

    // MARK: Dutch

    private static let she = "(ze|zij|hij|{n}|{r}|dat|het|'t|deze|die|dit|iedereen)"
    private static let course =
        """
        (de|die|deze|een|zo'n|haar|zijn|dit|dat) (training|cursus|opleiding|workshop|studie|traject|module|leergang|seminar)
        """
    private static let softly =
        """
        [zeker|natuurlijk|hoor|gerust|best|uiteraard|gewoon|van mij|wat mij betreft|graag|ook|van harte|\
        absoluut|doen|volgen|gaan volgen|doorgaan|meteen|\(course)]
        """

    private static let dutch: [(YearSense, String)] = [
        (
            .says(.granted),
            """
            \(softly) mag \(softly) \(softly) [\(she)] \(softly) \(softly)
            \(she) mag \(softly) [\(she)] \(softly) \(softly), mag \(she) \(softly) [\(she)] \(softly)
            (van mij|wat mij betreft) (mag|kan) \(she) \(softly) \(softly)
            mag \(she) (van mij|wat mij betreft) \(softly)
            (boek|regel|plan|vraag|reserveer|schrijf|meld|geef|zet) [\(she)|haar|hem] (maar|gerust|door|haar|hem) \
            [in|aan|op|door|vast]
            boeken [maar], inschrijven [maar], aanvragen [maar], regelen, inplannen
            [\(she)] (kan|mag) [\(softly)] (boeken|geboekt worden|aangevraagd worden|ingeschreven worden|aanvragen|\
            zich inschrijven|zich aanmelden|aanmelden|doorgaan)
            kan geboekt worden
            (goed|prima|uitstekend|leuk|mooi|fijn|top|geweldig) (idee|plan|initiatief|voorstel|keuze|keus)
            gun ik [\(she)|haar|hem] [van harte|zeker]
            (ik|) gun (haar|hem|{n}) [het|dit|deze|die|\(course)] [van harte|graag|zeker]
            (ik|wij|we) (keur|vind|vinden) [het|dit|\(course)|deze|die] (goed|prima|een goed idee|akkoord|een goed \
            plan|top|helemaal goed)
            toegestaan, toestemming [gegeven|verleend|heeft ze|heeft hij], goedgekeurd, [er] is budget [voor]
            budget is er, budget is (akkoord|geen probleem), past [prima] in [het|ons|mijn] budget
            (past|valt) binnen [het|ons] budget, (ik|) (sta|ben) [er] [helemaal|volledig] (achter|voor|voorstander)
            laat (haar|hem|{n}) [het|die|\(course)] [maar|gerust|vooral|zeker] (doen|gaan|volgen|boeken|inschrijven)
            (doe|doen) [het|dat|ze|maar|zeker|vooral] [maar|gerust|zeker|vooral], zeker doen, vooral doen
            moet ze zeker doen, zeker een aanrader
            (akkoord|ok|oke|ja|prima|goed|graag) met (\(course)|deze|het verzoek|de aanvraag|de opleidingswens)
            heeft mijn (zegen|steun|akkoord|goedkeuring|toestemming), (mijn|m'n) zegen heeft (ze|hij|{n})
            (prima|goed|fijn|leuk|top|akkoord|mooi) dat \(she) [\(she)|\(course)] (doet|volgt|gaat|gaat doen|gaat \
            volgen)
            laat maar (doorgaan|boeken|inplannen|inschrijven)
            (is|lijkt me|vind ik) [een] (goed|prima|leuk|uitstekend|zeer goed|heel goed|zinvol|nuttig|verstandig) \
            [idee|plan|voorstel|voor haar|voor hem|voor {n}|om te doen|dat ze dat doet|dat hij dat doet]
            [dat|dit|zo] (gaan|gaan we|doen we|laten we) [dat|dit] doen, doen we, laten we doen
            ik ben (voor|helemaal voor|er voor), sta [ik] er achter
            [zeker|heel|erg] goed voor (haar|zijn|de) ontwikkeling
            (plan|vraag|boek|regel|meld) ('m|hem|haar|het|die) [maar|gerust] (in|aan|op|maar), toegekend, verleend
            \(she) mag [gewoon|zeker|gerust] (gaan|mee|meedoen|volgen|deelnemen|aanmelden|inschrijven)
            (geef|heeft|krijgt) [ik] [mijn|van mij] (akkoord|groen licht) [op|voor|van mij], ga ik [mee] akkoord
            daar ga ik mee akkoord, daar ben ik voor, ga (het|dit|maar) [gerust] (boeken|regelen|doen|aanvragen)
            vooruit maar, ja (doen|boeken|prima|goed|leuk), graag zelfs, uiteraard, kan gewoon, kan prima, dat kan
            kan
            """
        ),
        (
            .says(.refused),
            """
            niet, mag niet, \(she) mag [dit|het|deze|die] [jaar] [helaas|nu] niet
            mag (ze|zij|hij|{n}) [helaas|nu] niet, [nee|helaas] (kan|gaat|lukt) [helaas|nu|dit jaar|even] niet [door]
            niet akkoord, geen toestemming, geen budget [voor|meer] [dit jaar]
            [er is|we hebben|heb] [helaas] geen (budget|geld|ruimte|tijd) [voor|meer|over] [dit jaar|nu]
            dit jaar niet, nu [even] niet, niet (nu|dit jaar|nodig|mogelijk|haalbaar|toegestaan|goedgekeurd|relevant)
            [helaas|liever|voorlopig|deze keer|voor nu|even] niet, afgewezen, afgekeurd, geweigerd, te duur
            het budget is op, budget is op, kan ik niet [goedkeuren|toestaan|honoreren]
            keur ik [het|dit] [helaas] (niet goed|af), wijs ik af
            (past|zit) niet (in|binnen|er) [het|ons] [budget|in], niet nodig voor (haar|zijn) (functie|rol|werk|baan)
            (deze|dit|die) keer niet, [ze|hij|zij] heeft [het|dat|ze] [het] niet nodig
            (zie|vind) ik het nut niet [van in], niet doen, geen toegevoegde waarde, (kan|komt) niet uit
            (zit|past) er [nu|dit jaar] niet in, (wij|we) kunnen haar [nu] niet missen
            [voorlopig|dit jaar] geen (cursussen|trainingen|opleidingen) [meer], (voegt|heeft) niets toe
            geen (goed idee|prioriteit|optie|meerwaarde|noodzaak), (vind|zie) ik [nu] niet (nodig|zitten|zinvol)
            """
        ),
        (
            .says(.talkFirst),
            """
            eerst (praten|bespreken|overleggen|overleg|in gesprek|een gesprek|even praten|even overleggen|even \
            bespreken|samen bespreken|gesprek|erover praten|over praten)
            (praten|bespreken|overleggen|gesprek) [eerst], [even] eerst praten
            (wil|moet|zou) ik [het|er|dit|dat|hier] [graag|even|nog] [eerst] [met {n}|met haar|met hem|met ze|met \
            de collega] [eerst] [even|graag|nog] [over] (over hebben|bespreken|overleggen|praten|hebben|van \
            gedachten wisselen)
            (laten|willen) we [het|er|dit|hier|daar] [eerst|even] [eerst|even|over] [even|eerst] (over hebben|\
            bespreken|overleggen|over praten|praten)
            (bespreek|overleg) ik [graag] [eerst] [het|dit] [eerst] [nog] [even] [met {n}|met haar|met hem] [eerst]
            [ik] wil [het|er|dit|dat|hier] [graag] [even] [eerst] [met {n}|met haar|met hem] [eerst] [even] [over] \
            (bespreken|hebben|praten|overleggen|over hebben|over praten)
            daar (moeten|willen) we [het] [nog|eerst|even] [over] (hebben|over hebben|praten|over praten)
            [ik] (bespreek|overleg) (het|dit|dat) [eerst|graag|nog|even] [even|eerst] [met (haar|hem|{n}|elkaar)] \
            [eerst]
            (spreek|praat) ik ({n}|{r}|haar|hem|met haar|met hem|met {n}|met {r}) [er|hier] [nog|even] eerst [over]
            eerst met (haar|hem|{n}|{r}) (praten|bespreken|overleggen|in gesprek)
            (graag|liever) eerst [even] (bespreken|overleg|praten|overleggen)
            eerst even (bespreken|praten|overleggen|sparren|met haar praten)
            """
        ),
        (
            .aside,
            """
            (veel|heel veel) (plezier|succes) [ermee], verdient (ze|hij), verdiend, (ze|hij) verdient het
            (heel|erg|zeer) (nuttig|zinvol|goed|leuk|waardevol), nuttig, zinvol, leuk [voor haar|voor hem], mooi, fijn
            handig [voor het team], goed voor het team, daar hebben we [allemaal] wat aan
            past [goed|precies|perfect|mooi] bij (haar|zijn) (rol|functie|ontwikkeling|werk|ambitie), goed bezig
            daar wordt (ze|hij) beter van, hebben we nodig, kunnen we goed gebruiken
            """
        ),
        (
            .around,
            """
            voor (haar|hem|{n}|{r}), haar, hem, {n}, ze, zij, hij, helaas, \(course), training, cursus, opleiding
            dat (mag|kan) zeker, er, mee, ermee, van mij, als manager
            als leidinggevende
            """
        ),
        (
            .doubt,
            """
            volgens, volgend, mag (ze|zij|hij|het) (dat|dit|het|die) wel, vraag maar na, eigenlijk niet zeker, weet niet, mag ik, mag het ook, mag dat
            kan dat, kan het ook, mag ook, mag best wel wat, alles klar, boek, het mag wat kosten
            """
        ),
    ]

    // MARK: English

    private static let him = "(she|he|they|{n}|{r}|it|that|this)"
    private static let dutyEnglish =
        "(the|this|that|a|her|his) (course|training|workshop|class|programme|program|seminar)"

    private static let english: [(YearSense, String)] = [
        (
            .says(.granted),
            """
            \(him) (may|can) [certainly|definitely|of course|absolutely|gladly] [do|take|go|have|book|attend|\
            follow] [it|that|this|ahead|for it|\(dutyEnglish)] [by all means|of course]
            (granted|approved|allowed|permitted|authorised|authorized) [by me]
            (happy|glad|fine|ok|good|great) (for|with|by) (her|him|{n}|them|that|this|it|me) [to] [do|take|go|\
            attend] [it|this|that|\(dutyEnglish)]
            (book|go|do|let|please book|please go|sign) (it|ahead|for it|her|him|that|{n}|her up|him up) [do it|go|\
            in|please|up]
            (i|we) (approve|agree|support|grant|allow|endorse) [it|this|that|\(dutyEnglish)|to it|the request]
            i'm (all for it|happy to approve|fine with it|fine with that|in favour|behind it|on board)
            (good|great|excellent|nice|lovely|fantastic|brilliant) (idea|plan|choice|suggestion|call|initiative) \
            [for her|for him]
            [there] is [enough] budget [for it]
            (we have|there's|there is) [the|enough] budget [for it|for that|for this], (within|in) budget
            budget is (fine|available|ok|there|approved)
            \(him) (has|have) my (blessing|approval|support|permission|ok|okay), permission granted
            (sure|yes|absolutely|definitely|certainly|of course) (she|he|they|{n}) (may|can), well deserved
            \(him) (should|) (definitely|certainly|absolutely) do (it|that|this)
            happy to (approve|support|agree|sign off) [it|this|that]
            (i'm|i am) (in favour|in favor|all for it|for it|supportive), green light, thumbs up
            (you have|she has|he has|{n} has) (my|a) (approval|ok|okay|go|green light|blessing), by all means [do|go]
            with pleasure, (please|do) (book|enrol|enroll|register|sign) [it|her|him|them|{n}] [up] [please]
            that works [for me], sounds (good|great|fine) [to me], supported, it's a yes [from me]
            yes (let's do it|do it|book it), let's do (it|this|that), book (it|the course|the training), may
            let (her|him|{n}|them) [do it|go|take it|go ahead|book it|attend|have it], go ahead and book [it]
            """
        ),
        (
            .says(.refused),
            """
            not [now|this year|at the moment|right now|possible|approved|granted|allowed|needed|necessary|in the \
            budget]
            no budget [for it|for this|for that|left|this year|available]
            (we have|there is|there's|we've got) no (budget|money|room|time) [for it|for this|left|this year]
            \(him) (may not|can't|cannot|can not) [do|take|go|have] [it|that|this], refused, rejected, denied
            declined, (i|) (can't|cannot|won't) (approve|allow|grant|support|justify) [it|this|that], too expensive
            [i'm] afraid not, not approved, isn't (needed|necessary|possible)
            not (this time|at this time|at present|for the time being|for her|for him)
            (we|i) (can't|cannot) afford (it|this|that) [now|this year]
            (it's|that's|it is) (not in the budget|too expensive|not needed|not possible), [it's] a no [from me]
            (don't|do not) (approve|agree|think so), (rather|better|preferably) not, not for now
            the budget is (gone|spent|used up), out of budget, no need [for it], no money [for it|for that]
            """
        ),
        (
            .says(.talkFirst),
            """
            [let's|let us|i'd like to|i want to|i would like to|we should|we need to|i'd rather|need to|want to|can \
            we|i'd prefer to] (talk|discuss|speak|chat|have a chat|have a talk|talk it over|discuss it|talk about \
            it|talk about this|discuss this|talk this through|discuss that|talk about that|speak about it) [with|\
            to] [her|him|{n}|them] [about it|about this] [first|beforehand] [please]
            (talk|discuss|chat|conversation|discussion|speak) [first]
            first (talk|discuss|a talk|a chat|let's talk|let's discuss|i want to talk to her|i want to talk to him)
            needs (a talk|a chat|discussion|discussing) [first]
            (i'll|i will) (talk|speak) to (her|him|{n}) [first|about it first]
            """
        ),
        (
            .aside,
            """
            (well|richly) deserved, she deserves it, he deserves it, (very|really|quite) useful, useful, enjoy
            have fun, good for the team, we need that, makes sense, fits her role, fits his role
            we could use that skill
            """
        ),
        (
            .around,
            """
            her, him, she, he, they, {n}, for (her|him|them|{n}|{r}), \(dutyEnglish), course, training
            on that one, on this one, from me, by me, my side, please, unfortunately, sadly, thank you
            """
        ),
        (.doubt, "may i, may we, may have, may be, maybe, can i, may need, could be, alles klar, go back, let go"),
    ]

    // MARK: German

    private static let sie = "(sie|er|{n}|{r}|das|es|die)"
    private static let kurs =
        """
        (den|die|das|einen|diesen|diese|ihren|seine) (kurs|schulung|weiterbildung|fortbildung|training|seminar|\
        lehrgang|workshop)
        """
    private static let sanft =
        """
        [gern|gerne|natürlich|selbstverständlich|auf jeden fall|ruhig|von mir aus|das|es|machen|besuchen|\
        teilnehmen|klar|sicher|unbedingt|\(kurs)]
        """

    private static let german: [(YearSense, String)] = [
        (
            .says(.granted),
            """
            \(sanft) darf \(sanft) \(sie) \(sanft) \(sanft), \(sie) (darf|kann) \(sanft) \(sanft), darf
            darf (gemacht|gebucht) werden, (von mir aus|meinetwegen) (darf|kann) \(sie) \(sanft)
            kann (sie|er|{n}) (machen|gern machen|gerne machen|buchen)
            (genehmigt|bewilligt|gewährt|erlaubt|freigegeben|zugesagt|befürwortet) [von mir]
            (buche|buch|buchen|bucht|melde|anmelden|mach|machen|macht) [sie|es|das|ihn|ruhig|bitte] [bitte|ruhig|\
            ihn|sie] [an|wir|fest]
            (bitte|gern|gerne) (buchen|anmelden|machen)
            (ich|wir) (genehmige|bewillige|befürworte|unterstütze|erlaube|finde|genehmigen|unterstützen) (es|das|\
            dies|\(kurs)|gut|das gut|es gut|sehr gut|das sehr gut|das super) [gern|gerne|voll]
            (gute|tolle|super|prima|sehr gute|schöne|ausgezeichnete|klasse) (idee|sache|wahl|initiative)
            guter (vorschlag|plan|gedanke), (budget|geld) ist (da|vorhanden|genehmigt|kein problem), passt ins budget
            im budget [drin], (meinen|mein) (segen|ok|okay|einverständnis) (hat|habt) (sie|er|{n}|ihr)
            (gönne|gönn) ich (ihr|ihm) [von herzen]
            soll (sie|er|{n}) (machen|unbedingt machen|gern machen|gerne machen|ruhig machen), ich bin dafür
            bin dafür, stimme zu, ich stimme zu
            (finde|find|halte) ich [das|es|für] (gut|super|sinnvoll|richtig|eine gute idee)
            (klingt|hört sich) (gut|super|sinnvoll) [an], (kann|darf) [gern|gerne] (gebucht|gemacht|genehmigt) werden
            freigabe [erteilt], grünes licht, gönne ich (ihr|ihm) [gern|gerne|von herzen]
            unterstütze ich [gern|gerne|voll], genehmige ich [gern|gerne]
            ist (genehmigt|bewilligt|in ordnung|ok|okay|gut), lass (sie|ihn) [das|ruhig] [machen|teilnehmen|buchen]
            (gern|gerne|sehr gern|sehr gerne|klar|natürlich|auf jeden fall|unbedingt|selbstverständlich|aber ja|\
            aber gern|aber sicher|nur zu|von mir aus|meinetwegen|in ordnung|einverstanden|passt|geht klar|geht in \
            ordnung|kein problem|super sache)
            """
        ),
        (
            .says(.refused),
            """
            nicht
            [leider|jetzt|dieses jahr|zurzeit|derzeit|momentan|im moment] nicht [möglich|machbar|genehmigt|\
            bewilligt|nötig|notwendig|drin|dieses jahr|jetzt]
            kein budget [mehr] [dafür] [dieses jahr]
            (wir haben|es gibt|dafür ist|ist) [leider] kein (budget|geld) [mehr] [da|dafür|vorhanden]
            (darf|kann) [das|leider] nicht, (darf|kann) (sie|er|{n}) [leider] nicht, \(sie) (darf|kann) [leider|das|das leider] nicht, abgelehnt
            verweigert, zu teuer, (geht|klappt) [leider] [jetzt|dieses jahr] nicht
            (diesmal|vorerst|dieses mal|vorläufig) [leider] nicht, brauchen wir nicht
            [kann|darf] ich [leider] nicht genehmigen
            dafür (haben wir|gibt es|ist) [leider|aktuell] kein (budget|geld) [da|mehr], nicht genehmigt
            [lieber|eher|besser] nicht, budget ist (aufgebraucht|alle|weg)
            (lehne|lehnen) [ich|wir] [das|es] [leider] ab, keine (zeit|mittel|kapazität) [dafür]
            """
        ),
        (
            .says(.talkFirst),
            """
            (erst|zuerst|vorher|erst mal|erstmal|erst einmal|zunächst) [noch] [darüber|mal|mit ihr|mit ihm|mit {n}] \
            (reden|sprechen|besprechen|klären|drüber reden|darüber reden|darüber sprechen|ein gespräch|gespräch|\
            miteinander reden|absprechen)
            (reden|sprechen|besprechen|gespräch) [wir] [zuerst|erst|vorher]
            (möchte|will|würde|muss) [ich] [das|es|gern|gerne|darüber] [gern|gerne] [zuerst|erst|vorher|erst mal|\
            noch] [mit (ihr|ihm|{n})] [zuerst|erst|vorher] (besprechen|sprechen|reden|darüber sprechen|darüber \
            reden|klären)
            (lass|lassen) [sie] uns [bitte] (erst|zuerst|vorher|mal) [darüber] (reden|sprechen|darüber reden|\
            darüber sprechen)
            bespreche ich [erst|zuerst] [mit (ihr|ihm|{n})] [zuerst]
            ich (möchte|will|würde|muss) [das|es|gern|gerne|darüber] [gern|gerne] (zuerst|erst|vorher|erst mal|\
            noch) [mit (ihr|ihm|{n})] (besprechen|sprechen|reden|darüber sprechen|darüber reden|klären)
            """
        ),
        (
            .aside,
            """
            viel (spaß|erfolg) [dabei], (hat sie|hat er) [sich] verdient, verdient, sehr sinnvoll, sinnvoll
            nützlich, passt [gut] zu ihrer rolle, gut fürs team, brauchen wir, können wir gut brauchen
            """
        ),
        (
            .around,
            """
            sie, er, ihr, ihm, {n}, für (sie|ihn|{n}|{r}), \(kurs), kurs, schulung, weiterbildung, leider, von mir
            meinerseits, bitte, den antrag, dem antrag, der weiterbildung
            """
        ),
        (.doubt, "darf ich, darf man, kann ich, kann man, alles klar, darf auch, mag, mag sie, mag er, darf es auch"),
    ]

    // MARK: French

    private static let elle = "(elle|il|{n}|{r}|ça|cela)"
    private static let coursFrench = "(la|cette|le|ce|une|sa|l') (formation|cours|stage|atelier|cursus)"

    private static let french: [(YearSense, String)] = [
        (
            .says(.granted),
            """
            (accordé|accordée|approuvé|approuvée|autorisé|autorisée|validé|validée|permis|accepté|acceptée|c'est \
            accordé|c'est validé|c'est approuvé|c'est accepté|c'est autorisé|demande acceptée|formation accordée|\
            formation validée) [pour moi]
            \(elle) peut [bien sûr|tout à fait|sans problème|volontiers] [la|le|y|y aller|faire|suivre|la faire|la \
            suivre|le faire|le suivre|s'inscrire|réserver] [\(coursFrench)] [bien sûr|sans problème]
            (réservez|réserve|réserver|inscrivez|inscris|inscrire|vous pouvez réserver|tu peux réserver|vous pouvez \
            l'inscrire|tu peux l'inscrire|allez-y|vas-y|foncez|fonce|qu'elle y aille|qu'il y aille|qu'elle la fasse|\
            qu'il la fasse|qu'elle s'inscrive|qu'il s'inscrive) [la|le|donc|\(coursFrench)]
            (bonne|très bonne|excellente|super) (idée|initiative|chose), (bon|excellent) (choix|plan|projet)
            je (suis|trouve) [tout à fait|entièrement] (pour|favorable|ça bien|ça très bien|que c'est une bonne \
            idée|partant|partante)
            j'(approuve|accepte|autorise|accorde|valide) [\(coursFrench)|la demande]
            je (valide|soutiens|donne mon accord|suis d'accord) [\(coursFrench)|la demande], bon pour accord
            je suis pour, c'est ok [pour moi], ok pour (la formation|le cours|elle|lui|cette formation)
            qu'elle (le|la) fasse, qu'il (le|la) fasse, (elle|il) peut (y aller|s'inscrire|la faire|le faire)
            vous avez mon accord, tu as mon accord, (parfait|très bien|bien|super|excellent) [pour moi]
            (avec plaisir|volontiers|bien sûr|bien entendu|évidemment|absolument|certainement|tout à fait d'accord|\
            sans problème|pas de problème|pas de souci|aucun problème|feu vert|c'est bon|c'est oui|ok pour moi|oui \
            pour moi|d'accord pour moi)
            [il y a|on a|nous avons] le budget, (ça|cela) rentre dans le budget, budget (ok|disponible|validé)
            mon accord, accord (donné|de ma part), mon accord est donné, elle a mon (accord|feu vert)
            il a mon (accord|feu vert), peut
            """
        ),
        (
            .says(.refused),
            """
            (refusé|refusée|rejeté|rejetée|c'est refusé|c'est non|pas accordé|pas d'accord|pas possible|pas cette \
            année|pas maintenant|pas pour l'instant|pas pour le moment|pas nécessaire|impossible|pas autorisé|pas \
            cette fois|pas prioritaire|pas la priorité|ce n'est pas possible|c'est trop cher|je ne suis pas \
            d'accord|on ne peut pas|malheureusement non|malheureusement pas|désolé non|hélas non) [cette année|pour \
            l'instant]
            (pas de|plus de|aucun|pas le) (budget|moyens) [cette année|pour ça|disponible]
            (on n'a|nous n'avons|je n'ai|il n'y a) (pas|plus) (le|de) budget [pour ça|cette année]
            \(elle) ne peut pas, trop (cher|chère|coûteux)
            (je refuse|je ne peux pas accepter|je ne peux pas valider|je préfère que non), plutôt (non|pas), pas
            """
        ),
        (
            .says(.talkFirst),
            """
            (parlons-en|parlons en|discutons-en|on en parle|on en discute|en parler|en discuter|à discuter|parler|\
            discuter|je veux en parler|je voudrais en parler|j'aimerais en parler|je préfère en parler|je souhaite \
            en parler|je souhaite en discuter|j'aimerais en discuter|il faut en parler|il faut qu'on en parle|à en \
            parler) [d'abord|avant|ensemble] [avec (elle|lui|{n})] [d'abord|avant|avant tout|ensemble]
            d'abord (en parler|parler|discuter|une discussion|un entretien|parlons-en|on en parle|en discuter|j'en \
            parle avec elle|j'en parle avec lui)
            j'en parle [d'abord] avec (elle|lui|{n}) [d'abord|avant]
            [j'aimerais] (en parler|parler) (d'abord|avant) [avec (elle|lui|{n})], à voir ensemble
            """
        ),
        (
            .aside,
            """
            bonne formation [à elle|à lui], (bien|) mérité, elle le mérite, il le mérite, très utile, utile
            on en a besoin, c'est utile [pour l'équipe]
            """
        ),
        (
            .around,
            """
            elle, il, {n}, pour (elle|lui|{n}|{r}), \(coursFrench), formation, cours, stage, de mon côté
            pour ma part, malheureusement, la demande, cette demande
            """
        ),
        (.doubt, "peut-être, peut-on, puis-je, tout à fait, ça peut, il se peut, peut être"),
    ]
}
