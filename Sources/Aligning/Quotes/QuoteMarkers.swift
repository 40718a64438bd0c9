// Finds what mail clients put above a quoted message: attribution lines, header blocks, separators.

/// The lines of a reply that are a mail client's, and how deep each line is quoted.
///
/// These are hints: where the request is at hand, its own words say what is quoted.
struct QuoteMarkers {
    /// Lines that are part of an attribution, a header block or a separator.
    private(set) var isMarker: [Bool]
    /// Lines that begin with typed text and end in an attribution: where the attribution begins, in UTF-8.
    private(set) var attributionStart: [Int: Int] = [:]
    /// Lines above which a quote without marks begins ("everything below is quoted").
    private(set) var raises: [Bool]
    /// For each line how many messages old its text is: 0 typed now, 1 the message answered, 2 the one before.
    private(set) var level: [Int] = []

    /// For each line what it names, where it is a header row.
    private var rows: [PhraseTables.Row?] = []
    private let words: Words
    private let ours: [Bool]
    /// Whether any words of the request were found.
    private let holdsOurs: Bool
    private let origin: SentRequest.Origin?
    /// How many quotes that are not the writer's own each line lies in.
    private var depths: [Int] = []
    private let sender: [WordID]
    private var lines: [TextLine] { words.lines }

    /// - Parameter ours: for each line whether words of the request stand in it; such a line is no marker.
    /// - Parameter sender: the name in From: a short line with it, an address and a date introduces an older reply.
    /// - Parameter origin: how our mail may be named; nil where no request is at hand, so that all quotes are others'.
    init(
        _ words: Words,
        ours: [Bool],
        sender: String? = nil,
        origin: SentRequest.Origin? = nil,
        isLikeOurs: (Int) -> Bool = { _ in false }
    ) {
        self.words = words
        self.sender = sender.map { Words.ids($0) } ?? []
        self.ours = ours
        holdsOurs = ours.contains(true)
        self.origin = origin
        isMarker = Array(repeating: false, count: words.lines.count)
        raises = isMarker
        rows = words.lines.indices.map(row)
        scan()
        // A letter that nothing is recognised of below its attribution was altered on its way.
        depths =
            origin == nil || (isMarker.contains(true) && !holdsOurs)
            ? lines.map(\.quoteDepth) : OwnQuotes.depths(lines, ours: ours, isMarker: isMarker, isLikeOurs: isLikeOurs)
        raise()
        level = levels()
    }

    private mutating func scan() {
        var line = 0
        while line < lines.count {
            if lines[line].text.isEmpty || ours[line] {
                line += 1
            } else if let end = markedBlock(at: line) ?? headerBlock(at: line) {
                mark(line..<end)
                line = end
            } else if isSeparator(line) || namesSender(line) {
                mark(line..<line + 1)
                line += 1
            } else if let found = Attribution.ending(at: line, in: words), !introducesCitation(found) {
                mark(found.lines)
                if found.offset > 0 { attributionStart[found.lines.lowerBound] = found.offset }
                line += 1
            } else {
                line += 1
            }
        }
    }

    /// "As her customer wrote:" above a quote with nothing of ours is the writer's. With a date it is so where our letter
    /// is quoted elsewhere, and neither we nor the writer are named.
    private func introducesCitation(_ attribution: Attribution) -> Bool {
        guard let origin, !attribution.isDated || holdsOurs else { return false }
        let last = attribution.lines.upperBound - 1
        let own = lines[last].quoteDepth
        guard let first = nonEmpty(from: last + 1, step: 1), lines[first].quoteDepth > own else { return false }
        let ids = attribution.lines.flatMap { words.words(of: $0).map(\.id) }
        if origin.isNamed(in: ids) || (!sender.isEmpty && sender.allSatisfy(ids.contains)) { return false }
        return !lines[first...].indices.prefix { lines[$0].text.isEmpty || lines[$0].quoteDepth > own }
            .contains { ours[$0] }
    }

    private mutating func mark(_ range: Range<Int>) {
        for line in range { isMarker[line] = true }
    }

    /// Markers that follow each other ("Original Message" and an attribution) stand above one and the same quote.
    private mutating func raise() {
        var line = 0
        while line < lines.count {
            guard isMarker[line] else {
                line += 1
                continue
            }
            var end = line + 1
            while let next = nonEmpty(from: end, step: 1), isMarker[next] { end = next + 1 }
            if !staysVisible(line..<end) { raises[line] = true }
            line = end
        }
    }

