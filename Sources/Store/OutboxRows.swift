// Rows of the outbox: a message is a row before it is a connection.
import Addressing
import Feedback
import Foundation

/// How far a message of ours has come.
public enum OutboxState: String, Codable, Sendable, CaseIterable {
    case queued, attempting
    /// By the next hop; it is no more than that.
    case accepted
    /// A transient refusal: tried again later.
    case deferred
    /// A permanent refusal, or given up.
    case failed
    /// The connection was lost after the message was handed over, twice.
    case unknown
    /// Not needed any more: the request was withdrawn, the talk moved or cancelled.
    case withdrawn
}

/// A row of the outbox.
public struct OutboxRow: Sendable {
    public let id: LetterID
    public let key: String
    public let letter: Letter
    /// The left part of the Message-ID: 128 random bits, fixed when the row was made.
    public let messageID: String
    public let state: OutboxState
    public let attempts: Int
    public let repeats: Int
    public let nextAttempt: Date
    public let giveUp: Date
    public let createdAt: Date
    public let doneAt: Date?
    public let reply: OutboxReply?
    /// Our own word about its state.
    public let reason: LetterReason?
}

/// The server's last words.
public struct OutboxReply: Sendable, Hashable {
    /// SMTP reply code (RFC 5321 §4.2); nil for replies of earlier versions that had none.
    public let code: Int?
    /// Enhanced status code (RFC 3463).
    public let status: String?
    public let text: String

    public init(code: Int?, status: String?, text: String) {
        self.code = code
        self.status = status
        self.text = text
    }
}

/// The kept copy of a mail of ours, so that replies are aligned with it.
public enum SentCopy: Sendable, Equatable {
    /// The words that aligning needs, and no more.
    case prepared(Data)
    /// The whole message, with a placeholder where the token stands: of mails sent before schema 9.
    case message(Data)

    fileprivate static let columns = """
        p.prepared, m.message FROM outbox o LEFT JOIN outbox_prepared p ON p.outbox_id = o.id
        LEFT JOIN outbox_messages m ON m.outbox_id = o.id
        """

    fileprivate init?(_ row: Row) {
        if let prepared = row.optionalContentOctets("prepared") {
            self = .prepared(prepared)
        } else if let message = row.optionalContentOctets("message") {
            self = .message(message)
        } else {
            return nil
        }
    }
}

/// A place in the list of due letters, so that it can be read on while the first of them are under way.
public struct DuePage: Sendable {
    /// Letters are due up to this moment.
    public let dueAt: Date
    /// How many at once.
    public let limit: Int
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

