// The people who come to the event of a message, and the employee among them.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store

/// The people of an event: rooms, resources, who is only informed, HR and Klankbord itself don't count.
struct InvitedPeople {
    /// On file, each once.
    private(set) var known: [KnownPerson] = []
    /// Nobody told us of them.
    private(set) var strangers: [EmailAddress] = []
    private let organizer: EmailAddress?
    private let organizerOnFile: KnownPerson?

    /// No talk has so many, and each costs a look-up.
    private static let mostComers = 100

    init(_ event: ReceivedEvent, _ facts: InvitationFacts) throws(EarlyDecision) {
        let sending = facts.sendingOrganizer(of: event) ?? event.organizer
        let comers = [sending].compactMap(\.self) + Self.comers(event)
        guard comers.count <= Self.mostComers else { throw .decline(.tooManyPeople) }
        let files = PeopleOnFile(facts.people)
        organizer = sending?.address
        organizerOnFile = organizer.flatMap { files.person(at: $0) }
        for person in comers {
            guard let address = person.address else {
                throw .hold(.personWithoutAddress(value: String(person.value.prefix(80))))
            }
            guard !address.isSameMailbox(as: facts.service), facts.hr?.isSameMailbox(as: address) != true else {
                continue
            }
            add(address, files.person(at: address))
        }
    }

    private static func comers(_ event: ReceivedEvent) -> [ReceivedPerson] {
        event.attendees.filter { $0.role != .informed && $0.kind != .room && $0.kind != .resource }.map(\.person)
    }

    private mutating func add(_ address: EmailAddress, _ person: KnownPerson?) {
        if let person {
            if !known.contains(where: { $0.id == person.id }) { known.append(person) }
        } else if !strangers.contains(address) {
            strangers.append(address)
        }
    }

    /// The two people of the talk, on file and nobody beside them but an assistant who invites for them.
    func pair() throws(EarlyDecision) -> (KnownPerson, KnownPerson) {
        if known.count == 3, let two = pairBesideOrganizer { return two }
        guard known.count <= 2 else { throw .decline(.tooManyPeople) }
        guard known.count == 2, strangers.allSatisfy({ $0 == organizer }) else {
            throw .decline(.wrongPeople(strangers.filter { known.count < 2 || $0 != organizer }.map(\.description)))
        }
        return (known[0], known[1])
    }

    /// Assistants may be on file as well. One who is manager or employee of the two belongs to the conversation.
    private var pairBesideOrganizer: (KnownPerson, KnownPerson)? {
        let two = known.filter { $0.id != organizerOnFile?.id }
        guard let organizerOnFile, two.count == 2, strangers.isEmpty, Self.roles(two[0], two[1], nil) != nil else {
            return nil
        }
        let isRelated = two.contains { $0.manager == organizerOnFile.id || organizerOnFile.manager == $0.id }
        return isRelated ? nil : (two[0], two[1])
    }

    /// Nil where the two are no employee and manager as far as anybody told us.
    static func roles(
        _ one: KnownPerson,
        _ other: KnownPerson,
        _ employee: PersonID?
    ) -> (employee: PersonID, manager: PersonID)? {
        switch (one.manager == other.id, other.manager == one.id) {
        case (true, false): (one.id, other.id)
        case (false, true): (other.id, one.id)
        default: employee == one.id ? (one.id, other.id) : employee == other.id ? (other.id, one.id) : nil
        }
    }
}

/// Everybody on file by their address.
struct PeopleOnFile {
    private let byAddress: [String: KnownPerson]
    private let byMailbox: [String: KnownPerson]

    init(_ people: [KnownPerson]) {
        byAddress = Self.table(people, by: \.canonical)
        byMailbox = Self.table(people, by: \.canonicalWithoutSubaddress)
    }

    /// The person at that address, or at that address without its subaddress.
    func person(at address: EmailAddress) -> KnownPerson? {
        byAddress[address.canonical] ?? byMailbox[address.canonicalWithoutSubaddress]
    }

    private static func table(_ people: [KnownPerson], by key: (EmailAddress) -> String) -> [String: KnownPerson] {
        let own = people.map { (key($0.person.address), $0) }
        // Calendars go on naming an address that somebody had before.
        let former = people.flatMap { person in person.formerAddresses.map { (key($0), person) } }
        return Dictionary(own + former, uniquingKeysWith: { first, _ in first })
    }
}
