// Finds the request's words in a reply, whatever re-wrapped, re-coloured, quoted or interrupted them.

/// Which words of a reply are ours. Runs of equal words are found by their three-word anchors and extended; then only
/// runs are kept that say enough to be ours: a whole unit, many words, or the continuation of such a run.
struct RequestFinder {
    /// A run of reply words equal to a run of request words.
    struct Run: Equatable {
        var reply: Range<Int>
        var part: Int
        var start: Int

        /// Goes on where the run before ended, in the words of the request's other part.
        var isSwitch = false

        var end: Int { start + reply.count }
    }

    struct Place {
        let part: Int32
        let at: Int32
    }

    private let request: SentRequest
    private let anchors: AnchorTable
    private var shortFilter = WordFilter()
    /// Units too short for an anchor, by their first word.
    private var short: [WordID: [Place]] = [:]
    init(_ request: SentRequest) {
        self.request = request
        anchors = AnchorTable(request.parts.map(\.ids))
        for (number, part) in request.parts.enumerated() {
            let place = { (at: Int) in Place(part: Int32(number), at: Int32(at)) }
            for unit in part.units where unit.words.count < 4 && !unit.words.isEmpty {
                shortFilter.insert(part.ids[unit.words.lowerBound])
                short[part.ids[unit.words.lowerBound], default: []].append(place(unit.words.lowerBound))
            }
        }
    }

    /// The runs that are ours, in the order of the reply, not overlapping.
    func runs(in words: Words) -> [Run] { keep(candidates(in: words), words) }

    /// All runs, those that say too little as well.
    func candidates(in words: Words) -> [Run] {
        let all = words.all
        var found: [Run] = []
        var at = 0
        while at < all.count {
            if let match = longest(all, at, after: found.last) ?? shortUnit(words, at) {
                if let end = found.last.flatMap({ echo(match, after: $0, words) }) {
                    at = end
                    continue
                }
                let new = found.last.map { withoutEcho(match, after: $0, words) } ?? match
                let run = withoutNextLine(withoutAttribution(new, words), after: found, words)
                found.append(run)
                // What was cut off goes on in no other words.
                if run.reply.upperBound == new.reply.upperBound, let more = switched(all, run) { found.append(more) }
                at = found.last?.reply.upperBound ?? run.reply.upperBound
            } else {
                at += 1
            }
        }
        return found
    }

    /// "On Monday wrote Example Ltd:" ends in the name that our HTML begins with, and the quote goes on below it: that
    /// line is the mail program's.
    private func withoutAttribution(_ run: Run, _ words: Words) -> Run {
        let number = Int(words.all[run.reply.lowerBound].line)
        let line = words.range(of: number)
        let taken = line.upperBound - run.reply.lowerBound
        guard run.reply.lowerBound - line.lowerBound >= 3, taken < 5, run.reply.count > taken,
            words.lines[number].text.hasSuffix(":")
        else { return run }
        return Run(reply: line.upperBound..<run.reply.upperBound, part: run.part, start: run.start + taken)
    }

    /// A rater who answers "very often" below "5 = very often" repeats our last words, and ours go on behind them:
    /// words that a run takes from the request a second time, on lines of its own, were typed.
    private func withoutEcho(_ run: Run, after previous: Run, _ words: Words) -> Run {
        let echo = previous.end - run.start
        guard run.part == previous.part, run.start > previous.start, (1...8).contains(echo), run.reply.count > echo + 1,
            run.reply.lowerBound == previous.reply.upperBound
        else { return run }
        let rest = run.reply.lowerBound + echo
        let opensLine = { (at: Int) in words.all[at].line > words.all[at - 1].line }
        guard opensLine(run.reply.lowerBound), opensLine(rest) else { return run }
        return Run(reply: rest..<run.reply.upperBound, part: run.part, start: previous.end)
    }

    /// A rater who answers "it takes effort" below a question repeats words of its scale, on a line of its own: those
    /// that the run above took already were typed.
    /// - Returns: the end of that line; nil where the run is ours.
    private func echo(_ run: Run, after previous: Run, _ words: Words) -> Int? {
        let line = words.range(of: Int(words.all[run.reply.lowerBound].line))
        let end = line.upperBound
        guard previous.reply.upperBound <= line.lowerBound, line.lowerBound - previous.reply.upperBound <= 12,
            run.reply.lowerBound - line.lowerBound <= 2, (end - 2...end + 2).contains(run.reply.upperBound),
            (1...8).contains(end - run.reply.lowerBound), run.part != previous.part || run.start < previous.end
        else { return nil }
        let part = request.parts[previous.part]
        let unit = part.units[Int(part.unitOf[previous.end - 1])]
        guard case .question = unit.region else { return nil }
        let taken = part.ids[max(unit.words.lowerBound, previous.start)..<previous.end]
        let typed = words.all[run.reply.lowerBound..<min(run.reply.upperBound, end)].map(\.id)
        let isTaken = taken.indices.dropLast(typed.count - 1).contains { taken[$0...].starts(with: typed) }
        return isTaken ? end : nil
    }

