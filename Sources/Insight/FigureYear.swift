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
        let isOne = counted.count + fixed.count == 1
        let isTotal = figure.isByDepartment && !isOne && totalMayChange(all)
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
        if isTotal { next.total = nextTotal(all, asOf, next.rows + fixed, shown: hiding.totals) }
        let only = isOne ? next.rows.first { $0.count != nil } : nil
        if figure == .talks, let whole = next.total ?? only.map(Self.asWhole) {
            next.months = nextMonths(of: whole, asOf)
        }
        rows += next.rows
        totals += [next.total].compactMap(\.self)
        months += next.months
        return next
    }

    // MARK: May it change?

    private func mayChange(_ row: String, _ people: CountedPeople) -> Bool {
        allows(people, cells, figure, after: rows.filter { $0.row == row })
            && maySucceed(people.mapKeys { $0.counted(in: row) }, wholes.filter { $0.row == row })
    }

    private func totalMayChange(_ people: CountedPeople) -> Bool {
        allows(people, cells, figure, after: totals) && maySucceed(people, wholes)
    }

    /// Whether what is shown of all together tells nothing beside the months of earlier quarters.
    private func maySucceed(_ people: CountedPeople, _ earlier: [CountedRow]) -> Bool {
        guard figure == .talks, !earlier.isEmpty else { return true }
        let plain = people.withoutDetails
        let cuts = Hiding.large(figure, cells, plain).map { plain.keys(in: $0) }
        let parts = KnownParts(of: Set(people.keys), cuts: cuts)
        return !earlier.contains { parts.tells(beside: self.parts(of: $0)) }
    }

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

    /// With the cells that tell nothing of those that are hidden in rows, beside all totals of earlier quarters; nil where
    /// there are none.
    private func nextTotal(
        _ all: CountedPeople,
        _ asOf: CivilDay,
        _ rows: [CountedRow],
        shown wanted: Set<String>
    ) -> CountedRow? {
        let earlier = totals.map { total in
            HiddenParts(figure, cells, rows, beside: inForce(at: total.asOf), totals: total.shown)
        }
        let shown = cells.filter(wanted.contains).reduce(into: Set<String>()) { shown, cell in
            if !earlier.contains(where: { $0.tell(shown.union([cell])) }) { shown.insert(cell) }
        }
        return shown.isEmpty && !wanted.isEmpty ? nil : CountedRow(CountedRow.total, asOf: asOf, all, shown: shown)
    }

    /// The months of what is shown of all together: each by itself, and beside the others and those of earlier quarters.
    private func nextMonths(of whole: CountedRow, _ asOf: CivilDay) -> [CountedRow] {
        let earlier = wholes.map(parts)
        return cells.filter(whole.shown.contains).reduce(into: []) { shown, cell in
            let people = whole.people.details(in: cell)
            guard allows(people, Self.monthCells, .months, after: months.filter { $0.row == cell }) else { return }
            let large = Hiding.large(.months, Self.monthCells, people)
            let line = Hiding.Line(people: people, isFixed: false, shown: large)
            var hiding = Hiding(.months, Self.monthCells, [line], totals: [])
            hiding.run()
            let row = CountedRow(cell, asOf: asOf, people, shown: hiding.lines[0].shown)
            let parts = parts(of: whole, months: shown + [row])
            if !earlier.contains(where: { parts.tells(beside: $0) }) { shown.append(row) }
        }
    }

    /// All together as it was shown at quarter ends, the oldest first.
    private var wholes: [CountedRow] {
        let days = Set(rows.map(\.asOf)).sorted()
        return days.compactMap { day in
            let inForce = inForce(at: day)
            guard inForce.count == 1 else { return totals.first { $0.asOf == day } }
            return inForce[0].asOf == day ? Self.asWhole(inForce[0]) : nil
        }
    }

    private static func asWhole(_ row: CountedRow) -> CountedRow {
        CountedRow(row.row, asOf: row.asOf, together([row]), shown: row.shown)
    }

    private func parts(of whole: CountedRow) -> KnownParts {
        parts(of: whole, months: months.filter { $0.asOf == whole.asOf })
    }

    private func parts(of whole: CountedRow, months: [CountedRow]) -> KnownParts {
        let plain = whole.people.withoutDetails
        let standings = whole.shown.map { plain.keys(in: $0) }
        let details = months.flatMap { row in row.shown.map { row.people.keys(in: $0) } }
        return KnownParts(of: Set(whole.people.keys), cuts: standings + details)
    }

    private func inForce(at day: CivilDay) -> [CountedRow] {
        let names = Set(rows.map(\.row))
        return names.compactMap { name in rows.last { $0.row == name && $0.asOf <= day } }.filter { $0.count != nil }
    }

    private func together(at day: CivilDay) -> CountedPeople {
        Self.together(inForce(at: day))
    }

    /// Of rows with too few people nothing is in a total: it would give away how many they are.
    private static func together(_ rows: [CountedRow]) -> CountedPeople {
        rows.filter { $0.count != nil }.reduce(into: [:]) { all, row in
            for (key, cells) in row.people { all[key.counted(in: row.row)] = cells }
        }
    }
}
