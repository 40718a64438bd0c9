// The request as we sent it: its words in order, and which of them belong to which question.
import Addressing

/// A question of a sent request: a block that begins with its number and a full stop.
public struct SentQuestion: Sendable, Equatable {
    public let number: Int
    /// The question without its number, on one line; a scale question includes its ends. Empty where the request was read
    /// from its prepared form: aligning compares words, not this.
    public let text: String
    /// The ends of the scale where the question states some (`1 = …`, `5 = …`).
    public let scale: Scale?
    public var isScale: Bool { scale != nil }

    public struct Scale: Sendable, Equatable {
        public let lowest: Int
        public let highest: Int
        public let lowestLabel: String
        public let highestLabel: String
    }
}

/// A sent request, ready to find its words in replies. Make it once, align many replies with it.
public struct SentRequest: Sendable {
    public let questions: [SentQuestion]
    let parts: [Part]
    let origin: Origin?
    /// Our other letters, which a reply may quote instead.
    public var letters: OurLetters?

    /// Whether it states answers: text that is no question stands between its questions.
    package var isConfirmation: Bool {
        parts.contains { part in
            zip(part.units, part.units.dropFirst()).contains { unit, next in
                if case .question = unit.region { unit.region == next.region } else { false }
            }
        }
    }

    /// How a mail client may name the request above its quote.
    struct Origin: Sendable, Equatable {
        /// The address in From and its display name, as words.
        let address: [WordID]
        let name: [WordID]
        let subject: [WordID]

        static let unknown = Origin(address: [], name: [], subject: [])

        /// The address counts wherever it stands; the name or the subject only where they are most of the line.
        func isNamed(in line: [WordID]) -> Bool {
            if address.count >= 2, Origin.holds(line, address) { return true }
            if subject.count >= 3, line.count <= subject.count + 5, Origin.holds(line, subject) { return true }
            return name.count >= 2 && line.count <= name.count + 14 && line.count > name.count
                && Origin.holds(line, name)
                && line.contains { Origin.isNumber.contains($0) }
        }

        private static let isNumber = Set((0...59).flatMap { [Words.id("\($0)"), Words.id("0\($0)")] })

        private static func holds(_ line: [WordID], _ part: [WordID]) -> Bool {
            guard line.count >= part.count else { return false }
            return (0...line.count - part.count).contains { line[$0...].starts(with: part) }
        }
    }

    /// Where in the request a word stands.
    enum Region: Equatable {
        case opening
        case question(Int)
        case closing
    }

    /// A paragraph, or a question with its scale.
    struct Unit: Equatable {
        var region: Region
        var words: Range<Int>
    }

    /// One rendering of the request (plain or HTML) as words, each with the unit that it belongs to.
    struct Part: Sendable, Equatable {
        let ids: [WordID]
        let unitOf: [Int32]
        let units: [Unit]

        init(ids: [WordID], units: [Unit]) {
            (self.ids, self.units) = (ids, units)
            var unitOf = [Int32](repeating: 0, count: ids.count)
            for (index, unit) in units.enumerated() {
                for word in unit.words { unitOf[word] = Int32(index) }
            }
            self.unitOf = unitOf
        }
    }

    public init(lines: [TextLine]) {
        self.init(plain: lines, html: nil, origin: nil)
    }

    /// - Parameters:
    ///   - plain: the lines of the plain part; its questions are the request's.
    ///   - html: the lines of the HTML part, which says the same in other words here and there (links, pictures).
    public init(plain: [TextLine]?, html: [TextLine]?) {
        self.init(plain: plain, html: html, origin: nil)
    }

    /// - Parameters:
    ///   - sender: the request's From, as mail clients name it above their quotes.
    ///   - subject: the request's subject, likewise.
    public init(plain: [TextLine]?, html: [TextLine]?, sender: NamedAddress?, subject: String) {
        let origin = Origin(
            address: Words.ids(sender?.address.description ?? ""),
            name: Words.ids(sender?.name?.text ?? ""),
            subject: Words.ids(subject)
        )
        self.init(plain: plain, html: html, origin: origin)
    }

