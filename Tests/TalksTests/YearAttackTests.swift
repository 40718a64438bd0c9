// What may go wrong in the year around the talk when people write what nobody expects, or what isn't theirs.
import Addressing
import Cycle
import Days
import Feedback
import Foundation
import Letters
import TestSupport
import Testing
import Year

@testable import Store

@Suite struct YearAttackTests {
    /// Words that wait to go back to whoever wrote them, and nothing else: they go with the letter.
    private func goesBack(_ word: String, in house: TestHouse) async throws -> Bool {
        try await house.places(of: word) == ["talk_mails.content"]
    }

    private func afterTheTalk(vouching: Bool = false, answers: Int = 20) async throws -> TestHouse {
        var rules = CycleRules()
        rules.followUpAfter = 300 * 86_400
        // What comes before a talk is another story.
        (rules.preparingBefore, rules.coachingBefore, rules.topicBefore) = (0, 0, 0)
        let house = try await TestHouse { [rules] in
            $0.cycle = rules
            $0.isVouchingExpected = vouching
            $0.dailyAnswersPerAddress = answers
        }
        try await house.change { tx, now in try tx.startCycle(2027, now: now) }
        try await house.plan("2027-01-12T09:00:00Z")
        try await house.pass(days: 9)
        return house
    }

    private func lead(_ house: TestHouse) async throws {
        try await house.change { tx, now in
            let anna = try #require(try tx.person(Example.anna))
            try tx.change(anna.id, to: anna.person, manager: 4, department: anna.department)
        }
    }

    // MARK: The guard

    @Test(arguments: ["afspraak: rustig opbouwen na mijn burn-out", "bewaar: sterk na je burn-out", "geen\nburn-out"])
    func nothingAboutHealthStaysOfWhatNobodyVouchesFor(_ text: String) async throws {
        let house = try await afterTheTalk(vouching: true)
        try await house.settle(text, from: "anna")
        #expect(try await house.sent(.confirmChange, to: "anna").isEmpty)
        #expect(try await goesBack("burn-out", in: house))
    }

    @Test func nothingAboutHealthStaysOfAWordToKeepThatNobodyVouchesFor() async throws {
        let house = try await afterTheTalk(vouching: true)
        try await house.write("bewaar: sterk na je burn-out", from: "anna@example.test", proved: false)
        #expect(try await house.places(of: "burn-out").isEmpty)
    }

    @Test func nothingAboutHealthStaysOfAnAnswerToAForgottenMail() async throws {
        let house = try await afterTheTalk()
        let mail = try #require(try await house.collected("anna").last).id
        let words = try await house.words("vast, door mijn burn-out", by: .collected(mail), answering: nil)
        try await house.change { tx, now in _ = try tx.purgeCollected(madeBefore: now + 1, limit: 10) }
        try await house.mail(words, from: "anna@example.test")
        #expect(try await house.places(of: "burn-out").isEmpty)
    }

    @Test func nothingAboutHealthStaysWhereTheDaysAnswersAreOver() async throws {
        let house = try await afterTheTalk(answers: 2)
        let mail = try #require(try await house.collected("anna").last).id
        for number in 1...5 {
            try await house.settle("afspraak: plan \(number), na mijn burn-out", from: "anna", in: mail)
        }
        // Two go back at once, one tomorrow.
        let kept = try await house.store.read { try $0.rows("SELECT inbox_id FROM talk_mails", []) }
        #expect(kept.count == 3)
    }

    @Test func nothingAboutHealthStaysOfSomebodyWhoLeft() async throws {
        let house = try await afterTheTalk()
        let mail = try #require(try await house.collected("anna").last).id
        let words = try await house.words("vast, door mijn burn-out", by: .collected(mail), answering: .collected(mail))
        try await house.change { tx, now in _ = try tx.leave(Example.anna, now: now) }
        try await house.mail(words, from: "anna@example.test")
        #expect(try await house.places(of: "burn-out").isEmpty)
    }

