// The person who wrote a reply, as the mail names them: the words by which their signature is known.
import Addressing

/// The writer's name and address as words, made once for many lines.
struct Writer {
    /// The name in From, as it stands there.
    let sender: String?
    private let name: [WordID]
    private let parts: Set<WordID>
    private let initials: Set<WordID>
    /// "PS" of Petra Smit.
    private let monogram: WordID
    private let addresses: [String]
    /// The names by which people call them; none where it can't be told.
    private let given: Set<WordID>
    /// The parts of the name in lower case, as links and addresses have them.
    let spelled: [String]

    /// - Parameters:
    ///   - sender: the name in From; where there is none, the address says it ("petra.smit@…").
    ///   - address: the address in From.
    ///   - asked: the one whom we asked, who may write from elsewhere.
    init(_ sender: String?, address: String? = nil, asked: NamedAddress? = nil) {
        self.sender = sender
        addresses = [address?.lowercased(), asked?.address.description.lowercased()].compactMap(\.self)
        let shown = Writer.bare(sender ?? "")
        let source: Substring = shown.isEmpty ? (address ?? sender ?? "").prefix { $0 != "@" } : shown
        let words = Writer.words(of: source)
        let asked = Writer.words(of: Writer.bare(asked?.name?.text ?? ""))
        name = words.filter { $0.count > 1 }.flatMap { Words.ids($0) }
        let callName = Writer.callName(sender ?? "")
        let known = (words + asked + callName).filter { $0.count > 1 }
        parts = Set(known.flatMap { Words.ids($0) })
        spelled = known.map { $0.lowercased() }.unique
        initials = Set((words + asked).compactMap(\.first).map { Words.id(String($0)) })
        monogram = Words.id(String(words.compactMap(\.first)))
        // "Smit, Petra"; an address of one word may be a team's.
        let called = source.split(separator: ",").count == 2 ? Writer.words(of: source.split(separator: ",")[1]) : words
        let isName = !shown.isEmpty || words.count > 1
        let first = (isName ? called : asked).first { $0.count > 1 }
        given = Set(([first].compactMap(\.self) + callName).map { Words.id(String($0)) })
    }

    /// "Elisabeth (Liesbeth) van der Meer": at most two words in brackets within the name.
    private static func callName(_ sender: String) -> [Substring] {
        guard let open = sender.firstIndex(of: "("), let close = sender[open...].firstIndex(of: ")"),
            !sender[close...].dropFirst().trimmed.isEmpty
        else { return [] }
        let words = Writer.words(of: sender[sender.index(after: open)..<close])
        return words.count <= 2 ? words : []
    }

    private static func words(of name: Substring) -> [Substring] {
        name.split { !$0.isLetter && $0 != "'" && $0 != "’" }
    }

    /// "Petra Smit (Client Ltd)", "Petra Smit | Client", "Petra Smit via Team": the name alone.
    private static func bare(_ sender: String) -> Substring {
        guard !sender.hasByte(UInt8(ascii: "@")) else { return "" }
        var name = sender[...]
        // "Elisabeth (Liesbeth) van der Meer"
        if !callName(sender).isEmpty, let open = sender.firstIndex(of: "("), let close = sender.firstIndex(of: ")") {
            return Substring(sender[..<open] + sender[close...].dropFirst())
        }
        for mark in ["(", "|", " - ", " via ", "["] {
            guard let at = sender.firstByteIndex(of: mark), at < name.utf8.count else { continue }
            name = sender.bytes(0, at)
        }
        return name.trimmed
    }

    var isKnown: Bool { !name.isEmpty }

    func isPart(_ word: WordID) -> Bool { parts.contains(word) }

    func isCalled(_ word: WordID) -> Bool { given.contains(word) }

    func isInitial(_ word: WordID) -> Bool { initials.contains(word) }

    /// "PS" alone on a line.
    func isMonogram(_ line: String) -> Bool {
        (2...6).contains(line.utf8.count) && line.first?.isUppercase == true && initials.count >= 2
            && Words.ids(line) == [monogram]
    }

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
        guard line.hasByte(UInt8(ascii: "@")) else { return false }
        let line = line.lowercased()
        return addresses.contains { line.holds($0) }
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