    init(plain: [TextLine]?, html: [TextLine]?, origin: Origin?) {
        self.origin = origin
        let plainBlocks = plain.map { RequestBlocks(lines: $0, wrapped: true) }
        let htmlBlocks = html.map { RequestBlocks(lines: $0, wrapped: false) }
        let blocks = [plainBlocks, htmlBlocks].compactMap(\.self)
        questions = blocks.max { $0.questionCount < $1.questionCount }?.questions ?? []
        guard let plainBlocks, let htmlBlocks, plainBlocks.questionCount > htmlBlocks.questionCount,
            let marked = QuestionSearch.marked(htmlBlocks.part, like: plainBlocks.part)
        else {
            parts = blocks.map(\.part)
            return
        }
        parts = [plainBlocks.part, marked]
    }

    init(questions: [SentQuestion], parts: [Part], origin: Origin?) {
        (self.questions, self.parts, self.origin) = (questions, parts, origin)
    }
}

extension SentRequest.Region: Sendable {}
extension SentRequest.Unit: Sendable {}

/// Finds the questions among the lines of one part of a request.
struct RequestBlocks {
    let part: SentRequest.Part
    private var questionLines: [ArraySlice<TextLine>] = []
    /// The scales of questions whose given score the letter states: "4 out of 5".
    private var statedScales: [Int: SentQuestion.Scale] = [:]

    var questionCount: Int { questionLines.count }

    var questions: [SentQuestion] {
        questionLines.enumerated().map { RequestBlocks.question($0.offset + 1, $0.element, statedScales) }
    }

    /// - Parameter wrapped: whether a paragraph goes on over the following lines, as in plain text.
    init(lines: [TextLine], wrapped: Bool) {
        let words = Words(lines)
        var units: [SentRequest.Unit] = []
        var line = 0
        while line < lines.count {
            if lines[line].text.isBlank {
                line += 1
                continue
            }
            let start = line
            let isQuestion = RequestBlocks.begins(lines[line].text, question: questionLines.count + 1)
            line = RequestBlocks.end(
                of: line,
                in: lines,
                wrapped: wrapped,
                next: questionLines.count + (isQuestion ? 2 : 1)
            )
            var region = SentRequest.Region.opening
            if isQuestion {
                line = RequestBlocks.scaleEnd(after: line, in: lines, wrapped: wrapped)
                questionLines.append(lines[start..<line])
                region = .question(questionLines.count)
            } else if !questionLines.isEmpty {
                // A confirmation states the answer below the last question too.
                let isAnswer =
                    RequestBlocks.statesAnswers(units) && units.last?.region == .question(questionLines.count)
                region = isAnswer ? .question(questionLines.count) : .closing
                if statedScales[questionLines.count] == nil {
                    statedScales[questionLines.count] = RequestBlocks.scale(stated: lines[start].text)
                }
            }
            units.append(.init(region: region, words: words.first[start]..<words.first[line]))
        }
        RequestBlocks.closeGaps(&units)
        part = .init(ids: words.all.map(\.id), units: units)
    }

    /// Whether something else than a question stood between two of them.
    private static func statesAnswers(_ units: [SentRequest.Unit]) -> Bool {
        units.contains { $0.region == .closing }
    }

    /// Text between two questions belongs to the former: only what follows the last question closes the request.
    private static func closeGaps(_ units: inout [SentRequest.Unit]) {
        guard let last = units.lastIndex(where: { if case .question = $0.region { true } else { false } }) else {
            return
        }
        var current = SentRequest.Region.opening
        for index in 0..<last {
            if units[index].region == .closing { units[index].region = current }
            current = units[index].region
        }
    }

    static func begins(_ text: String, question number: Int) -> Bool {
        let text = text[...].trimmed
        guard let first = text.utf8.first, 0x31...0x39 ~= first else { return false }
        return text.utf8.starts(with: "\(number). ".utf8)
    }

