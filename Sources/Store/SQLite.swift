// The embedded engine: SQLite through GRDB, in WAL mode, every commit on the disk before it counts.
import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// SQLite as a driver. Several processes may use one file: the service and the command line beside it.
public final class SQLiteDriver: Driver {
    private let database: any DatabaseWriter
    private let path: String

    /// Seconds that a statement waits while somebody else writes.
    private static let patience = 10

    public let identityColumn = "INTEGER PRIMARY KEY AUTOINCREMENT"
    public let octetsType = "BLOB"

    /// - Parameter isReadOnly: for who only looks at a database that is there: `write` throws. The engine may leave an empty
    ///   log beside it, which the next who writes takes away.
    /// - Throws: `StoreError.unavailable` with the path and what the engine says.
    public init(path: String, isReadOnly: Bool = false) throws(StoreError) {
        self.path = path
        var configuration = GRDB.Configuration()
        configuration.busyMode = .timeout(Double(Self.patience))
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = 2
        configuration.prepareDatabase { database in
            // 8 MiB: the 2 MiB of the default read the same pages again and again in a round of some thousands.
            try database.execute(sql: "PRAGMA cache_size = -8192")
            // 16 MiB of log: a batch of mails fills the 4 MiB of the default, and each checkpoint flushes the disk twice.
            try database.execute(sql: "PRAGMA wal_autocheckpoint = 4096")
            // Erased content, and rows that hold a token no more, are not to be found on free pages either.
            try database.execute(sql: "PRAGMA secure_delete = ON")
        }
        configuration.readonly = isReadOnly
        do {
            guard !isReadOnly else {
                database = try DatabaseQueue(path: path, configuration: configuration)
                return
            }
            let pool = try DatabasePool(path: path, configuration: configuration)
            database = pool
            // The usual NORMAL may lose the last commits with the power; a commit of ours means that mail was sent. The
            // pool sets NORMAL once it is made, so this comes after it.
            try pool.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA synchronous = FULL")
                Self.forgetLeft(by: database)
            }
        } catch {
            let trouble = (error as? DatabaseError)?.trouble
            throw .unavailable(path: path, reason: "\(error)", trouble: trouble ?? .other)
        }
    }

    /// What whoever was killed had written, in the log or over pages that still stand as they were; where somebody else is
    /// at work, it is theirs, and nobody waits.
    private static func forgetLeft(by database: Database) {
        try? database.execute(sql: "PRAGMA busy_timeout = 0")
        _ = try? database.checkpoint(.truncate)
        try? database.execute(sql: "PRAGMA busy_timeout = \(patience * 1000)")
    }

    public func damage() async throws -> [String] {
        try await named {
            try await database.read { database in
                let found = Self.check("PRAGMA quick_check(1)", database)
                guard found != ["ok"] else { return [] }
                // Only table by table does the engine say whose pages they are.
                let tables = try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
                let damaged = tables.compactMap { table -> String? in
                    let lines = Self.check("PRAGMA quick_check(\"\(table)\")", database)
                    return lines == ["ok"] ? nil : "table \(table): \(lines.first ?? "")"
                }
                return damaged.isEmpty ? found : damaged
            }
        }
    }

    /// The lines of a check, or the error that ended it.
    private static func check(_ sql: String, _ database: Database) -> [String] {
        do {
            return try String.fetchAll(database, sql: sql).flatMap { $0.split(separator: "\n").map(String.init) }
                .filter { !$0.hasPrefix("***") }
        } catch {
            return ["\(error)"]
        }
    }

    /// Writes all rows as of one moment into another file, while others write.
    /// - Throws: `StoreError.unavailable` where there is no room, or the file can't be made.
    public func copy(to path: String) async throws {
        do {
            let copy = try DatabaseQueue(path: path)
            try database.backup(to: copy)
            // One file, nothing beside it.
            try await copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try copy.close()
        } catch let error as DatabaseError {
            throw StoreError.unavailable(path: path, reason: "\(error)", trouble: error.trouble ?? .other)
        }
    }

    /// The log of the last writes goes: it holds the mails that were read meanwhile, with their tokens.
    public func forgetWritten() async -> Bool {
        (try? await database.writeWithoutTransaction { try $0.checkpoint(.truncate) }) != nil
    }

    public func close() async {
        _ = await forgetWritten()
        try? database.close()
    }

    public func write<Result: Sendable>(
        _ body: @Sendable (any Transaction) throws -> Result
    ) async throws -> Result {
        try await withoutActuallyEscaping(body) { body in
            try await named { try await database.write { try body(SQLiteTransaction(database: $0)) } }
        }
    }

    public func read<Result: Sendable>(
        _ body: @Sendable (any Transaction) throws -> Result
    ) async throws -> Result {
        try await withoutActuallyEscaping(body) { body in
            try await named { try await database.read { try body(SQLiteTransaction(database: $0)) } }
        }
    }

    /// An error of the database as a whole has a name of ours, so that nobody takes it for a fault of a row.
    private func named<Result>(_ work: () async throws -> Result) async throws -> Result {
        do {
            return try await work()
        } catch let error as DatabaseError {
            guard let trouble = error.trouble else { throw error }
            throw StoreError.unavailable(path: path, reason: "\(error)", trouble: trouble)
        }
    }
}

