// Tells whether somebody says that they won't take part.

enum Declining {
    /// - Parameter lines: what was written to no question in particular, when nothing was answered.
    static func isDeclined(_ lines: [String]) -> Bool {
        let text = lines.joined(separator: " ")
        let ids = Words.ids(text)
        // A long text that happens to hold such words is feedback.
        guard !ids.isEmpty, ids.count <= 60 else { return false }
        if LetterPhrases.declines.occurs(in: ids) { return true }
        return bare.match(ids[...]) == ids.count
    }

    /// The whole message is a no.
    private static let bare = PhraseBook("nee\nno\nnein\nnon\nnope\nnee hoor\npas\npass")
}
