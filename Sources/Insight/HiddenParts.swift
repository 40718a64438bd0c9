// What totals of two quarters tell of cells that are hidden in rows: a total, less the rows that show a cell, is the sum of those
// that don't.

/// People in cells of rows, at two quarter ends; a cell counts as shown where it is at both.
struct HiddenParts {
    /// People at the earlier quarter end, and now.
    private struct Sets {
        var then, now: Set<PersonKey>

        func adding(_ others: [Part]) -> Sets {
            others.reduce(into: self) { sets, part in
                sets.then.formUnion(part.people.then)
                sets.now.formUnion(part.people.now)
            }
        }

        func subtracting(_ other: Sets) -> Sets {
            Sets(then: then.subtracting(other.then), now: now.subtracting(other.now))
        }

        static let nobody = Sets(then: [], now: [])
    }

    /// A cell of a row.
    private struct Part {
        let cell: String
        let people: Sets
        /// All of its row.
        let everybody: Sets
        let isShown: Bool
    }

    private let isPartition: Bool
    private let cells: [String]
    private let rows: [[Part]]
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
        self.rows = Set(then.keys).union(now.keys).map { row in
            func people(_ counted: CountedRow?) -> CountedPeople {
                counted?.people.withoutDetails.mapKeys { $0.counted(in: row) } ?? [:]
            }
            let (before, after) = (people(then[row]), people(now[row]))
            return cells.map { cell in
                Part(
                    cell: cell,
                    people: Sets(then: before.keys(in: cell), now: after.keys(in: cell)),
                    everybody: Sets(then: Set(before.keys), now: Set(after.keys)),
                    isShown: [then[row], now[row]].allSatisfy { $0?.shown.contains(cell) ?? true }
                )
            }
        }
    }

    /// Whether these totals, shown now, tell of few in the rows where their cells are hidden.
    func tell(_ shown: Set<String>) -> Bool {
        isPartition ? partsTell(shown) : shown.intersection(totals).contains(where: cellTells)
    }

    /// Where somebody may be in several cells: those in one, and those who are not.
    private func cellTells(_ cell: String) -> Bool {
        let hidden = rows.joined().filter { $0.cell == cell && !$0.isShown }
        let inside = Sets.nobody.adding(hidden)
        let everybody = hidden.reduce(into: Sets.nobody) { all, part in
            all.then.formUnion(part.everybody.then)
            all.now.formUnion(part.everybody.now)
        }
        return Self.tells([[inside]]) || Self.tells([[everybody.subtracting(inside)]])
    }

    private func partsTell(_ shown: Set<String>) -> Bool {
        (1..<1 << cells.count).contains { choice in
            let chosen = Set(cells.indices.filter { choice >> $0 & 1 == 1 }.map { cells[$0] })
            guard follows(chosen, from: totals), follows(chosen, from: shown) else { return false }
            // What is hidden of a row is known of it as a whole.
            let open = rows.filter { row in
                Set(row.filter { !$0.isShown }.map { chosen.contains($0.cell) }).count == 2
            }
            return [true, false].contains { side in
                Self.tells(open.map { Self.known($0) { chosen.contains($0.cell) == side } })
            }
        }
    }

    /// Whether it is known how many are in some cells together: so is how many are in all.
    private func follows(_ chosen: Set<String>, from totals: Set<String>) -> Bool {
        chosen.isSubset(of: totals) || Set(cells).subtracting(chosen).isSubset(of: totals)
    }

    /// What is hidden of a row in some cells, with any of those that are shown.
    private static func known(_ row: [Part], inside: (Part) -> Bool) -> [Sets] {
        let (shown, hidden) = (row.filter(\.isShown), row.filter { !$0.isShown && inside($0) })
        return (0..<1 << shown.count).map { choice in
            Sets.nobody.adding(hidden + shown.indices.filter { choice >> $0 & 1 == 1 }.map { shown[$0] })
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
