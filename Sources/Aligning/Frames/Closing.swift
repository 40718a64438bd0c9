// Takes off what frames a letter: greeting and lead-in above, sign-off, signature, footers and disclaimers below.

enum Closing {
    /// Without phone footers, virus-scanner lines, gateway warnings and "[Name] " in front of a comment.
    static func withoutMachineLines(_ lines: [String], sender: String?) -> [String] {
        var found: [String] = []
        found.reserveCapacity(lines.count)
        let mark = sender.map { "[\($0)]" }
        var ids: [WordID] = []
        for line in lines {
            if line.isEmpty { found.append(line); continue }
            let signs = Words.read(line, into: &ids)
            if MachineLines.isMachine(line, ids, signs) { found.append(""); continue }
            // Neither a link in brackets nor a name.
            guard signs.contains(.bracket) else { found.append(line); continue }
            if let mark, line.hasPrefix(mark) {
                found.append(Links.once(String(line.dropFirst(mark.count)[...].trimmed)))
            } else {
                found.append(Links.once(line, after: found.last))
            }
        }
        return found
    }

    /// Without sign-off, signature and disclaimer at the end.
    ///
    /// - Parameter keepsCourtesy: whether "Thanks!" on a line of its own stays; a sign-off with a name below it never does.
    static func withoutEnd(_ lines: [String], sender: String?, keepsCourtesy: Bool = false) -> [String] {
        var lines = lines[...]
        if let cut = signatureDelimiter(lines) { lines = lines[..<cut] }
        lines = withoutDisclaimer(lines, highest: 0)[...]
        trimEnd(&lines)
        if let cut = SignatureBlock.beginning(in: lines) { lines = lines[..<cut] }
        trimEnd(&lines)
        if let cut = nameAlone(lines, sender) { lines = lines[..<cut] }
        trimEnd(&lines)
        if let cut = signOff(lines, sender),
            !keepsCourtesy || lines[cut...].contains(where: { !$0.isEmpty && $0 != lines[cut] })
        {
            lines = lines[..<cut]
        }
        trimEnd(&lines)
        return Array(lines)
    }

    private static func trimEnd(_ lines: inout ArraySlice<String>) {
        let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? lines.startIndex
        if end < lines.endIndex { lines = lines[..<end] }
    }

    /// `-- `, or `--` where a relay took the space, with few lines below it.
    static func signatureDelimiter(_ lines: ArraySlice<String>) -> Int? {
        guard let at = lines.lastIndex(where: { isDelimiter($0) }) else { return nil }
        let first = lines.firstIndex { isDelimiter($0) } ?? at
        return lines.endIndex - first <= 25 ? first : at
    }

    private static func isDelimiter(_ line: String) -> Bool {
        guard line.utf8.count <= 4 else { return false }
        let text = line.trimmed
        return text == "--" || text == "—" || text == "__"
    }

    /// Without the paragraphs of a disclaimer and what stands below it, but for what can be an answer.
    static func withoutDisclaimer(_ lines: some BidirectionalCollection<String>, highest: Int) -> [String] {
        let lines = Array(lines)
        var kept: [String] = []
        var isBelow = false
        for (at, line) in lines.enumerated() {
            let opensParagraph = at == 0 || endsParagraph(lines[at - 1]) || line.utf8.count > 60
            if isBelow, !line.isEmpty, isKept(line, opensParagraph, highest) { isBelow = false }
            let isNear = lines.count - at <= 80
            if !isBelow, isNear, opensParagraph, !line.isEmpty,
                MachineLines.isDisclaimer(lines[at...].prefix(8).prefix { !$0.isEmpty })
            {
                isBelow = true
                while let last = kept.last, last.isEmpty || last.allSatisfy({ "_-*=# ".contains($0) }) {
                    kept.removeLast()
                }
            }
            kept.append(isBelow ? "" : line)
            // Above all text a gateway's banner ends with its paragraph.
            if isBelow, at + 1 < lines.count, lines[at + 1].isEmpty, kept.allSatisfy(\.isEmpty) { isBelow = false }
        }
        return kept
    }

