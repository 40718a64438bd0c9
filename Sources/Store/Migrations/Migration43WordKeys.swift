// Migration 43: a key for each agreement, training, kept word and word before a talk, and which keys were destroyed.

extension Migration {
    static let wordKeys =
        ["agreements", "trainings", "kept_words", "talk_words"].map { "ALTER TABLE \($0) ADD COLUMN key_id BIGINT" }
        + [
            // NULL: it waits to be destroyed.
            "ALTER TABLE retired_keys ADD COLUMN is_destroyed BIGINT",
            "CREATE INDEX retired_keys_waiting ON retired_keys (key_id) WHERE is_destroyed IS NULL",
        ]
}
