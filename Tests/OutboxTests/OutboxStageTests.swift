// The stage that sends, where the database fails in the middle of its work.
import Addressing
import Feedback
import Foundation
import Store
import Synchronization
import TestSupport
import Testing

@testable import Outbox

@Suite struct OutboxStageTests {
    @Test func anOutcomeThatWasNotNotedIsInDoubtInTheNextPass() async throws {
        let (house, server) = (try await TestHouse.asking(), ScriptedSubmission([.ok]))
        let stage = house.outbox(server, in: FailingOnce(house.store) { !server.handed.isEmpty })
        await #expect(throws: StoreError.self) { try await stage.pass() }
        #expect(try await house.letters().map(\.state) == [.attempting])
        _ = try await stage.pass()
        let row = try #require(try await house.letters().first)
        #expect(row.state == .accepted && row.repeats == 1 && server.handed.count == 2)
        #expect(server.handed.allSatisfy { $0.envelope.envelopeID == row.messageID })
        await stage.close()
    }
}

/// A driver whose first write under a condition fails, as one on a full disk does.
private final class FailingOnce: Driver {
    private let engine: any Driver
    private let isTime: @Sendable () -> Bool
    private let hasFailed = Mutex(false)

    init(_ engine: any Driver, when isTime: @escaping @Sendable () -> Bool) {
        (self.engine, self.isTime) = (engine, isTime)
    }

    var identityColumn: String { engine.identityColumn }
    var octetsType: String { engine.octetsType }

    func write<Result: Sendable>(_ body: @Sendable (any Transaction) throws -> Result) async throws -> Result {
        let fails =
            isTime()
            && hasFailed.withLock { failed in
                defer { failed = true }
                return !failed
            }
        if fails { throw StoreError.unavailable(path: "test.db", reason: "full") }
        return try await engine.write(body)
    }

    func read<Result: Sendable>(_ body: @Sendable (any Transaction) throws -> Result) async throws -> Result {
        try await engine.read(body)
    }

    func close() async { await engine.close() }
}
