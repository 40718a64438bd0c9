// Words of free text as they are compared: without case, accents, possessives and curly quotes.
import Foundation

/// A word as it was written, and what it is compared by.
package struct PlainWord: Hashable, Sendable {
    package let text: String
    package let key: String

    package init(_ text: String) {
        self.text = text
        key = PlainWord.key(text)
    }

    /// `Collega’s` → `collega`, `Grüße` → `grusse`.
    package static func key(_ text: some StringProtocol) -> String {
        let plain = folded(String(text))
        let word = plain.hasSuffix(".") ? plain.dropLast() : plain[...]
        return word.hasSuffix("'s") && word.count > 2 ? String(word.dropLast(2)) : String(word)
    }

    private static func folded(_ text: String) -> String {
        // ASCII has nothing but its case.
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        return text.replacing("’", with: "'").replacing("ß", with: "ss")
            .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil).lowercased()
    }

    package var isCapitalised: Bool {
        guard let first = text.first(where: \.isLetter) else { return false }
        // Scripts without case have names as well.
        return first.isUppercase || !first.isCased
    }

    /// The number in `3`, `#3`, `nr3`, `3e`, as far as a list of ours goes.
    package var number: Int? {
        let digits = key.drop { !$0.isNumber }
        let lead = key.prefix(key.count - digits.count)
        let tail = digits.drop { $0.isASCII && $0.isNumber }
        guard ["", "#", "nr", "nr.", "no", "n°", "num"].contains(lead), PlainWord.ordinals.contains(String(tail)) else {
            return nil
        }
        return digits.count - tail.count <= 2 ? Int(digits.dropLast(tail.count)) : nil
    }

    private static let ordinals: Set<String> = ["", "e", "de", "ste", "st", "nd", "rd", "th", "er", "eme"]
}

/// Phrases of a few words each, to be found in a sequence of words.
package struct Phrases: Sendable {
    private let byFirst: [String: [[String]]]

    /// - Parameter list: one phrase a line, or several divided by commas.
    package init(_ list: String) {
        let phrases = list.split { $0.isNewline || $0 == "," }.map(PlainWords.keys).filter { !$0.isEmpty }
        byFirst = Dictionary(grouping: phrases) { $0[0] }.mapValues { $0.sorted { $0.count > $1.count } }
    }

    /// How many words the longest phrase takes that begins at `index`; 0 where none does.
    package func length(in keys: [String], at index: Int) -> Int {
        guard index < keys.count, let candidates = byFirst[keys[index]] else { return 0 }
        return candidates.first { keys[index...].starts(with: $0) }?.count ?? 0
    }

    /// The first phrase in the words.
    package func first(in keys: [String]) -> Range<Int>? {
        for index in keys.indices {
            let length = length(in: keys, at: index)
            if length > 0 { return index..<index + length }
        }
        return nil
    }

    /// The words without the phrases, and how many phrases there were.
    package func removed(from keys: [String]) -> (rest: [String], count: Int) {
        var (rest, count, index): ([String], Int, Int) = ([], 0, 0)
        while index < keys.count {
            let length = length(in: keys, at: index)
            if length == 0 { rest.append(keys[index]) } else { count += 1 }
            index += max(length, 1)
        }
        return (rest, count)
    }
}

package enum PlainWords {
    /// The words of a text as they are compared; a sign that stands for a word (👍) is one.
    package static func keys(_ text: some StringProtocol) -> [String] {
        String(text).split { !isInWord($0) }.map { PlainWord.key(trimmed($0)) }.filter { !$0.isEmpty }
    }

    package static func set(_ list: String) -> Set<String> {
        Set(list.split { $0.isWhitespace }.map { PlainWord.key($0) })
    }

    private static func isInWord(_ character: Character) -> Bool {
        if let ascii = character.asciiValue { return isAlphanumeric(ascii) || "'-@.+_#".utf8.contains(ascii) }
        return character.isLetter || character.isNumber || "’°".contains(character) || isSign(character)
    }

    static func isAlphanumeric(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte }

    /// A sign that says yes or no.
    static func isSign(_ character: Character) -> Bool {
        !character.isASCII && "👍👎✅✔👌❌✓🆗".contains(plainSign(character))
    }

    /// Without a tone of skin, and without the selector that asks for colours.
    static func plainSign(_ character: Character) -> Character {
        character.unicodeScalars.first.map(Character.init) ?? character
    }

    private static func trimmed(_ word: Substring) -> String {
        if let first = word.utf8.first, let last = word.utf8.last, isAlphanumeric(first), isAlphanumeric(last) {
            return String(word)
        }
        if let first = word.first, isSign(first) { return String(plainSign(first)) }
        return word.trimmingCharacters(in: marks)
    }

    private static let marks = CharacterSet(charactersIn: ".'’-_+")
}
