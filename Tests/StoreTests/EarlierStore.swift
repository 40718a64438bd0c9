// A database as an earlier version left it.
import Foundation
import Testing

@testable import Store

extension Value: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(stringLiteral value: String) { self = .text(value) }
}

/// A row as it was stored while the schema was of one of these versions.
struct EarlierRow: Sendable {
    let versions: ClosedRange<Int64>
    let table: String
    let columns: [(name: String, value: Value)]

    init(_ table: String, since first: Int64 = 1, until last: Int64 = 8, _ columns: KeyValuePairs<String, Value>) {
        versions = first...last
        self.table = table
        self.columns = columns.map { ($0.key, $0.value) }
    }

    func insert(_ tx: any Transaction) throws {
        let names = columns.map(\.name).joined(separator: ", ")
        let places = columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        try tx.execute("INSERT INTO \(table) (\(names)) VALUES (\(places))", columns.map(\.value))
    }
}

extension Engine {
    /// A driver on a database of that schema version with these rows in it, not migrated so far.
    func open(
        version: Int64,
        filledBy fill: @Sendable (any Transaction) throws -> Void,
        _ body: (any Driver) async throws -> Void
    ) async throws {
        try await open { driver in
            let steps = Migration.all(driver).filter { $0.number <= version }
            try await driver.write { tx in
                try tx.execute(
                    "CREATE TABLE migrations (number BIGINT PRIMARY KEY, name TEXT NOT NULL, run_at BIGINT NOT NULL)",
                    []
                )
                for step in steps {
                    for statement in step.statements { try tx.execute(statement, []) }
                    try step.step?(tx)
                    try tx.execute(
                        "INSERT INTO migrations (number, name, run_at) VALUES ($1, $2, 0)",
                        [.integer(step.number), .text(step.name)]
                    )
                }
                try fill(tx)
            }
            try await body(driver)
        }
    }

    /// The same, brought up to date.
    func upgraded(
        from version: Int64,
        filledBy fill: @Sendable (any Transaction) throws -> Void,
        _ body: @Sendable (any Transaction) throws -> Void
    ) async throws {
        try await open(version: version, filledBy: fill) { driver in
            try await driver.migrate(now: Date(timeIntervalSince1970: 1_800_000_000))
            try await driver.write(body)
        }
    }
}
