// Decisions about an iTIP message: values that the stage around them carries out.
import Addressing
import CalendarFormat
import Feedback
import Foundation

/// The decision about an incoming iTIP message.
public enum InvitationDecision: Equatable, Sendable {
    /// A talk is to be planned, Klankbord among its attendees.
    case plan(employee: PersonID, manager: PersonID, TalkTime)
    case move(TalkID, TalkTime)
    /// A newer version of the same time and place. Answered only where SEQUENCE rose: the organizer's program forgot our
    /// answer then (RFC 5546 §2.1.4), and else it would get one for each edit of the agenda.
    case refresh(TalkID, answer: Bool)
    case cancel(TalkID)
    /// Two people on file, neither of them the other's manager: the organizer is asked who the employee is. Their answer
    /// from that address confirms the invitation as well.
    case askRoles([PersonID], of: EmailAddress)
    /// Nobody vouches for the message: its supposed sender is asked, and nothing changes meanwhile.
    case askConfirmation(of: EmailAddress, InvitationChange)
    /// A polite REPLY with PARTSTAT=DECLINED, and the message is held.
    case decline(DeclineReason)
    /// A person has to look; nothing is sent.
    case hold(HeldReason)
    /// Nothing follows.
    case ignore(Outcome)
    /// An answer to an event that Klankbord organizes.
    case participation(EventSubject, Party, ParticipationStatus, stamp: Date?, remark: InvitationRemark?)
    /// Another time for an event that Klankbord organizes.
    case counter(EventSubject, by: Party, TalkTime, comment: String?)
}

/// What an attendee writes beside their answer, for the other of the two.
public struct InvitationRemark: Equatable, Sendable {
    public let text: String
    /// Whether it is surely theirs: else they are asked before anybody reads it.
    public let isProved: Bool

    public init(_ text: String, isProved: Bool) {
        (self.text, self.isProved) = (text, isProved)
    }
}

/// A change that waits until somebody has confirmed it.
public enum InvitationChange: Equatable, Sendable {
    case plan(employee: PersonID, manager: PersonID, TalkTime)
    case move(TalkID, TalkTime)
    case cancel(TalkID)
    case counter(EventSubject, by: Party, TalkTime, comment: String?)
    /// A meeting at that time suits somebody not, and goes from both calendars.
    case decline(start: Date)
}

/// When and where a talk is.
public struct TalkTime: Hashable, Sendable {
    public var start: Date
    /// Seconds.
    public var duration: TimeInterval
    public var place: Line?
    /// `start` is midnight in the company's zone, `duration` whole days.
    public var isAllDay: Bool
    /// The sender named no time zone, so that of the company was taken.
    public var isAssumed: Bool

    public init(
        start: Date,
        duration: TimeInterval,
        place: Line? = nil,
        isAllDay: Bool = false,
        isAssumed: Bool = false
    ) {
        self.start = start
        self.duration = duration
        self.place = place
        self.isAllDay = isAllDay
        self.isAssumed = isAssumed
    }
}
