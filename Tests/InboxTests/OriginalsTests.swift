// Originals of confidential answers, once these are frozen: found in the mailbox of processed mail whatever their
// Message-ID, and given up only when they are gone.
import Addressing
import Feedback
import Foundation
import MailTransport
import Store
import TestServers
import TestSupport
import Testing

@testable import Inbox

@Suite struct OriginalsTests {
    /// Header lines that mail programs write, and worse.
    private static let lines = [
        "Message-ID: <a@client.example>", "Message-ID: <a b@client.example>", "Message-ID: a@client.example",
        "Message-ID: <\"a\\b\"@client.example>", "Message-ID: <é@client.example>",
        "Message-ID:\r\n <a@client.example> (x)",
    ]
    private static let selects = "SELECT \"Processed\""
    private static let deletes = "UID STORE 31 +FLAGS.SILENT (\\Deleted)"

    private static func ok(_ text: String = "") -> [IMAPScript.Step] { [.say("\(text)%T OK\r\n")] }
    private static let no: [IMAPScript.Step] = [.say("%T NO [NOPERM] no\r\n")]

    /// Petra answered and her answer is in a dossier; her mail was UID 4, and lies at UID 31 now.
    private func frozen(
        _ line: String?,
        copyUID: Bool,
        isMoveKnown: Bool = true,
        _ more: [String: [[IMAPScript.Step]]] = [:]
    ) async throws -> (house: TestHouse, stage: InboxStage, server: FakeIMAPServer) {
        let house = try await TestHouse.askedPetra()
        let mail =
            "From: petra@client.example\r\nTo: feedback+\(TestHouse.token)@example.test\r\nSubject: Re: x\r\n"
            + (line.map { "\($0)\r\n" } ?? "") + "Content-Type: text/plain; charset=utf-8\r\n\r\n1. Luistert goed.\r\n"
        let size = mail.utf8.count
        let place = copyUID ? "* OK [COPYUID 99 4 31] moved\r\n" : ""
        var answers: [String: [[IMAPScript.Step]]] = [
            "UID SEARCH UNDELETED": [Self.ok("* SEARCH 4\r\n"), Self.ok("* SEARCH\r\n")],
            "UID FETCH 4 (UID RFC822": [Self.ok("* 1 FETCH (UID 4 RFC822.SIZE \(size))\r\n")],
            "UID FETCH 4 (UID BODY": [Self.ok("* 1 FETCH (UID 4 BODY[] {\(size)}\r\n\(mail))\r\n")],
            "UID MOVE": [Self.ok(place)],
            "UID COPY": [[.say(copyUID ? "%T OK [COPYUID 99 4 31] copied\r\n" : "%T OK\r\n")]],
            Self.selects: [Self.ok("* 2 EXISTS\r\n* OK [UIDVALIDITY 99] ok\r\n")],
            "UID SEARCH UID 31": [Self.ok("* SEARCH 31\r\n")],
            "UID SEARCH ALL": [Self.ok("* SEARCH 31 32\r\n")],
            "UID FETCH 31:32": [Self.ok(Self.header(31, line) + Self.header(32, "Message-ID: <x-a@client.example>"))],
        ]
        answers.merge(more) { $1 }
        let capabilities = "IMAP4rev1 UIDPLUS" + (isMoveKnown ? " MOVE" : "")
        let server = try FakeIMAPServer([IMAPScript(capabilities: capabilities, answers: answers)])
        let stage = try house.stage(server)
        #expect(try await stage.pass() == 1)
        try await house.change { tx, now in
            let talk = try #require(try tx.talks().first).id
            _ = try tx.freeze(Summary(groups: []), page: "", plain: "", pdf: nil, talk: talk, now: now)
            #expect(try tx.originalsToDelete().count == (line != nil || copyUID ? 1 : 0))
        }
        return (house, stage, server)
    }

    private static func header(_ uid: Int, _ line: String?) -> String {
        let text = (line.map { "\($0)\r\n" } ?? "") + "\r\n"
        return "* 1 FETCH (UID \(uid) BODY[HEADER.FIELDS (MESSAGE-ID)] {\(text.utf8.count)}\r\n\(text))\r\n"
    }

    private func waiting(_ house: TestHouse) async throws -> Int {
        try await house.store.read { try $0.originalsToDelete().count }
    }

