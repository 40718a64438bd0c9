// A rater whom many name: the stage asks so often a month, lets the rest wait, and tells whose rater can't wait.
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@Suite struct RaterLoadRoundsTests {
    private func house(limit: Int?) async throws -> TestHouse {
        try await TestHouse { settings in
            settings.rules = MailRules(
                schedule: ScheduleRules(),
                sending: SendingRules(window: nil),
                requestsPerRater: limit
            )
        }
    }

    /// A request to Petra for a talk so many days from now.
    private func name(_ house: TestHouse, days: Double, as group: RaterGroup = .client) async throws -> RequestID {
        try await house.change { tx, now in
            let talk = try tx.addTalk(at: now + days * ScheduleRules.day, now: now)
            return try tx.addRequest("petra", for: talk, as: group, now: now)
        }
    }

    /// Letters that wait leave.
    private func send(_ house: TestHouse) async throws {
        for row in try await house.letters() where row.letter.kind == .request && row.state == .queued {
            try await house.change { tx, now in
                try tx.execute(
                    "UPDATE outbox SET state = 'accepted', done_at = $2 WHERE id = $1",
                    [.integer(row.id.rawValue), .time(now)]
                )
                if let id = row.letter.requestID { try tx.markSent(id, now: now) }
            }
        }
    }

    private func asked(_ house: TestHouse) async throws -> [Int64] {
        try await house.letters().filter { $0.letter.kind == .request }.compactMap { $0.letter.requestID?.rawValue }
    }

    @Test func theRestWaitsAndHasItsTimeFromThenOn() async throws {
        let house = try await house(limit: 2)
        let begin = house.now
        var ids: [RequestID] = []
        for talk in 0..<3 { ids.append(try await name(house, days: 80 + Double(talk))) }
        try await house.pass(at: begin)
        #expect(try await asked(house) == [1, 2])
        try await send(house)
        for day in [1.0, 15, 29.9] {
            try await house.pass(at: begin + day * ScheduleRules.day)
            #expect(try await asked(house).count == 2, "day \(day)")
        }
        try await house.pass(at: begin + 30 * ScheduleRules.day)
        #expect(try await asked(house) == [1, 2, 3])
        #expect(try await house.request(ids[2])?.askedAt == begin + 30 * ScheduleRules.day)
        #expect(try await house.request(ids[0])?.askedAt == begin)
    }

    @Test func theStageComesBackByItself() async throws {
        let house = try await house(limit: 1)
        let begin = house.now
        _ = try await name(house, days: 80)
        _ = try await name(house, days: 81)
        var next: Date? = begin
        while let moment = next, moment < begin + 40 * ScheduleRules.day, try await asked(house).count < 2 {
            next = try await house.pass(at: moment)
            try await send(house)
        }
        #expect(try await asked(house) == [1, 2])
        #expect(house.now >= begin + 30 * ScheduleRules.day && house.now < begin + 31 * ScheduleRules.day)
    }

    @Test func whoseRaterCanNotWaitHearsItOnce() async throws {
        let house = try await house(limit: 1)
        _ = try await name(house, days: 80)
        let late = try await name(house, days: 81)
        try await house.pass(at: house.now)
        try await send(house)
        #expect(try await house.keys(.notAsked).isEmpty)
        // The talk moves ahead: the turn is too late for it now.
        let talk = try #require(try await house.request(late)).talk
        try await house.change { tx, now in
            try tx.move(talk, to: now + 40 * ScheduleRules.day, duration: 3600, place: nil)
        }
        for _ in 1...2 { try await house.pass(at: house.now + 60) }
        let told = "talk/\(talk)/not-asked/\(late)"
        #expect(try await house.keys(.notAsked) == [told])
        #expect(try await house.request(late)?.state == .withdrawn)
        #expect(try await house.store.read { try $0.stateReason(of: late) } == .askedTooOften)
        #expect(try await asked(house) == [1])
    }

    @Test func aTurnThatSomebodyGivesUpIsTaken() async throws {
        let house = try await house(limit: 1)
        let begin = house.now
        let first = try await name(house, days: 80)
        _ = try await name(house, days: 81)
        try await house.pass(at: begin)
        // The first is withdrawn before its letter leaves.
        let rules = house.settings.rules
        try await house.change { tx, now in
            guard let request = try tx.request(first) else { return }
            try tx.end(request.withdrawn(.withdrawn), by: rules, now: now)
        }
        try await house.pass(at: begin + ScheduleRules.day)
        let waiting = try await house.letters().filter { $0.letter.kind == .request && $0.state == .queued }
        #expect(waiting.map(\.key) == ["request/2/initial"])
    }

    @Test func managersAndOneselfAreNeitherCountedNorKeptWaiting() async throws {
        let house = try await house(limit: 1)
        for (talk, group) in [RaterGroup.manager, .`self`, .client, .manager].enumerated() {
            _ = try await name(house, days: 80 + Double(talk), as: group)
        }
        try await house.pass(at: house.now)
        #expect(try await asked(house).count == 4)
    }

    @Test func withoutALimitAllAreAsked() async throws {
        let house = try await house(limit: nil)
        for talk in 0..<6 { _ = try await name(house, days: 80 + Double(talk)) }
        try await house.pass(at: house.now)
        #expect(try await asked(house).count == 6)
    }
}
