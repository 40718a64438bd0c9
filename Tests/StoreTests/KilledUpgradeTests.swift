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
    /// Each schema that there ever was, killed near the beginning, in the middle, and before the last statement.
    @Test(arguments: Migration.numbers) func isGoneOnWith(_ version: Int64) async throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appending(path: "klankbord.db").path
        try await Self.make(path, version)
        let statements = try await Self.statements(toUpgrade: path, in: folder)
        for stop in Set([2, statements / 2, statements - 1]) where stop > 0 {
            let place = folder.url.appending(path: "killed-\(stop)")
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            try Self.copy(path, to: place.appending(path: "klankbord.db").path)
            try await Self.upgrade(in: place, killedAt: stop)
            try await Self.look(in: place.appending(path: "after"), version)
        }
    }

    /// With the rows that version 8 had, or as many of them as there were.
    private static func make(_ path: String, _ version: Int64) async throws {
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
        }
        await driver.close()
    }

    private static func copy(_ path: String, to target: String) throws {
        for ending in ["", "-wal"] where FileManager.default.fileExists(atPath: path + ending) {
            try FileManager.default.copyItem(atPath: path + ending, toPath: target + ending)
        }
    }

    /// How many statements the upgrade takes.
    private static func statements(toUpgrade path: String, in folder: TemporaryFolder) async throws -> Int {
        let place = folder.url.appending(path: "whole")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let copy = place.appending(path: "klankbord.db").path
        try Self.copy(path, to: copy)
        let driver = KilledDriver(try SQLiteDriver(path: copy), at: .max) {}
        let keys = try KeyFile(path: place.appending(path: "keys.db").path, master: "master", mayMake: true)
        _ = try await SealedDriver.open(driver, keys, now: now)
        await driver.close()
        return driver.count
    }

    /// What the files are at that statement is left in `after`.
    private static func upgrade(in place: URL, killedAt stop: Int) async throws {
        let (path, keyPath) = (place.appending(path: "klankbord.db").path, place.appending(path: "keys.db").path)
        let after = place.appending(path: "after")
        let driver = KilledDriver(try SQLiteDriver(path: path), at: stop) {
            try FileManager.default.createDirectory(at: after, withIntermediateDirectories: true)
            try Self.copy(path, to: after.appending(path: "klankbord.db").path)
            try Self.copy(keyPath, to: after.appending(path: "keys.db").path)
        }
        let keys = try KeyFile(path: keyPath, master: "master", mayMake: true)
        await #expect(throws: KilledDriver.Killed.self) { try await SealedDriver.open(driver, keys, now: now) }
        await driver.close()
    }

    private static func look(in place: URL, _ version: Int64) async throws {
        let engine = try SQLiteDriver(path: place.appending(path: "klankbord.db").path)
        let keys = try KeyFile(path: place.appending(path: "keys.db").path, master: "master", mayMake: true)
        let store = try await SealedDriver.open(engine, keys, now: now)
        #expect(try await SealedDriver.isSealed(engine))
        let rows = Dictionary(grouping: EarlierRow.all(of: min(version, 8)), by: \.table)
        try await store.read { tx in
            #expect(try tx.rows("PRAGMA foreign_key_check", []).isEmpty)
            #expect(try tx.person(at: EmailAddress("ANNA@example.test"))?.person.name.text == "Anna de Vries")
            let talks = try tx.rows("SELECT COUNT(*) AS n FROM talks", []).first?.integer("n")
            #expect(talks == Int64(rows["talks"]?.count ?? 0))
        }
        let octets = try Data(contentsOf: place.appending(path: "klankbord.db"))
        await store.close()
        #expect(octets.range(of: Data("Anna de Vries".utf8)) == nil)
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
