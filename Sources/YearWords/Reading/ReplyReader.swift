// Reads a reply sentence by sentence, and tells which line each piece of it is about.
import Cycle
import Days
import Foundation
import Understanding

struct ReplyReader {
    private let lines: [AskedLine]
    private let byNumber: [Int: AskedLine]
    private let references: LineReferences
    private let reader: PieceReader
    private let agreements: AgreementReading
    private(set) var reply = YearReply()

    /// What is said of a line; several things make it unclear.
    private var found: [Int: [LineWord]] = [:]
    /// The lines that the last piece was about, and whether they still wait for their word.
    private var last: [Int] = []
    private var waits = false
    /// Lines that were named, and of which nothing was said.
    private var named: Set<Int> = []
    private var lastLine = 0
    /// Text that belongs to no line, and what it may turn.
    private var leftovers: [(text: String, reason: UnclearWord.Reason)] = []
    private var turnsAll = false
    /// Whether nothing but thanks and the like stands there.
    private var isCourtesy = false
    private var turned: Set<Int> = []

    init(_ lines: [AskedLine], _ moment: ReplyMoment) {
        self.lines = lines
        byNumber = lines.byNumber
        let finder = DayFinder(
            today: moment.today,
            dayFirst: moment.language != "en",
            isAsked: lines.contains { $0.kind.takesDays }
        )
        let forms = Set(lines.map(\.kind)).map(YearForms.form)
        references = LineReferences(lines, finder) { key in forms.contains { $0.spelling.knows(key) } }
        reader = PieceReader(lines, moment, finder)
        let isManager = lines.contains { $0.kind.isManagers }
        agreements = AgreementReading(writer: isManager ? .manager : .employee, today: moment.today, finder: finder)
    }

    // MARK: The whole

    mutating func read(_ text: String) {
        let plain = PlainReply(
            text,
            namesLines: lines.contains { $0.kind == .agreementState || $0.kind == .agreementsRight },
            takesLabels: !lines.contains(where: \.kind.takesOwnLines)
        )
        read(labelled: plain.labelled)
        let forms = Set(lines.map(\.kind)).map(YearForms.form)
        let (references, isFree) = (references, lines.contains { $0.kind.isFree })
        let kept = FormText(plain.rest, mostWords: 900) { word in
            forms.contains { $0.spelling.knows($0.spelling.repaired(word.key)) } || references.mayName(word)
        }
        let raw = ReplyLines(plain.rest)
        guard !kept.isTooLong, raw.tooLong.isEmpty else { return reply.unclear.append(tooLong(raw)) }
        let keptLines = KeptLines(kept.sentences, raw.lines)
        if isFree, lines.count == 1, let only = lines.first {
            readAlone(only, keptLines)
        } else {
            for sentence in kept.sentences { read(sentence, keptLines) }
        }
        // Taken for a frame, and perhaps a word that we don't know.
        if keptLines.isEmpty, found.isEmpty, reply.isEmpty, !PlainWords.keys(plain.rest).isEmpty {
            leftovers.append((plain.rest, .notUnderstood))
        }
        let courtesy = YearForms.courtesy
        isCourtesy = kept.sentences.allSatisfy { courtesy.parts(courtesy.prepared($0, FormNames(nil))) != nil }
        finish(plain.rest)
        // `afspraak:`, and nothing behind it or below.
        if reply.isEmpty, let label = plain.labelled.first(where: { $0.label == .agreement && $0.text.isEmpty }) {
            let number = lines.first { $0.kind == .agreementsWanted }?.number
            reply.unclear.append(UnclearWord(number, .withoutText, label.text))
        }
    }

    private func tooLong(_ raw: ReplyLines) -> UnclearWord {
        UnclearWord(lines.count == 1 ? lines.first?.number : nil, .tooLong, raw.tooLong.first?.text ?? "")
    }

    private mutating func read(labelled: [PlainReply.Labelled]) {
        var written = AgreementLines(agreements, number: lines.first { $0.kind == .agreementsWanted }?.number)
        for line in labelled {
            switch line.label {
            case .agreement where !line.text.isEmpty: written.add(labelled: line.text)
            case .agreement: break
            case .training: add(training: line.text)
            }
        }
        reply.wanted = written.drafts
        reply.unclear += written.unclear
    }

