// English acts in whatever order their words stand.

extension EnglishTopics {
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
            on my behalf, said, listed, reviewers listed, everyone, everybody, who, folk, they, they've, contact, ask
            you may, you can, it stands, as it stands, as it is, wee, then, these three, those three, it, that, is
            are, from, me, for, her, line manager, manager, and, so, hereby, gladly, happily, fully, completely
            wholeheartedly, certainly, do, very, quite, just, also, too, here, give, gives, gets, there's, there is
            at all, whole, entire, by, a, big, side, my end, end, work, away, go, please, proceed, both, really
            absolutely, nominated, panel, group, line-up, set, well, behalf, now, can, pleasure
            """
    )

    /// They may be asked. Nobody of the list is named alone in it.
    static let asksThem = FormTopic(
        "can, may, please, feel free to, do, go ahead and, happy for you to, you're free to, just",
        and: """
            ask, contact, approach, invite, mail, email, survey, write to, send, contacted, asked, approached, invited
            reach out to, message
            """,
        """
        them, these three, those three, all three, these people, everyone, everybody, all of them, people, colleagues
        raters, reviewers, invitations, invites, questions, requests, three, the lot
        """,
        beside: """
            you, they, the, these, those, be, all, out, away, now, please, of course, certainly, by all means, and, so
            yes, ok, happily, gladly, for, by me, from me, listed, named, suggested, proposed, to, their, feedback
            on the list, list, straight away, can, may
            """
    )

    /// The list, or all of them, are good.
    static let praises = FormTopic(
        """
        good, great, fine, perfect, excellent, solid, strong, balanced, sensible, lovely, nice, ideal, right
        brilliant, fair, suitable, approved, well chosen, spot on, ok, okay, super, awesome, cracking, braw, grand
        mighty, sound, fantastic, wonderful, smart, well balanced, varied, happy with, pleased with, like, love
        decent
        """,
        and: """
            three, these three, those three, all three, list, names, choice, choices, selection, people, persons
            colleagues, raters, reviewers, group, mix, team, panel, bunch, trio, combination, line-up, set, them, folk
            picks, lot, spread
            """,
        beside: """
            they, they're, they are, are, is, it's, that's, the, these, those, this, that, a, an, i, think, find
            looks, look, looks like, sounds, sounds like, seems, seem, to me, for me, very, really, quite, so
            absolutely, all, of, and, what, such, you, your, picked, put together, chosen, well, indeed, too, also
            all of, every, one, i'm, wee, for, here, as well, like a, of them, me
            """
    )

    /// What somebody of the list is like: a reason to ask them.
    static let praisesOne = FormTopic(
        """
        thorough, honest, fair, experienced, careful, insightful, reliable, sharp, kind, thoughtful, committed, great
        brilliant, excellent, constructive
        """,
        and: "{r}",
        beside: """
            is, are, always, so, very, really, especially, because, since, and, both, all three, a, the, who, with
            her, work, on, at, their, feedback, glad, pleased, that, included, she, he, they, nice, good, to have
            on board, on the list
            """
    )
}
