// The tables, as numbered steps that run once each. A rule that keeps us honest is a constraint here, not code
// elsewhere.
import Foundation

/// One step of the schema. Steps are only ever appended.
struct Migration {
    let number: Int64
    let name: String
    let statements: [String]
    /// The work that SQL alone can't do, after the statements.
    var step: (@Sendable (any Transaction) throws -> Void)?
}

extension Driver {
    /// Whether the schema is just what this program knows; throws where there is none yet.
    public func isCurrent() async throws -> Bool {
        let found = try await read { try $0.rows("SELECT number FROM migrations", []).map { try $0.integer("number") } }
        return Set(found) == Set(Migration.all(self).map(\.number))
    }

    /// Brings the schema up to date.
    /// - Throws: `StoreError.newerSchema` when a newer program was here before.
    public func migrate(now: Date) async throws {
        let steps = Migration.all(self)
        try await write { tx in
            try tx.execute(
                "CREATE TABLE IF NOT EXISTS migrations (number BIGINT PRIMARY KEY, name TEXT NOT NULL, run_at BIGINT NOT NULL)",
                []
            )
            let found = try tx.rows("SELECT number FROM migrations", []).map { try $0.integer("number") }
            let known = steps.map(\.number).max() ?? 0
            if let newest = found.max(), newest > known { throw StoreError.newerSchema(found: newest, known: known) }
            for step in steps where !found.contains(step.number) {
                for statement in step.statements { try tx.execute(statement, []) }
                try step.step?(tx)
                try tx.execute(
                    "INSERT INTO migrations (number, name, run_at) VALUES ($1, $2, $3)",
                    [.integer(step.number), .text(step.name), .time(now)]
                )
            }
        }
    }
}

extension Migration {
    static func all(_ driver: some Driver) -> [Migration] {
        [
            Migration(number: 1, name: "people, talks, requests", statements: round(driver)),
            Migration(number: 2, name: "outbox and inbox", statements: mail(driver)),
            Migration(number: 3, name: "responses and dossiers", statements: feedback(driver)),
            Migration(number: 4, name: "indexes of what waits", statements: waiting),
            Migration(number: 5, name: "suppressed addresses", statements: suppressions),
            Migration(number: 6, name: "dossiers in calendars", statements: placements),
            Migration(number: 7, name: "talks by mail", statements: talksByMail(driver)),
            Migration(number: 8, name: "subscribed calendars", statements: calendarSources(driver)),
            Migration(number: 9, name: "prepared requests", statements: preparedRequests(driver)),
            Migration(number: 10, name: "words", statements: words),
            Migration(number: 11, name: "what is due", statements: due),
            Migration(number: 12, name: "reasons", statements: reasons, step: codeReasons),
            // NULL: a run before this one.
            Migration(number: 13, name: "runs", statements: ["ALTER TABLE outbox ADD COLUMN attempt_by BIGINT"]),
            Migration(number: 14, name: "letters by their names", statements: letterNames),
        ]
    }