    /// Whether the quote around an attribution is marked by its own depth, so that the attribution need not raise it.
    private func staysVisible(_ range: Range<Int>) -> Bool {
        let own = lines[range.lowerBound].quoteDepth
        if lines[range.upperBound - 1].quoteDepth > own { return true }
        if isAboveQuote(range.upperBound, deeperThan: own) { return true }
        guard own > 0 else { return false }
        guard let above = nonEmpty(from: range.lowerBound - 1, step: -1) else { return true }
        return lines[above].quoteDepth < own
    }

    /// Whether a deeper quote begins at once, or one of ours behind a few lines ("From …" in a form that no row has).
    private func isAboveQuote(_ line: Int, deeperThan own: Int) -> Bool {
        var at = line
        for skipped in 0..<6 {
            guard let next = nonEmpty(from: at, step: 1), !ours[next] || lines[next].quoteDepth > own else {
                return false
            }
            if lines[next].quoteDepth > own { return skipped == 0 || isOursSoon(next) }
            at = next + 1
        }
        return false
    }

    private func isOursSoon(_ line: Int) -> Bool {
        var at = line
        for _ in 0..<5 {
            guard let next = nonEmpty(from: at, step: 1) else { return false }
            if ours[next] { return true }
            at = next + 1
        }
        return false
    }

    func nonEmpty(from line: Int, step: Int) -> Int? {
        var at = line
        while lines.indices.contains(at) {
            if !lines[at].text.isEmpty { return at }
            at += step
        }
        return nil
    }

    /// Depth of the marks, plus that of header blocks; a lower depth ends the blocks above it.
    private func levels() -> [Int] {
        var raisedAt: [Int] = []
        return lines.indices.map { line in
            let depth = depths[line]
            if !lines[line].text.isEmpty { raisedAt.removeAll { $0 > depth } }
            if raises[line] { raisedAt.append(depth) }
            return depth + raisedAt.count
        }
    }

    /// The end of the lines that the markup says to be an attribution or a header block.
    private func markedBlock(at line: Int) -> Int? {
        let kinds: LineMarks = [.attribution, .headerBlock]
        guard !lines[line].marks.isDisjoint(with: kinds) else { return nil }
        var end = line + 1
        while end < lines.count, !lines[end].marks.isDisjoint(with: kinds) { end += 1 }
        return end
    }

    /// An attribution in no known form that names the rater: name, address and date on one short line.
    private func namesSender(_ line: Int) -> Bool {
        guard sender.count >= 2, words.signs[line].contains(.at) else { return false }
        let text = lines[line].text
        let line = words.words(of: line)
        guard (sender.count + 4...sender.count + 16).contains(line.count) else { return false }
        let numbers = line.filter {
            text.utf8.dropFirst(Int($0.start)).first.map { (0x30...0x39).contains($0) } ?? false
        }
        return numbers.count >= 3 && line.indices.contains { line[$0...].lazy.map(\.id).starts(with: sender) }
    }

    // MARK: - Separators

    /// `-----Original Message-----`, `Begin forwarded message:`.
    private func isSeparator(_ line: Int) -> Bool {
        let range = words.range(of: line)
        guard range.count > 0, range.count <= 6, let first = lines[line].text.utf8.first else { return false }
        guard QuoteMarkers.mayBeginSeparator(first) || lines[line].text.utf8.last == UInt8(ascii: ":") else {
            return false
        }
        let text = lines[line].text.trimmed
        let forward = PhraseTables.forwardLines.match(words.all, at: range.lowerBound, end: range.upperBound)
        if forward == range.count, text.hasSuffix(":") { return true }
        guard QuoteMarkers.dashes(text.unicodeScalars) >= 2, QuoteMarkers.dashes(text.unicodeScalars.reversed()) >= 2
        else {
            return false
        }
        let ids = words.words(of: line).map(\.id)
        return ids.contains(where: PhraseTables.messageNouns.contains)
            || PhraseTables.separators.match(words.all, at: range.lowerBound, end: range.upperBound) == range.count
    }

