// Migration 20: when a message's end was about to leave; the clock; indexes that deletions go by.

extension Migration {
    /// An attempt that an earlier version left under way may have gone out.
    static var doubt: [String] {
        [
            // NULL: the end of the message has provably not left.
            "ALTER TABLE outbox ADD COLUMN leaving_at BIGINT",
            "UPDATE outbox SET leaving_at = next_attempt_at WHERE state = 'attempting'",
            "CREATE INDEX outbox_attempting ON outbox (id) WHERE state = 'attempting'",
            "CREATE INDEX outbox_unknown ON outbox (id) WHERE state = 'unknown'",
            // The one row says what is believed about the time.
            "CREATE TABLE clock (id BIGINT PRIMARY KEY CHECK (id = 1), belief TEXT NOT NULL)",
            // Without them each deletion of a mail, a request or a dossier reads a whole table.
            "CREATE INDEX responses_inbox ON responses (inbox_id)",
            "CREATE INDEX responses_dossier ON responses (dossier_id)",
            "CREATE INDEX inbox_request ON inbox (request_id)",
        ]
    }
}
