// The lines of a letter about agreements, without its greeting, its sign-off and its signature.
import Understanding

enum AgreementFrame {
    /// Empty lines are left out. What is listed below a sign-off stays.
    static func lines(_ lines: [ReplyLine]) -> [String] {
        var kept: [String] = []
        var (isBelow, isParted, isThanked) = (false, false, false)
        for (at, line) in lines.enumerated() where !line.text.hasPrefix(">") {
            if line.text.isEmpty {
                isParted = true
                continue
            }
            let isLast = lines[(at + 1)...].allSatisfy(\.text.isEmpty)
            let keys = PlainWords.keys(line.text)
            defer { isThanked = Courtesy.line(keys) == .thanks }
            if isSignOff(line.text, keys) {
                isBelow = true
            } else if isBelow && !isListed(line.text)
                || isLast && (isParted && isName(keys) || isThanked && isCapitalised(line.text))
            {
                continue
            } else if !isGreeting(line.text, keys, isFirst: kept.isEmpty) {
                kept.append(line.text)
            }
            isParted = false
        }
        return kept
    }

    private static func isSignOff(_ text: String, _ keys: [String]) -> Bool {
        text == "--" || text == "-- " || Courtesy.line(keys) == .signOff && !isListed(text)
    }

    private static func isListed(_ text: String) -> Bool { PlainReply.withoutMark(text).count < text.count }

    private static func isGreeting(_ text: String, _ keys: [String], isFirst: Bool) -> Bool {
        guard isFirst else { return false }
        if Courtesy.line(keys) == .greeting { return true }
        // `Anna,`
        return text.hasSuffix(",") && isCapitalised(text)
    }

    /// At most three words, each with a capital.
    private static func isCapitalised(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return words.count <= 3 && words.allSatisfy { PlainWord(String($0)).isCapitalised }
    }

    private static func isName(_ keys: [String]) -> Bool {
        keys.count <= 3 && keys.first.map(GivenNames.usual.contains) ?? false
    }
}
