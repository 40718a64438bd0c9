// English acts in whatever order their words stand.

extension EnglishTopics {
    private static let reads = """
        read, reading, see, seeing, have, having, share, sharing, shared, access, view, viewing, a look, receive
        receiving, disclosure, disclose, leave to read
        """

    private static let readers = "{n}, manager, boss, supervisor, line manager, team lead, head, he, she, him, her"

    private static let thereof = """
        it, this, that, everything, all of it, all, lot, whole, full, file, dossier, report, feedback, document
        results, content, contents, copy, the, my, to, with, for, of, in, from, by me, with me, from me, is, am, are
        be, at all, a, and, so, also, too, well, very, quite, more than, perfectly, absolutely, totally, happily
        gladly, hereby, in full, whatsoever, certainly, definitely, slightest, in the slightest, really, just, please
        if he likes, right ahead, straight away, you, your, take, as well, me, good, written, on it
        """

    /// Somebody may read it. The writer is not in it: "I can read it" permits nothing.
    static let permits = FormTopic("can, may, let, free to, welcome to, allow", and: reads, readers, beside: thereof)

    /// The writer agrees that somebody reads it.
    static let consents = FormTopic(
        """
        permission, consent, approve, approval, authorise, authorize, agree, agreement, blessing, go-ahead
        no (objection|objections|problem|problems|issue|issues) [at all] [to|with], (don't|do not) mind
        (happy|glad|delighted|fine|okay|ok|comfortable|content|cool|pleased) (for|with) ({n}|him|her|my manager|my \
        boss|my supervisor|my line manager|that|this)
        all for, give ({n}|him|her|my manager|my boss|my supervisor), i'd like ({n}|him|her|my manager) to
        i would like ({n}|him|her|my manager) to, i want ({n}|him|her|my manager) to, trust
        """,
        and: reads,
        readers,
        beside: thereof,
        "i, i'm, i've, i am, have, we, my, would, do, does, has, gets, got"
    )

    /// `…, dass mein Chef es liest`: to what the writer agrees.
    static let towards = FormTopic(reads, and: readers, "that, to, for", beside: thereof)

    /// The writer agrees, to the list.
    static let approves = FormTopic(
        """
        agree, agreed, approve, approved, approval, endorse, consent, accept, accepted, confirm, confirmed, go-ahead
        blessing, green light, thumbs up, on board, no objection, no objections, no issue, no issues, nothing to add
        nothing to change, no complaints, all for it, in favour, support, sign off, yes from me, love it, agreement
        like it, like them, back it
        (happy|fine|satisfied|content|ok|okay|comfortable|pleased|good|cool) with (the|this|these|those|all|them|it|\
        your)
        """,
        beside: """
            as (her|his|the) (line manager|manager|boss), i, i'm, i've, am, we, you, have, my, full, to, with, the
            this, these, those, list, names, three, all, all three, of, them, people, colleagues, raters, reviewers
            choice, choices, selection, proposal, proposed, suggested, suggestion, nominees, contacting, asking, on
            on my behalf, it, that, is, are, from, me, for, her, line manager, manager, and, so, hereby, gladly
            happily, fully, completely, wholeheartedly, certainly, do, very, quite, just, also, too, here, give, gives
            gets, there's, there is, at all, whole, entire, by, a, big, side, my end, end, work, away, go, please
            proceed, both, really, absolutely, nominated, panel, group, line-up, set, well, behalf, then, now, can
            pleasure
            """
    )
}
