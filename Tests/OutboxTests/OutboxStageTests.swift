// The stage that sends, between its rows and a server.
import Addressing
import Feedback
import Foundation
import Logging
import MailTransport
import Outbox
import Store
import Synchronization
import TestServers
import Testing

private let now = Date(timeIntervalSince1970: 1_799_150_400)
private let letter = Letter.whom(TalkID(rawValue: 1))

@Suite struct OutboxStageTests {
    private func stage(_ rows: Rows, _ store: any Driver, _ server: FakeSMTPServer) throws -> OutboxStage {
        OutboxStage(
            store: store,
            transport: SMTPTransport(endpoint: try server.endpoint(), sessions: 1),
            settings: OutboxSettings(letters: rows.settings),
            wording: rows.wording,
            tokens: TokenMaker(key: Array(repeating: 7, count: 32)),
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            clock: { now }
        )
    }

    @Test func anOutcomeThatWasNotNotedIsInDoubtInTheNextPass() async throws {
        let rows = try await Rows("nl")
        try await rows.store.write { [rules = rows.settings.rules] tx in
            try tx.queue(letter, to: EmailAddress("anna@example.test"), by: rules, now: now)
        }
        let server = try FakeSMTPServer([SMTPScript()])
        let store = FailingOnce(rows.store) { !server.seen.messages.isEmpty }
        let stage = try stage(rows, store, server)
        await #expect(throws: StoreError.self) { try await stage.pass() }
        #expect(try await rows.store.read { try $0.state(of: letter) } == .attempting)
        _ = try await stage.pass()
        let row = try #require(try await rows.store.read { try $0.outbox(states: [.accepted], limit: 1) }.first)
        #expect(row.repeats == 1)
        #expect(server.seen.messages.count == 2)
        #expect(server.seen.messages.allSatisfy { $0.contains("<\(row.messageID)@") })
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
