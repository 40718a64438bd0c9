// Takes out what frames a letter, wherever it stands: sign-offs, names and signatures. What stands below them stays.

/// The text of a letter cut where a signature stood, the signatures gone.
///
/// A line is dropped only where it can't be an answer: words of parting, the writer's name, how to reach them, and what
/// stands right below the name and is no sentence, no number of a question and no score.
struct LetterFrames {
    /// What stands above, between and below the signatures, empty pieces left out.
    private(set) var pieces: [[String]] = []

    private let lines: [String]
    private let writer: Writer
    /// The number of the last question.
    private let highest: Int

    init(_ lines: [String], writer: Writer, highest: Int) {
        (self.lines, self.writer, self.highest) = (lines, writer, highest)
        // Most answers hold nothing that could frame a letter.
        if mayBeFramed {
            cut()
            pieces = pieces.map { LetterEnd.without($0, writer: writer, highest: highest) }
        } else {
            pieces = [lines]
        }
        pieces = pieces.filter { !$0.allSatisfy(\.isEmpty) }
    }

    /// Whether any line holds a word of parting or of the writer's name, a way to reach somebody, a rule or a postscript.
    private var mayBeFramed: Bool {
        var ids: [WordID] = []
        return lines.contains { line in
            guard let first = line.utf8.first, let last = line.utf8.last else { return false }
            // A rule, a dash before a name, a score in stars; a parting in an unknown language.
            if !FrameLine.isAlphanumeric(first), first < 0x80 || first == 0xE2 { return true }
            if last == UInt8(ascii: ",") { return true }
            let signs = Words.read(line, into: &ids)
            if signs.contains(.at) || FrameLine.holdsContact(line) || writer.isMentioned(by: ids) { return true }
            return ids.indices.contains { LetterPhrases.signOffs.match(ids[$0...]) > 0 }
                || FrameLine.isPostscript(line)
        }
    }

    /// A letter that nothing is taken out of.
    init(whole lines: [String]) {
        (self.lines, writer, highest) = (lines, Writer(nil), 0)
        pieces = lines.allSatisfy(\.isEmpty) ? [] : [lines]
    }

    /// All that stays, one piece below the other.
    var text: [String] { Array(pieces.joined(separator: [""])) }

    private mutating func cut() {
        // Nobody writes a letter of ten thousand lines; such a text has no frame that counts.
        guard lines.count <= 10_000 else { return pieces = [lines] }
        var piece: [String] = []
        var line = 0
        while line < lines.count {
            if lines[line].isEmpty {
                piece.append("")
            } else if opensParagraph(line), FrameLine.isPostscript(lines[line]) {
                pieces.append(piece)
                piece = [lines[line]]
            } else if let frame = frame(at: line) {
                if frame.isSigned {
                    pieces.append(piece)
                    piece = []
                } else {
                    piece.append("")
                }
                line = frame.end
                continue
            } else {
                piece.append(lines[line])
            }
            line += 1
        }
        pieces.append(piece)
    }

    private func opensParagraph(_ line: Int) -> Bool { line == 0 || lines[line - 1].isEmpty }

    private func endsParagraph(_ line: Int) -> Bool { line + 1 == lines.count || lines[line + 1].isEmpty }

    private func next(after line: Int) -> Int? { lines[(line + 1)...].firstIndex { !$0.isEmpty } }

    // MARK: - Where a frame begins

    private typealias Frame = (end: Int, isSigned: Bool)

    private func frame(at line: Int) -> Frame? {
        let text = lines[line]
        guard text.utf8.count <= 200, let first = text.utf8.first else { return nil }
        let isLetter = 0x61...0x7A ~= first | 0x20
        if !isLetter, FrameLine.isDelimiter(text) { return belowDelimiter(line) }
        if !isLetter, FrameLine.isRule(text) { return belowRule(line) }
        let ids = Words.ids(text)
        if let isSigned = signOff(line, ids) { return consumed(from: line + 1, isSigned: isSigned) }
        return isSignature(line, ids) ? consumed(from: line + 1, isSigned: true) : nil
    }

