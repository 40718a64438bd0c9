// The belief about the time in its row, and letters that wait while the clock is put right.
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@Suite struct ClockRowTests {
    @Test func theBeliefIsKept() async throws {
        let house = try await TestHouse()
        #expect(try await house.store.read { try $0.clockBelief() } == nil)
        var belief = ClockBelief(ClockReading(wall: house.now, uptime: 5, boot: "a"))
        for ahead in [0.0, 9000] {
            belief.hear(ClockReading(wall: house.now + 10 + ahead, uptime: 15, boot: "a", isSynchronised: true))
            try await house.change { [belief] tx, _ in try tx.note(belief) }
            #expect(try await house.store.read { try $0.clockBelief() } == belief)
        }
    }

    @Test func lettersWaitAsLongAsTheyWould() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        for (local, wait) in [("petra", 7200.0), ("joris", 1800), ("kees", -60)] {
            let id = try await house.addRequest(local, for: talk)
            try await house.queue(.request(id), to: "\(local)@client.example")
            try await house.change { tx, now in
                try tx.execute(
                    "UPDATE outbox SET next_attempt_at = $1 WHERE request_id = $2",
                    [.time(now + wait), .id(id)]
                )
            }
        }
        try await house.change { tx, now in try tx.bringForwardLetters(by: 3600, now: now) }
        #expect(try await house.letters().map { $0.nextAttempt.timeIntervalSince(house.now) } == [3600, 0, -60])
    }
}
