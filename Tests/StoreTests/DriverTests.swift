// Rules that every engine has to keep.
import Feedback
import Foundation
import Store
import Synchronization
import TestSupport
import Testing

/// The engines that the suite runs on.
enum Engine: String, CaseIterable, CustomTestStringConvertible {
    case sqlite

    var testDescription: String { rawValue }

    /// A driver on an empty database, closed and gone when `body` returns.
    func open(_ body: (any Driver) async throws -> Void) async throws {
        switch self {
        case .sqlite:
            let folder = try TemporaryFolder()
            defer { withExtendedLifetime(folder) {} }
            let driver = try SQLiteDriver(path: folder.url.appending(path: "test.db").path)
            try await body(driver)
            await driver.close()
        }
    }
}

/// A table with a column of each type.
private func table(_ driver: any Driver) -> String {
    "CREATE TABLE things (id \(driver.identityColumn), n BIGINT, words TEXT, bytes \(driver.octetsType))"
}

private let insert = "INSERT INTO things (n, words, bytes) VALUES ($1, $2, $3)"
private let none: [Value] = [.integer(nil as Int64?), .text(nil), .octets(nil)]

private struct Stop: Error {}

@Suite struct DriverTests {
    private func things(_ engine: Engine, _ body: (any Driver) async throws -> Void) async throws {
        try await engine.open { driver in
            let table = table(driver)
            _ = try await driver.write { try $0.execute(table, []) }
            try await body(driver)
        }
    }

    private func count(_ driver: any Driver) async throws -> Int {
        try await driver.read { Int(try $0.rows("SELECT COUNT(*) AS n FROM things", [])[0].integer("n")) }
    }

    @Test(arguments: Engine.allCases) func valuesComeBackAsTheyWereStored(_ engine: Engine) async throws {
        try await things(engine) { driver in
            let texts = ["", "één twee", "👩🏽‍🔧", String(repeating: "x", count: 100_000)]
            for text in texts {
                for number in [Int64.min, -1, 0, Int64.max] {
                    let octets = Data(text.utf8) + Data([0, 255])
                    let row = try await driver.write { tx in
                        try tx.execute("DELETE FROM things", [])
                        try tx.execute(insert, [.integer(number), .text(text), .octets(octets)])
                        return try tx.rows("SELECT * FROM things", [])[0]
                    }
                    #expect(try row.integer("n") == number)
                    #expect(try row.text("words") == text)
                    #expect(try row.octets("bytes") == octets)
                }
            }
        }
    }

    @Test(arguments: Engine.allCases) func emptyOctetsAreNotNull(_ engine: Engine) async throws {
        try await things(engine) { driver in
            let row = try await driver.write { tx in
                try tx.execute(insert, [.integer(1), .text(""), .octets(Data())])
                return try tx.rows("SELECT * FROM things WHERE words IS NOT NULL AND bytes IS NOT NULL", []).first
            }
            #expect(row?.optionalOctets("bytes") == Data())
            #expect(row?.optionalText("words") == "")
        }
    }

    @Test(arguments: Engine.allCases) func aNullOfEachTypeIsNull(_ engine: Engine) async throws {
        try await things(engine) { driver in
            let row = try await driver.write { tx in
                try tx.execute(insert, none)
                return try tx.rows("SELECT * FROM things WHERE n IS NULL AND words IS NULL AND bytes IS NULL", [])[0]
            }
            #expect(row.optionalInteger("n") == nil)
            #expect(row.optionalText("words") == nil)
            #expect(row.optionalOctets("bytes") == nil)
            #expect(throws: StoreError.self) { try row.integer("n") }
            #expect(throws: StoreError.self) { try row.text("nowhere") }
        }
    }

