// The writer's own name within what they wrote: "Bas here: …", "(Bas)", "as I, Bas, said", a page that shows it.
import Vocabularies

/// Hides the writer's name, and what leads to it, wherever it stands: nobody names themselves but to be known.
struct OwnName {
    private let writer: Writer
    /// A name that the request's subject has too is somebody else's: "Feedback for Petra", asked of another Petra.
    private let namesakes: Set<WordID>

    init(of writer: Writer, answering request: SentRequest) {
        self.writer = writer
        namesakes = Set(request.origin?.subject ?? [])
    }

    /// Each name becomes an ellipsis, or goes where it stands alone at an end; lines that only say whose they are go.
    func hidden(in lines: [String]) -> [String] {
        guard writer.isKnown else { return lines }
        return lines.compactMap { line in
            var ids: [WordID] = []
            let signs = Words.read(line, into: &ids)
            let isNamed = ids.contains(where: writer.isPart)
            // Most lines name nobody.
            guard isNamed || signs.contains(.at) || line.hasByte(UInt8(ascii: "/")) else { return line }
            if isNamed, isLabel(ids) { return nil }
            return hiddenNames(in: hiddenLinks(in: line))
        }
    }

    /// "Answers by Petra Smit:", and nothing else.
    private func isLabel(_ ids: [WordID]) -> Bool {
        let label = OwnName.labels.match(ids[...])
        return label > 0 && writer.isName(ids[label...])
    }

    // MARK: - Addresses and pages

    private func hiddenLinks(in line: String) -> String {
        guard line.hasByte(UInt8(ascii: "@")) || line.hasByte(UInt8(ascii: "/")) || line.holds("www.") else {
            return line
        }
        return line.split(separator: " ", omittingEmptySubsequences: false).map { word in
            guard leadsToWriter(String(word)) else { return String(word) }
            return "…" + String(word.reversed().prefix { ".,;:!?)".contains($0) }.reversed())
        }.joined(separator: " ")
    }

    private func leadsToWriter(_ word: String) -> Bool {
        let isLink =
            word.hasByte(UInt8(ascii: "@")) || word.holds("://") || word.holds("www.")
            || word.utf8.count(where: { $0 == UInt8(ascii: "/") }) >= 2
        guard isLink else { return false }
        let word = word.lowercased()
        return writer.isAddressed(in: word) || writer.spelled.contains { $0.utf8.count >= 3 && word.holds($0) }
    }

    // MARK: - Names

    private func hiddenNames(in line: String) -> String {
        let words = Words([TextLine(text: line)]).all
        var text = line
        var at = words.count
        // From the end, so that places before it stay.
        while at > 0 {
            at -= 1
            guard writer.isPart(words[at].id) || writer.isInitial(words[at].id) else { continue }
            let last = at
            while at > 0, isOneName(words[at - 1], words[at], line) { at -= 1 }
            let run = NameRun(line, words, at...last)
            if isOwn(run) { text = without(run, in: text) }
        }
        return text
    }

    /// "Petra Smit", "P. Smit", "Smit, Petra": one word of the name behind the other.
    private func isOneName(_ word: Word, _ next: Word, _ line: String) -> Bool {
        guard writer.isPart(word.id) || writer.isInitial(word.id), next.start - word.end <= 2 else { return false }
        return line.bytes(Int(word.end), Int(next.start)).allSatisfy { " .,-".contains($0) }
    }

    private func isOwn(_ run: NameRun) -> Bool {
        guard run.ids.contains(where: writer.isPart), isTheirs(run) else { return false }
        if run.isInBrackets { return true }
        // "Mark Visser", written by another Mark
        if run.ids.count(where: writer.isPart) == 1, run.isFollowedByName { return false }
        if run.isIntroduced { return true }
        guard run.isCapitalised || run.isSetOff else { return false }
        if run.ids.count(where: writer.isPart) >= 2, writer.isWhollyNamed(in: run.ids) { return true }
        // "B. Mulder"
        if run.ids.count == 2, run.ids.contains(where: writer.isInitial), run.ids.last.map(writer.isPart) == true {
            return true
        }
        return run.isSetOff && run.ids.contains(where: writer.isCalled)
    }

