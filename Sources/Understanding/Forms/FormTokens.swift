// A line cut into words, with the breaks between them; smileys go, other signs are words of their own.

struct FormTokens: Sendable {
    private(set) var words: [FormWord] = []
    private(set) var isQuestion = false
    /// Words behind which a sentence ends.
    private var ends: Set<Int> = []
    /// Words whose sentence is a question.
    private var asked: Set<Int> = []

    init(_ line: String) {
        var word = ""
        var at = 0
        for character in FormTokens.withoutSmileys(line) {
            if FormTokens.isInWord(character) {
                word.append(character)
            } else {
                take(&word, before: at)
                separate(character, at: at)
            }
            at += 1
        }
        take(&word, before: at)
    }

    var isEmpty: Bool { words.isEmpty && !isQuestion }
    var keys: [String] { words.map(\.key) }

    /// Whether a part or a sentence ends before the word at `index`.
    func endsPart(_ index: Int) -> Bool {
        index >= words.count || index > 0 && (words[index - 1].isBeforeBreak || ends.contains(index - 1))
    }

    func endsSentence(_ index: Int) -> Bool { index > 0 && ends.contains(index - 1) }

    func prefix(_ most: Int, while isPart: (FormWord) -> Bool) -> Int {
        words.prefix(most + 1).prefix(while: isPart).count
    }

    /// A capital, an initial, or `van` with a name behind it.
    func isNameLike(_ index: Int) -> Bool {
        let word = words[index]
        if FormFrame.telling.contains(word.key) { return false }
        if word.isCapitalised, word.text.allSatisfy({ $0.isLetter || "-'’.".contains($0) }) { return true }
        return PersonName.particles.contains(word.key) && index + 1 < words.count && isNameLike(index + 1)
    }

    var sentences: [FormWords] {
        var found: [FormWords] = []
        var open = FormWords(words: [])
        for (index, word) in words.enumerated() {
            open.words.append(word)
            if asked.contains(index) { open.isQuestion = true }
            if ends.contains(index) {
                found.append(open)
                open = FormWords(words: [])
            }
        }
        found.append(open)
        // A question mark alone asks all the same.
        if words.isEmpty, isQuestion { return [FormWords(words: [FormWord("?")], isQuestion: true)] }
        return found.filter { !$0.words.isEmpty }
    }

    mutating func drop(from index: Int) { keep(0..<min(index, words.count)) }

    mutating func drop(first count: Int) { keep(min(count, words.count)..<words.count) }

    private mutating func keep(_ range: Range<Int>) {
        words = Array(words[range])
        ends = Set(ends.filter(range.contains).map { $0 - range.lowerBound })
        asked = Set(asked.filter(range.contains).map { $0 - range.lowerBound })
    }

    // MARK: Characters

    private static func isInWord(_ character: Character) -> Bool {
        if let byte = character.asciiValue { return PlainWords.isAlphanumeric(byte) || "'-@.+_#&".utf8.contains(byte) }
        return character.isLetter || character.isNumber || "’°".contains(character)
    }

    private mutating func take(_ word: inout String, before end: Int) {
        defer { word = "" }
        guard !word.isEmpty else { return }
        let text = String(word.drop { ".'’-_&".contains($0) })
        if text.isEmpty { return separate(word.contains("-") ? "-" : word.contains(".") ? "." : ",", at: end) }
        let start = end - text.count
        let bare = String(text.reversed().drop { ".'’-_+&".contains($0) }.reversed())
        guard !bare.isEmpty else { return }
        // Dutch `'k` is `ik`.
        let isI = bare.lowercased() == "k" && (word.hasPrefix("'") || word.hasPrefix("’"))
        words.append(FormWord(bare, key: isI ? "ik" : nil, at: start..<start + bare.count))
        // `2. niet`
        if words.count == 1, text.hasSuffix("."), bare.allSatisfy(\.isNumber) { return separate(",", at: end) }
        if text.hasSuffix("."), !FormTokens.isAbbreviation(bare) { separate(".", at: end) }
    }

    private static func isAbbreviation(_ word: String) -> Bool {
        word.count == 1 && word.first?.isLetter == true || word.contains(".") && !word.contains("@")
            || abbreviations.contains(word.lowercased())
    }

    private static let abbreviations: Set<String> = [
        "nr", "no", "mr", "mrs", "ms", "dr", "hr", "fr", "mevr", "dhr", "mme", "prof", "ca", "num",
    ]

    private mutating func separate(_ character: Character, at place: Int) {
        if character == " " { return }
        let last = words.count - 1
        switch character {
        case "?", "？", "¿", "⁉", "❓", "❔":
            isQuestion = true
            guard last >= 0 else { return }
            ends.insert(last)
            asked.insert(last)
        case ".", "!", ";", "…", "！", "。": if last >= 0 { ends.insert(last) }
        case _ where character.isWhitespace || "\"'“”„«»‚‘’*`´^~".contains(character): break
        case _ where FormTokens.isDecoration(character): if last >= 0 { words[last].isBeforeBreak = true }
        case _ where FormTokens.isSign(character):
            if last >= 0 { words[last].isBeforeBreak = true }
            var sign = FormWord(
                String(character),
                key: String(PlainWords.plainSign(character)),
                at: place..<place + 1
            )
            sign.isBeforeBreak = true
            words.append(sign)
        default: if last >= 0 { words[last].isBeforeBreak = true }
        }
    }

    /// Emoji, arrows, ticks.
    private static func isSign(_ character: Character) -> Bool {
        character.unicodeScalars.contains {
            $0.value > 0x203B && ($0.properties.isEmoji || $0.value >= 0x2190) && !$0.properties.isAlphabetic
        }
    }

    /// Signs that are a smile and nothing else.
    private static func isDecoration(_ character: Character) -> Bool {
        !character.isASCII && decorations.contains(PlainWords.plainSign(character))
    }

    private static let decorations = Set("😀😃😄😁😆😅🙂😊☺😉😇🥰😍🤗😎👏🙏❤♥💛💚💙🧡💜🎉🥳💪✨⭐🌟☀🌞🌻🌸🍀👋🙌🤝💯🔥🚀☕🎈😌😋")

    private static let smileys = [
        ":-)", ":)", ";-)", ";)", ":-D", ":D", "=)", ":-p", ":-P", ";-D", "^^", ":o)", "(:", "<3",
    ]

    private static func withoutSmileys(_ line: String) -> String {
        // Each has one of these signs.
        guard line.utf8.contains(where: { ":;=^<".utf8.contains($0) }) else { return line }
        // As long as they were: places count characters.
        let plain = line.replacing(":-(", with: " ☹ ").replacing(":(", with: "☹ ")
        return smileys.reduce(plain) { $0.replacing($1, with: String(repeating: " ", count: $1.count)) }
    }
}