    private mutating func add(training text: String) {
        if text.isEmpty { return reply.unclear.append(UnclearWord(nil, .withoutText, text)) }
        if AgreementLines.isNone(text) { return }
        if text.count > AgreementDraft.mostCharacters {
            return reply.unclear.append(UnclearWord(nil, .tooLong, String(text.prefix(80))))
        }
        reply.trainings.append(text)
    }

    // MARK: One line that is answered freely

    private mutating func readAlone(_ line: AskedLine, _ kept: KeptLines) {
        if line.kind == .oftenEnough { return readDigit(line, kept) }
        let outcome = aloneOutcome(line, kept)
        switch (outcome, line.kind) {
        case (.said(let word)?, _): say(word, of: [line.number])
        case (.nothing?, .needs), (.nothing?, .kickOff): break
        case (.nothing?, .meetingProposed) where kept.isEmpty: break
        case (.unclear(let reason)?, _): reply.unclear.append(UnclearWord(line.number, reason, kept.text))
        case (_, .agreementsWanted): readAgreements(line, kept)
        case (_, .worry), (_, .topic), (_, .intervention): readOwnLine(line, kept)
        case (_, .kickOff):
            guard let start = startOfKickOff(line, kept.text) else {
                return refuse(line.number, .notUnderstood, kept.text)
            }
            say(.kickOff(.at(start)), of: [line.number])
        case (_, .meetingProposed):
            if let word = MeetingAnswer.read(kept.text, reader.moment) { return say(word: word, line) }
            reply.unclear.append(UnclearWord(line.number, .notUnderstood, kept.text))
        default:
            if kept.isEmpty { return }
            if NotForManagerWords.areIn(kept.text) { return refuse(line.number, .notUnderstood, kept.text) }
            say(.forManager(kept.text), of: [line.number])
        }
    }

    /// A day with an hour, and nothing else: without the hour it is that day.
    private func startOfKickOff(_ line: AskedLine, _ text: String) -> Date? {
        guard case .at(let start)? = MeetingAnswer.read(text, reader.moment) else { return nil }
        let day = LocalTime(start, in: reader.moment.zone).day
        let hour = /(?i),?\s*(?:om|at|um|à|@)?\s*\d{1,2}(?:[.:h]\d{2})?\s*(?:uur|uhr|u\b|h\b|am\b|pm\b)?/
        let isAll = text.ranges(of: hour).contains { range in
            let rest = text.replacingCharacters(in: range, with: " ")
            return YearReply.read(rest, to: [line], at: reader.moment).words[line.number] == .kickOff(.on(day))
        }
        return isAll ? start : nil
    }

    /// Whatever is written, but no promise to write, and nothing that is for us.
    private mutating func readOwnLine(_ line: AskedLine, _ kept: KeptLines) {
        // `Project Zenit` alone looks like a name below a letter.
        let raw = kept.raw.map(\.text).filter { !PlainWords.keys($0).isEmpty }
        let text = kept.isEmpty ? raw.joined(separator: "\n")[...].trimmed : kept.text
        let keys = PlainWords.keys(text)
        if keys.isEmpty || NonAnswer.isCourtesy(text, isYesCourtesy: false) { return }
        if kept.isEmpty, raw.count > 1 || Courtesy.line(keys) != nil || Courtesy.greetingLength(keys) > 0 { return }
        if NonAnswer.read(text) == .later(isWhole: true) { return refuse(line.number, .later, text) }
        let isForUs =
            OwnLineWords.areForUs(text)
            || line.kind == .topic && (isOtherAnswer(keys, text, kept) || isHeaded(raw, keys, line))
        if isForUs { return refuse(line.number, .notUnderstood, text) }
        if text.count > AgreementDraft.mostCharacters { return refuse(line.number, .tooLong, text) }
        say(.line(text), of: [line.number])
    }

    /// Whether a name stands above it that was taken for a greeting: `Bram: zijn rooster`, in an answer about Anna.
    private func isHeaded(_ raw: [String], _ keys: [String], _ line: AskedLine) -> Bool {
        guard let first = raw.first.map(PlainReply.withoutMark), let colon = first.firstIndex(of: ":"),
            !PlainWords.keys(String(first[colon...])).isEmpty
        else { return false }
        let head = PlainWords.keys(String(first[..<colon])).filter { Int($0) == nil }
        return !head.isEmpty && !keys.starts(with: head) && Courtesy.greetingLength(head) == 0
            && !Set(PlainWords.keys(line.text)).isSuperset(of: head)
    }

