// English clauses of approval: who agrees, to what, and who is struck, in each order that people write.

extension ApprovalWords {
    static let englishWhole: [(Sense, String)] = [
        (
            .promises,
            """
            (they|everyone|everybody|all|all three|we all|all of them|both|the team|the three) [have|has|all|are|is|have all|are all|\
            both] [also|already|both|all] (agree|agreed|agrees|in agreement|on board|happy|happy with it|happy to|ok with it|ok with \
            this|fine with it|fine with this|accepted|accept|said yes|agreed to it|agreed to this|approve|happy with this)
            """
        ),
        (
            .consent,
            """
            [i|we] [\(wholly)] (agree|concur|agreed) [\(wholly)] [with|to|on] [\(list)] [\(mine)]
            [i|we] [\(wholly)] (approve|approved|endorse|support|confirm|accept|back|sanction|ok|okay|authorise|authorize|\
            second|ratify) [\(wholly)] [of] \(list) [\(mine)]
            (i'm|im|i am|we're|we are) [\(wholly)] (happy|fine|ok|okay|good|satisfied|comfortable|content|cool|pleased|on \
            board|in agreement|all good|in favour|in favor|delighted|grand) [with|about|by|of] [\(list)] [\(mine)]
            (happy|fine|ok|okay|good|satisfied|comfortable|content|cool|pleased|on board|grand|in agreement) \
            (with|about|by) \(list) [\(mine)], (i'm|im|i am) [all] for it, all for it, no complaints [from me|here|at all]
            (i'm|im|i am|) [\(wholly)] (happy|fine|ok|okay|good|content|glad|pleased) (for|with) (you|them|these|the \
            team) [to|] \(asking) [\(they)] [\(mine)], (happy|fine|ok|okay|good) [for you] to \(asking) \(they) [\(mine)]
            (i'm|im|i am|) [\(wholly)] (happy|glad|pleased|delighted) to (approve|agree|confirm|sign off|sign this off|\
            support|endorse|give my approval|go ahead|proceed) [on|to|with|of|] [\(list)] [\(mine)]
            [\(list)] [\(wholly)] (is|are|looks|look|seems|seem|sounds|sound|works|work|gets|get|was) [\(wholly)] [like \
            a|like|a|to be] \(good) [\(mine)] [\(mine)]
            (thats|they're|theyre|these're|it'll be|they'll be|that'll be|all) [\(wholly)] \(good) [\(mine)]
            \(list) [\(wholly)] (good|fine|great|ok|okay|perfect|excellent) [\(mine)], [\(mine)] \(list) (is|are|looks|look) [\(wholly)] \(good)
            \(list) (works|work|will do|will do nicely|suits|suit|do nicely|do fine) [\(wholly)] [well|fine|great|\
            perfectly|nicely|me] [\(mine)], [it|that|this|\(list)] (works|work) for (me|us)
            \(list) (has|have|gets|get|carries|got|meets|meet) [with] my [full|wholehearted|complete] \(noun) [\(mine)]
            (you|you've|they|they've|you have|they have) [got|have|had|] my [full|wholehearted|complete|formal] \(noun) \
            [for|on|to \(asking)|to contact|to approach|to ask|to invite|to go ahead with] [\(list)] [\(mine)]
            you've [got] (the|my|a) (green light|go-ahead|go ahead|thumbs up|all clear|nod) [from me|on this|for this]
            (green light|thumbs up|full marks|two thumbs up|go|blessing|approval|big tick|tick) (from|given by) (me|us|\
            my side|my end|here|this end) [on|for] [\(list)], (i|) [hereby] (give|grant|gives|giving) [you|it|them|\
            \(list)] (my|the|a) [full|formal] (\(noun)|green light|thumbs up|nod|go-ahead|go ahead) [to|for|on] [\(list)]
            [my] (approval|permission|consent|ok|okay|go-ahead) [is] (given|granted|confirmed) [for] [\(list)]
            [please] [feel free to|you can|you may|do|just|please do|go ahead and|you're free to|you are free to|you're \
            welcome to] [now|please|certainly|gladly|just] \(asking) \(they) [\(out)] [\(mine)]
            (you can|you may|they can|please|feel free to|do|please do) [now|go ahead and|just|] (go ahead|proceed|\
            start|begin|carry on|go|get going|get started|crack on|move ahead|move forward|continue|get cracking|get on \
            with it) [with] [\(list)] [\(mine)], (go|proceed|press|forge|crack|work|carry|fire|plough) (ahead|on|away) \
            [with] [\(list)] [\(mine)], off you go, away [you|ye] go, on [you|ye] go, have at it, knock yourself out
            (get|have) (them|these|it|all three|everyone|those) (asked|invited|sent|in|on board|going|out|started)
            (send|get|fire|ship|mail|email|roll) (it|them|these|the invites|the invitations|the requests|those|the \
            questions|everything|out the invites|out the invitations|out the requests|the emails|away) [out|off|away|over] \
            [to|] [them|everyone|all three|all of them|the lot of them|] [\(mine)], let them (know|have it|rip|at it|in)
            (i|we|) [have|see|have got|got|'ve|there are|there is|there] (no|zero|not a single|not any|absolutely no) \
            \(objection) [at all|whatsoever] [to|with|about|on|regarding|against|for] [\(list)] [at all|whatsoever] [\(mine)]
            (i've|we've|i have|we have|i see|there are|there is) [got] (no|zero|absolutely no) \(objection) [at all|\
            whatsoever] [to|with|about|on|regarding|against] [\(list)] [\(mine)]
            (i|we|) (don't|do not|dont) (have|see|mind|object) [any|a] [\(objection)] [at all] [to|with|about|on] [\(list)] \
            [\(mine)], (i|) (couldn't|could not|couldnt) (have|) (agree|picked|chosen|ask|done|pick) (more|better|for \
            better|it better|better myself|it better myself|a better list)
            (i|) (would not|wouldn't|wouldnt) (change|add|alter) (a thing|anything|a name|anyone|a single name)
            (nothing|none) (to add|to change|to say against it|to object to|against it|against them|against this|wrong with \
            \(list)|missing|to complain about) [\(mine)], (i|we) (have|'ve|see) (nothing|none) (to add|against \(list)|to \
            change|to object to|more to add) [\(mine)], i've nothing (to add|against \(list)|to change) [\(mine)]
            (exactly|just|precisely|these are exactly|they're exactly|those are|these are|they are|they're) [exactly|just] \
            (who|the people|the ones|the names|the right people|the right ones|the right names) [i'd have chosen|i would \
            have chosen|i'd have picked|i would have picked|i'd pick|i had in mind|for the job|to ask]
            [what a|such a|that's a|it's a|thats a|it is a|that is a|this is a|looks like a|looks a|sounds like a|seems a|\
            seems like a|a|they're all|they are all|those are|these are|they're|all] [really|very|pretty|properly] \(nice) \
            (\(raters)|bunch|group|mix|panel|crew|team|crowd|trio|lot|spread|line-up|lineup|selection|shout|shouts|call|\
            calls|balance|range|folk|folks|combination|cross-section|job|work|plan|sample|set|idea|picks|bet) [to me|there|\
            there then|of people|of folk|of names|of colleagues|all round|for this|\(mine)]
            (well|nicely|wisely|carefully) (chosen|picked|selected|done|balanced|put together)
            [absolutely|totally|all|perfectly|quite|that|it|this|yeah|yep|yes|aye|sure|ya] [is] (grand|sound|mighty|ace|\
            dandy|peachy|sorted|gucci|gravy|mint|bang on|brill|tickety-boo|braw|lush|class) [\(mine)], all gd [\(mine)]
            gd [\(mine)], gr8 [\(mine)], k go ahead, sgtm, sounds gd, (heck|hell) yes, too right, (yes|yeah) (boss|chef|mate)
            aye (go on|go for it|nae bother|nae bother at all|that'll do|fine|grand), go on then, nae bother [at all]
            (it's|it is|that's|that is|) [a] (firm|definite|resounding|easy|clear|big|hard|solid|full|enthusiastic|\
            wholehearted) (yes|yep|thumbs up|ok) [\(mine)], (a|it's a|that's a) (yes|yep|go|thumbs up) [\(mine)]
            [i|] (vote|say|am voting|am saying) (yes|go|aye|do it|go for it), (you've|you have|they have|they've|\(list) \
            have|\(list) all get|\(list) get|gets) [got] my (vote|backing|support|blessing), (duly|hereby|all|fully|gladly|\
            happily|formally) (approved|agreed|confirmed|noted and approved|signed off|endorsed) [\(mine)]
            (read|noted|seen|reviewed|checked) [it] (and|&) (approved|agreed|agree|approve|happy|fine|all good|all fine)
            (approved|agreed|confirmed|accepted|signed off|endorsed|fine|ok) (as|for) (is|it stands|it is|listed|proposed|\
            submitted|suggested|presented|all three|all|all of them|the list|everyone|these|those), signed off [by me]
            i trust (your|{n}|her|the) (judgement|judgment|choice|pick|selection|picks), (no|zero) (notes|edits|tweaks)
            (all three|all of them|these three|those three|everyone) (it is|then|please|of course|yes|approved|welcome)
            """
        ),
        (
            .strikes,
            """
            \(soft) (remove|drop|delete|strike|skip|scratch|cut|exclude|omit|cross|leave|take|scrap|lose|bin|pull|strike \
            off|strike out|cross off|cross out|take off|leave out|leave off|take out|pass on|kick|nix|ditch|bump|count) \
            \(rater) [please|though|for now|off|out|from it|off it|off the list|from the list|out of it|out of this|off \
            this|out please|off please|out of the list|from this list|this time|out this time|off this time]
            \(soft) (don't|do not|dont|never|not|please don't|you shouldn't|let's not|lets not|i wouldn't|i would not|i'd \
            not) (ask|invite|include|contact|approach|send it to|involve|use|bother|email|go with|have|pick) \(rater) \
            [please|though|this time|on there|on it|on the list]
            [i'd|i would|i|we|i'd like to|i would like to|i want to|i'd want to|you can|you could|could you|can you|can \
            we|could we|you should|we should|we can|let's|lets|let us|i'll|we'll|i will|maybe better] [rather|prefer to|\
            like to|suggest we|please|just|probably|prefer you to|prefer if you] (remove|drop|delete|strike|skip|scratch|cut|\
            exclude|omit|leave|take|scrap|lose|leave out|leave off|take out|take off|pass on|not ask|not include|not \
            invite|not have|not involve|not use) \(rater) [out|off|off the list|out of it|off it|from the list|out of \
            this|please|though|this time]
            \(rater) (should|can|needs to|has to|must|could|may|is to|can't|cannot|shouldn't|should not|won't|doesn't \
            need to|doesn't have to|need not|needn't|is not to|isn't to) [please|not] (be left out|come off|be removed|be \
            dropped|be taken off|be on there|be on it|be on the list|be asked|be included|be involved|be struck off|go|be \
            skipped|be excluded|be crossed off|take part|be part of it|be left off) [please|though|the list]
            \(rater) (is|isn't|is not|doesn't|does not|shouldn't|should not|isnt|doesnt|has|seems) [really|quite|the|a|be \
            the] (out|off|off the list|not needed|not suitable|not appropriate|suitable|appropriate|a good choice|a good \
            fit|a good idea|right person|right choice|not right person|needed|required|belong there|belong on the list|fit|\
            not ok|to go|the right person|the right choice|not the right person|not a good choice|not a good fit|a no|a no \
            from me|not approved|not necessary|necessary) [for this|for me|here]
            \(soft) (not|no|without|except|except for|excluding|minus|bar|barring|apart from|aside from|other than|but \
            not|just not|only not|no to|nope to|nay to|skip) \(rater) [please|though|this time|for me|sorry|thanks]
            \(rater) [rather|please|though|sorry|preferably] (no|not|nope|nah|off|out|off please|out please|no please|not \
            please|no thanks|no thank you|not this time|rather not|better not|preferably not|please no|❌|👎|✗|nay|not ok|\
            removed|struck|off the list|off the list please|out of the list|not so much) [please|though|from me|for me]
            i'd (rather|prefer) (not|you didn't|you did not|we didn't) (have|ask|include|involve|use|invite) \(rater)
            i'd (rather|prefer) (not) \(rater), (not happy with|not keen on) \(rater)
            \(because) [so|please|so please] (remove|drop|strike|skip|leave|take|don't ask|cut|cross) (her|him|them) \
            [off|out|off the list|please|out please|off please|off the list please|from the list]
            """
        ),
        (
            .reason,
            """
            (too little|no|hardly any|barely any|little|not enough|insufficient|too much) [real|direct|day to day] \
            (contact|interaction|overlap|collaboration|work together|exposure|to do with her|to do with {n}|involvement) \
            [with her|with {n}|between them|together], (barely|hardly|doesn't|does not|never) [really] (know|knows|works \
            with|work with|worked with|sees|see|deals with|deal with) (her|{n}|him|each other) [well enough|enough|at all|well]
            (has|is|was|been) (left|leaving|retired|retiring|on leave|off sick|sick|ill|on maternity leave|away|new|too new|\
            moved|moved on|abroad|too busy|biased|gone|on holiday|on sabbatical|on parental leave|no longer with us|no \
            longer here)
            """
        ),
        (
            .keepsOnly,
            """
            \(soft) (only|just|solely|exclusively|purely) \(rater) [please|for me|then|will do|is fine|is ok|are fine|are \
            ok|thanks|approved|to be asked|can be asked|should be asked|get my approval]
            \(soft) (ask|invite|contact|use|keep|go with|go for|approach|send it to|email|pick|include|i approve|approve) \
            [only|just|solely] (only|just|solely) \(rater) [please|then|thanks]
            [ask|invite|contact|use|keep|go with|go for|just|only|approve|include] \(rater) [and|but|but just] (nobody \
            else|no one else|no-one else|none of the others|not the others|not the rest|not the other two|that's it|that's \
            all|no others|only|not anyone else|nobody more|and that's it|alone|leave out the rest|drop the others|drop the \
            rest|skip the others|skip the rest|and leave it at that)
            """
        ),
        (
            .allBut,
            """
            [yes to|ok to|ok for|ok with|fine with|happy with|good with|agree with|agree to|approve|i approve|i agree to|i \
            agree with|i'm fine with|i'm happy with|i'm good with|i'm ok with|ask|invite|keep|contact|include] \(everybody) \
            [is|are|looks|look|can|should|may] [fine|ok|okay|good|great|approved|stay|be asked|happy] (except|except for|but|\
            but not|apart from|other than|bar|excluding|without|minus|save for|save|besides|aside from|barring) \(rater) \
            [please|thanks|though]
            (ok|okay|fine|good|approved|agreed|happy|yes|great|perfect|go ahead) (except|except for|apart from|but not|bar|\
            excluding|without|minus|barring) \(rater) [please|thanks|though]
            """
        ),
        (
            .takesRest,
            """
            \(rest) [is|are|looks|look|can|may|seem|seems|should|please] [all|both|absolutely|perfectly|totally|be] \
            (fine|ok|okay|good|great|perfect|stay|approved|agreed|in|go ahead|remain|be asked|asked|yes|happy|welcome|work|\
            all right|alright|good to go|are a yes|are good choices|can be asked|proceed) [\(mine)]
            [please|do|just] (keep|ask|invite|contact|use|go ahead with|proceed with|approve|i approve|go with|approach|yes to|\
            ok to|ok with|happy with|fine with|ok for|leave|carry on with|send to|agree with|agree to|good with|i agree with|\
            i'm happy with|i'm fine with|i'm ok with|i'm good with|agreed on|agreed with) \(rest) [please|on|in|\(mine)]
            (otherwise|other than that|apart from that|besides that|beyond that|aside from that) [all|i'm|it's|that's|it \
            looks|looks|it is|it all looks|i am|everything's|everything is] [all|totally|absolutely] (fine|ok|okay|good|\
            great|perfect|approved|agreed|happy|yes|i agree|i approve|go ahead|all good) [with it|with the list|\(mine)]
            """
        ),
    ]
}

