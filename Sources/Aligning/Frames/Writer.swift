// The person who wrote a reply, as the mail names them: the words by which their signature is known.
import Addressing

/// The writer's name and address as words, made once for many lines.
struct Writer {
    /// The name in From, as it stands there.
    let sender: String?
    private let name: [WordID]
    private let parts: Set<WordID>
    private let initials: Set<WordID>
    private let address: String?

    /// - Parameters:
    ///   - sender: the name in From; where there is none, the address says it ("petra.smit@…").
    ///   - address: the address in From.
    init(_ sender: String?, address: String? = nil) {
        self.sender = sender
        self.address = address?.lowercased()
        let shown = Writer.bare(sender ?? "")
        let source: Substring = shown.isEmpty ? (address ?? sender ?? "").prefix { $0 != "@" } : shown
        let words: [Substring] = source.split { !$0.isLetter && $0 != "'" && $0 != "’" }
        name = words.filter { $0.count > 1 }.flatMap { Words.ids($0) }
        parts = Set(name)
        initials = Set(words.compactMap(\.first).map { Words.id(String($0)) })
    }

    /// "Petra Smit (Client Ltd)", "Petra Smit | Client", "Petra Smit via Team": the name alone.
    private static func bare(_ sender: String) -> Substring {
        guard !sender.hasByte(UInt8(ascii: "@")) else { return "" }
        var name = sender[...]
        for mark in ["(", "|", " - ", " via ", "["] {
            guard let at = sender.firstByteIndex(of: mark), at < name.utf8.count else { continue }
            name = sender.bytes(0, at)
        }
        return name.trimmed
    }

    var isKnown: Bool { !name.isEmpty }

    /// Whether each of the words is the writer's, or an initial of theirs.
    func isNamed(by ids: some Collection<WordID>) -> Bool {
        !ids.isEmpty && ids.allSatisfy { parts.contains($0) || initials.contains($0) }
    }

    /// Whether the words are the writer's name, or a part of it, and not initials alone.
    func isName(_ ids: ArraySlice<WordID>) -> Bool { isNamed(by: ids) && ids.contains(where: parts.contains) }

    /// "Petra Smit", "SMIT, Petra", "Dr. P. Smit-Haan (she/her)", on a line with nothing else.
    func isName(_ line: String) -> Bool {
        guard line.utf8.count <= 70, isKnown else { return false }
        return isName(line, Words.ids(line))
    }

    /// - Parameter ids: the line's words.
    func isName(_ line: String, _ ids: [WordID]) -> Bool {
        guard line.utf8.count <= 70, ids.count <= 10, ids.contains(where: parts.contains), let last = line.last,
            !":?!".contains(last)
        else { return false }
        let ids = Words.ids(Writer.withoutPronouns(line)).filter { !Writer.titles.contains($0) }
        let known = ids.count(where: parts.contains)
        guard known >= 1 else { return false }
        if isNamed(by: ids) { return true }
        return known >= 2 && ids.count == known + 1 && Writer.isCapitalised(line)
    }

    /// Whether all of the name stands in the line, whatever stands beside it.
    func isWhollyNamed(in ids: [WordID]) -> Bool {
        guard let first = name.first, let last = name.last, name.count >= 2 else { return false }
        return ids.indices.contains { at in
            let near = ids[at...].prefix(name.count + 1)
            return (ids[at] == first && near.dropFirst().contains(last))
                || (ids[at] == last && near.dropFirst().first == first)
        }
    }

    /// Whether a part of the name stands among the words, or an initial at their end.
    func isMentioned(by ids: [WordID]) -> Bool {
        ids.contains(where: parts.contains) || (ids.last.map(initials.contains) ?? false)
    }

    /// Whether a part of the name is among the first words.
    func opens(_ ids: [WordID]) -> Bool { ids.prefix(4).contains(where: parts.contains) }

    /// Whether the line begins with the whole name: "Petra Smit, Breda".
    func opens(_ line: String) -> Bool {
        guard name.count >= 2, opens(Words.ids(line.beginning(120))) else { return false }
        let ids = Words.ids(line.beginning(120)).filter { !Writer.titles.contains($0) }
        return isWhollyNamed(in: Array(ids.prefix(name.count)))
    }

    func isAddressed(in line: String) -> Bool {
        guard let address, line.hasByte(UInt8(ascii: "@")) else { return false }
        return line.lowercased().holds(address)
    }

    /// The line without the writer's whole name and address, each of which becomes an ellipsis.
    func hidden(in line: String) -> String {
        var words: [(id: WordID, range: Range<Int>)] = []
        Words.scan(line) { id, start, end in
            if parts.contains(id) { words.append((id, start..<end)) }
        }
        // Most lines name nobody.
        if words.count < 2, !line.hasByte(UInt8(ascii: "@")) { return line }
        var ranges: [Range<Int>] = []
        var at = 0
        while at < words.count {
            var end = at + 1
            while end < words.count, words[end].range.lowerBound - words[end - 1].range.upperBound <= 2 { end += 1 }
            let run = words[at..<end]
            if run.count >= 2, isWhollyNamed(in: run.map(\.id)) {
                ranges.append(words[at].range.lowerBound..<words[end - 1].range.upperBound)
            }
            at = end
        }
        var text = line
        for range in ranges.reversed() {
            let bytes = text.bytes(range.lowerBound, range.upperBound)
            text.replaceSubrange(bytes.startIndex..<bytes.endIndex, with: "…")
        }
        guard let address, text.hasByte(UInt8(ascii: "@")), let at = text.lowercased().firstByteIndex(of: address),
            text.lowercased().utf8.count == text.utf8.count
        else { return text }
        return String(text.bytes(0, at)) + "…" + text.bytes(at + address.utf8.count, text.utf8.count)
    }

    private static func withoutPronouns(_ line: String) -> Substring {
        guard let open = line.firstIndex(of: "("), line.last == ")" else { return line[...] }
        return line[..<open]
    }

    /// Whether each word has a capital, but for those that names and firms join words with.
    static func isCapitalised(_ line: some StringProtocol) -> Bool {
        let words = line.split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "." }
        return !words.isEmpty && words.contains { $0.first?.isUppercase == true }
            && words.allSatisfy { $0.first?.isUppercase == true || joiners.contains($0.lowercased()) }
    }

    private static let joiners: Set<String> = [
        "van", "de", "der", "den", "het", "von", "zu", "du", "le", "la", "ter", "ten", "e.", "of", "and", "und", "en",
        "et", "for", "für", "voor", "pour", "des", "the", "&", "im", "in", "à", "d", "al", "el", "bin", "di", "da",
        "dos",
    ]

    private static let titles = Set(
        [
            "dr", "drs", "prof", "ir", "ing", "mr", "mrs", "ms", "mba", "msc", "bsc", "phd", "ma", "ba", "dipl", "mag",
            "ra", "herr", "frau", "mme", "mevr", "dhr", "h", "she", "her", "hers", "he", "him", "his", "they", "them",
            "x", "xx", "xxx", "xo", "xoxo", "zij", "haar", "hij", "hem", "sie", "ihr", "er", "ihm", "elle", "il",
        ].map(Words.id)
    )
}
