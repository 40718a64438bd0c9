// Words of an employee who lets her manager read the dossier, or doesn't.

enum ShareWords {
    enum Sense: Hashable, Sendable {
        /// Says yes, to whatever was asked.
        case yes
        /// Says that it may be shared.
        case shares
        /// May; together with `reads` it says so.
        case may, reads
        /// Says nothing, or only acknowledges.
        case around
        /// Small talk, which says nothing beside an act.
        case aside
        /// Says that it was read: a bare yes beside it may say no more.
        case seen
        /// A question, where a sentence begins so; else `may`.
        case asks
        /// A part of something, somebody else's sharing.
        case doubt
    }

    static let form = ClosedForm<Sense>(
        [dutch + dutchGrammar, english + englishGrammar, german + germanGrammar, french + frenchGrammar],
        everywhere: everywhere,
        clauses: ClauseTopics.clauses(
            [
                (.around, [.spoken, .known, .saves, .apology, .willing, .towards]),
                (.aside, [.glad]),
            ],
            behind: [.yes, .shares, .reads],
            apart: [.aside]
        )
    )

    private static let everywhere: [(Sense, String)] = [
        (.around, CourtesyWords.everywhere),
        (
            .around,
            """
            ok, oke, okay, okee, oki, okido, okidoki, k, 👍, 👌, ✅, ✔, ✓, 🆗, super, top, perfect, prima, fine, feedback
            dossier, pdf, {n}, ♀, ♂, 🙋, 👀, 😂, 🤝
            """
        ),
        (.yes, "yes, ja, oui, yes please, jep, yep, yess, yesss, jaa, jaaa, jup, jaja graag, yup"),
    ]
}
