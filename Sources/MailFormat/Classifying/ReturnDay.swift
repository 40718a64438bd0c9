// The day that an absent person says to be back, or until when they are away: Dutch, English, German, French.
import Foundation

enum ReturnDay {
    /// The first clearly given day after words like "until" or "back on", within a year of the mail's own date.
    static func find(in lines: [String], sent: Date?) -> CivilDay? {
        guard let sent else { return nil }
        let today = CivilDay(sent)
        let text = lines.prefix(40).joined(separator: " ").prefix(4000).lowercased()
        let words = DateWords.words(in: text)
        for index in words.indices {
            guard let start = cue(words, index) else { continue }
            if let day = DateWords.day(words[start...], near: today), isPlausible(day, today) { return day }
        }
        return nil
    }

    private static func isPlausible(_ day: CivilDay, _ today: CivilDay) -> Bool {
        (-1...366).contains(day.daysSince1970 - today.daysSince1970)
    }

    /// The index behind a word that announces the day, with the small words that may follow it.
    private static func cue(_ words: [Substring], _ index: Int) -> Int? {
        guard cues.contains(String(words[index])) else { return nil }
        var next = index + 1
        while next < words.count, next - index <= 7, fillers.contains(String(words[next])) { next += 1 }
        return next
    }

    private static let cues: Set<String> = [
        "until", "till", "through", "returning", "return", "back", "tot", "t/m", "terug", "vanaf", "bis", "ab",
        "wieder",
        "zurück", "jusqu'au", "jusqu’au", "jusqu'à", "retour", "partir", "van",
    ]

    private static let fillers: Set<String> = [
        "on", "the", "and", "including", "en", "met", "op", "de", "am", "zum", "den", "dem", "einschließlich", "le",
        "du",
        "au", "ab", "from", "in", "office", "at", "weer", "wieder", "bereikbaar", "aanwezig", "erreichbar", "im",
        "büro",
        "kantoor", "to", "work", "tot",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "maandag", "dinsdag", "woensdag",
        "donderdag", "vrijdag", "zaterdag", "zondag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
        "samstag",
        "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "mon", "tue", "wed", "thu",
        "fri",
        "ma", "di", "wo", "do", "vr",
    ]
}

/// Days as people write them.
enum DateWords {
    static func words(in text: String) -> [Substring] {
        text.split { $0.isWhitespace || ",;:()[]!?\"".contains($0) }
    }

    /// The day that the words begin with. Without a year it is the one nearest after yesterday.
    static func day(_ words: ArraySlice<Substring>, near today: CivilDay) -> CivilDay? {
        guard let first = words.first else { return nil }
        if let numeric = numeric(first, today) { return numeric }
        let rest = words.dropFirst()
        if let day = ordinal(first), let month = rest.first.flatMap(month) {
            return dated(day, month, year(rest.dropFirst().first), today)
        }
        if let day = ordinal(first), rest.first == "of" || rest.first == "de",
            let month = rest.dropFirst().first.flatMap(month)
        {
            return dated(day, month, year(rest.dropFirst(2).first), today)
        }
        // February 13, 2026.
        guard let month = month(first), let day = rest.first.flatMap(ordinal) else { return nil }
        return dated(day, month, year(rest.dropFirst().first), today)
    }

    private static func dated(_ day: Int, _ month: Int, _ year: Int?, _ today: CivilDay) -> CivilDay? {
        if let year { return CivilDay(year: year, month: month, day: day) }
        guard let this = CivilDay(year: today.year, month: month, day: day) else { return nil }
        return this.daysSince1970 >= today.daysSince1970 - 1
            ? this : CivilDay(year: today.year + 1, month: month, day: day)
    }

    /// `13`, `13.`, `13th`, `1er`, `1ste`.
    private static func ordinal(_ word: Substring) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count), let number = Int(digits), (1...31).contains(number) else { return nil }
        return ["", ".", "st", "nd", "rd", "th", "er", "e", "ste", "de"].contains(word.dropFirst(digits.count))
            ? number : nil
    }

    private static func year(_ word: Substring?) -> Int? {
        let digits = word?.filter { $0.isASCII && $0.isNumber } ?? ""
        guard digits.count == 4, let number = Int(digits), (2000...2100).contains(number) else { return nil }
        return number
    }

    private static func month(_ word: Substring) -> Int? {
        let name = word.filter { $0 != "." }
        if let known = months[name] { return known }
        return nil
    }

    /// `2026-02-13`, `13-2-2026`, `13.02.2026`, `13.2.`, `13/02/2026`. Of `3/4/2026` nobody knows which is the month.
    private static func numeric(_ word: Substring, _ today: CivilDay) -> CivilDay? {
        guard let separator = word.first(where: { "-./".contains($0) }) else { return nil }
        let numbers = word.split(separator: separator).map { Int($0) }
        guard (2...3).contains(numbers.count), !numbers.contains(nil) else { return nil }
        let parts = numbers.compactMap { $0 }
        if parts.count == 3, parts[0] > 1999 { return CivilDay(year: parts[0], month: parts[1], day: parts[2]) }
        guard parts.count == 3 || separator != "-" else { return nil }
        let year = parts.count == 3 ? (parts[2] < 100 ? 2000 + parts[2] : parts[2]) : nil
        if separator == "/" {
            if parts[0] <= 12, parts[1] <= 12, parts[0] != parts[1] { return nil }
            if parts[0] <= 12, parts[1] > 12 { return dated(parts[1], parts[0], year, today) }
        }
        return dated(parts[0], parts[1], year, today)
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
