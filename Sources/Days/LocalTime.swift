// A time as a clock on some wall shows it, and the instant that it is in a zone.
import Foundation

/// A day and a wall-clock time (RFC 5545 §3.3.5), as a clock on some wall shows it.
public struct LocalTime: Hashable, Sendable, CustomStringConvertible {
    public let day: CivilDay
    public let hour: Int
    public let minute: Int
    public let second: Int

    /// Nil where no clock shows such a time. A leap second is read as the second before it.
    public init?(day: CivilDay, hour: Int, minute: Int, second: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second) else { return nil }
        (self.day, self.hour, self.minute, self.second) = (day, hour, minute, min(second, 59))
    }

    public init(midnightOf day: CivilDay) { (self.day, hour, minute, second) = (day, 0, 0, 0) }

    /// What a clock in UTC shows at that second of the Unix epoch.
    public init(epochSeconds: Int) {
        let dayNumber = epochSeconds >= 0 ? epochSeconds / 86_400 : (epochSeconds - 86_399) / 86_400
        let rest = epochSeconds - dayNumber * 86_400
        self.day = CivilDay(daysSince1970: dayNumber)
        (self.hour, self.minute, self.second) = (rest / 3600, rest / 60 % 60, rest % 60)
    }

    /// Seconds of the Unix epoch at which a clock in UTC shows this time.
    public var epochSeconds: Int { day.daysSince1970 * 86_400 + secondOfDay }
    public var secondOfDay: Int { hour * 3600 + minute * 60 + second }

    /// `09:05`.
    public var clock: String { "\(padded(hour, 2)):\(padded(minute, 2))" }
    public var isMidnight: Bool { hour == 0 && minute == 0 }

    /// `2027-03-10T10:00:00`.
    public var description: String { "\(day)T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))" }

    /// `20270310T100000`, as iCalendar writes it.
    public var basic: String { description.filter { $0 != "-" && $0 != ":" } }
}

extension LocalTime {
    /// What a clock in that zone shows then. Parts of a second are cut off.
    public init(_ date: Date, in zone: TimeZone) {
        self.init(epochSeconds: Int(date.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: date))
    }

    /// The instant at which a clock in that zone shows this time.
    public func instant(in zone: TimeZone) -> Date {
        instant { zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval($0))) }
    }

    /// The same, nil where no clock in that zone shows this time, as in the hour that is skipped in spring.
    public func exactInstant(in zone: TimeZone) -> Date? {
        let found = instant(in: zone)
        return LocalTime(found, in: zone) == self ? found : nil
    }

    /// The instant, by what tells a zone's offset (seconds east of UTC) at a second of the Unix epoch.
    ///
    /// RFC 5545 §3.3.5: a time that comes twice means the first; one that is skipped is counted with the offset before
    /// the gap.
    public func instant(offsetAt offset: (Int) -> Int) -> Date {
        let before = offset(epochSeconds - 86_400)
        let after = offset(epochSeconds + 86_400)
        let isBefore = offset(epochSeconds - before) == before
        let isAfter = offset(epochSeconds - after) == after
        let chosen = !isBefore && isAfter ? after : before
        return Date(timeIntervalSince1970: TimeInterval(epochSeconds - chosen))
    }
}
