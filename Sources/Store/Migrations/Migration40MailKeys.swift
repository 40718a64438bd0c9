// Migration 40: a key for each mail that is kept, and no addresses in the log of operators.

extension Migration {
    static let mailKeys =
        [
            // Without a reference: the key is retired after its mail went.
            "CREATE TABLE mail_keys (inbox_id BIGINT PRIMARY KEY, key_id BIGINT NOT NULL)"
        ]
        + ["suppression add", "suppression remove", "person export --confidential"].map {
            "UPDATE operator_log SET action = '\($0)' WHERE action LIKE '\($0) %'"
        } + [
            """
            UPDATE operator_log SET action = 'person export'
            WHERE action LIKE 'person export %' AND action <> 'person export --confidential'
            """
        ]
}
