// A line that takes somebody off the list, or forbids to put them on it.
import Addressing
import Feedback

enum Withdrawal: Equatable, Sendable {
    case of([RaterReference])
    /// The people are named in the lines below.
    case heading
    /// `Leveranciers: geen`.
    case nobody
    case unclear
    /// A sentence with a `not` in it.
    case prose

    /// Nil where the line says nothing of the kind.
    init?(_ line: NamingLine) {
        let keys = Withdrawal.keys(of: line)
        let strong = CommandWords.withdraw.first(in: keys)
        let weak = CommandWords.negations.first(in: keys)
        guard strong != nil || weak != nil else { return nil }
        self =
            line.addresses.isEmpty
            ? Withdrawal.words(line, isStrong: strong != nil, weak)
            : Withdrawal.addresses(line, isStrong: strong != nil, weak)
    }

    /// French `pas` is a Dutch `only just`, unless the line begins with it or has the rest of the French negation.
    private static func keys(of line: NamingLine) -> [String] {
        let keys = line.keys
        guard let place = keys.firstIndex(of: "pas") else { return keys }
        let before = keys[..<place].filter {
            !$0.hasPrefix("\u{0}") && !CommandWords.joiners.contains($0) && !beforePas.contains($0)
        }
        if before.isEmpty || before.contains(where: { $0 == "ne" || $0.hasPrefix("n'") }) { return keys }
        return keys.map { $0 == "pas" ? "\u{0}" : $0 }
    }

    private static let beforePas = PlainWords.set(
        "mais surtout plutôt donc finalement vraiment bref non merci svp sinon"
    )

    /// `Kun je Petra eraf halen?` asks for something to be done.
    private static func isQuestion(_ line: NamingLine, isStrong: Bool) -> Bool {
        line.text.hasSuffix("?") && !(isStrong && CommandWords.modals.contains(line.words.first?.key ?? ""))
    }

    // MARK: With addresses

    private static func addresses(_ line: NamingLine, isStrong: Bool, _ weak: Range<Int>?) -> Withdrawal {
        let keys = keys(of: line)
        if CommandWords.unsure.first(in: keys) != nil || isQuestion(line, isStrong: isStrong) { return .unclear }
        let all = Withdrawal.of(line.addresses.map(RaterReference.address))
        // `niet schrappen` is the contrary of what it seems.
        if isStrong { return weak.map { isInverting($0, keys) } == true ? .unclear : all }
        guard let weak, isClear(weak, in: line) else { return .unclear }
        return all
    }

    private static func isInverting(_ weak: Range<Int>, _ keys: [String]) -> Bool {
        ["niet", "not", "don't", "dont", "nicht", "pas", "ne", "do"].contains(keys[weak.lowerBound])
    }

    /// The `not` stands before all addresses or behind the only one, in a short line, and is not about a group.
    private static func isClear(_ weak: Range<Int>, in line: NamingLine) -> Bool {
        let places = line.pieces.indices.filter { line.pieces[$0].address != nil }
        guard let first = places.first, let last = places.last else { return false }
        // Of `jan@…, petra@… niet` nobody knows whether it is about both.
        guard weak.upperBound <= first || (weak.lowerBound > last && places.count == 1) else { return false }
        // `klant: petra@… (niet dringend)`
        if line.groups.contains(where: { $0.index < weak.lowerBound }) { return false }
        if let group = line.groups.first(where: { $0.index >= weak.upperBound }), group.index <= weak.upperBound + 1,
            group.index > last
        {
            return false
        }
        return line.words.count { !$0.isCapitalised } <= 9
    }

    // MARK: Without

    private static func words(_ line: NamingLine, isStrong: Bool, _ weak: Range<Int>?) -> Withdrawal {
        let keys = keys(of: line)
        if CommandWords.unsure.first(in: keys) != nil || isQuestion(line, isStrong: isStrong) {
            return isStrong ? .unclear : .prose
        }
        if isStrong, let weak, isInverting(weak, keys) { return .unclear }
        if let short = excepted(line, keys) { return short }
        // `Not John, he left the company.`
        if let cut = because(line, keys), let short = Withdrawal(line.with(line.pieces[..<cut])), case .of = short {
            return short
        }
        if !isStrong, !line.endsInColon, let name = askedNotToAsk(line, keys) { return .of([name]) }
        let rest = line.with(withoutCommands(line.pieces, keys))
        guard let references = RaterReferences.read(rest, allowsSmall: isStrong) else {
            return isStrong ? .unclear : .prose
        }
        if references.isEmpty { return nothingNamed(line, isStrong: isStrong, weak) }
        return isStrong || isAtEdge(weak, of: line) ? .of(references) : .prose
    }

