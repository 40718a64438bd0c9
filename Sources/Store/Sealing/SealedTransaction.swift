// The rows of an engine, seen through the door of content.
import Crypto
import Foundation

/// The two keys that are the whole database's.
struct SealingKeys: Hashable {
    /// Of content that hangs on no talk.
    var house: ContentKey
    /// Of what rows are found by.
    var index: ContentKey
}

extension Transaction {
    /// Nil where nothing is sealed yet.
    func sealingKeys() throws -> SealingKeys? {
        guard let row = try first("SELECT house_key, index_key FROM sealing", []) else { return nil }
        return SealingKeys(
            house: ContentKey(rawValue: try row.integer("house_key")),
            index: ContentKey(rawValue: try row.integer("index_key"))
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

    /// Of all talks, and the database's own.
    func keysInUse() throws -> Set<ContentKey> {
        let talks = try rows("SELECT key_id FROM talks WHERE key_id IS NOT NULL", [])
            .map { ContentKey(rawValue: try $0.integer("key_id")) }
        let own = try sealingKeys().map { [$0.house, $0.index] } ?? []
        return Set(talks + own)
    }
}

/// One transaction, in which the database's own keys are read once.
final class SealedTransaction: Transaction {
    private let engine: any Transaction
    private let keys: KeyFile
    private var own: SealingKeys?

    init(_ engine: any Transaction, _ keys: KeyFile) { (self.engine, self.keys) = (engine, keys) }

    func rows(_ sql: String, _ arguments: [Value]) throws -> [Row] {
        try engine.rows(sql, arguments.map(seal)).map { $0.mapValues(open) }
    }

    func execute(_ sql: String, _ arguments: [Value]) throws -> Int {
        try engine.execute(sql, arguments.map(seal))
    }

    func makeKey() throws -> ContentKey? { try keys.make() }

    func seal(_ value: Value) throws -> Value {
        guard case .content(let content, let key) = value, !content.isNull else { return value }
        let own = try ownKeys()
        if case .key(let text?) = content { return Seal.blind(text, try secret(own.index)) }
        let under = key ?? own.house
        return try Seal.seal(content, under: under, try secret(under))
    }

    /// Content whose key was destroyed is NULL, as if it had never been written.
    func open(_ value: Value) -> Value {
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