    /// Whether it answers another mail of ours, or nothing: the other would read `wis notities`, or `ja`.
    private func isOtherAnswer(_ keys: [String], _ text: String, _ kept: KeptLines) -> Bool {
        guard keys.count <= 6 else { return false }
        if keys.allSatisfy(BareYes.words.contains) || ShareAnswer.isYes(text) { return true }
        let pieces = kept.sentences.map { sentence in
            let marked = references.marked(sentence, in: kept.characters(sentence.line))
            return ReplyPiece(marked: marked, range: 0..<marked.words.count)
        }
        return !pieces.isEmpty
            && LineKind.answeredInWords.contains { kind in
                let outcomes = pieces.map { reader.closed($0, kind) }
                let isSaid = outcomes.contains { outcome in
                    if case .said? = outcome { true } else { outcome == .unclear(.later) }
                }
                return isSaid && outcomes.allSatisfy { $0 != nil }
            }
    }

    /// One digit from 1 to 5, and nothing but courtesy beside it.
    private mutating func readDigit(_ line: AskedLine, _ kept: KeptLines) {
        if kept.isEmpty { return }
        if kept.sentences.contains(where: \.isQuestion) { return refuse(line.number, .question, kept.text) }
        switch DigitWords.digit(in: kept.text) {
        case let digit?: say(.oftenEnough(digit), of: [line.number])
        case nil: refuse(line.number, .notUnderstood, kept.text)
        }
    }

    private mutating func say(word: MeetingWord, _ line: AskedLine) { say(.meeting(word), of: [line.number]) }

    /// Nil where not all of it is known.
    private func aloneOutcome(_ line: AskedLine, _ kept: KeptLines) -> PieceOutcome? {
        var said: [PieceOutcome] = []
        var days: [DayMention] = []
        for sentence in kept.sentences {
            let marked = references.marked(sentence, in: kept.characters(sentence.line))
            let piece = ReplyPiece(marked: marked, range: 0..<marked.words.count)
            guard let outcome = reader.closed(piece, line.kind) else { return nil }
            if outcome != .nothing { said.append(outcome) } else { days += piece.days }
        }
        let day = days.newDay(reader.moment.today)
        if let merged = AgreementMerging.notHeld(said, day) { return merged }
        return Set(said).count > 1 ? .unclear(.contradiction) : said.first ?? .nothing
    }

    private mutating func readAgreements(_ line: AskedLine, _ kept: KeptLines) {
        var written = AgreementLines(agreements, number: line.number)
        written.add(lines: AgreementFrame.lines(kept.raw))
        guard reply.wanted.isEmpty else {
            // Lines without a label beside lines that have one.
            let texts = written.drafts.map(\.what) + written.unclear.map(\.text)
            return reply.unclear += texts.map { UnclearWord(line.number, .notUnderstood, $0) }
        }
        reply.wanted += written.drafts
        reply.unclear += written.unclear
    }

    // MARK: Sentences

    private mutating func read(_ sentence: FormWords, _ kept: KeptLines) {
        let marked = references.marked(sentence, in: kept.characters(sentence.line))
        let isNear = !kept.isParted(lastLine, sentence.line)
        lastLine = sentence.line
        let hasReference = marked.words.words.indices.contains { marked.reference(at: $0) != nil }
        guard hasReference else {
            return readBare(ReplyPiece(marked: marked, range: 0..<marked.words.count), isNear: isNear)
        }
        for piece in pieces(marked) { read(piece, isNear) }
    }

    private func pieces(_ marked: MarkedSentence) -> [ReplyPiece] {
        let pieces = PieceCutter(marked: marked) { rank($0) }.pieces()
        guard Set(lines.map(\.kind)) == [.agreementsRight], pieces.contains(where: { rank($0) < 2 }) else {
            return pieces
        }
        // A number in a better text is none of a line: the others stand behind a break.
        let isParted = pieces.dropFirst().allSatisfy { piece in
            marked.reference(at: piece.range.lowerBound) != nil && marked.words.isBreak(before: piece.range.lowerBound)
        }
        return isParted ? pieces : [ReplyPiece(marked: marked, range: 0..<marked.words.count)]
    }

