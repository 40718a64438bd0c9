// A day and an hour as people and spreadsheets write them: `13-1-2027 10:00`, `mercredi 13 janvier 2027 à 10h`.
import Foundation

/// Which of two numbers is the day, where both may be.
public enum DayOrder: Hashable, Sendable { case dayFirst, monthFirst }

/// A moment as it was written, in Dutch, German, French or English, in a spreadsheet's form or in words.
///
/// Years stand in front or behind, hours as `10:00`, `10.00`, `10u`, `10h30`, `10 Uhr`, `2:30 PM`.
public struct WrittenMoment: Hashable, Sendable {
    /// Why a text is no moment.
    public enum Problem: Error, Hashable, Sendable {
        case unreadable
        case noHour
        /// The weekday that is named is not that of the day.
        case otherWeekday(CivilDay)
    }

    /// The one time that it is; or two, the day first and the month first, where the order of the two can't be told.
    public let readings: [LocalTime]
    /// Seconds east of UTC, where the text says them (RFC 3339 §4.2); nil where it is a clock's own time.
    public let offset: Int?
    /// The order that the text shows by a number above twelve, or by its weekday; nil where it shows none.
    public let order: DayOrder?

    /// - Parameters:
    ///   - order: as told from elsewhere, such as the rest of a column, where the text tells none.
    ///   - language: BCP 47, of whoever writes: a habit of it settles what nothing else does (`3-4-2027` in Dutch,
    ///     `03/04/2027` in French).
    public init(_ text: String, order told: DayOrder? = nil, language: String? = nil) throws(Problem) {
        guard let tokens = WrittenToken.read(text) else { throw .unreadable }
        var parser = MomentParser(tokens)
        guard let found = parser.parse() else {
            var day = MomentParser(tokens)
            throw day.isDayAlone() ? .noHour : .unreadable
        }
        let (date, hour) = found
        let fitting = date.days.filter { day in parser.weekday.map { $0 == day.day.weekday } ?? true }
        guard let first = fitting.first else {
            throw date.days.first.map { Problem.otherWeekday($0.day) } ?? .unreadable
        }
        let isTold = fitting.count == 1
        order = isTold ? first.order : nil
        let wanted = told ?? date.habit(of: language)
        let chosen = isTold ? fitting : fitting.filter { wanted == nil || $0.order == wanted }
        offset = hour.offset
        readings = chosen.compactMap {
            LocalTime(day: $0.day, hour: hour.hour, minute: hour.minute, second: hour.second)
        }
        guard !readings.isEmpty else { throw .unreadable }
    }

    /// The order that the dates of a column show: nil where none of them does, or they don't agree.
    public static func order(in column: some Sequence<String>) -> DayOrder? {
        let orders = Set(column.compactMap { (try? WrittenMoment($0))?.order })
        return orders.count == 1 ? orders.first : nil
    }
}

/// A date's possible days.
struct WrittenDate {
    /// The order is nil where there was no question of it.
    var days: [(day: CivilDay, order: DayOrder?)]
    /// Between the numbers.
    var separator: Character?

    func habit(of language: String?) -> DayOrder? {
        switch (language, separator) {
        case ("nl", "-"), ("fr", "/"), ("fr", "-"), ("de", "/"), ("de", "-"): .dayFirst
        default: nil
        }
    }
}

struct WrittenHour {
    var hour: Int
    var minute = 0
    var second = 0
    /// Seconds east of UTC.
    var offset: Int?
}

/// Reads a date and an hour, whichever stands first.
struct MomentParser {
    private var tokens: WrittenTokens
    private(set) var weekday: Int?

    init(_ tokens: [WrittenToken]) { self.tokens = WrittenTokens(tokens) }

