// An upgrade that is killed midway: what is on the disk then is brought up to date and sealed by the next start.
import Addressing
import Feedback
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Store

private let now = Date(timeIntervalSince1970: 1_800_000_000)

@Suite struct KilledUpgradeTests {
    /// Each schema that there ever was, killed near the beginning, in the middle, before the last statement, and after it,
    /// before anything of the log is in the pages.
    @Test(arguments: Migration.numbers) func isGoneOnWith(_ version: Int64) async throws {
        let folder = try TemporaryFolder()
        let source = folder.url.appending(path: "source")
        try FileManager.default.createDirectory(at: source, withIntermediateDirectories: true)
        try await Self.make(in: source, version)
        let statements = try await Self.statements(toUpgrade: source, in: folder)
        let stops = Set([2, statements / 2, statements - 1]).filter { 1...max(1, statements) ~= $0 && statements > 0 }
        for stop in Array(stops) + [nil] {
            let place = folder.url.appending(path: "killed-\(stop ?? 0)")
            try Self.copy(source, to: place)
            try await Self.upgrade(in: place, killedAt: stop)
            try await Self.look(in: place.appending(path: "after"), version)
        }
    }

    /// The first sealed schema had nothing to tell whose keys they are: names do.
    @Test func keysOfAnotherDatabaseAreRefused() async throws {
        let folder = try TemporaryFolder()
        try await Self.make(in: folder.url, Self.sealing)
        let file = Self.keyFile(in: folder.url)
        try FileManager.default.removeItem(atPath: file)
        let others = try KeyFile(path: file, master: "master", mayMake: true)
        for _ in 1...20 { _ = try others.make() }
        let engine = try SQLiteDriver(path: folder.url.appending(path: "klankbord.db").path)
        await #expect(throws: KeyFileError.self) { try await SealedDriver.open(engine, others, now: now) }
        #expect(try await !engine.isCurrent())
        await engine.close()
    }

    /// From this version on, rows stood sealed.
    private static let sealing: Int64 = 27
    /// In no sealed database.
    private static let word = Data("Anna de Vries".utf8)

    /// With the rows that version 8 had, or as many of them as there were; sealed where that version did.
    private static func make(in folder: URL, _ version: Int64) async throws {
        let path = folder.appending(path: "klankbord.db").path
        let driver = try SQLiteDriver(path: path)
        let filled = min(version, 8)
        try await driver.write { tx in
            try tx.execute(
                "CREATE TABLE migrations (number BIGINT PRIMARY KEY, name TEXT NOT NULL, run_at BIGINT NOT NULL)",
                []
            )
            for step in Migration.all(driver) where step.number <= version {
                for statement in step.statements { try tx.execute(statement, []) }
                try step.step?(tx)
                try tx.execute(
                    "INSERT INTO migrations (number, name, run_at) VALUES ($1, $2, 0)",
                    [.integer(step.number), .text(step.name)]
                )
                if step.number == filled { for row in EarlierRow.all(of: filled) { try row.insert(tx) } }
            }
            guard version >= sealing else { return }
            let keys = try KeyFile(path: keyFile(in: folder), master: "master", mayMake: true)
            try seal(tx, keys, version)
            try keys.bind()
        }
        await driver.close()
        #expect(try (Data(contentsOf: URL(filePath: path)).range(of: word) == nil) == (version >= sealing))
    }

