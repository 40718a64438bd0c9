// Migration 36: tables of meetings about what is stuck, and of words that employees keep for their year.
import Feedback

extension Migration {
    static func meetings(_ driver: some Driver) -> [String] { tokensOfReaders(driver) + meetingTables(driver) }

    /// Readers of collected mails have tokens as well.
    private static func tokensOfReaders(_ driver: some Driver) -> [String] {
        [
            "ALTER TABLE tokens RENAME TO old_tokens",
            """
            CREATE TABLE tokens (
                sha256 \(driver.octetsType) PRIMARY KEY,
                purpose TEXT NOT NULL
                    CHECK (purpose IN ('request', 'employee', 'manager', 'hr', 'matter', 'collected')),
                request_id BIGINT REFERENCES requests (id) ON DELETE CASCADE,
                talk_id BIGINT REFERENCES talks (id) ON DELETE CASCADE,
                matter_id BIGINT REFERENCES matters (id) ON DELETE CASCADE,
                outbox_id BIGINT REFERENCES outbox (id) ON DELETE CASCADE,
                collected_id BIGINT REFERENCES collected_mails (id) ON DELETE CASCADE
            )
            """,
            """
            INSERT INTO tokens (sha256, purpose, request_id, talk_id, matter_id, outbox_id)
                SELECT sha256, purpose, request_id, talk_id, matter_id, outbox_id FROM old_tokens
            """,
            "DROP TABLE old_tokens",
            "CREATE INDEX tokens_request ON tokens (request_id)",
            "CREATE INDEX tokens_talk ON tokens (talk_id)",
            "CREATE INDEX tokens_matter ON tokens (matter_id)",
            "CREATE INDEX tokens_outbox ON tokens (outbox_id)",
            "CREATE INDEX tokens_collected ON tokens (collected_id)",
        ]
    }

    private static func meetingTables(_ driver: some Driver) -> [String] {
        [
            """
            CREATE TABLE meetings (
                id \(driver.identityColumn),
                employee_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
                manager_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
                event_uid TEXT NOT NULL UNIQUE,
                sequence BIGINT NOT NULL DEFAULT 0,
                start_at BIGINT NOT NULL,
                duration_seconds BIGINT NOT NULL,
                state TEXT NOT NULL,
                employee_suits BIGINT NOT NULL DEFAULT 0,
                manager_suits BIGINT NOT NULL DEFAULT 0,
                counter_at BIGINT,
                counter_by TEXT,
                counters BIGINT NOT NULL DEFAULT 0
            )
            """,
            "CREATE INDEX meetings_employee ON meetings (employee_id)",
            "CREATE INDEX meetings_manager ON meetings (manager_id)",
            "ALTER TABLE year_lines ADD COLUMN meeting_id BIGINT REFERENCES meetings (id) ON DELETE CASCADE",
            """
            CREATE TABLE kept_words (
                id \(driver.identityColumn),
                employee_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
                made_at BIGINT NOT NULL,
                words TEXT NOT NULL
            )
            """,
            "CREATE INDEX kept_words_employee ON kept_words (employee_id)",
        ]
    }
}
