// Rows of mail that the talks act on, as the inbox read it; and the matters that wait for a person's word.
import Addressing
import Feedback
import Foundation

/// A mail that asks something of the talks.
public struct TalkMail: Sendable {
    /// The inbox's outcome.
    public enum Content: Codable, Hashable, Sendable {
        /// A calendar object.
        /// - Parameters:
        ///   - method: the `method` parameter of its part (RFC 6047 §2.4).
        ///   - isProved: whether the receiving server vouches for the organizer's domain.
        case calendar(Data, method: String?, isProved: Bool)
        /// Words that somebody newly wrote.
        /// - Parameters:
        ///   - by: the writer, by the right of a token; nil: somebody known without one.
        ///   - isProved: whether the receiving server vouches for the sender's domain.
        ///   - answered: the row of our mail that it answers.
        case words(String, by: Part?, isProved: Bool, answered: LetterID?)
    }

    /// Also the row of the inbox.
    public let id: InboxID
    public let sender: EmailAddress
    public let subject: String
    /// Its own Message-ID without angle brackets, for an answer in the same thread.
    public let messageID: String?
    public let content: Content
    public let receivedAt: Date

    public init(
        id: InboxID,
        sender: EmailAddress,
        subject: String,
        messageID: String?,
        content: Content,
        receivedAt: Date
    ) {
        self.id = id
        self.sender = sender
        self.subject = subject
        self.messageID = messageID
        self.content = content
        self.receivedAt = receivedAt
    }
}

extension Transaction {
    /// Hands a mail on to the talks. Its row in the inbox is read; its fate is noted there.
    /// - Throws: `StoreError.changedMeanwhile` when it isn't being read.
    public func handOn(_ mail: TalkMail, kind: String) throws {
        try execute(
            """
            INSERT INTO talk_mails (inbox_id, sender, subject, message_id, content, state, received_at)
            VALUES ($1, $2, $3, $4, $5, 'waiting', $6)
            """,
            [
                .id(mail.id), .content(mail.sender), .content(mail.subject), .text(mail.messageID),
                try .content(json: mail.content), .time(mail.receivedAt),
            ]
        )
        let outcome = Outcome.handedOn.columns
        try change(
            "inbox row \(mail.id)",
            """
            UPDATE inbox SET state = 'read', kind = $2, outcome_code = $3, outcome_parameters = $4
            WHERE id = $1 AND state = 'reading'
            """,
            [.id(mail.id), .text(kind), outcome.code, outcome.parameters]
        )
    }

    /// The mails that wait, in the order in which they came. By id alone: one that can't be read stops no other.
    public func waitingTalkMails(limit: Int) throws -> [InboxID] {
        try rows(
            "SELECT inbox_id FROM talk_mails WHERE state = 'waiting' ORDER BY inbox_id LIMIT $1",
            [.integer(limit)]
        ).map { try $0.id("inbox_id") }
    }

    /// Before acting on a mail: one that stops the service is found by this.
    /// - Returns: how often it was begun; nil when it waits no more.
    public func beginActing(on mail: InboxID) throws -> Int? {
        try first(
            """
            UPDATE talk_mails SET attempts = attempts + 1 WHERE inbox_id = $1 AND state = 'waiting' RETURNING attempts
            """,
            [.id(mail)]
        ).map { Int(try $0.integer("attempts")) }
    }

    /// It was not the mail that stopped it: begun, and not acted on.
    public func putBackTalkMail(_ id: InboxID) throws {
        try execute(
            "UPDATE talk_mails SET attempts = attempts - 1 WHERE inbox_id = $1 AND state = 'waiting'",
            [.id(id)]
        )
    }

    /// Mail that somebody wrote after another, as far as it is kept.
    public func talkMails(from sender: EmailAddress, after id: InboxID) throws -> [TalkMail] {
        try rows("SELECT inbox_id, sender FROM talk_mails WHERE inbox_id > $1 ORDER BY inbox_id", [.id(id)])
            .filter { (try? $0.address("sender")) == sender }
            .compactMap { try talkMail($0.id("inbox_id")) }
    }

    public func talkMail(_ id: InboxID) throws -> TalkMail? {
        try first("SELECT * FROM talk_mails WHERE inbox_id = $1", [.id(id)]).map(TalkMail.init)
    }

    /// Notes the outcome; the original goes.
    /// - Throws: `StoreError.changedMeanwhile` when it neither waits nor is held.
    public func finish(_ mail: TalkMail, _ outcome: Outcome) throws {
        let outcome = outcome.columns
        try endTalkMail(mail.id)
        try execute(
            """
            UPDATE inbox SET state = 'read', outcome_code = $2, outcome_parameters = $3, sender = NULL, subject = NULL
            WHERE id = $1
            """,
            [.id(mail.id), outcome.code, outcome.parameters]
        )
        try execute("DELETE FROM inbox_messages WHERE inbox_id = $1", [.id(mail.id)])
    }

