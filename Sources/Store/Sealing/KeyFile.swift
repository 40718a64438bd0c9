// The keys of content, in a small file of their own beside the database, each wrapped by the master key.
import Crypto
import Feedback
import Foundation
import GRDB
import Synchronization

/// Several processes use one file, as they do the database. A key that is taken out of it is gone: no copy of the database
/// holds it.
public final class KeyFile: Sendable {
    let path: String
    private let database: DatabaseQueue
    private let wrapping: Mutex<SymmetricKey>
    private let salt: Mutex<Data>
    private let known = Mutex<[ContentKey: SymmetricKey]>([:])
    private let spare = Mutex(Spare())

    /// - Parameters:
    ///   - master: the secret that wraps the keys.
    ///   - mayMake: whether the file is made where there is none.
    /// - Throws: `KeyFileError` where it is missing, or another secret wrapped it.
    public init(path: String, master: String, mayMake: Bool) throws {
        self.path = path
        let isThere = FileManager.default.fileExists(atPath: path)
        guard isThere || mayMake else { throw KeyFileError.missing(path) }
        // Another process may be as far: its file is neither replaced nor emptied.
        if !isThere { Foundation.close(open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)) }
        do {
            database = try DatabaseQueue(path: path, configuration: Self.configuration)
            if isThere, try database.read(Self.hasTimes) { try database.write(Self.dropTimes) }
            let found = isThere ? try database.read(Self.foundHead) : nil
            let (salt, proof) = try found ?? database.write { try Self.head($0, master) }
            let wrapping = Self.wrapping(master, salt)
            guard Self.isProof(proof, of: wrapping) else { throw KeyFileError.wrongMaster(path) }
            self.wrapping = Mutex(wrapping)
            self.salt = Mutex(salt)
        } catch let error as DatabaseError {
            throw KeyFileError.unreadable(path, reason: "\(error)")
        }
        try load()
    }

    private static var configuration: GRDB.Configuration {
        var configuration = GRDB.Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            // A key that is destroyed isn't to be found on free pages.
            try database.execute(sql: "PRAGMA secure_delete = ON")
            try database.execute(sql: "PRAGMA synchronous = FULL")
        }
        return configuration
    }

    /// A column of earlier files, which nothing read: when a key was made.
    private static func hasTimes(_ database: Database) throws -> Bool {
        try Int.fetchOne(database, sql: "SELECT 1 FROM pragma_table_info('keys') WHERE name = 'made_at'") != nil
    }

    /// Another process may be as far.
    private static func dropTimes(_ database: Database) throws {
        if try hasTimes(database) { try database.execute(sql: "ALTER TABLE keys DROP COLUMN made_at") }
    }

    private static func head(_ database: Database, _ master: String) throws -> (salt: Data, proof: Data) {
        try database.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS master (id INTEGER PRIMARY KEY CHECK (id = 1), salt BLOB NOT NULL,
                    proof BLOB NOT NULL);
                CREATE TABLE IF NOT EXISTS keys (id INTEGER PRIMARY KEY AUTOINCREMENT, wrapped BLOB NOT NULL);
                CREATE TABLE IF NOT EXISTS destroyed (id INTEGER PRIMARY KEY, talk INTEGER, end TEXT NOT NULL);
                CREATE TABLE IF NOT EXISTS bound (id INTEGER PRIMARY KEY CHECK (id = 1));
                """
        )
        return try foundHead(database) ?? setHead(database, master)
    }

    private static func foundHead(_ database: Database) throws -> (salt: Data, proof: Data)? {
        guard try database.tableExists("bound") else { return nil }
        return try GRDB.Row.fetchOne(database, sql: "SELECT salt, proof FROM master").map { ($0["salt"], $0["proof"]) }
    }

    private static func setHead(_ database: Database, _ master: String) throws -> (salt: Data, proof: Data) {
        let salt = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        let proof = try ChaChaPoly.seal(Data(proven.utf8), using: wrapping(master, salt)).combined
        try database.execute(
            sql: "INSERT OR REPLACE INTO master (id, salt, proof) VALUES (1, ?, ?)",
            arguments: [salt, proof]
        )
        return (salt, proof)
    }

    private static let proven = "klankbord master key"

    /// HKDF (RFC 5869) with SHA-256.
    private static func wrapping(_ master: String, _ salt: Data) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: Data(master.utf8)),
            salt: salt,
            info: Data("klankbord key file".utf8),
            outputByteCount: 32
        )
    }

    private static func isProof(_ proof: Data, of key: SymmetricKey) -> Bool {
        (try? ChaChaPoly.open(ChaChaPoly.SealedBox(combined: proof), using: key)) == Data(proven.utf8)
    }

    // MARK: Keys

    /// On the disk before anything is sealed under it. Each commit there waits for the disk, so that who makes many gets
    /// more and more of them at once.
    func make() throws -> ContentKey {
        try spare.withLock { spare in
            if spare.ready.isEmpty {
                spare.ready = try make(spare.nextCount)
                spare.nextCount = min(spare.nextCount * 2, Spare.most)
            }
            return spare.ready.removeFirst()
        }
    }

    /// Keys that are on the disk, and that nothing is sealed under so far.
    private struct Spare {
        var ready: [ContentKey] = []
        var nextCount = 1
        static let most = 64
    }

    private func make(_ count: Int) throws -> [ContentKey] {
        let secrets = (0..<count).map { _ in SymmetricKey(size: .bits256) }
        let wrapped = try secrets.map(wrap)
        let salt = salt.withLock { $0 }
        let ids = try database.write { [path] database in
            guard try Self.foundHead(database)?.salt == salt else { throw KeyFileError.wrongMaster(path) }
            return try wrapped.map { wrapped in
                try database.execute(sql: "INSERT INTO keys (wrapped) VALUES (?)", arguments: [wrapped])
                return ContentKey(rawValue: database.lastInsertedRowID)
            }
        }
        known.withLock { $0.merge(zip(ids, secrets)) { _, new in new } }
        return ids
    }

    /// Nil where it was destroyed.
    func secret(_ key: ContentKey) throws -> SymmetricKey? {
        if let secret = known.withLock({ $0[key] }) { return secret }
        try load()
        return known.withLock { $0[key] }
    }

    /// Those that are there, by this process or another.
    func all() throws -> [ContentKey] { try rows().map(\.key) }

    /// Takes them out; which they were stays. Other processes that opened one before may read with it to their end.
    func destroy(_ retired: [RetiredKey]) throws {
        try database.write { database in
            for key in retired {
                try database.execute(sql: "DELETE FROM keys WHERE id = ?", arguments: [key.key.rawValue])
                try database.execute(
                    sql: "INSERT OR REPLACE INTO destroyed (id, talk, end) VALUES (?, ?, ?)",
                    arguments: [key.key.rawValue, key.talk?.rawValue, key.end.rawValue]
                )
            }
        }
        known.withLock { known in retired.forEach { known[$0.key] = nil } }
    }

    func destroyed() throws -> [RetiredKey] {
        try database.read { database in
            try GRDB.Row.fetchAll(database, sql: "SELECT id, talk, end FROM destroyed").compactMap { row in
                guard let end = RetiredKey.End(rawValue: row["end"]) else { return nil }
                let talk: Int64? = row["talk"]
                return RetiredKey(
                    key: ContentKey(rawValue: row["id"]),
                    talk: talk.map { TalkID(rawValue: $0) },
                    end: end
                )
            }
        }
    }

    /// The highest number that was ever given.
    func lastNumber() throws -> Int64 {
        try database.read { try Int64.fetchOne($0, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'keys'") } ?? 0
    }

    /// No number up to this one is given any more: rows of keys that an older file doesn't know have them.
    func giveNone(upTo number: Int64) throws {
        guard try number > lastNumber() else { return }
        try database.write { database in
            try database.execute(
                sql: "UPDATE sqlite_sequence SET seq = ? WHERE name = 'keys' AND seq < ?",
                arguments: [number, number]
            )
        }
    }

    /// Whether a database stands sealed under these keys.
    public func isBound() throws -> Bool {
        try database.read { try Int.fetchOne($0, sql: "SELECT id FROM bound") } != nil
    }

    func bind() throws { try database.write { try $0.execute(sql: "INSERT OR IGNORE INTO bound (id) VALUES (1)") } }

    /// Wraps all keys anew.
    public func rotate(to master: String) throws {
        let (salt, new, secrets) = try database.write { database in
            let secrets = try rows(database).map { ($0.key, try unwrap($0.wrapped)) }
            let salt = try Self.setHead(database, master).salt
            let new = Self.wrapping(master, salt)
            for (key, secret) in secrets {
                try database.execute(
                    sql: "UPDATE keys SET wrapped = ? WHERE id = ?",
                    arguments: [try Self.wrap(secret, new), key.rawValue]
                )
            }
            return (salt, new, secrets)
        }
        wrapping.withLock { $0 = new }
        self.salt.withLock { $0 = salt }
        known.withLock { $0 = Dictionary(uniqueKeysWithValues: secrets) }
    }

    /// Writes a copy that is as of one moment; whoever copies it needs no key.
    /// - Throws: `KeyFileError` where there is none.
    public static func copy(_ path: String, to target: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { throw KeyFileError.missing(path) }
        do {
            var configuration = configuration
            configuration.readonly = true
            let copy = try DatabaseQueue(path: target)
            try DatabaseQueue(path: path, configuration: configuration).backup(to: copy)
            try copy.close()
        } catch let error as DatabaseError {
            throw KeyFileError.unreadable(path, reason: "\(error)")
        }
    }

    private func load() throws {
        let secrets = try rows().map { ($0.key, try unwrap($0.wrapped)) }
        known.withLock { $0.merge(secrets) { _, new in new } }
    }

    private func rows() throws -> [(key: ContentKey, wrapped: Data)] { try database.read(rows) }

    private func rows(_ database: Database) throws -> [(key: ContentKey, wrapped: Data)] {
        try GRDB.Row.fetchAll(database, sql: "SELECT id, wrapped FROM keys").map {
            (ContentKey(rawValue: $0["id"]), $0["wrapped"])
        }
    }

    private func wrap(_ secret: SymmetricKey) throws -> Data { try Self.wrap(secret, wrapping.withLock { $0 }) }

    private static func wrap(_ secret: SymmetricKey, _ wrapping: SymmetricKey) throws -> Data {
        try ChaChaPoly.seal(secret.withUnsafeBytes { Data($0) }, using: wrapping).combined
    }

    private func unwrap(_ wrapped: Data) throws -> SymmetricKey {
        let wrapping = wrapping.withLock { $0 }
        guard let data = try? ChaChaPoly.open(ChaChaPoly.SealedBox(combined: wrapped), using: wrapping) else {
            throw KeyFileError.wrongMaster(path)
        }
        return SymmetricKey(data: data)
    }
}

/// Why content can't be opened. Nothing was written.
public enum KeyFileError: Error, CustomStringConvertible {
    case missing(String)
    case wrongMaster(String)
    /// A rotation was cut short; the new key lies there.
    case masterLeft(String, left: String, place: String)
    case otherDatabase(String)
    case olderThanDatabase(String)
    case databaseMissing(String)
    case unreadable(String, reason: String)

    public var description: String {
        switch self {
        case .missing(let path):
            "\(path): there are no keys, and the database is sealed; put back the last copy that klankbord backup wrote "
                + "(klankbord-keys.db)"
        case .wrongMaster(let path):
            "\(path): the master key is another than the one that wrapped it; put back the right master-key of the secrets; "
                + "where a rotation was cut short it is master-key.new beside it, and klankbord check names it"
        case .masterLeft(let path, let left, let place):
            "\(path): the master key was rotated, and the new one did not take the old one's name; it is \(left), and fits: "
                + "mv \(left) \(place)"
        case .otherDatabase(let path):
            "\(path): these keys are another database's; move the file away, and put the one beside the backup in its place"
        case .olderThanDatabase(let path):
            "\(path): these keys are older than the database, and newer ones are missing; put back the newest "
                + "klankbord-keys.db that klankbord backup wrote"
        case .databaseMissing(let path):
            "\(path): these are the keys of a database that isn't in its place; put that back (klankbord.db, or one by the "
                + "name klankbord.db.before-restore-…; or klankbord restore a backup), or move the keys away to begin anew"
        case .unreadable(let path, let reason): "\(path): can't be read: \(reason)"
        }
    }
}
