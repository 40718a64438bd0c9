// The stage that sends, where the database fails in the middle of its work.
import Addressing
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@testable import Outbox

@Suite struct OutboxStageTests {
    @Test func anOutcomeThatWasNotNotedIsInDoubtInTheNextPass() async throws {
        let (house, server) = (try await TestHouse.asking(), ScriptedSubmission([.ok]))
        let full = BusyDriver(house.store, when: { !server.handed.isEmpty }) {
            throw StoreError.unavailable(path: "test.db", reason: "full")
        }
        let stage = house.outbox(server, in: full)
        await #expect(throws: StoreError.self) { try await stage.pass() }
        #expect(try await house.letters().map(\.state) == [.attempting])
        _ = try await stage.pass()
        let row = try #require(try await house.letters().first)
        #expect(row.state == .accepted && row.repeats == 1 && server.handed.count == 2)
        #expect(server.handed.allSatisfy { $0.envelope.envelopeID == row.messageID })
        await stage.close()
    }
}
