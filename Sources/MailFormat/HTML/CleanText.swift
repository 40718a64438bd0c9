// Text made comparable: composed characters, plain spaces, nothing invisible.
import CGMime

package enum CleanText {
    /// NFC; no-break spaces and control characters become spaces; zero-width characters, BOMs, direction marks and soft
    /// hyphens go. No character is longer than `Clusters.longest`.
    package static func clean(_ text: String) -> String {
        var text = text
        if text.withUTF8({ $0.contains(where: isControl) }) { text = withoutControls(text) }
        guard text.withUTF8(mayChange) else { return text }
        let (bytes, needsComposing) = text.withUTF8(cleaned)
        let result = String(decoding: bytes, as: UTF8.self)
        let bounded = Clusters.bounded(result) ?? result
        return needsComposing ? composed(bounded) : bounded
    }

    /// The text as it is read wherever it stands; nil where that depends on what stands beside it, or there are controls.
    package static func standalone(_ text: String) -> String? {
        var text = text
        let isPlain = text.withUTF8 { bytes in bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F } }
        guard isPlain, text.withUTF8(mayChange) else { return isPlain ? text : nil }
        let isAlone = text.unicodeScalars.allSatisfy { scalar in
            let value = scalar.value
            return !isInvisible(value, after: 0) && !mayCompose(value) && !isEmoji(value)
        }
        return isAlone ? clean(text) : nil
    }

    /// C0 and DEL, but for tabs and line ends: they are nobody's words, and terminals obey them.
    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
    }

    private static func withoutControls(_ text: String) -> String {
        String(decoding: text.utf8.map { isControl($0) ? 0x20 : $0 }, as: UTF8.self)
    }

    /// Whether there is any character that goes, becomes a space or may be composed.
    private static func mayChange(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = plainRun(text, from: 0)
        while index < text.count {
            let (scalar, length) = scalar(text, index)
            if isSpace(scalar) || isInvisible(scalar, after: 0) || mayCompose(scalar) || isEmoji(scalar) { return true }
            index = plainRun(text, from: index + length)
        }
        return false
    }

    private static func cleaned(_ text: UnsafeBufferPointer<UInt8>) -> (bytes: [UInt8], needsComposing: Bool) {
        var needsComposing = false
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count) { target, count in
            var index = 0
            var previous: UInt32 = 0x20
            var marks = 0
            while index < text.count {
                let plain = plainRun(text, from: index)
                if plain > index {
                    _ = target[count..<(count + plain - index)].update(fromContentsOf: text[index..<plain])
                    count += plain - index
                    previous = UInt32(text[plain - 1])
                    marks = 0
                    index = plain
                    continue
                }
                let (scalar, length) = scalar(text, index)
                if isSpace(scalar) {
                    target[count] = 0x20
                    count += 1
                } else if !isInvisible(scalar, after: previous), !isExcess(scalar, &marks) {
                    for offset in 0..<length { target[count + offset] = text[index + offset] }
                    count += length
                    needsComposing = needsComposing || mayCompose(scalar)
                }
                previous = scalar
                index += length
            }
        }
        return (bytes, needsComposing)
    }

    /// Where the ASCII characters end that begin here: nothing in them changes.
    private static func plainRun(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        let raw = UnsafeRawBufferPointer(text)
        while end + 8 <= raw.count, raw.loadUnaligned(fromByteOffset: end, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            end += 8
        }
        while end < text.count, text[end] < 0x80 { end += 1 }
        return end
    }

    /// The scalar that begins here; a String's bytes are valid UTF-8.
    private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(text[index])
        if first < 0x80 { return (first, 1) }
        let length = min(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2, text.count - index)
        var value = first & (0xFF >> UInt32(length + 1))
        for offset in 1..<max(length, 1) { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
        return (value, length)
    }

    /// No-break spaces, C1, and the separators of lines and paragraphs.
    private static func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0xA0, 0x2007, 0x2028, 0x2029, 0x202F: true
        default: false
        }
    }

    /// Emoji and flags follow each other in characters of any length.
    private static func isEmoji(_ scalar: UInt32) -> Bool { 0x1F000...0x1FFFF ~= scalar }

    private static func isInvisible(_ scalar: UInt32, after previous: UInt32) -> Bool {
        switch scalar {
        case 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
        // The joiner within an emoji is part of it.
        case 0x200D: previous < 0x2190
        default: false
        }
    }

    /// More than thirty combining marks in a row are none of a text (UAX #15, stream-safe text): sorting them takes
    /// time by the square of their number.
    private static func isExcess(_ scalar: UInt32, _ marks: inout Int) -> Bool {
        let isMark =
            scalar >= 0x300 && mayCompose(scalar)
            && Unicode.Scalar(scalar)?.properties.canonicalCombiningClass != .notReordered
        marks = isMark ? marks + 1 : 0
        return marks > 30
    }

    /// Whether composing could change it (UAX #15): not below U+0300, and not punctuation, symbols and emoji, but for
    /// the signs of ohm, kelvin and angstrom.
    private static func mayCompose(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x300, 0x2010..<0x2126, 0x2130..<0x2329, 0x1F000...0x1FFFF: false
        default: true
        }
    }

    /// Piece by piece: GLib moves all the rest with each character that it composes. Nothing composes with another
    /// cluster, so a piece may begin with any; an ASCII character begins one.
    private static func composed(_ text: String) -> String {
        var text = text
        text.makeContiguousUTF8()
        var result = ""
        var start = text.startIndex
        while start < text.endIndex {
            let end = pieceEnd(text, from: start)
            var piece = text[start..<end]
            piece.withUTF8 { result += normalised($0) }
            start = end
        }
        return result
    }

    private static func pieceEnd(_ text: String, from start: String.Index) -> String.Index {
        let utf8 = text.utf8
        guard let least = utf8.index(start, offsetBy: 1024, limitedBy: utf8.endIndex) else { return utf8.endIndex }
        let most = utf8.index(least, offsetBy: 256, limitedBy: utf8.endIndex) ?? utf8.endIndex
        if let plain = utf8[least..<most].firstIndex(where: { $0 < 0x80 }) { return plain }
        // Between two clusters, counted from one that begins there.
        var end = start
        while end < least { end = text.index(after: end) }
        return end
    }

    private static func normalised(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let normal = bytes.withMemoryRebound(to: CChar.self) {
            g_utf8_normalize($0.baseAddress, $0.count, G_NORMALIZE_NFC)
        }
        guard let normal else { return String(decoding: bytes, as: UTF8.self) }
        defer { g_free(normal) }
        return String(cString: normal)
    }
}
