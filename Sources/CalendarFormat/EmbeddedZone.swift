// A VTIMEZONE that came with an event: its sender computed with it, so we believe it.
import CICal
import Days
import Foundation
import Synchronization

/// libical keeps its zones and parser state in globals: one call at a time.
private let libical = Mutex(())

/// A zone inside libical.
private final class LibicalZone {
    private let zone: OpaquePointer

    init?(definition: String) {
        let made: OpaquePointer? = libical.withLock { _ in
            guard let component = icalparser_parse_string(definition) else { return nil }
            // The zone owns the component from here on, unless it refuses it.
            if let zone = icaltimezone_new() {
                if icaltimezone_set_component(zone, component) != 0 { return zone }
                icaltimezone_free(zone, 1)
            }
            icalcomponent_free(component)
            return nil
        }
        guard let made else { return nil }
        zone = made
    }

    deinit { libical.withLock { _ in icaltimezone_free(zone, 1) } }

    /// Seconds east of UTC at that second of the Unix epoch.
    func offset(at epochSeconds: Int) -> Int {
        libical.withLock { _ in
            var utc = LocalTime(epochSeconds: epochSeconds).libicalTime
            return Int(icaltimezone_get_utc_offset_of_utc_time(zone, &utc, nil))
        }
    }
}

/// The offsets that a received VTIMEZONE gives, worked out by libical.
///
/// libical sees only lines that were checked here: a rule that names a change each second since 1601 would take all memory.
final class EmbeddedZone {
    let identifier: String
    /// X-LIC-LOCATION: the IANA zone that Google and others name beside their own.
    let location: String?
    /// The last year for which the definition names a change; nil when it goes on for ever, or never changes.
    let lastYear: Int?
    private let definition: String
    private lazy var zone = LibicalZone(definition: definition)

    /// Before these years a definition is not asked; after them libical works out no changes.
    private static let years = 1972...2035

    /// Nil when an observance in the component can't be understood.
    init?(_ component: CalendarComponent) {
        guard let identifier = component.first("TZID")?.text.trimmedASCII else { return nil }
        let observances = component.components.filter { $0.name == "STANDARD" || $0.name == "DAYLIGHT" }
        // A full history since 1891 has some dozens; what is longer would cost time for nothing.
        guard (1...200).contains(observances.count) else { return nil }
        let checked = observances.compactMap { CheckedObservance($0) }
        guard checked.count == observances.count, checked.map(\.onsets).reduce(0, +) <= 1000 else { return nil }
        self.identifier = identifier
        self.location = component.first("X-LIC-LOCATION")?.text.trimmedASCII
        let isEndless = checked.count == 1 || checked.contains { $0.lastYear == nil }
        self.lastYear = isEndless ? nil : checked.compactMap(\.lastYear).max()
        let observed = checked.map(\.written).joined()
        self.definition = "BEGIN:VTIMEZONE\r\nTZID:embedded\r\n\(observed)END:VTIMEZONE\r\n"
    }

    /// The instant at which a clock of that zone shows the time; nil where the definition doesn't reach.
    func instant(of time: LocalTime) -> Date? {
        guard EmbeddedZone.years.contains(time.day.year), let zone else { return nil }
        // libical's own answer for a local time takes the second of two, so it is asked for offsets only.
        return time.instant { zone.offset(at: $0) }
    }
}

/// STANDARD or DAYLIGHT with what counts in it, every value of it understood.
private struct CheckedObservance {
    let written: String
    /// The last year for which it names a beginning; nil for ever.
    let lastYear: Int?
    /// How many beginnings it lists.
    let onsets: Int

