// Migration 12: every sentence that a row of schema 8 may hold becomes its code; what is none of ours stays as it is.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite struct ReasonsMigrationTests {
    /// - Parameter fill: rows as schema 8 has them; there are two people, a talk and a questionnaire.
    private func migrated(
        _ fill: @Sendable (any Transaction) throws -> Void,
        _ body: @Sendable (any Transaction) throws -> Void
    ) async throws {
        try await Engine.sqlite.upgraded(from: 8) { tx in
            for row in Self.people { try tx.execute(row, []) }
            try fill(tx)
        } _: {
            try body($0)
        }
    }

    private static let people = [
        "INSERT INTO people VALUES (1, 'Anna', 'anna@example.test', 'anna@example.test', 'nl', NULL, NULL, 0)",
        "INSERT INTO people VALUES (2, 'Mark', 'mark@example.test', 'mark@example.test', 'nl', NULL, NULL, 0)",
        """
        INSERT INTO talks (id, employee_id, manager_id, start_at, duration_seconds, event_uid, sequence, known_since, state)
            VALUES (1, 1, 2, 1900000000000000, 3600, 'uid-1', 0, 0, 'planned')
        """,
        "INSERT INTO questionnaires VALUES (1, X'00', '{}')",
    ]

    /// Rows are numbered from 1, in the order of the sentences.
    private static func fillInbox(_ tx: any Transaction, _ rows: [(state: String, outcome: String)]) throws {
        for (index, row) in rows.enumerated() {
            try tx.execute(
                """
                INSERT INTO inbox (id, mailbox, uid_validity, uid, size, state, received_at, outcome, sender)
                    VALUES ($1, 'INBOX', 1, $1, 9, $2, 0, $3, 'hr@example.test')
                """,
                [.integer(index + 1), .text(row.state), .text(row.outcome)]
            )
        }
    }

    @Test func whyMailIsHeld() async throws {
        let samples = ReasonSample<HeldReason>.mail + ReasonSample<HeldReason>.events
        let hr = "HR was asked about the same before"
        try await migrated {
            try Self.fillInbox($0, samples.map { ("held", $0.earlier) } + [("held", hr)])
        } _: { tx throws in
            for (index, sample) in samples.enumerated() {
                let row = try tx.inboxRow(InboxID(rawValue: Int64(index) + 1))
                #expect(row?.heldReason == sample.reason && row?.outcome == nil)
                let stored = try tx.first("SELECT * FROM inbox WHERE id = $1", [.integer(index + 1)])
                #expect(stored?.optionalText("held_code") == sample.stored.code)
                #expect(stored?.optionalText("held_parameters") == sample.stored.parameters)
            }
            let asked = HeldReason.talkMail(.askedBefore(try EmailAddress("hr@example.test")))
            #expect(try tx.inboxRow(InboxID(rawValue: Int64(samples.count) + 1))?.heldReason == asked)
        }
    }

    @Test func whatWasMadeOfMail() async throws {
        let samples = ReasonSample<Outcome>.earlier
        try await migrated {
            try Self.fillInbox($0, samples.map { ("read", $0.earlier) } + [("read", "rejected: its token is unknown")])
        } _: { tx throws in
            for (index, sample) in samples.enumerated() {
                let row = try tx.inboxRow(InboxID(rawValue: Int64(index) + 1))
                #expect(row?.outcome == sample.reason && row?.heldReason == nil)
            }
            let rejected = try tx.inboxRow(InboxID(rawValue: Int64(samples.count) + 1))
            #expect(rejected?.outcome == .rejected && rejected?.heldReason == .mail(.unknownToken))
        }
    }

    /// Much the same as one of ours, and none of them.
    @Test(arguments: [
        "it waits for the answer of nobody", "larger than many MB", "talk x: moved", "talk 7: 2 named, 1 forgotten",
        "a mail from the neighbours", "its method \"a\\nb\" is unknown", "out of office until later", "",
    ])
    func whatIsNoneOfOursStays(_ sentence: String) async throws {
        try await migrated {
            try Self.fillInbox($0, [("held", sentence), ("read", sentence)])
        } _: { tx throws in
            #expect(try tx.inboxRow(1)?.heldReason == .other(text: sentence))
            #expect(try tx.inboxRow(2)?.outcome == .other(text: sentence))
        }
    }

    @Test func whyRequestsEnded() async throws {
        // No version that wrote sentences had these.
        let newer: [RequestReason] = [.askedTooOften, .bouncedBefore, .declinedBefore]
        let samples = ReasonSample<RequestReason>.all.filter { !newer.contains($0.reason) }
        try await migrated { tx in
            for (index, sample) in samples.enumerated() {
                let isBounce = ["bounced", "given-up"].contains(sample.stored.code)
                try tx.execute(
                    """
                    INSERT INTO requests (id, talk_id, rater_name, rater_address, rater_key, language, rater_group, promise,
                        questionnaire_id, asked_at, state, state_reason, state_at)
                        VALUES ($1, 1, 'Petra', 'p@client.example', $2, 'nl', 'client', 'confidential', 1, 0, $3, $4, 0)
                    """,
                    [
                        .integer(index + 1), .text("p\(index)@client.example"),
                        .text(isBounce ? "bounced" : "declined"), .text(sample.earlier),
                    ]
                )
            }
        } _: { tx throws in
            for (index, sample) in samples.enumerated() {
                #expect(try tx.stateReason(of: RequestID(rawValue: Int64(index) + 1)) == sample.reason)
            }
        }
    }

    /// What a server replied stays beside our own word; our own word alone is no reply any more.
    @Test func whyLettersEnded() async throws {
        let samples = ReasonSample<LetterReason>.all
        let refused = samples.count + 1
        try await migrated { tx in
            for (index, sample) in samples.enumerated() {
                try Self.fillLetter(tx, index + 1, sample.earlier, code: sample.reason == .givenUp ? 450 : nil)
            }
            try Self.fillLetter(tx, refused, "no such user", code: 550)
        } _: { tx throws in
            for (index, sample) in samples.enumerated() {
                let row = try tx.outboxRow(LetterID(rawValue: Int64(index) + 1))
                #expect(row?.reason == sample.reason)
                #expect(row?.reply?.text == (sample.reason == .givenUp ? "greylisted" : nil))
            }
            let row = try tx.outboxRow(LetterID(rawValue: Int64(refused)))
            #expect(row?.reason == nil && row?.reply == OutboxReply(code: 550, status: nil, text: "no such user"))
        }
    }

    private static func fillLetter(_ tx: any Transaction, _ id: Int, _ reply: String, code: Int?) throws {
        try tx.execute(
            """
            INSERT INTO outbox (id, key, kind, letter, recipient_key, message_id, state, next_attempt_at, give_up_at,
                created_at, reply_code, reply_text)
                VALUES ($1, $2, 'whom', '{"whom":{"_0":1}}', 'a@b.example', $2, 'failed', 0, 0, 0, $3, $4)
            """,
            [.integer(id), .text("\(id)"), .integer(code), .text(reply)]
        )
    }

    @Test func whatKeepsTheServiceFromItsWork() async throws {
        let samples = ReasonSample<ConditionReason>.earlier
        try await migrated { tx in
            for sample in samples {
                try tx.execute(
                    "INSERT INTO conditions (name, detail, since) VALUES ($1, $2, 5)",
                    [.text(sample.stored.code), .text(sample.earlier)]
                )
            }
            try tx.execute("INSERT INTO dossiers VALUES (1, 1, 1, 0, '{}', '', '', NULL)", [])
            try tx.execute(
                "INSERT INTO placements VALUES (1, 'manager', NULL, 3, 0, 'dossier not in the calendar: dav: no')",
                []
            )
        } _: { tx throws in
            let found = try tx.conditions()
            #expect(found.map(\.reason) == samples.map(\.reason).sorted { $0.code < $1.code })
            #expect(Set(found.map(\.since)) == [Date(timeIntervalSince1970: 0.000005)])
            #expect(try tx.first("SELECT trouble FROM placements", [])?.text("trouble") == "dav: no")
        }
    }

    /// The same is asked once, also where it was asked before the update.
    @Test func mattersThatAreOpen() async throws {
        let kind = Matter.Kind.newTime(1, .employee)
        let address = try EmailAddress("anna@example.test")
        try await migrated { tx in
            try Self.fillInbox(tx, [("held", "it waits for the answer of anna@example.test")])
            try tx.execute(
                """
                INSERT INTO talk_mails (inbox_id, sender, subject, content, state, received_at)
                    VALUES (1, 'anna@example.test', 'Re:', '{"calendar":{"_0":"QQ==","isProved":true}}', 'done', 0)
                """,
                []
            )
            for (id, kind) in [(1, try encode(kind)), (2, "{}")] {
                try tx.execute(
                    """
                    INSERT INTO matters (id, kind, address, inbox_id, talk_id, state, asked_at)
                        VALUES ($1, $2, 'anna@example.test', 1, 1, 'open', 0)
                    """,
                    [.integer(id), .text(kind)]
                )
            }
        } _: { tx throws in
            #expect(try tx.isOpen(kind, askedOf: address))
            #expect(try !tx.isOpen(.newTime(1, .manager), askedOf: address))
            #expect(
                try tx.rows("SELECT subject_key FROM matters ORDER BY id", []).map { try $0.text("subject_key") }
                    == ["new-time/1/employee", "unreadable/2"]
            )
        }
    }
}
