// Migration 38: tables of HR's figures of a year, and of what people said for them alone.
import Feedback

extension Migration {
    static func insight(_ driver: some Driver) -> [String] {
        [
            // The needs of one answer have the same number, which is nobody's. NULL: an answer of its own.
            "ALTER TABLE needs ADD COLUMN answer_id BIGINT",
            // Whose it was stands nowhere.
            """
            CREATE TABLE often_enough (
                id \(driver.identityColumn), year BIGINT NOT NULL, department TEXT, digit BIGINT NOT NULL
            )
            """,
            """
            CREATE TABLE interventions (
                id \(driver.identityColumn), year BIGINT NOT NULL, made_at BIGINT NOT NULL, words TEXT NOT NULL
            )
            """,
            // NULL: people without a department.
            """
            CREATE TABLE insight_groups (
                id \(driver.identityColumn), year BIGINT NOT NULL, number BIGINT NOT NULL, department TEXT
            )
            """,
            """
            CREATE TABLE insight_quarters (
                year BIGINT NOT NULL, as_of TEXT NOT NULL, counted_at BIGINT NOT NULL, PRIMARY KEY (year, as_of)
            )
            """,
            // NULL: fewer than five.
            """
            CREATE TABLE insight_rows (
                id \(driver.identityColumn),
                year BIGINT NOT NULL,
                figure TEXT NOT NULL,
                counted_row TEXT NOT NULL,
                as_of TEXT NOT NULL,
                people BIGINT,
                UNIQUE (year, figure, counted_row, as_of)
            )
            """,
            // NULL: it isn't shown.
            """
            CREATE TABLE insight_cells (
                row_id BIGINT NOT NULL REFERENCES insight_rows (id) ON DELETE CASCADE,
                number BIGINT NOT NULL,
                cell TEXT NOT NULL,
                people BIGINT,
                PRIMARY KEY (row_id, number)
            )
            """,
            // Who was counted, so that the next count can tell how many changed. NULL: an answer without its person, which the
            // other number stands for, or somebody who is gone.
            """
            CREATE TABLE insight_people (
                id \(driver.identityColumn),
                row_id BIGINT NOT NULL REFERENCES insight_rows (id) ON DELETE CASCADE,
                employee_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
                answer_id BIGINT,
                cell TEXT NOT NULL
            )
            """,
            "CREATE INDEX insight_people_row ON insight_people (row_id)",
            "CREATE INDEX insight_people_employee ON insight_people (employee_id)",
        ]
    }
}
