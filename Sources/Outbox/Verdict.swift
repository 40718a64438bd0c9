// The meaning of an attempt's outcome for the row: a pure decision.
import Connections
import Feedback
import Foundation
import MailTransport
import Store

/// The note after an attempt.
enum Verdict: Sendable, Equatable {
    case accepted(OutboxReply)
    case tryLater(OutboxReply, at: Date)
    case fail(OutboxReply)
    /// Put off until its time was over.
    case giveUp(OutboxReply)
    /// - Parameter trouble: why there was no reply.
    case repeatOnce(trouble: String, at: Date)
    /// The server as a whole is in trouble: the letter waits, the queue pauses.
    case putBack(TransportError)

    /// Only 5xx to RCPT or after DATA fails a row, and giving up.
    init(_ outcome: SubmissionOutcome, _ letter: PreparedLetter, sending: SendingRules, jitter: Double, now: Date) {
        switch outcome {
        case .accepted(let reply, _):
            self = .accepted(OutboxReply(reply))
        case .failed(let reply, _):
            self = .fail(OutboxReply(reply))
        case .unknown(let reason):
            // Not at once: what made the server hang up lasts for a while.
            let wait = SendingRules.backOff(attempts: letter.row.attempts + 1, jitter: jitter)
            let next = sending.notBefore(letter.row.letter, from: now.addingTimeInterval(wait))
            self = .repeatOnce(trouble: reason, at: next)
        case .paused(let error):
            self = .putBack(error)
        case .deferred(let reply, _):
            let wait = SendingRules.backOff(attempts: letter.row.attempts + 1, jitter: jitter)
            let next = sending.notBefore(letter.row.letter, from: now.addingTimeInterval(wait))
            self =
                next < letter.row.giveUp
                ? .tryLater(OutboxReply(reply), at: next) : .giveUp(OutboxReply(reply))
        }
    }

    var trouble: TransportError? {
        if case .putBack(let error) = self, error.what != .closed { error } else { nil }
    }

    /// Whether the server took the message in hand, whatever it made of it.
    var reachedTheServer: Bool {
        if case .putBack = self { false } else { true }
    }
}

extension OutboxReply {
    init(_ reply: SMTPReply) {
        self.init(code: reply.code, status: reply.enhanced?.description, text: String(reply.text.prefix(500)))
    }
}

extension Transaction {
    /// - Returns: false when the attempt isn't this run's any more: nothing follows from it.
    func note(_ verdict: Verdict, _ row: OutboxRow, by run: RunID, _ rules: MailRules, _ now: Date) throws -> Bool {
        let (id, letter) = (row.id, row.letter)
        switch verdict {
        case .accepted(let reply):
            guard try endAttempt(id, under: row.contentKey, by: run, .accepted, reply: reply, now: now) else {
                return false
            }
            if case .request(let request) = letter { try markSent(request, now: now) }
            try noteTold(letter, now: now)
            try forgetReturned(letter, id)
        case .tryLater(let reply, let next):
            return try endAttempt(
                id,
                under: row.contentKey,
                by: run,
                .deferred,
                reply: reply,
                nextAttempt: next,
                now: now
            )
        case .fail(let reply):
            guard try endAttempt(id, under: row.contentKey, by: run, .failed, reply: reply, now: now) else {
                return false
            }
            try bounce(letter, .bounced(said: reply.text), rules, now)
            try forgetReturned(letter, id)
        case .giveUp(let reply):
            guard try endAttempt(id, under: row.contentKey, by: run, .failed, reply: reply, reason: .givenUp, now: now)
            else { return false }
            try bounce(letter, .givenUp(said: reply.text), rules, now)
            try forgetReturned(letter, id)
        case .repeatOnce(let trouble, let next):
            try endInDoubt(id, reason: .unanswered(trouble: trouble), nextAttempt: next, now: now)
        case .putBack:
            try putBack([id])
        }
        return true
    }

    /// Words about health went back to whoever wrote them, or can't: nothing of them stays. Of notes no copy does.
    func forgetReturned(_ letter: Letter, _ id: LetterID) throws {
        switch letter {
        case .beforeTalk: try forgetCopies(of: id)
        case .collectedRead(_, let row, let report) where report.isGuarded:
            try forgetWords(of: row)
            try forgetCopies(of: id)
        case .collectedRead(let mail, _, _) where try lines(of: mail).contains { $0.line.kind == .coaching }:
            try forgetCopies(of: id)
        default: break
        }
    }

    /// A rater whom the mail that asks can't reach.
    private func bounce(_ letter: Letter, _ reason: RequestReason, _ rules: MailRules, _ now: Date) throws {
        guard letter.kind.asks, let id = letter.requestID, let request = try request(id),
            let talk = try talk(request.talk), let end = request.bounced(reason, of: talk)
        else { return }
        try self.end(end, by: rules, now: now)
    }
}

/// The pause of the whole queue: longer each time in a row, up to ten minutes. A clock that is set changes nothing about it.
struct QueuePause: Sendable {
    private(set) var until: ContinuousClock.Instant?
    private var times = 0

    /// Whether there was trouble, and no letter has got through since.
    var isOn: Bool { times > 0 }

    /// Seconds for which nothing is tried; nil when a try may be made.
    func left(at now: ContinuousClock.Instant) -> TimeInterval? {
        guard let until else { return nil }
        let left = now.duration(to: until) / .seconds(1)
        // Less than that is nothing to wait for.
        return left > 0.001 ? left : nil
    }

    mutating func begin(now: ContinuousClock.Instant, jitter: Double) {
        if left(at: now) == nil { times += 1 }
        until = now.advanced(by: .seconds(min(5 * pow(2, Double(times - 1)), 600) * (0.8 + 0.4 * jitter)))
    }

    mutating func end() {
        until = nil
        times = 0
    }
}