    /// 2 where each word is known to the piece's lines, 1 where the rest may be free.
    private func rank(_ piece: ReplyPiece) -> Int {
        let kinds = kinds(of: piece.reference)
        if kinds.contains(where: { reader.closed(piece, $0).map { $0 != .unclear(.contradiction) } ?? false }) {
            return 2
        }
        return kinds.contains { reader.open(piece, $0) != nil && !piece.isQuestion } ? 1 : 0
    }

    /// The kinds of the lines that are meant; of a number that isn't there, all.
    private func kinds(of reference: LineReference?) -> [LineKind] {
        if case .numbers(let numbers)? = reference {
            let found = Set(numbers.compactMap { byNumber[$0]?.kind })
            if !found.isEmpty { return Array(found) }
        }
        return Array(Set(lines.map(\.kind)))
    }

    private mutating func read(_ piece: ReplyPiece, _ isNear: Bool) {
        guard let reference = piece.reference else { return readBare(piece, isNear: isNear) }
        let outcomes = kinds(of: reference).compactMap { kind in
            (reader.read(piece, kind)).map { (kind, $0) }
        }
        guard let numbers = numbers(reference, outcomes, piece) else { return }
        for number in numbers {
            guard let line = byNumber[number] else {
                reply.unclear.append(UnclearWord(nil, .noSuchNumber(number), piece.text))
                continue
            }
            take(outcomes.first { $0.0 == line.kind }?.1, of: line, piece)
        }
        last = numbers.filter { byNumber[$0] != nil }
        waits = outcomes.allSatisfy { $0.1 == .nothing } && !outcomes.isEmpty
        if waits { named.formUnion(last) }
    }

    private mutating func take(_ outcome: PieceOutcome?, of line: AskedLine, _ piece: ReplyPiece) {
        switch outcome {
        case .said(let word)?: say(word, of: [line.number])
        case .nothing?: break
        case .unclear(let reason)?: refuse(line.number, reason, piece.text)
        case nil:
            // `1 mag.` and below it: `Maar alleen als Bram ook gaat.`
            if TurningWords.begin(piece.text) { turned.formUnion(last) }
            refuse(line.number, piece.isQuestion ? .question : .notUnderstood, piece.text)
        }
    }

    /// The lines that are meant; nil where that can't be told, which is asked.
    private mutating func numbers(
        _ reference: LineReference,
        _ outcomes: [(LineKind, PieceOutcome)],
        _ piece: ReplyPiece
    ) -> [Int]? {
        if case .numbers(let numbers) = reference { return firsts(numbers).sorted() }
        let kinds = outcomes.filter { if case .said = $0.1 { true } else { false } }.map(\.0)
        guard kinds.count == 1, let kind = kinds.first else {
            ask(piece, kinds.isEmpty ? .notUnderstood : .whichNumber(lines.map(\.number)))
            return nil
        }
        let mine = lines.filter { $0.kind == kind }.map(\.number)
        switch reference {
        case .numbers(let numbers): return firsts(numbers).sorted()
        case .all(let count):
            if let count, count != mine.count {
                ask(piece, .whichNumber(mine))
                return nil
            }
            return mine
        case .allBut(let excepted):
            let numbers = firsts(excepted)
            for missing in numbers.subtracting(mine).sorted() {
                reply.unclear.append(UnclearWord(nil, .noSuchNumber(missing), piece.text))
            }
            return mine.filter { !numbers.contains($0) }
        case .rest: return mine.filter { found[$0] == nil && !isRefused($0) }
        }
    }

    /// A line by its first number, whichever of its own was named.
    private func firsts(_ numbers: Set<Int>) -> Set<Int> { Set(numbers.map { byNumber[$0]?.number ?? $0 }) }

    private mutating func ask(_ piece: ReplyPiece, _ reason: UnclearWord.Reason) {
        if lines.count == 1, let only = lines.first, reason == .notUnderstood {
            return refuse(only.number, piece.isQuestion ? .question : reason, piece.text)
        }
        leftovers.append((piece.text, piece.isQuestion ? .question : reason))
        if reason == .notUnderstood { turnsAll = turnsAll || TurningWords.areIn(piece.text) }
    }

