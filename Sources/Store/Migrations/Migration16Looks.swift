// Migrations 16 and 17: further addresses of people, and who it was that looked.

extension Migration {
    static var aliases: [String] {
        [
            // The key is that of a request's rater.
            """
            CREATE TABLE aliases (
                address_key TEXT PRIMARY KEY,
                address TEXT NOT NULL,
                person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE
            )
            """
        ]
    }

    /// NULL: not known, or noted before.
    static var looks: [String] {
        [
            "ALTER TABLE operator_log ADD COLUMN login_uid BIGINT",
            "ALTER TABLE operator_log ADD COLUMN terminal TEXT",
        ]
    }
}
