// Reads answers that stand together and carry the numbers of their questions: "1.", "ad 2:", "Vraag 3:", "Q4", "#5".

/// The number in front of an answer.
struct AnswerLabel: Equatable {
    /// How the number is written; a list inside an answer seldom looks like the numbers of the answers.
    enum Form: Equatable {
        case word, hash, point, parenthesis, colon, dash, bare
    }

    let numbers: [Int]
    let form: Form
    /// What follows the label on its line.
    let rest: Substring

    var first: Int { numbers.first ?? 0 }
    var last: Int { numbers.last ?? 0 }

    /// Reads a label at the beginning of a line.
    init?(_ line: String, highest: Int) {
        // Most lines have no number near their beginning.
        guard AnswerLabel.mayBegin(line) else { return nil }
        var scanner = LabelScanner(rest: line[...].trimmed)
        scanner.skip { "*([".contains($0) }
        let word = scanner.word()
        let numbers = scanner.numbers(highest: highest)
        guard !numbers.isEmpty, numbers.allSatisfy({ (1...highest).contains($0) }) else { return nil }
        guard let form = scanner.form(word: word) else { return nil }
        self.numbers = numbers
        self.form = form
        rest = scanner.rest.trimmed
    }
}

extension AnswerLabel {
    /// Whether a line begins with a number, or with a short word and a number, bytes alone looked at.
    private static func mayBegin(_ line: String) -> Bool {
        var seen = 0
        var inWord = false
        for byte in line.utf8.prefix(24) {
            switch byte {
            case 0x30...0x39: return true
            case 0x41...0x5A, 0x61...0x7A, 0x80...:
                if !inWord { seen += 1 }
                if seen > 2 { return false }
                inWord = true
            default: inWord = false
            }
        }
        return false
    }
}

/// Walks over the characters of a possible label.
private struct LabelScanner {
    var rest: Substring

    mutating func skip(_ condition: (Character) -> Bool) { rest = rest.drop(while: condition) }

    /// `Vraag`, `ad`, `Q`, `#` before the number.
    mutating func word() -> AnswerLabel.Form? {
        if rest.first == "#" {
            rest = rest.dropFirst()
            return .hash
        }
        let letters = rest.prefix { $0.isLetter || $0 == "°" }
        guard !letters.isEmpty, LabelScanner.words.contains(letters.lowercased()) else { return nil }
        var after = rest.dropFirst(letters.count)
        if after.first == "." { after = after.dropFirst() }
        after = after.drop { $0 == " " || $0 == "\u{A0}" }
        for filler in ["nr.", "nr", "no.", "n°", "nummer", "number", "#"] where after.lowercased().hasPrefix(filler) {
            after = after.dropFirst(filler.count).drop { $0 == " " }
            break
        }
        guard after.first?.isNumber == true else { return nil }
        // "a 4" is a score.
        if letters.count == 1, after.startIndex != letters.endIndex { return nil }
        rest = after
        return .word
    }

    private static let words: Set<String> = [
        "vraag", "question", "frage", "antwoord", "answer", "antwort", "réponse", "reponse", "ad", "q", "v", "f", "r",
        "a",
        "nr", "no", "n°", "punt", "punkt", "point", "bij", "zu", "re", "item", "nummer", "number", "stelling", "q°",
    ]

    /// `2`, `1 & 2`, `1-3`, `1 t/m 3`, `1, 2 en 4`.
    mutating func numbers(highest: Int) -> [Int] {
        guard var last = number() else { return [] }
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
        if rest.first == "\u{FE0F}" || rest.first == "\u{20E3}" { rest = rest.dropFirst() }
        return value
    }

    /// What ends the label; nil where the number is part of the text ("4/5", "1.5", "3 maart").
    mutating func form(word: AnswerLabel.Form?) -> AnswerLabel.Form? {
        let glued = rest.first
        skip { $0 == "*" || $0 == " " || $0 == "\u{A0}" }
        guard let end = rest.first else { return word ?? .bare }
        switch end {
        case ".":
            rest = rest.dropFirst()
            if rest.first == ")" { rest = rest.dropFirst() }
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
            return word ?? (glued == end ? nil : .dash)
        case "/", ",", "%", "+": return nil
        default: return word ?? (glued?.isWhitespace == true ? .bare : nil)
        }
    }
}

/// Lines that stand together, cut at the numbers of the questions.
struct NumberedAnswers {
    /// What stands before the first number.
    private(set) var lead: [String] = []
    private(set) var answers: [Int: [String]] = [:]

    private struct Candidate {
        let line: Int
        var label: AnswerLabel
    }

    /// - Parameter highest: the number of the last question.
    init(_ lines: [String], highest: Int) {
        // Nobody numbers answers on ten thousand lines; such a text is not searched.
        guard lines.count <= 10_000 else {
            lead = lines
            return
        }
        let lines = NumberedAnswers.unfolded(lines, highest: highest)
        let labels = NumberedAnswers.outer(lines, highest: highest)
        guard let first = labels.first else {
            lead = lines
            return
        }
        lead = Array(lines[..<first.line])
        for (index, candidate) in labels.enumerated() {
            let end = index + 1 < labels.count ? labels[index + 1].line : lines.count
            let text = [String(candidate.label.rest)] + lines[candidate.line + 1..<end]
            for number in candidate.label.numbers {
                answers[number] = answers[number].map { $0 + [""] + text } ?? text
            }
        }
    }

