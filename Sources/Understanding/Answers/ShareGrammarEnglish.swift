// English sentences of an employee who lets her manager read the dossier, by their order.

extension ShareWords {
    private static let soft = """
        [please|just|also|too|as well|now|happily|gladly|certainly|definitely|of course|absolutely|obviously|by all \
        means|freely|right away|straight away|then|hereby|in full|fully|actually|simply|feel free to]
        """
    private static let boss = """
        ([my|the|our] [line|direct|immediate|department] (manager|boss|supervisor|lead|team lead|team leader|head|\
        head of department|department head|mgr)|mr {n}|ms {n}|mrs {n})
        """
    private static let he = "({n}|he|she|\(boss))"
    private static let him = "({n}|him|her|\(boss))"
    private static let file = """
        ([all|all of] (the|my|this|that) [whole|full|entire|complete|feedback|peer] (report|dossier|file|document|\
        feedback|results|answers|overview|summary|responses|comments|thing|pdf|bundle|package|lot|write-up|writeup)|\
        (the|a) (lot|full thing|whole lot|copy [of (it|this)]))
        """
    private static let it = "(it|this|that|these|everything|all of (it|this|that)|it all|them|\(file))"
    private static let way = "[on|over|along|across|up|out|through]"
    private static let toHim = "(to|with|on to|onto|past|over to|along to) \(him)"

    /// `share it with Mark`, `give Mark access`.
    private static let give = """
        \(soft) ((share|send|forward|show|give|pass|hand|release|email|mail|disclose|provide|submit|circulate|fwd|\
        distribute|ping|shoot) \(it) \(way) [\(toHim)] [\(it)]|(share|pass|forward|send|release|disclose|show|give) \
        \(way) \(toHim)|(send|show|give|hand|grant|forward|email|allow|offer) \(him) (\(it)|[full|read] (access|sight|\
        a look|a read|a copy|a view|the go ahead|permission) [of|to|at] [\(it)|to (read|see) \(it)]|to (read|see) \
        \(it))|(make|open) \(it) [available|visible|up|accessible] [(to|for) \(him)]|(let|allow) \(him) [to] \(soft) \
        (see|read|have|view|access|look at|take a look at|have a look at|go through|check out|look over|get) [\(it)])
        """
    /// `sharing it with Mark`, `giving Mark access`.
    private static let giving = """
        [the] (sharing|sending|forwarding|showing|giving|passing|handing|releasing|granting|emailing|disclosing|\
        disclosure|release|letting) \(way) [of] [\(it)|\(him)] \(way) [\(toHim)] [\(it)|access [to \(it)]|(see|read|\
        have|view) \(it)]
        """
    private static let see = """
        (see|read|have|view|get|receive|access|look at|take a look [at]|have a look [at]|have access [to]|go through|\
        have (sight|a copy) of|check|look over|look through|look into|be shown|be given|peruse|review|open|have a \
        read [of]|take a read [of]) [\(it)]
        """
    private static let seeing = """
        (seeing|reading|having|viewing|getting|receiving|accessing|looking at|taking a look at|having a look at|\
        having access to|going through|having sight of|being shown|being given|being sent|having a read of|having a \
        copy of) [\(it)|access]
        """
    private static let given = """
        (shared|sent|forwarded|shown|given|passed on|passed|released|disclosed|handed over|read|seen|viewed|provided) \
        [on|over] [(to|with|by) \(him)]
        """
    private static let consent = """
        [full|my|the|formal|written|explicit] (permission|consent|approval|blessing|authorisation|authorization|\
        go-ahead|go ahead|green light|ok|okay|say so|say-so|agreement|sign-off|sign off|thumbs up|all clear)
        """
    /// To what she agrees.
    private static let forIt = """
        (to \(give)|[for \(him)] to \(see)|for you to \(give)|for \(it) to be \(given)|(to|for|with) (\(him)|you) \
        \(seeing)|(to|for|with) [you|your] \(giving)|(to|for|with) \(it) being \(given)|that \(he) (may|can) \(see)|\
        to let \(him) \(see)|to (\(it) being|have \(it)) \(given)|to have \(him) \(see))
        """
    private static let fine = """
        [perfectly|totally|absolutely|completely|quite|very|more than|entirely|really|all] (fine|ok|okay|happy|good|\
        cool|great|alright|all right|comfortable|glad|pleased|content|willing|grand|no problem|not a problem|no \
        bother|no worries|okey|k|no issue|delighted)
        """
    private static let ifHe = """
        if \(he) (sees|reads|gets|has|views|has access to|looks at|receives|goes through|can see|can read|can have|\
        may see|may read) [\(it)]
        """
    private static let ifYou = """
        if you (share|send|forward|show|give|pass|want to share|let) \(way) [\(it)|\(him)] \(way) [\(toHim)] [\(it)|\
        (see|read|have) \(it)]
        """

