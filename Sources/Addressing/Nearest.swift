// "Did you mean …?": the known name that is nearest to one that nobody knows.

/// The known name that takes the fewest edits, if that is at most a third of its letters.
package func nearest(to name: String, among known: some Sequence<String>) -> String? {
    let ranked = known.map { (edits(Array(name), Array($0)), $0) }.min { $0 < $1 }
    guard let ranked, ranked.0 * 3 <= max(name.count, ranked.1.count) else { return nil }
    return ranked.1
}

/// Letters put in, left out, changed, or swapped with their neighbour (optimal string alignment distance).
private func edits(_ left: [Character], _ right: [Character]) -> Int {
    var table = [Array(0...right.count)]
    for i in 0..<left.count {
        var row = [i + 1]
        for j in 0..<right.count {
            var least = min(table[i][j] + (left[i] == right[j] ? 0 : 1), table[i][j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                least = min(least, table[i - 1][j - 1] + 1)
            }
            row.append(least)
        }
        table.append(row)
    }
    return table[left.count][right.count]
}
