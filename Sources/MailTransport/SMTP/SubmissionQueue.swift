// The messages that wait for a session, shared by all sessions of a transport, and the rate that they keep to.

import Connections
import Synchronization

/// One call of `submit`: where its outcomes go, and when there are no more.
final class SubmissionBatch: Sendable {
    private let outcomes: AsyncStream<(id: Int64, outcome: SubmissionOutcome)>.Continuation
    private let outstanding: Atomic<Int>
    private let abandoned = Atomic<Bool>(false)

    init(count: Int, _ outcomes: AsyncStream<(id: Int64, outcome: SubmissionOutcome)>.Continuation) {
        self.outcomes = outcomes
        outstanding = Atomic(count)
        outcomes.onTermination = { [weak self] reason in
            if case .cancelled = reason { self?.abandoned.store(true, ordering: .relaxed) }
        }
    }

    /// Nobody listens any more: waiting messages are not begun.
    var isAbandoned: Bool { abandoned.load(ordering: .relaxed) }

    func report(_ id: Int64, _ outcome: SubmissionOutcome) {
        outcomes.yield((id, outcome))
        if outstanding.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 { outcomes.finish() }
    }
}

struct SubmissionJob: Sendable {
    let submission: Submission
    let batch: SubmissionBatch
    /// It was under way on a connection that was lost.
    var wasRetried = false

    func report(_ outcome: SubmissionOutcome) { batch.report(submission.id, outcome) }
}

/// When the next message may go: evenly spaced, so that no minute sees more than the configured number.
struct Pace: Sendable {
    private let interval: Duration?
    private var next: ContinuousClock.Instant?

    /// - Parameter messagesPerMinute: nil or not positive: as fast as the server takes them.
    init(messagesPerMinute: Double?) {
        interval = messagesPerMinute.flatMap { $0 > 0 ? .seconds(60 / $0) : nil }
    }

    /// Zero where a message may go now; that then counts as gone.
    mutating func take(at now: ContinuousClock.Instant) -> Duration {
        guard let interval else { return .zero }
        if let next, next > now { return now.duration(to: next) }
        next = now.advanced(by: interval)
        return .zero
    }
}

final class SubmissionQueue: Sendable {
    enum Next {
        case job(SubmissionJob)
        case idle
        case closing
    }

    private struct State {
        var jobs: [SubmissionJob] = []
        var first = 0
        var pace: Pace
        var sessions = 0
        var isClosing = false
        var refusedSenders = 0
        var lostConnections = 0
        var closers: [CheckedContinuation<Void, Never>] = []

        var count: Int { jobs.count - first }

        mutating func pop() -> SubmissionJob? {
            guard first < jobs.count else { return nil }
            let job = jobs[first]
            first += 1
            if first == jobs.count || first > 4096 {
                jobs.removeFirst(first)
                first = 0
            }
            return job
        }
    }

    private let state: Monitor<State>
    /// So many messages in a row whose sender is refused mean that the account is, and the rest need not ask; so many
    /// connections lost without a message accepted in between mean that the server is ill.
    private static let tolerated = 3

    init(messagesPerMinute: Double?) {
        state = Monitor(State(pace: Pace(messagesPerMinute: messagesPerMinute)))
    }

    /// Adds jobs and says how many sessions are to be started, which are counted as running from now on; nil when closing.
    func add(_ jobs: [SubmissionJob], sessions: Int) -> Int? {
        let started: Int? = state.with { state in
            guard !state.isClosing else { return nil }
            state.jobs.append(contentsOf: jobs)
            let started = max(0, min(sessions, state.count) - state.sessions)
            state.sessions += started
            return started
        }
        state.notifyAll()
        return started
    }

    /// Waits for a job that may go now, at most so many seconds.
    func take(waiting seconds: Double) -> Next {
        let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
        return state.wait { state in
            if state.isClosing { return .done(.closing) }
            let now = ContinuousClock.now
            Self.dropAbandoned(&state)
            guard state.count > 0 else {
                return now >= deadline ? .done(.idle) : .again(within: Self.seconds(now.duration(to: deadline)))
            }
            let wait = state.pace.take(at: now)
            if wait == .zero, let job = state.pop() { return .done(.job(job)) }
            guard now < deadline else { return .done(.idle) }
            return .again(within: Self.seconds(min(wait, now.duration(to: deadline))))
        }
    }

    /// A job that may go this very moment.
    func takeNow() -> SubmissionJob? {
        state.with { state in
            guard !state.isClosing else { return nil }
            Self.dropAbandoned(&state)
            guard state.count > 0, state.pace.take(at: .now) == .zero else { return nil }
            return state.pop()
        }
    }

    func putBack(_ jobs: [SubmissionJob]) {
        state.with { state in
            state.jobs.replaceSubrange(..<state.first, with: jobs)
            state.first = 0
        }
        state.notifyAll()
    }

    /// Counts senders that were refused in a row.
    /// - Returns: the jobs that need not be tried, because the account itself is refused.
    func senderWasRefused(_ refused: Bool) -> [SubmissionJob] {
        state.with { state in
            state.refusedSenders = refused ? state.refusedSenders + 1 : 0
            if !refused { state.lostConnections = 0 }
            guard state.refusedSenders >= Self.tolerated else { return [] }
            state.refusedSenders = 0
            return Self.removeAll(&state)
        }
    }

    /// - Returns: whether too many were lost in a row.
    func connectionWasLost() -> Bool {
        state.with { state in
            state.lostConnections += 1
            guard state.lostConnections >= Self.tolerated else { return false }
            state.lostConnections = 0
            return true
        }
    }

    enum End {
        /// All is reported.
        case done
        /// Jobs came in the meantime, and nobody else is there for them: go on.
        case goOn
        case abandoned([SubmissionJob])
    }

    /// A session ends. The last one takes the waiting jobs with it where it ends in trouble: nobody else can send them.
    func sessionEnds(inTrouble: Bool) -> End {
        let (end, closers): (End, [CheckedContinuation<Void, Never>]) = state.with { state in
            if state.sessions == 1, state.count > 0, !inTrouble, !state.isClosing { return (.goOn, []) }
            state.sessions -= 1
            guard state.sessions == 0 else { return (.done, []) }
            defer { state.closers = [] }
            return (.abandoned(Self.removeAll(&state)), state.closers)
        }
        closers.forEach { $0.resume() }
        return end
    }

    /// No further job is handed out. Returns when the last session has ended.
    func close() async -> [SubmissionJob] {
        let waiting = state.with { state in
            state.isClosing = true
            return Self.removeAll(&state)
        }
        state.notifyAll()
        await withCheckedContinuation { continuation in
            let isOver = state.with { state in
                if state.sessions > 0 { state.closers.append(continuation) }
                return state.sessions == 0
            }
            if isOver { continuation.resume() }
        }
        return waiting
    }

    private static func dropAbandoned(_ state: inout State) {
        while state.count > 0, state.jobs[state.first].batch.isAbandoned { _ = state.pop() }
    }

    private static func removeAll(_ state: inout State) -> [SubmissionJob] {
        defer { (state.jobs, state.first) = ([], 0) }
        return Array(state.jobs[state.first...])
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}
