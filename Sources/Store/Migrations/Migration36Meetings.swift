// Migration 36: tables of meetings about what is stuck, and of words that employees keep for their year.
import Feedback

extension Migration {
    static func meetings(_ driver: some Driver) -> [String] {
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
