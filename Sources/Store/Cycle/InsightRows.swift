// Rows of HR's figures as they were published: which quarter ends were counted, what is shown of each row, and who was counted.
import Days
import Feedback
import Foundation
import Insight

/// A row of a figure as HR sees it.
public struct PublishedRow: Hashable, Sendable {
    public struct Cell: Hashable, Sendable {
        public let code: String
        /// Nil: it isn't shown.
        public let people: Int?

        public init(_ code: String, _ people: Int?) { (self.code, self.people) = (code, people) }
    }

    public let figure: Figure
    public let row: String
    public let asOf: CivilDay
    /// Nil: fewer than five.
    public let people: Int?
    public let cells: [Cell]

    public init(_ figure: Figure, _ row: String, asOf: CivilDay, people: Int?, _ cells: [Cell]) {
        (self.figure, self.row, self.asOf, self.people, self.cells) = (figure, row, asOf, people, cells)
    }
}

extension Transaction {
    // MARK: Quarter ends

    /// When a year was counted as of each quarter end, the earliest first.
    public func countedQuarters(of year: Int) throws -> [(asOf: CivilDay, countedAt: Date)] {
        try rows("SELECT as_of, counted_at FROM insight_quarters WHERE year = $1 ORDER BY as_of", [.integer(year)])
            .map { (try $0.day("as_of"), try $0.time("counted_at")) }
    }

    public func noteCounted(_ year: Int, asOf: CivilDay, now: Date) throws {
        try execute(
            "INSERT INTO insight_quarters (year, as_of, counted_at) VALUES ($1, $2, $3)",
            [.integer(year), .text(asOf.description), .time(now)]
        )
    }

    // MARK: Groups

    /// Nil: a year that was not counted so far.
    public func departmentGroups(of year: Int) throws -> DepartmentGroups? {
        let rows = try rows(
            "SELECT number, department FROM insight_groups WHERE year = $1 ORDER BY number, id",
            [.integer(year)]
        )
        guard !rows.isEmpty else { return nil }
        return DepartmentGroups(
            try rows.reduce(into: [[String?]]()) { groups, row in
                if try row.integer("number") > groups.count { groups.append([]) }
                groups[groups.count - 1].append(row.optionalText("department"))
            }
        )
    }

    public func fix(_ groups: DepartmentGroups, of year: Int) throws {
        for (index, departments) in groups.groups.enumerated() {
            for department in departments {
                try execute(
                    "INSERT INTO insight_groups (year, number, department) VALUES ($1, $2, $3)",
                    [.integer(year), .integer(index + 1), .text(department)]
                )
            }
        }
    }

    // MARK: Rows

    /// A row, with those who were counted where they don't follow from other rows.
    public func publish(_ row: PublishedRow, of year: Int, people: CountedPeople) throws {
        let id = try first(
            """
            INSERT INTO insight_rows (year, figure, counted_row, as_of, people) VALUES ($1, $2, $3, $4, $5) RETURNING id
            """,
            [
                .integer(year), .text(row.figure.rawValue), .text(row.row), .text(row.asOf.description),
                .integer(row.people),
            ]
        )?.integer("id")
        guard let id else { return }
        for (number, cell) in row.cells.enumerated() {
            try execute(
                "INSERT INTO insight_cells (row_id, number, cell, people) VALUES ($1, $2, $3, $4)",
                [.integer(id), .integer(number), .text(cell.code), .integer(cell.people)]
            )
        }
        // In an order that says nothing of when anybody answered.
        for (key, cells) in people.sorted(by: {
            ($0.key.isAnswer ? 1 : 0, $0.key.id) < ($1.key.isAnswer ? 1 : 0, $1.key.id)
        }) {
            for cell in cells.sorted() {
                try execute(
                    "INSERT INTO insight_people (row_id, employee_id, answer_id, cell) VALUES ($1, $2, $3, $4)",
                    [
                        .integer(id), .integer(key.isAnswer ? nil : key.id), .integer(key.isAnswer ? key.id : nil),
                        .text(cell),
                    ]
                )
            }
        }
    }

