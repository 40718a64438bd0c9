// Tells the writer's own quotes (a cited customer, an indent, a blockquote) from the quote of the mail that they answer.

enum OwnQuotes {
    private struct Quote {
        let depth: Int
        /// The quote around it.
        let parent: Int?
        /// Whether something of ours, or of an older mail, stands in it.
        var isAnothers: Bool
    }

    /// For each line the depth of the deepest quote around it that is not the writer's own: one in which, or right above
    /// which, something of ours or a mail program's line stands.
    ///
    /// - Parameter isLikeOurs: whether a line that is not found to be ours repeats enough of it all the same.
    static func depths(_ lines: [TextLine], ours: [Bool], isMarker: [Bool], isLikeOurs: (Int) -> Bool) -> [Int] {
        guard lines.contains(where: { $0.quoteDepth > 0 }) else { return [Int](repeating: 0, count: lines.count) }
        var quotes: [Quote] = []
        var open: [Int] = []
        var quoteOf = [Int?](repeating: nil, count: lines.count)
        var isBelowMarker = false
        func close(to depth: Int) {
            while let last = open.last, quotes[last].depth > depth {
                open.removeLast()
                if quotes[last].isAnothers, let parent = quotes[last].parent { quotes[parent].isAnothers = true }
            }
        }
        for at in lines.indices where !lines[at].text.isEmpty {
            let depth = lines[at].quoteDepth
            close(to: depth)
            if depth > open.last.map({ quotes[$0].depth }) ?? 0 {
                quotes.append(Quote(depth: depth, parent: open.last, isAnothers: isBelowMarker))
                open.append(quotes.count - 1)
            }
            if let last = open.last, !quotes[last].isAnothers {
                quotes[last].isAnothers = ours[at] || isMarker[at] || isLikeOurs(at)
            }
            quoteOf[at] = open.last
            isBelowMarker = isMarker[at]
        }
        close(to: -1)
        return depths(lines, quotes, quoteOf)
    }

    private static func depths(_ lines: [TextLine], _ quotes: [Quote], _ quoteOf: [Int?]) -> [Int] {
        var depth = [Int](repeating: 0, count: quotes.count)
        // A quote comes behind the one around it.
        for at in quotes.indices {
            depth[at] = quotes[at].isAnothers ? quotes[at].depth : quotes[at].parent.map { depth[$0] } ?? 0
        }
        return lines.indices.map { at in
            lines[at].text.isEmpty ? lines[at].quoteDepth : quoteOf[at].map { depth[$0] } ?? 0
        }
    }
}
