// Finds many phrases in a text in one pass.

/// Phrases that are looked for together, each a sign of something.
struct SignIndex<Signs: OptionSet & Sendable>: Sendable {
    private struct Entry {
        let start: Int
        let count: Int
        let signs: Signs
    }

    private let octets: [UInt8]
    private let entries: [Entry]
    /// For each bucket its first entry, and behind them the number of all.
    private let firsts: [Int]

    /// - Parameter lists: phrases of at least two octets, in lower case.
    init(_ lists: [(signs: Signs, phrases: [String])]) {
        var buckets = [[(phrase: [UInt8], signs: Signs)]](repeating: [], count: SignIndex.bucketCount)
        for list in lists {
            for phrase in list.phrases.map({ Array($0.utf8) }) {
                precondition(phrase.count >= 2, "a sign of one octet")
                buckets[SignIndex.bucket(phrase[0], phrase[1])].append((phrase, list.signs))
            }
        }
        var octets: [UInt8] = []
        var entries: [Entry] = []
        var firsts: [Int] = []
        for bucket in buckets {
            firsts.append(entries.count)
            for (phrase, signs) in bucket {
                entries.append(Entry(start: octets.count, count: phrase.count, signs: signs))
                octets += phrase
            }
        }
        self.octets = octets
        self.entries = entries
        self.firsts = firsts + [entries.count]
    }

    private static var bucketCount: Int { 1024 }

    private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) &* 37 &+ Int(second)) & (bucketCount - 1)
    }

    /// All that stands in a text.
    func signs(in text: String) -> Signs {
        var text = text
        return text.withUTF8 { hay in
            var found: Signs = []
            guard hay.count >= 2 else { return found }
            for at in 0..<(hay.count - 1) {
                let bucket = SignIndex.bucket(hay[at], hay[at + 1])
                for entry in entries[firsts[bucket]..<firsts[bucket + 1]] where isAt(at, entry, hay) {
                    found.formUnion(entry.signs)
                }
            }
            return found
        }
    }

    private func isAt(_ at: Int, _ entry: Entry, _ hay: UnsafeBufferPointer<UInt8>) -> Bool {
        guard at + entry.count <= hay.count else { return false }
        for offset in 0..<entry.count where hay[at + offset] != octets[entry.start + offset] { return false }
        return true
    }
}
