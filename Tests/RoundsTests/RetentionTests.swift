// Each kind of data has its own time, and goes by itself when it is over; a day before it is there still.
import Addressing
import Cycle
import Feedback
import Foundation
import Rounds
import Store
import TestSupport
import Testing

@Suite struct RetentionTests {
    /// Rows of a table by SQL, whatever is in them.
    private func count(_ house: TestHouse, _ table: String, _ condition: String = "1 = 1") async throws -> Int {
        try await house.store.read { tx in
            let rows = try tx.rows("SELECT COUNT(*) AS n FROM \(table) WHERE \(condition)", [])
            return Int(try rows[0].integer("n"))
        }
    }

    /// There a day before its time is over, and gone a day after.
    private func expect(
        _ house: TestHouse,
        _ table: String,
        _ condition: String = "1 = 1",
        goesAfter days: Double,
        since begin: Date,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        #expect(try await count(house, table, condition) == 1, sourceLocation: sourceLocation)
        try await house.pass(at: begin + (days - 1) * ScheduleRules.day)
        #expect(try await count(house, table, condition) == 1, sourceLocation: sourceLocation)
        try await house.pass(at: begin + (days + 1) * ScheduleRules.day)
        #expect(try await count(house, table, condition) == 0, sourceLocation: sourceLocation)
    }

    private func hold(_ house: TestHouse, request: RequestID?) async throws {
        let mail = try await house.receive(Data("m".utf8))
        try await house.change { tx, _ in
            _ = try tx.beginReading(limit: 1, octets: .max)
            try tx.hold(mail, reason: .mail(.question), sender: "p@client.example", subject: "?", request: request)
        }
    }

    @Test func rawMailOfARequestThatIsHeld() async throws {
        let house = try await TestHouse()
        let request = try await house.addRequest("petra", for: house.addTalk(at: "2028-03-10T09:00:00Z"))
        try await hold(house, request: request)
        try await expect(house, "inbox_messages", goesAfter: 30, since: house.now)
        #expect(try await count(house, "inbox") == 0)
    }

    @Test func rawMailOfATalkThatIsHeldAndItsWords() async throws {
        let house = try await TestHouse()
        let mail = try await house.words("klant?", about: house.addTalk(at: "2028-03-10T09:00:00Z"))
        try await house.change { tx, now in
            guard let words = try tx.talkMail(mail) else { return }
            try tx.hold(words, .mail(.noRequest))
            let kind = Matter.Kind.newTime(TalkID(rawValue: 1), .employee)
            _ = try tx.open(kind, from: words, askedOf: EmailAddress("anna@example.test"), now: now)
        }
        try await expect(house, "inbox_messages", goesAfter: 30, since: house.now)
        #expect(try await count(house, "talk_mails") == 0)
        #expect(try await count(house, "matters") == 0)
    }

    @Test func rawMailOfAStray() async throws {
        let house = try await TestHouse()
        try await hold(house, request: nil)
        try await expect(house, "inbox_messages", goesAfter: 30, since: house.now)
    }

    /// In the same night, so that copies of the rows have no word of it either.
    @Test(arguments: [false, true]) func theKeyOfAMailThatGoes(_ isOfTalk: Bool) async throws {
        let house = try await TestHouse(isSealed: true)
        if isOfTalk {
            let mail = try await house.words("klant: Petra", about: house.addTalk(at: "2028-03-10T09:00:00Z"))
            try await house.change { tx, _ in
                guard let words = try tx.talkMail(mail) else { return }
                try tx.hold(words, .mail(.noRequest))
            }
        } else {
            try await hold(house, request: nil)
        }
        try await expect(house, "mail_keys", goesAfter: 30, since: house.now)
        #expect(try await count(house, "inbox_messages") == 0)
        #expect(try await !house.store.read { try $0.hasRetiredKeys() })
    }

    /// The row stays, as its place in the mailbox must not be read twice; it names nobody.
    @Test func sendersOfMailThatWasDealtWith() async throws {
        let house = try await TestHouse()
        let request = try await house.addRequest("petra", for: house.addTalk(at: "2028-03-10T09:00:00Z"))
        try await hold(house, request: request)
        try await house.change { tx, _ in
            _ = try tx.rejectHeld(InboxID(rawValue: 1))
        }
        let bounce = try await house.receive(Data("b".utf8))
        try await house.change { tx, _ in
            _ = try tx.beginReading(limit: 1, octets: .max)
            try tx.endReading(bounce, kind: "bounce", outcome: .notDelivered(said: "no such user p@x"), request: nil)
        }
        let begin = house.now
        try await expect(house, "inbox", "sender IS NOT NULL OR subject IS NOT NULL", goesAfter: 30, since: begin)
        #expect(try await count(house, "inbox", "held_parameters IS NOT NULL OR outcome_parameters IS NOT NULL") == 0)
        #expect(try await count(house, "inbox") == 2)
        #expect(try await house.inbox(bounce).outcome == .notDelivered(said: nil))
    }

