// Words before a talk and about one's own year: HR prepares it with a manager, he is ready, nothing to talk about, it may go.
import Understanding

enum PreparationWords {
    static let preparing = YearForm.year(
        [
            [
                (
                    .says(.call),
                    """
                    [ja] (bel|bellen|belt) [me|ik|ik even|even] [ik] [op], [ja] (voorbereiden|bespreken|doornemen|spreken|praten)
                    [met] [hem|haar|{n}] [wil ik|graag] (voorbereiden|bespreken|spreken), ja [graag], graag
                    [ik] (bel|spreek) [hem|haar|{n}] [even|zelf]
                    """
                ),
                (
                    .says(.noCall),
                    "goed, [is|gaat|gaan] [allemaal|alles|vanzelf] (goed|prima|in orde|akkoord), nee [hoor], niet (nodig|bellen|voorbereiden), hoeft niet, prima, geen, niemand, niet"
                ),
                (.around, "met {r}, {n}, met {n}, bij {n}, van mij"),
                (
                    .doubt,
                    """
                    [gaat|is] niet [zo|helemaal] (goed|prima|in orde|akkoord), misschien, weet niet, nog niet
                    later
                    """
                ),
            ],
            [
                (
                    .says(.call),
                    """
                    [yes|i'll|i will] (call|ring|phone|prepare|discuss|talk|talk to|speak to) [them|him|her|{n}], yes [please]
                    """
                ),
                (
                    .says(.noCall),
                    "[is|are] [all] (good|fine|ok|great|well), no [thanks], not needed, no need, don't call, none, nobody, not"
                ),
                (.around, "with {r}, {n}, with {n}"),
                (.doubt, "[is|are] not [so|all] (good|fine|ok|great|well), maybe, perhaps, not sure, not yet, later"),
            ],
            [
                (
                    .says(.call),
                    "[ja] (anrufen|vorbereiten|besprechen|sprechen|reden), [ich] rufe [ihn|sie|{n}] an, ja [bitte|gerne]"
                ),
                (
                    .says(.noCall),
                    "[alles|ist|alle|sind] (gut|bestens|in ordnung|okay|prima), nein [danke], nicht (nötig|anrufen), keine, niemand, nicht"
                ),
                (.around, "mit {r}, {n}, mit {n}"),
                (
                    .doubt,
                    """
                    [ist|sind] nicht [so] (gut|bestens|in ordnung|okay|prima), vielleicht, weiß nicht
                    noch nicht, später
                    """
                ),
            ],
            [
                (
                    .says(.call),
                    "[oui] (appeler|appelez|préparer|discuter|parler|j'appelle) [avec] [{n}|lui|elle], oui [volontiers]"
                ),
                (
                    .says(.noCall),
                    "[tout|tous|c'est|est|va] [va] (bien|bon|parfait|en ordre), non [merci], pas besoin, pas (appeler|nécessaire), aucun, personne, pas"
                ),
                (.around, "avec {r}, {n}, avec {n}"),
                (.doubt, "[est|va] pas [très] (bien|bon|parfait), peut-être, sais pas, pas encore, plus tard"),
            ],
        ]
    )

