// Rows of the outbox on their way: due, being attempted, done with.
import Feedback
import Foundation

/// A place in the list of due letters, so that it can be read on while the first of them are under way.
public struct DuePage: Sendable {
    /// Letters are due up to this moment.
    public let dueAt: Date
    /// How many at once.
    public var limit: Int
    var afterTime = Date.distantPast
    var afterID = LetterID(rawValue: 0)

    public init(dueAt: Date, limit: Int) {
        self.dueAt = dueAt
        self.limit = limit
    }

    /// - Parameter last: of the list that was read; nil when it was empty.
    public mutating func turn(after last: OutboxRow?) {
        guard let last else { return }
        (afterTime, afterID) = (last.nextAttempt, last.id)
    }
}

extension Transaction {
    /// Letters whose time has come, the longest waiting first.
    public func dueLetters(_ page: DuePage) throws -> [OutboxRow] {
        try rows(
            """
            SELECT * FROM outbox WHERE state IN ('queued', 'deferred') AND next_attempt_at <= $1
                AND (next_attempt_at > $2 OR (next_attempt_at = $2 AND id > $3))
            ORDER BY next_attempt_at, id LIMIT $4
            """,
            [.time(page.dueAt), .time(page.afterTime), .id(page.afterID), .integer(page.limit)]
        ).map(OutboxRow.init)
    }

    /// When the next letter's time comes.
    public func nextLetterDue() throws -> Date? {
        try first("SELECT MIN(next_attempt_at) AS at FROM outbox WHERE state IN ('queued', 'deferred')", [])?
            .optionalTime("at")
    }

    /// Before the connection: nothing of the message has left.
    /// - Parameters:
    ///   - key: the letter's, where it was read; nil: it is looked for.
    ///   - prepared: the words that replies are aligned with; nil where none is.
    /// - Returns: false when it waits no more: somebody else has taken it, or it was withdrawn. It is not sent then.
    public func beginAttempt(
        _ id: LetterID,
        under key: ContentKey? = nil,
        by run: RunID,
        prepared: Data?
    ) throws -> Bool {
        let isBegun =
            try execute(
                """
                UPDATE outbox SET state = 'attempting', attempts = attempts + 1, attempt_by = $2, leaving_at = NULL
                WHERE id = $1 AND state IN ('queued', 'deferred')
                """,
                [.id(id), .run(run)]
            ) > 0
        guard isBegun, let prepared else { return isBegun }
        try execute(
            """
            INSERT INTO outbox_prepared (outbox_id, prepared) VALUES ($1, $2)
            ON CONFLICT (outbox_id) DO UPDATE SET prepared = excluded.prepared
            """,
            [.id(id), copy(prepared, of: id, under: key)]
        )
        return true
    }

    /// The ends of these messages are about to leave: from here on a crash leaves it in doubt whether they went out.
    /// - Returns: those that may leave: the others are not this run's attempts any more.
    public func noteLeaving(_ ids: [LetterID], by run: RunID, now: Date) throws -> Set<LetterID> {
        let leaving = try ids.filter { id in
            try execute(
                "UPDATE outbox SET leaving_at = $2 WHERE id = $1 AND state = 'attempting' AND attempt_by = $3",
                [.id(id), .time(now), .run(run)]
            ) > 0
        }
        return Set(leaving)
    }

    /// After it. The words for aligning stay where the mail may have been received.
    /// - Parameter key: the letter's, where it was read; nil: it is looked for.
    /// - Returns: false when the attempt isn't this run's any more: another one took it for interrupted.
    public func endAttempt(
        _ id: LetterID,
        under key: ContentKey? = nil,
        by run: RunID,
        _ state: OutboxState,
        reply: OutboxReply?,
        reason: LetterReason? = nil,
        nextAttempt: Date? = nil,
        now: Date
    ) throws -> Bool {
        let key = try reply?.text == nil && reason == nil ? nil : key ?? self.key(of: id)
        let reason = reason.columns(under: key)
        let isEnded =
            try execute(
                """
                UPDATE outbox SET state = $2, reply_code = $3, reply_status = $4, reply_text = $5,
                    next_attempt_at = COALESCE($6, next_attempt_at), done_at = $7, reason_code = $8,
                    reason_parameters = $9
                WHERE id = $1 AND state = 'attempting' AND attempt_by = $10
                """,
                [
                    .id(id), .text(state.rawValue), .integer(reply?.code), .text(reply?.status),
                    .content(reply?.text, under: key),
                    .time(nextAttempt), .time(state.isDone ? now : nil), reason.code, reason.parameters, .run(run),
                ]
            ) > 0
        guard isEnded, !state.mayHaveArrived else { return isEnded }
        try execute("DELETE FROM outbox_prepared WHERE outbox_id = $1", [.id(id)])
        return true
    }

