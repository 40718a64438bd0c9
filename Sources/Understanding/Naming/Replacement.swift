// A line that puts one person in another's place.
import Addressing
import Feedback

enum Replacement: Equatable, Sendable {
    case of(RaterReference, by: NamedRater)
    case unclear(UnclearLine.Reason)

    /// Nil where the line says nothing of the kind.
    init?(_ line: NamingLine) {
        guard let (old, new) = Replacement.halves(of: line) else { return nil }
        guard let old, let new else {
            self = .unclear(line.addresses.isEmpty ? .noAddress : .notUnderstood)
            return
        }
        self = Replacement.read(old, new)
    }

    private typealias Halves = (old: NamingLine?, new: NamingLine?)

    private static func halves(of line: NamingLine) -> Halves? {
        let keys = line.keys
        if let phrase = CommandWords.insteadOf.first(in: keys) { return instead(line, phrase) }
        if let verb = CommandWords.replaceVerbs.first(in: keys) { return byVerb(line, verb) }
        if let arrow = keys.firstIndex(of: "\u{0}→") { return byArrow(line, arrow) }
        return notBut(line, keys)
    }

    // MARK: Where the halves are

    private static func instead(_ line: NamingLine, _ phrase: Range<Int>) -> Halves {
        let (left, right) = (line.with(line.pieces[..<phrase.lowerBound]), line.with(line.pieces[phrase.upperBound...]))
        if !left.addresses.isEmpty { return (right, left) }
        let addresses = right.pieces.indices.filter { right.pieces[$0].address != nil }
        if addresses.count > 1 { return split(right, at: addresses[0] + 1) }
        guard let address = addresses.first, let cut = divider(right, before: address) else { return (nil, nil) }
        return split(right, at: cut)
    }

    /// The first colon, comma or `graag` behind a word.
    private static func divider(_ line: NamingLine, before end: Int) -> Int? {
        let keys = line.keys
        return (0..<end).first { index in
            guard index > 0 else { return false }
            return ["\u{0}:", "\u{0},", "\u{0}→", "\u{0}-", "\u{0};"].contains(keys[index])
                || CommandWords.liever.length(in: keys, at: index) > 0
        }
    }

    private static func split(_ line: NamingLine, at index: Int) -> Halves {
        (line.with(line.pieces[..<index]), line.with(line.pieces[index...]))
    }

    private static func byVerb(_ line: NamingLine, _ verb: Range<Int>) -> Halves {
        let keys = line.keys
        for index in keys.indices where !verb.contains(index) {
            let length = CommandWords.replaceJoiners.length(in: keys, at: index)
            guard length > 0 else { continue }
            let old = line.with(line.pieces[..<index].enumerated().filter { !verb.contains($0.offset) }.map(\.element))
            let rest = line.pieces.indices[(index + length)...].filter { !verb.contains($0) }
            let new = line.with(rest.map { line.pieces[$0] })
            if !new.addresses.isEmpty, !old.words.isEmpty || !old.addresses.isEmpty { return (old, new) }
        }
        return (nil, nil)
    }

    private static func byArrow(_ line: NamingLine, _ arrow: Int) -> Halves? {
        let (old, new) = (line.with(line.pieces[..<arrow]), line.with(line.pieces[(arrow + 1)...]))
        let isOld = !old.addresses.isEmpty || (!old.words.isEmpty && old.words.allSatisfy { $0.number != nil })
        return !isOld || new.addresses.isEmpty ? nil : (old, new)
    }

    /// `niet petra@… maar jan@…`
    private static func notBut(_ line: NamingLine, _ keys: [String]) -> Halves? {
        guard let not = CommandWords.negations.first(in: keys) else { return nil }
        let but = (not.upperBound..<keys.count).first { CommandWords.butRather.length(in: keys, at: $0) > 0 }
        guard let but, but > not.upperBound else { return nil }
        let end = but + CommandWords.butRather.length(in: keys, at: but)
        let new = line.with(line.pieces[end...])
        guard !new.addresses.isEmpty, CommandWords.negations.first(in: new.keys) == nil else { return nil }
        return (line.with(line.pieces[not.upperBound..<but]), new)
    }

    // MARK: The raters meant

    private static func read(_ old: NamingLine, _ new: NamingLine) -> Replacement {
        if let bad = (old.badAddresses + new.badAddresses).first { return .unclear(.badAddress(bad)) }
        let raters = NamedRaters(new, isUnderHeading: false).all
        guard let rater = raters.first else { return .unclear(.noAddress) }
        guard raters.count == 1, old.addresses.count <= 1, CommandWords.unsure.first(in: old.keys) == nil,
            CommandWords.negations.first(in: new.keys) == nil,
            let references = RaterReferences.read(old, allowsSmall: true), references.count == 1
        else { return .unclear(.notUnderstood) }
        switch rater.group {
        case .several: return .unclear(.severalGroups)
        case .none: return .of(references[0], by: NamedRater(name: rater.name, address: rater.address, group: nil))
        case .group(let group):
            return .of(references[0], by: NamedRater(name: rater.name, address: rater.address, group: group))
        }
    }
}
