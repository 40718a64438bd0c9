// Migration 2: the outbox, the inbox, and what operators are told.

extension Migration {
    static func mail(_ driver: some Driver) -> [String] {
        outbox(driver) + messages(driver) + inbox(driver) + operating(driver)
    }

    private static func outbox(_ driver: some Driver) -> [String] {
        [
            """
            CREATE TABLE outbox (
                id \(driver.identityColumn),
                key TEXT NOT NULL UNIQUE,
                kind TEXT NOT NULL,
                letter TEXT NOT NULL,
                request_id BIGINT REFERENCES requests (id) ON DELETE CASCADE,
                talk_id BIGINT REFERENCES talks (id) ON DELETE CASCADE,
                recipient_key TEXT NOT NULL,
                message_id TEXT NOT NULL UNIQUE,
                state TEXT NOT NULL CHECK (state IN ('queued', 'attempting', 'accepted', 'deferred', 'failed', 'unknown', 'withdrawn')),
                attempts BIGINT NOT NULL DEFAULT 0,
                repeats BIGINT NOT NULL DEFAULT 0,
                next_attempt_at BIGINT NOT NULL,
                give_up_at BIGINT NOT NULL,
                created_at BIGINT NOT NULL,
                done_at BIGINT,
                reply_code BIGINT,
                reply_status TEXT,
                reply_text TEXT
            )
            """
        ]
    }

    private static func messages(_ driver: some Driver) -> [String] {
        [
            // Apart from the rows, which change often: a changed row is written whole.
            """
            CREATE TABLE outbox_messages (
                outbox_id BIGINT PRIMARY KEY REFERENCES outbox (id) ON DELETE CASCADE,
                message \(driver.octetsType) NOT NULL
            )
            """,
            "CREATE INDEX outbox_due ON outbox (next_attempt_at) WHERE state IN ('queued', 'deferred', 'attempting')",
            "CREATE INDEX outbox_request ON outbox (request_id)",
            "CREATE INDEX outbox_talk ON outbox (talk_id)",
            "CREATE INDEX outbox_answers ON outbox (recipient_key, created_at)",
        ]
    }

    private static func inbox(_ driver: some Driver) -> [String] {
        [
            """
            CREATE TABLE inbox (
                id \(driver.identityColumn),
                mailbox TEXT NOT NULL,
                uid_validity BIGINT NOT NULL,
                uid BIGINT NOT NULL,
                size BIGINT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('received', 'reading', 'read', 'held')),
                readings BIGINT NOT NULL DEFAULT 0,
                received_at BIGINT NOT NULL,
                kind TEXT,
                outcome TEXT,
                sender TEXT,
                subject TEXT,
                request_id BIGINT REFERENCES requests (id) ON DELETE SET NULL,
                UNIQUE (mailbox, uid_validity, uid)
            )
            """,
            """
            CREATE TABLE inbox_messages (
                inbox_id BIGINT PRIMARY KEY REFERENCES inbox (id) ON DELETE CASCADE,
                raw \(driver.octetsType) NOT NULL
            )
            """,
            "CREATE INDEX inbox_waiting ON inbox (state) WHERE state IN ('received', 'reading', 'held')",
        ]
    }

    private static func operating(_ driver: some Driver) -> [String] {
        [
            """
            CREATE TABLE conditions (
                name TEXT PRIMARY KEY,
                detail TEXT NOT NULL,
                since BIGINT NOT NULL
            )
            """,
            """
            CREATE TABLE operator_log (
                id \(driver.identityColumn),
                at BIGINT NOT NULL,
                operator TEXT NOT NULL,
                action TEXT NOT NULL
            )
            """,
        ]
    }
}