    static let coaching = YearForm.year(
        [
            [
                (
                    .says(.prepared),
                    "klaar, [ik ben] (klaar|voorbereid|er klaar voor), gelezen, gedaan, geen (notities|aantekeningen), niets, nee"
                ),
                (
                    .says(.goes),
                    """
                    [ja] (wis|verwijder|schrap) [al|alle] [mijn|de|deze|die] (notities|aantekeningen|notitie|aantekening) [maar|graag]
                    [mijn|de|alle] (notities|aantekeningen|notitie|aantekening) (wissen|verwijderen|weg|mogen weg|mag weg|kunnen weg|kan weg)
                    """
                ),
                (.around, "voor {r}, {n}, voor {n}, al, ja"),
                (
                    .doubt,
                    """
                    nog niet, bijna, haast, later, straks, binnenkort, morgen, nog mee bezig, [ik] ben [er] [nog|al] mee bezig
                    [er] [nog] [druk] [mee|aan] bezig [mee], [dat|die|ze|het] (komt|komen|volgt|volgen) [er] [nog|eraan|later|straks|snel|binnenkort|aan]
                    [ik] (stuur|mail|schrijf|maak|lever) [ik] [je|jullie] [ze|het|die|dat] [nog|later|straks] [op|aan|na]
                    [dat|die|het] moet [ik] [het|ze|dat|die|er] nog [doen|maken|schrijven|bedenken|voor gaan zitten]
                    [nog] geen tijd [gehad|voor gehad], [ben|ik ben] [er] nog niet aan toe [gekomen], nog niet aan toegekomen
                    [er] wordt aan gewerkt, [ik] werk er [nog] aan, [ik] werk eraan, in de maak, daar kom ik [nog|later] op terug
                    [ik] kom [ik] [er|hier] [nog|later] op terug, nog te doen, onderweg
                    """
                ),
            ],
            [
                (.says(.prepared), "[i'm|i am|all] (ready|done|prepared|set), read, no notes, nothing, no"),
                (
                    .says(.goes),
                    """
                    [please] (erase|delete|remove|wipe) [all] [my|the|these|those|this|that] (notes|note)
                    """
                ),
                (.around, "for {r}, {n}, for {n}, already, yes"),
                (
                    .doubt,
                    """
                    not yet, not [quite] (ready|done) [yet], almost, nearly, later, soon, shortly, tomorrow, [it's|they are|they're|notes] coming [soon|later]
                    [will|to|they will|notes will|notes] follow [later|soon], [i'm|i am] [still] working on (it|them|this), still busy [with it]
                    [still] in progress, [i] haven't had [the] time [yet], no time [yet], haven't got round to it [yet], on its way, on their way
                    [i] haven't started [yet], [i'll|i will] (send|do|write) (it|them|this) later, still to do, will do [later]
                    """
                ),
            ],
            [
                (
                    .says(.prepared),
                    "[ich bin] (fertig|bereit|vorbereitet), erledigt, gelesen, keine notizen, nichts, nein"
                ),
                (
                    .says(.goes),
                    """
                    [bitte] [alle] [meine|die|diese] (notizen|notiz) [bitte] (löschen|entfernen), (lösche|lösch|löscht|entferne) [bitte] [meine|die|diese] (notizen|notiz)
                    """
                ),
                (.around, "für {r}, {n}, für {n}, schon, ja"),
                (
                    .doubt,
                    """
                    noch nicht, fast, beinahe, später, bald, demnächst, morgen, [das|die] (kommt|kommen|folgt|folgen) [noch|später|bald|gleich]
                    [ich] bin [noch] (dran|dabei), noch (dran|dabei), [noch] in arbeit, arbeite [noch] daran, [ich] arbeite [noch] daran
                    [das|die] (mache|schicke|sende|reiche) [ich] [es|das|sie] [noch|später] [nach], [ich] (mache|schicke|sende|reiche) [es|das|sie] [noch|später] [nach]
                    [hatte|ich hatte] [noch] keine zeit, noch nicht dazu gekommen, bin noch nicht dazu gekommen, muss ich noch [machen|schreiben]
                    """
                ),
            ],
            [
                (
                    .says(.prepared),
                    "[je suis] (prêt|prête|préparé|préparée), [c'est] (fait|lu), pas de notes, rien, non"
                ),
                (
                    .says(.goes),
                    """
                    (effacer|effacez|efface|supprimer|supprimez|supprime) [toutes] [mes|les|ces|ma|la|cette] (notes|note)
                    """
                ),
                (.around, "pour {r}, {n}, pour {n}, déjà, oui"),
                (
                    .doubt,
                    """
                    pas encore, presque, bientôt, plus tard, demain, ça vient, cela vient, [c'est] [encore] en cours, à venir, à suivre
                    j'y travaille [encore], je m'en occupe, je suis [encore] dessus, [je n'ai] pas [encore] eu le temps, pas encore (fini|terminé|commencé)
                    je (les|l') (envoie|enverrai|ferai) [plus tard], je vous (les|l') (envoie|enverrai) [plus tard], je n'ai pas fini, pas fini
                    """
                ),
            ],
        ]
    )