    /// All that was published of a year, the earliest first.
    public func publishedRows(of year: Int) throws -> [PublishedRow] {
        try rows("SELECT * FROM insight_rows WHERE year = $1 ORDER BY as_of, id", [.integer(year)]).map { row in
            let cells = try rows(
                "SELECT cell, people FROM insight_cells WHERE row_id = $1 ORDER BY number",
                [.integer(try row.integer("id"))]
            ).map { PublishedRow.Cell(try $0.text("cell"), $0.optionalInteger("people").map { Int($0) }) }
            return PublishedRow(
                try row.state("figure"),
                try row.text("counted_row"),
                asOf: try row.day("as_of"),
                people: row.optionalInteger("people").map { Int($0) },
                cells
            )
        }
    }

    /// Those who were counted in the rows of a figure that follow from no others.
    public func countedPeople(of figure: Figure, in year: Int) throws -> [String: [CivilDay: CountedPeople]] {
        try rows(
            """
            SELECT r.counted_row, r.as_of, p.id, p.employee_id, p.answer_id, p.cell FROM insight_people p
            JOIN insight_rows r ON r.id = p.row_id WHERE r.year = $1 AND r.figure = $2
            """,
            [.integer(year), .text(figure.rawValue)]
        ).reduce(into: [:]) { all, row in
            let key: PersonKey =
                if let person = row.optionalInteger("employee_id") {
                    .person(person)
                } else {
                    try .answer(row.optionalInteger("answer_id") ?? -row.integer("id"))
                }
            all[try row.text("counted_row"), default: [:]][try row.day("as_of"), default: [:]][key, default: []]
                .insert(try row.text("cell"))
        }
    }

    // MARK: What goes

    /// Whoever is erased stays a number in the figures, which is nobody's; the figures stand as they were.
    func eraseInsight(of person: PersonID) throws {
        guard let row = try first("SELECT MIN(id) AS id FROM insight_people WHERE employee_id = $1", [.id(person)]),
            let id = row.optionalInteger("id")
        else { return }
        try execute(
            "UPDATE insight_people SET employee_id = NULL, answer_id = $2 WHERE employee_id = $1",
            [.id(person), .integer(-id)]
        )
    }

    /// Who was counted goes once the year's figures are the last; the figures, and what was done about them, are compared with
    /// for one more year.
    func purgeInsight(before day: CivilDay) throws {
        let years = try rows(
            "SELECT year FROM needs UNION SELECT year FROM often_enough UNION SELECT year FROM insight_rows",
            []
        )
        for year in try years.map({ Int(try $0.integer("year")) }) where try year < day.year && isCounted(year, day) {
            for table in ["needs", "often_enough"] {
                try execute("DELETE FROM \(table) WHERE year = $1", [.integer(year)])
            }
            try execute(
                "DELETE FROM insight_people WHERE row_id IN (SELECT id FROM insight_rows WHERE year = $1)",
                [.integer(year)]
            )
        }
        for table in ["insight_rows", "insight_groups", "insight_quarters", "interventions"] {
            try execute("DELETE FROM \(table) WHERE year < $1", [.integer(day.year - 1)])
        }
    }

    /// Whether the last figures of a year are made, or were to be made so long ago that they won't be: who was counted tells how
    /// many changed since.
    private func isCounted(_ year: Int, _ day: CivilDay) throws -> Bool {
        if QuarterEnd.asOf(ofYear: year, on: day) == nil { return true }
        return try countedQuarters(of: year).contains { $0.asOf == QuarterEnd.last(ofYear: year) }
    }
}

extension Row {
    fileprivate func day(_ column: String) throws -> CivilDay {
        guard let day = CivilDay(try text(column)) else {
            throw StoreError.unreadableRow("column '\(column)' holds no day")
        }
        return day
    }
}
