// English clauses beside a clear answer.

enum EnglishTopics {
    static let all: [ClauseTopic: FormTopic] = [
        .spoken: spoken, .known: known, .saves: saves, .choice: choice, .works: works, .willing: willing, .free: free,
        .suits: suits, .glad: glad, .apology: apology, .elsewhere: elsewhere, .unfit: unfit, .unavailable: unavailable,
        .refusing: refusing, .towards: towards,
    ]

    /// Small words that say nothing by themselves, without the writer.
    private static let others = """
        it, this, that, these, those, them, they, he, she, him, her, his, their, theirs, there, here, {n}, they've
        they're, he's, she's, is, are, was, were, has, had, have, been, be, already, also, anyway, anyways, too, just
        really, very, quite, even, actually, of course, obviously, after all, by now, so, well, and, because, since
        with, about, on, in, at, for, to, of, from, the, an, our, my, all, both, three, all three, everyone, everybody
        each, other, people, names, ones, team, manager, boss, lead, line manager, supervisor, colleague, colleagues
        happily, luckily, in fact, now, totally, all of, always, often, regularly, years, much, more, again, pretty
        rather nice, super, extremely, incredibly, definitely, certainly, absolutely, fully, completely, entirely, good
        nice, fine, lovely, great, makes, make, made, gives, helps, feels, seems, looks, sounds, talk, conversation
        chat, meeting, dossier, report, file, feedback, results, content, contents, story, work, personally, indeed
        honestly, truly, together, bit, over, by, it'll, that'll, there's, one, everything, all that, most, lot, lots
        a lot, things, stuff, lately, only fair, a, as well, for long, for years
        """

    static let small =
        others + "\n" + """
            {r}, i, i've, i'm, i'd, we, we've, we're, me, us, am, mine, ive, im, i think, my own, myself, ourselves, i feel
            i find, i'll be, for me, to me
            """

    private static let past = """
        yesterday, last (week|month|time|year|monday|tuesday|wednesday|thursday|friday), earlier, this (morning|week)
        today, the other day, on (monday|tuesday|wednesday|thursday|friday), previously, recently, at length
        over lunch, over coffee, in our (last|catch-up|one-to-one|1:1), at our last meeting, last one-to-one
        a few times, at the coffee machine
        """

    private static let spoken = FormTopic(
        """
        talked, spoke, spoken, discussed, chatted, (gone|went|been) (through|over) it, gone through, went through
        gone over, went over, been through, had a (chat|word|talk|conversation), cleared it, (checked|check-in) with
        briefed, squared [it], ran it (by|past), agreed on (it|this|them|that)
        run it (by|past) (him|her|them|{n}) already, covered it
        (i|i've|we|we've) [have|already] [already] (told|informed|briefed|mentioned it to|explained it to) (him|her|\
        {n}|them|{r}|everyone)
        told (him|her|them|{r}), informed (him|her|them|{r})
        """,
        beside: small,
        past,
        """
        over, through, it through, it over, together, face to face, in person, openly, in detail, properly
        """
    )

    private static let known = FormTopic(
        // "Yes, I know" only says that it was read.
        """
        (they|all|both|{n}|{r}|everyone|everybody|people) [all|both|really|already|do] (know|knew)
        (he|she|they) [already|all] knew, knows
        (he|she|they|they're|all|{n}|{r}) [is|are|was] [already|all|fully|well|both] aware, have (known|seen) her
        no (secret|secrets|surprise|surprises|mystery) [there|here|to|for|between us]
        nothing [in it|in there|there] [that] (he|she|{n}|they) (doesn't|does not|don't) [already] know
        (nothing|isn't anything) (new|secret|surprising|shocking|strange|bad), seen (most|much|all|some) of it
        in the loop, up to speed, (he|she|they|{n}) [has|have] [already] heard, trust (him|her|{n}|them)
        [there's|there is] [got|have] nothing (in it|in there) [that] (is|was) (secret|private|new|embarrassing|\
        surprising)
        [i've|i have|have] [got] (nothing|no secrets) to hide [from (him|her|{n}|them|anyone)]
        (no|don't have|have no) secrets [from|with] [him|her|{n}|them]
        (he|she|they|{n}) (was|were) there [too|himself|herself|anyway], (all three|all of them) [already] know
        """,
        beside: "{r}",
        others,
        past,
        """
        best, better than anyone, better than most, most, most of, much of, half of, everything, about it, well
        the best, inside out, for years, long enough, work, her work, all about, what's in it, what is in it, contents
        story, full well, anyhow, pretty, good, i (trust|told) (him|her|{n}|them), from me, a lot, every, all there
        very well, personally, i, i've, me, have
        """
    )

