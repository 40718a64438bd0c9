// When somebody wants the talk to be: one day and one hour in free text.
import Foundation

/// Understood are days with a number in them, with or without a year, and hours in all common forms, in Dutch, English,
/// German and French. What stands for itself only (`tomorrow`, `next week`) is not: it is asked about.
///
/// - Talks are held between 7 and 19 hours: `2 uur` and `2:30` are in the afternoon, `02:30` is as it is written.
/// - Without a year the day is the next such day. With a year, a day that is over is nil.
/// - `14-15 uur` is its beginning where that is how long the talk takes; another length is a window, and nil.
/// - `3/4/2027` is nobody knows which month, unless the text is surely not English.
public enum TimeProposal {
    public static func read(_ text: String, zone: TimeZone, now: Date, duration: TimeInterval) -> Date? {
        var reading = TimeReading()
        for line in ReplyLines(text).lines.prefix(40) where line.text.first != ">" {
            let keys = PlainWords.keys(line.text)
            if CommandWords.negations.first(in: keys) != nil { return nil }
            if Courtesy.line(keys) == .signOff { break }
            reading.read(TimeToken.read(line.text))
        }
        guard let found = reading.result(duration: duration) else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return date(found, calendar, now)
    }

    private static let longestAhead: TimeInterval = 2 * 366 * 86_400

    private static func date(_ found: TimeReading.Result, _ calendar: Calendar, _ now: Date) -> Date? {
        let thisYear = calendar.component(.year, from: now)
        for year in found.day.year.map({ [$0] }) ?? [thisYear, thisYear + 1] {
            guard let date = date(found, year, calendar) else { continue }
            if date > now {
                let isOn = found.weekday == nil || calendar.component(.weekday, from: date) == found.weekday
                return isOn && date.timeIntervalSince(now) < longestAhead ? date : nil
            }
            // An hour of today that is over was hardly meant for next year.
            if calendar.isDate(date, inSameDayAs: now) { return nil }
        }
        return nil
    }

    /// Nil where no clock shows that time, as in the hour that is skipped in spring.
    private static func date(_ found: TimeReading.Result, _ year: Int, _ calendar: Calendar) -> Date? {
        let wanted = DateComponents(
            year: year,
            month: found.day.month,
            day: found.day.day,
            hour: found.time.hour,
            minute: found.time.minute
        )
        guard let date = calendar.date(from: wanted) else { return nil }
        let shown = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        let isShown =
            shown.month == wanted.month && shown.day == wanted.day && shown.hour == wanted.hour
            && shown.minute == wanted.minute
        return isShown ? date : nil
    }
}

/// What was found so far; several different days or hours make all of it unsure.
struct TimeReading {
    struct Day: Hashable {
        let year: Int?
        let month: Int
        let day: Int
    }

    struct Time: Hashable {
        let hour: Int
        let minute: Int
        /// `2` and `2:30`, which may be in the afternoon.
        let isOpen: Bool
    }

    struct Result {
        let day: Day
        let time: Time
        let weekday: Int?
    }

    private var days: Set<Day> = []
    private var times: Set<Time> = []
    private var ends: Set<Time> = []
    private var weekdays: Set<Int> = []
    private var isUnsure = false
    private var half: Int?
    /// Two days, one of the month and one of the year, whichever is which.
    private var slashed: (first: Int, second: Int, year: Int?)?
    private var isNotEnglish = false
    private var tokens: [TimeToken] = []
    private var index = 0

    func result(duration: TimeInterval) -> Result? {
        var days = days
        if let slashed {
            guard isNotEnglish else { return nil }
            days.insert(Day(year: slashed.year, month: slashed.second, day: slashed.first))
        }
        guard !isUnsure, days.count == 1, let day = days.first, weekdays.count <= 1 else { return nil }
        let resolved = Set(times.map(resolve))
        guard resolved.count == 1, let time = resolved.first, ends.count <= 1 else { return nil }
        if let end = ends.first.map(resolve), Double(minutes(end) - minutes(time)) * 60 != duration { return nil }
        return Result(day: day, time: time, weekday: weekdays.first)
    }

    private func minutes(_ time: Time) -> Int { time.hour * 60 + time.minute }

    private func resolve(_ time: Time) -> Time {
        var hour = time.hour
        if time.isOpen, half == 12, hour < 12 { hour += 12 }
        if time.isOpen, half == nil, (1...6).contains(hour) { hour += 12 }
        return Time(hour: hour, minute: time.minute, isOpen: false)
    }

