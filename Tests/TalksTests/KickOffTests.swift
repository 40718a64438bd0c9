// The kick-off of a year: HR's word begins it, managers are invited and asked, employees are told.
import Cycle
import Days
import Feedback
import Foundation
import Letters
import Store
import TestSupport
import Testing
import Year

@Suite struct KickOffTests {
    // MARK: HR

    @Test func hrIsAskedOnceAndItsYesBeginsTheYear() async throws {
        let house = try await TestHouse.askedForKickOff()
        #expect(try await house.collected("hr").map(\.lines) == [[.kickOff]])
        #expect(try await house.text(of: .collected, to: "hr").contains("woensdag 20 januari"))
        #expect(try await house.runningYears() == [])
        #expect(try await house.settle("ja", from: "hr")?.settled == [1])
        #expect(try await house.runningYears() == [2027])
        #expect(try await house.kickOff().start == instant("2027-01-20T09:00:00Z"))
        // What is due by now waits for no other day.
        #expect(try await house.sent(.kickOff, to: "mark").count == 1)
        try await house.pass(days: 9)
        #expect(try await house.collected("hr").count == 1)
    }

    @Test(arguments: [
        ("27 januari", "2027-01-27T09:00:00Z"), ("ja, maar op 27 januari", "2027-01-27T09:00:00Z"),
        ("ja, maar op 27 januari 2027", "2027-01-27T09:00:00Z"), ("27 januari om 14.00", "2027-01-27T13:00:00Z"),
    ])
    func hrNamesAnotherDay(_ text: String, _ start: String) async throws {
        let house = try await TestHouse.begunByHR(text)
        #expect(try await house.kickOff().start == instant(start))
    }

    @Test func hrIsAskedAgainLater() async throws {
        let house = try await TestHouse.askedForKickOff()
        #expect(try await house.settle("later 2 weken", from: "hr")?.settled == [1])
        #expect(try await house.runningYears() == [])
        try await house.pass(days: 13)
        #expect(try await house.collected("hr").count == 1)
        try await house.pass(days: 2)
        #expect(try await house.collected("hr").count == 2)
        #expect(try await house.settle("ja", from: "hr")?.settled == [1])
        // The day that was meant is over: a working day three weeks on.
        #expect(try await house.kickOff().start == instant("2027-02-11T09:00:00Z"))
    }

    @Test func withoutAKickOffTheYearBeginsAllTheSame() async throws {
        let house = try await TestHouse.begunByHR("sla over")
        #expect(try await house.runningYears() == [2027])
        try await house.pass(days: 30)
        #expect(try await house.sent(.kickOff, to: "mark").isEmpty)
        #expect(try await house.sent(.ownTalk, to: "anna").count == 1)
        #expect(try await house.collected("mark").flatMap(\.lines).allSatisfy { $0 == .justTalked })
    }

    @Test(arguments: ["misschien", "ja, als Mark ook wil", "4 januari", "gisteren"])
    func whatIsNoYesBeginsNothing(_ text: String) async throws {
        let house = try await TestHouse.askedForKickOff()
        #expect(try await house.settle(text, from: "hr")?.settled == [])
        #expect(try await house.runningYears() == [])
    }

    @Test func anotherWordOfHRMovesItInTheCalendars() async throws {
        let house = try await TestHouse.begunByHR()
        #expect(try await house.settle("27 januari", from: "hr")?.settled == [1])
        #expect(try await house.text(of: .kickOff, to: "mark").contains("27 januari"))
        #expect(try await house.settle("sla over", from: "hr")?.settled == [1])
        let sequences = try await house.letters().compactMap { row in
            if case .kickOff(Example.mark, 2027, let sequence, _) = row.letter { sequence } else { nil }
        }
        #expect(sequences == [0, 1, 2])
        #expect(try await house.text(of: .kickOff, to: "mark").contains("gaat niet door"))
    }

