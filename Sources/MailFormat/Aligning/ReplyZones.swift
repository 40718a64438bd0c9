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

    init(_ lines: [TextLine], request: SentRequest?, finder: RequestFinder?) {
        words = Words(lines)
        let runs = finder?.runs(in: words) ?? []
        var ours = [Bool](repeating: false, count: lines.count)
        for run in runs {
            for word in run.reply { ours[Int(words.all[word].line)] = true }
        }
        markers = QuoteMarkers(words, ours: ours)
        introduction = ReplyZones.introduction(ours, words, markers, request?.origin)
        quotesRequest = !runs.isEmpty
        var next = 0
        for line in lines.indices {
            let range = words.range(of: line)
            while next < runs.count, runs[next].reply.upperBound <= range.lowerBound { next += 1 }
            if let request, next < runs.count, runs[next].reply.lowerBound < range.upperBound {
                walk(line, range, runs[next...], request)
            } else {
                add(line)
            }
        }
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
            if seen > 10 || markers.isMarker[line] { break }
            if origin.isNamed(in: words.words(of: line).map(\.id)) { found = line }
        }
        return (found ?? first)..<first
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
        }
    }

    /// Above the request only what was typed now counts: text that is quoted there is an older reply or a gateway's
    /// warning. Within the request, what was typed into the quote has the quote's own depth.
    private mutating func isCurrent(_ line: Int) -> Bool {
        let level = markers.level[line]
        let current = level == 0 || (zone != .top && copyLevel <= 1 && level <= 1)
        if !current, zone != .top, level <= copyLevel { quotesOlderReply = true }
        return current
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

    /// Walks over a line: moves to the zone of each run and keeps what stands between the runs.
    private mutating func walk(
        _ line: Int,
        _ range: Range<Int>,
        _ runs: ArraySlice<RequestFinder.Run>,
        _ request: SentRequest
    ) {
        let text = words.lines[line].text
        var from = 0
        var nextWord = range.lowerBound
        for run in runs where run.reply.lowerBound < range.upperBound {
            let ours = run.reply.clamped(to: range)
            if ours.lowerBound > nextWord {
                keep(text, from, Int(words.all[ours.lowerBound].start), line)
            }
            enter(run, upTo: ours.upperBound, line, request)
            nextWord = ours.upperBound
            from = Int(words.all[ours.upperBound - 1].end)
        }
        keep(text, from, text.utf8.count, line)
    }

    private mutating func enter(_ run: RequestFinder.Run, upTo word: Int, _ line: Int, _ request: SentRequest) {
        let part = request.parts[run.part]
        let at = run.start + (word - run.reply.lowerBound) - 1
        copyLevel = markers.level[line]
        switch part.units[Int(part.unitOf[at])].region {
        case .opening: zone = .opening
        case .closing: zone = .bottom
        case .question(let number):
            zone = .answer(number)
            if order.last != number { order.append(number) }
        }
    }

    /// Keeps the text of a line between two places, without the punctuation that belongs to our words.
    private mutating func keep(_ text: String, _ from: Int, _ to: Int, _ line: Int) {
        guard to > from else { return }
        var piece = text.bytes(Links.end(in: text, at: from), to)
        if from > 0 { piece = piece.drop { !$0.isWhitespace && !$0.isLetter && !$0.isNumber && !Links.opens($0) } }
        piece = Links.removed(from: piece).trimmed
        while let first = piece.first, ":*|".contains(first) { piece = piece.dropFirst().trimmed }
        while let last = piece.last, "*|".contains(last) { piece = piece.dropLast().trimmed }
        let says = piece.unicodeScalars.contains {
            $0.properties.isAlphabetic || $0.value >= 0x2600 || ("0"..."9").contains($0)
        }
        if says, isCurrent(line) { append(String(piece)) }
    }
}

/// Links that mail clients and gateways put behind our words.
enum Links {
    /// Lines longer than this are left as they are: nobody types them, and no work on them may grow with its square.
    private static let longestLine = 8192

    static func opens(_ character: Character) -> Bool { "<([".contains(character) }

    /// Where the page's address ends in whose middle `offset` lies, or `offset`: gateways keep our words in their links.
    static func end(in text: String, at offset: Int) -> Int {
        guard text.utf8.count <= longestLine else { return offset }
        let utf8 = Array(text.utf8)
        guard offset > 0, offset < utf8.count, !isBreak(utf8[offset]) else { return offset }
        let start = utf8[..<offset].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
        let end = utf8[offset...].firstIndex(where: isBreak) ?? utf8.count
        return Substring(decoding: utf8[start..<end], as: UTF8.self).contains("://") ? end : offset
    }

    private static func isBreak(_ byte: UInt8) -> Bool { byte <= 0x20 || "<>()[]".utf8.contains(byte) }

    /// Whether a line says nothing but an address of a page, bare or in brackets.
    static func isOnly(_ text: String) -> Bool {
        guard let first = text.trimmed.first, first == "h" || first == "w" || opens(first) else { return false }
        return removed(from: text[...]).trimmed.isEmpty
    }

    /// Without `<https://…>`, `(https://…)`, `[cid:…]`, `[image: …]` and bare addresses of pages.
    static func removed(from text: Substring) -> Substring {
        guard text.utf8.count <= longestLine else { return text }
        guard text.utf8.contains(UInt8(ascii: ":")) || text.utf8.contains(UInt8(ascii: "[")) else { return text }
        var result = ""
        var rest = text
        while let character = rest.first {
            if opens(character), isLink(rest.dropFirst()) || rest.hasPrefix("[image:") || rest.hasPrefix("[cid:") {
                let close: Character = character == "<" ? ">" : character == "(" ? ")" : "]"
                guard let end = rest.firstIndex(of: close) else { return result[...] }
                rest = rest[rest.index(after: end)...]
            } else if isLink(rest), result.last.map(\.isWhitespace) ?? true {
                rest = rest.drop { !$0.isWhitespace }
            } else {
                result.append(character)
                rest = rest.dropFirst()
            }
        }
        return result[...]
    }

    /// `www.x.example <http://www.x.example/>` says the same twice.
    ///
    /// - Parameter above: the line above, at whose end the page may stand when the text was wrapped.
    static func once(_ line: String, after above: String? = nil) -> String {
        guard line.utf8.count <= longestLine, line.utf8.contains(UInt8(ascii: "<")) else { return line }
        var result = ""
        var rest = line[...]
        while let open = rest.firstIndex(of: "<") {
            result += rest[..<open]
            rest = rest[open...]
            guard isLink(rest.dropFirst()), let close = rest.firstIndex(of: ">") else {
                result += rest.prefix(1)
                rest = rest.dropFirst()
                continue
            }
            let shown = result[...].trimmed
            if (shown.isEmpty ? above ?? "" : String(shown)).hasSuffix(bare(rest[..<close].dropFirst())) {
                result = String(shown)
            } else {
                result += rest[...close]
            }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private static func bare(_ link: Substring) -> Substring {
        var link = link
        for scheme in ["http://", "https://", "mailto:", "tel:"] where link.hasPrefix(scheme) {
            link = link.dropFirst(scheme.count)
        }
        return link.last == "/" ? link.dropLast() : link
    }

    private static func isLink(_ text: Substring) -> Bool {
        ["http://", "https://", "mailto:", "tel:"].contains { text.hasPrefix($0) }
    }
}
