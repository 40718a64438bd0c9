// The language of a comment, where its letters alone tell: a screen reader speaks it so, and a font draws it so.

/// Latin, Cyrillic and Arabic letters are those of many languages: there nothing is said, and the page's own holds. The
/// rater's setting is not asked, since it would tell who wrote a comment.
enum ScriptLanguage {
    /// BCP 47; nil where it can't be told.
    static func of(_ text: String) -> String? {
        var counts: [Script: Int] = [:]
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            counts[Script(scalar), default: 0] += 1
        }
        let all = counts.values.reduce(0, +)
        let kana = counts[.kana, default: 0]
        // Japanese writes Chinese characters and its own; Chinese has none of those.
        if kana > 0, (kana + counts[.han, default: 0]) * 2 > all { return "ja" }
        return counts.first { $0.value * 2 > all }?.key.language
    }

    private enum Script {
        case kana, han, hangul, greek, hebrew, thai, georgian, armenian, other

        init(_ scalar: Unicode.Scalar) {
            self =
                switch scalar.value {
                case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D: .kana
                case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .han
                case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3: .hangul
                case 0x0370...0x03FF, 0x1F00...0x1FFF: .greek
                case 0x05D0...0x05EA: .hebrew
                case 0x0E01...0x0E4F: .thai
                case 0x10A0...0x10FF: .georgian
                case 0x0531...0x0588: .armenian
                default: .other
                }
        }

        var language: String? {
            switch self {
            case .kana: "ja"
            case .han: "zh"
            case .hangul: "ko"
            case .greek: "el"
            case .hebrew: "he"
            case .thai: "th"
            case .georgian: "ka"
            case .armenian: "hy"
            case .other: nil
            }
        }
    }
}
