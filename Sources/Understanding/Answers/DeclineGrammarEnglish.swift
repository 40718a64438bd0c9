// English sentences of people who won't take part, by their order.

extension DeclinePhrases {
    private static let about = """
        ({n}|her|him|them|you|colleagues|a colleague|my colleagues|people|peers|others|anyone)
        """
    private static let soft = """
        [really|just|simply|respectfully|politely|kindly|sadly|unfortunately|honestly|regretfully|also|definitely|\
        have to|afraid|rather|actually|certainly|personally|generally|as a rule|on principle|hereby|gladly|only|\
        therefore|ever]
        """
    private static let softly = "\(soft) \(soft)"
    private static let this = """
        [in|on|for|of|from|to|with|at|about] [this|it|that|these|those|this one|any of this|any of these|all this|all \
        of this|your (request|invitation|invite|email|survey|questions)|the (request|invitation|invite|survey|form|\
        questionnaire|round|questions|review|process|feedback round)|this (request|round|survey|form|questionnaire|\
        feedback round|review|exercise|invitation|process|kind of thing|sort of thing|occasion|time|year|round)|such \
        (requests|things|surveys)|these (requests|forms|surveys|things|questions|emails|reviews)|\(about)|feedback|\
        here]
        """
    private static let when = """
        [this time|this time round|this time around|this year|this round|on this occasion|for now]
        """
    private static let no = """
        (won't|will not|can't|cannot|can not|don't|do not|shall not|shan't|am not going to|'m not going to|i'm not \
        going to|i'm not gonna|don't want to|do not want to|do not wish to|don't wish to|don't intend to|do not \
        intend to|would rather not|'d rather not|prefer not to|would prefer not to|don't feel like|won't be|will not \
        be|am not|i'm not|won't be able to|not going to|wont|cant|dont|dont want to|wont be|never|am unable to|i'm \
        unable to|am not able to|i'm not able to|decline to|refuse to|am not willing to|i'm not willing to|am not \
        prepared to|i'd sooner not|would sooner not|am in no position to|am not in a position to|i'm not in a \
        position to|have decided not to|'ve decided not to|decided not to|choose not to|have chosen not to|regret \
        that i cannot|must decline to|shall not be|i'm declining to|would like not to|would prefer to not|wish not to)
        """
    private static let take = """
        (take part|participate|join [in]|contribute|respond|reply|answer|comment|do|be (doing|involved|part of|\
        participating|taking part|filling|giving|answering|responding|contributing|commenting|joining|completing|\
        writing|sending)|get involved|engage|fill [in|out|it in|it out]|complete|give [any|you|my|an] [feedback|\
        opinion|opinions|review|comments|input]|provide [any|my] [feedback|opinion|input|comments|a review]|write [a|\
        any] [feedback|review|reviews|anything]|review|judge|assess|rate|evaluate|weigh in|offer [any|an] [feedback|\
        opinion|input]|submit [any] [feedback|anything]|send [any|in] [feedback|anything]|help [out] [you]|say \
        anything|share (my|an|any) (opinion|opinions|thoughts|views|feedback))
        """
    private static let taking = """
        (taking part|participating|joining [in]|contributing|responding|answering|commenting|doing|giving [any|out] \
        [feedback|opinions|an opinion]|providing [any] [feedback|input]|filling [in|out|it in|it out]|completing|\
        reviewing|writing [any|a] [feedback|review|reviews|anything]|getting involved|sending [any] [feedback|\
        anything]|submitting [any] [feedback|anything]|weighing in|rating|judging|evaluating|assessing|interested|\
        available|comfortable [doing|with|giving|commenting|writing|answering])
        """
    private static let out = """
        (pass|decline|opt out|sit (this|it) [one] out|skip|abstain|bow out|drop out|step back|step aside|stand aside|\
        refrain|withdraw|recuse myself|say no|turn (this|it|you) down|stay out|stay away|give (this|it) [one] a miss|\
        duck out|excuse myself|refuse|sit out|back out|steer clear|keep out|leave (this|it|that) [one]|forgo|politely \
        decline|respectfully decline|let (this|it) [one] (go|pass)|bail|stay neutral|rule myself out|remove myself|\
        take a pass|take a rain check)
        """
    private static let outing = """
        (passing|declining|opting out|sitting (this|it) [one] out|skipping|abstaining|bowing out|dropping out|\
        stepping (back|aside)|refraining|withdrawing|recusing myself|saying no|turning (this|it) down|staying out|\
        giving (this|it) [one] a miss|out|refusing|sitting out|backing out|steering clear|leaving (this|it) [one])
        """
    private static let hum = """
        [sorry|sorry but|thanks but|thank you but|thx but|cheers but|ta but|um|umm|er|erm|hmm|hm|well|oh|ah|ooh|pff|\
        ugh|meh|yeah|honestly|but|so|and|i'm afraid|afraid|alas|sadly|unfortunately|regrettably|tempting but|kind of \
        you but|appreciate it but|for me|it's|its|it's a|that's a|it is a|that'd be a|that's|as for me|i think|tbh|\
        still|then|actually|probably|lovely idea but|great initiative but|nice idea but|great idea but|nice \
        initiative but]
        """

