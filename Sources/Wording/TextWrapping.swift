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
        text.withUnsafeBufferPointer { text in
            var start = 0
            while true {
                let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
                let line = UnsafeBufferPointer(rebasing: text[start..<end])
                appendLine(line, indent: indent, hanging: hanging ?? indent, width: width, to: &out)
                guard end < text.count else { return }
                out.append(UInt8(ascii: "\n"))
                start = end + 1
            }
        }
    }

    /// Columns are counted in scalars: all octets but UTF-8's continuations.
    static func columns(_ text: some Sequence<UInt8>) -> Int {
        text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    private static func appendLine(
        _ line: UnsafeBufferPointer<UInt8>,
        indent: Int,
        hanging: Int,
        width: Int,
        to out: inout [UInt8]
    ) {
        var (column, next) = (0, 0)
        while let word = word(in: line, from: next) {
            next = word.upperBound
            let length = columns(line[word])
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
            out.append(contentsOf: UnsafeBufferPointer(rebasing: line[word]))
            column += length
        }
    }

    private static func word(in line: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\r") }
        guard let begin = line[start...].firstIndex(where: { !isSpace($0) }) else { return nil }
        return begin..<(line[begin...].firstIndex(where: isSpace) ?? line.count)
    }
}
