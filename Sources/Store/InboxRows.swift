// Rows of the inbox: the mail that came in, from received over being read to what was made of it.
import Feedback
import Foundation

/// A row of the inbox.
public struct InboxRow: Sendable {
    public let id: InboxID
    public let place: MailboxPlace
    /// Octets, as the server counts them (RFC822.SIZE); 0 once it was read: they would tell whose comment is how long.
    public let size: Int
    /// Kept until the message was read, and while it is held; not read for lists.
    public var raw: Data?
    public let state: InboxState
    /// What stopped the service while it was read.
    public let interruptions: Interruptions
    public let receivedAt: Date
    public let kind: String?
    /// Why it waits for a person, or did.
    public let heldReason: HeldReason?
    /// The outcome.
    public let outcome: Outcome?
    public let sender: String?
    public let subject: String?
    public let request: RequestID?
}

extension Transaction {
    /// Stores a message as received; nil when that place in the mailbox was stored before.
    public func receive(_ raw: Data, size: Int, at place: MailboxPlace, now: Date) throws -> InboxID? {
        let row = try first(
            """
            INSERT INTO inbox (mailbox, uid_validity, uid, size, state, received_at) VALUES ($1, $2, $3, $4, 'received', $5)
            ON CONFLICT (mailbox, uid_validity, uid) DO NOTHING RETURNING id
            """,
            [
                .text(place.mailbox), .integer(Int64(place.uidValidity)), .integer(Int64(place.uid)), .integer(size),
                .time(now),
            ]
        )
        guard let id: InboxID = try row?.id("id") else { return nil }
        try execute(
            "INSERT INTO inbox_messages (inbox_id, raw) VALUES ($1, $2)",
            [.id(id), .content(raw, under: arrivalKey())]
        )
        return id
    }

    /// Which of the places are stored, and whether they are done with, so that they can leave the mailbox.
    public func inboxStates(mailbox: String, uidValidity: UInt32, uids: ClosedRange<UInt32>) throws -> [UInt32:
        InboxState]
    {
        try rows(
            "SELECT uid, state FROM inbox WHERE mailbox = $1 AND uid_validity = $2 AND uid BETWEEN $3 AND $4",
            [
                .text(mailbox), .integer(Int64(uidValidity)), .integer(Int64(uids.lowerBound)),
                .integer(Int64(uids.upperBound)),
            ]
        ).reduce(into: [:]) { states, row in
            states[UInt32(truncatingIfNeeded: try row.integer("uid"))] = try row.state("state")
        }
    }

    /// The messages to read, in the order in which they came, without their octets; they are being read from now on.
    /// - Parameter octets: of all of them together; the first comes whatever its size.
    public func beginReading(limit: Int, octets: Int) throws -> [InboxRow] {
        let waiting = try rows("SELECT * FROM inbox WHERE state = 'received' ORDER BY id LIMIT $1", [.integer(limit)])
            .map(InboxRow.init)
        var sum = 0
        let taken = waiting.prefix { row in
            sum += row.size
            return sum <= octets || row.id == waiting.first?.id
        }
        if let last = taken.last { try beginReading(upTo: last.id) }
        return Array(taken)
    }

    /// The messages that were being read when the service stopped, without their octets.
    public func interruptedReadings() throws -> [InboxRow] {
        try rows("SELECT * FROM inbox WHERE state = 'reading' ORDER BY id", []).map(InboxRow.init)
    }

    private static var selectWithRaw: String {
        "SELECT i.*, m.raw FROM inbox i LEFT JOIN inbox_messages m ON m.inbox_id = i.id "
    }

    /// Before reading, together with others: none of them is to blame for what stops the service meanwhile.
    /// - Parameter last: all received ones up to it are meant.
    func beginReading(upTo last: InboxID) throws {
        try execute("UPDATE inbox SET state = 'reading' WHERE state = 'received' AND id <= $1", [.id(last)])
    }

