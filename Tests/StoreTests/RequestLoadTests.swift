// What HR is told of raters' load: how many were asked how often, and nobody's name.
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite struct RequestLoadTests {
    /// Petra is asked at these moments, once for each talk.
    private func ask(
        _ local: String,
        _ times: [String],
        _ house: TestHouse,
        as group: RaterGroup = .client,
        state: String = "accepted"
    ) async throws {
        for time in times {
            try await house.change { tx, now in
                let talk = try tx.addTalk(at: now + Double.random(in: 60...90) * ScheduleRules.day, now: now)
                let request = try tx.addRequest(local, for: talk, as: group, now: now)
                let address = try #require(try tx.request(request)).rater.address
                try tx.queue(.request(request), to: address, by: house.settings.rules, now: now)
                try tx.execute(
                    "UPDATE outbox SET state = $2, done_at = $3 WHERE request_id = $1",
                    [.integer(request.rawValue), .text(state), .time(instant(time))]
                )
            }
        }
    }

    private func load(_ house: TestHouse) async throws -> [RequestLoad] {
        try await house.store.read {
            try $0.requestLoad(
                from: instant("2026-12-31T23:00:00Z"),
                until: instant("2027-12-31T23:00:00Z"),
                in: HouseSettings.timeZone
            )
        }
    }

    @Test func theBusiestMonthOfEachRaterCounts() async throws {
        let house = try await TestHouse()
        try await ask("petra", ["2027-03-01T09:00:00Z", "2027-03-30T09:00:00Z", "2027-05-04T09:00:00Z"], house)
        try await ask("joris", ["2027-03-02T09:00:00Z", "2027-04-02T09:00:00Z"], house)
        try await ask("kees", ["2027-06-02T09:00:00Z"], house)
        #expect(try await load(house) == [RequestLoad(times: 1, raters: 2), RequestLoad(times: 2, raters: 1)])
    }

    @Test func monthsAreThoseOfTheZone() async throws {
        let house = try await TestHouse()
        // The first is on 1 April in Amsterdam.
        try await ask("petra", ["2027-03-31T22:30:00Z", "2027-04-20T09:00:00Z"], house)
        // Before the year, and in the next.
        try await ask("joris", ["2026-12-31T22:30:00Z", "2027-12-31T23:30:00Z"], house)
        #expect(try await load(house) == [RequestLoad(times: 2, raters: 1)])
    }

    @Test func whatNeverLeftAndWhoIsNotSparedDoNotCount() async throws {
        let house = try await TestHouse()
        try await ask("petra", ["2027-03-01T09:00:00Z"], house, state: "withdrawn")
        try await ask("joris", ["2027-03-01T09:00:00Z"], house, state: "failed")
        try await ask("mark", ["2027-03-01T09:00:00Z"], house, as: .manager)
        #expect(try await load(house).isEmpty)
    }
}
