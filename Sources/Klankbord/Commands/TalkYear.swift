// A year of talks as a picture for the terminal: a line each with its months, its round and how far that is.
import Foundation

/// A talk in the picture.
struct PicturedTalk: Sendable {
    let id: Int64
    let employee: String
    let manager: String
    let start: Date
    let state: String
    let asked: Int
    let answered: Int
    /// When its round begins.
    let knownSince: Date
    let deadline: Date

    var isCancelled: Bool { state == "cancelled" }
}

/// Somebody who is to have a talk.
struct PicturedPerson: Hashable, Sendable {
    let employee: String
    let manager: String
}

/// At most `width` columns wide: names give way, nothing else does.
struct TalkYear: Sendable {
    static let width = 80

    let year: Int
    /// In order of their start.
    let talks: [PicturedTalk]
    /// Those among the people with a manager who have no talk this year.
    let unplanned: [PicturedPerson]

    private let bars: MonthBars
    private let names: ShortNames
    private let zone: TimeZone

    init(year: Int, talks: [PicturedTalk], people: [PicturedPerson], zone: TimeZone, now: Date) {
        (self.year, self.zone) = (year, zone)
        self.talks = talks.filter { TalkYear.year(of: $0.start, in: zone) == year }.sorted {
            ($0.start, $0.id) < ($1.start, $1.id)
        }
        let planned = Set(self.talks.filter { !$0.isCancelled }.map { $0.employee.lowercased() })
        unplanned = people.filter { !planned.contains($0.employee.lowercased()) }
        bars = MonthBars(year: year, zone: zone, now: now)
        names = ShortNames(
            self.talks.flatMap { [$0.employee, $0.manager] } + unplanned.flatMap { [$0.employee, $0.manager] }
        )
    }

    static func year(of date: Date, in zone: TimeZone) -> Int {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar.component(.year, from: date)
    }

    var text: String {
        ([title] + picture + (unplanned.isEmpty ? [] : [""] + missing)).joined(separator: "\n")
    }

    // MARK: The parts

    private var title: String {
        let states = Dictionary(grouping: talks, by: \.state).mapValues(\.count)
        let parts = ["planned", "released", "shared", "past", "cancelled"].compactMap { state in
            states[state].map { "\($0) \(state)" }
        }
        let count = "\(talks.count) \(talks.count == 1 ? "talk" : "talks")"
        let detail = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
        return
            "\(year): \(talks.isEmpty ? "no talks" : count)\(detail)\(names.domain.map { ", addresses at \($0)" } ?? "")"
    }

    private var picture: [String] {
        guard !talks.isEmpty else { return [] }
        let columns = columns
        let rows = talks.map { talk in
            line(
                columns,
                ["\(talk.id)", moment(talk.start), names.short(talk.employee), names.short(talk.manager)],
                bars.bar(of: talk),
                talk.state,
                "\(talk.answered)/\(talk.asked)"
            )
        }
        let header = line(columns, ["", "START", "EMPLOYEE", "MANAGER"], bars.header, "STATE", "ANSWERED")
        let counts = line(columns, ["", "", "", ""], bars.counts(of: talks), "", "")
        return ["", header] + rows + (talks.count > 1 ? [counts] : []) + ["", MonthBars.legend]
    }

    private var missing: [String] {
        let people = unplanned.map { "\(names.short($0.employee)) (\(names.short($0.manager)))" }
        var lines = ["no talk in \(year) yet: \(unplanned.count) of the people with a manager, who stands in brackets"]
        var line = " "
        for (index, person) in people.enumerated() {
            let piece = " " + person + (index + 1 < people.count ? "," : "")
            if line.count + piece.count > TalkYear.width, line.count > 1 {
                lines.append(line)
                line = " "
            }
            line += piece
        }
        return lines + [line]
    }

    // MARK: Columns

    private struct Columns {
        var id = 0
        var start = 0
        var employee = 0
        var manager = 0
        var state = 0
        var answered = 0
    }

