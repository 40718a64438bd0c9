import Testing

@testable import MailTransport

@Suite struct SubmissionQueueTests {
    private typealias Stream = AsyncStream<(id: Int64, outcome: SubmissionOutcome)>

    private func jobs(_ ids: ClosedRange<Int64>) -> ([SubmissionJob], Stream) {
        let (stream, continuation) = AsyncStream.makeStream(of: (id: Int64, outcome: SubmissionOutcome).self)
        let batch = SubmissionBatch(count: ids.count, continuation)
        let envelope = Envelope(reversePath: nil, recipients: [])
        return (
            ids.map { SubmissionJob(submission: Submission(id: $0, envelope: envelope) { [] }, batch: batch) }, stream
        )
    }

    @Test func spacesMessagesEvenly() {
        var pace = Pace(messagesPerMinute: 120)
        let start = ContinuousClock.now
        #expect(pace.take(at: start) == .zero)
        #expect(pace.take(at: start) == .milliseconds(500))
        #expect(pace.take(at: start + .milliseconds(200)) == .milliseconds(300))
        #expect(pace.take(at: start + .milliseconds(500)) == .zero)
        // Idle time saves up nothing.
        #expect(pace.take(at: start + .seconds(60)) == .zero)
        #expect(pace.take(at: start + .seconds(60)) == .milliseconds(500))
    }

    @Test(arguments: [nil, 0, -1])
    func knowsNoRate(_ rate: Double?) {
        var pace = Pace(messagesPerMinute: rate)
        let now = ContinuousClock.now
        #expect((1...3).allSatisfy { _ in pace.take(at: now) == .zero })
    }

    @Test func handsOutInOrderAndTakesBackInFront() {
        let queue = SubmissionQueue(messagesPerMinute: nil)
        let (jobs, stream) = jobs(1...3)
        #expect(queue.add(jobs, sessions: 2) == 2)
        guard let first = queue.takeNow(), let second = queue.takeNow() else {
            Issue.record("nothing was handed out")
            return
        }
        queue.putBack([first, second])
        #expect((1...4).map { _ in queue.takeNow()?.submission.id } == [1, 2, 3, nil])
        _ = stream
    }

    @Test func startsNoMoreSessionsThanMessages() {
        let queue = SubmissionQueue(messagesPerMinute: nil)
        let (jobs, stream) = jobs(1...3)
        #expect(queue.add(jobs, sessions: 16) == 3)
        #expect(queue.add([], sessions: 16) == 0)
        _ = stream
    }

    @Test func takesBackWhatNobodyListensFor() async {
        let queue = SubmissionQueue(messagesPerMinute: nil)
        let (left, stream) = jobs(1...3)
        let (wanted, other) = jobs(4...5)
        _ = queue.add(left + wanted, sessions: 1)
        let listening = Task { for await _ in stream {} }
        listening.cancel()
        await listening.value
        #expect(queue.takeNow()?.submission.id == 4)
        _ = other
    }

    @Test func theLastSessionInTroubleTakesAllAlong() {
        let queue = SubmissionQueue(messagesPerMinute: nil)
        let (jobs, stream) = jobs(1...5)
        #expect(queue.add(jobs, sessions: 2) == 2)
        guard case .done = queue.sessionEnds(inTrouble: true) else {
            Issue.record("another session is left")
            return
        }
        guard case .goOn = queue.sessionEnds(inTrouble: false) else {
            Issue.record("messages are waiting")
            return
        }
        guard case .abandoned(let given) = queue.sessionEnds(inTrouble: true) else {
            Issue.record("nobody is left")
            return
        }
        #expect(given.map(\.submission.id) == [1, 2, 3, 4, 5])
        _ = stream
    }
}
