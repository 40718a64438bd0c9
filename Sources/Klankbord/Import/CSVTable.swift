// A table as spreadsheets export it (RFC 4180), with the line that each row stands on, so that a bad one can be found.
import Foundation

/// The rows of a CSV file below its header.
struct CSVTable: Sendable {
    struct Row: Sendable {
        /// Counted from 1, as an editor does.
        let line: Int
        /// By column; columns that are missing or empty in the row are left out.
        let cells: [String: String]
    }

    let columns: [String]
    let rows: [Row]

    /// - Parameters:
    ///   - bytes: UTF-8, or windows-1252 as spreadsheets in western Europe write it; comma, semicolon or tab between cells.
    ///   - names: for each column the words that may stand above it, in lower case; the first is what we call it.
    /// - Throws: `Failure` naming the line, the value and what the file takes.
    init(_ bytes: Data, names: [[String]]) throws {
        let text = CSVTable.text(bytes)
        var records = try CSVRecords(text).all.filter { $0.cells.contains { !$0.isEmpty } }
        guard !records.isEmpty else { throw Failure(.badInput, "the file is empty; its first line names the columns") }
        let header = records.removeFirst()
        let columns = try header.cells.map { cell in
            guard let column = names.first(where: { $0.contains(cell.lowercased()) })?.first else {
                let known = names.compactMap(\.first).joined(separator: ", ")
                throw Failure(
                    .badInput,
                    "line \(header.line): column \(cell.debugDescription) is unknown; takes \(known)"
                )
            }
            return column
        }
        guard Set(columns).count == columns.count else {
            throw Failure(.badInput, "line \(header.line): a column stands there twice")
        }
        self.columns = columns
        rows = records.map { record in
            let pairs = zip(columns, record.cells).filter { !$1.isEmpty }
            return Row(line: record.line, cells: Dictionary(uniqueKeysWithValues: pairs.map { ($0, $1) }))
        }
    }

    private static func text(_ bytes: Data) -> String {
        // Excel begins its UTF-8 with a byte order mark.
        let unmarked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
        return String(data: unmarked, encoding: .utf8) ?? String(data: unmarked, encoding: .windowsCP1252) ?? ""
    }
}

/// Records and their cells (RFC 4180 §2): a quoted cell may hold separators, line breaks and doubled quotes.
private struct CSVRecords {
    private(set) var all: [(line: Int, cells: [String])] = []

    init(_ text: String) throws {
        let separator = CSVRecords.separator(of: text.prefix { !$0.isNewline })
        var (line, begin) = (1, 1)
        var (cells, cell): ([String], String) = ([], "")
        var (isQuoted, wasQuoted) = (false, false)
        var rest = text[...]
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

    /// A spreadsheet whose decimals have a comma writes semicolons.
    private static func separator(of header: Substring) -> Character {
        let candidates: [Character] = [";", "\t", ","]
        return candidates.max { one, other in header.count { $0 == one } < header.count { $0 == other } } ?? ","
    }
}
