// The rule for time: a row changes only where nobody or at least five people changed, and no two numbers of different times
// may differ by fewer than five people who all came, or all went.

/// Sets of people whose number follows from a row, and what later ones may not say beside them.
struct TimeRule {
    let figure: Figure

    /// Whether a row may take the place of those before it.
    /// - Parameter earlier: all of the year, the oldest first, people without details.
    func allows(_ people: CountedPeople, shown: Set<String>, after earlier: [CountedRow]) -> Bool {
        if let last = earlier.last, people.changed(from: last.people) < Few.least { return false }
        let new = known(people, shown)
        return earlier.allSatisfy { row in
            let old = known(row.people, row.shown)
            return new.allSatisfy { one in old.allSatisfy { !tells(one, beside: $0) } }
        }
    }

    private func tells(_ one: Set<PersonKey>, beside other: Set<PersonKey>) -> Bool {
        let (small, large) = one.count < other.count ? (one, other) : (other, one)
        return Few.are(large.count - small.count) && small.isSubset(of: large)
    }

    /// All sets whose number follows from what is shown of a row. Who works in a department is no secret: of what happened,
    /// the people of the row as a whole tell nothing.
    func known(_ people: CountedPeople, _ shown: Set<String>) -> Set<Set<PersonKey>> {
        guard people.count >= Few.least else { return [] }
        let everybody = Set(people.keys)
        let cells = shown.sorted().map { people.keys(in: $0) }
        var sets: Set<Set<PersonKey>> = []
        if figure.isPartition, cells.count < 7 {
            let parts = cells + [cells.reduce(everybody) { $0.subtracting($1) }]
            for choice in 0..<(1 << parts.count) {
                sets.insert(parts.indices.reduce(into: []) { if choice >> $1 & 1 == 1 { $0.formUnion(parts[$1]) } })
            }
        } else {
            for cell in cells { sets.formUnion([cell, everybody.subtracting(cell)]) }
        }
        if figure.isOfWords { sets.insert(everybody) } else { sets.remove(everybody) }
        sets.remove([])
        return sets
    }
}
