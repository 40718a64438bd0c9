// The adversary of HR's figures: has all that was published in a year, knows who works where, and tries all sums and
// differences. No number of one to four people may follow.
import Days
import Foundation
import TestSupport
import Testing

@testable import Insight

@Suite struct InsightAdversaryTests {
    private static let worlds =
        ProcessInfo.processInfo.environment["KLANKBORD_ADVERSARY_ROUNDS"].flatMap(UInt64.init).map { $0 * 10 } ?? 120

    private static let quarters = ["2027-03-31", "2027-06-30", "2027-09-30", "2027-12-31", "2028-03-31"].map(day)
    private static let cells = ["a", "b", "c", "d"]

    /// A company in which people come, leave, move, are erased, and change.
    private struct Company {
        var chance: SeededGenerator
        let figure: Figure
        let rows: [String]
        var people: [String: CountedPeople] = [:]
        var next: Int64 = 1

        init(_ seed: UInt64, _ figure: Figure) {
            (chance, self.figure) = (SeededGenerator(seed: seed), figure)
            rows = (1...Int.random(in: 1...3, using: &chance)).map(String.init)
            for row in rows { for _ in 0..<Int.random(in: 3...16, using: &chance) { join(row) } }
        }

        mutating func cells() -> Set<String> {
            // Some cells are rare.
            let likely = ["a", "a", "a", "a", "b", "b", "b", "c", "c", "d"]
            let one = likely.randomElement(using: &chance) ?? "a"
            guard !figure.isPartition, Bool.random(using: &chance) else { return [one] }
            return [one, likely.randomElement(using: &chance) ?? "a"]
        }

        mutating func join(_ row: String) {
            let cells = cells()
            people[row, default: [:]][.person(next)] = cells
            next += 1
        }

        mutating func quarter() {
            for row in rows {
                let share = [0, 10, 40, 90].randomElement(using: &chance) ?? 0
                for key in (people[row] ?? [:]).keys.sorted(by: { $0.id < $1.id })
                where Int.random(in: 0..<100, using: &chance) < share {
                    switch Int.random(in: 0..<10, using: &chance) {
                    case 0: people[row]?[key] = nil
                    case 1:
                        let cells = people[row]?.removeValue(forKey: key)
                        people[rows.randomElement(using: &chance) ?? row, default: [:]][key] = cells
                    default:
                        let cells = cells()
                        people[row]?[key] = cells
                    }
                }
                for _ in 0..<Int.random(in: 0...3, using: &chance) { join(row) }
            }
        }
    }

    /// A year as it was published: the rows in force at each quarter end, and all totals.
    private struct Published {
        var inForce: [[CountedRow]] = []
        var totals: [(quarter: Int, total: CountedRow)] = []
        var nexts: [FigureYear.Next] = []
    }

    private static func play(
        _ seed: UInt64,
        _ figure: Figure,
        _ rename: (PersonKey) -> PersonKey = { $0 }
    ) -> Published {
        var company = Company(seed, figure)
        var year = FigureYear(figure, cells: cells, rows: [])
        var (published, rows): (Published, [String: CountedRow]) = (Published(), [:])
        for (index, quarter) in quarters.enumerated() {
            let people = company.people.mapValues { row in
                CountedPeople(uniqueKeysWithValues: row.map { (rename($0.key), $0.value) })
            }
            let next = year.publish(people, asOf: quarter)
            for row in next.rows { rows[row.row] = row }
            published.inForce.append(rows.values.filter { $0.count != nil }.sorted { $0.row < $1.row })
            if let total = next.total { published.totals.append((index, total)) }
            published.nexts.append(next)
            company.quarter()
        }
        return published
    }