    private func isRefused(_ number: Int) -> Bool { reply.unclear.contains { $0.number == number } }

    // MARK: Words without a number

    private mutating func readBare(_ piece: ReplyPiece, isNear: Bool) {
        if waits, !last.isEmpty { return readWaiting(piece) }
        if lines.count == 1, let only = lines.first { return readOnly(piece, only) }
        let kinds = Array(Set(lines.map(\.kind)))
        let known = kinds.compactMap { kind in reader.closed(piece, kind).map { (kind, $0) } }
        let said = known.filter { if case .said = $0.1 { true } else { $0.1 == .unclear(.notRight) } }
        if said.isEmpty {
            if known.contains(where: { $0.1 == .nothing }) { return }
            return leave(piece, isNear)
        }
        // `all good`
        let isOfAll = kinds == [.preparing] && !Self.everybody.isDisjoint(with: piece.words.keys)
        if kinds == [.agreementsRight] || isOfAll { return readWhole(said[0].1, piece) }
        if repeatsLast(said) { return }
        leftovers.append(
            (piece.text, .whichNumber(lines.filter { line in said.contains { $0.0 == line.kind } }.map(\.number)))
        )
    }

    private static let everybody: Set<String> = ["all", "alles", "allemaal", "tous", "tout"]

    /// `1. SQL-cursus` in one line, `klaar` in the next.
    private mutating func readWaiting(_ piece: ReplyPiece) {
        let waiting = last.compactMap { byNumber[$0] }
        for line in waiting {
            take(reader.read(piece, line.kind), of: line, piece)
        }
        waits = false
    }

    private mutating func readOnly(_ piece: ReplyPiece, _ line: AskedLine) {
        switch reader.read(piece, line.kind) {
        case .said(let word)?: say(word, of: [line.number])
        case .nothing?: break
        case .unclear(let reason)?: refuse(line.number, reason, piece.text)
        case nil:
            if takesMore(line.number, piece) { return }
            refuse(line.number, piece.isQuestion ? .question : .notUnderstood, piece.text)
        }
        last = [line.number]
    }

    /// A word about all that was agreed.
    private mutating func readWhole(_ outcome: PieceOutcome, _ piece: ReplyPiece) {
        for line in lines where found[line.number] == nil { take(outcome, of: line, piece) }
    }

    private func repeatsLast(_ said: [(LineKind, PieceOutcome)]) -> Bool {
        guard !last.isEmpty else { return false }
        return last.allSatisfy { number in
            said.contains { kind, outcome in
                byNumber[number]?.kind == kind && found[number]?.last.map { PieceOutcome.said($0) == outcome } ?? false
            }
        }
    }

    /// What is not understood: it may turn what was said before it, or belong to its reason.
    private mutating func leave(_ piece: ReplyPiece, _ isNear: Bool) {
        if isNear, let number = last.last {
            if takesMore(number, piece) { return }
            turned.insert(number)
        } else if !piece.isQuestion, TurningWords.areIn(piece.text) {
            turnsAll = true
        }
        leftovers.append((piece.text, piece.isQuestion ? .question : .notUnderstood))
    }

    private mutating func takesMore(_ number: Int, _ piece: ReplyPiece) -> Bool {
        guard !piece.isQuestion, let word = found[number]?.last, let longer = word.adding(piece.text) else {
            return false
        }
        found[number]?.removeLast()
        found[number]?.append(longer)
        return true
    }

    // MARK: What was found

    private mutating func say(_ word: LineWord, of numbers: [Int]) {
        for number in numbers { found[number, default: []].append(word) }
    }

    private mutating func refuse(_ number: Int, _ reason: UnclearWord.Reason, _ text: String) {
        reply.unclear.append(UnclearWord(number, reason, text))
    }

    private mutating func finish(_ text: String) {
        for number in named.sorted() where found[number] == nil && !isRefused(number) {
            refuse(number, .notUnderstood, text)
        }
        let refused = Set(reply.unclear.compactMap(\.number))
        for (number, words) in found {
            guard let word = LineWord.one(of: words) else {
                refuse(number, .contradiction, "")
                continue
            }
            // What can't be taken back needs a text that is wholly understood.
            if refused.contains(number), word.isClosed { continue }
            if word.isClosed, turnsAll || turned.contains(number) {
                refuse(number, .notUnderstood, leftovers.map(\.text).joined(separator: " "))
            } else {
                reply.words[number] = word
            }
        }
        dropAnswered(refused)
        addLeftovers(text)
    }

