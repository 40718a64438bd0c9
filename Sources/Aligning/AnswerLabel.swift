// Reads the number in front of an answer: "1.", "2)", "ad 3:", "Vraag 4:", "Q5", "#6", "1 & 2:", "1-3".

/// The number in front of an answer.
struct AnswerLabel: Equatable {
    /// How the number is written; a list inside an answer seldom looks like the numbers of the answers.
    enum Form: Equatable {
        case word, hash, point, parenthesis, colon, dash, bare
    }

    let numbers: [Int]
    let form: Form
    /// The text behind the label on its line.
    let rest: Substring

    var first: Int { numbers.first ?? 0 }
    var last: Int { numbers.last ?? 0 }

    /// Reads a label at the beginning of a line.
    init?(_ line: String, highest: Int) {
        // Most lines have no number near their beginning; and a mail that asks nothing has no answers.
        guard highest >= 1, AnswerLabel.mayBegin(line) else { return nil }
        var scanner = LabelScanner(rest: line[...].trimmed)
        scanner.skipBullet()
        scanner.skip { "*([".contains($0) }
        let word = scanner.word()
        let numbers = scanner.numbers(highest: highest, mayBeWords: word == .word)
        guard !numbers.isEmpty, numbers.allSatisfy({ (1...highest).contains($0) }) else { return nil }
        guard let form = scanner.form(word: word) else { return nil }
        self.numbers = numbers
        self.form = form
        rest = scanner.rest.trimmed
    }
}

extension AnswerLabel {
    /// Whether a number stands near a line's beginning, or a word that announces one; bytes alone looked at.
    private static func mayBegin(_ line: String) -> Bool {
        if nouns.contains(where: { mayBegin(line, with: $0) }) { return true }
        var seen = 0
        var inWord = false
        for byte in line.utf8.prefix(36) {
            switch byte {
            case 0x30...0x39: return true
            case 0x41...0x5A, 0x61...0x7A, 0x80...:
                if !inWord { seen += 1 }
                if seen > 4 { return false }
                inWord = true
            default: inWord = false
            }
        }
        return false
    }

    private static let nouns = ["vraag ", "question ", "frage "]

    /// "Vraag drie: …"
    private static func mayBegin(_ line: String, with word: String) -> Bool {
        line.utf8.count > word.utf8.count && zip(line.utf8, word.utf8).allSatisfy { $0 | 0x20 == $1 }
    }
}

/// Walks over the characters of a possible label.
private struct LabelScanner {
    var rest: Substring

    mutating func skip(_ condition: (Character) -> Bool) { rest = rest.drop(while: condition) }

    /// `- 1:`, `• 2.`
    mutating func skipBullet() {
        guard let first = rest.first, "-–•·*".contains(first), rest.dropFirst().first == " " else { return }
        rest = rest.dropFirst().drop { $0 == " " }
    }

    /// `Vraag`, `ad`, `Q`, `#`, `Answer to question` before the number.
    mutating func word() -> AnswerLabel.Form? {
        if rest.first == "#" {
            rest = rest.dropFirst()
            return .hash
        }
        let whole = rest
        for _ in 0..<4 {
            let letters = rest.prefix { $0.isLetter }
            let after = rest.dropFirst(letters.count)
            guard after.first == " ", after.dropFirst().first?.isLetter == true,
                LabelScanner.leads.contains(letters.lowercased())
            else { break }
            rest = after.dropFirst()
        }
        if let form = noun() { return form }
        rest = whole
        return nil
    }

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
    private static let leads: Set<String> = [
        "bij", "op", "voor", "antwoord", "mijn", "de", "answer", "my", "to", "for", "on", "the", "zu", "zur", "auf",
        "antwort", "meine", "réponse", "reponse", "ma", "à", "la", "pour", "ad", "re", "regarding",
    ]

    private static let words: Set<String> = [
        "vraag", "question", "frage", "antwoord", "answer", "antwort", "réponse", "reponse", "ad", "q", "v", "f", "r",
        "a",
        "nr", "no", "n°", "punt", "punkt", "point", "bij", "zu", "re", "item", "nummer", "number", "stelling", "q°",
    ]

    /// `2`, `1 & 2`, `1-3`, `1 t/m 3`, `1, 2 en 4`.
    mutating func numbers(highest: Int, mayBeWords: Bool) -> [Int] {
        guard var last = number() ?? (mayBeWords ? spelledNumber() : nil) else { return [] }
        var found = [last]
        while true {
            let saved = rest
            // "1-3 ja" is a range, "3 - 4 van 5" an answer.
            let isSpaced = rest.first == " "
            skip { $0 == " " }
            if isSpaced, let dash = rest.first, "-–—".contains(dash) {
                rest = saved
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

    private static let joiners: [(text: String, isRange: Bool)] = [
        ("t/m", true), ("tot en met", true), ("bis", true), ("to", true), ("à", true), ("–", true), ("-", true),
        ("&", false), ("+", false), ("en ", false), ("and ", false), ("und ", false), ("et ", false), (",", false),
    ]

    private mutating func number() -> Int? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count), let value = Int(digits) else { return nil }
        rest = rest.dropFirst(digits.count)
        if let sign = rest.first, "\u{FE0F}\u{20E3}°".contains(sign) { rest = rest.dropFirst() }
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
        let glued = rest.first
        skip { $0 == "*" || $0 == " " || $0 == "\u{A0}" }
        guard let end = rest.first else { return word ?? .bare }
        switch end {
        case ".":
            rest = rest.dropFirst()
            if rest.first == ")" { rest = rest.dropFirst() }
            skip { $0 == "*" }
            return rest.first?.isNumber == true ? nil : word ?? .point
        case ")", "]":
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
        case "/", ",", "%", "+": return nil
        default: return word ?? (glued?.isWhitespace == true ? .bare : nil)
        }
    }
}

extension AnswerLabel {
    /// The same label with another number.
    func renumbered(_ number: Int) -> AnswerLabel? {
        AnswerLabel(numbers: [number], form: form, rest: rest)
    }

    private init(numbers: [Int], form: Form, rest: Substring) {
        self.numbers = numbers
        self.form = form
        self.rest = rest
    }
}
