// Anna, her manager Mark, two colleagues, and what is known of them.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Talks
import TestSupport
import Testing

@testable import Store

let anna = PersonID(rawValue: 1)
let mark = PersonID(rawValue: 2)
let bram = PersonID(rawValue: 3)
let carla = PersonID(rawValue: 4)
let talk = TalkID(rawValue: 7)
/// Of `InvitationText`: Wednesday 10 March 2027.
let usualDay = "20270310"

/// Anna's manager is Mark; nobody told whose Bram's and Carla's are.
func people(marksManager: PersonID? = nil) throws -> [KnownPerson] {
    func person(_ id: PersonID, _ name: String, manager: PersonID? = nil) throws -> KnownPerson {
        let address = try EmailAddress("\(name.lowercased())@example.test")
        return KnownPerson(
            id: id,
            person: Person(name: try Line(name), address: address, language: "nl"),
            manager: manager,
            department: nil
        )
    }
    return [
        try person(anna, "Anna", manager: mark), try person(mark, "Mark", manager: marksManager),
        try person(bram, "Bram"),
        try person(carla, "Carla"),
    ]
}

/// A message as Mark sends it, at noon on 5 January 2027.
func facts(
    _ bytes: [UInt8],
    sender: String? = "mark@example.test",
    proof: Vouching = .server,
    known: KnownInvitation? = nil,
    instances: [KnownInvitation] = [],
    part: String? = nil,
    handedInBy: String? = nil,
    employee: PersonID? = nil
) throws -> InvitationFacts {
    let amsterdam = try #require(TimeZone(identifier: "Europe/Amsterdam"))
    return InvitationFacts(
        message: try CalendarMessage(bytes, partMethod: part, region: "NL"),
        sender: try sender.map { text throws(InvalidText) in try EmailAddress(text) },
        handedInBy: try handedInBy.map { text throws(InvalidText) in try EmailAddress(text) },
        vouching: proof,
        people: try people(),
        service: try EmailAddress("feedback@example.test"),
        hr: try EmailAddress("hr@example.test"),
        employee: employee,
        known: known,
        instances: instances,
        now: try instant("2027-01-05T11:00:00Z"),
        zone: amsterdam
    )
}

func decision(
    _ text: InvitationText,
    sender: String? = "mark@example.test",
    proof: Vouching = .server,
    known: KnownInvitation? = nil,
    employee: PersonID? = nil
) throws -> InvitationDecision {
    try facts(text.bytes, sender: sender, proof: proof, known: known, employee: employee).decision
}

/// The talk of `InvitationText`, organized by Mark, or by Klankbord where `organizer` is nil.
func known(
    organizer: String? = "mark@example.test",
    sequence: Int = 0,
    stamp: String = "2027-01-05T08:00:00Z",
    modified: String? = nil,
    cancelled: Bool = false,
    over: Bool = false
) throws -> KnownInvitation {
    KnownInvitation(
        subject: .talk(talk),
        employee: anna,
        manager: mark,
        organizer: try organizer.map { text throws(InvalidText) in try EmailAddress(text) },
        version: EventVersion(sequence: sequence, stamp: try instant(stamp), modified: try modified.map(instant)),
        start: try instant("2027-03-10T09:00:00Z"),
        duration: 3600,
        place: try Line("Kamer 3.14"),
        isCancelled: cancelled,
        isOver: over
    )
}

func time(
    _ start: String = "2027-03-10T09:00:00Z",
    hours: Double = 1,
    place: String? = "Kamer 3.14",
    allDay: Bool = false,
    assumed: Bool = false
) throws -> TalkTime {
    TalkTime(
        start: try instant(start),
        duration: hours * 3600,
        place: try place.map { text throws(InvalidText) in try Line(text) },
        isAllDay: allDay,
        isAssumed: assumed
    )
}

extension InvitationDecision {
    var isHeld: Bool { if case .hold = self { true } else { false } }
    var isIgnored: Bool { if case .ignore = self { true } else { false } }
    var problem: HeldReason? { if case .hold(let reason) = self { reason } else { nil } }
}
