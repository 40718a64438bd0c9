// Walks over the characters of the number in front of an answer, and of the words that announce it.
import Vocabularies

/// Walks over the characters of a possible label.
struct LabelScanner {
    var rest: Substring
    /// The number in "eerste vraag".
    private(set) var ordinal: Int?
    /// The number stands in a circle, which ends it.
    private var isEnclosed = false

    init(rest: Substring) { self.rest = rest }

    mutating func skip(_ condition: (Character) -> Bool) { rest = rest.drop(while: condition) }

    /// `- 1:`, `• 2.`
    mutating func skipBullet() {
        // Most lines begin with a letter or a digit.
        guard let first = rest.first, !LabelScanner.isPlain(first), "-–•·*".contains(first),
            rest.dropFirst().first == " "
        else { return }
        rest = rest.dropFirst().drop { $0 == " " }
    }

    /// A letter or a digit of ASCII.
    static func isPlain(_ character: Character) -> Bool { character.asciiValue.map(FrameLine.isAlphanumeric) ?? false }

    /// `Vraag`, `ad`, `Q`, `#`, `Answer to question` before the number.
    mutating func word() -> AnswerLabel.Form? {
        if rest.first == "#" {
            rest = rest.dropFirst()
            return .hash
        }
        let whole = rest
        for _ in 0..<5 {
            let letters = rest.prefix { $0.isLetter }
            let after = rest.dropFirst(letters.count)
            guard after.first == " ", after.dropFirst().first?.isLetter == true,
                LabelScanner.leads.contains(letters.lowercased())
            else { break }
            rest = after.dropFirst()
        }
        if let form = noun() ?? ordinalNoun() { return form }
        rest = whole
        return nil
    }

    /// `Eerste vraag`, `second question`.
    private mutating func ordinalNoun() -> AnswerLabel.Form? {
        let letters = rest.prefix { $0.isLetter }
        guard let number = LabelScanner.spelledOrdinals[letters.lowercased()] else { return nil }
        let after = rest.dropFirst(letters.count)
        let noun = after.dropFirst().prefix { $0.isLetter }
        guard after.first == " ", noun.count > 4, LabelScanner.words.contains(noun.lowercased()),
            let end = after.dropFirst(noun.count + 1).drop(while: { $0 == " " || $0 == "\u{A0}" }).first,
            ":-–—,.".contains(end)
        else { return nil }
        ordinal = number
        rest = after.dropFirst(noun.count + 1)
        if end == "," { rest = rest.dropFirst() }
        return .word
    }

    private static let spelledOrdinals = Vocabulary.numbers(from: 1, \.ordinals)

    /// "Wat vraag 1 betreft: …", "Zu Frage 2 noch: …"
    mutating func skipConcern() {
        let after = rest.drop { $0 == " " || $0 == "," }
        let letters = after.prefix { $0.isLetter }
        guard !letters.isEmpty, LabelScanner.concerns.contains(letters.lowercased()) else { return }
        let end = after.dropFirst(letters.count).drop { $0 == " " || $0 == "\u{A0}" }
        // "Vraag 2 ook goed" is an answer.
        guard letters.count > 5 || end.first.map({ ":,–-".contains($0) }) ?? false else { return }
        rest = end.first == "," ? end.dropFirst() : end
    }

    private static let concerns = Vocabulary.phrases(\.concerns)

    private mutating func noun() -> AnswerLabel.Form? {
        let letters = rest.prefix { $0.isLetter || $0 == "°" }
        guard !letters.isEmpty, LabelScanner.words.contains(letters.lowercased()) else { return nil }
        var after = rest.dropFirst(letters.count)
        if after.first == "." { after = after.dropFirst() }
        after = after.drop { $0 == " " || $0 == "\u{A0}" }
        for filler in ["nr.", "nr", "no.", "n°", "nummer", "number", "#"] where after.lowercased().hasPrefix(filler) {
            after = after.dropFirst(filler.count).drop { $0 == " " }
            break
        }
        if after.first?.isNumber != true {
            // "Vraag drie: …", but not "bij drie klanten".
            guard letters.count > 3, let spelled = NumberWords.values[after.prefix { $0.isLetter }.lowercased()],
                spelled > 0
            else { return nil }
        }
        // "a 4" is a score.
        if letters.count == 1, after.startIndex != letters.endIndex { return nil }
        rest = after
        return .word
    }

    /// What may stand before such a word.
    private static let leads = Vocabulary.phrases(\.labelLeads)

    private static let words = Vocabulary.phrases(\.questionNouns)

    /// `2`, `1 & 2`, `1-3`, `1 t/m 3`, `1, 2 en 4`.
    mutating func numbers(highest: Int, mayBeWords: Bool) -> [Int] {
        guard var last = number() ?? (mayBeWords ? spelledNumber() : nil) else { return [] }
        var found = [last]
        while true {
            let saved = rest
            // "1-3 ja" is a range, "3 - 4 van 5" an answer.
            let isSpaced = rest.first == " "
            if isPointBeforeJoiner { rest = rest.dropFirst() }
            skip { $0 == " " }
            if isSpaced, let dash = rest.first, "-–—".contains(dash) {
                rest = saved
                return found
            }
            if let next = slashed(after: last, highest) {
                found.append(next)
                return found
            }
            guard let first = rest.first, !".):=]\n".contains(first),
                let joiner = LabelScanner.joiners.first(where: { rest.lowercased().hasPrefix($0.text) })
            else {
                rest = saved
                return found
            }
            rest = rest.dropFirst(joiner.text.count)
            skip { $0 == " " }
            // "3 - 4" alone is a score given to question 3.
            guard let next = number(), next > last, next <= highest, !rest.trimmed.isEmpty, !rest.hasPrefix("/") else {
                rest = saved
                return found
            }
            found += joiner.isRange ? Array(last + 1...next) : [next]
            last = next
        }
    }

