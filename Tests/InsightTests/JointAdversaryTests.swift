// The adversary of several sections at once: talks by standing and by month, trainings by theme and by state. She puts all that
// was published of a year together, across sections and quarter ends, and fills in the tables that nobody published.
import Days
import Foundation
import TestSupport
import Testing

@testable import Insight

@Suite struct JointAdversaryTests {
    private static let worlds =
        ProcessInfo.processInfo.environment["KLANKBORD_ADVERSARY_ROUNDS"].flatMap(UInt64.init).map { $0 * 10 } ?? 120

    private static let quarters = ["2027-03-31", "2027-06-30", "2027-09-30", "2027-12-31", "2028-03-31"].map(day)
    private static let standings = TalkStanding.allCases.map(\.rawValue)
    private static let themes = ["coaching", "speaking", "other"]
    private static let states = ["wished", "granted", "booked", "had"]

    // MARK: The company

    private struct Employee {
        var month: Int?
        var standing: TalkStanding
        /// Indices of themes and states.
        var trainings: [(theme: Int, state: Int)] = []

        var talk: String { month.map { "\(standing.rawValue)/\($0)" } ?? standing.rawValue }
    }

    /// Talks are planned, moved, held and missed, as the months go; trainings are wished for and go their way.
    private struct Company {
        var chance: SeededGenerator
        let rows: [String]
        var people: [String: [Int64: Employee]] = [:]
        private var next: Int64 = 1

        init(_ seed: UInt64) {
            chance = SeededGenerator(seed: seed)
            rows = (1...Int.random(in: 1...3, using: &chance)).map(String.init)
            for row in rows { for _ in 0..<Int.random(in: 5...24, using: &chance) { join(row, from: 1) } }
        }

        private mutating func one(in hundred: Int) -> Bool { Int.random(in: 0..<100, using: &chance) < hundred }

        private mutating func join(_ row: String, from month: Int) {
            var employee = Employee(month: nil, standing: .none)
            if one(in: 85), month < 11 { plan(&employee, from: month) }
            people[row, default: [:]][next] = employee
            next += 1
        }

        private mutating func plan(_ employee: inout Employee, from month: Int) {
            employee.month = min(11, month + Int.random(in: 0...4, using: &chance))
            employee.standing = .planned
        }

        /// Three months, to the end of that one.
        mutating func quarter(until month: Int) {
            let (moved, missed, wishing) = (
                [0, 10, 30].randomElement(using: &chance) ?? 0, [0, 10, 40].randomElement(using: &chance) ?? 0,
                [5, 20, 60].randomElement(using: &chance) ?? 0
            )
            for row in rows {
                for id in (people[row] ?? [:]).keys.sorted() {
                    guard var employee = people[row]?[id] else { continue }
                    people[row]?[id] = nil
                    if one(in: 3) { continue }
                    if employee.standing == .none || employee.standing == .planned && one(in: moved) {
                        plan(&employee, from: month - 1)
                    }
                    if let talk = employee.month, employee.standing == .planned, talk <= month {
                        employee.standing = one(in: missed) ? .late : .held
                    }
                    if one(in: wishing) {
                        let theme = [0, 0, 0, 1, 1, 2].randomElement(using: &chance) ?? 0
                        employee.trainings.append((theme, 0))
                    }
                    for index in employee.trainings.indices where one(in: 50) {
                        employee.trainings[index].state = min(3, employee.trainings[index].state + 1)
                    }
                    let home = one(in: 2) ? rows.randomElement(using: &chance) ?? row : row
                    people[home, default: [:]][id] = employee
                }
                for _ in 0..<Int.random(in: 0...2, using: &chance) { join(row, from: month) }
            }
        }

        func counted(_ cells: (Employee) -> Set<String>) -> [String: CountedPeople] {
            people.mapValues { row in
                CountedPeople(uniqueKeysWithValues: row.map { (.person($0.key), cells($0.value)) })
            }
        }

