// All content of a database under the key that it belongs to.
import Feedback
import Foundation

/// Seals what isn't sealed, and what stands under another key than its talk's or the house's.
struct Resealing {
    /// The rows as they are, and as their readers see them.
    private let (engine, sealed): (any Transaction, SealedTransaction)

    init(_ engine: any Transaction, _ sealed: SealedTransaction) { (self.engine, self.sealed) = (engine, sealed) }

    func run() throws {
        for talk in try engine.rows("SELECT id FROM talks WHERE key_id IS NULL", []) {
            _ = try sealed.key(of: try talk.id("id") as TalkID)
        }
        let house = try engine.sealingKeys()?.house
        for (table, columns) in ContentColumns.tables.sorted(by: { $0.key < $1.key }) where columns.holdsContent {
            let identity = Self.identities[table] ?? ["id"]
            let talk = Self.talks[table] ?? "NULL"
            let rows = try engine.rows(
                "SELECT \(identity.joined(separator: ", ")), (SELECT key_id FROM talks WHERE id = \(talk)) AS own_key FROM \(table)",
                []
            )
            for row in rows {
                let key = row.optionalInteger("own_key").map { ContentKey(rawValue: $0) } ?? house
                try reseal(table, columns, identity.map { row[$0] ?? .text(nil) }, identity, key)
            }
        }
    }

    private func reseal(
        _ table: String,
        _ columns: ContentColumns,
        _ values: [Value],
        _ identity: [String],
        _ key: ContentKey?
    ) throws {
        let place = identity.enumerated().map { "\($1) = $\($0 + 1)" }.joined(separator: " AND ")
        guard let row = try engine.first("SELECT * FROM \(table) WHERE \(place)", values) else { return }
        var changes: [(column: String, value: Value)] = []
        for column in columns.content.sorted() {
            guard let value = row[column], Seal.key(of: value) == nil || Seal.key(of: value) != key else { continue }
            changes.append((column, try sealed.seal(.content(opened(value), under: key))))
        }
        for column in columns.keys {
            guard case .text(let text?) = row[column], !Seal.isBlind(text) else { continue }
            changes.append((column, try sealed.seal(.content(.key(text)))))
        }
        guard !changes.isEmpty else { return }
        let set = changes.enumerated().map { "\($1.column) = $\(values.count + $0 + 1)" }.joined(separator: ", ")
        try engine.execute("UPDATE \(table) SET \(set) WHERE \(place)", values + changes.map(\.value))
    }

    private func opened(_ value: Value) -> Content {
        switch sealed.open(value) {
        case .content(let content, _): content
        case .text(let text): .text(text)
        case .octets(let octets): .octets(octets)
        case .integer: .text(nil)
        }
    }

    /// What tells a row of its table from the others; `id` where nothing is said.
    private static let identities = [
        "aliases": ["address_key"], "conditions": ["name"], "inbox_messages": ["inbox_id"],
        "outbox_messages": ["outbox_id"], "outbox_prepared": ["outbox_id"], "placements": ["dossier_id", "party"],
        "suppressions": ["address_key"], "talk_mails": ["inbox_id"],
    ]

    /// The talk of a row; none where nothing is said.
    private static let talks = [
        "talks": "talks.id", "requests": "requests.talk_id", "dossiers": "dossiers.talk_id",
        "matters": "matters.talk_id",
        "responses": "(SELECT r.talk_id FROM requests r WHERE r.id = responses.request_id)",
        "placements": "(SELECT d.talk_id FROM dossiers d WHERE d.id = placements.dossier_id)",
        "outbox": "COALESCE(outbox.talk_id, (SELECT r.talk_id FROM requests r WHERE r.id = outbox.request_id))",
        "outbox_messages": ofLetter("outbox_messages"), "outbox_prepared": ofLetter("outbox_prepared"),
        "inbox": "(SELECT r.talk_id FROM requests r WHERE r.id = inbox.request_id)",
        "inbox_messages": """
        (SELECT r.talk_id FROM inbox i JOIN requests r ON r.id = i.request_id WHERE i.id = inbox_messages.inbox_id)
        """,
    ]

    private static func ofLetter(_ table: String) -> String {
        """
        (SELECT COALESCE(o.talk_id, r.talk_id) FROM outbox o LEFT JOIN requests r ON r.id = o.request_id
            WHERE o.id = \(table).outbox_id)
        """
    }
}