    /// The labels that number answers, without those of lists inside an answer.
    private static func outer(_ lines: [String], highest: Int) -> [Candidate] {
        var candidates = lines.indices.compactMap { line in
            AnswerLabel(lines[line], highest: highest).map { Candidate(line: line, label: $0) }
        }
        // Bare numbers and dashes begin sentences too: only a row of them that counts up from 1 numbers answers.
        let weak = candidates.filter { $0.label.form == .bare || $0.label.form == .dash }
        if weak.count < candidates.count || !NumberedAnswers.isRow(weak.map(\.label)) {
            candidates.removeAll { $0.label.form == .bare || $0.label.form == .dash }
        }
        // "Vraag 2:" says more than "2.": where such labels are, plain ones are lists.
        if candidates.contains(where: { $0.label.form == .word || $0.label.form == .hash }) {
            candidates.removeAll { $0.label.form != .word && $0.label.form != .hash }
        }
        return withoutLists(candidates, lines)
    }

    /// Labels that count up; "2 - Toch liever niet" may stand alone, where a sentence begins behind the dash.
    private static func isRow(_ labels: [AnswerLabel]) -> Bool {
        guard let first = labels.first else { return false }
        guard zip(labels, labels.dropFirst()).allSatisfy({ $0.last < $1.first }) else { return false }
        if labels.contains(where: { $0.form == .bare }) { return labels.count >= 2 && first.first == 1 }
        return labels.count >= 2 || first.rest.first?.isUppercase == true
    }

    private static func withoutLists(_ candidates: [Candidate], _ lines: [String]) -> [Candidate] {
        guard let form = candidates.first?.label.form else { return [] }
        let ofForm = Set(candidates.filter { $0.label.form == form }.flatMap(\.label.numbers))
        let able = candidates.filter { $0.label.form == form || ofForm.isDisjoint(with: $0.label.numbers) }
        var found: [Candidate] = []
        var last = 0
        var inner: Int?
        for (index, candidate) in able.enumerated() {
            let number = candidate.label.first
            let later = able[(index + 1)...]
            if let item = inner, number == item + 1 {
                let isNext = number == last + 1 && !later.contains { $0.label.first == number }
                let isApart = candidate.line > 0 && lines[candidate.line - 1].isEmpty
                if !(isNext && isApart) {
                    inner = number
                    continue
                }
            }
            if number > last {
                found.append(candidate)
                last = candidate.label.last
                inner = nil
            } else if number == 1 {
                if later.first?.label.first == 2 || later.contains(where: { $0.label.first == last + 1 }) || last >= 99
                {
                    inner = 1
                } else if let label = candidate.label.renumbered(last + 1) {
                    // Word restarts its lists: a lone "1." behind answer 2 is answer 3.
                    found.append(Candidate(line: candidate.line, label: label))
                    last += 1
                    inner = nil
                }
            }
        }
        return found
    }

    /// `1. ja 2. nee 3. 4` on one line becomes three lines.
    private static func unfolded(_ lines: [String], highest: Int) -> [String] {
        let labels = lines.map { AnswerLabel($0, highest: highest) }
        let own = Set(labels.compactMap { $0?.first })
        return zip(lines, labels).flatMap { line, label -> [String] in
            guard let label, label.numbers.count == 1, label.form != .bare, line.utf8.count <= 4096,
                !own.contains(label.first + 1)
            else {
                return [line]
            }
            let pieces = split(line, from: label.first, highest: highest)
            return pieces.count >= 2 && isWhole(pieces, own, highest) ? pieces : [line]
        }
    }

    /// Cuts before each ` N. ` that counts on, where the text before it ends like an answer.
    private static func split(_ line: String, from first: Int, highest: Int) -> [String] {
        var pieces: [String] = []
        var start = line.startIndex
        var number = first
        var at = line.startIndex
        while at < line.endIndex {
            let next = line.index(after: at)
            if line[at].isWhitespace, next < line.endIndex, line[next...].hasPrefix("\(number + 1)"), number < highest,
                let label = AnswerLabel(String(line[next...]), highest: highest), label.first == number + 1,
                label.form != .bare, label.form != .dash
            {
                pieces.append(String(line[start..<at]))
                start = next
                number += 1
            }
            at = next
        }
        return pieces + [String(line[start...])]
    }

    /// "1. Sinds 2. januari" is no list: each piece ends a sentence or is short, and no line of its own has the number.
    private static func isWhole(_ pieces: [String], _ own: Set<Int>, _ highest: Int) -> Bool {
        let others = pieces.dropFirst().compactMap { AnswerLabel($0, highest: highest)?.first }
        guard own.isDisjoint(with: others) else { return false }
        return pieces.dropLast().allSatisfy { piece in
            piece.trimmed.last.map { ".,;!?".contains($0) } == true || piece.split(separator: " ").count <= 4
        }
    }
}

extension AnswerLabel {
    fileprivate func renumbered(_ number: Int) -> AnswerLabel? {
        AnswerLabel(numbers: [number], form: form, rest: rest)
    }

    private init(numbers: [Int], form: Form, rest: Substring) {
        self.numbers = numbers
        self.form = form
        self.rest = rest
    }
}
