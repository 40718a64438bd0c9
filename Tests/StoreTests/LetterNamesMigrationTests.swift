// Migration 14: letters that were stored under other names are read, and not queued again.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite struct LetterNamesMigrationTests {
    /// Key and stored form as schema 10 has them, and the letter that they are.
    private static let letters: [(key: String, kind: String, json: String, letter: Letter)] = [
        ("request/7/initial", "request", #"{"request":{"_0":7}}"#, .request(7)),
        ("request/7/how-to-answer", "howToAnswer", #"{"howToAnswer":{"_0":7}}"#, .notUnderstood(7)),
        ("request/7/no-longer-needed", "noLongerNeeded", #"{"noLongerNeeded":{"_0":7}}"#, .requestCancelled(7)),
        (
            "talk/1/0/employee", "event", #"{"event":{"_0":1,"_1":"employee","_3":{"planned":{}},"sequence":0}}"#,
            .invitation(1, .employee, sequence: 0)
        ),
        (
            "talk/1/2/manager", "event",
            #"{"event":{"_0":1,"_1":"manager","_3":{"moved":{"from":817808400.25}},"sequence":2}}"#,
            .talkMoved(1, .manager, sequence: 2, from: Date(timeIntervalSinceReferenceDate: 817_808_400.25))
        ),
        (
            "talk/1/3/manager", "event", #"{"event":{"_0":1,"_1":"manager","_3":{"cancelled":{}},"sequence":3}}"#,
            .talkCancelled(1, .manager, sequence: 3)
        ),
        (
            "talk/1/dossier/1/employee", "dossier", #"{"dossier":{"_0":1,"_1":"employee","batch":1}}"#,
            .dossierToEmployee(1, batch: 1)
        ),
        (
            "talk/1/dossier/2/manager", "dossier", #"{"dossier":{"_0":1,"_1":"manager","batch":2}}"#,
            .dossierToManager(1, batch: 2)
        ),
        (
            "talk/1/names/5", "namesRead",
            #"{"namesRead":{"_0":1,"_2":{"added":[],"refused":[],"replaced":[],"unread":[],"withdrawn":[]},"inboxRow":5}}"#,
            .namesRead(1, inboxRow: 5, NamesReport())
        ),
        (
            "person/1/plan/2027/employee", "planTalk", #"{"planTalk":{"_0":1,"_2":"employee","year":2027}}"#,
            .planTalk(1, year: 2027, .employee)
        ),
        ("matter/1", "matter", #"{"matter":{"_0":1,"isAgain":false}}"#, .roles(1, isAgain: false)),
        ("matter/2/again", "matter", #"{"matter":{"_0":2,"isAgain":true}}"#, .confirmChange(2, isAgain: true)),
        ("matter/3", "matter", #"{"matter":{"_0":3,"isAgain":false}}"#, .counterProposal(3, isAgain: false)),
        ("matter/4/again", "matter", #"{"matter":{"_0":4,"isAgain":true}}"#, .newTime(4, isAgain: true)),
        // Whatever that was: it is gone.
        ("matter/99", "matter", #"{"matter":{"_0":99,"isAgain":false}}"#, .confirmChange(99, isAgain: false)),
        ("matter/3/declined", "proposalDeclined", #"{"proposalDeclined":{"_0":3}}"#, .proposalDeclined(3)),
        (
            "inbox/9/accepted", "invitationAccepted", #"{"invitationAccepted":{"_0":1,"inboxRow":9}}"#,
            .invitationAccepted(1, inboxRow: 9)
        ),
        (
            "inbox/8/declined", "invitationDeclined",
            #"{"invitationDeclined":{"_1":{"recurring":{}},"inboxRow":8}}"#,
            .invitationDeclined(inboxRow: 8, .recurring)
        ),
    ]

    private static let matters = [
        #"{"roles":{"_0":[1,2]}}"#, #"{"confirmation":{"_0":{"departments":{}}}}"#,
        #"{"proposal":{"_0":1,"by":"employee","duration":3600,"start":0}}"#, #"{"newTime":{"_0":1,"_1":"manager"}}"#,
    ]

    /// A database of schema 10 with these letters.
    private func fill(_ driver: SQLiteDriver) async throws {
        try await driver.write { tx in
            try tx.execute(
                "CREATE TABLE migrations (number BIGINT PRIMARY KEY, name TEXT NOT NULL, run_at BIGINT NOT NULL)",
                []
            )
            for step in Migration.all(driver) where step.number <= 10 {
                for statement in step.statements { try tx.execute(statement, []) }
                try step.step?(tx)
                try tx.execute("INSERT INTO migrations VALUES ($1, $2, 0)", [.integer(step.number), .text(step.name)])
            }
            try tx.execute(
                "INSERT INTO people VALUES (1, 'Anna', 'a@b.example', 'a@b.example', 'nl', NULL, NULL, 0)",
                []
            )
            try tx.execute(
                """
                INSERT INTO talks (id, employee_id, manager_id, start_at, duration_seconds, event_uid, sequence, known_since,
                    state) VALUES (1, 1, 1, 0, 3600, 'uid-1', 0, 0, 'planned')
                """,
                []
            )
            try fillMatters(tx)
            for (index, row) in Self.letters.enumerated() { try insert(tx, index + 1, row.key, row.kind, row.json) }
        }
    }

    private func fillMatters(_ tx: any Transaction) throws {
        try tx.execute(
            """
            INSERT INTO inbox (id, mailbox, uid_validity, uid, size, state, received_at)
                VALUES (1, 'INBOX', 1, 1, 1, 'read', 0)
            """,
            []
        )
        try tx.execute(
            """
            INSERT INTO talk_mails (inbox_id, sender, subject, content, state, received_at)
                VALUES (1, 'a@b.example', '', '', 'done', 0)
            """,
            []
        )
        for (index, kind) in Self.matters.enumerated() {
            try tx.execute(
                "INSERT INTO matters (id, kind, address, inbox_id, state, asked_at) VALUES ($1, $2, 'a', 1, 'open', 0)",
                [.integer(index + 1), .text(kind)]
            )
        }
    }

    private func insert(_ tx: any Transaction, _ id: Int, _ key: String, _ kind: String, _ json: String) throws {
        let isOfTheTalk = key.hasPrefix("talk/") || kind == "invitationAccepted"
        try tx.execute(
            """
            INSERT INTO outbox (id, key, kind, letter, talk_id, recipient_key, message_id, state, next_attempt_at, give_up_at,
                created_at) VALUES ($1, $2, $3, $4, $5, 'a@b.example', $6, 'accepted', 0, 0, 0)
            """,
            [
                .integer(id), .text(key), .text(kind), .text(json), .integer(isOfTheTalk ? Int64(1) : nil),
                .text("\(id)"),
            ]
        )
    }

    private func driver(in folder: TemporaryFolder) throws -> SQLiteDriver {
        try SQLiteDriver(path: folder.url.appending(path: "test.db").path)
    }

    @Test func lettersHaveTheNamesOfTheirMails() async throws {
        let folder = try TemporaryFolder(["empty": ""])
        let driver = try driver(in: folder)
        try await fill(driver)
        try await driver.migrate(now: Date(timeIntervalSince1970: 0))
        try await driver.write { tx in
            for (index, expected) in Self.letters.enumerated() {
                let row = try #require(try tx.outboxRow(LetterID(rawValue: Int64(index + 1))))
                #expect(row.letter == expected.letter && row.key == expected.letter.key, "\(expected)")
                let kind = try tx.first("SELECT kind FROM outbox WHERE id = $1", [.integer(index + 1)])?.text("kind")
                #expect(kind == expected.letter.kind.rawValue, "\(expected)")
                let rules = MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil))
                let now = Date(timeIntervalSince1970: 0)
                #expect(try !tx.queue(expected.letter, to: EmailAddress("a@b.example"), by: rules, now: now))
            }
        }
        await driver.close()
    }

    @Test func whatIsNoLetterStaysAsItIs() async throws {
        let folder = try TemporaryFolder(["empty": ""])
        let driver = try driver(in: folder)
        try await fill(driver)
        let odd = [("event", "{}"), ("matter", ""), ("dossier", #"{"dossier":{"_1":"hr"}}"#), ("howToAnswer", "7")]
        try await driver.write { tx in
            for (index, (kind, json)) in odd.enumerated() { try insert(tx, 100 + index, "odd/\(index)", kind, json) }
        }
        try await driver.migrate(now: Date(timeIntervalSince1970: 0))
        let found = try await driver.read { tx in
            try tx.rows("SELECT kind, letter FROM outbox WHERE id >= 100 ORDER BY id", []).map { row in
                "\(try row.text("kind")) \(try row.text("letter"))"
            }
        }
        #expect(found == odd.map { "\($0) \($1)" })
        await driver.close()
    }

    /// What was asked again after its talk was cancelled has the talk behind its key.
    @Test func aKeyKeepsWhatFollowsTheName() async throws {
        let folder = try TemporaryFolder(["empty": ""])
        let driver = try driver(in: folder)
        try await fill(driver)
        try await driver.write { tx in
            let json = #"{"noLongerNeeded":{"_0":7}}"#
            try insert(tx, 100, "request/7/no-longer-needed/talk/1", "noLongerNeeded", json)
        }
        try await driver.migrate(now: Date(timeIntervalSince1970: 0))
        #expect(try await driver.read { try $0.outboxRow(100)?.key } == "request/7/request-cancelled/talk/1")
        await driver.close()
    }
}