extension DatabaseError {
    /// What another statement would meet as well, by SQLite's result codes; nil where it is about this one alone.
    fileprivate var trouble: DatabaseTrouble? {
        switch resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .busy
        case .SQLITE_FULL: .full
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .notOurs
        case .SQLITE_IOERR: .failing
        case .SQLITE_NOMEM, .SQLITE_NOLFS, .SQLITE_INTERRUPT, .SQLITE_ABORT: .other
        default: nil
        }
    }
}

private struct SQLiteTransaction: Transaction {
    let database: Database

    func rows(_ sql: String, _ arguments: [Value]) throws -> [Row] {
        let statement = try BoundStatement(sql, arguments, in: database)
        defer { statement.end() }
        let columns = statement.columnNames
        var rows: [Row] = []
        while try statement.step() { rows.append(Row(columns: columns, values: statement.values)) }
        return rows
    }

    func execute(_ sql: String, _ arguments: [Value]) throws -> Int {
        let statement = try BoundStatement(sql, arguments, in: database)
        defer { statement.end() }
        while try statement.step() {}
        return database.changesCount
    }
}

/// A statement of GRDB's cache with its parameters bound. Values go straight to SQLite and back: by way of GRDB's own
/// boxes they cost more than the statements that they are for.
private struct BoundStatement {
    private let statement: Statement
    private let database: Database

    private var handle: OpaquePointer { statement.sqliteStatement }

    init(_ sql: String, _ arguments: [Value], in database: Database) throws {
        statement = try database.cachedStatement(sql: sql)
        self.database = database
        for position in 0..<sqlite3_bind_parameter_count(handle) {
            let argument = try number(at: position + 1)
            guard arguments.indices.contains(argument - 1) else {
                throw StoreError.unreadableRow("no argument for $\(argument): \(sql)")
            }
            bind(arguments[argument - 1], at: position + 1)
        }
    }

    /// SQLite takes `$2` for a name and numbers it in the order of appearance; what is meant is the second argument.
    private func number(at position: CInt) throws -> Int {
        guard let name = sqlite3_bind_parameter_name(handle, position), name[0] == CChar(UInt8(ascii: "$")) else {
            throw StoreError.unreadableRow("a parameter that is not $n: \(statement.sql)")
        }
        return Int(atoi(name + 1))
    }

    private func bind(_ value: Value, at position: CInt) {
        switch value {
        case .content(.text(let text), _), .content(.key(let text), _): bind(.text(text), at: position)
        case .content(.words(let text), _): bind(.text(text), at: position)
        case .content(.digest(let octets), _), .content(.copy(let octets), _): bind(.octets(octets), at: position)
        case .content(.octets(let octets), _): bind(.octets(octets), at: position)
        case .integer(nil), .text(nil), .octets(nil): sqlite3_bind_null(handle, position)
        case .integer(let integer?): sqlite3_bind_int64(handle, position, integer)
        case .text(let text?): sqlite3_bind_text(handle, position, text, CInt(text.utf8.count), Self.copied)
        case .octets(let octets?):
            _ = octets.withUnsafeBytes { bytes in
                bytes.isEmpty
                    ? sqlite3_bind_zeroblob(handle, position, 0)
                    : sqlite3_bind_blob(handle, position, bytes.baseAddress, CInt(bytes.count), Self.copied)
            }
        }
    }

    /// SQLITE_TRANSIENT, a macro that Swift does not import.
    nonisolated(unsafe) private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    var columnNames: [String] { statement.columnNames }

    /// - Returns: whether there is a row.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code),
                message: database.lastErrorMessage,
                sql: statement.sql
            )
        }
    }

    /// The current row.
    var values: [Value?] {
        (0..<sqlite3_column_count(handle)).map { column in
            switch sqlite3_column_type(handle, column) {
            case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, column))
            case SQLITE_FLOAT: return .integer(Int64(sqlite3_column_double(handle, column)))
            case SQLITE_TEXT:
                guard let text = sqlite3_column_text(handle, column) else { return nil }
                let count = Int(sqlite3_column_bytes(handle, column))
                return .text(String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self))
            case SQLITE_BLOB:
                guard let octets = sqlite3_column_blob(handle, column) else { return .octets(Data()) }
                return .octets(Data(bytes: octets, count: Int(sqlite3_column_bytes(handle, column))))
            default: return nil
            }
        }
    }

    /// Gives the statement back to the cache, without what was bound to it.
    func end() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }
}
