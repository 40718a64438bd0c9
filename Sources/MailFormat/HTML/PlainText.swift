// A plain text body as lines with their quote depth.

public enum PlainText {
    /// One line for each line of the text; `>` prefixes, whether `>>` or `> > `, become the quote depth.
    public static func lines(_ text: String) -> [TextLine] {
        CleanText.clean(text).lineFeedLines.map(line)
    }

    private static func line(_ raw: String) -> TextLine {
        var rest = raw.utf8[...]
        var depth = 0
        var content = rest
        while true {
            // One space may stand between two marks, and up to three before the first (indented quotes).
            let gap = rest.prefix { $0 == 0x20 }.count
            guard gap <= (depth == 0 ? 3 : 1), rest.dropFirst(gap).first == UInt8(ascii: ">") else { break }
            rest = rest.dropFirst(gap + 1)
            depth += 1
            content = rest
        }
        if depth > 0, content.first == 0x20 { content = content.dropFirst() }
        while let last = content.last, last == 0x20 || last == 0x09 || last == 0x0D { content = content.dropLast() }
        return TextLine(text: content.count == raw.utf8.count ? raw : String(Substring(content)), quoteDepth: depth)
    }
}