    /// A line that has its word, and of which nothing else is unclear, is not asked about.
    private mutating func dropAnswered(_ refused: Set<Int>) {
        for number in refused where reply.words[number] != nil { reply.words[number] = nil }
        reply.unclear.sort { ($0.number ?? .max) < ($1.number ?? .max) }
    }

    private mutating func addLeftovers(_ text: String) {
        let number = lines.count == 1 ? lines.first?.number : nil
        reply.unclear += leftovers.map { UnclearWord(number, $0.reason, $0.text) }
        guard reply.words.isEmpty, reply.wanted.isEmpty, reply.trainings.isEmpty else { return }
        if NonAnswer.isCourtesy(text, isYesCourtesy: false) {
            reply.unclear = []
        } else if reply.unclear.allSatisfy({ $0.reason == .notUnderstood }), !text.allSatisfy(\.isWhitespace) {
            let answers = !TurningWords.answers.isDisjoint(with: PlainWords.keys(text))
            if !answers, NonAnswer.read(text) == .later(isWhole: true) {
                reply.unclear = [UnclearWord(number, .later, text)]
            } else if reply.unclear.isEmpty, !isCourtesy {
                // Known words that answer nothing here.
                reply.unclear = [UnclearWord(number, .notUnderstood, text)]
            }
        }
    }
}

/// Of `niet geweest` and a new date in another sentence, both count.
enum AgreementMerging {
    static func notHeld(_ said: [PieceOutcome], _ day: CivilDay?) -> PieceOutcome? {
        let days = said.compactMap { outcome -> CivilDay?? in
            if case .said(.notHeld(let day)) = outcome { return .some(day) }
            return nil
        }
        guard !days.isEmpty, days.count == said.count else { return nil }
        let named = Set((days + [day]).compactMap { $0 })
        return named.count > 1 ? .unclear(.contradiction) : .said(.notHeld(named.first))
    }
}

/// The sentences of a reply without its frame, with the lines that they stand in.
struct KeptLines {
    let sentences: [FormWords]
    /// With the frame.
    let raw: [ReplyLine]
    private let characters: [Int: [Character]]
    private let empty: Set<Int>

    init(_ sentences: [FormWords], _ lines: [ReplyLine]) {
        (self.sentences, raw) = (sentences, lines)
        characters = Dictionary(lines.map { ($0.number, Array($0.text)) }) { first, _ in first }
        empty = Set(lines.filter(\.text.isEmpty).map(\.number))
    }

    var isEmpty: Bool { sentences.isEmpty }

    func characters(_ line: Int) -> [Character] { characters[line] ?? [] }

    /// Whether an empty line stands between.
    func isParted(_ one: Int, _ two: Int) -> Bool {
        guard one > 0, one < two else { return one == 0 }
        return (one..<two).contains(where: empty.contains)
    }

    /// A line each, as it was written.
    var texts: [String] {
        Set(sentences.map(\.line)).sorted().map { number in
            let line = characters(number)
            let words = sentences.filter { $0.line == number }.flatMap(\.words)
            let start = words.map(\.place.lowerBound).min() ?? 0
            let end = words.map(\.place.upperBound).max() ?? 0
            let tail = line[min(end, line.count)...].prefix { !$0.isLetter && !$0.isNumber }
            let head = line[..<min(start, line.count)].reversed().prefix { !$0.isLetter && !$0.isNumber && $0 != "," }
            return
                (String(head.reversed()) + String(line[min(start, line.count)..<min(end, line.count)]) + String(tail))[
                    ...
                ].trimmed
        }
    }

    var text: String { texts.joined(separator: "\n") }
}

/// Words that may turn what stands beside them.
enum TurningWords {
    /// A yes or a no to whatever it is.
    static let answers = BareYes.words.union(PlainWords.set("nee neen no non nein nope niet not nicht pas"))

    static func areIn(_ text: String) -> Bool {
        let keys = PlainWords.keys(text)
        return keys.contains { words.contains($0) || $0.contains("n't") }
    }

    /// Whether they go on from what was said before.
    static func begin(_ text: String) -> Bool { PlainWords.keys(text).first.map(conjunctions.contains) ?? false }

