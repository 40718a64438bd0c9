// What people said without their names: nothing in the rows, or in the file, tells which answer came first. In what order people's
// mails were read is in plain rows.
import Cycle
import Foundation
import Insight
import TestSupport
import Testing

@testable import Store

@Suite struct AnswerOrderTests {
    private static let departments = (10...33).map { "Afdeling \($0)" }

    /// Each answer is of another department, and comes in a mail of its own.
    private func told(_ departments: [String] = departments) async throws -> TestHouse {
        let house = try await TestHouse()
        for department in departments {
            try await house.change { tx, _ in
                try tx.noteNeeds([.room, .hours], department: department, year: 2027)
                try tx.noteOftenEnough(3, department: department, year: 2027)
            }
        }
        return house
    }

    private func found(_ house: TestHouse, _ table: String, by order: String) async throws -> [String] {
        try await house.store.read { tx in
            try tx.rows("SELECT department FROM \(table) ORDER BY \(order)", []).map { try $0.text("department") }
        }
    }

    @Test(arguments: [
        ("often_enough", "id"), ("often_enough", "rowid"), ("needs", "rowid"), ("needs", "answer_id, id"),
    ])
    func noNumberTellsWhichCameFirst(_ table: String, _ order: String) async throws {
        let found = try await found(told(), table, by: order)
        let told = Self.departments.flatMap { table == "needs" ? [$0, $0] : [$0] }
        #expect(found.sorted() == told && found != told && found != told.reversed())
    }

    /// Rows that are written one after the other lie so on their page, whatever their numbers are.
    @Test func noPlaceInTheFileTellsIt() async throws {
        let house = try await told()
        let found = try await found(house, "often_enough", by: "id")
        try await house.change { tx, _ in try tx.execute("DELETE FROM needs", []) }
        let plain = try SQLiteDriver(path: house.path)
        _ = await plain.forgetWritten()
        let file = try Data(contentsOf: URL(filePath: house.path))
        let places = try found.map { try #require(file.range(of: Data($0.utf8))).lowerBound }
        // A page is filled from its end.
        #expect(places == places.sorted(by: >))
    }

    /// The needs of one answer belong together, and those of two don't.
    @Test func anAnswerIsOne() async throws {
        let house = try await told()
        let answers = try await house.store.read { tx in
            try Dictionary(grouping: tx.needFacts(of: 2027), by: \.key).values.map { Set($0.map(\.department)).count }
        }
        #expect(answers == Array(repeating: 1, count: Self.departments.count))
    }

    /// Two worlds in which the same was said by others.
    @Test func inAnyOrderTheSameIsKept() async throws {
        func rows(_ departments: [String]) async throws -> [[String]] {
            let house = try await told(departments)
            return try await house.store.read { tx in
                try ["year, department, digit FROM often_enough", "year, department, need FROM needs"].map { columns in
                    try tx.rows("SELECT \(columns)", []).map { "\($0.values)" }.sorted()
                }
            }
        }
        #expect(try await rows(Self.departments) == rows(Self.departments.reversed()))
    }

    @Test func worriesAreKeptByTheFive() async throws {
        let said: [Set<WorryTheme>] = [[.time], [.time, .emotions], [], [.time], [.questions]]
        func rows(_ said: [Set<WorryTheme>]) async throws -> [String] {
            let house = try await TestHouse()
            for themes in said { try await house.change { tx, _ in try tx.noteWorry(themes, year: 2027) } }
            return try await house.store.read {
                try $0.rows("SELECT * FROM kick_off_worries", []).map { "\($0.values)" }
            }
        }
        let (first, other) = (try await rows(said), try await rows(said.reversed()))
        #expect(first == other && first.count == 1)
        // How often a theme was named is in none of them.
        let once = said.enumerated().map { $0.offset == 0 || !$0.element.contains(.time) ? $0.element : [.emotions] }
        #expect(try await rows(once) == first)
        let house = try await TestHouse()
        for themes in said + [[.silence]] {
            try await house.change { tx, _ in try tx.noteWorry(themes, year: 2027) }
        }
        let blocks = try await house.store.read { try $0.worries(of: 2027) }
        #expect(blocks.map(\.answers) == [5, 1] && blocks.map(\.isFull) == [true, false])
        #expect(WorryTheme.readable(blocks) == [.emotions, .time, .questions])
    }
}

@Suite struct NoOrderMigrationTests {
    private static let rows = people + answers + counted + worries

    private static let people: [String] =
        ["INSERT INTO people (id, name, address, address_key, language, created_at) VALUES (9, 'd', 'd', 'd', 'nl', 0)"]
        + (1...5).map { person($0, "Verkoop") } + [person(6, "IT"), person(7, "Kantine")]

