// Migration 9 on a database that migration 8 left: replies to old mails are still aligned, and answers are still counted.
import Addressing
import Feedback
import Foundation
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

    private static let capped: [Letter] = [
        .confirmation(request, inboxRow: 1, notes: []), .declined(request, inboxRow: 1), .tooLate(request),
        .howToAnswer(request), .noMoreRequests(request), .namesRead(talk, inboxRow: 1, NamesReport()),
        .approval(talk, [request], by: .manager, isAgain: true),
        .approved(talk, inboxRow: 1, approved: [request], struck: []), .standing(talk, .asked(inboxRow: 1)),
        .departments(inboxRow: 1), .matter(MatterID(rawValue: 1), isAgain: false),
        .matter(MatterID(rawValue: 1), isAgain: true), .invitationAccepted(talk, inboxRow: 1),
        .invitationDeclined(inboxRow: 1, .recurring),
    ]
    private static let others: [Letter] = [
        .request(request), .reminder(request, number: 1), .noLongerNeeded(request),
        .event(talk, .employee, sequence: 0, .planned), .dossier(talk, .employee, batch: 1),
        .notReached(talk, request), .whom(talk), .approval(talk, [request], by: .manager, isAgain: false),
        .standing(talk, .week(1)), .planTalk(PersonID(rawValue: 1), year: 2027, .employee),
        .proposalDeclined(MatterID(rawValue: 1)),
    ]

    private func migrated(_ body: (SQLiteDriver) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "klankbord-migration-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let driver = try SQLiteDriver(path: folder.appending(path: "test.db").path)
        try await driver.write { tx in
            try tx.execute(
                "CREATE TABLE migrations (number BIGINT PRIMARY KEY, name TEXT NOT NULL, run_at BIGINT NOT NULL)",
                []
            )
            for step in Migration.all(driver) where step.number <= 8 {
                for statement in step.statements { try tx.execute(statement, []) }
                try tx.execute("INSERT INTO migrations VALUES ($1, $2, 0)", [.integer(step.number), .text(step.name)])
            }
            for row in Self.rows { try tx.execute(row, []) }
            for letter in Self.capped + Self.others { try Self.insert(letter, tx) }
        }
        try await driver.migrate(now: Self.now)
        try await body(driver)
    }

    /// Migration 10 says approval where this one found agreement.
    private static func old(_ text: String) -> String {
        [("approval", "agreement"), ("approved", "agreed")].reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    private static func insert(_ letter: Letter, _ tx: any Transaction) throws {
        let id: LetterID = try tx.insert(
            """
            INSERT INTO outbox (key, kind, letter, request_id, talk_id, recipient_key, message_id, state, next_attempt_at,
                give_up_at, created_at)
                VALUES ($1, $2, $3, $4, $5, 'anna@example.test', $1, 'accepted', 0, 0, $6) RETURNING id
            """,
            [
                .text(old(letter.key)), .text(old(letter.kind.rawValue)), .text(old(try encode(letter))),
                .id(letter.requestID), .id(letter.talkID), .time(now),
            ]
        )
        try tx.execute(
            "INSERT INTO outbox_messages VALUES ($1, $2)",
            [.id(id), .octets(Data(letter.key.utf8))]
        )
    }

    @Test func answersCountAsTheLettersThemselvesSay() async throws {
        #expect(Self.capped.allSatisfy(\.isCapped) && !Self.others.contains(where: \.isCapped))
        #expect(Set((Self.capped + Self.others).map(\.kind)) == Set(Letter.Kind.allCases))
        try await migrated { driver in
            let rows = try await driver.read { try $0.rows("SELECT key FROM outbox WHERE capped = 1 ORDER BY id", []) }
            #expect(try rows.map { try $0.text("key") } == Self.capped.map(\.key))
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
                .confirmation(Self.request, inboxRow: 1, notes: []),
            ]
            #expect(kept.map(\.copy) == letters.map { .message(Data($0.key.utf8)) })
            let aligned = (Self.capped + Self.others).filter(\.kind.isAlignedWith)
            let rows = try await driver.read { try $0.rows("SELECT outbox_id FROM outbox_messages", []) }
            #expect(rows.count == aligned.count)
        }
    }

    @Test func whatIsSentAgainIsKeptInTheNewForm() async throws {
        try await migrated { driver in
            let copy = try await driver.write { tx in
                let row = try #require(try tx.letter(messageID: Letter.request(Self.request).key))
                try tx.beginAttempt(row.id, prepared: Data([1, 2]))
                try tx.endAttempt(row.id, .accepted, reply: nil, now: Self.now)
                return try tx.sentCopy(of: row.id)
            }
            #expect(copy == .prepared(Data([1, 2])))
        }
    }
}
