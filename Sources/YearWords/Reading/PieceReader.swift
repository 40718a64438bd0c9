// What a piece of a reply says to a line of one kind.
import Cycle
import Days
import Understanding

/// What a piece says.
enum PieceOutcome: Hashable, Sendable {
    case said(LineWord)
    /// Nothing but courtesy, or the line's own words.
    case nothing
    case unclear(UnclearWord.Reason)
}

struct PieceReader: Sendable {
    let moment: ReplyMoment
    let finder: DayFinder
    /// Names that stand in a line; where none does, any usual name may be meant.
    let names: FormNames
    /// Numbers of lines that an employee is asked about herself.
    let own: Set<Int>

    init(_ lines: [AskedLine], _ moment: ReplyMoment, _ finder: DayFinder) {
        (self.moment, self.finder) = (moment, finder)
        own = Set(lines.filter { $0.reader == .employee }.map(\.number))
        let written = lines.flatMap { PlainWords.keys($0.text) }
        names = FormNames(written.contains(where: GivenNames.usual.contains) ? [] : nil)
    }

    private var today: CivilDay { moment.today }

    /// Nil where it is not understood.
    func read(_ piece: ReplyPiece, _ kind: LineKind) -> PieceOutcome? {
        let closed = closed(piece, kind)
        // `stuck, too busy`
        if closed == .unclear(.contradiction), let open = open(piece, kind), case .said = open { return open }
        return closed ?? open(piece, kind)
    }

    /// Nil where some word is not known.
    func closed(_ piece: ReplyPiece, _ kind: LineKind) -> PieceOutcome? {
        guard !piece.isQuestion, let known = known(piece, kind) else { return nil }
        if asks(known.sentence) { return .unclear(.question) }
        if known.senses.contains(.doubt) { return .unclear(kind == .coaching ? .later : .notUnderstood) }
        return KnownWords(known, piece, today).outcome(kind)
    }

    /// `Is 1 klaar`, `is het al klaar`, without a mark.
    private func asks(_ sentence: FormWords) -> Bool {
        guard sentence.count > 2 else { return false }
        let (first, second) = (sentence.words[0].key, sentence.words[1].key)
        return second == MarkedSentence.reference && PieceReader.verbs.contains(first)
            || PieceReader.pronouns.contains(second) && PieceReader.copulas.contains(first)
    }

    private static let copulas = PlainWords.set("is are was were zijn waren ist sind war waren est sont était")
    private static let pronouns = PlainWords.set("het dat dit deze it that this these es das dies ce ça cela")

    private static let verbs = PlainWords.set(
        "is are was were has have had did zijn waren heeft hebben heb ist sind war waren hat haben est sont était a-t-il"
    )

    /// What a piece says that begins with known words, and goes on freely.
    func open(_ piece: ReplyPiece, _ kind: LineKind) -> PieceOutcome? {
        if piece.isQuestion, kind != .needs { return .unclear(.question) }
        return OpenWords(reader: self, piece: piece, kind: kind).outcome
    }

    struct Known {
        let sentence: FormWords
        let parts: [YearForm.Part]
        var senses: Set<YearSense> { Set(parts.map(\.sense)) }
        var said: Set<Said> { Set(parts.compactMap { if case .says(let said) = $0.sense { said } else { nil } }) }
    }

    func known(_ piece: ReplyPiece, _ kind: LineKind) -> Known? {
        let form = YearForms.form(kind)
        let sentence = form.prepared(piece.words, kind == .agreementState ? FormNames([]) : names)
        guard sentence.count > 0, sentence.count <= FormText.mostWords, let parts = form.parts(sentence) else {
            return nil
        }
        if kind != .justTalked, kind != .followUp, AnothersWord.stands(in: sentence) { return nil }
        return Known(sentence: sentence, parts: parts)
    }
}

/// What a piece says of which every word is known.
struct KnownWords {
    let known: PieceReader.Known
    let piece: ReplyPiece
    let today: CivilDay

    init(_ known: PieceReader.Known, _ piece: ReplyPiece, _ today: CivilDay) {
        (self.known, self.piece, self.today) = (known, piece, today)
    }

    private var said: Set<Said> { known.said }