    /// Before the connection: from here on a crash leaves a row that may have gone out.
    /// - Parameter prepared: the words that replies are aligned with; nil where none is.
    /// - Returns: false when it waits no more: somebody else has taken it, or it was withdrawn. It is not sent then.
    public func beginAttempt(_ id: LetterID, by run: RunID, prepared: Data?) throws -> Bool {
        let isBegun =
            try execute(
                """
                UPDATE outbox SET state = 'attempting', attempts = attempts + 1, attempt_by = $2
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
            [.id(id), .content(prepared)]
        )
        return true
    }

    /// After it. The words for aligning stay where the mail may have been received.
    /// - Returns: false when the attempt isn't this run's any more: another one took it for interrupted.
    public func endAttempt(
        _ id: LetterID,
        by run: RunID,
        _ state: OutboxState,
        reply: OutboxReply?,
        reason: LetterReason? = nil,
        nextAttempt: Date? = nil,
        now: Date
    ) throws -> Bool {
        let reason = reason.columns
        let isEnded =
            try execute(
                """
                UPDATE outbox SET state = $2, reply_code = $3, reply_status = $4, reply_text = $5,
                    next_attempt_at = COALESCE($6, next_attempt_at), done_at = $7, reason_code = $8,
                    reason_parameters = $9
                WHERE id = $1 AND state = 'attempting' AND attempt_by = $10
                """,
                [
                    .id(id), .text(state.rawValue), .integer(reply?.code), .text(reply?.status), .content(reply?.text),
                    .time(nextAttempt), .time(state.isDone ? now : nil), reason.code, reason.parameters, .run(run),
                ]
            ) > 0
        guard isEnded, state != .accepted else { return isEnded }
        try execute("DELETE FROM outbox_prepared WHERE outbox_id = $1", [.id(id)])
        return true
    }

    /// A letter that waits needs no attempt: it is pointless, or can't be made.
    /// - Returns: false when it waits no more: somebody else has taken it, or it was withdrawn.
    @discardableResult
    public func endUnsent(_ id: LetterID, _ state: OutboxState, reason: LetterReason, now: Date) throws -> Bool {
        let reason = reason.columns
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
                "UPDATE outbox SET state = 'queued', attempts = attempts - 1 WHERE id = $1 AND state = 'attempting'",
                [.id(id)]
            )
        }
    }

    /// Whether the message went out can't be known: it is repeated once under the same Message-ID, then left as unknown.
    public func repeatOnce(_ id: LetterID, reason: LetterReason, now: Date) throws {
        let reason = reason.columns
        try execute(
            """
            UPDATE outbox SET state = CASE WHEN repeats = 0 THEN 'queued' ELSE 'unknown' END,
                done_at = CASE WHEN repeats = 0 THEN NULL ELSE $2 END, repeats = repeats + 1, reply_code = NULL,
                reply_status = NULL, reply_text = NULL, reason_code = $3, reason_parameters = $4
            WHERE id = $1 AND state = 'attempting'
            """,
            [.id(id), .time(now), reason.code, reason.parameters]
        )
    }

    /// The rows that other runs left in the middle of an attempt. One service at a time works on a database, so they have
    /// crashed.
    public func interruptedAttempts(besides run: RunID) throws -> [LetterID] {
        try rows(
            "SELECT id FROM outbox WHERE state = 'attempting' AND (attempt_by IS NULL OR attempt_by <> $1)",
            [.run(run)]
        ).map { try $0.id("id") }
    }

    /// Letters that wait for a request that is over are not sent any more.
    public func withdrawLetters(of id: RequestID, now: Date) throws {
        try execute(
            """
            UPDATE outbox SET state = 'withdrawn', done_at = $2
            WHERE request_id = $1 AND state IN ('queued', 'deferred') AND kind IN ('request', 'reminder')
            """,
            [.id(id), .time(now)]
        )
    }

    /// Letters that wait about a talk itself: events that a newer sequence replaces.
    public func withdrawEvents(of id: TalkID, now: Date) throws {
        try execute(
            """
            UPDATE outbox SET state = 'withdrawn', done_at = $2
            WHERE talk_id = $1 AND state IN ('queued', 'deferred') AND kind IN ('invitation', 'talkMoved', 'talkCancelled')
            """,
            [.id(id), .time(now)]
        )
    }

    /// Gives failed and unknown letters another try. Nil: all of them.
    public func retry(_ id: LetterID?, now: Date, giveUp: Date) throws -> Int {
        try execute(
            """
            UPDATE outbox SET state = 'queued', next_attempt_at = $2, give_up_at = $3, attempts = 0, repeats = 0, done_at = NULL
            WHERE ($1 IS NULL OR id = $1) AND state IN ('failed', 'unknown', 'deferred')
            """,
            [.id(id), .time(now), .time(giveUp)]
        )
    }

    public func outbox(states: Set<OutboxState>, limit: Int) throws -> [OutboxRow] {
        try rows("SELECT * FROM outbox ORDER BY id DESC", []).lazy.map(OutboxRow.init)
            .filter { states.contains($0.state) }.prefix(limit).reversed()
    }

    public func outboxCounts() throws -> [OutboxState: Int] {
        try rows("SELECT state, COUNT(*) AS n FROM outbox GROUP BY state", []).reduce(into: [:]) { counts, row in
            counts[try row.state("state")] = Int(try row.integer("n"))
        }
    }

    /// The kept copies of the mails that a rater may have replied to, the latest first.
    public func sentCopies(to id: RequestID) throws -> [(messageID: String, kind: Letter.Kind, copy: SentCopy)] {
        try rows(
            "SELECT o.message_id, o.kind, \(SentCopy.columns) WHERE o.request_id = $1 ORDER BY o.id DESC",
            [.id(id)]
        ).compactMap { row in
            let kind: Letter.Kind = try row.state("kind")
            guard kind.isAlignedWith, let copy = SentCopy(row) else { return nil }
            return (try row.text("message_id"), kind, copy)
        }
    }

    /// The request and the mail behind a Message-ID of ours.
    public func letter(messageID: String) throws -> OutboxRow? {
        try first("SELECT * FROM outbox WHERE message_id = $1", [.text(messageID)]).map(OutboxRow.init)
    }

    /// The kept copy of a letter's mail, if any.
    public func sentCopy(of id: LetterID) throws -> SentCopy? {
        try first("SELECT \(SentCopy.columns) WHERE o.id = $1", [.id(id)]).flatMap(SentCopy.init)
    }

    public func outboxRow(_ id: LetterID) throws -> OutboxRow? {
        try first("SELECT * FROM outbox WHERE id = $1", [.id(id)]).map(OutboxRow.init)
    }

    /// The left part of the Message-ID of a letter, if it was ever queued.
    public func messageID(of letter: Letter) throws -> String? {
        try first("SELECT message_id FROM outbox WHERE key = $1", [.text(letter.key)])?.text("message_id")
    }

    /// Whether a confirmation of the request told that.
    public func hasConfirmed(_ id: RequestID, with note: ConfirmationNote) throws -> Bool {
        try rows("SELECT * FROM outbox WHERE request_id = $1 AND kind = 'confirmation'", [.id(id)])
            .contains { row in
                guard case .confirmation(_, _, let notes, _) = try OutboxRow(row).letter else { return false }
                return notes.contains(note)
            }
    }

    /// What was to be agreed to in the mail that was answered, where that asked for it and is about the talk, if only since
    /// its requests went over to that; in the talk's latest such mail where nobody knows which one was answered.
    public func approvalAsked(_ talk: TalkID, answered row: LetterID?) throws -> (requests: [RequestID], by: Party)? {
        let asked = try row.map { try outboxRow($0) } ?? latestApproval(talk)
        guard case .approval(let askedFor, let requests, let by, _)? = asked?.letter,
            try askedFor == talk || requests.allSatisfy({ try request($0)?.talk == talk })
        else { return nil }
        return (requests, by)
    }

    private func latestApproval(_ talk: TalkID) throws -> OutboxRow? {
        try first(
            "SELECT * FROM outbox WHERE talk_id = $1 AND kind = 'approval' ORDER BY id DESC LIMIT 1",
            [.id(talk)]
        ).map(OutboxRow.init)
    }

    /// How many answers and questions were queued since then to an address, and how many of them for a request.
    public func answersQueued(
        to recipient: EmailAddress,
        for id: RequestID? = nil,
        since: Date
    ) throws -> (toAddress: Int, forRequest: Int) {
        let row = try first(
            """
            SELECT COUNT(*) AS to_address, SUM(CASE WHEN request_id = $3 THEN 1 ELSE 0 END) AS for_request FROM outbox
            WHERE capped = 1 AND recipient_key = $1 AND created_at >= $2
            """,
            [.key(recipient), .time(since), .id(id)]
        )
        return (Int(row?.optionalInteger("to_address") ?? 0), Int(row?.optionalInteger("for_request") ?? 0))
    }
}

extension OutboxState {
    /// Whether nothing more happens to the row by itself.
    public var isDone: Bool {
        switch self {
        case .queued, .attempting, .deferred: false
        case .accepted, .failed, .unknown, .withdrawn: true
        }
    }
}

extension OutboxRow {
    /// A row that stands in no table, for a letter that is only shown.
    public init(preview letter: Letter, attempts: Int = 0, giveUp: Date = .distantFuture, now: Date) {
        self.init(
            id: LetterID(rawValue: 0),
            key: letter.key,
            letter: letter,
            messageID: randomMessageID(),
            state: .queued,
            attempts: attempts,
            repeats: 0,
            nextAttempt: now,
            giveUp: giveUp,
            createdAt: now,
            doneAt: nil,
            reply: nil,
            reason: nil
        )
    }

    init(_ row: Row) throws {
        self.init(
            id: try row.id("id"),
            key: try row.text("key"),
            letter: try row.json("letter"),
            messageID: try row.text("message_id"),
            state: try row.state("state"),
            attempts: Int(try row.integer("attempts")),
            repeats: Int(try row.integer("repeats")),
            nextAttempt: try row.time("next_attempt_at"),
            giveUp: try row.time("give_up_at"),
            createdAt: try row.time("created_at"),
            doneAt: row.optionalTime("done_at"),
            reply: row.optionalContent("reply_text").map {
                OutboxReply(
                    code: row.optionalInteger("reply_code").map(Int.init),
                    status: row.optionalText("reply_status"),
                    text: $0
                )
            },
            reason: try row.reason("reason")
        )
    }
}
