// Migration 37: the kick-off of a year, what the two write before a talk, and lines that are about nobody.
import Feedback

extension Migration {
    static func preparation(_ driver: some Driver) -> [String] { kickOffs(driver) + linesAboutNobody(driver) }

    private static func kickOffs(_ driver: some Driver) -> [String] {
        [
            """
            CREATE TABLE kick_offs (
                year BIGINT PRIMARY KEY,
                event_uid TEXT NOT NULL UNIQUE,
                sequence BIGINT NOT NULL,
                start_at BIGINT NOT NULL,
                duration_seconds BIGINT NOT NULL,
                state TEXT NOT NULL
            )
            """,
            // NULL: no answer so far.
            """
            CREATE TABLE kick_off_guests (
                year BIGINT NOT NULL REFERENCES kick_offs (year) ON DELETE CASCADE,
                employee_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
                status TEXT,
                PRIMARY KEY (year, employee_id)
            )
            """,
            // A row for each answer. Whose it was stands nowhere, and the line itself neither.
            "CREATE TABLE kick_off_worries (id \(driver.identityColumn), year BIGINT NOT NULL, themes TEXT NOT NULL)",
            "CREATE TABLE year_steps (year BIGINT NOT NULL, step TEXT NOT NULL, done_at BIGINT NOT NULL, PRIMARY KEY (year, step))",
            // NULL: nothing to talk about.
            """
            CREATE TABLE talk_words (
                talk_id BIGINT NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
                party TEXT NOT NULL,
                kind TEXT NOT NULL,
                words TEXT,
                made_at BIGINT NOT NULL,
                PRIMARY KEY (talk_id, party, kind)
            )
            """,
        ]
    }

    /// HR is asked about a year as a whole.
    private static func linesAboutNobody(_ driver: some Driver) -> [String] {
        let columns = """
            id, key, kind, reader, employee_id, talk_id, agreement_id, training_id, meeting_id, due_at, look_at, state,
                times_asked
            """
        return [
            "ALTER TABLE collected_lines RENAME TO old_collected_lines",
            "ALTER TABLE year_lines RENAME TO old_year_lines",
            "DROP INDEX year_lines_look", "DROP INDEX year_lines_employee", "DROP INDEX collected_lines_line",
            """
            CREATE TABLE year_lines (
                id \(driver.identityColumn),
                key TEXT NOT NULL UNIQUE,
                kind TEXT NOT NULL,
                reader TEXT NOT NULL,
                employee_id BIGINT REFERENCES people (id) ON DELETE CASCADE,
                talk_id BIGINT REFERENCES talks (id) ON DELETE CASCADE,
                agreement_id BIGINT REFERENCES agreements (id) ON DELETE CASCADE,
                training_id BIGINT REFERENCES trainings (id) ON DELETE CASCADE,
                meeting_id BIGINT REFERENCES meetings (id) ON DELETE CASCADE,
                year BIGINT,
                due_at BIGINT NOT NULL,
                look_at BIGINT,
                state TEXT NOT NULL,
                times_asked BIGINT NOT NULL DEFAULT 0
            )
            """,
            "INSERT INTO year_lines (\(columns)) SELECT \(columns) FROM old_year_lines",
            """
            CREATE TABLE collected_lines (
                mail_id BIGINT NOT NULL REFERENCES collected_mails (id) ON DELETE CASCADE,
                number BIGINT NOT NULL,
                line_id BIGINT NOT NULL REFERENCES year_lines (id) ON DELETE CASCADE,
                PRIMARY KEY (mail_id, number)
            )
            """,
            "INSERT INTO collected_lines (mail_id, number, line_id) SELECT mail_id, number, line_id FROM old_collected_lines",
            "DROP TABLE old_collected_lines", "DROP TABLE old_year_lines",
            "CREATE INDEX year_lines_look ON year_lines (look_at) WHERE look_at IS NOT NULL",
            "CREATE INDEX year_lines_employee ON year_lines (employee_id)",
            "CREATE INDEX collected_lines_line ON collected_lines (line_id)",
        ]
    }
}
