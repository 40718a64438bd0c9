// Names with the family name first, as address books sort them: `Smit, Petra`.
import Feedback

enum LastFirst {
    /// A line with such names before addresses put straight: `klant: Smit, Petra <petra@…>`.
    static func straight(_ text: String) -> String {
        guard text.contains(","), text.contains("@") else { return text }
        var (done, rest) = ("", text[...])
        while let open = rest.firstIndex(where: { "<[\t;|".contains($0) }) {
            let local = "<[".contains(rest[open]) ? rest[open...].dropFirst().prefix { $0 != "@" } : nil
            done += straight(segment: rest[..<open], local: local)
            done.append(rest[open])
            rest = rest[rest.index(after: open)...]
            // What stands in the brackets is no name.
            if let close = rest.firstIndex(where: { ">]".contains($0) }), "<[".contains(done.last ?? " ") {
                done += rest[...close]
                rest = rest[rest.index(after: close)...]
            }
        }
        return done + straight(segment: rest, local: nil)
    }

    /// A table's cell, or a field's value.
    static func straight(cell: String) -> String {
        straight(name: cell[...], given: 2) ?? cell
    }

    /// A piece of a line between brackets and tabs.
    ///
    /// - Parameter local: the part before the @ of the address in the bracket that follows.
    private static func straight(segment: Substring, local: Substring?) -> String {
        let dash =
            segment.contains("@")
            ? nil : [" - ", " – ", " — "].compactMap { segment.ranges(of: $0).last?.upperBound }.max()
        let sign = segment.lastIndex { ":;>]".contains($0) }.map { segment.index(after: $0) }
        let lead = max(dash ?? segment.startIndex, sign ?? segment.startIndex)
        let start = segment[lead...].firstIndex { $0.isLetter || "\"'“‘„".contains($0) } ?? lead
        let (before, name) = (segment[..<start], segment[start...])
        if let address = name.firstIndex(of: "@") { return before + beforeAddress(name, at: address) }
        // `Kowalska, Eva (Bos BV) <eva@…>`
        let end = name.firstIndex(of: "(") ?? name.endIndex
        guard let straight = straight(name: name[..<end], given: 2), !isStraight(name[..<end], local) else {
            return String(segment)
        }
        return before + straight + " " + name[end...]
    }

    /// `Petra Smit, Acme <petra@…>`
    private static func isStraight(_ name: Substring, _ local: Substring?) -> Bool {
        guard let local = local.map({ PlainWord.key($0) }), let comma = name.firstIndex(of: ",") else { return false }
        let (left, right) = (PieceReader.plainWords(name[..<comma]), PieceReader.plainWords(name[comma...]))
        let isBegun = left.first.map { $0.key.count >= 3 && local.hasPrefix($0.key) } ?? false
        return isBegun && !right.contains { $0.key.count >= 3 && local.contains($0.key) } && left.count > 1
    }

    /// `Smit, Petra, petra@…`: only the address tells it from `Petra, Acme, petra@…`.
    private static func beforeAddress(_ text: Substring, at: Substring.Index) -> String {
        let first = text[..<at].lastIndex { $0.isWhitespace || ",;(".contains($0) }
        guard let first else { return String(text) }
        let local = PlainWord.key(text[text.index(after: first)..<at])
        guard let last = text[..<first].lastIndex(where: { $0.isLetter || $0 == "." }) else { return String(text) }
        let end = text.index(after: last)
        guard let comma = text[..<end].firstIndex(of: ",") else { return String(text) }
        let family = PieceReader.plainWords(text[..<comma]).first?.key ?? ""
        let given = PieceReader.plainWords(text[comma..<end]).first?.key ?? ""
        guard !given.isEmpty, !local.hasPrefix(family) || local.hasPrefix(given),
            local.contains(given) || (local.hasPrefix(given.prefix(1)) && local.contains(family)),
            let straight = straight(name: text[..<end], given: 2)
        else { return String(text) }
        return straight + text[end...]
    }

    /// Nil where the text is no such name.
    ///
    /// - Parameter given: how many words the given name may have at most.
    private static func straight(name: Substring, given most: Int) -> String? {
        let quotes = "\"'“”„‘’«»‚ "
        let inner = name.filter { !"\"“”„«»".contains($0) }.drop { quotes.contains($0) }
        let name = String(inner.reversed().drop { quotes.contains($0) }.reversed())
        let halves = name.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
        guard halves.count == 2, name.count <= 80, !name.contains(where: { "@:;\t(<".contains($0) }) else { return nil }
        let (family, given) = (PieceReader.plainWords(halves[0]), PieceReader.plainWords(halves[1]))
        let capitals = given.prefix(while: \.isCapitalised).count
        let isGiven = (1...most).contains(capitals) && given.dropFirst(capitals).allSatisfy { !$0.isCapitalised }
        guard PersonName.isName(family), isGiven, PersonName.isName(Array(given.prefix(capitals))), family.count <= 4,
            given.dropFirst(capitals).allSatisfy({ PersonName.particles.contains($0.key) }),
            GroupWords.groups(in: family + given).isEmpty
        else { return nil }
        return (given + family).map(\.text).joined(separator: " ")
    }
}
