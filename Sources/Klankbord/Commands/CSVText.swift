// Lists as CSV (RFC 4180, its lines ended by LF), safe to open in a spreadsheet.
import Addressing
import ArgumentParser

enum CSVText {
    static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map(cell).joined(separator: ",") }.joined(separator: "\n")
    }

    /// What a spreadsheet would take for a formula is text (OWASP, "CSV Injection").
    static func cell(_ text: String) -> String {
        let line = text.printableLine
        let isFormula = line.count > 1 && line.first.map { "=+-@".contains($0) } == true
        guard isFormula || line.contains(where: { $0 == "\"" || $0 == "," }) else { return line }
        return "\"" + (isFormula ? "'" : "") + line.replacing("\"", with: "\"\"") + "\""
    }
}

/// `--json` and `--csv`, where a list is printed that people take into a spreadsheet.
struct ListOptions: ParsableArguments {
    @OptionGroup var output: OutputOptions
    @Flag(help: "Print CSV, for a spreadsheet.")
    var csv = false

    /// Prints the values as JSON, or the cells as CSV or a table.
    func print(_ values: some Encodable, _ heads: [String], _ cells: [[String]], whenEmpty: String) throws {
        try output.print(values) {
            csv ? CSVText.text([heads] + cells) : table(heads, cells, whenEmpty: whenEmpty)
        }
    }
}
