// The words of one sentence, as forms are looked up in them.

/// A word of a sentence.
struct FormWord: Hashable, Sendable {
    /// As it was written.
    let text: String
    /// What it is compared by.
    var key: String
    /// Whether a comma, a dash or the like stands behind it.
    var isBeforeBreak = false
    /// Whether it may be a name.
    var isName = false

    init(_ text: String, key: String? = nil) {
        self.text = text
        self.key = key ?? PlainWord.key(text)
    }

    var isCapitalised: Bool { PlainWord(text).isCapitalised }
}

/// A sentence.
struct FormWords: Hashable, Sendable {
    var words: [FormWord]
    var isQuestion = false
    /// The line that it stands in, counted from 1.
    var line = 0

    var count: Int { words.count }
    var keys: [String] { words.map(\.key) }

    func isBreak(before at: Int) -> Bool { at > 0 && words[at - 1].isBeforeBreak }

    func holds(_ word: String, at: Int) -> Bool {
        guard at < words.count else { return false }
        if word == FormPattern.anyWord { return !isBreak(before: at) && !FormHazards.holds(words[at]) }
        return words[at].key == word || (word == FormPattern.name && words[at].isName)
    }

    func alternatives(_ at: Int) -> [String] {
        words[at].isName ? [words[at].key, FormPattern.name] : [words[at].key]
    }
}
