// English small talk beside an act that is clear by itself: where people are, how it was, what the weather is like.

extension EnglishTopics {
    /// No word of it permits, refuses, reports or restricts anything.
    static let aside = FormTopic(
        """
        accordingly, accurate, agenda, ah, ahead, allotment, alright, amazing, ambulance, answer, answered, apologise
        applied, appraisal, appraisals, appreciation, around, ashore, atmosphere, audit, autumn, away, awesome, aye
        baby, bad, balanced, bar, battery, bay, beach, bed, behalf, being, beliefs, believer, bet, big, bike, birthday
        blessing, blushing, boat, bother, bowing, braw, break, breakfast, brilliant, brilliantly, bus, busy, cake
        calendar, called, came, camping, car, care, careful, carefully, cat, catch-up, caught, chair, chance, checked
        checking, cheered, cheers, chef, children, christmas, chuffed, class, clear, cleared, clearly, client
        co-workers, coffee, cold, come, comfortable, company, compliment, compliments, computer, considerate, corner
        corridor, council, courtesy, cousins, covered, crack, crash, crew, curious, customer, customers, daughter, days
        decks, delighted, dentist, department, desk, desks, development, diary, died, dinner, discussed, discussing
        dispatch, doctor, dog, done, dreadful, drinks, earth, easter, email, employees, ends, enjoy, enjoyed, essays
        exactly, exercise, explaining, explanation, eyes, factory, failure, fantastic, fast, fed, feet, fell, ferry
        fever, figures, filling, finally, firm, fits, flight's, floor, flu, folder, folk, folks, forgive, found, front
        full, gap, garden, glad, gloves, go-ahead, got, grand, granddaughter, grandson, grateful, grinned, grow
        growing, growth, haha, happening, happier, happy, head, heal, heat, hectic, help, helped, helpful, hen, hence
        hes, holiday, home, honest, hospital, hour, house, husband, ill, inbox, info, information, inspection, intern
        internet, into, island, it's, job, joining, kettle's, keyboard, kid, kids, kind, kitchen, lab, lads, landed
        language, laptop, lass, last, laughed, lay, learn, learned, learnt, lesson, lessons, lift, locker, lol, looked
        lorry, lost, loud, love, luck, lunch, mail, man, march, marking, marks, mate, matter, members, message, mighty
        million, mind, minute, minutes, mix, mocks, month, months, mountains, myself, naturally, needed, nervous
        network, nicely, nights, ninety, nodding, occasion, office, oh, oops, open, openness, outside, pal, panel
        partner, party, patience, patients, performance, period, person, phone, pitch, place, plane, platform, pleased
        pleasure, pls, podiatrist, point, poorly, pound, process, project, projects, proud, provider, providing, pupils
        purely, quarter, quick, quickly, quiet, quietly, rain, raining, rainy, rate, raters, reactions, reception
        recovery, refurb, regards, reminder, rep, reply, reports, rescued, resounding, respect, rig, role, roof, room
        round, rounds, run, rushed, sabbatical, saved, saves, saw, say, scaffolding, schedule, school, season, seconds
        secrets, shift, shine, shop, short, shout, sick, side, signs, simply, sincerely, site, sitting, slept
        slightest, slow, smart, smile, snow, snowing, soaked, sofa, something, sometimes, son, sorry, spam, spring
        sprint, squared, staff, stands, station, stitches, stood, store, storm, straight, stroll, student, such, summer
        sun, sunny, sunshine, support, supportive, surgery, surprised, table, talked, tbh, tea, teacher, teamwork
        temps, tenants, thank, thanks, thats, thing, thinking, thorough, thumbs, thx, tick, timesheets, took, touched
        traffic, train, trained, trains, travels, trouble, truck, trust, trusted, truth, turning, two, typing, typo
        typos, undersigned, union, van, walked, ward, warehouse, warm, way, weather, wedding, wee, week, weekend, weeks
        welcome, went, whatsoever, whole, wife, wifi, winter, wonderful, worked, works, workshop, y'all, yard, yeah
        year, year-end, yesss, yesterday, you're, your
        (greetings|regards|love|cheers) from [a|the|rainy|sunny] {w} [{w}] [{w}]
        (typing|writing|reading) [this|it] [on|from|in|with|at] [the|a|my] {w} [{w}] [{w}] [{w}]
        (on|in|at|from) (the|a|my) {w} [{w}] [{w}] [{w}] [{w}]
        (i'm|i was|i've been|been|was|am) [just|currently|still|all week] (on|in|at|off|between) [the|a|my|two] {w} \
        [{w}] [{w}] [{w}]
        (back|just back|fresh) (from|to|at) [the|my|a] {w} [{w}], between two {w} [{w}]
        (good|best of) luck (with|at|for) [the|your] {w} [{w}]
        your (mail|email|message) (was|got|went|landed|ended up) [buried|lost|stuck] [in|under|into|among] [my|the] \
        {w} [{w}]
        """,
        beside: small
    )
}
