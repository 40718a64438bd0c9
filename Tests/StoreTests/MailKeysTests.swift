// Mails that are kept stand under keys of their own: what goes is gone from copies of the database made before.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

private let now = Date(timeIntervalSince1970: 1_800_000_000)
private let naming = "Petra Client <client1@client.example>, klant\nJoris <joris@client.example>, collega"
private let tells = ["Petra", "client1@client.example", "Joris", "vreemd@x.example"]

@Suite struct MailKeysTests {
    /// Anna's talk with Mark, a mail of hers that names two raters, a question about it, and a stranger's held mail.
    private struct Kept {
        let vault: Vault
        let store: SealedDriver
        let talk: TalkID
        let petra: RequestID

        /// What a copy made now shows once something was erased.
        func copied(before erasure: @Sendable (any Transaction) throws -> Void) async throws -> SealedDriver {
            try await vault.copied(store, before: erasure)
        }
    }

    private func withMails(_ body: (Kept) async throws -> Void) async throws {
        try await withVault { vault in
            let store = try await vault.open()
            let (talk, petra) = try await store.write(Self.fill)
            try await body(Kept(vault: vault, store: store, talk: talk, petra: petra))
            await store.close()
        }
    }

    private static func fill(_ tx: any Transaction) throws -> (TalkID, RequestID) {
        func save(_ name: String) throws -> PersonID {
            let address = try EmailAddress("\(name)@x.example")
            let person = Person(name: try Line(name), address: address, language: "nl")
            return try tx.save(person, manager: nil, department: nil, now: now)
        }
        let talk = try tx.insert(
            NewTalk(
                employee: save("anna"),
                manager: save("mark"),
                start: now + 86_400,
                duration: 3600,
                place: nil,
                eventUID: "a"
            ),
            now: now
        )
        let petra = try tx.addRequest("client1", for: talk, now: now)
        let mail = try keep(tx, 1, from: "anna@x.example", naming, by: .employee(talk))
        let kind = Matter.Kind.confirmation(.talk(talk, inboxRow: mail.id, asks: ["- Petra"]))
        _ = try tx.open(kind, from: mail, askedOf: EmailAddress("anna@x.example"), now: now)
        let said = Matter.Kind.confirmation(.words(inboxRow: mail.id, said: "niet Petra"))
        _ = try tx.open(said, from: mail, askedOf: EmailAddress("anna@x.example"), now: now)
        try tx.finish(mail, .handedOn)
        _ = try keep(tx, 2, from: "mark@x.example", "Over de planning.", by: .manager(talk))
        let stray = try begin(tx, 3)
        try tx.hold(stray, reason: .mail(.noRequest), sender: "vreemd@x.example", subject: "Vraag")
        return (talk, petra)
    }

    private static func begin(_ tx: any Transaction, _ uid: UInt32) throws -> InboxID {
        let place = MailboxPlace(mailbox: "INBOX", uidValidity: 1, uid: uid)
        let id = try #require(try tx.receive(Data("mail \(uid)".utf8), size: 6, at: place, now: now))
        _ = try tx.beginReading(limit: 10, octets: 1000)
        return id
    }

    private static func keep(
        _ tx: any Transaction,
        _ uid: UInt32,
        from sender: String,
        _ words: String,
        by part: Part
    ) throws -> TalkMail {
        let mail = TalkMail(
            id: try begin(tx, uid),
            sender: try EmailAddress(sender),
            subject: "Re",
            messageID: "m\(uid)",
            content: .words(words, by: part, isProved: true, answered: nil),
            receivedAt: now
        )
        try tx.handOn(mail, kind: "reply")
        return mail
    }

    @Test func whomAnErasedEmployeeNamedIsGoneFromCopies() async throws {
        try await withMails { kept in
            #expect(try await found(kept.store, tells) == tells)
            let restored = try await kept.copied { tx in
                #expect(try tx.eraseMail(of: tx.trace(EmailAddress("anna@x.example"))).staying == 0)
                try tx.erase(kept.talk)
            }
            let strangers = ["vreemd@x.example"]
            #expect(try await found(kept.store, tells + ["planning"]) == strangers)
            #expect(try await found(restored, tells + ["planning"]) == strangers)
            _ = try await restored.forgetUnreadable(now: now)
            #expect(try await restored.read { try $0.rows("SELECT * FROM talk_mails", []).count } == 0)
            #expect(try await restored.read { try $0.rows("SELECT * FROM matters", []).count } == 0)
            #expect(try await restored.read { try $0.heldMessages().map(\.sender) } == strangers)
            await restored.close()
        }
    }

