// A plain text body as lines with their quote depth.
import Aligning

public enum PlainText {
    /// One line for each line of the text, within `TextBounds`; `>` prefixes, whether `>>` or `> > `, become the quote depth.
    public static func lines(_ text: String) -> [TextLine] {
        var text = CleanText.clean(text)
        return text.withUTF8 { bytes in
            var lines: [TextLine] = []
            lines.reserveCapacity(bytes.count / 40 + 1)
            var start = 0
            while true {
                let next = Lines.end(bytes, from: start, upTo: bytes.count)
                let isEnded = next > start && bytes[next - 1] == 0x0A
                lines.append(line(bytes, start, isEnded ? next - 1 : next))
                guard isEnded, lines.count < TextBounds.lines else { return withoutInitials(lines) }
                start = next
            }
        }
    }

    /// Some programs mark a quote by the initials of who wrote it: "FB> ". Three lines with the same ones are a quote.
    private static func withoutInitials(_ lines: [TextLine]) -> [TextLine] {
        var seen: [Substring: Int] = [:]
        for line in lines { if let initials = initials(line.text) { seen[initials, default: 0] += 1 } }
        guard seen.values.contains(where: { $0 >= 3 }) else { return lines }
        return lines.map { line in
            guard let initials = initials(line.text), seen[initials, default: 0] >= 3 else { return line }
            let rest = line.text.dropFirst(initials.count + 1).drop { $0 == " " }
            return TextLine(text: String(rest), quoteDepth: line.quoteDepth + 1, marks: line.marks)
        }
    }

    /// One to four letters before a `>` that a space or nothing follows.
    private static func initials(_ text: String) -> Substring? {
        guard let first = text.utf8.first, 0x41...0x5A ~= first,
            let mark = text.utf8.prefix(5).firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let initials = text[..<mark]
        let next = text.utf8[text.utf8.index(after: mark)...].first
        guard next == nil || next == 0x20, initials.utf8.allSatisfy({ 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }) else {
            return nil
        }
        return initials
    }

    private static func line(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> TextLine {
        var start = start
        var at = start
        var depth = 0
        while true {
            // One space may stand between two marks, and up to three before the first (indented quotes).
            var mark = at
            while mark < end, bytes[mark] == 0x20 { mark += 1 }
            guard mark - at <= (depth == 0 ? 3 : 1), mark < end, bytes[mark] == UInt8(ascii: ">") else { break }
            at = mark + 1
            depth += 1
            start = at
        }
        if depth > 0, start < end, bytes[start] == 0x20 { start += 1 }
        var end = end
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 || bytes[end - 1] == 0x0D { end -= 1 }
        if end - start > TextBounds.line {
            end = start + TextBounds.line
            while bytes[end] & 0xC0 == 0x80 { end -= 1 }
        }
        let content = UnsafeBufferPointer(rebasing: bytes[start..<end])
        return TextLine(text: String(decoding: content, as: UTF8.self), quoteDepth: depth)
    }
}