    /// Of a line that one may write freely.
    static let line = YearForm.year(
        [
            [
                (
                    .says(.nothing),
                    "niets [bijzonders|speciaals|hoor], niks [bijzonders|hoor], geen [onderwerp|onderwerpen|bijzonderheden], nee [hoor], n.v.t, nergens [tegenop]"
                ),
                (.around, "ik heb, eigenlijk, nog, verder, op dit moment"),
            ],
            [
                (
                    .says(.nothing),
                    "nothing [special|in particular|really|at the moment], none, no, nope, no topic, n/a"
                ),
                (.around, "i have, really, at the moment, for now"),
            ],
            [
                (.says(.nothing), "nichts [besonderes|bestimmtes], kein thema, keine, nein"),
                (.around, "ich habe, eigentlich, zurzeit, im moment"),
            ],
            [
                (
                    .says(.nothing),
                    "rien [de spécial|de particulier|à signaler|du {r}], aucun [sujet], non, pas de sujet"
                ),
                (.around, "je n'ai, pour l'instant, en ce moment"),
            ],
        ]
    )

    static let ownYear = YearForm.year(
        [
            [
                (
                    .says(.stays),
                    """
                    bewaar [het|ze|alles|maar], bewaren, [mag] blijven [staan], laten staan
                    laat [het|ze|alles] [maar] staan, ja [bewaar]
                    """
                ),
                (
                    .says(.goes),
                    "wis [het|ze|alles] [maar], wissen, verwijder [het|ze|alles] [maar], gooi [het|ze|alles] [maar] weg, verwijderen, weg ermee"
                ),
                (.around, "alles, het, ze, dit, graag, mijn jaar, maar"),
                (.doubt, "misschien, nog niet, later, niet"),
            ],
            [
                (.says(.stays), "keep [it|them|everything|all], save [it|them], yes [keep it]"),
                (.says(.goes), "(erase|delete|wipe|remove) [it|them|everything|all]"),
                (.around, "please, everything, my year, this"),
                (.doubt, "maybe, not yet, later, not, don't"),
            ],
            [
                (.says(.stays), "[bitte] (aufheben|behalten|aufbewahren), ja [aufheben]"),
                (.says(.goes), "[bitte] (löschen|entfernen)"),
                (.around, "alles, es, das, mein jahr"),
                (.doubt, "vielleicht, noch nicht, später, nicht"),
            ],
            [
                (.says(.stays), "(garder|gardez|conserver|conservez|gardez-le) [tout], oui [gardez]"),
                (.says(.goes), "(effacer|effacez|supprimer|supprimez|effacez-le) [tout]"),
                (.around, "tout, mon année, cela, s'il vous plaît"),
                (.doubt, "peut-être, pas encore, plus tard, pas"),
            ],
        ]
    )
}

/// A digit from 1 to 5.
enum DigitWords {
    /// Nil where there is none, several, or a word that is not known beside it.
    static func digit(in text: String) -> Int? {
        if text.contains(/(?:^|\s)-\d/) { return nil }
        let keys = PlainWords.keys(text.replacing(/([1-5]) ?\/ ?5\b/) { String($0.1) })
        let words = outOfFive.removed(from: keys.filter { !around.contains($0) }).rest
        // Beside a digit, `een` is an article.
        let bare = words.filter { !articles.contains($0) }
        let digits = (bare.isEmpty ? words : bare).map { Int($0) ?? numbers[$0] }
        // `5 (five)`
        guard let digit = digits.first ?? nil, digits.allSatisfy({ $0 == digit }), (1...5).contains(digit) else {
            return nil
        }
        return digit
    }

    private static let numbers = [
        "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "one": 1, "two": 2, "three": 3, "four": 4,
        "five": 5, "eins": 1, "zwei": 2, "drei": 3, "fünf": 5, "un": 1, "deux": 2, "trois": 3, "quatre": 4,
        "cinq": 5,
    ]

    private static let articles: Set<String> = ["een", "a", "eine", "un"]

    private static let outOfFive = Phrases(
        "van de 5, van 5, out of 5, of 5, von 5, sur 5, van de vijf, out of five, sur cinq"
    )

    private static let around = PlainWords.set(
        """
        hallo hoi dag hello hi dear beste bonjour dank bedankt thanks merci danke groet groeten groetjes regards kind grüße
        cordialement ik geef wij we het is dus mijn cijfer antwoord graag ongeveer i i'd say give it my answer it's rating
        ich gebe meine antwort note je dirais donne ma réponse prima zo hoor 👍 👌 ✅
        """
    )
}
