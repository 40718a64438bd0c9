// English words of people who won't take part.

extension DeclinePhrases {
    /// A person whom it is about.
    private static let englishPerson = """
        ({n}|you|her|him|them|this person|this colleague|that person|this employee|the person|ms {n}|mr {n})
        """

    static let english: [(Sense, String)] = [
        (.around, CourtesyWords.english),
        (
            .around,
            """
            honestly, unfortunately, regretfully, with respect, respectfully, kindly, at the moment, right now
            this time, at this time, good luck, understanding, for your understanding, thank you for understanding
            thanks for understanding, afraid, i'm afraid
            (thanks|thank you|kind of you|nice of you|flattered|honoured|honored) (for|to|that|you) [for] (asking|\
            thinking|considering|ask|think|asked|thought|inviting|reaching out) [of me|me|out]
            (hope|i hope|trust|hoping) (you understand|that's ok|that's okay|that is ok|you don't mind|that's \
            alright|that's all right)
            nothing against \(englishPerson), nothing personal, no offence [to \(englishPerson)], it's nothing personal
            on principle, as a rule, after some thought, on reflection, this time [around], this round
            for personal reasons, personal reasons, for now, sorry about that, no hard feelings, thinking of me
            """
        ),
        (
            .noOpinion,
            """
            [i] [have] [got] no (opinion|opinions) [on this|about this|here|on that|either way], i've [got] no opinion
            """
        ),
        (.noThanks, "no thanks, no thank you [very much], thanks but no thanks"),
        (
            .no,
            """
            no, nope, nah, rather not, i'd rather not, i would rather not, i rather not, not for me, not me, no can do
            hard pass, i pass, i'll pass, passing, decline, declined, declining, not interested, remove me
            please remove me, not this time, not today, count me out, unsubscribe me, thanks but no thanks
            thanks but no, so no, i have to say no [this time], i'd have to say no, i must say no, i say no
            i'm saying no, (it's|its|that's|that is|it is) a (no|hard no|pass) [from me|for me|this time], no from me
            hard no, no sorry, sorry no, not for me thanks, not this time [sorry|thanks], not me [sorry|thanks]
            rather not [sorry|thanks], but no [thanks|thank you], but (i'll|i will|i'd|i) (pass|decline)
            it'll have to be a no, it has to be a no, afraid not, i'm afraid not, unfortunately not, unfortunately no
            sadly no, sadly not, nothing from me, not from me, nah mate, nope sorry, out, i'm out, no ta, better not
            best not
            """
        ),
        (
            .refuses,
            """
            [i|i'll|i will|i'd|i would|i'm going to|i have to|i've got to|i must|i need to|i'd like to|i would like \
            to|i want to|i prefer to|i'd prefer to|i'd rather|i would rather|going to|gonna|i think i'll|i think i \
            will|we|we'll|i shall|i'm afraid i'll have to|i'm afraid i have to|i'm afraid i must|i'll have to|i will \
            have to|i choose to|i wish to|have to|like to|prefer to|must|would like to] [have to] [respectfully|\
            politely|kindly|regretfully|unfortunately] (pass|decline|opt out|sit this one out|sit this out|sit it \
            out|skip|skip this|skip it|skip this one|abstain|bow out|drop out|not participate|not take part|not do \
            this|not answer|not respond|stay out of this|stay out of it|leave this to others|leave it to others|\
            leave that to others|leave this one|refrain|withdraw|recuse myself) [on|from|of|for] [this|this one|it|\
            this time|giving feedback|the request|your request|this request|this round|participating|taking part|\
            answering|your invitation|the invitation|for now|this survey|here]
            (i|) (can't|cannot|won't|couldn't) [sorry]
            (unable|unwilling) to (participate|take part|help|answer|contribute|comment|respond)
            won't be (participating|taking part|answering), i don't do (surveys|feedback|these)
            i'm sitting this one out, sitting this one out, sitting it out, i am sitting this one out
            not my (thing|cup of tea), leave me off [this|the list], no feedback from me, i give no feedback
            i won't give feedback, i've nothing to say about \(englishPerson)
            i (decline|declined|abstain|refuse|refuse to take part|refuse to answer|respectfully decline)
            pass on this [one]
            i'm (passing|declining|opting out|skipping this one|skipping this|sitting this one out|not participating|\
            not taking part|not interested|out|passing on this one|going to pass) [of|on|this time|in this] [this|\
            this one|this time]
            i am (passing|declining|opting out|skipping this one|skipping this|not participating|not taking part|not \
            interested|out) [of|on|this time|in this] [this|this one|this time]
            not (participating|taking part|interested) [in this|this time|in taking part|in participating]
            i (won't|will not|don't want to|do not want to|can't|cannot|can not|am not going to|am unable to|would \
            rather not|would prefer not to|prefer not to|'d rather not|don't wish to|do not wish to|don't feel like|\
            shall not|couldn't|don't intend to|am not able to|am not willing to) (take part|participate|join|answer|\
            answer this|answer these|do this|be part of this|be involved|contribute|respond|give feedback|give any \
            feedback|provide feedback|provide any feedback|comment|comment on this|help with this|help you with this|\
            help here|give you feedback|fill this in|fill it in|fill this out|complete this|give a fair answer|give \
            an opinion|judge|judge that|assess that|say anything useful|participating|get involved) [in this|this \
            time|on this|with this|here|on \(englishPerson)|about \(englishPerson)|for \(englishPerson)|to this|\
            fairly|at this time|at the moment]
            i'm (unable|not able|not willing|not going|not in a position|afraid i can't|afraid i cannot|afraid i'm \
            unable) [to] (take part|participate|give feedback|provide feedback|help|comment|answer|do this|\
            contribute|join|judge|respond) [on|in|about|this|with] [this|\(englishPerson)|here|this time]
            i'd (rather|prefer) not [to] (take part|participate|answer|do this|give feedback|comment|say|be involved|\
            respond|answer this|contribute|join) [in|this|on] [this]
            i prefer not to [take part|participate|answer|give feedback|say|comment|respond]
            prefer not to [take part|participate|answer|say], i'd prefer not to, i would prefer not to
            cannot give feedback, can't give feedback, unable to give feedback, won't participate, not taking part
            [please] (count|leave|keep) me out [of this|of it|this time|please]
            [please] (skip|exclude|excuse) me [from this|this time|please|for this one|on this one]
            [please] (remove|take|delete|strike) me [off|from] [this|the|your] [list|mailing list|distribution list|\
            survey|mailing]
            [please] (remove|delete) my (name|address|email|e-mail) [from] [this|the|your] [list|mailing list]
            [please] (stop|quit) (emailing|mailing|asking|contacting|bothering|writing) [me|to me]
            [please] (don't|do not|never) (ask|contact|email|mail|bother|write|include) me [again|anymore|any more|\
            any longer|about this|with this|for this|please]
            [please] (don't|do not) send me (any more|more|further|these) [of these] (emails|mails|requests|these)
            no more (emails|mails|requests) [please], not going to (do|answer|take part) [this|that]
            no longer contact me, leave me alone, i'd rather not do (this|that|it), i prefer not to do (this|that|it)
            i would rather not do (this|that|it), i'm not doing this, i am not doing this
            i won't be (participating|taking part|answering|doing this|able to help|able to take part|able to \
            participate) [in this|this time|on this]
            [please] ask (someone else|somebody else|others|another colleague|another person) [instead|please]
            without me, not without, unsubscribe [me] [please], skip [this|this one|it|me] [please]
            i'd like to be (removed|taken off|left out|excluded|skipped) [from|of] [this|the list|this list|your list]
            i want to be removed [from this list|from the list], opt me out, sign me off, this one's not for me
            this isn't for me, this is not for me, don't count on me, do not count on me
            [i|we] (don't|do not|didn't|did not|hardly|barely|never|scarcely|haven't|have not|have hardly|have \
            barely|have never|no longer|rarely|have rarely|hadn't) [really|actually|even|yet|directly|personally] \
            (know|knew|known|work|worked|working|interact|interacted|deal|dealt|collaborated|seen|see|met|speak|\
            spoken) [with|to] \(englishPerson) [well|enough|well enough|long enough|personally|at all|anymore|any \
            more|really|closely|closely enough|directly|directly enough|much|yet|that well|very well|all that well|\
            so well|often enough] [for this|for that|to judge|to comment|to say|to answer|to give feedback|to help]
            [i] (don't|do not|hardly|barely) know who \(englishPerson) is
            i no longer work (here|there|with \(englishPerson)|at the company)
            i don't work (here|there) (anymore|any more), i have left the company, i've left the company
            no longer work with
            i (worked|work|have worked|'ve worked|have only worked|only worked) (too little|too briefly|not enough|\
            hardly|barely|so little|too rarely|hardly ever) with \(englishPerson)
            (too little|not enough|insufficient) (contact|experience|interaction|collaboration) with \(englishPerson)
            i know \(englishPerson) (too little|too briefly|hardly|barely), worked too little with \(englishPerson)
            don't know \(englishPerson) [well enough|well|enough|at all]
            [i|i've] (have|got|'ve|have got|) (no|nothing) (time|interest|opinion|useful|view|feedback|comment|to \
            say|to add|to contribute|feedback to give|time for this|interest in this|views on this|opinion on this) \
            [right now|at the moment|for this|in this|on this|to give|about \(englishPerson)|for that]
            no time [sorry|for this|for that|right now]
            [i] (don't|do not) have [the|any|enough] (time|bandwidth|capacity|energy|basis|insight|information) [for \
            this|right now|at the moment|to do this|to judge|for it|to comment|to answer|to take part]
            [i'm|i am|way|] too busy [for this|right now|at the moment|with work|sorry], i'm swamped, no bandwidth
            i (can't|cannot) (make|find) [the] time [for this]
            i'm not (the right person|the best person|best placed|well placed|the one|in a position|qualified|\
            comfortable) [for this|to ask|to judge|to comment|with this|to answer|to do this|to give feedback|doing \
            this|giving feedback|to say|here]
            i am not (the right person|the best person|in a position|best placed|comfortable) [for this|to ask|to \
            judge|to comment|with this|to answer|to give feedback|doing this|here]
            not (the right person|my place|my place to say|my call|comfortable with this)
            i don't feel (comfortable|able|qualified) [with this|doing this|to do this|giving feedback|to comment|to \
            judge|answering|answering this]
            (i'd|i would|i|we) [rather|prefer|just|simply|really] (choose|chose|prefer|opt|elect|decided|have \
            decided|have chosen) (not|to not) to (give|provide|share|take part|participate|answer|respond|do|comment|\
            contribute|join|offer) [this|any|feedback|one|in|it|to|on] [feedback|this|that|opinion|colleagues|it] \
            [time|on \(englishPerson)|about \(englishPerson)|for \(englishPerson)]
            [i] [really] [don't|do not|won't|will not] (give|do|provide|write) [feedback|reviews|these] [feedback|\
            things] (on|about) (colleagues|people|peers|others|friends|co-workers|coworkers|teammates) [as a rule|on \
            principle]
            i won't be (giving|providing|writing|submitting|filling in|completing|sending) [any|this|it|feedback] \
            [feedback|this|form|in]
            (i'm|i am|i feel) [really|just] [not|too] (the wrong|not the right|not the best) (person|one|choice) \
            [for this|to ask|for it|to answer|to judge]
            (not|wrong) (the|) (right|best|person) [person|one] [for this|to ask|here|for the job]
            (i'm|i am) (going to|gonna) (sit|skip|pass|decline|leave|duck) [this|it] [one] [out|on] [this] [one] \
            [this time]
            (i'd|i would|i'll|i will|i) (like|want|have|need|choose|rather) [to] (bow|step|drop|back|sit) (out|aside|\
            back) [of] [this] [one]
            (leave|take|count) me (out|off) [of] [this|it|the list] [one] [please]
            [please] (pick|find|choose|try|ask) (someone else|somebody else|another colleague|others|another person)
            (i|) recuse myself, i'm recusing myself
            i'll leave (it|this|that) to (others|someone else|people who know \(englishPerson) better)
            i (can't|cannot|couldn't) (do|take on|fill in|complete|manage|commit to) (this|it|that) [one|right now|\
            at the moment|this time|now]
            i don't want to [do this|take part|answer|be involved|get involved|comment|say anything]
            i won't [do it|do this|take part]
            i'm not going to [do this|do it|take part|answer|respond|fill this in|fill it in|comment]
            i refuse [to do this|to answer], [that means|so|means] [it's a] no [feedback|answer|comment] from me
            no feedback [this time|from my side], i'll give (it|this) a miss, give (it|this) a miss
            [i] (opt|am opting|'m opting) out, (i'm|i am) out, hard pass
            (strike|cross|take|scratch) me off [the list|as a reviewer|the list please], wouldn't know where to start
            my answer is no, the answer is no, i withdraw [as feedback provider|as a reviewer], i decline, i shan't
            not able to (help|take part|do this|answer|participate|contribute) [sorry], unable to help
            """
        ),
        (
            .about,
            """
            i, i'm, am, this, this one, it, so, and, but, because, as, to, for, to be honest, a, any, fair, useful
            meaningful, feedback, opinion, judge, say, give, provide, comment, about, on, with, me, from me
            thank you for asking, best of luck, all the best, hope you understand, i hope you understand
            thanks for asking, would, be, fairly, really, just, i think, i feel, too, anything, helpful, answer
            these questions, the questions, your request, request, in, of, that, enough, well enough, long enough
            therefore, hence, anyway, though, much, basis, sensible, here, then, assess, assessment, valuable
            constructive, honest, properly, also, very, to help, help, if that's ok, apologies for that
            (say|saying) no (thanks|thank you), \(englishPerson), given (our|my) (history|relationship|workload)
            [i] (won't|will not|don't|can't|cannot|wouldn't|couldn't|never|not) say no [to that|to her|to it|to this]
            """
        ),
    ]
}