    /// A blank line, a delimiter or a rule.
    private static func endsParagraph(_ line: String) -> Bool {
        line.isEmpty || FrameLine.isDelimiter(line) || FrameLine.isRule(line)
    }

    /// Whether a line below a disclaimer is the writer's.
    private static func isKept(_ line: String, _ opensParagraph: Bool, _ highest: Int) -> Bool {
        if opensParagraph, FrameLine.isPostscript(line) { return true }
        guard let label = AnswerLabel(line, highest: highest), label.form != .bare, label.form != .dash else {
            return false
        }
        return !FrameLine.isContact(line)
    }

    /// The sender's own name on a line near the end: a signature without a delimiter begins there.
    private static func nameAlone(_ lines: ArraySlice<String>, _ sender: String?) -> Int? {
        guard let sender else { return nil }
        let name = Words.ids(sender)
        guard name.count >= 1 else { return nil }
        let from = max(lines.startIndex, lines.endIndex - 14)
        guard
            let at = lines[from...].indices.first(where: { isName(lines[$0], name, isLast: $0 == lines.endIndex - 1) })
        else {
            return nil
        }
        return at
    }

    private static func isName(_ line: String, _ name: [WordID], isLast: Bool) -> Bool {
        guard line.utf8.count <= 60 else { return false }
        let ids = Words.ids(line)
        return ids == name || (name.count == 2 && ids == name.reversed()) || (isLast && ids == [name[0]])
    }

    /// Where a sign-off begins ("Groeten, Jan"), when only short lines follow it.
    private static func signOff(_ lines: ArraySlice<String>, _ sender: String?) -> Int? {
        var kept = 0
        for at in lines.indices.reversed() {
            let line = lines[at]
            if line.isEmpty { continue }
            if signOffLength(line, sender) != nil { return at }
            kept += 1
            if kept > 8 || line.utf8.count > 90 { return nil }
        }
        return nil
    }

    /// How many words of a line are a sign-off; nil where the line says anything else than that and a name.
    static func signOffLength(_ line: String, _ sender: String?) -> Int? {
        guard line.utf8.count <= 70 else { return nil }
        let ids = Words.ids(line)
        let phrase = LetterPhrases.signOffs.match(ids[...])
        guard phrase > 0 else { return nil }
        var rest = ids[phrase...]
        let more = LetterPhrases.signOffs.match(rest)
        if more > 0 { rest = rest.dropFirst(more) }
        if rest.isEmpty { return ids.count }
        if let sender {
            let name = Set(Words.ids(sender))
            if rest.allSatisfy(name.contains) { return ids.count }
        }
        let tail = line.split { $0.isWhitespace }.suffix(rest.count)
        let isName =
            rest.count <= 3 && tail.allSatisfy { $0.first?.isUppercase == true }
            && !(line.last.map { ".!?".contains($0) } ?? false)
        return isName ? ids.count : nil
    }

    // MARK: - The beginning

    /// Without the greeting in the first line.
    static func withoutGreeting(_ lines: [String]) -> [String] {
        guard let first = lines.firstIndex(where: { !$0.isEmpty }), isGreeting(lines[first]) else { return lines }
        return Array(lines[(first + 1)...])
    }

    static func isGreeting(_ line: String) -> Bool {
        guard line.utf8.count <= 60 else { return false }
        let ids = Words.ids(line)
        let length = LetterPhrases.greetings.match(ids[...])
        guard length > 0, ids.count - length <= 4 else { return false }
        let last = line.trimmed.last ?? " "
        if last == "," || last == "!" || last == ":" { return true }
        guard last != ".", last != "?" else { return false }
        return line.split { $0.isWhitespace }.dropFirst().allSatisfy { $0.first?.isUppercase == true || $0.count <= 4 }
    }

    /// Without paragraphs that only point to the answers: "Zie onder.", "Here are my answers:".
    static func withoutPointers(_ lines: [String]) -> [String] {
        lines.filter { line in
            guard !line.isEmpty, line.utf8.count <= 90 else { return true }
            let ids = Words.ids(line)
            return !(ids.count <= 10 && LetterPhrases.pointers.occurs(in: ids))
        }
    }
}
