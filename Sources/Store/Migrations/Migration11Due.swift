// Migration 11: what is due.

extension Migration {
    /// When each talk is to be looked at next, and when each duty of a day was done last.
    static var due: [String] {
        [
            // 0: at once. NULL: only a change asks for it.
            "ALTER TABLE talks ADD COLUMN next_due_at BIGINT DEFAULT 0",
            "CREATE INDEX talks_due ON talks (next_due_at, id) WHERE state = 'planned'",
            "CREATE TABLE duties (name TEXT PRIMARY KEY, done_at BIGINT NOT NULL)",
        ]
    }
}
