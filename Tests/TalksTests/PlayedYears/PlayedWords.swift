// The words that the templates promise, as people of each language write them back.

/// A word for each thing that somebody says.
struct PlayedWords: Sendable {
    var right, done, busy, stopped, stuck: String
    var agreement, training, none, notTakenPlace: String
    var mandatory, wish, granted, refused, talkFirst: String
    var had, missed: String
    var today, lastWeek, askLater: String
    var held, later, notHeld: String
    var call, noCall, need, suits: String
    var nothing, ready, keep: String

    static func of(_ language: String) -> PlayedWords {
        switch language {
        case "en": english
        case "de": german
        case "fr": french
        default: dutch
        }
    }

    private static let dutch = PlayedWords(
        right: "klopt",
        done: "klaar",
        busy: "bezig",
        stopped: "stopt",
        stuck: "vast: geen tijd",
        agreement: "afspraak:",
        training: "opleiding:",
        none: "geen",
        notTakenPlace: "niet geweest",
        mandatory: "verplicht",
        wish: "wens",
        granted: "mag",
        refused: "niet",
        talkFirst: "eerst praten",
        had: "gehad",
        missed: "niet",
        today: "vandaag",
        lastWeek: "vorige week",
        askLater: "vraag later",
        held: "gesproken",
        later: "later",
        notHeld: "niet",
        call: "bel",
        noCall: "nee",
        need: "ruimte",
        suits: "ja",
        nothing: "niets",
        ready: "klaar",
        keep: "bewaar"
    )

    private static let english = PlayedWords(
        right: "right",
        done: "done",
        busy: "busy",
        stopped: "stopped",
        stuck: "stuck: no time",
        agreement: "agreement:",
        training: "training:",
        none: "none",
        notTakenPlace: "did not take place",
        mandatory: "mandatory",
        wish: "wish",
        granted: "yes",
        refused: "no",
        talkFirst: "talk first",
        had: "had it",
        missed: "no",
        today: "today",
        lastWeek: "last week",
        askLater: "ask later",
        held: "held",
        later: "later",
        notHeld: "not held",
        call: "call",
        noCall: "no",
        need: "workload",
        suits: "yes",
        nothing: "nothing",
        ready: "ready",
        keep: "keep"
    )

    private static let german = PlayedWords(
        right: "stimmt",
        done: "erledigt",
        busy: "läuft",
        stopped: "gestoppt",
        stuck: "hängt fest: keine Zeit",
        agreement: "Vereinbarung:",
        training: "Weiterbildung:",
        none: "keine",
        notTakenPlace: "hat nicht stattgefunden",
        mandatory: "Pflicht",
        wish: "Wunsch",
        granted: "ja",
        refused: "nein",
        talkFirst: "erst reden",
        had: "gehabt",
        missed: "nein",
        today: "heute",
        lastWeek: "letzte Woche",
        askLater: "später fragen",
        held: "geführt",
        later: "später",
        notHeld: "nicht",
        call: "anrufen",
        noCall: "nein",
        need: "Herausforderung",
        suits: "ja",
        nothing: "nichts",
        ready: "fertig",
        keep: "aufheben"
    )

    private static let french = PlayedWords(
        right: "exact",
        done: "terminé",
        busy: "en cours",
        stopped: "arrêté",
        stuck: "bloqué : pas de temps",
        agreement: "accord :",
        training: "formation :",
        none: "aucun",
        notTakenPlace: "n’a pas eu lieu",
        mandatory: "obligatoire",
        wish: "souhait",
        granted: "oui",
        refused: "non",
        talkFirst: "en parler d’abord",
        had: "suivie",
        missed: "non",
        today: "aujourd’hui",
        lastWeek: "la semaine dernière",
        askLater: "plus tard",
        held: "tenu",
        later: "plus tard",
        notHeld: "non",
        call: "appelez",
        noCall: "non",
        need: "horaires",
        suits: "oui",
        nothing: "rien",
        ready: "prêt",
        keep: "garder"
    )
}
