// The guard of the mails of the year: what is about somebody's health or private life is not kept.
import Understanding

/// Word lists of Dutch, English, German and French, read whatever language the rest is in.
///
/// A word is enough, whatever is said of it: "not ill" is about health as well. What is missed is kept, and what is
/// hit for nothing is only asked back; so the lists are wide, and spare only uses that are surely about work.
public enum HealthGuard {
    public enum Subject: String, Hashable, Sendable {
        /// Health of the writer or of others.
        case health
        /// Family, faith, orientation, debts, the law.
        case privateLife = "private-life"
    }

    public struct Hit: Hashable, Sendable {
        public let subject: Subject
        /// The words that were found, as they are compared: in small letters, without accents.
        public let words: String
    }

    /// Nil where nothing is about such things, or the writer says that it is about work.
    public static func hit(in text: String) -> Hit? {
        let keys = GuardWords.innocent.removed(from: PlainWords.keys(text)).rest
        if isAboutWork(text) { return nil }
        return found(keys, .health, GuardWords.health) ?? found(keys, .privateLife, GuardWords.privateLife)
    }

    /// Whether the writer says so, in words that stand alone: `gaat over werk`. In the middle of a sentence they say no
    /// more than the sentence.
    public static func isAboutWork(_ text: String) -> Bool {
        guard GuardWords.overrides.first(in: PlainWords.keys(text)) != nil else { return false }
        return text.split(whereSeparator: \.isNewline).contains { line in
            let parts = line.split { ".!?:;".contains($0) } + line.split(separator: ",").prefix(1)
            return parts.contains { YearWish.isAboutWorkAlone(String($0)) }
        }
    }

    private static func found(_ keys: [String], _ subject: Subject, _ list: GuardList) -> Hit? {
        for (at, key) in keys.enumerated() {
            let length = list.phrases.length(in: keys, at: at)
            if length > 0 { return Hit(subject: subject, words: keys[at..<at + length].joined(separator: " ")) }
            if list.holds(key) || list.isNear(at, in: keys) { return Hit(subject: subject, words: key) }
        }
        return nil
    }
}

/// Words of one subject.
struct GuardList: Sendable {
    let words: Set<String>
    /// Beginnings of words.
    let stems: [String]
    let phrases: Phrases
    /// Words that count only beside one of others: a hospital beside `opgenomen`.
    let beside: [(words: Set<String>, others: Set<String>)]

    init(words: String, stems: String, phrases: String, beside: [(String, String)]) {
        self.words = PlainWords.set(words)
        self.stems = PlainWords.set(stems).sorted()
        self.phrases = Phrases(phrases)
        self.beside = beside.map { (PlainWords.set($0.0), PlainWords.set($0.1)) }
    }

    func holds(_ key: String) -> Bool {
        let parts = [key, key.filter { $0 != "-" }] + key.split { "-'".contains($0) }.map(String.init)
        return parts.contains { part in words.contains(part) || stems.contains { part.hasPrefix($0) } }
    }

    func isNear(_ at: Int, in keys: [String]) -> Bool {
        beside.contains { words, others in
            words.contains(keys[at])
                && keys[max(0, at - 6)..<min(keys.count, at + 7)].contains(where: others.contains)
        }
    }
}
