// The kick-off of a year: HR says whether and when, the managers come or not, and their worries are counted by theme.
import Days
import Feedback
import Foundation

/// The event that begins a year for the managers.
public struct KickOff: Hashable, Sendable {
    public enum State: String, Codable, Sendable, CaseIterable { case planned, skipped }

    public let year: Int
    /// The iCalendar UID of its event (RFC 5545 §3.8.4.7).
    public let eventUID: String
    /// The iCalendar SEQUENCE (RFC 5546 §2.1.4).
    public private(set) var sequence: Int
    public private(set) var start: Date
    /// Seconds.
    public let duration: TimeInterval
    public private(set) var state: State

    public init(
        year: Int,
        eventUID: String,
        sequence: Int = 0,
        start: Date,
        duration: TimeInterval,
        state: State = .planned
    ) {
        (self.year, self.eventUID, self.sequence) = (year, eventUID, sequence)
        (self.start, self.duration, self.state) = (start, duration, state)
    }

    /// HR's later word.
    /// - Returns: whether its event changed.
    public mutating func plan(_ moment: Date) -> Bool {
        guard state != .planned || start != moment else { return false }
        (state, start, sequence) = (.planned, moment, sequence + 1)
        return true
    }

    /// - Returns: whether its event changed.
    public mutating func skip() -> Bool {
        guard state != .skipped else { return false }
        (state, sequence) = (.skipped, sequence + 1)
        return true
    }
}

extension KickOff {
    /// HR's word on it.
    public enum Word: Hashable, Sendable {
        case yes
        case on(CivilDay)
        case at(Date)
        /// To be asked later, after so many days where that was said.
        case later(days: Int?)
        case skip
    }

    /// The hour of a kick-off of which the day alone is known.
    public static let hour = 10

    /// Seconds; whoever is invited later has something else by then.
    private static let shortestNotice = 3 * ScheduleRules.day

    /// Its start where HR says yes: on the day that is configured, or where that is near or over, when managers can come.
    public static func start(on day: CivilDay, _ rules: CycleRules, now: Date, in zone: TimeZone) -> Date {
        let planned = morning(of: day, in: zone)
        guard planned < now.addingTimeInterval(shortestNotice) else { return planned }
        let next = LocalTime(now.addingTimeInterval(rules.inviteBefore), in: zone).day
        return morning(of: next.nextWorkingDay, in: zone)
    }

    /// Its day in a year, where that is configured: where it is on a weekend, the Monday after.
    public static func day(of year: Int, _ configured: (month: Int, day: Int)) -> CivilDay? {
        CivilDay(year: year, month: configured.month, day: configured.day)?.nextWorkingDay
    }

    public static func morning(of day: CivilDay, in zone: TimeZone) -> Date {
        LocalTime(day: day, hour: hour, minute: 0, second: 0)?.instant(in: zone) ?? day.start(in: zone)
    }
}

extension CivilDay {
    /// This one, or the Monday after a weekend.
    fileprivate var nextWorkingDay: CivilDay { weekday > 4 ? adding(days: 7 - weekday) : self }
}

/// What managers look up to. Its raw value is stored; their lines are not.
public enum WorryTheme: String, Codable, Sendable, CaseIterable {
    /// Bad news, criticism, a conflict.
    case criticism
    case emotions
    /// Somebody who says little.
    case silence
    /// No money, no place to grow to.
    case prospects
    case time
    /// The right questions, listening.
    case questions
    case other

    /// Answers from which on HR reads the themes.
    public static let minimum = 5

    /// What may be read of these answers: which themes there are, not how often. They count by the five, so that a later
    /// mail to HR tells of five more.
    public static func readable(_ blocks: [WorryBlock]) -> [WorryTheme] {
        let counted = blocks.filter(\.isFull)
        return allCases.filter { theme in counted.contains { $0.themes.contains(theme) } }
    }
}

/// Answers of up to five managers, one after the other, as one.
public struct WorryBlock: Hashable, Sendable {
    public let answers: Int
    /// Those that one of them named at least; none: nothing.
    public let themes: Set<WorryTheme>

    public init(answers: Int, themes: Set<WorryTheme>) { (self.answers, self.themes) = (answers, themes) }

    public static let empty = WorryBlock(answers: 0, themes: [])

    public var isFull: Bool { answers >= WorryTheme.minimum }

    public func adding(_ themes: Set<WorryTheme>) -> WorryBlock {
        WorryBlock(answers: answers + 1, themes: self.themes.union(themes))
    }
}

/// A step of a year that is done once. Its raw value is stored.
public enum YearStep: String, Codable, Sendable, CaseIterable {
    case kickOffAsked = "kick-off-asked"
    case trainingAsked = "training-asked"
    case oftenEnoughAsked = "often-enough-asked"
    case interventionAsked = "intervention-asked"
    case ownYearShown = "own-year-shown"
}
