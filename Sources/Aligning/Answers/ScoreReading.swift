// Reads a score as people give one: "4", "4/5", "een 4", "vier", "4 van 5", "4 - omdat …", or the words of the scale's end.
import Vocabularies

public enum ScoreReading: Equatable {
    case score(Int)
    /// Not a number on purpose ("n.v.t."), or plain text.
    case none
    /// A number that is no score of the scale: "7", "3-4", "4,5".
    case unclear

    /// - Parameter text: what was written below the scale question.
    static func read(_ text: String, on scale: SentQuestion.Scale) -> ScoreReading {
        if let ticked = Ticks.number(in: text) {
            return (scale.lowest...scale.highest).contains(ticked) ? .score(ticked) : .unclear
        }
        let text = Ticks.removed(from: Digits.plain(text))
        if isNegative(text) { return .unclear }
        let line = text.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
        if let label = endLabel(text, scale) ?? stars(line, scale) { return .score(label) }
        var scanner = ScoreScanner(line)
        if let clash = labelled(scanner.ids, line, scale) { return clash }
        if Digits.holdFraction(line) { return .unclear }
        if scanner.isSchoolMark { return .unclear }
        scanner.skipScale()
        scanner.skipLead()
        guard let number = scanner.number() else { return concluded(scanner, scale) }
        let said = scanner.restIDs
        guard scanner.endsNumber(number, highest: scale.highest) else {
            return scanner.isUnclear ? .unclear : concluded(scanner, scale)
        }
        guard (scale.lowest...scale.highest).contains(number), !isAgainst(number, said, scale),
            !contradicts(text, number, scale)
        else { return .unclear }
        return .score(number)
    }

    /// "prima, dus een 4", "Easy to work with: 5"
    private static func concluded(_ scanner: ScoreScanner, _ scale: SentQuestion.Scale) -> ScoreReading {
        guard let (number, said) = scanner.conclusion ?? scanner.behindSign else { return .none }
        guard (scale.lowest...scale.highest).contains(number), !isAgainst(number, said, scale) else { return .unclear }
        return .score(number)
    }

    /// "-2": no dash stands so close.
    private static func isNegative(_ text: String) -> Bool {
        guard let sign = text.first, sign == "-" || sign == "−" else { return false }
        return text.dropFirst().first?.isNumber ?? false
    }

    /// Another line is another score, or the words of the other end, and nothing else.
    private static func contradicts(_ text: String, _ number: Int, _ scale: SentQuestion.Scale) -> Bool {
        guard text.utf8.contains(0x0A) else { return false }
        return text.split(separator: "\n").dropFirst().contains { line in
            let line = line.trimmed
            if line.count == 1 { return line.first?.digit.map { $0 != number } ?? false }
            return isAgainst(number, Words.ids(line), scale)
        }
    }

    /// "5 = rarely", "5, it takes a lot of effort": the number is nearer to the one end, the words are the other's.
    private static func isAgainst(_ number: Int, _ said: [WordID], _ scale: SentQuestion.Scale) -> Bool {
        if let end = end(beginning: said, scale), end.length == said.count {
            return 2 * abs(number - end.value) >= scale.highest - scale.lowest
        }
        if !said.isEmpty, said.count <= 4 {
            // Where school marks count down from 1, 1 is praise.
            if number == scale.lowest, praise.makesUp(said) { return true }
            if number == scale.highest, blame.makesUp(said) { return true }
        }
        // "4, it takes effort in December" may well be meant.
        if number == scale.highest { return speaks(said, of: scale.lowestLabel, insteadOf: scale.highestLabel) }
        return number == scale.lowest && speaks(said, of: scale.highestLabel, insteadOf: scale.lowestLabel)
    }

