// English acts of somebody who lets another person read the dossier, in whatever order their words stand.

extension EnglishTopics {
    private static let reads = """
        read, reading, see, seeing, have, having, share, sharing, shared, access, view, viewing, a look, receive
        receiving, disclosure, disclose, leave to read, look, look at it, a read, reads, sees, did too, enjoy it
        in on this, in on it, get, gets
        """

    private static let readers = """
        {n}, manager, boss, supervisor, line manager, team lead, head, he, she, him, her, the boss, head teacher
        team leader, lead
        """

    private static let thereof = """
        it, this, that, everything, all of it, all, lot, whole, full, file, dossier, report, feedback, document
        results, content, contents, copy, the, my, to, with, for, of, in, from, by me, with me, from me, is, am, are
        be, at all, a, and, so, also, too, well, very, quite, more than, perfectly, absolutely, totally, happily
        gladly, hereby, in full, whatsoever, certainly, definitely, slightest, in the slightest, really, just, please
        if he likes, right ahead, straight away, you, your, take, as well, me, good, written, on it, good bits
        bad bits, up, now, of course, yes, ok, okay, naturally, obviously, by all means, through, in there, every word
        direct, do, further, from my side, anytime, either
        """

    /// Somebody may read it. The writer is not in it: "I can read it" permits nothing.
    static let permits = FormTopic(
        "can, may, let, free to, welcome to, allow, welcome, should, might as well, may as well, gets, might",
        and: reads,
        readers,
        beside: thereof
    )

    /// The writer agrees that somebody reads it.
    static let consents = FormTopic(
        """
        permission, consent, approve, approval, authorise, authorize, agree, agreement, blessing, go-ahead, thumbs up
        green light, full ok, no (objection|objections|problem|problems|issue|issues) [at all] [to|with]
        (don't|do not) mind [one bit|a bit|at all] [if|that|in the slightest if]
        (happy|glad|delighted|fine|okay|ok|comfortable|content|cool|pleased) (for|with) ({n}|him|her|my manager|my \
        boss|my supervisor|my line manager|that|this|it|sharing)
        all for, give ({n}|him|her|my manager|my boss|my supervisor), i'd like ({n}|him|her|my manager) to
        i would like ({n}|him|her|my manager) to, i want ({n}|him|her|my manager) to, trust
        i'd love ({n}|him|her|my manager) to
        (happy|glad|delighted|fine|okay|ok|good|great|pleased|nice|lovely) (if|that) ({n}|he|she|my manager|my boss|\
        my supervisor)
        say yes to, saying yes to, leave to, i'm all for, lovely idea, good idea, great idea, would help me if
        couldn't be happier, perfectly happy, happy to have
        (there's|there is|see|i see) no reason (not to|why {n}|why he|{n}|he) [shouldn't|should not], mind if, has my
        have my, gets my
        """,
        and: reads,
        readers,
        beside: thereof,
        """
        i, i'm, i've, i am, have, we, my, would, do, does, has, gets, got, i'd, be, i'd be, i would be, it'd, it would
        think, actually, i think, it's, shouldn't, not
        """
    )

    /// The writer agrees that it is shared; with whom was asked.
    static let grants = FormTopic(
        """
        permission, consent, approve, approved, authorise, authorize, agree, agreed, agreement, blessing, go-ahead
        green light, thumbs up, no (objection|objections|problem|problems|issue|issues), approval
        """,
        and: """
            sharing, to share, share it, share this, be shared, disclosure, sharing it, it being shared, sharing of
            passing it on
            """,
        beside: thereof,
        "(with|to|by) ({n}|him|her|my manager|my boss|my supervisor|my line manager)",
        "i, i'm, i am, give, we, my, it's, that's, is, i'd be, to the, with the, being, you, grant, granted, here"
    )

    /// An order to hand it on, with the person to whom.
    static let sends = FormTopic(
        """
        give, send, show, pass, let, open, forward, share, hand, release, put, go on then, do let, feel free to
        do share, do show, please do
        """,
        and: """
            (to|with|over to|on to|along to|up to|for|past) ({n}|him|her|my manager|my boss|my supervisor|the boss|\
            the manager|my line manager)
            ({n}|him|her|the boss|my boss|my manager) (access|in|read|see|have|look|a copy|it|the report|the \
            dossier|the file|a look|a read|in on it|in on this)
            ({n}|him|her|the boss|my boss|my manager) (have|take) a (look|read)
            """,
        beside: """
            it, this, that, everything, all of it, all, the, file, dossier, report, my, on, over, up, along, now
            right away, straight away, please, do, just, by all means, yes, ok, okay, sure, and, so, too, as well
            then, gladly, happily, go ahead, of course, feel free to, with my compliments, with pleasure, with me, w
            go on, you can, you may, feedback, you're free to, in full, whole, thing, whole thing, today, lot, the lot
            i say, also, it too, be my guest, mate, hen, love
            """
    )

    /// `…, dass mein Chef es liest`: to what the writer agrees.
    static let towards = FormTopic(reads, and: readers, "that, to, for", beside: thereof)
}
