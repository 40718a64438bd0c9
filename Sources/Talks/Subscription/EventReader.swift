// From an event of a calendar to a talk between two people whom we know.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store

/// Reads events as talks.
public struct EventReader: Sendable {
    private let files: PeopleOnFile
    /// Klankbord's own address: an event that it organizes is a talk of its own.
    private let service: EmailAddress
    /// Never one of a talk's two people.
    private let hr: EmailAddress?

    public init(known: [KnownPerson], service: EmailAddress, hr: EmailAddress?) {
        files = PeopleOnFile(known)
        self.service = service
        self.hr = hr
    }

    /// When and where an event takes place.
    struct Time {
        let start: Date
        let duration: TimeInterval?
        let place: Line?
    }

    /// - Parameter number: the event's, in the order of the file, from 1 on.
    public func talk(_ event: ReceivedEvent, number: Int, isCancelled: Bool) throws(EventProblem) -> ListedTalk {
        guard let uid = event.uid else { throw EventProblem(nil, .noIdentifier) }
        let time = try time(event)
        let (employee, manager) = try couple(event)
        return ListedTalk(
            line: number,
            employee: employee,
            manager: manager,
            start: time.start,
            duration: time.duration,
            place: time.place,
            eventUID: uid,
            organizer: organizer(event),
            version: event.version,
            isCancelled: isCancelled
        )
    }

    func time(_ event: ReceivedEvent) throws(EventProblem) -> Time {
        guard !event.isRecurring, event.recurrenceID == nil else {
            throw EventProblem(event.uid, .recurs)
        }
        guard let start = event.start.exact else {
            throw EventProblem(event.uid, .startUnclear)
        }
        return Time(
            start: start,
            duration: event.duration.flatMap { $0 > 0 ? $0 : nil },
            place: event.location.flatMap { try? Line($0) }
        )
    }

    /// The employee and the manager, if the event names exactly two known people and one manages the other.
    private func couple(_ event: ReceivedEvent) throws(EventProblem) -> (KnownPerson, KnownPerson) {
        let people = known(event)
        guard people.count == 2 else {
            throw EventProblem(event.uid, .peopleKnown(people.count))
        }
        if let roles = InvitedPeople.roles(people[0], people[1], nil) {
            return roles.employee == people[0].id ? (people[0], people[1]) : (people[1], people[0])
        }
        let addresses = people.map(\.person.address).sorted { $0.description < $1.description }
        throw EventProblem(event.uid, .notEachOthersManager(addresses))
    }

    /// The known people among those that the event names, each once; rooms and HR don't count.
    func known(_ event: ReceivedEvent) -> [KnownPerson] {
        let comers = event.attendees.filter { $0.kind != .room && $0.kind != .resource }.map(\.person)
        var found: [KnownPerson] = []
        for address in ([event.organizer] + comers).compactMap({ $0?.address })
        where !(hr?.isSameMailbox(as: address) ?? false) {
            guard let person = files.person(at: address), !found.contains(where: { $0.id == person.id }) else {
                continue
            }
            found.append(person)
        }
        return found
    }

    /// Nil where nobody is named, or Klankbord itself.
    func organizer(_ event: ReceivedEvent) -> NamedAddress? {
        guard let organizer = event.organizer, let address = organizer.address, !isOurs(event) else { return nil }
        return NamedAddress(name: organizer.name, address: address)
    }

    /// Whether it is an invitation of our own that somebody took into that calendar.
    func isOurs(_ event: ReceivedEvent) -> Bool { event.organizer?.address?.isSameMailbox(as: service) ?? false }

    /// Whether Klankbord made that UID: a random number in base 36, at its domain.
    func isMadeHere(_ uid: String) -> Bool {
        let number = uid.prefix { $0 != "@" }
        return uid.dropFirst(number.count) == "@\(service.domain)" && number.count <= 25
            && UInt128(number, radix: 36) != nil
    }
}
