// A line of the employee's answer: its bullet taken off, in pieces, with the groups that it names.
import Addressing
import Feedback

struct NamingLine: Sendable {
    let number: Int
    /// The sentence that is read.
    let text: String
    /// The line that it stands in.
    let whole: String
    /// The number of a numbered list.
    let bulletNumber: Int?
    let hasBullet: Bool
    private(set) var pieces: [Piece]
    /// How many lines of the reply it takes.
    private(set) var lineCount = 1

    /// Where it was made of several lines, or of a table's row: then it isn't cut into sentences.
    let kind: NamingRow.Kind

    init(_ row: NamingRow, reader: PieceReader) {
        let (bullet, number, rest) = row.kind == .line ? NamingLine.bullet(row.text[...]) : (false, nil, row.text[...])
        (self.number, text, bulletNumber, hasBullet) = (row.number, row.text, number, bullet)
        (whole, lineCount, kind) = (row.whole, row.lineCount, row.kind)
        pieces = NamingLine.unrepeated(reader.pieces(LastFirst.straight(String(rest))))
    }

    init(_ line: ReplyLine, of whole: String? = nil, reader: PieceReader) {
        let row = NamingRow(line)
        self.init(whole.map { NamingRow(line, of: $0) } ?? row, reader: reader)
    }

    /// Two lines that were one, or that are one as people see it.
    func joined(with next: NamingLine, reader: PieceReader) -> NamingLine {
        var both = NamingLine(ReplyLine(number: number, text: text + " " + next.text), reader: reader)
        both.lineCount = lineCount + 1
        return both
    }

    /// The same line with only some of its pieces.
    func with(_ pieces: some Sequence<Piece>) -> NamingLine {
        var line = self
        line.pieces = Array(pieces)
        return line
    }

    /// What phrases are looked for in: as many keys as pieces.
    var keys: [String] { NamingLine.keys(of: pieces) }

    var words: [PlainWord] { pieces.compactMap(\.word) }
    var addresses: [EmailAddress] { pieces.compactMap(\.address) }

    var badAddresses: [String] {
        pieces.compactMap { if case .bad(let text) = $0 { text } else { nil } }
    }

    var endsInColon: Bool { text.hasSuffix(":") || text.hasSuffix(":*") || text.hasSuffix(":**") }

    /// The line is an address, perhaps with the name of its field.
    var isAddressAlone: Bool { addresses.count == 1 && words.allSatisfy { PersonName.labels.contains($0.key) } }

    // MARK: Sentences

    /// `Geen leverancier. Klant: petra@…` says two things.
    func sentences(_ reader: PieceReader) -> [NamingLine] {
        let parts = NamingLine.sentences(of: text)
        guard kind == .line, parts.count > 1 else { return [self] }
        return parts.map { NamingLine(ReplyLine(number: number, text: $0), of: text, reader: reader) }
    }

    /// Cut behind a full word with a full stop where a capital follows: not in `Dhr. P. Verbeek`, `Nr. 4`, `i.p.v. Jan`.
    private static func sentences(of text: String) -> [String] {
        var sentences: [String] = [""]
        var last = ""
        for word in text.split(separator: " ") {
            if isEnd(last), word.first?.isUppercase == true { sentences.append("") }
            sentences[sentences.count - 1] += sentences[sentences.count - 1].isEmpty ? word : " " + word
            last = String(word)
        }
        return sentences
    }

    private static func isEnd(_ word: String) -> Bool {
        guard let end = word.last, ".!?".contains(end) else { return false }
        if end != "." || word.contains("@") || word.hasSuffix(").") { return true }
        return word.count > 4 && !word.dropLast().contains(".") && !abbreviations.contains(PlainWord.key(word))
    }

    private static let abbreviations = PlainWords.set("mevr prof drs mevrouw corp zgn evtl bijv")

    // MARK: Bullets and quotes

