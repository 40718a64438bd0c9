// Plain text in lines that every mail reader shows whole.

/// Breaking lines between words.
enum TextWrapping {
    /// Columns of plain text (RFC 5322 §2.1.1 recommends at most 78, quoting by `> ` included).
    static let width = 72

    /// Appends the text, each of its lines broken at spaces into lines of at most `width` columns, each after `indent`
    /// spaces, `hanging` where a line was broken. A word that is longer than that, such as an address, stays whole. No
    /// line break at the end.
    static func append(
        _ text: [UInt8],
        indent: Int = 0,
        hanging: Int? = nil,
        width: Int = TextWrapping.width,
        to out: inout [UInt8]
    ) {
        var isFirst = true
        for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if !isFirst { out.append(UInt8(ascii: "\n")) }
            isFirst = false
            appendLine(line, indent: indent, hanging: hanging ?? indent, width: width, to: &out)
        }
    }

    /// Columns are counted in scalars: all octets but UTF-8's continuations.
    static func columns(_ text: some Sequence<UInt8>) -> Int {
        text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    private static func appendLine(
        _ line: ArraySlice<UInt8>,
        indent: Int,
        hanging: Int,
        width: Int,
        to out: inout [UInt8]
    ) {
        var column = 0
        for word in line.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) {
            let length = columns(word)
            if column == 0 {
                out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
                column = indent
            } else if column + 1 + length > width {
                out.append(UInt8(ascii: "\n"))
                out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: hanging))
                column = hanging
            } else {
                out.append(UInt8(ascii: " "))
                column += 1
            }
            out.append(contentsOf: word)
            column += length
        }
    }
}
