// HR's report of a year: the figures as they were published, beside those of the year before, and what HR does about them.
import Days
import Feedback
import Foundation
import Insight
import Store

/// Numbers of five people at least, never who.
public struct InsightReport: Hashable, Sendable {
    public struct Row: Hashable, Sendable {
        public enum Name: Hashable, Sendable {
            /// Nil: people without a department.
            case departments([String?])
            /// Whoever the figure is about, where it isn't counted by department.
            case everybody
            /// All departments of which something may be seen.
            case together
            /// Of `Figure.months`: a cell of `Figure.talks`.
            case cell(String)
        }

        public let name: Name
        public let asOf: CivilDay
        /// Nil: fewer than five.
        public let people: Int?
        /// In the order of the section's cells; nil: not shown.
        public let cells: [Int?]

        public init(_ name: Name, asOf: CivilDay, people: Int?, _ cells: [Int?]) {
            (self.name, self.asOf, self.people, self.cells) = (name, asOf, people, cells)
        }
    }

    public struct Section: Hashable, Sendable {
        public let figure: Figure
        /// Codes.
        public let cells: [String]
        public let rows: [Row]
        /// That of all together, at the same quarter end of the year before; nil: there is none.
        public let before: Row?

        /// That of all together; nil: there is none that may be seen.
        public var overall: Row? { Self.overall(rows) }

        /// The row that a chart is drawn of: that of all together, or, of months, that of the talks that were held.
        public var drawn: Row? { overall ?? rows.first { $0.name == .cell(TalkStanding.held.rawValue) } }

        public init(figure: Figure, cells: [String], rows: [Row], before: Row?) {
            (self.figure, self.cells, self.rows, self.before) = (figure, cells, rows, before)
        }

        static func overall(_ rows: [Row]) -> Row? {
            rows.first { $0.name == .together } ?? (rows.count == 1 ? rows[0] : nil)
        }
    }

    public let year: Int
    /// The last quarter end that was counted; nil: none so far.
    public let asOf: CivilDay?
    /// When that was.
    public let countedAt: Date?
    /// Those of which there is something, in their order.
    public let sections: [Section]
    /// Of this year, and of the year before.
    public let interventions: [Intervention]
    public let earlierInterventions: [Intervention]

    public init(
        _ year: Int,
        asOf: CivilDay?,
        countedAt: Date?,
        _ sections: [Section],
        _ interventions: [Intervention],
        earlier: [Intervention]
    ) {
        (self.year, self.asOf, self.countedAt, self.sections) = (year, asOf, countedAt, sections)
        (self.interventions, earlierInterventions) = (interventions, earlier)
    }

    /// - Throws: `NotForViewer` for anybody but an operator and HR.
    public init(_ tx: any Transaction, of year: Int, for viewer: Viewer) throws {
        try viewer.isOperator(or: .hr)
        self.year = year
        let last = try tx.countedQuarters(of: year).last
        (asOf, countedAt) = (last?.asOf, last?.countedAt)
        let (groups, groupsBefore) = (try tx.departmentGroups(of: year), try tx.departmentGroups(of: year - 1))
        let published = Self.withoutOldMonths(Self.inForce(try tx.publishedRows(of: year)))
        // A year has no 29 February at a quarter's end.
        let sameDay = last.flatMap { CivilDay(year: $0.asOf.year - 1, month: $0.asOf.month, day: $0.asOf.day) }
        let before = Self.inForce(
            try tx.publishedRows(of: year - 1).filter { row in sameDay.map { row.asOf <= $0 } ?? false }
        )
        sections = Figure.allCases.compactMap { figure in
            guard let cells = published.last(where: { $0.figure == figure })?.cells.map(\.code) else { return nil }
            func rows(_ rows: [PublishedRow], _ groups: DepartmentGroups?) -> [Row] {
                rows.filter { $0.figure == figure }.sorted(by: Self.isBefore).map { Row($0, cells, groups) }
            }
            let earlier = figure == .months ? [] : rows(before, groupsBefore)
            return Section(
                figure: figure,
                cells: cells,
                rows: rows(published, groups),
                before: Section.overall(earlier)
            )
        }
        interventions = try tx.interventions(of: year)
        earlierInterventions = try tx.interventions(of: year - 1)
    }

    /// Months are those of talks of the same quarter end: beside others they would mislead.
    private static func withoutOldMonths(_ rows: [PublishedRow]) -> [PublishedRow] {
        let talks = rows.filter { $0.figure == .talks }
        let whole = talks.first { $0.row == CountedRow.total } ?? (talks.count == 1 ? talks[0] : nil)
        return rows.filter { $0.figure != .months || $0.asOf == whole?.asOf }
    }

    /// The latest of each row, the oldest first.
    private static func inForce(_ rows: [PublishedRow]) -> [PublishedRow] {
        struct Place: Hashable {
            let figure: Figure
            let row: String
        }
        let latest = Dictionary(rows.map { (Place(figure: $0.figure, row: $0.row), $0) }) { $1 }
        return latest.values.sorted { ($0.asOf, $0.figure.rawValue, $0.row) < ($1.asOf, $1.figure.rawValue, $1.row) }
    }

    /// Those of departments in the order of their names, all together last.
    private static func isBefore(_ left: PublishedRow, _ right: PublishedRow) -> Bool {
        func place(_ row: PublishedRow) -> (Int, Int, String) {
            let standing = TalkStanding(rawValue: row.row).flatMap(TalkStanding.allCases.firstIndex) ?? 0
            // The first group is that of the rest.
            let number = Int(row.row).map { $0 == 1 ? Int.max : $0 } ?? standing
            return (row.row == CountedRow.total ? 1 : 0, number, row.row)
        }
        return place(left) < place(right)
    }
}

extension InsightReport.Row {
    fileprivate init(_ row: PublishedRow, _ codes: [String], _ groups: DepartmentGroups?) {
        name =
            switch row.row {
            case CountedRow.total: .together
            case CountedRow.all: .everybody
            default:
                if row.figure == .months {
                    .cell(row.row)
                } else {
                    .departments(
                        Int(row.row).flatMap { number in
                            groups.flatMap { $0.groups.indices.contains(number - 1) ? $0.groups[number - 1] : nil }
                        } ?? []
                    )
                }
            }
        (asOf, people) = (row.asOf, row.people)
        let shown = Dictionary(row.cells.map { ($0.code, $0.people) }) { $1 }
        cells = codes.map { shown[$0] ?? nil }
    }
}

extension Transaction {
    /// Whether HR began that year.
    public func hasCycle(_ year: Int) throws -> Bool { try cycles().contains { $0.year == year } }
}
