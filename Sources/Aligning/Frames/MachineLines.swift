// Knows the lines that phones, virus scanners, gateways and legal departments put into mails.
import Vocabularies

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
        guard line.utf8.count > 240 else {
            return isNotice(ids) || isTag(line, ids) || isFooter(line, ids, signs)
                || (ids.count <= 1 && isGlyph(line))
        }
        return isNotice(Words.ids(line.beginning(240)))
    }

    /// "Sent from my iPhone" in its many forms: short, begun by a word of sending, naming a device or program.
    static func isFooter(_ line: String) -> Bool {
        var ids: [WordID] = []
        let signs = Words.read(line, into: &ids)
        return isFooter(line, ids, signs)
    }

    private static func isFooter(_ line: String, _ ids: [WordID], _ signs: LineSigns) -> Bool {
        guard line.utf8.count <= 200, let first = ids.first, let last = ids.last else { return false }
        let isSending = MachinePhrases.sendWords.contains(first) || MachinePhrases.sendWords.contains(last)
        if isSending || signs.contains(.beyondASCII), ids.count <= 10, isForeignFooter(line) { return true }
        guard
            isSending || MachinePhrases.fetching.contains(first) || MachinePhrases.toolStarts.match(ids[...]) > 0
                || MachinePhrases.slogans.match(ids[...]) > 0 || MachinePhrases.footerStarts.match(ids[...]) > 0
                || MachinePhrases.footerLines.match(ids[...]) > 0 || MachinePhrases.footerOpenings.match(ids[...]) > 0
                || signs.contains(.less)
        else { return false }
        return isBareFooter(withoutExcuse(Links.removed(from: line[...]).trimmed))
    }

    /// A device or a program, and a word of sending, in a language in which nobody answers us.
    private static func isForeignFooter(_ line: String) -> Bool {
        guard line.utf8.count <= 160 else { return false }
        let line = line.lowercased()
        guard Vocabulary.productStems.contains(where: line.holds) else { return false }
        return Vocabulary.sendStems.contains(where: line.holds)
            && line.split(separator: " ").count <= 9 && !(line.last.map { ".!?".contains($0) } ?? false)
    }

    /// "Sent from my Android device with K-9 Mail. Please excuse my brevity."
    private static func withoutExcuse(_ line: Substring) -> Substring {
        for end in line.indices where ".,;–(-".contains(line[end]) {
            let rest = line[end...].dropFirst()
            if rest.isEmpty { return line[..<end] }
            if MachinePhrases.excuses.match(Words.ids(rest)[...]) > 0 { return line[..<end].trimmed }
        }
        return line
    }

    /// - Parameter line: without links.
    private static func isBareFooter(_ line: Substring) -> Bool {
        let ids = Words.ids(line)
        guard ids.count >= 2, ids.count <= 12, let first = ids.first, let last = ids.last else { return false }
        if MachinePhrases.footerLines.match(ids[...]) > 0 { return true }
        // "Yahoo Mail: Search, Organize, Conquer"
        if MachinePhrases.slogans.match(ids[...]) > 0, line.contains(":") { return true }
        let lead = MachinePhrases.footerStarts.match(ids[...])
        if lead > 0, namesThing(line, after: lead) { return true }
        // "Get BlueMail for Android"
        if ids.count <= 6, MachinePhrases.fetching.contains(first), MachinePhrases.platforms.contains(last) {
            return true
        }
        let tool = MachinePhrases.toolStarts.match(ids[...])
        if tool > 0, ids.count <= tool + 2, namesThing(line, after: tool) { return true }
        // "Sent from my desk, is much easier than my mobile phone." is prose.
        guard !line.contains(", "), ids.contains(where: MachinePhrases.products.contains) else { return false }
        if MachinePhrases.footerOpenings.match(ids[...]) > 0 {
            return MachinePhrases.sendWords.contains(last)
                || (ids.count <= 5 && ids.suffix(2).contains(where: MachinePhrases.products.contains))
        }
        return MachinePhrases.sendWords.contains(first) && MachinePhrases.prepositions.match(ids[1...]) > 0
    }

    /// "Sent from TypeApp", "Sent from my Wiko RIDGE": a few words, the last with a capital, and no sentence.
    private static func namesThing(_ line: Substring, after lead: Int) -> Bool {
        guard let last = line.last, !".,!?:;".contains(last), !line.contains(",") else { return false }
        let thing = line.split(whereSeparator: \.isWhitespace).dropFirst(lead)
        guard (1...6).contains(thing.count) else { return false }
        return thing.contains { $0.contains { $0.isUppercase } }
            && thing.allSatisfy {
                $0.contains { $0.isUppercase || $0.isNumber } || MachinePhrases.things.contains(Words.id(String($0)))
            }
    }

    /// What a mail tracker leaves alone on a line: one letter of a script of which nothing else is there.
    private static func isGlyph(_ line: String) -> Bool {
        guard (2...4).contains(line.utf8.count), let scalar = line.unicodeScalars.first else { return false }
        return 0x1400...0x167F ~= scalar.value || 0x2800...0x28FF ~= scalar.value
    }

    /// "[EXTERNAL]", "*** EXTERNE E-MAIL ***": a word alone and undecorated may be an answer.
    private static func isTag(_ line: String, _ ids: [WordID]) -> Bool {
        guard ids.count <= 4, !ids.isEmpty, MachinePhrases.tags.match(ids[...]) == ids.count else { return false }
        return ids.count > 1 || line.contains { "[]*<>=(".contains($0) }
            || line.utf8.allSatisfy { !(0x61...0x7A ~= $0) }
    }

    /// Warnings of gateways and results of virus scanners.
    private static func isNotice(_ ids: [WordID]) -> Bool {
        MachinePhrases.notices.match(ids[...]) > 0 || MachinePhrases.noticeParts.occurs(in: ids)
    }

    /// "Amtsgericht München HRB 12345", "Geschäftsführer: Hans Beck"; "Vorstand: da sehe ich sie" is an answer.
    private static func isImprint(_ first: String, _ text: String) -> Bool {
        if text.utf8.count(where: { 0x30...0x39 ~= $0 }) >= 5 { return true }
        guard let colon = first.firstIndex(of: ":") else { return false }
        return Writer.isCapitalised(first[colon...])
    }

    /// Whether a paragraph is a disclaimer: by its first words, or by a turn of phrase that only lawyers use.
    static func isDisclaimer(_ paragraph: ArraySlice<String>) -> Bool {
        guard let first = paragraph.first else { return false }
        let head = Words.ids(first.beginning(200))
        var text: String { paragraph.prefix(8).joined(separator: " ") }
        let start = MachinePhrases.disclaimerStarts.match(head[...])
        if start > 0 {
            // "This message is for Anna: …" is the writer's.
            let words = Words.ids(text.beginning(900))
            return MachinePhrases.legalWords.occurs(in: words) || (start == words.count && start <= 2)
        }
        if MachinePhrases.imprints.match(head[...]) > 0 { return isImprint(first, text) }
        // Most paragraphs are short, and all of them are looked at.
        let length = paragraph.prefix(8).reduce(paragraph.prefix(8).count - 1) { $0 + $1.utf8.count }
        guard length >= 80 else { return false }
        return MachinePhrases.disclaimerParts.occurs(in: Words.ids(text.beginning(900)))
    }
}
