// The times of the year around a talk, each a key of the configuration.
import Feedback
import Foundation

/// When what comes back after a talk. Times are seconds.
public struct CycleRules: Hashable, Sendable {
    /// Between two collected mails to one person.
    public var collectEvery: TimeInterval = 7 * day
    /// From the end of the talk until the employee is asked what was agreed on.
    public var agreementsAfter: TimeInterval = day
    /// From her answer until the manager is asked whether it is right.
    public var rightAfter: TimeInterval = 2 * day
    /// From a wish for a training until the manager is asked.
    public var grantAfter: TimeInterval = 2 * day
    /// From the talk on, until each agreement comes back, and comes back again.
    public var quarter: TimeInterval = 91 * day
    /// From a word that something is stuck until the meeting that is proposed to both.
    public var meetingAfter: TimeInterval = 2 * day
    /// Of that meeting.
    public var meetingLength: TimeInterval = 15 * 60
    /// After the day of a training, until the employee is asked whether she had it.
    public var trainingHadAfter: TimeInterval = 30 * day
    /// Without a talk, until the manager is asked when he last just talked with somebody.
    public var justTalkedAfter: TimeInterval = 42 * day
    /// From the last talk of the year until the managers are asked how it went.
    public var followUpAfter: TimeInterval = 14 * day

    public init() {}

    private static let day = ScheduleRules.day
}
