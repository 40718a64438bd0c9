// The manager's answer to a list of raters: approved, agreed but for some, or no.
import Addressing

/// A person on the list that was shown.
public typealias NumberedRater = (number: Int, name: String, address: EmailAddress)

public enum ApprovalReply: Hashable, Sendable {
    /// All are to be asked but those struck. The unclear lines say something else, which a person should see.
    case approved(struck: [Int], unclear: [UnclearLine])
    /// The answer is no, and names nobody.
    case refused
    /// Nothing may follow from it.
    case unclear

    public static func read(_ text: String, listed: [NumberedRater]) -> ApprovalReply {
        var reading = ApprovalReading(listed: listed)
        let lines = ReplyLines(text)
        for line in lines.lines where !reading.isOver { reading.read(line) }
        return lines.tooLong.isEmpty ? reading.result : .unclear
    }
}

private struct ApprovalReading {
    private enum Clause { case approved([RaterReference]), struck([RaterReference]), refused, nothing, doubt }

    let listed: [NumberedRater]
    private(set) var isOver = false
    private var (agrees, refuses, doubts) = (false, false, false)
    private var struck: Set<Int> = []
    /// Those that the manager agrees to by name; empty where it is the whole list.
    private var only: Set<Int> = []
    private var unclear: [UnclearLine] = []

    init(listed: [NumberedRater]) { self.listed = listed }

    /// A strike alone agrees to the rest; a no that names nobody, beside a yes, is for a person.
    var result: ApprovalReply {
        if doubts || (refuses && (agrees || !struck.isEmpty)) { return .unclear }
        if refuses { return .refused }
        guard agrees || !struck.isEmpty, only.isDisjoint(with: struck) else { return .unclear }
        let others = only.isEmpty ? [] : listed.map(\.number).filter { !only.contains($0) }
        return .approved(struck: struck.union(others).sorted(), unclear: unclear)
    }

    // MARK: Lines

    mutating func read(_ line: ReplyLine) {
        let keys = PlainWords.keys(line.text)
        guard !keys.isEmpty, !line.text.hasPrefix(">") else { return }
        let whole = NamingLine(line, reader: PieceReader(ownDomain: ""))
        if ApprovalWords.doubts(keys, line.text) { return doubts = true }
        if isCourtesy(keys) { return }
        if whole.addresses.contains(where: { address in !listed.contains { $0.address == address } }) {
            return addsSomebody(whole, line)
        }
        var isUnderstood = false
        for clause in clauses(of: whole) where take(clause) { isUnderstood = true }
        if !isUnderstood { note(line) }
    }

    private mutating func isCourtesy(_ keys: [String]) -> Bool {
        guard !ApprovalWords.says(keys), CommandWords.withdraw.first(in: keys) == nil,
            CommandWords.negations.first(in: keys) == nil, let kind = Courtesy.line(keys)
        else { return false }
        isOver = isOver || kind == .signOff
        return true
    }

    private mutating func note(_ line: ReplyLine) {
        unclear.append(UnclearLine(number: line.number, text: line.text, reason: .notUnderstood))
    }

    /// `akkoord, en vraag ook jan@…`: the list is agreed to, the rest is for whoever names people.
    private mutating func addsSomebody(_ whole: NamingLine, _ line: ReplyLine) {
        note(line)
        if CommandWords.negations.first(in: whole.keys) != nil || CommandWords.withdraw.first(in: whole.keys) != nil
            || Replacement(whole) != nil
        {
            doubts = true
        } else if ApprovalWords.says(whole.keys) {
            agrees = true
        }
    }

    /// Parts between commas and `maar`; `1, 2 en 3` stays one.
    private func clauses(of line: NamingLine) -> [NamingLine] {
        let reread = NamingLine(
            ReplyLine(number: line.number, text: ApprovalReading.withSemicolons(line.text)),
            reader: PieceReader(ownDomain: "")
        )
        let bullet = reread.bulletNumber.map { [Piece.word(PlainWord("\($0)"))] } ?? []
        let pieces = bullet + reread.pieces
        var clauses: [[Piece]] = [[]]
        for (index, piece) in pieces.enumerated() {
            let open = clauses[clauses.count - 1]
            if isBut(piece) || (isDivider(piece) && ApprovalReading.isClosed(open) && !isList(pieces[(index + 1)...])) {
                clauses.append([])
            } else {
                clauses[clauses.count - 1].append(piece)
            }
        }
        return clauses.map { reread.with($0) }.filter { !Courtesy.isGreeting($0.keys) }
    }

    /// Full stops divide sentences, but not in `Nr. 4`.
    private static func withSemicolons(_ text: String) -> String {
        ["nr. ", "Nr. ", "no. ", "No. "].reduce(text) { $0.replacing($1, with: "nr ") }
            .replacing(". ", with: "; ").replacing("! ", with: "; ")
    }

    private func isDivider(_ piece: Piece) -> Bool {
        if case .mark(let mark) = piece { ",;:-".contains(mark) } else { false }
    }

    private func isBut(_ piece: Piece) -> Bool { piece.word.map { ApprovalWords.buts.contains($0.key) } ?? false }

    /// `schrap 3, 4 en 5`: a number, and behind it nothing that is said about it.
    private func isList(_ rest: ArraySlice<Piece>) -> Bool {
        guard rest.first?.word?.number != nil else { return false }
        switch rest.dropFirst().first {
        case nil, .mark: return true
        case .word(let word): return CommandWords.joiners.contains(word.key)
        default: return false
        }
    }

