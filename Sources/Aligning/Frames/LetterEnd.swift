// The end of a letter: what is left there of a signature.

enum LetterEnd {
    /// Without a signature at the end; in the last lines telephone numbers are hidden.
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
            let rest = last.utf8.count <= 4000 ? withoutParting(last, writer) : last
            if rest != last {
                lines[lines.endIndex - 1] = rest
            } else if last.isEmpty || isSignature(last, lines, writer, highest) {
                lines.removeLast()
            } else {
                break
            }
        }
        return withoutNumbers(lines)
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

    /// "A new idea each week. Groetjes Petra", "Good, regards Petra, 06-12345678": the parting, the writer's own name and
    /// how to reach them at a line's end.
    private static func withoutParting(_ line: String, _ writer: Writer) -> String {
        var words: [(id: WordID, start: Int, end: Int)] = []
        Words.scan(line) { id, start, end in words.append((id, start, end)) }
        words = Array(words.prefix(through(words, of: line, writer)))
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
            while let last = rest.last, "–—-,".contains(last) { rest = rest.dropLast().trimmed }
            return String(rest)
        }
        return line
    }

    /// How many words reach up to the name behind which only a way to reach the writer stands.
    private static func through(
        _ words: [(id: WordID, start: Int, end: Int)],
        of line: String,
        _ writer: Writer
    ) -> Int {
        guard FrameLine.holdsContact(line),
            let name = words.lastIndex(where: { writer.isPart($0.id) }), words.count - name <= 9,
            FrameLine.isContact(String(line.bytes(words[name].end, line.utf8.count).trimmed))
        else { return words.count }
        return name + 1
    }

    private static func isSignature(_ line: String, _ all: ArraySlice<String>, _ writer: Writer, _ highest: Int)
        -> Bool
    {
        if writer.isName(line) { return true }
        if all.count > 1, writer.isMonogram(line) { return true }
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

    /// How many of the last lines may hold a telephone number that was not written to be shown.
    private static let lastLines = 4

    private static func withoutNumbers(_ lines: ArraySlice<String>) -> [String] {
        var lines = Array(lines)
        var seen = 0
        for at in lines.indices.reversed() where !lines[at].isEmpty {
            seen += 1
            guard seen <= lastLines else { break }
            lines[at] = withoutNumber(lines[at])
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
