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
        for part in NumberedParts.parts(of: text, numbers: Set(lines.map(\.number))) {
            let line = coaching.first { $0.number == part.number }
            if let line, isNotes(part.text, line, lines, moment) {
                let own = NumberedParts.withoutNumber(part.text)
                notes[line.number] = notes[line.number].map { "\($0)\n\(own)" } ?? own
            } else {
                rest.append(part.text)
            }
        }
        return (notes, rest.joined(separator: "\n"))
    }

    /// Whether it is no word that the line knows, and no courtesy alone.
    private static func isNotes(_ text: String, _ line: AskedLine, _ all: [AskedLine], _ moment: ReplyMoment) -> Bool {
        let reply = YearReply.read(text, to: all, at: moment)
        // The coach's questions may be answered by numbers of their own: `1. Nee`, `2. SQL`.
        if all.count == 1, reply.words == [line.number: .prepared], !reply.unclear.isEmpty { return true }
        if !reply.words.isEmpty || reply.isPutOff { return false }
        let own = NumberedParts.withoutNumber(text)
        return !PlainWords.keys(own).isEmpty && !NonAnswer.isCourtesy(own, isYesCourtesy: false)
    }

    private static func trimmed(_ text: String) -> String { text[...].trimmed }
}
