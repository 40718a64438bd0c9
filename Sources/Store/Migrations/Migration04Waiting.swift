// Migration 4: indexes of what waits.

extension Migration {
    /// SQLite uses a partial index only where a query states its very condition; those of migration 2 served none, so that
    /// every look for waiting mail read all mail there ever was.
    static var waiting: [String] {
        [
            "DROP INDEX outbox_due",
            "CREATE INDEX outbox_due ON outbox (next_attempt_at, id) WHERE state IN ('queued', 'deferred')",
            "DROP INDEX inbox_waiting",
            "CREATE INDEX inbox_received ON inbox (id) WHERE state = 'received'",
            "CREATE INDEX inbox_reading ON inbox (id) WHERE state = 'reading'",
            "CREATE INDEX inbox_held ON inbox (id) WHERE state = 'held'",
        ]
    }
}
