// The adversary of totals: rows and totals of one quarter end together tell sums of hidden cells, and two quarter ends tell how
// these changed.
import Days
import Foundation
import TestSupport
import Testing

@testable import Insight

@Suite struct TotalsAdversaryTests {
    private static let quarters = ["2027-03-31", "2027-06-30", "2027-09-30", "2027-12-31", "2028-03-31"].map(day)
    private static let cells = TalkStanding.allCases.map(\.rawValue)

    // MARK: The company

    private struct Company {
        var chance: SeededGenerator
        let rows: [String]
        var people: [String: CountedPeople] = [:]
        private var next: Int64 = 1

        init(_ seed: UInt64) {
            chance = SeededGenerator(seed: seed)
            rows = (1...Int.random(in: 2...4, using: &chance)).map(String.init)
            for row in rows { for _ in 0..<Int.random(in: 5...18, using: &chance) { join(row) } }
        }

        private mutating func standing() -> Set<String> {
            let common = TotalsAdversaryTests.cells + ["held", "held", "planned", "planned"]
            return Set([common.randomElement(using: &chance)].compactMap(\.self))
        }

        private mutating func join(_ row: String) {
            people[row, default: [:]][.person(next)] = standing()
            next += 1
        }

        mutating func quarter() {
            for row in rows {
                let share = [0, 10, 40, 90].randomElement(using: &chance) ?? 0
                for key in (people[row] ?? [:]).keys.sorted(by: { $0.id < $1.id })
                where Int.random(in: 0..<100, using: &chance) < share {
                    let standing = Int.random(in: 0..<10, using: &chance) == 0 ? nil : standing()
                    people[row]?[key] = standing
                }
                for _ in 0..<Int.random(in: 0...2, using: &chance) { join(row) }
            }
        }
    }

    // MARK: The adversary

    /// A cell of a row.
    private struct Place: Hashable {
        let row: String
        let cell: String
    }

    /// Those whose number follows from what stands at one quarter end, by the cells that they are in.
    private static func known(_ rows: [CountedRow], total: CountedRow?) -> [Set<Place>: Set<PersonKey>] {
        var places: Set<Set<Place>> = []
        for row in rows {
            for cell in row.shown { places.insert([Place(row: row.row, cell: cell)]) }
            places.insert(Set(cells.filter { !row.shown.contains($0) }.map { Place(row: row.row, cell: $0) }))
        }
        for cell in total?.shown ?? [] {
            places.insert(Set(rows.filter { !$0.shown.contains(cell) }.map { Place(row: $0.row, cell: cell) }))
        }
        places.remove([])
        let people = Dictionary(uniqueKeysWithValues: rows.map { ($0.row, $0.people.withoutDetails) })
        let wholes = Set(rows.map { row in Set(cells.map { Place(row: row.row, cell: $0) }) })
        let sums = allSums(of: places).filter { sum in !wholes.contains { $0.isSubset(of: sum) } }
        return Dictionary(
            uniqueKeysWithValues: sums.map { sum in
                let keys = sum.flatMap { place in
                    (people[place.row] ?? [:]).keys(in: place.cell).map { $0.counted(in: place.row) }
                }
                return (sum, Set(keys))
            }
        )
    }

    /// With all sums and differences of them, as far as they are not too many.
    private static func allSums(of known: Set<Set<Place>>) -> Set<Set<Place>> {
        var all = known
        var work = known.sorted { $0.count < $1.count }
        while let one = work.popLast(), all.count < 1200 {
            for other in all {
                var sums: [Set<Place>] = []
                if one.isDisjoint(with: other) { sums.append(one.union(other)) }
                if one.isStrictSubset(of: other) { sums.append(other.subtracting(one)) }
                if other.isStrictSubset(of: one) { sums.append(one.subtracting(other)) }
                for sum in sums where all.insert(sum).inserted { work.append(sum) }
            }
        }
        return all
    }

    private static func tells(_ one: Set<PersonKey>, beside other: Set<PersonKey>) -> Bool {
        Few.are(abs(one.count - other.count)) && (one.isSubset(of: other) || other.isSubset(of: one))
    }

    @Test func noSumOfHiddenCellsChangesByFew() {
        var (pairs, shown, found) = (0, 0, 0)
        for seed in 1...UInt64(60) {
            var company = Company(seed)
            var year = FigureYear(.talks, cells: Self.cells, rows: [])
            var standing: [String: CountedRow] = [:]
            var earlier: [[Set<Place>: Set<PersonKey>]] = []
            for quarter in Self.quarters {
                let next = year.publish(company.people, asOf: quarter)
                for row in next.rows { standing[row.row] = row }
                shown += next.total?.shown.count ?? 0
                let rows = standing.values.filter { $0.count != nil }.sorted { $0.row < $1.row }
                let now = Self.known(rows, total: next.total)
                found += now.values.count { Few.are($0.count) }
                for then in earlier {
                    pairs += 1
                    found += now.count { sum, people in then[sum].map { Self.tells(people, beside: $0) } ?? false }
                }
                earlier.append(now)
                company.quarter()
            }
        }
        #expect(found == 0, "of \(pairs) pairs of quarter ends")
        #expect(pairs == 600 && shown > 200, "\(pairs) pairs, \(shown) totals")
    }

    /// Two rows hide a cell, and the totals of two quarters show it.
    @Test(arguments: [
        (Figure.agreements, 4, true), (.agreements, 8, false), (.talks, 4, true), (.talks, 8, false),
    ])
    func hiddenCellsGrow(_ figure: Figure, _ now: Int, _ tells: Bool) {
        func rows(_ counts: [Int]) -> [CountedRow] {
            counts.enumerated().map { row, count in
                let people = (0..<12).map { (PersonKey.person(Int64(row * 12 + $0)), Set([$0 < count ? "a" : "b"])) }
                return CountedRow("\(row)", asOf: Self.quarters[0], Dictionary(uniqueKeysWithValues: people), shown: [])
            }
        }
        let parts = HiddenParts(figure, ["a", "b"], rows([3, now]), beside: rows([3, 3]), totals: ["a"])
        #expect(parts.tell(["a"]) == tells)
        #expect(!parts.tell([]))
    }
}
