// Who is told, in a line, that an event is held: whoever surely sent it themselves, and nobody else.
import Addressing
import CalendarFormat
import Feedback

extension InvitationFacts {
    /// The sender, where our mail server vouches for them and they are one of us; nil where somebody else may have sent it,
    /// or passed it on.
    public var toldOfHolding: EmailAddress? {
        guard vouching == .server, let sender, !sender.isSameMailbox(as: service) else { return nil }
        let organizer = message.calendar.event?.organizer
        if let organizer, belief(inOrganizer: organizer) == .believed {
            return isSent(by: organizer) && isOneOfUs(organizer.address ?? sender) ? sender : nil
        }
        // The server's word is for the domain of whom the calendar names.
        let claimant = message.calendar.claimant(sender: sender)
        let isNeighbour = claimant?.domain.lowercased() == sender.domain.lowercased()
        return handedInBy == nil && isNeighbour && isOneOfUs(sender) ? sender : nil
    }

    /// Whether the organizer, or who writes for them, is the one who handed it in.
    func isSent(by organizer: ReceivedPerson) -> Bool {
        let writes = organizer.writes
        return sender.map(writes.contains) ?? false && handedInBy.map(writes.contains) ?? true
    }

    /// Assistants need not be on file; of a talk that is another's they learn nothing.
    private func isOneOfUs(_ address: EmailAddress) -> Bool {
        person(at: address) != nil || address == known?.organizer || (known == nil && isColleague(address))
    }
}