    /// `1. und 2. …`
    private var isPointBeforeJoiner: Bool {
        guard let first = rest.first, first == "." || first == ")" else { return false }
        let after = rest.dropFirst().drop { $0 == " " }
        guard after.startIndex > rest.index(after: rest.startIndex) || after.first == "&",
            let joiner = LabelScanner.words(joining: after)
        else { return false }
        return after.dropFirst(joiner.count).drop { $0 == " " }.first?.digit != nil
    }

    private static func words(joining text: Substring) -> String? {
        guard let first = text.first, "&+eEaAuU".contains(first) else { return nil }
        let start = text.prefix(4).lowercased()
        return ["&", "+", "en ", "and ", "und ", "et "].first { start.hasPrefix($0) }
    }

    /// What follows is said of each: `4 en 5 allebei een 4`.
    var saysBoth: Bool {
        let said = rest.drop { $0 == " " }.prefix { $0.isLetter }
        return !said.isEmpty && LabelScanner.both.contains(said.lowercased())
    }

    /// `4/5: beide 3`, where what follows is said of both; `4/5: altijd` is a score.
    private mutating func slashed(after number: Int, _ highest: Int) -> Int? {
        guard rest.first == "/", number < highest, rest.dropFirst().first?.digit == number + 1 else { return nil }
        let end = rest.dropFirst(2).drop { $0 == " " || $0 == "\u{A0}" }
        guard let sign = end.first, ":=)".contains(sign) else { return nil }
        let said = end.dropFirst().trimmed
        let word = said.prefix { $0.isLetter }.lowercased()
        let isScore = said.first?.digit != nil && said.utf8.count <= 3
        guard number + 1 < highest || isScore || LabelScanner.both.contains(word) else { return nil }
        rest = end
        return number + 1
    }

    private static let both = Vocabulary.phrases(\.both)

    private static let joiners: [(text: String, isRange: Bool)] = [
        ("t/m", true), ("tot en met", true), ("bis", true), ("to", true), ("à", true), ("–", true), ("-", true),
        ("&", false), ("+", false), ("en ", false), ("and ", false), ("und ", false), ("et ", false), (",", false),
    ]

    private mutating func number() -> Int? {
        // "④", "４", "四"
        if let first = rest.first, !first.isASCII, let digit = first.digit {
            rest = rest.dropFirst()
            isEnclosed = first.isEnclosed
            return rest.first?.digit == nil ? digit : nil
        }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count), let value = Int(digits) else { return nil }
        rest = rest.dropFirst(digits.count)
        if let sign = rest.first, !sign.isASCII, "\u{FE0F}\u{20E3}°".contains(sign) { rest = rest.dropFirst() }
        skipOrdinal()
        return value
    }

    private mutating func spelledNumber() -> Int? {
        let letters = rest.prefix { $0.isLetter }
        guard let value = NumberWords.values[letters.lowercased()] else { return nil }
        rest = rest.dropFirst(letters.count)
        return value
    }

    /// `1e vraag`, `2nd question`.
    private mutating func skipOrdinal() {
        guard rest.first?.isLetter == true else { return }
        let letters = rest.prefix { $0.isLetter }
        guard LabelScanner.ordinals.contains(letters.lowercased()) else { return }
        let after = rest.dropFirst(letters.count)
        let noun = after.dropFirst().prefix { $0.isLetter }
        guard after.first == " ", LabelScanner.words.contains(noun.lowercased()), noun.count > 2 else { return }
        rest = after.dropFirst(noun.count + 1)
    }

    private static let ordinals: Set<String> = ["e", "ste", "de", "st", "nd", "rd", "th", "er", "ère", "ere", "ème"]

    /// What ends the label; nil where the number is part of the text ("4/5", "1.5", "3 maart").
    mutating func form(word: AnswerLabel.Form?) -> AnswerLabel.Form? {
        if isEnclosed, rest.first.map({ $0.isWhitespace || $0.isLetter }) ?? true { return word ?? .parenthesis }
        let glued = rest.first
        skip { $0 == "*" || $0 == " " || $0 == "\u{A0}" }
        guard let end = rest.first else { return word ?? .bare }
        switch end {
        case "．", "、":
            rest = rest.dropFirst()
            return word ?? .point
        case ".":
            rest = rest.dropFirst()
            if rest.first == ")" { rest = rest.dropFirst() }
            skip { $0 == "*" }
            return rest.first?.isNumber == true ? nil : word ?? .point
        case ")", "]", "）":
            rest = rest.dropFirst()
            if rest.first == "." || rest.first == ":" { rest = rest.dropFirst() }
            return word ?? .parenthesis
        case ":", "=", "：":
            rest = rest.dropFirst()
            return word ?? .colon
        case "-", "–", "—":
            rest = rest.dropFirst()
            return word ?? (glued == end && rest.first != " " ? nil : .dash)
        case "/" where rest.dropFirst().first == " ":
            rest = rest.dropFirst()
            return rest.trimmed.first?.isNumber == true ? nil : word ?? .parenthesis
        case ",":
            rest = rest.dropFirst()
            return word
        case ";" where word != nil && glued == end:
            rest = rest.dropFirst()
            return word
        case "/", "%", "+": return nil
        default: return word ?? (glued?.isWhitespace == true ? .bare : nil)
        }
    }
}
