// Makes answers, scores and a remark of what is new in each zone of a reply.
import Understanding

struct ReplyComposer {
    private let zones: ReplyZones
    private let request: SentRequest
    private let writer: Writer
    private let countedOn: [Int: [WordID]]
    private var answers: [Int: [String]] = [:]
    private var remark: [String] = []
    /// What stands below a signature at the end of the last answer.
    private var postscript: [String] = []
    private var texts: [[String]] = []
    private var flags: [String] = []

    /// - Parameter countedOn: numbers that an editor made, with the words behind them.
    init(_ zones: ReplyZones, request: SentRequest, writer: Writer, countedOn: [Int: [WordID]]) {
        self.zones = zones
        self.countedOn = countedOn
        self.request = request
        self.writer = writer
        read()
    }

    private var highest: Int { request.questions.count }

    private mutating func read() {
        var inline = zones.answers.mapValues { clean($0) }
        var bottom = clean(zones.bottom)
        // Everything typed below the last question of a trimmed quote is no answer to that question.
        if let last = zones.order.last, bottom.isEmpty, let text = inline[last],
            inline.allSatisfy({ $0.key == last || $0.value.isEmpty })
        {
            let numbered = NumberedAnswers(text, highest: highest)
            if numbered.answers.count >= 2, numbered.lead.allSatisfy(\.isEmpty) || numbered.answers[last] != nil {
                bottom = text
                inline[last] = []
            }
        }
        let head = clean(zones.top)
        let top = frames(request.questions.isEmpty ? head : LetterHead.without(head, writer: writer))
        let below = frames(bottom)
        for (number, lines) in inline { inline[number] = framed(lines, number) }
        inline = placed(inline)
        for (number, lines) in inline {
            let text = withoutOwnNumber(AnswerMark.removed(from: trim(lines), sender: writer.sender), number)
            if !text.isEmpty { answers[number] = text }
        }
        let typed = Set(answers.keys)
        let opening = clean(zones.opening)
        texts = [top.text, opening] + zones.order.unique.map { inline[$0] ?? [] } + [below.text]
        remark = together([rest(top, typed), trim(opening), rest(below, typed), trim(postscript)])
        if !answers.isEmpty { remark = trim(Closing.withoutPointers(remark)) }
        hideOwnName()
        if zones.quotesOlderReply { flags.append("older-reply-left-out") }
    }

    /// What talks' people write stays as it is: they name people.
    private mutating func hideOwnName() {
        guard !request.questions.isEmpty else { return }
        let own = OwnName(of: writer, answering: request)
        answers = answers.mapValues { trim(own.hidden(in: $0)) }.filter { !$0.value.isEmpty }
        remark = trim(own.hidden(in: remark))
    }

    /// Below one question, which may have been copied alone, stand answers to others too, each with its number: they go
    /// to their questions where nothing stands below these.
    private func placed(_ inline: [Int: [String]]) -> [Int: [String]] {
        var found = inline
        for (number, lines) in inline.sorted(by: { $0.key < $1.key }) where lines.count > 1 {
            let parted = NumberedAnswers(lines, highest: highest, below: number)
            let others = parted.answers.filter { $0.key != number }
            guard !others.isEmpty, others.allSatisfy({ isOpen($0.key, found) }) else { continue }
            found[number] = parted.lead + (parted.answers[number] ?? [])
            for (other, text) in others { found[other] = trim(text) }
        }
        return found
    }

    private func isOpen(_ number: Int, _ inline: [Int: [String]]) -> Bool {
        inline[number]?.allSatisfy { $0.isEmpty } ?? true
    }

    private func clean(_ lines: [String]) -> [String] {
        var lines = Closing.withoutMachineLines(lines, sender: writer.sender)[...]
        while lines.last?.isEmpty == true { lines.removeLast() }
        return Array(lines.drop(while: \.isEmpty))
    }

    private func frames(_ lines: [String]) -> LetterFrames {
        // What talks' people write may be names and addresses: only the very end of their letters is taken off.
        if request.questions.isEmpty { return LetterFrames(whole: Closing.withoutEnd(lines, sender: writer.sender)) }
        return LetterFrames(Closing.withoutDisclaimer(lines, highest: highest), writer: writer, highest: highest)
    }

