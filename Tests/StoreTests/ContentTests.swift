// Content goes through its door: each column is listed, and what is written as content stands nowhere in the clear.
import Addressing
import Cycle
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

private let now = Date(timeIntervalSince1970: 1_800_000_000)

/// Words that stand in every piece of content of the rows below.
private let secret = "geheim"

@Suite struct ContentTests {
    /// The tables of an up-to-date database, with their columns.
    private func schema(_ tx: any Transaction) throws -> [String: Set<String>] {
        let names = try tx.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'", [])
        return try names.reduce(into: [:]) { tables, row in
            let table = try row.text("name")
            tables[table] = Set(
                try tx.rows("SELECT name FROM pragma_table_info('\(table)')", []).map { try $0.text("name") }
            )
        }
    }

    @Test func eachColumnIsListedOnce() async throws {
        let house = try await TestHouse()
        let tables = try await house.store.read(schema)
        #expect(Set(tables.keys) == Set(ContentColumns.tables.keys))
        for (table, columns) in tables {
            let listed = try #require(ContentColumns.tables[table])
            let sorts = [listed.content, listed.keys, listed.digests, listed.other]
            #expect(sorts.reduce(Set()) { $0.union($1) } == columns, "\(table)")
            #expect(sorts.reduce(0) { $0 + $1.count } == columns.count, "\(table)")
        }
    }

    /// With a driver that seals content: each column of content has a value, and each value is sealed.
    @Test func contentIsSealedAndNothingElse() async throws {
        let house = try await TestHouse()
        try await house.store.write { try Self.fill($0) }
        let plain = try SQLiteDriver(path: house.path)
        try await plain.read { tx in
            for (table, columns) in ContentColumns.tables {
                let rows = try tx.rows("SELECT * FROM \(table)", [])
                for column in columns.content.union(columns.keys) {
                    let values = rows.compactMap { $0[column] }
                    let isSealed = columns.keys.contains(column) ? Seal.isKey : Seal.isContent
                    #expect(!values.isEmpty && values.allSatisfy(isSealed), "\(table).\(column)")
                }
                for column in columns.other {
                    let values = rows.compactMap { $0[column] }
                    #expect(!values.contains { "\($0)".contains(secret) }, "\(table).\(column)")
                }
            }
        }
        await plain.close()
    }