private let raters = """
    (list|names|raters|reviewers|people|choices|choice|selection|proposal|suggestion|suggestions|proposed list|\
    nominations|candidates|picks|shortlist|colleagues|respondents|panel|line-up|lineup|persons|nominees|trio|group|three)
    """

private let list = """
    (it|this|that|these|those|them|they|all|all three|all of them|all of these|all of those|everyone|everybody|these \
    three|those three|the three|every name|everyone on it|everyone on there|every name here|every name on it|every name \
    on the list|any of them|all three of them|the lot|the lot of them|everything|what you propose|what {n} proposes|\
    [all] [of] (the|this|that|these|those|your|her|{n}|all|all three|all the) [whole|full|entire|proposed|suggested|\
    attached|three|listed|chosen|above|selected] [three] \(raters) [of (raters|reviewers|people|names|colleagues)|as is|as \
    it is|as it stands|as listed|as proposed|as suggested|listed|proposed|suggested|below|above|on the list|you sent|you \
    propose|you proposed|you suggested|{n} chose|{n} picked|she chose|for {n}|named|mentioned])
    """

private let they = """
    (them|these|those|all|everyone|everybody|all three|them all|all of them|all three of them|these three|those three|the \
    three|these people|those people|the three of them|the lot|the people listed|the people on the list|these colleagues|\
    the reviewers|the raters|the proposed reviewers|the reviewers listed|the raters listed|the proposed raters|the listed \
    reviewers|the named reviewers|these reviewers|these raters|these folks|the invitations|the requests|the invites|it|the \
    questions|the questionnaire|the questionnaires|those names|these names|the names|the emails|all the people listed)
    """