    static let englishGrammar: [(Sense, String)] = [
        (
            .noThanks,
            """
            \(hum) \(hum) (nah|no|nope) [thanks|thank you|ta|cheers] [i'm|im|i am|i'll|we're] (good|ok|okay|fine|all \
            good|all right|alright|pass|grand) [thanks|cheers|ta]
            \(hum) \(hum) (no|nah|nope) (thanks|thank you|thx|ta|cheers|tks) [very much|mate|though|anyway|all the \
            same|sorry]
            """
        ),
        (
            .no,
            """
            \(hum) \(hum) (no|nope|nah|not for me|rather not|not this time|hard pass|a no|no from me|not me|count me \
            out|not interested|i won't|i can't|i cannot|i'd rather not|i will not|i shan't|not happening|not going to \
            happen|no can do|better not|i don't want to|dont want to|don't want to|no chance|no way|i pass|a pass) \
            [sorry|thanks|thank you|from me|for me|this time|mate|pal|this year|this round|i'm afraid|on this|on this \
            one|here|on my end|tho|though]
            (it's|its|that's|that|it) [is|will be|has to be|would be|'s] [a|an] [firm|hard|clear|polite|definite] no \
            [from me|for me|i'm afraid|sorry|then]
            """
        ),
        (
            .refuses,
            """
            (i|we|i'd|i'll|i've|i'm|) \(no) \(softly) \(take) \(this) \(this) \(when) [thanks|sorry]
            (i|we) \(softly) \(no) \(softly) \(take) \(this) \(this) \(when) [thanks|sorry]
            (i'm|im|i am|we're|we are|i'll be|i'd be) \(softly) not \(softly) \(taking) \(this) \(this) \(when) \
            [thanks|sorry]
            (i won't be|i will not be|i'll not be|we won't be|won't be|wont be|i shan't be|i shall not be|not) \
            \(softly) \(taking) \(this) \(this) \(when) [thanks|sorry]
            [i|we|i'll|i will|we'll|i'd|i would|i'm|i am|i shall|i've|i have|i think i'll|i think i will|i guess i'll|\
            i must|i need to|i want to|i wish to|i prefer to|i choose to|let me] \(softly) [will|must|have to|going \
            to|gonna|need to|want to|wish to|like to|prefer to|rather|sooner|decided to|obliged to|forced to|choose \
            to|love to but|opted to|going to have to|best|better|] \(softly) \(out) \(this) \(this) \(when) [thanks|\
            sorry|i'm afraid]
            (i'm|i am|im|i'll be|i will be|we're|we are|we'll be) \(softly) \(outing) \(this) \(this) \(when)
            (i|we|i've|we've|i'd|i'm|there's|) (have|got|have got|feel|see|'ve got|give|write|offer|provide|am giving|\
            am giving you|there's) \(softly) (no|zero|not enough|little|not the|neither the) [real|spare|free] (time|\
            interest|wish|desire|intention|appetite|capacity|bandwidth|energy|need|inclination|opinion|view|feedback|\
            comment|comments|basis|input) [to \(take)|in \(taking)|of \(taking)|for \(taking)|from me] \(this) \(when)
            (no|zero) (feedback|comment|comments|answer|reply|review|input|opinion|response|contribution) (from|by) \
            (me|my side|us|this end|my end|here) \(this) \(when)
            (i've|i have|we have|we've|have) decided (against (\(taking)|\(this)|it)|not to \(take)|to \(out)) \(this)
            (i'm|i am|i|i feel) [really] (not|don't feel|wouldn't feel|uncomfortable|not feeling|no longer) \
            (comfortable|happy|keen|able|willing|prepared|available|qualified|inclined|free|at ease|in a position|the \
            right person|the best person|best placed|well placed|the one|) (to \(take)|\(taking)|with \(taking)|for \
            this|with this|to ask|to do so|doing so) \(this)
            [please] (leave|keep|count|take|rule|cut|drop|include|scratch|strike|cross|remove|delete|exclude|excuse|\
            skip|spare|omit) (me|my name|my address|us|my email|my email address) \(softly) (out|off|from) \(this) \
            [(the|your|this|any) (list|mailing list|survey|round|loop|distribution list|database|system)|(any|all) \
            (more|further|future|other) (of these|requests|emails|mails|surveys|rounds|invitations)|these requests|\
            this one|future (requests|emails|mails|rounds|surveys)] [please|thanks|as a reviewer]
            [please] (skip|exclude|excuse|omit) me [this time|please|thanks]
            [please] (stop|quit|no more|no further|don't send|do not send|don't send me|do not send me) [sending] \
            [me] [any] [more|further|these] (emailing|mailing|asking|contacting|pestering|bothering|requests|emails|\
            mails|surveys|of these|reminders|invitations|these|messages) [me] \(this) [please|thanks|like this|of \
            this kind|again]
            [please] (don't|do not|never) (ask|contact|email|mail|bother|chase|pester|remind|invite|include|count|\
            rely|wait) [on|for] (me|mine|my feedback|my answer) \(softly) \(this) [again|anymore|any more|any longer|\
            please|thanks]
            [please|better|you'd better|you should] (ask|find|pick|try|choose|get|approach|contact) [to ask|ask] \
            (someone|somebody|anyone|anybody|another|some other) (else|other|colleague|person|volunteer|colleagues|\
            reviewer) [instead|please|thanks|for this|who knows \(about) [better]|to do (this|it)]
            i'll leave (this|it|that) (to|for) (others|someone else|somebody else|the others|other people|colleagues)
            (i|we) (don't|do not|barely|hardly|scarcely|never|didn't|did not|haven't|have not|have never|have barely|\
            have hardly|'ve never|'ve barely|'ve hardly|rarely) [really|actually|even|ever] (know|knew|worked|work|\
            met|seen|see|dealt|interact|interacted|crossed|talked|talk|speak|spoken|collaborated|collaborate) [with|\
            to|paths with] \(about) [well|enough|at all|really|closely|much|well enough|long enough|directly|\
            properly] [to \(take)|to be fair|to be useful|to say] \(this)
            i'm only (new|temporary|an intern|a temp) so no, you'll have to (manage|do|make do) without me \(this)
            (i|we) (must|have to|need to|am obliged to|am forced to|am compelled to) \(softly) (decline|refuse|pass|\
            abstain|recuse myself|withdraw) \(this)
            (consider|take|treat) (this|me) (as|) [my|a|an] (opt-out|opt out|opted out|refusal|no|out|declined) [with \
            thanks]
            [i] regret (to inform you|to say|to tell you|to have to inform you) [that] (i|we) \(no) \(take) \(this) \
            \(this)
            i (would|wish to|want to|would like to|'d like to) be (left out|excluded|excused|removed|skipped|taken \
            off) \(this) [(the|your|this) (list|round)|please]
            i'd (like|prefer|rather) (to|) (stay|remain|keep|be kept|be left) (out|neutral|uninvolved|away|silent|out \
            of it) \(this)
            i'd (rather|sooner|prefer) (not|be excused|be left out|not to) [if that's ok|if that's okay] [thanks|sorry]
            [i] (want|wish|like) (no|nothing) (part|to do with) \(this), i'd rather not \(take) \(this)
            not (something|anything) (i want to do|i do|for me)
            it wouldn't be (right|fair|appropriate) for me to \(take) \(this)
            i (don't|do not|dont) have (anything|much|a lot) [useful|helpful|constructive] to (say|add|contribute|\
            offer) [about \(about)|on \(about)|here]
            (this|it|that) (doesn't|does not) (interest|concern) me
            my answer (is|remains|stays|hasn't changed) [still] [no], opted out, opting out, i'm opting out
            not doing (this|it)
            (this|it) [one] (isn't|is not|'s not) for me [thanks|sorry]
            """
        ),
        (
            .because,
            """
            (i'm|im|i am|we're|way|far|simply|just|) too (busy|swamped|stretched|new|close to \(about)) [for this|\
            right now|these days|sorry|with work]
            (we're|we are) (cousins|friends|related|family|neighbours|flatmates|competitors)
            (i'm|im) (swamped|snowed under|only an intern|just an intern|only the intern|just the intern|only a temp)
            (conflict|conflicts) of interest
            (we've|we have|we|i've) (never|hardly|barely|rarely) (met|worked together|overlapped|crossed paths)
            (different|another|other) (team|teams|department|departments|office|site|floor|shift)
            i don't know \(about)
            (we|{n} and i) (work|are|sit) (in|on|at) different (teams|departments|offices|sites|shifts|floors|\
            buildings)
            """
        ),
        (
            .about,
            """
            (because of|due to|given|owing to|as part of) {w} [{w}] [{w}] [{w}], dear, hun, love, mate, pal, cheers, x
            xx, lol
            (lovely|great|nice|good|fine) (idea|initiative|thought|plan) [but], for the invitation, for the invite
            all the best with it, enjoy the rest, good luck to all, this year, this round
            """
        ),
    ]
}
