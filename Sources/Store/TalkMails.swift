// Rows of mail that the talks act on, as the inbox read it.
import Addressing
import Feedback
import Foundation

extension Transaction {
    /// Hands a mail on to the talks. Its row in the inbox is read; its fate is noted there.
    /// - Throws: `StoreError.changedMeanwhile` when it isn't being read.
    public func handOn(_ mail: TalkMail, kind: String) throws {
        try insert(mail, state: "waiting")
        let outcome = Outcome.handedOn.columns(under: nil)
        try change(
            "inbox row \(mail.id)",
            """
            UPDATE inbox SET state = 'read', kind = $2, outcome_code = $3, outcome_parameters = $4
            WHERE id = $1 AND state = 'reading'
            """,
            [.id(mail.id), .text(kind), outcome.code, outcome.parameters]
        )
        try coverTokens(of: mail.id)
    }

    /// A person says that a held mail is about a talk. It stays held until somebody has acted on it.
    public func handOn(held mail: TalkMail) throws {
        try execute("DELETE FROM talk_mails WHERE inbox_id = $1 AND state = 'done'", [.id(mail.id)])
        try insert(mail, state: "done")
    }

    private func insert(_ mail: TalkMail, state: String) throws {
        let key = try key(of: mail.id)
        try execute(
            """
            INSERT INTO talk_mails (inbox_id, sender, subject, message_id, content, state, received_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                .id(mail.id), .content(mail.sender, under: key), .content(mail.subject, under: key),
                .text(mail.messageID),
                try .content(json: covered(mail.content), under: key), .text(state), .time(mail.receivedAt),
            ]
        )
        // By it the original is found in the mailbox, also where nothing of the mail may be kept.
        try execute("UPDATE inbox SET message_id = $2 WHERE id = $1", [.id(mail.id), .text(mail.messageID)])
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

    /// What a held mail holds; one that can't be read is as if the talks never had it.
    public func heldContent(of id: InboxID) throws -> HeldContent {
        guard let row = try first("SELECT * FROM talk_mails WHERE inbox_id = $1", [.id(id)]) else { return .unread }
        return HeldContent(try? TalkMail(row))
    }

    public func talkMail(_ id: InboxID) throws -> TalkMail? {
        try first("SELECT * FROM talk_mails WHERE inbox_id = $1", [.id(id)]).map(TalkMail.init)
    }

    /// Notes the outcome; the original goes.
    /// - Throws: `StoreError.changedMeanwhile` when it neither waits nor is held.
    public func finish(_ mail: TalkMail, _ outcome: Outcome) throws {
        let outcome = outcome.columns(under: nil)
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

    /// Nothing of what it says is kept, not even for a while.
    public func forgetWords(of mail: InboxID) throws {
        try execute("DELETE FROM talk_mails WHERE inbox_id = $1", [.id(mail)])
    }

    /// It waits for a person, in the list of held mail.
    /// - Throws: `StoreError.changedMeanwhile` when it neither waits nor is held.
    public func hold(_ mail: TalkMail, _ reason: HeldReason) throws { try holdTalkMail(mail.id, reason) }

    /// The same for one that may not be readable.
    public func holdTalkMail(_ id: InboxID, _ reason: HeldReason) throws {
        let reason = try reason.columns(under: key(of: id))
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
    /// - Parameter limit: at most so many at once.
    public func purgeTalkMails(receivedBefore moment: Date, limit: Int = .max) throws -> Int {
        try execute(
            """
            DELETE FROM talk_mails WHERE inbox_id IN (
                SELECT m.inbox_id FROM talk_mails m WHERE m.state = 'done' AND m.received_at < $1
                    AND NOT EXISTS (SELECT 1 FROM inbox i WHERE i.id = m.inbox_id AND i.state = 'held')
                LIMIT $2)
            """,
            [.time(moment), .integer(limit)]
        )
    }

    /// Whether somebody wrote it by the right of a talk that is there still; what can't be read is nobody's.
    func isOfATalk(_ content: TalkMail.Content?) throws -> Bool {
        guard let part = content?.speaker, let talk = try talk(of: part) else { return false }
        return try first("SELECT 1 AS found FROM talks WHERE id = $1", [.id(talk)]) != nil
    }

    func talk(of part: Part) throws -> TalkID? {
        switch part {
        case .employee(let id), .manager(let id), .hr(let id): id
        case .matter(let id):
            try first("SELECT talk_id FROM matters WHERE id = $1", [.id(id)])?
                .optionalID("talk_id")
        case .rater, .collected: nil
        }
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
