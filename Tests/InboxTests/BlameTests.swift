// Mail that was being read when the service ended: blamed only for what it did itself.
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@testable import Inbox

@Suite struct BlameTests {
    /// A mail whose reading stopped the service before, and was under way alone at the last end of it or not.
    private func read(_ before: Interruptions, isAlone: Bool, hasCrashed: Bool) async throws -> InboxRow {
        let house = try await TestHouse()
        let mail = try await house.receive(Data("From: eve@example.org\r\nSubject: x\r\n\r\nhello\r\n".utf8))
        try await house.change { tx, _ in
            try tx.execute(
                "UPDATE inbox SET state = 'reading', readings = $1, crashes = $2, read_alone = $3",
                [.integer(before.readings), .integer(before.crashes), .integer(isAlone ? 1 : 0)]
            )
        }
        let reader = InboxReader(
            store: house.store,
            settings: try house.inboxSettings(strayMegabytes: 100),
            log: house.log,
            hasCrashed: hasCrashed,
            clock: house.clock
        )
        _ = try await reader.readWaiting()
        return try await house.inbox(mail)
    }

    @Test(arguments: [
        (Interruptions(readings: 1, crashes: 0), true, false), (Interruptions(readings: 2, crashes: 1), true, true),
        // Eight kills from outside before, and a crash of which it is the first.
        (Interruptions(readings: 9, crashes: 0), true, false), (Interruptions(readings: 12, crashes: 1), true, true),
        // Others were read when the service ended by itself.
        (Interruptions(readings: 2, crashes: 1), false, false),
    ])
    func endsOfOurOwnAreCounted(_ before: Interruptions, _ isAlone: Bool, _ isBlamed: Bool) async throws {
        let row = try await read(before, isAlone: isAlone, hasCrashed: true)
        #expect(row.state == .held && (row.heldReason == .mail(.stopsReading)) == isBlamed)
    }

    @Test(arguments: [(2, 0, false), (9, 0, false), (10, 0, true), (10, 1, false), (11, 1, true)])
    func whoIsKilledFromOutsideBlamesNobodySoSoon(_ readings: Int, _ crashes: Int, _ isBlamed: Bool) async throws {
        let row = try await read(.init(readings: readings, crashes: crashes), isAlone: true, hasCrashed: false)
        #expect(row.state == .held && (row.heldReason == .mail(.stopsReading)) == isBlamed)
    }
}