    /// In the middle of a sentence it is no word that sets the guard aside.
    @Test(arguments: [
        "afspraak: minder uren na mijn burn-out, het gaat over werk en thuis",
        "Ik heb een burn-out en dat gaat over mijn werk",
        "My burn-out, I think it's about work pressure",
    ])
    func aSentenceDoesNotSetTheGuardAside(_ text: String) async throws {
        let house = try await afterTheTalk()
        #expect(try await house.settle(text, from: "anna")?.isGuarded == true)
        #expect(try await goesBack("burn-out", in: house))
    }

    @Test(arguments: [
        "Gaat over werk\nafspraak: de dokter-app testen", "Gaat over werk.\nafspraak: de dokter-app testen",
        "gaat over werk: afspraak de dokter-app testen",
        "Hoi,\n\ngaat over werk\n\nafspraak: de dokter-app testen\n\nAnna",
        "Dit gaat over werk. De dokter-app testen", "\"gaat over werk\"\nde dokter-app testen",
        "“gaat over werk”\nde dokter-app testen",
    ])
    func whoSaysSoAboveItIsHeard(_ text: String) async throws {
        let house = try await afterTheTalk()
        let report = try await house.settle(text, from: "anna")
        #expect(report?.isGuarded == false)
        #expect(try await house.agreements().map(\.version.text).allSatisfy { $0.contains("dokter-app") })
        let texts = try await house.agreements().map(\.version.text)
        #expect(texts.count == 1, "\(texts)")
    }

    /// As the mail that gives it back says.
    @Test(arguments: ["gaat over werk", "about work", "geht um die Arbeit", "c’est le travail"])
    func thePromisedWordsSetItAside(_ words: String) async throws {
        let house = try await afterTheTalk()
        let report = try await house.settle("\(words)\n\nafspraak: de dokter-app testen", from: "anna")
        #expect(report?.isGuarded == false && report?.agreements.count == 1)
        let kept = try await house.write("bewaar: \(words). De dokter-app", from: "anna@example.test", proved: true)
        #expect(try await house.inbox(kept).outcome == .keptWords)
    }

    @Test(arguments: [true, false])
    func nothingBesideATimeInACalendarIsKept(_ isProved: Bool) async throws {
        let house = try await TestHouse.stuck()
        for method in ["REPLY", "COUNTER"] {
            let data = try await event(method, "TENTATIVE", house, comment: "Ik zit thuis met een burn-out")
            try await house.mail(.calendar(data, method: nil, isProved: isProved), from: "anna@example.test")
        }
        #expect(try await house.places(of: "burn-out").isEmpty)
    }

    // MARK: What is kept of others

    /// What he writes about her goes to her, or is not kept.
    @Test func whatAManagerWritesBesideAWordIsNotKept() async throws {
        let house = try await TestHouse.followedUp()
        let mail = try #require(try await house.collected("mark").last { $0.lines.contains(.followUp) })
        let number = try #require(mail.lines.firstIndex(of: .followUp)) + 1
        try await house.settle("\(number) later, ze presteert slecht", from: "mark", in: mail.id)
        #expect(try await house.places(of: "presteert").isEmpty)
    }

    @Test(arguments: ["bel, over Anna die slecht presteert", "bel", "nee, al presteert Anna slecht"])
    func noNameBesideTheCallIsKept(_ text: String) async throws {
        let house = try await TestHouse.followedUp()
        let mail = try #require(try await house.collected("mark").last { $0.lines == [.hrCall] })
        try await house.settle(text, from: "mark", in: mail.id)
        #expect(try await house.places(of: "presteert").isEmpty)
    }

    @Test func aGrantThatIsNotUnderstoodIsNotKept() async throws {
        let house = try await TestHouse.afterTheTalk("geen\nopleiding: coaching voor beginners")
        try await house.pass(days: 8)
        try await house.settle("wens", from: "anna")
        try await house.pass(days: 10)
        try await house.settle("mag, al presteert ze slecht", from: "mark")
        let trainings = try await house.trainings()
        let kept = try await house.places(of: "presteert")
        #expect(kept.isEmpty || trainings.first?.line?.contains("presteert") == true, "\(kept)")
    }

