// English clauses about another time, by their order: what suits, who can be there, what is moved or kept.

extension YesNoWords {
    private static let noun = """
        (time|slot|date|day|hour|timing|appointment|schedule|change|plan|proposal|suggestion|arrangement|invite|\
        invitation|move|switch|swap|option|timeslot)
        """
    private static let new = """
        (the|this|that|your|a) [new|proposed|suggested|revised|updated|later|rescheduled|amended|changed|adjusted|\
        newly proposed|alternative time|moved]
        """
    /// What suits: the time that was proposed.
    private static let it = "(that|it|this|\(new) \(noun)|new time|new slot|new date|then)"
    private static let change = """
        (it|that|this|\(new) \(noun)|(moving|shifting|rescheduling|changing|switching|swapping) [it|that|the (meeting|\
        talk|time|chat|appointment|date|day)])
        """
    private static let me = """
        [for (me|us|my part)|with (me|us)|by (me|us)|to me|here|from me|on my (side|end|part)|from my (side|end)|this \
        end|at my end|too|as well|mate|pal|actually|thanks|ta]
        """
    private static let very = """
        [just|really|very|perfectly|absolutely|totally|completely|also|actually|even|quite|more than|certainly|\
        definitely|much|far|so|all|entirely|still|in fact|indeed|rather|wonderfully|super|pretty|honestly|nicely]
        """
    private static let good = """
        (good|fine|great|perfect|ok|okay|lovely|grand|ideal|excellent|brilliant|wonderful|super|fantastic|alright|all \
        right|doable|convenient|better|acceptable|suitable|cool|manageable|agreeable|handy|spot on|no (problem|problem \
        at all|trouble|bother|issue|hassle)|not a problem|brill|smashing|a (good|great|better|lovely) (time|day|idea|\
        plan|slot)|sound|splendid|superb|terrific|marvellous|ace|fab|feasible|peachy|sweet)
        """
    private static let at = """
        (then|(that|this) (day|time|morning|afternoon|evening|hour|slot|date)|(at|on|for|during) (that|the|your|this) \
        [new|proposed|suggested|revised|later|changed] (time|day|slot|date|hour|point))
        """
    private static let away = "[\(at)|that week|all (day|morning|afternoon|week) [that day]|the whole (day|week)]"
    private static let move = """
        (move|shift|reschedule|change|rearrange|switch|swap|push|postpone|do|amend|adjust) [it|that|things|the \
        (meeting|talk|appointment|time|chat|slot|date|session|conversation)|our (meeting|talk|chat|appointment)] [back]
        """
    private static let objection = """
        (no|zero|not any) (objection|objections|problem|problems|issue|issues|worries|qualms|trouble|hassle|bother|\
        drama|concerns|complaints|probs)
        """
    private static let alas = """
        [sadly|unfortunately|regrettably|alas|sorry|apologies|really|just|simply|honestly|definitely]
        """
    private static let never = """
        [i'm afraid|im afraid|i fear|sorry|unfortunately|sadly|mate|pal|at all|apologies|i'm sorry|regrettably|thanks|\
        though]
        """
    private static let isNot = """
        (doesn't|does not|doesnt|won't|will not|wont|isn't|is not|isnt|isn't going to|is not going to|can't|cannot|\
        cant|ain't|never|wouldn't|is never going to|just doesn't|simply doesn't)
        """
    private static let unfit = """
        ((work|suit|fit|do|be possible|be feasible|be doable|work out|happen|going to (work|happen)) [me|us|my (diary|\
        schedule|calendar)]|(possible|convenient|feasible|doable|viable|an option|good|ok|okay|suitable|fine|\
        acceptable|workable))
        """
    private static let cannot = """
        (can't|cannot|can not|cant|won't be able to|will not be able to|'m unable to|am unable to|'m not able to|am \
        not able to|couldn't possibly|could not|couldn't|can't possibly|cannae|won't manage to|will be unable to|\
        shan't be able to|won't)
        """
    private static let attend = """
        (do|make|manage|attend|be there|make it|come|join|be present|get there|take part|get away|be available|fit) \
        [it|that|this] [work|happen]
        """
    private static let old = """
        ((the|our|my|that) (old|original|current|agreed|existing|planned|previous|first|initial|earlier agreed|set) \
        (time|slot|date|appointment|day|plan|schedule|one|arrangement|booking)|what we (had|agreed|planned)|the \
        original)
        """
    private static let weekday = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    private static let was = """
        (as (it is|it was|is|planned|agreed|it stands|they are|scheduled|arranged)|where it (is|was)|how it (is|was))
        """
    private static let place = """
        (on (leave|holiday|holidays|vacation|annual leave|a course|a training course|a plane|a train|a flight|a trip|\
        parental leave|maternity leave|shift|duty|site|call|jury duty|a business trip)|away [on business]|abroad|off \
        [work|sick]|out [of (office|the office|town|the country)]|busy|tied up|[already] (booked|engaged|committed|\
        taken) [up]|double booked|double-booked|fully booked|booked solid|chocka|chock-a-block|slammed|swamped|rammed|\
        in (a meeting|meetings|another meeting|court|hospital|surgery|a training|a workshop|class|training|interviews)|\
        at (a (client|conference|funeral|wedding|customer)|the (dentist|doctor's|doctors|hospital))|travelling|\
        traveling|teaching|not (available|in|working|in the office|around|free|here|there)|unavailable|otherwise \
        engaged|in transit|flying|elsewhere|back to back)
        """
    private static let event = """
        ((a|an|another|my|a prior|a previous|other|prior|our|the|a clashing|a client) (meeting|appointment|commitment|\
        commitments|engagement|engagements|call|course|training|conference|funeral|wedding|dentist|dentist's|exam|\
        interview|presentation|deadline|workshop|client|class|hospital appointment|doctor's appointment|dentist \
        appointment|plans|obligations|audit|day off|clash|conflict|flight|plane to catch|train to catch|session|\
        holiday|shift|hearing|check-up|operation|booking)|something (else|on|else on|booked|planned)|other plans|plans \
        [already]|no (time|space|room|availability|gap)|leave|annual leave|physio|surgery|a full (diary|calendar|day))
        """

