// Days as people write them in Dutch, English, German and French: "13 februari", "February 13th", "13.02.", "16/2".
import Days

package enum DateWords {
    /// A day, and how many words it took.
    package struct Found {
        /// Nil where the words are a date that can't be told: of `3/4/2026` an English reader can't say which is the month.
        package let day: CivilDay?
        package let count: Int
    }

    /// The day that the words begin with. Without a year it is the next one, or the one that has just been.
    ///
    /// - Parameter dayFirst: whether the writer's language puts the day before the month.
    package static func day(_ words: ArraySlice<Substring>, near today: CivilDay, dayFirst: Bool) -> Found? {
        guard let first = words.first else { return nil }
        if let numeric = numeric(first, today, dayFirst) { return isTime(words.dropFirst().first) ? nil : numeric }
        if let day = ordinal(first) {
            let rest = words.dropFirst()
            let skipped = rest.first == "of" || rest.first == "de" ? 1 : 0
            guard let month = rest.dropFirst(skipped).first.flatMap(month) else { return nil }
            return dated(day, month, rest.dropFirst(skipped + 1).first, today, 2 + skipped)
        }
        // February 13, 2026.
        guard let month = month(first), let day = words.dropFirst().first.flatMap(ordinal) else { return nil }
        return dated(day, month, words.dropFirst(2).first, today, 2)
    }

    /// "bis 10.11 Uhr"
    private static func isTime(_ next: Substring?) -> Bool {
        next.map { ["uhr", "uur", "h", "am", "pm", "heures"].contains($0) } ?? false
    }

    private static func dated(_ day: Int, _ month: Int, _ next: Substring?, _ today: CivilDay, _ count: Int) -> Found? {
        if let year = year(next) {
            return CivilDay(year: year, month: month, day: day).map { Found(day: $0, count: count + 1) }
        }
        return upcoming(day, month, today).map { Found(day: $0, count: count) }
    }

    /// People who write "until 31 January" in February forgot to take the notice off.
    private static func upcoming(_ day: Int, _ month: Int, _ today: CivilDay) -> CivilDay? {
        guard let this = CivilDay(year: today.year, month: month, day: day) else { return nil }
        return this.daysSince1970 >= today.daysSince1970 - 90
            ? this : CivilDay(year: today.year + 1, month: month, day: day)
    }

    /// `13`, `13.`, `13th`, `1er`, `1ste`.
    static func ordinal(_ word: Substring) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count), let number = Int(digits), (1...31).contains(number) else { return nil }
        return ["", ".", "st", "nd", "rd", "th", "er", "e", "ste", "de"].contains(word.dropFirst(digits.count))
            ? number : nil
    }

    private static func year(_ word: Substring?) -> Int? {
        guard let word, word.first?.isNumber == true else { return nil }
        let digits = word.filter { $0.isASCII && $0.isNumber }
        guard digits.count == 4, let number = Int(digits), (2000...2100).contains(number) else { return nil }
        return number
    }

    package static func month(_ word: Substring) -> Int? { months[word.filter { $0 != "." }] }

    /// `2026-02-13`, `13-2-2026`, `13.02.2026`, `13.2.`, `13/02/2026`, `16-02`.
    private static func numeric(_ word: Substring, _ today: CivilDay, _ dayFirst: Bool) -> Found? {
        guard let separator = word.first(where: { "-./".contains($0) }) else { return nil }
        let written = word.split(separator: separator)
        let numbers = written.map { Int($0) }
        guard (2...3).contains(numbers.count), !numbers.contains(nil) else { return nil }
        let parts = numbers.compactMap { $0 }
        if parts.count == 3, parts[0] > 1999 { return found(parts[2], parts[1], parts[0], today) }
        // "3-4 weken" is no day.
        if parts.count == 2, separator == "-", !dayFirst || (parts[0] <= 12 && written[1].first != "0") { return nil }
        let year = parts.count == 3 ? (parts[2] < 100 ? 2000 + parts[2] : parts[2]) : nil
        if separator == "/" {
            if parts[0] <= 12, parts[1] <= 12, parts[0] != parts[1], !dayFirst { return Found(day: nil, count: 1) }
            if parts[0] <= 12, parts[1] > 12 { return found(parts[1], parts[0], year, today) }
        }
        return found(parts[0], parts[1], year, today)
    }

    private static func found(_ day: Int, _ month: Int, _ year: Int?, _ today: CivilDay) -> Found? {
        let day = year.map { CivilDay(year: $0, month: month, day: day) } ?? upcoming(day, month, today)
        return day.map { Found(day: $0, count: 1) }
    }

    private static let months: [String: Int] = {
        let names = [
            "january januari januar janvier jan janv jän jänner",
            "february februari februar février fevrier feb févr fév",
            "march maart märz mars mar mrt mär", "april avril apr avr", "may mei mai", "june juni juin jun",
            "july juli juillet jul juil", "august augustus août aout aug", "september septembre sep sept",
            "october oktober octobre oct okt", "november novembre nov",
            "december dezember décembre decembre dec dez déc",
        ]
        var months: [String: Int] = [:]
        for (index, line) in names.enumerated() {
            for name in line.split(separator: " ") { months[String(name)] = index + 1 }
        }
        return months
    }()
}
