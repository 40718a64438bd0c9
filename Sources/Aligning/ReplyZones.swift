// Sorts what is new in a reply by where it stands: above the request, in it, below which question, below it all.

/// The newly written lines of one part of a reply. Blank lines stand as empty strings.
struct ReplyZones {
    private(set) var top: [String] = []
    private(set) var opening: [String] = []
    private(set) var answers: [Int: [String]] = [:]
    private(set) var bottom: [String] = []
    /// Whether words of the request were found at all.
    private(set) var quotesRequest = false
    /// Whether an older reply was quoted and left out.
    private(set) var quotesOlderReply = false
    /// The questions in the order in which they were met.
    private(set) var order: [Int] = []
    /// Numbers above or below the request that an editor counted on, with the words behind them.
    private(set) var countedOn: [Int: [WordID]] = [:]

    private enum Zone: Equatable {
        case top, opening, answer(Int), bottom
    }

    private var zone = Zone.top
    /// How old the copy of the request is that the walk is in: 0 typed, 1 quoted, 2 quoted within an older reply.
    private var copyLevel = 0
    private let words: Words
    private let markers: QuoteMarkers
    /// Lines above the request that introduce it in a form that no marker knows.
    private let introduction: Range<Int>

    init(_ lines: [TextLine], request: SentRequest?, finder: RequestFinder?, sender: String? = nil) {
        words = Words(lines)
        let runs = finder?.runs(in: words) ?? []
        var ours = [Bool](repeating: false, count: lines.count)
        for run in runs {
            for word in run.reply { ours[Int(words.all[word].line)] = true }
        }
        let letters = request?.letters?.lines(of: words, besides: ReplyZones.wholeLines(words, runs)) ?? []
        for line in letters.indices where letters[line] { ours[line] = true }
        markers = QuoteMarkers(words, ours: ours, sender: sender, origin: request.map { $0.origin ?? .unknown }) {
            [words] in
            finder?.isLikeOurs(words.words(of: $0)) ?? false
        }
        introduction = ReplyZones.introduction(ours, words, markers, request?.origin)
        quotesRequest = !runs.isEmpty
        let parts = request?.parts ?? []
        var next = 0
        for line in lines.indices {
            let range = words.range(of: line)
            while next < runs.count, runs[next].reply.upperBound <= range.lowerBound { next += 1 }
            if !letters.isEmpty, letters[line] {
                pass(line, range, runs[min(next, runs.count)...], parts)
            } else if range.isEmpty, next < runs.count, runs[next].reply.lowerBound < range.upperBound {
                // A rule or a bullet between our words is ours; "?" and four stars are an answer.
                if isSign(line) { add(line) }
            } else if next < runs.count, runs[next].reply.lowerBound < range.upperBound {
                walk(line, range, runs[next...], parts)
            } else {
                add(line)
            }
        }
    }

    /// Whether nobody typed anything.
    var isEmpty: Bool {
        top.allSatisfy(\.isEmpty) && opening.allSatisfy(\.isEmpty) && bottom.allSatisfy(\.isEmpty) && answers.isEmpty
    }

    /// The lines below the attribution or the header block that the mail begins with; nil where it begins otherwise, and
    /// where another letter of ours seems to be quoted there.
    var belowMarkers: [TextLine]? {
        let lines = words.lines
        guard let first = markers.nonEmpty(from: 0, step: 1), markers.isMarker[first],
            markers.attributionStart[first] == nil,
            let start = lines.indices.first(where: { $0 > first && !markers.isMarker[$0] && !lines[$0].text.isEmpty }),
            lines[start].quoteDepth <= lines[first].quoteDepth
        else { return nil }
        return Array(lines[start...])
    }

