// Rows of what is kept of sent mail, so that replies are aligned with it.
import Feedback
import Foundation

/// The kept copy of a mail of ours, so that replies are aligned with it.
public enum SentCopy: Sendable, Equatable {
    /// The words that aligning needs, and no more.
    case prepared(Data)
    /// The whole message, with a placeholder where the token stands: of mails sent before schema 9.
    case message(Data)
    /// A confirmation of answers that are frozen in a dossier, of which nothing is kept; the request's copy instead, whose
    /// questions it repeats.
    indirect case forgotten(request: SentCopy)

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

extension Transaction {
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

    /// The kept copy of a letter's mail, if any.
    public func sentCopy(of id: LetterID) throws -> SentCopy? {
        try first("SELECT \(SentCopy.columns) WHERE o.id = $1", [.id(id)]).flatMap(SentCopy.init)
    }
}
