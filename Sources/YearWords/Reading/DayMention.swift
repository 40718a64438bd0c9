// Days as people say them beside a line: "gisteren", "vorige week maandag", "12 mei", "in 4 weeks".
import Days
import Understanding

/// A day that was named.
enum DayMention: Hashable, Sendable {
    case day(CivilDay)
    /// Without a year.
    case dated(month: Int, day: Int)
    /// 0 is Monday.
    case weekday(Int)

    /// As somebody means it who says what was: the nearest such date, the last such weekday.
    func past(_ today: CivilDay) -> CivilDay? {
        switch self {
        case .day(let day): day
        case .weekday(let weekday): today.adding(days: -((today.weekday - weekday + 7) % 7))
        case .dated(let month, let day):
            occurrences(month, day, today).min { distance($0, today) < distance($1, today) }
        }
    }

    /// As somebody means it who says what will be: a date that is just over is over, and no date of next year.
    func future(_ today: CivilDay) -> CivilDay? {
        switch self {
        case .day(let day): day
        case .weekday(let weekday): today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
        case .dated(let month, let day):
            occurrences(month, day, today).first { $0.daysSince1970 >= today.daysSince1970 - Self.justOver }
        }
    }

    private static let justOver = 60

    private func occurrences(_ month: Int, _ day: Int, _ today: CivilDay) -> [CivilDay] {
        (today.year - 1...today.year + 1).compactMap { CivilDay(year: $0, month: month, day: day) }
    }

    private func distance(_ day: CivilDay, _ today: CivilDay) -> Int { abs(day.daysSince1970 - today.daysSince1970) }
}

/// Finds days and lengths of time in a sentence.
struct DayFinder {
    struct Found {
        /// Nil for a length of time.
        var day: DayMention?
        var days: Int?
        /// Words that it took.
        let count: Int
    }

    let today: CivilDay
    let dayFirst: Bool
    /// Whether days are answers: else `1/2` is two numbers.
    let isAsked: Bool

    /// - Parameter line: the line of which the words' places are.
    func find(_ words: [FormWord], at: Int, in line: [Character]) -> Found? {
        spoken(words, at) ?? ago(words, at) ?? written(words, at, line) ?? weekday(words, at) ?? length(words, at)
    }

    // MARK: Dates

    /// `12 mei`, `12/5`, `12-05-2027`.
    private func written(_ words: [FormWord], _ at: Int, _ line: [Character]) -> Found? {
        let start = words[at].place.lowerBound
        guard words[at].text.first?.isNumber == true || DateWords.month(words[at].text.lowercased()[...]) != nil,
            start < line.count, start == 0 || !line[start - 1].isNumber
        else { return nil }
        let parts = DayFinder.parts(line, from: start)
        if !isAsked, let first = parts.first, first.text.count <= 5, first.text.contains("/") { return nil }
        guard let found = DateWords.day(parts.map { $0.text[...] }[...], near: today, dayFirst: dayFirst),
            let day = found.day
        else { return nil }
        let end = parts[found.count - 1].end
        let count = words[at...].prefix { $0.place.lowerBound < end }.count
        let hasYear = parts.prefix(found.count).contains { DayFinder.hasYear($0.text) }
        return Found(day: hasYear ? .day(day) : .dated(month: day.month, day: day.day), count: count)
    }

    private static func hasYear(_ text: String) -> Bool {
        text.split { !$0.isNumber }.contains { $0.count == 4 } || text.split { !$0.isNumber }.count == 3
    }

    private static func parts(_ line: [Character], from start: Int) -> [(text: String, end: Int)] {
        var parts: [(text: String, end: Int)] = []
        var at = start
        while at < line.count, parts.count < 4 {
            let end = line[at...].firstIndex(where: \.isWhitespace) ?? line.count
            let text = String(line[at..<end]).lowercased().drop { "(„“\"'«»".contains($0) }
            let bare = String(text.reversed().drop { ",;:()!?“”\"'«»".contains($0) }.reversed())
            if !bare.isEmpty { parts.append((bare, end)) }
            at = end + 1
        }
        return parts
    }

    // MARK: Words

    private func spoken(_ words: [FormWord], _ at: Int) -> Found? {
        let keys = words.map(\.key)
        if DayWords.hereToo.contains(keys[at]), isDutchHere(keys, at) { return nil }
        for (phrases, offset) in DayWords.offsets {
            let length = phrases.length(in: keys, at: at)
            if length > 0 { return Found(day: .day(today.adding(days: offset)), count: length) }
        }
        return week(keys, at) ?? month(keys, at) ?? namedWeekday(keys, at)
    }