    @Test func aStrangersErasedMailIsGoneFromCopies() async throws {
        try await withMails { kept in
            let restored = try await kept.copied { tx in
                _ = try tx.eraseMail(of: tx.trace(EmailAddress("vreemd@x.example")))
            }
            #expect(try await found(restored, tells) == ["Petra", "client1@client.example", "Joris"])
            _ = try await restored.forgetUnreadable(now: now)
            #expect(try await restored.read { try $0.heldMessages().isEmpty })
            await restored.close()
        }
    }

    @Test func nothingNamesAnErasedRaterAnyMore() async throws {
        try await withMails { kept in
            let count = try await kept.store.write { tx in
                let count = try tx.eraseMail(of: tx.trace(EmailAddress("client1@client.example"))).staying
                try tx.erase(rater: kept.petra, now: now)
                return count
            }
            #expect(count == 0)
            #expect(try await found(kept.store, ["Petra", "client1"]) == [])
            // Mail that does not name her is there still.
            #expect(try await found(kept.store, ["planning"]) == ["planning"])
        }
    }

    /// Letters of ours repeat whom the employee named, and lines that were not understood.
    private static func tell(_ tx: any Transaction, _ talk: TalkID) throws -> LetterID {
        var report = NamesReport()
        report.refused = [
            NamesReport.Refused(who: "zoe@client.example", reason: .suppressed),
            NamesReport.Refused(who: "max@client.example", reason: .namedAlready),
        ]
        report.unread = [UnreadLine(number: 3, text: "Zoe <zoe@client.example>", reason: .noGroup)]
        let letters: [Letter] = [
            .namesRead(talk, inboxRow: InboxID(rawValue: 1), report),
            .invitationDeclined(inboxRow: InboxID(rawValue: 2), .wrongPeople(["zoe@client.example", "max@x.example"])),
        ]
        for letter in letters {
            try tx.insert(letter, to: EmailAddress("anna@x.example"), notBefore: now, giveUp: now + 9999, now: now)
        }
        let id: LetterID = try #require(
            try tx.first("SELECT id FROM outbox WHERE key = $1", [.text(letters[0].key)])
        ).id("id")
        _ = try tx.beginAttempt(id, by: RunID(), prepared: Data("p".utf8))
        return id
    }

    @Test func nothingNamesSomebodyWhoWasRefusedAnyMore() async throws {
        try await withMails { kept in
            let letter = try await kept.store.write { try Self.tell($0, kept.talk) }
            let texts = ["zoe@client.example", "max@client.example", "max@x.example"]
            #expect(try await found(kept.store, texts) == texts)
            try await kept.store.write { tx in
                _ = try tx.eraseMail(of: tx.trace(EmailAddress("zoe@client.example")))
                #expect(try tx.sentCopy(of: letter) == nil)
            }
            #expect(try await found(kept.store, texts) == ["max@client.example", "max@x.example"])
        }
    }

    /// A copy of the list has the names of its raters, as numbers of words.
    @Test func noCopyOfTheListNamesAnErasedRater() async throws {
        try await withMails { kept in
            let letter = try await kept.store.write { try Self.tell($0, kept.talk) }
            try await kept.store.write { tx in
                _ = try tx.eraseMail(of: tx.trace(EmailAddress("eve@client.example")))
                #expect(try tx.sentCopy(of: letter) != nil)
                _ = try tx.eraseMail(of: tx.trace(EmailAddress("client1@client.example")))
                #expect(try tx.sentCopy(of: letter) == nil)
            }
        }
    }

    @Test func whatLettersRepeatGoesWithItsTime() async throws {
        try await withMails { kept in
            let counts = try await kept.store.write { tx in
                _ = try Self.tell(tx, kept.talk)
                let waiting = try tx.purgeLetterNames(doneBefore: now + 1, limit: 9)
                try tx.execute("UPDATE outbox SET state = 'accepted', done_at = $1", [.time(now)])
                return try [waiting]
                    + [now, now + 1, now + 1].map { try tx.purgeLetterNames(doneBefore: $0, limit: 9) }
            }
            #expect(counts == [0, 0, 2, 0])
            #expect(try await found(kept.store, ["zoe@", "max@"]) == [])
        }
    }

    /// What nobody has acted on so far is counted, and said.
    @Test func mailThatWaitsStays() async throws {
        try await withMails { kept in
            let count = try await kept.store.write { tx in
                _ = try Self.keep(tx, 4, from: "anna@x.example", naming, by: .employee(kept.talk))
                return try tx.eraseMail(of: tx.trace(EmailAddress("client1@client.example"))).staying
            }
            #expect(count == 1)
            #expect(try await found(kept.store, ["Petra"]) == ["Petra"])
        }
    }

    /// Rows of an earlier version stood under the house's key, and a guess at words could be proven.
    @Test func rowsOfBeforeComeUnderKeysOfTheirOwn() async throws {
        try await withMails { kept in
            try await kept.store.write { tx in
                for row in try tx.rows("SELECT inbox_id, content FROM talk_mails", []) {
                    try tx.execute(
                        "UPDATE talk_mails SET content = $2 WHERE inbox_id = $1",
                        [
                            .id(try row.id("inbox_id") as InboxID),
                            .content(row.optionalContent("content"), under: nil),
                        ]
                    )
                }
                try tx.execute("UPDATE matters SET subject_key = 'words/4sk1d7rhjzv8'", [])
                try tx.execute("DELETE FROM mail_keys", [])
            }
            let again = try await kept.vault.open()
            let engine = try kept.vault.engine()
            let (house, keys, subjects) = try await engine.read { tx in
                (
                    try tx.sealingKeys()?.house,
                    try tx.rows("SELECT content FROM talk_mails", []).map { Seal.key(of: $0["content"]) },
                    try tx.rows("SELECT subject_key FROM matters", []).map { try $0.text("subject_key") }
                )
            }
            #expect(keys.count == 2 && !keys.contains(house) && !keys.contains(nil))
            #expect(subjects.count == 2 && subjects.allSatisfy(Seal.isBlind))
            #expect(try await found(again, tells) == tells)
        }
    }

    @Test func whatIsAskedIsKnownByABlindKey() async throws {
        try await withMails { kept in
            let engine = try kept.vault.engine()
            let subjects = try await engine.read { tx in
                try tx.rows("SELECT subject_key FROM matters", []).map { try $0.text("subject_key") }
            }
            #expect(subjects.count == 2 && subjects.allSatisfy(Seal.isBlind))
            let address = try EmailAddress("anna@x.example")
            // Whatever the case and the white space.
            let same = Matter.Kind.confirmation(.words(inboxRow: 9, said: "Niet  petra"))
            #expect(try await kept.store.read { try $0.isOpen(same, askedOf: address) })
            let other = Matter.Kind.confirmation(.words(inboxRow: 9, said: "niet Joris"))
            #expect(try await kept.store.read { try !$0.isOpen(other, askedOf: address) })
        }
    }

    @Test func theLogOfOperatorsForgetsAddresses() async throws {
        try await withVault { vault in
            let engine = try vault.engine()
            try await engine.migrate(now: now)
            try await engine.write { tx in
                try tx.execute("DROP TABLE mail_keys", [])
                try tx.execute("DELETE FROM migrations WHERE number = 40", [])
                for action in [
                    "suppression add x@y.example", "suppression remove x@y.example", "person export x@y.example",
                    "person export --confidential x@y.example", "person erase", "held show 3",
                ] { try tx.log(operator: "root", action, now: now) }
            }
            try await engine.migrate(now: now)
            let actions = try await engine.read { try $0.operatorLog().map(\.action) }
            let expected = [
                "suppression add", "suppression remove", "person export", "person export --confidential",
                "person erase", "held show 3",
            ]
            #expect(actions == expected)
        }
    }

    /// Not even on pages of the file that are free.
    @Test func aDestroyedKeyIsNotInTheFile() async throws {
        try await withVault { vault in
            let keys = try vault.keys()
            let made = try (0..<40).map { _ in try keys.make() }
            // Of a copy: a reader that opens the file itself may change how it is written.
            let copy = vault.keyFile + ".copy"
            try KeyFile.copy(vault.keyFile, to: copy)
            let file = try SQLiteDriver(path: copy)
            let wrapped = try await file.read { tx in
                try tx.first("SELECT wrapped FROM keys WHERE id = $1", [.integer(made[20].rawValue)])?
                    .optionalContentOctets("wrapped")
            }
            let octets = try #require(wrapped)
            await file.close()
            func isFound() throws -> Bool {
                try ["", "-wal", "-journal"].contains { ending in
                    let path = vault.keyFile + ending
                    guard FileManager.default.fileExists(atPath: path) else { return false }
                    return try Data(contentsOf: URL(filePath: path)).range(of: octets) != nil
                }
            }
            #expect(try isFound())
            try keys.destroy([RetiredKey(key: made[20], talk: nil, end: .erased)])
            #expect(try !isFound())
        }
    }
}
