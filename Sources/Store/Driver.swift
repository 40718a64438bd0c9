// The contract of a database engine: one SQL text, several engines.
import Feedback
import Foundation

/// A database engine. SQL text is written once, with `$n` parameters and nothing that only one engine knows; what differs
/// in column types is asked of the driver.
public protocol Driver: Sendable {
    /// The column definition of a row identifier that the engine counts up.
    var identityColumn: String { get }
    /// The column type of octets.
    var octetsType: String { get }

    /// Runs `body` in one transaction that is committed durably when it returns and rolled back when it throws.
    ///
    /// `body` may run more than once: an engine that finds two transactions in each other's way rolls one of them back and
    /// begins it anew. So a body changes nothing outside its transaction: it doesn't send, log, or count.
    func write<Result: Sendable>(_ body: @Sendable (any Transaction) throws -> Result) async throws -> Result

    /// Runs `body` on a consistent snapshot.
    func read<Result: Sendable>(_ body: @Sendable (any Transaction) throws -> Result) async throws -> Result

    /// Looks through the whole database.
    /// - Returns: what is damaged, each with the name of its table or index; nothing where all is well.
    func damage() async throws -> [String]

    /// What was read and has gone since is not to be found beside the database either.
    /// - Returns: false where somebody else looks at it just now.
    func forgetWritten() async -> Bool

    /// After an erasure: no copy of the database that was made before it holds anything readable of what was erased.
    func forgetErased() async throws

    /// Ends the work with the database, which leaves nothing beside it. Nothing is asked of the driver afterwards.
    func close() async
}

extension Driver {
    /// An engine whose own tools look after it.
    public func damage() async throws -> [String] { [] }

    /// An engine that doesn't seal has no keys to destroy.
    public func forgetErased() async throws {}

    /// An engine that keeps nothing of the kind has nothing to do.
    public func forgetWritten() async -> Bool { true }

    /// Runs `body` as `write` does and rolls it back, to see what would come of it.
    public func rehearse<Result: Sendable>(
        _ body: @Sendable (any Transaction) throws -> Result
    ) async throws -> Result {
        do {
            return try await write { tx in throw Rehearsed(result: try body(tx)) }
        } catch let rehearsed as Rehearsed<Result> {
            return rehearsed.result
        }
    }
}

private struct Rehearsed<Result: Sendable>: Error {
    let result: Result
}

/// An open transaction. The rows of each noun are extensions of it, so that a stage stores what belongs together at once.
public protocol Transaction {
    /// The rows that a statement gives. A statement's parameters are `$1`, `$2`, … in any order.
    func rows(_ sql: String, _ arguments: [Value]) throws -> [Row]

    /// Runs a statement; gives the number of rows that it changed.
    @discardableResult
    func execute(_ sql: String, _ arguments: [Value]) throws -> Int

    /// A new key for content; nil where the engine doesn't seal.
    func makeKey() throws -> ContentKey?

    /// The key of mail that just came; nil where the engine doesn't seal.
    func arrivalKey() throws -> ContentKey?

    /// What hangs on a talk, and stands under another key than its own, comes under that.
    func reseal(_ talk: TalkID) throws
}

extension Transaction {
    func first(_ sql: String, _ arguments: [Value]) throws -> Row? { try rows(sql, arguments).first }

    /// Runs an `UPDATE` that is to find its row in the state that somebody decided on.
    /// - Throws: `StoreError.changedMeanwhile` when it doesn't.
    func change(_ what: @autoclosure () -> String, _ sql: String, _ arguments: [Value]) throws {
        guard try execute(sql, arguments) > 0 else { throw StoreError.changedMeanwhile(what()) }
    }

    /// Runs an `INSERT … RETURNING id`.
    func insert<ID: RowID>(_ sql: String, _ arguments: [Value]) throws -> ID {
        guard let row = try first(sql, arguments) else { throw StoreError.unreadableRow("INSERT gave no id: \(sql)") }
        return try row.id("id")
    }
}

/// A value of a column or parameter; nil is NULL, which has a type as well: some engines take none without.
public enum Value: Sendable, Hashable {
    case integer(Int64?)
    case text(String?)
    case octets(Data?)
    /// Content, which only `Content.swift` writes and reads, and the key that it stands under; nil: the house's.
    case content(Content, under: ContentKey? = nil)

    public static func integer(_ integer: Int?) -> Value { .integer(integer.map { Int64($0) }) }

    public static func id(_ id: (some RowID)?) -> Value { .integer(id?.rawValue) }

    public static func run(_ run: RunID) -> Value { .integer(run.rawValue) }

    /// Microseconds since 1970, UTC.
    public static func time(_ date: Date?) -> Value {
        .integer(date.map { Int64(($0.timeIntervalSince1970 * 1_000_000).rounded()) })
    }
}

/// A row by column name.
public struct Row: Sendable {
    let columns: [String]
    /// Nil: NULL, of which a row doesn't know the type.
    let values: [Value?]
    /// What a value is read by; nil: as it is.
    private let open: (@Sendable (Value) -> Value)?