    /// Whether words of parting fill the line, and whether a name stands there too; nil where it is anything else.
    private func signOff(_ line: Int, _ ids: [WordID]) -> Bool? {
        guard let parting = Parting(lines[line], ids, writer: writer) else {
            // In a language that nobody knows here: "Saygılarımla," above the writer's name.
            guard lines[line].utf8.last == UInt8(ascii: ","), ids.count <= 4, opensParagraph(line),
                line + 1 < lines.count, !isAnswer(lines[line])
            else { return nil }
            return writer.isName(lines[line + 1]) ? false : nil
        }
        if parting.isSigned { return true }
        if opensParagraph(line) || endsParagraph(line) { return false }
        return isSigner(line + 1, afterParting: true) ? false : nil
    }

    /// The writer's name on a line of its own, or a line that it begins and that says where they are found.
    private func isSignature(_ line: Int, _ ids: [WordID]) -> Bool {
        let text = lines[line]
        if writer.isName(text, ids) {
            return ids.count > 1 || (opensParagraph(line) && (endsParagraph(line) || isTitle(line + 1)))
        }
        if writer.opens(ids), writer.opens(text), FrameLine.isDivided(text) { return !isAnswer(text) }
        return writer.isAddressed(in: text) && FrameLine.isContact(text) && !isAnswer(text)
    }

    /// `--` is a signature's delimiter where one stands below it, and else a divider.
    private func belowDelimiter(_ line: Int) -> Frame {
        guard let first = next(after: line), isSignatureParagraph(first) else { return (line + 1, false) }
        return consumed(from: first, isSigned: true)
    }

    /// Below a rule stand a signature and the footer of a list; anything else is the writer's.
    private func belowRule(_ line: Int) -> Frame? {
        guard let first = next(after: line), isSignatureParagraph(first) else { return nil }
        return consumed(from: first, isSigned: true, isRuled: true)
    }

    private func isSignatureParagraph(_ first: Int) -> Bool {
        let paragraph = lines[first...].prefix { !$0.isEmpty }.prefix(12)
        guard paragraph.allSatisfy({ !isAnswer($0) }) else { return isSigner(first, afterParting: false) }
        return isSigner(first, afterParting: false) || paragraph.contains(where: FrameLine.isContact)
            || paragraph.contains(where: writer.isName)
    }

    private func isSigner(_ line: Int, afterParting: Bool) -> Bool {
        let text = lines[line]
        if writer.isName(text) || Parting(text, writer: writer)?.isSigned == true { return true }
        if isAnswer(text) { return false }
        if writer.opens(text) || FrameLine.isContact(text) || writer.isWhollyNamed(in: Words.ids(text)) { return true }
        guard SignatureBlock.isPersonName(text) else { return false }
        return text.contains(" ") || (afterParting && endsParagraph(line) && !opensParagraph(line))
    }

    // MARK: - Where it ends

    /// Goes on over a signature's lines.
    ///
    /// - Parameter isSigned: whether a name was met already.
    /// - Parameter isRuled: whether a rule stands above them, as above what a mail program adds.
    private func consumed(from start: Int, isSigned: Bool, isRuled: Bool = false) -> Frame {
        var (end, line) = (start, start)
        var isSigned = isSigned
        while let at = lines[line...].firstIndex(where: { !$0.isEmpty }) {
            guard goesOn(at, from: end, isSigned: isSigned) || (isRuled && isSlogan(lines[at])) else { break }
            isSigned = isSigned || Parting(lines[at], writer: writer)?.isSigned ?? true
            end = at + 1
            line = at + 1
        }
        return (end, isSigned)
    }