    /// An answer between the lines without its frame; what stands below a signature at the reply's end is no part of it.
    private mutating func framed(_ lines: [String], _ number: Int) -> [String] {
        let frames = frames(lines)
        guard let first = frames.pieces.first else {
            // "Thanks" may be all that somebody answers.
            return number == zones.order.last ? [] : lines.filter { !writer.isName($0) }
        }
        guard number == zones.order.last, zones.bottom.allSatisfy(\.isEmpty) else { return frames.text }
        postscript = Array(frames.pieces.dropFirst().joined(separator: [""]))
        return first
    }

    private mutating func rest(_ frames: LetterFrames, _ typed: Set<Int>) -> [String] {
        guard let first = frames.pieces.first else { return [] }
        var (lines, aside) = (first, [String]())
        for piece in frames.pieces.dropFirst() {
            // Below a signature text belongs to no answer, but for answers that have their numbers.
            let numbered = NumberedAnswers(piece, highest: highest)
            let start = numbered.answers.isEmpty ? piece.count : numbered.lead.count
            aside += (aside.isEmpty ? [] : [""]) + piece[..<start]
            if start < piece.count { lines += [""] + piece[start...] }
        }
        return together([rest(lines, typed), trim(aside)])
    }

    /// Takes numbered answers out of lines above or below the quote; what is left belongs to no question.
    private mutating func rest(_ lines: [String], _ typed: Set<Int>) -> [String] {
        let lines = Closing.withoutGreeting(lines)
        let numbered = NumberedAnswers(lines, highest: highest)
        // A rater who answered between the lines and lists something else above means that as a list.
        if numbered.answers.isEmpty || (!typed.isEmpty && typed.isSuperset(of: numbered.answers.keys)) {
            return trim(lines)
        }
        var given = numbered.answers.mapValues(trim).filter { !$0.value.isEmpty }
        var doubtful: [String] = []
        for (number, score) in numbered.again.sorted(by: { $0.key < $1.key }) {
            if request.questions.contains(where: { $0.number == number && $0.isScale }) {
                given[number, default: []].append(score)
            } else {
                doubtful.append("\(number). \(score)")
            }
        }
        let placed = RenumberedList(
            given,
            request.questions,
            countedOn: Set(given.keys.filter { isCountedOn($0, given) })
        )
        for (number, text) in placed.answers { answers[number] = answers[number].map { text + [""] + $0 } ?? text }
        if !placed.isSure || !doubtful.isEmpty { flags.append("renumbered") }
        return together([trim(Closing.withoutGreeting(numbered.lead)), placed.unplaced, doubtful])
    }

    /// Whether that answer is the item of the editor's list, and not a list's within another answer.
    private func isCountedOn(_ number: Int, _ given: [Int: [String]]) -> Bool {
        guard let item = countedOn[number], let text = given[number]?.first else { return false }
        return Words.ids(text).prefix(4) == item.prefix(4)
    }

    /// An answer below its question may repeat the number; a list keeps its numbers.
    private func withoutOwnNumber(_ lines: [String], _ number: Int) -> [String] {
        guard let first = lines.first, let label = AnswerLabel(first, highest: max(highest, number)),
            label.form != .bare,
            label.form != .dash, label.numbers == [number] || (label.numbers == [1] && !isScale(number)),
            !label.rest.isEmpty
        else { return lines }
        if label.form == .colon, isScore(first, at: number) { return lines }
        let others = lines.dropFirst().contains { line in
            AnswerLabel(line, highest: 99).map { $0.form == label.form } ?? false
        }
        return others ? lines : [String(label.rest)] + lines.dropFirst()
    }

    private func isScale(_ number: Int) -> Bool {
        request.questions.contains { $0.number == number && $0.isScale }
    }

    /// "5: always" below question 5 is a score, "5: 4" has the question's number in front.
    private func isScore(_ line: String, at number: Int) -> Bool {
        guard let scale = request.questions.first(where: { $0.number == number })?.scale,
            let label = AnswerLabel(line, highest: max(highest, number)), label.first <= scale.highest
        else { return false }
        return ScoreReading.read(String(label.rest), on: scale) == .none || ScoreReading.isEnd(label.rest, of: scale)
    }

