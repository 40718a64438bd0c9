// A yes is a closed form: a text of which every word is known, and says one of the few things that an act knows.

/// The words that an act knows, by what they say, in the languages that people answer in.
package struct ClosedForm<Sense: Hashable & Sendable>: Sendable {
    /// One phrase of a sentence.
    package struct Part: Hashable, Sendable {
        package let sense: Sense
        package let range: Range<Int>
        var isClause = false
    }

    private struct Phrase: Sendable {
        let sense: Sense
        let pattern: FormPattern
        /// Whether it is a clause of its own: from a break or a yes to a break or thanks.
        var isWhole = false

        static func list(_ lists: [(Sense, String)], isWhole: Bool = false) -> [Phrase] {
            lists.flatMap { sense, list in
                FormPattern.list(list).map { Phrase(sense: sense, pattern: $0, isWhole: isWhole) }
            }
        }

        func ends(in sentence: FormWords, from at: Int) -> Set<Int> {
            if isWhole, !WholeClause.mayBegin(at, of: sentence) { return [] }
            let ends = pattern.ends(in: sentence, from: at)
            return isWhole ? ends.filter { WholeClause.mayEnd($0, of: sentence) } : ends
        }
    }

    /// Clauses of what they may be about; read where phrases alone don't cover a sentence.
    package struct Clauses: Sendable {
        /// By language.
        var topics: [[(sense: Sense, topic: FormTopic)]] = []
        /// Senses of phrases behind which a clause may begin without a break.
        var openers: Set<Sense> = []
        /// Senses that a clause says only behind a break, or behind a word that joins clauses.
        var apart: Set<Sense> = []

        package init() {}

        init(topics: [[(sense: Sense, topic: FormTopic)]], openers: Set<Sense>, apart: Set<Sense>) {
            (self.topics, self.openers, self.apart) = (topics, openers, apart)
        }
    }

    /// By language, and there by the first word. A sentence part is in one language.
    private let languages: [[String: [Phrase]]]
    private let clauses: Clauses
    /// Whether some phrase takes words that no table has.
    private let hasOpenPlaces: Bool
    package let spelling: Spelling

    /// - Parameters:
    ///   - languages: for each language what phrases say; one phrase a line, or several divided by commas.
    ///   - everywhere: what is said in all of them.
    ///   - whole: for each language what phrases say that are a clause of their own, so that no word beside them turns
    ///     them.
    package init(
        _ languages: [[(Sense, String)]],
        everywhere: [(Sense, String)],
        whole: [[(Sense, String)]] = [],
        clauses: Clauses = Clauses()
    ) {
        let lists = languages.enumerated().map { at, language in
            Phrase.list(language + everywhere) + (at < whole.count ? Phrase.list(whole[at], isWhole: true) : [])
        }
        self.languages = lists.map { phrases in
            var byFirst: [String: [Phrase]] = [:]
            for phrase in phrases {
                for word in phrase.pattern.beginnings.words { byFirst[word, default: []].append(phrase) }
            }
            return byFirst
        }
        self.clauses = clauses
        let phrases: Set<String> = lists.joined().reduce(into: []) { $0.formUnion($1.pattern.vocabulary) }
        let others: Set<String> = clauses.topics.joined().reduce(into: []) { $0.formUnion($1.topic.vocabulary) }
        hasOpenPlaces = phrases.union(others).contains(FormPattern.anyWord)
        spelling = Spelling(phrases, others: others)
    }

    /// - Returns: the phrases that the sentence is made of, the fewest that cover it; nil where any word is left over.
    package func parts(_ sentence: FormWords) -> [Part]? {
        let count = sentence.count
        guard count > 0 else { return [] }
        if FormHazards.asks(sentence) { return nil }
        if !hasOpenPlaces, sentence.words.contains(where: { !$0.isName && !spelling.knows($0.key) }) { return nil }
        var table = Cover<Sense>(languages: languages.count, length: count)
        for at in 0..<count {
            if at == 0 || sentence.isBreak(before: at) { table.mayChangeLanguage(at) }
            for (language, byFirst) in languages.enumerated() where table.isReached(at, language) {
                for key in sentence.alternatives(at) {
                    for phrase in byFirst[key] ?? [] {
                        for end in phrase.ends(in: sentence, from: at) where end > at {
                            table.reach(end, language, from: at, phrase.sense)
                        }
                    }
                }
                guard language < clauses.topics.count else { continue }
                let before = table.sense(at, language)
                for (sense, topic) in clauses.topics[language] where mayBegin(sense, at, of: sentence, before) {
                    for end in topic.ends(in: sentence, from: at) {
                        table.reach(end, language, from: at, sense, cost: Cover<Sense>.clause)
                    }
                }
            }
        }
        return table.parts
    }

    /// Whether the sentence begins as a question does, and is no phrase that only does so: `mag hij lezen hoor`.
    package func asks(_ sentence: FormWords, _ parts: [Part], _ sense: Sense) -> Bool {
        guard let first = parts.first else { return false }
        if first.sense == sense || !first.isClause { return first.sense == sense }
        return languages.contains { byFirst in
            sentence.alternatives(0).contains { key in
                (byFirst[key] ?? []).contains { $0.sense == sense && !$0.ends(in: sentence, from: 0).isEmpty }
            }
        }
    }

    private func mayBegin(_ sense: Sense, _ at: Int, of sentence: FormWords, _ before: Sense?) -> Bool {
        guard at > 0, !sentence.isBreak(before: at), let before else { return true }
        let key = sentence.words[at].key
        if clauses.apart.contains(sense) { return FormTopic.joins(key) }
        return clauses.openers.contains(before) || FormTopic.mayBegin(key)
    }
}