    /// A letter that waits needs no attempt: it is pointless, or can't be made.
    /// - Returns: false when it waits no more: somebody else has taken it, or it was withdrawn.
    @discardableResult
    public func endUnsent(_ id: LetterID, _ state: OutboxState, reason: LetterReason, now: Date) throws -> Bool {
        let reason = try reason.columns(under: key(of: id))
        return try execute(
            """
            UPDATE outbox SET state = $2, done_at = $3, reply_code = NULL, reply_status = NULL, reply_text = NULL,
                reason_code = $4, reason_parameters = $5
            WHERE id = $1 AND state IN ('queued', 'deferred')
            """,
            [.id(id), .text(state.rawValue), .time(now), reason.code, reason.parameters]
        ) > 0
    }

    /// Nothing of the message happened: it waits on, and the attempt does not count.
    public func putBack(_ ids: [LetterID]) throws {
        for id in ids {
            try execute(
                """
                UPDATE outbox SET state = 'queued', attempts = attempts - 1, leaving_at = NULL
                WHERE id = $1 AND state = 'attempting'
                """,
                [.id(id)]
            )
        }
    }

    /// Whether the message went out can't be known.
    /// - Parameter nextAttempt: of the repetition; nil: at once.
    public func endInDoubt(_ id: LetterID, reason: LetterReason, nextAttempt: Date? = nil, now: Date) throws {
        guard let row = try first("SELECT hang_ups FROM outbox WHERE id = $1", [.id(id)]) else { return }
        let (hangUps, isInterrupted) = (Int(try row.integer("hang_ups")), reason == .interrupted)
        let state = OutboxState.inDoubt(hangUps: hangUps, isInterrupted: isInterrupted)
        let reason = try reason.columns(under: key(of: id))
        try execute(
            """
            UPDATE outbox SET state = $2, done_at = $3, repeats = repeats + 1, hang_ups = hang_ups + $7,
                reply_code = NULL, reply_status = NULL, reply_text = NULL, reason_code = $4, reason_parameters = $5,
                leaving_at = NULL, next_attempt_at = COALESCE($6, next_attempt_at)
            WHERE id = $1 AND state = 'attempting'
            """,
            [
                .id(id), .text(state.rawValue), .time(state.isDone ? now : nil), reason.code, reason.parameters,
                .time(nextAttempt), .integer(isInterrupted ? 0 : 1),
            ]
        )
    }

    /// What a run that ended in the middle of its work left, whichever run it was: a message whose end was about to leave is
    /// in doubt, any other waits as before. One service at a time works on a database: who calls has nothing under way itself.
    public func endInterruptedAttempts(now: Date) throws {
        for row in try rows("SELECT id, repeats, leaving_at FROM outbox WHERE state = 'attempting' ORDER BY id", []) {
            let id: LetterID = try row.id("id")
            if row.optionalTime("leaving_at") == nil {
                try putBack([id])
            } else {
                let wait = SendingRules.backOff(interruptions: Int(try row.integer("repeats")))
                let next = wait.map { now.addingTimeInterval($0) }
                try endInDoubt(id, reason: .interrupted, nextAttempt: next, now: now)
            }
        }
    }

    // MARK: In doubt

    /// Letters of which nobody knows whether they arrived, where it still matters, and since when there is one.
    public func lettersInDoubt() throws -> (count: Int, since: Date)? {
        let row = try first(
            """
            SELECT COUNT(*) AS n, MIN(o.done_at) AS since FROM outbox o LEFT JOIN requests r ON r.id = o.request_id
            WHERE o.state = 'unknown' AND (r.state IS NULL OR r.state IN ('queued', 'sent'))
            """,
            []
        )
        guard let row, let since = row.optionalTime("since") else { return nil }
        return (Int(try row.integer("n")), since)
    }

    /// A person knows that a letter arrived of which we did not.
    /// - Returns: false when there is no such letter in doubt.
    public func noteArrived(_ id: LetterID, now: Date) throws -> Bool {
        let isNoted =
            try execute(
                """
                UPDATE outbox SET state = 'accepted', done_at = $2, reason_code = NULL, reason_parameters = NULL
                WHERE id = $1 AND state = 'unknown'
                """,
                [.id(id), .time(now)]
            ) > 0
        guard isNoted, let letter = try outboxRow(id)?.letter else { return isNoted }
        if case .request(let request) = letter { try markSent(request, now: now) }
        try noteTold(letter, now: now)
        return isNoted
    }
}
