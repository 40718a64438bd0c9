import Addressing
import Feedback
import Foundation
import Store
import Talks
import TestSupport
import Testing

/// A request whose mail came back is asked again by a command.
@Suite struct AskingAgainTests {
    private func bounced(as group: RaterGroup, _ local: String) async throws -> (house: TestHouse, request: RequestID) {
        let house = try await TestHouse()
        let id = try await house.addRequest(local, for: house.addTalk(), as: group, state: .sent)
        try await house.change { tx, now in
            let request = try #require(try tx.request(id))
            try tx.set(request, to: .bounced, reason: .bounced(said: "no such user"), now: now)
        }
        return (house, id)
    }

    /// Her address in the request is one that never was; the book of people has the right one.
    @Test func theEmployeeIsAskedAtTheAddressThatSheHasNow() async throws {
        let (house, id) = try await bounced(as: .`self`, "ana")
        try await house.change { tx, now in try house.book.remind(tx, id, now: now) }
        let request = try #require(try await house.request(id))
        #expect(request.state == .sent && request.rater.address.description == "anna@example.test")
        #expect(try await house.keys(.reminder) == ["request/1/reminder/1"])
        let troubles = try await house.store.read { [now = house.now] in try $0.talkTroubles(now: now) }
        #expect(troubles.isEmpty)
    }

    @Test func aRaterIsAskedWhereTheyWere() async throws {
        let (house, id) = try await bounced(as: .client, "petra")
        try await house.change { tx, now in try house.book.remind(tx, id, now: now) }
        let request = try #require(try await house.request(id))
        #expect(request.state == .sent && request.rater.address.description == "petra@client.example")
    }

    @Test func whenTheTalkIsOverNobodyIs() async throws {
        let (house, id) = try await bounced(as: .client, "petra")
        house.now += 100 * 86_400
        await #expect(throws: TalkError.self) {
            try await house.change { tx, now in try house.book.remind(tx, id, now: now) }
        }
    }
}
