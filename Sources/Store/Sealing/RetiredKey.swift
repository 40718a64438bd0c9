// Keys at their end: retired in a transaction of the rows, destroyed after it. The rows keep which ones were, since an older
// key file that is put back has them still.
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
        try first("SELECT 1 AS found FROM retired_keys WHERE is_destroyed IS NULL LIMIT 1", []) != nil
    }

    /// Those that wait to be destroyed.
    func retiredKeys() throws -> [RetiredKey] { try retiredKeys("is_destroyed IS NULL") }

    func destroyedKeys() throws -> [RetiredKey] { try retiredKeys("is_destroyed IS NOT NULL") }

    /// Of a talk no more than the end of its feedback is kept: others would tell of single answers.
    func note(destroyed key: RetiredKey) throws {
        try execute(
            """
            INSERT INTO retired_keys (key_id, talk_id, reason, is_destroyed) VALUES ($1, $2, $3, 1)
            ON CONFLICT (key_id) DO UPDATE SET talk_id = excluded.talk_id, is_destroyed = 1
            """,
            [.integer(key.key.rawValue), .id(key.end == .frozen ? key.talk : nil), .text(key.end.rawValue)]
        )
    }

    private func retiredKeys(_ condition: String) throws -> [RetiredKey] {
        try rows("SELECT * FROM retired_keys WHERE \(condition)", []).map { row in
            RetiredKey(
                key: ContentKey(rawValue: try row.integer("key_id")),
                talk: row.optionalID("talk_id"),
                end: try row.state("reason")
            )
        }
    }
}
