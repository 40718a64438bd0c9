// A reply before its words are read: numbers set apart, lines with a label (`training: …`) taken out.
import Understanding

/// What begins a line of its own, wherever it stands.
enum LineLabel: Sendable { case training, agreement }

struct PlainReply: Sendable {
    struct Labelled: Sendable {
        let label: LineLabel
        let text: String
        /// Whether a number stands beside the label.
        let isNumbered: Bool
    }

    private(set) var labelled: [Labelled] = []
    /// Everything else. A line that was taken out is empty.
    private(set) var rest: String

    /// - Parameters:
    ///   - namesLines: whether `afspraak 1:` names a line that was asked.
    ///   - takesLabels: whether `training: …` is a wish, and no more of what one writes freely.
    init(_ text: String, namesLines: Bool, takesLabels: Bool) {
        var kept: [Substring] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if takesLabels, let found = PlainReply.label(line), !(namesLines && found.isNumbered) {
                labelled.append(found)
                kept.append("")
            } else {
                kept.append(line)
            }
        }
        rest = PlainReply.withNumbersApart(kept.joined(separator: "\n"))
    }

    // MARK: Labels

    private static func label(_ line: Substring) -> Labelled? {
        let bare = withoutMark(line)
        guard let colon = bare.firstIndex(where: { ":：".contains($0) }) else { return nil }
        let all = PlainWords.keys(bare[..<colon])
        let words = all.filter { Int($0) == nil }
        guard words.count == 1, let label = labels[words[0]] else { return nil }
        let text = bare[bare.index(after: colon)...].trimmed
        return Labelled(label: label, text: text, isNumbered: all.count > 1)
    }

    /// Without a bullet or a number in front of it.
    static func withoutMark(_ line: some StringProtocol) -> Substring {
        var rest = Substring(line).drop { $0.isWhitespace || "-–—*•·‣▪>+→◦●".contains($0) }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        if (1...2).contains(digits.count) {
            let behind = rest[digits.endIndex...]
            if let sign = behind.first, ".):]-–".contains(sign), behind.dropFirst().first?.isNumber != true {
                rest = behind.dropFirst().drop(while: \.isWhitespace)
            }
        }
        return rest
    }

    private static let labels: [String: LineLabel] = {
        let trainings = PlainWords.set(
            """
            training trainingen trainings opleiding opleidingen cursus cursussen course courses kurs schulung
            weiterbildung weiterbildungen fortbildung formation formations stage trainingswens opleidingswens
            """
        )
        let agreements = PlainWords.set(
            """
            afspraak afspraken agreement agreements vereinbarung vereinbarungen absprache absprachen abmachung accord
            accords engagement
            """
        )
        return trainings.reduce(into: agreements.reduce(into: [:]) { $0[$1] = .agreement }) { $0[$1] = .training }
    }()

    // MARK: Numbers

    /// `1.klaar`, `1=klaar`, `1klaar`, `1️⃣`, `①`.
    private static func withNumbersApart(_ text: String) -> String {
        let plain = String(String.UnicodeScalarView(text.unicodeScalars.flatMap(plainScalars)))
        guard plain.contains(where: \.isNumber) else { return plain }
        var found = ""
        var rest = plain[...]
        while let first = rest.first {
            let isApart = found.last.map { !$0.isLetter && !$0.isNumber && !".,:/-+".contains($0) } ?? true
            guard first.isASCII, first.isNumber, isApart else {
                found.append(first)
                rest = rest.dropFirst()
                continue
            }
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            found += digits
            rest = rest[digits.endIndex...]
            guard digits.count <= 2 else { continue }
            if rest.first == ".", isMonth(rest.dropFirst()) { rest = rest.dropFirst() }
            let before = found.dropLast(digits.count).last { !$0.isWhitespace || $0.isNewline }
            if rest.first == ".", isListed(rest.dropFirst(), before) {
                rest = rest.dropFirst()
                found += ":"
                continue
            }
            let hasSign = rest.first.map { ".):]=-–".contains($0) } ?? false
            let word = rest.dropFirst(hasSign ? 1 : 0).prefix(while: \.isLetter)
            guard mayStandAlone(word, hasSign) else { continue }
            found += hasSign ? ": " : " "
            rest = rest.dropFirst(hasSign ? 1 : 0)
        }
        return found
    }

    /// `1. klaar 2. bezig`: a small letter follows, or a break stands before.
    private static func isListed(_ rest: Substring, _ before: Character?) -> Bool {
        let text = rest.drop { $0.isWhitespace && !$0.isNewline }
        guard let next = text.first, next.isLetter, text.startIndex != rest.startIndex else { return false }
        return next.isLowercase || before.map { $0.isNewline || ",;:.!?".contains($0) } ?? true
    }

    /// `12. Mai` is no end of a sentence.
    private static func isMonth(_ rest: Substring) -> Bool {
        // A no-break space, too.
        let word = rest.drop { $0.isWhitespace && !$0.isNewline }.prefix(while: \.isLetter)
        return DateWords.month(word.lowercased()[...]) != nil
    }

    private static func mayStandAlone(_ word: Substring, _ hasSign: Bool) -> Bool {
        let key = PlainWord.key(word)
        guard !key.isEmpty, DateWords.month(word.lowercased()[...]) == nil else { return false }
        return hasSign || (key.count >= 3 && !["ste", "eme", "ere", "uur", "min", "std", "mln", "hrs"].contains(key))
    }

    private static func plainScalars(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        switch scalar.value {
        case 0xFE0F: []
        case 0x20E3: [" "]
        // Circled numbers.
        case 0x2460...0x2473: Array("\(scalar.value - 0x245F) ".unicodeScalars)
        default: [scalar]
        }
    }
}

extension Substring {
    /// Without spaces at both ends.
    var trimmed: String {
        let front = drop(while: \.isWhitespace)
        return String(front.reversed().drop(while: \.isWhitespace).reversed())
    }
}
