// Migration 7: talks by mail.

extension Migration {
    static func talksByMail(_ driver: some Driver) -> [String] {
        talkColumns + talkMails + mattersTable(driver) + tokensOfMore(driver)
    }

    private static var talkColumns: [String] {
        [
            // Empty: Klankbord organizes. The event's UID has its RECURRENCE-ID in a second line, where it is an instance.
            "ALTER TABLE talks ADD COLUMN organizer_address TEXT",
            "ALTER TABLE talks ADD COLUMN organizer_name TEXT",
            "ALTER TABLE talks ADD COLUMN invitation TEXT",
            "ALTER TABLE talks ADD COLUMN stamp BIGINT",
            "ALTER TABLE talks ADD COLUMN cancelled_at BIGINT",
            // The last week in which the employee was told how many have answered.
            "ALTER TABLE talks ADD COLUMN standing_week BIGINT NOT NULL DEFAULT 0",
            "ALTER TABLE requests ADD COLUMN named_by TEXT NOT NULL DEFAULT 'organisation'",
            // Taken off the list by the employee after the rater had been asked; the request's fate is another thing.
            "ALTER TABLE requests ADD COLUMN off_list BIGINT NOT NULL DEFAULT 0",
        ]
    }

    private static var talkMails: [String] {
        [
            // Mail that came in and is the talks' to act on.
            """
            CREATE TABLE talk_mails (
                inbox_id BIGINT PRIMARY KEY REFERENCES inbox (id) ON DELETE CASCADE,
                sender TEXT NOT NULL,
                subject TEXT NOT NULL,
                message_id TEXT,
                content TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('waiting', 'done')),
                attempts BIGINT NOT NULL DEFAULT 0,
                received_at BIGINT NOT NULL
            )
            """,
            "CREATE INDEX talk_mails_waiting ON talk_mails (inbox_id) WHERE state = 'waiting'",
        ]
    }

    private static func mattersTable(_ driver: some Driver) -> [String] {
        [
            // Matters that wait for one word of a person.
            """
            CREATE TABLE matters (
                id \(driver.identityColumn),
                kind TEXT NOT NULL,
                address TEXT NOT NULL,
                inbox_id BIGINT NOT NULL REFERENCES talk_mails (inbox_id) ON DELETE CASCADE,
                talk_id BIGINT REFERENCES talks (id) ON DELETE CASCADE,
                state TEXT NOT NULL CHECK (state IN ('open', 'again', 'closed')),
                asked_at BIGINT NOT NULL
            )
            """,
            "CREATE INDEX matters_mail ON matters (inbox_id)",
            "CREATE INDEX matters_talk ON matters (talk_id)",
        ]
    }

    private static func tokensOfMore(_ driver: some Driver) -> [String] {
        [
            // More people write about a talk than its employee.
            "ALTER TABLE tokens RENAME TO old_tokens",
            """
            CREATE TABLE tokens (
                sha256 \(driver.octetsType) PRIMARY KEY,
                purpose TEXT NOT NULL CHECK (purpose IN ('request', 'employee', 'manager', 'hr', 'matter')),
                request_id BIGINT REFERENCES requests (id) ON DELETE CASCADE,
                talk_id BIGINT REFERENCES talks (id) ON DELETE CASCADE,
                matter_id BIGINT REFERENCES matters (id) ON DELETE CASCADE
            )
            """,
            """
            INSERT INTO tokens (sha256, purpose, request_id, talk_id)
                SELECT sha256, purpose, request_id, talk_id FROM old_tokens
            """,
            "DROP TABLE old_tokens",
            "CREATE INDEX tokens_request ON tokens (request_id)",
            "CREATE INDEX tokens_talk ON tokens (talk_id)",
            "CREATE INDEX tokens_matter ON tokens (matter_id)",
        ]
    }
}
