// English acts of somebody who is asked whether another time suits, in whatever order their words stand.

extension EnglishTopics {
    private static let times = """
        it, this, that, the, then, new, other, proposed, suggested, changed, revised, rearranged, rescheduled, time
        slot, date, day, moment, proposal, change, appointment, talk, meeting, chat, invitation, invite, moving it
        move it, move, moving, your, for, with, in, on, at, my, diary, calendar, schedule, i, we, me, us, i'm, i am
        we're, i'll, i will, we'll, i'd, i'd be, be, is, are, to, and, so, very, really, quite, just, also, too, even
        actually, well, perfectly, absolutely, totally, of course, certainly, definitely, happily, gladly, please
        hereby, yes, ok, okay, sure, no worries, both, either of us, all, by, with me, by me, for me, as rearranged
        instead, do, have, can, it's, that's, that'll, it'll, will, as well, now, already, completely, entirely, there
        see you, you, as proposed, hour, here, from my side, fully
        """

    /// Another time suits. No negation is among the words, and no other time.
    static let moves = FormTopic(
        """
        works, work, suits, suit, fits, fit, fine, perfect, great, good, agreed, agree, accept, accepted, accepting
        available, i'm free, i am free, confirm, confirmed, i'll be there, i will be there, can make it, can make that
        can do, can do that, can attend, will attend, pleased to attend, able to attend
        no (problem|objection|objections|issue|issues|trouble), not a problem
        happy to (move|reschedule|do that|shift|change|swap|move it|do so|oblige), happy with, noted, in my diary
        in my calendar, in the diary, in the calendar, rescheduled, updated, see you then, see you there, move it
        shift it, i'm in, count me in, all good, sounds good, sounds great, ideal, easier, of course we can, glad to
        don't mind [in the slightest|at all|one bit], we can, i can, let's do it, let's do that, fine by me, suits me
        works for me, be pleased to attend, good idea, great idea, put it in, you can move it, works a treat, spot on
        """,
        beside: times
    )

    /// Another time doesn't suit.
    static let stays = FormTopic(
        """
        (can't|cannot|can not|won't|couldn't|cant|unable to|not able to|won't be able to|not going to be able to|\
        not be able to) (make|do|attend|come|be there|manage|join|make it|make that|get away|make it then|do that|\
        do it|get there|be present)
        can't, cannot, not possible, impossible, not available, unavailable, unable to, no can do, doesn't work
        does not work, won't work, doesn't suit, does not suit, clashes, not free, booked, tied up
        have to (decline|say no|cancel|pass), must decline, so no, it's a no, is a no, a no from me
        regret that i am unable, regret i am unable, going to have to say no, i'm out, not going to work, doesn't fit
        """,
        beside: times,
        """
        no, sorry, sadly, unfortunately, regrettably, afraid, i'm afraid, regret, that day, at that time, that week
        then, by then, am, out, up, away, dear, to say, unable, kind of you, thanks, at that hour, attend, make it
        with, our, my, going to, got to, got, have, another, prior, engagement, commitment, something, else, a, an, be
        nah, team, apologies, alas, of, already
        """
    )
}