    // MARK: Meetings

    private func event(
        _ method: String,
        _ status: String,
        _ house: TestHouse,
        start: String? = nil,
        by local: String = "anna",
        comment: String? = nil,
        more: String = ""
    ) async throws -> Data {
        let meeting = try await house.meeting()
        func utc(_ date: Date) -> String { LocalTime(date, in: .gmt).basic + "Z" }
        let time =
            start
                ?? """
                DTSTART:\(utc(meeting.start + (method == "COUNTER" ? 7_200 : 0)))\r
                DTEND:\(utc(meeting.start + 900 + (method == "COUNTER" ? 7_200 : 0)))
                """
        return Data(
            """
            BEGIN:VCALENDAR\r
            PRODID:-//Kade//Test//NL\r
            VERSION:2.0\r
            METHOD:\(method)\r
            BEGIN:VEVENT\r
            UID:\(meeting.eventUID)\r
            SEQUENCE:\(meeting.sequence)\r
            DTSTAMP:20270413T101500Z\r
            \(time)\r
            \(comment.map { "COMMENT:\($0)\r\n" } ?? "")\(more)ORGANIZER:mailto:feedback@example.test\r
            ATTENDEE;PARTSTAT=\(status):mailto:\(local)@example.test\r
            END:VEVENT\r
            END:VCALENDAR\r\n
            """.utf8
        )
    }

    /// Whoever knows the UID may write `From: anna`.
    @Test func aRefusalThatNobodyVouchesForCallsNothingOff() async throws {
        let house = try await TestHouse.stuck()
        let data = try await event("REPLY", "DECLINED", house)
        try await house.mail(.calendar(data, method: nil, isProved: false), from: "anna@example.test")
        #expect(try await house.meeting().state == .proposed)
        #expect(try await house.sent(.confirmChange, to: "anna").count == 1)
    }

    @Test func strangersAnswerNoMeeting() async throws {
        let house = try await TestHouse.stuck()
        for method in ["REPLY", "COUNTER", "CANCEL", "REQUEST", "PUBLISH"] {
            for proved in [true, false] {
                for sender in [
                    "bram@example.test", "eve@elsewhere.example", "hr@example.test", "feedback@example.test",
                ] {
                    let data = try await event(method, "DECLINED", house)
                    try await house.mail(.calendar(data, method: nil, isProved: proved), from: sender)
                }
            }
        }
        let meeting = try await house.meeting()
        #expect(meeting.state == .proposed && meeting.counter == nil && meeting.suits.isEmpty)
    }

    @Test(arguments: ["REQUEST", "CANCEL", "PUBLISH"])
    func itsPeopleDoNotOrganizeIt(_ method: String) async throws {
        let house = try await TestHouse.stuck()
        for local in ["anna", "mark"] {
            let data = try await event(method, "ACCEPTED", house, by: local)
            try await house.mail(.calendar(data, method: nil, isProved: true), from: "\(local)@example.test")
        }
        let meeting = try await house.meeting()
        #expect(meeting.state == .proposed && meeting.counter == nil)
    }

    @Test func aWholeDayIsNoTime() async throws {
        let house = try await TestHouse.stuck()
        let start = "DTSTART;VALUE=DATE:20270503\r\nDTEND;VALUE=DATE:20270504"
        let data = try await event("COUNTER", "TENTATIVE", house, start: start)
        try await house.mail(.calendar(data, method: nil, isProved: true), from: "anna@example.test")
        #expect(try await house.meeting().counter == nil)
    }

    @Test func aSeriesIsNoTime() async throws {
        let house = try await TestHouse.stuck()
        let data = try await event("COUNTER", "TENTATIVE", house, more: "RRULE:FREQ=WEEKLY;COUNT=9\r\n")
        try await house.mail(.calendar(data, method: nil, isProved: true), from: "anna@example.test")
        #expect(try await house.meeting().counter == nil)
    }

