// Migration 28: confidential answers have a key of their own, which ends when they are frozen in a dossier.
import Feedback
import Foundation

extension Migration {
    static let links = [
        "ALTER TABLE people ADD COLUMN key_id BIGINT",
        "ALTER TABLE talks ADD COLUMN answers_key_id BIGINT",
        // NULL: no mail has come since the last one was retired.
        "ALTER TABLE sealing ADD COLUMN arrival_key BIGINT",
        // Whoever can't open it has the keys of another database.
        "ALTER TABLE sealing ADD COLUMN proof TEXT",
        // NULL: the row tells who said it.
        "ALTER TABLE responses ADD COLUMN unlinked_at BIGINT",
        // Of a rater's mail, as long as the original may lie in the mailbox.
        "ALTER TABLE inbox ADD COLUMN message_id TEXT",
        "CREATE INDEX inbox_originals ON inbox (request_id) WHERE message_id IS NOT NULL",
        "CREATE TABLE retired_keys (key_id BIGINT PRIMARY KEY, talk_id BIGINT, reason TEXT NOT NULL)",
    ]

    /// Dossiers that were released before.
    @Sendable static func endAllLinks(_ tx: any Transaction) throws {
        for talk in try tx.rows("SELECT DISTINCT talk_id, MAX(created_at) AS at FROM dossiers GROUP BY talk_id", []) {
            try tx.endLinks(of: talk.id("talk_id"), now: talk.time("at"))
        }
    }
}
