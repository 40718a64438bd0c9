// Knows the lines that phones, virus scanners, gateways and legal departments put into mails.

enum MachineLines {
    /// A footer or a notice.
    static func isMachine(_ line: String) -> Bool {
        var ids: [WordID] = []
        let signs = Words.read(line, into: &ids)
        return isMachine(line, ids, signs)
    }

    /// - Parameters:
    ///   - ids: the line's words.
    ///   - signs: what stands between them.
    static func isMachine(_ line: String, _ ids: [WordID], _ signs: LineSigns) -> Bool {
        // In a long line only the beginning counts.
        guard line.utf8.count > 240 else { return isNotice(ids) || isFooter(line, ids, signs) }
        return isNotice(Words.ids(line.beginning(240)))
    }

    /// "Sent from my iPhone" in its many forms: short, begun by a word of sending, naming a device or program.
    static func isFooter(_ line: String) -> Bool {
        var ids: [WordID] = []
        let signs = Words.read(line, into: &ids)
        return isFooter(line, ids, signs)
    }

    private static func isFooter(_ line: String, _ ids: [WordID], _ signs: LineSigns) -> Bool {
        guard line.utf8.count <= 160, let first = ids.first, let last = ids.last else { return false }
        guard
            MachinePhrases.sendWords.contains(first) || MachinePhrases.footerStarts.match(ids[...]) > 0
                || MachinePhrases.footerLines.match(ids[...]) > 0 || MachinePhrases.sendWords.contains(last)
                || signs.contains(.less)
        else { return false }
        return isBareFooter(Links.removed(from: line[...]).trimmed)
    }

    /// - Parameter line: without links.
    private static func isBareFooter(_ line: Substring) -> Bool {
        let ids = Words.ids(line)
        guard ids.count >= 2, ids.count <= 12, let first = ids.first else { return false }
        if MachinePhrases.footerLines.match(ids[...]) > 0 { return true }
        let lead = MachinePhrases.footerStarts.match(ids[...])
        if lead > 0, namesThing(line, after: lead) { return true }
        guard MachinePhrases.sendWords.contains(first) || ids.last.map(MachinePhrases.sendWords.contains) == true else {
            return false
        }
        // "Sent from my desk, is much easier than my mobile phone." is prose.
        return !line.contains(", ") && ids.contains(where: MachinePhrases.products.contains)
    }

    /// "Sent from TypeApp", "Sent from my Wiko RIDGE": a few words, the last with a capital, and no sentence.
    private static func namesThing(_ line: Substring, after lead: Int) -> Bool {
        guard let last = line.last, !".,!?:;".contains(last), !line.contains(",") else { return false }
        let thing = line.split(whereSeparator: \.isWhitespace).dropFirst(lead)
        guard (1...6).contains(thing.count) else { return false }
        return thing.contains { $0.contains { $0.isUppercase } }
    }

    /// Warnings of gateways and results of virus scanners.
    private static func isNotice(_ ids: [WordID]) -> Bool {
        MachinePhrases.notices.match(ids[...]) > 0 || MachinePhrases.noticeParts.occurs(in: ids)
            || (ids.count <= 4 && !ids.isEmpty && MachinePhrases.tags.match(ids[...]) == ids.count)
    }

    /// Whether a paragraph is a disclaimer: by its first words, or by a turn of phrase that only lawyers use.
    static func isDisclaimer(_ paragraph: ArraySlice<String>) -> Bool {
        guard let first = paragraph.first else { return false }
        let head = Words.ids(first.beginning(200))
        if MachinePhrases.disclaimerStarts.match(head[...]) > 0 { return true }
        let text = paragraph.prefix(8).joined(separator: " ")
        guard text.utf8.count >= 80 else { return false }
        return MachinePhrases.disclaimerParts.occurs(in: Words.ids(text.beginning(700)))
    }
}
