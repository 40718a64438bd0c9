// The day that an absent person says to be back, or until when they are away: Dutch, English, German, French.
import Days
import Foundation

public enum ReturnDay {
    /// The first day that ends an absence, within a year of the mail's own date.
    public static func find(in lines: [String], sent: Date?) -> CivilDay? {
        guard let sent else { return nil }
        let today = CivilDay(sent)
        let found = AbsenceSentence.all(in: lines).compactMap { sentence in
            day(in: sentence, today).map { (day: $0, isAbsence: sentence.speaksOfAbsence) }
        }
        return (found.first(where: \.isAbsence) ?? found.first)?.day
    }

    private static func isPlausible(_ day: CivilDay, _ today: CivilDay) -> Bool {
        (-1...366).contains(day.daysSince1970 - today.daysSince1970)
    }

    private struct Dated {
        let range: Range<Int>
        let day: CivilDay
    }

    private static func day(in sentence: AbsenceSentence, _ today: CivilDay) -> CivilDay? {
        let days = days(in: sentence, today)
        let ends = days.filter { sentence.announcement(before: $0.range.lowerBound) == .end }
        if let end = ends.first(where: { isPlausible($0.day, today) }) { return end.day }
        // "Vanaf 16 februari ben ik weer bereikbaar": the day nearest to the word that says so.
        let returns = days.compactMap { dated in
            sentence.announcement(before: dated.range.lowerBound) == .since
                ? nil : sentence.wordsToReturn(from: dated.range).map { (day: dated.day, distance: $0) }
        }
        return returns.filter { isPlausible($0.day, today) }.min { $0.distance < $1.distance }?.day
    }

    private static func days(in sentence: AbsenceSentence, _ today: CivilDay) -> [Dated] {
        var found: [Dated] = []
        var at = 0
        while at < sentence.words.count {
            let date = DateWords.day(sentence.words[at...], near: today, dayFirst: !sentence.isEnglish)
            if let date, let day = date.day { found.append(Dated(range: at..<at + date.count, day: day)) }
            at += date?.count ?? 1
        }
        return found
    }
}

/// A sentence of somebody who may be absent.
struct AbsenceSentence {
    /// In lower case.
    private(set) var words: [Substring] = []
    /// The clause that each word stands in.
    private var clauses: [Int] = []

    /// What the word before a day says about it.
    enum Announcement { case end, start, since }

    /// - Returns: for the day that begins at `index`, past the small words before it.
    func announcement(before index: Int) -> Announcement? {
        var at = index - 1
        while at >= 0, index - at <= 7, AbsenceWords.fillers.contains(words[at]), !isRange(at) { at -= 1 }
        guard at >= 0 else { return nil }
        if AbsenceWords.ends.contains(words[at]) || isRange(at) { return .end }
        if AbsenceWords.starts.contains(words[at]) { return .start }
        return AbsenceWords.since.contains(words[at]) ? .since : nil
    }

    /// "2 au 13 février", "from 2 February to 13 February": between two days, small words mean an end.
    private func isRange(_ at: Int) -> Bool {
        guard at > 0, AbsenceWords.between.contains(words[at]) else { return false }
        return words[at - 1].contains(where: \.isNumber) || DateWords.month(words[at - 1]) != nil
    }

    /// How far the nearest word about coming back is from a day, in the same clause.
    func wordsToReturn(from day: Range<Int>) -> Int? {
        let clause = words.indices.filter { clauses[$0] == clauses[day.lowerBound] }
        let isDenied = clause.contains { AbsenceWords.denials.contains(words[$0]) }
        let said = clause.filter {
            AbsenceWords.returns.contains(words[$0]) || (!isDenied && AbsenceWords.present.contains(words[$0]))
        }
        return said.map { $0 < day.lowerBound ? day.lowerBound - $0 : $0 - day.upperBound + 1 }.min()
    }

    var speaksOfAbsence: Bool {
        words.contains { word in AbsenceWords.absence.contains { word.hasPrefix($0) } }
            || words.contains(where: AbsenceWords.returns.contains)
    }

    var isEnglish: Bool { words.contains(where: AbsenceWords.english.contains) }

    // MARK: - Reading

    /// The sentences of a notice. No one has more to say.
    static func all(in lines: [String]) -> [AbsenceSentence] {
        var found = [AbsenceSentence()]
        var clause = 0
        for line in lines.prefix(40) {
            if line.isEmpty { found.append(AbsenceSentence()) }
            for part in line.prefix(1000).lowercased().split(whereSeparator: \.isWhitespace) {
                for word in ranges(part[...]) { found[found.count - 1].append(word, clause) }
                if endsSentence(part) { found.append(AbsenceSentence()) }
                if endsClause(part) { clause += 1 }
            }
        }
        return found
    }

    private mutating func append(_ part: Substring, _ clause: Int) {
        for word in part.split(whereSeparator: { ",;:()[]!?\"".contains($0) }) {
            // "13." and "13.2." keep their points.
            let isNumber = word.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
            words.append(isNumber ? word : word.withoutPoints)
            clauses.append(clause)
        }
    }

    /// "2-13" and "02.02.-13.02." are two days, "13-2-2026" is one.
    private static func ranges(_ word: Substring) -> [Substring] {
        let parts = word.split(whereSeparator: { "-–".contains($0) })
        guard parts.count == 2, let left = parts[0].last, left == "." || parts.allSatisfy(isDayOfMonth) else {
            return [word == "–" ? "-" : word]
        }
        return [parts[0], "-", parts[1]]
    }

    private static func isDayOfMonth(_ word: Substring) -> Bool {
        let word = word.withoutPoints
        return word.contains(".") || word.contains("/") || (DateWords.ordinal(word) != nil && word.first != "0")
    }

    private static func endsSentence(_ word: Substring) -> Bool {
        guard let last = word.last else { return false }
        if last == "!" || last == "?" { return true }
        guard last == ".", word.first?.isNumber != true else { return false }
        let bare = word.dropLast()
        return bare.count > 1 && !bare.contains(".") && DateWords.month(bare) == nil
            && !AbsenceWords.fillers.contains(bare)
    }

    /// "Monday, February 16th, I am back" is one clause.
    private static func endsClause(_ word: Substring) -> Bool {
        guard word.last == "," || word.last == ";" else { return false }
        let bare = word.dropLast()
        return !bare.contains(where: \.isNumber) && DateWords.month(bare) == nil
            && !AbsenceWords.weekdays.contains(bare)
    }
}

extension Substring {
    /// Without points at the end.
    fileprivate var withoutPoints: Substring {
        var word = self
        while word.last == "." { word = word.dropLast() }
        return word
    }
}
