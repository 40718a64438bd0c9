// A next hop in memory, whose script says what becomes of each message.
import Addressing
import Connections
import Foundation
import MailTransport
import Synchronization

/// Gives one outcome of its script after another, the last one again and again, and keeps what it was handed.
final class ScriptedSubmission: Submitter {
    struct Handed: Sendable {
        let envelope: Envelope
        let message: [UInt8]
    }

    private struct State {
        var script: [SubmissionOutcome]
        var handed: [Handed] = []
    }

    private let state: Mutex<State>
    private let meanwhile: @Sendable () async -> Void

    /// - Parameter meanwhile: called while a batch is under way, before its first outcome is known.
    init(_ script: [SubmissionOutcome], meanwhile: @escaping @Sendable () async -> Void = {}) {
        state = Mutex(State(script: script))
        self.meanwhile = meanwhile
    }

    var handed: [Handed] { state.withLock { $0.handed } }

    func submit(_ batch: [Submission]) -> AsyncStream<(id: Int64, outcome: SubmissionOutcome)> {
        let (stream, continuation) = AsyncStream.makeStream(of: (id: Int64, outcome: SubmissionOutcome).self)
        Task {
            await meanwhile()
            // As a session does: who is asked before a message's end leaves may keep the thread waiting.
            Thread.detachNewThread { [self] in
                for submission in batch { continuation.yield((submission.id, take(submission))) }
                continuation.finish()
            }
        }
        return stream
    }

    private func take(_ submission: Submission) -> SubmissionOutcome {
        guard submission.departure?.note() != false else { return .closed }
        let handed = Handed(envelope: submission.envelope, message: submission.content())
        return state.withLock { state in
            state.handed.append(handed)
            return state.script.count > 1 ? state.script.removeFirst() : state.script[0]
        }
    }

    func close(within seconds: Double) async {}
}

extension SubmissionOutcome {
    static let ok = accepted(reply(250, "2.0.0", "queued"), recipients: [])
    static let later = deferred(reply(451, "4.3.0", "mailbox busy"), recipients: [])
    static let refused = failed(reply(550, "5.1.1", "no such user"), recipients: [])
    /// The connection was lost after the final dot.
    static let lost = unknown("the connection was dropped")
    /// The connection was lost before it.
    static let dropped = paused(TransportError(what: .dropped, server: "mail.test:587", detail: "", hint: "wait"))
    static let closed = paused(TransportError(what: .closed, server: "mail.test:587", detail: "", hint: "wait"))

    private static func reply(_ code: Int, _ status: String, _ text: String) -> SMTPReply {
        SMTPReply(code: code, enhanced: EnhancedStatusCode(status), text: text)
    }
}
