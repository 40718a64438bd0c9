// From the bytes of a calendar part to its lines: line ends, folds and character sets as they come in the wild.

/// The unfolded lines of a calendar object.
struct ContentLineReader {
    /// Without line ends and empty lines.
    let lines: [String]
    /// Whether some line was not UTF-8 and was read as windows-1252.
    let isLegacyCharset: Bool

    init(_ bytes: [UInt8]) {
        var lines: [String] = []
        var isLegacy = false
        for line in ContentLineReader.unfolded(ContentLineReader.withoutByteOrderMark(bytes)) {
            if let text = String(validating: line, as: UTF8.self) {
                lines.append(text)
            } else {
                isLegacy = true
                lines.append(ContentLineReader.windows1252(line))
            }
        }
        self.lines = lines
        self.isLegacyCharset = isLegacy
    }

    private static func withoutByteOrderMark(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        let isLittleEndian = bytes.starts(with: [0xFF, 0xFE])
        guard isLittleEndian || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isLittleEndian ? second << 8 | first : first << 8 | second
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// Lines end with CRLF, LF, CR, or CR CR LF (from mail systems that add one); a line that begins with a space or a
    /// tab goes on with the one before. Bytes are joined before they are decoded, because Outlook folds inside characters.
    private static func unfolded(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var current: [UInt8] = []
        // White space before the first line would be taken for a fold.
        var position = bytes.firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? bytes.count
        while position < bytes.count {
            let rest = bytes[position...]
            let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
            current.append(contentsOf: bytes[position..<end])
            position = end
            while position < bytes.count, bytes[position] == 0x0D { position += 1 }
            if position < bytes.count, bytes[position] == 0x0A { position += 1 }
            let isFolded = position < bytes.count && (bytes[position] == 0x20 || bytes[position] == 0x09)
            if isFolded {
                position += 1
            } else {
                if !current.isEmpty { lines.append(current) }
                current = []
            }
        }
        if !current.isEmpty { lines.append(current) }
        return lines
    }

    /// The characters of 0x80–0x9F; what windows-1252 leaves open becomes U+FFFD.
    private static let windows1252Table: [Unicode.Scalar] = [
        "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
        "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
    ]

    private static func windows1252(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            let isInTable = (0x80...0x9F).contains(byte)
            scalars.append(isInTable ? windows1252Table[Int(byte) - 0x80] : Unicode.Scalar(byte))
        }
        return String(scalars)
    }
}
