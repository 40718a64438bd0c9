// How much of a mail's text is read: more than anybody writes, and no more than can be read in a moment.

/// What is longer is read in part, and the mail held. The bounds are where texts and lines are born, so that all that is
/// done with them has an end.
enum TextBounds {
    /// Octets that are decoded of a part.
    static let part = 2 << 20
    /// Octets of a mail's plain text in all its parts, and of its HTML.
    static let plain = 1 << 20
    static let html = 2 << 20
    /// Lines of a text, and octets of a line.
    static let lines = 20_000
    static let line = 64 << 10

    /// The texts one below the other, up to so many octets.
    static func joined(_ texts: [String], upTo most: Int) -> String {
        var text = ""
        for (index, next) in texts.enumerated() {
            if index > 0 { text += "\n" }
            text += beginning(of: next, most - text.utf8.count)
            if text.utf8.count >= most { break }
        }
        return text
    }

    /// The characters that end within so many octets.
    static func beginning(of text: String, _ octets: Int) -> String {
        guard text.utf8.count > octets else { return text }
        guard octets > 0 else { return "" }
        var text = text
        return text.withUTF8 { bytes in
            var end = octets
            // UTF-8's continuation bytes (RFC 3629 §3).
            while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<end]), as: UTF8.self)
        }
    }

    /// Whether a text of that many octets may have been cut off: not between the octets of a character.
    static func reaches(_ count: Int, _ bound: Int) -> Bool { count > bound - 4 }
}
