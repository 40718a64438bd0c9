// The sentences of the letters that we write, so that a reply to any of them is not read as if it held the rater's words.

/// Letters as templates have them: their words without what is filled in.
public final class OurLetters: Sendable {
    private let part: SentRequest.Part
    /// Places in the words before which something is filled in.
    private let gaps: Set<Int>
    private let finder: RequestFinder

    /// - Parameter templates: texts with `{{…}}` where something is filled in, their blocks parted by empty lines.
    public init(templates: [String]) {
        var ids: [WordID] = []
        var units: [SentRequest.Unit] = []
        var gaps: Set<Int> = []
        for unit in templates.flatMap(OurLetters.units) {
            let start = ids.count
            for (index, piece) in unit.enumerated() {
                if index > 0 { gaps.insert(ids.count) }
                ids += Words.ids(piece)
            }
            if ids.count > start { units.append(.init(region: .opening, words: start..<ids.count)) }
        }
        part = .init(ids: ids, units: units)
        self.gaps = gaps
        finder = RequestFinder(SentRequest(questions: [], parts: [part], origin: nil))
    }

    /// What stands together whatever the letter depends on, as pieces between what is filled in; without the subject.
    private static func units(_ template: String) -> [[Substring]] {
        template.split(separator: "\n\n").filter { !$0.hasPrefix("Subject:") }.flatMap { block in
            var units: [[Substring]] = [[]]
            var rest = block
            while let tag = rest.firstRange(of: "{{") {
                units[units.count - 1].append(rest[..<tag.lowerBound])
                // A section, or another template.
                if let sign = rest[tag.upperBound...].first, "#^/>!".contains(sign) { units.append([]) }
                rest = rest[(rest[tag.upperBound...].firstRange(of: "}}")?.upperBound ?? rest.endIndex)...]
            }
            units[units.count - 1].append(rest)
            return units
        }
    }

    /// For each line whether it is one of our letters'.
    ///
    /// - Parameter whole: for each line whether it is the request's from end to end.
    func lines(of words: Words, besides whole: [Bool]) -> [Bool] {
        let isRead = words.lines.indices.map { !whole[$0] && !words.range(of: $0).isEmpty }
        guard isRead.contains(true), whole.contains(true) || words.lines.contains(where: { $0.quoteDepth > 0 }) else {
            return []
        }
        // Most lines are the request's, and need no second look.
        let rest = words.only(isRead)
        let candidates = finder.candidates(in: rest)
        guard !candidates.isEmpty else { return [] }
        let strong = OurLetters.places(finder.keep(candidates, rest), in: rest)
        let all = OurLetters.places(candidates, in: rest)
        var found = [Bool](repeating: false, count: words.lines.count)
        for paragraph in OurLetters.paragraphs(rest, words) {
            let range = rest.first[paragraph.lowerBound]..<rest.first[paragraph.upperBound]
            let above = OurLetters.above(paragraph.lowerBound, words)
            let isQuoted = words.lines[paragraph.lowerBound].quoteDepth > 0
            // Behind a letter's paragraphs its sign-off is known by a word.
            let isBehind = above.map { found[$0] } ?? false || (isQuoted && found.contains(true))
            let least = isBehind ? 1 : isQuoted || above.map { whole[$0] } ?? false ? 4 : 8
            guard let covered = OurLetters.known(range, strong, all, least: least) else { continue }
            let taken = filled(range, covered, touches: touching(paragraph, whole))
            for line in paragraph { found[line] = rest.range(of: line).allSatisfy(taken.contains) }
        }
        return found
    }

    /// For each word its place in our letters.
    private static func places(_ runs: [RequestFinder.Run], in words: Words) -> [Int?] {
        var places = [Int?](repeating: nil, count: words.all.count)
        for run in runs { for (offset, word) in run.reply.enumerated() { places[word] = run.start + offset } }
        return places
    }

    /// The places of a paragraph's words, where it is a letter's: most of it consists of words that stand in one, however
    /// few together; or some that say enough, fewer where a letter is likely.
    private static func known(_ range: Range<Int>, _ strong: [Int?], _ all: [Int?], least: Int) -> [Int?]? {
        let count = range.count { all[$0] != nil }
        if count >= 8, 10 * count >= 6 * range.count { return all }
        return range.count { strong[$0] != nil } >= least ? strong : nil
    }

    /// Whether lines of the request stand directly above and below.
    private func touching(_ paragraph: Range<Int>, _ whole: [Bool]) -> (above: Bool, below: Bool) {
        (
            paragraph.lowerBound > 0 && whole[paragraph.lowerBound - 1],
            paragraph.upperBound < whole.count && whole[paragraph.upperBound]
        )
    }

    /// The words of a paragraph that are ours, with the few that were filled in.
    private func filled(_ range: Range<Int>, _ covered: [Int?], touches: (above: Bool, below: Bool)) -> Set<Int> {
        let known = range.filter { covered[$0] != nil }
        guard let first = known.first, let last = known.last else { return [] }
        var taken = Set(known)
        for (one, next) in zip(known, known.dropFirst()) where next - one <= OurLetters.mostFilled + 1 {
            taken.formUnion(one..<next)
        }
        if known.count >= 4, first - range.lowerBound <= OurLetters.mostFilled,
            touches.above || isGap(covered[first], behind: 0)
        {
            taken.formUnion(range.lowerBound..<first)
        }
        if range.upperBound - last <= (known.count >= 4 ? OurLetters.mostFilled : 4) + 1,
            (known.count >= 4 && touches.below) || isGap(covered[last], behind: 1)
        {
            taken.formUnion(last..<range.upperBound)
        }
        return taken
    }

    private func isGap(_ place: Int?, behind words: Int) -> Bool { place.map { gaps.contains($0 + words) } ?? false }

    private static func above(_ line: Int, _ words: Words) -> Int? {
        (0..<line).last { !words.range(of: $0).isEmpty }
    }

    /// Words of a name, or of a day.
    private static let mostFilled = 6

    /// Runs of lines that are read and lie in as many quotes.
    private static func paragraphs(_ rest: Words, _ words: Words) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var line = 0
        while line < rest.lines.count {
            guard !rest.range(of: line).isEmpty else {
                line += 1
                continue
            }
            let start = line
            while line < rest.lines.count, !rest.range(of: line).isEmpty,
                words.lines[line].quoteDepth == words.lines[start].quoteDepth
            {
                line += 1
            }
            found.append(start..<line)
        }
        return found
    }
}

extension SentRequest {
    /// The request, in replies to which sentences of our other letters are known.
    public func beside(_ letters: OurLetters?) -> SentRequest {
        var request = self
        request.letters = letters
        return request
    }
}