    mutating func read(_ line: [TimeToken]) {
        (tokens, index) = (line, 0)
        var isAfterDay = false
        while index < tokens.count {
            let start = index
            if readTime(isAfterDay: isAfterDay) {
                if isBounded(before: start) { isUnsure = true }
                isAfterDay = false
            } else if readDay() {
                if isBounded(before: start) { isUnsure = true }
                isAfterDay = true
            } else {
                if token(0) != .sign(",") { isAfterDay = false }
                readWord()
                index += 1
            }
        }
    }

    private func token(_ offset: Int) -> TimeToken? {
        let place = index + offset
        return tokens.indices.contains(place) ? tokens[place] : nil
    }

    private func word(_ offset: Int) -> String { token(offset)?.word ?? "" }

    private mutating func readWord() {
        let word = word(0)
        if let weekday = TimeWords.weekdays[word] { weekdays.insert(weekday) }
        if TimeWords.morning.contains(word) { half = 0 }
        if TimeWords.afternoon.contains(word) { half = 12 }
        if ["om", "uur", "uhr", "um", "à", "h", "le", "op", "am"].contains(word) {
            isNotEnglish = isNotEnglish || word != "am"
        }
    }

    /// `na 12 maart`, `between 2 and 4`; `ik stel voor 12 maart` is no bound.
    private func isBounded(before start: Int) -> Bool {
        var place = start - 1
        while place >= 0, let word = tokens[place].word,
            ["de", "the", "dem", "den", "le", "a", "om", "um"].contains(word) || TimeWords.weekdays[word] != nil
        {
            place -= 1
        }
        guard place >= 0, let word = tokens[place].word, TimeWords.bounds.contains(word) else { return false }
        return !(word == "voor" && tokens[..<place].contains(.word("stel")))
    }
}

// MARK: - Days

extension TimeReading {
    private mutating func readDay() -> Bool {
        let start = index
        guard let length = numericDay() ?? namedDay() else { return false }
        if start > 0 {
            let before = tokens[start - 1] == .sign(".") || tokens[start - 1] == .sign(",") ? start - 2 : start - 1
            if before >= 0, let word = tokens[before].word, let short = TimeWords.shortWeekdays[word] {
                weekdays.insert(short)
            }
        }
        index += length
        return true
    }

    /// `2027-03-12`, `12-3-2027`, `12.3.`, `12/3`.
    private mutating func numericDay() -> Int? {
        guard case .number(let first, let digits)? = token(0), case .sign(let sign)? = token(1), "-./".contains(sign),
            let second = token(2)?.number
        else { return nil }
        let third = token(3) == .sign(sign) ? token(4)?.number : nil
        if digits == 4 {
            guard let third else { return nil }
            return take(year: first, second, third) ? 5 : nil
        }
        guard let third else { return shortDay(first, sign, second) }
        let year = third < 100 ? 2000 + third : third
        return takeOrdered(first, second, year, sign) ? 5 : nil
    }

    private mutating func shortDay(_ first: Int, _ sign: Character, _ second: Int) -> Int? {
        let hasPoint = sign == "." && token(3) == .sign(".")
        if sign == ".", !hasPoint {
            // `12.10` may be an hour.
            guard index > 0, let before = tokens[index - 1].word,
                TimeWords.weekdays[before] != nil || ["op", "am", "den", "le", "on"].contains(before)
            else { return nil }
        }
        return takeOrdered(first, second, nil, sign) ? (hasPoint ? 4 : 3) : nil
    }

    private mutating func takeOrdered(_ first: Int, _ second: Int, _ year: Int?, _ sign: Character) -> Bool {
        guard sign == "/", first != second, first <= 12 else { return take(year: year, second, first) }
        if second > 12 { return take(year: year, first, second) }
        if let slashed, slashed != (first, second, year) { isUnsure = true }
        slashed = (first, second, year)
        return true
    }

    private mutating func take(year: Int?, _ month: Int, _ day: Int) -> Bool {
        guard (1...12).contains(month), (1...31).contains(day), year.map({ (2000...2100).contains($0) }) ?? true else {
            return false
        }
        // The same day once with its year and once without is one day.
        if let year {
            days.remove(Day(year: nil, month: month, day: day)); days.insert(Day(year: year, month: month, day: day))
        }
        if year == nil, !days.contains(where: { ($0.month, $0.day) == (month, day) }) {
            days.insert(Day(year: nil, month: month, day: day))
        }
        return true
    }

