// What keeps the running service from its work, in memory: a full disk, or a database that somebody else holds, takes no row
// that could tell of it.
import Connections
import Feedback
import Foundation
import Logging
import Store
import Synchronization

/// Kept by the parts of the service while they work, and asked through the status socket.
final class TroubleBoard: Sendable {
    private struct State {
        /// By the part of the service that is in trouble.
        var own: [String: Condition] = [:]
        /// The rows' own, when they could be read last.
        var noted: [Condition] = []

        /// The condition that is over, unless another part is in the same trouble still.
        func last(_ ended: Condition) -> Condition? {
            own.values.contains { $0.name == ended.name } ? nil : ended
        }
    }

    private let state = Mutex(State())
    private let clock: @Sendable () -> Date
    private let log: Logger

    init(log: Logger, clock: @escaping @Sendable () -> Date) { (self.log, self.clock) = (log, clock) }

    /// Each name once: what is known now goes before what rows said last.
    var conditions: [Condition] {
        state.withLock { state in
            let own = Dictionary(state.own.values.map { ($0.name, $0) }) { $0.since < $1.since ? $0 : $1 }
            return (Array(own.values) + state.noted.filter { own[$0.name] == nil }).sorted { $0.name < $1.name }
        }
    }

    func know(noted: [Condition]) { state.withLock { $0.noted = noted } }

    /// Does a part's work, and keeps in mind how that ended. Good news are logged once.
    /// - Parameter work: the part's name in the log.
    func watching<Result>(_ work: String, _ body: () async throws -> Result) async throws -> Result {
        do {
            let result = try await body()
            end(work)
            return result
        } catch {
            if !(error is CancellationError) { begin(work, error) }
            throw error
        }
    }

    private func begin(_ work: String, _ error: any Error) {
        let now = clock()
        let new = Condition(work: work, error, since: now)
        let ended = state.withLock { state -> Condition? in
            let known = state.own[work]
            // Its beginning stays while it lasts.
            let isNews = known?.name != new.name
            state.own[work] = Condition(name: new.name, reason: new.reason, since: isNews ? now : known?.since ?? now)
            return isNews ? known.flatMap { state.last($0) } : nil
        }
        if let ended { tell(ended, work) }
    }

    private func end(_ work: String) {
        let ended = state.withLock { state in state.own.removeValue(forKey: work).flatMap { state.last($0) } }
        if let ended { tell(ended, work) }
    }

    private func tell(_ ended: Condition, _ work: String) {
        switch ended.reason {
        case .databaseNotWritten: log.notice("writing again")
        case .mailboxNotRead: log.notice("reading again")
        default: log.notice("\(work) works again")
        }
    }
}

extension Condition {
    /// - Parameter work: the part of the service that failed.
    fileprivate init(work: String, _ error: any Error, since: Date) {
        switch error {
        case let error as StoreError where !error.isAboutRows:
            self.init(name: "writing", reason: .databaseNotWritten(trouble: "\(error)"), since: since)
        case let error as TransportError where work == "inbox":
            self.init(name: "imap", reason: .mailboxNotRead(trouble: "\(error)"), since: since)
        default:
            self.init(name: work, reason: .workFails(work: work, trouble: "\(error)"), since: since)
        }
    }
}
