// Migration 5: suppressed addresses.

extension Migration {
    static var suppressions: [String] {
        [
            // Subaddresses are one person: the key is that of a request's rater.
            """
            CREATE TABLE suppressions (
                address_key TEXT PRIMARY KEY,
                address TEXT NOT NULL,
                cause TEXT NOT NULL CHECK (cause IN ('complaint', 'unsubscribe', 'operator')),
                since BIGINT NOT NULL
            )
            """,
            "CREATE INDEX requests_open ON requests (rater_key) WHERE rater_group <> 'self' AND state IN ('queued', 'sent')",
        ]
    }
}
