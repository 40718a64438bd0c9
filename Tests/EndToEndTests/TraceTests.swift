// What a round leaves of each rater, at each of its stages: in the rows, in the files, in a backup, in both mailboxes. What
// is found is what docs/privacy.md says.
import Foundation
import TestServers
import Testing

@testable import Store

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct TraceTests {
    private static let raters = ["colleague1", "colleague2", "colleague3"]
    /// Whom the employee names by mail; the others are named by the command.
    private static let namedByMail = "colleague3"
    /// Mail programs write what they like; a mail may have none as well.
    private static let messageIDs: [String: String] = [
        "colleague1": "<a \"b\\ c@client.example.test>", "colleague2": "zonder haakjes",
    ]

    /// A rater's own word, name, address and token.
    private struct Rater {
        let words, name, address, token: String

        var all: [String] { [words, name, address, token] }
    }

    /// Where something of the raters is found.
    private struct Traces: Equatable {
        /// In the clear, in the state directory and the log.
        var files: Set<String> = []
        /// Tables with their words, read with the keys.
        var words: Set<String> = []
        /// Tables with their names or addresses.
        var names: Set<String> = []
        /// Tables in which somebody's words and name or address stand in one row, or in rows of one request.
        var linked: Set<String> = []
        /// Copies of confirmations, which hold each word as a number.
        var confirmations = 0
        /// In the two mailboxes.
        var inbox: Set<Sort> = []
        var processed: Set<Sort> = []
    }

    /// What of a rater.
    private enum Sort { case words, names, tokens }

    @Test func aRoundLeavesWhatThePageSays() async throws {
        try await Village.open { village in
            let (house, talk) = (village.house, try await village.planTalk())
            for name in Self.raters where name != Self.namedByMail {
                _ = try await village.ask(name, as: "colleague", for: talk)
            }
            var service = try house.serve()
            try await nameByMail(village)
            let raters = try await answer(village, talk)

            // Answered: sealed in the rows, and the originals in the mailbox of processed mail.
            try await eventually("the mailbox is empty") { try await village.post.octets(in: "INBOX").isEmpty }
            var expected = Traces(
                words: ["responses"],
                // The mails by which a rater was named and agreed to, for as long as mail that was acted on.
                names: ["requests", "talk_mails"],
                linked: ["responses"],
                confirmations: 3,
                processed: [.words, .names, .tokens]
            )
            let whenAnswered = try await traces(village, raters)
            #expect(whenAnswered == expected)
            let answered = try await backup(house, "answered")

            // Frozen: the words are the dossier's, and nobody's.
            try await house.tell("dossier", "send", "--talk", "\(talk)")
            let dossier = try await village.post.mail(of: "anna", "the dossier") { !$0.dossierFiles.isEmpty }
            try await eventually("the originals are gone") {
                try await village.post.octets(in: "Processed").contains(raters[0].words) ? nil : true
            }
            expected = Traces(words: ["dossiers"], names: ["requests", "talk_mails"], processed: [.names])
            let whenFrozen = try await traces(village, raters)
            #expect(whenFrozen == expected)
            // In the backup from before, they can't be read any more.
            #expect(try await readable(answered, house, raters.map(\.words)) == [])
            let frozen = try await backup(house, "frozen")

            // Shared.
            try await village.send(dossier.reply(from: village.sender("anna"), "deel"), from: "anna")
            _ = try await village.post.mail(of: "mark", "the dossier") { !$0.dossierFiles.isEmpty }
            let whenShared = try await traces(village, raters)
            #expect(whenShared == expected)

            // Its time is over.
            service.signal(SIGTERM)
            #expect(await service.end() == 0)
            try await house.rows().write { tx in
                for (table, column) in [("talks", "start_at"), ("inbox", "received_at"), ("talk_mails", "received_at")]
                {
                    try tx.execute("UPDATE \(table) SET \(column) = 1", [])
                }
                try tx.execute("DELETE FROM duties", [])
            }
            service = try house.serve()
            try await eventually("the talk is forgotten") {
                try await house.rows().read { try $0.talks().isEmpty } ? true : nil
            }
            try await eventually("the mails about it are forgotten") {
                try await house.rows().read { try $0.rows("SELECT 1 AS found FROM mail_keys", []).isEmpty } ? true : nil
            }
            try await eventually("and the keys of all that") {
                try await house.rows().read { try $0.hasRetiredKeys() } ? nil : true
            }
            // But for the mailbox of processed mail, whose days can't be set back: what was acted on lies there for its own time.
            let afterwards = try await traces(village, raters)
            #expect(afterwards == Traces(processed: [.names]))
            #expect(try await readable(frozen, house, raters.flatMap(\.all)) == [])
        }
    }

    /// Anna writes whom to ask, and Mark agrees.
    private func nameByMail(_ village: Village) async throws {
        let whom = try await village.post.mail(of: "anna", "the question whom to ask") {
            !$0.asks && $0.subject.contains("vragen")
        }
        let list = "collega: \(village.person(Self.namedByMail))"
        try await village.send(whom.reply(from: village.sender("anna"), list), from: "anna")
        let approval = try await village.post.mail(of: "mark", "the list to agree to") {
            $0.words.contains("\(Self.namedByMail)@example.test")
        }
        try await village.send(approval.reply(from: village.sender("mark"), "Akkoord"), from: "mark")
    }

    private func answer(_ village: Village, _ talk: Int64) async throws -> [Rater] {
        var raters: [Rater] = []
        for name in Self.raters {
            let request = try await village.request(to: name)
            let words = "zonneklaar\(name.reversed().map(String.init).joined())"
            let account = try #require(village.facts.accounts.first { $0.address == "\(name)@example.test" })
            raters.append(
                Rater(words: words, name: account.name, address: account.address, token: try #require(request.token))
            )
            var reply = request.numberedReply(from: village.sender(name), [1: "Legt \(words) uit.", 2: "4"])
            reply.messageID = Self.messageIDs[name]
            try await village.send(reply, from: name)
            _ = try await village.answer(to: request, of: name)
        }
        return raters
    }

    private func backup(_ house: House, _ name: String) async throws -> URL {
        let folder = house.folder.appending(path: name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "kept.db")
        try await house.tell("backup", file.path)
        return file
    }

    // MARK: Looking

    private func traces(_ village: Village, _ raters: [Rater]) async throws -> Traces {
        let house = village.house
        let mailboxes = try await (found(raters, in: "INBOX", village), found(raters, in: "Processed", village))
        let files = try files(house, raters)
        let (tables, confirmations) = try await house.rows().read { tx in
            (
                try Self.rows(tx),
                try tx.rows(
                    """
                    SELECT o.id FROM outbox o JOIN outbox_prepared p ON p.outbox_id = o.id WHERE o.kind = 'confirmation'
                    """,
                    []
                ).count
            )
        }
        var traces = Traces(
            files: files,
            confirmations: confirmations,
            inbox: mailboxes.0,
            processed: mailboxes.1
        )
        for (table, rows) in tables {
            for rater in raters {
                let words = rows.filter { $0.has(rater.words) }
                let names = rows.filter { $0.has(rater.name, rater.address) }
                if !words.isEmpty { traces.words.insert(table) }
                if !names.isEmpty { traces.names.insert(table) }
                // Each row tells its request, and that its rater.
                let isTold = words.contains { $0.belongsToRequest || $0.has(rater.name, rater.address) }
                if isTold { traces.linked.insert(table) }
                #expect(!rows.contains { $0.has(rater.token) }, "\(table)")
            }
        }
        return traces
    }

    private func found(_ raters: [Rater], in mailbox: String, _ village: Village) async throws -> Set<Sort> {
        let octets = try await village.post.octets(in: mailbox)
        return raters.reduce(into: []) { found, rater in
            if octets.contains(rater.words) { found.insert(.words) }
            if octets.contains(rater.name) || octets.contains(rater.address) { found.insert(.names) }
            if octets.contains(rater.token) { found.insert(.tokens) }
        }
    }

    private func files(_ house: House, _ raters: [Rater]) throws -> Set<String> {
        let state = house.folder.appending(path: "state")
        let names = try FileManager.default.contentsOfDirectory(atPath: state.path)
        return Set(
            (names.map { state.appending(path: $0) } + [house.log]).filter { file in
                guard let octets = try? Data(contentsOf: file) else { return false }
                return raters.contains { $0.all.contains { octets.range(of: Data($0.utf8)) != nil } }
            }.map(\.lastPathComponent)
        )
    }

    /// Which of the texts can be read in a backup, with the keys that are there now, and in which table.
    private func readable(_ backup: URL, _ house: House, _ texts: [String]) async throws -> [String] {
        let octets = try Data(contentsOf: backup)
        #expect(!texts.contains { octets.range(of: Data($0.utf8)) != nil })
        let rows = try await house.rows(of: backup)
        return try await rows.read { tx in
            let tables = try Self.rows(tx)
            #expect(!tables.isEmpty)
            return tables.flatMap { table, rows in
                texts.filter { text in rows.contains { $0.has(text) } }.map { "\(table): \($0)" }
            }
        }
    }

    /// All rows, by their tables.
    static func rows(_ tx: any Transaction) throws -> [String: [Row]] {
        let tables = try tx.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'", [])
        return try tables.reduce(into: [:]) { all, row in
            let table = try row.text("name")
            all[table] = try tx.rows("SELECT * FROM \(table)", [])
        }
    }
}

extension Row {
    /// Whether one of the texts stands in it, read with the keys.
    func has(_ texts: String...) -> Bool {
        columns.contains { column in
            let octets = optionalContentOctets(column)
            return texts.contains { text in
                optionalContent(column)?.contains(text) == true || octets?.range(of: Data(text.utf8)) != nil
            }
        }
    }

    /// Whether the row itself says of which request it is.
    fileprivate var belongsToRequest: Bool { columns.contains("request_id") || columns.contains("outbox_id") }
}

extension [String] {
    fileprivate func contains(_ text: String) -> Bool { contains { $0.contains(text) } }
}