    private static func bullet(_ text: Substring) -> (isOne: Bool, number: Int?, rest: Substring) {
        var (isOne, number, rest) = (false, Int?.none, text)
        for _ in 0..<2 {
            let digits = rest.drop { $0 == "(" }.prefix { $0.isASCII && $0.isNumber }
            let after = rest[digits.endIndex...]
            if (1...2).contains(digits.count), let end = after.first, ".)".contains(end),
                after.dropFirst().first?.isNumber != true
            {
                (isOne, number, rest) = (true, number ?? Int(digits), after.drop { ".) \t".contains($0) })
            } else if let first = rest.first, "-*•‣·–—+#○◦▪■●►".contains(first) {
                let sign = rest.drop { $0 == first }
                guard sign.first?.isWhitespace == true || "•‣·○◦▪■●►–—".contains(first) else { break }
                (isOne, rest) = (true, sign.drop(while: \.isWhitespace))
            }
        }
        return (isOne, number, rest)
    }

    /// `petra@… <mailto:petra@…>` names her once.
    private static func unrepeated(_ pieces: [Piece]) -> [Piece] {
        var seen: Set<EmailAddress> = []
        return pieces.filter { piece in piece.address.map { seen.insert($0).inserted } ?? true }
    }
}

extension PieceReader {
    static func plainWords(_ text: some StringProtocol) -> [PlainWord] {
        PieceReader(ownDomain: "").pieces(String(text)).compactMap(\.word)
    }
}

// MARK: - Groups

/// A group's word in a line.
struct FoundGroup: Sendable {
    let index: Int
    let group: RaterGroup
    /// Nothing but it stands between two marks: `Petra Smit, klant`, and not `Petra Smit, inkoper bij onze klant`.
    let isAlone: Bool
}

extension NamingLine {
    var groups: [FoundGroup] {
        var found: [FoundGroup] = []
        for cell in cells(of: pieces.indices) {
            let words = cell.compactMap { pieces[$0].word }
            let marked = words.indices.map { GroupWords.group(at: $0, of: words) }
            let isAlone = words.indices.allSatisfy { marked[$0] != nil || NamingLine.isSmallTalk(words[$0]) }
            for (place, group) in zip(cell, marked) {
                guard let group, !isFamilyName(at: place) else { continue }
                found.append(FoundGroup(index: place, group: group, isAlone: isAlone))
            }
        }
        return found
    }

    static func isSmallTalk(_ word: PlainWord) -> Bool {
        PersonName.stop.contains(word.key) || PersonName.labels.contains(word.key) || word.number != nil
            || PersonName.particles.contains(word.key)
    }

    /// Kees Baas and Max Boss are no managers.
    private func isFamilyName(at index: Int) -> Bool {
        guard let word = pieces[index].word, word.isCapitalised, NamingLine.familyNames.contains(word.key) else {
            return false
        }
        guard index > 0, let before = pieces[index - 1].word else { return false }
        return before.isCapitalised && !PersonName.stop.contains(before.key) && GroupWords.group(before.key) == nil
            || (index > 1 && PersonName.particles.contains(before.key))
    }

    /// `haar baas Liam`: no group, and no part of his name.
    private func isBossOfAnother(at index: Int) -> Bool {
        guard index > 0, let before = pieces[index - 1].word, let word = pieces[index].word else { return false }
        return GroupWords.possessives.contains(before.key) && GroupWords.group(word.key) == .manager
    }

    private static let familyNames: Set<String> = ["baas", "boss", "peer", "chef", "client", "kunde", "manager"]

    /// Runs of words between marks and addresses, as places in `pieces`.
    func cells(of range: Range<Int>) -> [[Int]] {
        var cells: [[Int]] = [[]]
        for index in range {
            if pieces[index].word == nil { cells.append([]) } else { cells[cells.count - 1].append(index) }
        }
        return cells.filter { !$0.isEmpty }
    }

    /// The words of a range in cells, group words cut out.
    func nameCells(of range: Range<Int>) -> [[PlainWord]] {
        let grouped = Set(groups.map(\.index) + pieces.indices.filter(isBossOfAnother))
        return cells(of: range).flatMap { cell in
            cell.split(whereSeparator: grouped.contains).map { $0.compactMap { pieces[$0].word } }
        }
    }
}

extension NamingLine {
    static func keys(of pieces: [Piece]) -> [String] {
        pieces.map { piece in
            switch piece {
            case .word(let word): word.key
            case .address, .bad: "\u{0}@"
            case .mark(let mark): "\u{0}\(mark)"
            }
        }
    }
}
