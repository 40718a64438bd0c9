// The little markup of a mail template: what a line means, in plain text and in HTML alike.
import Foundation

/// A block of a mail: what stands between two empty lines of its template.
struct Block: Equatable {
    enum Kind: Equatable {
        case paragraph
        /// `# ` before it.
        case heading
        /// Its first line begins with its number and a full stop; what follows in the block belongs to it.
        case question
        /// `> ` before each line: what a person wrote.
        case quote
        /// `- ` before each line. The lines keep it, but where a number follows: `- 1. ` is `1. `, and no question.
        case list
        /// `| ` before each line and between its cells; the first line is the head.
        case table
    }

    let kind: Kind
    let lines: [String]
    /// Whether it stands below the line `---`.
    let isSmallPrint: Bool

    /// A table's lines, apart in cells.
    var rows: [[String]] { lines.map { $0.components(separatedBy: " | ") } }
}

/// A mail template after its tags are filled with marks: a subject, an empty line, and blocks, much as a mail is
/// written. One line of the template is one line of the mail, however long; `**…**` is bold.
struct Markup: Equatable {
    let subject: String
    let blocks: [Block]

    /// - Returns: nil where the first line isn't `Subject: …`.
    init?(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Markup.trimmed)
        while lines.first == "" { lines.removeFirst() }
        guard let first = lines.first, first.hasPrefix("Subject: ") else { return nil }
        subject = String(first.dropFirst("Subject: ".count))
        blocks = Markup.blocks(of: lines.dropFirst())
    }

    private static func blocks(of lines: some Sequence<String>) -> [Block] {
        var blocks: [Block] = []
        var current: [String] = []
        var isSmallPrint = false
        func close() {
            if !current.isEmpty { blocks.append(block(of: current, isSmallPrint: isSmallPrint)) }
            current = []
        }
        for line in lines {
            switch line {
            case "": close()
            case "---":
                close()
                isSmallPrint = true
            default:
                current.append(line)
            }
        }
        close()
        return blocks
    }

    private static func block(of lines: [String], isSmallPrint: Bool) -> Block {
        if lines.allSatisfy({ $0.hasPrefix("> ") }) {
            return Block(kind: .quote, lines: lines.map { String($0.dropFirst(2)) }, isSmallPrint: isSmallPrint)
        }
        if lines.allSatisfy({ $0.hasPrefix("- ") }) {
            return Block(kind: .list, lines: lines.map(item), isSmallPrint: isSmallPrint)
        }
        if lines.allSatisfy({ $0.hasPrefix("| ") }) {
            return Block(kind: .table, lines: lines.map { String($0.dropFirst(2)) }, isSmallPrint: isSmallPrint)
        }
        if lines.count == 1, lines[0].hasPrefix("# ") {
            return Block(kind: .heading, lines: [String(lines[0].dropFirst(2))], isSmallPrint: isSmallPrint)
        }
        return Block(kind: isNumbered(lines[0]) ? .question : .paragraph, lines: lines, isSmallPrint: isSmallPrint)
    }

    private static func item(_ line: String) -> String {
        let item = String(line.dropFirst(2))
        return isNumbered(item) ? item : line
    }

    /// Whether the line begins with a number, or the mark of one, a full stop and a space.
    private static func isNumbered(_ line: String) -> Bool {
        let number = line.unicodeScalars.prefix { scalar in
            scalar == Marks.opening || scalar == Marks.closing || ("0"..."9").contains(scalar)
        }
        return !number.isEmpty && String(line.unicodeScalars.dropFirst(number.count)).hasPrefix(". ")
    }

    private static func trimmed(_ line: Substring) -> String {
        var line = line
        while let last = line.last, last == " " || last == "\t" || last == "\r" { line.removeLast() }
        while let first = line.first, first == " " || first == "\t" { line.removeFirst() }
        return String(line)
    }
}
