// All content of a database under the key that it belongs to.
import Feedback
import Foundation

/// Seals what isn't sealed, and what stands under another key than its talk's or the house's.
struct Resealing {
    /// The rows as they are, and as their readers see them.
    private let (engine, sealed): (any Transaction, SealedTransaction)

    init(_ engine: any Transaction, _ sealed: SealedTransaction) { (self.engine, self.sealed) = (engine, sealed) }

    /// All of it; or mail and the year's words alone, of a database in which these had no keys of their own.
    func run(isWhole: Bool) throws {
        if isWhole { try makeKeys() }
        for mail in try engine.mailsWithoutKey() { _ = try sealed.key(of: mail) }
        for table in WordTable.allCases { try makeKeys(of: table.rawValue) }
        let own = Self.mail.union(WordTable.allCases.map(\.rawValue))
        for table in ContentColumns.tables.keys.sorted() where isWhole || own.contains(table) { try reseal(table) }
    }

    /// What was another talk's, and hangs on this one now.
    func run(of talk: TalkID) throws {
        try makeKeys(of: talk)
        for (table, condition) in Self.ofTalk.sorted(by: { $0.key < $1.key }) {
            try reseal(table, where: condition, [.id(talk)])
        }
    }

    private func reseal(_ table: String, where condition: String = "TRUE", _ arguments: [Value] = []) throws {
        guard let columns = ContentColumns.tables[table], columns.holdsContent else { return }
        let house = try engine.sealingKeys()?.house
        let identity = Self.identities[table] ?? ["id"]
        let rows = try engine.rows(
            """
            SELECT \(identity.joined(separator: ", ")), \(Self.keys[table] ?? "NULL") AS own_key,
                \(Self.showWords[table] ?? "0") AS shows_words FROM \(table) WHERE \(condition)
            """,
            arguments
        )
        for row in rows {
            let key = row.optionalInteger("own_key").map { ContentKey(rawValue: $0) } ?? house
            let showsWords = row.optionalInteger("shows_words") == 1
            try reseal(table, columns, identity.map { row[$0] ?? .text(nil) }, identity, key, showsWords)
        }
    }

    /// Each talk and person has one, and each talk with confidential words another.
    private func makeKeys() throws {
        for talk in try engine.rows("SELECT id FROM talks WHERE key_id IS NULL", []) {
            _ = try sealed.key(of: try talk.id("id") as TalkID)
        }
        for person in try engine.rows("SELECT id FROM people WHERE key_id IS NULL", []) {
            _ = try sealed.key(of: try person.id("id") as PersonID)
        }
        let requests = try engine.rows(
            """
            SELECT MIN(r.id) AS id FROM requests r JOIN talks t ON t.id = r.talk_id
            WHERE t.answers_key_id IS NULL AND r.promise = 'confidential' GROUP BY t.id
            """,
            []
        )
        for request in requests { _ = try sealed.wordsKey(of: try request.id("id") as RequestID) }
    }

    /// Each row has one.
    private func makeKeys(of table: String) throws {
        let identity = Self.identities[table] ?? ["id"]
        let rows = try engine.rows("SELECT \(identity.joined(separator: ", ")) FROM \(table) WHERE key_id IS NULL", [])
        for row in rows {
            guard let key = try sealed.makeKey() else { continue }
            try engine.execute(
                "UPDATE \(table) SET key_id = $\(identity.count + 1) WHERE \(Self.place(identity))",
                identity.map { row[$0] ?? .text(nil) } + [.integer(key.rawValue)]
            )
        }
    }

    private func makeKeys(of talk: TalkID) throws {
        _ = try sealed.key(of: talk)
        let confidential = try engine.first(
            "SELECT id FROM requests WHERE talk_id = $1 AND promise = 'confidential'",
            [.id(talk)]
        )
        if let request: RequestID = try confidential?.id("id") { _ = try sealed.wordsKey(of: request) }
    }

    /// - Parameter showsWords: whether its length would tell how much a rater wrote.
    private func reseal(
        _ table: String,
        _ columns: ContentColumns,
        _ values: [Value],
        _ identity: [String],
        _ key: ContentKey?,
        _ showsWords: Bool
    ) throws {
        let place = Self.place(identity)
        guard let row = try engine.first("SELECT * FROM \(table) WHERE \(place)", values) else { return }
        var changes: [(column: String, value: Value)] = []
        for column in columns.content.sorted() {
            guard let value = row[column], Seal.key(of: value) == nil || Seal.key(of: value) != key else { continue }
            // What nobody can open stays as it is: it goes with what it hangs on.
            guard let content = opened(value) else { continue }
            changes.append((column, try sealed.seal(.content(showsWords ? content.asWords : content, under: key))))
        }
        for column in columns.keys {
            guard case .text(let text?) = row[column], !Seal.isBlind(text) else { continue }
            changes.append((column, try sealed.seal(.content(.key(text)))))
        }
        // Nothing tells whether a digest is sealed already: one that is stands beside sealed content.
        let isSealed = columns.content.contains { Seal.key(of: row[$0]) != nil }
        for column in columns.digests {
            guard !isSealed, case .octets(let octets?) = row[column] else { continue }
            changes.append((column, try sealed.seal(.content(.digest(octets)))))
        }
        guard !changes.isEmpty else { return }
        let set = changes.enumerated().map { "\($1.column) = $\(values.count + $0 + 1)" }.joined(separator: ", ")
        try engine.execute("UPDATE \(table) SET \(set) WHERE \(place)", values + changes.map(\.value))
    }