    private func trim(_ lines: [String]) -> [String] {
        var found: [String] = []
        for line in lines where !line.isEmpty || found.last?.isEmpty == false { found.append(line) }
        while let last = found.last, last.isEmpty || isRule(last) { found.removeLast() }
        guard let first = found.first, first.isEmpty || isRule(first) else { return found }
        return Array(found.drop { $0.isEmpty || isRule($0) })
    }

    /// A rule that stands between our blocks, or that a mail client drew.
    private func isRule(_ line: String) -> Bool {
        line.utf8.count >= 5 && line.allSatisfy { "-_=*~ ".contains($0) }
    }

    private func together(_ parts: [[String]]) -> [String] {
        Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    var alignment: Alignment {
        // A refusal below the first question answers none.
        let single = remark.isEmpty && answers.count == 1 ? answers[1] : nil
        let (below, refusal) = (single.flatMap(Declining.refusal), single)
        let isBelowQuestion = below == .whole
        let answers = isBelowQuestion ? [:] : answers
        let remark = isBelowQuestion ? refusal ?? [] : remark
        let declined = isBelowQuestion || answers.isEmpty && Declining.isDeclined(remark)
        let remarkText = remark.isEmpty ? nil : remark.joined(separator: "\n")
        var flags = flags
        // "No, thanks" may answer the first question; beside answers a refusal may be about less than all.
        let opinion = below == .noOpinion ? [] : refusal
        let doubtful = declined ? [] : opinion ?? (answers.isEmpty ? [] : remark)
        if !doubtful.isEmpty, Declining.isDeclined(doubtful) { flags.append(Alignment.mayRefuse) }
        let given = request.questions.map { question in
            let text = answers[question.number]?.joined(separator: "\n")
            guard let text, let scale = question.scale else {
                return Alignment.Answer(question: question.number, text: text, score: nil)
            }
            let reading = ScoreReading.read(text, on: scale)
            if reading == .unclear { flags.append("score-unclear-\(question.number)") }
            guard case .score(let score) = reading else {
                return Alignment.Answer(question: question.number, text: text, score: nil)
            }
            // In a confirmation, "out of 5" is ours.
            let isDigit =
                text.count <= 2 && Digits.plain(text).trimmed == "\(score)"
                || request.isConfirmation && ScoreReading.reason(in: text) == nil
            return Alignment.Answer(question: question.number, text: isDigit ? "\(score)" : text, score: score)
        }
        let text = together(texts.map(trim)).joined(separator: "\n")
        if request.isConfirmation, let answer = answerToConfirmation(text) { return answer }
        if text.isEmpty { flags.append("empty") }
        return Alignment(text: text, answers: given, remark: remarkText, declined: declined, flags: flags)
    }

    /// What only acknowledges a confirmation or takes an answer back is no remark.
    private func answerToConfirmation(_ text: String) -> Alignment? {
        let typed = [zones.top, zones.opening, zones.bottom].map(clean)
        let said = Closing.withoutGreeting(texts.flatMap(\.self))
        let takenBack = TakingBack.questions(in: said, highest: highest) ?? []
        // Courtesy and a name are all that a "Thanks!" leaves.
        let acknowledges =
            answers.isEmpty && text.isEmpty
            ? typed.contains { $0.contains { !$0.isEmpty } } : answers.isEmpty && Acknowledging.isOne(said)
        guard acknowledges || !takenBack.isEmpty else { return nil }
        var found = Alignment(
            text: text,
            answers: request.questions.map { .init(question: $0.number, text: nil, score: nil) },
            remark: nil,
            declined: false,
            flags: flags + (takenBack.isEmpty ? ["nothing-new"] : takenBack.map { "taken-back-\($0)" })
        )
        (found.takenBack, found.isAcknowledgement) = (takenBack, takenBack.isEmpty)
        return found
    }
}

extension Array where Element: Hashable {
    /// Each element once, where it first stands.
    var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
