// English words about another time, or whether a mail was theirs.

extension YesNoWords {
    static let english: [(Sense, String)] = [
        (.around, CourtesyWords.english), (.around, ThanksWords.english),
        (
            .yes,
            """
            yeah, yea, ya, sure, sure thing, certainly, absolutely, definitely, of course, indeed, correct, right
            that's (right|correct|true), that is (right|correct|true), [i] confirm [it|this|that], confirmed
            affirmative, you bet, yes please
            """
        ),
        (
            .no,
            """
            nah, no way, no thanks, no thank you, absolutely not, of course not, certainly not, definitely not
            [that's|that is|it's|it is] (not|) (correct|right|true) not
            (that's|that is|it's|it is|this is|this isn't|that isn't|isn't|not) [not] (incorrect|wrong|false)
            not (right|correct|true), (that|this|it) (isn't|is not) (right|correct|true), incorrect, wrong, negative
            """
        ),
        (
            .around,
            """
            afraid, i'm afraid, i am afraid, that, it, this, i, i'm, am, is, me, too, also, unfortunately, really, very
            sadly
            """
        ),
    ]

    static let timeEnglish: [(Sense, String)] = [
        (
            .fits,
            """
            works, work, right for me, be right [for me], suits, suit, fits, fit, good, great, perfectly, nicely
            excellent, brilliant, lovely, wonderful, fantastic, awesome, ideal, convenient, doable, alright
            all right, all good, better, acceptable, nice
            [that|it|this|that'll|this'll] (works|work|suits|fits) [me|us] [for me|for us|just|perfectly] [fine|well|\
            good|great|perfectly|nicely|better|very well]
            (that|it|this) (is|would be|will be|should be|) (fine|good|great|perfect|ok|okay|possible|doable|alright|\
            all right)
            that's (fine|good|great|perfect|ok|okay|possible|doable|alright|all right), it's (fine|good|great|ok|okay)
            sounds (good|great|fine|perfect|like a plan|ok|okay|lovely)
            (fine|good|ok|okay|great|perfect|happy) (with|by|for) me
            """
        ),
        (
            .yes,
            """
            i can (manage|swing|arrange) (it|that), consider it done, it is in my diary
            (moved|rescheduled) [it]
            no (problem|problems|objection|objections|worries|issue|issues|trouble|bother|prob|probs) [at all|for me|\
            with that|here|from me]
            not a problem [at all], [i] don't mind [at all], go ahead, please do, go for it, do it, agreed, i agree
            approved, accepted, i accept
            [i'm|i am|i'd be|i would be] (happy|glad|fine|ok|okay|good|cool) (with that|with this|with it|with the \
            new time|to move [it]|to move|to do that|to do so|to)
            (i can|can) (make|do|attend|manage) (it|that|this|then|that day|that time)
            i can (make it|do that|be there) [then], can do, will do, i'll be there, i will be there
            i'm (available|free|in|there|on board) [then], i am (available|free) [then], works for me, count me in
            why not, can't wait [for it], cannot wait, see you then, see you there, looking forward [to it|to the talk]
            move it, please move it, it's in my (calendar|diary)
            (i've|i have|i'll|i will) (put|noted|add|added|updated|update|moved) (it|that|this|my calendar|my diary) \
            [in|to|into|on] [my] [calendar|diary|agenda]
            makes sense, (calendar|diary) updated, nothing against it, i have no objection, i've no objection
            all yours, couldn't be better, by all means, let's do (that|it), let's go with that, let's move it, booked
            (thats|that's|that is|it's|its) (fine|good|great|ok|okay|perfect|cool|brilliant|no trouble|no problem|no \
            bother|not a problem|no hassle) [at all|by me|with me|for me]
            no trouble [at all], no hassle [at all]
            (i can|can) (make|do|manage) (that|it|this|then) [no problem|easily|too], yeah no worries
            go right ahead, (i'll|i will|ill) (see|speak to|meet|catch) you then, works a treat
            all good [with me|by me|here|from me|on my end], good on my end, see you (then|there), be there, i'm easy
            im easy, easy, absolutely fine, totally fine, perfectly fine
            (put|pop|stick) (it|me) (in|down) [for it|for then|the diary|the calendar|my diary], consider me there
            wouldn't miss it, (sounds|looks|seems) (good|great|fine|perfect|lovely|ideal) [to me]
            (i'm|i am|im) (up for|good for|good with|fine with|ok with|happy with|free for|cool with) (that|it|this|\
            then|the new time)
            (let's|lets) (do|go with|go for) (that|it|this), done, lock it in, lets do it, book it [in]
            new time (works|is fine|is good|noted|suits)
            [so] (that's|that is|it's|its|it is|so it's) [a|an] [resounding|big|definite|firm|clear|easy] yes [from|\
            for] [me]
            [a] [big|resounding|definite|firm] yes from me, my answer is yes, the answer is yes, so yes
            yes to (all|everyone|all three|all of them|that|this|both), yes indeed, (i'm|i am) saying yes, i say yes
            aye, consider it (moved|done|changed|rescheduled|sorted)
            (i'll|i will|i shall|you'll find me|i'll definitely) [be] (available|free|around|ready|there)
            i (accept|agree to|confirm) [the|this] [new|proposed|changed|later|earlier] (time|change|slot|\
            appointment|hour)
            happy to, (i'm|i am) (there|in|on)
            (later|earlier|the later slot|the new time|the new slot|the new date) is (fine|great|good|perfect|\
            absolutely fine|ok|okay|better)
            i like it (more|better)
            """
        ),
        (
            .not,
            """
            not, doesn't, does not, won't, wouldn't, will not, would not, isn't, is not, don't, do not, didn't
            no longer, doesnt, wont, isnt
            """
        ),
        (
            .no,
            """
            (i|) (won't|will not) be (there|available|able to come|in|around|in the office) [then|that day|at that \
            time]
            (that's|it's|that is|it is) (a|) (bad|terrible|awkward|inconvenient|no good) (time|day|moment|) [for me]
            no can do, impossible, [that's|it's|that is|it is] (not|) out of the question
            [i'm|im|i am] afraid (not|no|i can't|i cannot|that doesn't work|it doesn't work|that won't work|that's \
            not possible)
            unfortunately not, sadly not, rather not, i'd rather not, i would rather not, i'd prefer not to
            i prefer not to, prefer not
            (i|) (can't|cannot|can not|cant|couldn't|won't be able to|am not able to|'m not able to|am unable to) \
            [unfortunately] [make|do|attend|be there|manage|come] [it|that|this|then|that day|that time|at that time|\
            at that hour|that one]
            unable to make (it|that)
            not (possible|available|free|ok|okay|good|great|fine|for me|convenient|really|a good time|a good day|a \
            good idea|going to work|an option|able to make it)
            (bad|terrible|awkward|inconvenient) (time|day|moment|timing) [for me], no good [for me], that's no good
            no time, i have no time [then], i don't have time [then], [i] decline, declined, i must decline
            i'm not (available|free) [then|that day|at that time], i am not (available|free) [then|that day]
            count me out
            (can't|cant|cannot) (do|make|manage) (that|it|this|then) [time|day|slot|one] [i'm afraid|sorry|\
            unfortunately]
            no go, no chance, not happening, no dice, not going to happen
            (that|it|this) (won't|will not|isn't going to|doesn't) (work|be possible|fit|suit) [for me|me|for us|i'm \
            afraid|sorry]
            i'd have to say no, it's a no [from me], it's a no from me, that's a no [from me], not doable
            have to say no
            """
        ),
        (
            .reason,
            """
            [as|because|since|sorry] (i'm|i am|i'll be|i will be|i was|am|is|i) [am|already|then] (on leave|on \
            holiday|on holidays|on vacation|away|out|busy|travelling|traveling|abroad|off|not available|unavailable|\
            not in|out of office|out of the office|in a meeting|in meetings|in another meeting|double booked|\
            double-booked|booked|fully booked|tied up|sick|ill|at a conference|at a client|teaching|in training|on a \
            course|not working|not there|engaged|otherwise engaged|occupied|on a train|on a plane|flying) [then|that \
            day|at that time|all day|that week|that morning|that afternoon]
            i (have|'ve got|have got) (another|a) [previous|prior|different|client] (meeting|appointment|commitment|\
            call|engagement|booking|training|course|conference|holiday|day off) [then|that day|at that time]
            i've (a|another|got another|got a) (meeting|appointment|call|commitment|engagement) [then|that day|at \
            that time]
            i have (other|prior) (plans|commitments) [then|that day]
            (let's|let us|please|better|we|) (keep|stick with|stick to|stay with|leave|prefer|leave it at) (the old|\
            the original|the current|the agreed|the first|the existing|the planned|to the original|to the old|it as \
            it is|it where it is|it as is|it as planned|things as they are|as is|it|as it was|it there) [time|date|\
            slot|appointment|one|plan|day] [please]
            as (planned|agreed) [please]
            """
        ),
        (
            .around,
            """
            for me, for us, us, then, well, so, and, just, with me, from me, time, slot, that (time|day|slot|date|one)
            the [new|proposed|suggested] (time|day|slot|date|one|proposal), new time, at all, much, be, will
            are, my side, on my side, from my side, oh, ah, absolutely, all, totally, completely, quite, new
            actually, honestly, here, anyway, alas, regrettably, regretfully, i, on my end, by me, this end
            thanks though
            """
        ),
        (.asks, "(can|could|may|does|will|would|is) (it|that|this|i|we|you)"),
    ]

    static let ownEnglish: [(Sense, String)] = [
        (.around, "was"),
        (
            .yes,
            """
            (that|it|this) was [indeed] me, (that's|it's|this is|that is|it is) (mine|me|from me), was me
            it is indeed me, mine, i did, i sent (it|that|this), i wrote (it|that|this), (that|it) came from me, myself
            i made it, i sent it myself
            """
        ),
        (
            .no,
            """
            (that|it|this) (wasn't|was not|isn't|is not) (me|mine|from me), not me, not mine, wasn't me
            i didn't [send it|send that|send this|write it|write that], i did not [send it|send that|write it]
            i never (sent|wrote) (it|that|this), not from me, (that's|it's) not (me|mine)
            """
        ),
    ]
}