    /// Numbers of people by row and cell are unknown; what is shown are equations. No sum of unknowns that are one to four
    /// people together follows from them (nor, of what people said, that nobody said something).
    @Test(arguments: [Figure.talks, .oftenEnough])
    func noSumOfOneQuarterTellsOfFewerThanFive(_ figure: Figure) {
        var (looks, shown) = (0, 0)
        for seed in 1...Self.worlds {
            let published = Self.play(seed, figure)
            for (quarter, rows) in published.inForce.enumerated() {
                let total = published.totals.last { $0.quarter == quarter }?.total
                let found = Equations(rows, total, Self.cells).sumOfFew(isOfWords: figure.isOfWords)
                #expect(found == nil, "seed \(seed), \(figure), quarter \(quarter): \(found ?? [])")
                looks += 1
                shown += rows.reduce(0) { $0 + $1.shown.count } + (total?.shown.count ?? 0)
            }
        }
        #expect(shown > looks)
        print("adversary of figures: \(figure), \(looks) publications, \(shown) numbers shown")
    }

    /// Sets of people whose number follows from a row at different times: none is another and one to four people more.
    @Test(arguments: [Figure.talks, .oftenEnough, .needs, .trainings, .load])
    func noDifferenceOfQuartersTellsOfFewerThanFive(_ figure: Figure) {
        var pairs = 0
        for seed in 1...Self.worlds {
            let published = Self.play(seed, figure)
            let rows = published.nexts.flatMap(\.rows) + published.totals.map(\.total)
            for (name, versions) in Dictionary(grouping: rows, by: \.row) {
                let known = versions.map { Self.known($0, figure) }
                for (one, other) in zip(known.indices, known.indices.dropFirst()).flatMap({ index, _ in
                    known[(index + 1)...].map { (known[index], $0) }
                }) {
                    pairs += one.count * other.count
                    let few = one.first { set in
                        other.contains {
                            let (less, more) = (set.subtracting($0).count, $0.subtracting(set).count)
                            return min(less, more) == 0 && (1...4).contains(max(less, more))
                        }
                    }
                    #expect(few == nil, "seed \(seed), \(figure), row \(name): \(few ?? [])")
                }
            }
        }
        #expect(pairs > 1000)
        print("adversary of figures: \(figure), \(pairs) pairs of numbers of different quarters")
    }

