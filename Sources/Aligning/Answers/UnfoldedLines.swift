// Parts answers that stand on one line: "1. ja 2. nee 3. 4", "4: 5, 5: 4", "vraag één … vraag twee …".
import Vocabularies

enum UnfoldedLines {
    /// `1. ja 2. nee 3. 4` on one line becomes three lines; each line with the label that it begins with.
    static func of(_ lines: [String], highest: Int) -> (lines: [String], labels: [AnswerLabel?]) {
        let labels = lines.map { AnswerLabel($0, highest: highest) }
        let own = Set(labels.compactMap { $0?.first })
        var found: (lines: [String], labels: [AnswerLabel?]) = ([], [])
        for (line, label) in zip(lines, labels) {
            if let label, let pieces = pieces(of: line, label, own, highest) {
                found.lines += pieces
                found.labels += pieces.map { AnswerLabel($0, highest: highest) }
            } else {
                found.lines.append(line)
                found.labels.append(label)
            }
        }
        return found
    }

    /// Nil where the line is one.
    private static func pieces(of line: String, _ label: AnswerLabel, _ own: Set<Int>, _ highest: Int) -> [String]? {
        guard label.numbers.count == 1, label.form != .bare, line.utf8.count <= 4096,
            label.isNamed || holdsNumber(label.rest)
        else { return nil }
        let pieces = split(line, label, own, highest)
        return pieces.count >= 2 && isWhole(pieces, own, highest) ? pieces : nil
    }

    /// Characters in which a label stands, with a word behind it.
    private static let longestLabel = 120

    /// Whether a number, or a bracket before one, may stand behind white space; bytes alone looked at.
    private static func holdsNumber(_ text: Substring) -> Bool {
        var (isBehindSpace, mayCount, holdsDigit) = (true, false, false)
        for byte in text.utf8 {
            let isDigit = 0x30...0x39 ~= byte
            holdsDigit = holdsDigit || isDigit && byte > 0x30
            mayCount = mayCount || isBehindSpace && (isDigit || byte == UInt8(ascii: "(") || byte >= 0x80)
            isBehindSpace = byte <= 0x20 || byte >= 0x80
        }
        return holdsDigit && mayCount
    }

    /// Cuts before each label: one that counts on, and any other behind a comma or a sentence's end.
    private static func split(_ line: String, _ label: AnswerLabel, _ own: Set<Int>, _ highest: Int) -> [String] {
        var pieces: [String] = []
        var start = line.startIndex
        var seen = label
        var given = own.union([label.first])
        var at = line.startIndex
        // `4 (first 5)` has no fifth answer.
        var isInBracket = false
        // `(2)` in a sentence names a question and answers none, where the line's own label is no such.
        let isBracketed = line[...].trimmed.first == "("
        // In ASCII a character is a byte.
        let isPlain = line.utf8.allSatisfy { $0 < 0x80 }
        while at < line.endIndex {
            let next = isPlain ? line.utf8.index(after: at) : line.index(after: at)
            if line.utf8[at] == UInt8(ascii: "(") { isInBracket = true }
            if line.utf8[at] == UInt8(ascii: ")") { isInBracket = false }
            if !isPlain || line.utf8[at] <= 0x20, line[at].isWhitespace, next < line.endIndex,
                mayBegin(line[next], seen), !isInBracket, isBracketed || line[next] != "(",
                let other = AnswerLabel(String(line[next...].prefix(longestLabel)), highest: highest),
                other.numbers.count == 1,
                !given.contains(other.first), cuts(other, after: seen, line[start..<at]),
                !isLabelAlone(line[start..<at], highest)
            {
                pieces.append(String(line[start..<at]))
                start = next
                seen = other
                given.insert(other.first)
            }
            at = next
        }
        return pieces + [String(line[start...])]
    }

    /// "4. 5. Top": behind a number that stands alone begins its answer, whatever number that begins with.
    private static func isLabelAlone(_ text: Substring, _ highest: Int) -> Bool {
        text.utf8.count <= longestLabel && AnswerLabel(String(text), highest: highest)?.rest.isEmpty == true
    }

    private static func mayBegin(_ first: Character, _ label: AnswerLabel) -> Bool {
        label.isNamed ? first.isLetter || first == "#" : first.isNumber || first == "("
    }

    private static func cuts(_ label: AnswerLabel, after last: AnswerLabel, _ text: Substring) -> Bool {
        guard label.form != .bare, label.form != .dash, label.isNamed == last.isNamed else { return false }
        if MonthNames.begin(label.rest) { return false }
        if label.isNamed, label.first > last.first { return true }
        return label.first == last.first + 1 || (text.trimmed.last.map { ",;.!?".contains($0) } ?? false)
    }

    /// "1. Sinds 2. januari" is no list: each piece ends a sentence or is short, and no line of its own has the number.
    private static func isWhole(_ pieces: [String], _ own: Set<Int>, _ highest: Int) -> Bool {
        let others = pieces.dropFirst().compactMap { AnswerLabel($0, highest: highest) }
        guard own.isDisjoint(with: others.map(\.first)) else { return false }
        if others.count >= 2, others.allSatisfy(\.isNamed) { return true }
        return pieces.dropLast().allSatisfy { piece in
            piece.trimmed.last.map { ".,;!?".contains($0) } == true || piece.split(separator: " ").count <= 4
        }
    }
}

/// The names of months, by which "2. Januar" is no answer to question 2.
enum MonthNames {
    /// Whether a text begins with one.
    static func begin(_ text: some StringProtocol) -> Bool {
        let word = text.drop { $0 == " " }.prefix { $0.isLetter }
        return word.utf8.count >= 3 && names.contains(word.lowercased())
    }

    private static let names = Vocabulary.phrases(\.months)
}
