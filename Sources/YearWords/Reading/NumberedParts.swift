// The parts of a reply: whatever stands behind the number of a line, down to the next.
import Understanding

enum NumberedParts {
    /// A line that begins with one of the numbers begins a part; what stands before the first has none.
    static func parts(of text: String, numbers: Set<Int>) -> [(number: Int?, text: String)] {
        var parts: [(number: Int?, lines: [Substring])] = [(nil, [])]
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if let (number, behind) = number(of: line), numbers.contains(number) {
                parts.append((number, ["\(number)\(behind)"]))
            } else {
                parts[parts.count - 1].lines.append(line)
            }
        }
        return parts.map { ($0.number, $0.lines.joined(separator: "\n")) }.filter {
            !$0.text.allSatisfy(\.isWhitespace)
        }
    }

    /// The number that a line begins with, and what stands behind it.
    static func number(of line: Substring) -> (number: Int, behind: Substring)? {
        let bare = withoutSign(line).drop(while: \.isWhitespace)
        let digits = bare.prefix { $0.isASCII && $0.isNumber }
        let behind = bare[digits.endIndex...]
        guard let number = Int(digits), !counts(behind) else { return nil }
        return (number, behind)
    }

    /// `#1`, `Nr. 1`, `1️⃣` as `1`.
    private static func withoutSign(_ line: Substring) -> Substring {
        let text = line.drop(while: \.isWhitespace)
        if let first = text.first, let digit = first.unicodeScalars.first, first.unicodeScalars.contains("\u{20E3}") {
            return "\(digit) \(text.dropFirst())"[...]
        }
        let sign = text.prefixMatch(of: /(?i)(?:#|№|n[ro°]\.?|nummer|number|numéro)\s*(?=\d)/)
        return sign.map { text[$0.range.upperBound...] } ?? line
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

    /// `1. haar plan`, `1 - haar plan`; of `1.` above a list, its first dash stays.
    static func withoutNumber(_ text: String) -> String {
        let start = text.prefixMatch(of: /\s*\d*\s*(?:[.):]+|[-–])?/)?.range.upperBound ?? text.startIndex
        return text[start...].trimmed
    }
}
