// Our REPLY to an invitation by somebody else (RFC 5546 §3.2.3).
import Addressing
import CalendarFormat
import Feedback
import Foundation
import MailFormat
import Store

struct InvitationReply: Sendable {
    let event: ReceivedEvent
    let participation: ParticipationStatus
    /// Ourselves, under the address that was invited.
    let invited: NamedAddress

    init(_ participation: ParticipationStatus, to event: ReceivedEvent, _ service: ServiceAddress) {
        let own = service.address.canonicalWithoutSubaddress
        let invited = event.attendees.lazy.compactMap(\.person.address).first { $0.canonicalWithoutSubaddress == own }
        self.event = event
        self.participation = participation
        self.invited = NamedAddress(name: service.mailbox.name, address: invited ?? service.address)
    }

    func part(at now: Date) throws -> CalendarPart {
        CalendarPart(
            method: CalendarFormat.Method.reply.rawValue,
            text: try event.reply(participation, by: invited, stamp: now)
        )
    }
}
