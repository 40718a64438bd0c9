// The lines that somebody newly wrote, without invisible characters and without remains of a quoted mail.
import Foundation

/// A line of a reply, counted from 1.
package struct ReplyLine: Hashable, Sendable {
    package let number: Int
    package let text: String
}

/// Bounded: nobody names people in more lines than `limit`, or in longer ones than `lengthLimit`.
package struct ReplyLines: Sendable {
    static let limit = 200
    static let lengthLimit = 1000

    package let lines: [ReplyLine]
    /// The first line that was not read for being too long, or one too many.
    package let tooLong: [ReplyLine]

    package init(_ text: String) {
        var lines: [ReplyLine] = []
        var tooLong: [ReplyLine] = []
        var rest = text[...]
        while !rest.isEmpty {
            let line = rest.prefix { !$0.isNewline }
            rest = rest[line.endIndex...].dropFirst()
            let number = lines.count + 1
            if lines.count == ReplyLines.limit {
                tooLong.append(ReplyLine(number: number, text: ReplyLines.clean(line.prefix(80))))
                break
            }
            let isLong = line.utf8.count > ReplyLines.lengthLimit
            if isLong { tooLong.append(ReplyLine(number: number, text: ReplyLines.clean(line.prefix(80)))) }
            // A part of a line may end in a part of an address: it is left out as a whole.
            lines.append(ReplyLine(number: number, text: isLong ? "" : ReplyLines.clean(line)))
        }
        self.lines = Array(lines[..<(ReplyLines.quoteBegins(in: lines) ?? lines.count)])
        self.tooLong = tooLong
    }

    private static func clean(_ line: Substring) -> String {
        // Most lines hold nothing that goes.
        if line.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) {
            return line.trimmingCharacters(in: spaces)
        }
        var text = ""
        for scalar in line.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .spaceSeparator: text.unicodeScalars.append(" ")
            case .control: text.unicodeScalars.append(scalar == "\t" ? scalar : " ")
            // Zero width, soft hyphens, directions; a joiner inside an emoji is no loss.
            case .format, .lineSeparator, .paragraphSeparator: break
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text.trimmingCharacters(in: spaces)
    }

    private static let spaces = CharacterSet(charactersIn: " ")

    // MARK: Quoted mail

    private static func quoteBegins(in lines: [ReplyLine]) -> Int? {
        lines.indices.first { isAttribution(lines[$0].text) || isHeader(at: $0, of: lines) }
    }

    private static func isAttribution(_ line: String) -> Bool {
        if line.hasPrefix("-----") && line.hasSuffix("-----") && line.contains(where: \.isLetter) { return true }
        guard line.hasSuffix(":"), line.contains("@") || line.contains(where: \.isNumber) else { return false }
        return !wrote.isDisjoint(with: PlainWords.keys(line))
    }

    private static let wrote = PlainWords.set("schreef wrote schrieb écrit geschreven")

    /// `Van: Klankbord <…>` with `Verzonden: …` in the line below.
    private static func isHeader(at index: Int, of lines: [ReplyLine]) -> Bool {
        guard isField(lines[index].text, of: senders) else { return false }
        return lines[(index + 1)...].prefix(4).contains { isField($0.text, of: fields) }
    }

    private static func isField(_ line: String, of names: Set<String>) -> Bool {
        guard let colon = line.firstIndex(of: ":") else { return false }
        let name = line[..<colon].filter { !"*_ ".contains($0) }
        return name.count <= 12 && names.contains(PlainWord.key(name))
    }

    private static let senders = PlainWords.set("van from von de")
    private static let fields = PlainWords.set("verzonden sent gesendet envoyé date datum")
}