    private var columns: Columns {
        func longest(_ texts: [String]) -> Int { texts.map(\.count).max() ?? 0 }
        var columns = Columns(
            id: max(2, longest(talks.map { "\($0.id)" })),
            start: 11,
            employee: max(8, longest(talks.map { names.short($0.employee) })),
            manager: max(7, longest(talks.map { names.short($0.manager) })),
            state: longest(talks.map(\.state)),
            answered: longest(talks.map { "\($0.answered)/\($0.asked)" })
        )
        // `STATE ANSWERED` stands over both of them.
        columns.answered = max(columns.answered, 14 - columns.state - 1)
        let rest = TalkYear.width - 6 - columns.id - columns.start - MonthBars.cells - columns.state - columns.answered
        if columns.employee + columns.manager > rest {
            columns.manager = min(columns.manager, max(7, rest * 2 / 5))
            columns.employee = min(columns.employee, rest - columns.manager)
            columns.manager = max(
                columns.manager,
                min(longest(talks.map { names.short($0.manager) }), rest - columns.employee)
            )
        }
        return columns
    }

    private func line(_ columns: Columns, _ cells: [String], _ bar: String, _ state: String, _ answered: String)
        -> String
    {
        let widths = [columns.id, columns.start, columns.employee, columns.manager]
        let left = [padded(cells[0], widths[0], right: true)] + (1...3).map { padded(cells[$0], widths[$0]) }
        let room = columns.state + 1 + columns.answered
        let end = state + String(repeating: " ", count: max(1, room - state.count - answered.count)) + answered
        let line = (left + [bar, end]).joined(separator: " ")
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    private func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
        let cut = text.count > width ? text.prefix(width - 1) + "…" : text[...]
        let spaces = String(repeating: " ", count: width - cut.count)
        return right ? spaces + cut : cut + spaces
    }

    /// `03-12 14:00`; the year stands above.
    private func moment(_ date: Date) -> String { String(Klankbord.shown(date, in: zone).dropFirst(5)) }
}

/// The years that are shown: one that is asked for, or this one and the next where it has talks already.
struct TalkYears: Sendable {
    /// Nil where there is nothing to show.
    let text: String?

    init(talks: [PicturedTalk], people: [PicturedPerson], zone: TimeZone, now: Date, year: Int?) {
        let counts = Dictionary(grouping: talks) { TalkYear.year(of: $0.start, in: zone) }.mapValues(\.count)
        let current = year ?? TalkYear.year(of: now, in: zone)
        // Who has no talk next year is no news before that is being planned for.
        let next = year == nil && counts[current + 1] != nil ? [current + 1] : []
        var parts = [TalkYear(year: current, talks: talks, people: people, zone: zone, now: now).text]
        parts += next.map { TalkYear(year: $0, talks: talks, people: [], zone: zone, now: now).text }
        let others = counts.filter { ![current].contains($0.key) && !next.contains($0.key) }.sorted { $0.key < $1.key }
        if !others.isEmpty {
            parts.append("also \(others.map { "\($0.value) in \($0.key)" }.joined(separator: ", ")); --year shows them")
        }
        text = talks.isEmpty && people.isEmpty ? nil : parts.joined(separator: "\n\n")
    }
}

/// Addresses without the domain that most of them have.
struct ShortNames: Sendable {
    let domain: String?

    init(_ addresses: [String]) {
        let counts = Dictionary(grouping: Set(addresses).map(ShortNames.domain), by: \.self).mapValues(\.count)
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        domain = most.flatMap { $0.key.isEmpty ? nil : $0.key }
    }

    func short(_ address: String) -> String {
        guard let domain, ShortNames.domain(address) == domain else { return address }
        return String(address.dropLast(domain.count + 1))
    }

    private static func domain(_ address: String) -> String {
        address.lastIndex(of: "@").map { address[address.index(after: $0)...].lowercased() } ?? ""
    }
}
