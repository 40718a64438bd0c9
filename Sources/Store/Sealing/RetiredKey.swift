// Keys at their end: retired in a transaction of the rows, destroyed after it.
import Feedback

/// A key that is not used any more.
struct RetiredKey: Hashable {
    /// Why; what is put back from a backup depends on it.
    enum End: String {
        /// The talk, the person, or the mail of a day went.
        case erased
        /// The answers are frozen in a dossier.
        case frozen
        /// What is left stands under another key.
        case renewed
    }

    let key: ContentKey
    /// Whose confidential answers stood under it.
    let talk: TalkID?
    let end: End
}

extension Transaction {
    /// It is destroyed as soon as this transaction is on the disk (`forgetErased`); a crash between leaves it to the next.
    func retire(_ key: ContentKey, _ end: RetiredKey.End = .erased, of talk: TalkID? = nil) throws {
        try execute(
            "INSERT INTO retired_keys (key_id, talk_id, reason) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            [.integer(key.rawValue), .id(talk), .text(end.rawValue)]
        )
    }

    /// Whether keys wait to be destroyed (`forgetErased`).
    public func hasRetiredKeys() throws -> Bool {
        try first("SELECT 1 AS found FROM retired_keys LIMIT 1", []) != nil
    }

    func retiredKeys() throws -> [RetiredKey] {
        try rows("SELECT * FROM retired_keys", []).map { row in
            RetiredKey(
                key: ContentKey(rawValue: try row.integer("key_id")),
                talk: row.optionalID("talk_id"),
                end: try row.state("reason")
            )
        }
    }
}
