// Lists as CSV (RFC 4180), safe to open in a spreadsheet.

enum CSVText {
    /// Lines that end in CRLF.
    static func lines(_ rows: [[String]]) -> String {
        rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    /// What a spreadsheet would take for a formula is text (OWASP, "CSV Injection").
    static func cell(_ text: String) -> String {
        let starts: Set<Character> = ["=", "+", "-", "@", "\t", "\r"]
        let isFormula = text.count > 1 && text.first.map(starts.contains) == true
        let safe = isFormula ? "'" + text : text
        guard safe.contains(where: { $0 == "\"" || $0 == "," || $0.isNewline }) || isFormula else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
