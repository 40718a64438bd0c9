// Migration 10: what stands in rows under earlier words is read under today's.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite struct WordsMigrationTests {
    /// As migration 8 left them.
    private static let rows = [
        "INSERT INTO people VALUES (1, 'Anna', 'anna@example.test', 'anna@example.test', 'nl', NULL, NULL, 0)",
        "INSERT INTO people VALUES (2, 'Mark', 'mark@example.test', 'mark@example.test', 'nl', NULL, NULL, 0)",
        """
        INSERT INTO talks (id, employee_id, manager_id, start_at, duration_seconds, event_uid, sequence, known_since, state)
            VALUES (1, 1, 2, 1900000000000000, 3600, 'uid-1', 0, 0, 'planned')
        """,
        "INSERT INTO participations (talk_id, audience, status, stamp) VALUES (1, 'manager', 'ACCEPTED', 0)",
        letter(
            1,
            "agreement",
            "talk/1/agreement/3",
            #"{"agreement":{"_0":1,"_1":[2,3],"by":"manager","isAgain":false}}"#
        ),
        letter(2, "agreed", "talk/1/agreed/7", #"{"agreed":{"_0":1,"agreed":[2],"inboxRow":7,"struck":[3]}}"#),
        mail(1, #"{"words":{"_0":"deel, \"by\":{","answered":5,"by":{"employee":{"_0":1}}}}"#),
        mail(2, #"{"words":{"_0":"stand","by":{"address":{"isProved":true}}}}"#),
        mail(3, #"{"words":{"_0":"stand","by":{"address":{"isProved":false}}}}"#),
        mail(4, #"{"words":{"_0":"ja","by":{"matter":{"_0":9}}}}"#),
        mail(5, #"{"calendar":{"_0":"QQ==","isProved":true,"method":"REQUEST"}}"#),
    ]

    private static func letter(_ id: Int, _ kind: String, _ key: String, _ json: String) -> String {
        """
        INSERT INTO outbox (id, key, kind, letter, talk_id, recipient_key, message_id, state, next_attempt_at, give_up_at,
            created_at) VALUES (\(id), '\(key)', '\(kind)', '\(json)', 1, 'a@b.example', '\(id)', 'accepted', 0, 0, 0)
        """
    }

    private static func mail(_ id: Int, _ content: String) -> String {
        """
        INSERT INTO talk_mails (inbox_id, sender, subject, content, state, received_at)
            VALUES (\(id), 'anna@example.test', 'Re:', '\(content)', 'waiting', 0)
        """
    }

    private func migrated(_ body: @Sendable (any Transaction) throws -> Void) async throws {
        try await Engine.sqlite.upgraded(from: 8) { tx in
            for number in 1...5 {
                try tx.execute(
                    """
                    INSERT INTO inbox (id, mailbox, uid_validity, uid, size, state, received_at)
                        VALUES ($1, 'INBOX', 1, $1, 1, 'read', 0)
                    """,
                    [.integer(number)]
                )
            }
            for row in Self.rows { try tx.execute(row, []) }
        } _: {
            try body($0)
        }
    }

    @Test func lettersAreApprovals() async throws {
        try await migrated { tx in
            let (talk, ids) = (TalkID(rawValue: 1), [RequestID(rawValue: 2), RequestID(rawValue: 3)])
            let asked = Letter.approval(talk, ids, by: .manager, isAgain: false)
            let told = Letter.approved(talk, inboxRow: 7, approved: [ids[0]], struck: [ids[1]])
            for (id, letter) in [(LetterID(rawValue: 1), asked), (2, told)] {
                let row = try #require(try tx.outboxRow(id))
                #expect(row.letter == letter && row.key == letter.key)
                #expect(try tx.messageID(of: letter) == "\(id)")
            }
            #expect(try tx.latestLetter(.approval, of: talk)?.letter == asked)
        }
    }

    @Test func mailsAreTheirWriters() async throws {
        try await migrated { tx in
            let talk = TalkID(rawValue: 1)
            let contents = try (1...5).map { try tx.talkMail(InboxID(rawValue: $0))?.content }
            let words = "deel, \"by\":{"
            #expect(contents[0] == .words(words, by: .employee(talk), isProved: false, answered: 5))
            #expect(contents[1] == .words("stand", by: nil, isProved: true, answered: nil))
            #expect(contents[2] == .words("stand", by: nil, isProved: false, answered: nil))
            let matter = Part.matter(MatterID(rawValue: 9))
            #expect(contents[3] == .words("ja", by: matter, isProved: false, answered: nil))
            #expect(contents[4] == .calendar(Data("A".utf8), method: "REQUEST", isProved: true))
            let answers = try tx.participations(talk)
            #expect(answers == [.manager: "ACCEPTED"])
        }
    }
}