        func counted(_ figure: Figure) -> [String: CountedPeople] {
            counted { employee in
                switch figure {
                case .talks: [employee.talk]
                case .themes: Set(employee.trainings.map { themes[$0.theme] } + [Figure.everybody])
                default: Set(employee.trainings.map { states[$0.state] } + [Figure.everybody])
                }
            }
        }
    }

    // MARK: What is published

    /// A figure as it is stored: the service reads it back at each quarter end.
    private struct Stored {
        let figure: Figure
        let cells: [String]
        var rows: [CountedRow] = []
        var totals: [CountedRow] = []
        var months: [CountedRow] = []

        mutating func publish(_ people: [String: CountedPeople], asOf: CivilDay) {
            func shown(_ rows: [CountedRow]) -> [FigureYear.Shown] {
                rows.map { .init($0.row, asOf: $0.asOf, $0.shown) }
            }
            var year = FigureYear(figure, cells: cells, rows: rows, totals: shown(totals), months: shown(months))
            let next = year.publish(people, asOf: asOf)
            rows += next.rows
            totals += [next.total].compactMap(\.self)
            months += next.months
        }

        /// The rows that stand at that day, with people.
        func inForce(at day: CivilDay) -> [CountedRow] {
            let names = Set(rows.map(\.row)).sorted()
            return names.compactMap { name in rows.last { $0.row == name && $0.asOf <= day } }.filter {
                $0.count != nil
            }
        }
    }

    private struct Year {
        var talks = Stored(figure: .talks, cells: standings)
        var themes = Stored(figure: .themes, cells: JointAdversaryTests.themes)
        var trainings = Stored(figure: .trainings, cells: states)
    }

    private static func play(_ seed: UInt64) -> Year {
        var (company, year) = (Company(seed), Year())
        for (index, quarter) in quarters.enumerated() {
            company.quarter(until: 3 * (index + 1))
            year.talks.publish(company.counted(.talks), asOf: quarter)
            year.themes.publish(company.counted(.themes), asOf: quarter)
            year.trainings.publish(company.counted(.trainings), asOf: quarter)
        }
        return year
    }

    /// Each by the seed of its company.
    private static let years = (1...worlds).map { (seed: $0, year: play($0)) }

    // MARK: Months and standings

    /// All together at one quarter end, in the finest parts of which she knows the numbers; nil: nothing of it was published.
    private static func parts(_ talks: Stored, at quarter: CivilDay) -> [Set<PersonKey>]? {
        let inForce = talks.inForce(at: quarter)
        let only = inForce.count == 1 ? inForce[0] : nil
        guard let whole = only ?? talks.totals.first(where: { $0.asOf == quarter }), whole.asOf == quarter else {
            return nil
        }
        let months = talks.months.filter { $0.asOf == quarter }
        let parts = Dictionary(grouping: whole.people) { _, cells -> String in
            guard let code = cells.first, let standing = code.split(separator: "/").first.map(String.init),
                whole.shown.contains(standing)
            else { return "" }
            let month = String(code.dropFirst(standing.count + 1))
            let isShown = months.first { $0.row == standing }?.shown.contains(month) ?? false
            return isShown ? code : standing
        }
        return parts.values.map { people in Set(people.map { only == nil ? $0.key : $0.key.counted(in: whole.row) }) }
    }

    /// The table of months and standings: she adds up its cells in every way, at each two quarter ends.
    @Test func noTableOfMonthsAndStandingsTellsOfFewerThanFive() {
        var (pairs, cells) = (0, 0)
        for (seed, year) in Self.years {
            let talks = year.talks
            let known = Self.quarters.compactMap { Self.parts(talks, at: $0) }
            for parts in known {
                cells += parts.count
                #expect(parts.allSatisfy { !Few.are($0.count) }, "seed \(seed): \(parts.map(\.count))")
            }
            for later in known.indices {
                for earlier in known[..<later] {
                    pairs += 1
                    let found = Self.excess(known[later], earlier) ?? Self.excess(earlier, known[later])
                    #expect(found == nil, "seed \(seed): \(found ?? 0) more than before")
                }
            }
        }
        #expect(pairs > 100 && cells > 2 * pairs)
        print("adversary of months and standings: \(pairs) pairs of quarter ends, \(cells) parts known")
    }

