// Replies to a confirmation that bring nothing new ("Looks good", "Thanks!"), and those that take an answer back.
import Vocabularies

/// In both each word must be one that is known for it. Nothing is taken off first, as the forms of short answers do: a
/// line below a sign-off may be an answer.
enum Acknowledging {
    /// Whether a text says that all is right, and nothing else.
    static func isOne(_ lines: [String]) -> Bool {
        let text = lines.joined(separator: " ")
        guard text.utf8.count <= 160, !text.contains("?") else { return false }
        let ids = Words.ids(text)
        guard !ids.isEmpty else { return !text.isBlank }
        return phrases.makesUp(ids)
    }

    private static let phrases = PhraseBook(of: \.agreements)
}

enum TakingBack {
    /// The questions whose answers a rater takes back: "Please remove my answer to question 2."; nil where the text says
    /// anything else.
    static func questions(in lines: [String], highest: Int) -> [Int]? {
        let text = lines.joined(separator: " ")
        guard text.utf8.count <= 160, text.utf8.contains(where: { (0x31...0x39).contains($0) }) else { return nil }
        var numbers: [Int] = []
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "’" && $0 != "'" }
        var hasVerb = false
        for word in words {
            if let number = Int(word), (1...highest).contains(number) {
                numbers.append(number)
            } else if verbs.contains(String(word)) {
                hasVerb = true
            } else if !fillers.contains(String(word)) {
                return nil
            }
        }
        return hasVerb && !numbers.isEmpty ? numbers.unique : nil
    }

    private static let verbs = Vocabulary.phrases(\.withdrawals)

    private static let fillers = Vocabulary.phrases(\.withdrawalFillers)
}
