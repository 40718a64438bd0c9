// A template after compiling: fixed text with numbered places, and how they are filled in plain text and HTML.
import Addressing

/// Fixed text and places, in order.
public struct PlacedText: Sendable {
    enum Part: Sendable {
        case fixed([UInt8])
        case place(Int)
    }

    private(set) var parts: [Part] = []

    /// Splits at the marks.
    public init(_ text: String) {
        let octets = Array(text.utf8)
        let (opening, closing) = (String(Marks.opening), String(Marks.closing))
        var start = 0
        func fix(_ end: Int) {
            if start < end { parts.append(.fixed(Array(octets[start..<end]))) }
        }
        while let open = text.firstByteIndex(of: opening, from: start),
            let close = text.firstByteIndex(of: closing, from: open)
        {
            fix(open)
            let digits = octets[(open + opening.utf8.count)..<close]
            parts.append(.place(digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }))
            start = close + closing.utf8.count
        }
        fix(octets.count)
    }

    /// What stands in a place until it is filled.
    static func mark(_ place: Int) -> String { "\(Marks.opening)\(place)\(Marks.closing)" }

    public var hasPlaces: Bool { !places.isEmpty }

    /// The numbers of its places.
    public var places: [Int] {
        parts.compactMap { if case .place(let number) = $0 { number } else { nil } }
    }

    public func filled(with texts: [String]) -> String {
        var out: [UInt8] = []
        for part in parts {
            switch part {
            case .fixed(let bytes): out.append(contentsOf: bytes)
            case .place(let number): out.append(contentsOf: texts[number].utf8)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    func html(_ fillings: [Filling]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(16_000)
        appendHTML(to: &out, fillings)
        HTML.shortenLines(&out)
        return String(decoding: out, as: UTF8.self)
    }

    func appendText(to out: inout [UInt8], _ fillings: [Filling]) {
        for part in parts {
            switch part {
            case .fixed(let bytes): out.append(contentsOf: bytes)
            case .place(let number): out.append(contentsOf: fillings[number].text.utf8)
            }
        }
    }

    func appendHTML(to out: inout [UInt8], _ fillings: [Filling]) {
        for part in parts {
            switch part {
            case .fixed(let bytes): out.append(contentsOf: bytes)
            case .place(let number):
                HTML.append(fillings[number], to: &out)
            }
        }
    }
}

/// Putting text into HTML.
enum HTML {
    static func escape(_ text: String) -> String {
        var out: [UInt8] = []
        appendEscaped(text, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    static func append(_ filling: Filling, to out: inout [UInt8]) {
        switch filling.kind {
        case .text: appendEscaped(filling.text, to: &out)
        case .link:
            out.append(contentsOf: "<a href=\"".utf8)
            appendEscaped(filling.text, to: &out)
            out.append(contentsOf: "\" style=\"color:inherit\">".utf8)
            appendEscaped(filling.text, to: &out)
            out.append(contentsOf: "</a>".utf8)
        case .drawing: out.append(contentsOf: filling.text.utf8)
        }
    }

    /// Escapes what means something in an element or a quoted attribute; line breaks become `<br>`.
    static func appendEscaped(_ text: String, to out: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            guard bytes.contains(where: isSpecial) else {
                out.append(contentsOf: bytes)
                return
            }
            for byte in bytes { append(byte, to: &out) }
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"),
            UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            true
        default: false
        }
    }

    private static func append(_ byte: UInt8, to out: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
        case UInt8(ascii: "'"): out.append(contentsOf: "&#39;".utf8)
        case UInt8(ascii: "\n"): out.append(contentsOf: "<br>\n".utf8)
        case UInt8(ascii: "\r"): break
        default: out.append(byte)
        }
    }

    /// Turns the last space before 800 octets into a line break, so that no line comes near the 998 octets that a
    /// message's line may have (RFC 5322 §2.1.1). White space is the same to HTML, in a tag too.
    static func shortenLines(_ bytes: inout [UInt8]) {
        bytes.withUnsafeMutableBufferPointer { bytes in
            var (start, space) = (0, -1)
            for index in bytes.indices {
                // All that matters is at most a space; most octets are letters.
                if bytes[index] <= UInt8(ascii: " ") {
                    if bytes[index] == UInt8(ascii: "\n") { (start, space) = (index + 1, -1) } else { space = index }
                }
                if index - start >= 800, space >= start {
                    bytes[space] = UInt8(ascii: "\n")
                    (start, space) = (space + 1, -1)
                }
            }
        }
    }
}