    /// Where a reason begins: at a comma with a pronoun, at `omdat`.
    private static func because(_ line: NamingLine, _ keys: [String]) -> Int? {
        keys.indices.first { index in
            if index == 0 { return false }
            if CommandWords.because.contains(keys[index]) { return true }
            let isMark = ["\u{0},", "\u{0}(", "\u{0}-", "\u{0}:"].contains(keys[index])
            return isMark && index + 1 < keys.count && CommandWords.pronounsOfOne.contains(keys[index + 1])
        }
    }

    /// `Ik zou Joris niet vragen`, `Laat Joris er maar buiten`: one name among words of asking that we know.
    private static func askedNotToAsk(_ line: NamingLine, _ keys: [String]) -> RaterReference? {
        let pieces = withoutCommands(line.pieces, keys)
        guard pieces.contains(where: { $0.word.map { asking.contains($0.key) } ?? false }), line.groups.isEmpty else {
            return nil
        }
        let words = pieces.map { piece in piece.word.flatMap { isKnown($0) ? nil : $0 } }
        let names = words.split(separator: nil).map { $0.compactMap(\.self) }
        guard names.count == 1, let name = names.first, PersonName.isName(name) else { return nil }
        return .name(name.map(\.text).joined(separator: " "))
    }

    private static func isKnown(_ word: PlainWord) -> Bool {
        if asking.contains(word.key) || PersonName.titles.contains(word.key) { return true }
        if PersonName.particles.contains(word.key), !word.isCapitalised { return false }
        return NamingVocabulary.known.contains(word.key) || PersonName.stop.contains(word.key)
            || CommandWords.fillers.length(in: [word.key], at: 0) == 1
    }

    private static let asking = NamingVocabulary.asking.subtracting(["wil", "zou", "willen"]).union(
        PlainWords.set("laat laten lass lassen laissez laisser keep leave demanderais fragen")
    )

    /// `Iedereen behalve Joris`: those behind the exception, where everybody stands before it.
    private static func excepted(_ line: NamingLine, _ keys: [String]) -> Withdrawal? {
        guard let phrase = keys.indices.first(where: { CommandWords.exceptions.length(in: keys, at: $0) > 0 }) else {
            return nil
        }
        let end = phrase + CommandWords.exceptions.length(in: keys, at: phrase)
        let before = keys[..<end]
        guard before.contains(where: { NamingVocabulary.everybody.contains($0) }) else { return nil }
        let isPlain = keys[..<phrase].allSatisfy { key in
            NamingVocabulary.everybody.contains(key) || GroupWords.group(key) != nil || key.hasPrefix("\u{0}")
                || NamingVocabulary.known.contains(key)
        }
        guard isPlain, let named = RaterReferences.read(line.with(line.pieces[end...]), allowsSmall: false),
            !named.isEmpty
        else { return nil }
        return .of(named)
    }

    private static func withoutCommands(_ pieces: [Piece], _ keys: [String]) -> [Piece] {
        var (found, index): ([Piece], Int) = ([], 0)
        while index < pieces.count {
            let length = max(
                CommandWords.withdraw.length(in: keys, at: index),
                CommandWords.negations.length(in: keys, at: index)
            )
            found.append(length > 0 ? .mark("·") : pieces[index])
            index += max(length, 1)
        }
        return found
    }

    private static func nothingNamed(_ line: NamingLine, isStrong: Bool, _ weak: Range<Int>?) -> Withdrawal {
        if let number = line.bulletNumber { return .of([.number(number)]) }
        if !line.groups.isEmpty, !line.endsInColon { return isStrong ? .unclear : .nobody }
        return line.endsInColon || isStrong || (weak?.count ?? 0) > 1 ? .heading : .prose
    }

    /// `niet Petra`, `Petra toch niet`; in the middle of a sentence a `not` may be about anything.
    private static func isAtEdge(_ weak: Range<Int>?, of line: NamingLine) -> Bool {
        guard let weak else { return false }
        let keys = line.keys
        let before = Array(keys[..<weak.lowerBound]).filter { !$0.hasPrefix("\u{0}") }
        let after = Array(keys[weak.upperBound...]).filter { !$0.hasPrefix("\u{0}") }
        return CommandWords.fillers.removed(from: before).rest.isEmpty
            || CommandWords.fillers.removed(from: after).rest.isEmpty
            || CommandWords.negations.removed(from: after).rest.isEmpty
    }
}
