// The keys that content stands under, and where a row finds its own.
import Feedback
import Foundation

/// The number of a key in the key file. Numbers are never used twice.
public struct ContentKey: Sendable, Hashable {
    public let rawValue: Int64

    public init(rawValue: Int64) { self.rawValue = rawValue }
}

extension Transaction {
    /// Engines that don't seal have no keys.
    public func makeKey() throws -> ContentKey? { nil }

    /// The key of a talk, under which stands all that hangs on it; nil where the house's is meant.
    func key(of talk: TalkID?) throws -> ContentKey? {
        guard let talk else { return nil }
        return try key("SELECT id, key_id FROM talks WHERE id = $1", .id(talk))
    }

    func key(of request: RequestID?) throws -> ContentKey? {
        guard let request else { return nil }
        return try key(
            "SELECT t.id, t.key_id FROM requests r JOIN talks t ON t.id = r.talk_id WHERE r.id = $1",
            .id(request)
        )
    }

    func key(of letter: LetterID) throws -> ContentKey? {
        try key(
            """
            SELECT t.id, t.key_id FROM outbox o LEFT JOIN requests r ON r.id = o.request_id
            JOIN talks t ON t.id = COALESCE(o.talk_id, r.talk_id) WHERE o.id = $1
            """,
            .id(letter)
        )
    }

    func key(of dossier: DossierID) throws -> ContentKey? {
        try key("SELECT t.id, t.key_id FROM dossiers d JOIN talks t ON t.id = d.talk_id WHERE d.id = $1", .id(dossier))
    }

    /// Under the request's talk, if it is known by now.
    func key(of mail: InboxID) throws -> ContentKey? {
        try key(
            """
            SELECT t.id, t.key_id FROM inbox i JOIN requests r ON r.id = i.request_id JOIN talks t ON t.id = r.talk_id
            WHERE i.id = $1
            """,
            .id(mail)
        )
    }

    /// Makes the talk's key where it has none.
    private func key(_ sql: String, _ id: Value) throws -> ContentKey? {
        guard let row = try first(sql, [id]) else { return nil }
        if let number = row.optionalInteger("key_id") { return ContentKey(rawValue: number) }
        guard let key = try makeKey() else { return nil }
        try execute(
            "UPDATE talks SET key_id = $2 WHERE id = $1",
            [.integer(try row.integer("id")), .integer(key.rawValue)]
        )
        return key
    }
}
