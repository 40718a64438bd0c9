// What totals of two quarters tell of cells that are hidden in rows: a total, less the rows that show a cell, is the sum of those
// that don't.

/// People in cells of rows, at two quarter ends, that are not shown at both.
struct HiddenParts {
    /// A cell of a row, then and now.
    private struct Part {
        let row: String
        let cell: String
        let then, now: Set<PersonKey>
        let isShown: Bool
        /// Those who are in other cells of the row, where somebody may be in several.
        let elsewhere: (then: Set<PersonKey>, now: Set<PersonKey>)
    }

    private let isPartition: Bool
    private let cells: [String]
    private let parts: [Part]
    private let totals: Set<String>

    /// - Parameters:
    ///   - rows: those in force now, and `earlier` those in force when the earlier total was made.
    ///   - totals: the cells that it shows.
    init(
        _ figure: Figure,
        _ cells: [String],
        _ rows: [CountedRow],
        beside earlier: [CountedRow],
        totals: Set<String>
    ) {
        let then = Dictionary(uniqueKeysWithValues: earlier.map { ($0.row, $0) })
        let now = Dictionary(uniqueKeysWithValues: rows.filter { $0.count != nil }.map { ($0.row, $0) })
        (isPartition, self.cells, self.totals) = (figure.isPartition, cells, totals)
        parts = Set(then.keys).union(now.keys).sorted().flatMap { row in
            let both = [then[row], now[row]]
            let people = both.map { $0?.people.withoutDetails.mapKeys { $0.counted(in: row) } ?? [:] }
            return cells.map { cell in
                let inside = people.map { $0.keys(in: cell) }
                return Part(
                    row: row,
                    cell: cell,
                    then: inside[0],
                    now: inside[1],
                    isShown: both.allSatisfy { $0?.shown.contains(cell) ?? true },
                    elsewhere: (Set(people[0].keys).subtracting(inside[0]), Set(people[1].keys).subtracting(inside[1]))
                )
            }
        }
    }

    /// Whether these totals, shown now, tell of few in the rows where their cells are hidden.
    func tell(_ shown: Set<String>) -> Bool {
        guard isPartition else {
            return shown.intersection(totals).contains { cell in
                let inside = parts.filter { $0.cell == cell && !$0.isShown }
                return Self.tells([[Sets(inside)]]) || Self.tells([[Sets(inside.map(\.elsewhere))]])
            }
        }
        return (1..<1 << cells.count).contains { choice in
            let chosen = Set(cells.indices.filter { choice >> $0 & 1 == 1 }.map { cells[$0] })
            guard follows(chosen, from: totals), follows(chosen, from: shown) else { return false }
            // What is hidden of a row is known of it as a whole.
            let open = rows.filter { row in
                row.contains { !$0.isShown && chosen.contains($0.cell) }
                    && row.contains { !$0.isShown && !chosen.contains($0.cell) }
            }
            return Self.tells(open.map { Self.known($0) { chosen.contains($0.cell) } })
                || Self.tells(open.map { Self.known($0) { !chosen.contains($0.cell) } })
        }
    }

    /// Whether it is known how many are in some cells together: so is how many are in all.
    private func follows(_ chosen: Set<String>, from totals: Set<String>) -> Bool {
        chosen.isSubset(of: totals) || Set(cells).subtracting(chosen).isSubset(of: totals)
    }

    private var rows: [[Part]] { Array(Dictionary(grouping: parts, by: \.row).values) }

    /// The people of some parts, then and now.
    private struct Sets {
        let then, now: Set<PersonKey>

        init(_ parts: some Sequence<Part>) { self.init(parts.map { ($0.then, $0.now) }) }

        init(_ sets: [(then: Set<PersonKey>, now: Set<PersonKey>)]) {
            then = sets.reduce(into: []) { $0.formUnion($1.then) }
            now = sets.reduce(into: []) { $0.formUnion($1.now) }
        }
    }

    /// What is hidden of a row in some cells, with any of those that are shown.
    private static func known(_ row: [Part], inside: (Part) -> Bool) -> [Sets] {
        let (shown, hidden) = (row.filter(\.isShown), row.filter { !$0.isShown && inside($0) })
        return (0..<1 << shown.count).map { choice in
            Sets(hidden + shown.indices.filter { choice >> $0 & 1 == 1 }.map { shown[$0] })
        }
    }

    /// Whether some choice of one of each row has grown, or has shrunk, by one to four people.
    private static func tells(_ rows: [[Sets]]) -> Bool {
        reaches(rows.map { $0.map { ($0.then, $0.now) } }) || reaches(rows.map { $0.map { ($0.now, $0.then) } })
    }

    private static func reaches(_ rows: [[(small: Set<PersonKey>, large: Set<PersonKey>)]]) -> Bool {
        let sums = rows.reduce(Set([0])) { sums, choices in
            let more = Set(choices.filter { $0.small.isSubset(of: $0.large) }.map { $0.large.count - $0.small.count })
            return Set(sums.flatMap { sum in more.map { sum + $0 } }.filter { $0 < Few.least })
        }
        return sums.contains(where: Few.are)
    }
}