private let everybody = """
    (all|everyone|everybody|all of them|the list|the whole list|them all|everything|anyone|the lot|all names)
    """

private let rest = """
    (the (others|rest|other two|other ones|remaining two|remaining ones|remaining|other names|other people|two others|rest \
    of them|rest of the list|other two names|remaining names|two remaining|other two people|other raters|other reviewers)|\
    everyone else|everybody else|all the others|all others|both others|the others on the list|rest|others|other two)
    """

private let wholly = """
    (fully|completely|totally|entirely|wholly|absolutely|hereby|gladly|happily|perfectly|very|all|quite|really|certainly|\
    definitely|more than|just|so|also|pretty|wholeheartedly|formally|of course|indeed|very much|super|dead|honestly)
    """

private let mine = """
    (for me|to me|by me|with me|from me|here|from here|for us|to us|with us|by us|on my end|on my side|from my side|from my \
    end|at my end|my end|this end|from this end|from our side|as is|as it is|as it stands|as they are|thanks|mate|in my \
    view|in my opinion|in my book|as far as i'm concerned|as proposed|at all|all round|all of them|all three|indeed|then|so)
    """

private let good = """
    (good|fine|great|ok|okay|perfect|excellent|right|solid|spot on|alright|all right|approved|acceptable|sensible|\
    lovely|ideal|suitable|appropriate|brilliant|wonderful|fantastic|nice|super|sound|grand|awesome|balanced|well balanced|\
    well chosen|good to go|ready to go|welcome|well picked|all good|all fine|top|first class|top notch|satisfactory|cool|\
    good choices|great choices|fine choices|good people|great people|the right people|fair|a good list|a great list|a good \
    choice|a good mix|a good plan|in order|bang on|a good selection|a yes|yes|a thumbs up|a tick|my vote|the thumbs up)
    """

