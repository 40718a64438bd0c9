// The yearly development talk of an employee with their manager.
import Addressing
import Foundation

/// A development talk, as it stands in the calendar.
public struct Talk: Hashable, Codable, Sendable {
    public enum State: String, Codable, Sendable { case planned, cancelled }

    public let id: TalkID
    public let employee: Person
    public let manager: Person
    public let start: Date
    /// Seconds.
    public let duration: TimeInterval
    public let place: Line?
    /// The iCalendar UID of the talk's event (RFC 5545 §3.8.4.7): the same for the whole life of the talk.
    public let eventUID: String
    /// The iCalendar SEQUENCE: rises when time or place changes (RFC 5546 §2.1.4), never because of a dossier.
    public let sequence: Int
    /// When Klankbord came to know of the talk: the beginning of its schedule.
    public let knownSince: Date
    public let state: State

    public init(
        id: TalkID,
        employee: Person,
        manager: Person,
        start: Date,
        duration: TimeInterval,
        place: Line?,
        eventUID: String,
        sequence: Int,
        knownSince: Date,
        state: State
    ) {
        self.id = id
        self.employee = employee
        self.manager = manager
        self.start = start
        self.duration = duration
        self.place = place
        self.eventUID = eventUID
        self.sequence = sequence
        self.knownSince = knownSince
        self.state = state
    }
}
