// The known facts when an iTIP message came in.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store

/// What an event is about.
public enum EventSubject: Hashable, Sendable {
    case talk(TalkID)
    /// About what is stuck; Klankbord always organizes it.
    case meeting(MeetingID)
    /// Of that year; Klankbord always organizes it, and the guest who answers is one of many.
    case kickOff(year: Int, guest: PersonID)
}

/// A talk or a meeting that is known by the event that a message is about.
public struct KnownInvitation: Sendable {
    public let subject: EventSubject
    public let employee: PersonID
    public let manager: PersonID
    /// Nil: Klankbord organizes it.
    public let organizer: EmailAddress?
    /// The latest version that was believed, never that of a message that still waits for a confirmation.
    public let version: EventVersion
    public let start: Date
    /// Seconds.
    public let duration: TimeInterval
    public let place: Line?
    public let isCancelled: Bool
    public let isOver: Bool

    public init(
        subject: EventSubject,
        employee: PersonID,
        manager: PersonID,
        organizer: EmailAddress?,
        version: EventVersion,
        start: Date,
        duration: TimeInterval,
        place: Line?,
        isCancelled: Bool,
        isOver: Bool
    ) {
        self.subject = subject
        self.employee = employee
        self.manager = manager
        self.organizer = organizer
        self.version = version
        self.start = start
        self.duration = duration
        self.place = place
        self.isCancelled = isCancelled
        self.isOver = isOver
    }
}

/// All that `decision` goes by.
public struct InvitationFacts: Sendable {
    public var message: CalendarMessage
    /// From.
    public var sender: EmailAddress?
    /// Sender (RFC 5322 §3.6.2), where that is another than From.
    public var handedInBy: EmailAddress?
    /// By our own mail server: for the mail domain of `ReceivedCalendar.claimant(sender:)`.
    public var vouching: Vouching
    /// Everybody whom HR told us of.
    public var people: [KnownPerson]
    /// Klankbord's own address; subaddresses of it count as well.
    public var service: EmailAddress
    public var hr: EmailAddress?
    /// The employee, once the organizer has told.
    public var employee: PersonID?
    /// The talk of the invitation's key.
    public var known: KnownInvitation?
    /// For a message about a whole series: the talks that are single instances of it.
    public var instances: [KnownInvitation]
    public var now: Date
    /// The company's.
    public var zone: TimeZone

    public init(
        message: CalendarMessage,
        sender: EmailAddress?,
        handedInBy: EmailAddress? = nil,
        vouching: Vouching,
        people: [KnownPerson],
        service: EmailAddress,
        hr: EmailAddress?,
        employee: PersonID? = nil,
        known: KnownInvitation? = nil,
        instances: [KnownInvitation] = [],
        now: Date,
        zone: TimeZone
    ) {
        self.message = message
        self.sender = sender
        self.handedInBy = handedInBy
        self.vouching = vouching
        self.people = people
        self.service = service
        self.hr = hr
        self.employee = employee
        self.known = known
        self.instances = instances
        self.now = now
        self.zone = zone
    }
}

extension InvitationFacts {
    /// The person on file at that address, or at that address without its subaddress.
    func person(at address: EmailAddress) -> KnownPerson? { PeopleOnFile(people).person(at: address) }

    func address(of id: PersonID) -> EmailAddress? { people.first { $0.id == id }?.person.address }

    /// Whether the message's word is its organizer's.
    func belief(inOrganizer organizer: ReceivedPerson) -> Belief {
        let isKnown = organizer.address.map { person(at: $0) != nil || $0 == known?.organizer } ?? false
        return belief(in: .organizer(organizer.writes, isKnown: isKnown))
    }

    func belief(in sign: Claim.Sign, weight: Claim.Weight = .ordinary) -> Belief {
        Claim(sign, from: sender, vouching: vouching, weight: weight).belief
    }

    /// Whether the organizer's mail domain is that of somebody on file: a colleague, if not a known one.
    func isColleague(_ address: EmailAddress) -> Bool {
        people.contains { $0.person.address.domain.lowercased() == address.domain.lowercased() }
    }
}

extension ReceivedPerson {
    /// The addresses that this person's mail comes from: their own, or their assistant's.
    var writes: [EmailAddress] { [address, valueAddress].compactMap { $0 } + sentBy }
}

extension EmailAddress {
    func isSameMailbox(as other: EmailAddress) -> Bool {
        canonicalWithoutSubaddress == other.canonicalWithoutSubaddress
    }
}
