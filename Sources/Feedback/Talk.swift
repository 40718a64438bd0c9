// The yearly development talk of an employee with their manager.
import Addressing
import Foundation

/// A development talk, as it stands in the calendar.
public struct Talk: Hashable, Codable, Sendable {
    public enum State: String, Codable, Sendable, CaseIterable { case planned, cancelled }

    public let id: TalkID
    public let employee: Person
    public let manager: Person
    public let start: Date
    /// Seconds.
    public let duration: TimeInterval
    public let place: Line?
    /// The iCalendar UID of the talk's event (RFC 5545 §3.8.4.7): the same for the whole life of the talk.
    public let eventUID: String
    /// RECURRENCE-ID in UTC where the talk is one instance of a recurring event (RFC 5545 §3.8.4.4).
    public let recurrenceID: String?
    /// The organizer, where that is a person; nil: Klankbord organizes the event. We never send out or change the event
    /// of a person.
    public let organizer: NamedAddress?
    /// Message-ID of the mail by which the organizer invited us, without angle brackets: the talk's thread.
    public let invitation: String?
    /// The iCalendar SEQUENCE: rises when time or place changes (RFC 5546 §2.1.4), never because of a dossier.
    public let sequence: Int
    /// DTSTAMP of the version that the organizer sent; nil where Klankbord organizes.
    public let stamp: Date?
    /// LAST-MODIFIED of the same, where it has one.
    public let modified: Date?
    /// When Klankbord came to know of the talk: the beginning of its schedule.
    public let knownSince: Date
    /// What was promised then holds: earlier than `knownSince` where it took over from a cancelled talk.
    public let promisedSince: Date
    public let state: State

    public init(
        id: TalkID,
        employee: Person,
        manager: Person,
        start: Date,
        duration: TimeInterval,
        place: Line?,
        eventUID: String,
        recurrenceID: String? = nil,
        organizer: NamedAddress? = nil,
        invitation: String? = nil,
        sequence: Int,
        stamp: Date? = nil,
        modified: Date? = nil,
        knownSince: Date,
        promisedSince: Date? = nil,
        state: State
    ) {
        self.id = id
        self.employee = employee
        self.manager = manager
        self.start = start
        self.duration = duration
        self.place = place
        self.eventUID = eventUID
        self.recurrenceID = recurrenceID
        self.organizer = organizer
        self.invitation = invitation
        self.sequence = sequence
        self.stamp = stamp
        self.modified = modified
        self.knownSince = knownSince
        self.promisedSince = promisedSince ?? knownSince
        self.state = state
    }
}