    private static let saves = FormTopic(
        """
        saves, save, [it|that|this] saves, easier, helpful, useful, handy, makes sense
        good (preparation|prep|starting point|basis|background)
        [then|so] i (don't|do not|won't|will not|needn't) have to (explain|repeat|tell|go through|say) [it|this|that|\
        everything|him|her] [all|again|twice|all over again|all again|myself]
        [so|then] (he|she|{n}|we|they) can [then|already|all] (prepare|prep|be prepared|come prepared|get straight \
        to it|talk about it|discuss it|go straight to the point|read up|see where i stand)
        no need (to explain|to repeat|for me to explain|for explanations) [it|everything|myself] [again|twice|all \
        over again]
        less to explain, less explaining
        [so|then] (he|she|{n}|they) (knows|know) (what it's about|what it is about|where i stand|what to expect|the \
        background|already|too|what we're talking about)
        (gives|give) us [something|a basis|plenty] [to talk about|to discuss|to work with], transparent, being open
        open about it, saves (me|us) {w} [{w}] [{w}] [{w}] [{w}]
        """,
        beside: small,
        """
        me, us, time, work, a lot, lot of, bit of, some, the, talk, conversation, chat, meeting, explaining
        explanation, good, nice, will, that'll, it'll, would, things, then, helps, better, discussion, the whole story
        much, from explaining, both, for both of us, would be, make, again, everything
        """
    )

    private static let choice = FormTopic(
        """
        (couldn't|couldnt|could not) have (picked|chosen|done|selected|asked for|made) [a|it] [better] [list|\
        selection|choice|names] [better] [myself|it better]
        [who|what|the people|the same people|the ones|the same] i (would have|would've|'d have|had|was) (picked|\
        chosen|asked|suggested|had in mind|thinking of|in mind|said)
        (i would have|i'd have|i would've|would have|i'd) (picked|chosen|asked|gone for|pick|choose|suggested|go for|\
        picked them) [the same|them|exactly the same|these] [people|ones|three|names|too|myself]
        (right|good|great|perfect|best|excellent|sensible|solid|balanced|nice|fair|ideal|obvious|strong|varied) \
        (people|mix|choice|choices|picks|names|bunch|trio|set|ones|spread|list|selection|combination|team|lot|range|\
        balance)
        well (chosen|picked|balanced|selected|put together), spot on, sensible, balanced, ideal
        exactly (right|the right people)
        """,
        beside: small,
        """
        good, great, nice, perfect, exactly, think, looks, look, look like, i think, that's, seems, too, very good
        really good, perspectives, views, angles, mix, different, myself, list, choice, picks, three, made, it's, what
        would
        """
    )

    private static let works = FormTopic(
        "work, works, worked, working, see her, sees her, see him, collaborate, sit next to",
        beside: small,
        """
        together, closely, daily, every day, every week, with, a lot, regularly, for years, closest, most, the most
        often, directly, enough, project, projects, side by side, day to day, day in day out, day, lots, weekly, best
        """
    )

    private static let willing = FormTopic(
        """
        up for it, on board, keen, happy to, happy to (help|do it|do this|take part|contribute), willing
        looking forward, expecting, (okay|ok|fine|happy|cool|good) with (it|this|that), in the loop
        said (yes|they would|he would|she would), agreed, game, glad to, ready, don't mind, doesn't mind, enthusiastic
        (know|knows) (about|of) (it|this), been told, love to
        """,
        beside: small,
        past,
        """
        all, to help, to, about it, it, up, for, would, be, help, do, do it, too, very, more than
        """
    )

