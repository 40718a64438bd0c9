// The log's line for each letter: "was it sent?" is answered by its id or key. No address, no token, no subject.
import Feedback
import Logging
import Store

extension Logger {
    /// After an attempt; a letter that was put back is told of by the pause.
    func note(_ verdict: Verdict, on row: OutboxRow) {
        var facts = verdict.facts
        facts["attempts"] = "\(row.attempts + 1)"
        log(level: verdict.level, "letter \(verdict.word)", metadata: row.names.merging(facts) { $1 })
    }

    /// A letter that ended without an attempt.
    func note(unsent row: OutboxRow, _ state: OutboxState, _ reason: LetterReason) {
        let level: Logger.Level = state == .withdrawn ? .info : .warning
        log(level: level, "letter \(state.rawValue)", metadata: row.names.merging(["reason": "\(reason.code)"]) { $1 })
    }
}

extension OutboxRow {
    /// The key says what it is about: a request's, a talk's.
    fileprivate var names: Logger.Metadata { ["letter": "\(id)", "key": "\(key)"] }
}

extension Verdict {
    fileprivate var word: String {
        switch self {
        case .accepted: "accepted"
        case .tryLater: "deferred"
        case .fail, .giveUp: "failed"
        case .repeatOnce: "in doubt"
        case .putBack: "put back"
        }
    }

    fileprivate var level: Logger.Level {
        switch self {
        case .accepted, .tryLater: .info
        case .fail, .giveUp, .repeatOnce: .warning
        case .putBack: .debug
        }
    }

    /// A server's own words may name the address, so they are not among them.
    fileprivate var facts: Logger.Metadata {
        switch self {
        case .accepted(let reply), .fail(let reply), .tryLater(let reply, _): reply.codes
        case .giveUp(let reply): reply.codes.merging(["reason": "\(LetterReason.givenUp.code)"]) { $1 }
        case .repeatOnce: ["reason": "\(LetterReason.unanswered(trouble: "").code)"]
        case .putBack(let error): ["reason": "\(error.what)"]
        }
    }
}

extension OutboxReply {
    fileprivate var codes: Logger.Metadata {
        let codes: [String: String?] = ["code": code.map(String.init), "status": status]
        return codes.compactMapValues { $0.map { "\($0)" } }
    }
}
