// A talk as a list of talks names it: a line of a table, or an event of a calendar.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store

/// A talk that a list names, with people whom we know.
public struct ListedTalk: Sendable {
    /// The number of the row, or of the event in the order of the file.
    public let line: Int
    public let employee: KnownPerson
    public let manager: KnownPerson
    public let start: Date
    /// In seconds; nil where the list says nothing.
    public let duration: TimeInterval?
    public let place: Line?
    /// The UID of the event, where the list is a calendar.
    public let eventUID: String?
    /// The person who organizes the event; nil where Klankbord does. A person's event is not sent out by us.
    public let organizer: NamedAddress?
    /// The version of the event, where the list is a calendar.
    public let version: EventVersion?
    public let isCancelled: Bool

    public init(
        line: Int,
        employee: KnownPerson,
        manager: KnownPerson,
        start: Date,
        duration: TimeInterval?,
        place: Line?,
        eventUID: String? = nil,
        organizer: NamedAddress? = nil,
        version: EventVersion? = nil,
        isCancelled: Bool = false
    ) {
        self.line = line
        self.employee = employee
        self.manager = manager
        self.start = start
        self.duration = duration
        self.place = place
        self.eventUID = eventUID
        self.organizer = organizer
        self.version = version
        self.isCancelled = isCancelled
    }
}

extension Talk {
    /// The version to note with a change of the talk to that version of its event; nil where Klankbord organizes the
    /// event, and counts versions itself.
    public func change(to version: EventVersion?) -> EventVersion? { organizer == nil ? nil : version }

    /// The version to note with a change when the event is gone from the calendar.
    public var changeWithoutEvent: EventVersion? { change(to: version) }
}