    /// The commands between the opening of the mailbox of processed mail and that of the inbox, the last time.
    private func commands(_ server: FakeIMAPServer) -> [String] {
        let all = server.seen.commands
        guard let start = all.lastIndex(of: Self.selects) else { return [] }
        return all[(start + 1)...].prefix { !$0.hasPrefix("SELECT") }.map(\.self)
    }

    @Test(arguments: lines + [nil], [true, false]) func goByTheirPlace(_ line: String?, _ isMoveKnown: Bool)
        async throws
    {
        let (house, stage, server) = try await frozen(line, copyUID: true, isMoveKnown: isMoveKnown)
        _ = try await stage.pass()
        #expect(commands(server) == ["UID SEARCH UID 31", Self.deletes, "UID EXPUNGE 31"])
        #expect(server.seen.commands.contains("UID EXPUNGE 4") == !isMoveKnown)
        #expect(try await waiting(house) == 0)
        #expect(try await house.conditions() == [])
        await stage.close()
    }

    /// Where the server tells no place, or the mailbox's UIDs are new, the Message-IDs are compared as they were read.
    @Test(arguments: lines, [true, false]) func goByTheirMessageID(_ line: String, _ copyUID: Bool) async throws {
        let validity = copyUID ? 100 : 99
        let opened = Self.ok("* 2 EXISTS\r\n* OK [UIDVALIDITY \(validity)] ok\r\n")
        let (house, stage, server) = try await frozen(line, copyUID: copyUID, [Self.selects: [opened]])
        _ = try await stage.pass()
        #expect(commands(server).first == "UID SEARCH ALL")
        #expect(commands(server).suffix(2) == [Self.deletes, "UID EXPUNGE 31"])
        #expect(try await waiting(house) == 0)
        #expect(try await house.conditions() == [])
        await stage.close()
    }

    @Test(arguments: [selects, "UID SEARCH UID 31", "UID STORE 31", "UID EXPUNGE 31"])
    func areTriedAgainAfterARefusal(_ command: String) async throws {
        let opened = Self.ok("* 2 EXISTS\r\n* OK [UIDVALIDITY 99] ok\r\n")
        // The mailbox is opened once a day, for what is old, before any original is looked for.
        let answers = [command == Self.selects ? [opened] : [], [Self.no]].flatMap(\.self)
        let last = command == "UID SEARCH UID 31" ? Self.ok("* SEARCH 31\r\n") : Self.ok()
        let again = command == Self.selects ? opened : last
        let (house, stage, server) = try await frozen(Self.lines[0], copyUID: true, [command: answers + [again]])
        _ = try await stage.pass()
        #expect(try await waiting(house) == 1)
        #expect(try await house.conditions() == ["originals-not-deleted"])
        _ = try await stage.pass()
        #expect(commands(server).last == "UID EXPUNGE 31")
        #expect(try await waiting(house) == 0)
        #expect(try await house.conditions() == [])
        await stage.close()
    }

    /// The service was killed between moving it and noting where, or the server tells no place.
    @Test(arguments: [Outcome.guarded, .settledOffTheRecord(lines: 1, unclear: 0)])
    func offTheRecordMailIsFoundWithoutItsPlace(_ outcome: Outcome) async throws {
        let house = try await TestHouse()
        let part = Part.collected(CollectedID(rawValue: 1))
        let words = TalkMail.Content.words("zorgen", by: part, isProved: true, answered: nil)
        let id = try await house.handOn(words, from: "mark@example.test")
        try await house.change { tx, _ in
            let mail = try #require(try tx.talkMail(id))
            try tx.finish(mail, outcome)
            try tx.forgetWords(of: id)
            #expect(try tx.originalsToDelete().map(\.messageID) == [mail.messageID])
        }
    }

    /// So are mails that are erased: one about a talk, and one that waits for a person.
    @Test func erasedMailIsFoundWithoutItsPlace() async throws {
        let house = try await TestHouse()
        let words = TalkMail.Content.words("klant: petra", by: nil, isProved: true, answered: nil)
        let ids = [try await house.handOn(words), try await house.receive(Data("raw".utf8))]
        try await house.change { tx, _ in
            let messageID = try #require(try tx.talkMail(ids[0])?.messageID)
            _ = try tx.beginReading(limit: 1, octets: .max)
            try tx.hold(ids[1], reason: .mail(.question), sender: "anna@example.test", messageID: "held@x")
            _ = try tx.eraseMail(of: tx.trace(EmailAddress("anna@example.test")))
            #expect(try tx.originalsToDelete().map(\.messageID) == [messageID, "held@x"])
        }
    }

