// Numbers of people in an answer about a list: "three of them" of five are not all.

struct ApprovalCount {
    /// How many the rest are said to be: "the other two".
    private(set) var ofRest: Set<Int> = []
    /// The other numbers, and how many people the sentence names.
    private var (others, named): (Set<Int>, Int) = ([], 0)

    init(_ marked: ListedRaters.Marked, _ parts: [ClosedForm<ApprovalWords.Sense>.Part]) {
        named = marked.references.values.reduce(into: Set()) { $0.formUnion($1) }.count
        for part in parts {
            let counts = marked.words.keys[part.range].compactMap { ApprovalCount.words[$0] }
            switch part.sense {
            case .rest, .takesRest, .strikesRest: ofRest.formUnion(counts)
            default: others.formUnion(counts)
            }
        }
    }

    /// Whether each number is the list's, or that of the people whom the sentence names.
    func fits(_ listed: Int) -> Bool { others.allSatisfy { $0 == listed || $0 == named } }

    private static let words: [String: Int] = {
        let lists = [
            2: "twee two zwei deux beide beiden allebei both duo tweetal", 4: "vier four quatre viertal",
            3: "drie alledrie three drei dreien dreier trois drietal trio", 5: "vijf five funf cinq vijftal",
            6: "zes six sechs",
        ]
        return lists.reduce(into: [:]) { found, list in
            for key in PlainWords.set(list.value) { found[key] = list.key }
        }
    }()
}
