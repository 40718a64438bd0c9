// HR's figures at a quarter end: counts what is on file, and publishes what may be seen of it.
import Cycle
import Days
import Feedback
import Foundation
import Insight
import Store

/// Makes the figures; dull on purpose. Made once for a quarter end, they are the same whoever asks.
public struct InsightWork {
    private let tx: any Transaction
    private let settings: YearSettings
    private let now: Date

    public init(_ tx: any Transaction, _ settings: YearSettings, now: Date) {
        (self.tx, self.settings, self.now) = (tx, settings, now)
    }

    /// The code of trainings without a theme.
    public static let otherTheme = "other"

    /// Those of each year of which a quarter is over that was not counted so far.
    public func publish() throws {
        let today = LocalTime(now, in: settings.timeZone).day
        for cycle in try tx.cycles() {
            guard let asOf = QuarterEnd.asOf(ofYear: cycle.year, on: today) else { continue }
            // Of a quarter before the year was begun there is nothing.
            guard cycle.startedAt < end(of: asOf) else { continue }
            guard try !tx.countedQuarters(of: cycle.year).contains(where: { $0.asOf == asOf }) else { continue }
            try tx.noteCounted(cycle.year, asOf: asOf, now: now)
            try publish(cycle.year, asOf)
        }
    }

    private func publish(_ year: Int, _ asOf: CivilDay) throws {
        let groups = try groups(of: year)
        let earlier = try tx.publishedRows(of: year)
        for figure in Figure.allCases where figure != .months {
            let rows = try rows(figure, year, earlier)
            let people = try Self.keeping(rows, figure, people(figure, year, asOf, groups))
            let cells = cells(of: figure)
            var history = FigureYear(
                figure,
                cells: cells,
                rows: rows,
                totals: shown(figure, earlier.filter { $0.row == CountedRow.total }),
                months: figure == .talks ? shown(.months, earlier) : []
            )
            let next = history.publish(people, asOf: asOf)
            for row in next.rows { try store(row, figure, cells, year, row.people) }
            if let total = next.total { try store(total, figure, cells, year, [:]) }
            for row in next.months { try store(row, .months, FigureYear.monthCells, year, [:]) }
        }
    }

    /// Fixed at the first count of a year.
    private func groups(of year: Int) throws -> DepartmentGroups {
        if let known = try tx.departmentGroups(of: year) { return known }
        let groups = DepartmentGroups(people: try tx.departmentSizes())
        try tx.fix(groups, of: year)
        return groups
    }

    // MARK: What was published

    private func rows(_ figure: Figure, _ year: Int, _ earlier: [PublishedRow]) throws -> [CountedRow] {
        let people = try tx.countedPeople(of: figure, in: year)
        return earlier.filter { $0.figure == figure && $0.row != CountedRow.total }.map { row in
            CountedRow(row.row, asOf: row.asOf, people[row.row]?[row.asOf] ?? [:], shown: row.shownCells)
        }
    }

    private func shown(_ figure: Figure, _ earlier: [PublishedRow]) -> [FigureYear.Shown] {
        earlier.filter { $0.figure == figure }.map { FigureYear.Shown($0.row, asOf: $0.asOf, $0.shownCells) }
    }

    private func store(
        _ row: CountedRow,
        _ figure: Figure,
        _ cells: [String],
        _ year: Int,
        _ people: CountedPeople
    ) throws {
        let published = PublishedRow(
            figure,
            row.row,
            asOf: row.asOf,
            people: row.count,
            cells.map { PublishedRow.Cell($0, row.count(in: $0)) }
        )
        try tx.publish(published, of: year, people: people)
    }

    // MARK: What is counted

