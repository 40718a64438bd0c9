// A manager's own notes in reply to a coach's questions: whatever stands behind a number, down to the next.
import Cycle
import Understanding

/// Notes for talks that are to come.
public enum CoachingNotes {
    /// Characters of notes for one talk.
    public static let mostCharacters = 4_000

    /// What stands behind each number of such a line, and the text without it. A word that is understood stays.
    public static func split(
        _ text: String,
        _ lines: [AskedLine],
        at moment: ReplyMoment
    ) -> (notes: [Int: String], rest: String) {
        let coaching = lines.filter { $0.kind == .coaching }
        guard !coaching.isEmpty else { return ([:], text) }
        if lines.count == 1, let only = lines.first {
            return isNotes(text, only, lines, moment) ? ([only.number: trimmed(text)], "") : ([:], text)
        }
        var (notes, rest): ([Int: String], [String]) = ([:], [])
        for part in parts(of: text, numbers: Set(lines.map(\.number))) {
            let line = coaching.first { $0.number == part.number }
            if let line, isNotes(part.text, line, lines, moment) {
                notes[line.number] = [notes[line.number], withoutNumber(part.text)].compactMap(\.self).joined(
                    separator: "\n"
                )
            } else {
                rest.append(part.text)
            }
        }
        return (notes, rest.joined(separator: "\n"))
    }

    /// Whether it is no word that the line knows, and no courtesy alone.
    private static func isNotes(_ text: String, _ line: AskedLine, _ all: [AskedLine], _ moment: ReplyMoment) -> Bool {
        let reply = YearReply.read(text, to: all, at: moment)
        if !reply.words.isEmpty || reply.unclear.contains(where: { $0.reason == .later }) { return false }
        let own = withoutNumber(text)
        return !PlainWords.keys(own).isEmpty && !NonAnswer.isCourtesy(own, isYesCourtesy: false)
    }

    /// A line that begins with one of the numbers begins a part; what stands before the first has none.
    private static func parts(of text: String, numbers: Set<Int>) -> [(number: Int?, text: String)] {
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
    private static func counts(_ behind: Substring) -> Bool {
        guard let next = behind.first else { return false }
        if next.isLetter || next.isNumber { return true }
        if "-–".contains(next), behind.dropFirst().first?.isNumber == true { return true }
        guard next.isWhitespace else { return false }
        let word = behind.drop(while: \.isWhitespace).prefix(while: \.isLetter)
        let key = PlainWord.key(word)
        return FunctionWords.units.contains(key) || DayWords.units[key] != nil
            || DateWords.month(word.lowercased()[...]) != nil
    }

    private static func withoutNumber(_ text: String) -> String {
        let rest = text.drop { $0.isWhitespace || $0.isNumber || ".):-".contains($0) }
        return trimmed(String(rest))
    }

    private static func trimmed(_ text: String) -> String { text[...].trimmed }
}
