// English words of approval, for all or some of a list.

extension ApprovalWords {
    static let english: [(Sense, String)] = [
        (.around, CourtesyWords.english), (.around, ThanksWords.english),
        (.promises, "(i'm|i am|im) (fine|ok|okay|good|well|great)"),
        (
            .praise,
            """
            (good|great|nice|excellent|fine|solid|sensible|balanced|lovely|strong|perfect|fair) (list|choice|choices|\
            selection|mix|people|group|names|raters|picks|pick|set|line-up|lineup|bunch|idea|crowd|job|one|work|ones|\
            shortlist)
            """
        ),
        (
            .promises,
            """
            [need to|needs to|have to|has to|still] to [be] (approve|approved|confirm|confirmed|accept|accepted|agree|agreed)
            (not|don't|do not|never) (remove|drop|delete|strike|skip|exclude|leave out|leave off|take off|cut), list with {r}
            they [all] (agree|agreed|accept|accepted|approve|approved), he (agrees|agreed), she (agrees|agreed)
            [it is|it's|was|is] (accepted|approved|agreed) by (them|her|him|hr|{n}|my boss|my manager|everyone)
            (it's|it is|its|that's|that is|this is|that'll be|it'll be) (great|good|nice|lovely|wonderful) for {r}
            i agree with (you|him|her|{n}), i like (them|her|him), please ask people
            (please|can you|could you) send [me|us] (the list|the names|a list|names), (all|everyone) but one
            """
        ),
        (
            .asks,
            """
            (is|are|can|may|should|do|does|will|shall|could|would|have) (this|it|that|they|these|i|we|you|the|all|\
            everyone|those|he|she)
            """
        ),
        (
            .consent,
            """
            yes (to|for), go ahead with, ok for, okay for, [i] agree [to|with], agreed [to|with], approve, approved
            [i] approve, fine, sounds (good|great|fine|perfect|right|ok)
            looks (good|great|fine|perfect|right|ok|nice|excellent|solid|complete|sensible|balanced), looking good
            sure, sure thing, perfect, excellent, brilliant, lovely, wonderful, nice, awesome, fantastic, go ahead
            go for it, please (do|go ahead|proceed), proceed, carry on, go, good to go, do it, all good
            all (fine|ok|clear), of course, certainly, absolutely, definitely, by all means, you bet, yeah, ya, aye
            yes please, yes sir, correct, right, confirmed, i confirm, confirm, happy days, spot on, accepted, i accept
            accept, green light, you have my (approval|ok|blessing|consent|agreement|go-ahead), signed off, sign off
            i'm in, count me in, rubber stamped, ship it, makes sense, ok'd
            (remove|strike|drop|skip) (nobody|no one|no-one|none)
            i (hereby|gladly|happily|fully|also|can) (agree|approve|confirm|accept) [to|with|this|it], hereby approved
            no (objection|objections|worries|problem|problems|comments|comment|issues|issue|complaints|concerns|\
            remarks|changes|changes needed|remarks from me|objections here|objections from me) [at all|here|from me|\
            with|to|from my side]
            i have no (objection|objections|comments|concerns|issues|problem|problems|remarks) [with|to], not a problem
            nothing to add, nothing to change, couldn't be better, i have nothing to add
            (it|that|this|list|they) (is|are|looks|look|seems|seem|works|work) (good|fine|great|ok|okay|perfect|\
            alright|all right) [to|for|with|by] [me]
            (good|fine|ok|okay|great|alright|happy|works|work) (with|by|for|to) me
            [that's|it's|that is|it is|they're|all|they are] (good|fine|ok|okay|great|perfect|alright|all right|all \
            good|approved|happy)
            happy with, works, work, works well
            [please] (ask|invite|contact|send|approach) (them|everyone|everybody|all of them|them all|away|it out|\
            them out|the requests|the invitations)
            ask away, send away, send it, fire away, i like (it|the list|this list|them), love it, like it
            (ready|free|clear) to go, let's go, let's do it, let's go ahead, nothing wrong with (it|that|this)
            i don't mind, i have no problem, alright, all right, right on, can do, you may proceed
            you can (go ahead|proceed|ask them|send them|send it), that works [for me], works for me, go right ahead
            full steam ahead, no notes, crack on, all good (by|with|from) me, no changes [from me|needed]
            (good|fine|ok|okay|happy|great) (by|with) (me|these|this|those|the list|them|all three|all of them|\
            everyone)
            yea, yup, absolutely fine, totally fine
            (all|these|those|they) [three|all|names] (are|look|sound|seem) (fine|good|great|ok|okay|perfect|sensible|\
            spot on) [to me|by me|with me]
            (thats|that's|its|it's) (fine|good|great|ok|okay|perfect) [by me|with me]
            (send|ask|invite|mail|email) (away|it|them|the invites|the requests|the invitations|them all|all three|\
            everyone) [out|off] [please]
            please (send|ask|invite|go ahead) [it|them|everyone|all three] [out]
            feel free to (ask|invite|send|contact|go ahead) [them|it|all three] [out], couldn't agree more
            no objections whatsoever, no qualms, absolutely no objections, fully (agree|approve|support|agreed)
            you have my (full|) (support|approval|blessing), consider (it|them) approved, approved by me
            approval granted, granted, list (approved|is fine|looks good|is good)
            [so] (that's|that is|it's|its|it is|so it's) [a|an] [resounding|big|definite|firm|clear|easy] yes [from|\
            for] [me]
            [a] [big|resounding|definite|firm] yes from me, my answer is yes, the answer is yes, so yes
            yes to (all|everyone|all three|all of them|that|this|both), yes indeed, (i'm|i am) saying yes, i say yes
            (i'm|i am|im) (fine|ok|okay|happy|good|cool|in agreement) (with|by)
            """
        ),
        (.no, "no thanks, no thank you, nah, no way"),
        (
            .disagrees,
            """
            not (agreed|ok|okay|fine|approved|good|happy|all right|alright|in agreement|acceptable) [with|to]
            [i] disagree [with], do not (agree|approve) [with|to], don't (agree|approve) [with|to]
            i don't agree [with|to], i do not agree [with|to], i don't approve [of], i do not approve [of], rejected
            i reject, i object [to], denied, disapproved, isn't (ok|fine|good|right), aren't (ok|fine|good|right)
            is not (ok|fine|good|right|okay), rather not, i'd rather not, unacceptable, declined
            """
        ),
        (
            .strike,
            """
            not, isn't, aren't, no to, not to, no longer, without, except, except for, excepting, excluding, exclude
            excl, minus, remove, removed, drop, delete, strike, strike out, strike off, cross out, cross off, cross
            skip, leave out, leave, out, take off, take out, take, off, off the list, from the list, withdraw, uninvite
            don't ask, do not ask, don't invite, do not invite, don't contact, don't include, do not include, but not
            just not, only not, rather not, please don't, other than, apart from, aside from, bar, omit, isn't needed
            not needed, lose, scratch, scrap, doesn't need to, cut, barring, save for, never
            """
        ),
        (
            .would,
            "can, would, will, i would, i'd, i'll, should, may, to be, would be, could, might, must, have to, need to"
        ),
        (
            .only,
            """
            only, just, solely, only ask, just ask, ask only, ask just, only with, only for, exclusively, nobody except
            nobody but, no one but, no one except, none but, only the
            """
        ),
        (
            .all,
            """
            all, everyone, everybody, every one, everything, all of them, them all, anyone, the whole list, whole list
            the entire list, all three, all two, all four, all five, all names, each, all people, all the names
            all of these, all the raters, both
            """
        ),
        (
            .rest,
            """
            [the|for the|all] (rest|others|other two|other three|remaining|other names|other ones|other|remaining \
            ones|remaining two)
            the rest of (them|the list|these), everyone else, everybody else, all else, anyone else
            """
        ),
        (.takes, "ok to ask, can stay, is okay, are okay, stay, stays, keep"),
        (
            .but,
            """
            but, however, though, although, only, one exception, with one exception, with the exception of, just
            """
        ),
        (.adds, "add, also ask, and ask, and add, please add, include, plus, client, colleague, supplier, addition"),
        (
            .around,
            """
            hereby, proposed, suggested, attached, above, listed, mentioned, with, this, that, the, list, i am, i'm, am
            it, is, are, all, for me, from me, rest, number, numbers, of them, me, i, to, on, very, you, be
             them, him, her, he, she, they, and, a, my, your, these, those, of, so, then, from my side
            on my side, please, names, name, people, raters, selection, choice, proposal, for, ask, asking, invite, by
            as is, as it is, as proposed, as suggested, as listed, well, quite, really, totally, fully, completely
            wholly, now, actually, we, us, our, do, have, let, here, in, person, one
            mr, mrs, ms, also, though, too, away, from us, at all, it all, looks, like, these three, those three
            three, i think, honestly, indeed, sorted, already
            """
        ),
        (
            .reason,
            reason(
                "he|she|he's|she's|they|they're|who|who's|because|as he|as she|since|as they|that one",
                """
                is, has, have, just, only, started, new, left, leaving, gone, away, on, leave, holiday, vacation
                sick, ill, maternity, parental, retired, works, work, worked, working, elsewhere, here, no, longer
                not, anymore, any, more, doesn't, does, don't, do, didn't, hasn't, haven't, isn't, hardly, barely
                rarely, never, knows, know, knew, i, we, her, him, them, well, enough, with, too, busy, little
                much, time, in, another, different, team, department, at, the, company, a, of, to, for, us, he
                she, they, he's, she's, been, recently, newly, lately, long, term, moved, transferred, abroad
                unavailable, out, office, {n}, really, very, so, biased, friend, friends, family, husband, wife
                brother, sister, partner, joined, recent, was, unfamiliar, from, my, right, person, far, removed
                same
                """
            )
        ),
    ]
}