    private static func place(_ identity: [String]) -> String {
        identity.enumerated().map { "\($1) = $\($0 + 1)" }.joined(separator: " AND ")
    }

    /// Nil where its key was destroyed.
    private func opened(_ value: Value) -> Content? {
        switch sealed.open(value) {
        case .content(.octets(nil), _): nil
        case .content(let content, _): content
        case .text(let text): .text(text)
        case .octets(let octets): .octets(octets)
        case .integer: .text(nil)
        }
    }

    private static let mail: Set = ["inbox", "inbox_messages", "matters", "talk_mails"]

    /// What tells a row of its table from the others; `id` where nothing is said.
    private static let identities = [
        "aliases": ["address_key"], "conditions": ["name"], "inbox_messages": ["inbox_id"],
        "outbox_messages": ["outbox_id"], "outbox_prepared": ["outbox_id"], "placements": ["dossier_id", "party"],
        "suppressions": ["address_key"], "talk_mails": ["inbox_id"],
        "talk_words": ["talk_id", "party", "kind"],
    ]

    /// The number of a row's key; the house's where nothing is said.
    private static let keys = [
        "people": "people.key_id", "agreements": "agreements.key_id", "trainings": "trainings.key_id",
        "kept_words": "kept_words.key_id", "talk_words": "talk_words.key_id",
        "aliases": "(SELECT p.key_id FROM people p WHERE p.id = aliases.person_id)",
        "former_addresses": "(SELECT p.key_id FROM people p WHERE p.id = former_addresses.person_id)",
        "talks": "talks.key_id", "requests": ofTalk("requests.talk_id"), "dossiers": ofTalk("dossiers.talk_id"),
        "matters": ofMail("matters.inbox_id"), "talk_mails": ofMail("talk_mails.inbox_id"),
        "placements": ofTalk("(SELECT d.talk_id FROM dossiers d WHERE d.id = placements.dossier_id)"),
        "outbox": ofTalk(
            "COALESCE(outbox.talk_id, (SELECT r.talk_id FROM requests r WHERE r.id = outbox.request_id))"
        ),
        "outbox_messages": ofCopy("outbox_messages"), "outbox_prepared": ofCopy("outbox_prepared"),
        "responses": """
        (SELECT CASE WHEN responses.unlinked_at IS NULL AND responses.discarded_at IS NULL THEN \(ofWords)
            ELSE t.key_id END FROM \(requests) WHERE r.id = responses.request_id)
        """,
        "inbox": """
        CASE WHEN inbox.request_id IS NULL AND inbox.state = 'held' THEN \(ofMail("inbox.id"))
            ELSE (SELECT \(ofWords) FROM \(requests) WHERE r.id = inbox.request_id) END
        """,
        "inbox_messages": """
        COALESCE(
            (SELECT \(ofWords) FROM \(requests) JOIN inbox i ON i.request_id = r.id WHERE i.id = inbox_messages.inbox_id),
            \(ofMail("inbox_messages.inbox_id")), (SELECT arrival_key FROM sealing))
        """,
    ]

    /// What hangs on a talk by its requests and dossiers.
    private static let ofTalk = [
        "requests": "talk_id = $1", "dossiers": "talk_id = $1", "responses": "request_id IN \(requestsOfTalk)",
        "inbox": "request_id IN \(requestsOfTalk)",
        "inbox_messages": "inbox_id IN (SELECT id FROM inbox WHERE request_id IN \(requestsOfTalk))",
        "outbox": "request_id IN \(requestsOfTalk)", "outbox_messages": "outbox_id IN \(lettersOfTalk)",
        "outbox_prepared": "outbox_id IN \(lettersOfTalk)",
    ]

    private static let requestsOfTalk = "(SELECT id FROM requests WHERE talk_id = $1)"
    private static let lettersOfTalk = "(SELECT id FROM outbox WHERE request_id IN \(requestsOfTalk))"

    /// 1 where a row shows what a rater said.
    private static let showWords = [
        "responses": "1", "outbox_messages": isConfirmation("outbox_messages"),
        "outbox_prepared": isConfirmation("outbox_prepared"),
    ]

    private static func isConfirmation(_ table: String) -> String {
        "(SELECT o.kind = 'confirmation' FROM outbox o WHERE o.id = \(table).outbox_id)"
    }

    private static let requests = "requests r JOIN talks t ON t.id = r.talk_id"
    private static let ofWords = "CASE WHEN r.promise = 'confidential' THEN t.answers_key_id ELSE t.key_id END"

    private static func ofTalk(_ id: String) -> String { "(SELECT key_id FROM talks WHERE id = \(id))" }

    private static func ofMail(_ id: String) -> String { "(SELECT k.key_id FROM mail_keys k WHERE k.inbox_id = \(id))" }

    private static func ofCopy(_ table: String) -> String {
        """
        (SELECT CASE WHEN o.kind = 'confirmation' THEN \(ofWords) ELSE t.key_id END FROM outbox o
            LEFT JOIN requests r ON r.id = o.request_id JOIN talks t ON t.id = COALESCE(o.talk_id, r.talk_id)
            WHERE o.id = \(table).outbox_id)
        """
    }
}

extension Content {
    /// Padded so that it doesn't tell how much its writer wrote.
    fileprivate var asWords: Content {
        switch self {
        case .text(let text?): .words(text)
        case .octets(let octets?): .copy(octets)
        default: self
        }
    }
}
