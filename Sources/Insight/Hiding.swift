// The rule for small cells: none of fewer than five people is shown, and no sum or difference of those that are gives one away.

/// The rows of a figure at one moment, on their way to what may be seen of them.
struct Hiding {
    struct Line {
        let people: CountedPeople
        /// Whether it stands as it was published before.
        let isFixed: Bool
        var shown: Set<String>
    }

    let figure: Figure
    let cells: [String]
    private(set) var lines: [Line]
    /// The cells whose sum over all rows is shown.
    private(set) var totals: Set<String>
    /// People by row and cell.
    private let counts: [[String: Int]]

    init(_ figure: Figure, _ cells: [String], _ lines: [Line], totals: Set<String>) {
        (self.figure, self.cells, self.lines, self.totals) = (figure, cells, lines, totals)
        counts = lines.map { line in
            Dictionary(uniqueKeysWithValues: cells.map { ($0, line.people.keys(in: $0).count) })
        }
    }

    /// The cells that are large enough by themselves.
    static func large(_ figure: Figure, _ cells: [String], _ people: CountedPeople) -> Set<String> {
        guard people.count >= Few.least else { return [] }
        return Set(
            cells.filter { cell in
                let count = people.keys(in: cell).count
                // Of people in several cells, those who are not in one are as telling as those who are.
                return count >= Few.least && (figure.isPartition || !tells(figure, people.count - count))
            }
        )
    }

    /// Whether the number of people in hidden cells would say something of few.
    private static func tells(_ figure: Figure, _ count: Int) -> Bool {
        Few.are(count) || (figure.isOfWords && count == 0)
    }

    /// Hides until nothing follows, and then shows again what was hidden in vain, the largest first.
    mutating func run() {
        let (wanted, wantedTotals) = (lines.map(\.shown), totals)
        while let step = next() {
            switch step {
            case .cell(let row, let cell): lines[row].shown.remove(cell)
            case .total(let cell): totals.remove(cell)
            }
        }
        for cell in wantedTotals.subtracting(totals).sorted(by: { (-sum($0), $0) < (-sum($1), $1) }) {
            totals.insert(cell)
            if next() != nil { totals.remove(cell) }
        }
        let hidden = lines.indices.flatMap { row in
            wanted[row].subtracting(lines[row].shown).map { (row: row, cell: $0, count: counts[row][$0] ?? 0) }
        }
        for (row, cell, _) in hidden.sorted(by: { (-$0.count, $0.row, $0.cell) < (-$1.count, $1.row, $1.cell) }) {
            lines[row].shown.insert(cell)
            if next() != nil { lines[row].shown.remove(cell) }
        }
    }

    private enum Step {
        case cell(row: Int, String)
        case total(String)
    }

    private func next() -> Step? {
        for row in lines.indices where !lines[row].isFixed && tellsByItself(row) {
            if let cell = smallest(of: lines[row].shown, in: [row]) { return .cell(row: row, cell.cell) }
        }
        if let cells = sumsThatTell() { return mend(cells) }
        return totalsTellByThemselves() ? smallestTotal(of: totals).map { .total($0) } : nil
    }

    /// What is hidden of all rows, by the totals. Of a figure in which each stands in one cell, it is among the sums above.
    private func totalsTellByThemselves() -> Bool {
        guard !figure.isPartition, !totals.isEmpty else { return false }
        let hidden = cells.filter { !totals.contains($0) }
        let people = lines.reduce(0) { sum, line in sum + Set(hidden.flatMap { line.people.keys(in: $0) }).count }
        return !hidden.isEmpty && Self.tells(figure, people)
    }

    private func hidden(_ row: Int) -> [String] { cells.filter { !lines[row].shown.contains($0) } }

    /// What is hidden of a row, by what is shown of it.
    private func tellsByItself(_ row: Int) -> Bool {
        guard !lines[row].shown.isEmpty else { return false }
        let hidden = hidden(row)
        let people = Set(hidden.flatMap { lines[row].people.keys(in: $0) }).count
        return !hidden.isEmpty && Self.tells(figure, people)
    }

    /// The totals by which something follows; nil: nothing does.
    private func sumsThatTell() -> Set<String>? {
        let known = cells.filter(totals.contains)
        guard figure.isPartition else { return known.first { tellsOfSeveral($0) }.map { [$0] } }
        // Each choice of known columns, minus or plus the rows that make all else cancel out: the sums of people that
        // follow from rows and totals are these (directed cuts of the graph of hidden cells), and unions of them.
        for choice in 1..<max(1, 1 << known.count) {
            let chosen = Set(known.indices.filter { choice >> $0 & 1 == 1 }.map { known[$0] })
            if tells(chosen) { return chosen }
        }
        return nil
    }

    private func tells(_ chosen: Set<String>) -> Bool {
        var (rowsLessColumns, columnsLessRows): ([Int], [Int]) = ([], [])
        for row in lines.indices {
            let hidden = hidden(row)
            let (inside, outside) = (hidden.filter(chosen.contains), hidden.filter { !chosen.contains($0) })
            guard !inside.isEmpty else { continue }
            rowsLessColumns += outside.map { counts[row][$0] ?? 0 }
            if !outside.isEmpty { columnsLessRows += inside.map { counts[row][$0] ?? 0 } }
        }
        return [rowsLessColumns, columnsLessRows].contains { !$0.isEmpty && Self.tells(figure, $0.reduce(0, +)) }
    }

    /// Of a figure in which people stand in several cells: those in a cell, or not in it, of the rows that hide it.
    private func tellsOfSeveral(_ cell: String) -> Bool {
        let rows = lines.indices.filter { !lines[$0].shown.contains(cell) }
        guard !rows.isEmpty else { return false }
        let inside = rows.reduce(0) { $0 + (counts[$1][cell] ?? 0) }
        let all = rows.reduce(0) { $0 + lines[$1].people.count }
        return Self.tells(figure, inside) || Self.tells(figure, all - inside)
    }

    /// One more cell of these columns is hidden; where none can be, a total.
    private func mend(_ chosen: Set<String>) -> Step {
        let open = lines.indices.filter { !lines[$0].isFixed }
        if let found = smallest(of: chosen, in: open) { return .cell(row: found.row, found.cell) }
        return .total(smallestTotal(of: chosen) ?? "")
    }

    private func smallestTotal(of wanted: Set<String>) -> String? {
        wanted.min { (sum($0), $0) < (sum($1), $1) }
    }

    private func sum(_ cell: String) -> Int { counts.reduce(0) { $0 + ($1[cell] ?? 0) } }

    private func smallest(of wanted: Set<String>, in rows: [Int]) -> (row: Int, cell: String)? {
        let shown = rows.flatMap { row in
            cells.filter { wanted.contains($0) && lines[row].shown.contains($0) }.map { (row: row, cell: $0) }
        }
        return shown.min { (counts[$0.row][$0.cell] ?? 0) < (counts[$1.row][$1.cell] ?? 0) }
    }
}