    /// Whether all words that make one label, and not the other, are said, and nothing that may turn them round.
    private static func speaks(_ said: [WordID], of label: String, insteadOf other: String) -> Bool {
        let common = Set(Words.ids(other))
        let own = label.split(whereSeparator: \.isWhitespace).filter { $0.count >= 4 }
            .flatMap { Words.ids($0) }.filter { !common.contains($0) }
        // One word alone may be about anything: "5, rarely seen anybody as quick".
        guard !own.isEmpty, said.count <= own.count + 3, own.count >= 2 || said.count <= 2 else { return false }
        return own.allSatisfy(said.contains) && !said.contains(where: turning.contains)
    }

    private static let praise = PhraseBook(of: \.scorePraise)
    private static let blame = PhraseBook(of: \.scoreBlame)
    private static let turning = PhraseBook(of: \.turningRound)

    /// "very often: 5", the words of an end and then a number.
    private static func labelled(_ ids: [WordID], _ line: String, _ scale: SentQuestion.Scale) -> ScoreReading? {
        guard let end = end(beginning: ids, scale), ids.count == end.length + 1,
            let number = line.last(where: { !$0.isPunctuation && !$0.isWhitespace })?.digit,
            (scale.lowest...scale.highest).contains(number)
        else { return nil }
        return 2 * abs(number - end.value) >= scale.highest - scale.lowest ? .unclear : .score(number)
    }

    /// The end of the scale in whose words a text begins.
    private static func end(beginning ids: [WordID], _ scale: SentQuestion.Scale) -> (value: Int, length: Int)? {
        for (value, label) in [(scale.lowest, scale.lowestLabel), (scale.highest, scale.highestLabel)] {
            let label = Words.ids(label)
            if !label.isEmpty, ids.starts(with: label) { return (value, label.count) }
        }
        return nil
    }

    /// Whether a text is the words of one of the scale's ends.
    static func isEnd(_ text: some StringProtocol, of scale: SentQuestion.Scale) -> Bool {
        let ids = Words.ids(text)
        return end(beginning: ids, scale)?.length == ids.count
    }

    /// `★★★★☆`
    private static func stars(_ line: String, _ scale: SentQuestion.Scale) -> Int? {
        var (full, hollow) = (0, 0)
        for scalar in line.unicodeScalars {
            switch scalar {
            case "⭐", "★", "🌟": full += 1
            case "☆", "✩": hollow += 1
            case "\u{FE0F}": break
            default: guard scalar.isSpace else { return nil }
            }
        }
        return (1...scale.highest).contains(full + hollow) ? full : nil
    }

    /// "very likely", as the scale itself says it.
    private static func endLabel(_ text: String, _ scale: SentQuestion.Scale) -> Int? {
        let ids = Words.ids(text)
        guard !ids.isEmpty else { return nil }
        guard let end = end(beginning: ids, scale), end.length == ids.count else { return nil }
        return end.value
    }
}

extension ScoreReading {
    /// What stands beside a score: `4 - ze luistert` → `ze luistert`; nil where there are only words that belong to it,
    /// as in `een 4`, `4 van 5` or `vier`.
    public static func reason(in text: String) -> String? {
        if isScoreAlone(text[...]) { return nil }
        guard let end = text.firstIndex(where: isSeparator), isScoreAlone(text[..<end]) else { return text }
        let rest = text[end...].drop { isSeparator($0) || $0.isWhitespace }
        return rest.isEmpty ? nil : String(rest)
    }

    private static func isScoreAlone(_ text: Substring) -> Bool {
        var rest = text.drop { !$0.isLetter }
        while !rest.isEmpty {
            let word = rest.prefix { $0.isLetter }
            guard alone.contains(word.lowercased()) else { return false }
            rest = rest[word.endIndex...].drop { !$0.isLetter }
        }
        return true
    }

    private static func isSeparator(_ character: Character) -> Bool {
        switch character {
        case "-", "–", "—", ":", ";", ",", ".", "\n", "\r\n": true
        default: false
        }
    }

    private static let alone: Set<String> = Set(NumberWords.values.filter { (1...5).contains($0.value) }.keys).union([
        "van", "de", "score", "cijfer", "punten", "a", "an", "out", "of", "points", "von", "punkte", "sur", "note",
    ])
}

private struct ScoreScanner {
    private let words: [String]
    private let text: String
    private var spans: [Word]
    private var at = 0
    private(set) var isUnclear = false

