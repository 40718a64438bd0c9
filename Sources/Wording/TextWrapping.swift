// Plain text in lines that every mail reader shows whole.

/// Breaking lines between words.
enum TextWrapping {
    /// Columns of plain text (RFC 5322 §2.1.1 recommends at most 78, quoting by `> ` included).
    static let width = 72

    /// Appends the text, each of its lines broken at spaces into lines of at most `width` columns, each after `indent`
    /// spaces. A word that is longer than that, such as an address, stays whole. No line break at the end.
    static func append(_ text: [UInt8], indent: Int = 0, to out: inout [UInt8]) {
        var isFirst = true
        for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if !isFirst { out.append(UInt8(ascii: "\n")) }
            isFirst = false
            appendLine(line, indent: indent, to: &out)
        }
    }

    private static func appendLine(_ line: ArraySlice<UInt8>, indent: Int, to out: inout [UInt8]) {
        var column = 0
        for word in line.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) {
            // Columns are counted in scalars: all octets but UTF-8's continuations.
            let length = word.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
            if column == 0 {
                out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
                column = indent
            } else if column + 1 + length > width {
                out.append(UInt8(ascii: "\n"))
                out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
                column = indent
            } else {
                out.append(UInt8(ascii: " "))
                column += 1
            }
            out.append(contentsOf: word)
            column += length
        }
    }
}