    /// `12 maart 2027`, `12. März`, `the 12th of March`, `March 12, 2027`.
    private mutating func namedDay() -> Int? {
        if let day = token(0)?.number {
            var length = 1
            if token(length) == .sign(".") { length += 1 }
            if TimeWords.ordinals.contains(word(length)) { length += 1 }
            if ["of", "de"].contains(word(length)) { length += 1 }
            guard let month = TimeWords.months[word(length)] else { return nil }
            return takeNamed(day, month, length + 1)
        }
        guard let month = TimeWords.months[word(0)] else { return nil }
        var length = 1
        if token(length) == .sign(".") { length += 1 }
        guard let day = token(length)?.number, (1...31).contains(day) else { return nil }
        length += 1
        // `May 12:30` is no day.
        if token(length) == .sign(":") { return nil }
        if TimeWords.ordinals.contains(word(length)) { length += 1 }
        return takeNamed(day, month, length)
    }

    private mutating func takeNamed(_ day: Int, _ month: Int, _ length: Int) -> Int? {
        var length = length
        // `12 dec. 2027`
        var next = length
        while [.sign("."), .sign(",")].contains(token(next)) { next += 1 }
        var year: Int?
        if case .number(let number, 4)? = token(next), (2000...2100).contains(number) {
            (year, length) = (number, next + 1)
        }
        return take(year: year, month, day) ? length : nil
    }
}

// MARK: - Hours

extension TimeReading {
    /// An hour, and how many tokens it takes; `isSure` where nothing else than an hour is written so.
    private struct Found {
        let time: Time
        let length: Int
        let isSure: Bool
    }

    private mutating func readTime(isAfterDay: Bool) -> Bool {
        if let spoken = spokenTime() { return take(spoken) }
        guard let first = hour(at: 0) else { return false }
        if let range = range(after: first, isAfterDay: isAfterDay) {
            ends.insert(range.end)
            return take(range.found)
        }
        let isCued = index > 0 && TimeWords.hourCues.contains(cue(tokens[index - 1]))
        guard first.isSure || ((isCued || isAfterDay && first.length > 1) && !isOther(first.length)) else {
            return false
        }
        return take(first)
    }

    private func cue(_ token: TimeToken) -> String {
        if case .sign(let sign) = token { return String(sign) }
        return token.word ?? ""
    }

    private mutating func take(_ found: Found) -> Bool {
        times.insert(found.time)
        let start = index
        index += found.length
        for place in start..<index where ["uur", "uhr", "h", "u"].contains(tokens[place].word ?? "") {
            isNotEnglish = true
        }
        // `14:00+01:00` names a zone; ours is another matter.
        if case .sign("+")? = token(0), token(1)?.number != nil { isUnsure = true }
        return true
    }

    /// Whether what follows makes a bare number something else: `12 maart`, `3 Tage`, `12-3-2027`.
    private func isOther(_ length: Int) -> Bool {
        if TimeWords.otherUnits.contains(word(length)) || TimeWords.months[word(length)] != nil { return true }
        guard case .sign(let sign)? = token(length) else { return false }
        return "-./:".contains(sign) && token(length + 1)?.number != nil
            || (sign == "." && TimeWords.months[word(length + 1)] != nil)
    }

    /// `14:00`, `14.00`, `14h30`, `14 uur`, `2pm`, `2`.
    private func hour(at offset: Int) -> Found? {
        var (hour, isOpen) = (0, true)
        switch token(offset) {
        case .number(let number, let digits)? where (1...2).contains(digits) && number < 24:
            (hour, isOpen) = (number, digits == 1 || number > 9)
        case .word(let word)?:
            guard let number = TimeWords.numbers[word],
                TimeWords.hourUnits.contains(self.word(offset + 1)) || isSpokenCue(offset)
            else { return nil }
            hour = number
        default: return nil
        }
        let minute = minutes(at: offset + 1)
        let length = 1 + minute.length
        let time = Time(hour: hour, minute: minute.value, isOpen: isOpen)
        if let noon = meridiem(at: offset + length) {
            guard (1...12).contains(hour) else { return nil }
            return Found(
                time: Time(hour: hour % 12 + noon.hours, minute: minute.value, isOpen: false),
                length: length + noon.length,
                isSure: true
            )
        }
        return Found(time: time, length: length, isSure: minute.isSure)
    }

