// A time zone's yearly rule, found from its transitions, written as the small VTIMEZONE that every client understands.
import Days
import Foundation

/// A zone that keeps one offset, or changes twice a year by the same rule.
///
/// Outlook ignores a VTIMEZONE that lists its transitions year by year, so we write 1970 starts and yearly RRULEs
/// (RFC 5545 §3.6.5). A zone that has no such rule (Morocco, which follows the moon) gives none, and its times go out in UTC.
struct ZoneRule {
    let identifier: String
    private let observances: [Observance]

    /// So many years show every day of the month that a rule of weekdays can fall on.
    private static let sampledYears = 28

    init?(_ zone: TimeZone, fromYear year: Int) {
        // "GMT+0100" is Foundation's own; UTC needs no VTIMEZONE.
        guard !zone.identifier.hasPrefix("GMT"), !["UTC", "Etc/UTC", "Etc/GMT", "Z"].contains(zone.identifier) else {
            return nil
        }
        guard let changes = ZoneRule.transitions(of: zone, fromYear: year) else { return nil }
        self.identifier = zone.identifier
        if changes.isEmpty {
            guard let first = CivilDay(year: year, month: 7, day: 1) else { return nil }
            let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(first.daysSince1970 * 86_400)))
            self.observances = [Observance(fixed: offset)]
        } else {
            let groups = Dictionary(grouping: changes) { $0.offsetTo }
            let rules = groups.values.compactMap { Observance($0) }
            guard groups.count == 2, rules.count == 2, groups.values.allSatisfy({ $0.count == ZoneRule.sampledYears })
            else { return nil }
            self.observances = rules.sorted { $0.isDaylight && !$1.isDaylight }
        }
    }

    /// All changes of offset from the beginning of that year on. Nil when the zone is out of our reckoning.
    private static func transitions(of zone: TimeZone, fromYear year: Int) -> [ZoneTransition]? {
        guard let first = CivilDay(year: year, month: 1, day: 1),
            let last = CivilDay(year: year + sampledYears, month: 1, day: 1)
        else { return nil }
        var now = first.daysSince1970 * 86_400
        var offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(now)))
        var found: [ZoneTransition] = []
        while let next = zone.nextDaylightSavingTimeTransition(after: Date(timeIntervalSince1970: Double(now))) {
            let seconds = Int(next.timeIntervalSince1970.rounded())
            guard seconds < last.daysSince1970 * 86_400 else { break }
            guard seconds > now, found.count <= sampledYears * 2 else { return nil }
            let after = zone.secondsFromGMT(for: next)
            if after != offset {
                let wall = LocalTime(epochSeconds: seconds + offset)
                found.append(ZoneTransition(wall: wall, offsetFrom: offset, offsetTo: after))
            }
            (now, offset) = (seconds, after)
        }
        return found
    }

    func write(to writer: inout ContentLineWriter) {
        writer.begin("VTIMEZONE")
        writer.line("TZID", identifier)
        for observance in observances { observance.write(to: &writer) }
        writer.end("VTIMEZONE")
    }
}

/// One change of a zone's offset: what the clock showed just before it, and the offsets in seconds.
private struct ZoneTransition {
    let wall: LocalTime
    let offsetFrom: Int
    let offsetTo: Int
}

/// STANDARD or DAYLIGHT: an offset and the rule by which it begins each year.
private struct Observance {
    let isDaylight: Bool
    let offsetFrom: Int
    let offsetTo: Int
    let start: LocalTime
    let recurrence: String?

    init(fixed offset: Int) {
        (isDaylight, offsetFrom, offsetTo, recurrence) = (false, offset, offset, nil)
        start = LocalTime(epochSeconds: 0)
    }

    /// Nil when the transitions don't share month, weekday, hour and a week of the month.
    init?(_ transitions: [ZoneTransition]) {
        guard let one = transitions.first, let rule = WeekdayRule(transitions.map(\.wall.day)) else { return nil }
        let isSame = transitions.allSatisfy {
            $0.offsetFrom == one.offsetFrom && $0.wall.secondOfDay == one.wall.secondOfDay
        }
        guard isSame, let day = rule.day(in: 1970) else { return nil }
        self.isDaylight = one.offsetTo > one.offsetFrom
        (self.offsetFrom, self.offsetTo) = (one.offsetFrom, one.offsetTo)
        self.start = LocalTime(epochSeconds: day.daysSince1970 * 86_400 + one.wall.secondOfDay)
        self.recurrence = rule.recurrence
    }

    func write(to writer: inout ContentLineWriter) {
        let name = isDaylight ? "DAYLIGHT" : "STANDARD"
        writer.begin(name)
        writer.line("DTSTART", start.basic)
        if let recurrence { writer.line("RRULE", recurrence) }
        writer.line("TZOFFSETFROM", Observance.written(offsetFrom))
        writer.line("TZOFFSETTO", Observance.written(offsetTo))
        writer.end(name)
    }

    /// RFC 5545 §3.3.14: `+0100`, with seconds only where there are some.
    private static func written(_ offset: Int) -> String {
        let size = abs(offset)
        let seconds = size % 60 == 0 ? "" : padded(size % 60, 2)
        return (offset < 0 ? "-" : "+") + padded(size / 3600, 2) + padded(size / 60 % 60, 2) + seconds
    }
}

/// "The last Sunday in March", "the Saturday from the 24th to the 30th": one day of each year.
private struct WeekdayRule {
    let month: Int
    let weekday: Int
    let days: ClosedRange<Int>
    let isLast: Bool

    /// Nil when the days, one of each year, follow no such rule.
    init?(_ sample: [CivilDay]) {
        guard let one = sample.first, let low = sample.map(\.day).min(), let high = sample.map(\.day).max() else {
            return nil
        }
        guard sample.allSatisfy({ $0.month == one.month && $0.weekday == one.weekday }), high - low <= 6 else {
            return nil
        }
        (month, weekday) = (one.month, one.weekday)
        days = low...high
        isLast = sample.allSatisfy { $0.day + 7 > CivilDay.days(inMonth: $0.month, of: $0.year) }
    }

    var recurrence: String {
        let name = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][weekday]
        let yearly = "FREQ=YEARLY;BYMONTH=\(month);BYDAY="
        if isLast { return yearly + "-1\(name)" }
        if (days.lowerBound - 1) / 7 == (days.upperBound - 1) / 7 {
            return yearly + "\((days.lowerBound - 1) / 7 + 1)\(name)"
        }
        return yearly + "\(name);BYMONTHDAY=" + days.map(String.init).joined(separator: ",")
    }

    func day(in year: Int) -> CivilDay? {
        let inMonth = (1...CivilDay.days(inMonth: month, of: year)).compactMap {
            CivilDay(year: year, month: month, day: $0)
        }
        let fitting = inMonth.filter { $0.weekday == weekday }
        return isLast ? fitting.last : fitting.first { days.contains($0.day) }
    }
}