    @Test func lettersOfNoTalk() async throws {
        let house = try await TestHouse()
        try await house.queue(.planTalk(Example.anna, year: 2027, .employee), to: "anna@example.test")
        try await house.queue(.departments(inboxRow: InboxID(rawValue: 1)), to: "hr@example.test")
        try await house.change { tx, now in
            try tx.execute("UPDATE outbox SET state = 'accepted', done_at = $1 WHERE kind = 'planTalk'", [.time(now)])
        }
        try await expect(house, "outbox", "kind = 'planTalk'", goesAfter: 400, since: house.now)
        // What waits to be sent isn't old.
        #expect(try await count(house, "outbox", "kind = 'departments'") == 1)
    }

    @Test func copiesOfLettersAfterTheTalk() async throws {
        let house = try await TestHouse()
        let request = try await house.addRequest("petra", for: house.addTalk())
        try await house.queue(.request(request), to: "petra@client.example")
        try await house.change { tx, now in
            guard let letter = try tx.outbox(states: [.queued], limit: 1).first else { return }
            let run = RunID()
            _ = try tx.beginAttempt(letter.id, by: run, prepared: Data("p".utf8))
            _ = try tx.endAttempt(letter.id, by: run, .accepted, reply: nil, now: now)
        }
        try await expect(house, "outbox_prepared", goesAfter: 30, since: instant("2027-03-10T09:00:00Z"))
        #expect(try await count(house, "outbox") > 0)
    }

    @Test func wishesNotToBeAsked() async throws {
        let house = try await TestHouse()
        try await house.change { tx, now in
            try tx.suppress(EmailAddress("petra@client.example"), .unsubscribe, now: now)
        }
        try await expect(house, "suppressions", goesAfter: 3650, since: house.now)
    }

    @Test func looksOfOperators() async throws {
        let house = try await TestHouse()
        try await house.change { tx, now in try tx.log(operator: "piet", "held show 1", now: now) }
        try await expect(house, "operator_log", goesAfter: 730, since: house.now)
    }

    @Test func testsOfTheMailButTheLatest() async throws {
        let house = try await TestHouse()
        let begin = house.now
        try await house.change { tx, now in
            try tx.begin(.token, token: "a", messageID: "old", now: now)
            try tx.begin(.token, token: "b", messageID: "new", now: now + 86_400)
        }
        try await expect(house, "self_tests", "message_id = 'old'", goesAfter: 400, since: begin)
        #expect(try await count(house, "self_tests") == 1)
    }

    /// No later talk of hers is asked about, which would end its sleep: a year after it was asked about last it is closed.
    @Test func agreementsThatSleep() async throws {
        let house = try await TestHouse()
        let asked = house.now + 200 * ScheduleRules.day
        func progress() async throws -> Agreement.Progress? {
            try await house.store.read { try $0.agreements().first?.progress }
        }
        try await house.change { tx, now in
            let id = try tx.insert(.init(text: "SQL"), by: .employee, of: Example.anna, in: nil, now: now)
            var agreement = try #require(try tx.agreement(id))
            for _ in 1...2 { agreement.passQuarter(now: asked) }
            try tx.save(agreement)
            try tx.insert(
                NewLine(.agreementState, to: .employee, about: Example.anna, .agreement(id), turn: "2", due: asked)
            )
        }
        try await house.pass(at: asked + 364 * ScheduleRules.day)
        #expect(try await progress() == .asleep)
        try await house.pass(at: asked + 366 * ScheduleRules.day)
        #expect(try await progress() == .expired)
        try await expect(house, "agreements", goesAfter: 365, since: house.now)
    }

    /// One that nobody can read is closed as well, and keeps nothing else from going.
    @Test func agreementsThatSleepAndCanNotBeRead() async throws {
        let house = try await TestHouse()
        try await house.change { tx, now in
            for text in ["SQL", "Excel"] {
                let id = try tx.insert(.init(text: text), by: .employee, of: Example.anna, in: nil, now: now)
                try tx.execute("UPDATE agreements SET progress = 'asleep' WHERE id = $1", [.id(id)])
            }
            // As where its key is gone.
            try tx.execute("UPDATE agreements SET version = $1 WHERE id = 1", [.content(.text("{"), under: nil)])
        }
        try await house.pass(at: house.now + 366 * ScheduleRules.day)
        #expect(try await count(house, "agreements", "progress = 'expired'") == 2)
        try await house.pass(at: house.now + 366 * ScheduleRules.day)
        #expect(try await count(house, "agreements") == 0)
    }

    @Test func whatHasNoTimeStays() async throws {
        let house = try await TestHouse()
        try await house.change { tx, now in try tx.log(operator: "piet", "held show 1", now: now) }
        let settings = DutySettings(timeZone: HouseSettings.timeZone, plannedBy: nil, times: [:])
        house.now += 5000 * ScheduleRules.day
        let stage = RoundsStage(
            store: house.store,
            rules: house.settings.rules,
            minimumRaters: 3,
            dossiers: house.dossiers(),
            duties: settings,
            log: house.log,
            clock: house.clock
        )
        _ = try await stage.pass()
        #expect(try await count(house, "operator_log") == 1)
    }
}
