// Whether somebody says that they won't take part.

public enum Declining {
    /// More words than this say more than no.
    private static let mostWords = 60

    /// Whether the text refuses and says nothing else.
    ///
    /// - Parameters:
    ///   - lines: what was written to no question in particular, or to one alone.
    ///   - takesBareNo: whether a mere "No", or "No, thanks", is one; below a question it answers that.
    public static func isDeclined(_ lines: [String], takesBareNo: Bool = true) -> Bool {
        guard lines.count <= 30, lines.reduce(0, { $0 + $1.utf8.count }) <= mostWords * 10 else { return false }
        let form = DeclinePhrases.form
        let read = FormText(lines.joined(separator: "\n")) { form.spelling.knows($0.key) }
        guard !read.isTooLong, read.sentences.reduce(0, { $0 + $1.count }) <= mostWords else { return false }
        var senses: Set<DeclinePhrases.Sense> = []
        for sentence in read.sentences {
            guard !sentence.isQuestion, let parts = form.parts(named(sentence)) else { return false }
            senses.formUnion(parts.map(\.sense))
        }
        if senses.contains(.refuses) { return true }
        return takesBareNo && (senses.contains(.noThanks) || (senses.contains(.no) && !senses.contains(.about)))
    }

    /// Whom it is about isn't known here: a word with a capital, or a usual given name, that says nothing else.
    private static func named(_ sentence: FormWords) -> FormWords {
        var sentence = sentence
        let spelling = DeclinePhrases.form.spelling
        var words: [FormWord] = []
        for word in sentence.words {
            var word = word
            let key = spelling.repaired(word.key)
            word.isName = !spelling.knows(key) && (word.isCapitalised || GivenNames.usual.contains(key))
            word.key = key
            let isParticle = PersonName.particles.contains(word.key) && !spelling.knows(word.key)
            if let last = words.last, last.isName, !last.isBeforeBreak, word.isName || isParticle {
                words[words.count - 1].isBeforeBreak = word.isBeforeBreak
            } else {
                words.append(word)
            }
        }
        sentence.words = words
        return sentence
    }
}
