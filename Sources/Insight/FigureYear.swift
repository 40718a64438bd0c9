// A figure in the course of a year: what was published of it, and what is published next.
import Days

/// A figure of one year, at each quarter end.
public struct FigureYear: Sendable {
    /// What is shown of a row whose people follow from those of others.
    public struct Shown: Hashable, Sendable {
        public let row: String
        public let asOf: CivilDay
        public let cells: Set<String>

        public init(_ row: String, asOf: CivilDay, _ cells: Set<String>) {
            (self.row, self.asOf, self.cells) = (row, asOf, cells)
        }
    }

    /// What a quarter end brings. A row that isn't in it stands as it was.
    public struct Next: Hashable, Sendable {
        public var rows: [CountedRow] = []
        public var total: CountedRow?
        public var months: [CountedRow] = []
    }

    private let figure: Figure
    /// In their order.
    private let cells: [String]
    /// The oldest first; so are the others.
    private var rows: [CountedRow]
    private var totals: [CountedRow] = []
    private var months: [CountedRow] = []

    /// - Parameters:
    ///   - rows: those of departments, or of all.
    ///   - totals: of all departments together.
    ///   - months: of `Figure.months`, where it is that of talks.
    public init(_ figure: Figure, cells: [String], rows: [CountedRow], totals: [Shown] = [], months: [Shown] = []) {
        (self.figure, self.cells) = (figure, cells)
        self.rows = rows.sorted { $0.asOf < $1.asOf }
        self.totals = totals.sorted { $0.asOf < $1.asOf }.map { shown in
            CountedRow(shown.row, asOf: shown.asOf, together(at: shown.asOf), shown: shown.cells)
        }
        self.months = months.sorted { $0.asOf < $1.asOf }.map { shown in
            let people = together(at: shown.asOf).details(in: shown.row)
            return CountedRow(shown.row, asOf: shown.asOf, people, shown: shown.cells)
        }
    }

    public static let monthCells = (1...12).map(String.init) + ["0"]

    /// - Parameter people: those of each row, with the codes of their cells.
    public mutating func publish(_ people: [String: CountedPeople], asOf: CivilDay) -> Next {
        var next = Next()
        let names = Set(people.keys).union(rows.map(\.row)).sorted()
        let open = names.filter { mayChange($0, people[$0] ?? [:]) }
        let last = names.filter { !open.contains($0) }.compactMap { name in rows.last { $0.row == name } }
        let fixed = last.filter { $0.count != nil }
        let new = open.map { CountedRow($0, asOf: asOf, people[$0] ?? [:], shown: []) }
        let counted = new.filter { $0.count != nil }
        guard !new.isEmpty else { return next }
        let all = Self.together(counted + fixed)
        let isTotal = figure.isByDepartment && counted.count + fixed.count > 1 && totalMayChange(all)
        var hiding = Hiding(
            figure,
            cells,
            counted.map { row in
                let people = row.people.withoutDetails
                return Hiding.Line(people: people, isFixed: false, shown: Hiding.large(figure, cells, people))
            } + fixed.map { Hiding.Line(people: $0.people.withoutDetails, isFixed: true, shown: $0.shown) },
            totals: isTotal ? Hiding.large(figure, cells, all.withoutDetails) : []
        )
        hiding.run()
        next.rows =
            zip(counted, hiding.lines).map { row, line in
                CountedRow(row.row, asOf: asOf, row.people, shown: line.shown)
            } + new.filter { $0.count == nil }
        if isTotal { next.total = CountedRow(CountedRow.total, asOf: asOf, all, shown: hiding.totals) }
        let whole = next.total ?? (counted.count + fixed.count == 1 ? next.rows.first { $0.count != nil } : nil)
        if figure == .talks, let whole { next.months = nextMonths(of: whole, asOf) }
        rows += next.rows
        totals += [next.total].compactMap(\.self)
        months += next.months
        return next
    }

    // MARK: May it change?

    private func mayChange(_ row: String, _ people: CountedPeople) -> Bool {
        allows(people, cells, figure, after: rows.filter { $0.row == row })
    }

    private func totalMayChange(_ people: CountedPeople) -> Bool { allows(people, cells, figure, after: totals) }

    /// By all cells that are large enough: what is hidden beside them later makes less follow.
    private func allows(
        _ people: CountedPeople,
        _ cells: [String],
        _ figure: Figure,
        after earlier: [CountedRow]
    ) -> Bool {
        guard !earlier.isEmpty else { return people.count >= Few.least }
        let people = people.withoutDetails
        let plain = earlier.map { CountedRow($0.row, asOf: $0.asOf, $0.people.withoutDetails, shown: $0.shown) }
        return TimeRule(figure: figure)
            .allows(people, shown: Hiding.large(figure, cells, people), after: plain)
    }

    // MARK: Rows that follow from others

    /// The months of what is shown of all together.
    private func nextMonths(of whole: CountedRow, _ asOf: CivilDay) -> [CountedRow] {
        cells.filter(whole.shown.contains).compactMap { cell in
            let people = whole.people.details(in: cell)
            guard allows(people, Self.monthCells, .months, after: months.filter { $0.row == cell }) else { return nil }
            let shown = Hiding.large(.months, Self.monthCells, people)
            let line = Hiding.Line(people: people, isFixed: false, shown: shown)
            var hiding = Hiding(.months, Self.monthCells, [line], totals: [])
            hiding.run()
            return CountedRow(cell, asOf: asOf, people, shown: hiding.lines[0].shown)
        }
    }

    private func together(at day: CivilDay) -> CountedPeople {
        let names = Set(rows.map(\.row))
        return Self.together(names.compactMap { name in rows.last { $0.row == name && $0.asOf <= day } })
    }

    /// Of rows with too few people nothing is in a total: it would give away how many they are.
    private static func together(_ rows: [CountedRow]) -> CountedPeople {
        rows.filter { $0.count != nil }.reduce(into: [:]) { all, row in
            for (key, cells) in row.people { all[key.counted(in: row.row)] = cells }
        }
    }
}