    /// Attribution lines and header blocks of unknown clients and languages name the request's sender or subject: what
    /// stands from there to the request is not the rater's.
    private static func introduction(
        _ ours: [Bool],
        _ words: Words,
        _ markers: QuoteMarkers,
        _ origin: SentRequest.Origin?
    ) -> Range<Int> {
        guard let origin, let first = ours.firstIndex(of: true) else { return 0..<0 }
        var found: Int?
        var seen = 0
        for line in stride(from: first - 1, through: 0, by: -1) where !words.lines[line].text.isEmpty {
            seen += 1
            if seen > 10 { break }
            if markers.isMarker[line] {
                // A link may cut an attribution, so that only its end is known as one.
                var top = line
                while top > 0, markers.isMarker[top - 1] { top -= 1 }
                let start = beginning(above: top, words)
                let isCut = start < top && !words.range(of: start).isEmpty
                return (isCut ? start : found ?? first)..<(isCut ? top : first)
            }
            if origin.isNamed(in: words.words(of: line).map(\.id)) { found = line }
        }
        guard let found else { return first..<first }
        return beginning(above: found, words)..<first
    }

    /// A link may cut an attribution: the line with the date above it, and brackets that stand alone, belong to it.
    private static func beginning(above line: Int, _ words: Words) -> Int {
        var start = line
        var at = line - 1
        while at >= max(0, line - 4) {
            let text = words.lines[at].text
            if words.range(of: at).isEmpty {
                if !text.isEmpty { start = at }
            } else if isDated(text), start < line {
                return at
            } else {
                break
            }
            at -= 1
        }
        return start
    }

    /// "On Sat, 28 Nov 2026 at 10:40 Feedback": a day, a year and a time, and no end of a sentence.
    private static func isDated(_ text: String) -> Bool {
        guard text.utf8.count <= 120, let last = text.last, !".!?".contains(last) else { return false }
        let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
        return numbers.count >= 3 && numbers.contains { (1990...2100).contains($0) }
    }

    // MARK: - Lines without words of ours

    private mutating func add(_ line: Int) {
        let text = words.lines[line].text
        if introduction.contains(line) { return append("") }
        if text.isEmpty || (markers.isMarker[line] && markers.attributionStart[line] == nil) { return append("") }
        guard isCurrent(line) else { return }
        guard !words.lines[line].marks.contains(.signature) else { return append("") }
        if let offset = markers.attributionStart[line] {
            var typed = text.bytes(0, offset).trimmed
            while let last = typed.last, "-–—_".contains(last) { typed = typed.dropLast().trimmed }
            append(String(typed))
        } else if !(zone == .bottom && Links.isOnly(text)) {
            append(text)
            if words.lines[line].marks.contains(.countedOn) { noteCountedOn(text) }
        }
    }

    private mutating func noteCountedOn(_ text: String) {
        if case .answer = zone { return }
        guard let label = AnswerLabel(text, highest: 99) else { return }
        countedOn[label.first] = Words.ids(label.rest)
    }

    /// Above the request only what was typed now counts: text that is quoted there is an older reply or a gateway's
    /// warning. Within the request, what was typed into the quote has the quote's own depth.
    private mutating func isCurrent(_ line: Int) -> Bool {
        let level = markers.level[line]
        let current = level == 0 || (zone != .top && copyLevel <= 1 && level <= 1)
        if !current, zone == .top ? isWritten(line) : level <= copyLevel { quotesOlderReply = true }
        return current
    }

    /// Whether a line left out above the request looks like somebody's words.
    private func isWritten(_ line: Int) -> Bool {
        quotesRequest && words.range(of: line).count >= 4 && !MachineLines.isMachine(words.lines[line].text)
    }

    private mutating func append(_ text: String) {
        switch zone {
        case .top: top.append(text)
        case .opening: opening.append(text)
        case .answer(let number): answers[number, default: []].append(text)
        case .bottom: bottom.append(text)
        }
    }

    // MARK: - Lines with words of ours

    /// For each line whether all of its words are the request's.
    private static func wholeLines(_ words: Words, _ runs: [RequestFinder.Run]) -> [Bool] {
        var open = words.lines.indices.map { words.range(of: $0).count }
        for run in runs { for word in run.reply { open[Int(words.all[word].line)] -= 1 } }
        return words.lines.indices.map { open[$0] <= 0 && !words.range(of: $0).isEmpty }
    }

