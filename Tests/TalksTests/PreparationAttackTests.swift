// What may go wrong before a year and before a talk: words that do too much, secrets that travel, times that change.
import Cycle
import Days
import Feedback
import Foundation
import Letters
import TestSupport
import Testing
import Year

@testable import Store

@Suite struct PreparationAttackTests {
    /// Mails that ask HR about a kick-off.
    private func questions(_ house: TestHouse) async throws -> Int {
        try await house.collected("hr").count { $0.lines == [.kickOff] }
    }

    private func lead(_ house: TestHouse, _ id: PersonID = Example.anna, by manager: PersonID) async throws {
        try await house.change { tx, _ in
            let led = try #require(try tx.person(id))
            try tx.change(led.id, to: led.person, manager: manager, department: nil)
        }
    }

    private func move(_ house: TestHouse, to start: String) async throws {
        let (book, talk) = (house.book, try #require(try await house.talks().first).id)
        try await house.change { tx, now in
            try book.move(tx, talk, to: instant(start), duration: nil, place: nil, now: now)
        }
        try await house.pass(days: 0)
    }

    // MARK: HR says it again

    /// Five days before it, a yes would move it three weeks away.
    @Test func aSecondYesMovesNothing() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.pass(days: 8)
        #expect(try await house.settle("ja", from: "hr")?.settled == [1])
        #expect(try await house.kickOff().sequence == 0)
        #expect(try await house.sent(.kickOff, to: "mark").count == 1)
    }

    @Test func aYesAfterAnotherDayKeepsThatDay() async throws {
        let house = try await TestHouse.begunByHR("27 januari")
        #expect(try await house.settle("Ja, prima!", from: "hr")?.settled == [1])
        #expect(try await house.kickOff().start == instant("2027-01-27T09:00:00Z"))
    }

    @Test func whatIsPlannedIsNotPutOffByALater() async throws {
        let house = try await TestHouse.begunByHR()
        let report = try await house.settle("later 2 weken", from: "hr")
        #expect(report?.settled == [] && report?.asksBack == true)
        #expect(try await house.kickOff().sequence == 0)
        try await house.pass(days: 16)
        #expect(try await questions(house) == 1)
    }

    @Test func laterTwiceIsOneQuestion() async throws {
        let house = try await TestHouse.askedForKickOff()
        let mail = try #require(try await house.collected("hr").first).id
        try await house.settle("later 2 weken", from: "hr", in: mail)
        try await house.settle("later 3 weken", from: "hr", in: mail)
        try await house.pass(days: 20)
        #expect(try await questions(house) == 1)
        try await house.pass(days: 2)
        #expect(try await questions(house) == 2)
        try await house.settle("ja", from: "hr")
        try await house.pass(days: 15)
        #expect(try await questions(house) == 2)
    }

    @Test func aYesAfterALaterIsAskedNoMore() async throws {
        let house = try await TestHouse.askedForKickOff()
        try await house.settle("later 2 weken", from: "hr")
        try await house.settle("toch wel: ja", from: "hr")
        try await house.settle("ja", from: "hr")
        #expect(try await house.runningYears() == [2027])
        try await house.pass(days: 25)
        #expect(try await questions(house) == 1)
    }

    @Test func skippedAndThenYes() async throws {
        let house = try await TestHouse.begunByHR("sla over")
        #expect(try await house.settle("ja", from: "hr")?.settled == [1])
        #expect(try await house.kickOff().state == .planned)
        #expect(try await house.sent(.kickOff, to: "mark").count == 1)
    }

    @Test func hrsWordsInAnyOrderKeepTheCalendarsRight() async throws {
        let house = try await TestHouse.begunByHR()
        for word in ["27 januari", "ja", "sla over", "sla over", "ja", "3 februari om 14.00", "ja", "sla over"] {
            #expect(try await house.settle(word, from: "hr")?.settled == [1], "\(word)")
            let sequence = try await house.kickOff().sequence
            let latest = try await house.letters().compactMap { row in
                if case .kickOff(Example.mark, 2027, let sequence, _) = row.letter { sequence } else { nil }
            }.max()
            #expect(latest == sequence)
        }
        #expect(try await house.kickOff().sequence == 5)
    }

