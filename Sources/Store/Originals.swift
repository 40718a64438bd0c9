// Mails as they came, in the mailbox of processed mail: where they lie, and which of them are to go.
import Feedback
import Foundation

/// A mail that is to go, and may lie in the mailbox of processed mail.
public struct Original: Sendable {
    public let id: InboxID
    /// Without brackets and space, as the mail was read; nil where it has none.
    public let messageID: String?
    /// The mailbox that it was put into; nil where that was not noted.
    public let mailbox: String?
    /// Its UID there; nil where the server did not tell.
    public let uid: (validity: UInt32, uid: UInt32)?
    public let receivedAt: Date

    public init(
        id: InboxID,
        messageID: String?,
        mailbox: String?,
        uid: (validity: UInt32, uid: UInt32)?,
        receivedAt: Date
    ) {
        (self.id, self.messageID, self.mailbox, self.uid) = (id, messageID, mailbox, uid)
        self.receivedAt = receivedAt
    }
}

extension Transaction {
    /// Notes where mails lie from now on.
    /// - Parameters:
    ///   - uids: that they had.
    ///   - target: the mailbox of processed mail.
    ///   - places: in it, by the UIDs that they had; of those that the server told of.
    public func note(
        moved uids: [UInt32],
        from mailbox: String,
        uidValidity: UInt32,
        to target: String,
        places: [UInt32: MailboxPlace]
    ) throws {
        for uid in uids {
            let place = places[uid]
            try execute(
                """
                UPDATE inbox SET processed_mailbox = $4, processed_validity = $5, processed_uid = $6
                WHERE mailbox = $1 AND uid_validity = $2 AND uid = $3
                """,
                [
                    .text(mailbox), .integer(Int64(uidValidity)), .integer(Int64(uid)), .text(target),
                    .integer((place?.uidValidity).map(Int64.init)), .integer((place?.uid).map(Int64.init)),
                ]
            )
        }
    }

    /// The mails whose copies lie among the processed ones, by the UIDs that they had.
    public func copiedMails(mailbox: String, uidValidity: UInt32, uids: ClosedRange<UInt32>) throws -> Set<UInt32> {
        let rows = try rows(
            """
            SELECT uid FROM inbox WHERE mailbox = $1 AND uid_validity = $2 AND uid BETWEEN $3 AND $4
                AND processed_uid IS NOT NULL
            """,
            [
                .text(mailbox), .integer(Int64(uidValidity)), .integer(Int64(uids.lowerBound)),
                .integer(Int64(uids.upperBound)),
            ]
        )
        return Set(try rows.map { UInt32(truncatingIfNeeded: try $0.integer("uid")) })
    }

    /// Mails of raters whose link is ended, those that were taken out or erased, and those of which nothing may be kept or nothing
    /// was to be kept, which may lie in the mailbox of processed mail still. An answer that waits keeps its own mail alone.
    public func originalsToDelete() throws -> [Original] {
        try rows(
            """
            SELECT i.* FROM inbox i LEFT JOIN requests r ON r.id = i.request_id
            WHERE (i.message_id IS NOT NULL OR i.processed_uid IS NOT NULL) AND i.state = 'read'
                AND (i.outcome_code IN ('guarded', 'settled-off-the-record', 'erased')
                OR EXISTS (SELECT 1 FROM responses s WHERE s.inbox_id = i.id AND s.discarded_at IS NOT NULL)
                OR r.promise = 'confidential' AND (EXISTS (SELECT 1 FROM dossiers d WHERE d.talk_id = r.talk_id)
                    OR EXISTS (SELECT 1 FROM responses s WHERE s.request_id = r.id AND s.unlinked_at IS NOT NULL))
                AND NOT EXISTS (SELECT 1 FROM responses s WHERE s.request_id = r.id AND s.dossier_id IS NULL
                    AND s.discarded_at IS NULL AND (s.inbox_id = i.id OR s.message_id = i.message_id)))
            ORDER BY i.id
            """,
            []
        ).map(Original.init)
    }

    /// The mailboxes that mail was put into and may lie in still.
    public func mailboxesOfOriginals() throws -> [String] {
        try rows("SELECT DISTINCT processed_mailbox FROM inbox WHERE processed_mailbox IS NOT NULL", []).map {
            try $0.text("processed_mailbox")
        }
    }

    /// Where mails lay that went with their time; that a place of the inbox was read stays.
    /// - Parameter left: a mailbox that nothing went from; mail whose mailbox is unknown may lie there.
    public func forgetOriginals(receivedBefore moment: Date, butIn left: String? = nil) throws {
        try execute(
            """
            UPDATE inbox SET message_id = NULL, processed_mailbox = NULL, processed_validity = NULL,
                processed_uid = NULL
            WHERE state = 'read' AND received_at < $1 AND (message_id IS NOT NULL OR processed_mailbox IS NOT NULL)
                AND ($2 IS NULL OR COALESCE(processed_mailbox, $2) <> $2)
            """,
            [.time(moment), .text(left)]
        )
    }

    /// They are in the mailbox no more.
    public func noteDeleted(originals ids: [InboxID]) throws {
        for id in ids {
            try execute(
                """
                UPDATE inbox SET message_id = NULL, processed_mailbox = NULL, processed_validity = NULL,
                    processed_uid = NULL
                WHERE id = $1
                """,
                [.id(id)]
            )
        }
    }
}

extension Original {
    fileprivate init(_ row: Row) throws {
        var uid: (validity: UInt32, uid: UInt32)?
        if let validity = row.optionalInteger("processed_validity"), let number = row.optionalInteger("processed_uid") {
            uid = (UInt32(truncatingIfNeeded: validity), UInt32(truncatingIfNeeded: number))
        }
        self.init(
            id: try row.id("id"),
            messageID: row.optionalText("message_id"),
            mailbox: row.optionalText("processed_mailbox"),
            uid: uid,
            receivedAt: try row.time("received_at")
        )
    }
}
