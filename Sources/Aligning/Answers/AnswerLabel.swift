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
        scanner.skip { !LabelScanner.isPlain($0) && "*([（".contains($0) }
        let word = scanner.word()
        let numbers = scanner.ordinal.map { [$0] } ?? scanner.numbers(highest: highest, mayBeWords: word == .word)
        guard !numbers.isEmpty, numbers.allSatisfy({ (1...highest).contains($0) }) else { return nil }
        if word == .word { scanner.skipConcern() }
        guard let form = scanner.form(word: word) else { return nil }
        self.numbers = numbers
        // "4 & 5 - both 4" begins no sentence.
        self.form = numbers.count > 1 && (form == .dash || scanner.saysBoth) ? .colon : form
        rest = scanner.rest.trimmed
    }
}

extension AnswerLabel {
    /// Whether a number stands near a line's beginning, or a word that announces one; bytes alone looked at.
    private static func mayBegin(_ line: String) -> Bool {
        if let first = line.utf8.first, first >= 0xD9, line.first?.digit != nil { return true }
        var line = line
        return line.withUTF8 { beginsWithNoun($0) || holdsNumber(UnsafeBufferPointer(rebasing: $0.prefix(36))) }
    }

    /// Whether a digit stands in the first five words.
    private static func holdsNumber(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        var seen = 0
        var inWord = false
        for byte in line {
            switch byte {
            case 0x30...0x39: return true
            case 0x41...0x5A, 0x61...0x7A, 0x80...:
                if !inWord { seen += 1 }
                if seen > 5 { return false }
                inWord = true
            default: inWord = false
            }
        }
        return false
    }

    private static let nouns = [
        "vraag ", "question ", "frage ", "first ", "second ", "third ", "eerste ", "tweede ", "derde ", "erste ",
        "zweite ", "dritte ", "fourth ", "fifth ", "vierde ", "vijfde ", "vierte ", "premi",
        "deuxi", "troisi", "quatri", "cinqui",
    ].map { Array($0.utf8) }

    private static let initials: [Bool] = (0...255).map { byte in nouns.contains { $0[0] == byte } }

    /// "Vraag drie: …"
    private static func beginsWithNoun(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = line.first, initials[Int(first | 0x20)] else { return false }
        return nouns.contains { line.count > $0.count && line.starts(with: $0) { $0 | 0x20 == $1 } }
    }
}