    @Test(arguments: Engine.allCases) func parametersGoByNumber(_ engine: Engine) async throws {
        try await things(engine) { driver in
            let row = try await driver.write { tx in
                let sql = "INSERT INTO things (words, n, bytes) VALUES ($2, $1, $3) RETURNING words, n"
                return try tx.rows(sql, [.integer(7), .text("seven"), .octets(nil)])[0]
            }
            #expect(try row.text("words") == "seven")
            #expect(try row.integer("n") == 7)
            let twice = try await driver.read { tx in
                try tx.rows("SELECT words FROM things WHERE n = $1 OR n + 1 = $1", [.integer(7)])
            }
            #expect(twice.count == 1)
            await #expect(throws: (any Error).self) {
                try await driver.read { try $0.rows("SELECT * FROM things WHERE n = $2", [.integer(7)]) }
            }
        }
    }

    @Test(arguments: Engine.allCases) func changedRowsAreCounted(_ engine: Engine) async throws {
        try await things(engine) { driver in
            let counts = try await driver.write { tx in
                for number in 1...3 { try tx.execute(insert, [.integer(number), .text("a"), .octets(nil)]) }
                return [
                    try tx.execute("UPDATE things SET words = 'b' WHERE n > $1", [.integer(1)]),
                    try tx.execute("UPDATE things SET words = 'b' WHERE n > $1", [.integer(3)]),
                    try tx.execute("DELETE FROM things", []),
                ]
            }
            #expect(counts == [2, 0, 3])
        }
    }

    @Test(arguments: Engine.allCases) func identifiersAreNeverGivenTwice(_ engine: Engine) async throws {
        try await things(engine) { driver in
            let ids = try await driver.write { tx in
                try (1...3).map { number in
                    try tx.execute("DELETE FROM things", [])
                    return try tx.rows(insert + " RETURNING id", [.integer(number), .text(nil), .octets(nil)])[0]
                        .integer("id")
                }
            }
            #expect(Set(ids).count == 3 && ids == ids.sorted())
        }
    }

    @Test(arguments: Engine.allCases) func aThrownErrorRollsBack(_ engine: Engine) async throws {
        try await things(engine) { driver in
            await #expect(throws: Stop.self) {
                try await driver.write { tx in
                    try tx.execute(insert, none)
                    throw Stop()
                }
            }
            let left = try await count(driver)
            #expect(left == 0)
        }
    }

    @Test(arguments: Engine.allCases) func aRehearsalGivesItsResultAndLeavesNothing(_ engine: Engine) async throws {
        try await things(engine) { driver in
            let seen = try await driver.rehearse { tx in
                try tx.execute(insert, none)
                return try tx.rows("SELECT * FROM things", []).count
            }
            #expect(seen == 1)
            #expect(try await count(driver) == 0)
            await #expect(throws: Stop.self) { try await driver.rehearse { _ in throw Stop() } }
        }
    }

    @Test(arguments: Engine.allCases) func whatIsCommittedIsRead(_ engine: Engine) async throws {
        try await things(engine) { driver in
            for number in 1...20 {
                try await driver.write { tx in
                    _ = try tx.execute(insert, [.integer(number), .text(nil), .octets(nil)])
                }
                #expect(try await count(driver) == number)
            }
        }
    }

    /// Each body sees what the others committed, so that none of the steps is lost.
    @Test(arguments: Engine.allCases) func writersStandInLine(_ engine: Engine) async throws {
        try await things(engine) { driver in
            _ = try await driver.write { try $0.execute(insert, [.integer(0), .text(nil), .octets(nil)]) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 1...20 {
                    group.addTask {
                        try await driver.write { tx in
                            let n = try tx.rows("SELECT n FROM things", [])[0].integer("n")
                            try tx.execute("UPDATE things SET n = $1", [.integer(n + 1)])
                        }
                    }
                }
                try await group.waitForAll()
            }
            let row = try await driver.read { try $0.rows("SELECT n FROM things", [])[0] }
            #expect(try row.integer("n") == 20)
        }
    }

    @Test(arguments: Engine.allCases) func aReaderCanNotWrite(_ engine: Engine) async throws {
        try await things(engine) { driver in
            await #expect(throws: (any Error).self) { try await driver.read { try $0.execute(insert, none) } }
            let left = try await count(driver)
            #expect(left == 0)
        }
    }

    @Test(arguments: Engine.allCases) func brokenConstraintsAreAboutRows(_ engine: Engine) async throws {
        try await things(engine) { driver in
            _ = try await driver.write { try $0.execute("CREATE UNIQUE INDEX once ON things (n)", []) }
            await #expect {
                try await driver.write { tx in
                    for _ in 1...2 { try tx.execute(insert, [.integer(1), .text(nil), .octets(nil)]) }
                }
            } throws: {
                $0.isAboutRows
            }
            #expect(try await count(driver) == 0)
        }
    }

    @Test(arguments: Engine.allCases) func theSchemaIsBroughtUpToDateOnce(_ engine: Engine) async throws {
        try await engine.open { driver in
            for second in 1...2 { try await driver.migrate(now: Date(timeIntervalSince1970: TimeInterval(second))) }
            let runs = try await driver.read { tx in
                try tx.rows("SELECT number, run_at FROM migrations", []).map { try $0.time("run_at") }
            }
            #expect(runs.count >= 8 && Set(runs) == [Date(timeIntervalSince1970: 1)])
        }
    }

    // MARK: Twice

    @Test(arguments: Engine.allCases) func theTestsOwnDriverRunsBodiesTwice(_ engine: Engine) async throws {
        try await things(engine) { driver in
            let runs = Mutex(0)
            try await TwiceDriver(driver).write { tx in
                runs.withLock { $0 += 1 }
                try tx.execute(insert, none)
            }
            #expect(runs.withLock { $0 } == 2)
            #expect(try await count(driver) == 1)
        }
    }
}