    /// Of a mail that replies are aligned with, what aligning needs is kept instead of the message; and counting a day's
    /// answers reads no letter.
    private static func preparedRequests(_ driver: some Driver) -> [String] {
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

    /// New words for old: parties, approvals, and the right by which somebody writes. Ids and codes alone are
    /// changed: in JSON a quotation mark within a text has a reverse solidus before it.
    private static var words: [String] {
        [
            "ALTER TABLE participations RENAME COLUMN audience TO party",
            "ALTER TABLE releases RENAME COLUMN audience TO party",
            "ALTER TABLE placements RENAME COLUMN audience TO party",
            """
            UPDATE outbox SET kind = 'approval', key = replace(key, '/agreement/', '/approval/'),
                letter = replace(letter, '{"agreement":', '{"approval":')
            WHERE kind = 'agreement'
            """,
            """
            UPDATE outbox SET kind = 'approved', key = replace(key, '/agreed/', '/approved/'),
                letter = replace(letter, '"agreed":', '"approved":')
            WHERE kind = 'agreed'
            """,
            """
            UPDATE talk_mails SET content = replace(replace(content, '"by":{"address":{"isProved":true}}', '"isProved":true'),
                '"by":{"address":{"isProved":false}}', '"isProved":false')
            WHERE content LIKE '{"words":{%'
            """,
            """
            UPDATE talk_mails SET content = replace(content, '{"words":{', '{"words":{"isProved":false,')
            WHERE content LIKE '{"words":{%' AND content LIKE '%,"by":{%'
            """,
        ]
    }

    private static var suppressions: [String] {
        [
            // Subaddresses are one person: the key is that of a request's rater.
            """
            CREATE TABLE suppressions (
                address_key TEXT PRIMARY KEY,
                address TEXT NOT NULL,
                cause TEXT NOT NULL CHECK (cause IN ('complaint', 'unsubscribe', 'operator')),
                since BIGINT NOT NULL
            )
            """,
            "CREATE INDEX requests_open ON requests (rater_key) WHERE rater_group <> 'self' AND state IN ('queued', 'sent')",
        ]
    }

    private static func talksByMail(_ driver: some Driver) -> [String] {
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

    private static func round(_ driver: some Driver) -> [String] {
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
            // The answers of the talk's attendees to its event: PARTSTAT (RFC 5545 §3.2.12) by attendee.
            """
            CREATE TABLE participations (
                talk_id BIGINT NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
                audience TEXT NOT NULL CHECK (audience IN ('employee', 'manager')),
                status TEXT NOT NULL,
                stamp BIGINT NOT NULL,
                PRIMARY KEY (talk_id, audience)
            )
            """,
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

    /// SQLite uses a partial index only where a query states its very condition; those of migration 2 served none, so that
    /// every look for waiting mail read all mail there ever was.
    private static var waiting: [String] {
        [
            "DROP INDEX outbox_due",
            "CREATE INDEX outbox_due ON outbox (next_attempt_at, id) WHERE state IN ('queued', 'deferred')",
            "DROP INDEX inbox_waiting",
            "CREATE INDEX inbox_received ON inbox (id) WHERE state = 'received'",
            "CREATE INDEX inbox_reading ON inbox (id) WHERE state = 'reading'",
            "CREATE INDEX inbox_held ON inbox (id) WHERE state = 'held'",
        ]
    }

    private static func mail(_ driver: some Driver) -> [String] {
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
            """,
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

    /// A released dossier's way into its reader's calendar: tried once for each, by whichever process.
    private static var placements: [String] {
        [
            """
            CREATE TABLE placements (
                dossier_id BIGINT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
                audience TEXT NOT NULL CHECK (audience IN ('employee', 'manager')),
                outcome TEXT CHECK (outcome IN ('placed', 'mentioned', 'organizers')),
                attempts BIGINT NOT NULL,
                next_attempt_at BIGINT NOT NULL,
                trouble TEXT,
                PRIMARY KEY (dossier_id, audience)
            )
            """
        ]
    }

    /// The calendars that talks come from, and which talk came from which.
    private static func calendarSources(_ driver: some Driver) -> [String] {
        [
            // A private address is a secret: only what it can be recognised by.
            """
            CREATE TABLE calendar_sources (
                id \(driver.identityColumn),
                address_sha256 \(driver.octetsType) NOT NULL UNIQUE,
                tag TEXT,
                modified TEXT,
                next_poll_at BIGINT NOT NULL,
                read_at BIGINT,
                open_matters TEXT
            )
            """,
            """
            CREATE TABLE talk_sources (
                talk_id BIGINT PRIMARY KEY REFERENCES talks (id) ON DELETE CASCADE,
                source_id BIGINT NOT NULL REFERENCES calendar_sources (id) ON DELETE CASCADE,
                missing_since BIGINT,
                asked_at BIGINT
            )
            """,
            "CREATE INDEX talk_sources_source ON talk_sources (source_id)",
        ]
    }

    /// When each talk is to be looked at next, and when each duty of a day was done last.
    private static var due: [String] {
        [
            // 0: at once. NULL: only a change asks for it.
            "ALTER TABLE talks ADD COLUMN next_due_at BIGINT DEFAULT 0",
            "CREATE INDEX talks_due ON talks (next_due_at, id) WHERE state = 'planned'",
            "CREATE TABLE duties (name TEXT PRIMARY KEY, done_at BIGINT NOT NULL)",
        ]
    }

    private static func feedback(_ driver: some Driver) -> [String] {
        [
            """
            CREATE TABLE dossiers (
                id \(driver.identityColumn),
                talk_id BIGINT NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
                batch BIGINT NOT NULL,
                created_at BIGINT NOT NULL,
                summary TEXT NOT NULL,
                page TEXT NOT NULL,
                plain TEXT NOT NULL,
                pdf \(driver.octetsType),
                UNIQUE (talk_id, batch)
            )
            """,
            """
            CREATE TABLE releases (
                dossier_id BIGINT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
                audience TEXT NOT NULL CHECK (audience IN ('employee', 'manager')),
                released_at BIGINT NOT NULL,
                PRIMARY KEY (dossier_id, audience)
            )
            """,
            // Counts once: the same mail is one response under any UID.
            """
            CREATE TABLE responses (
                id \(driver.identityColumn),
                request_id BIGINT NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
                message_id TEXT NOT NULL,
                body_sha256 \(driver.octetsType) NOT NULL,
                inbox_id BIGINT REFERENCES inbox (id) ON DELETE SET NULL,
                received_at BIGINT NOT NULL,
                answers TEXT NOT NULL,
                remark TEXT,
                dossier_id BIGINT REFERENCES dossiers (id) ON DELETE SET NULL,
                UNIQUE (request_id, message_id, body_sha256)
            )
            """,
        ]
    }
}