    private func isSpokenCue(_ offset: Int) -> Bool {
        let place = index + offset - 1
        return place >= 0 && ["om", "um", "at"].contains(tokens[place].word ?? "")
    }

    private func minutes(at offset: Int) -> (value: Int, length: Int, isSure: Bool) {
        if case .sign(let sign)? = token(offset), ":.".contains(sign), case .number(let minute, 2)? = token(offset + 1),
            minute < 60
        {
            // A date goes on: 12.03.2027.
            if sign == ".", token(offset + 2) == .sign(".") { return (0, 0, false) }
            let seconds = token(offset + 2) == .sign(":") && token(offset + 3)?.number != nil ? 2 : 0
            let unit = TimeWords.hourUnits.contains(word(offset + 2 + seconds)) ? 1 : 0
            return (minute, 2 + seconds + unit, sign == ":" || unit == 1)
        }
        guard TimeWords.hourUnits.contains(word(offset)) else { return (0, 0, false) }
        if case .number(let minute, 2)? = token(offset + 1), minute < 60 { return (minute, 2, true) }
        switch (word(offset + 1), word(offset + 2)) {
        case ("et", "demie"), ("et", "demi"): return (30, 3, true)
        case ("et", "quart"): return (15, 3, true)
        default: return (0, 1, true)
        }
    }

    private func meridiem(at offset: Int) -> (hours: Int, length: Int)? {
        switch (word(offset), token(offset + 1), word(offset + 2)) {
        case ("am", _, _) where !isGermanDay(at: offset): (0, 1)
        case ("pm", _, _): (12, 1)
        case ("a", .sign(".")?, "m"): (0, token(offset + 3) == .sign(".") ? 4 : 3)
        case ("p", .sign(".")?, "m"): (12, token(offset + 3) == .sign(".") ? 4 : 3)
        default: nil
        }
    }

    /// `14 Uhr am 12. März`
    private func isGermanDay(at offset: Int) -> Bool {
        token(offset + 1)?.number != nil || TimeWords.weekdays[word(offset + 1)] != nil
    }

    /// `14-15 uur`, `14:00 tot 15:00`, `de 14h à 15h`.
    private func range(after first: Found, isAfterDay: Bool) -> (found: Found, end: Time)? {
        let isDash = token(first.length) == .sign("-")
        guard isDash || TimeWords.until.contains(word(first.length)), let second = hour(at: first.length + 1) else {
            return nil
        }
        let length = first.length + 1 + second.length
        if TimeWords.months[word(length)] != nil || token(length) == .sign("-") || token(length) == .sign("/") {
            return nil
        }
        let isCued = index > 0 && TimeWords.hourCues.contains(cue(tokens[index - 1])) && !isDash
        guard first.isSure || second.isSure || isCued else { return nil }
        var start = first.time
        // `2-3pm`
        if start.isOpen, !second.time.isOpen, second.time.hour >= 12, start.hour < 12,
            start.hour + 12 <= second.time.hour
        {
            start = Time(hour: start.hour + 12, minute: start.minute, isOpen: false)
        }
        return (Found(time: start, length: length, isSure: true), second.time)
    }

    /// `half drie`, `half past two`, `kwart over 2`, `Viertel vor drei`.
    private func spokenTime() -> Found? {
        func number(_ offset: Int) -> Int? {
            let number = token(offset)?.number ?? TimeWords.numbers[word(offset)]
            return number.flatMap { (1...12).contains($0) ? $0 : nil }
        }
        func found(_ hour: Int, _ minute: Int, _ length: Int) -> Found {
            let early = minute < 0
            let time = Time(
                hour: early ? (hour == 1 ? 12 : hour - 1) : hour,
                minute: early ? minute + 60 : minute,
                isOpen: true
            )
            return Found(
                time: time,
                length: TimeWords.hourUnits.contains(word(length)) ? length + 1 : length,
                isSure: true
            )
        }
        switch word(0) {
        case "half" where word(1) == "past": return number(2).map { found($0, 30, 3) }
        case "half", "halb": return number(1).map { found($0, -30, 2) }
        case "kwart", "viertel", "quarter":
            guard let hour = number(2) else { return nil }
            if ["over", "nach", "past"].contains(word(1)) { return found(hour, 15, 3) }
            return ["voor", "vor", "to"].contains(word(1)) ? found(hour, -15, 3) : nil
        case "noon", "midi", "mittag":
            return Found(time: Time(hour: 12, minute: 0, isOpen: false), length: 1, isSure: true)
        default: return nil
        }
    }
}
