// The days and hours of a text as far as it has been read, and whether they are one moment.
import Foundation

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

    var days: Set<Day> = []
    var times: Set<Time> = []
    var ends: Set<Time> = []
    var weekdays: Set<Int> = []
    var isUnsure = false
    private var half: Int?
    /// Two days, one of the month and one of the year, whichever is which.
    var slashed: (first: Int, second: Int, year: Int?)?
    var isNotEnglish = false
    private(set) var tokens: [TimeToken] = []
    /// Before which tokens a space stands.
    private(set) var spaced: Set<Int> = []
    var index = 0

    init(isNotEnglish: Bool) { self.isNotEnglish = isNotEnglish }

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

    mutating func read(_ line: String) {
        (tokens, spaced) = TimeToken.read(line)
        index = 0
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

    func token(_ offset: Int) -> TimeToken? {
        let place = index + offset
        return tokens.indices.contains(place) ? tokens[place] : nil
    }

    func word(_ offset: Int) -> String { token(offset)?.word ?? "" }

    private mutating func readWord() {
        let word = word(0)
        if let weekday = TimeWords.weekdays[word] { weekdays.insert(weekday) }
        if TimeWords.elsewhere.contains(word) { isUnsure = true }
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
