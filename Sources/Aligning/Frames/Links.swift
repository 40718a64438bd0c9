// Takes out the links that mail clients and gateways put into a text.
import Addressing
import Foundation

/// Links that mail clients and gateways put behind our words.
enum Links {
    /// Lines longer than this are left as they are: nobody types them, and no work on them may grow with its square.
    private static let longestLine = 8192

    static func opens(_ character: Character) -> Bool { "<([".contains(character) }

    /// Where the page's address ends in whose middle `offset` lies, or `offset`: gateways keep our words in their links.
    static func end(in text: String, at offset: Int) -> Int {
        guard text.utf8.count <= longestLine else { return offset }
        guard offset > 0, text.hasByte(UInt8(ascii: ":")) else { return offset }
        let utf8 = Array(text.utf8)
        guard offset < utf8.count, !isBreak(utf8[offset]) else { return offset }
        let start = utf8[..<offset].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
        let end = utf8[offset...].firstIndex(where: isBreak) ?? utf8.count
        return Substring(decoding: utf8[start..<end], as: UTF8.self).contains("://") ? end : offset
    }

    private static func isBreak(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
            UInt8(ascii: "]"):
            true
        default: false
        }
    }

    /// Whether a line says nothing but an address of a page, bare or in brackets.
    static func isOnly(_ text: String) -> Bool {
        switch text.utf8.first ?? 0 {
        case UInt8(ascii: "h"), UInt8(ascii: "w"), UInt8(ascii: "<"), UInt8(ascii: "("), UInt8(ascii: "["): break
        case 0x21...0x7E: return false
        default: break
        }
        guard let first = text.trimmed.first, first == "h" || first == "w" || opens(first) else { return false }
        return removed(from: text[...]).trimmed.isEmpty
    }

    /// Without `<https://…>`, `(https://…)`, `[cid:…]`, `[image: …]` and bare addresses of pages.
    static func removed(from text: Substring) -> Substring {
        guard text.utf8.count <= longestLine else { return text }
        guard mayHoldLink(text) else { return text }
        var result = ""
        var rest = text
        while let character = rest.first {
            if opens(character),
                isLink(Substring(rest.utf8.dropFirst())) || rest.hasPrefix("[image:") || rest.hasPrefix("[cid:")
            {
                let close: Character = character == "<" ? ">" : character == "(" ? ")" : "]"
                guard let end = rest.firstIndex(of: close) else { return result[...] }
                rest = rest[rest.index(after: end)...]
            } else if isLink(rest), result.last.map(\.isWhitespace) ?? true {
                rest = rest.drop { !$0.isWhitespace }
            } else {
                let next = rest.utf8.dropFirst().firstIndex(where: mayBeginLink) ?? rest.endIndex
                result += rest[..<next]
                rest = rest[next...]
            }
        }
        return result[...]
    }

    /// `www.x.example <http://www.x.example/>` says the same twice.
    ///
    /// - Parameter above: the line above, at whose end the page may stand when the text was wrapped.
    static func once(_ line: String, after above: @autoclosure () -> String? = nil) -> String {
        guard line.utf8.count <= longestLine, mayHoldBracketed(line) else { return line }
        var result = ""
        var rest = line[...]
        // A mark searched for once to the end in vain is not searched for again.
        var missing: Set<Character> = []
        while let open = rest.firstIndex(where: opens) {
            result += rest[..<open]
            let close: Character = rest[open] == "<" ? ">" : rest[open] == "(" ? ")" : "]"
            rest = rest[open...]
            let isBracketed = isLink(Substring(rest.utf8.dropFirst())) && !missing.contains(close)
            guard isBracketed, let end = rest.firstIndex(of: close) else {
                if isBracketed { missing.insert(close) }
                result += rest.prefix(1)
                rest = rest.dropFirst()
                continue
            }
            let shown = result[...].trimmed
            if (shown.isEmpty ? above() ?? "" : String(shown)).hasSuffix(bare(rest[..<end].dropFirst())) {
                result = String(shown)
            } else {
                result += rest[...end]
            }
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func mayHoldLink(_ text: Substring) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let base = bytes.baseAddress else { return false }
            // Each of them has a colon, most of them behind one of these letters.
            var start = 0
            while let hit = memchr(base + start, Int32(UInt8(ascii: ":")), bytes.count - start) {
                let at = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
                switch at > 0 ? bytes[at - 1] | 0x20 : 0 {
                case UInt8(ascii: "p"), UInt8(ascii: "s"), UInt8(ascii: "o"), UInt8(ascii: "l"), UInt8(ascii: "e"),
                    UInt8(ascii: "d"):
                    return true
                default: start = at + 1
                }
            }
            return false
        }
    }

    /// Whether an opening bracket stands before what may be the scheme of a link, bytes alone looked at.
    private static func mayHoldBracketed(_ line: String) -> Bool {
        var line = line
        return line.withUTF8 { bytes in
            var previous: UInt8 = 0
            for byte in bytes {
                switch previous {
                case UInt8(ascii: "<"), UInt8(ascii: "("), UInt8(ascii: "["):
                    if byte == UInt8(ascii: "h") || byte == UInt8(ascii: "m") || byte == UInt8(ascii: "t") {
                        return true
                    }
                default: break
                }
                previous = byte
            }
            return false
        }
    }

    private static func bare(_ link: Substring) -> Substring {
        var link = link
        for scheme in schemes where link.utf8.starts(with: scheme.utf8) {
            link = Substring(link.utf8.dropFirst(scheme.utf8.count))
        }
        return link.last == "/" ? link.dropLast() : link
    }

    /// A bracket, or the first letter of a scheme.
    private static func mayBeginLink(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "h"), UInt8(ascii: "m"),
            UInt8(ascii: "t"):
            true
        default: false
        }
    }

    private static let schemes: [String] = ["http://", "https://", "mailto:", "tel:"]

    private static func isLink(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, mayBeginLink(first) else { return false }
        return schemes.contains { text.utf8.starts(with: $0.utf8) }
    }
}
