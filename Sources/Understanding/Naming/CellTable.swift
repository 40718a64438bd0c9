// Tables that came out of a mail program with a cell on each line, and the kinds of cells.
import Addressing
import Feedback

/// A cell of a table.
struct Cell: Sendable {
    let text: String
    let words: [PlainWord]
    let addresses: [EmailAddress]
    let groups: Set<RaterGroup>
    /// Nothing but words for one group stands in it.
    let group: RaterGroup?

    init(_ text: String, reader: PieceReader) {
        let line = NamingLine(ReplyLine(number: 0, text: text), reader: reader)
        (self.text, words, addresses) = (text, line.words, line.addresses)
        groups = Set(line.groups.map(\.group))
        let grouped = line.groups.count
        let rest = words.count { GroupWords.group($0.key) == nil && !NamingLine.isSmallTalk($0) }
        group = groups.count == 1 && grouped > 0 && rest == 0 && addresses.isEmpty ? groups.first : nil
    }

    var isEmpty: Bool { words.isEmpty && addresses.isEmpty }

    /// A column's heading.
    var isLabel: Bool { addresses.isEmpty && ContactFields.kind(text[...]) != nil }

    /// Nothing but a name stands in it.
    var isName: Bool {
        guard addresses.isEmpty, group == nil, !words.isEmpty else { return false }
        let words = PieceReader.plainWords(LastFirst.straight(cell: text))
        return PersonName.isName(words) && !words.contains { Cell.firms.contains($0.key) }
    }

    /// Words that end the names of firms.
    private static let firms = PlainWords.set(
        "bv b.v nv n.v vof gmbh ag kg ohg ltd llc inc plc corp sa s.a sarl sas sprl srl"
    )

    /// The one address that stands in it, with nothing beside it.
    var address: EmailAddress? { addresses.count == 1 && words.isEmpty ? addresses[0] : nil }
}

extension NamingLine {
    /// A telephone number, or a page.
    var isContact: Bool {
        text.contains("www.") || text.contains("://") || (addresses.isEmpty && text.count(where: \.isNumber) >= 7)
    }
}

struct CellTable {
    let reader: PieceReader

    /// The rows with those of each table's row made one.
    func gathered(_ rows: [NamingRow]) -> [NamingRow] {
        var (found, index): ([NamingRow], Int) = ([], 0)
        while index < rows.count {
            let run: ArraySlice = rows[index...].prefix { $0.isEmpty || isCell($0) }
            if rows[index].isEmpty {
                found.append(rows[index])
                index += 1
            } else if let (row, end) = signature(rows[index...]) {
                found.append(row)
                index = end
            } else if run.isEmpty {
                found.append(rows[index])
                index += 1
            } else {
                found += table(run.filter { !$0.isEmpty }) ?? Array(run)
                index = run.endIndex
            }
        }
        return found
    }

    /// The signature of somebody, pasted: the name that the address is made of, at least two lines more, and the address.
    private func signature(_ rows: ArraySlice<NamingRow>) -> (NamingRow, end: Int)? {
        let block = rows.prefix { !$0.isEmpty && $0.kind == .line }.prefix(12)
        guard block.count >= 4, let first = block.first, isCell(first) else { return nil }
        let lines = block.map { NamingLine($0, reader: reader) }
        let isPlain = lines.allSatisfy { line in
            !line.hasBullet && !NamingForm.isSentence(line) && !NamingForm.isDoubtful(line.keys)
        }
        let addresses = Set(lines.flatMap(\.addresses).filter { !$0.isOffice })
        guard isPlain, lines.contains(where: \.isContact), addresses.count == 1, let address = addresses.first,
            let name = CellTable.name(lines[0], of: address)
        else { return nil }
        let groups = Set(block.compactMap { Cell($0.text, reader: reader).group } + lines[0].groups.map(\.group))
        let group = groups.count == 1 ? groups.first?.rawValue ?? "" : ""
        return (NamingRow("\(name) <\(address)>\t\(group)", kind: .record, of: block), block.endIndex)
    }

    /// The name in a line that holds nothing else but a group, where the address is made of it.
    private static func name(_ line: NamingLine, of address: EmailAddress) -> String? {
        let cells = line.nameCells(of: line.pieces.indices)
        guard cells.count == 1, let words = cells.first, PersonName.isName(words), line.addresses.isEmpty else {
            return nil
        }
        let local = PlainWord.key(address.localPart)
        let isEvident = words.contains { $0.key.count >= 3 && local.contains($0.key) }
        return isEvident ? words.map(\.text).joined(separator: " ") : nil
    }

    /// Short, and without a meaning of its own.
    private func isCell(_ row: NamingRow) -> Bool {
        guard row.kind == .line, row.text.count <= 80, !row.text.contains(where: { "\t|;".contains($0) }) else {
            return false
        }
        let line = NamingLine(row, reader: reader)
        guard !line.hasBullet, !line.endsInColon, line.words.count <= 7, line.badAddresses.isEmpty else { return false }
        guard line.addresses.isEmpty || line.isAddressAlone else { return false }
        return Courtesy.line(line.keys) == nil && Withdrawal(line) == nil && !NamingForm.isSentence(line)
    }

    /// The rows of a table in the cells: addresses stand at the same distance from each other.
    private func table(_ rows: [NamingRow]) -> [NamingRow]? {
        let cells = rows.map { Cell($0.text, reader: reader) }
        guard let (start, width) = CellTable.shape(cells) else { return nil }
        let header = cells[..<start].allSatisfy(\.isLabel) && start == width ? Array(cells[..<start]) : nil
        let lines = stride(from: start, to: cells.count, by: width).map { Array(cells[$0..<$0 + width]) }
        guard let columns = TableColumns(header: header, rows: lines) else { return nil }
        let records = lines.enumerated().map { index, line in
            let first = start + index * width
            return NamingRow(columns.text(of: line), kind: .record, of: rows[first..<first + width])
        }
        return (header == nil ? Array(rows[..<start]) : []) + records
    }

    /// Where the first row begins, and how many cells each has.
    private static func shape(_ cells: [Cell]) -> (start: Int, width: Int)? {
        let places = cells.indices.filter { cells[$0].address != nil }
        guard let first = places.first, let last = places.last else { return nil }
        let labels = cells.prefix { $0.isLabel }.count
        guard places.count > 1 else {
            return labels >= 2 && cells.count == 2 * labels ? (labels, labels) : nil
        }
        let gaps = Set(zip(places, places.dropFirst()).map { $1 - $0 })
        guard gaps.count == 1, let width = gaps.first, width >= 2 else { return nil }
        let behind = cells.count - 1 - last
        let start = first - (width - 1 - behind)
        guard behind < width, start >= 0 else { return nil }
        // A name above the table would be of somebody in it.
        let above = cells[..<start]
        let isHeaded =
            above.allSatisfy(\.isLabel) ? above.isEmpty || above.count == width : !above.contains(where: \.isName)
        return isHeaded ? (start, width) : nil
    }
}
