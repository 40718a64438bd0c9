// A table as spreadsheets export it (RFC 4180), with the line that each row stands on, so that a bad one can be found.
import Addressing
import Foundation

/// The rows of a CSV file below its header.
struct CSVTable: Sendable {
    struct Row: Sendable {
        /// Counted from 1, as an editor does.
        let line: Int
        /// By column; columns that are missing or empty in the row are left out.
        let cells: [String: String]
    }

    /// Those that are known.
    let columns: [String]
    let rows: [Row]
    /// Columns that nobody knows, shortly.
    let notes: [String]

    /// - Parameters:
    ///   - bytes: UTF-8, UTF-16, or windows-1252 as spreadsheets in western Europe write it; comma, semicolon or tab
    ///     between cells.
    ///   - names: for each column the words that may stand above it, in lower case; the first is what we call it. Others
    ///     are passed over.
    ///   - needed: of each set one column at least.
    /// - Throws: `Failure` naming the line, the value and what the file takes.
    init(_ bytes: Data, names: [[String]], needing needed: [Set<String>] = []) throws {
        var records = try CSVRecords(CSVTable.text(bytes)).all.filter { $0.cells.contains { !$0.isEmpty } }
        guard !records.isEmpty else { throw Failure(.badInput, "the file is empty; its first line names the columns") }
        let header = records.removeFirst()
        let known = header.cells.map { cell in names.first { $0.contains(Self.plain(cell)) }?.first }
        let columns = known.compactMap(\.self)
        self.columns = columns
        if let doubled = columns.first(where: { name in columns.count { $0 == name } > 1 }) {
            throw Failure(.badInput, "line \(header.line): the column \(doubled) stands there twice")
        }
        let others = zip(header.cells, known).filter { $1 == nil && !$0.isEmpty }.map(\.0)
        for set in needed where set.isDisjoint(with: columns) {
            throw Failure(.badInput, Self.missing(set, header.line, names, others))
        }
        notes = Self.passedOver(others, names)
        rows = records.map { record in
            let pairs = zip(known, record.cells).compactMap { name, cell in name.map { ($0, cell) } }
            return Row(line: record.line, cells: Dictionary(pairs.filter { !$1.isEmpty }) { first, _ in first })
        }
    }

    /// As it is compared: `E-Mail ` and `e-mail` are one.
    private static func plain(_ cell: String) -> String {
        cell.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "_" }).joined(separator: " ")
    }

    private static func missing(_ set: Set<String>, _ line: Int, _ names: [[String]], _ others: [String]) -> String {
        let wanted = names.compactMap(\.first).filter(set.contains).joined(separator: " or ")
        let all = names.compactMap(\.first).joined(separator: ", ")
        let stands = others.isEmpty ? "" : "; no column is called \(shown(others, names))"
        return "line \(line) names no column \(wanted)\(stands); the first line of the file names the columns: \(all)"
    }

    private static func passedOver(_ cells: [String], _ names: [[String]]) -> [String] {
        cells.isEmpty ? [] : ["passed over, since no column is called so: \(shown(cells, names))"]
    }

    /// Cells of the first line, with the column that was meant, maybe.
    private static func shown(_ cells: [String], _ names: [[String]]) -> String {
        let shown = cells.prefix(10).map { cell in
            let short = cell.count > 40 ? "\(cell.prefix(40))…" : cell
            let near = cell.count > 40 ? nil : nearest(to: plain(cell), among: names.joined())
            return short.printableLine.debugDescription + (near.map { " (did you mean \($0)?)" } ?? "")
        }
        return shown.joined(separator: ", ") + (cells.count > 10 ? " and \(cells.count - 10) more" : "")
    }

    private static func text(_ bytes: Data) -> String {
        // Excel begins its UTF-8, and its "Unicode text" in UTF-16, with a byte order mark.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
        if let utf16 = utf16(bytes) { return utf16 }
        return String(data: bytes, encoding: .utf8) ?? String(data: bytes, encoding: .windowsCP1252) ?? ""
    }

    /// By its mark, else by the zeros that no other text has.
    private static func utf16(_ bytes: Data) -> String? {
        let (even, odd) = (bytes.prefix(64).enumerated().filter { $1 == 0 }.map(\.offset)).reduce(into: (0, 0)) {
            if $1 % 2 == 0 { $0.0 += 1 } else { $0.1 += 1 }
        }
        let isLittle = bytes.starts(with: [0xFF, 0xFE]) || odd > max(even, 8)
        guard isLittle || bytes.starts(with: [0xFE, 0xFF]) || even > max(odd, 8) else { return nil }
        let text = String(data: bytes, encoding: isLittle ? .utf16LittleEndian : .utf16BigEndian)
        return text.map { String($0.drop { $0 == "\u{FEFF}" }) }
    }
}

/// Records and their cells (RFC 4180 §2): a quoted cell may hold separators, line breaks and doubled quotes.
private struct CSVRecords {
    private(set) var all: [(line: Int, cells: [String])] = []

    init(_ text: String) throws {
        let (told, text, first) = CSVRecords.told(text)
        let separator = told ?? CSVRecords.separator(of: text.prefix { !$0.isNewline })
        var (line, begin) = (first, first)
        var (cells, cell): ([String], String) = ([], "")
        var (isQuoted, wasQuoted) = (false, false)
        var rest = text
        while let character = rest.popFirst() {
            if character.isNewline { line += 1 }
            switch character {
            case "\"" where isQuoted && rest.first == "\"":
                cell.append("\"")
                rest.removeFirst()
            case "\"" where isQuoted || cell.allSatisfy(\.isWhitespace):
                if !isQuoted { cell = "" }
                isQuoted.toggle()
                wasQuoted = true
            case separator where !isQuoted:
                cells.append(CSVRecords.finished(&cell, &wasQuoted))
            case _ where character.isNewline && !isQuoted:
                cells.append(CSVRecords.finished(&cell, &wasQuoted))
                all.append((begin, cells))
                (cells, begin) = ([], line)
            case _ where wasQuoted && !isQuoted && character.isWhitespace: break
            default: cell.append(character)
            }
        }
        guard !isQuoted else { throw Failure(.badInput, "line \(begin): a quotation mark is opened and never closed") }
        cells.append(CSVRecords.finished(&cell, &wasQuoted))
        all.append((begin, cells))
    }

    private static func finished(_ cell: inout String, _ wasQuoted: inout Bool) -> String {
        defer { (cell, wasQuoted) = ("", false) }
        return wasQuoted ? cell : cell.trimmingCharacters(in: .whitespaces)
    }

    /// Excel's own first line: `sep=;`.
    private static func told(_ text: String) -> (separator: Character?, rest: Substring, line: Int) {
        let line = text.prefix { !$0.isNewline }
        guard line.lowercased().hasPrefix("sep="), line.count == 5 else { return (nil, text[...], 1) }
        return (line.last, text[line.endIndex...].dropFirst(), 2)
    }

    /// A spreadsheet whose decimals have a comma writes semicolons.
    private static func separator(of header: Substring) -> Character {
        let candidates: [Character] = [";", "\t", ","]
        return candidates.max { one, other in header.count { $0 == one } < header.count { $0 == other } } ?? ","
    }
}
