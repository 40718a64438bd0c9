// Words that may not be kept go back to whoever wrote them, and are gone once they did.
import Feedback
import Foundation
import MailTransport
import Store
import TestSupport
import Testing

@testable import Outbox

@Suite struct ReturnedWordsTests {
    @Test(arguments: [[SubmissionOutcome.ok], [.refused]])
    func theyAreGoneOnceTheirMailIsDone(_ steps: [SubmissionOutcome]) async throws {
        let house = try await TestHouse()
        let row = try await house.handOn(
            .words("ik ben overspannen", by: nil, isProved: true, answered: nil),
            from: "anna@example.test"
        )
        var report = CollectedReport()
        report.isGuarded = true
        let letter = try await house.change { [report] tx, now in
            let mail = try tx.collect([], for: .person(Example.anna), isUrgent: false, now: now)
            return Letter.collectedRead(mail, inboxRow: row, report)
        }
        try await house.queue(letter, to: "anna@example.test")
        let server = ScriptedSubmission(steps)
        _ = try await house.outbox(server).pass()
        #expect(server.handed.count == 1)
        let left = try await house.store.read { tx in
            try ["talk_mails", "outbox_prepared", "outbox_messages"].flatMap { try tx.rows("SELECT * FROM \($0)", []) }
        }
        #expect(left.isEmpty)
    }
}
