// Digits of any script.

enum Digits {
    /// With digits as ASCII has them, whatever script they were written in: `４`, `٤`, `④`, `四`, `3分`.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0xD9 }) else { return text }
        var found = ""
        var isBehindDigit = false
        for character in text {
            if isBehindDigit, "分点點점".contains(character) {
                found.append(" ")
                continue
            }
            if !character.isASCII, let digit = character.digit {
                found += String(digit)
                isBehindDigit = true
            } else {
                found.append(character)
                isBehindDigit = character.digit != nil
            }
        }
        return found
    }

    /// `4½`: no whole number.
    static func holdFraction(_ text: String) -> Bool {
        text.utf8.contains { $0 == 0xC2 || $0 == 0xE2 } && text.contains { "½¼¾⅓⅔".contains($0) }
    }
}

extension Character {
    /// The digit that it is, in any script and with or without a circle around it.
    var digit: Int? {
        if isASCII { return ("0"..."9").contains(self) ? Int(String(self)) : nil }
        // A keycap is an ASCII digit with signs behind it.
        if let first = unicodeScalars.first, first.isASCII {
            return unicodeScalars.contains("\u{20E3}") ? Int(String(Character(first))) : nil
        }
        guard isNumber, let value = wholeNumberValue, (0...9).contains(value), !"²³¹".contains(self) else { return nil }
        return value
    }

    /// `①`, `❷`, `⓷`
    var isEnclosed: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        return (0x2460...0x24FF).contains(scalar.value) || (0x2776...0x2793).contains(scalar.value)
            || unicodeScalars.contains("\u{20E3}")
    }
}
