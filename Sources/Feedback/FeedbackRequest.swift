// One talk × one rater: the question to one person, and how far it has come.
import Addressing
import Foundation

/// A feedback request.
public struct FeedbackRequest: Hashable, Codable, Sendable {
    public enum State: String, Codable, Sendable, CaseIterable {
        /// Named by the employee, and not agreed to so far: nothing is mailed to the rater.
        case proposed
        /// Named, and not mailed to the rater so far.
        case queued
        /// Accepted by the next hop. It is no more than that.
        case sent
        case answered
        case declined
        /// The rater could not be reached.
        case bounced
        case withdrawn
        /// The deadline passed without an answer.
        case expired
    }

    /// The source of the rater's address (GDPR Art. 14(2)(f)).
    public enum NamedBy: String, Codable, Sendable, CaseIterable { case employee, organisation }

    public let id: RequestID
    public let talk: TalkID
    public let rater: Person
    public let group: RaterGroup
    public let promise: Promise
    public let askedAt: Date
    public var state: State
    /// The highest reminder that was put in the outbox; 0 for none.
    public var remindersSent: Int
    /// No reminder before this moment: the rater is out of office.
    public var quietUntil: Date?
    public let namedBy: NamedBy

    public init(
        id: RequestID,
        talk: TalkID,
        rater: Person,
        group: RaterGroup,
        promise: Promise,
        askedAt: Date,
        state: State = .queued,
        remindersSent: Int = 0,
        quietUntil: Date? = nil,
        namedBy: NamedBy = .organisation
    ) {
        self.id = id
        self.talk = talk
        self.rater = rater
        self.group = group
        self.promise = promise
        self.askedAt = askedAt
        self.state = state
        self.remindersSent = remindersSent
        self.quietUntil = quietUntil
        self.namedBy = namedBy
    }

    /// Whether the rater may still be waited for.
    public var isOpen: Bool { state == .queued || state == .sent }

    /// Whether it counts as one of those who were asked.
    public var counts: Bool { state != .withdrawn && state != .proposed }
}
