// A talk that is planned anew takes over what was promised for the one that was cancelled.
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@testable import Talks

@Suite struct TakingOverTests {
    private static let day = ScheduleRules.day

    private func note(_ house: TestHouse, _ sharing: String, retention: String, minimum: String) async throws {
        try await house.change { tx, now in
            let terms = [
                "schedule.share_with_manager": sharing, "privacy.retention": retention,
                "privacy.minimum_raters": minimum,
            ]
            _ = try tx.store(terms: terms, holdsFrom: now, now: now)
        }
    }

    private func promised(_ house: TestHouse, _ talk: TalkID) async throws -> (ScheduleRules.Sharing, Int?) {
        try await house.store.read { tx in
            let found = try #require(try tx.talk(talk))
            let requests = try tx.requests(of: talk).filter { $0.group != .`self` }
            return (try tx.promised(ScheduleRules(), for: found).sharing, try tx.promisedMinimum(of: requests))
        }
    }

    /// - Parameter isCancelledFirst: Outlook's users invite anew first, and cancel afterwards.
    @Test(arguments: [true, false])
    func whatWasPromisedForTheEarlierTalkHolds(_ isCancelledFirst: Bool) async throws {
        let house = try await TestHouse()
        try await note(house, "never", retention: "365d", minimum: "5")
        let old = try await house.plan()
        let (answered, waited) = (try await house.name("petra", for: old), try await house.name("joris", for: old))
        // The mail that asked him has left.
        try await house.change { tx, now in
            try tx.addAnswer(to: answered, now: now)
            let joris = try #require(try tx.request(waited))
            try tx.queue(.request(waited), to: joris.rater.address, by: house.settings.rules, now: now)
            try tx.execute("UPDATE outbox SET state = 'accepted' WHERE request_id = $1", [.integer(waited.rawValue)])
            try tx.set(joris, to: .sent, now: now)
        }
        house.now += Self.day
        try await note(house, "automatic", retention: "730d", minimum: "3")
        house.now += Self.day
        if isCancelledFirst { try await house.cancel(old) }
        let new = try await house.plan("2027-03-24T09:00:00Z")
        if !isCancelledFirst { try await house.cancel(old) }
        let requests = try await house.requests(new).filter { $0.group != .`self` }
        #expect(Set(requests.map(\.id)) == [answered, waited] && requests.contains { $0.state == .sent })
        let (sharing, minimum) = try await promised(house, new)
        #expect(sharing == .never && minimum == 5)
        // The round itself is that of the new talk.
        let talk = try #require(try await house.talks().first { $0.id == new })
        #expect(talk.knownSince == house.now && talk.promisedSince == house.now - 2 * Self.day)
        // And the answers are kept no longer than was said.
        let later = talk.start + 366 * Self.day
        let gone = try await house.store.write {
            try $0.purgeTalks(promisedShorterThan: 730 * Self.day, limit: 200, now: later)
        }
        #expect(gone == 2)
    }

    /// Joris was asked in both: whether his answered request or the newer one stays, he stands where he was first asked.
    @Test(arguments: [true, false])
    func theListsOrderTellsNothingOfWhoAnswered(_ hasAnswered: Bool) async throws {
        let house = try await TestHouse()
        let old = try await house.plan()
        let requests = [try await house.name("petra", for: old), try await house.name("joris", for: old)]
        try await house.change { tx, now in
            for id in requests { try tx.set(id, to: .sent, now: now) }
            if hasAnswered { try tx.addAnswer(to: requests[1], now: now) }
        }
        house.now += Self.day
        let new = try await house.plan("2027-03-24T09:00:00Z")
        try await house.name("kees", for: new)
        let again = try await house.name("joris", for: new)
        try await house.change { tx, now in try tx.set(again, to: .sent, now: now) }
        try await house.cancel(old)
        let list = try await house.store.read { try $0.listedRaters(of: new) }
        #expect(list.map(\.id).contains(hasAnswered ? requests[1] : again))
        #expect(list.map(\.rater.name.text) == ["Petra", "Joris", "Kees"])
    }

    /// Whoever was not asked so far is asked by what holds now.
    @Test func aRequestThatNeverLeftIsANewOne() async throws {
        let house = try await TestHouse()
        try await note(house, "never", retention: "365d", minimum: "5")
        let old = try await house.plan()
        try await house.name("petra", for: old)
        house.now += Self.day
        try await note(house, "never", retention: "365d", minimum: "3")
        house.now += Self.day
        try await house.cancel(old)
        let new = try await house.plan("2027-03-24T09:00:00Z")
        #expect(try await promised(house, new).1 == 3)
    }
}
