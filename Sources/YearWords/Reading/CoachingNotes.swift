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
            return isNotes(text, only, moment) ? ([only.number: text[...].trimmed], "") : ([:], text)
        }
        let byNumber = lines.byNumber
        let parts = NumberedParts.parts(of: numbered(text, lines), numbers: Set(byNumber.keys)).map { part in
            let line = part.number.flatMap { byNumber[$0] }.flatMap { $0.kind == .coaching ? $0 : nil }
            return Part(number: part.number, text: part.text, line: line, byNumber, moment)
        }
        // `1.`, `2.` twice: whose are they? Without their text, each is asked back.
        let numbers = parts.filter { $0.line != nil }.compactMap(\.number)
        if coaching.count > 1, Set(numbers).count < numbers.count {
            return ([:], parts.map { part in part.line.map { "\($0.number)" } ?? part.text }.joined(separator: "\n"))
        }
        let noted = Set(parts.filter { $0.meaning == .notes }.compactMap(\.line?.number))
        var (own, rest): ([Int: [Part]], [String]) = ([:], [])
        for part in parts {
            if let line = part.line, noted.contains(line.number), part.meaning != .other {
                own[line.number, default: []].append(part)
            } else {
                rest.append(part.text)
            }
        }
        return (own.mapValues(notes), rest.joined(separator: "\n"))
    }

    /// `Anna: haar plan` as `1. haar plan`; below a name, numbers from 1 on are its questions'.
    private static func numbered(_ text: String, _ lines: [AskedLine]) -> String {
        var (own, isNew): (AskedLine?, Bool) = (nil, false)
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            var said = line
            if let (named, rest) = heading(line, lines) { (own, isNew, said) = (named, true, rest) }
            guard let about = own, !said.allSatisfy(\.isWhitespace) else { return String(said) }
            defer { isNew = false }
            guard let (number, behind) = NumberedParts.number(of: said) else {
                return isNew ? "\(about.number). \(said)" : String(said)
            }
            if about.numbers.contains(number) { return String(said) }
            if 1...about.kind.questions ~= number { return "\(about.number + number - 1)\(behind)" }
            own = nil
            return String(said)
        }.joined(separator: "\n")
    }

    /// Somebody's name and nothing else, or a colon behind it.
    private static func heading(_ line: Substring, _ lines: [AskedLine]) -> (AskedLine, Substring)? {
        let colon = line.firstIndex(of: ":")
        guard let named = lines.named(by: PlainWords.keys(String(line[..<(colon ?? line.endIndex)]))),
            named.kind == .coaching
        else { return nil }
        return (named, colon.map { line[$0...].dropFirst() } ?? "")
    }

    /// Where several questions are answered, their numbers stay.
    private static func notes(_ parts: [Part]) -> String {
        let isBare = parts.allSatisfy { $0.number == $0.line?.number }
        return parts.map { isBare ? NumberedParts.withoutNumber($0.text) : $0.text[...].trimmed }
            .joined(separator: "\n")
    }

    private struct Part {
        enum Meaning {
            case notes
            /// A word that the line knows, and that may as well answer a question: `Nee`, `Weet ik nog niet`.
            case word
            case other
        }

        let number: Int?
        let text: String
        let line: AskedLine?
        let meaning: Meaning

        /// It is read as an answer to its own line alone: `2. SQL mag` is a note, whatever training another line is about.
        init(number: Int?, text: String, line: AskedLine?, _ all: [Int: AskedLine], _ moment: ReplyMoment) {
            (self.number, self.text, self.line) = (number, text, line)
            guard let line else {
                meaning = .other
                return
            }
            let reply = YearReply.read(text, to: [line], at: moment)
            // `1 Haar plan, 4 mag`
            let namesOthers = reply.unclear.contains { unclear in
                if case .noSuchNumber(let number) = unclear.reason { all[number] != nil } else { false }
            }
            meaning =
                if namesOthers || reply.words.values.contains(where: { $0 != .prepared }) {
                    .other
                } else if !reply.words.isEmpty || reply.isPutOff {
                    .word
                } else {
                    CoachingNotes.holdsText(text) ? .notes : .other
                }
        }
    }

    /// Whether it is no word that the line knows, and no courtesy alone.
    private static func isNotes(_ text: String, _ line: AskedLine, _ moment: ReplyMoment) -> Bool {
        let reply = YearReply.read(text, to: [line], at: moment)
        // The questions may be answered by their numbers: `1. Nee`, `2. SQL`.
        if reply.words == [line.number: .prepared], !reply.unclear.isEmpty { return true }
        return reply.words.isEmpty && !reply.isPutOff && holdsText(text)
    }

    private static func holdsText(_ text: String) -> Bool {
        let own = NumberedParts.withoutNumber(text)
        return !PlainWords.keys(own).isEmpty && !NonAnswer.isCourtesy(own, isYesCourtesy: false)
    }
}