    /// Whether at least half of the words stand in the request in runs of three.
    func isLikeOurs(_ line: ArraySlice<Word>) -> Bool {
        guard line.count >= 3, line.count <= 500 else { return false }
        var end = line.startIndex
        var shared = 0
        for at in line.indices.dropLast(2) {
            let ids = (line[at].id, line[at + 1].id, line[at + 2].id)
            guard anchors.mayHold(ids.0, ids.1, ids.2), !anchors.places(ids.0, ids.1, ids.2).isEmpty else { continue }
            shared += at + 3 - max(at, end)
            end = at + 3
        }
        return shared * 2 >= line.count
    }

    private func longest(_ all: [Word], _ at: Int, after previous: Run?) -> Run? {
        guard at + 2 < all.count, anchors.mayHold(all[at].id, all[at + 1].id, all[at + 2].id) else { return nil }
        var best: Run?
        for place in anchors.places(all[at].id, all[at + 1].id, all[at + 2].id) {
            let run = extended(all, at, place, floor: previous?.reply.upperBound ?? 0)
            let continues = previous.map { $0.part == run.part && $0.end == run.start } ?? false
            if run.reply.count > (best?.reply.count ?? 2) || (continues && run.reply.count == best?.reply.count) {
                best = run
            }
        }
        return best
    }

    /// The plain part says "notice: https://…" where the HTML part says "notice: Privacy notice": a run that ends in one
    /// part may go on in the other.
    private func switched(_ all: [Word], _ run: Run) -> Run? {
        let end = run.reply.upperBound
        guard end < all.count, end >= 3, run.reply.count >= 3 else { return nil }
        let places = anchors.places(all[end - 3].id, all[end - 2].id, all[end - 1].id)
        for place in places where Int(place.part) != run.part {
            let part = request.parts[Int(place.part)]
            let next = Int(place.at) + 3
            guard next < part.ids.count, part.ids[next] == all[end].id, part.unitOf[next] == part.unitOf[next - 1]
            else {
                continue
            }
            var length = 1
            while end + length < all.count, next + length < part.ids.count,
                part.unitOf[next + length] == part.unitOf[next],
                part.ids[next + length] == all[end + length].id
            {
                length += 1
            }
            return Run(reply: end..<end + length, part: Int(place.part), start: next, isSwitch: true)
        }
        return nil
    }

    private func extended(_ all: [Word], _ at: Int, _ place: Place, floor: Int) -> Run {
        let part = request.parts[Int(place.part)]
        var start = at
        var from = Int(place.at)
        let unit = part.units[Int(part.unitOf[from])]
        while start > floor, from > unit.words.lowerBound, all[start - 1].id == part.ids[from - 1] {
            start -= 1
            from -= 1
        }
        var end = at
        var to = Int(place.at)
        while end < all.count, to < part.ids.count, all[end].id == part.ids[to] {
            // An answer "4" below a scale must not pass for the number of question 4: into the next unit only with two words.
            if to > 0, part.unitOf[to] != part.unitOf[to - 1], end > at {
                guard end + 1 < all.count, to + 1 < part.ids.count, all[end + 1].id == part.ids[to + 1] else { break }
            }
            end += 1
            to += 1
        }
        return Run(reply: start..<end, part: Int(place.part), start: from)
    }

    /// A unit of one to three words counts only where it fills a line.
    private func shortUnit(_ words: Words, _ at: Int) -> Run? {
        guard shortFilter.mayHold(words.all[at].id), let places = short[words.all[at].id] else { return nil }
        let line = words.range(of: Int(words.all[at].line))
        guard line.lowerBound == at else { return nil }
        for place in places {
            let part = request.parts[Int(place.part)]
            let unit = part.units[Int(part.unitOf[Int(place.at)])].words
            if line.count == unit.count, zip(line, unit).allSatisfy({ words.all[$0].id == part.ids[$1] }) {
                return Run(reply: line, part: Int(place.part), start: Int(place.at))
            }
        }
        return nil
    }

    // MARK: - Which runs say enough

    func keep(_ found: [Run], _ words: Words) -> [Run] {
        var strong = found.map { isStrong($0, words) }
        let repeated = found.indices.map { !strong[$0] && isRepeated(found[$0], after: found[..<$0], words) }
        for index in found.indices where strong[index] && isElsewhere(index, found, words) { strong[index] = false }
        for index in found.indices where !strong[index] && !repeated[index] {
            if index > 0, strong[index - 1], continues(found[index - 1], found[index]) { strong[index] = true }
        }
        for index in found.indices.reversed() where !strong[index] && !repeated[index] {
            if index + 1 < found.count, strong[index + 1], continues(found[index], found[index + 1]) {
                strong[index] = true
            }
        }
        return zip(found, strong).filter(\.1).map(\.0)
    }

