// Submission to the next hop: a few connections, kept open, kept to a rate.

import Connections
import Synchronization

/// Submits messages to one server (RFC 6409). Safe to call from anywhere; all waiting happens on threads of its own.
///
/// Connections are made when there is something to send and closed after `idleTime` without work.
public final class SMTPTransport: Submitter {
    public let endpoint: ServerEndpoint
    private let sessions: Int
    private let idleTime: Double
    private let queue: SubmissionQueue
    private let interrupt = Interrupt()

    /// - Parameters:
    ///   - sessions: how many connections at most.
    ///   - messagesPerMinute: over all sessions; nil is without limit.
    ///   - idleTime: seconds that a connection without work is kept open.
    public init(endpoint: ServerEndpoint, sessions: Int = 4, messagesPerMinute: Double? = nil, idleTime: Double = 20) {
        self.endpoint = endpoint
        self.sessions = max(1, sessions)
        self.idleTime = max(0.05, idleTime)
        queue = SubmissionQueue(messagesPerMinute: messagesPerMinute)
    }

    /// Sends the batch over the sessions.
    public func submit(_ batch: [Submission]) -> AsyncStream<(id: Int64, outcome: SubmissionOutcome)> {
        let (stream, continuation) = AsyncStream.makeStream(of: (id: Int64, outcome: SubmissionOutcome).self)
        guard !batch.isEmpty else {
            continuation.finish()
            return stream
        }
        let shared = SubmissionBatch(count: batch.count, continuation)
        let jobs = batch.map { SubmissionJob(submission: $0, batch: shared) }
        guard let missing = queue.add(jobs, sessions: sessions) else {
            jobs.forEach { $0.report(.paused(.closed(endpoint.server))) }
            return stream
        }
        for _ in 0..<missing { startSession() }
        return stream
    }

    private func startSession() {
        let (endpoint, queue, interrupt, idleTime) = (endpoint, queue, interrupt, idleTime)
        let isStarted = OwnThread.start {
            SMTPSession(endpoint: endpoint, queue: queue, interrupt: interrupt, idleTime: idleTime).run()
        }
        guard !isStarted, case .abandoned(let jobs) = queue.sessionEnds(inTrouble: true) else { return }
        let error = OwnThread.unavailable(endpoint.server)
        jobs.forEach { $0.report(.paused(error)) }
    }

    /// Connects, sets up TLS, logs in, asks for the extensions, and leaves.
    public func probe() async throws(TransportError) {
        let (endpoint, interrupt) = (endpoint, interrupt)
        try await OwnThread.run(server: endpoint.server) { () throws(TransportError) in
            try SMTPLink(to: endpoint, interrupt: interrupt).quit()
        }
    }

    /// Says QUIT on each connection; those that don't end in time are cut.
    public func close(within seconds: Double) async {
        let interrupt = interrupt
        let cutter = Task.detached {
            try await Task.sleep(for: .seconds(seconds))
            interrupt.raise()
        }
        for job in await queue.close() { job.report(.paused(.closed(endpoint.server))) }
        cutter.cancel()
    }
}