    private static func end(of start: Int, in lines: [TextLine], wrapped: Bool, next: Int) -> Int {
        var line = start + 1
        while wrapped, line < lines.count, !lines[line].text.isBlank, !begins(lines[line].text, question: next) {
            line += 1
        }
        return line
    }

    /// The ends of a scale may stand in a block of their own below the question.
    private static func scaleEnd(after end: Int, in lines: [TextLine], wrapped: Bool) -> Int {
        var line = end
        var found = end
        while line < lines.count {
            let text = lines[line].text.trimmed
            if text.isEmpty {
                line += 1
            } else if isScaleLabel(text) {
                line += 1
                found = line
            } else {
                break
            }
        }
        return found
    }

    /// Whether a text begins as `1 = label` does.
    private static func isScaleLabel(_ text: String) -> Bool {
        let end = text.utf8.firstIndex { !(0x30...0x39 ~= $0) } ?? text.endIndex
        guard end > text.startIndex, Int(text[..<end]) != nil else { return false }
        return text[end...].trimmed.utf8.first == UInt8(ascii: "=")
    }

    /// `4 out of 5`, as a confirmation states a score in any language: two numbers with few words between them.
    private static func scale(stated text: String) -> SentQuestion.Scale? {
        guard let sign = text.trimmed.utf8.first, 0x30...0x39 ~= sign else { return nil }
        let words = text.split { $0.isWhitespace }
        guard (3...5).contains(words.count), let given = words.first.flatMap({ Int($0) }),
            let highest = words.last.flatMap({ Int($0) }), (1...highest).contains(given), (2...10).contains(highest),
            words.dropFirst().dropLast().allSatisfy({ $0.allSatisfy(\.isLetter) })
        else { return nil }
        return .init(lowest: 1, highest: highest, lowestLabel: "", highestLabel: "")
    }

    private static func question(
        _ number: Int,
        _ lines: ArraySlice<TextLine>,
        _ stated: [Int: SentQuestion.Scale]
    ) -> SentQuestion {
        let joined = lines.map { $0.text.trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
        let text = String(Substring(joined.utf8.dropFirst("\(number). ".utf8.count))).trimmed
        // Scales stand last: below the first that has a score, a question without an answer is one too.
        let scale =
            scale(in: text) ?? stated[number] ?? stated.filter { $0.key < number }.max { $0.key < $1.key }?.value
        return SentQuestion(number: number, text: text, scale: scale)
    }

    /// Reads `1 = low, 5 = high`, whatever stands between the pairs.
    static func scale(in text: String) -> SentQuestion.Scale? {
        var pairs: [(Int, String)] = []
        var rest = text[...]
        while let sign = equalsSign(in: rest) {
            let before = rest[..<sign].trimmed
            let other = before.utf8.lastIndex { !(0x30...0x39 ~= $0) }
            let digits = before[(other.map(before.utf8.index(after:)) ?? before.startIndex)...]
            let after = rest[rest.index(after: sign)...]
            if let value = Int(digits) {
                pairs.append((value, String(label(after))))
            }
            rest = after
        }
        guard let low = pairs.min(by: { $0.0 < $1.0 }), let high = pairs.max(by: { $0.0 < $1.0 }), low.0 < high.0 else {
            return nil
        }
        return .init(lowest: low.0, highest: high.0, lowestLabel: low.1, highestLabel: high.1)
    }

    private static func equalsSign(in text: Substring) -> Substring.Index? {
        text.utf8.firstIndex(of: UInt8(ascii: "="))
    }

    /// The words up to the next pair or the end, without what separates.
    private static func label(_ text: Substring) -> Substring {
        var end = text.endIndex
        if let next = equalsSign(in: text) {
            end = next
            while end > text.startIndex {
                let before = text.index(before: end)
                // A letter, as mostly.
                if 0x41...0x7A ~= text.utf8[before] { break }
                guard text[before].isNumber || text[before].isWhitespace else { break }
                end = before
            }
        }
        var found = text[..<end].trimmed
        while let last = found.last, !last.isLetter, ",;.·/|-–—".contains(last) { found = found.dropLast().trimmed }
        return found
    }
}