    /// A namesake's first name alone is not the writer's.
    private func isTheirs(_ run: NameRun) -> Bool {
        let parts = run.ids.filter(writer.isPart)
        return parts.count >= 2 || !parts.contains(where: namesakes.contains)
    }

    /// At an end the name goes with what parts it from the text; elsewhere an ellipsis shows that something stood there.
    private func without(_ run: NameRun, in text: String) -> String {
        let (start, end) = run.isInBrackets ? (run.start - 1, run.end + 1) : (run.start, run.end)
        let before = text.bytes(0, start)
        let after = text.bytes(end, text.utf8.count)
        if after.allSatisfy({ $0.isWhitespace || $0.isPunctuation || $0 == "~" }) {
            let kept = OwnName.withoutSeparators(before.trimmed)
            if run.isInBrackets || kept.utf8.count < before.trimmed.utf8.count || kept.utf8.allSatisfy(isScoreSign) {
                return String(kept)
            }
        }
        return String(before) + (run.isInBrackets ? "(…)" : "…") + after
    }

    private func isScoreSign(_ byte: UInt8) -> Bool { 0x2F...0x39 ~= byte || byte == 0x20 }

    private static func withoutSeparators(_ text: Substring) -> Substring {
        var text = text
        while let last = text.last, ",/~–—-|".contains(last) { text = text.dropLast().trimmed }
        return text
    }

    /// What stands before a name that a line is for: "Name:", "Answers by".
    private static let labels = PhraseBook(of: \.ownNameLabels)
}

/// Words that follow each other and may be a name, and where they stand.
private struct NameRun {
    let ids: [WordID]
    /// UTF-8 offsets in the line.
    let start: Int
    let end: Int
    let isCapitalised: Bool
    let isInBrackets: Bool
    /// Whether words of presenting oneself stand before or behind it: "this is Bas", "Bas here".
    let isIntroduced: Bool
    /// Whether signs part it from the text on both sides: "as I, Bas, said", "Calm, Bas", "5 Bas".
    let isSetOff: Bool
    /// Whether a word with a capital stands right behind it, as a family name does.
    let isFollowedByName: Bool

    init(_ line: String, _ words: [Word], _ range: ClosedRange<Int>) {
        ids = words[range].map(\.id)
        let start = Int(words[range.lowerBound].start)
        var end = Int(words[range.upperBound].end)
        isCapitalised =
            line.bytes(start, end).split { !$0.isLetter }.allSatisfy {
                $0.first?.isLowercase == false || $0.utf8.count <= 3
            } && line.bytes(start, end).first?.isLowercase == false
        let before = line.bytes(0, start)
        var after = line.bytes(end, line.utf8.count)
        let opening = before.last
        // "(Bas M.)"
        if after.first == ".", let bracket = after.dropFirst().first, ")]".contains(bracket) {
            after = after.dropFirst()
            end += 1
        }
        (self.start, self.end) = (start, end)
        isInBrackets = (opening == "(" || opening == "[") && (after.first == ")" || after.first == "]")
        let said = words[..<range.lowerBound].suffix(4).map(\.id)
        let next = words[(range.upperBound + 1)...].prefix(4).map(\.id)[...]
        let lead = before.trimmed
        let begins = lead.isEmpty || ".!?:;•".contains(lead.last ?? " ")
        isIntroduced =
            said.indices.contains { at in
                [NameRun.before, LetterPhrases.signOffs].contains { $0.match(said[at...]) == said.count - at }
            }
            || NameRun.behind.match(next) > 0
            || begins && isCapitalised && end - start > 2 && after.first == " " && NameRun.goingOn.match(next) > 0
        let tail = after.trimmed.first
        let ends = tail.map { ",:;.!?)–—/~".contains($0) } ?? true || after.hasPrefix(" - ")
        let isScored = lead.utf8.allSatisfy { 0x2F...0x39 ~= $0 || $0 == 0x20 }
        isSetOff = ends && (begins || isScored || ",(/~–—-|".contains(lead.last ?? " "))
        isFollowedByName = after.first == " " && after.dropFirst().first?.isUppercase == true
    }

    private static let before = PhraseBook(of: \.presentingBefore)
    private static let behind = PhraseBook(of: \.presentingBehind)
    private static let goingOn = PhraseBook(of: \.presentingOn)
}