    private static let free = FormTopic(
        """
        nothing [else|much] (on|planned|in my diary|in my calendar|in the diary|in the calendar|scheduled|booked|\
        going on|to do)
        no [other] (plans|meetings|appointments|commitments), [wide] open, free, available, clear, empty, flexible
        (a|had a|had another) cancellation
        [my|the|another|other] (other|earlier|previous|afternoon|morning|client|) (meeting|appointment|call|one) \
        [that day|then] (was|got|has been|is|just got) [just] (cancelled|canceled|moved|dropped|postponed|called off)
        working from home, home, in the office, at my desk, in town, around
        (i'll|i will|i can|can|will) [just|easily] (move|shuffle|shift|swap|rearrange|juggle) (something|some things|\
        things|a few things|stuff|a meeting|a thing or two) [around|about]
        moved (something|a thing|things) [around], plenty of time, a gap, a slot, block, blocked, blocking it
        [no] (trouble|hassle|bother|rush|hurry), makes no difference [to me], all the same to me
        doesn't matter [to me], don't mind [either way|at all], (just|only) as (easy|good) for me
        i'll (make|keep|hold) [it|the|some] (time|work|slot|free|it), in anyway
        """,
        beside: small,
        """
        then, that day, that time, at that time, anyway, all day, all afternoon, all morning, diary, calendar, my, else
        day, around then, around that time, whole, time, slot, hour, still, completely, work, working, not a
        pretty much, that, right now, had, call, meeting, appointment, other, earlier, later one
        """
    )

    private static let suits = FormTopic(
        """
        better, even better, much better, best, good, great, perfect, fine, ideal, easier, perfectly, brilliantly
        nicely, lovely, just as well, equally well, wonderfully, really well, very well, well
        """,
        beside: """
            it, this, that, is, works, suits, fits, work, suit, fit, me, us, for, with, even, actually, in fact, much
            really, just, my, diary, calendar, schedule, too, also, time, slot, so, very, quite, far, a lot, would be
            would, will, be, to, be honest, honestly, the, new, because, and, then, totally, absolutely, that'll, it'll
            it would, a lot better
            """
    )

    private static let glad = FormTopic(
        """
        looking forward [to it|to this|to the talk|to our talk|to the chat|to our chat|to it already|to seeing you|\
        to seeing (him|her|{n})|to the feedback]
        look forward [to it|to this|to the talk|to our talk|to our chat|to seeing you], excited, pleased, glad, happy
        delighted, chuffed, proud, interesting, insightful, (useful|nice|good|great|helpful|interesting) feedback
        (nice|good|great|interesting|helpful) to (read|see|hear|know), thrilled, fun, great stuff, lovely stuff
        grateful
        """,
        beside: small,
        """
        with, it, about, result, report, dossier, feedback, how, turned out, came out, overall, very, that, talk, be
        will, should be
        """
    )

    private static let apology = FormTopic(
        """
        (sorry|apologies|my apologies|apologise|apologize) [for|about] [the|my|this] [very|rather|so] (late|slow|\
        delayed|belated|tardy) (reply|response|answer|message)
        (sorry|apologies|my apologies) for the (delay|wait), sorry (to|for) [keep|keeping] [have] [kept] you waiting
        sorry i'm late, sorry for being late, late reply
        (was|were|been) [just|only] [a bit|very|on|off|out|at] (away|off|leave|holiday|out|ill|sick|busy|swamped|\
        travelling|traveling|sick|snowed under|conference)
        (missed|overlooked) (this|it|your mail|your email|your message|the mail|the email)
        (it|this|your mail) (slipped|went) (my mind|through the cracks|into spam|to spam)
        forgot to (reply|answer|respond), completely forgot, in my spam, slow reply, took me a while, was off
        """,
        beside: small,
        past,
        """
        sorry, so late, late, a bit, hectic, your, mail, email, message, bit, mad, week, been, days, few, completely
        for
        """
    )

    private static let elsewhere = FormTopic(
        """
        (i'm|i am|i'll be|i will be|am|be|i've|i have|have|got|i've got|i'm having|we're|we are) [already|then|still|\
        got|in|at|on|off|to|going|taking] [to] [in|at|on|to|off] [the|a|an|my|our|another] {w} [{w}] [{w}]
        [i|] (have to|need to|must|got to|gotta|'ve got to) (pick up|collect|drop off|take|go to|be at|be in|attend|\
        catch|leave for|run to|fetch) [the|a|my|our] {w} [{w}]
        dentist, doctor, hospital, gp, physio, school run, kids, childcare, nursery, funeral, wedding, holiday, leave
        vacation, conference, training, course, meeting, client, customer, flight, plane, train, deadline, presentation
        audit, exam, interview, appointment, clash, day off, my day off, double booked, busy, away, out, abroad
        travelling, traveling, sick, off, otherwise engaged, in bed, another commitment
        (don't|do not|never) work [on] [that day|mondays|tuesdays|wednesdays|thursdays|fridays|then]
        not (working|in the office|in|around|there|at work)
        (picking up|collecting|dropping off|taking|driving|fetching|visiting|seeing|attending|hosting) [the|my|a|\
        our] {w} [{w}] [{w}]
        """,
        beside: small,
        """
        then, that day, day, at that time, still, all day, already, the whole day, that week, whole, my, son, daughter
        kid, dog, mum, dad, got, off, with, be, i'll, picking up, taking, the
        """
    )