    /// 23 January is a Saturday.
    @Test func aDayOnAWeekendIsTheMondayAfter() async throws {
        let house = try await TestHouse {
            $0.cycle = CycleRules()
            $0.kickOff = (1, 23)
        }
        try await house.pass(days: 1)
        #expect(try await house.text(of: .collected, to: "hr").contains("maandag 25 januari"))
        #expect(try await house.settle("ja", from: "hr")?.settled == [1])
        #expect(try await house.kickOff().start == instant("2027-01-25T09:00:00Z"))
    }

    private func troubles(_ house: TestHouse) async throws -> [ConditionReason] {
        try await house.store.read { [now = house.now] in try $0.troubles(now: now).map(\.reason) }
    }

    /// Nobody but HR would know why nothing goes out.
    @Test(arguments: ["ja", "sla over", nil])
    func aYearThatHRLeavesUnansweredIsTold(_ word: String?) async throws {
        let house = try await TestHouse.askedForKickOff()
        try await house.pass(days: 8)
        #expect(try await house.collected("hr").count == 2)
        #expect(try await troubles(house) == [])
        try await house.pass(days: 8)
        #expect(try await house.collected("hr").count == 2)
        #expect(try await troubles(house) == [.yearNotBegun(year: 2027)])
        try await house.pass(days: 20)
        #expect(try await troubles(house) == [.yearNotBegun(year: 2027)])
        if let word {
            #expect(try await house.settle(word, from: "hr")?.settled == [1])
        } else {
            try await house.change { tx, now in try tx.startCycle(2027, now: now) }
        }
        #expect(try await house.runningYears() == [2027])
        #expect(try await troubles(house) == [])
        let digest = try await house.store.read { [now = house.now + 400 * 86_400] in try $0.troubles(now: now) }
        #expect(digest.isEmpty)
    }

    @Test func aYearThatIsOverIsToldNoMore() async throws {
        let house = try await TestHouse.askedForKickOff()
        try await house.pass(days: 20)
        let next = try await house.store.read { [now = house.now + 365 * 86_400] in try $0.troubles(now: now) }
        #expect(next.isEmpty)
    }

    @Test func aLaterThatNobodyAnsweredIsToldAsWell() async throws {
        let house = try await TestHouse.askedForKickOff()
        try await house.settle("later 2 weken", from: "hr")
        try await house.pass(days: 14)
        #expect(try await troubles(house) == [])
        try await house.pass(days: 20)
        #expect(try await troubles(house) == [.yearNotBegun(year: 2027)])
    }

    // MARK: Managers

    @Test func managersAreInvitedAndNobodyElse() async throws {
        let house = try await TestHouse.begunByHR()
        #expect(try await house.sent(.kickOff, to: "mark").count == 1)
        #expect(try await house.sent(.kickOff, to: "anna").isEmpty)
        // Whoever leads somebody from then on, too.
        try await house.change { tx, _ in
            let bram = try #require(try tx.person(Example.bram))
            try tx.change(bram.id, to: bram.person, manager: Example.anna, department: nil)
        }
        try await house.pass(days: 1)
        #expect(try await house.sent(.kickOff, to: "anna").count == 1)
        #expect(try await house.sent(.kickOff, to: "mark").count == 1)
    }

    private func lead(_ house: TestHouse, by manager: PersonID) async throws {
        try await house.change { tx, _ in
            let anna = try #require(try tx.person(Example.anna))
            try tx.change(anna.id, to: anna.person, manager: manager, department: nil)
        }
        try await house.pass(days: 1)
    }

    private func guests(_ house: TestHouse) async throws -> [PersonID] {
        try await house.store.read { try $0.guests(ofKickOff: 2027).map(\.person) }
    }

    /// The methods of what goes to somebody's calendar by now, the first that was queued first.
    private func methods(_ house: TestHouse, to local: String) async throws -> [String] {
        let (letters, now) = (house.settings.letters, house.now)
        let queued = try await house.letters().map(\.letter).filter { $0.kind == .kickOff }
        let facts = try await house.store.read { tx in
            var rows = LetterRows(tx, letters, now: now)
            return try queued.compactMap { try rows.facts(for: $0) }
        }
        let writer = LetterWriter(settings: letters, wording: house.wording)
        return try facts.filter { $0.reader.address.localPart == local }.compactMap {
            try writer.write($0, now: now).calendar?.method
        }
    }

