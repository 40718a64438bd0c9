// A part of a sentence that is about one reference, and the text that it was.
import Days
import Understanding

struct ReplyPiece: Sendable {
    let marked: MarkedSentence
    let range: Range<Int>

    var words: FormWords {
        var words = marked.words
        words.words = Array(words.words[range])
        return words
    }

    /// Whether the sentence ends in a question mark, or its line begins with one.
    var isQuestion: Bool { marked.words.isQuestion || marked.line.first == "?" }

    var reference: LineReference? {
        range.compactMap(marked.reference).first
    }

    /// Days and lengths of time in it.
    var days: [DayMention] { places.compactMap { marked.days[$0] } }
    var lengths: [Int] { places.compactMap { marked.lengths[$0] } }
    private var places: [Int] { marked.words.words[range].map(\.place.lowerBound) }

    func prefix(to end: Int) -> ReplyPiece { ReplyPiece(marked: marked, range: range.lowerBound..<end) }

    /// What was written from that word on, as it was.
    func text(from index: Int) -> String {
        guard index < range.upperBound else { return "" }
        let words = marked.words.words
        let start = words[index].place.lowerBound
        let last = words[range.upperBound - 1].place.upperBound
        let next = range.upperBound < words.count ? words[range.upperBound].place.lowerBound : marked.line.count
        let tail = marked.line[last..<max(last, next)].prefix { !$0.isWhitespace && !",;".contains($0) }
        return ReplyPiece.clean(String(marked.line[start..<last + tail.count]))
    }

    var text: String { text(from: range.lowerBound) }

    /// What stands behind the reference, or the whole.
    var textBesideReference: String {
        guard let at = range.first(where: { marked.reference(at: $0) != nil }) else { return text }
        let before = at > range.lowerBound ? prefix(to: at).text + " " : ""
        return before + text(from: at + 1)
    }

    /// Without the signs around it.
    private static func clean(_ text: String) -> String {
        let front = text.drop { $0.isWhitespace || ",;:-–—.)".contains($0) }
        var end = front.reversed().drop { $0.isWhitespace || ",;:-–—(".contains($0) }
        // `(budget)` had its bracket before the first word.
        if end.first == ")", !front.contains("(") { end = end.dropFirst() }
        return String(end.reversed())
    }
}

/// Cuts a sentence into pieces of one reference each, so that all of them are understood.
struct PieceCutter {
    let marked: MarkedSentence
    /// How well a piece is understood: 2 where each word is known, 1 where what is left over may be free, 0 else.
    let rank: (ReplyPiece) -> Int

    func pieces() -> [ReplyPiece] {
        let places = marked.words.words.indices.filter { marked.reference(at: $0) != nil }
        guard places.count > 1 else { return [piece(0, marked.words.count)] }
        var known: [Int: Cut] = [:]
        let cut = best(from: 0, places, &known)
        return cut.ends.reduce(into: (found: [], start: 0)) { done, end in
            done.found.append(piece(done.start, end))
            done.start = end
        }.found
    }

    private struct Cut {
        var score = 0
        var ends: [Int] = []
    }

    private func piece(_ start: Int, _ end: Int) -> ReplyPiece { ReplyPiece(marked: marked, range: start..<end) }

    /// The cut with the fewest words that are not understood; of several, the one with the earliest pieces before the
    /// next reference.
    private func best(from start: Int, _ places: [Int], _ known: inout [Int: Cut]) -> Cut {
        if start >= marked.words.count { return Cut() }
        if let cut = known[start] { return cut }
        var found: Cut?
        let here = places.filter { $0 >= start }
        for end in ends(from: start, here) {
            let rank = rank(piece(start, end))
            let references = here.filter { $0 < end }.count
            if references > 1, rank != 1 { continue }
            // What is not wholly known takes no words that may belong to the piece before it.
            if start > 0, let first = here.first, first - start > rank * rank { continue }
            var cut = best(from: end, places, &known)
            cut.score += rank * (end - start) * 10 - (rank == 0 ? 1 : 0)
            cut.ends.insert(end, at: 0)
            if cut.score > found?.score ?? .min { found = cut }
        }
        let cut = found ?? Cut(score: -1000, ends: [marked.words.count])
        known[start] = cut
        return cut
    }

    /// Where a piece may end: before the next reference or a break in front of it first.
    private func ends(from start: Int, _ references: [Int]) -> [Int] {
        guard references.count > 1 else { return [marked.words.count] }
        let (first, second) = (references[0], references[1])
        let between = (first + 1..<second).filter { marked.words.isBreak(before: $0) }.reversed()
        let others = (first + 1..<second).filter { !marked.words.isBreak(before: $0) }.reversed()
        return [second] + between + others + references.dropFirst(2) + [marked.words.count]
    }
}
