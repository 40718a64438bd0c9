// Whether the employee says that the manager may have the dossier.

public enum ShareAnswer {
    /// - Parameter manager: the name of the person who would read it; nil where any given name may be meant.
    public static func isYes(_ text: String, manager: String? = nil) -> Bool {
        let names = FormNames(manager.map { PlainWords.keys($0) })
        let form = ShareWords.form
        let read = FormText(text) { form.spelling.knows($0.key) || names.holds($0) }
        guard !read.isTooLong else { return false }
        var senses: Set<ShareWords.Sense> = []
        for sentence in read.sentences {
            let sentence = form.prepared(sentence, names)
            guard !sentence.isQuestion, let parts = form.parts(sentence) else { return false }
            if AnothersWord.stands(in: sentence) || form.asks(sentence, parts, .asks) { return false }
            let said = Set(parts.map { $0.sense == .asks ? .may : $0.sense })
            if said.contains(.may), said.contains(.reads) { senses.insert(.shares) }
            senses.formUnion(said)
        }
        if senses.contains(.doubt) { return false }
        return senses.contains(.shares) || senses.contains(.yes) && senses.isDisjoint(with: [.seen, .aside, .reads])
    }
}

/// The words that name somebody.
package struct FormNames: Sendable {
    private let known: Set<String>?

    /// - Parameter known: nil where any usual given name is one.
    package init(_ known: [String]?) { self.known = known.map { Set($0).subtracting(PersonName.particles) } }

    package func holds(_ word: FormWord) -> Bool { (known ?? GivenNames.usual).contains(word.key) }
}

extension ClosedForm {
    /// The sentence with its slips mended and its names marked: one for `Anna de Vries`.
    package func prepared(_ sentence: FormWords, _ names: FormNames) -> FormWords {
        var sentence = sentence
        var words: [FormWord] = []
        for word in sentence.words {
            var word = word
            word.isName = names.holds(word)
            if !word.isName { word.key = spelling.repaired(word.key) }
            if word.isName, let last = words.last, last.isName, !last.isBeforeBreak { words.removeLast() }
            words.append(word)
        }
        sentence.words = words
        return sentence
    }
}
