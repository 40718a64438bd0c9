// Tables of the year around a talk: agreements, trainings, and the lines of collected mails.
import Feedback

extension Migration {
    static func cycle(_ driver: some Driver) -> [String] { outcomes(driver) + lines(driver) + tokens(driver) }

    /// What came of talks.
    private static func outcomes(_ driver: some Driver) -> [String] {
        [
            "CREATE TABLE cycles (year BIGINT PRIMARY KEY, started_at BIGINT NOT NULL, followed_up_at BIGINT, closed_at BIGINT)",
            // They go with the employee; the talk that they were made in may be forgotten before.
            """
            CREATE TABLE agreements (
                id \(driver.identityColumn),
                employee_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
                talk_id BIGINT REFERENCES talks (id) ON DELETE SET NULL,
                made_at BIGINT NOT NULL,
                author TEXT NOT NULL,
                version TEXT NOT NULL,
                other_version TEXT,
                consent TEXT NOT NULL,
                progress TEXT NOT NULL,
                corrections BIGINT NOT NULL DEFAULT 0,
                silent_quarters BIGINT NOT NULL DEFAULT 0,
                line TEXT,
                closed_at BIGINT
            )
            """,
            "CREATE INDEX agreements_employee ON agreements (employee_id)",
            """
            CREATE TABLE trainings (
                id \(driver.identityColumn),
                employee_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
                made_at BIGINT NOT NULL,
                wish TEXT NOT NULL,
                theme TEXT,
                state TEXT NOT NULL,
                is_mandatory BIGINT,
                booked_on TEXT,
                line TEXT,
                closed_at BIGINT
            )
            """,
            "CREATE INDEX trainings_employee ON trainings (employee_id)",
            // A date is all that is kept of a talk that was no planned one.
            """
            CREATE TABLE just_talked (
                manager_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
                employee_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
                day TEXT NOT NULL,
                PRIMARY KEY (manager_id, employee_id)
            )
            """,
            """
            CREATE TABLE follow_ups (
                year BIGINT NOT NULL,
                employee_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
                answer TEXT NOT NULL,
                answered_at BIGINT NOT NULL,
                PRIMARY KEY (year, employee_id)
            )
            """,
            // Whose it was stands nowhere.
            "CREATE TABLE needs (id \(driver.identityColumn), year BIGINT NOT NULL, department TEXT, need TEXT NOT NULL)",
        ]
    }

    /// What is asked of whom, and in which mail.
    private static func lines(_ driver: some Driver) -> [String] {
        [
            // The key says what is asked of whom, so that nothing is asked twice.
            """
            CREATE TABLE year_lines (
                id \(driver.identityColumn),
                key TEXT NOT NULL UNIQUE,
                kind TEXT NOT NULL,
                reader TEXT NOT NULL,
                employee_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
                talk_id BIGINT REFERENCES talks (id) ON DELETE CASCADE,
                agreement_id BIGINT REFERENCES agreements (id) ON DELETE CASCADE,
                training_id BIGINT REFERENCES trainings (id) ON DELETE CASCADE,
                due_at BIGINT NOT NULL,
                look_at BIGINT,
                state TEXT NOT NULL,
                times_asked BIGINT NOT NULL DEFAULT 0
            )
            """,
            "CREATE INDEX year_lines_look ON year_lines (look_at) WHERE look_at IS NOT NULL",
            "CREATE INDEX year_lines_employee ON year_lines (employee_id)",
            // NULL: HR, which is an address and no person on file.
            """
            CREATE TABLE collected_mails (
                id \(driver.identityColumn),
                reader_id BIGINT REFERENCES people (id) ON DELETE CASCADE,
                made_at BIGINT NOT NULL,
                is_urgent BIGINT NOT NULL
            )
            """,
            "CREATE INDEX collected_mails_reader ON collected_mails (reader_id, made_at)",
            """
            CREATE TABLE collected_lines (
                mail_id BIGINT NOT NULL REFERENCES collected_mails (id) ON DELETE CASCADE,
                number BIGINT NOT NULL,
                line_id BIGINT NOT NULL REFERENCES year_lines (id) ON DELETE CASCADE,
                PRIMARY KEY (mail_id, number)
            )
            """,
            "CREATE INDEX collected_lines_line ON collected_lines (line_id)",
            "ALTER TABLE outbox ADD COLUMN collected_id BIGINT REFERENCES collected_mails (id) ON DELETE CASCADE",
        ]
    }

    /// Collected mails have tokens as well, which are to be told apart from those of before.
    private static func tokens(_ driver: some Driver) -> [String] {
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
}
