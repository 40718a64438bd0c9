// The parts of a reply: whatever stands behind the number of a line, down to the next.
import Understanding

enum NumberedParts {
    /// A line that begins with one of the numbers begins a part; what stands before the first has none.
    static func parts(of text: String, numbers: Set<Int>) -> [(number: Int?, text: String)] {
        var parts: [(number: Int?, lines: [Substring])] = [(nil, [])]
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let digits = line.drop(while: \.isWhitespace).prefix { $0.isASCII && $0.isNumber }
            let behind = line[digits.endIndex...]
            if let number = Int(digits), numbers.contains(number), !counts(behind) {
                parts.append((number, [line]))
            } else {
                parts[parts.count - 1].lines.append(line)
            }
        }
        return parts.map { ($0.number, $0.lines.joined(separator: "\n")) }.filter {
            !$0.text.allSatisfy(\.isWhitespace)
        }
    }

    /// `2 weken geleden`, `2x`, `2-3 dagen`, `2 februari`: what stands behind a number that is none of a line's.
    static func counts(_ behind: Substring) -> Bool {
        guard let next = behind.first else { return false }
        if next.isLetter || next.isNumber { return true }
        if "-–".contains(next), behind.dropFirst().first?.isNumber == true { return true }
        guard next.isWhitespace else { return false }
        let word = behind.drop(while: \.isWhitespace).prefix(while: \.isLetter)
        let key = PlainWord.key(word)
        return FunctionWords.units.contains(key) || DayWords.units[key] != nil
            || DateWords.month(word.lowercased()[...]) != nil
    }

    static func withoutNumber(_ text: String) -> String {
        String(text.drop { $0.isWhitespace || $0.isNumber || ".):-".contains($0) })[...].trimmed
    }
}
