// English clauses that tell of somebody's day, or of a manager: true or not, they take nothing back.

extension EnglishTopics {
    /// Words of a day: places, people at home, weather, how somebody feels. None of them limits, asks or puts off.
    static let day = """
        i, we, me, us, it, there, here, now, right now, just, also, again, very, really, so, pretty, quite, rather
        a bit, a little, bit, and, with, from, in, on, at, to, into, over, through, between, during, under, up, out
        off, for, of, about, around, the, a, an, my, our, this, all, all (day|week|morning|afternoon|night), today
        yesterday, tonight, this (morning|afternoon|week|evening), last (night|week|month|weekend), earlier, recently
        lately, finally, meanwhile, currently, unfortunately, luckily, sadly, honestly, sorry, apologies, haha, lol
        oops, anyway, by the way, train, bus, tram, car, traffic, plane, bike, office, home, house, work, bed, garden
        beach, campsite, mountains, sea, school, class, lesson, shift, night shift, nights, nightshift, late shift
        early shift, break, lunch, coffee, meeting, meetings, course, training, holiday, holidays, weekend, week
        weeks, day, days, morning, afternoon, evening, night, kids, kid, child, baby, son, daughter, husband, wife
        mother, father, mum, dad, dog, cat, dentist, doctor, hospital, flu, fever, cold, sick, ill, busy, hectic
        tired, abroad, leave, day off, sunny, warm, wet, lovely, nice, good, great, sun, rain, snow, wifi, internet
        signal, reception, phone, laptop, inbox, spam, drafts, folder, gloves, roof, site, shop, till, kitchen, ward
        birthday, party, cake, barbecue, match, game, moving, been, had, done, gone, slept, eaten, enjoyed, laughed
        sat, missed, forgotten, moved, married, back, late, slow, long, few, couple of, couple, back to back
        back-to-back, snowed under, swamped, full, running, stuck, working, travelling, traveling, driving, walking
        typing, sitting, standing, waiting, catching up, new, old, whole, mad, year, bit of, lots of, a lot of, some
        month, hours, minutes, minute, mail, email, message, post
        """

    /// Nouns are open behind a preposition and an article.
    private static let places = """
        (in|on|at|from|to|with|between|behind|under|near|by|off|through|into|outside|after|of) (the|a|an|my|our) \
        {p} [{p}]
        (in|from|to|near|outside) {p}
        """

    private static let feelings = """
        read, reading, seen, looked, surprised, touched, moved, glad, proud, happy, pleased, chuffed, grateful
        curious, helped, learned, learnt, words, kind, compliments, comments, replies, colleagues, people, team
        everyone, what, smile, tears, slept on it, on it, through it, it through, twice, fair, accurate, honest
        picture, true, how my year went, of how my year went
        """

    static let tells = FormTopic(
        """
        (i|i'd) (was|had|sat|stood|slept|worked|came|went|got|saw|read|found|liked|loved|missed|forgot|enjoyed|\
        laughed|blushed|learned|drove|walked|ran|thought i had|thought i'd)
        (i'm|i am|i've|i have|i've been|i have been|we're|we are|we've|we were|we had|we went|am|was|been)
        (sat|sitting|standing|stuck|typing|writing|reading) [this] (in|on|at|from|with)
        (it|it's|its|it is|it was|it has|weather's|weather is) [been] (raining|snowing|sunny|pouring|hectic|busy|\
        mad|lovely|cold|warm|freezing|hot|quiet)
        the (sun|weather) [is|was] [shining|out|lovely|great|dreadful|awful]
        (my|our|the|a|an) {p} [{p}] (is|was|has|had|came|went|ran|started|kept|died|broke|called|rang|sleeps|slept|\
        got|are|were|have|is calling|fell|crashed|cancelled)
        (is|was) my {p}, (your|the|this) (mail|email|message|note) (was|got|ended up|landed|went|sat|slipped|is)
        (it|your mail|your email) (made|makes) me (smile|laugh|blush|proud|happy)
        made me (smile|laugh|blush|happy|proud)
        [i] (look|looking|am looking) forward to (it|this|seeing|reading|hearing) [the|his|her|their|what] [results|\
        thoughts|feedback|comments|report|it|comes back|they say|they write|everyone says|outcome|them|they have to \
        say]
        looking forward to (the|our|his|her) (results|talk|chat|feedback|meeting|outcome|thoughts)
        (curious|keen|interested|excited) to (see|hear|read|know) [what|how|the|their] [he|she|they|{n}|results|\
        comes|thoughts|feedback|comments] [thinks|says|think|say|out|back|of it]
        (excuse|apologies for|sorry for) the (short|brief|quick|late|slow) (reply|answer|response|note)
        sorry (for|about) the [long] (wait|delay), sorry it took (me|so|a while) [so|me] [long|a while] [to reply]
        (took|taken) me (a while|so long|ages|some time) [to (reply|answer|respond|read it)]
        """,
        beside: day,
        places,
        feelings
    )

    /// What the manager is like, and did for the writer.
    static let tellsOfHim = FormTopic(
        """
        (he|she|{n}|they|my manager|my boss|my supervisor) [has|have|is|was|had] [already|also|even|always|really] \
        (asked|asking|been|known|knows|helped|helps|supported|supports|hired|trained|mentored|coached|works|worked|\
        sits|sat|understands|listens|is|was|has|had|deserves|cares)
        (he's|she's|they're|{n}'s|they've) [already|also|always|really]
        ({n}|he|she) and i (work|sit|get|go|are|have|know|talk|share an office)
        (i|we) (know|trust|like|respect) (him|her|{n}|each other)
        {n} [my|a|an|the] (manager|boss|supervisor|lead|fair|good|great|lovely|sound)
        """,
        beside: """
            it, is, was, been, and, in, on, at, of, to, with, for, about, the, my, our, me, us, very, really, so, all
            all week, also, this week, last week, yesterday, today, this morning, just, too, here, there, long, a lot
            good, nice, is my
            """,
        """
        he, she, him, her, {n}, who, manager, boss, supervisor, line manager, lead, man, woman, bloke, person
        the right person, trust, trusted, honest, fair, decent, supportive, sound, kind, nice, best, great, brilliant
        great boss, always, every (day|week), for years, years, year, together, closely, next to, asked, asking
        about it, for it, been, since, i started, helped, supported, hired, trained, mentored, well, really well
        brilliantly, on well, on, along, along well, desks, three, two, five, ten, away, curious, discreet, careful
        right, after all, anyway, one, everything, most, already, known, me since, knows me, project, projects, team
        as well, too, an
        """
    )
}
