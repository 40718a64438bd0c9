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

    /// All sets whose number follows from what is shown of a row. Who works in a department is no secret: where all of them are
    /// counted, the people of the row as a whole tell nothing.
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
        if figure.isOfEmployees { sets.remove(everybody) } else { sets.insert(everybody) }
        sets.remove([])
        return sets
    }
}

/// People in parts of which each number is known, as those of talks are by standing and by month. So is that of each union of
/// them: too many to try them all.
struct KnownParts {
    private let parts: [Set<PersonKey>]

    /// - Parameter cuts: sets of people whose number is shown, each inside or outside any other.
    init(of people: Set<PersonKey>, cuts: [Set<PersonKey>]) {
        let cells = Dictionary(grouping: people) { person in cuts.indices.filter { cuts[$0].contains(person) } }
        parts = cells.values.map(Set.init)
    }

    /// Whether some union of parts is a union of the others' parts and one to four people more, or the other way round.
    /// Everybody as a whole tells nothing: who works here is no secret.
    func tells(beside other: KnownParts) -> Bool { exceeds(other) || other.exceeds(self) }

    private func exceeds(_ other: KnownParts) -> Bool {
        guard parts.count > 1, other.parts.count > 1 else { return false }
        let overlaps = Overlaps(parts, other.parts)
        return parts.indices.contains { overlaps.tells([$0], without: []) }
    }

    /// How many people are in each part of the one and of the other.
    private struct Overlaps {
        private let counts: [[Int: Int]]
        /// In none of the other's parts.
        private let alone: [Int]
        private let sizes: [Int]
        private let places: [Set<Int>]
        /// Of the other's parts: how many of it are in any part.
        private let here: [Int]

        init(_ parts: [Set<PersonKey>], _ others: [Set<PersonKey>]) {
            let shared: [[Int: Int]] = parts.map { part in
                others.indices.reduce(into: [:]) { counts, other in
                    let count = part.intersection(others[other]).count
                    if count > 0 { counts[other] = count }
                }
            }
            counts = shared
            alone = zip(parts, shared).map { $0.count - $1.values.reduce(0, +) }
            sizes = others.map(\.count)
            places = others.indices.map { other in Set(parts.indices.filter { shared[$0][other] != nil }) }
            here = others.indices.map { other in shared.reduce(0) { $0 + ($1[other] ?? 0) } }
        }

        /// Whether a union of parts, these among them, is a union of others and one to four people more.
        /// - Parameter left: others of whom nothing is in that union: whoever of them is in the parts is one more.
        func tells(_ chosen: Set<Int>, without left: Set<Int>) -> Bool {
            guard chosen.count < counts.count else { return false }
            func inside(_ other: Int) -> Int { chosen.reduce(0) { $0 + (counts[$1][other] ?? 0) } }
            let more = chosen.reduce(0) { $0 + alone[$1] } + left.reduce(0) { $0 + inside($1) }
            guard more < Few.least else { return false }
            let touched = Set(chosen.flatMap { counts[$0].keys }).subtracting(left)
            guard let open = touched.filter({ inside($0) < sizes[$0] }).min() else {
                return more > 0 && !touched.isEmpty && touched.count < sizes.count
            }
            if tells(chosen, without: left.union([open])) { return true }
            return here[open] == sizes[open] && tells(chosen.union(places[open]), without: left)
        }
    }
}
