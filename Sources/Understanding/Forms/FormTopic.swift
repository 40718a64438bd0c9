// Clauses of a topic: `heb ik gisteren met hem besproken`, in whatever order its words stand.

/// A part of a sentence that is wholly made of a topic's words, and holds one at least that tells the topic.
///
/// No negation, condition, `first`, `but`, `only`, duty or question word is among them, save within a phrase that says
/// something harmless as a whole (`niks staan`).
struct FormTopic: Sendable {
    /// By the first word; a clause holds a phrase of each.
    private let telling: [[String: [FormPattern]]]
    private let beside: [String: [FormPattern]]
    let vocabulary: Set<String>

    /// - Parameters:
    ///   - telling: phrases one of which the clause holds; one a line, or several divided by commas.
    ///   - and: lists of phrases, of each of which it holds one as well.
    ///   - beside: phrases that may stand beside them.
    init(_ telling: String, and more: String..., beside: String...) {
        let told = ([telling] + more).map(FormPattern.list)
        let others = beside.flatMap(FormPattern.list)
        self.telling = told.map(FormTopic.byFirst)
        self.beside = FormTopic.byFirst(others)
        vocabulary = (told.joined() + others).reduce(into: []) { $0.formUnion($1.vocabulary) }
    }

    private static func byFirst(_ patterns: [FormPattern]) -> [String: [FormPattern]] {
        patterns.reduce(into: [:]) { found, pattern in
            for word in pattern.beginnings.words { found[word, default: []].append(pattern) }
        }
    }

    /// Where a clause of the topic may end that begins at `start`: at a break, or before a word that joins clauses.
    func ends(in sentence: FormWords, from start: Int) -> [Int] {
        let limit = (start + 1..<sentence.count).first { sentence.isBreak(before: $0) } ?? sentence.count
        // Most sentences have no word of the topic.
        let keys = (start..<limit).flatMap(sentence.alternatives)
        guard telling.allSatisfy({ phrases in keys.contains { phrases[$0] != nil } }) else { return [] }
        let everything = (1 << telling.count) - 1
        // By the place, what was told on some way to it: a bit for each of `telling`.
        var told: [Int: Set<Int>] = [start: [0]]
        for at in start..<limit {
            guard let before = told[at] else { continue }
            for end in FormTopic.ends(of: beside, in: sentence, at, limit) { told[end, default: []].formUnion(before) }
            for (bit, phrases) in telling.enumerated() {
                for end in FormTopic.ends(of: phrases, in: sentence, at, limit) {
                    told[end, default: []].formUnion(before.map { $0 | 1 << bit })
                }
            }
        }
        return told.filter { end, bits in
            bits.contains(everything) && (end == limit || FormTopic.joiners.contains(sentence.words[end].key))
        }.keys.sorted()
    }

    private static func ends(
        of patterns: [String: [FormPattern]],
        in sentence: FormWords,
        _ at: Int,
        _ limit: Int
    ) -> Set<Int> {
        sentence.alternatives(at).flatMap { patterns[$0] ?? [] }.reduce(into: []) { found, pattern in
            found.formUnion(pattern.ends(in: sentence, from: at).filter { $0 > at && $0 <= limit })
        }
    }

    static func joins(_ key: String) -> Bool { joiners.contains(key) }

    /// Whether a clause may begin with the word, though no break stands before it.
    static func mayBegin(_ key: String) -> Bool { joiners.contains(key) || beginners.contains(key) }

    private static let joiners = PlainWords.set(
        """
        en dus want omdat aangezien and so because since as und also denn weil da et donc car puisque
        """
    )

    private static let beginners = PlainWords.set(
        """
        ik hij zij ze we wij dat die daar dan heb hebben i then dann he she they we i'm i've he's we've they've ich er sie wir das die
        hab habe haben je j'ai il elle on nous ils elles c'est ça
        """
    )
}
