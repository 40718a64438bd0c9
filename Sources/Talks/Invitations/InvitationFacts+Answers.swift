// Attendees' answers to an event that Klankbord organizes: REPLY and COUNTER (RFC 5546 §3.2.3 and §3.2.7).
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store

extension InvitationFacts {
    /// An answer counts by its UID and From; Exchange leaves the organizer out. It changes no more than what is shown of
    /// the attendee, and the next one corrects it, so that nobody has to vouch for it.
    func reply(_ invited: InvitedEvent) throws(EarlyDecision) -> InvitationDecision {
        let (known, party) = try answered(invited)
        guard belief(in: .address, weight: .correctable) == .believed else { throw .hold(.answersFromNeither) }
        guard let attendee = try answering(invited.event, known, party) else {
            throw .hold(.answersForNobody)
        }
        switch attendee.participation {
        case .needsAction: throw .ignore(.answersNeither)
        case .delegated: throw .hold(.sendsAnother)
        case .declined where try !mayDecline(known):
            guard let address = address(of: party == .employee ? known.employee : known.manager) else {
                throw .hold(.nobodyToConfirm)
            }
            return .askConfirmation(of: address, .decline(start: known.start))
        case .accepted, .declined, .tentative: break
        }
        let comment = (invited.event.comment ?? attendee.comment)?.trimmed
        return .participation(
            known.subject,
            party,
            attendee.participation,
            stamp: invited.event.stamp,
            remark: comment.map { InvitationRemark($0, isProved: isSurely(party, attendee)) }
        )
    }

    /// A meeting that somebody declines is called off, and no later answer brings it back: that needs more than the address.
    private func mayDecline(_ known: KnownInvitation) throws(EarlyDecision) -> Bool {
        guard case .meeting = known.subject else { return true }
        switch belief(in: .address) {
        case .believed: return true
        case .askedBack: return false
        case .refused: throw .hold(.answersFromNeither)
        }
    }

    /// Others read a remark, and it can't be corrected: it needs more than the answer itself.
    private func isSurely(_ party: Party, _ attendee: ReceivedAttendee) -> Bool {
        if let address = attendee.person.address, sender.map(attendee.person.sentBy.contains) ?? false {
            return belief(in: .delegation(address)) == .believed
        }
        return belief(in: .address) == .believed
    }

    /// Only start and end count: other differences are not proposed (MS-STANOICAL V0275).
    func counter(_ invited: InvitedEvent) throws(EarlyDecision) -> InvitationDecision {
        let (known, party) = try answered(invited)
        guard !invited.isRecurring else { throw .hold(.proposesSeries) }
        var time = try TalkTime(invited.event, in: zone)
        time.place = known.place
        if invited.event.duration == nil, !time.isAllDay { time.duration = known.duration }
        if case .kickOff = known.subject {
            // It is for many: who proposes another time may not come.
            return .participation(known.subject, party, .tentative, stamp: invited.event.stamp, remark: nil)
        }
        guard time.start > now else { throw .ignore(.proposesPast) }
        var isOther = time.start != known.start || time.duration != known.duration
        if case .meeting = known.subject {
            // It is as long as it is, and no whole day.
            guard !time.isAllDay else { throw .hold(.startUnclear(why: nil)) }
            isOther = time.start != known.start
        }
        guard isOther else { throw .ignore(.proposesSame) }
        let comment = invited.event.comment?.trimmed
        guard belief(in: .address) == .believed else { return try confirmed(known, party, time, comment) }
        return .counter(known.subject, by: party, time, comment: comment)
    }

    private func confirmed(
        _ known: KnownInvitation,
        _ party: Party,
        _ time: TalkTime,
        _ comment: String?
    ) throws(EarlyDecision) -> InvitationDecision {
        let person = party == .employee ? known.employee : known.manager
        guard let address = address(of: person) else { throw .hold(.nobodyToConfirm) }
        return .askConfirmation(of: address, .counter(known.subject, by: party, time, comment: comment))
    }

    /// The talk that is answered, and by whom.
    private func answered(_ invited: InvitedEvent) throws(EarlyDecision) -> (KnownInvitation, Party) {
        guard let known else { throw .ignore(.answersUnknown) }
        guard known.organizer == nil else { throw .ignore(.answersForeign) }
        guard let party = sender.flatMap({ party(of: $0, known) }) ?? delegator(invited.event, known) else {
            throw .hold(.answersFromNeither)
        }
        guard !known.isCancelled else { throw .ignore(.talkCancelled) }
        guard !known.isOver else { throw .ignore(.talkOver) }
        guard invited.event.sequence >= known.version.sequence else {
            throw .ignore(.answersEarlierVersion)
        }
        return (known, party)
    }

    private func party(of address: EmailAddress, _ known: KnownInvitation) -> Party? {
        let pair = [(Party.employee, known.employee), (.manager, known.manager)]
        return pair.first { self.address(of: $0.1)?.isSameMailbox(as: address) == true }?.0
    }

    /// The attendee whom an assistant answers for.
    private func delegator(_ event: ReceivedEvent, _ known: KnownInvitation) -> Party? {
        guard let sender, let attendee = event.attendees.first(where: { $0.person.sentBy.contains(sender) }),
            let address = attendee.person.address, belief(in: .delegation(address)) == .believed
        else { return nil }
        return party(of: address, known)
    }

    /// Among several attendees it is the one who writes: some send the whole list.
    private func answering(
        _ event: ReceivedEvent,
        _ known: KnownInvitation,
        _ party: Party
    ) throws(EarlyDecision) -> ReceivedAttendee? {
        if let own = event.attendees.first(where: { attendee in
            attendee.person.address.flatMap { self.party(of: $0, known) } == party
        }) {
            return own
        }
        guard event.attendees.isEmpty else { throw .hold(.answersForAnother) }
        return nil
    }
}

extension String {
    fileprivate var trimmed: String? {
        let text = trimmingCharacters(in: .whitespacesAndNewlines)
        return text.isEmpty ? nil : text
    }
}
