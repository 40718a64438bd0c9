// The rules of HR's figures one by one: quarter ends, departments that are counted together, small cells, and time.
import Days
import Foundation
import Testing

@testable import Insight

/// `11 a, 3 b`, as people with numbers from that one on.
func people(_ counts: KeyValuePairs<String, Int>, from first: Int64 = 1) -> CountedPeople {
    var (all, next): (CountedPeople, Int64) = ([:], first)
    for (cell, count) in counts {
        for _ in 0..<count {
            all[.person(next)] = [cell]
            next += 1
        }
    }
    return all
}

func day(_ text: String) -> CivilDay { CivilDay(text) ?? CivilDay(daysSince1970: 0) }

@Suite struct InsightRuleTests {
    private let march = day("2027-03-31")
    private let june = day("2027-06-30")

    private func published(_ figure: Figure, _ cells: [String], _ people: [String: CountedPeople]) -> FigureYear.Next {
        var year = FigureYear(figure, cells: cells, rows: [])
        return year.publish(people, asOf: march)
    }

    private func shown(_ row: CountedRow?, _ cells: [String]) -> [Int?] { cells.map { row?.count(in: $0) } }

    @Test func quarterEnds() {
        #expect(QuarterEnd.before(day("2027-01-01")) == day("2026-12-31"))
        #expect(QuarterEnd.before(day("2027-03-31")) == day("2026-12-31"))
        #expect(QuarterEnd.before(day("2027-04-01")) == day("2027-03-31"))
        #expect(QuarterEnd.before(day("2027-12-31")) == day("2027-09-30"))
        #expect(QuarterEnd.asOf(ofYear: 2027, on: day("2027-02-10")) == nil)
        #expect(QuarterEnd.asOf(ofYear: 2027, on: day("2028-01-05")) == day("2027-12-31"))
        #expect(QuarterEnd.asOf(ofYear: 2027, on: day("2028-06-30")) == day("2028-03-31"))
        #expect(QuarterEnd.asOf(ofYear: 2027, on: day("2028-07-01")) == nil)
        #expect(!QuarterEnd.areOver(ofYear: 2027, on: day("2027-01-10")))
        #expect(!QuarterEnd.areOver(ofYear: 2027, on: day("2028-06-30")))
        #expect(QuarterEnd.areOver(ofYear: 2027, on: day("2028-07-01")))
    }

    @Test func smallDepartmentsAreCountedTogether() {
        let alone = DepartmentGroups(people: ["A": 7, "B": 5])
        // Where there is no rest, the smallest takes in whatever comes later.
        #expect(alone.groups == [["B"], ["A"]])
        #expect(alone.row(of: "new") == "1" && alone.row(of: "A") == "2")
        let rest = DepartmentGroups(people: ["A": 7, "B": 4, "C": 2, nil: 1])
        #expect(rest.groups == [["B", "C", nil], ["A"]])
        let taken = DepartmentGroups(people: ["A": 7, "B": 5, nil: 1])
        #expect(taken.groups == [["B", nil], ["A"]])
        #expect(DepartmentGroups(people: ["A": 2]).groups == [["A"]])
        #expect(DepartmentGroups(people: [:]).row(of: "A") == "1")
    }

    @Test func fewerThanFiveAreNotShown() {
        let cells = ["a", "b", "c"]
        let next = published(.needs, cells, ["1": people(["a": 9, "b": 3, "c": 2])])
        #expect(shown(next.rows.first, cells) == [9, nil, nil])
        // Three by themselves would follow from the number of all.
        let other = published(.needs, cells, ["1": people(["a": 9, "b": 6, "c": 3])])
        #expect(shown(other.rows.first, cells) == [9, nil, nil])
        #expect(published(.needs, cells, ["1": people(["a": 4])]).rows == [])
    }

    /// Of what happened it may be seen that all are in one cell; not of what people said.
    @Test func thatAllSaidTheSameIsNotShown() {
        let cells = ["held", "late"]
        #expect(shown(published(.talks, cells, ["1": people(["held": 12])]).rows.first, cells) == [12, nil])
        #expect(shown(published(.calls, cells, ["all": people(["held": 12])]).rows.first, cells) == [nil, nil])
    }

    @Test func totalsGiveNothingAway() {
        let cells = ["held", "late"]
        // Of all together, three of the second row would follow.
        let next = published(
            .talks,
            cells,
            ["1": people(["held": 12]), "2": people(["held": 9, "late": 3], from: 100)]
        )
        #expect(shown(next.rows.first { $0.row == "2" }, cells) == [nil, nil])
        #expect(shown(next.total, cells) == [nil, nil] || next.rows.allSatisfy { $0.shown.isEmpty })
        let large = published(
            .talks,
            cells,
            ["1": people(["held": 12, "late": 3]), "2": people(["held": 9, "late": 3], from: 100)]
        )
        #expect(shown(large.total, cells) == [21, 6])
        #expect(large.rows.allSatisfy { $0.shown.isEmpty })
    }

    /// Somebody who named two is one of both, and those who did not name one are few, too.
    @Test func ofSeveralCellsTheOthersCountAsWell() {
        let both = people(["a": 12]).mapValues { _ in Set(["a", "b"]) }
        let next = published(.themes, ["a", "b"], ["1": both.merging(people(["a": 3], from: 50)) { $1 }])
        // Three have no b.
        #expect(shown(next.rows.first, ["a", "b"]) == [15, nil])
    }

