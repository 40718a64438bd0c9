// A set of phrases, each a run of words, that can be looked up at a place in a text without any string work.
import Vocabularies

struct PhraseBook {
    private var byFirst: [WordID: [[WordID]]] = [:]
    private var firsts = WordFilter()

    /// - Parameter list: a list of phrases that each language has; those of all are looked for.
    init(of list: (Vocabulary) -> String) { self.init(Vocabulary.all(list)) }

    /// - Parameter phrases: parted by commas or line ends; case and punctuation don't matter.
    private init(_ phrases: String) {
        for phrase in phrases.utf8.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }) {
            let ids = Words.ids(Substring(phrase))
            guard let first = ids.first else { continue }
            byFirst[first, default: []].append(ids)
            firsts.insert(first)
        }
        for key in byFirst.keys { byFirst[key]?.sort { $0.count > $1.count } }
    }

    /// How many words the longest phrase that begins at `at` has, or 0.
    func match(_ words: [Word], at: Int, end: Int) -> Int {
        guard at < end, firsts.mayHold(words[at].id), let phrases = byFirst[words[at].id] else { return 0 }
        for phrase in phrases where at + phrase.count <= end {
            if phrase.indices.allSatisfy({ words[at + $0].id == phrase[$0] }) { return phrase.count }
        }
        return 0
    }

    func match(_ ids: ArraySlice<WordID>) -> Int {
        guard let first = ids.first, firsts.mayHold(first), let phrases = byFirst[first] else { return 0 }
        return phrases.first { ids.starts(with: $0) }?.count ?? 0
    }

    /// Whether the words are such phrases, one behind the other, and nothing else.
    func makesUp(_ ids: [WordID]) -> Bool {
        var rest = ids[...]
        while !rest.isEmpty {
            let length = match(rest)
            guard length > 0 else { return false }
            rest = rest.dropFirst(length)
        }
        return true
    }

    /// Whether any phrase stands anywhere in the words.
    func occurs(in ids: [WordID]) -> Bool {
        ids.indices.contains { firsts.mayHold(ids[$0]) && match(ids[$0...]) > 0 }
    }

    func contains(_ id: WordID) -> Bool {
        firsts.mayHold(id) && byFirst[id]?.contains { $0.count == 1 } ?? false
    }
}

/// Says for most words at once that they are not in a set, so that it need not be looked into (a Bloom filter of one bit).
struct WordFilter {
    private var bits = [UInt64](repeating: 0, count: 256)

    mutating func insert(_ id: WordID) { bits[Int(id >> 6 & 255)] |= 1 << (id & 63) }

    func mayHold(_ id: WordID) -> Bool { bits[Int(id >> 6 & 255)] & (1 << (id & 63)) != 0 }
}
