// Tells a signature without a delimiter by what it holds: a name, telephone numbers, addresses, pages.
import Addressing
import Vocabularies

enum SignatureBlock {
    /// Where a signature begins at the end of a text, if there is one.
    static func beginning(in lines: ArraySlice<String>) -> Int? {
        ruled(lines) ?? contact(lines) ?? dashedName(lines)
    }

    /// A rule with a few short lines below it, some of which say how to reach somebody: signatures and list footers.
    private static func ruled(_ lines: ArraySlice<String>) -> Int? {
        let from = max(lines.startIndex, lines.endIndex - 32)
        guard let rule = lines[from...].firstIndex(where: isRule), rule > lines.startIndex else { return nil }
        let below = lines[(rule + 1)...].filter { !$0.isEmpty }
        guard (1...15).contains(below.count), below.allSatisfy({ $0.utf8.count <= 90 }) else { return nil }
        return below.contains(where: isContact) ? rule : nil
    }

    private static func isRule(_ line: String) -> Bool {
        line.utf8.count >= 8 && line.allSatisfy { "-_=*".contains($0) }
    }

    /// The last paragraph: a name, then short lines with at least one way to reach its bearer.
    private static func contact(_ lines: ArraySlice<String>) -> Int? {
        guard let blank = lines.lastIndex(of: "") else { return nil }
        let block = lines[(blank + 1)...]
        guard (2...8).contains(block.count), let first = block.first, isPersonName(first) else { return nil }
        guard block.allSatisfy({ $0.utf8.count <= 70 }) else { return nil }
        return block.dropFirst().contains(where: isContact) ? blank + 1 : nil
    }

    /// `-Abhishek Kona`, `/John` as the last line.
    private static func dashedName(_ lines: ArraySlice<String>) -> Int? {
        guard let last = lines.indices.last, let mark = lines[last].first, "-/–—".contains(mark) else { return nil }
        let name = lines[last].dropFirst()
        guard name.first?.isLetter == true, isPersonName(String(name)), last > lines.startIndex, lines[last - 1].isEmpty
        else { return nil }
        return last
    }

    /// One to four words with capitals and no end of a sentence.
    static func isPersonName(_ line: String) -> Bool {
        let parts = line.split(whereSeparator: \.isWhitespace)
        guard (1...4).contains(parts.count), let end = line.last, end.isLetter || end == "." && parts.count > 1 else {
            return false
        }
        return parts.allSatisfy { $0.first?.isUppercase == true || particles.contains($0.lowercased()) }
    }

    private static let particles: Set<String> = [
        "van", "de", "der", "den", "von", "zu", "du", "le", "la", "ter", "ten", "e.",
    ]

    /// A page, an address, or a telephone number.
    static func isContact(_ line: String) -> Bool {
        if holdsAddress(line) || line.holds("://") || line.holds("www.") { return true }
        let digits = line.utf8.count { (0x30...0x39).contains($0) }
        let ids = Words.ids(line)
        let lead = viaMobile.match(ids[...])
        if lead > 0, lead == ids.count || digits >= 3 { return true }
        return digits >= 7 && line.count(where: \.isLetter) <= 20
    }

    /// An at sign between letters or digits: "@Anna: well done" has none.
    private static func holdsAddress(_ line: String) -> Bool {
        var line = line
        return line.withUTF8 { bytes in
            bytes.indices.contains { at in
                bytes[at] == UInt8(ascii: "@") && at > 0 && at + 1 < bytes.count
                    && FrameLine.isAlphanumeric(bytes[at - 1]) && FrameLine.isAlphanumeric(bytes[at + 1])
            }
        }
    }

    private static let viaMobile = PhraseBook(of: \.phoneLabels)
}