    /// French `hier` is yesterday, Dutch `hier` is here.
    private func isDutchHere(_ keys: [String], _ at: Int) -> Bool {
        let around = [at - 1, at + 1].filter(keys.indices.contains).map { keys[$0] }
        return around.contains(where: DayWords.besideHere.contains)
    }

    /// `vorige week`, `maandag vorige week`, `last week Monday`.
    private func week(_ keys: [String], _ at: Int) -> Found? {
        let before = DayWords.weekdays[keys[at]]
        let start = before == nil ? at : at + 1
        for (phrases, offset) in DayWords.weeks {
            let length = phrases.length(in: keys, at: start)
            guard length > 0 else { continue }
            let end = start + length
            let behind = before == nil && end < keys.count ? DayWords.weekdays[keys[end]] : nil
            // The middle of a week that is over; a week that comes begins on its Monday, and so did this one.
            let weekday = before ?? behind ?? (offset < 0 ? 2 : 0)
            let day = today.adding(days: weekday - today.weekday + 7 * offset)
            return Found(day: .day(day), count: end - at + (behind == nil ? 0 : 1))
        }
        return nil
    }

    private func month(_ keys: [String], _ at: Int) -> Found? {
        for (phrases, offset) in DayWords.months {
            let length = phrases.length(in: keys, at: at)
            guard length > 0 else { continue }
            let months = today.year * 12 + today.month - 1 + offset
            let day = CivilDay(year: months / 12, month: months % 12 + 1, day: offset < 0 ? 15 : 1)
            return day.map { Found(day: .day($0), count: length) }
        }
        return nil
    }

    /// `afgelopen maandag`, `lundi dernier`, `next Monday`.
    private func namedWeekday(_ keys: [String], _ at: Int) -> Found? {
        guard at + 1 < keys.count else { return nil }
        let (first, second) = (keys[at], keys[at + 1])
        if let weekday = DayWords.weekdays[second] {
            if DayWords.lastBefore.contains(first) { return Found(day: .day(last(weekday)), count: 2) }
            if DayWords.nextBefore.contains(first) { return next(weekday) }
        }
        if let weekday = DayWords.weekdays[first] {
            if DayWords.lastBehind.contains(second) { return Found(day: .day(last(weekday)), count: 2) }
            if DayWords.nextBehind.contains(second) { return next(weekday) }
        }
        return nil
    }

    private func last(_ weekday: Int) -> CivilDay { today.adding(days: -((today.weekday - weekday + 6) % 7 + 1)) }

    private func next(_ weekday: Int) -> Found {
        Found(day: DayMention.weekday(weekday).future(today).map { .day($0) }, count: 2)
    }

    private func weekday(_ words: [FormWord], _ at: Int) -> Found? {
        DayWords.weekdays[words[at].key].map { Found(day: .weekday($0), count: 1) }
    }

    // MARK: Lengths

    /// `2 weken geleden`, `vor zwei Wochen`, `il y a 3 jours`; `over 4 weken`, `in 2 weeks`, `dans un mois`.
    private func ago(_ words: [FormWord], _ at: Int) -> Found? {
        let keys = words.map(\.key)
        let agos = DayWords.agoBefore.length(in: keys, at: at)
        if let length = length(words, at + agos), let days = length.days {
            let end = at + agos + length.count
            if agos > 0 { return Found(day: .day(today.adding(days: -days)), count: agos + length.count) }
            if end < keys.count, DayWords.agoBehind.contains(keys[end]) {
                return Found(day: .day(today.adding(days: -days)), count: length.count + 1)
            }
        }
        guard DayWords.inBefore.contains(keys[at]), let length = length(words, at + 1), let days = length.days else {
            return nil
        }
        return Found(day: .day(today.adding(days: days)), days: days, count: length.count + 1)
    }

    /// `2 weken`, `een maand`, `a few days`.
    private func length(_ words: [FormWord], _ at: Int) -> Found? {
        let keys = words.map(\.key)
        let few = DayWords.few.length(in: keys, at: at)
        let number = few > 0 ? 3 : at < keys.count ? DayWords.numbers[keys[at]] ?? Int(keys[at]) : nil
        let unit = at + max(few, 1)
        guard let number, (1...60).contains(number), unit < keys.count, let days = DayWords.units[keys[unit]] else {
            return nil
        }
        return Found(days: number * days, count: max(few, 1) + 1)
    }
}

extension [DayMention] {
    /// The new day of a talk. One that is farther off than half a year is the old day, without its year.
    func newDay(_ today: CivilDay) -> CivilDay? {
        compactMap { $0.future(today) }.first { (today..<today.adding(days: 183)).contains($0) }
    }
}