    @Test func theOldOneStandsUntilFiveChanged() {
        let cells = ["held", "planned"]
        var year = FigureYear(.talks, cells: cells, rows: [])
        let first = year.publish(["1": people(["planned": 10, "held": 5])], asOf: march)
        #expect(shown(first.rows.first, cells) == [5, 10])
        var four = people(["planned": 6, "held": 9])
        #expect(year.publish(["1": four], asOf: june) == .init())
        four[.person(1)] = ["held"]
        let second = year.publish(["1": four], asOf: june)
        #expect(shown(second.rows.first, cells) == [10, 5])
    }

    /// Five changed; but the difference of two numbers would be two people's.
    @Test func noDifferenceIsOfFewerThanFive() {
        let cells = ["a", "b", "c", "d"]
        var year = FigureYear(.talks, cells: cells, rows: [])
        _ = year.publish(["1": people(["a": 6, "b": 6, "c": 6, "d": 6])], asOf: march)
        var later = people(["a": 6, "b": 6, "c": 6, "d": 6])
        for id in [7, 8] { later[.person(Int64(id))] = ["a"] }
        for id in [13, 14, 15] { later[.person(Int64(id))] = ["d"] }
        #expect(year.publish(["1": later], asOf: june).rows == [])
    }

    /// Nine talks were held in February; eleven by June would be two more. The people of the row come and go besides.
    @Test func aTotalTellsNothingBesideEarlierMonths() {
        let cells = TalkStanding.allCases.map(\.rawValue)
        var year = FigureYear(.talks, cells: cells, rows: [])
        let march = year.publish(["1": people(["held/2": 9, "held/3": 5, "planned/5": 11])], asOf: march)
        #expect(march.months.first { $0.row == "held" }?.count(in: "2") == 9)
        var later = people(["held/2": 9])
        for id: Int64 in [10, 11, 12, 13, 29] { later[.person(id)] = ["late/3"] }
        for id: Int64 in [15, 16] { later[.person(id)] = ["held/5"] }
        for id in 17...28 { later[.person(Int64(id))] = ["planned/8"] }
        #expect(year.publish(["1": later], asOf: june) == .init())
    }

    /// Two who are late are in March now: seven there would be two more. So it is for whoever reads back what is stored.
    @Test(arguments: [true, false]) func monthsTellNothingBesideEarlierMonths(_ isReadBack: Bool) {
        let cells = TalkStanding.allCases.map(\.rawValue)
        var year = FigureYear(.talks, cells: cells, rows: [])
        let first = year.publish(["1": people(["held/2": 9, "held/3": 5, "planned/5": 16])], asOf: march)
        if isReadBack {
            let months = first.months.map { FigureYear.Shown($0.row, asOf: $0.asOf, $0.shown) }
            year = FigureYear(.talks, cells: cells, rows: first.rows, months: months)
        }
        let later = people(["held/2": 9, "held/3": 7, "held/5": 5, "planned/5": 9])
        let next = year.publish(["1": later], asOf: june)
        #expect(shown(next.rows.first, ["held", "planned"]) == [21, 9])
        #expect(!next.months.contains { $0.row == "held" })
    }

    /// How many wished for nothing follows from how many work there.
    @Test func whoHasNothingOfItCountsAsWell() {
        let all = people([Figure.everybody: 12])
        func granted(_ count: Int64) -> CountedPeople {
            all.merging((1...count).map { (.person($0), [Figure.everybody, "granted"]) }) { $1 }
        }
        let cells = ["granted", "refused"]
        #expect(shown(published(.trainings, cells, ["1": granted(9)]).rows.first, cells) == [nil, nil])
        #expect(shown(published(.trainings, cells, ["1": granted(7)]).rows.first, cells) == [7, nil])
        #expect(shown(published(.trainings, cells, ["1": granted(12)]).rows.first, cells) == [12, nil])
    }

    /// How many raters were asked is no more known than how often.
    @Test func howManyAnsweredIsANumberAsWell() {
        var year = FigureYear(.load, cells: ["1", "2"], rows: [])
        #expect(!year.publish(["all": people(["1": 6, "2": 6])], asOf: march).rows.isEmpty)
        var later = people(["1": 11, "2": 1])
        later[.person(12)] = ["2"]
        for id in 13...15 { later[.person(Int64(id))] = ["1"] }
        #expect(year.publish(["all": later], asOf: june).rows == [])
    }

    @Test func monthsAreThoseOfAllTogether() {
        let cells = TalkStanding.allCases.map(\.rawValue)
        let one = people(["held/2": 6, "held/3": 6])
        let other = people(["held/2": 3, "held/3": 9, "planned/11": 6], from: 50)
        let next = published(.talks, cells, ["1": one, "2": other])
        #expect(next.total?.count(in: "held") == 24)
        let held = next.months.first { $0.row == "held" }
        #expect(held?.count(in: "2") == 9 && held?.count(in: "3") == 15 && held?.count(in: "4") == nil)
    }

    @Test func standings() {
        let (now, later) = (Date(timeIntervalSince1970: 1000), Date(timeIntervalSince1970: 2000))
        func standing(_ end: Date?, _ held: Bool?, yearEnd: Date) -> TalkStanding {
            YearTalk(start: end, end: end, wasHeld: held).standing(at: now, yearEnd: yearEnd)
        }
        #expect(standing(now, nil, yearEnd: later) == .held)
        #expect(standing(later, nil, yearEnd: later) == .planned)
        #expect(standing(now, false, yearEnd: later) == .late)
        #expect(standing(nil, true, yearEnd: later) == .held)
        #expect(standing(nil, nil, yearEnd: later) == .none)
        #expect(standing(nil, nil, yearEnd: now) == .late)
    }
}