    @Test func whoLeadsNobodyAnyMoreIsNoGuest() async throws {
        let house = try await TestHouse.begunByHR()
        #expect(try await methods(house, to: "mark") == ["REQUEST"])
        try await lead(house, by: Example.bram)
        #expect(try await guests(house) == [Example.bram])
        // The invitation, had it not left so far, would be pointless; what takes it back is not.
        #expect(try await methods(house, to: "mark") == ["CANCEL"])
        #expect(try await methods(house, to: "bram") == ["REQUEST"])
        let text = try await house.text(of: .kickOff, to: "mark")
        #expect(text.contains("Je leidt niemand meer") && !text.contains("gaat niet door"))
        try await house.pass(days: 2)
        #expect(try await house.letters().count { $0.letter.kind == .kickOff } == 3)
        // And whoever leads somebody again is.
        try await lead(house, by: Example.mark)
        #expect(try await guests(house) == [Example.mark])
        #expect(try await methods(house, to: "mark").last == "REQUEST")
        #expect(try await methods(house, to: "bram") == ["CANCEL"])
        try await house.pass(days: 8)
        let ready = try await house.text(of: .kickOffReady, to: "hr")
        #expect(ready.contains("Mark Visser") && !ready.contains("Bram Bos"))
    }

    @Test func whoIsNoGuestIsAskedNothingOfIt() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.pass(days: 8)
        #expect(try await house.collected("mark").map(\.lines) == [[.worry]])
        try await lead(house, by: Example.bram)
        let open = try await house.store.read { try $0.openLines(about: Example.mark).map(\.kind) }
        #expect(!open.contains(.worry))
        try await house.pass(days: 10)
        #expect(try await !house.collected("mark").flatMap(\.lines).contains(.coachTraining))
    }

    /// - Parameter manager: for whom an assistant answers; nil: whoever writes.
    private func reply(
        _ house: TestHouse,
        _ status: String,
        from local: String,
        for manager: String? = nil,
        method: String = "REPLY"
    ) async throws {
        let (kickOff, sender) = (try await house.kickOff(), local.contains("@") ? local : "\(local)@example.test")
        let start = LocalTime(kickOff.start.addingTimeInterval(method == "COUNTER" ? 3_600 : 0), in: .gmt).basic
        let by = manager == nil ? "" : ";SENT-BY=\"mailto:\(sender)\""
        let data = Data(
            """
            BEGIN:VCALENDAR\r
            PRODID:-//Kade//Test//NL\r
            VERSION:2.0\r
            METHOD:\(method)\r
            BEGIN:VEVENT\r
            UID:\(kickOff.eventUID)\r
            SEQUENCE:\(kickOff.sequence)\r
            DTSTAMP:20270106T101500Z\r
            DTSTART:\(start)Z\r
            ORGANIZER:mailto:feedback@example.test\r
            ATTENDEE;PARTSTAT=\(status)\(by):mailto:\(manager ?? local)@example.test\r
            END:VEVENT\r
            END:VCALENDAR\r\n
            """.utf8
        )
        try await house.mail(.calendar(data, method: nil, isProved: true), from: sender, subject: "Re")
    }

    private func status(_ house: TestHouse) async throws -> [String?] {
        try await house.store.read { try $0.guests(ofKickOff: 2027).map(\.status) }
    }

    @Test(arguments: [
        ("ACCEPTED", "Komt: Mark Visser."), ("DECLINED", "Komt niet: Mark Visser."), ("TENTATIVE", "Misschien: Mark"),
    ])
    func hrHearsWhoComes(_ status: String, _ line: String) async throws {
        let house = try await TestHouse.begunByHR()
        try await reply(house, status, from: "mark")
        #expect(try await self.status(house) == [status.lowercased()])
        try await house.pass(days: 12)
        #expect(try await house.text(of: .kickOffReady, to: "hr").contains(line))
    }

    @Test func whoProposesAnotherTimeMayCome() async throws {
        let house = try await TestHouse.begunByHR()
        try await reply(house, "TENTATIVE", from: "mark", method: "COUNTER")
        #expect(try await status(house) == ["tentative"])
        #expect(try await house.kickOff().sequence == 0)
    }

    /// RFC 5545 §3.2.18. Anna, who answers for Mark, was not invited herself.
    @Test func anAssistantMayAnswer() async throws {
        let house = try await TestHouse.begunByHR()
        try await reply(house, "ACCEPTED", from: "office", for: "mark")
        #expect(try await status(house) == ["accepted"])
        try await reply(house, "DECLINED", from: "anna", for: "mark")
        #expect(try await status(house) == ["declined"])
        // For whom nobody invited, and from elsewhere.
        try await reply(house, "ACCEPTED", from: "office", for: "anna")
        try await reply(house, "ACCEPTED", from: "eve@evil.example", for: "mark")
        #expect(try await status(house) == ["declined"])
    }

    @Test func whoWasNotInvitedAnswersNothing() async throws {
        let house = try await TestHouse.begunByHR()
        try await reply(house, "ACCEPTED", from: "anna")
        #expect(try await status(house) == [nil])
    }

    @Test func worriesAreThemesFromFiveAnswersOn() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.pass(days: 8)
        #expect(try await house.collected("mark").map(\.lines) == [[.worry]])
        #expect(try await house.settle("Dat iemand gaat huilen om slecht nieuws", from: "mark")?.settled == [1])
        #expect(try await house.store.read { try $0.worries(of: 2027).map(\.themes) } == [[.criticism, .emotions]])
        // Whose it was is not kept, so that it counts once.
        #expect(try await house.settle("En de tijd", from: "mark")?.unclear == [1: .over])
        try await house.change { tx, _ in for _ in 0..<3 { try tx.noteWorry([.time], year: 2027) } }
        try await house.pass(days: 6)
        #expect(try await house.text(of: .kickOffReady, to: "hr").contains("vanaf vijf antwoorden"))
        try await house.change { tx, _ in try tx.noteWorry([.time], year: 2027) }
        let text = try await house.text(of: .kickOffReady, to: "hr")
        #expect(text.contains("- emoties") && text.contains("- tijd") && !text.contains("iemand die weinig zegt"))
        #expect(!text.contains("huilen"))
        // Where the day moves, HR gets the mail once more: what one more answer brought would stand out.
        try await house.change { tx, _ in for _ in 0..<4 { try tx.noteWorry([.silence], year: 2027) } }
        #expect(try await !house.text(of: .kickOffReady, to: "hr").contains("iemand die weinig zegt"))
        try await house.change { tx, _ in try tx.noteWorry([], year: 2027) }
        #expect(try await house.text(of: .kickOffReady, to: "hr").contains("iemand die weinig zegt"))
    }

    @Test func aManagersTrainingGoesTheWayOfAll() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.pass(days: 9)
        try await house.settle("niets", from: "mark")
        try await house.pass(days: 8)
        #expect(try await house.collected("mark").last?.lines == [.coachTraining])
        #expect(try await house.settle("Coachen en feedback graag", from: "mark")?.settled == [1])
        #expect(try await house.trainings().map { $0.text.lowercased() } == ["coachen", "feedback"])
    }

    @Test func whoLeadsSinceTheKickOffIsAskedForATrainingAsWell() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.pass(days: 26)
        try await lead(house, by: Example.bram)
        #expect(try await house.collected("bram").map(\.lines) == [[.coachTraining]])
        #expect(try await house.settle("feedback", from: "bram")?.settled == [1])
        #expect(try await house.trainings().map(\.text) == ["feedback"])
        // Whoever leads again is asked once, and nobody is invited to what is over.
        try await lead(house, by: Example.mark)
        try await house.pass(days: 9)
        for local in ["mark", "bram"] {
            let asked = try await house.collected(local).flatMap(\.lines).filter { $0 == .coachTraining }
            #expect(asked.count == 1, "\(local)")
        }
        #expect(try await house.sent(.kickOff, to: "bram").isEmpty)
    }

    @Test func ofAYearThatHRClosedNobodyIsAskedOrTold() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.pass(days: 19)
        try await house.change { tx, now in _ = try tx.closeCycle(2027, now: now) }
        try await lead(house, by: Example.bram)
        try await house.pass(days: 10)
        #expect(try await house.collected("bram").isEmpty)
        #expect(try await house.sent(.ownTalk, to: "anna").isEmpty)
        // It goes on.
        try await house.change { tx, now in try tx.startCycle(2027, now: now) }
        try await house.pass(days: 1)
        #expect(try await house.collected("bram").map(\.lines) == [[.coachTraining]])
        #expect(try await house.sent(.ownTalk, to: "anna").count == 1)
    }

    /// Mark has no manager.
    @Test func theHeadsTrainingGoesToHR() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.pass(days: 17)
        #expect(try await house.collected("mark").last?.lines == [.coachTraining])
        let text = try await house.text(of: .collected, to: "mark")
        #expect(text.contains("Wil je zelf een training?") && !text.contains("via je eigen leidinggevende"))
        try await house.settle("coachen", from: "mark")
        try await house.pass(days: 8)
        #expect(try await house.collected("mark").last?.lines == [.trainingMandatory])
        try await house.settle("wens", from: "mark")
        try await house.pass(days: 8)
        #expect(try await house.collected("hr").last?.lines == [.trainingGrant])
        #expect(try await house.settle("mag, veel plezier ermee!", from: "hr")?.settled == [1])
        #expect(try await house.trainings().map(\.state) == [.granted])
        #expect(try await house.text(of: .yearNews, to: "mark").contains("HR schrijft erbij: “veel plezier ermee!”"))
    }

    @Test func whoHasAManagerGoesByThem() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.change { tx, _ in
            let mark = try #require(try tx.person(Example.mark))
            try tx.change(mark.id, to: mark.person, manager: Example.bram, department: nil)
        }
        try await house.pass(days: 17)
        #expect(try await house.text(of: .collected, to: "mark").contains("via je eigen leidinggevende naar HR"))
    }

    @Test func employeesHearOfTheirTalkAWeekLater() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.pass(days: 19)
        #expect(try await house.sent(.ownTalk, to: "anna").isEmpty)
        try await house.pass(days: 1)
        #expect(try await house.text(of: .ownTalk, to: "anna").contains("geen beoordeling"))
        try await house.pass(days: 5)
        #expect(try await house.sent(.ownTalk, to: "anna").count == 1)
    }

    @Test func whoJoinsLaterHearsOfTheirTalkAsWell() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.pass(days: 30)
        try await house.change { tx, now in
            _ = try tx.save(member("Dora Dijk", "dora"), manager: Example.mark, department: nil, now: now)
        }
        try await house.pass(days: 3)
        #expect(try await house.sent(.ownTalk, to: "dora").count == 1)
        #expect(try await house.sent(.ownTalk, to: "anna").count == 1)
    }

    /// Where the manager left, her mail would name nobody: it comes once somebody leads her.
    @Test func whoseManagerLeftHearsOfTheirTalkFromTheNext() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.pass(days: 10)
        try await house.change { tx, now in _ = try tx.leave(Example.mark, now: now) }
        try await house.pass(days: 15)
        #expect(try await !house.letters().contains { $0.letter == .ownTalk(Example.anna, year: 2027) })
        try await lead(house, by: Example.bram)
        #expect(try await house.text(of: .ownTalk, to: "anna").contains("Bram"))
    }

    /// A kick-off that HR skips takes its page and question along; who was not asked yet is, should it be planned again.
    @Test func nobodyLooksUpToAKickOffThatIsSkipped() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.pass(days: 8)
        #expect(try await house.collected("mark").map(\.lines) == [[.worry]])
        try await house.change { tx, now in
            _ = try tx.invite(Example.bram, toKickOff: 2027)
            let due = now.addingTimeInterval(3 * 86_400)
            try tx.insert(NewLine(.worry, to: .employee, about: Example.bram, turn: "2027", due: due))
        }
        #expect(try await house.settle("sla over", from: "hr")?.settled == [1])
        try await house.pass(days: 10)
        #expect(try await house.collected("mark").map(\.lines) == [[.worry]])
        #expect(try await house.collected("bram").isEmpty)
        let worries = try await house.store.read {
            try $0.rows("SELECT state FROM year_lines WHERE kind = 'worry'", []).map { try $0.text("state") }
        }
        #expect(worries == ["lapsed"])
    }

    @Test func whoLeadsSinceThePageGetsItAsWell() async throws {
        let house = try await TestHouse.begunByHR()
        try await house.pass(days: 8)
        #expect(try await house.collected("mark").map(\.lines) == [[.worry]])
        try await lead(house, by: Example.bram)
        #expect(try await house.collected("bram").map(\.lines) == [[.worry]])
        try await house.pass(days: 2)
        #expect(try await house.collected("bram").count == 1)
    }

    // MARK: The year's end

    @Test(arguments: ["bewaar", "wis"])
    func theYearInWordsStaysOrGoes(_ word: String) async throws {
        let house = try await TestHouse.begunByHR("sla over")
        try await house.change { tx, now in
            for (text, told) in [("klaar werk", .done), ("gestopt werk", .stopped), ("lopend werk", .busy)]
                as [(String, Agreement.Told)]
            {
                let id = try tx.insert(.init(text: text), by: .employee, of: Example.anna, in: nil, now: now)
                guard var agreement = try tx.agreement(id) else { continue }
                agreement.tell(told, now: now)
                try tx.save(agreement)
            }
            try tx.keep(words: "Heldere uitleg!", of: Example.anna, now: now)
        }
        try await house.pass(days: 338)
        let mail = try #require(try await house.collected("anna").last { $0.lines == [.ownYear] })
        #expect(try await house.collected("bram").allSatisfy { $0.lines != [.ownYear] })
        let text = try await house.text(of: .collected, to: "anna")
        #expect(text.contains("klaar werk") && text.contains("Heldere uitleg!") && text.contains("lopend werk"))
        #expect(!text.contains("gestopt werk"))
        #expect(try await house.settle(word, from: "anna", in: mail.id)?.settled == [1])
        let (agreements, kept) = try await house.store.read {
            (try $0.agreements(of: Example.anna).map(\.version.text), try $0.keptWords(of: Example.anna).map(\.text))
        }
        #expect(agreements == (word == "wis" ? ["lopend werk"] : ["klaar werk", "gestopt werk", "lopend werk"]))
        #expect(kept == (word == "wis" ? [] : ["Heldere uitleg!"]))
    }

    /// A training that is booked, and what was stopped, are no year to show.
    @Test func aYearWithNothingToShowIsNotSent() async throws {
        let house = try await TestHouse.begunByHR("sla over")
        try await house.change { tx, now in
            let id = try tx.insertTraining("SQL", theme: nil, of: Example.anna, now: now)
            var training = try #require(try tx.training(id))
            _ = training.tell(.mandatory(true), now: now)
            _ = training.tell(.booked(CivilDay(now)), now: now)
            #expect(training.state == .booked)
            try tx.save(training)
            let stopped = try tx.insert(.init(text: "werk"), by: .employee, of: Example.anna, in: nil, now: now)
            var agreement = try #require(try tx.agreement(stopped))
            agreement.tell(.stopped, now: now)
            try tx.save(agreement)
        }
        try await house.pass(days: 338)
        #expect(try await !house.collected("anna").contains { $0.lines == [.ownYear] })
    }
}
