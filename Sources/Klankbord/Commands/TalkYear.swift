// A year of talks as a picture for the terminal: a line each with its months, its round and how far that is.
import Days
import Foundation

/// A talk in the picture.
struct PicturedTalk: Sendable {
    let id: Int64
    let employee: String
    let manager: String
    let start: Date
    let state: String
    let asked: Int
    /// Nil where the number would say who.
    let answered: Int?
    /// When its round begins.
    let knownSince: Date
    let deadline: Date
    /// The two people's answers to the event, where Klankbord sent it: PARTSTAT in lower case by `employee` and
    /// `manager`.
    var participation: [String: String] = [:]

    /// ✓, ✗ or ?; empty where nothing was answered.
    func mark(of role: String) -> String {
        ["accepted": "✓", "declined": "✗", "tentative": "?"][participation[role] ?? ""] ?? ""
    }

    /// Whether mail about it didn't get through.
    var hasTrouble = false

    /// With its mark.
    var shownState: String { hasTrouble ? "\(state) !" : state }

    var isCancelled: Bool { state == "cancelled" }
}

/// Somebody who is to have a talk.
struct PicturedPerson: Hashable, Sendable {
    let employee: String
    let manager: String
}

/// As wide as the terminal: names give way, nothing else does.
struct TalkYear: Sendable {
    let year: Int
    /// In order of their start.
    let talks: [PicturedTalk]
    /// Those among the people with a manager who have no talk this year.
    let unplanned: [PicturedPerson]

    private let bars: MonthBars
    private let names: ShortNames
    private let zone: TimeZone
    private let width: Int

    init(year: Int, talks: [PicturedTalk], people: [PicturedPerson], zone: TimeZone, now: Date, width: Int = 80) {
        (self.year, self.zone, self.width) = (year, zone, width)
        let own = talks.filter { TalkYear.year(of: $0.start, in: zone) == year }
        self.talks = own.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        // People whose talk is cancelled have none.
        let planned = Set(own.filter { !$0.isCancelled }.map { $0.employee.lowercased() })
        unplanned = people.filter { !planned.contains($0.employee.lowercased()) }
        bars = MonthBars(year: year, zone: zone, now: now)
        names = ShortNames(
            own.flatMap { [$0.employee, $0.manager] } + unplanned.flatMap { [$0.employee, $0.manager] }
        )
    }

    static func year(of date: Date, in zone: TimeZone) -> Int {
        LocalTime(date, in: zone).day.year
    }

    var text: String {
        ([title] + picture + (unplanned.isEmpty ? [] : [""] + missing)).joined(separator: "\n")
    }

    private var title: String {
        let states = Dictionary(grouping: talks, by: \.state).mapValues(\.count)
        let parts = ["planned", "released", "shared", "past", "cancelled"].compactMap { state in
            states[state].map { "\($0) \(state)" }
        }
        let count = talks.isEmpty ? "no talks" : "\(talks.count) \(talks.count == 1 ? "talk" : "talks")"
        return "\(year): \(count)\(parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")"
            + (names.domain.map { "\naddresses without their @\($0)" } ?? "")
    }

    private var picture: [String] {
        guard !talks.isEmpty else { return [] }
        let columns = TalkColumns(talks, names, width: width)
        let header = columns.line(bars.header, start: "START", "EMPLOYEE", "MANAGER", "STATE", "ANSWERED")
        let rows = talks.map { columns.line(bars.bar(of: $0), of: $0, start: moment($0.start)) }
        // People who look at the end of a long list want to know where the months are.
        let counts = bars.counts(of: talks).map { columns.line($0) }
        return ["", header] + rows + (talks.count > 20 ? [header] : []) + (talks.count > 1 ? counts : [])
    }

    /// `03-12 14:00`; the year stands above.
    private func moment(_ date: Date) -> String { String(Klankbord.shown(date, in: zone).dropFirst(5)) }

    // MARK: People without a talk

    private var missing: [String] {
        let count = unplanned.count == 1 ? "1 person" : "\(unplanned.count) people"
        let byManager = Dictionary(grouping: unplanned, by: \.manager).sorted { $0.key < $1.key }
        return ["no talk in \(year): \(count), by manager"]
            + byManager.flatMap { manager, people in
                wrapped(people.map { names.short($0.employee) }, after: "  \(names.short(manager)):")
            }
    }

    private func wrapped(_ items: [String], after lead: String) -> [String] {
        var lines = [lead]
        for (index, item) in items.enumerated() {
            let part = " " + item + (index + 1 < items.count ? "," : "")
            if lines[lines.count - 1].count + part.count > width, index > 0 { lines.append("   ") }
            lines[lines.count - 1] += part
        }
        return lines
    }
}

/// The years that are shown: one that is asked for, or this one and the next where it has talks already.
struct TalkYears: Sendable {
    /// Nil where there is nothing to show.
    let text: String?

    init(talks: [PicturedTalk], people: [PicturedPerson], zone: TimeZone, now: Date, year: Int?, width: Int = 80) {
        let counts = Dictionary(grouping: talks) { TalkYear.year(of: $0.start, in: zone) }.mapValues(\.count)
        let first = year ?? TalkYear.year(of: now, in: zone)
        let shown = year == nil && counts[first + 1] != nil ? [first, first + 1] : [first]
        var parts = shown.map { year in
            // People without a talk next year are no news before somebody asks for that year.
            TalkYear(year: year, talks: talks, people: year == first ? people : [], zone: zone, now: now, width: width)
                .text
        }
        if shown.contains(where: { counts[$0] != nil }) { parts.append(MonthBars.legend) }
        if talks.contains(where: { !($0.mark(of: "employee") + $0.mark(of: "manager")).isEmpty }) {
            parts[parts.count - 1] += "\n✓ accepted   ✗ declined   ? tentative"
        }
        if talks.contains(where: { $0.hasTrouble && shown.contains(TalkYear.year(of: $0.start, in: zone)) }) {
            parts[parts.count - 1] += "\n! a mail about it didn't get through: klankbord talk show ID"
        }
        let others = counts.filter { !shown.contains($0.key) }.sorted { $0.key < $1.key }
        if year == nil, !others.isEmpty {
            parts.append("also \(others.map { "\($0.value) in \($0.key)" }.joined(separator: ", ")); --year shows them")
        }
        text = talks.isEmpty && people.isEmpty ? nil : parts.joined(separator: "\n\n")
    }
}
