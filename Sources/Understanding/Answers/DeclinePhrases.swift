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
