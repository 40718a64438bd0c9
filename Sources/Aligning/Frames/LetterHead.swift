// The head of a letter: what services that hand mail on write above it.

enum LetterHead {
    /// Without a banner that names the writer's own address, as alias and forwarding services put on top, above a rule or
    /// a blank line.
    static func without(_ lines: [String], writer: Writer) -> [String] {
        guard let first = lines.firstIndex(where: { !$0.isEmpty }) else { return lines }
        let head = lines[first...].prefix(12)
        let paragraph = head.prefix { !$0.isEmpty }
        guard paragraph.contains(where: { isNotice($0, writer) }) else { return lines }
        if let rule = head.firstIndex(where: { $0.utf8.count >= 4 && $0.allSatisfy { "-_=*~".contains($0) } }),
            isBanner(head[..<rule])
        {
            return Array(lines[(rule + 1)...])
        }
        return paragraph.endIndex < lines.endIndex && isBanner(paragraph) ? Array(lines[paragraph.endIndex...]) : lines
    }

    /// A sentence that names the writer's address.
    private static func isNotice(_ line: String, _ writer: Writer) -> Bool {
        line.utf8.count <= 300 && writer.isAddressed(in: line) && line.split(separator: " ").count >= 6
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
