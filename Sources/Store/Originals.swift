// Mails as they came, in the mailbox of processed mail: where they lie, and which of them are to go.
import Feedback
import Foundation

/// A rater's mail that may lie in the mailbox of processed mail.
public struct Original: Sendable {
    public let id: InboxID
    /// Without brackets and space, as the mail was read; nil where it has none.
    public let messageID: String?
    /// Where the server put it; nil where it did not tell.
    public let place: (uidValidity: UInt32, uid: UInt32)?
    public let receivedAt: Date

    public init(id: InboxID, messageID: String?, place: (uidValidity: UInt32, uid: UInt32)?, receivedAt: Date) {
        (self.id, self.messageID, self.place, self.receivedAt) = (id, messageID, place, receivedAt)
    }
}

extension Transaction {
    /// Notes where mails lie from now on.
    /// - Parameter places: in the mailbox of processed mail, by the UIDs that they had.
    public func note(moved places: [UInt32: MailboxPlace], from mailbox: String, uidValidity: UInt32) throws {
        for (uid, place) in places {
            try execute(
                """
                UPDATE inbox SET processed_validity = $4, processed_uid = $5
                WHERE mailbox = $1 AND uid_validity = $2 AND uid = $3
                """,
                [
                    .text(mailbox), .integer(Int64(uidValidity)), .integer(Int64(uid)),
                    .integer(Int64(place.uidValidity)), .integer(Int64(place.uid)),
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

    /// Mails of raters whose link is ended, which may lie in the mailbox of processed mail still.
    public func originalsToDelete(limit: Int) throws -> [Original] {
        try rows(
            """
            SELECT i.* FROM inbox i JOIN requests r ON r.id = i.request_id
            WHERE (i.message_id IS NOT NULL OR i.processed_uid IS NOT NULL) AND i.state = 'read'
                AND r.promise = 'confidential'
                AND (EXISTS (SELECT 1 FROM dossiers d WHERE d.talk_id = r.talk_id)
                    OR EXISTS (SELECT 1 FROM responses s WHERE s.request_id = r.id AND s.unlinked_at IS NOT NULL))
                AND NOT EXISTS (SELECT 1 FROM responses s WHERE s.request_id = r.id AND s.dossier_id IS NULL
                    AND s.discarded_at IS NULL)
            ORDER BY i.id LIMIT $1
            """,
            [.integer(limit)]
        ).map(Original.init)
    }

    /// They are in the mailbox no more.
    public func noteDeleted(originals ids: [InboxID]) throws {
        for id in ids {
            try execute(
                "UPDATE inbox SET message_id = NULL, processed_validity = NULL, processed_uid = NULL WHERE id = $1",
                [.id(id)]
            )
        }
    }
}

extension Original {
    fileprivate init(_ row: Row) throws {
        var place: (uidValidity: UInt32, uid: UInt32)?
        if let validity = row.optionalInteger("processed_validity"), let uid = row.optionalInteger("processed_uid") {
            place = (UInt32(truncatingIfNeeded: validity), UInt32(truncatingIfNeeded: uid))
        }
        self.init(
            id: try row.id("id"),
            messageID: row.optionalText("message_id"),
            place: place,
            receivedAt: try row.time("received_at")
        )
    }
}