    /// Of people in several cells: those in a cell, those not in it, and those of the rows that hide it.
    @Test func noNumberOfSeveralCellsTellsOfFewerThanFive() {
        for seed in 1...Self.worlds {
            let published = Self.play(seed, .needs)
            for (quarter, rows) in published.inForce.enumerated() {
                let total = published.totals.last { $0.quarter == quarter }?.total
                for cell in Self.cells {
                    var known = rows.filter { $0.shown.contains(cell) }.map {
                        ($0.count(in: cell) ?? 0, $0.people.count)
                    }
                    if total?.shown.contains(cell) == true {
                        let hiding = rows.filter { !$0.shown.contains(cell) }
                        let inside = hiding.reduce(0) { $0 + $1.people.keys(in: cell).count }
                        if !hiding.isEmpty { known.append((inside, hiding.reduce(0) { $0 + $1.people.count })) }
                    }
                    #expect(
                        known.allSatisfy { $0.0 >= 5 && $0.1 - $0.0 >= 5 },
                        "seed \(seed), quarter \(quarter), \(cell): \(known)"
                    )
                }
            }
        }
    }

    /// Whoever gave which of the same answers makes no difference.
    @Test func whoIsWhoMakesNoDifference() {
        for seed in 1...Self.worlds {
            for figure in Figure.allCases where figure != .months {
                let (one, other) = (Self.play(seed, figure), Self.play(seed, figure) { .person(1000 - $0.id) })
                #expect(zip(one.nexts, other.nexts).allSatisfy { Self.text($0) == Self.text($1) }, "seed \(seed)")
            }
        }
    }

    /// Fewer than five people change in a row: what is seen of it is what was seen.
    @Test func fewerThanFiveChangeNothing() {
        for seed in 1...Self.worlds {
            var company = Company(seed, .needs)
            var year = FigureYear(.needs, cells: Self.cells, rows: [])
            _ = year.publish(company.people, asOf: Self.quarters[0])
            for row in company.rows {
                let keys = (company.people[row] ?? [:]).keys.sorted { $0.id < $1.id }
                for key in keys.prefix(2) { company.people[row]?[key] = ["d"] }
                for key in keys.dropFirst(2).prefix(1) { company.people[row]?[key] = nil }
                // One comes; where there were fewer than five, four may make five of them.
                if keys.count >= 5 { company.people[row]?[.answer(company.next)] = ["a"] }
            }
            let next = year.publish(company.people, asOf: Self.quarters[1])
            #expect(next == .init(), "seed \(seed)")
        }
    }

    // MARK: What she knows

    private static func text(_ next: FigureYear.Next) -> String {
        (next.rows + [next.total].compactMap(\.self)).map { row in
            "\(row.row) \(row.asOf) \(row.count ?? 0) \(cells.map { row.count(in: $0) ?? 0 })"
        }.joined(separator: "\n")
    }

    private static func known(_ row: CountedRow, _ figure: Figure) -> Set<Set<PersonKey>> {
        guard row.count != nil else { return [] }
        let all = Set(row.people.keys)
        var known: Set<Set<PersonKey>> = figure.isOfEmployees ? [] : [all]
        let shown = row.shown.map { row.people.keys(in: $0) }
        if figure.isPartition {
            for choice in 1..<(1 << shown.count) {
                let union = shown.indices.filter { choice >> $0 & 1 == 1 }.reduce(Set()) { $0.union(shown[$1]) }
                known.formUnion([union, all.subtracting(union)])
            }
        } else {
            for cell in shown { known.formUnion([cell, all.subtracting(cell)]) }
        }
        // Who works where is known.
        return known.filter { !$0.isEmpty && (!figure.isOfEmployees || $0 != all) }
    }
}

/// What is shown of a quarter, as linear equations of what isn't.
private struct Equations {
    private let counts: [Int]
    /// In reduced row echelon form.
    private var rows: [[Double]] = []

    init(_ rows: [CountedRow], _ total: CountedRow?, _ cells: [String]) {
        let places = rows.flatMap { row in cells.filter { !row.shown.contains($0) }.map { (row, $0) } }
        counts = places.map { $0.0.people.keys(in: $0.1).count }
        for row in rows { add(places.map { $0.0.row == row.row ? 1 : 0 }) }
        for cell in cells where total?.shown.contains(cell) == true { add(places.map { $0.1 == cell ? 1 : 0 }) }
    }

    private func reduced(_ vector: [Double]) -> [Double] {
        rows.reduce(vector) { vector, row in
            guard let lead = row.firstIndex(where: { abs($0) > 1e-9 }), abs(vector[lead]) > 1e-9 else { return vector }
            let factor = vector[lead] / row[lead]
            return zip(vector, row).map { $0 - factor * $1 }
        }
    }

    private mutating func add(_ vector: [Double]) {
        let rest = reduced(vector)
        if rest.contains(where: { abs($0) > 1e-9 }) { rows.append(rest) }
    }

    /// Hidden cells of few people whose sum follows; nil: there are none.
    func sumOfFew(isOfWords: Bool) -> [Int]? {
        for choice in 1..<max(1, 1 << counts.count) {
            let chosen = counts.indices.filter { choice >> $0 & 1 == 1 }
            let sum = chosen.reduce(0) { $0 + counts[$1] }
            guard (isOfWords ? 0 : 1)...4 ~= sum else { continue }
            let vector = counts.indices.map { choice >> $0 & 1 == 1 ? 1.0 : 0 }
            if reduced(vector).allSatisfy({ abs($0) < 1e-9 }) { return chosen.map { counts[$0] } }
        }
        return nil
    }
}
