// When what happens before a talk: deadline, reminders, dossier. All from the talk's start and the rules.
import Foundation

/// The rules of the schedule, each a key of the configuration. Times are seconds.
public struct ScheduleRules: Hashable, Sendable {
    /// How the dossier gets to the manager.
    public enum Sharing: String, Sendable, CaseIterable {
        /// By itself, `dossierToManagerBeforeTalk` before the talk; or earlier, when she answers.
        case automatic
        case never
        /// When the employee answers the dossier mail with `deel` or `share`.
        case onAnswer = "on_answer"
    }

    public var deadlineBeforeTalk: TimeInterval
    /// In the order of sending: the longest first.
    public var remindersBeforeDeadline: [TimeInterval]
    public var dossierToEmployeeBeforeTalk: TimeInterval
    public var sharing: Sharing
    public var dossierToManagerBeforeTalk: TimeInterval
    /// How long the manager's copy waits once the employee shared it, so that she can stop what was done in her name.
    public var shareDelay: TimeInterval

    public init(
        deadlineBeforeTalk: TimeInterval = 14 * day,
        remindersBeforeDeadline: [TimeInterval] = [7 * day, 2 * day],
        dossierToEmployeeBeforeTalk: TimeInterval = 7 * day,
        sharing: Sharing = .onAnswer,
        dossierToManagerBeforeTalk: TimeInterval = 2 * day,
        shareDelay: TimeInterval = 900
    ) {
        self.deadlineBeforeTalk = deadlineBeforeTalk
        self.remindersBeforeDeadline = remindersBeforeDeadline.sorted(by: >)
        self.dossierToEmployeeBeforeTalk = dossierToEmployeeBeforeTalk
        self.sharing = sharing
        self.dossierToManagerBeforeTalk = dossierToManagerBeforeTalk
        self.shareDelay = shareDelay
    }

    public static let day: TimeInterval = 86_400
}

/// The moments of one talk.
public struct Schedule: Hashable, Sendable {
    public let deadline: Date
    /// In order; the first is reminder 1.
    public let reminders: [Date]
    public let dossierToEmployee: Date
    /// Nil unless the manager gets it automatically.
    public let dossierToManager: Date?
    public let talkStart: Date
    /// Seconds that a rater who had to wait for being asked has at least.
    let timeToAnswer: TimeInterval

    /// Short notice compresses all of it: the rules want twice the longest reminder between asking and deadline, so that
    /// raters have had a while before the first reminder. A talk known later than that has every interval before it
    /// shortened by the same factor.
    public init(talkStart: Date, knownSince: Date, rules: ScheduleRules) {
        let wanted = rules.deadlineBeforeTalk + 2 * (rules.remindersBeforeDeadline.max() ?? 0)
        let notice = max(0, talkStart.timeIntervalSince(knownSince))
        let factor = wanted > 0 ? min(1, notice / wanted) : 1
        func before(_ date: Date, _ interval: TimeInterval) -> Date { date.addingTimeInterval(-interval * factor) }

        let deadline = before(talkStart, rules.deadlineBeforeTalk)
        self.deadline = deadline
        self.reminders = rules.remindersBeforeDeadline.map { before(deadline, $0) }
        self.dossierToEmployee = before(talkStart, rules.dossierToEmployeeBeforeTalk)
        self.dossierToManager =
            rules.sharing == .automatic ? before(talkStart, rules.dossierToManagerBeforeTalk) : nil
        self.talkStart = talkStart
        self.timeToAnswer = 7 * ScheduleRules.day * factor
    }

    /// The deadline of a request that was made at `asked`: the talk's, or for a rater who is named after that, halfway
    /// between then and the dossier.
    public func deadline(forRequestAskedAt asked: Date) -> Date {
        guard asked >= deadline else { return deadline }
        return asked.addingTimeInterval(max(0, dossierToEmployee.timeIntervalSince(asked)) / 2)
    }

    /// The reminders of a request that was made at `asked`: those that leave the rater at least half the time between
    /// asking and deadline in peace first.
    public func reminders(forRequestAskedAt asked: Date) -> [(number: Int, at: Date)] {
        let end = deadline(forRequestAskedAt: asked)
        let quietUntil = asked.addingTimeInterval(end.timeIntervalSince(asked) / 2)
        return reminders.enumerated().compactMap { index, at in
            at >= quietUntil && at < end ? (index + 1, at) : nil
        }
    }
}

extension Talk {
    public func schedule(_ rules: ScheduleRules) -> Schedule {
        Schedule(talkStart: start, knownSince: knownSince, rules: rules)
    }
}
