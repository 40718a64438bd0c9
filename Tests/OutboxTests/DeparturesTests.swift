// Notes of messages that are about to leave: several with one commit, those in doubt alone, none twice.
import Feedback
import Foundation
import MailTransport
import Store
import Synchronization
import Testing

@testable import Outbox

@Suite struct DeparturesTests {
    private func row(_ id: Int64, repeats: Int = 0) -> OutboxRow {
        OutboxRow(preview: .request(RequestID(rawValue: id)), id: LetterID(rawValue: id), repeats: repeats, now: .now)
    }

    /// Asks for each of the rows in turn, from a thread as a session has it.
    private func commits(_ rows: [OutboxRow], several: Int, refusing: Set<Int64> = []) async -> (
        commits: [[Int64]], answers: [Bool]
    ) {
        let commits = Mutex<[[Int64]]>([])
        let departures = Departures(rows, several: several) { ids in
            commits.withLock { $0.append(ids.map(\.rawValue)) }
            return Set(ids.filter { !refusing.contains($0.rawValue) })
        }
        let answers = await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(returning: rows.map { departures.departure(of: $0).note() })
            }
        }
        return (commits.withLock { $0 }, answers)
    }

    @Test func severalGoWithOneCommit() async {
        let found = await commits((1...7).map { row($0) }, several: 3)
        #expect(found.commits == [[1, 2, 3], [4, 5, 6], [7]] && found.answers.allSatisfy { $0 })
    }

    @Test func whatWasInDoubtIsNotedAlone() async {
        let rows = [row(1, repeats: 1), row(2), row(3, repeats: 1), row(4), row(5)]
        #expect(await commits(rows, several: 3).commits == [[1], [2, 4, 5], [3]])
    }

    @Test func whatIsRefusedDoesNotLeave() async {
        let found = await commits((1...4).map { row($0) }, several: 2, refusing: [2, 3])
        #expect(found.commits == [[1, 2], [3, 4]] && found.answers == [true, false, false, true])
    }
}
