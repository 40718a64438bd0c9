// Mail that was being read when the service ended: blamed only for what it did itself.
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@testable import Inbox

@Suite struct BlameTests {
    /// A mail whose reading was begun so often, and no end of it noted.
    private func read(begun times: Int64, hasCrashed: Bool) async throws -> InboxRow {
        let house = try await TestHouse()
        let mail = try await house.receive(Data("From: eve@example.org\r\nSubject: x\r\n\r\nhello\r\n".utf8))
        try await house.change { tx, _ in
            try tx.execute("UPDATE inbox SET state = 'reading', readings = $1", [.integer(times)])
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

    @Test(arguments: [(1, true, false), (2, true, true), (2, false, false), (9, false, false), (10, false, true)])
    func whoIsKilledFromOutsideBlamesNobodySoSoon(_ times: Int64, _ hasCrashed: Bool, _ isBlamed: Bool) async throws {
        let row = try await read(begun: times, hasCrashed: hasCrashed)
        #expect(row.state == .held && (row.heldReason == .mail(.stopsReading)) == isBlamed)
    }
}