    /// Before reading an interrupted message once more, and alone: a message that stops the service is found by this.
    /// - Returns: false when somebody else has read it meanwhile.
    public func beginReadingAgain(_ id: InboxID) throws -> Bool {
        try execute(
            "UPDATE inbox SET readings = readings + 1, read_alone = 1 WHERE id = $1 AND state = 'reading'",
            [.id(id)]
        ) > 0
    }

    /// At the first look after a start: the message that was being read alone when the last run ended is noted.
    /// - Parameter hasCrashed: the last run ended by its own fault, and was not killed from outside.
    public func noteInterruption(hasCrashed: Bool) throws {
        try execute(
            "UPDATE inbox SET crashes = crashes + $1, read_alone = 0 WHERE state = 'reading' AND read_alone = 1",
            [.integer(hasCrashed ? 1 : 0)]
        )
    }

    /// Notes the outcome of a message that is being read, or that a person took up. The original goes: what is needed
    /// of it stands elsewhere now.
    /// - Throws: `StoreError.changedMeanwhile` when it was read before: nothing counts twice.
    /// - Parameter messageID: by which the original is found in the mailbox, as long as it lies there.
    public func endReading(
        _ id: InboxID,
        kind: String,
        outcome: Outcome,
        request: RequestID?,
        messageID: String? = nil
    ) throws {
        let outcome = try outcome.columns(under: key(of: request))
        try change(
            "inbox row \(id)",
            """
            UPDATE inbox SET state = 'read', kind = $2, outcome_code = $3, outcome_parameters = $4, request_id = $5,
                message_id = $6, sender = NULL, subject = NULL, size = 0
            WHERE id = $1 AND state IN ('reading', 'held')
            """,
            [
                .id(id), .text(kind), outcome.code, outcome.parameters, .id(request),
                .text(request == nil ? nil : messageID),
            ]
        )
        try forget(id)
    }

    /// Keeps a message for a person to look at.
    /// - Throws: `StoreError.changedMeanwhile` when it was read before.
    public func hold(
        _ id: InboxID,
        reason: HeldReason,
        kind: String? = nil,
        sender: String? = nil,
        subject: String? = nil,
        request: RequestID? = nil,
        messageID: String? = nil
    ) throws {
        let own = try request == nil ? key(of: id) : nil
        let words = try own ?? wordsKey(of: request)
        let reason = try reason.columns(under: own ?? key(of: request))
        try change(
            "inbox row \(id)",
            """
            UPDATE inbox SET state = 'held', held_code = $2, held_parameters = $3, kind = $4, sender = $5, subject = $6,
                request_id = $7, message_id = $8
            WHERE id = $1 AND state IN ('reading', 'held')
            """,
            [
                .id(id), reason.code, reason.parameters, .text(kind), .content(sender, under: words),
                .content(subject, under: words), .id(request), .text(messageID),
            ]
        )
        try coverTokens(of: id)
    }

    /// Held messages, the oldest first.
    /// - Parameter last: only those behind it.
    public func heldMessages(after last: InboxID = InboxID(rawValue: 0), limit: Int = 1000) throws -> [InboxRow] {
        try rows(
            "SELECT * FROM inbox WHERE state = 'held' AND id > $1 ORDER BY id LIMIT $2",
            [.id(last), .integer(limit)]
        ).map(InboxRow.init)
    }

    /// Octets that the originals of strays take in the database, each at least a page of 4 KiB.
    public func strayOctets() throws -> Int {
        let row = try first(
            """
            SELECT SUM(CASE WHEN i.size < 4096 THEN 4096 ELSE i.size END) AS octets FROM inbox i
            JOIN inbox_messages m ON m.inbox_id = i.id WHERE i.state = 'held' AND i.request_id IS NULL
            """,
            []
        )
        return Int(row?.optionalInteger("octets") ?? 0)
    }

    /// Keeps a message for a person to look at, but not its original.
    public func holdWithoutOriginal(
        _ id: InboxID,
        reason: HeldReason,
        kind: String?,
        sender: String?,
        subject: String?
    ) throws {
        try hold(id, reason: reason, kind: kind, sender: sender, subject: subject)
        try forget(id)
    }

