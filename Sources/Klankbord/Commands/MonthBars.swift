// The twelve months of a year as 24 characters, two a month, in which a round and its talk are drawn.
import Days
import Foundation

struct MonthBars: Sendable {
    static let cells = 24
    static let legend = "─ round, to its deadline ┤   O talk   x cancelled   ┊ today"

    private let year: Int
    private let zone: TimeZone
    private let now: Date

    init(year: Int, zone: TimeZone, now: Date) {
        (self.year, self.zone, self.now) = (year, zone, now)
    }

    let header = "J F M A M J J A S O N D "

    /// Where the deadline falls in the talk's own half month the round runs up to the talk.
    func bar(of talk: PicturedTalk) -> String {
        var bar = empty
        let end = cell(talk.start)
        if !talk.isCancelled {
            for place in cells(from: talk.knownSince, to: talk.deadline) { bar[place] = "─" }
            if let deadline = cell(talk.deadline) { bar[deadline] = "┤" }
        }
        if let end { bar[end] = talk.isCancelled ? "x" : "O" }
        return String(bar)
    }

    /// How many talks each month has, those that were cancelled left out; tens in a line above the units.
    func counts(of talks: [PicturedTalk]) -> [String] {
        var counts = [Int](repeating: 0, count: 12)
        for talk in talks where !talk.isCancelled {
            if let cell = cell(talk.start) { counts[cell / 2] += 1 }
        }
        let digits = String(counts.max() ?? 0).count
        let numbers = counts.map { $0 == 0 ? "·" : "\($0)" }
            .map { String(repeating: " ", count: digits - $0.count) + $0 }
        return (0..<digits).map { place in numbers.map { "\(Array($0)[place]) " }.joined() }
    }

    private var empty: [Character] {
        var bar = (0..<MonthBars.cells).map { $0.isMultiple(of: 2) ? Character("·") : " " }
        if let today = cell(now) { bar[today] = "┊" }
        return bar
    }

    /// The half of the month; nil where it is another year.
    private func cell(_ date: Date) -> Int? {
        let day = LocalTime(date, in: zone).day
        guard day.year == year else { return nil }
        return (day.month - 1) * 2 + (day.day > 15 ? 1 : 0)
    }

    private func cells(from start: Date, to end: Date) -> Range<Int> {
        let (first, last) = (LocalTime(start, in: zone).day.year, LocalTime(end, in: zone).day.year)
        guard start <= end, first <= year, last >= year else { return 0..<0 }
        let from = first < year ? 0 : cell(start) ?? 0
        let to = last > year ? MonthBars.cells : (cell(end) ?? MonthBars.cells - 1) + 1
        return from..<max(from, to)
    }
}