    /// People of a union of these parts who are not in the others that it holds, where they are one to four; nil: never. Whoever
    /// works here is known: the union of all says nothing.
    private static func excess(_ parts: [Set<PersonKey>], _ others: [Set<PersonKey>]) -> Int? {
        let overlaps = others.map { other in parts.map { other.intersection($0).count } }
        let (sizes, otherSizes) = (parts.map(\.count), others.map(\.count))
        for union in 1..<max(1, (1 << parts.count) - 1) {
            let chosen = parts.indices.filter { union >> $0 & 1 == 1 }
            let inside = others.indices.filter { other in
                chosen.reduce(0) { $0 + overlaps[other][$1] } == otherSizes[other]
            }
            guard !inside.isEmpty, inside.count < others.count else { continue }
            let more = chosen.reduce(0) { $0 + sizes[$1] } - inside.reduce(0) { $0 + otherSizes[$1] }
            if Few.are(more) { return more }
        }
        return nil
    }

    // MARK: Themes and states

    /// The table of themes and states of each row: from the numbers of both sections, at whichever quarter ends they stand, she
    /// knows each of its cells between two bounds. They never meet at one to four people; nor is anything else of a row known
    /// than how many work there.
    @Test func noTableOfThemesAndStatesTellsOfFewerThanFive() {
        var cells = 0
        for (seed, year) in Self.years {
            for quarter in Self.quarters {
                for themes in year.themes.inForce(at: quarter) {
                    guard let states = year.trainings.inForce(at: quarter).first(where: { $0.row == themes.row }) else {
                        continue
                    }
                    for (theme, state) in themes.shown.flatMap({ theme in states.shown.map { (theme, $0) } }) {
                        let (one, other) = (themes.count(in: theme) ?? 0, states.count(in: state) ?? 0)
                        let all = max(themes.people.count, states.people.count)
                        let (least, most) = (max(0, one + other - all), min(one, other))
                        #expect(least < most || !Few.are(most), "seed \(seed): \(theme), \(state): \(most)")
                        cells += 1
                    }
                }
            }
        }
        #expect(cells > 100)
        print("adversary of themes and states: \(cells) cells of the table between bounds")
    }

    /// The numbers of both sections, each with what is left of those who work there, at all quarter ends: of one section none is
    /// another and one to four people more.
    @Test(arguments: [Figure.themes, .trainings])
    func noWishTellsOfFewerThanFive(_ figure: Figure) {
        var numbers = 0
        for (seed, year) in Self.years {
            let stored = figure == .themes ? year.themes : year.trainings
            for (name, rows) in Dictionary(grouping: stored.rows + stored.totals, by: \.row) {
                let known = rows.map { row in
                    row.shown.flatMap { cell in
                        let inside = row.people.keys(in: cell)
                        return [inside, Set(row.people.keys).subtracting(inside)].filter { !$0.isEmpty }
                    }
                }
                numbers += known.reduce(0) { $0 + $1.count }
                #expect(known.joined().allSatisfy { $0.count >= 5 }, "seed \(seed), row \(name)")
                for later in known.indices {
                    for (one, other) in known[..<later].joined().flatMap({ one in known[later].map { (one, $0) } }) {
                        let (less, more) = (one.subtracting(other).count, other.subtracting(one).count)
                        #expect(min(less, more) > 0 || !Few.are(max(less, more)), "seed \(seed), row \(name)")
                    }
                }
            }
        }
        #expect(numbers > 100)
    }
}
