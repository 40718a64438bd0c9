// The rows of an engine, seen through the door of content.
import Crypto
import Feedback
import Foundation

/// The two keys that are the whole database's.
struct SealingKeys: Hashable {
    /// Of content that hangs on no talk.
    var house: ContentKey
    /// Of what rows are found by.
    var index: ContentKey
    /// Of mail that nobody has read so far; nil: none has come since the last one was retired.
    var arrival: ContentKey?
}

extension Transaction {
    /// Nil where nothing is sealed yet.
    func sealingKeys() throws -> SealingKeys? {
        guard let row = try first("SELECT * FROM sealing", []) else { return nil }
        return SealingKeys(
            house: ContentKey(rawValue: try row.integer("house_key")),
            index: ContentKey(rawValue: try row.integer("index_key")),
            arrival: row.optionalInteger("arrival_key").map { ContentKey(rawValue: $0) }
        )
    }

    func set(_ keys: SealingKeys) throws {
        try execute(
            """
            INSERT INTO sealing (id, house_key, index_key) VALUES (1, $1, $2)
            ON CONFLICT (id) DO UPDATE SET house_key = excluded.house_key, index_key = excluded.index_key
            """,
            [.integer(keys.house.rawValue), .integer(keys.index.rawValue)]
        )
    }

    /// Mail that comes from now on stands under another key, and what was read meanwhile can't be read in older copies; not
    /// as long as some waits to be read.
    public func retireArrivalKey() throws {
        guard let key = try sealingKeys()?.arrival else { return }
        let waiting = try first("SELECT 1 AS waits FROM inbox WHERE state IN ('received', 'reading') LIMIT 1", [])
        guard waiting == nil else { return }
        try execute("UPDATE sealing SET arrival_key = NULL", [])
        try retire(key)
    }

    /// All that something stands under: those of rows, and the database's own.
    func keysInUse() throws -> Set<ContentKey> {
        // An upgrade is to come, maybe.
        let version = try first("SELECT MAX(number) AS number FROM migrations", [])?.optionalInteger("number") ?? 0
        let ofRows = try keyColumns.filter { $0.since <= version }.flatMap { table, column, _ in
            try rows("SELECT \(column) AS number FROM \(table) WHERE \(column) IS NOT NULL", [])
                .map { ContentKey(rawValue: try $0.integer("number")) }
        }
        let own = try sealingKeys().map { [$0.house, $0.index] + [$0.arrival].compactMap(\.self) } ?? []
        return Set(ofRows + own)
    }

    /// Where rows name their keys, and since which schema.
    private var keyColumns: [(table: String, column: String, since: Int64)] {
        [
            ("talks", "key_id", 27), ("people", "key_id", 28), ("talks", "answers_key_id", 28),
            ("mail_keys", "key_id", 40),
        ] + WordTable.allCases.map { ($0.rawValue, "key_id", 43) }
    }

    /// The highest number that rows name: also keys that are retired have one.
    func lastKeyNumber() throws -> Int64 {
        let retired = try first("SELECT MAX(key_id) AS number FROM retired_keys", [])?.optionalInteger("number")
        return try max(retired ?? 0, keysInUse().map(\.rawValue).max() ?? 0)
    }
}

/// One transaction, in which the database's own keys are read once.
final class SealedTransaction: Transaction {
    private let engine: any Transaction
    private let keys: KeyFile
    private var own: SealingKeys?
    private var ready: HMAC<SHA256>?
    /// Rows are often looked for by the same address.
    private var blinds: [String: Value] = [:]

    init(_ engine: any Transaction, _ keys: KeyFile) { (self.engine, self.keys) = (engine, keys) }

    func rows(_ sql: String, _ arguments: [Value]) throws -> [Row] {
        try engine.rows(sql, sealed(arguments)).map { row in row.opening { [keys] in Self.open($0, keys) } }
    }

    func execute(_ sql: String, _ arguments: [Value]) throws -> Int {
        try engine.execute(sql, sealed(arguments))
    }

    /// Most statements and rows have no content, and are passed on as they are.
    private func sealed(_ values: [Value]) throws -> [Value] {
        values.contains { if case .content = $0 { true } else { false } } ? try values.map(seal) : values
    }

    func makeKey() throws -> ContentKey? { try keys.make() }

    func arrivalKey() throws -> ContentKey? {
        if let key = try ownKeys().arrival { return key }
        let key = try keys.make()
        try engine.execute("UPDATE sealing SET arrival_key = $1", [.integer(key.rawValue)])
        own?.arrival = key
        return key
    }

    func reseal(_ talk: TalkID) throws { try Resealing(engine, self).run(of: talk) }

    func seal(_ value: Value) throws -> Value {
        guard case .content(let content, let key) = value, !content.isNull else { return value }
        if case .key(let text?) = content { return try blind(text) }
        let under = try key ?? ownKeys().house
        return try Seal.seal(content, under: under, try secret(under), index: try index())
    }

    private func blind(_ text: String) throws -> Value {
        if let known = blinds[text] { return known }
        let value = Seal.blind(text, try index())
        blinds[text] = value
        return value
    }

    /// The index's key, ready for use.
    private func index() throws -> HMAC<SHA256> {
        if let ready { return ready }
        let made = HMAC<SHA256>(key: try secret(ownKeys().index))
        ready = made
        return made
    }

    /// Content whose key was destroyed is NULL, as if it had never been written.
    func open(_ value: Value) -> Value { Self.open(value, keys) }

    private static func open(_ value: Value, _ keys: KeyFile) -> Value {
        switch value {
        case .octets(let octets?):
            guard let key = Seal.key(of: value) else { return value }
            let content = (try? keys.secret(key)).flatMap { secret in
                secret.flatMap { try? Seal.open(octets, $0) }
            }
            return .content(content ?? .octets(nil))
        case .text(let text?) where Seal.isBlind(text): return .content(.key(text))
        default: return value
        }
    }

    private func ownKeys() throws -> SealingKeys {
        if let own { return own }
        guard let found = try engine.sealingKeys() else { throw StoreError.unreadableRow("the rows are not sealed") }
        own = found
        return found
    }

    private func secret(_ key: ContentKey) throws -> SymmetricKey {
        guard let secret = try keys.secret(key) else {
            throw StoreError.changedMeanwhile("key \(key.rawValue) of the key file")
        }
        return secret
    }
}

extension Content {
    fileprivate var isNull: Bool {
        switch self {
        case .text(nil), .octets(nil), .key(nil): true
        default: false
        }
    }
}