    /// Longer, at the same time: that is no yes.
    @Test func aLongerOneIsNoYes() async throws {
        let house = try await TestHouse.stuck()
        let start = try await house.meeting().start
        func utc(_ date: Date) -> String { LocalTime(date, in: .gmt).basic + "Z" }
        let time = "DTSTART:\(utc(start))\r\nDTEND:\(utc(start + 7_200))"
        let data = try await event("COUNTER", "TENTATIVE", house, start: time)
        try await house.mail(.calendar(data, method: nil, isProved: true), from: "anna@example.test")
        let told = try await house.meeting()
        #expect(told.suits.isEmpty && told.counter == nil)
    }

    @Test func aMeetingThatIsOverStays() async throws {
        let house = try await TestHouse.stuck()
        let data = try await event("REPLY", "DECLINED", house)
        house.now = try await house.meeting().start + 60
        try await house.mail(.calendar(data, method: nil, isProved: true), from: "anna@example.test")
        #expect(try await house.meeting().state == .proposed)
        #expect(try await house.settle("zelf", from: "mark")?.unclear == [1: .over])
        #expect(try await house.settle("ja", from: "anna")?.unclear == [1: .over])
    }

    @Test func bothProposeAtOnce() async throws {
        let house = try await TestHouse.stuck()
        try await house.settle("3 mei om 15.00", from: "mark")
        try await house.settle("4 mei om 11.00", from: "anna")
        try await house.collectNow()
        let asked = try await house.store.read { try $0.openLines(about: Example.anna) }
            .filter { $0.kind == .meetingProposed }
        #expect(asked.map(\.reader) == [.manager])
        // She says yes to his, in a mail that never went, and he to hers.
        #expect(try await house.settle("ja", from: "mark")?.settled == [1])
        #expect(try await house.meeting().start == instant("2027-05-04T09:00:00Z"))
        #expect(try await house.sent(.meetingChanged, to: "anna").count == 1)
    }

    @Test func aYesToHisOwnFirstMailIsNoneToHers() async throws {
        let house = try await TestHouse.stuck()
        let first = try #require(try await house.collected("mark").last).id
        try await house.settle("4 mei om 11.00", from: "anna")
        try await house.collectNow()
        let report = try await house.settle("ja", from: "mark", in: first)
        #expect(report?.unclear == [1: .over])
        #expect(try await house.meeting().counter != nil)
    }

    @Test func aFormerManagerHasNoSay() async throws {
        let house = try await TestHouse.stuck()
        try await lead(house)
        #expect(try await house.settle("zelf", from: "mark")?.unclear == [1: .notAsked])
        for (method, status) in [("REPLY", "DECLINED"), ("COUNTER", "TENTATIVE")] {
            let data = try await event(method, status, house, by: "mark")
            try await house.mail(.calendar(data, method: nil, isProved: true), from: "mark@example.test")
        }
        let meeting = try await house.meeting()
        #expect(meeting.state == .proposed && meeting.counter == nil)
    }

    @Test func aTimeYearsAheadIsNone() async throws {
        let house = try await TestHouse.stuck()
        let start = "DTSTART:20990504T080000Z\r\nDTEND:20990504T081500Z"
        let data = try await event("COUNTER", "TENTATIVE", house, start: start)
        try await house.mail(.calendar(data, method: nil, isProved: true), from: "anna@example.test")
        #expect(try await house.meeting().counter == nil)
    }

    // MARK: Passing on

