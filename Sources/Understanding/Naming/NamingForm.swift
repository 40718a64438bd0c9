// Whether a line asks for the people that it names: their address alone doesn't.
import Addressing
import Feedback

enum NamingForm {
    /// Whether the line is written as a sentence.
    static func isSentence(_ line: NamingLine) -> Bool {
        line.pieces.indices.contains { index in
            // `joris@… helpt mij`
            if index > 0, line.pieces[index - 1].address != nil, let word = line.pieces[index].word,
                !word.isCapitalised,
                GroupWords.group(word.key) == nil, !word.key.hasPrefix("http"), !PersonName.labels.contains(word.key)
            {
                return true
            }
            guard let word = line.pieces[index].word, NamingVocabulary.sentence.contains(word.key) else { return false }
            // `Will Smith`, `Ken Ames`, `Frau Ihr`
            return
                !(word.isCapitalised && index + 1 < line.pieces.count
                && line.pieces[index + 1].word?.isCapitalised == true && !PersonName.stop.contains(word.key))
        }
    }

    /// Whether words leave open that somebody should be asked.
    static func isDoubtful(_ keys: [String]) -> Bool {
        NamingVocabulary.doubts.first(in: keys) != nil || CommandWords.unsure.first(in: keys) != nil
            || CommandWords.negations.first(in: keys) != nil || CommandWords.withdraw.first(in: keys) != nil
    }

    /// Whether a line with addresses asks for them: a list's row without doubts, or a sentence of known words alone.
    static func isClosed(_ line: NamingLine) -> Bool {
        let keys = line.keys
        if NamingVocabulary.doubts.first(in: keys) != nil || isEither(line) || isAsked(line) { return false }
        if isHeaderField(line) { return false }
        let unknown = line.cells(of: line.pieces.indices).map { unknownWords($0, of: line) }
        if isSentence(line) { return unknown.allSatisfy { $0 == 0 } }
        return unknown.allSatisfy { $0 <= 5 } && unknown.reduce(0, +) <= 8
    }

    /// `From: joris@…`
    private static func isHeaderField(_ line: NamingLine) -> Bool {
        guard line.pieces.count > 1, let word = line.pieces[0].word, line.pieces[1] == .mark(":") else { return false }
        return ["van", "from", "von", "de", "aan", "to", "an", "a", "cc", "bcc"].contains(word.key)
    }

    /// `Petra (petra@…) of Jan (jan@…)`
    private static func isEither(_ line: NamingLine) -> Bool {
        let places = line.pieces.indices.filter { line.pieces[$0].address != nil }
        guard let first = places.first, let last = places.last else { return false }
        let words = line.pieces[first..<last].compactMap(\.word)
        return words.contains { ["of", "or", "oder", "ou"].contains($0.key) && !$0.isCapitalised }
    }

    /// A question mark anywhere, unless the line asks us to ask: `Kun je Petra vragen (petra@…)?`
    private static func isAsked(_ line: NamingLine) -> Bool {
        guard line.text.contains(where: { "?？".contains($0) }), !isOnlyInLinks(line.text) else { return false }
        let words = line.words.map(\.key)
        let asks = words.contains { NamingVocabulary.asking.contains($0) }
        let pair = words.prefix(2).joined(separator: " ")
        return !(asks && line.text.hasSuffix("?") && requests.contains { pair == $0 || words.first == $0 })
    }

    private static func isOnlyInLinks(_ text: String) -> Bool {
        text.split(whereSeparator: \.isWhitespace).allSatisfy {
            !$0.contains("?") || $0.contains("@") || $0.contains("/")
        }
            && !text.hasSuffix("?")
    }

    private static let requests: Set<String> = [
        "kun je", "kunt u", "kunnen jullie", "wil je", "wilt u", "willen jullie", "zou je", "zouden jullie", "zou u",
        "could you", "can you", "would you", "will you", "kannst du", "konnen sie", "konnten sie", "konntest du",
        "konnt ihr", "wurden sie", "peux-tu", "pouvez-vous", "pourriez-vous", "pourrais-tu",
    ]

    /// Words of a cell that are in no name and that we don't know.
    private static func unknownWords(_ cell: [Int], of line: NamingLine) -> Int {
        let words = cell.compactMap { line.pieces[$0].word }
        return words.count { word in
            let isOurs =
                NamingVocabulary.known.contains(word.key) || PersonName.stop.contains(word.key)
                || PersonName.labels.contains(word.key) || PersonName.particles.contains(word.key)
                || PersonName.titles.contains(word.key) || GroupWords.group(word.key) != nil || word.number != nil
            return !isOurs && !word.isCapitalised && !word.text.allSatisfy(\.isNumber)
        }
    }

    /// A cross in a table.
    static func isMark(_ cell: Cell) -> Bool {
        let text = cell.text.trimmingPrefix(while: \.isWhitespace)
        guard !text.isEmpty else { return false }
        return ["x", "ja", "yes", "oui", "1", "✓", "✔", "✅", "v", "j", "y", "o", "☒", "☑", "×"]
            .contains(PlainWord.key(String(text).filter { !$0.isWhitespace }))
    }
}