private let nice = """
    (good|great|nice|fine|solid|excellent|sensible|lovely|strong|perfect|balanced|fair|brilliant|fantastic|wonderful|well \
    balanced|well-balanced|decent|cracking|super|healthy|smart|sound|wise|ideal|suitable|diverse|varied|stellar|awesome|\
    great wee|braw|braw wee|well rounded|well-rounded|top|impressive|superb|amazing|proper|mighty|right|reasonable)
    """

private let noun = """
    (approval|ok|okay|consent|blessing|permission|agreement|go-ahead|go ahead|support|vote|backing|endorsement|green light|\
    sign-off|sign off|yes|thumbs up|seal of approval|full support|assent|authorisation|authorization|nod)
    """

private let objection = """
    (objection|objections|concern|concerns|issue|issues|problem|problems|comment|comments|remark|remarks|complaint|\
    complaints|reservations|reservation|changes|qualms|worries|further comments|further remarks|notes|amendments|doubts|\
    hesitation|hesitations|additions|bother|problem at all|corrections|edits|queries|questions|misgivings)
    """

private let asking = """
    (ask|asking|invite|inviting|contact|contacting|approach|approaching|send|sending|email|emailing|mail|reach out to|\
    involve|message|include|get in touch with|write to|use|send out|survey|poll|proceed with|go ahead with|go with|being \
    asked|to be asked)
    """

private let out = """
    (out|off|away|to them|to all three|to everyone|to all|to all of them|over|now|right away|straight away|please)
    """

private let rater = "[mr|mrs|ms|number|no|nr] {r}"

private let soft = """
    [please|but|but please|though|just|only|maybe|perhaps|kindly|can you|could you|can we|could we|i'd|i would|you can|\
    let's|lets|we can|better|so|then|only thing|one thing|sorry|one change|except|just please|would you|pls|yes but]
    """

private let because = """
    {r} (has|is|was|will be|left|retires|works|doesn't|does not|knows|hardly|barely|moved|joined|never|only just|just) \
    [just|only|just|already|no longer|not|never|really|on|with|too|very|hardly|off] [left|leaving|new|retired|retiring|on \
    leave|sick|ill|off sick|away|busy|longer|us|here|work|works|worked|know|knows|joined|started|leave|maternity leave|\
    holiday|gone|to] [with|us|here|her|{n}|the company|the team|this team|another team|on|leave|elsewhere|soon|this month]
    """
