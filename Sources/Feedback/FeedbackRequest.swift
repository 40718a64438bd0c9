// One talk × one rater: the question to one person, and how far it has come.
import Addressing
import Foundation

/// The person behind a rater's address: subaddresses, and addresses that the book of people gives to one, are the same.
public struct RaterKey: Hashable, Codable, Sendable {
    public let text: String

    public init(text: String) { self.text = text }

    public init(_ address: EmailAddress) { text = address.canonicalWithoutSubaddress }
}

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

    /// An end that the employee may know of, after which the rater answered all the same.
    public enum EarlierEnd: String, Codable, Sendable { case bounced, declined }

    /// The source of the rater's address (GDPR Art. 14(2)(f)).
    public enum NamedBy: String, Codable, Sendable, CaseIterable { case employee, organisation }

    public let id: RequestID
    public let talk: TalkID
    public let rater: Person
    /// Who the rater is, at whatever address.
    public let person: RaterKey
    public let group: RaterGroup
    public let promise: Promise
    public let askedAt: Date
    public var state: State
    /// The highest reminder that was put in the outbox; 0 for none.
    public var remindersSent: Int
    /// No reminder before this moment: the rater is out of office.
    public var quietUntil: Date?
    public let namedBy: NamedBy
    /// Whether the employee took the rater off her list after they had been asked.
    public let isTakenOff: Bool
    /// Nil: none.
    public let endedBefore: EarlierEnd?

    /// - Parameter person: nil: the address says.
    public init(
        id: RequestID,
        talk: TalkID,
        rater: Person,
        person: RaterKey? = nil,
        group: RaterGroup,
        promise: Promise,
        askedAt: Date,
        state: State = .queued,
        remindersSent: Int = 0,
        quietUntil: Date? = nil,
        namedBy: NamedBy = .organisation,
        isTakenOff: Bool = false,
        endedBefore: EarlierEnd? = nil
    ) {
        self.id = id
        self.talk = talk
        self.rater = rater
        self.person = person ?? RaterKey(rater.address)
        self.group = group
        self.promise = promise
        self.askedAt = askedAt
        self.state = state
        self.remindersSent = remindersSent
        self.quietUntil = quietUntil
        self.namedBy = namedBy
        self.isTakenOff = isTakenOff
        self.endedBefore = endedBefore
    }

    /// Whether the rater may still be waited for.
    public var isOpen: Bool { state == .queued || state == .sent }

    /// Whether it counts as one of those that were asked; so does one whose rater was taken off since, whatever they did.
    public var counts: Bool { counted.counts }
}