    private static let unfit = FormTopic(
        """
        (hardly|barely|never|rarely|scarcely) (worked|work|met|see|saw|interacted|dealt) [with]
        conflict of interest, conflicts of interest, conflicted
        [way|far|just|simply|too|really|currently|so] too (busy|swamped|close|personal|involved|biased|new|\
        stretched|much on|much on my plate|little time|much work)
        (no|not enough|zero) (time|capacity|bandwidth|interest|energy|opinion|view|insight)
        not comfortable [doing this|with this|with it|doing that], uncomfortable
        only [just] (started|joined|been here|worked|met|known) [with|her|him|{n}|here|for|together] [a|for|two|\
        three|few|couple] [of] [few|one|four|five|six|weeks] [days|weeks|months|week|month]
        not my (place|role|call|job)
        (brother|sister|cousin|husband|wife|partner|friend|friends|in-law|brother-in-law|sister-in-law|uncle|\
        aunt|ex|neighbour|related|family)
        (swamped|snowed under|overloaded|busy|biased|partial)
        on (leave|sick leave|maternity leave|parental leave|paternity leave), (history|falling out) [together]
        (left|leaving) the (company|team|organisation), different (job|team|department)
        haven't (worked|seen|dealt) [with] [her|him|{n}] [enough|much|closely]
        (she's|he's|she is|he is) my (sister|brother|wife|husband|partner|friend|cousin|mother|father|aunt|uncle|\
        neighbour|ex|best friend)
        """,
        beside: """
            i, i'm, i've, we, we're, we've, me, am, have, had, was, it, this, that, is, here, a, an, the, and, because
            since, so, with, about, for, to, of, on, at, in, her, him, from, my, right now, at the moment, currently
            just, really, simply, too, very, quite, honestly, unfortunately, sadly, enough, closely, directly, much
            work, know, together, be, fair, judge, comment, this week, these days, with {n}, about {n}, to {n}
            {n} and i, by now, doing, feel, feeling, being, colleagues, colleague, there's, there is, got, get
            """
    )

    private static let unavailable = FormTopic(
        """
        (too|very|really|super|so|quite) (busy|new|close|junior|recent)
        (on|going on) (leave|holiday|maternity leave|parental leave|sick leave|vacation), off sick, sick, ill, away
        leaving, left, moving [house], in the middle of, (just|only just|only) (started|joined|arrived|begun), new
        retired, abroad
        (hardly|barely|never|rarely|doesn't|does not|don't|hasn't|haven't) [really|even] (know|knows|work|works|\
        worked|met|sees|see) [with] [her|him|each other]
        (swamped|snowed under|overloaded|busy), related, family, friends, different (team|department), no time
        (has|have) (enough|a lot|too much|plenty) on
        """,
        beside: others,
        """
        his plate, her plate, at the moment, right now, currently, this month, this week, a few weeks, with us, here
        move, house move, no longer, not, together
        """
    )

    private static let refusing = FormTopic(
        """
        not, don't, won't, can't, cannot, rather not, never, no, dont, wont, cant, prefer not
        """,
        and: """
            take part, taking part, participate, participating, get involved, be involved, feedback, comment, respond
            answer, fill this in, fill it in, fill in, do this, do it, do these, doing this, contribute, contributing
            be part of it, be part of this, write, writing, say, sending, giving, doing, anything, opinion, opinions
            join in, weigh in, give an opinion, review, reviews, judge, part of this
            """,
        beside: """
            (about|on|for|of) ({n}|her|him), i, i'm, i'll, i'd, we, am, will, would, do, to, this, that, it, in, on, of
            for, these, with, about, be, being, going, giving, give, want, wish, feel, like, able, comfortable, really
            just, so, time, this time, here, sorry, simply, at, colleagues, peers, others, people, survey, form
            questionnaire, request, round, and, because, unfortunately, sadly, afraid, any, a, the, my, intend
            planning, plan, please
            """
    )
}
