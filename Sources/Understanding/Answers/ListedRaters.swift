// The people on a list, as an answer names them: by number, name or address.
import Addressing

struct ListedRaters {
    /// A sentence in which each reference is one word.
    struct Marked {
        var words: FormWords
        /// By the word's place.
        var references: [Int: Set<Int>] = [:]
        var namesStrangers = false
    }

    private let listed: [NumberedRater]
    private let words: [Set<String>]
    private let spelling: Spelling
    private let knows: (String) -> Bool

    /// - Parameter knows: whether a word means something in an answer; such a word is a name only with a capital.
    init(_ listed: [NumberedRater], knows: @escaping (String) -> Bool) {
        self.listed = listed
        self.knows = knows
        words = listed.map { rater in
            let local = PlainWord.key(rater.address.localPart).split { !$0.isLetter }.map(String.init)
            return Set(PlainWords.keys(rater.name) + local)
        }
        spelling = Spelling(words.reduce(into: []) { $0.formUnion($1) })
    }

    func mayName(_ word: FormWord) -> Bool {
        !PersonName.particles.contains(word.key) && words.contains { $0.contains(spelling.repaired(word.key)) }
    }

    /// Nil where somebody is named who is not on the list, or may be two of it.
    func marked(_ sentence: FormWords) -> Marked? {
        var marked = Marked(words: sentence)
        marked.words.words = []
        var at = 0
        while at < sentence.count {
            guard let found = reference(in: sentence, at: at) else {
                if !takeOther(sentence, &at, &marked) { return nil }
                continue
            }
            guard found.raters.count == 1 else { return nil }
            append(found.raters, sentence.words[at + found.length - 1], &marked)
            at += found.length
        }
        return marked
    }

    /// References in a row, with `en` or a comma between them, are one.
    private func append(_ raters: Set<Int>, _ word: FormWord, _ marked: inout Marked) {
        var words = marked.words.words
        if words.count >= 2, ListedRaters.joiners.contains(words[words.count - 1].key),
            words[words.count - 2].key == ApprovalWords.reference
        {
            words.removeLast()
        }
        if words.last?.key == ApprovalWords.reference { words.removeLast() }
        var reference = FormWord(word.text, key: ApprovalWords.reference)
        reference.isBeforeBreak = word.isBeforeBreak
        marked.references[words.count, default: []].formUnion(raters)
        words.append(reference)
        marked.words.words = words
    }

    /// - Returns: whether the word is none that could name somebody else.
    private func takeOther(_ sentence: FormWords, _ at: inout Int, _ marked: inout Marked) -> Bool {
        var word = sentence.words[at]
        defer { at += 1 }
        if word.text.contains("@") {
            // The name in front of a new address goes with it.
            while let last = marked.words.words.last, last.isCapitalised, !knows(last.key),
                last.key != ApprovalWords.reference
            {
                marked.words.words.removeLast()
            }
            marked.namesStrangers = true
            return true
        }
        // `alle 5`
        if let number = PlainWord(word.text).number {
            let before = marked.words.words.last?.key
            return number == listed.count && before.map(ListedRaters.all.contains) ?? false
        }
        word.key = spelling.knows(word.key) ? word.key : ApprovalWords.form.spelling.repaired(word.key)
        word.isName = GivenNames.usual.contains(word.key)
        if word.isName, isAddressed(sentence, at) { return true }
        marked.words.words.append(word)
        return true
    }

    /// `Prima, Anna`: she is spoken to.
    private func isAddressed(_ sentence: FormWords, _ at: Int) -> Bool {
        let isLast = at + 1 == sentence.count || sentence.words[at].isBeforeBreak
        guard isLast, at > 0 else { return false }
        return ListedRaters.callers.contains(sentence.words[at - 1].key)
    }

    private static let joiners = PlainWords.set("en and und et & of or oder ou plus e ook")
    private static let all = PlainWords.set("alle all allen les de die the")
    private static let callers = PlainWords.set(
        "ok oke okay prima top super thanks bedankt dank merci danke ja yes oui sure perfect akkoord einverstanden agreed parfait gerne"
    )

    // MARK: References

    private func reference(in sentence: FormWords, at: Int) -> (raters: Set<Int>, length: Int)? {
        let word = sentence.words[at]
        if ["nr", "nummer", "number", "no", "num", "n°", "numero", "nummern", "numbers", "numeros", "nrs"].contains(
            word.key
        ),
            !word.isBeforeBreak, at + 1 < sentence.count, let number = numbered(sentence.words[at + 1])
        {
            return (number, 2)
        }
        if word.text.contains("@") {
            guard let address = try? EmailAddress(word.text) else { return nil }
            let found = listed.filter { $0.address == address }.map(\.number)
            return found.isEmpty ? nil : (Set(found), 1)
        }
        if ListedRaters.all.contains(at > 0 ? sentence.words[at - 1].key : ""),
            PlainWord(word.text).number == listed.count,
            listed.count > 1
        {
            return nil
        }
        return numbered(word).map { ($0, 1) } ?? named(sentence, at)
    }

    private func numbered(_ word: FormWord) -> Set<Int>? {
        let place = ListedRaters.places[word.key] ?? PlainWord(word.text).number
        guard let place, !word.text.hasPrefix("+"), listed.contains(where: { $0.number == place }) else { return nil }
        return [place]
    }

    private static let places = [
        "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "second": 2, "third": 3, "fourth": 4,
        "fifth": 5,
        "zweite": 2, "zweiten": 2, "dritte": 3, "dritten": 3, "vierte": 4, "vierten": 4, "premier": 1, "premiere": 1,
        "deuxieme": 2, "troisieme": 3, "quatrieme": 4, "cinquieme": 5,
    ]

    /// The longest run of words that stands in one name.
    private func named(_ sentence: FormWords, _ start: Int) -> (raters: Set<Int>, length: Int)? {
        var best: (raters: Set<Int>, length: Int)?
        var candidates = Set(listed.indices)
        var at = start
        while at < sentence.count, at - start < 6 {
            let word = sentence.words[at]
            let isParticle = PersonName.particles.contains(word.key)
            if at == start, isParticle, !word.isCapitalised { return nil }
            if !isParticle {
                guard isNameHere(word, sentence, at) else { break }
                let key = spelling.repaired(word.key)
                let fitting = candidates.filter { words[$0].contains(key) }
                if fitting.isEmpty { break }
                candidates = fitting
                best = (Set(candidates.map { listed[$0].number }), at - start + 1)
            } else if !candidates.contains(where: { words[$0].contains(word.key) }) {
                break
            }
            if word.isBeforeBreak { break }
            at += 1
        }
        return best
    }

    /// A word that also means something is a name inside a sentence with a capital.
    private func isNameHere(_ word: FormWord, _ sentence: FormWords, _ at: Int) -> Bool {
        !knows(word.key) || (word.isCapitalised && at > 0)
    }
}
