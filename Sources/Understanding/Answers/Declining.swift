// Whether somebody says that they won't take part.

public enum Declining {
    /// How a text refuses.
    public enum Refusal: Sendable {
        /// It says so in whole.
        case whole
        /// A mere "No", or "No, thanks", perhaps with why: below a question it answers that.
        case bare
        /// "No opinion", which answers the question that it stands below.
        case noOpinion
    }

    /// More words than this say more than no.
    private static let mostWords = 60

    /// Whether the text refuses and says nothing else.
    ///
    /// - Parameters:
    ///   - lines: what was written to no question in particular, or to one alone.
    ///   - takesBareNo: whether a mere "No", or "No, thanks", is one; below a question it answers that.
    public static func isDeclined(_ lines: [String], takesBareNo: Bool = true) -> Bool {
        let refusal = refusal(lines)
        return refusal == .whole || takesBareNo && refusal != nil
    }

    /// Nil where the text says anything else, or too much.
    public static func refusal(_ lines: [String]) -> Refusal? {
        guard lines.count <= 30, lines.reduce(0, { $0 + $1.utf8.count }) <= mostWords * 10 else { return nil }
        let form = DeclinePhrases.form
        let read = FormText(lines.joined(separator: "\n")) { form.spelling.knows($0.key) }
        guard !read.isTooLong, read.sentences.reduce(0, { $0 + $1.count }) <= mostWords else { return nil }
        var senses: Set<DeclinePhrases.Sense> = []
        for sentence in read.sentences {
            guard !sentence.isQuestion, let parts = form.parts(named(sentence)) else { return nil }
            senses.formUnion(parts.map(\.sense))
        }
        if senses.contains(.refuses) { return .whole }
        if senses.contains(.noThanks) || senses.contains(.no) && !senses.contains(.about) { return .bare }
        return senses.contains(.noOpinion) && senses.isSubset(of: [.noOpinion, .around]) ? .noOpinion : nil
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
