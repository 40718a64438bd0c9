// The embedded engine: SQLite through GRDB, in WAL mode, every commit on the disk before it counts.
import Foundation
import GRDB
import Synchronization

/// SQLite as a driver. Several processes may use one file: the service and the command line beside it.
public final class SQLiteDriver: Driver {
    private let pool: DatabasePool

    public let identityColumn = "INTEGER PRIMARY KEY AUTOINCREMENT"
    public let octetsType = "BLOB"

    /// - Throws: `StoreError.unavailable` with the path and what the engine says.
    public init(path: String) throws(StoreError) {
        var configuration = GRDB.Configuration()
        configuration.busyMode = .timeout(10)
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = 2
        configuration.prepareDatabase { database in
            // WAL's usual NORMAL may lose the last commits with the power; a commit of ours means that mail was sent.
            try database.execute(sql: "PRAGMA synchronous = FULL")
            // 8 MiB: the 2 MiB of the default read the same pages again and again in a round of some thousands.
            try database.execute(sql: "PRAGMA cache_size = -8192")
            // 16 MiB of log: a batch of mails fills the 4 MiB of the default, and each checkpoint flushes the disk twice.
            try database.execute(sql: "PRAGMA wal_autocheckpoint = 4096")
            // What was erased, or read and so holds a token no more, is not to be found on free pages either.
            try database.execute(sql: "PRAGMA secure_delete = ON")
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
        } catch {
            throw .unavailable(path: path, reason: "\(error)")
        }
    }

    /// Leaves nothing beside the database: the log of its last writes holds the mails that were read meanwhile.
    public func close() async {
        _ = try? await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try? pool.close()
    }

    public func write<Result: Sendable>(
        _ body: @Sendable (any Transaction) throws -> Result
    ) async throws -> Result {
        try await withoutActuallyEscaping(body) { body in
            try await pool.write { try body(SQLiteTransaction(database: $0)) }
        }
    }

    public func read<Result: Sendable>(
        _ body: @Sendable (any Transaction) throws -> Result
    ) async throws -> Result {
        try await withoutActuallyEscaping(body) { body in
            try await pool.read { try body(SQLiteTransaction(database: $0)) }
        }
    }
}

private struct SQLiteTransaction: Transaction {
    let database: Database

    func rows(_ sql: String, _ arguments: [Value]) throws -> [Row] {
        let statement = try prepared(sql, arguments)
        let columns = statement.columnNames
        let cursor = try GRDB.Row.fetchCursor(statement)
        var rows: [Row] = []
        while let row = try cursor.next() {
            rows.append(Row(columns: columns, values: columns.indices.map { Value(row[$0]) }))
        }
        return rows
    }

    func execute(_ sql: String, _ arguments: [Value]) throws -> Int {
        try prepared(sql, arguments).execute()
        return database.changesCount
    }

    private func prepared(_ sql: String, _ arguments: [Value]) throws -> Statement {
        let statement = try database.cachedStatement(sql: numbered(sql))
        try statement.setArguments(StatementArguments(arguments.map { $0.databaseValue }))
        return statement
    }

    /// `$1` → `?1`: SQLite takes `$1` for a name and numbers it in the order of appearance, which swaps arguments.
    private func numbered(_ sql: String) -> String {
        String(decoding: sql.utf8.map { $0 == UInt8(ascii: "$") ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
    }
}

extension Value {
    var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let integer): integer.databaseValue
        case .text(let text): text.databaseValue
        case .octets(let octets): octets.databaseValue
        }
    }

    init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let integer): self = .integer(integer)
        case .double(let double): self = .integer(Int64(double))
        case .string(let text): self = .text(text)
        case .blob(let octets): self = .octets(octets)
        }
    }
}
