// Text as terminals, logs, tables and files may have it: strangers wrote some of it.

extension Unicode.Scalar {
    /// Whether a terminal may obey it, or it turns the order of the letters around it: C0, DEL, C1, the separators of
    /// lines and paragraphs, direction marks (UAX #9), and tags, which nobody sees.
    package var isUnprintable: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB,
            0xE0000...0xE007F:
            true
        default: false
        }
    }
}

extension String {
    /// The text with its line ends and tabs, and a replacement character for whatever else is unprintable.
    package var printable: String {
        replacingScalars { $0.isUnprintable && $0 != "\n" && $0 != "\t" ? "\u{FFFD}" : nil }
    }

    /// On one line: spaces for line ends and tabs.
    package var printableLine: String {
        replacingScalars { scalar in
            guard scalar.isUnprintable else { return nil }
            return 0x09...0x0D ~= scalar.value || 0x2028...0x2029 ~= scalar.value ? " " : "\u{FFFD}"
        }
    }

    /// JSON with an escape for whatever is unprintable, which stands only within its strings (RFC 8259 §7).
    package var printableJSON: String {
        replacingScalars { scalar in
            guard scalar.isUnprintable, scalar != "\n" else { return nil }
            return String(scalar).utf16.map { unit in
                let digits = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }.joined()
        }
    }

    private func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
        guard unicodeScalars.contains(where: \.isUnprintable) else { return self }
        var shown = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if let other = replacement(scalar) {
                shown.append(contentsOf: other.unicodeScalars)
            } else {
                shown.append(scalar)
            }
        }
        return String(shown)
    }
}
