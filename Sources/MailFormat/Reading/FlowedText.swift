// format=flowed undone (RFC 3676 §4): lines that were broken for the transport are joined again, quote depth kept.
import Addressing

enum FlowedText {
    /// - Parameter delSp: the `DelSp` parameter: the space that marks a soft break is none of the text.
    static func unflowed(_ text: String, delSp: Bool) -> String {
        var lines: [String] = []
        var open: (depth: Int, text: String)?
        func close() {
            if let line = open { lines.append(quoted(line.text, line.depth)) }
            open = nil
        }
        for line in text.lineFeedLines {
            let depth = line.utf8.prefix { $0 == UInt8(ascii: ">") }.count
            var content = line.utf8.dropFirst(depth)
            if content.first == 0x20 { content = content.dropFirst() }  // §4.4 space-stuffing
            if open.map({ $0.depth != depth }) ?? false { close() }  // §4.5 a change of depth ends the paragraph
            let isSignatureMark = content.elementsEqual("-- ".utf8)
            let isFlowed = content.last == 0x20 && !isSignatureMark  // §4.3 the signature line is fixed
            if isSignatureMark { close() }
            if isFlowed && delSp { content = content.dropLast() }
            var joined = open?.text ?? ""
            open = nil
            joined += Substring(content)
            open = (depth, joined)
            if !isFlowed { close() }
        }
        close()
        return lines.joined(separator: "\n")
    }

    private static func quoted(_ text: String, _ depth: Int) -> String {
        depth == 0 ? text : String(repeating: ">", count: depth) + " " + text
    }
}
