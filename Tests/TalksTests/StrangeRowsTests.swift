// Rows that can't be read are held; mail waits while a database can't be written.
import Feedback
import Foundation
import Store
import Talks
import TestSupport
import Testing

@Suite struct StrangeRowsTests {
    @Test func aRowThatCanNotBeReadIsHeldAndOthersGoOn() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let content = TalkMail.Content.words(
            "klant: petra@client.example",
            by: .employee(talk),
            isProved: false,
            answered: nil
        )
        let strange = try await house.handOn(content, from: "anna@example.test", subject: "vreemd")
        try await house.change { tx, _ in
            try tx.execute("UPDATE talk_mails SET content = '{' WHERE inbox_id = $1", [.id(strange)])
        }
        let other = try await house.mail(content, from: "anna@example.test")
        #expect(try await house.held(strange) != nil)
        let row = try await house.inbox(strange)
        #expect(row.sender == "anna@example.test" && row.subject == "vreemd")
        #expect(try await house.inbox(other).state == .read)
        #expect(try await house.list(talk) == ["petra@client.example client proposed"])
    }

    @Test func aReasonThatCanNotBeReadHidesNoOtherHeldMail() async throws {
        let house = try await TestHouse()
        let mails = [try await house.receive(Data("one".utf8)), try await house.receive(Data("two".utf8))]
        try await house.change { tx, _ in
            _ = try tx.beginReading(limit: 2, octets: .max)
            for mail in mails { try tx.hold(mail, reason: .mail(.raterTokenOfParty(party: .manager))) }
            try tx.execute("UPDATE inbox SET held_parameters = NULL WHERE id = $1", [.id(mails[0])])
        }
        let held = try await house.store.read { try $0.heldMessages() }
        #expect(held.map(\.id) == mails && held.map { $0.heldReason != nil } == [false, true])
    }

    @Test func aFullDatabaseIsNoFaultOfTheMail() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.change { tx, _ in
            try tx.execute(
                """
                CREATE TRIGGER fills AFTER INSERT ON outbox BEGIN
                    INSERT INTO operator_log (at, operator, action) VALUES (0, 'full', hex(zeroblob(1000000))); END
                """,
                []
            )
            // No more than there are.
            _ = try tx.rows("PRAGMA max_page_count = 1", [])
        }
        let content = TalkMail.Content.words(
            "klant: petra@client.example",
            by: .employee(talk),
            isProved: false,
            answered: nil
        )
        let mail = try await house.handOn(content, from: "anna@example.test")
        for _ in 1...3 {
            await #expect {
                try await house.desk.pass(now: house.now)
            } throws: {
                if case StoreError.unavailable = $0 { true } else { false }
            }
        }
        #expect(try await house.held(mail) == nil)
        try await house.change { tx, _ in
            _ = try tx.rows("PRAGMA max_page_count = 1000000", [])
            try tx.execute("DROP TRIGGER fills", [])
        }
        try await house.desk.pass(now: house.now)
        #expect(try await house.inbox(mail).state == .read)
    }
}
