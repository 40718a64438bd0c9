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

    /// Before the kick-off, until HR is asked for it.
    public var askKickOffBefore: TimeInterval = 28 * day
    /// Before it, until the managers are invited.
    public var inviteBefore: TimeInterval = 21 * day
    /// Of the kick-off.
    public var kickOffLength: TimeInterval = 2 * 3600
    /// Before it, until the managers get its page and are asked what they look up to.
    public var worryBefore: TimeInterval = 7 * day
    /// After it, until they are asked for a training of their own.
    public var coachTrainingAfter: TimeInterval = 2 * day
    /// After it, until the employees are told of their talk.
    public var tellAfter: TimeInterval = 7 * day
    /// Before a talk, until HR is asked whether to prepare it with the manager.
    public var preparingBefore: TimeInterval = 14 * day
    /// Before a talk, until the manager gets a coach's questions.
    public var coachingBefore: TimeInterval = 10 * day
    /// Before a talk, until both are asked what they want to talk about.
    public var topicBefore: TimeInterval = 3 * day
    /// Before a talk, until the manager gets his notes back.
    public var notesBefore: TimeInterval = day
    /// From the beginning of a year until people are asked whether they talk often enough.
    public var oftenEnoughAfter: TimeInterval = 182 * day
    /// From the follow-up until HR is asked what it will do.
    public var interventionAfter: TimeInterval = 14 * day
    /// After a talk, how long its topics are kept.
    public static let topicsKept: TimeInterval = 7 * day

    public init() {}

    private static let day = ScheduleRules.day
}
