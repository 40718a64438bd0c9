// Migration 1: people, talks, requests and tokens.

extension Migration {
    static func round(_ driver: some Driver) -> [String] {
        peopleAndTalks(driver) + participations + requests(driver) + tokens(driver)
    }

    private static func peopleAndTalks(_ driver: some Driver) -> [String] {
        [
            """
            CREATE TABLE people (
                id \(driver.identityColumn),
                name TEXT NOT NULL,
                address TEXT NOT NULL,
                address_key TEXT NOT NULL UNIQUE,
                language TEXT NOT NULL,
                manager_id BIGINT REFERENCES people (id),
                department TEXT,
                created_at BIGINT NOT NULL
            )
            """,
            """
            CREATE TABLE talks (
                id \(driver.identityColumn),
                employee_id BIGINT NOT NULL REFERENCES people (id),
                manager_id BIGINT NOT NULL REFERENCES people (id),
                start_at BIGINT NOT NULL,
                duration_seconds BIGINT NOT NULL,
                place TEXT,
                event_uid TEXT NOT NULL UNIQUE,
                sequence BIGINT NOT NULL,
                known_since BIGINT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('planned', 'cancelled')),
                shared_at BIGINT
            )
            """,
            "CREATE INDEX talks_start ON talks (start_at)",
        ]
    }

    private static var participations: [String] {
        [
            // The answers of the talk's attendees to its event: PARTSTAT (RFC 5545 §3.2.12) by attendee.
            """
            CREATE TABLE participations (
                talk_id BIGINT NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
                audience TEXT NOT NULL CHECK (audience IN ('employee', 'manager')),
                status TEXT NOT NULL,
                stamp BIGINT NOT NULL,
                PRIMARY KEY (talk_id, audience)
            )
            """
        ]
    }

    private static func requests(_ driver: some Driver) -> [String] {
        [
            """
            CREATE TABLE questionnaires (
                id \(driver.identityColumn),
                sha256 \(driver.octetsType) NOT NULL UNIQUE,
                content TEXT NOT NULL
            )
            """,
            """
            CREATE TABLE requests (
                id \(driver.identityColumn),
                talk_id BIGINT NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
                rater_name TEXT NOT NULL,
                rater_address TEXT NOT NULL,
                rater_key TEXT NOT NULL,
                language TEXT NOT NULL,
                rater_group TEXT NOT NULL,
                promise TEXT NOT NULL CHECK (promise IN ('named', 'confidential')),
                questionnaire_id BIGINT NOT NULL REFERENCES questionnaires (id),
                asked_at BIGINT NOT NULL,
                state TEXT NOT NULL,
                state_reason TEXT,
                state_at BIGINT NOT NULL,
                reminders_sent BIGINT NOT NULL DEFAULT 0,
                quiet_until BIGINT
            )
            """,
            "CREATE UNIQUE INDEX requests_once ON requests (talk_id, rater_key) WHERE state <> 'withdrawn'",
            "CREATE INDEX requests_talk ON requests (talk_id)",
        ]
    }

    private static func tokens(_ driver: some Driver) -> [String] {
        [
            // A token stands nowhere: only what it can be recognised by.
            """
            CREATE TABLE tokens (
                sha256 \(driver.octetsType) PRIMARY KEY,
                purpose TEXT NOT NULL CHECK (purpose IN ('request', 'employee')),
                request_id BIGINT REFERENCES requests (id) ON DELETE CASCADE,
                talk_id BIGINT REFERENCES talks (id) ON DELETE CASCADE,
                CHECK ((request_id IS NULL) <> (talk_id IS NULL))
            )
            """,
            "CREATE INDEX tokens_request ON tokens (request_id)",
            "CREATE INDEX tokens_talk ON tokens (talk_id)",
        ]
    }
}