    /// The same row with its message's octets.
    public func withOctets(_ row: InboxRow) throws -> InboxRow {
        var row = row
        let octets = try first("SELECT raw FROM inbox_messages WHERE inbox_id = $1", [.id(row.id)])
        row.raw = octets?.optionalContentOctets("raw")
        return row
    }

    public func inboxRow(_ id: InboxID) throws -> InboxRow? {
        try first(Self.selectWithRaw + "WHERE i.id = $1", [.id(id)]).map(InboxRow.init)
    }

    /// What became of a message, by its code; nil where nothing has so far.
    public func end(of id: InboxID) throws -> (isHeld: Bool, code: String)? {
        let row = try first("SELECT state, held_code, outcome_code FROM inbox WHERE id = $1", [.id(id)])
        guard let row else { return nil }
        let isHeld = try row.state("state") == InboxState.held
        return row.optionalText(isHeld ? "held_code" : "outcome_code").map { (isHeld, $0) }
    }

    /// A person looked at a held message and wants nothing done with it.
    public func rejectHeld(_ id: InboxID) throws -> Bool {
        let rejected = Outcome.rejected.columns(under: nil)
        let isHeld =
            try execute(
                "UPDATE inbox SET state = 'read', outcome_code = $2, outcome_parameters = $3 WHERE id = $1 AND state = 'held'",
                [.id(id), rejected.code, rejected.parameters]
            ) > 0
        guard isHeld else { return false }
        try forget(id)
        try closeMatters(from: id)
        return true
    }

    /// A person decided about a mail: nobody's word carries it out any more.
    public func closeMatters(from id: InboxID) throws {
        try execute("UPDATE matters SET state = 'closed' WHERE inbox_id = $1", [.id(id)])
    }

    /// The original goes: its needed parts stand elsewhere.
    private func forget(_ id: InboxID) throws {
        try execute("DELETE FROM inbox_messages WHERE inbox_id = $1", [.id(id)])
    }

    public func inboxCounts() throws -> [InboxState: Int] {
        try rows("SELECT state, COUNT(*) AS n FROM inbox GROUP BY state", []).reduce(into: [:]) { counts, row in
            counts[try row.state("state")] = Int(try row.integer("n"))
        }
    }

    /// Removes held messages that belong to no request and to none of a talk's people, after their time.
    /// - Parameter limit: at most so many: whoever else writes waits meanwhile.
    public func purgeStrays(receivedBefore moment: Date, limit: Int = .max) throws -> Int {
        let old = try rows(
            """
            SELECT i.id, t.content FROM inbox i LEFT JOIN talk_mails t ON t.inbox_id = i.id
            WHERE i.state = 'held' AND i.request_id IS NULL AND i.received_at < $1
            """,
            [.time(moment)]
        )
        var purged = 0
        for row in old where purged < limit {
            if try isOfATalk(try? row.json("content")) { continue }
            try execute("DELETE FROM inbox WHERE id = $1", [.integer(try row.integer("id"))])
            purged += 1
        }
        return purged
    }
}

extension InboxRow {
    /// For those who have the octets elsewhere.
    public var withoutOctets: InboxRow {
        var row = self
        row.raw = nil
        return row
    }

    init(_ row: Row) throws {
        self.init(
            id: try row.id("id"),
            place: MailboxPlace(
                mailbox: try row.text("mailbox"),
                uidValidity: UInt32(truncatingIfNeeded: try row.integer("uid_validity")),
                uid: UInt32(truncatingIfNeeded: try row.integer("uid"))
            ),
            size: Int(try row.integer("size")),
            raw: row.optionalContentOctets("raw"),
            state: try row.state("state"),
            interruptions: Interruptions(
                readings: Int(try row.integer("readings")),
                crashes: Int(try row.integer("crashes"))
            ),
            receivedAt: try row.time("received_at"),
            kind: row.optionalText("kind"),
            // One that can't be read keeps no other from being seen.
            heldReason: try? row.reason("held"),
            outcome: try row.reason("outcome"),
            sender: row.optionalContent("sender"),
            subject: row.optionalContent("subject"),
            request: row.optionalID("request_id")
        )
    }
}