    private static let conjunctions = PlainWords.set(
        "maar alleen mits tenzij behalve but only unless except aber nur außer sofern mais seulement sauf"
    )

    private static let words = PlainWords.set(
        """
        niet geen nog nooit nee als indien mits tenzij maar behalve misschien wellicht bijna zou zal wil hoop verwacht
        denk straks later wordt worden pas not no never yet if unless but except maybe perhaps almost nearly would
        will should hope expect think soon later until when only nicht kein keine noch nie nein wenn falls sofern aber
        außer vielleicht fast würde werde wird hoffe erwarte denke bald später erst nur pas non jamais encore si mais
        sauf peut-être presque serait sera espère pense bientôt seulement quand
        """
    )
}

extension LineKind {
    /// Whether a day may be the answer.
    var takesDays: Bool {
        switch self {
        case .justTalked, .trainingBooking, .followUp, .agreementsWanted, .agreementsRight, .kickOff: true
        default: false
        }
    }

    /// Whether somebody writes in their own words to it: `training: …` is no wish there.
    var takesOwnLines: Bool {
        switch self {
        case .worry, .topic, .intervention, .coaching: true
        default: false
        }
    }

    /// Those whose words nobody wants to talk about.
    static let answeredInWords: [LineKind] = [
        .agreementState, .agreementsRight, .trainingGrant, .justTalked, .preparing, .kickOff, .coaching, .ownYear,
    ]

    /// Whether it may be answered in whatever words.
    var isFree: Bool {
        switch self {
        case .agreementsWanted, .needs, .meetingProposed, .kickOff, .worry, .topic, .oftenEnough, .intervention: true
        default: false
        }
    }
}

extension LineWord {
    /// Whether it follows only from a text that is wholly made of words known for it.
    var isClosed: Bool {
        switch self {
        case .state(.done), .state(.stopped), .grant(.granted, _), .right, .followUp(.held), .had(true), .called(true),
            .meeting(.yes),
            .noAgreements, .kickOff, .prepared, .noNotes, .ownYear:
            true
        default: false
        }
    }

    /// With a further sentence, where it has a text.
    func adding(_ text: String) -> LineWord? {
        func joined(_ line: String) -> String {
            line.isEmpty ? text : line + (".!?".contains(line.last ?? " ") ? " " : ". ") + text
        }
        return switch self {
        case .state(.stuck(let reason)): .state(.stuck(reason: joined(reason ?? "")))
        case .grant(.refused, let line): .grant(.refused, line: joined(line ?? ""))
        case .grant(.talkFirst, let line): .grant(.talkFirst, line: joined(line ?? ""))
        case .forManager(let line): .forManager(line + "\n" + text)
        default: nil
        }
    }

    /// What several words say together; nil where they can't all be.
    static func one(of words: [LineWord]) -> LineWord? {
        let all = Set(words)
        if all.count == 1 { return all.first }
        var lines: Set<LineWord> = []
        for word in all {
            switch word {
            case .state(.stuck(let reason)) where reason != nil: lines.insert(word)
            case .grant(_, let line) where line != nil: lines.insert(word)
            default: break
            }
        }
        let bare = Set(all.map(\.withoutText))
        return bare.count == 1 && lines.count == 1 ? lines.first : nil
    }

    private var withoutText: LineWord {
        switch self {
        case .state(.stuck): .state(.stuck(reason: nil))
        case .grant(let word, _): .grant(word, line: nil)
        default: self
        }
    }
}

extension YearReply {
    /// Reads what somebody newly wrote, without quotes.
    /// - Parameters:
    ///   - lines: those of the mail that is answered.
    ///   - moment: when the reply was there.
    public static func read(_ text: String, to lines: [AskedLine], at moment: ReplyMoment) -> YearReply {
        if lines.count > 1, lines.allSatisfy({ $0.kind == .topic }) {
            return OwnLines(lines: lines, moment: moment).read(text)
        }
        return read(sentences: text, to: lines, at: moment)
    }

    /// Sentence by sentence, each word of which says of which line it is.
    static func read(sentences text: String, to lines: [AskedLine], at moment: ReplyMoment) -> YearReply {
        var reader = ReplyReader(lines, moment)
        reader.read(text)
        return reader.reply
    }
}
