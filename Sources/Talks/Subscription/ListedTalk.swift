// A talk as a list of talks names it: a line of a table, or an event of a calendar.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store

/// A talk that a list names, with people whom we know.
public struct ListedTalk: Sendable {
    /// Of the row, or of the event in the order of the file.
    public let line: Int
    public let employee: KnownPerson
    public let manager: KnownPerson
    public let start: Date
    /// Nil where the list says nothing.
    public let duration: TimeInterval?
    public let place: Line?
    /// The event's own, where the list is a calendar.
    public let eventUID: String?
    /// Who invites to the event, where that is somebody else than Klankbord: then no event of ours goes out.
    public let organizer: NamedAddress?
    /// Of the event, where the list is a calendar.
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
    /// What a change of the talk to that version of its event is noted as; nil where Klankbord organizes it, and counts
    /// versions itself.
    public func change(to version: EventVersion?) -> EventVersion? { organizer == nil ? nil : version }

    /// The same, where its event isn't there any more to tell.
    public var changeWithoutEvent: EventVersion? { change(to: EventVersion(sequence: sequence, stamp: stamp)) }
}