    init(columns: [String], values: [Value?], open: (@Sendable (Value) -> Value)? = nil) {
        (self.columns, self.values, self.open) = (columns, values, open)
    }

    /// The same row, each value of which is opened when it is read, for a driver that stands before another.
    public func opening(with open: @escaping @Sendable (Value) -> Value) -> Row {
        Row(columns: columns, values: values, open: open)
    }

    /// The key that a column's content stands under; nil: it isn't sealed.
    func contentKey(_ column: String) -> ContentKey? {
        columns.firstIndex(of: column).flatMap { Seal.key(of: values[$0]) }
    }

    /// - Throws: `StoreError.unreadableRow` when the column is missing or of another type: a bug or a foreign hand.
    public func text(_ column: String) throws -> String {
        guard case .text(let text?) = self[column] else { throw unreadable(column) }
        return text
    }

    public func integer(_ column: String) throws -> Int64 {
        guard case .integer(let integer?) = self[column] else { throw unreadable(column) }
        return integer
    }

    public func octets(_ column: String) throws -> Data {
        guard case .octets(let octets?) = self[column] else { throw unreadable(column) }
        return octets
    }

    public func id<ID: RowID>(_ column: String) throws -> ID { ID(rawValue: try integer(column)) }

    public func time(_ column: String) throws -> Date { Row.date(try integer(column)) }

    public func optionalText(_ column: String) -> String? {
        if case .text(let text) = self[column] { text } else { nil }
    }

    public func optionalInteger(_ column: String) -> Int64? {
        if case .integer(let integer) = self[column] { integer } else { nil }
    }

    public func optionalOctets(_ column: String) -> Data? {
        if case .octets(let octets) = self[column] { octets } else { nil }
    }

    public func optionalID<ID: RowID>(_ column: String) -> ID? { optionalInteger(column).map { ID(rawValue: $0) } }

    public func optionalTime(_ column: String) -> Date? { optionalInteger(column).map(Row.date) }

    private static func date(_ microseconds: Int64) -> Date {
        Date(timeIntervalSince1970: Double(microseconds) / 1_000_000)
    }

    subscript(column: String) -> Value? {
        let value = columns.firstIndex(of: column).flatMap { values[$0] }
        guard let open, let value else { return value }
        return open(value)
    }

    /// Tells no value: it may be somebody's words.
    func unreadable(_ column: String) -> StoreError {
        let found =
            switch self[column] {
            case .integer: "an integer"
            case .text: "text"
            case .octets: "octets"
            case .content: "content"
            case nil: "NULL or missing"
            }
        return .unreadableRow("column '\(column)' is \(found)")
    }

    /// A state, a group, a kind: the raw value of an enumeration.
    func state<State: RawRepresentable>(_ column: String) throws -> State where State.RawValue == String {
        guard let state = State(rawValue: try text(column)) else {
            throw StoreError.unreadableRow("column '\(column)' holds no known \(String(reflecting: State.self))")
        }
        return state
    }
}

/// Errors of the rows themselves.
public enum StoreError: Error, CustomStringConvertible {
    /// The database can't be opened, read or written now: all work waits.
    case unavailable(path: String, reason: String, trouble: DatabaseTrouble = .other)
    /// The database was written by a newer Klankbord.
    case newerSchema(found: Int64, known: Int64)
    /// A row doesn't hold what it must.
    case unreadableRow(String)
    /// A row isn't in the state any more that something was decided on. The transaction is undone, and it is decided anew.
    case changedMeanwhile(String)

    public var description: String {
        switch self {
        case .unavailable(let path, let reason, let trouble): "database \(path): \(reason); \(trouble.hint)"
        case .newerSchema(let found, let known):
            "database has schema \(found), this program knows \(known): install the newer klankbord again"
        case .unreadableRow(let reason): "database row can't be read: \(reason)"
        case .changedMeanwhile(let what): "\(what): it changed meanwhile, so nothing was done; try it again"
        }
    }
}

/// Trouble with the database as a whole; each kind has another mend.
public enum DatabaseTrouble: Sendable, CaseIterable {
    case busy, full, damaged, notOurs, failing, other

    /// For the person at the terminal.
    public var hint: String {
        switch self {
        case .busy: "somebody else writes to it for long; look who ('fuser klankbord.db'), and try again"
        case .full: "make room on the disk; what was committed is safe, and the service goes on by itself"
        case .damaged:
            "stop the service, keep a copy of the file, and put back the last backup, or what 'sqlite3 klankbord.db "
                + ".recover' saves; 'klankbord check' names what is damaged"
        case .notOurs: "check that the directory exists and that it and the files in it belong to the user klankbord"
        case .failing: "the disk reports errors; look into the system's log (dmesg)"
        case .other: "check that the directory exists, has room and belongs to the user klankbord"
        }
    }
}

extension Error {
    /// Whether it concerns what is worked on alone: that is put aside and other work goes on. Else the database itself is
    /// at fault, or the service is ending, and everything waits.
    public var isAboutRows: Bool {
        switch self as any Error {
        case StoreError.unavailable, StoreError.newerSchema, is CancellationError: false
        default: true
        }
    }
}
