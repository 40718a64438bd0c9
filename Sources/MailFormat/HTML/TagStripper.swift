// HTML whose nesting no parser should follow: the tags are cut out, nothing more.
import Addressing
import Aligning
import Foundation

enum TagStripper {
    /// Whether there is a tag, or a comment, at all.
    static func holdsMarkup(_ html: String) -> Bool {
        var text = html
        return text.withUTF8 { bytes in
            var at = 0
            while let base = bytes.baseAddress, at < bytes.count,
                let hit = memchr(base + at, Int32(UInt8(ascii: "<")), bytes.count - at)
            {
                at = UnsafeRawPointer(hit) - UnsafeRawPointer(base) + 1
                if at < bytes.count, isLetter(bytes[at]) || bytes[at] == UInt8(ascii: "!") { return true }
            }
            return false
        }
    }

    /// Whether a tag has more than a thousand attributes, each of which a parser compares with all before it.
    static func hasVastTag(_ html: String) -> Bool {
        var text = html
        return text.withUTF8 { bytes in
            var at = 0
            while let base = bytes.baseAddress, at < bytes.count,
                let hit = memchr(base + at, Int32(UInt8(ascii: "<")), bytes.count - at)
            {
                let start = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
                at = start + 1
                guard at < bytes.count, isLetter(bytes[at]) else { continue }
                let close = memchr(hit, Int32(UInt8(ascii: ">")), bytes.count - start)
                at = close.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? bytes.count
                if at - start > 2000, bytes[start..<at].count(where: { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) > 1000
                {
                    return true
                }
            }
            return false
        }
    }

    /// Without Word's `<![if …]>` and `<![endif]>`, which libxml2 takes for text. In a comment they belong to it.
    static func withoutConditionals(_ html: String) -> String {
        guard html.holds("<![") else { return html }
        var kept = ""
        var start = 0
        var search = 0
        while let open = html.firstByteIndex(of: "<!", from: search) {
            if html.bytes(open, min(open + 4, html.utf8.count)) == "<!--" {
                guard let end = html.firstByteIndex(of: "-->", from: open + 4) else { break }
                search = end + 3
            } else if html.bytes(open, min(open + 3, html.utf8.count)) == "<![" {
                guard let close = html.firstByteIndex(of: ">", from: open) else { break }
                kept += html.bytes(start, open)
                start = close + 1
                search = start
            } else {
                search = open + 2
            }
        }
        return kept + html.bytes(start, html.utf8.count)
    }

    static func lines(_ html: String) -> [TextLine] {
        var text = ""
        var skipped: String?
        scan(html) { tag in
            let isEnd = tag.first == "/"
            let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
            if HTMLElements.of(name).contains(.unread) {
                skipped = isEnd ? nil : skipped ?? name
            } else if HTMLElements.of(name).contains(.breaking) || name == "br" {
                text += "\n"
            }
        } text: { run in
            if skipped == nil { text += HTMLEntities.decoded(run).map { $0.isNewline ? " " : $0 } }
        }
        return text.split(separator: "\n").map { line in
            TextLine(text: CleanText.clean(String(line)).split(whereSeparator: \.isWhitespace).joined(separator: " "))
        }.filter { !$0.text.isEmpty }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

    private static func scan(_ html: String, tag: (Substring) -> Void, text: (Substring) -> Void) {
        var rest = html[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
            text(rest[..<open])
            let inside = rest[rest.utf8.index(after: open)...]
            guard let close = inside.utf8.firstIndex(of: UInt8(ascii: ">")) else { return }
            tag(inside[..<close])
            rest = inside[inside.utf8.index(after: close)...]
        }
        text(rest)
    }
}

/// The few character references that matter where no parser is at work.
enum HTMLEntities {
    static func decoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
        var result = ""
        var rest = text
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            let inside = rest[rest.index(after: start)...]
            guard let end = inside.prefix(10).firstIndex(of: ";"), let character = character(inside[..<end]) else {
                result += "&"
                rest = inside
                continue
            }
            result.append(character)
            rest = inside[inside.index(after: end)...]
        }
        return result + rest
    }

    private static func character(_ name: Substring) -> Character? {
        if let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": " ", "apos": "'"][name] as Character? {
            return known
        }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let isHex = digits.first == "x" || digits.first == "X"
        guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits), value >= 0x20 else {
            return nil
        }
        return Unicode.Scalar(value).map(Character.init)
    }
}
