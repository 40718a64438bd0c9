// Rows of the outbox: a message is a row before it is a connection.
import Addressing
import Feedback
import Foundation

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
    /// The key that it stands under; nil: it isn't sealed.
    public let contentKey: ContentKey?

    /// That of what is kept of its mail; nil: it is to be looked for. What a rater said stands under another.
    public var copyKey: ContentKey? { letter.kind == .confirmation ? nil : contentKey }
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

extension Transaction {
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

    /// Letters that wait for an address are not sent any more.
    func withdrawLetters(to address: EmailAddress, now: Date) throws {
        try execute(
            """
            UPDATE outbox SET state = 'withdrawn', done_at = $2
            WHERE recipient_key = $1 AND state IN ('queued', 'deferred') AND kind <> 'termsChanged'
            """,
            [.key(address), .time(now)]
        )
    }

    /// Letters that wait for somebody go to their new address: each is written when it leaves.
    func moveLetters(from old: EmailAddress, to new: EmailAddress) throws {
        try execute(
            "UPDATE outbox SET recipient_key = $2 WHERE recipient_key = $1 AND state IN ('queued', 'deferred')",
            [.key(old), .key(new)]
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

    /// Gives failed and unknown letters another try. Nil: all of them. What the manager gets back before a talk goes once more
    /// after it was accepted, too: it may have come back.
    public func retry(_ id: LetterID?, now: Date, giveUp: Date) throws -> Int {
        try execute(
            """
            UPDATE outbox SET state = 'queued', next_attempt_at = $2, attempts = 0, repeats = 0, done_at = NULL,
                give_up_at = CASE kind WHEN 'termsChanged' THEN give_up_at ELSE $3 END
            WHERE ($1 IS NULL OR id = $1)
                AND (state IN ('failed', 'unknown', 'deferred') OR (id = $1 AND state = 'accepted' AND kind = 'beforeTalk'))
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

    /// The request and the mail behind a Message-ID of ours.
    public func letter(messageID: String) throws -> OutboxRow? {
        try first("SELECT * FROM outbox WHERE message_id = $1", [.text(messageID)]).map(OutboxRow.init)
    }

    public func outboxRow(_ id: LetterID) throws -> OutboxRow? {
        try first("SELECT * FROM outbox WHERE id = $1", [.id(id)]).map(OutboxRow.init)
    }

    /// The left part of the Message-ID of a letter, if it was ever queued.
    public func messageID(of letter: Letter) throws -> String? {
        try first("SELECT message_id FROM outbox WHERE key = $1", [.text(letter.key)])?.text("message_id")
    }

    /// The state of a letter, if it was ever queued.
    public func state(of letter: Letter) throws -> OutboxState? {
        try first("SELECT state FROM outbox WHERE key = $1", [.text(letter.key)])?.state("state")
    }

    /// Whether a confirmation of the request told that.
    public func hasConfirmed(_ id: RequestID, with news: ConfirmationNews) throws -> Bool {
        try rows("SELECT * FROM outbox WHERE request_id = $1 AND kind = 'confirmation'", [.id(id)])
            .contains { row in
                guard case .confirmation(_, _, let told, _) = try OutboxRow(row).letter else { return false }
                return told.contains(news)
            }
    }

    /// The talk's latest letter of that kind.
    public func latestLetter(_ kind: Letter.Kind, of talk: TalkID) throws -> OutboxRow? {
        try first(
            "SELECT * FROM outbox WHERE talk_id = $1 AND kind = $2 ORDER BY id DESC LIMIT 1",
            [.id(talk), .text(kind.rawValue)]
        ).map(OutboxRow.init)
    }

    /// How many answers and questions were queued since then to an address, and how many of them for a request.
    public func answersQueued(
        to recipient: EmailAddress,
        for id: RequestID? = nil,
        under cap: Letter.Cap = .answer,
        since: Date
    ) throws -> (toAddress: Int, forRequest: Int) {
        let row = try first(
            """
            SELECT COUNT(*) AS to_address, SUM(CASE WHEN request_id = $3 THEN 1 ELSE 0 END) AS for_request FROM outbox
            WHERE capped = \(cap.rawValue) AND recipient_key = $1 AND created_at >= $2
            """,
            [.key(recipient), .time(since), .id(id)]
        )
        return (Int(row?.optionalInteger("to_address") ?? 0), Int(row?.optionalInteger("for_request") ?? 0))
    }
}

extension Transaction {
    /// When letters of that kind were queued, in their order.
    public func queuedAt(_ kind: Letter.Kind) throws -> [Date] {
        try rows("SELECT created_at FROM outbox WHERE kind = $1 ORDER BY created_at", [.text(kind.rawValue)])
            .map { try $0.time("created_at") }
    }

    /// The same of a talk.
    public func queuedAt(_ kind: Letter.Kind, of talk: TalkID) throws -> [Date] {
        try rows(
            "SELECT created_at FROM outbox WHERE talk_id = $1 AND kind = $2 ORDER BY created_at",
            [.id(talk), .text(kind.rawValue)]
        ).map { try $0.time("created_at") }
    }
}

extension OutboxRow {
    /// The owner of the token that stands in it; nil where it can't be answered.
    public func owner(generation: Int = 1) -> TokenOwner? {
        letter.holder.map { TokenOwner($0, letter: letter.kind.isAct ? id : nil, generation: generation) }
    }

    /// A row that stands in no table, for a letter that is only shown.
    public init(
        preview letter: Letter,
        id: LetterID = LetterID(rawValue: 0),
        attempts: Int = 0,
        repeats: Int = 0,
        giveUp: Date = .distantFuture,
        now: Date
    ) {
        self.init(
            id: id,
            key: letter.key,
            letter: letter,
            messageID: randomMessageID(),
            state: .queued,
            attempts: attempts,
            repeats: repeats,
            nextAttempt: now,
            giveUp: giveUp,
            createdAt: now,
            doneAt: nil,
            reply: nil,
            reason: nil,
            contentKey: nil
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
            reason: try row.reason("reason"),
            contentKey: row.contentKey("letter")
        )
    }
}