    /// With what was counted of the same people at an earlier quarter end, and is deleted by now since it was closed long ago.
    private static func keeping(
        _ rows: [CountedRow],
        _ figure: Figure,
        _ people: [String: CountedPeople]
    ) -> [String: CountedPeople] {
        func stays(_ cell: String) -> Bool {
            switch figure {
            case .agreements: Agreement.Progress(rawValue: cell)?.isClosed ?? false
            case .trainings: Training.State(rawValue: cell)?.isClosed ?? false
            case .themes: true
            default: false
            }
        }
        let latest = rows.sorted { $0.asOf < $1.asOf }.reduce(into: CountedPeople()) { $0.merge($1.people) { $1 } }
        let closed = latest.mapValues { $0.filter(stays) }.filter { !$0.value.isEmpty }
        return people.mapValues { row in
            row.merging(closed.filter { row[$0.key] != nil }) { $0.union($1) }
        }
    }

    private func cells(of figure: Figure) -> [String] {
        figure.cells(themes: settings.themes.filter { $0 != Self.otherTheme } + [Self.otherTheme])
    }

    private func people(
        _ figure: Figure,
        _ year: Int,
        _ asOf: CivilDay,
        _ groups: DepartmentGroups
    ) throws -> [String: CountedPeople] {
        try facts(figure, year, until: end(of: asOf)).reduce(into: [:]) {
            rows,
            fact in
            let row = figure.isByDepartment ? groups.row(of: fact.department) : CountedRow.all
            rows[row, default: [:]][fact.key, default: []].insert(fact.cell)
        }
    }

    /// - Parameter moment: the end of the quarter.
    private func facts(_ figure: Figure, _ year: Int, until moment: Date) throws -> [InsightFact] {
        let (start, end) = (start(of: year), start(of: year + 1))
        let until = min(moment, end)
        return switch figure {
        case .talks:
            try tx.yearTalks(of: year, from: start, until: end, saidBefore: moment).map {
                InsightFact($0.key, department: $0.department, cell: cell(of: $0.talk, at: moment, yearEnd: end))
            }
        case .months: []
        case .agreements: try ofEmployees(tx.agreementFacts(from: start, until: until))
        case .themes:
            try ofEmployees(
                tx.trainingFacts(byTheme: true, other: Self.otherTheme, from: start, until: until).map { fact in
                    // A theme that was taken off the list.
                    let isKnown = settings.themes.contains(fact.cell)
                    return InsightFact(
                        fact.key,
                        department: fact.department,
                        cell: isKnown ? fact.cell : Self.otherTheme
                    )
                }
            )
        case .trainings:
            try ofEmployees(tx.trainingFacts(byTheme: false, other: Self.otherTheme, from: start, until: until))
        case .calls: try tx.callFacts(of: year)
        case .oftenEnough: try tx.oftenEnoughFacts(of: year)
        case .needs: try tx.needFacts(of: year)
        case .load: try tx.loadFacts(from: start, until: until, in: settings.timeZone)
        }
    }

    /// With everybody who has a manager, and without anybody else: how many have nothing of it must not follow from how many
    /// people a department has.
    private func ofEmployees(_ facts: [InsightFact]) throws -> [InsightFact] {
        let employees = try tx.people().filter { $0.manager != nil && $0.left == nil }
        let all = employees.map { person in
            InsightFact(.person(person.id.rawValue), department: person.department?.text, cell: Figure.everybody)
        }
        let keys = Set(all.map(\.key))
        return facts.filter { keys.contains($0.key) } + all
    }

    /// With the month of the talk behind it.
    private func cell(of talk: YearTalk, at moment: Date, yearEnd: Date) -> String {
        let standing = talk.standing(at: moment, yearEnd: yearEnd)
        guard standing != .none else { return standing.rawValue }
        let month = talk.start.map { LocalTime($0, in: settings.timeZone).day.month } ?? 0
        return "\(standing.rawValue)/\(month)"
    }

    private func end(of quarter: CivilDay) -> Date { quarter.adding(days: 1).start(in: settings.timeZone) }

    private func start(of year: Int) -> Date {
        // Every year has a first of January.
        CivilDay(year: year, month: 1, day: 1)?.start(in: settings.timeZone) ?? .distantPast
    }
}

extension PublishedRow {
    fileprivate var shownCells: Set<String> { Set(cells.filter { $0.people != nil }.map(\.code)) }
}