    /// As programs of that version did: each talk under a key of its own, later each person and the confidential answers
    /// too, and all else under the house's.
    private static func seal(_ tx: any Transaction, _ keys: KeyFile, _ version: Int64) throws {
        let sealed = SealedTransaction(tx, keys)
        try tx.set(SealingKeys(house: try keys.make(), index: try keys.make()))
        func makeKeys(_ column: String, of table: String) throws {
            for row in try tx.rows("SELECT id FROM \(table)", []) {
                let values: [Value] = [.integer(try row.integer("id")), .integer(try keys.make().rawValue)]
                try tx.execute("UPDATE \(table) SET \(column) = $2 WHERE id = $1", values)
            }
        }
        try makeKeys("key_id", of: "talks")
        if version > sealing {
            try tx.execute("UPDATE sealing SET proof = $1", [try sealed.seal(.content("proof", under: nil))])
            try makeKeys("key_id", of: "people")
            try makeKeys("answers_key_id", of: "talks")
        }
        // All that hangs on a talk hangs on the first.
        let talk = try tx.first("SELECT * FROM talks WHERE id = 1", [])
        let (ofTalk, ofAnswers) = (talk?.optionalInteger("key_id"), talk?.optionalInteger("answers_key_id"))
        for (table, columns) in ContentColumns.tables {
            let there = Set(
                try tx.rows("SELECT name FROM pragma_table_info('\(table)')", []).map { try $0.text("name") }
            )
            guard !there.isEmpty, table != "sealing" else { continue }
            for row in try tx.rows("SELECT rowid AS number, * FROM \(table)", []) {
                let own =
                    switch table {
                    case "requests", "dossiers", "placements", "outbox", "outbox_messages", "outbox_prepared": ofTalk
                    case "responses": ofAnswers ?? ofTalk
                    default: row.optionalInteger("key_id")
                    }
                let key = own.map { ContentKey(rawValue: $0) }
                for column in there {
                    let content: Content
                    switch row[column] {
                    case .text(let text?) where columns.content.contains(column): content = .text(text)
                    case .octets(let octets?) where columns.content.contains(column): content = .octets(octets)
                    case .text(let text?) where columns.keys.contains(column): content = .key(text)
                    case .octets(let octets?) where columns.digests.contains(column): content = .digest(octets)
                    default: continue
                    }
                    try tx.execute(
                        "UPDATE \(table) SET \(column) = $2 WHERE rowid = $1",
                        [.integer(try row.integer("number")), try sealed.seal(.content(content, under: key))]
                    )
                }
            }
        }
    }

    private static func keyFile(in folder: URL) -> String { folder.appending(path: "keys.db").path }

    /// The database, its log and its keys.
    private static func copy(_ folder: URL, to target: URL) throws {
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
        for name in ["klankbord.db", "klankbord.db-wal", "keys.db"] {
            let file = folder.appending(path: name)
            guard FileManager.default.fileExists(atPath: file.path) else { continue }
            try FileManager.default.copyItem(at: file, to: target.appending(path: name))
        }
    }

    /// How many statements the upgrade takes.
    private static func statements(toUpgrade source: URL, in folder: TemporaryFolder) async throws -> Int {
        let place = folder.url.appending(path: "whole")
        try copy(source, to: place)
        let driver = KilledDriver(try SQLiteDriver(path: place.appending(path: "klankbord.db").path), at: .max) {}
        let keys = try KeyFile(path: keyFile(in: place), master: "master", mayMake: true)
        _ = try await SealedDriver.open(driver, keys, now: now)
        await driver.close()
        return driver.count
    }

    /// What the files are at that statement is left in `after`.
    /// - Parameter stop: nil: after the last one.
    private static func upgrade(in place: URL, killedAt stop: Int?) async throws {
        let after = place.appending(path: "after")
        let engine = try SQLiteDriver(path: place.appending(path: "klankbord.db").path)
        let driver = KilledDriver(engine, at: stop ?? .max) { try Self.copy(place, to: after) }
        let keys = try KeyFile(path: keyFile(in: place), master: "master", mayMake: true)
        if stop == nil {
            _ = try await SealedDriver.open(driver, keys, now: now)
            try copy(place, to: after)
        } else {
            await #expect(throws: KilledDriver.Killed.self) { try await SealedDriver.open(driver, keys, now: now) }
        }
        await driver.close()
    }