    static let englishGrammar: [(Sense, String)] = [
        (
            .shares,
            """
            [do|please do|go ahead and|go ahead|by all means|feel free to|you can|you may|you are welcome to|you're \
            welcome to|you are free to|you're free to|you should|u can|ok to|okay to|fine to|happy to|happy for you \
            to|fine for you to|i'd like you to|i would like you to|i want you to|be my guest|you could go ahead and|\
            no problem to] \(give)
            (happy|ok|okay|fine|good|cool|glad|free|safe|cleared|great|alright) (for|with|to) [you to] \(give)
            (show|send|give|forward|pass) \(way) [\(toHim)|to \(him)], grant \(him) access [to \(it)]
            \(he) (can|may|is (welcome|free|allowed|cleared|permitted|entitled) to|has my (ok|okay|permission|consent|\
            blessing) to|should feel free to|gets to) \(soft) \(see)
            \(he) (allowed|free|welcome|cleared|permitted) to \(see)
            would (love|like) [for] (\(him) to \(see)|\(it) to be \(given))
            let \(him) \(soft) \(see), let \(him) (in on|have at) \(it)
            \(it) (can|may) \(soft) be \(given), \(it) (can|may) \(soft) go \(toHim), (can|may) be \(given)
            you [have|'ve|'ve got|have got|got] \(consent) [\(forIt)], (you've|u have) [got] \(consent) [\(forIt)]
            \(he) (has|gets|got) (my|full) (permission|consent|approval|blessing|ok|okay|go-ahead) [from me] [\(forIt)]
            [i|i'm|i am|we|i'll|i will|i'd like to|i would like to|happy to|hereby] [hereby|gladly|happily] (give|\
            giving|grant|granting) [you|\(him)] [hereby] \(consent) [hereby] [\(forIt)]
            (this is|here is|here's|consider this|take this as|consider it|hereby) \(consent) [\(forIt)]
            \(consent) (granted|given|from me|from my side|from my end) [\(forIt)]
            (permission|consent|approval|green light|go-ahead) [hereby|is hereby|is] [granted|given] \(forIt)
            [i|i'm|we] [hereby|gladly|happily|fully|do] (consent|agree|agreeable|authorise|authorize|permit|allow|\
            approve|agreed) [of] (\(forIt)|[to] \(giving)|you to \(give)|\(him) to \(see)|\(it) to be \(given)|\(him) \
            \(see))
            [i'm|i am|i'd be|i would be|im|it's|that's|it is|that is|is] \(fine) [by me|with me] (\(forIt)|\(ifHe)|\
            \(ifYou)|about \(giving)|(with|about) (\(giving)|\(him) \(seeing)|\(him) to \(see))|for \(it) to go [to] \
            [\(toHim)]) [by me|with me]
            [i|i'd|i've|i have|i've got|have|there are|there is|got|i see] [absolutely] (no|zero|not any) [real] \
            (objection|objections|issue|issues|problem|problems|concerns|qualms|reservations|worries|hesitation) [at \
            all|here|whatsoever|from me|on my side|from my side|on my end|my end] [(to|with|about|against) (\(giving)|\
            \(him) \(seeing)|you \(giving)|\(it) being \(given)|\(it) going \(toHim)|\(it)|that)|if \(he) (sees|reads|\
            has|gets) \(it)|\(forIt)] [at all|whatsoever|from me]
            [i] (don't|do not|wouldn't|would not|dont) mind [at all|one bit|a bit] (\(him) \(seeing)|\(giving)|\
            \(ifHe)|\(ifYou)|\(it) being \(given))
            (i'd|i would|i|i do) [actually|really|very much|quite] (like|love|want|prefer|wish) [for] (\(him) to \
            \(see)|you to \(give)|\(it) (to be|) \(given))
            (i'd|i would) [actually|really] (like|love|be happy|be glad|be pleased) to (share|have) \(it) [shared] \
            [\(toHim)]
            \(giving) (is|sounds) \(fine) [by me|with me|for me]
            \(giving) (works|suits) [for me|me|fine], \(it) (ok|okay|fine|good) (for|by|with) \(him) to \(see)
            (share|pass|send) away, (send|pass|forward) \(it) (on|over|along), ready to (share|be shared|go to \(him))
            (green light|thumbs up|go ahead|go-ahead|clear) (from me|from my side|my end|on my end), it's a go
            good to go
            consider (this|it) (shared|approved|agreed|a yes), approved for (sharing|release) [with \(him)]
            \(he) (is|'s) (more than|very|most) welcome (to \(it)|to \(see))
            (go on|sure|yeah|yep) show \(him), \(he) can (look|look at it|take a look)
            count me in for \(giving), i'm in favour of (\(giving)|\(him) \(seeing))
            i authorise (it|this|that|\(giving))
            \(it) ok to \(give), (have|let) (him|her|{n}) \(see), i'm (sharing|sold) share
            share w \(him), (share|send|show|give|pass) (it|this) (w|2) \(him)
            """
        ),
        (
            .yes,
            """
            yes (absolutely|definitely|certainly|gladly|happily|of course|by all means|100%), gladly, happily
            with pleasure
            (it's|that's|it|that|this) [all] (fine|ok|okay|alright) [by|with|for|from] (me|my side|my end), yessir, yeh
            yeah (sure|of course|absolutely|definitely|go on|why wouldn't i), oh yes, aye aye, yes yes, yup yup
            go on then
            [yes] (of course|sure|certainly|absolutely|definitely|yes|yeah) \(he) (can|may), yes \(he) (can|may)
            i'm (okay|ok|fine) with (that|this|it), ok by me, okay by me, okay with me, ok with me, yep sure
            """
        ),
        (
            .aside,
            """
            (good|great|nice|lovely|interesting|solid|fair|decent|fab|brilliant|excellent|helpful|useful|honest|\
            clear) (read|report|stuff|work|feedback|summary|dossier|overview|write-up|job)
            (well|nicely) (written|done|put|put together)
            """
        ),
        (
            .around,
            """
            a copy, lol, haha, 👀, 🙋, 😂, hope it helps, hope that helps, nothing (secret|private|juicy) in there
            nothing to hide, i've [got] nothing to hide
            """
        ),
        (
            .doubt,
            """
            (would|to|will|should|could|might|must|shall) be (shared|sent|forwarded|shown|read|given)
            \(fine) for me to (see|read|have|view) [\(it)], (says|said) yes
            [i|i've] [have|got|have got] no (problem|problems|issue|issues|objection|objections) (with|to) \(him)
            (give|send|pass) \(him) my [best] [regards|best|wishes|love|thanks]
            (to|with|by) be (shared|sent|read) [with|by] [{n}|him|her]
            (he|she|{n}|they|my manager|my boss) (can|may|could|should|will) (share|send|forward|pass) (it|this|that) \
            [on]
            (he|she|{n}|they|my manager|my boss) (could|should|would|might|must) (read|see|have|get|view) (it|this|\
            that)
            i agree with (him|her|{n}|\(boss)|everything|\(file)|them|all of it), partly, partially, in part
            parts [of it]
            """
        ),
    ]
}
