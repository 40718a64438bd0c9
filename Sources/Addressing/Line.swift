// A line of text that people and protocols share: a name, a place, a department. It can't break out of a header.

/// One line of text without control characters, at most 200 characters, surrounding white space removed.
///
/// Everything that ends up in a header field, an SMTP command or an iCalendar parameter goes through this type (or
/// `EmailAddress`), so that CR, LF and their like are refused long before a socket (RFC 5322 §2.2, RFC 5545 §3.1).
public struct Line: Hashable, Sendable, CustomStringConvertible {
    public let text: String
    public static let maximumLength = 200
    static let maximumOctets = 2000

    /// - Throws: `InvalidText` when the text is empty, too long, or holds a line break or control character.
    public init(_ text: String, what: String = "text") throws(InvalidText) {
        if let bad = text.unicodeScalars.first(where: Line.breaksLines) {
            throw InvalidText(
                what: what,
                value: text,
                reason: "it holds the control character U+\(String(bad.value, radix: 16, uppercase: true))"
            )
        }
        let trimmed = text.trimmingSpaces
        guard !trimmed.isEmpty else { throw InvalidText(what: what, value: text, reason: "it is empty") }
        guard trimmed.count <= Line.maximumLength else {
            throw InvalidText(what: what, value: text, reason: "it is longer than \(Line.maximumLength) characters")
        }
        // A character may hold any number of marks.
        guard trimmed.utf8.count <= Line.maximumOctets else {
            throw InvalidText(what: what, value: text, reason: "it is longer than \(Line.maximumOctets) octets")
        }
        self.text = trimmed
    }

    public var description: String { text }

    /// C0, DEL, C1, and the separators that some readers take for a line's end.
    static func breaksLines(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
        default: false
        }
    }
}

/// A text that can't be what it is meant to be; says which text, which value and why.
public struct InvalidText: Error, Equatable, CustomStringConvertible {
    public let what: String
    public let value: String
    public let reason: String

    public init(what: String, value: String, reason: String) {
        self.what = what
        self.value = value
        self.reason = reason
    }

    /// One line; control characters in the value are shown escaped.
    public var description: String {
        let shown = value.count > 80 ? value.prefix(80) + "…" : value[...]
        // debugDescription leaves C1 as it is, and a terminal may obey it.
        let escaped = String(shown).debugDescription.unicodeScalars.map { scalar in
            Line.breaksLines(scalar) ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
        }
        return "\(what) \(escaped.joined()): \(reason)"
    }
}

extension String {
    var trimmingSpaces: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}

extension Line: Codable {
    public init(from decoder: any Decoder) throws {
        try self.init(String(from: decoder))
    }

    public func encode(to encoder: any Encoder) throws {
        try text.encode(to: encoder)
    }
}
