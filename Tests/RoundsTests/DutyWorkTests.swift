import Addressing
import Feedback
import Foundation
import Rounds
import Store
import Synchronization
import TestSupport
import Testing

@Suite struct PlanningReminderTests {
    @Test func theTwoAreAskedOnceAYear() async throws {
        let house = try await TestHouse { $0.plannedBy = (month: 2, day: 1) }
        try await house.pass(at: instant("2027-01-31T22:59:00Z"))
        #expect(try await house.keys(.planTalk).isEmpty)
        // Midnight in Amsterdam; and duties are done once a day.
        try await house.pass(at: instant("2027-02-01T22:59:00Z"))
        let asked = ["person/1/plan-talk/2027/employee", "person/1/plan-talk/2027/manager"]
        #expect(try await house.keys(.planTalk) == asked)
        try await house.pass(at: instant("2027-06-01T12:00:00Z"))
        try await house.pass(at: instant("2028-01-15T12:00:00Z"))
        #expect(try await house.keys(.planTalk) == asked)
        try await house.pass(at: instant("2028-02-01T12:00:00Z"))
        #expect(
            try await house.keys(.planTalk).suffix(2) == [
                "person/1/plan-talk/2028/employee", "person/1/plan-talk/2028/manager",
            ]
        )
    }

    /// It is in the log as well, which nobody reads each day.
    @Test func aDutyThatIsPutOffIsACondition() async throws {
        let house = try await TestHouse { $0.plannedBy = (month: 2, day: 1) }
        func conditions() async throws -> [ConditionReason] {
            try await house.store.read { try $0.conditions().map(\.reason) }
        }
        try await house.change { tx, _ in try tx.execute("UPDATE people SET address = ' '", []) }
        try await house.pass(at: instant("2027-05-01T12:00:00Z"))
        let condition = try #require(try await conditions().first)
        guard case .workFails(let work, _) = condition else {
            Issue.record("\(condition)")
            return
        }
        #expect(work == Duty.askToPlan.rawValue)
        try await house.change { tx, _ in
            try tx.execute("UPDATE people SET address = 'p' || CAST(id AS TEXT) || '@example.test'", [])
        }
        try await house.pass(at: instant("2027-05-02T12:00:00Z"))
        #expect(try await conditions().isEmpty)
    }

    @Test func whoHasATalkThisYearIsNotAsked() async throws {
        let house = try await TestHouse { $0.plannedBy = (month: 2, day: 1) }
        let talk = try await house.addTalk()
        try await house.pass(at: instant("2027-05-01T12:00:00Z"))
        #expect(try await house.keys(.planTalk).isEmpty)
        // A cancelled one is none.
        try await house.change { tx, now in try tx.cancel(talk, now: now) }
        try await house.pass(at: instant("2027-05-03T12:00:00Z"))
        #expect(try await house.keys(.planTalk).count == 2)
    }

    @Test func aYearsTurnIsTheCompanys() async throws {
        let house = try await TestHouse { $0.plannedBy = (month: 2, day: 1) }
        // Ten past midnight of 2028 in Amsterdam.
        try await house.addTalk(at: "2027-12-31T23:10:00Z")
        try await house.pass(at: instant("2027-05-01T12:00:00Z"))
        #expect(try await house.keys(.planTalk).count == 2)
        try await house.pass(at: instant("2028-05-01T12:00:00Z"))
        #expect(try await house.keys(.planTalk).count == 2)
    }

    /// A new start of the service does not have it done again.
    @Test func whatIsDoneTodayIsARow() async throws {
        let house = try await TestHouse { $0.plannedBy = (month: 1, day: 1) }
        try await house.pass(at: house.now)
        #expect(try await house.keys(.planTalk).count == 2)
        try await house.change { tx, now in try tx.execute("DELETE FROM outbox", []) }
        try await house.stage.begin()
        try await house.pass(at: house.now + 60)
        #expect(try await house.keys(.planTalk).isEmpty)
    }
}

@Suite struct TroubleDigestTests {
    private func hold(_ house: TestHouse, _ reason: HeldReason) async throws {
        let mail = try await house.receive(Data("m".utf8))
        try await house.change { tx, _ in
            _ = try tx.beginReading(limit: 1, octets: .max)
            try tx.hold(mail, reason: reason)
        }
    }

