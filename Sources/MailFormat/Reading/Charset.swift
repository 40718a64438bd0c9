// Bytes of a text part made into a String, whatever charset they were declared to be in.
import CGMime
import CICU
import Foundation

enum Charset {
    /// Valid UTF-8, else the declared charset, else what the octets look like, else windows-1252. CRLF and CR become LF;
    /// NULs are kept out.
    static func string(_ bytes: [UInt8], declared: String?) -> String {
        let name = declared?.lowercased() ?? ""
        if let text = JapaneseMail.text(bytes, declared: name) {
            return String(decoding: normalisedLines(text), as: UTF8.self)
        }
        switch family(name) {
        case .unicode:
            let clean = normalisedLines(bytes)
            return String(validating: clean, as: UTF8.self) ?? repaired(clean)
        case .western:
            // Many programs declare Latin-1 and send UTF-8. Text that is valid UTF-8 with characters of more than
            // one byte is hardly ever anything else.
            let clean = normalisedLines(bytes)
            return String(validating: clean, as: UTF8.self) ?? guessed(clean) ?? windows1252(clean)
        case .other:
            return other(bytes, declared: name)
        }
    }

    /// Many programs declare one charset and send another: UTF-8, or what the octets look like.
    private static func other(_ bytes: [UInt8], declared name: String) -> String {
        let isWide = name.hasPrefix("utf-") || name.hasPrefix("utf1") || name.hasPrefix("ucs") || name == "hz-gb-2312"
        if !isWide, bytes.contains(where: { $0 >= 0x80 }),
            let text = String(validating: normalisedLines(bytes), as: UTF8.self)
        {
            return text
        }
        guard let converted = convert(bytes, from: widest[name] ?? name) else { return string(bytes, declared: nil) }
        let text = String(decoding: normalisedLines(converted), as: UTF8.self)
        guard text.unicodeScalars.contains("\u{FFFD}") else { return text }
        let clean = normalisedLines(bytes)
        return isWide ? String(validating: clean, as: UTF8.self) ?? text : guessed(clean) ?? text
    }

    /// Programs name the standard, and send what the vendor made of it.
    private static let widest: [String: String] = [
        "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "gb_2312-80": "gb18030", "cp936": "gb18030",
        "euc-cn": "gb18030", "hz-gb-2312": "hz", "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932",
        "x-sjis": "cp932", "windows-31j": "cp932", "ms_kanji": "cp932", "euc-jp": "euc-jp-ms", "x-euc-jp": "euc-jp-ms",
        "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "korean": "cp949", "windows-949": "cp949", "big5": "big5-hkscs",
        "x-x-big5": "big5-hkscs", "iso-8859-8-i": "iso-8859-8", "iso-8859-9": "windows-1254", "tis-620": "windows-874",
        "iso-8859-11": "windows-874",
    ]

