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

    /// Nil for engines that don't seal.
    public func arrivalKey() throws -> ContentKey? { nil }

    /// Nothing, for engines that don't seal.
    public func reseal(_ talk: TalkID) throws {}

    /// The key of a talk, under which stands all that hangs on it but raters' words; nil where the house's is meant.
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

    /// A collected mail has words about several people: it stands under its reader's, and HR's under the house's.
    func key(of letter: LetterID) throws -> ContentKey? {
        let reader = try first(
            "SELECT c.reader_id FROM outbox o JOIN collected_mails c ON c.id = o.collected_id WHERE o.id = $1",
            [.id(letter)]
        )
        if let reader: PersonID = reader?.optionalID("reader_id") { return try key(of: reader) }
        return try key(
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

    /// That of a person's name and addresses.
    func key(of person: PersonID) throws -> ContentKey? {
        try key("SELECT id, key_id FROM people WHERE id = $1", .id(person), table: "people")
    }

    // MARK: Raters' words

    /// The key of a rater's words: where they are confidential, one that is destroyed when they are frozen in a dossier.
    func wordsKey(of request: RequestID?) throws -> ContentKey? {
        guard let request else { return nil }
        let row = try first(
            """
            SELECT r.promise, t.id, t.key_id, t.answers_key_id FROM requests r JOIN talks t ON t.id = r.talk_id
            WHERE r.id = $1
            """,
            [.id(request)]
        )
        return try row.flatMap(wordsKey)
    }

    private func wordsKey(_ row: Row) throws -> ContentKey? {
        let isConfidential = try row.state("promise") == Promise.confidential
        return try key(row, "talks", isConfidential ? "answers_key_id" : "key_id")
    }

    /// What is kept of a sent letter; a confirmation shows what its rater said.
    /// - Parameter key: the letter's, where it was read; nil: it is looked for.
    func copy(_ octets: Data, of letter: LetterID, under key: ContentKey?) throws -> Value {
        if let key { return .content(octets, under: key) }
        let row = try first(
            """
            SELECT o.kind, r.promise, t.id, t.key_id, t.answers_key_id FROM outbox o
            LEFT JOIN requests r ON r.id = o.request_id LEFT JOIN talks t ON t.id = COALESCE(o.talk_id, r.talk_id)
            WHERE o.id = $1
            """,
            [.id(letter)]
        )
        guard let row, row.optionalInteger("id") != nil else {
            return .content(octets, under: try self.key(of: letter))
        }
        guard try row.state("kind") == Letter.Kind.confirmation else {
            return .content(octets, under: try self.key(row, "talks", "key_id"))
        }
        return .content(.copy(octets), under: try wordsKey(row))
    }

    /// Its request's, if that is known by now; else its own.
    func wordsKey(of mail: InboxID) throws -> ContentKey? {
        let row = try first("SELECT request_id FROM inbox WHERE id = $1", [.id(mail)])
        guard let request: RequestID = row?.optionalID("request_id") else { return try key(of: mail) }
        return try wordsKey(of: request)
    }

    // MARK: Making

    /// Makes the key where there is none.
    func key(
        _ sql: String,
        _ id: Value,
        table: String = "talks"
    ) throws -> ContentKey? {
        try first(sql, [id]).flatMap { try key($0, table, "key_id") }
    }

    private func key(_ row: Row, _ table: String, _ column: String) throws -> ContentKey? {
        if let number = row.optionalInteger(column) { return ContentKey(rawValue: number) }
        guard let key = try makeKey() else { return nil }
        try execute(
            "UPDATE \(table) SET \(column) = $2 WHERE id = $1",
            [.integer(try row.integer("id")), .integer(key.rawValue)]
        )
        return key
    }
}
