// The lines that the naming reader takes: as they stand, or made of several that belong together.

struct NamingRow: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case line
        /// Made of a table's row or of the fields of a contact.
        case record
        /// Made of a vCard.
        case card
    }

    let number: Int
    /// The text that is read.
    let text: String
    /// The text as the employee wrote it.
    let whole: String
    /// How many lines of the reply it takes.
    let lineCount: Int
    let kind: Kind

    init(_ line: ReplyLine) {
        (number, text, whole, lineCount, kind) = (line.number, line.text, line.text, 1, .line)
    }

    /// A sentence of a line.
    init(_ line: ReplyLine, of whole: String) {
        (number, text, self.whole, lineCount, kind) = (line.number, line.text, whole, 1, .line)
    }

    /// One row in the place of several.
    init(_ text: String, kind: Kind, of rows: some Collection<NamingRow>) {
        let first = rows.map(\.number).min() ?? 0
        let end = rows.map { $0.number + $0.lineCount }.max() ?? first + 1
        (number, lineCount) = (first, end - first)
        whole = rows.map(\.whole).filter { !$0.isEmpty }.joined(separator: " ")
        (self.text, self.kind) = (text, kind)
    }

    /// The same row, read otherwise.
    func reading(_ text: String, as kind: Kind) -> NamingRow { NamingRow(text, kind: kind, of: [self]) }

    var isEmpty: Bool { text.isEmpty }

    /// The rows of a reply's lines: contact cards, contacts' fields and tables put together.
    static func rows(_ lines: [ReplyLine], reader: PieceReader) -> [NamingRow] {
        let cards = ContactCards.gathered(lines.map(NamingRow.init))
        let fields = ContactFields(reader: reader).gathered(cards)
        let cells = CellTable(reader: reader).gathered(fields)
        return DelimitedTable(reader: reader).gathered(cells)
    }
}