    @Test func aYearThatWasClosedIsNotBegunByAnOldMail() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.change { tx, now in _ = try tx.closeCycle(2027, now: now) }
        #expect(try await house.settle("27 januari", from: "hr")?.unclear == [1: .over])
        #expect(try await house.runningYears() == [])
    }

    @Test func aYearThatWasStartedByCommandGoesOn() async throws {
        let house = try await TestHouse.askedForKickOff()
        try await house.change { tx, now in try tx.startCycle(2027, now: now) }
        #expect(try await house.settle("ja", from: "hr")?.settled == [1])
        #expect(try await house.runningYears() == [2027])
        #expect(try await house.sent(.kickOff, to: "mark").count == 1)
    }

    @Test(arguments: [
        "Op 27 januari om 14.00 uur ben ik op vakantie", "Eerst overleg met de directie op 27 januari om 10.00 uur",
        "ja maar eerst overleggen", "I am out of office until 27 January at 09:00", "Mark zei ja", "ja of nee?",
        "Kan het op 27 januari om 14.00?", "liever niet op 27 januari", "27 januari of 3 februari", "vanaf 27 januari",
        "Ich bin am 27. Januar um 14 Uhr wieder da", "Je suis absente jusqu'au 27 janvier à 9h",
        "27 januari om 14.00 of om 15.00", "ja, nodig ze niet uit",
    ])
    func whatIsNoYesBeginsNoYear(_ text: String) async throws {
        let house = try await TestHouse.askedForKickOff()
        #expect(try await house.settle(text, from: "hr")?.settled == [])
        #expect(try await house.runningYears() == [])
        #expect(try await house.sent(.kickOff, to: "mark").isEmpty)
    }

    // MARK: Days

    /// The year after begins in December, beside the one that runs.
    @Test func aKickOffInTheFirstDaysOfAYearIsAskedForInTheOld() async throws {
        let house = try await TestHouse {
            $0.cycle = CycleRules()
            $0.kickOff = (1, 4)
        }
        try await house.pass(days: 336)
        #expect(try await questions(house) >= 1)
        try await house.pass(days: 4)
        let mail = try #require(try await house.collected("hr").last { $0.lines == [.kickOff] }).id
        #expect(try await house.settle("ja", from: "hr", in: mail)?.settled == [1])
        let start = try await house.store.read { try $0.kickOff(2028)?.start }
        #expect(try start == instant("2028-01-04T09:00:00Z"))
    }

    @Test func whoIsAskedAboutAKickOffThatMovedReadsItsDay() async throws {
        let house = try await TestHouse.begunByHR("27 januari")
        try await house.pass(days: 15)
        #expect(try await house.collected("mark").map(\.lines) == [[.worry]])
        #expect(try await !house.text(of: .collected, to: "mark").contains("20 januari"))
    }

    // MARK: Who comes

    private func reply(
        _ house: TestHouse,
        _ status: String,
        from local: String = "mark",
        method: String = "REPLY",
        attendee: String? = nil,
        sequence: Int? = nil,
        extra: String = "",
        proved: Bool = true
    ) async throws {
        let kickOff = try await house.kickOff()
        let start = LocalTime(kickOff.start.addingTimeInterval(method == "REPLY" ? 0 : 3_600), in: .gmt).basic
        let lines = [
            "BEGIN:VCALENDAR", "PRODID:-//Kade//Test//NL", "VERSION:2.0", "METHOD:\(method)", "BEGIN:VEVENT",
            "UID:\(kickOff.eventUID)", "SEQUENCE:\(sequence ?? kickOff.sequence)", "DTSTAMP:20270106T101500Z",
            "DTSTART:\(start)Z", "ORGANIZER:mailto:feedback@example.test",
            "ATTENDEE;PARTSTAT=\(status):mailto:\(attendee ?? local)@example.test", extra, "END:VEVENT",
            "END:VCALENDAR", "",
        ]
        let data = Data(lines.filter { !$0.isEmpty }.joined(separator: "\r\n").utf8) + Data("\r\n".utf8)
        let sender = "\(local)@example.test"
        try await house.mail(.calendar(data, method: nil, isProved: proved), from: sender, subject: "Re")
    }

    private func status(_ house: TestHouse) async throws -> [String?] {
        try await house.store.read { try $0.guests(ofKickOff: 2027).map(\.status) }
    }

    /// Who comes on one day may not come on another (RFC 5546 §3.2.2.1).
    @Test func anAnswerIsForTheDayThatWasAnswered() async throws {
        let house = try await TestHouse.begunByHR()
        try await reply(house, "ACCEPTED")
        try await house.settle("27 januari", from: "hr")
        #expect(try await status(house) == [nil])
        try await reply(house, "ACCEPTED", sequence: 0)
        #expect(try await status(house) == [nil])
        try await reply(house, "DECLINED")
        #expect(try await status(house) == ["declined"])
    }

    @Test func hrHearsAgainWhoComesOnANewDay() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.pass(days: 12)
        #expect(try await house.sent(.kickOffReady, to: "hr").count == 1)
        try await house.settle("27 januari", from: "hr")
        try await house.pass(days: 7)
        #expect(try await house.letters().count { $0.letter.kind == .kickOffReady } == 2)
    }

    @Test func whoLeftIsNotExpected() async throws {
        let house = try await TestHouse.begunByHR()
        try await reply(house, "ACCEPTED")
        try await house.change { tx, now in _ = try tx.leave(Example.mark, now: now) }
        try await house.pass(days: 12)
        #expect(try await !house.text(of: .kickOffReady, to: "hr").contains("Mark Visser"))
    }

    @Test func nobodyAnswersForAnother() async throws {
        let house = try await TestHouse.begunByHR()
        try await reply(house, "DECLINED", from: "bram", attendee: "mark")
        try await reply(house, "DECLINED", from: "mark", attendee: "bram")
        #expect(try await status(house) == [nil])
    }

    @Test(arguments: ["REQUEST", "CANCEL", "COUNTER", "ADD", "PUBLISH"])
    func nobodyElseMovesIt(_ method: String) async throws {
        let house = try await TestHouse.begunByHR()
        let before = try await house.kickOff()
        for local in ["mark", "anna", "hr"] {
            try await reply(house, "ACCEPTED", from: local, method: method, sequence: 9, extra: "STATUS:CANCELLED")
            try await reply(house, "ACCEPTED", from: local, method: method, sequence: 9)
        }
        #expect(try await house.kickOff() == before)
        #expect(try await house.talks().isEmpty)
    }

    @Test func anAnswerToWhatIsCalledOffCountsNothing() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.settle("sla over", from: "hr")
        try await reply(house, "ACCEPTED")
        #expect(try await status(house) == [nil])
    }

    @Test(arguments: ["REPLY", "COUNTER"])
    func whyAManagerDoesNotComeStaysNowhere(_ method: String) async throws {
        let house = try await TestHouse.begunByHR()
        try await reply(house, "DECLINED", method: method, extra: "COMMENT:Ik heb kiespijnwoord")
        #expect(try await house.places(of: "kiespijnwoord").isEmpty)
        try await house.pass(days: 12)
        #expect(try await !house.text(of: .kickOffReady, to: "hr").contains("kiespijnwoord"))
    }

    // MARK: Before a talk

    /// Anna's talk is on 10 February; it is 5 January.
    private func planned(with manager: String = "mark") async throws -> TestHouse {
        let house = try await TestHouse.inYear(preparing: true)
        try await house.plan("2027-02-10T09:00:00Z", with: manager)
        return house
    }

    private func topics(_ house: TestHouse) async throws -> TalkTopics? {
        let talk = try #require(try await house.talks().first).id
        return try await house.store.read { try $0.topics(of: talk) }
    }

    /// What is asked of her manager would reach the other.
    @Test func aTalkWithAnotherThanHerManagerIsPreparedByNobody() async throws {
        let house = try await planned(with: "bram")
        try await house.pass(days: 35)
        for name in ["mark", "bram", "anna"] {
            let kinds = try await house.collected(name).flatMap(\.lines)
            #expect(!kinds.contains(.coaching) && !kinds.contains(.topic), "\(name)")
        }
    }

    @Test func notesOfHisDoNotReachWhoLeadsHerSince() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        #expect(try await house.settle("Doorvragen over zweefvliegen", from: "mark")?.settled == [1])
        try await lead(house, by: Example.bram)
        try await house.pass(days: 8)
        #expect(try await house.collected("bram").flatMap(\.lines).allSatisfy { $0 == .justTalked })
        #expect(try await house.sent(.beforeTalk, to: "bram").isEmpty)
        #expect(try await house.text(of: .beforeTalk, to: "mark").contains("zweefvliegen"))
    }

    @Test func hisTopicDoesNotReachWhoLeadsHerSince() async throws {
        let house = try await planned()
        try await house.pass(days: 34)
        #expect(try await house.settle("Over zweefvliegen", from: "mark")?.settled == [1])
        try await lead(house, by: Example.bram)
        try await house.settle("Over doorgroeien", from: "anna")
        #expect(try await house.sent(.yearNews, to: "bram").isEmpty)
        #expect(try await house.sent(.yearNews, to: "mark").isEmpty)
        try await house.pass(days: 1)
        let letters = try await house.sent(.beforeTalk, to: "mark")
        if !letters.isEmpty {
            #expect(try await !house.text(of: .beforeTalk, to: "mark").contains("doorgroeien"))
        }
    }

    @Test(arguments: [
        "Zeg dit niet tegen Mark: ik zoek iets anders", "Alleen voor HR: ik wil een andere manager", "Wie leest dit?",
        "stop met deze mails", "Ziet Mark dit?", "Wat bedoelen jullie?", "Don't show this to Mark", "Nur für HR",
        "Ne dites rien à mon chef", "Weet ik nog niet",
    ])
    func whatIsNotForTheOtherIsNotShown(_ text: String) async throws {
        let house = try await planned()
        try await house.pass(days: 34)
        try await house.settle("niets", from: "mark")
        let report = try await house.settle(text, from: "anna")
        #expect(report?.settled == [])
        #expect(try await topics(house) == nil)
        #expect(try await house.sent(.yearNews, to: "mark").isEmpty)
        #expect(try await house.places(of: "iets anders").isEmpty)
    }

    /// What he wrote for himself, or for another mail, would be read by her.
    @Test(arguments: [
        "wis notities", "1 wis notities", "klaar", "1 klaar", "klopt", "ja", "Ok 👍", "deel", "akkoord", "vraag later",
        "Notitie: ze is te stil", "Voor mezelf: doorvragen over haar houding",
        "Alleen voor mij: ze loopt op haar tenen",
        "Niet vergeten: ze wil meer dan ze kan", "Note to self: she is too quiet", "For myself: she is too quiet",
        "Notizen: sie ist zu leise", "Für mich: sie ist zu leise", "Pour moi : elle est trop effacée",
        "Rappel : elle est trop effacée", "Niet tegen Anna zeggen: Bram gaat weg", "Zeg het nog niet tegen haar",
        "Anna weet nog niet dat Bram teamleider wordt", "She doesn't know: Bram will lead her", "Sorry, verkeerde mail",
        "Laat maar", "Trek mijn antwoord in", "Kunnen we het gesprek verzetten naar vrijdag?", "Idem",
        "Anna: haar plan\nBram: zijn rooster", "Bram: zijn rooster", "1: Bram: zijn rooster",
        "Bram: zijn rooster\nAnna: haar plan", "1. Anna Haar plan\n2. Bram: zijn rooster",
    ])
    func whatIsForHimselfOrForAnotherMailIsNotShown(_ text: String) async throws {
        let house = try await planned()
        try await lead(house, Example.bram, by: Example.mark)
        try await house.pass(days: 34)
        try await house.settle("niets", from: "anna")
        let report = try await house.settle(text, from: "mark")
        #expect(report?.settled == [] && report?.asksBack == true)
        #expect(try await topics(house) == nil)
        #expect(try await house.sent(.yearNews, to: "anna").isEmpty)
    }

    @Test(arguments: [
        "Voor mezelf opkomen", "Klaar voor een volgende stap?", "1. Doorgroeien\n2. Uren", "Nee zeggen tegen klanten",
        "Werkdruk", "Coaching", "Hoe Bram en ik samenwerken", "Notulen maken: wie doet dat?", "Goede gesprekken",
        "Hallo: mijn rooster", "Anna: mijn rooster", "1: mijn rooster",
    ])
    func whatIsToBeTalkedAboutIsShown(_ text: String) async throws {
        let house = try await planned()
        try await house.pass(days: 34)
        #expect(try await house.settle(text, from: "anna")?.settled == [1])
    }

    /// It would be his own wish, which his own manager and HR read.
    @Test(arguments: ["Opleiding: zij twijfelt over SQL", "Training: why does it take so long", "Cursus: SQL"])
    func aTopicThatBeginsLikeAWishIsATopic(_ text: String) async throws {
        let house = try await planned()
        try await house.pass(days: 34)
        try await house.settle("niets", from: "anna")
        #expect(try await house.settle(text, from: "mark")?.settled == [1])
        #expect(try await house.trainings().isEmpty)
        #expect(try await topics(house)?.manager == text)
    }

    @Test func aLaterTopicTakesThePlaceOfTheFirstAndThatIsTold() async throws {
        let house = try await planned()
        try await house.pass(days: 34)
        try await house.settle("Over doorgroeien", from: "anna")
        #expect(try await house.text(of: .collectedRead, to: "anna").contains("Over doorgroeien"))
        try await house.settle("Over uren", from: "anna")
        let second = try await house.text(of: .collectedRead, to: "anna")
        #expect(second.contains("Over uren") && second.contains("ervoor in de plaats"))
        try await house.settle("niets", from: "anna")
        #expect(try await house.text(of: .collectedRead, to: "anna").contains("niets bijzonders"))
        try await house.settle("Haar plan", from: "mark")
        let his = try await house.text(of: .collectedRead, to: "mark")
        #expect(his.contains("Haar plan") && !his.contains("niets bijzonders"))
    }

    /// Invited anew first, or cancelled first: nothing that was written goes, and nobody is asked twice.
    @Test(arguments: [true, false])
    func aTalkThatIsPlannedAnewTakesAlongWhatWasWritten(_ isNewFirst: Bool) async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        try await house.settle("Doorvragen over zweefvliegen", from: "mark")
        try await house.pass(days: 7)
        try await house.settle("Over doorgroeien", from: "anna")
        let old = try #require(try await house.talks().first).id
        if isNewFirst {
            try await house.plan("2027-02-11T09:00:00Z")
            try await house.cancel(old)
        } else {
            try await house.cancel(old)
            try await house.plan("2027-02-11T09:00:00Z")
        }
        #expect(try await house.settle("Haar plan", from: "mark")?.settled == [1])
        #expect(try await house.sent(.yearNews, to: "anna").count == 1)
        try await house.pass(days: 2)
        for (name, kind) in [("mark", LineKind.coaching), ("mark", .topic), ("anna", .topic)] {
            #expect(try await house.collected(name).flatMap(\.lines).count { $0 == kind } == 1, "\(name) \(kind)")
        }
        let text = try await house.text(of: .beforeTalk, to: "mark")
        for word in ["zweefvliegen", "Over doorgroeien", "Haar plan"] { #expect(text.contains(word), "\(word)") }
        try await house.pass(days: 11)
        for word in ["zweefvliegen", "doorgroeien"] { #expect(try await house.places(of: word).isEmpty, "\(word)") }
    }

    @Test func aTalkThatMovesToTomorrowIsAskedNoCoachsQuestions() async throws {
        let house = try await planned()
        try await house.pass(days: 2)
        try await move(house, to: "2027-01-09T09:00:00Z")
        try await house.pass(days: 1)
        #expect(try await !house.collected("mark").flatMap(\.lines).contains(.coaching))
        // And what was not asked goes along with it again.
        try await move(house, to: "2027-03-10T09:00:00Z")
        try await house.pass(days: 51)
        #expect(try await house.collected("mark").flatMap(\.lines).count { $0 == .coaching } == 1)
    }

    @Test func aTalkThatMovesOftenIsAskedAboutOnce() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        for day in ["2027-02-12", "2027-03-10", "2027-02-20", "2027-03-17"] {
            try await move(house, to: "\(day)T09:00:00Z")
            try await house.pass(days: 2)
        }
        try await house.pass(days: 40)
        for (name, kind) in [("mark", LineKind.coaching), ("mark", .topic), ("anna", .topic)] {
            #expect(try await house.collected(name).flatMap(\.lines).count { $0 == kind } == 1, "\(name) \(kind)")
        }
    }

    @Test func notesAfterTheyCameBackComeBackForTheNewDay() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        let mail = try #require(try await house.collected("mark").first).id
        try await house.settle("Doorvragen over zweefvliegen", from: "mark", in: mail)
        try await house.pass(days: 8)
        try await move(house, to: "2027-02-17T09:00:00Z")
        #expect(try await house.settle("En over parachutespringen", from: "mark", in: mail)?.settled == [1])
        try await house.pass(days: 7)
        let text = try await house.text(of: .beforeTalk, to: "mark")
        #expect(text.contains("parachutespringen") && text.contains("zweefvliegen"))
    }

    @Test func hrIsNotAskedAboutATalkThatIsCalledOff() async throws {
        let house = try await planned()
        try await house.pass(days: 2)
        try await house.cancel(#require(house.talks().first).id)
        try await house.pass(days: 30)
        #expect(try await house.sent(.collected, to: "hr").isEmpty)
    }

    @Test func hrIsAskedTwoWeeksBeforeTheNewDay() async throws {
        let house = try await planned()
        try await house.pass(days: 2)
        try await move(house, to: "2027-03-31T09:00:00Z")
        try await house.pass(days: 66)
        #expect(try await house.collected("hr").isEmpty)
        try await house.pass(days: 5)
        #expect(try await house.collected("hr").map(\.lines) == [[.preparing]])
    }

    // MARK: What stays

    @Test func wordsBeforeATalkStayNoLongerThanSaid() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        try await house.settle("Doorvragen over zweefvliegen", from: "mark")
        #expect(try await house.places(of: "zweefvliegen") == ["talk_words.words"])
        try await house.pass(days: 7)
        try await house.settle("Over parachutespringen", from: "anna")
        try await house.settle("Over parachutespringen", from: "mark")
        #expect(try await house.places(of: "parachutespringen") == ["talk_words.words"])
        try await house.pass(days: 3)
        #expect(try await house.places(of: "zweefvliegen").isEmpty)
        try await house.pass(days: 8)
        #expect(try await house.places(of: "parachutespringen").isEmpty)
    }

    @Test func wordsBeforeATalkThatIsCalledOffGo() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        try await house.settle("Doorvragen over zweefvliegen", from: "mark")
        try await house.cancel(#require(house.talks().first).id)
        try await house.pass(days: 1)
        #expect(try await house.places(of: "zweefvliegen").isEmpty)
        #expect(try await house.settle("Doorvragen over zweefvliegen", from: "mark")?.settled == [])
        #expect(try await house.places(of: "zweefvliegen").isEmpty)
    }

    @Test func whatAManagerLooksUpToStaysNowhere() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.pass(days: 8)
        #expect(try await house.settle("Dat iemand over zweefvliegen begint", from: "mark")?.settled == [1])
        #expect(try await house.places(of: "zweefvliegen").isEmpty)
    }

    /// Where nobody vouches for the mail, it is asked back, and goes when that is answered.
    @Test func whatIsAskedBackStaysNoLonger() async throws {
        var rules = CycleRules()
        rules.followUpAfter = 300 * 86_400
        let house = try await TestHouse { [rules] in
            $0.cycle = rules
            $0.isVouchingExpected = true
        }
        try await house.change { tx, now in try tx.startCycle(2027, now: now) }
        try await house.plan("2027-02-10T09:00:00Z")
        try await house.pass(days: 27)
        try await house.settle("Doorvragen over zweefvliegen", from: "mark")
        #expect(try await !house.waiting(.confirmChange).isEmpty)
        try await house.answer(house.latestMatter(.confirmChange), "ja", from: "mark@example.test")
        #expect(try await house.places(of: "zweefvliegen") == ["talk_words.words"])
    }

    @Test(arguments: [
        "Ze heeft een burn-out gehad", "Hij is vaak ziek", "Zij is zwanger", "He is on sick leave",
        "She had a miscarriage", "Er ist krankgeschrieben", "Sie ist schwanger", "Il est en arrêt maladie",
        "Elle est enceinte",
        "Zijn ADHD", "zijn scheiding", "depressief", "Hij slaapt slecht", "Hij zit niet lekker in zijn vel",
        "Ze voelt zich niet goed", "Hij drinkt te veel", "He sleeps badly", "She is not feeling well",
        "His back is bad",
        "Er schläft schlecht", "Sie fühlt sich nicht gut", "Il dort mal", "Elle ne va pas bien", "Zijn rug speelt op",
        "haar moeder is overleden", "Seine Mutter ist gestorben", "Son père est décédé", "Hij heeft schulden",
    ])
    func nothingAboutHealthIsKept(_ text: String) async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        #expect(try await house.settle(text, from: "mark")?.isGuarded == true)
        try await house.pass(days: 7)
        #expect(try await house.settle(text, from: "anna")?.isGuarded == true)
        let rows = try await house.store.read { try $0.rows("SELECT * FROM talk_words", []).count }
        #expect(rows == 0)
    }

    // MARK: Attention

    @Test func nobodyGetsTwoCollectedMailsAWeek() async throws {
        let house = try await TestHouse.begunByHR()
        for day in ["2027-02-10", "2027-02-11", "2027-02-15"] { try await house.plan("\(day)T09:00:00Z") }
        try await house.pass(days: 60)
        for name in ["anna", "mark", "hr"] {
            let mails = try await house.collected(name).map(\.id)
            let times = try await house.store.read { tx in
                try mails.filter { id in
                    try !tx.lines(of: id).contains { $0.line.kind.isUrgent }
                }.compactMap { try tx.collectedMail($0)?.madeAt }
            }
            for (one, two) in zip(times, times.dropFirst()) { #expect(two.timeIntervalSince(one) >= 7 * 86_400 - 1) }
        }
    }
}