    var ids: [WordID] { spans.map(\.id) }
    /// The words behind what was read so far.
    var restIDs: [WordID] { spans[at...].map(\.id) }

    init(_ line: String) {
        text = line
        spans = Words([TextLine(text: line)]).all
        words = spans.map { line.bytes(Int($0.start), Int($0.end)).lowercased() }
    }

    /// "Note 2": where school marks count down from 1, nobody knows what it means.
    var isSchoolMark: Bool {
        guard words.count >= 2, words[0] == "note" || words[0] == "schulnote", Int(words[1]) != nil else {
            return false
        }
        return gap(before: 1).allSatisfy(\.isWhitespace)
    }

    /// "On a scale of 1 to 5"
    mutating func skipScale() {
        guard words.count >= 5, ScoreScanner.openings.match(ids[...]) > 0 else { return }
        let numbers = words.indices.filter { Int(words[$0]) != nil || isNumberWord(words[$0]) }
        if numbers.count >= 3, numbers[1] <= 8 { at = numbers[1] + 1 }
    }

    private static let openings = PhraseBook(of: \.scaleOpenings)

    /// "ik geef een", "score:", "a solid".
    mutating func skipLead() {
        let begin = at
        while at < words.count, at < begin + 8, ScoreScanner.lead.contains(words[at]) {
            // "een" alone is the number one.
            if at + 1 == words.count || (NumberWords.values[words[at]] != nil && !leadsToNumber(at + 1)) { return }
            at += 1
        }
    }

    /// "Easy to work with: 5": the only number of the line, at its end, behind a sign.
    var behindSign: (Int, said: [WordID])? {
        guard words.count >= 2, words.count <= 9, let last = words.last,
            let value = Int(last) ?? NumberWords.values[last],
            gap(before: words.count - 1).contains(where: { ":,;.–-=(→>".contains($0) }),
            words.dropLast().allSatisfy({ Int($0) == nil && !isNumberWord($0) && !ScoreScanner.doubts.contains($0) })
        else { return nil }
        return (value, spans.dropLast().map(\.id))
    }

    private static let doubts = Vocabulary.phrases(\.scoreDoubts).union(Vocabulary.phrases(\.turningRound))

    /// "prima, dus een 4": the only number of the line, at its end, behind an article or a conclusion.
    var conclusion: (Int, said: [WordID])? {
        let values = words.map { Int($0) ?? NumberWords.values[$0] }
        guard words.count >= 2, words.count <= 12, let last = words.last, let value = Int(last) ?? values.last ?? nil,
            ScoreScanner.concluding.contains(words[words.count - 2]),
            words.dropLast(2).allSatisfy({ Int($0) == nil })
        else { return nil }
        return (value, spans.dropLast(2).map(\.id))
    }

    private static let concluding = Vocabulary.phrases(\.scoreConclusions)

    private func leadsToNumber(_ from: Int) -> Bool {
        words[from...].prefix(3).contains { NumberWords.values[$0] != nil || Int($0) != nil }
    }

    mutating func number() -> Int? {
        guard at < words.count else { return nil }
        let word = words[at]
        if let value = Int(word) {
            at += 1
            return value
        }
        guard let value = NumberWords.values[word] else { return nil }
        at += 1
        return value
    }

