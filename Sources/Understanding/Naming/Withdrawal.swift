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
            !$0.hasPrefix("\u{0}") && !CommandWords.joiners.contains($0) && $0 != "mais"
        }
        if before.isEmpty || before.contains(where: { $0 == "ne" || $0.hasPrefix("n'") }) { return keys }
        return keys.map { $0 == "pas" ? "\u{0}" : $0 }
    }

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
        // `Not John, he left the company.`
        if let cut = because(line, keys), let short = Withdrawal(line.with(line.pieces[..<cut])), case .of = short {
            return short
        }
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