    mutating func parse() -> (WrittenDate, WrittenHour)? {
        skipFillers()
        let early = tokens.attempt { $0.takeHour(isBehindDate: false) }
        skipFillers()
        guard let date = tokens.attempt({ $0.takeDate() }) else { return nil }
        let isExact = tokens.first == .word("t")
        skipFillers()
        guard var hour = early ?? tokens.attempt({ $0.takeHour(isBehindDate: true) }) else { return nil }
        if early == nil { hour.offset = tokens.attempt { $0.takeOffset(allowsMinus: isExact) } }
        skipFillers()
        return tokens.isEmpty ? (date, hour) : nil
    }

    mutating func isDayAlone() -> Bool {
        skipFillers()
        let date = tokens.attempt { $0.takeDate() }
        skipFillers()
        return date != nil && tokens.isEmpty
    }

    private mutating func skipFillers() {
        while let first = tokens.first {
            switch first {
            case .mark(","), .mark("("), .mark(")"): tokens.drop()
            case .word(let word) where WrittenWords.fillers.contains(word): tokens.drop()
            case .word(let word):
                guard weekday == nil, let day = WrittenWords.weekdays[word] else { return }
                weekday = day
                tokens.drop()
                _ = tokens.takeMark(["."])
            case .number, .mark: return
            }
        }
    }
}

// MARK: Hours

extension WrittenTokens {
    /// - Parameter isBehindDate: a date that stands before leaves no doubt that `10.00` is an hour.
    fileprivate mutating func takeHour(isBehindDate: Bool) -> WrittenHour? {
        guard let hour = takeNumber(digits: 1...2) else { return nil }
        var found = WrittenHour(hour: hour)
        if let mark = takeMark([":", "."]) {
            guard let minute = takeNumber(digits: 2...2) else { return nil }
            // `13.01.2027` begins like an hour.
            if mark == ".", !isBehindDate, case .mark(".") = first { return nil }
            found.minute = minute
            if takeMark([mark]) != nil {
                guard let second = takeNumber(digits: 2...2) else { return nil }
                found.second = second
            }
            return takeHalf(of: found, needsWord: false)
        }
        if takeWord(["h", "u", "uur", "uhr", "heure", "heures", "hrs"]) {
            found.minute = takeNumber(digits: 2...2) ?? 0
            return found
        }
        return takeHalf(of: found, needsWord: true)
    }

    /// `uur` or `Uhr` behind an hour, or the half of the day.
    private mutating func takeHalf(of hour: WrittenHour, needsWord: Bool) -> WrittenHour? {
        if takeWord(["uur", "u", "h", "uhr", "hrs", "hours"]) { return hour }
        guard let isAfternoon = takeHalf() else { return needsWord ? nil : hour }
        guard (1...12).contains(hour.hour) else { return nil }
        var found = hour
        found.hour = hour.hour % 12 + (isAfternoon ? 12 : 0)
        return found
    }

    /// `AM`, `p.m.`
    private mutating func takeHalf() -> Bool? {
        if let isAfternoon = takeWord(["am": false, "pm": true]) { return isAfternoon }
        return attempt { tokens in
            guard let isAfternoon = tokens.takeWord(["a": false, "p": true]), tokens.takeMark(["."]) != nil,
                tokens.takeWord(["m"])
            else { return nil }
            _ = tokens.takeMark(["."])
            return isAfternoon
        }
    }
}

// MARK: Offsets

extension WrittenTokens {
    /// RFC 3339 §5.6: `Z`, `+01:00`; `+0100` too (ISO 8601).
    /// - Parameter allowsMinus: `10:00-11:00` is from ten to eleven, `T10:00-05:00` is in New York.
    fileprivate mutating func takeOffset(allowsMinus: Bool) -> Int? {
        if takeWord(["z"]) { return 0 }
        guard let sign = takeMark(allowsMinus ? ["+", "-", "\u{2212}"] : ["+"]) else { return nil }
        guard let (hours, minutes) = attempt({ $0.takeOffsetDigits() }), hours <= 14, minutes < 60 else { return nil }
        return (hours * 60 + minutes) * (sign == "+" ? 60 : -60)
    }