    /// Whether the number stands for itself: nothing follows, or a scale, punctuation, or a reason.
    mutating func endsNumber(_ number: Int, highest: Int) -> Bool {
        guard at < words.count else { return true }
        let between = gap(before: at)
        let next = words[at]
        if between.contains("/") || ScoreScanner.outOf.contains(next) {
            let start = at
            if between.contains("/") == false { at += 1 }
            while at < words.count, ScoreScanner.filler.contains(words[at]) { at += 1 }
            guard at < words.count else { return false }
            // "4 op de schaal", "eine 4 von mir"
            if !between.contains("/"), Int(words[at]) == nil, NumberWords.values[words[at]] == nil {
                return mayFollow(start) && mayFollow(at)
            }
            let same = Int(words[at]) == highest || NumberWords.values[words[at]] == highest
            // "1 of the 5 times"
            let counts =
                same && at + 1 < words.count && gap(before: at + 1).allSatisfy(\.isWhitespace)
                && !mayFollow(at + 1)
            isUnclear = !same || counts || goesOn(at + 1, with: ScoreScanner.joiners)
            return !isUnclear
        }
        // "vier (4)", "5 of 5"
        if isSame(next, number), at + 1 == words.count { return true }
        if at + 2 == words.count, isSame(words[at + 1], number), number == highest { return true }
        if Int(next) != nil {
            // "4.0" is 4; "4,5", "3-4", "3 of 4" are two.
            if Int(next) == 0, between == "." || between == "," { return at + 1 == words.count }
            isUnclear = true
            return false
        }
        if between.contains(where: { !$0.isWhitespace && $0 != "'" && $0 != "’" }) {
            isUnclear = goesOn(at, with: ScoreScanner.alternatives) || isCorrected(from: at)
            return !isUnclear
        }
        if goesOn(at, with: ScoreScanner.joiners) || isCorrected(from: at) {
            isUnclear = true
            return false
        }
        return mayFollow(at)
    }

    private func isSame(_ word: String, _ number: Int) -> Bool { (Int(word) ?? NumberWords.values[word]) == number }

    /// Whether the word goes on behind a score, and is none that it counts.
    private func mayFollow(_ at: Int) -> Bool {
        ScoreScanner.reasons.contains(words[at]) || ScoreScanner.companions.contains(words[at])
    }

    private static let companions = Vocabulary.phrases(\.scoreCompanions)

    /// "4 or 5", "4, maybe a 5": another number follows.
    private func goesOn(_ from: Int, with words: Set<String>) -> Bool {
        guard from < self.words.count, words.contains(self.words[from]) || hedges(from) else { return false }
        let rest = self.words[(from + 1)...].prefix(3)
        guard let other = rest.firstIndex(where: { Int($0) != nil || isNumberWord($0) }) else { return false }
        return !rest[..<other].contains { ScoreScanner.reasons.contains($0) }
    }

    /// "4, no, a 3 after all", "5 but really 1": words of correction, and a number at the end.
    private func isCorrected(from: Int) -> Bool {
        var rest = words[from...]
        // "after all"
        while let last = rest.last, ScoreScanner.corrections.contains(last) { rest.removeLast() }
        guard rest.count <= 6, let last = rest.last, Int(last) != nil || NumberWords.values[last] ?? 1 != 1 else {
            return false
        }
        let said = rest.dropLast()
        return said.contains(where: ScoreScanner.corrections.contains)
            && said.allSatisfy { ScoreScanner.corrections.contains($0) || ScoreScanner.lead.contains($0) }
    }

    private static let corrections = Vocabulary.phrases(\.scoreCorrections)

    private func hedges(_ at: Int) -> Bool { ScoreScanner.hedging.contains(words[at]) }

    /// An article is no number, but alone.
    private func isNumberWord(_ word: String) -> Bool {
        NumberWords.values[word].map { $0 != 1 || word == words.last } ?? false
    }

    private static let hedging = Vocabulary.phrases(\.scoreHedges)
    /// What joins two numbers even behind a comma, where "en" goes on with something else.
    private static let alternatives = Vocabulary.phrases(\.numberAlternatives)

    private func gap(before word: Int) -> Substring {
        text.bytes(Int(spans[word - 1].end), Int(spans[word].start))
    }

    private static let lead = Vocabulary.phrases(\.scoreLeads)

    private static let joiners = Vocabulary.phrases(\.numberJoiners)
    private static let outOf = Vocabulary.phrases(\.outOf)
    private static let filler = Vocabulary.phrases(\.outOfFillers)
    private static let reasons = Vocabulary.phrases(\.scoreReasons)
}

/// Numbers as words, in the languages that we ask in.
enum NumberWords {
    static let values = Vocabulary.numbers(from: 0, \.numbers)
}
