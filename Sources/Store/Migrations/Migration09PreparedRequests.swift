// Migration 9: prepared requests.

extension Migration {
    /// Of a mail that replies are aligned with, what aligning needs is kept instead of the message; and counting a day's
    /// answers reads no letter.
    static func preparedRequests(_ driver: some Driver) -> [String] {
        [
            """
            CREATE TABLE outbox_prepared (
                outbox_id BIGINT PRIMARY KEY REFERENCES outbox (id) ON DELETE CASCADE,
                prepared \(driver.octetsType) NOT NULL
            )
            """,
            // The remains of an interrupted attempt go: its letter is written anew. The others serve while replies may
            // come.
            """
            DELETE FROM outbox_messages WHERE outbox_id NOT IN (
                SELECT id FROM outbox WHERE state IN ('attempting', 'accepted', 'unknown') AND kind IN ('request',
                    'reminder', 'confirmation', 'whom', 'namesRead', 'agreement', 'agreed', 'standing', 'matter',
                    'notReached')
            )
            """,
            "ALTER TABLE outbox ADD COLUMN capped BIGINT NOT NULL DEFAULT 0",
            """
            UPDATE outbox SET capped = 1
            WHERE kind IN ('confirmation', 'declined', 'tooLate', 'howToAnswer', 'noMoreRequests', 'namesRead',
                    'departments', 'invitationAccepted', 'invitationDeclined', 'agreed', 'matter')
                OR (kind = 'standing' AND key NOT LIKE '%/standing/week/%')
                OR (kind = 'agreement' AND key LIKE '%/again')
            """,
            "DROP INDEX outbox_answers",
            "CREATE INDEX outbox_capped ON outbox (recipient_key, created_at, request_id) WHERE capped = 1",
        ]
    }
}