    /// Nil where a day or a length of time says more than is known.
    func outcome(_ kind: LineKind) -> PieceOutcome? {
        switch kind {
        case .justTalked: return talked
        case .trainingBooking: return booked
        case .followUp: return followUp
        case .agreementsWanted: return wanted
        case .needs: return needs
        case .kickOff: return kickOff
        case .coachTraining: return wishes
        case .hrCall, .meetingProposed, .preparing: break
        default:
            let isOver = piece.days.allSatisfy { $0.past(today).map { $0 <= today } ?? false }
            guard piece.lengths.isEmpty, isOver else { return nil }
        }
        switch kind {
        case .agreementState: return state
        case .trainingGrant: return grant
        default: return plain(kind)
        }
    }

    private func one(_ words: [Said: LineWord]) -> PieceOutcome {
        let found = said.filter { words[$0] != nil }
        guard found.count <= 1 else { return .unclear(.contradiction) }
        return found.first.flatMap { words[$0] }.map { .said($0) } ?? .nothing
    }

    private func plain(_ kind: LineKind) -> PieceOutcome {
        let found = one([
            .mandatory: .mandatory(true), .wanted: .mandatory(false), .had: .had(true), .missed: .had(false),
            .call: .hrCall(true), .noCall: .hrCall(false), .called: .called(true), .notCalled: .called(false),
            .ourselves: .meeting(.ourselves), .right: .right, .prepared: .prepared, .nothing: .nothing,
            .stays: .ownYear(stays: true), .goes: kind == .coaching ? .noNotes : .ownYear(stays: false),
        ])
        // What is deleted doesn't come back: no slip is mended.
        let isMended = known.sentence.words.contains { $0.key.first != "{" && PlainWord.key($0.text) != $0.key }
        if said.contains(.goes), isMended { return .unclear(.notUnderstood) }
        if said.contains(.wrong) { return .unclear(said.contains(.right) ? .contradiction : .notRight) }
        return found
    }

    private var state: PieceOutcome {
        if known.senses.contains(.nearly) {
            return said == [.busy] ? .said(.state(.busy)) : .unclear(.notUnderstood)
        }
        return one([
            .done: .state(.done), .busy: .state(.busy), .stuck: .state(.stuck(reason: nil)),
            .stopped: .state(.stopped),
        ])
    }

    private var grant: PieceOutcome {
        if said.contains(.talkFirst) { return .said(.grant(.talkFirst, line: nil)) }
        if !piece.days.isEmpty { return .unclear(.notUnderstood) }
        return one([.granted: .grant(.granted, line: line), .refused: .grant(.refused, line: line)])
    }

    /// What the manager wrote beside the word itself, unless that only says it again.
    private var line: String? {
        let isSaid = { (part: YearForm.Part) in
            if case .says = part.sense { true } else { part.sense == .aside }
        }
        guard let first = known.parts.firstIndex(where: isSaid) else { return nil }
        let rest = known.parts[(first + 1)...]
        let tells = rest.contains { part in
            part.sense == .aside || part.sense == .says(.refused) && part.range.count > 1
        }
        guard tells, let start = rest.first(where: isSaid)?.range.lowerBound else { return nil }
        return text(from: start)
    }

    /// The parts count the words after names were joined: the place tells the word.
    private func text(from index: Int) -> String {
        let place = known.sentence.words[index].place.lowerBound
        let at = piece.range.first { piece.marked.words.words[$0].place.lowerBound == place }
        return at.map { piece.text(from: $0) } ?? ""
    }

    private var talked: PieceOutcome {
        if said.contains(.later) {
            let ahead = piece.days.compactMap { $0.future(today) }.first
            let days = piece.lengths.first ?? ahead.map { $0.daysSince1970 - today.daysSince1970 }
            return .said(.askLater(days: days.flatMap { $0 > 0 ? $0 : nil }))
        }
        let days = Set(piece.days.compactMap { $0.past(today) })
        guard days.count <= 1 else { return .unclear(.contradiction) }
        guard piece.lengths.isEmpty, let day = days.first else {
            return said.contains(.talked) || !piece.lengths.isEmpty ? .unclear(.noDay) : .nothing
        }
        return day > today ? .unclear(.inTheFuture(day)) : .said(.talked(day))
    }

