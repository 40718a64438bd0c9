// Words of people who won't take part, in the languages that we ask in.

enum DeclinePhrases {
    enum Sense: Hashable, Sendable {
        /// The writer won't take part: `I` and a no to taking part, or an order to leave them out.
        case refuses
        /// A no with thanks: it refuses, but below a question it answers that.
        case noThanks
        /// A no, which refuses where nothing else is said.
        case no
        /// Says nothing.
        case around
        /// Says why, or to what: beside a mere no, it makes it another.
        case about
        /// Has no opinion, which refuses where it answers no question.
        case noOpinion
        /// Says why the writer can't, which leaves a no as it is.
        case because
    }

    typealias Part = ClosedForm<Sense>.Part

    static let refusing: Set<Sense> = [.refuses, .noThanks, .no]

    /// Words by which a no is one for now.
    static let now = PlainWords.set(
        """
        nu vandaag momenteel moment now today currently presently jetzt heute gerade momentan derzeit zurzeit maintenant
        aujourd'hui actuellement instant
        """
    )

    /// The writer, as the first word of a refusal.
    static let writer = PlainWords.set("i i'm i'll i'd ik ich je j'ai we wij wir nous")

    static let others = PlainWords.set("he she they hij zij ze er sie il elle ils elles on")

    static let form = ClosedForm<Sense>(
        [dutch, english, german, french],
        everywhere: everywhere,
        clauses: ClauseTopics.clauses(
            [(.refuses, [.refusing]), (.because, [.unfit]), (.around, [.apology])],
            behind: [.no, .noThanks, .refuses]
        )
    )

    private static let everywhere: [(Sense, String)] = [
        (.around, CourtesyWords.everywhere), (.around, "ok, oke, okay, 👋, helaas, sorry"),
        (.no, "👎, ❌, stop, opt-out, opt out, unsubscribe, pass"),
    ]
}
