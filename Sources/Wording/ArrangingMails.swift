// What mails about arranging a talk, in people's own calendars or ours, need to know.
import Addressing
import Feedback
import Foundation

/// There is no talk planned this year, to the employee or the manager.
public struct PlanTalk: Hashable, Sendable {
    public let employee: Person
    public let manager: Person
    public let reader: Party
    public let year: Int
    /// Whom to invite to the talk.
    public let serviceAddress: EmailAddress

    public init(
        employee: Person,
        manager: Person,
        reader: Party,
        year: Int,
        serviceAddress: EmailAddress
    ) {
        self.employee = employee
        self.manager = manager
        self.reader = reader
        self.year = year
        self.serviceAddress = serviceAddress
    }
}

/// The question which of two people is the employee, to who invited us.
public struct RolesAsked: Hashable, Sendable {
    public let organizer: NamedAddress
    /// Numbers 1 and 2: the answer may be either.
    public let first: NamedAddress
    public let second: NamedAddress
    public let start: Date
    public let isAgain: Bool

    public init(
        organizer: NamedAddress,
        first: NamedAddress,
        second: NamedAddress,
        start: Date,
        isAgain: Bool = false
    ) {
        self.organizer = organizer
        self.first = first
        self.second = second
        self.start = start
        self.isAgain = isAgain
    }
}

/// The question whether a mail in a person's name is theirs.
public struct ConfirmChange: Hashable, Sendable {
    public enum Change: Hashable, Sendable {
        /// A talk, with whoever else takes part.
        case invited(with: [NamedAddress], start: Date)
        case moved(Talk, to: Date)
        case cancelled(Talk)
        /// The counts by department.
        case hrStanding
        /// About the raters or the round of a talk: what was understood, a line each.
        case names(Talk, [String])
    }

    public let person: NamedAddress
    public let change: Change
    public let isAgain: Bool

    public init(person: NamedAddress, change: Change, isAgain: Bool = false) {
        self.person = person
        self.change = change
        self.isAgain = isAgain
    }
}

/// Another time for a talk that one of the two proposes in the calendar (iTIP COUNTER, RFC 5546 §3.2.7).
public struct CounterProposal: Hashable, Sendable {
    /// As it stands.
    public let talk: Talk
    public let proposer: Party
    public let proposed: Date
    /// What the proposer wrote.
    public let comment: String?
    public let isAgain: Bool

    public init(talk: Talk, proposer: Party, proposed: Date, comment: String? = nil, isAgain: Bool = false) {
        self.talk = talk
        self.proposer = proposer
        self.proposed = proposed
        self.comment = comment
        self.isAgain = isAgain
    }
}

/// The question when a talk suits, to who declined it.
public struct NewTime: Hashable, Sendable {
    public let talk: Talk
    public let reader: Party
    public let isAgain: Bool

    public init(talk: Talk, reader: Party, isAgain: Bool = false) {
        self.talk = talk
        self.reader = reader
        self.isAgain = isAgain
    }
}

/// An invitation that is no talk for us, to who sent it.
public struct DeclinedInvitation: Hashable, Sendable {
    public let organizer: NamedAddress
    /// The event's SUMMARY and start, as far as they are known.
    public let summary: String?
    public let start: Date?
    public let reason: DeclineReason
    /// Whom to invite to a talk.
    public let serviceAddress: EmailAddress

    public init(
        organizer: NamedAddress,
        summary: String?,
        start: Date?,
        reason: DeclineReason,
        serviceAddress: EmailAddress
    ) {
        self.organizer = organizer
        self.summary = summary
        self.start = start
        self.reason = reason
        self.serviceAddress = serviceAddress
    }
}