    static let timeEnglishWhole: [(Sense, String)] = [
        (
            .yes,
            """
            course [it is|you can|mate|it does], i've (noted|accepted|booked|saved|added) the (new|revised|proposed|updated|later) (time|slot|date|invite|appointment) [in my (calendar|diary)] \(me)
            (happy|glad|pleased|fine|content) to (go|run|roll) with \(change) \(me), (read|seen|received|noted) and (agreed|approved|accepted|confirmed), (works|work) out [just] (fine|well|great|perfectly|nicely) \(me), i'm all for it
            (i have|i've|i've got) (nothing|nothing else) (on|planned|scheduled|booked|in my (diary|calendar)) [\(at)], my (diary|calendar|day|morning|afternoon) is [\(at)] \(very) (free|clear|empty|open|wide open) [\(at)]
            \(it) is no (problem|issue|trouble|bother) at all \(me), \(it) (isn't|is not) (a problem|an issue|a bother|any trouble) \(me)
            (i|we) can [easily|just] (fit|squeeze|slot|swing|work) (it|that|this|you) [in|around|into my day] \(me)
            (you|you've|you have) [got|have] my (blessing|approval|ok|okay|agreement|consent|vote|yes) [for \(change)|on that], (approval|green light|go-ahead|ok) (given|granted|from me|from my side)
            (it|that|this|the new time) (can|may) be (moved|changed|shifted|rescheduled) [of course|by all means|no problem], without (a problem|any problem|hesitation|objection)
            suits me (down to the ground|just fine|a treat|to a tee), [big|a big|two] thumbs up [from me|here], \(weekday) it is [then], (yay|hurray|hooray|woohoo)
            (i'm|i am|we are|we're) (pleased|happy|glad|delighted) to (confirm|accept) the (new|revised|rescheduled|proposed|updated|changed) (meeting|talk|appointment|conversation|date|time|slot)
            (i|we) [hereby] (confirm|accept) the (new|revised|rescheduled|proposed|updated|changed) (meeting|talk|appointment|conversation)
            (new|revised|updated) (time|slot|date|invite|meeting) (accepted|confirmed|agreed|noted|approved|fine|ok|good|works) [thanks|\(me)], (change|move|switch) (accepted|agreed|approved|fine|noted and agreed)
            [yes|yeah|yep|sure] \(it) [sure|certainly|definitely|actually|indeed|all] (works|suits|fits|work|suit|fit|does work|will work|will do|does suit|\
            does|does nicely|goes) [me|us|in|my (diary|schedule|calendar)|in with my (diary|schedule)|into my (diary|schedule)] \
            \(very) [\(good)|well|nicely|perfectly|brilliantly|a treat] \(me) \(me)
            (that'll|it'll|this'll|thatll) (work|suit|do|fit|be) [me|us|just] [\(good)|nicely|perfectly|well] \(me)
            \(it) [is|sounds|looks|seems|will be] \(very) \(very) \(good) \(me) \(me)
            (that'd|it'd|that would|it would|would|thatd) be \(very) (lovely|great|fine|perfect|good|wonderful|brilliant|ideal|\
            super|fantastic|grand|better|excellent|nice|fab) \(me)
            (works|suits|fits|sounds|looks|seems) [me|us] \(very) \(very) \(good) \(me), (works|suits|fits) [just] (well|nicely|perfectly|fine) \(me)
            \(very) \(very) \(good) \(me), \(good) (stuff|news|idea|plan|one|shout|call|choice|thinking) [mate|pal|that|that works|\(me)]
            (perfect|great|good|excellent|ideal) timing [for me|actually], (i'll|we'll|i can|we can) (make|find) (it|that|this|time|a way) [work|happen] [for (it|that)]
            (nice|cracking|champion|magic|fabulous|ace|lush|awesome|sorted|wicked|cushty|belter|stellar) [one|stuff|mate|pal|idea|plan|\(me)]
            [i'm|i am|we're|we are] \(very) \(very) (fine|good|ok|okay|happy|cool|content|comfortable|great|alright|on board|down|up|easy|game) [with|for|about] \
            \(change) \(me), (ok|okay|fine|good|great|perfect|yes|agreed|confirmed|accepted|approved|deal) (for|with|to|on) (\(change)|\
            \(weekday)|\(at)|the new one) \(me), (happy|glad|willing|delighted|pleased|more than happy|content|fine|ok|game|free|able|good) to (\(move)|\
            oblige|accommodate|go along|attend|come|confirm|accept|be there|do so|agree) [then|\(me)] [to|with \(change)]
            [i'm|i am|i'd be|i'll be|we're] \(very) (happy|glad|willing|delighted|pleased|able|ready|free|content|good) to \
            (\(move)|oblige|attend|come|confirm|accept|agree|make it|be there|accommodate|do so|meet) [\(at)|\(change)] \(me)
            (i'm|i am|i'll be|i will be|we're|we'll be|ill be|i shall be|im) \(very) (available|free|there|around|in|ready|in attendance|present|able \
            to (make|do|attend) (it|that)|all yours) [\(at)] \(me)
            (i|we) [sure|certainly|definitely] (can|will|shall) \(very) [easily|gladly|happily] (do|make|manage|attend|be there|come|join|make it|\
            accommodate|fit|meet|be present) [it|that|this|in|that in] [\(at)] [no problem|easily|fine|gladly|happily] \(me)
            (can|could) (certainly|definitely|easily|happily) (do|make|manage) [it|that|this] [\(at)], (yes|sure|yeah|of course) (i|we) (can|will|am|shall|do) [\(at)]
            (i|we) [hereby|can|happily|gladly|am happy to|fully|formally|would like to] (confirm|accept|agree|approve|acknowledge and accept|welcome) [to|with] \
            (\(change)|(my|our) (attendance|availability|presence|participation|acceptance)|that i (can|will) (attend|be there|make it|come)) \
            [(for|at|on|to|of) (\(change)|\(at))|\(at)] \(me)
            (confirmed|accepted|agreed|approved) [and (noted|accepted|in my diary|in my calendar)|on my (end|side)|from my side|with (pleasure|thanks)|then]
            [please|feel free to|just|go ahead and|by all means|do|yes please|please do|yes] \(move) [then|please|by all means|no problem|anytime|as \
            (proposed|suggested)|to \(change)], (feel free|by all means|please do|go ahead|go right ahead|be my guest|go for it|do|knock yourself out) \
            [and|to|please] [\(move)] [then|please|by all means|mate|with \(change)]
            you (can|may|are welcome to|are free to) [certainly|of course|happily|absolutely|definitely|by all means] \(move)
            [of course|sure|yes|certainly|absolutely] you (can|may) [move it|\(move)], [of course|sure] (we can|let's|let us) \(move) [no problem]
            (moving|shifting|rescheduling|changing|switching|swapping|postponing) [it|that|the (meeting|talk|time|chat|date)] is \(very) \(good) \(me)
            (i|we) (have|see|raise) [absolutely] \(objection) [at all|whatsoever|here] [(to|with|about) \(change)] \(me), (i've|i've got|there's|there is|\
            there are) [absolutely] \(objection) [at all|whatsoever] [(to|with) \(change)] \(me), \(objection) [at all|whatsoever|here] \
            [(to|with|about|for) \(change)] \(me), (i|we|) (don't|do not|dont) mind [at all|one bit|a bit|in the slightest] [\(change)] \(me)
            [it|that|this] (doesn't|does not|makes) (bother|affect|no odds|no difference) [me|to me] [at all|in the slightest]
            (calendar|diary|schedule) [is] [already|now|all] (updated|adjusted|amended|changed|sorted|cleared), [i've|i have|have|i] [just|already] \
            (updated|changed|moved|adjusted|amended|rescheduled|accepted|put|popped|added|blocked) (it|that|my (calendar|diary|schedule)|the (invite|new time|\
            invitation|entry|slot|time)) [in|to|into|for|on|out|off|down] [my] [calendar|diary|schedule|then|already], [the] [new] (invite|invitation) accepted
            (i'll|i will|ill) [just|happily|gladly] (update|change|move|adjust|amend|pop|put|stick|accept|block|make|keep|take|be) (it|that|my (calendar|diary|schedule)|the \
            (invite|new time|new slot|invitation|slot)|there|time for (it|that)|myself available|sure to be there) [in|to|into|on|out|free|for then] [my] [calendar|diary|schedule|then|easily] \(me)
            [noted|it's|all|booked|down] (and|) (in|noted in) (my|the) (calendar|diary), (let's|let us|lets) (do|go with|go for|make it|stick with) (it|that|this|the (new|later) (time|slot|one)|\
            the proposed time|that then|your suggestion) [then|please]
            (yes|sure|ok|okay|yeah|yep|great|aye) (let's|lets|let us|please do|do|please|go on|go on then|go ahead|no worries|no bother|definitely|absolutely|\
            certainly|of course|indeed|that's fine|it is|it does|that works|works|can do|will do|we can|happy to|why not|by all means|gladly|for sure|all good|count me in)
            (it's|that's|we have|we've got|you've got|you have) [a] (deal|date|yourself a deal|settled|agreed), (you're|you are|we're) on, (sold|deal|agreed|settled) [then|mate|done|it is]
            (even|much|far|all the|so much the|still|way) better [still|for me|yet|actually|thanks], better (still|yet|for me|actually)
            (sure|certainly|absolutely|definitely|totally) (does|is|works|will|thing|can) [mate|pal|that works], (it|that) [certainly|definitely|sure] (does|works|will) [indeed|fine]
            (aye|yes|yeah|ok|och aye|right|sure) (nae bother|grand|sound|no bother|nae problem|dead on|that's grand|go on so|lovely|brill|sorted|perfect) [so|then|pal|mate], nae (bother|problem|worries) [pal|at all]
            (grand|sound|lovely|perfect|great) (so|job|altogether|then|for me), (gladly|happily|willingly|with pleasure|my pleasure|most certainly|for sure|too right|no worries mate|\
            rightio|righto|righty-ho|okey dokey|okey-dokey|okie dokie|okey doke|you betcha|works a charm|go on then|why ever not|wild horses wouldn't stop me|i'm in|im in|count me in|i'm game|suits me) \
            [mate|pal|then], (yes|yeah) (from|for) me, (you can|you may|please|do|) count (on|me in) [me] [to be there|for (that|it|then)], (i'll|we'll|will) be there [with bells on|no matter what|for sure|for definite|on time] \(me)
            (it is|that is|it's|that's) a yes [from (me|us|my side)|then], (i'm|i am) in favour [of \(change)], consider (it|me|that) (done|agreed|confirmed|booked|accepted|there|in)
            """
        ),
        (
            .around,
            """
            (see|c|cu|catch|speak to|talk to|meet) (you|u|ya|ye|then|yous|yall) (then|there|[on] \(weekday)) [then|pal|mate|so], (till|until) (then|\(weekday)), cu (then|there|\(weekday))
            (roll|bring) on \(weekday), (that|it|which) (saves|spares) me (a|the|some) {w} [{w}], (don't worry|no worries|no need to worry) about it, never mind, (mate|pal|guys|folks|team|boss|love|buddy|all)
            (these things|it|things|stuff|life) (happen|happens), (hope|i hope) (you're|all is|everything's|everything is|you are) (ok|okay|well|alright|fine)
            no need to (apologise|apologize|explain), (appreciate|appreciated|thanks for|i appreciate) (you|your|the) (asking|heads up|heads-up|flexibility|notice|checking) [though]
            """
        ),
        (
            .no,
            """
            (rather|preferably|i'd prefer|i'd rather have|please) no (change|changes|move|rescheduling) [please]
            unable to (attend|make it|make that|come|join|be there|do that|do it) [\(at)] \(never), (bad|awkward|terrible|poor) timing [for me|sorry], \(it) (doesn't|won't|does not|will not) fit [in|into|in with] my (diary|calendar|schedule|plans) \(never)
            i (can't|cannot|won't be able to|couldn't) (fit|squeeze|slot|swing|work|arrange|organise|manage|combine|plan|free) (it|that|this|myself) [in|around|up] [\(at)] \(never), i (don't|do not|really don't|'d rather not) want to \(move), not (up for|open to) (discussion|it|that|moving it)
            (not a|no|fat|zero) chance [mate|sorry], \(it) is [far|way|much] too (early|late) in the (day|morning|evening) [for me], too (early|late) in the (day|morning|evening) [for me], (hard|big|firm) no [from me|sorry]
            \(it) \(alas) \(isNot) [really|quite] \(unfit) [for (me|us)] [\(at)] \(never)
            (moving|shifting|rescheduling|changing|switching) [it|that] \(alas) \(isNot) [really] \(unfit) [for (me|us)] \(never)
            (doesn't|won't|doesnt|wont|isn't|not going to|isn't going to|not gonna) \(unfit) [for (me|us)] \(never)
            \(it) [is|would be] [far|way|much|just|a bit] too (early|late|soon|tight|short notice) [for (me|us)] \(never), (far|way|much|) too (early|late|soon) for (me|us) \(never)
            \(it) (is|would be|looks|seems) \(alas) [completely|quite|absolutely|simply] (impossible|out of the question|a no [go] [from me|for me]|a nonstarter|unworkable|inconvenient|unsuitable|terrible|\
            not (possible|an option|convenient|feasible|good|ok|okay|doable|suitable|acceptable)) [for (me|us)] \(never)
            \(it) (clashes|conflicts|overlaps|collides|coincides|is a clash|is in conflict|does clash) with (my|a|an|our|another|the|something) [{w}] [{w}] [{w}]
            \(alas) (i|we|i'm|) \(alas) \(cannot) [really|possibly] [\(attend)] [\(at)] \(never)
            \(alas) \(alas) (no|not|nope|negative|it's a no|that's a no|not (possible|available|free|feasible|convenient|doable|an option|at all|on|then|for me|this time|that day|happening)) [for (me|us)|from (me|us)|\(at)] \(never)
            (i'm|i am|we're) \(alas) (not (available|free|able|in|around|there|able to (make|attend|do) (it|that)|in favour|in agreement|happy [to move|with \
            \(change)]|ok with \(change)|keen|going to (make|manage) (it|that))|unavailable|unable [to (make|attend|do|manage|be there|come|join)]) [it|that] [of \(change)] [\(at)] \(never)
            i (regret|am sorry|apologise|fear|am afraid) [to say|to inform you|to tell you|but] [that] (i|we) (\(cannot)|am unable to|am not able to|must decline|have to decline|am not available|will not be available|am unavailable) [\(attend)] [\(at)]
            i (regret|am sorry) to (decline|say no|refuse), [i'm] (sorry|afraid) [but|it's|that's|to say] (no|not|a no|i can't|i cannot|i won't|that's a no) [\(attend)] [\(at)]
            (i|i'll|i'd|i'm|we|) [must|will|have to|shall|need to|'ll have to|have|going to have to|do] [to|politely|respectfully] (decline|refuse|object|disagree|pass|cancel|say no|vote no|reject|bow out|turn it down|turn that down|give it a miss) \
            [to] [\(change)] [on \(change)] \(never), i (do not|don't|can't|cannot) (agree|accept|consent|approve|support) [to|with] [\(change)], i'm (against|opposed to) \(change)
            [please|let's|better|rather] (don't|do not|dont) (move|change|reschedule|shift|bother|touch|postpone|switch|rearrange) [it|anything|that|the (meeting|time|date|talk)] [please|thanks], (not worth|no need to bother|not worth) (it|moving|the bother)
            [just] (leave|keep) (it|things|everything) (be|there|alone|as is|please|\(was)) [please|thanks], i'd (rather|prefer) [not|you didn't|we didn't|not to] [move|change|reschedule|shift] [it|that] [please]
            (rather|preferably|better|i'd rather) not [then|move it|change it|thanks|please|\(at)], (answer|answer's|the answer) (is|'s|) [a] no, [that|it] (is|'ll be|will be) a [firm|hard|definite] no [from me|for me], (forget|scrap) it
            """
        ),
        (
            .reason,
            """
            (i'd|i would) (rather|prefer it if|prefer if) we (kept|stuck to|stuck with|stayed with|stayed at|left it at|keep|stick to|stick with|left) [it] [at|to] (\(old)|\(was)|\(weekday)) [please]
            (that's|it's|that is) my (day off|only day off|free day|non-working day), (i'm|i am) (not in|off|not working|out) [on] (mondays|tuesdays|wednesdays|thursdays|fridays)
            (i|i'll) (have to|need to|must|got to|gotta) (pick up|collect|drop off|fetch|look after|mind) (my|the) (kids|children|son|daughter|little one|mum|dad|mother) \(away)
            \(alas) (i'm|i am|i'll be|i will be|we're|we'll be|im|ill be) \(alas) [already] [\(away)] [already|actually] \(place) \(away) \(never)
            (i|we|i've|i'll|i'm|we've) (have|got|have got|'ve got|having|be having) [already|also|\(away)] [already] \(event) \(away) \(never)
            i've [already] [\(away)] \(event) \(away), (my|the) (diary|calendar|schedule|day|week|afternoon|morning) (is|looks|is already) [completely|absolutely|totally|fully|already|all] (full|packed|booked|rammed|chocka|chock-a-block|jammed|solid|booked up|blocked|fully booked) \(away) \(never)
            i (don't|do not|never) work [on] (\(at)|\(weekday)|mondays|tuesdays|wednesdays|thursdays|fridays|mornings|afternoons), [i|we] (have to|need to|must|gotta) (work|teach|be elsewhere|pick up the kids|collect the kids|be at the (dentist|doctor's|hospital)) \(away)
            [i'd|i would|we'd|i|we|let's|let us|lets|please|better|can we please|we should|i'd much] [much|all] [rather|prefer|like|love|prefer to|like to|want to|rather just|please] [to|just|we] \
            (keep|stick|stay|leave|remain) [it|on|to|with|at|things|the meeting] [at|with|to|on] [for] (\(old)|\(weekday)|\(was)|the way it (is|was)) [please|thanks|if you don't mind|though|instead]
            (i|i'd|i would|i'd much) (prefer|rather have|favour|want) \(old) [please|though], (i'm|i am|i'll be|i'll) (sticking|staying|keeping|stick|stay|keep) (to|with|at|) (\(old)|\(weekday))
            \(old) (suits|works|fits|is) [me|us|for me|much|far|a lot] better [for me|though|please], \(old) please, as (originally|previously|first) (planned|agreed|scheduled) please
            """
        ),
        (
            .because,
            """
            [but] the (time|day|date|hour|slot) (is not|isn't|does|does not|doesn't|less so|not so much|not), not (the|that) (time|day|date|hour)
            """
        ),
    ]
}