    /// A list of numbers or names goes on behind its comma until something is said about it.
    private static func isClosed(_ pieces: [Piece]) -> Bool {
        let keys = NamingLine.keys(of: pieces)
        return ApprovalWords.says(keys) || Courtesy.isGreeting(keys) || CommandWords.withdraw.first(in: keys) != nil
            || CommandWords.negations.first(in: keys) != nil
    }

    // MARK: Clauses

    /// - Returns: whether the clause was understood.
    private mutating func take(_ clause: NamingLine) -> Bool {
        switch read(clause) {
        case .approved(let references):
            agrees = true
            resolve(references) { $0.only.insert($1) }
        case .struck(let references): resolve(references) { $0.struck.insert($1) }
        case .refused: refuses = true
        case .doubt: doubts = true
        case .nothing: return false
        }
        return true
    }

    private func read(_ clause: NamingLine) -> Clause {
        let clause = ApprovalReading.withoutOpNa(clause)
        let keys = clause.keys
        let (plain, consents) = ApprovalWords.consents.removed(from: keys)
        let negations =
            CommandWords.negations.first(in: plain) != nil || ApprovalWords.refusals.first(in: plain) != nil
        let strikes = negations || CommandWords.withdraw.first(in: plain) != nil
        let pieces = ApprovalWords.withoutVocabulary(clause.pieces, keys)
        let references = RaterReferences.read(clause.with(pieces), allowsSmall: false) ?? small(pieces)
        if strikes {
            guard let references else {
                return ApprovalWords.refusals.first(in: keys) != nil && !pointsAtAnybody(pieces) ? .refused : .doubt
            }
            if !references.isEmpty { return .struck(references) }
            // `1 en 3 akkoord, de rest niet`
            if !only.isEmpty, !ApprovalWords.rest.isDisjoint(with: keys) { return .approved([]) }
            return ApprovalWords.refusals.first(in: keys) != nil || consents > 0 ? .refused : .doubt
        }
        // `ok, 2 weken vooraf is prima`, `1-3 akkoord`, `Kees is een prima keuze`: about whom is not clear.
        guard let references else { return pointsAtAnybody(pieces) ? .doubt : consents > 0 ? .approved([]) : .nothing }
        guard consents > 0 else { return references.isEmpty ? .nothing : pointsOnly(references) }
        return .approved(isEverybody(references, keys) ? [] : references)
    }

    /// Dutch `op Tom na` is `behalve Tom`.
    private static func withoutOpNa(_ clause: NamingLine) -> NamingLine {
        let keys = clause.keys
        guard let na = keys.lastIndex(of: "na"), let op = keys[..<na].lastIndex(of: "op") else { return clause }
        var pieces = clause.pieces
        (pieces[op], pieces[na]) = (.word(PlainWord("behalve")), .mark("·"))
        return clause.with(pieces)
    }

    private func pointsAtAnybody(_ pieces: [Piece]) -> Bool {
        pieces.compactMap(\.word).contains { $0.text.contains(where: \.isNumber) || !find(.name($0.text)).isEmpty }
    }

    /// `alleen 1 en 3`
    private func pointsOnly(_ references: [RaterReference]) -> Clause {
        references.contains { if case .number = $0 { true } else { find($0).count == 1 } } ? .doubt : .nothing
    }

    /// A name in small letters counts where it is one of the list.
    private func small(_ pieces: [Piece]) -> [RaterReference]? {
        let words = pieces.compactMap(\.word)
        guard words.count <= 6 else { return nil }
        let known = words.filter { !find(.name($0.text)).isEmpty || $0.number != nil }
        let others = words.filter { !known.contains($0) && !CommandWords.joiners.contains($0.key) }
        guard !known.isEmpty, others.allSatisfy({ CommandWords.fillers.length(in: [$0.key], at: 0) == 1 }) else {
            return nil
        }
        return known.map { word in word.number.map(RaterReference.number) ?? .name(word.text) }
    }

    /// `akkoord met alle 5`
    private func isEverybody(_ references: [RaterReference], _ keys: [String]) -> Bool {
        references == [.number(listed.count)] && keys.contains { ApprovalWords.all.contains($0) }
    }

    // MARK: People

    private mutating func resolve(_ references: [RaterReference], _ take: (inout Self, Int) -> Void) {
        for reference in references {
            let found = find(reference)
            // A rater who is not meant may not be asked: nothing follows until it is clear.
            if found.count == 1 { take(&self, found[0]) } else { doubts = true }
        }
    }

    private func find(_ reference: RaterReference) -> [Int] {
        switch reference {
        case .number(let number): listed.filter { $0.number == number }.map(\.number)
        case .address(let address): listed.filter { $0.address == address }.map(\.number)
        case .name(let name): named(PlainWords.keys(name))
        }
    }

    private func named(_ keys: [String]) -> [Int] {
        let keys = keys.filter { !PersonName.particles.contains($0) }
        guard !keys.isEmpty else { return [] }
        return listed.filter { rater in
            let words = Set(
                PlainWords.keys(rater.name)
                    + PlainWord.key(rater.address.localPart).split { !$0.isLetter }.map(String.init)
            )
            return keys.allSatisfy(words.contains)
        }.map(\.number)
    }
}
