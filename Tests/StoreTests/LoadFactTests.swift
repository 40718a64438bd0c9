// What HR is told of raters' load: how many addresses were asked how often, and whose they are nowhere.
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@Suite struct LoadFactTests {
    /// Somebody is asked at these moments, once for each talk.
    private func ask(
        _ local: String,
        _ times: [String],
        _ house: TestHouse,
        as group: RaterGroup = .client,
        state: FeedbackRequest.State = .sent
    ) async throws {
        for (index, time) in times.enumerated() {
            try await house.change { tx, now in
                let talk = try tx.addTalk(at: now, uid: "\(local)/\(group)/\(index)", now: now)
                try tx.addRequest(local, for: talk, as: group, state: state, now: instant(time))
            }
        }
    }

    /// For each address of the busiest month of 2027, how often it was asked.
    private func load(_ house: TestHouse) async throws -> [String] {
        try await house.store.read {
            try $0.loadFacts(
                from: instant("2026-12-31T23:00:00Z"),
                until: instant("2027-12-31T23:00:00Z"),
                in: HouseSettings.timeZone
            )
        }.map(\.cell).sorted()
    }

    @Test func theBusiestMonthCounts() async throws {
        let house = try await TestHouse()
        try await ask("petra", ["2027-03-01T09:00:00Z", "2027-03-30T09:00:00Z", "2027-05-04T09:00:00Z"], house)
        try await ask("joris", ["2027-03-02T09:00:00Z", "2027-04-02T09:00:00Z"], house)
        try await ask("kees", ["2027-06-02T09:00:00Z"], house)
        #expect(try await load(house) == ["1", "2"])
    }

    @Test func monthsAreThoseOfTheZone() async throws {
        let house = try await TestHouse()
        // The first is on 1 April in Amsterdam.
        try await ask("petra", ["2027-03-31T22:30:00Z", "2027-04-20T09:00:00Z"], house)
        // Before the year, and in the next.
        try await ask("joris", ["2026-12-31T22:30:00Z", "2027-12-31T23:30:00Z"], house)
        #expect(try await load(house) == ["2"])
    }

    @Test func whoWasNotAskedAndOnesOwnViewDoNotCount() async throws {
        let house = try await TestHouse()
        try await ask("petra", ["2027-03-01T09:00:00Z"], house, state: .proposed)
        try await ask("joris", ["2027-03-01T09:00:00Z"], house, state: .queued)
        try await ask("anna", ["2027-03-01T09:00:00Z"], house, as: .self)
        #expect(try await load(house).isEmpty)
    }
}