    private static func mayBeginSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "*"), 0x20, 0x80...: true
        default: false
        }
    }

    private static func dashes(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
        var count = 0
        for scalar in scalars {
            switch scalar {
            case "-", "_", "=", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}": count += 1
            case " ", "\u{A0}", "*": continue
            default: return count
            }
        }
        return count
    }

    /// A rule of dashes or underscores alone.
    private func isRule(_ line: Int) -> Bool {
        words.range(of: line).isEmpty && QuoteMarkers.dashes(lines[line].text.unicodeScalars) >= 4
    }

    // MARK: - Header blocks

    /// The end of a block of at least two different header rows that begins at `line`, with the rule or separator above it.
    private func headerBlock(at line: Int) -> Int? {
        var start = line
        if isRule(line) || isSeparator(line) {
            guard let next = nonEmpty(from: line + 1, step: 1), next - line <= 3 else { return nil }
            start = next
        }
        if let end = oneLineBlock(at: start) { return end }
        guard let first = rows[start], first != .copy, first != .other else { return nil }
        var seen: Set<PhraseTables.Row> = [first]
        var end = start + 1
        var at = start + 1
        var skipped = 0
        while at < min(lines.count, start + QuoteMarkers.longestBlock), skipped <= 2 {
            if lines[at].text.isEmpty {
                guard at - end < 1 else { break }
            } else if ours[at] {
                break
            } else if let kind = rows[at] {
                if kind == .from || kind == .date, seen.contains(kind) { break }
                if kind != rows[end - 1] { seen.insert(kind) }
                skipped = 0
                end = at + 1
            } else {
                skipped += 1
                if at > end || lines[at].quoteDepth != lines[start].quoteDepth { break }
            }
            at += 1
        }
        let named = seen.contains(.from) || seen.contains(.date)
        return seen.count >= 2 && named ? end : nil
    }

    /// No header block is longer; the same row thousands of times must not be read anew from each of them.
    private static let longestBlock = 50

    func isHeaderRow(_ line: Int) -> Bool { rows[line] != nil }

    /// What a header row names, where the line is one.
    private func row(_ line: Int) -> PhraseTables.Row? {
        // Neither the colon of ASCII nor a wide one.
        guard !words.signs[line].isDisjoint(with: [.colon, .beyondASCII]) else { return nil }
        let text = lines[line].text
        guard PhraseTables.mayBeginRow(text) else { return nil }
        guard let colon = text.utf8.prefix(40).firstIndex(of: UInt8(ascii: ":")) ?? QuoteMarkers.wideColon(text)
        else { return nil }
        var label = text[..<colon].trimmed
        while let first = label.utf8.first, first == 0x2A || first == 0x7C || first == 0x3E {
            label = label.dropFirst().trimmed
        }
        while label.utf8.last == 0x2A { label = label.dropLast().trimmed }
        guard PhraseTables.mayBeRow(label) else { return nil }
        guard let row = PhraseTables.rows[label.lowercased()] else { return nil }
        return isPlausible(row, text[colon...].dropFirst()) ? row : nil
    }

    /// The colon of Chinese and Japanese.
    private static func wideColon(_ text: String) -> String.Index? {
        text.utf8.prefix(24).contains(0xEF) ? text.prefix(8).firstIndex(of: "：") : nil
    }

    /// "From: what I hear she is very reliable." is the writer's own: a name is short or has an address, a date has digits.
    private func isPlausible(_ row: PhraseTables.Row, _ value: Substring) -> Bool {
        switch row {
        case .date: value.utf8.contains { (0x30...0x39).contains($0) } || value.trimmed.isEmpty
        case .from: value.utf8.contains(UInt8(ascii: "@")) || isName(value.trimmed)
        default: true
        }
    }

    private func isName(_ value: Substring) -> Bool {
        guard let last = value.last, !".!?,".contains(last), Words.ids(value).count <= 7 else { return value.isEmpty }
        return !(value.first?.isLowercase ?? false)
    }

    /// All rows on one line, as some phones flatten them: at least three labels, or two behind a separator.
    private func oneLineBlock(at line: Int) -> Int? {
        guard words.signs[line].contains(.colon) else { return nil }
        let text = lines[line].text
        let isDashed = isDashed(text)
        // Each label has a colon behind it; without an address all four are wanted.
        let least = isDashed ? 2 : words.signs[line].contains(.at) ? 3 : 4
        guard text.byteCount(UInt8(ascii: ":")) >= least else { return nil }
        var seen: Set<PhraseTables.Row> = []
        for part in text.split(separator: ":").dropLast().prefix(12) {
            let label = part.trimmed.reversed().prefix { $0.isLetter || $0 == "-" }.reversed()
            var name = String(label).lowercased()
            while name.hasPrefix("-") { name.removeFirst() }
            if let row = PhraseTables.rows[name] { seen.insert(row) }
        }
        return seen.count >= least && seen.contains(.from) ? line + 1 : nil
    }

    private func isDashed(_ text: String) -> Bool {
        QuoteMarkers.dashes(text.unicodeScalars) >= 3
    }
}
