// Tells whether somebody says that they won't take part.

enum Declining {
    /// - Parameter lines: what was written to no question in particular, when nothing was answered.
    static func isDeclined(_ lines: [String]) -> Bool {
        let text = lines.joined(separator: " ")
        let ids = Words.ids(text)
        // A long text that happens to hold such words is feedback.
        guard !ids.isEmpty, ids.count <= 60 else { return false }
        if DeclinePhrases.declines.occurs(in: ids) { return true }
        // "No, thank you." may answer a question too: it declines only where it is all that was said, or nearly.
        let isShort = ids.count <= 20 && lines.filter { !$0.isEmpty }.count <= 2
        return bare.match(ids[...]) == ids.count || (isShort && DeclinePhrases.thanks.match(ids[...]) > 0)
    }

    /// The whole message is a no.
    private static let bare = PhraseBook("nee\nno\nnein\nnon\nnope\nnee hoor\npas\npass")
}
