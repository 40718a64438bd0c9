// Migration 18: letters that ask for what can't be taken back have tokens of their own; a dossier is shared batch by batch.

extension Migration {
    static var acts: [String] {
        [
            // Empty: every mail to the part carries it.
            "ALTER TABLE tokens ADD COLUMN outbox_id BIGINT REFERENCES outbox (id) ON DELETE CASCADE",
            "CREATE INDEX tokens_outbox ON tokens (outbox_id)",
            // The mail that used the letter's own token up; it may be gone, and the token stays used.
            "ALTER TABLE outbox ADD COLUMN token_used_by BIGINT",
            "ALTER TABLE requests ADD COLUMN token_generation BIGINT NOT NULL DEFAULT 1",
            "ALTER TABLE dossiers ADD COLUMN shared_at BIGINT",
            "UPDATE dossiers SET shared_at = (SELECT t.shared_at FROM talks t WHERE t.id = dossiers.talk_id)",
            "ALTER TABLE talks DROP COLUMN shared_at",
        ]
    }
}
