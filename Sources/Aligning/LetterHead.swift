// The head of a letter: what services that hand mail on write above it.

enum LetterHead {
    /// Without a banner that names the writer's own address, as alias and forwarding services put on top, above a rule or
    /// a blank line.
    static func without(_ lines: [String], writer: Writer) -> [String] {
        let head = lines.prefix(12)
        guard let named = head.firstIndex(where: { $0.utf8.count <= 300 && writer.isAddressed(in: $0) }),
            head[..<named].allSatisfy(\.isEmpty) || isBanner(head[..<named])
        else { return lines }
        if let rule = head.firstIndex(where: { $0.utf8.count >= 4 && $0.allSatisfy { "-_=*~".contains($0) } }), rule > named {
            return Array(lines[(rule + 1)...])
        }
        let end = lines[named...].firstIndex(where: \.isEmpty) ?? lines.endIndex
        return end < lines.endIndex && isBanner(lines[..<end]) ? Array(lines[end...]) : lines
    }

    /// Whether there is nothing in it that was typed by somebody: no number of a question, no score, nobody spoken of.
    private static func isBanner(_ lines: ArraySlice<String>) -> Bool {
        lines.allSatisfy { line in
            let label = AnswerLabel(line, highest: 99)
            return (label == nil || label?.form == .bare) && !FrameLine.isScore(line)
                && !FrameLine.speaksOfSomebody(line)
        }
    }
}
