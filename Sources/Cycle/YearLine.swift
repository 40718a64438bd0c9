// A matter of the year for one reader, from the day when it is due until a word settles it.
import Feedback
import Foundation

/// A line of collected mails.
public struct YearLine: Hashable, Sendable {
    /// What it is about.
    public enum Subject: Hashable, Sendable {
        case talk(TalkID)
        case agreement(AgreementID)
        case training(TrainingID)
        case meeting(MeetingID)
        /// The employee as such.
        case person
        /// A year of the organisation's: it is about nobody.
        case year(Int)
    }

    public enum State: String, Codable, Sendable, CaseIterable {
        /// It stands in no mail so far, or is to stand in another one.
        case waiting
        /// It stands in a mail.
        case asked
        case settled
        /// Nobody answered.
        case lapsed
    }

    public let id: LineID
    public let kind: LineKind
    public let reader: LineKind.Reader
    /// The employee whom it is about: who is asked follows from this, so that whoever is her manager by then is. Nil:
    /// it is HR's own, about a year.
    public let employee: PersonID?
    public let subject: Subject
    /// Which of several of its kind about the same.
    public let turn: String?
    public let dueAt: Date
    public let state: State
    /// Mails that it stood in.
    public let timesAsked: Int

    public init(
        id: LineID,
        kind: LineKind,
        reader: LineKind.Reader,
        employee: PersonID?,
        subject: Subject,
        turn: String? = nil,
        dueAt: Date,
        state: State = .waiting,
        timesAsked: Int = 0
    ) {
        (self.id, self.kind, self.reader, self.employee) = (id, kind, reader, employee)
        (self.subject, self.turn, self.dueAt, self.state, self.timesAsked) = (subject, turn, dueAt, state, timesAsked)
    }
}

/// What is to be done about the lines of one reader.
public struct Collecting: Hashable, Sendable {
    /// Those of the collected mail, in the order of their numbers; none: no mail.
    public var mail: [LineID] = []
    /// Those that go whatever the week, for each mail: what is asked about several talks stands in one.
    public var urgent: [[LineID]] = []
    /// Those that nobody answered often enough.
    public var lapsed: [LineID] = []
    /// When to look again, as far as time alone can tell.
    public var next: Date?
}

extension Collecting {
    /// One collected mail a week, with all that is due; a line that nobody answered stands in it once more, or lapses.
    /// - Parameters:
    ///   - lines: the reader's, waiting and asked.
    ///   - last: when the last collected mail was made; nil: never.
    ///   - dayEnd: of the reader's day: what is asked about several talks of a day is asked with the first of them.
    public init(_ lines: [YearLine], last: Date?, _ rules: CycleRules, now: Date, dayEnd: Date? = nil) {
        let open = lines.filter { $0.state == .waiting || $0.state == .asked }
        let ordered = open.sorted { ($0.dueAt, $0.id.rawValue) < ($1.dueAt, $1.id.rawValue) }
        let urgentDue = Self.due(ordered.filter { $0.kind.isUrgent && $0.state == .waiting }, now: now, dayEnd: dayEnd)
        let topics = urgentDue.filter { $0.kind == .topic }.map(\.id)
        urgent = urgentDue.filter { $0.kind != .topic }.map { [$0.id] } + (topics.isEmpty ? [] : [topics])
        // What went by itself has a week of its own, whenever the last collected mail was.
        lapsed = ordered.filter { $0.kind.isUrgent && $0.state == .asked && $0.weekEnd(rules) <= now }.map(\.id)
        let weekEnd = last.map { $0.addingTimeInterval(rules.collectEvery) } ?? .distantPast
        if weekEnd <= now {
            let others = ordered.filter { !$0.kind.isUrgent }
            // What was asked in the last mail has had its week.
            lapsed += others.filter { $0.state == .asked && $0.timesAsked >= $0.kind.mostTimes }.map(\.id)
            let due = Self.due(others.filter { $0.timesAsked < $0.kind.mostTimes }, now: now, dayEnd: dayEnd)
            mail = Self.company(due).map(\.id)
        }
        let nextMail = mail.isEmpty ? max(weekEnd, now) : now.addingTimeInterval(rules.collectEvery)
        next = ordered.filter { [lapsed] in !lapsed.contains($0.id) }.map { line in
            guard line.kind.isUrgent else { return max(line.dueAt, nextMail) }
            if line.state == .asked { return line.weekEnd(rules) }
            return line.dueAt > now ? line.dueAt : now.addingTimeInterval(rules.collectEvery)
        }.min()
    }

    /// What is due, and what is asked of all talks of a day with the first of them.
    private static func due(_ waiting: [YearLine], now: Date, dayEnd: Date?) -> [YearLine] {
        let kinds = Set(waiting.filter { $0.dueAt <= now }.map(\.kind)).filter(\.isOfTheDay)
        return waiting.filter { $0.dueAt <= now || (kinds.contains($0.kind) && $0.dueAt < dayEnd ?? now) }
    }

    /// The longest due decides: one that stands alone goes alone, else all that may stand together.
    private static func company(_ due: [YearLine]) -> [YearLine] {
        guard let first = due.first else { return [] }
        return first.kind.isAlone ? [first] : due.filter { !$0.kind.isAlone }.sorted(by: isBefore)
    }

    /// Several questions come first, so that `1.`, `2.`, `3.` are theirs; then what is about the reader, and then what
    /// belongs together.
    private static func isBefore(_ left: YearLine, _ right: YearLine) -> Bool {
        func place(_ line: YearLine) -> (Int, Int, Int, Int64, Int64) {
            let kind = LineKind.allCases.firstIndex(of: line.kind) ?? 0
            let isOwn = line.reader == .employee
            let employee = line.employee?.rawValue ?? 0
            return (line.kind.questions > 1 ? 0 : 1, isOwn ? 0 : 1, kind, employee, line.id.rawValue)
        }
        return place(left) < place(right)
    }
}

extension YearLine {
    /// Of one that went by itself: it is due from then on.
    fileprivate func weekEnd(_ rules: CycleRules) -> Date { dueAt.addingTimeInterval(rules.collectEvery) }
}
