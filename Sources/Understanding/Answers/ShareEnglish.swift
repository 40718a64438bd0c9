// English words of an employee who lets her manager read the dossier, or doesn't.

extension ShareWords {
    static let english: [(Sense, String)] = [
        (
            .aside,
            """
            looks good, good (report|read|summary|feedback), (nice|great|interesting) (report|read|feedback|summary)
            i'm happy with it, looks fine
            """
        ),
        (
            .seen,
            """
            (thanks|thank you|thx|cheers|ta) [so much|very much|a lot] for (the|this|your|my|all the) (file|dossier|report|\
            mail|email|message|feedback|summary|info|information|update|replies)
            (thanks|thank you|thx|cheers) for (sharing|sending) [it|this|that|them]
            (i've|i have|i|ive) [just|already|now] (read|received|got|seen|looked at|had a look at|gone through) [it|\
            this|that|the report|the dossier|your mail|your email|your message|the mail|the file|everything]
            (read|received|seen|got) it, got your (mail|email|message)
            (he|she|they|{n}) [already] (has|have|had|got) [already] (it|this|that|a copy|one|the file|the report|\
            everything) [already]
            (he|she|they|{n}) [has|have] [already] (read|seen|got|had) (it|this|that|everything) [already|too]
            (that|this|it|{n}|he|she) is my (file|dossier|report|manager|boss|supervisor|line manager|lead|team lead)
            (that|this|it|he's|that's) my (file|dossier|report|manager|boss|supervisor|line manager)
            my (manager|boss) is {n}
            """
        ),
        (
            .yes,
            """
            yeah, yup, ya, sure, sure thing, of course, certainly, absolutely, definitely, by all means
            no worries [at all|from me|here], yea, aye, totally, you bet, course, yes of course, yes sure, no prob
            no probs, no bother, for sure, defo, yes indeed, indeed, fine by me, fine with me, yah
            [so] (that's|that is|it's|its|it is|so it's) [a|an] [resounding|big|definite|firm|clear|easy] yes [from|\
            for] [me]
            [a] [big|resounding|definite|firm] yes from me, my answer is yes, the answer is yes, so yes
            yes to (all|everyone|all three|all of them|that|this|both), (i'm|i am) saying yes, i say yes
            """
        ),
        (
            .shares,
            """
            [i] (don't|do not|wouldn't|would not) mind (him|her|{n}|my manager|my boss) (reading|seeing|having|getting) (it|this)
            share, sharing, forward [it|this|that|the report|the dossier|the file]
            pass (it|this|that) (on|along), pass on
            (send|give|show) (it|this|that|the report|the dossier|everything|the file) [on|over|along] (to|with) \
            ({n}|him|her|my manager|my boss)
            (send|give|show) ({n}|him|her|my manager|my boss) (it|this|that|the report|the dossier|everything|the \
            file|a copy)
            (let|allow) ({n}|him|her|my manager|my boss) [to] (see|read|have|view|look at|take a look at|access) (it|\
            this|that|the report|the dossier|the file|everything)
            let him, let her, go ahead, go for it, please do, feel free
            [i have] no (objection|objections|issue|issues) [to|with], [i have] no (problem|problems) [with|at all]
            not a problem, i don't mind, i do not mind
            [that's|that|it|it's|is|this is] (fine|ok|okay|alright|all right|good) (with|by|for) me
            i'm (fine|ok|okay|happy|good|comfortable) with ({n}|him|her|my manager|my boss) (reading|seeing|having|\
            getting|viewing) (it|this|that|the report|the dossier)
            i'm (fine|ok|okay|happy|good|comfortable) with (it|this|that|sharing it|sharing|him|her|{n})
            i am (fine|ok|okay|happy|good|comfortable) with (it|this|that|sharing it|sharing|him|her|{n}), [i] agree
            agreed, [i] consent, i approve, you have my (permission|consent|blessing|approval), permission granted
            approved, granted, i (want|would like|'d like) ({n}|him|her|my manager|you) to (see|read|have|share)
            i'd like ({n}|him|her|my manager|you) to (see|read|have|share)
            (i'd like|i would like|i want|i wish|i'm willing|i am willing) to share, i'm happy to share
            i am happy to share, happy to (share|do so), ok to (share|send|forward|pass on)
            please (forward|send|release), release it, yes (sir|please|sure|definitely), glad to share, all yours
            do it, do share, just share, share away, share at will
            [i] [have|'ve|'ve got|i've|i've got] [absolutely] [got] no (objection|objections|issue|issues|problem|\
            problems|qualms|concerns|reservations) [to|with|about|whatsoever|at all|whatever]
            (fine|ok|okay|happy|cool|good|great) [by me|with me] if ({n}|he|she|my manager|my boss) (reads|sees|gets|has|\
            looks at) (it|this|that|everything)
            welcome to it
            (thats|that's|that is|it's|its|it is|this is) (fine|ok|okay|cool|good|alright|all right|great|no problem|\
            not a problem) [by me|with me|for me|from me|to share|to send]
            permission [is|hereby] (granted|given), you have my (full|) (permission|consent)
            [i|i'm] (give|giving|grant) [you|him|her|{n}] [my] (permission|consent) [to]
            [i] (authorise|authorize) [you|this|it] [to], be my guest, have at it, consider it shared, go right ahead
            works for me, all good (by|with) me
            (i'm|i am|im) (fine|ok|okay|happy|good|cool|comfortable|all right) with (that|this|it|sharing it|sharing \
            this|him seeing it|her seeing it)
            he's (welcome|free|allowed) to, she's (welcome|free|allowed) to
            (more than|very|absolutely|quite|perfectly|totally) (happy|welcome|fine) [for|to|with|with it|with that|\
            to share|for it to be shared]
            (he|she|{n}) can (see|read|have) (all of it|it all|everything|the lot|the whole thing)
            don't mind (him|her|{n}) (seeing|reading|having) (it|this|that), please share, to share
            (can|may) (read|see|have|get) it [all|too|as well]
            let ({n}|him|her|my manager|the boss|my boss) in [on this|on it]
            (show|give) ({n}|him|her|my manager|the boss|my boss)
            pass (the dossier|the file|the report|it|this) to ({n}|him|her|my manager|my boss)
            [i'm|i am|i'd be|i would be] happy for ({n}|him|her|my manager|my boss) to (see|read|have|view|get|\
            share) [it|this|that|everything]
            [i'm|i am|i'd be|i would be] happy to (share|be shared|share it|share this)
            """
        ),
        (
            .may,
            """
            can, may, is welcome to, are welcome to, is free to, is allowed to, ok for, okay for, fine for
            happy for, welcome to, free to, allowed to, 's welcome to, might as well, okay if, ok if, happy if, fine if
            """
        ),
        (
            .reads,
            """
            see, read, have, view, have a look, have a look at, look at, take a look, take a look at, get, receive
            have access, to see, to read, to have, be shown, read through, go through, sees, reads, gets, see all of it
            see it all, read it all, look through, peek at, have sight of, show, be shown it, in on this, let in
            viewing
            """
        ),
        (
            .around,
            """
            are free to, you are (free|welcome|allowed) to, is cleared to, it, this, that, with, to, him, her, he, she
            you, in full, now, also, too, as well, just, everything, right away, straight away, in advance
            beforehand, from my side, and, already, today, whole, then, for
            the (dossier|report|file|document|feedback|results|whole report|full report|whole thing|pdf|answers|\
            overview)
            my (dossier|report|file|feedback|results), (my|the) (manager|boss|supervisor|line manager|lead|team lead)
            before (the|our|my) (talk|conversation|meeting|chat|discussion|interview|review|appraisal), good, great
            nice, cool, lovely, all good, sounds good, be, is, are, so, nothing to hide [here], i have nothing to hide
            i've nothing to hide, no secrets, all, it all, all of it, everything in it, honestly, really, quite
            happily, please, obviously, naturally, in it, course, by me, from me, actually
            """
        ),
        (
            .doubt,
            """
            (the|a|my|his|her|your|our|fair|market|lion) share, share (in|of), with me, to me, sharing is
            (my boss|my manager|he|she|{n}) (agrees|agreed|approves|approved) [to (sharing|share|reading) it] [with (him|her|{n})]
            [i] want (him|her|{n}) to have my report read, it's good that (he|she|{n}) (reads|sees)
            (he|she|they|{n}|my manager|my boss) (can|may|will|could) (have|get|hear|see) it from me
            (he|she|they|{n}|my manager|my boss) (may|might|could|must|will) have (seen|read|had) it [already]
            (don't|do not) mind (reading|seeing|having) [it|this], happy to (read|see|have|get)
            """
        ),
        (.asks, "(can|may|could|is|are) (he|she|{n}|it|this|that)"),
        // Behind the phrases above, which say more.
        (.around, CourtesyWords.english), (.around, ThanksWords.english),
    ]
}