    /// Somebody deleted it before.
    @Test(arguments: [true, false]) func areGivenUpWhereTheyAreNot(_ copyUID: Bool) async throws {
        let none = Self.ok("* SEARCH\r\n")
        let (house, stage, server) = try await frozen(
            Self.lines[0],
            copyUID: copyUID,
            ["UID SEARCH UID 31": [none], "UID SEARCH ALL": [none]]
        )
        _ = try await stage.pass()
        #expect(!server.seen.commands.contains(Self.deletes))
        #expect(try await waiting(house) == 0)
        #expect(try await house.conditions() == [])
        await stage.close()
    }

    /// A message that the server can't read may be the one.
    @Test func stayWhereNotAllCouldBeRead() async throws {
        let one = Self.ok(Self.header(32, "Message-ID: <x-a@client.example>"))
        let (house, stage, _) = try await frozen(Self.lines[0], copyUID: false, ["UID FETCH 31:32": [one]])
        _ = try await stage.pass()
        #expect(try await waiting(house) == 1)
        #expect(try await house.conditions() == ["originals-not-deleted"])
        await stage.close()
    }

    /// Without Message-ID, in a mailbox whose UIDs are new: told, until it went with its time.
    @Test func theNamelessGoWithTheirTime() async throws {
        let opened = Self.ok("* 2 EXISTS\r\n* OK [UIDVALIDITY 100] ok\r\n")
        let (house, stage, server) = try await frozen(nil, copyUID: true, [Self.selects: [opened]])
        _ = try await stage.pass()
        #expect(try await waiting(house) == 1)
        #expect(try await house.conditions() == ["originals-not-deleted"])
        #expect(!server.seen.commands.contains(Self.deletes))
        try await house.change { tx, _ in try tx.execute("UPDATE inbox SET received_at = 1", []) }
        _ = try await stage.pass()
        #expect(try await waiting(house) == 0)
        #expect(try await house.conditions() == [])
        await stage.close()
    }

    /// Of an answer that no dossier has, too: the mail went with its time, and nothing tells its Message-ID any more.
    @Test func theirPlacesGoWithTheirTime() async throws {
        let (house, stage, _) = try await frozen(Self.lines[0], copyUID: true)
        try await house.change { tx, _ in
            try tx.execute("UPDATE responses SET dossier_id = NULL, unlinked_at = NULL", [])
            try tx.execute("DELETE FROM dossiers", [])
            #expect(try tx.originalsToDelete().isEmpty)
        }
        func kept() async throws -> Int {
            try await house.store.read {
                try $0.rows("SELECT id FROM inbox WHERE message_id IS NOT NULL OR processed_uid IS NOT NULL", []).count
            }
        }
        for (days, count) in [(31, 1), (33, 0)] {
            let received = house.now - Double(days) * ScheduleRules.day
            house.now += ScheduleRules.day
            try await house.change { tx, _ in
                try tx.execute("UPDATE inbox SET received_at = $1", [.time(received + ScheduleRules.day)])
            }
            _ = try await stage.pass()
            #expect(try await kept() == count)
        }
        await stage.close()
    }

    /// What was copied, and could not be deleted from the inbox, is not copied again.
    @Test func areCopiedOnce() async throws {
        let waits = Self.ok("* SEARCH 4\r\n")
        let (house, stage, server) = try await frozen(
            Self.lines[0],
            copyUID: true,
            isMoveKnown: false,
            ["UID STORE 4": [Self.no, Self.ok()], "UID SEARCH UNDELETED": [waits, waits, Self.ok("* SEARCH\r\n")]]
        )
        #expect(try await house.conditions() == ["mail-not-moved"])
        _ = try await stage.pass()
        #expect(server.seen.commands.filter { $0.hasPrefix("UID COPY") }.count == 1)
        #expect(commands(server).last == "UID EXPUNGE 31")
        #expect(try await waiting(house) == 0)
        #expect(try await house.conditions() == [])
        await stage.close()
    }

    // MARK: Another mailbox than before

    private static let archive = "SELECT \"Archive\""

    /// The same, and mail is put into another mailbox since; by the same UIDs, another mail lies in it.
    private func renamed(
        _ line: String?,
        copyUID: Bool = true,
        processed: String? = "Archive",
        _ more: [String: [[IMAPScript.Step]]] = [:]
    ) async throws -> (house: TestHouse, stage: InboxStage, server: FakeIMAPServer) {
        let opened = Self.ok("* 2 EXISTS\r\n* OK [UIDVALIDITY 99] ok\r\n")
        let (house, stage, server) = try await frozen(
            line,
            copyUID: copyUID,
            [Self.archive: [opened]].merging(more) { $1 }
        )
        await stage.close()
        return (house, try house.stage(server, processed: processed), server)
    }

