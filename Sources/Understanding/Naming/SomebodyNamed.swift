// Whether a line without an address seems to name a person.

/// Whether a line seems to name a person whose address is missing.
enum SomebodyNamed {
    /// - Parameter isListed: whether the line stands in a list, where one word is enough.
    static func isIn(_ line: NamingLine, isListed: Bool) -> Bool {
        guard line.words.count <= 9 else { return false }
        let grouped = Set(line.groups.map(\.index))
        let words = line.pieces.indices.filter { line.pieces[$0].word != nil }
        let core = words.drop { grouped.contains($0) || isLead(line.pieces[$0]) }
        let hasCue = core.count < words.count || isListed || isGroupMarked(line, grouped)
        let name = core.prefix { !grouped.contains($0) }.compactMap { line.pieces[$0].word }
            .prefix { !CommandWords.joiners.contains($0.key) }
        guard let first = name.first, first.isCapitalised || PersonName.particles.contains(first.key),
            let run = PersonName.leading(in: Array(name)), run.first == name.first || name.count <= run.count + 1
        else { return false }
        // `Henk van de kantine`: particles lead to where somebody works.
        let others = name.dropFirst(run.count).count { !PersonName.particles.contains($0.key) }
        return others <= 2 && (hasCue || run.count { $0.isCapitalised } > 1)
    }

    /// Whether a name seems to stand anywhere in the line.
    static func isInside(_ line: NamingLine) -> Bool {
        line.nameCells(of: line.pieces.indices).contains { PersonName.leading(in: $0) != nil }
    }

    private static func isLead(_ piece: Piece) -> Bool {
        guard let word = piece.word else { return false }
        return PersonName.stop.contains(word.key) || PersonName.labels.contains(word.key)
    }

    /// `Petra, klant`.
    private static func isGroupMarked(_ line: NamingLine, _ grouped: Set<Int>) -> Bool {
        grouped.contains { $0 > 0 && line.pieces[$0 - 1].word == nil }
    }
}
