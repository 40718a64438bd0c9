// Migration 9 on a database that migration 8 left: replies to old mails are still aligned, and answers are still counted.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite struct PreparedRequestMigrationTests {
    private static let now = Date(timeIntervalSince1970: 1_800_000_000)
    private static let (request, talk) = (RequestID(rawValue: 1), TalkID(rawValue: 1))

    /// As migration 8 left it: a talk, a request, and a letter of each sort, accepted, with its message.
    private static let rows = [
        "INSERT INTO people VALUES (1, 'Anna', 'anna@example.test', 'anna@example.test', 'nl', NULL, NULL, 0)",
        "INSERT INTO people VALUES (2, 'Mark', 'mark@example.test', 'mark@example.test', 'nl', NULL, NULL, 0)",
        """
        INSERT INTO talks (id, employee_id, manager_id, start_at, duration_seconds, event_uid, sequence, known_since, state)
            VALUES (1, 1, 2, 1900000000000000, 3600, 'uid-1', 2, 0, 'planned')
        """,
        "INSERT INTO questionnaires VALUES (1, X'00', '{}')",
        """
        INSERT INTO requests (id, talk_id, rater_name, rater_address, rater_key, language, rater_group, promise,
            questionnaire_id, asked_at, state, state_at)
            VALUES (1, 1, 'Petra', 'petra@client.example', 'petra@client.example', 'nl', 'client', 'named', 1, 0, 'sent', 0)
        """,
    ]

    /// A letter as schema 8 stored it.
    private struct Stored {
        let key: String
        let kind: String
        let json: String
        let letter: Letter

        init(_ key: String, _ kind: String, _ json: String, _ letter: Letter) {
            (self.key, self.kind, self.json, self.letter) = (key, kind, json, letter)
        }
    }

    private static let capped = [
        Stored(
            "request/1/confirmation/1",
            "confirmation",
            #"{"confirmation":{"_0":1,"inboxRow":1,"notes":[]}}"#,
            .confirmation(request, inboxRow: 1, news: [])
        ),
        Stored(
            "request/1/declined/1",
            "declined",
            #"{"declined":{"_0":1,"inboxRow":1}}"#,
            .declined(request, inboxRow: 1)
        ),
        Stored("request/1/too-late", "tooLate", #"{"tooLate":{"_0":1}}"#, .tooLate(request)),
        Stored("request/1/how-to-answer", "howToAnswer", #"{"howToAnswer":{"_0":1}}"#, .notUnderstood(request)),
        Stored(
            "request/1/no-more-requests",
            "noMoreRequests",
            #"{"noMoreRequests":{"_0":1}}"#,
            .noMoreRequests(request)
        ),
        Stored(
            "talk/1/names/1",
            "namesRead",
            #"{"namesRead":{"_0":1,"_2":{"added":[],"refused":[],"replaced":[],"unread":[],"withdrawn":[]},"inboxRow":1}}"#,
            .namesRead(talk, inboxRow: 1, NamesReport())
        ),
        Stored(
            "talk/1/agreement/1/again",
            "agreement",
            #"{"agreement":{"_0":1,"_1":[1],"by":"manager","isAgain":true}}"#,
            .approval(talk, [request], by: .manager, isAgain: true)
        ),
        Stored(
            "talk/1/agreed/1",
            "agreed",
            #"{"agreed":{"_0":1,"agreed":[1],"inboxRow":1,"struck":[]}}"#,
            .approved(talk, inboxRow: 1, approved: [request], struck: [])
        ),
        Stored(
            "talk/1/standing/1",
            "standing",
            #"{"standing":{"_0":1,"_1":{"asked":{"inboxRow":1}}}}"#,
            .standing(talk, .asked(inboxRow: 1))
        ),
        Stored("inbox/1/departments", "departments", #"{"departments":{"inboxRow":1}}"#, .departments(inboxRow: 1)),
        Stored("matter/1", "matter", #"{"matter":{"_0":1,"isAgain":false}}"#, .confirmChange(1, isAgain: false)),
        Stored("matter/1/again", "matter", #"{"matter":{"_0":1,"isAgain":true}}"#, .confirmChange(1, isAgain: true)),
        Stored(
            "inbox/1/accepted",
            "invitationAccepted",
            #"{"invitationAccepted":{"_0":1,"inboxRow":1}}"#,
            .invitationAccepted(talk, inboxRow: 1)
        ),
        Stored(
            "inbox/1/declined",
            "invitationDeclined",
            #"{"invitationDeclined":{"_1":{"recurring":{}},"inboxRow":1}}"#,
            .invitationDeclined(inboxRow: 1, .recurring)
        ),
    ]

    private static let others = [
        Stored("request/1/initial", "request", #"{"request":{"_0":1}}"#, .request(request)),
        Stored("request/1/reminder/1", "reminder", #"{"reminder":{"_0":1,"number":1}}"#, .reminder(request, number: 1)),
        Stored(
            "request/1/no-longer-needed",
            "noLongerNeeded",
            #"{"noLongerNeeded":{"_0":1}}"#,
            .requestCancelled(request)
        ),
        Stored(
            "talk/1/0/employee",
            "event",
            #"{"event":{"_0":1,"_1":"employee","_3":{"planned":{}},"sequence":0}}"#,
            .invitation(talk, .employee, sequence: 0)
        ),
        Stored(
            "talk/1/dossier/1/employee",
            "dossier",
            #"{"dossier":{"_0":1,"_1":"employee","batch":1}}"#,
            .dossierToEmployee(talk, batch: 1)
        ),
        Stored(
            "talk/1/not-reached/1",
            "notReached",
            #"{"notReached":{"_0":1,"_1":1}}"#,
            .notReached(talk, request)
        ),
        Stored("talk/1/whom", "whom", #"{"whom":{"_0":1}}"#, .whom(talk)),
        Stored(
            "talk/1/agreement/1",
            "agreement",
            #"{"agreement":{"_0":1,"_1":[1],"by":"manager","isAgain":false}}"#,
            .approval(talk, [request], by: .manager, isAgain: false)
        ),
        Stored(
            "talk/1/standing/week/1",
            "standing",
            #"{"standing":{"_0":1,"_1":{"week":{"_0":1}}}}"#,
            .standing(talk, .week(1))
        ),
        Stored(
            "person/1/plan/2027/employee",
            "planTalk",
            #"{"planTalk":{"_0":1,"_2":"employee","year":2027}}"#,
            .planTalk(1, year: 2027, .employee)
        ),
        Stored("matter/1/declined", "proposalDeclined", #"{"proposalDeclined":{"_0":1}}"#, .proposalDeclined(1)),
    ]

    /// All that there were.
    private static let kinds: Set<String> = [
        "request", "reminder", "confirmation", "declined", "tooLate", "howToAnswer", "noLongerNeeded",
        "noMoreRequests", "event", "dossier", "notReached", "whom", "namesRead", "agreement", "agreed", "standing",
        "departments", "planTalk", "matter", "proposalDeclined", "invitationAccepted", "invitationDeclined",
    ]

    private func migrated(_ body: (any Driver) async throws -> Void) async throws {
        try await Engine.sqlite.open(version: 8) { tx in
            for row in Self.rows { try tx.execute(row, []) }
            for letter in Self.capped + Self.others { try Self.insert(letter, tx) }
        } _: { driver in
            try await driver.migrate(now: Self.now)
            try await body(driver)
        }
    }

    private static func insert(_ stored: Stored, _ tx: any Transaction) throws {
        let id: LetterID = try tx.insert(
            """
            INSERT INTO outbox (key, kind, letter, request_id, talk_id, recipient_key, message_id, state, next_attempt_at,
                give_up_at, created_at)
                VALUES ($1, $2, $3, $4, $5, 'anna@example.test', $1, 'accepted', 0, 0, $6) RETURNING id
            """,
            [
                .text(stored.key), .text(stored.kind), .text(stored.json), .id(stored.letter.requestID),
                .id(stored.letter.talkID), .time(now),
            ]
        )
        try tx.execute(
            "INSERT INTO outbox_messages VALUES ($1, $2)",
            [.id(id), .octets(Data(stored.key.utf8))]
        )
    }

    @Test func answersCountAsTheLettersThemselvesSay() async throws {
        #expect(Self.capped.allSatisfy(\.letter.isCapped) && !Self.others.contains(where: \.letter.isCapped))
        #expect(Set((Self.capped + Self.others).map(\.kind)) == Self.kinds)
        try await migrated { driver in
            let rows = try await driver.read { try $0.rows("SELECT key FROM outbox WHERE capped = 1 ORDER BY id", []) }
            #expect(try rows.map { try $0.text("key") } == Self.capped.map(\.letter.key))
            let anna = try EmailAddress("anna@example.test")
            let counts = try await driver.read { try $0.answersQueued(to: anna, for: Self.request, since: Self.now) }
            #expect(counts.toAddress == Self.capped.count && counts.forRequest == 5)
        }
    }

    @Test func messagesThatRepliesAreAlignedWithStay() async throws {
        try await migrated { driver in
            let kept = try await driver.read { try $0.sentCopies(to: Self.request) }
            let letters: [Letter] = [
                .reminder(Self.request, number: 1), .request(Self.request),
                .confirmation(Self.request, inboxRow: 1, news: []),
            ]
            #expect(kept.map(\.copy) == letters.map { .message(Data($0.key.utf8)) })
            let aligned = (Self.capped + Self.others).filter(\.letter.kind.isAlignedWith)
            let rows = try await driver.read { try $0.rows("SELECT outbox_id FROM outbox_messages", []) }
            #expect(rows.count == aligned.count)
        }
    }

    @Test func whatIsSentAgainIsKeptInTheNewForm() async throws {
        try await migrated { driver in
            let copy = try await driver.write { tx in
                let row = try #require(try tx.letter(messageID: Letter.request(Self.request).key))
                try tx.execute("UPDATE outbox SET state = 'queued'", [])
                let run = RunID()
                #expect(try tx.beginAttempt(row.id, by: run, prepared: Data([1, 2])))
                #expect(try tx.endAttempt(row.id, by: run, .accepted, reply: nil, now: Self.now))
                return try tx.sentCopy(of: row.id)
            }
            #expect(copy == .prepared(Data([1, 2])))
        }
    }
}