    /// Whether mail is put elsewhere now, or nowhere.
    @Test(arguments: ["Archive", nil]) func goFromWhereTheyWerePut(_ processed: String?) async throws {
        let (house, stage, server) = try await renamed(nil, processed: processed)
        _ = try await stage.pass()
        #expect(commands(server).prefix(3) == ["UID SEARCH UID 31", Self.deletes, "UID EXPUNGE 31"])
        #expect(server.seen.commands.filter { $0 == Self.deletes }.count == 1)
        #expect(try await waiting(house) == 0)
        #expect(try await house.conditions() == [])
        await stage.close()
    }

    /// What lies there goes with its time, whatever the configuration names now.
    @Test(arguments: ["Archive", nil]) func theFormerMailboxIsEmptiedByTime(_ processed: String?) async throws {
        let (house, stage, server) = try await renamed(
            Self.lines[0],
            processed: processed,
            ["UID SEARCH BEFORE": [[], [31], []].map { Self.ok("* SEARCH \($0.map(String.init).joined())\r\n") }]
        )
        house.now += 40 * 86_400
        _ = try await stage.pass()
        let done = commands(server)
        #expect(done.first?.hasPrefix("UID SEARCH BEFORE") == true)
        #expect(done.dropFirst() == [Self.deletes, "UID EXPUNGE 31"])
        #expect(try await waiting(house) == 0)
        #expect(try await house.store.read { try $0.mailboxesOfOriginals() } == [])
        await stage.close()
    }

    /// The mailbox has a new name, so that the mail lies in it still; or it has nothing to do with the new one.
    @Test(arguments: [true, false]) func areFoundInARenamedMailbox(_ isThere: Bool) async throws {
        let lines = Self.header(31, isThere ? Self.lines[0] : "Message-ID: <other@client.example>")
        let (house, stage, server) = try await renamed(
            Self.lines[0],
            [
                Self.selects: [Self.ok("* 2 EXISTS\r\n* OK [UIDVALIDITY 99] ok\r\n"), Self.no],
                "UID SEARCH ALL": [Self.ok("* SEARCH 31\r\n")], "UID FETCH 31 ": [Self.ok(lines)],
            ]
        )
        _ = try await stage.pass()
        #expect(server.seen.commands.contains(Self.archive))
        #expect(server.seen.commands.contains(Self.deletes) == isThere)
        #expect(try await waiting(house) == (isThere ? 0 : 1))
        #expect(try await house.conditions() == (isThere ? [] : ["originals-not-deleted"]))
        await stage.close()
    }

    /// The server told no place: what is not in the one mailbox may be in the other.
    @Test func areNotGivenUpForAnotherMailbox() async throws {
        let (house, stage, server) = try await renamed(
            Self.lines[0],
            copyUID: false,
            [Self.selects: [Self.no], "UID SEARCH ALL": [Self.ok("* SEARCH\r\n")]]
        )
        _ = try await stage.pass()
        #expect(!server.seen.commands.contains(Self.deletes))
        #expect(try await waiting(house) == 1)
        #expect(try await house.conditions() == ["originals-not-deleted"])
        await stage.close()
    }

    /// Hundreds that can't be deleted keep none from being deleted.
    @Test func manyHoldUpNone() async throws {
        let lines = Self.header(31, Self.lines[0]) + Self.header(32, nil)
        let (house, stage, server) = try await frozen(
            Self.lines[0],
            copyUID: true,
            ["UID FETCH 31:32": [Self.ok(lines)]]
        )
        try await house.change { tx, _ in
            for number in 1...600 {
                try tx.execute(
                    """
                    INSERT INTO inbox (id, mailbox, uid_validity, uid, size, state, received_at, request_id,
                        processed_mailbox, processed_validity, processed_uid)
                    SELECT $1, 'INBOX', 1, $2, 1, state, received_at, request_id, processed_mailbox, 7, $2
                    FROM inbox WHERE processed_uid = 31
                    """,
                    [.integer(-number), .integer(1000 + number)]
                )
            }
        }
        #expect(try await waiting(house) == 601)
        _ = try await stage.pass()
        #expect(server.seen.commands.contains(Self.deletes))
        #expect(try await house.conditions() == ["originals-not-deleted"])
        await stage.close()
    }
}
