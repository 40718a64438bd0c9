// A table in plain text: columns side by side, as wide as what stands in them.

/// Putting rows of cells in columns: the first is words, the others are numbers and end on the right.
enum TextTable {
    private static let gap = 2

    /// Appends the rows, each in a line of its own. Where the line would be longer than plain text may be, the words
    /// in the first column go on in the next line.
    static func append(_ rows: [[PlacedText]], _ fillings: [Filling], to out: inout [UInt8]) {
        let cells = rows.map { row in row.map { text(of: $0, fillings) } }
        let widths = widths(of: cells)
        for row in cells {
            var first: [UInt8] = []
            TextWrapping.append(row.first ?? [], width: widths.first ?? 0, to: &first)
            let lines = first.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            out.append(contentsOf: lines.first ?? [])
            pad(by: (widths.first ?? 0) - TextWrapping.columns(lines.first ?? []), &out)
            for (cell, width) in zip(row, widths).dropFirst() {
                pad(by: gap + width - TextWrapping.columns(cell), &out)
                out.append(contentsOf: cell)
            }
            out.append(UInt8(ascii: "\n"))
            for line in lines.dropFirst() { out.append(contentsOf: line + [UInt8(ascii: "\n")]) }
        }
    }

    private static func text(of cell: PlacedText, _ fillings: [Filling]) -> [UInt8] {
        var text: [UInt8] = []
        cell.appendText(to: &text, fillings)
        return text
    }

    private static func widths(of cells: [[[UInt8]]]) -> [Int] {
        var widths: [Int] = []
        for row in cells {
            for (index, cell) in row.enumerated() {
                if index == widths.count { widths.append(0) }
                widths[index] = max(widths[index], TextWrapping.columns(cell))
            }
        }
        let numbers = widths.dropFirst().reduce(0) { $0 + gap + $1 }
        if let first = widths.first { widths[0] = min(first, max(TextWrapping.width - numbers, 10)) }
        return widths
    }

    private static func pad(by columns: Int, _ out: inout [UInt8]) {
        out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(columns, 0)))
    }
}