    @Test func errorsQuoteNoValue() async throws {
        let house = try await TestHouse()
        let words = "\(secret) and more"
        let row = try await house.store.read { try $0.rows("SELECT $1 AS words, $2 AS number", [.text(words), 7]) }[0]
        let readings: [() throws -> Any] = [
            { try row.integer("words") }, { try row.octets("words") }, { try row.text("number") },
            { try row.address("words") }, { try row.json("words") as [Answer] },
            { try row.state("words") as OutboxState },
            { try Row(columns: ["words"], values: [.text("\n" + words)]).line("words") },
            { try Row(columns: ["words"], values: [.text("{\"group\":\"\(words)\"}")]).json("words") as Questionnaire },
        ]
        for reading in readings {
            #expect { _ = try reading() } throws: { error in
                error is StoreError && !"\(error)".contains(secret) && "\(error)".contains("column")
            }
        }
    }

    // MARK: Rows with something in each column of content

    private static func fill(_ tx: any Transaction) throws {
        let anna = try tx.save(try person("anna"), manager: nil, department: nil, now: now)
        let former = try person("anna1").address
        try tx.save(alias: former, of: anna, ownUntil: now, now: now)
        _ = try tx.giveUp(alias: former, of: anna)
        try tx.save(alias: try person("anna2").address, of: anna, now: now)
        let place = try Line("Kamer \(secret)")
        let organizer = try person("mark").mailbox
        let talk = try tx.addTalk(at: now + 86_400, place: place, organizer: organizer, now: now)
        let request = try tx.addRequest("petra", for: talk, now: now)
        try tx.readdress(request, to: try person("petra"))
        let page = Data(secret.utf8)
        let dossier = try tx.freeze(
            Summary(groups: []),
            page: secret,
            plain: secret,
            pdf: page,
            talk: talk,
            now: now
        )
        try tx.note(placement: dossier.id, .employee, .again(at: now, trouble: secret), now: now)
        try fillMail(tx, talk, request)
        _ = try tx.store(terms: ["privacy.works_council": "\(secret)@x.example"], holdsFrom: now, now: now)
        try tx.suppress(try person("petra").address, .unsubscribe, now: now)
        try tx.set(request, to: .bounced, reason: .bounced(said: secret), now: now)
        try tx.note(condition: "smtp", .queuePaused(trouble: secret), now: now)
        try tx.hurry(calendarAt: "https://\(secret).example")
        let source = try #require(try tx.calendarSource(at: "https://\(secret).example"))
        let leftovers = CalendarLeftovers(isEmpty: false, vanished: 1, problems: [EventProblem(secret, .recurs)])
        try tx.note(read: source.id, SourceVersion(), leftovers: leftovers, next: now, now: now)
        let response = NewResponse(
            request: request,
            messageID: "m",
            bodyHash: Data(),
            inboxRow: nil,
            answers: [Answer(question: 1, text: secret, score: nil)],
            remark: secret
        )
        _ = try tx.insert(response, now: now)
        try fillYear(tx, anna, talk)
        // As earlier versions stored it.
        try tx.execute("UPDATE responses SET remark = $1", [.words(secret, under: nil)])
        try tx.execute(
            "INSERT INTO sealing (id, house_key, index_key, proof) VALUES (1, 1, 2, $1)",
            [.content(secret, under: nil)]
        )
    }

    private static func fillYear(_ tx: any Transaction, _ anna: PersonID, _ talk: TalkID) throws {
        let id = try tx.insert(Agreement.Version(text: secret), by: .employee, of: anna, in: talk, now: now)
        var agreement = try #require(try tx.agreement(id))
        _ = agreement.judge(.better(.init(text: "\(secret) too")), by: .manager)
        agreement.tell(.stuck(line: secret), now: now)
        try tx.save(agreement)
        try tx.keep(words: secret, of: anna, now: now)
        try tx.keep(secret, .topic, of: .employee, for: talk, now: now)
        try tx.noteIntervention(secret, year: 2027, now: now)
        let wish = try tx.insertTraining(secret, theme: "coaching", of: anna, now: now)
        var training = try #require(try tx.training(wish))
        for told in [Training.Told.mandatory(false), .granted(line: secret)] { _ = training.tell(told, now: now) }
        try tx.save(training)
    }

    private static func fillMail(_ tx: any Transaction, _ talk: TalkID, _ request: RequestID) throws {
        let petra = try person("petra").address
        let letter = Letter.confirmation(request, inboxRow: 1, news: [], from: petra)
        try tx.insert(letter, to: petra, notBefore: now, giveUp: now, now: now)
        let row = try #require(try tx.outbox(states: [.queued], limit: 1).first)
        let run = RunID()
        #expect(try tx.beginAttempt(row.id, by: run, prepared: Data(secret.utf8)))
        let (reply, reason) = (OutboxReply(code: 250, status: nil, text: secret), LetterReason.other(text: secret))
        #expect(try tx.endAttempt(row.id, by: run, .accepted, reply: reply, reason: reason, now: now))
        // As versions before schema 9 stored it.
        let message = "INSERT INTO outbox_messages (outbox_id, message) VALUES ($1, $2)"
        try tx.execute(message, [.id(row.id), .content(Data(secret.utf8), under: nil)])
        let ids = try (1...2).map { uid in
            let place = MailboxPlace(mailbox: "INBOX", uidValidity: 1, uid: UInt32(uid))
            return try tx.beginReading(Data(secret.utf8), at: place, now: now)
        }
        try tx.hold(ids[0], reason: .other(text: secret), sender: secret, subject: secret)
        let mail = TalkMail(
            id: ids[1],
            sender: petra,
            subject: secret,
            messageID: nil,
            content: .words(secret, by: nil, isProved: false, answered: nil),
            receivedAt: now
        )
        try tx.handOn(mail, kind: "reply")
        let kind = Matter.Kind.confirmation(.talk(talk, inboxRow: mail.id, asks: [secret]))
        _ = try tx.open(kind, from: mail, askedOf: petra, now: now)
        try tx.hold(mail, .other(text: secret))
        // Bound to nothing: an outcome with words of somebody's.
        try tx.endReading(ids[0], kind: "reply", outcome: .other(text: secret), request: nil)
    }

    private static func person(_ name: String) throws -> Person {
        Person(
            name: try Line("\(name) \(secret)"),
            address: try EmailAddress("\(name).\(secret)@x.example"),
            language: "nl",
            given: try Line("\(name) \(secret)")
        )
    }
}