    init?(_ observance: CalendarComponent) {
        guard let from = observance.first("TZOFFSETFROM").flatMap({ CheckedObservance.offset($0.value) }),
            let to = observance.first("TZOFFSETTO").flatMap({ CheckedObservance.offset($0.value) }),
            let start = observance.first("DTSTART").flatMap({ DateValue($0.value)?.local })
        else { return nil }
        let ruleText = observance.first("RRULE")?.value.trimmedASCII.uppercased()
        let rule = ruleText.flatMap { YearlyRule($0) }
        guard (ruleText == nil) == (rule == nil) else { return nil }
        let dates = observance.all("RDATE").flatMap { $0.value.split(separator: ",") }
        let onsets = dates.compactMap { DateValue(String($0))?.local }
        guard onsets.count == dates.count else { return nil }
        // Exchange begins in 1601, and libical would work out every year since. One onset a year, and no end: the year
        // in which it began changes nothing for later ones.
        let isAgeless = rule?.isEndless == true && start.day.year < 1970
        let begin = isAgeless ? start.moved(toYear: 1970) ?? start : start
        // No clock kept a zone's time before 1800: libical needn't work out those years.
        guard rule == nil || begin.day.year >= 1800 else { return nil }
        let lines =
            ["DTSTART:\(begin.basic)"] + (rule.map { ["RRULE:\($0.text)"] } ?? [])
            + onsets.map { "RDATE:\($0.basic)" } + ["TZOFFSETFROM:\(from)", "TZOFFSETTO:\(to)"]
        let content = ["BEGIN:\(observance.name)"] + lines + ["END:\(observance.name)"]
        self.written = content.map { $0 + "\r\n" }.joined()
        self.onsets = onsets.count
        let lastOnset = ([start] + onsets).map(\.day.year).max() ?? start.day.year
        self.lastYear = rule.map { $0.lastYear.map { max($0, lastOnset) } } ?? lastOnset
    }

    /// RFC 5545 §3.3.14, digits checked.
    private static func offset(_ text: String) -> String? {
        let bytes = Array(text.trimmedASCII.utf8)
        guard bytes.count == 5 || bytes.count == 7, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
            bytes.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }),
            let hours = Int(String(decoding: bytes[1...2], as: UTF8.self)), hours <= 18
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A rule of a time zone's change: once a year, or on few days of it.
private struct YearlyRule {
    let text: String
    /// Every year, for ever.
    let isEndless: Bool
    /// That of UNTIL; nil without one.
    let lastYear: Int?

    private static let allowed: Set<String> = [
        "FREQ", "BYMONTH", "BYDAY", "BYMONTHDAY", "BYHOUR", "BYMINUTE", "BYSECOND", "UNTIL", "COUNT", "INTERVAL",
        "WKST",
    ]
    /// Lists of these would make many changes of one.
    private static let single: Set<String> = ["BYMONTH", "BYDAY", "BYHOUR", "BYMINUTE", "BYSECOND"]

    init?(_ rule: String) {
        var keys: Set<String> = []
        var until: Int?
        var interval: Substring?
        for part in rule.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, YearlyRule.allowed.contains(String(pair[0])), keys.insert(String(pair[0])).inserted,
                pair[1].utf8.count <= 100, pair[1].utf8.allSatisfy(YearlyRule.isValueCharacter)
            else { return nil }
            if pair[0] == "FREQ", pair[1] != "YEARLY" { return nil }
            if YearlyRule.single.contains(String(pair[0])), pair[1].contains(",") { return nil }
            if pair[0] == "INTERVAL" { interval = pair[1] }
            if pair[0] == "UNTIL" {
                guard let date = DateValue(String(pair[1]))?.local else { return nil }
                until = date.day.year
            }
        }
        guard keys.isSuperset(of: ["FREQ", "BYMONTH"]) else { return nil }
        self.text = rule
        self.lastYear = until
        self.isEndless = keys.isDisjoint(with: ["UNTIL", "COUNT"]) && (interval ?? "1") == "1"
    }

    private static func isValueCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: ",+-".utf8.contains(byte)
        }
    }
}

extension LocalTime {
    fileprivate var libicalTime: icaltimetype {
        var time = icaltime_null_time()
        (time.year, time.month, time.day) = (Int32(day.year), Int32(day.month), Int32(day.day))
        (time.hour, time.minute, time.second) = (Int32(hour), Int32(minute), Int32(second))
        return time
    }

    fileprivate func moved(toYear year: Int) -> LocalTime? {
        // 29 February becomes the 28th.
        let day = min(day.day, CivilDay.days(inMonth: day.month, of: year))
        return CivilDay(year: year, month: self.day.month, day: day).flatMap {
            LocalTime(day: $0, hour: hour, minute: minute, second: second)
        }
    }
}