    /// Walks over a line of another letter of ours, which may say what the request says, and keeps nothing of it.
    private mutating func pass(
        _ line: Int,
        _ range: Range<Int>,
        _ runs: ArraySlice<RequestFinder.Run>,
        _ parts: [SentRequest.Part]
    ) {
        for run in runs.prefix(while: { $0.reply.lowerBound < range.upperBound }) {
            enter(run, upTo: run.reply.clamped(to: range).upperBound, line, parts)
        }
        append("")
    }

    /// Walks over a line: moves to the zone of each run and keeps what stands between the runs.
    private mutating func walk(
        _ line: Int,
        _ range: Range<Int>,
        _ runs: ArraySlice<RequestFinder.Run>,
        _ parts: [SentRequest.Part]
    ) {
        let text = words.lines[line].text
        var from = 0
        var nextWord = range.lowerBound
        var isTicked = false
        for run in runs {
            if run.reply.lowerBound >= range.upperBound { break }
            let ours = run.reply.clamped(to: range)
            let start = Int(words.all[ours.lowerBound].start)
            if from == 0, isMark(text, 0, start) {
                isTicked = true
            } else if ours.lowerBound > nextWord {
                keep(text, from, start, line)
            }
            enter(run, upTo: ours.upperBound, line, parts)
            nextWord = ours.upperBound
            from = Int(words.all[ours.upperBound - 1].end)
        }
        // A mark before an end of the scale or behind it: the whole line says which.
        if isTicked || isMark(text, from, text.utf8.count), case .answer = zone { return append(text) }
        keep(text, from, text.utf8.count, line)
    }

    private mutating func enter(_ run: RequestFinder.Run, upTo word: Int, _ line: Int, _ parts: [SentRequest.Part]) {
        let at = run.start + (word - run.reply.lowerBound) - 1
        copyLevel = markers.level[line]
        switch parts[run.part].units[Int(parts[run.part].unitOf[at])].region {
        case .opening: zone = .opening
        case .closing: zone = .bottom
        case .question(let number):
            zone = .answer(number)
            if order.last != number { order.append(number) }
        }
    }

    /// Whether a part of a scale's line is a mark: "5 = very often X".
    private func isMark(_ text: String, _ from: Int, _ to: Int) -> Bool {
        from < to && text.hasByte(UInt8(ascii: "=")) && Ticks.isMark(text.bytes(from, to).trimmed)
    }

    /// Keeps the text of a line between two places, without the punctuation that belongs to our words.
    private mutating func keep(_ text: String, _ from: Int, _ to: Int, _ line: Int) {
        guard to > from, text.mayHoldLetters(from, to) else { return }
        var piece = text.bytes(Links.end(in: text, at: from), to)
        // The tag of our own address with another token.
        if from > 0, piece.first == "+" { piece = piece.drop { !$0.isWhitespace } }
        if from > 0 { piece = piece.drop { !$0.isWhitespace && !$0.isLetter && !$0.isNumber && !Links.opens($0) } }
        piece = Links.removed(from: piece).trimmed
        if from > 0, let first = piece.first, "?!".contains(first) { piece = piece.dropFirst().trimmed }
        while let first = piece.first, ":*|".contains(first) { piece = piece.dropFirst().trimmed }
        while let last = piece.last, "*|".contains(last) { piece = piece.dropLast().trimmed }
        if ReplyZones.speaks(piece), isCurrent(line) { append(String(piece)) }
    }

    /// Whether a line without words says something: not where a wrapped question left its mark alone on a line.
    private func isSign(_ line: Int) -> Bool {
        let text = words.lines[line].text
        return ReplyZones.speaks(text[...]) || (text == "?" && line > 0 && words.lines[line - 1].text.isEmpty)
    }

    /// Whether there is anything but punctuation.
    private static func speaks(_ text: Substring) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9": true
            default: !scalar.isASCII && (scalar.properties.isAlphabetic || scalar.value >= 0x2600)
            }
        }
    }
}
