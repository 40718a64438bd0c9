// A sentence in words that keep their place, their capitals and the signs around them.
import Addressing

struct SpokenWord: Hashable, Sendable {
    let text: Substring
    let key: String
    /// Nothing but a space stands between it and the word before.
    let follows: Bool
    /// In quotation marks: the mark stands right before it.
    let opensQuote: Bool
    let closesQuote: Bool

    var isCapitalised: Bool { text.first?.isUppercase ?? false }

    /// Three capitals or more, and no small letter: `ATLAS`, `B2B`.
    var isAllCapitals: Bool {
        let letters = text.filter(\.isLetter)
        return letters.count >= 3 && letters.allSatisfy(\.isUppercase)
    }
}

struct SpokenSentence: Sendable {
    let text: Substring
    let words: [SpokenWord]
    let keys: [String]

    init(_ text: Substring) {
        self.text = text
        var found: [SpokenWord] = []
        var rest = text[...]
        var end = text.startIndex
        while let start = rest.firstIndex(where: { $0.isLetter || $0.isNumber }) {
            var word = text[start...].prefix { $0.isLetter || $0.isNumber || "'’-.@_+&".contains($0) }
            while let last = word.last, "'’-.@_+&".contains(last) { word = word.dropLast() }
            let gap = text[end..<start]
            found.append(
                SpokenWord(
                    text: word,
                    key: PlainWord.key(word),
                    follows: !found.isEmpty && gap.allSatisfy(\.isWhitespace),
                    opensQuote: Self.isOpened(gap),
                    closesQuote: Self.isClosed(text[word.endIndex...].prefix(2))
                )
            )
            end = word.endIndex
            rest = text[end...]
        }
        words = found
        keys = found.map(\.key)
    }

    /// French puts a space behind the mark.
    private static func isOpened(_ gap: Substring) -> Bool {
        guard let last = gap.last else { return false }
        if last.isWhitespace { return gap.last { !$0.isWhitespace } == "«" }
        return "“„\"«‘”'".contains(last)
    }

    private static func isClosed(_ after: Substring) -> Bool {
        guard let first = after.first else { return false }
        return first.isWhitespace ? after.dropFirst().first == "»" : "”“\"»’'".contains(first)
    }

    /// The words from one place to another, as they were written.
    func phrase(_ range: Range<Int>) -> String {
        String(text[words[range.lowerBound].text.startIndex..<words[range.upperBound - 1].text.endIndex])
    }

    /// Cut at line ends, and behind marks that end a sentence where a space follows.
    static func all(in text: String) -> [SpokenSentence] {
        var sentences: [SpokenSentence] = []
        for line in text.split(whereSeparator: \.isNewline) {
            var start = line.startIndex
            for index in line.indices where ".!?;:".contains(line[index]) {
                let next = line.index(after: index)
                guard next < line.endIndex, line[next].isWhitespace, next > start else { continue }
                if line[index] == ".", goesOn(after: line[start..<index]) { continue }
                sentences.append(SpokenSentence(line[start..<next]))
                start = next
            }
            sentences.append(SpokenSentence(line[start...]))
        }
        return sentences.filter { !$0.words.isEmpty }
    }

    /// A dot behind a title or a day's number ends no sentence: `Mrs. Smit`, `am 12. Mai`.
    private static func goesOn(after text: Substring) -> Bool {
        let start = text.lastIndex { !$0.isLetter && !$0.isNumber }.map(text.index(after:)) ?? text.startIndex
        let word = text[start...]
        if word.allSatisfy(\.isNumber) { return (1...2).contains(word.count) && word.startIndex > text.startIndex }
        return titles.contains(word.lowercased())
    }

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "mw", "mevr", "dhr", "hr", "fr", "dr", "m", "mme", "mlle",
    ]

    /// Whether its writer speaks of themselves.
    var isOfWriter: Bool {
        keys.contains { Self.firstPersons.contains($0) || $0.hasPrefix("m'") || $0.hasPrefix("j'") }
            || keys.contains("je") && keys.contains(where: Self.french.contains)
    }

    /// Beside `je`, which is you in Dutch.
    private static let french = PlainWords.set("tu vous la et est dans une avec pour qui que ne sur au du")

    static let firstPersons = PlainWords.set(
        """
        ik ikzelf mij me mijn m'n wij we ons onze wijzelf i i'm i've i'd i'll me my mine myself we we're we've we'll us our ours
        ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer
        je j'ai j'étais m'a mon ma mes moi nous notre nos
        """
    ).subtracting(["je"]).union(PlainWords.set("je-suis"))
}
