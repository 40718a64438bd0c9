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
        guard let senses = read(lines)?.map(\.sense) else { return nil }
        if senses.contains(.refuses) { return .whole }
        if senses.contains(.noThanks) || senses.contains(.no) && !senses.contains(.about) { return .bare }
        return senses.contains(.noOpinion) && Set(senses).isSubset(of: [.noOpinion, .around]) ? .noOpinion : nil
    }

    /// Whether the text says no to now alone: "not today", "I can't answer at the moment".
    static func isPutOff(_ lines: [String]) -> Bool {
        guard refusal(lines) == nil, let senses = read(lines) else { return false }
        return senses.contains { $0.isForNow }
    }

    /// What each phrase says; one that refuses for now says nothing else.
    private static func read(_ lines: [String]) -> [(sense: DeclinePhrases.Sense, isForNow: Bool)]? {
        guard lines.count <= 30, lines.reduce(0, { $0 + $1.utf8.count }) <= mostWords * 10 else { return nil }
        let form = DeclinePhrases.form
        let text = FormText(lines.joined(separator: "\n")) { form.spelling.knows($0.key) }
        guard !text.isTooLong, text.sentences.reduce(0, { $0 + $1.count }) <= mostWords else { return nil }
        var said: [(sense: DeclinePhrases.Sense, isForNow: Bool)] = []
        for sentence in text.sentences.map(named) {
            guard !sentence.isQuestion, let parts = form.parts(sentence), !isAnothers(parts, in: sentence) else {
                return nil
            }
            said += parts.map { part in
                let isForNow = DeclinePhrases.refusing.contains(part.sense) && isForNow(part.range, in: sentence)
                return (isForNow ? .around : part.sense, isForNow)
            }
        }
        return said
    }

    /// Whether a word for now stands among the words, or right beside them.
    private static func isForNow(_ range: Range<Int>, in sentence: FormWords) -> Bool {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start > 0, !sentence.isBreak(before: start), range.lowerBound - start < 3 { start -= 1 }
        while end < sentence.count, !sentence.isBreak(before: end), end - range.upperBound < 3 { end += 1 }
        return sentence.words[start..<end].contains { DeclinePhrases.now.contains($0.key) }
    }

    /// "He can't take part": a name, or what stands for one, right before the refusal.
    private static func isAnothers(_ parts: [DeclinePhrases.Part], in sentence: FormWords) -> Bool {
        zip(parts, parts.dropFirst()).contains { part, next in
            part.range.count == 1 && isSomebody(sentence.words[part.range.lowerBound])
                && (part.range.lowerBound == 0 || sentence.isBreak(before: part.range.lowerBound))
                && next.sense == .refuses && !sentence.isBreak(before: next.range.lowerBound)
                && !DeclinePhrases.writer.contains(sentence.words[next.range.lowerBound].key)
        }
    }

    private static func isSomebody(_ word: FormWord) -> Bool {
        word.isName || DeclinePhrases.others.contains(word.text.lowercased())
    }

    /// Whom it is about isn't known here: a word with a capital, or a usual given name, that says nothing else.
    private static func named(_ sentence: FormWords) -> FormWords {
        var sentence = sentence
        let spelling = DeclinePhrases.form.spelling
        var words: [FormWord] = []
        for word in sentence.words {
            var word = word
            let key = spelling.repaired(word.key)
            word.isName =
                !spelling.knows(key) && !FormHazards.holds(word)
                && (word.isCapitalised || GivenNames.usual.contains(key))
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
