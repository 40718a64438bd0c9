// Where in a request three words stand that follow each other: made for each reply, so it is a few plain arrays.

struct AnchorTable {
    private struct Entry {
        let key: WordID
        let place: RequestFinder.Place
        /// The next entry in the same slot, or -1.
        let next: Int32
    }

    private var entries: [Entry] = []
    private var slots: [Int32]
    private let mask: Int
    /// A request that says the same over and over must not make each of its words a search.
    private static let candidates = 8

    /// - Parameter parts: the words of each part.
    init(_ parts: [[WordID]]) {
        let count = parts.reduce(0) { $0 + $1.count }
        var size = 16
        while size < 2 * count { size *= 2 }
        mask = size - 1
        slots = Array(repeating: -1, count: size)
        entries.reserveCapacity(count)
        // From the end, so that what stands first is found first.
        for (part, ids) in parts.enumerated().reversed() {
            for at in stride(from: ids.count - 3, through: 0, by: -1) {
                let key = AnchorTable.key(ids[at], ids[at + 1], ids[at + 2])
                let slot = Int(truncatingIfNeeded: key) & mask
                let place = RequestFinder.Place(part: Int32(part), at: Int32(at))
                entries.append(Entry(key: key, place: place, next: slots[slot]))
                slots[slot] = Int32(entries.count - 1)
            }
        }
    }

    private static func key(_ a: WordID, _ b: WordID, _ c: WordID) -> WordID {
        let key = ((a &* 0x9E37_79B9_7F4A_7C15) ^ b) &* 0xBF58_476D_1CE4_E5B9 ^ c
        return key ^ key >> 32
    }

    /// Whether any three words share the place in the table that these have.
    func mayHold(_ a: WordID, _ b: WordID, _ c: WordID) -> Bool {
        slots[Int(truncatingIfNeeded: AnchorTable.key(a, b, c)) & mask] >= 0
    }

    /// The first places where these words stand, in the order of the request.
    func places(_ a: WordID, _ b: WordID, _ c: WordID) -> [RequestFinder.Place] {
        let key = AnchorTable.key(a, b, c)
        var at = slots[Int(truncatingIfNeeded: key) & mask]
        var found: [RequestFinder.Place] = []
        while at >= 0, found.count < AnchorTable.candidates {
            let entry = entries[Int(at)]
            if entry.key == key { found.append(entry.place) }
            at = entry.next
        }
        return found
    }
}
