// Days and wall-clock times as iCalendar writes them, without a zone.
import Foundation

/// A calendar day (RFC 5545 §3.3.4), Gregorian.
public struct CalendarDay: Hashable, Sendable, CustomStringConvertible {
    public let year: Int
    /// 1–12.
    public let month: Int
    /// 1–31, one that the month has.
    public let day: Int

    /// Nil where there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        guard day <= CalendarDay.days(inMonth: month, of: year) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Days counted from 1970-01-01, which is 0.
    init(daysSince1970 days: Int) {
        // The era of 400 years begins on 1 March, so that the leap day is a year's last.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        self.day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        self.month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    var daysSince1970: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// 0 is Sunday.
    var weekday: Int { ((daysSince1970 + 4) % 7 + 7) % 7 }

    /// `2027-03-10`.
    public var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A day and a wall-clock time (RFC 5545 §3.3.5), as a clock on some wall shows it.
public struct LocalTime: Hashable, Sendable, CustomStringConvertible {
    public let day: CalendarDay
    public let hour: Int
    public let minute: Int
    public let second: Int

    /// Nil where no clock shows such a time. A leap second is read as the second before it.
    public init?(day: CalendarDay, hour: Int, minute: Int, second: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second) else { return nil }
        (self.day, self.hour, self.minute, self.second) = (day, hour, minute, min(second, 59))
    }

    /// What a clock in UTC shows at that second of the Unix epoch.
    init(epochSeconds: Int) {
        let dayNumber = epochSeconds >= 0 ? epochSeconds / 86_400 : (epochSeconds - 86_399) / 86_400
        let rest = epochSeconds - dayNumber * 86_400
        self.day = CalendarDay(daysSince1970: dayNumber)
        (self.hour, self.minute, self.second) = (rest / 3600, rest / 60 % 60, rest % 60)
    }

    /// Seconds of the Unix epoch at which a clock in UTC shows this time.
    var epochSeconds: Int { day.daysSince1970 * 86_400 + secondOfDay }
    var secondOfDay: Int { hour * 3600 + minute * 60 + second }

    /// `2027-03-10T10:00:00`.
    public var description: String { "\(day)T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))" }

    /// `20270310T100000`, as iCalendar writes it.
    var basic: String { description.filter { $0 != "-" && $0 != ":" } }
}

extension LocalTime {
    /// What a clock in that zone shows then. Parts of a second are cut off.
    init(_ date: Date, in zone: TimeZone) {
        self.init(epochSeconds: Int(date.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: date))
    }

    /// The instant at which a clock in that zone shows this time.
    public func instant(in zone: TimeZone) -> Date {
        instant { zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval($0))) }
    }

    /// The instant, by what tells a zone's offset (seconds east of UTC) at a second of the Unix epoch.
    ///
    /// RFC 5545 §3.3.5: a time that comes twice means the first; one that is skipped is counted with the offset before
    /// the gap.
    func instant(offsetAt offset: (Int) -> Int) -> Date {
        let before = offset(epochSeconds - 86_400)
        let after = offset(epochSeconds + 86_400)
        let isBefore = offset(epochSeconds - before) == before
        let isAfter = offset(epochSeconds - after) == after
        let chosen = !isBefore && isAfter ? after : before
        return Date(timeIntervalSince1970: TimeInterval(epochSeconds - chosen))
    }
}

func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
