// Text made comparable: composed characters, plain spaces, nothing invisible.
import CGMime

enum CleanText {
    /// NFC; no-break spaces become spaces; zero-width characters, BOMs, direction marks and soft hyphens go.
    static func clean(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        var kept = String.UnicodeScalarView()
        var needsComposing = false
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xA0, 0x2007, 0x202F: kept.append(" ")
            case 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF:
                continue
            // The joiner within an emoji is part of it.
            case 0x200D where previous.value < 0x2190: continue
            default:
                // Below U+0300 every character is composed already (UAX #15).
                needsComposing = needsComposing || scalar.value >= 0x300
                kept.append(scalar)
            }
            previous = scalar
        }
        return needsComposing ? composed(String(kept)) : String(kept)
    }

    private static func composed(_ text: String) -> String {
        guard let normal = g_utf8_normalize(text, -1, G_NORMALIZE_NFC) else { return text }
        defer { g_free(normal) }
        return String(cString: normal)
    }
}
