// Words of approval, for all or some of a list, in the languages that people answer in.

enum ApprovalWords {
    enum Sense: Character, Hashable, Sendable {
        case consent = "c"
        /// Praise of the list: a yes to all of it, and to nobody alone.
        case praise = "p"
        /// A question, where a sentence begins so.
        case asks = "?"
        /// A bare no, and one that says to what.
        case no = "n", disagrees = "d"
        case strike = "s", only = "o", all = "a", rest = "r", takes = "w", but = "b"
        /// Why somebody is struck.
        case reason = "y"
        case reference = "R"
        /// Says nothing.
        case around = "."
        /// What the writer will do: nothing follows from it.
        case promises = "!"
        /// Small talk, which says nothing beside an act.
        case aside = "-"
        /// Somebody else is to be asked as well.
        case adds = "+"
        /// Whole clauses: who is struck, who alone is asked, all but whom, and what becomes of the rest.
        case strikes = "S", keepsOnly = "O", allBut = "A", takesRest = "T", strikesRest = "X"
        /// A mood in which nobody agrees ("would", "should", "to"), though people strike in it.
        case would = "~"
    }

    static let reference = "{r}"

    static let form = ClosedForm<Sense>(
        [dutch, english, german, french],
        everywhere: everywhere,
        whole: [dutchWhole, englishWhole, germanWhole, frenchWhole],
        clauses: ClauseTopics.clauses(
            [
                (.around, [.spoken, .known, .works, .willing, .choice, .apology, .saves]),
                (.reason, [.unavailable]), (.aside, [.glad]),
            ],
            behind: [.consent, .praise],
            apart: [.aside]
        )
    )

    private static let everywhere: [(Sense, String)] = [
        (.reference, reference), (.around, CourtesyWords.everywhere), (.around, "🚦, 🟢, 🏁"),
        (
            .consent,
            """
            ok, oke, okay, okee, okey, oki, okido, okidoki, prima, super, top, perfect, fine, 👍, 👌, ✅, ✔, ✓, 🆗, +1
            lgtm, yes, ja, oui, yep, yup, jep, jup, yess, yesss, jaa, jaaa, akkoord, d'accord, deal, cool, good, great
            """
        ),
        (.promises, "will do, on it, i'll see, doe ik, zal ik doen, mache ich, mach ich, je le fais"),
        (.no, "no, non, nein, nope"), (.disagrees, "👎, ❌"),
    ]

    /// `die is net begonnen`: somebody, and a few words of a short list.
    static func reason(_ beginnings: String, _ words: String) -> String {
        let some = words.split { $0.isNewline || $0 == "," }.joined(separator: "|")
        return "(\(beginnings)) (\(some))" + String(repeating: " [\(some)]", count: 8)
    }
}