/// The cheapest ways to cover the beginning of a sentence, by language.
private struct Cover<Sense: Hashable & Sendable> {
    private struct Step {
        var cost: Int
        var from: (at: Int, language: Int)
        var sense: Sense?
    }

    private var steps: [[Step?]]
    private let length: Int

    init(languages: Int, length: Int) {
        steps = Array(repeating: Array(repeating: nil, count: length + 1), count: languages)
        for language in steps.indices { steps[language][0] = Step(cost: 0, from: (0, language), sense: nil) }
        self.length = length
    }

    private static var phrase: Int { 2 }
    /// More than all phrases of a text: where phrases cover a sentence, they say what it says.
    static var clause: Int { 2 * FormText.mostWords + 2 }

    func isReached(_ at: Int, _ language: Int) -> Bool { steps[language][at] != nil }

    /// What the phrase said that ends before the word; nil at the beginning.
    func sense(_ at: Int, _ language: Int) -> Sense? { steps[language][at]?.sense }

    mutating func reach(_ end: Int, _ language: Int, from at: Int, _ sense: Sense, cost: Int = phrase) {
        guard let before = steps[language][at], before.cost + cost < steps[language][end]?.cost ?? .max else { return }
        steps[language][end] = Step(cost: before.cost + cost, from: (at, language), sense: sense)
    }

    /// Behind a comma, people may go on in another language: it costs less than a phrase.
    mutating func mayChangeLanguage(_ at: Int) {
        guard let best = cheapest(at), let cost = steps[best][at]?.cost else { return }
        for language in steps.indices where cost + 1 < steps[language][at]?.cost ?? .max {
            steps[language][at] = Step(cost: cost + 1, from: (at, best), sense: nil)
        }
    }

    private func cheapest(_ at: Int) -> Int? {
        steps.indices.filter { steps[$0][at] != nil }.min { steps[$0][at]?.cost ?? .max < steps[$1][at]?.cost ?? .max }
    }

    var parts: [ClosedForm<Sense>.Part]? {
        guard var language = cheapest(length) else { return nil }
        var (at, found): (Int, [ClosedForm<Sense>.Part]) = (length, [])
        while at > 0 {
            guard let step = steps[language][at] else { return nil }
            if let sense = step.sense {
                let before = steps[language][step.from.at]?.cost ?? 0
                let isClause = step.cost - before >= Cover.clause
                found.append(.init(sense: sense, range: step.from.at..<at, isClause: isClause))
            }
            (at, language) = step.from
        }
        return found.reversed()
    }
}