    /// Whether a line belongs to the frame that reached down to `end`.
    private func goesOn(_ line: Int, from end: Int, isSigned: Bool) -> Bool {
        let text = lines[line]
        guard text.utf8.count <= 120, !FrameLine.isPostscript(text) else { return false }
        if writer.isName(text) || Parting(text, writer: writer) != nil { return true }
        if !isSigned { return isSigner(line, afterParting: true) || isInitial(text) }
        if isAnswer(text) {
            guard FrameLine.isProse(text), !isNumbered(text) else { return false }
            // A saying right below the name, in quotes as mail programs keep it.
            return FrameLine.isFurniture(text) || MachineLines.isDisclaimer([text])
                || (line == end && "\"“„«".contains(text.first ?? " "))
        }
        if FrameLine.isContact(text) || FrameLine.isTitle(text) || FrameLine.isFurniture(text) { return true }
        if FrameLine.isRule(text) || FrameLine.isDelimiter(text) {
            return next(after: line).map { isSignatureParagraph($0) } ?? true
        }
        // In the paragraph of the name nothing else is expected.
        return line == end ? true : Writer.isCapitalised(text) && text.utf8.count <= 60
    }

    /// A sentence about nobody.
    private func isSlogan(_ text: String) -> Bool {
        text.utf8.count <= 120 && !isNumbered(text) && !FrameLine.isScore(text) && !FrameLine.isPostscript(text)
            && !FrameLine.speaksOfSomebody(text)
    }

    private func isInitial(_ text: String) -> Bool {
        let ids = Words.ids(text)
        return ids.count <= 3 && text.utf8.count <= 12 && writer.isNamed(by: ids)
    }

    private func isTitle(_ line: Int) -> Bool { FrameLine.isTitle(lines[line]) && !isAnswer(lines[line]) }

    private func isNumbered(_ text: String) -> Bool {
        AnswerLabel(text, highest: highest).map { $0.form != .bare && $0.form != .dash } ?? false
    }

    private func isAnswer(_ text: String) -> Bool { FrameLine.isAnswer(text, highest: highest) }
}

/// Words of parting on a line of their own: "Groeten, Jan", "Cheers, P.", "Hartelijke groet van Petra Smit".
struct Parting {
    /// Whether a name stands behind the words.
    let isSigned: Bool

    init?(_ line: String, writer: Writer) {
        guard line.utf8.count <= 70 else { return nil }
        self.init(line, Words.ids(line), writer: writer)
    }

    /// - Parameter ids: the line's words.
    init?(_ line: String, _ ids: [WordID], writer: Writer) {
        guard line.utf8.count <= 70 else { return nil }
        let phrase = LetterPhrases.signOffs.match(ids[...])
        guard phrase > 0 else { return nil }
        var rest = ids[phrase...]
        var isFromSomewhere = false
        // "Met vriendelijke groet en alvast bedankt", "Kind regards from Leeds"
        while let more = Parting.more(rest) {
            isFromSomewhere = rest.first.map(LetterPhrases.whence.contains) ?? false
            rest = rest.dropFirst(more)
        }
        if isFromSomewhere, rest.count <= 3, line.split(separator: " ").last?.first?.isUppercase == true {
            isSigned = writer.isNamed(by: rest)
        } else if rest.isEmpty {
            isSigned = false
        } else if writer.isNamed(by: rest) || Parting.isName(line, rest.count) {
            isSigned = true
        } else {
            return nil
        }
    }

    private static func more(_ rest: ArraySlice<WordID>) -> Int? {
        let phrase = LetterPhrases.signOffs.match(rest)
        if phrase > 0 { return phrase }
        let joiner = LetterPhrases.partingJoiners.match(rest)
        return joiner > 0 ? joiner : nil
    }

    /// Up to three words with capitals, and no end of a sentence: somebody's name.
    private static func isName(_ line: String, _ count: Int) -> Bool {
        let words = line.split { $0.isWhitespace }
        let tail = words.suffix(count)
        guard count <= 3, let last = line.last, !".!?".contains(last),
            tail.allSatisfy({ $0.first?.isUppercase == true })
        else { return false }
        // "Best Manager Ever" is praise.
        return count == 1 || words.dropLast(count).last.map { !$0.hasSuffix("est") && !$0.hasSuffix("Best") } ?? true
    }
}
