// A meeting about what is stuck, as one of its two people reads it, and the event that it is in their calendar.
import Addressing
import CalendarFormat
import Cycle
import Feedback
import Foundation
import MailFormat
import Store
import Wording

struct ShownMeeting: Sendable {
    let meeting: Meeting
    let employee: Person
    let manager: Person
    /// The reader.
    let party: Party
    /// What it is about.
    let stuck: [Agreement]

    var reader: Person { party == .manager ? manager : employee }
    private var other: Person { party == .manager ? employee : manager }

    /// Another time than that of the event, which the other of the two proposes.
    private var proposed: Date? { meeting.counter?.start }

    func fields(_ speech: Speech) -> Fields {
        [
            "moment": speech.start(proposed ?? meeting.start), "before": speech.start(meeting.start),
            "isOther": .flag(proposed != nil), "other": .fields(other.fields), "employee": .fields(employee.fields),
            "manager": .fields(manager.fields), "reader": .fields(reader.fields),
            "minutes": .text(String(Int(meeting.duration / 60))), "isCancelled": .flag(meeting.state == .cancelled),
            "stuck": .list(stuck.map { ["text": .text($0.version.text), "line": .init($0.line)] }),
            "hasStuck": .flag(!stuck.isEmpty),
        ]
    }

    /// As it stands: a CANCEL once it is called off.
    func part(_ writer: LetterWriter, at now: Date) throws -> CalendarPart {
        let event = OrganizedEvent(
            uid: meeting.eventUID,
            sequence: meeting.sequence,
            start: meeting.start,
            duration: meeting.duration,
            attendees: [(Party.employee, employee), (.manager, manager)].map { party, person in
                Attendee(
                    person: person.mailbox,
                    participation: meeting.suits.contains(party) ? .accepted : .needsAction,
                    replyRequested: meeting.state == .proposed
                )
            }
        )
        let method: CalendarFormat.Method = meeting.state == .cancelled ? .cancel : .request
        return try event.part(method, .meeting(self), for: reader, writer, at: now)
    }
}

extension LetterRows {
    /// Nil where one of the two left, or somebody else leads by now; then whoever is there is told that it is called off.
    func meeting(_ id: MeetingID, to party: Party) throws -> ShownMeeting? {
        guard let meeting = try tx.meeting(id), let employee = try tx.person(meeting.employee),
            let manager = try tx.person(meeting.manager), (party == .manager ? manager : employee).left == nil
        else { return nil }
        let isPair = employee.manager == manager.id && employee.left == nil && manager.left == nil
        guard isPair || meeting.state == .cancelled else { return nil }
        return ShownMeeting(
            meeting: meeting,
            employee: employee.person,
            manager: manager.person,
            party: party,
            stuck: try tx.agreements(of: meeting.employee).filter { $0.progress == .stuck }
        )
    }
}

extension MadeUp {
    /// To each of the two: as it is proposed, with another time of the other's, and called off.
    var meetings: [ShownMeeting] {
        [Party.employee, .manager].flatMap { party in
            [Meeting.State.proposed, .agreed, .cancelled].map { state in
                ShownMeeting(
                    meeting: Meeting(
                        id: MeetingID(rawValue: 1),
                        employee: PersonID(rawValue: 1),
                        manager: PersonID(rawValue: 2),
                        eventUID: "2@kade.example",
                        start: start,
                        duration: 900,
                        state: state,
                        counter: state == .agreed ? .init(start: start, by: party.other) : nil
                    ),
                    employee: employee,
                    manager: manager,
                    party: party,
                    stuck: state == .cancelled ? [] : [agreement(1, isFull: true), agreement(2, isFull: false)]
                )
            }
        }
    }
}
