// The columns of a table: which of them has the names, the addresses and the groups.
import Addressing
import Feedback

struct TableColumns: Sendable {
    private var names: [Int] = []
    private let addresses: Int
    private var group: Int?
    /// Columns in which a cross stands for a group.
    private var marks: [Int: RaterGroup] = [:]

    /// Nil where they can't be told, or where a row has not one address.
    init?(header: [Cell]?, rows: [[Cell]]) {
        guard let width = rows.first?.count,
            rows.allSatisfy({ $0.count == width && $0.flatMap(\.addresses).count == 1 })
        else { return nil }
        let columns = 0..<width
        guard let place = columns.first(where: { column in rows.allSatisfy { $0[column].address != nil } }) else {
            return nil
        }
        addresses = place
        if let header, header.count == width { read(header) }
        let others = columns.filter { $0 != place && marks[$0] == nil }
        if group == nil {
            group = others.first { column in
                rows.contains { $0[column].group != nil }
                    && rows.allSatisfy { $0[column].group != nil || $0[column].isEmpty }
            }
        }
        if names.isEmpty { names = TableColumns.names(rows, in: others.filter { $0 != group }) }
        // A cell with a group in a column of its own that is not all groups: each line is read by itself.
        let known = Set(names + [place] + Array(marks.keys) + (group.map { [$0] } ?? []))
        let isTold = marks.isEmpty && group == nil
        if isTold, rows.contains(where: { row in columns.contains { !known.contains($0) && !row[$0].groups.isEmpty } })
        {
            return nil
        }
    }

    private mutating func read(_ header: [Cell]) {
        let kinds = header.map { ContactFields.kind($0.text[...]) }
        let given = [kinds.firstIndex(of: .given), kinds.firstIndex(of: .family)].compactMap(\.self)
        names = kinds.firstIndex(of: .name).map { [$0] } ?? given
        // A column `manager` of names is about somebody else's manager.
        group = kinds.firstIndex(of: .group)
        let groups = header.indices.filter { header[$0].group != nil && kinds[$0] == nil }
        if group == nil, groups.count >= 2 {
            for column in groups { marks[column] = header[column].group }
        }
    }

    /// Names are where addresses are made of them, else the first column of names.
    private static func names(_ rows: [[Cell]], in columns: [Int]) -> [Int] {
        let named = columns.filter { column in rows.allSatisfy { $0[column].isName || $0[column].isEmpty } }
        let evident = named.max { count(rows, $0) < count(rows, $1) }
        if let evident, count(rows, evident) * 2 > rows.count { return [evident] }
        return named.first.map { [$0] } ?? []
    }

    private static func count(_ rows: [[Cell]], _ column: Int) -> Int {
        rows.count { row in
            let local = row.flatMap(\.addresses).first.map { PlainWord.key($0.localPart) } ?? ""
            return row[column].words.contains { $0.key.count >= 3 && local.contains($0.key) }
        }
    }

    /// A row as a line: `Petra Smit <petra@…>`, a tab, the group. Other cells only where they say no, or doubt.
    func text(of row: [Cell]) -> String {
        let name = names.map { LastFirst.straight(cell: row[$0].text) }.filter { !$0.isEmpty }.joined(separator: " ")
        let address = row[addresses].addresses.first.map { "<\($0)>" } ?? ""
        let marked = marks.filter { NamingForm.isMark(row[$0.key]) }.map(\.value.rawValue)
        let said = marked + (group.map { [row[$0].text] } ?? [])
        let taken = Set(names + [addresses] + Array(marks.keys) + (group.map { [$0] } ?? []))
        let doubts = row.indices.filter { !taken.contains($0) && NamingForm.isDoubtful(row[$0].words.map(\.key)) }
        return ([(name + " " + address)] + said + doubts.map { row[$0].text }).joined(separator: "\t")
    }
}

/// Tables whose cells are divided by tabs, semicolons or bars: several lines, or one below its heading.
struct DelimitedTable {
    let reader: PieceReader

    func gathered(_ rows: [NamingRow]) -> [NamingRow] {
        var (found, index): ([NamingRow], Int) = ([], 0)
        while index < rows.count {
            let sign = sign(of: rows[index])
            guard let sign else {
                found.append(rows[index])
                index += 1
                continue
            }
            let run: ArraySlice = rows[index...].prefix { $0.isEmpty || self.sign(of: $0) == sign }
            found += table(run.filter { !$0.isEmpty }, sign) ?? Array(run)
            index = run.endIndex
        }
        return found
    }

    private func sign(of row: NamingRow) -> Character? {
        guard row.kind == .line else { return nil }
        return "\t|;".first { row.text.contains($0) }
    }

    private func table(_ rows: [NamingRow], _ sign: Character) -> [NamingRow]? {
        var cells = rows.map { self.cells($0.text, sign) }
        let isRule = cells.map { $0.allSatisfy(\.isEmpty) }
        let kept = rows.indices.filter { !isRule[$0] }
        cells = kept.map { cells[$0] }
        guard let first = cells.first, cells.count >= 2 else { return nil }
        let width = cells.map(\.count).max() ?? 0
        // Empty cells at the end are lost on the way.
        cells = cells.map { $0 + Array(repeating: Cell("", reader: reader), count: width - $0.count) }
        let isHeader = first.allSatisfy { $0.addresses.isEmpty } && first.contains { $0.isLabel || $0.group != nil }
        let lines = Array(cells.dropFirst(isHeader ? 1 : 0))
        guard let columns = TableColumns(header: isHeader ? cells.first : nil, rows: lines) else { return nil }
        return lines.indices.map { index in
            rows[kept[index + (isHeader ? 1 : 0)]].reading(columns.text(of: lines[index]), as: .record)
        }
    }

    private func cells(_ text: String, _ sign: Character) -> [Cell] {
        var parts = text.split(separator: sign, omittingEmptySubsequences: false)[...]
        if sign == "|", parts.first?.allSatisfy(\.isWhitespace) == true { parts = parts.dropFirst() }
        if sign == "|", parts.last?.allSatisfy(\.isWhitespace) == true { parts = parts.dropLast() }
        return parts.map { Cell($0.trimmingPrefix(while: \.isWhitespace).description, reader: reader) }
    }
}