    /// Text in a charset that nobody declared, where its octets don't look like a western language's; else nil.
    private static func guessed(_ bytes: [UInt8]) -> String? {
        guard !looksWestern(bytes) else { return nil }
        let telling = Array(
            bytes.split(separator: 0x0A).filter { $0.contains { $0 >= 0x80 } }.joined(separator: [0x0A])
        )
        var name = [CChar](repeating: 0, count: 40)
        let confidence = telling.prefix(16_384).withUnsafeBytes { text in
            klankbord_guess_charset(
                text.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(text.count),
                &name,
                Int32(name.count)
            )
        }
        let charset = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self).lowercased()
        guard confidence >= 25, !charset.hasPrefix("utf"), charset != "iso-8859-1", charset != "windows-1252",
            let converted = convert(bytes, from: widest[charset] ?? charset)
        else { return nil }
        let text = String(decoding: converted, as: UTF8.self)
        return text.unicodeScalars.contains("\u{FFFD}") ? nil : text
    }

    /// In western languages letters beyond ASCII stand alone or in pairs; elsewhere they follow each other.
    private static func looksWestern(_ bytes: [UInt8]) -> Bool {
        var (alone, together, run) = (0, 0, 0)
        for byte in bytes + [0] {
            // Quotes and dashes stand beside letters.
            if byte >= 0x80, !(0x91...0x97 ~= byte) {
                run += 1
                continue
            }
            if run > 2 { together += run } else { alone += run }
            run = 0
        }
        guard alone + together >= 4 else { return true }
        // Quotes and dashes apart, 0x80…0x9F are no letters of a western language.
        let controls = bytes.count { 0x80...0x9F ~= $0 && !(0x91...0x97 ~= $0) && $0 != 0x80 && $0 != 0x85 }
        return together * 4 < alone + together && controls * 4 < alone + together
    }

    /// Whether the characters of ASCII are the same octets in it.
    static func isASCII(declared: String?) -> Bool { family(declared?.lowercased() ?? "") != .other }

    private enum Family { case unicode, western, other }

    private static func family(_ name: String) -> Family {
        switch name {
        case "utf-8", "utf8", "unicode-1-1-utf-8": .unicode
        case "", "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1", "iso_8859-1", "windows-1252", "cp1252",
            "unknown", "unknown-8bit", "x-unknown", "default", "binary":
            .western
        default: .other
        }
    }

    /// Mostly UTF-8 with a broken byte: replacement characters. Mostly not UTF-8: windows-1252.
    private static func repaired(_ bytes: [UInt8]) -> String {
        let decoded = String(decoding: bytes, as: UTF8.self)
        var (broken, beyond) = (0, 0)
        for scalar in decoded.unicodeScalars where scalar.value >= 0x80 {
            if scalar == "\u{FFFD}" { broken += 1 } else { beyond += 1 }
        }
        return broken > beyond ? guessed(bytes) ?? windows1252(bytes) : decoded
    }

    /// WHATWG windows-1252, a superset of Latin-1's printable characters.
    private static func windows1252(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        text.reserveCapacity(bytes.count)
        for byte in bytes {
            text.append((0x80..<0xA0).contains(byte) ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte))
        }
        return String(text)
    }

    private static let upperControls: [Unicode.Scalar] = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars
    )

    private static func normalisedLines(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { source in
            guard let base = source.baseAddress else { return bytes }
            if memchr(base, 0, source.count) != nil { return withoutNULs(source) }
            guard memchr(base, 0x0D, source.count) != nil else { return bytes }
            return [UInt8](unsafeUninitializedCapacity: source.count) { target, count in
                guard let to = target.baseAddress else { return }
                var at = 0
                while at < source.count, let hit = memchr(base + at, 0x0D, source.count - at) {
                    let end = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
                    memcpy(to + count, base + at, end - at)
                    count += end - at
                    to[count] = 0x0A
                    count += 1
                    at = end + 1
                    if at < source.count, base[at] == 0x0A { at += 1 }
                }
                if at < source.count {
                    memcpy(to + count, base + at, source.count - at)
                    count += source.count - at
                }
            }
        }
    }

    private static func withoutNULs(_ source: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var clean: [UInt8] = []
        clean.reserveCapacity(source.count)
        var previous: UInt8 = 0
        for byte in source {
            if byte != 0, byte != 0x0A || previous != 0x0D { clean.append(byte == 0x0D ? 0x0A : byte) }
            previous = byte
        }
        return clean
    }

    /// The bytes as UTF-8 through iconv, unconvertible ones as U+FFFD; nil where the charset is unknown.
    static func convert(_ bytes: [UInt8], from name: String) -> [UInt8]? {
        guard MIMELibrary.isReady, name.utf8.count < 64 else { return nil }
        let converter = g_mime_iconv_open("UTF-8", name)
        guard klankbord_is_open(converter) != 0 else { return nil }
        defer { g_mime_iconv_close(converter) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 2)
        var input = bytes
        input.withUnsafeMutableBytes { raw in
            var from = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = raw.count
            while left > 0 {
                if !step(converter, &from, &left, into: &result) {
                    // An invalid or cut sequence: mark it, go on behind its first byte.
                    result.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    from = from?.advanced(by: 1)
                    left -= 1
                }
            }
        }
        return result
    }

    /// Converts one stretch; false where the next byte can't be converted.
    private static func step(
        _ converter: iconv_t?,
        _ from: inout UnsafeMutablePointer<CChar>?,
        _ left: inout Int,
        into result: inout [UInt8]
    ) -> Bool {
        let before = left
        let chunk = 4096
        var remaining = chunk
        let produced = [UInt8](unsafeUninitializedCapacity: chunk) { target, count in
            target.withMemoryRebound(to: CChar.self) { target in
                var to = target.baseAddress
                var size = left
                _ = iconv(converter, &from, &size, &to, &remaining)
                left = size
            }
            count = chunk - remaining
        }
        result.append(contentsOf: produced)
        return left < before || remaining < chunk
    }
}