    private static func look(in place: URL, _ version: Int64) async throws {
        let database = place.appending(path: "klankbord.db")
        let engine = try SQLiteDriver(path: database.path)
        let keys = try KeyFile(path: keyFile(in: place), master: "master", mayMake: true)
        let store = try await SealedDriver.open(engine, keys, now: now)
        #expect(try await SealedDriver.isSealed(engine))
        // Before it is closed: whatever the killed one had written is in the pages, and nothing is left of what was there.
        for file in [database.path, database.path + "-wal"] {
            #expect(try Data(contentsOf: URL(filePath: file)).range(of: word) == nil, "\(file)")
        }
        let rows = Dictionary(grouping: EarlierRow.all(of: min(version, 8)), by: \.table)
        try await store.read { tx in
            #expect(try tx.rows("PRAGMA foreign_key_check", []).isEmpty)
            #expect(try tx.person(at: EmailAddress("ANNA@example.test"))?.person.name.text == "Anna de Vries")
            let talks = try tx.rows("SELECT COUNT(*) AS n FROM talks", []).first?.integer("n")
            #expect(talks == Int64(rows["talks"]?.count ?? 0))
            let requests = try tx.requests(of: TalkID(rawValue: 1))
            #expect(requests.count == rows["requests"]?.count ?? 0)
            #expect(requests.allSatisfy { $0.rater.name.text.hasPrefix("Rater ") })
        }
        // What a rater wrote is as long as what another one did.
        let lengths = try await engine.read { try $0.rows("SELECT DISTINCT LENGTH(answers) AS n FROM responses", []) }
        if version < sealing { #expect(lengths.count == (rows["responses"] == nil ? 0 : 1)) }
        // A later batch of a talk that had its dossier before: nothing of it is under the key that goes then.
        try await store.write { tx in
            let (talk, summary) = (TalkID(rawValue: 1), Summary(groups: []))
            _ = try tx.freeze(summary, page: "page", plain: "plain", pdf: nil, talk: talk, now: now)
        }
        try await store.forgetErased()
        #expect(try await store.read { try $0.responses(of: TalkID(rawValue: 1)) }.isEmpty)
        try await store.read { tx in
            for request in try tx.requests(of: TalkID(rawValue: 1)) { _ = try tx.answers(to: request.id) }
        }
        await store.close()
    }
}

extension Migration {
    /// Of all schemas that there ever were.
    static let numbers: [Int64] = {
        guard let folder = try? TemporaryFolder(),
            let driver = try? SQLiteDriver(path: folder.url.appending(path: "x.db").path)
        else { return [] }
        return all(driver).map(\.number)
    }()
}

/// A driver that is stopped before a certain statement.
private final class KilledDriver: Driver {
    struct Killed: Error {}

    private let engine: any Driver
    private let stop: Int
    private let kill: @Sendable () throws -> Void
    private let counter = Mutex(0)

    init(_ engine: any Driver, at stop: Int, _ kill: @escaping @Sendable () throws -> Void) {
        (self.engine, self.stop, self.kill) = (engine, stop, kill)
    }

    /// Statements so far.
    var count: Int { counter.withLock { $0 } }

    var identityColumn: String { engine.identityColumn }
    var octetsType: String { engine.octetsType }

    func write<Result: Sendable>(_ body: @Sendable (any Transaction) throws -> Result) async throws -> Result {
        try await engine.write { try body(Counting(engine: $0, count: self.countOne)) }
    }

    func read<Result: Sendable>(_ body: @Sendable (any Transaction) throws -> Result) async throws -> Result {
        try await engine.read(body)
    }

    func close() async { await engine.close() }

    private func countOne() throws {
        let count = counter.withLock { count in
            count += 1
            return count
        }
        guard count == stop else { return }
        try kill()
        throw Killed()
    }

    private struct Counting: Transaction {
        let engine: any Transaction
        let count: () throws -> Void

        func rows(_ sql: String, _ arguments: [Value]) throws -> [Row] { try engine.rows(sql, arguments) }

        func execute(_ sql: String, _ arguments: [Value]) throws -> Int {
            try count()
            return try engine.execute(sql, arguments)
        }
    }
}