    private var booked: PieceOutcome {
        if said.contains(.notAvailable) {
            // On that day, or on none?
            return said.contains(.booked) || !piece.days.isEmpty ? .unclear(.contradiction) : .said(.notAvailable)
        }
        let days = Set(piece.days.compactMap { $0.future(today) })
        // `2 en 3 juni` begins on the first.
        guard let day = days.min(), piece.lengths.isEmpty else {
            return said.contains(.booked) || !piece.lengths.isEmpty ? .unclear(.noDay) : .nothing
        }
        return day < today ? .unclear(.inThePast(day)) : .said(.booked(day))
    }

    private var followUp: PieceOutcome {
        let words: [Said: LineWord] = [
            .held: .followUp(.held), .later: .followUp(.later), .notHeld: .followUp(.notHeld),
        ]
        if case .allBut = piece.reference, said.isEmpty { return .said(.followUp(.held)) }
        let ahead = piece.days.contains { $0.future(today).map { $0 > today } ?? false && !isPast($0) }
        switch said {
        // `niet, later`, `later, 12 mei`
        case [.later, .notHeld]: return .said(.followUp(.later))
        case [.held] where ahead, [.held, .later] where ahead: return .unclear(.contradiction)
        case [.held, .later] where !piece.days.isEmpty: return .said(.followUp(.held))
        case [.later] where !ahead && !piece.days.isEmpty && !isFromWords: return .said(.followUp(.held))
        default: return one(words)
        }
    }

    /// Whether a word says later, and not a day alone.
    private var isFromWords: Bool {
        known.parts.contains { part in
            part.sense == .says(.later)
                && !known.sentence.words[part.range].allSatisfy { $0.key == MarkedSentence.day || $0.key.count <= 2 }
        }
    }

    private func isPast(_ day: DayMention) -> Bool {
        if case .weekday = day { return said.contains(.held) }
        return day.past(today).map { $0 <= today } ?? false
    }

    private var wanted: PieceOutcome {
        let isHeld = !said.contains(.talkNotHeld)
        if said.contains(.noAgreements) { return isHeld ? .said(.noAgreements) : .unclear(.contradiction) }
        guard !isHeld else { return .nothing }
        return .said(.notHeld(piece.days.newDay(today)))
    }

    private var kickOff: PieceOutcome {
        let days = namedDays
        guard days.count <= 1 else { return .unclear(.contradiction) }
        switch said {
        case [.skip]: return days.isEmpty ? .said(.kickOff(.skip)) : .unclear(.contradiction)
        case [.later]:
            let ahead = days.first.map { $0.daysSince1970 - today.daysSince1970 }
            let wait = piece.lengths.first ?? ahead
            return .said(.kickOff(.later(days: wait.flatMap { $0 > 0 ? $0 : nil })))
        case [], [.yes]:
            // `next week` is no day.
            guard piece.lengths.isEmpty, days.isEmpty || piece.text.contains(where: \.isNumber) else {
                return .unclear(.noDay)
            }
            if let day = days.first { return day > today ? .said(.kickOff(.on(day))) : .unclear(.inThePast(day)) }
            return said.isEmpty ? .nothing : .said(.kickOff(.yes))
        default: return .unclear(.contradiction)
        }
    }

    /// `Tuesday 27 April` is one day.
    private var namedDays: Set<CivilDay> {
        let weekdays = piece.days.compactMap { if case .weekday(let weekday) = $0 { weekday } else { nil } }
        let dates = piece.days.filter { if case .weekday = $0 { false } else { true } }.compactMap { $0.future(today) }
        if let day = dates.first, weekdays.allSatisfy({ $0 == day.weekday }) { return Set(dates) }
        return Set(piece.days.compactMap { $0.future(today) })
    }

    private var wishes: PieceOutcome {
        let skills: Set<Said> = [.coaching, .conversations, .feedback]
        let wanted = known.parts.filter { if case .says(let said) = $0.sense { skills.contains(said) } else { false } }
        let names = wanted.map { part in known.sentence.words[part.range].map(\.text).joined(separator: " ") }
        if said.contains(.nothing) { return names.isEmpty ? .said(.wishes([])) : .unclear(.contradiction) }
        return names.isEmpty ? .nothing : .said(.wishes(names))
    }

    private var needs: PieceOutcome {
        let themes: [Said: Need] = [
            .challenge: .challenge, .workload: .workload, .hours: .hours, .room: .room, .nothing: .nothing,
        ]
        let found = Set(said.compactMap { themes[$0] })
        if found.isEmpty { return .nothing }
        return found.contains(.nothing) && found.count > 1 ? .unclear(.contradiction) : .said(.needs(found))
    }
}