    private mutating func takeOffsetDigits() -> (hours: Int, minutes: Int)? {
        if let both = takeNumber(digits: 4...4) { return (both / 100, both % 100) }
        guard let hours = takeNumber(digits: 2...2), takeMark([":"]) != nil, let minutes = takeNumber(digits: 2...2)
        else { return nil }
        return (hours, minutes)
    }
}

// MARK: Dates

extension WrittenTokens {
    fileprivate mutating func takeDate() -> WrittenDate? {
        attempt { $0.takeYearFirst() } ?? attempt { $0.takeNumbers() } ?? attempt { $0.takeDayAndMonth() }
            ?? attempt { $0.takeMonthAndDay() } ?? attempt { $0.takeDigits() }
    }

    /// `2027-01-13`
    private mutating func takeYearFirst() -> WrittenDate? {
        guard let year = takeNumber(digits: 4...4), let mark = takeMark(["-", "/", "."]),
            let month = takeNumber(digits: 1...2), takeMark([mark]) != nil, let day = takeNumber(digits: 1...2)
        else { return nil }
        return WrittenDate(year, month, day)
    }

    /// `20270113`
    private mutating func takeDigits() -> WrittenDate? {
        takeNumber(digits: 8...8).flatMap { WrittenDate($0 / 10_000, $0 / 100 % 100, $0 % 100) }
    }

    /// `13-1-2027`, `1/13/27`, `13. 1. 2027`
    private mutating func takeNumbers() -> WrittenDate? {
        guard let one = takeNumber(digits: 1...2), let mark = takeMark(["-", "/", "."]),
            let two = takeNumber(digits: 1...2), takeMark([mark]) != nil, let year = takeYear()
        else { return nil }
        var days: [(CivilDay, DayOrder?)] = []
        if let day = CivilDay(year: year, month: two, day: one) { days.append((day, .dayFirst)) }
        // Nobody writes the month first with full stops; and 3-3-2027 is one day.
        if mark != ".", one != two, let day = CivilDay(year: year, month: one, day: two) {
            days.append((day, .monthFirst))
        }
        if mark == "." || one == two { days = days.map { ($0.0, nil) } }
        return days.isEmpty ? nil : WrittenDate(days: days, separator: mark)
    }

    /// `13 januari 2027`, `13-jan-27`, `1er mars 2027`, `13. Jan. 2027`
    private mutating func takeDayAndMonth() -> WrittenDate? {
        guard let day = takeNumber(digits: 1...2) else { return nil }
        _ = takeMark(["."])
        _ = takeWord(WrittenWords.ordinals)
        _ = takeMark(["-", "/"])
        _ = takeWord(["of", "de"])
        guard let month = takeWord(WrittenWords.months) else { return nil }
        _ = takeMark(["."])
        _ = takeMark(["-", "/", ",", "'", "’"])
        return takeYear().flatMap { WrittenDate($0, month, day) }
    }

    /// `January 13, 2027`
    private mutating func takeMonthAndDay() -> WrittenDate? {
        guard let month = takeWord(WrittenWords.months) else { return nil }
        _ = takeMark(["."])
        guard let day = takeNumber(digits: 1...2) else { return nil }
        _ = takeWord(WrittenWords.ordinals)
        _ = takeMark([","])
        return takeNumber(digits: 4...4).flatMap { WrittenDate($0, month, day) }
    }

    private mutating func takeYear() -> Int? {
        if let year = takeNumber(digits: 4...4) { return year }
        return takeNumber(digits: 2...2).map { 2000 + $0 }
    }
}

extension WrittenDate {
    /// Nil for a day that the calendar does not have.
    fileprivate init?(_ year: Int, _ month: Int, _ day: Int) {
        guard let day = CivilDay(year: year, month: month, day: day) else { return nil }
        self.init(days: [(day, nil)])
    }
}
