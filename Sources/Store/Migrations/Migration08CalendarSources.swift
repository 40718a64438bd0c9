// Migration 8: subscribed calendars.

extension Migration {
    /// The calendars that talks come from, and which talk came from which.
    static func calendarSources(_ driver: some Driver) -> [String] {
        [
            // A private address is a secret: only what it can be recognised by.
            """
            CREATE TABLE calendar_sources (
                id \(driver.identityColumn),
                address_sha256 \(driver.octetsType) NOT NULL UNIQUE,
                tag TEXT,
                modified TEXT,
                next_poll_at BIGINT NOT NULL,
                read_at BIGINT,
                open_matters TEXT
            )
            """,
            """
            CREATE TABLE talk_sources (
                talk_id BIGINT PRIMARY KEY REFERENCES talks (id) ON DELETE CASCADE,
                source_id BIGINT NOT NULL REFERENCES calendar_sources (id) ON DELETE CASCADE,
                missing_since BIGINT,
                asked_at BIGINT
            )
            """,
            "CREATE INDEX talk_sources_source ON talk_sources (source_id)",
        ]
    }
}