    /// It waits for a person, in the list of held mail.
    /// - Throws: `StoreError.changedMeanwhile` when it neither waits nor is held.
    public func hold(_ mail: TalkMail, _ reason: HeldReason) throws { try holdTalkMail(mail.id, reason) }

    /// The same for one that may not be readable.
    public func holdTalkMail(_ id: InboxID, _ reason: HeldReason) throws {
        let reason = reason.columns
        try endTalkMail(id)
        try execute(
            """
            UPDATE inbox SET state = 'held', held_code = $2, held_parameters = $3,
                sender = (SELECT sender FROM talk_mails WHERE inbox_id = $1),
                subject = (SELECT subject FROM talk_mails WHERE inbox_id = $1)
            WHERE id = $1
            """,
            [.id(id), reason.code, reason.parameters]
        )
    }

    /// Mail that is held may be acted on once more, when somebody has given the word that it waited for.
    private func endTalkMail(_ id: InboxID) throws {
        try change(
            "inbox row \(id)",
            """
            UPDATE talk_mails SET state = 'done' WHERE inbox_id = $1
                AND (state = 'waiting' OR EXISTS (SELECT 1 FROM inbox i WHERE i.id = $1 AND i.state = 'held'))
            """,
            [.id(id)]
        )
    }

    /// Mail about talks is not kept longer than other mail; held mail goes with its row of the inbox.
    /// - Returns: how many.
    @discardableResult
    public func purgeTalkMails(receivedBefore moment: Date) throws -> Int {
        try execute(
            """
            DELETE FROM talk_mails WHERE state = 'done' AND received_at < $1
                AND NOT EXISTS (SELECT 1 FROM inbox i WHERE i.id = talk_mails.inbox_id AND i.state = 'held')
            """,
            [.time(moment)]
        )
    }

    /// Whether somebody wrote it by the right of a talk that is there still; what can't be read is nobody's.
    func isOfATalk(_ content: TalkMail.Content?) throws -> Bool {
        guard case .words(_, let part?, _, _) = content, let talk = try talk(of: part)
        else { return false }
        return try first("SELECT 1 AS found FROM talks WHERE id = $1", [.id(talk)]) != nil
    }

    private func talk(of part: Part) throws -> TalkID? {
        switch part {
        case .employee(let id), .manager(let id), .hr(let id): id
        case .matter(let id):
            try first("SELECT talk_id FROM matters WHERE id = $1", [.id(id)])?
                .optionalID("talk_id")
        case .rater: nil
        }
    }

    // MARK: Matters

    public func open(
        _ kind: Matter.Kind,
        from mail: TalkMail,
        askedOf address: EmailAddress,
        now: Date
    ) throws -> MatterID {
        try insert(
            """
            INSERT INTO matters (kind, subject_key, address, inbox_id, talk_id, state, asked_at)
            VALUES ($1, $2, $3, $4, $5, 'open', $6) RETURNING id
            """,
            [
                try .content(json: kind), .text(kind.key), .content(address), .id(mail.id), .id(kind.talk),
                .time(now),
            ]
        )
    }

    public func matter(_ id: MatterID) throws -> Matter? {
        try first("SELECT * FROM matters WHERE id = $1", [.id(id)]).map(Matter.init)
    }

    /// Whether the same is asked of that address already.
    public func isOpen(_ kind: Matter.Kind, askedOf address: EmailAddress) throws -> Bool {
        try rows("SELECT address FROM matters WHERE subject_key = $1 AND state <> 'closed'", [.text(kind.key)])
            .contains { (try? $0.address("address")) == address }
    }

    /// The open matters of a talk.
    public func openMatters(of id: TalkID) throws -> [Matter] {
        try rows("SELECT * FROM matters WHERE talk_id = $1 AND state <> 'closed'", [.id(id)])
            .map(Matter.init)
    }

    /// - Throws: `StoreError.changedMeanwhile` when it is closed already.
    public func close(_ id: MatterID) throws {
        try change("matter \(id)", "UPDATE matters SET state = 'closed' WHERE id = $1 AND state <> 'closed'", [.id(id)])
    }

    /// - Throws: `StoreError.changedMeanwhile` when it is closed, or was asked again already.
    public func askAgain(_ id: MatterID) throws {
        try change("matter \(id)", "UPDATE matters SET state = 'again' WHERE id = $1 AND state = 'open'", [.id(id)])
    }
}

extension TalkMail {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("inbox_id"),
            sender: try row.address("sender"),
            subject: try row.content("subject"),
            messageID: row.optionalText("message_id"),
            content: try row.json("content"),
            receivedAt: try row.time("received_at")
        )
    }
}

extension Matter {
    init(_ row: Row) throws {
        let state = try row.text("state")
        self.init(
            id: try row.id("id"),
            kind: try row.json("kind"),
            address: try row.address("address"),
            inboxRow: try row.id("inbox_id"),
            isOpen: state != "closed",
            wasAskedAgain: state == "again"
        )
    }
}
