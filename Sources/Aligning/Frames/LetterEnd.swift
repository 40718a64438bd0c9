// The end of a letter: what is left there of a signature, and the writer's own name in their last lines.

enum LetterEnd {
    /// Without a signature at the end; in the last lines the writer's name, address and telephone number are hidden.
    static func without(_ lines: [String], writer: Writer, highest: Int) -> [String] {
        var lines = lines[...]
        while let last = lines.last, last.isEmpty { lines.removeLast() }
        if let cut = SignatureBlock.beginning(in: lines),
            !lines[cut...].contains(where: { FrameLine.isAnswer($0, highest: highest) })
        {
            lines = lines[..<cut]
        }
        if let cut = card(lines, highest) { lines = lines[..<cut] }
        while let last = lines.last {
            if last.isEmpty || isSignature(last, lines, writer, highest) {
                lines.removeLast()
                continue
            }
            let rest = last.utf8.count <= 4000 ? withoutParting(last, writer) : last
            if rest == last { break }
            lines[lines.endIndex - 1] = rest
        }
        return hidden(lines, writer)
    }

    /// Where the last paragraph begins, if it is a post, a firm and how to reach it, without a name.
    private static func card(_ lines: ArraySlice<String>, _ highest: Int) -> Int? {
        guard let blank = lines.lastIndex(of: "") else { return nil }
        let card = lines[(blank + 1)...]
        guard (2...8).contains(card.count), card.contains(where: FrameLine.isContact),
            card.allSatisfy({ line in
                !FrameLine.isAnswer(line, highest: highest)
                    && (FrameLine.isContact(line) || FrameLine.isTitle(line) || Writer.isCapitalised(line))
            })
        else { return nil }
        return blank + 1
    }

    /// "A new idea each week. Groetjes Petra": the parting and the writer's own name at a line's end.
    private static func withoutParting(_ line: String, _ writer: Writer) -> String {
        var words: [(id: WordID, start: Int)] = []
        Words.scan(line) { id, start, _ in words.append((id, start)) }
        let from = max(1, words.count - 9)
        guard from < words.count, let last = words.last, writer.isNamed(by: [last.id]) else { return line }
        let ids = words.map(\.id)
        for at in from..<words.count {
            let before = line.bytes(0, words[at].start).trimmed
            let isEnd = before.last.map { ".!?…–—-".contains($0) } ?? false
            let phrase = LetterPhrases.signOffs.match(ids[at...])
            let name = ids[(at + phrase)...].drop { LetterPhrases.partingJoiners.contains($0) }
            let isSigned = writer.isName(name) || (phrase > 0 && isEnd && writer.isNamed(by: name))
            guard phrase > 0 || (isEnd && name.count == ids.count - at), isSigned else { continue }
            var rest = before
            while let last = rest.last, "–—-".contains(last) { rest = rest.dropLast().trimmed }
            return String(rest)
        }
        return line
    }

    private static func isSignature(_ line: String, _ all: ArraySlice<String>, _ writer: Writer, _ highest: Int)
        -> Bool
    {
        if writer.isName(line) { return true }
        // "P." alone below what was written
        if line.utf8.count <= 2, all.count > 1, line.first?.isUppercase == true, writer.isNamed(by: Words.ids(line)) {
            return true
        }
        guard line.utf8.count <= 200, !FrameLine.isAnswer(line, highest: highest) else { return false }
        if writer.opens(line) || writer.isAddressed(in: line) { return true }
        if writer.isWhollyNamed(in: Words.ids(line)), FrameLine.isTitle(line) || FrameLine.isContact(line) {
            return true
        }
        // A telephone number or a page alone, below what was written.
        return all.count > 1 && FrameLine.isContact(line) && Words.ids(line).count <= 12
    }

    /// How many of the last lines may hold a name that was not written to be shown.
    private static let lastLines = 4

    private static func hidden(_ lines: ArraySlice<String>, _ writer: Writer) -> [String] {
        var lines = Array(lines)
        var seen = 0
        for at in lines.indices.reversed() where !lines[at].isEmpty {
            seen += 1
            guard seen <= lastLines else { break }
            lines[at] = withoutNumber(writer.hidden(in: lines[at]))
        }
        return lines
    }

    /// "Call me on 06 12345678": the number becomes an ellipsis.
    private static func withoutNumber(_ line: String) -> String {
        guard line.utf8.count(where: { 0x30...0x39 ~= $0 }) >= 9, line.utf8.count <= 400 else { return line }
        var result = ""
        var rest = line[...]
        while let character = rest.first {
            let run = "0+(".contains(character) ? rest.prefix { "0123456789 +-()/.".contains($0) } : ""
            let digits = run.utf8.count { 0x30...0x39 ~= $0 }
            if digits >= 9 {
                result += "…"
                if run.last == " " { result += " " }
                rest = rest.dropFirst(run.count)
            } else if run.isEmpty {
                result.append(character)
                rest = rest.dropFirst()
            } else {
                result += run
                rest = rest.dropFirst(run.count)
            }
        }
        return result
    }
}
