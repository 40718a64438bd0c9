// Migration 23: ends of ours are counted apart from what others do: servers that hang up, and whoever kills us.

extension Migration {
    static var interruptions: [String] {
        [
            "ALTER TABLE outbox ADD COLUMN hang_ups BIGINT NOT NULL DEFAULT 0",
            """
            UPDATE outbox SET hang_ups = 1
            WHERE reason_code = 'unanswered' AND state IN ('queued', 'attempting', 'deferred')
            """,
            // How often the service ended by its own fault while it read the message alone, and whether it does that now.
            "ALTER TABLE inbox ADD COLUMN crashes BIGINT NOT NULL DEFAULT 0",
            "ALTER TABLE inbox ADD COLUMN read_alone BIGINT NOT NULL DEFAULT 0",
        ]
    }
}
