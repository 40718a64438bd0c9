// The raters that words of a line point at: by numbers of the list, names, addresses.
import Addressing

enum RaterReferences {
    /// Nil where something among the words is none of these; empty where nothing is left of them.
    ///
    /// - Parameter allowsSmall: whether a name may be written in small letters.
    static func read(_ line: NamingLine, allowsSmall: Bool) -> [RaterReference]? {
        let addresses = line.addresses
        if !addresses.isEmpty { return addresses.map(RaterReference.address) }
        var references: [RaterReference] = []
        for part in parts(of: line) {
            guard let found = reference(part, allowsSmall: allowsSmall) else { return nil }
            references += found
        }
        return references
    }

    /// The words between marks and `en`, without what says nothing.
    private static func parts(of line: NamingLine) -> [[PlainWord]] {
        let grouped = Set(line.groups.map(\.index))
        let pieces = line.pieces.enumerated().map { grouped.contains($0.offset) ? Piece.mark("·") : $0.element }
        let dividing = pieces.split { piece in
            guard let word = piece.word else { return true }
            return CommandWords.joiners.contains(word.key)
        }
        return dividing.map { withoutFillers($0.compactMap(\.word).filter { !PersonName.titles.contains($0.key) }) }
            .filter { !$0.isEmpty }
    }

    /// Fillers are taken off at both ends only: `de` also stands in `Kees de Vries`.
    private static func withoutFillers(_ words: [PlainWord]) -> [PlainWord] {
        var words = words[...]
        while !words.isEmpty {
            let length = CommandWords.fillers.length(in: words.map(\.key), at: 0)
            // `van Dijk` and `de Boer` are names where a name follows.
            if length == 0 || (length == 1 && isBeginningOfName(words)) { break }
            words = words.dropFirst(length)
        }
        while let last = words.last, CommandWords.fillers.length(in: [last.key], at: 0) == 1 { words.removeLast() }
        return Array(words)
    }

    private static func isBeginningOfName(_ words: ArraySlice<PlainWord>) -> Bool {
        guard let first = words.first, ["van", "de", "den", "la", "le", "von"].contains(first.key) else { return false }
        return words.count > 1 && words.dropFirst().first?.isCapitalised == true && words.count <= 3
    }

    private static func reference(_ words: [PlainWord], allowsSmall: Bool) -> [RaterReference]? {
        let numbers = words.map(\.number)
        if numbers.allSatisfy({ $0 != nil }) { return numbers.compactMap(\.self).map(RaterReference.number) }
        guard
            !words.contains(where: { CommandWords.pronouns.contains($0.key) && !PersonName.particles.contains($0.key) }
            ),
            PersonName.isName(words, allowsSmall: allowsSmall)
        else { return nil }
        return [.name(words.map(\.text).joined(separator: " "))]
    }
}
