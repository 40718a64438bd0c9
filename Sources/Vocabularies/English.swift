// The words of letters, mail programs and machines in English.

extension Vocabulary {
    static let english = Vocabulary(
        greetings: "hi, hey, hello, dear, good morning, good afternoon, good evening",
        signOffs: """
            regards, kind regards, best regards, warm regards, warmest regards, with kind regards, with best regards
            kindest regards, many regards, best, best wishes, all the best, cheers, thanks, many thanks
            thanks in advance, thank you, thanks and regards, sincerely, yours sincerely, yours faithfully, yours truly
            respectfully, take care, have a nice day, br, rgds, kr, thx, tx, tnx, tks, thks, ty, tyvm, thanks again
            thanks a lot, thanks so much, thank you very much, thank you so much, with thanks, with many thanks
            much appreciated, with warm regards, with warmest regards, regards again, warmly, yours, have a good day
            have a great day, have a lovely day, have a good weekend, have a great weekend, have a nice weekend
            have a good one, enjoy your weekend, good luck, talk soon, speak soon, see you soon, on behalf of, p.p., pp
            signed, x, xx, xxx, xo, xoxo
            """,
        whence: "from",
        partingJoiners: "from, and, to you, to you all, to all, you all, all, again",
        pointers: """
            see below, see inline, please see below, answers below, answers inline, my answers, inline below
            comments below, comments inline, responses below, my responses, my replies, see my
            """,
        postscripts: "ps, p s, pps, p p s, p.p.s, postscript, addendum, nb, n b, one more thing",
        agreements: """
            looks, look, good, fine, great, right, perfect, perfectly, correct, all, yes, yep, ok, okay, agreed, agree
            i agree, exactly, thanks, thank you, thx, ty, cheers, many, very, much, so, a lot, that's, that is, this is
            it's, it is, is, to me, for me, by me, me, from me, no changes, nothing to add, nothing to change
            no corrections, nothing more, understood, you understood me, you got it, well, confirmed, noted, received
            clear, for the summary, for the confirmation, for confirming, for letting me know, everything, stands, super
            lovely, sounds, as is, that, this, it, works, spot on, alright, no further comments, nothing further
            read it, accurate, brilliant, excellent
            """,
        ownNameLabels: """
            name, my name, from, by, answers by, answers from, answers of
            feedback by, feedback from, reply from, filled in by, written by, completed by
            """,
        presentingBefore:
            """
            i am, i m, im, this is, it is, it s, its, my name is, my name s, here is, says, thinks, according to
            this was, message from, comes from, as, signed
            """,
        presentingBehind: "here, speaking, says, thinks, writes, again",
        presentingOn: "and, is, was, likes, loves, has",
        titles: """
            manager, projectmanager, productmanager, consultant, advisor, director, engineer, developer, architect
            coordinator, secretary, assistant, buyer, officer, ceo, cto, cfo, coo, partner, specialist, professor
            analyst
            """,
        pronouns: "she, her, hers, he, him, his, they, them",
        presence: "working days, working hours, my working hours, office hours, office days, available",
        absences: """
            i work, i do not work, i don't work, i don t work, my working days, on mondays, on fridays, i am in the office on
            """,
        speech: """
            too, much, not, never, very, more, less, always, often, sometimes, little, good, better, is, was, has
            can, should, must, great, nice, forgot, promote, keep
            """,
        phoneLabels: "via mobile, from mobile, tel, mob, mobile",
        furniture: """
            visit us, visit our, follow us, find us, join us, meet us, see us, book time, book a meeting, book a call
            schedule a meeting, connect with me, connect with us, check out, we are hiring, we're hiring, now hiring
            proud sponsor, winner of, registered in, registered office, member of, download our, subscribe to, read our
            """,
        us: "us, our",
        persons: "she, her, hers, he, his, him, i, they, their, them",
        wrote: "wrote, writes, sent",
        attributionStarts: "on",
        subjects: "he, she, i, they, we, you, who",
        separators: "original, original appointment, forwarded by",
        messageNouns: "message, mail, email, e-mail",
        forwardLines: "begin forwarded message",
        senderRows: "from",
        dateRows: "sent, date",
        recipientRows: "to",
        copyRows: "cc, bcc",
        subjectRows: "subject",
        otherRows: "importance, priority, reply-to, reply to",
        footerStarts: """
            sent from, sent from my, sent via, sent with, sent using, sent by, sent through, sent securely
            """,
        footerOpenings: "from my, via my, this message was, this mail was, this email was",
        footerLines: """
            outlook for ios, outlook for android, get outlook for, download outlook for, sent on the go
            sent on the move, sent with proton mail, sent using, sent from a small, sent from a tiny
            sent from a very small, typed on a small, typed on a tiny, typed on a phone, excuse my brevity
            please excuse my brevity, please excuse brevity, please excuse any typos, please excuse typos, excuse typos
            excuse any typos, typed on tiny keys, sorry for typos, sorry for any typos
            """,
        toolStarts: """
            polished by, polished with, written with, written on my, written by, typed on my, typed with, composed with
            composed on, drafted with, corrected by, checked by, checked with, powered by, protected by, secured by
            encrypted with, dictated with, dictated to, dictated on, translated by, translated with
            """,
        sendWords: "sent",
        fetching: "get, download",
        prepositions: "from, via, with, using, by, on, through",
        excuses: """
            please excuse, excuse, sorry for, apologies for, so excuse, so please excuse, forgive, apologies, brief
            """,
        products: "mobile, phone, cell, device",
        things: "my, the, for, and, on, mobile, phone, by, via, device",
        tags: "external, external email, external e-mail, external message",
        notices: """
            virus-free, external email, external sender, caution external, caution this message, caution this email
            caution this e-mail, warning external, warning this email, warning this message, warning this e-mail
            you don't often get email from, some people who received this message don't often get
            this email has been checked for viruses, this e-mail has been checked for viruses
            this email has been scanned, this message has been scanned
            """,
        noticeParts: """
            is from an external sender, came from outside your organization, from outside your company
            from outside the company, from outside our organization, do not click links, do not click on links
            do not click any links, don't click links, not click links or open, originated from outside
            from outside of the organization, from outside the organization, from outside your organization
            from outside of your organization, from outside of the organisation, from outside the organisation
            from outside your organisation, you received this message because you are subscribed
            you are receiving this because you are subscribed, to unsubscribe from this group
            to unsubscribe from this list, to unsubscribe send an email, to view this discussion
            """,
        disclaimerStarts: """
            disclaimer, confidentiality notice, confidentiality note, confidentiality, legal notice, this e-mail and any
            this email and any, this message and any, this message is intended, this e-mail is intended
            this email is intended, this e-mail is confidential, this email is confidential
            this message is confidential, this e-mail may contain, this email may contain, this message may contain
            this communication is, this communication may, the information contained in this
            the information in this e-mail, the information in this email, the contents of this e-mail
            the contents of this email, if you are not the intended recipient, if you have received this
            please consider the environment, think before you print, this transmission, this electronic message
            this mail and any, this mail is intended, this message and its attachments, this email and its attachments
            the information transmitted, the information contained, any views or opinions, important notice
            important this email, notice this email, privileged and confidential, proclaimer
            """,
        disclaimerParts: """
            intended solely for, intended only for, solely for the use of, not the intended recipient
            intended recipient, privileged and confidential, confidential and privileged, intended exclusively for
            if you have received this, if you received this, you are hereby notified, is strictly prohibited
            scanned for viruses
            """,
        legalWords: """
            confidential, confidentially, confidentiality, privileged, intended, recipient, addressee, liability, liable
            disclaimer, unauthorized, unauthorised, disclosure, notify the sender, delete, printing, print, environment
            """,
        imprints: """
            registered in england, registered office, company number, company no, company registration, vat no
            vat number
            """,
        numbers: "zero, one, two, three, four, five, six, seven, eight, nine, ten",
        ordinals: "first, second, third, fourth, fifth",
        months: """
            april, september, november, december, january, february, march, may, june, july, august, october, jan, feb
            apr, jun, jul, aug, sep, sept, nov, dec, oct
            """,
        questionNouns: "question, answer, ad, q, a, no, point, re, item, number, q°",
        labelLeads: """
            answer, my, to, for, on, the, ad, re, regarding, and, also, then, about, more, some, as, addition, oh, o, ps
            now, concerning
            """,
        concerns: "also",
        both: "both, each",
        scoreLeads: """
            a, an, score, rating, points, solid, strong, good, i, give, her, him, would, say, my, answer, is, that
            it, the, grade, mark, think, about, around, rather, between, very, clear, full, big, small, high, low
            definite, firm, of, for, me, be, both, each, should, must, make, please, this, here, overall, on
            average, mostly, usually, definitely, probably, easily, clearly, sadly, honestly, generally, let, s, us
            call, put, at, rate, top, marks, effortless, without, doubt, lets, scale, unfortunately, currently
            certainly, totally, simply, just, d, with, go
            """,
        scoreConclusions: "a, so, score",
        scoreReasons: "because, since, as, but, points, stars, i, think, give, please, instead",
        scoreCompanions: """
            though, although, without, all, from, for, overall, on, most, mostly, usually, definitely, certainly
            easily, very, good, great, easy, always, often, with, at, easily, so, really, super, lovely, nice, fine
            probably, in, scale
            """,
        scoreHedges: "maybe, perhaps, sometimes, rather, almost, towards, possibly",
        scoreDoubts: """
            almost, nearly, less, more, at least, at most, was, were, last, before, than, would, could
            """,
        scaleOpenings: "on a scale of, on a scale from, scale of",
        scorePraise: """
            very, super, really, so, good, great, excellent, perfect, effortless, easy, smooth, best, top, fantastic
            wonderful
            """,
        scoreBlame: """
            very, really, so, bad, poor, terrible, awful, hard, difficult, painful, worst
            """,
        scoreCorrections: """
            i, mean, meant, oops, correction, but, no, actually, really, rather, make, it, more, like, or, well
            better, that, after, all, sorry, wait, hmm
            """,
        turningRound: """
            only, sometimes, no, not, never, little, without, hardly, less, rarely, isn, doesn, didn, nothing
            """,
        numberAlternatives: "or, to",
        numberJoiners: "to, or, and",
        outOf: "out",
        outOfFillers: "of, the, max",
        withdrawals: "remove, delete, erase, drop, withdraw, scrap, strike, removed, deleted, take",
        withdrawalFillers: """
            please, pls, could, can, would, you, i, i'd, i’d, like, to, want, my, the, answer, answers, score, scores
            for, of, on, at, question, questions, number, no, and, from, out, again, back, be, it, thanks, thank, have
            """
    )
}
