// The words of one sentence, as forms are looked up in them.

/// A word of a sentence.
package struct FormWord: Hashable, Sendable {
    /// As it was written.
    package let text: String
    /// What it is compared by.
    package var key: String
    /// Whether a comma, a dash or the like stands behind it.
    package var isBeforeBreak = false
    /// Whether it may be a name.
    package var isName = false
    /// The characters of the line that it is; empty where no line was read.
    package var place: Range<Int>

    package init(
        _ text: String,
        key: String? = nil,
        at place: Range<Int> = 0..<0,
        isBeforeBreak: Bool = false
    ) {
        self.text = text
        self.place = place
        self.isBeforeBreak = isBeforeBreak
        self.key = key ?? PlainWord.key(text)
    }

    package var isCapitalised: Bool { PlainWord(text).isCapitalised }
}

/// A sentence.
package struct FormWords: Hashable, Sendable {
    package var words: [FormWord]
    package var isQuestion = false
    /// The line that it stands in, counted from 1.
    package var line = 0

    package init(words: [FormWord], isQuestion: Bool = false) { (self.words, self.isQuestion) = (words, isQuestion) }

    package var count: Int { words.count }
    package var keys: [String] { words.map(\.key) }

    package func isBreak(before at: Int) -> Bool { at > 0 && words[at - 1].isBeforeBreak }

    func holds(_ word: String, at: Int) -> Bool {
        guard at < words.count else { return false }
        if word == FormPattern.anyWord { return !isBreak(before: at) && !FormHazards.holds(words[at]) }
        return words[at].key == word || (word == FormPattern.name && words[at].isName)
    }

    func alternatives(_ at: Int) -> [String] {
        words[at].isName ? [words[at].key, FormPattern.name] : [words[at].key]
    }
}
