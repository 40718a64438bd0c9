// Characters of a bounded length: what a person takes for one may be a megabyte of marks, and each look at it takes time.

/// Grapheme clusters (UAX #29), bounded. Every step over a text goes over whole clusters, and a step backwards looks for
/// their beginning, so that the length of each is a factor of all that is done with a text.
enum Clusters {
    /// Octets. People's longest, a family in four skin colours or a letter with thirty marks (UAX #15), have half of that.
    static let longest = 128
    /// Flags in a row: whether two letters make one flag or not is counted from the first of all.
    private static let mostFlagLetters = 64

    /// The text with a replacement character for all that makes a cluster longer; nil where none is.
    static func bounded(_ text: String) -> String? {
        guard holdsRun(text) else { return nil }
        var pieces: [Substring] = []
        var (start, at) = (text.startIndex, text.startIndex)
        var flagLetters = 0
        while at < text.endIndex {
            let next = text.index(after: at)
            let length = text.utf8.distance(from: at, to: next)
            flagLetters = isFlagLetter(text.unicodeScalars[at]) ? flagLetters + 2 : 0
            if length > longest {
                pieces += [text[start..<end(of: text, from: at)], "\u{FFFD}"]
                start = next
            } else if flagLetters > mostFlagLetters {
                pieces += [text[start..<at], "\u{FFFD}"]
                (start, flagLetters) = (next, 0)
            }
            at = next
        }
        guard !pieces.isEmpty else { return nil }
        pieces.append(text[start...])
        return pieces.joined()
    }

    /// The end of a cluster that is cut off there, between two scalars.
    private static func end(of text: String, from start: String.Index) -> String.Index {
        let limit = text.utf8.index(start, offsetBy: longest / 2)
        var end = start
        while end < limit { end = text.unicodeScalars.index(after: end) }
        return end
    }

    private static func isFlagLetter(_ scalar: Unicode.Scalar) -> Bool { 0x1F1E6...0x1F1FF ~= scalar.value }

    /// Whether as many octets beyond ASCII may stand in a row; a cluster holds one ASCII character at most. Eight of each
    /// sixty-four tell it.
    private static func holdsRun(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            return stride(from: 0, to: max(0, raw.count - 7), by: longest / 2).contains { at in
                raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080
            }
        }
    }
}
