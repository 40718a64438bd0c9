// Text made comparable: composed characters, plain spaces, nothing invisible.
import CGMime

package enum CleanText {
    /// NFC; no-break spaces become spaces; zero-width characters, BOMs, direction marks and soft hyphens go.
    package static func clean(_ text: String) -> String {
        var text = text
        guard text.withUTF8(mayChange) else { return text }
        let (bytes, needsComposing) = text.withUTF8(cleaned)
        let result = String(decoding: bytes, as: UTF8.self)
        return needsComposing ? composed(result) : result
    }

    /// Whether there is any character that goes, becomes a space or may be composed.
    private static func mayChange(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = plainRun(text, from: 0)
        while index < text.count {
            let (scalar, length) = scalar(text, index)
            if isSpace(scalar) || isInvisible(scalar, after: 0) || mayCompose(scalar) { return true }
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

    private static func isSpace(_ scalar: UInt32) -> Bool { scalar == 0xA0 || scalar == 0x2007 || scalar == 0x202F }

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

    /// Piece by piece: GLib moves all the rest with each character that it composes. Nothing composes with an ASCII
    /// character before it, so a piece may begin with any.
    private static func composed(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            var result = ""
            var start = 0
            while start < bytes.count {
                var end = min(start + 1024, bytes.count)
                while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
                result += normalised(UnsafeBufferPointer(rebasing: bytes[start..<end]))
                start = end
            }
            return result
        }
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
