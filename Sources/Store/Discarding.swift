// Rows of responses that a person takes out: the text goes, and the row stays, so that the mail can't count once more.
import Feedback
import Foundation

/// A mail that was taken as a response, without its text.
public struct TakenResponse: Hashable, Sendable {
    public let id: ResponseID
    public let receivedAt: Date
    /// The mail's row of the inbox.
    public let inboxRow: InboxID?
    public let isInDossier: Bool
}

extension Transaction {
    /// The mails of a rater that count, in the order in which they came.
    public func takenResponses(to id: RequestID) throws -> [TakenResponse] {
        try rows(
            """
            SELECT id, received_at, inbox_id, dossier_id FROM responses
            WHERE request_id = $1 AND discarded_at IS NULL ORDER BY id
            """,
            [.id(id)]
        ).map { row in
            TakenResponse(
                id: try row.id("id"),
                receivedAt: try row.time("received_at"),
                inboxRow: row.optionalID("inbox_id"),
                isInDossier: row.optionalInteger("dossier_id") != nil
            )
        }
    }

    /// Takes a response out: its text goes, and with it the hash and the copies of confirmations, by which a guess could be
    /// proven. The mail itself, delivered once more, is known by its Message-ID.
    /// - Throws: `StoreError.changedMeanwhile` when it is in a dossier, or was taken out before.
    public func discard(_ id: ResponseID, of request: RequestID, now: Date) throws {
        try change(
            "response \(id)",
            """
            UPDATE responses SET discarded_at = $3, body_sha256 = $4
            WHERE id = $1 AND request_id = $2 AND dossier_id IS NULL AND discarded_at IS NULL
            """,
            [.id(id), .id(request), .time(now), .octets(noHash(of: id))]
        )
        try forget(id, of: request)
        // Each confirmation shows all that the rater had said by then.
        try forgetCopies(ofConfirmationsFor: request)
        if let talk: TalkID = try first("SELECT talk_id FROM requests WHERE id = $1", [.id(request)])?.id("talk_id") {
            try renewAnswersKey(of: talk)
        }
        try lookAgain(for: request)
    }

    /// A confirmation that waits still shows nobody what was taken out.
    public func withdrawConfirmation(of id: RequestID, inboxRow: InboxID, now: Date) throws {
        try execute(
            "UPDATE outbox SET state = 'withdrawn', done_at = $2 WHERE key = $1 AND state IN ('queued', 'deferred')",
            [.text(Letter.confirmation(id, inboxRow: inboxRow, news: []).key), .time(now)]
        )
    }

    /// When a mail that was taken out had come; nil where there is no such.
    public func discardedResponse(_ id: ResponseID, of request: RequestID) throws -> Date? {
        try first(
            "SELECT received_at FROM responses WHERE id = $1 AND request_id = $2 AND discarded_at IS NOT NULL",
            [.id(id), .id(request)]
        )?.time("received_at")
    }
}