    /// Words of ours that stand in a sentence of the rater's, who read them just above: "4, it runs by itself mostly".
    private func isRepeated(_ run: Run, after found: ArraySlice<Run>, _ words: Words) -> Bool {
        guard !run.isSwitch, !found.isEmpty else { return false }
        let line = words.range(of: Int(words.all[run.reply.lowerBound].line))
        let within = run.reply.clamped(to: line)
        guard within != line, (2..<12).contains(within.count) else { return false }
        let ids = words.all[within].map(\.id)
        return found.suffix(4).filter { $0.reply.upperBound <= line.lowerBound }.suffix(2).contains { earlier in
            let part = request.parts[earlier.part].ids[earlier.start..<earlier.end]
            return part.indices.dropLast(ids.count - 1).contains { part[$0...].starts(with: ids) }
        }
    }

    /// Words of ours within a sentence of the rater's, and from another place than those above and below it.
    private func isElsewhere(_ index: Int, _ found: [Run], _ words: Words) -> Bool {
        guard index + 1 < found.count, found[index].reply.count < 8 else { return false }
        let (run, below) = (found[index], found[index + 1])
        let line = words.range(of: Int(words.all[run.reply.lowerBound].line))
        guard run.reply != line, run.reply.upperBound <= line.upperBound, below.reply.lowerBound >= line.upperBound
        else { return false }
        guard index > 0 else {
            // A question may be copied above the quote, and answered there.
            let part = request.parts[run.part]
            if case .question = part.units[Int(part.unitOf[run.start])].region { return false }
            // Between the two, an attribution may name our address.
            let quote = found[(index + 1)...].prefix(3).first { $0.reply.count >= 8 } ?? below
            return run.part == quote.part && quote.start <= run.start
        }
        let above = found[index - 1]
        guard above.reply.upperBound <= line.lowerBound else { return false }
        return above.part == run.part && run.part == below.part && above.end <= below.start
            && (run.start >= below.end || run.end <= above.start)
    }

    /// Such words go on in ours on the next line by chance at most.
    private func withoutNextLine(_ run: Run, after found: [Run], _ words: Words) -> Run {
        let line = words.range(of: Int(words.all[run.reply.lowerBound].line))
        guard run.reply.upperBound > line.upperBound, isRepeated(run, after: found[...], words) else { return run }
        return Run(reply: run.reply.lowerBound..<line.upperBound, part: run.part, start: run.start)
    }

    private func isStrong(_ run: Run, _ words: Words) -> Bool {
        let part = request.parts[run.part]
        if run.isSwitch { return false }
        if run.reply.count >= 12 { return true }
        // Few words are ours only where they fill the line.
        if run.reply.count < 4 {
            let line = words.range(of: Int(words.all[run.reply.lowerBound].line))
            guard line == run.reply else { return false }
            // The organisation's name closes our letter, and signs that of a colleague as well.
            if case .closing = part.units[Int(part.unitOf[run.start])].region { return false }
        }
        let first = part.units[Int(part.unitOf[run.start])].words
        let opensUnit = run.start - first.lowerBound < 2
        let opensLine = words.range(of: Int(words.all[run.reply.lowerBound].line)).lowerBound == run.reply.lowerBound
        if !opensUnit && !opensLine { return false }
        if opensUnit, !opensLine, run.start > first.lowerBound { return false }
        // A rater's own name closes their letter as it stands in our greeting.
        if run.reply.count < 8, run.start > first.lowerBound, run.end <= first.upperBound,
            part.units[Int(part.unitOf[run.start])].region == .opening
        {
            return false
        }
        if run.reply.count >= 8 { return true }
        for unit in Int(part.unitOf[run.start])...Int(part.unitOf[run.end - 1]) {
            let range = part.units[unit].words
            let shared = range.clamped(to: run.start..<run.end).count
            if shared * 10 >= range.count * 6, run.start < range.lowerBound + 2 { return true }
        }
        return false
    }

    /// Whether a run goes on where the other ended, but for a few words that were altered or put in.
    private func continues(_ one: Run, _ other: Run) -> Bool {
        if other.isSwitch { return true }
        guard one.part == other.part else { return false }
        let skipped = other.start - one.end
        let inserted = other.reply.lowerBound - one.reply.upperBound
        guard skipped >= 0, skipped <= 6, inserted <= 6 else { return false }
        let part = request.parts[one.part]
        if part.unitOf[one.end - 1] == part.unitOf[other.start] { return true }
        // Into another unit only from its beginning: a few words quoted in an answer don't continue the question above it.
        let unit = part.units[Int(part.unitOf[other.start])].words
        return inserted <= 1 && other.start - unit.lowerBound <= 1
    }
}