    private static let answers: [String] =
        [
            need(1, of: "1", "Verkoop", "room"), need(2, of: "1", "Verkoop", "hours"),
            need(3, of: "NULL", "IT", "room"),
            need(4, of: "4", "Kantine", "nothing"),
        ] + (1...24).map { "INSERT INTO often_enough (id, year, department, digit) VALUES (\($0), 2027, NULL, \($0))" }

    private static let counted: [String] =
        [
            // The canteen was large when the year was counted.
            "INSERT INTO insight_groups (year, number, department) VALUES (2026, 1, 'IT')",
            "INSERT INTO insight_groups (year, number, department) VALUES (2026, 2, 'Verkoop')",
            "INSERT INTO insight_groups (year, number, department) VALUES (2026, 3, 'Kantine')",
            row(1, "needs", 2026), row(2, "often-enough", 2027), row(3, "load", 2027),
            person(in: 1, 3, "room"), person(in: 1, 1, "room"), person(in: 1, 1, "hours"), person(in: 3, 3, "1"),
        ] + (1...24).map { person(in: 2, $0, "\($0)") }

    private static let worries = ["time", "time emotions", "", "time", "questions", "silence"].map {
        "INSERT INTO kick_off_worries (year, themes) VALUES (2027, '\($0)')"
    }

    private static func need(_ id: Int, of answer: String, _ department: String, _ need: String) -> String {
        """
        INSERT INTO needs (id, year, department, need, answer_id)
        VALUES (\(id), 2026, '\(department)', '\(need)', \(answer))
        """
    }

    private static func row(_ id: Int, _ figure: String, _ year: Int) -> String {
        """
        INSERT INTO insight_rows (id, year, figure, counted_row, as_of)
        VALUES (\(id), \(year), '\(figure)', '1', '2026-12-31')
        """
    }

    private static func person(in row: Int, _ answer: Int, _ cell: String) -> String {
        "INSERT INTO insight_people (row_id, answer_id, cell) VALUES (\(row), \(answer), '\(cell)')"
    }

    private static func person(_ id: Int, _ department: String) -> String {
        """
        INSERT INTO people (id, name, address, address_key, language, manager_id, department, created_at)
        VALUES (\(id), 'p', '\(id)', '\(id)', 'nl', 9, '\(department)', 0)
        """
    }

    private func migrated(_ body: @Sendable (any Transaction) throws -> Void) async throws {
        try await Engine.sqlite.upgraded(from: 41) { tx in
            for row in Self.rows { try tx.execute(row, []) }
        } _: {
            try body($0)
        }
    }

    @Test func noNumberTellsWhichCameFirst() async throws {
        try await migrated { tx in
            let digits = try tx.rows("SELECT digit FROM often_enough ORDER BY id", []).map { try $0.integer("digit") }
            #expect(digits.sorted() == Array(1...24) && digits != digits.sorted())
            let counted = try tx.rows("SELECT cell FROM insight_people WHERE row_id = 2 ORDER BY id", [])
                .map { try $0.text("cell") }
            #expect(counted == digits.map(String.init))
        }
    }

    @Test func whoWasCountedIsWhoSaidIt() async throws {
        try await migrated { tx in
            let cells = try tx.rows(
                """
                SELECT p.cell, o.digit FROM insight_people p JOIN often_enough o ON o.id = p.answer_id WHERE p.row_id = 2
                """,
                []
            )
            #expect(cells.count == 24)
            for row in cells { #expect(try row.text("cell") == "\(try row.integer("digit"))") }
            let facts = try Dictionary(grouping: tx.needFacts(of: 2026), by: \.key).mapValues { Set($0.map(\.cell)) }
            #expect(Set(facts.values) == [["room", "hours"], ["room"], ["nothing"]])
            let counted = try tx.countedPeople(of: .needs, in: 2026)["1"]?.values.first ?? [:]
            #expect(counted == facts.filter { $0.value != ["nothing"] })
            // A rater's number is no answer's.
            let load = try tx.rows("SELECT answer_id FROM insight_people WHERE row_id = 3", [])
            #expect(try load.map { try $0.integer("answer_id") } == [3])
        }
    }

    /// What was counted in a group stays in it.
    @Test func aDepartmentOfFewGoes() async throws {
        try await migrated { tx in
            let found = try tx.needFacts(of: 2026).map { "\($0.department ?? "–") \($0.cell)" }.sorted()
            #expect(found == [" room", "Kantine nothing", "Verkoop hours", "Verkoop room"])
            let digits = try tx.rows("SELECT DISTINCT department FROM often_enough", [])
            #expect(digits.map { $0.optionalText("department") } == [DepartmentGroups.small])
        }
    }

    @Test func worriesStandByTheFive() async throws {
        try await migrated { tx in
            let blocks = try tx.worries(of: 2027)
            #expect(blocks.map(\.answers) == [5, 1])
            #expect(blocks.map(\.themes) == [[.time, .emotions, .questions], [.silence]])
        }
    }
}