    /// It was queued, and somebody else leads her by the time it goes.
    @Test func aMailThatWaitsForItsHourTellsNoFormerManager() async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: cursus SQL")
        try await house.pass(days: 3)
        #expect(try await house.collected("mark").last?.lines == [.agreementsRight])
        try await lead(house)
        let texts = try await house.sent(.collected, to: "mark")
        #expect(texts.isEmpty)
    }

    @Test func newsThatWaitsForItsHourTellsNoOther() async throws {
        let house = try await TestHouse.followedUp()
        let mail = try #require(try await house.collected("anna").last { $0.lines == [.needs] })
        try await house.settle("Ik zou graag vaker met klanten aan tafel zitten.", from: "anna", in: mail.id)
        #expect(try await house.sent(.yearNews, to: "mark").count == 1)
        try await lead(house)
        #expect(try await house.sent(.yearNews, to: "mark").isEmpty)
    }

    @Test(arguments: [
        "werkdruk, maar zeg niets tegen Mark", "Mijn manager hoeft dit niet te weten: de sfeer is slecht",
        "Niet doorgeven aan Mark: de sfeer is slecht", "Please don't tell Mark: the mood is bad",
        "Bitte nicht an meinen Chef weitergeben: die Stimmung ist schlecht",
        "Ne le dites pas à mon manager: l'ambiance est mauvaise", "Alleen voor HR: de sfeer is slecht",
        "Anoniem: de sfeer is slecht", "Vertrouwelijk: de sfeer is slecht", "Stop met deze mails", "Wie leest dit?",
    ])
    func whatIsNotForTheManagerDoesNotReachHim(_ text: String) async throws {
        let house = try await TestHouse.followedUp()
        let mail = try #require(try await house.collected("anna").last { $0.lines == [.needs] })
        let report = try await house.settle(text, from: "anna", in: mail.id)
        #expect(report?.asksBack == true)
        #expect(try await house.sent(.yearNews, to: "mark").isEmpty)
    }

    @Test func hrSeesNoTexts() async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: geheim plan\nopleiding: coaching")
        try await house.pass(days: 8)
        try await house.settle("verplicht", from: "anna")
        try await house.pass(days: 2)
        var kinds: Set<Letter.Kind> = []
        for kind in Letter.Kind.allCases {
            guard try await !house.sent(kind, to: "hr").isEmpty else { continue }
            kinds.insert(kind)
            let text = try await house.text(of: kind, to: "hr")
            #expect(!text.contains("geheim plan"))
        }
        #expect(kinds == [.collected])
    }

    // MARK: Whose it is

    @Test func whoeverAsksForThanksTwiceThanksOnce() async throws {
        let house = try await TestHouse.inYear()
        let talk = try await house.plan("2027-01-12T09:00:00Z")
        _ = try await house.addRequest("petra", for: talk, state: .answered)
        _ = try await house.addRequest("joris", for: talk, state: .answered)
        try await house.change { tx, now in
            try tx.suppress(EmailAddress("joris@client.example"), .unsubscribe, now: now)
        }
        try await house.pass(days: 9)
        let mail = try #require(try await house.collected("anna").last).id
        for _ in 0..<3 { try await house.settle("geen\nbedank ze", from: "anna", in: mail) }
        #expect(try await house.sent(.thanks, to: "petra").count == 1)
        let suppressed = try await house.letters().filter { $0.letter.kind == .thanks && $0.state == .queued }
        #expect(suppressed.count == 1)
    }

    @Test func aTalkThatWasNotHeldThanksNobody() async throws {
        let house = try await TestHouse.inYear()
        let talk = try await house.plan("2027-01-12T09:00:00Z")
        _ = try await house.addRequest("petra", for: talk, state: .answered)
        try await house.pass(days: 9)
        #expect(try await house.settle("niet geweest\nbedank ze", from: "anna")?.isThanking == false)
        #expect(try await house.sent(.thanks, to: "petra").isEmpty)
    }

    @Test func whoAsksWhenForAnotherIsToldNothing() async throws {
        let house = try await TestHouse.inYear()
        try await house.change { tx, _ in
            try tx.noteTalked(Example.mark, with: Example.anna, on: try #require(CivilDay("2027-01-04")))
        }
        for sender in ["eve@elsewhere.example", "hr@example.test", "carla@example.test"] {
            try await house.mail(.words("wanneer", by: nil, isProved: true, answered: nil), from: sender)
        }
        let told = try await house.letters().filter { $0.letter.kind == .lastTalks }
        #expect(told.count == 1)
        #expect(try await !house.text(of: .lastTalks, to: "carla").contains("januari"))
    }

    // MARK: Too much

    @Test func fiftyRepliesAtOnceAreAFewAnswers() async throws {
        let house = try await afterTheTalk()
        let mail = try #require(try await house.collected("anna").last).id
        for number in 1...50 { try await house.settle("afspraak: plan \(number)", from: "anna", in: mail) }
        #expect(try await house.agreements().count == 1)
        #expect(try await house.letters().count { $0.letter.kind == .collectedRead } <= 21)
    }

    @Test(arguments: ["1 klaar en nog wat woorden\n", "1 afspraak: x "])
    func aReplyWithoutAnEndIsTooLong(_ text: String) async throws {
        let house = try await afterTheTalk()
        let report = try await house.settle(String(repeating: text, count: 15_000), from: "anna")
        #expect(report?.rest == .tooLong)
        #expect(try await house.agreements().isEmpty)
    }

    @Test func aMachineThatAnswersEndsSoon() async throws {
        let house = try await afterTheTalk()
        let mail = try #require(try await house.collected("anna").last).id
        for _ in 0..<60 {
            try await house.settle("Ik ben er niet. Mailt u mijn collega.", from: "anna", in: mail)
        }
        #expect(try await house.letters().count { $0.letter.kind == .collectedRead } <= 21)
    }

    @Test func noLineIsAskedForEver() async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: cursus SQL\nopleiding: coaching")
        try await house.pass(days: 700)
        let rows = try await house.store.read {
            try $0.rows(
                """
                SELECT l.key, COUNT(*) AS count FROM collected_lines c JOIN year_lines l ON l.id = c.line_id GROUP BY l.key
                """,
                []
            ).map { (try $0.text("key"), try $0.integer("count")) }
        }
        for (key, count) in rows { #expect(count <= 2, "\(key)") }
    }

    // MARK: Texts without an end

    @Test func whatGoesToTheOtherHasAnEnd() async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: cursus SQL")
        try await house.pass(days: 3)
        let long = String(repeating: "heel lang verhaal ", count: 80)
        #expect(try await house.settle("1: \(long)", from: "mark")?.asksBack == true)
        #expect(try await house.agreements().allSatisfy { $0.version.text.count <= 500 })
    }

    @Test func aReasonHasAnEnd() async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: cursus SQL")
        try await house.pass(days: 94)
        let long = String(repeating: "heel lang verhaal ", count: 280)
        #expect(try await house.settle("vast: \(long)", from: "anna")?.asksBack == true)
        #expect(try await house.agreements().allSatisfy { $0.line?.count ?? 0 <= 500 })
    }

    // MARK: Years

    @Test func startingTwiceChangesNothing() async throws {
        let house = try await afterTheTalk()
        let before = try await house.store.read { try $0.cycles() }
        try await house.change { tx, now in try tx.startCycle(2027, now: now) }
        #expect(try await house.store.read { try $0.cycles() } == before)
        try await house.change { tx, now in
            _ = try tx.closeCycle(2027, now: now)
            try tx.startCycle(2027, now: now)
        }
        #expect(try await house.store.read { try $0.cycles() } == before)
        try await house.settle("geen", from: "anna")
        try await house.pass(days: 20)
        #expect(try await house.collected("anna").map(\.lines) == [[.agreementsWanted]])
    }

    /// HR begins the next year before the last is over.
    @Test func theEndOfAYearComesThoughTheNextRuns() async throws {
        var rules = CycleRules()
        rules.followUpAfter = 14 * 86_400
        let house = try await TestHouse { [rules] in $0.cycle = rules }
        try await house.change { tx, now in try tx.startCycle(2027, now: now) }
        try await house.plan("2027-01-12T09:00:00Z")
        try await house.pass(days: 3)
        try await house.change { tx, now in try tx.startCycle(2028, now: now) }
        try await house.pass(days: 40)
        let asked = try #require(try await house.collected("mark").first { $0.lines.contains(.followUp) })
        let number = try #require(asked.lines.firstIndex(of: .followUp)) + 1
        try await house.settle("\(number) gesproken", from: "mark", in: asked.id)
        #expect(try await house.store.read { try $0.followUps(of: 2027) } == [1: .held])
        #expect(try await house.store.read { try $0.followUps(of: 2028) } == [:])
    }
}