    @Test func aRatersQuestionReachesAPersonWithinADay() async throws {
        let house = try await TestHouse { $0.operator = try EmailAddress("ops@example.test") }
        try await house.pass(at: house.now)
        #expect(try await house.keys(.digest).isEmpty)
        try await hold(house, .mail(.question))
        let asked = house.now
        // Whoever comes at the moments that the stage names comes in time.
        for _ in 1...50 where try await house.keys(.digest).isEmpty {
            try await house.pass(at: try #require(try await house.stage.pass()))
        }
        #expect(try await house.keys(.digest) == ["day/2027-01-06/digest"])
        #expect(house.now <= asked + 86_400)
        // Once a day, as long as it waits.
        try await house.pass(at: house.now + 3600)
        try await house.pass(at: house.now + 86_400)
        #expect(try await house.keys(.digest) == ["day/2027-01-06/digest", "day/2027-01-07/digest"])
    }

    @Test func whereAllIsWellOrNobodyIsToBeToldThereIsNone() async throws {
        let well = try await TestHouse { $0.operator = try EmailAddress("ops@example.test") }
        // It waits for the answer to a question of ours, and is nobody's business before a week is over.
        try await hold(well, .talkMail(.waitsFor(EmailAddress("anna@example.test"))))
        for _ in 1...7 { try await well.pass(at: well.now + 86_400) }
        #expect(try await well.keys(.digest).isEmpty)
        try await well.pass(at: well.now + 86_400)
        #expect(try await well.keys(.digest).count == 1)
        let silent = try await TestHouse()
        try await hold(silent, .mail(.objection))
        try await silent.pass(at: silent.now + 86_400)
        #expect(try await silent.keys(.digest).isEmpty)
    }
}

@Suite struct ForgettingTests {
    @Test func wordsAreForgottenAfterTheirTime() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        let mail = try await house.words("klant: petra@client.example", about: talk)
        try await house.change { tx, _ in try tx.finish(#require(try tx.talkMail(mail)), .answered) }
        try await house.pass(at: house.now + 30 * 86_400)
        #expect(try await house.store.read { try $0.talkMail(mail) } != nil)
        // One that waits is not old.
        house.now += 86_401
        let waiting = try await house.words("Stand?", about: talk)
        try await house.pass(at: house.now)
        #expect(try await house.store.read { try $0.talkMail(mail) } == nil)
        #expect(try await house.store.read { try $0.talkMail(waiting) } != nil)
    }

    @Test func talksAndStraysAreForgottenAfterTheirs() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        let start = try instant("2027-03-10T09:00:00Z")
        let stray = try await house.receive(Data("m".utf8))
        try await house.change { tx, _ in
            _ = try tx.beginReading(limit: 1, octets: .max)
            try tx.hold(stray, reason: .mail(.unknownToken))
        }
        try await house.pass(at: house.now + 29 * 86_400)
        #expect(try await house.store.read { try $0.inboxRow(stray) } != nil)
        try await house.pass(at: house.now + 2 * 86_400)
        #expect(try await house.store.read { try $0.inboxRow(stray) } == nil)
        try await house.pass(at: start + 730 * 86_400)
        #expect(try await house.store.read { try $0.talk(talk) } != nil)
        try await house.pass(at: start + 731 * 86_400)
        #expect(try await house.store.read { try $0.talk(talk) } == nil)
    }
}

@Suite struct SliceTests {
    /// More than goes in one transaction is gone all the same, in one turn.
    @Test func manyStraysGoInSlices() async throws {
        let house = try await TestHouse()
        for _ in 1...450 { _ = try await house.receive(Data("m".utf8)) }
        try await house.change { tx, _ in
            try tx.execute("UPDATE inbox SET state = 'held'", [])
        }
        let old = house.now + 1
        #expect(try await house.store.rehearse { try $0.purgeStrays(receivedBefore: old, limit: 200) } == 200)
        try await house.pass(at: house.now + 31 * 86_400)
        #expect(try await house.store.read { try $0.heldMessages() }.isEmpty)
    }

    /// What a crash leaves of a turn is done by the next start.
    @Test func aTurnThatWasCutOffIsGoneOnWith() async throws {
        let house = try await TestHouse()
        for _ in 1...250 { _ = try await house.receive(Data("m".utf8)) }
        try await house.change { tx, _ in try tx.execute("UPDATE inbox SET state = 'held'", []) }
        house.now += 31 * 86_400
        let purges = Mutex(0)
        let rows = BusyDriver(
            house.store,
            when: {
                purges.withLock {
                    $0 += 1; return $0 > 7
                }
            }
        ) {
            throw StoreError.unavailable(path: "test.db", reason: "gone")
        }
        await #expect(throws: StoreError.self) { try await house.stage(in: rows).pass() }
        #expect(try await house.store.read { try $0.heldMessages().count } == 50)
        _ = try await house.stage.pass()
        #expect(try await house.store.read { try $0.heldMessages() }.isEmpty)
    }
}

extension TestHouse {
    /// Hands Anna's words on, as the inbox does.
    func words(_ text: String, about talk: TalkID) async throws -> InboxID {
        try await handOn(.words(text, by: .employee(talk), isProved: false, answered: nil))
    }
}

@Suite struct PeopleWhoLeftTests {
    @Test func theyAreKeptForTheirTimeAndNoLonger() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        try await house.change { tx, now in
            try tx.cancel(talk, now: now)
            try tx.leave(Example.mark, now: now)
        }
        func kept() async throws -> [String] {
            try await house.store.read { try $0.everybody().map(\.person.address.localPart).sorted() }
        }
        // The talk of 10 March 2027 is kept for 730 days.
        try await house.pass(at: instant("2029-03-01T12:00:00Z"))
        #expect(try await kept() == ["anna", "bram", "carla", "mark"])
        try await house.pass(at: instant("2029-03-12T12:00:00Z"))
        #expect(try await kept() == ["anna", "bram", "carla"])
        #expect(try await house.store.read { try $0.person(Example.anna)?.manager } == nil)
    }

    @Test func theyAreAskedNothing() async throws {
        let house = try await TestHouse { $0.plannedBy = (month: 2, day: 1) }
        try await house.change { tx, now in try tx.leave(Example.anna, now: now) }
        try await house.pass(at: instant("2027-02-01T22:59:00Z"))
        #expect(try await house.keys(.planTalk).isEmpty)
    }
}
