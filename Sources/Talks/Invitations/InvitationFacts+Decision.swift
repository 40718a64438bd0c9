// From an iTIP message and the known facts to its consequences (RFC 5546, RFC 6047), without a clock, a row or a mail.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store

extension InvitationFacts {
    /// The decision about the message.
    public var decision: InvitationDecision {
        do {
            let method = try method()
            let invited = try InvitedEvent(message.calendar, zone)
            return try decide(method, invited)
        } catch {
            return error.decision
        }
    }

    /// The method in the body; the part's parameter has to be the same (RFC 6047 §2.4). Where the body has none, the
    /// parameter says it, or a status that calls everything off.
    private func method() throws(EarlyDecision) -> Method {
        let calendar = message.calendar
        guard let method = calendar.method else {
            switch calendar.methods.count {
            case 0:
                if let method = message.partMethod.flatMap({ Method(rawValue: $0.uppercased()) }) { return method }
                guard calendar.isCancelledThroughout else { throw .hold(.noMethod) }
                return .cancel
            case 1: throw .hold(.unknownMethod(String(calendar.methods[0].prefix(40))))
            default: throw .hold(.severalMethods(calendar.methods))
            }
        }
        if let partMethod = message.partMethod, partMethod.uppercased() != method.rawValue {
            throw .hold(.methodsDiffer(part: String(partMethod.prefix(40)), calendar: method.rawValue))
        }
        return method
    }

    private func decide(_ method: Method, _ invited: InvitedEvent) throws(EarlyDecision) -> InvitationDecision {
        switch method {
        case .request where invited.event.status == .cancelled: try cancellation(invited)
        case .request: try request(invited)
        case .cancel: try cancellation(invited)
        case .reply: try reply(invited)
        case .counter: try counter(invited)
        case .publish: .hold(.calendar(.onlyPublishes))
        case .add: .hold(.calendar(.addsToSeries))
        // People who want our latest version have it: each change goes out when it is made.
        case .refresh: .ignore(.asksAgain)
        case .declineCounter: .ignore(.declinesProposal)
        }
    }

    // MARK: REQUEST

    private func request(_ invited: InvitedEvent) throws(EarlyDecision) -> InvitationDecision {
        guard let known else { return try newTalk(invited) }
        let organizer = try organizer(of: invited, as: known)
        guard invited.event.version.supersedes(known.version) else {
            return try otherTime(of: known, invited)
        }
        return try update(of: known, invited, by: organizer)
    }

    /// The version that is known, or one that can't be told apart from it, and at another time: no copy, so that its
    /// organizer is asked.
    private func otherTime(
        of known: KnownInvitation,
        _ invited: InvitedEvent
    ) throws(EarlyDecision) -> InvitationDecision {
        guard !invited.event.version.precedes(known.version), !known.isCancelled, !known.isOver else {
            throw .ignore(.copy)
        }
        let time = try TalkTime(invited.event, in: zone)
        guard time.start != known.start || time.duration != known.duration else { throw .ignore(.copy) }
        try checkLives(known, until: time)
        guard !invited.isRecurring else { throw .hold(.makesSeries) }
        try checkPeople(of: known, invited.event)
        return vouching == .person ? .move(try known.talk, time) : try confirmed(known, .move(known.talk, time))
    }

    private func newTalk(_ invited: InvitedEvent) throws(EarlyDecision) -> InvitationDecision {
        guard instances.isEmpty else { throw .hold(.changesSeries) }
        let organizer = try organizer(of: invited.event)
        let address = try mailAddress(of: organizer)
        try checkOrganizer(of: organizer, address)
        guard !namesOnlyUs(invited.event) || isSent(by: organizer) else { throw .hold(.namesOnlyUs) }
        do {
            return try planned(invited, by: organizer, address)
        } catch {
            // Unproved, EMAIL= may name a colleague and the value a stranger, to whom the answer would go.
            guard belief(inOrganizer: organizer) == .believed || organizer.valueAddress == address else {
                throw .hold(.answersGoElsewhere(value: String(organizer.value.prefix(80))))
            }
            throw error
        }
    }

    /// Microsoft 365 passes an invitation on in the organizer's name, and leaves in only whom it is passed on to.
    private func namesOnlyUs(_ event: ReceivedEvent) -> Bool {
        !event.attendees.isEmpty
            && event.attendees.allSatisfy { $0.person.address?.isSameMailbox(as: service) ?? false }
    }

    private func planned(
        _ invited: InvitedEvent,
        by organizer: ReceivedPerson,
        _ address: EmailAddress
    ) throws(EarlyDecision) -> InvitationDecision {
        let people = try InvitedPeople(invited.event, self)
        guard !invited.isRecurring else { throw .decline(.recurring) }
        let (one, other) = try people.pair()
        let time = try TalkTime(invited.event, in: zone)
        guard time.start > now else { throw .decline(.inThePast) }
        let asked = person(at: address)?.person.address ?? address
        guard let roles = InvitedPeople.roles(one, other, employee) else {
            return .askRoles([one.id, other.id], of: asked)
        }
        guard belief(inOrganizer: organizer) == .believed else {
            return .askConfirmation(of: asked, .plan(employee: roles.employee, manager: roles.manager, time))
        }
        return .plan(employee: roles.employee, manager: roles.manager, time)
    }

    /// Strangers get no answer: not to be a machine that tells anybody who works here, or sends mail in others' names.
    private func checkOrganizer(of organizer: ReceivedPerson, _ address: EmailAddress) throws(EarlyDecision) {
        guard !address.isSameMailbox(as: service) else {
            throw .hold(.claimsToBeOurs)
        }
        guard belief(inOrganizer: organizer) != .refused else {
            throw .hold(.strangerUnproved(address))
        }
        guard person(at: address) != nil || isColleague(address) else {
            throw .hold(.strangerFromElsewhere(address))
        }
    }

    private func update(
        of known: KnownInvitation,
        _ invited: InvitedEvent,
        by organizer: ReceivedPerson
    ) throws(EarlyDecision) -> InvitationDecision {
        let time = try TalkTime(invited.event, in: zone)
        try checkLives(known, until: time)
        guard !invited.isRecurring else { throw .hold(.makesSeries) }
        try checkPeople(of: known, invited.event)
        let isSame = time.start == known.start && time.duration == known.duration && time.place == known.place
        switch (isSame, belief(inOrganizer: organizer) == .believed) {
        case (true, true):
            return .refresh(try known.talk, answer: invited.event.sequence > known.version.sequence)
        case (true, false): throw .ignore(.unprovedAndSame)
        case (false, true): return .move(try known.talk, time)
        case (false, false): return try confirmed(known, .move(known.talk, time))
        }
    }

    private func checkLives(_ known: KnownInvitation, until time: TalkTime) throws(EarlyDecision) {
        guard !known.isCancelled else { throw .hold(.invitesAfterCancelling) }
        if known.isOver {
            guard time.start > now else { throw .ignore(.talkOver) }
            throw .hold(.movesWhatIsOver(to: time.start))
        }
        guard time.start != known.start || time.start > now else { throw .ignore(.talkBegun) }
        guard time.start > now else { throw .hold(.movesIntoPast) }
    }

    /// Somebody else in the place of one of the two makes it another talk, and what was answered is about the first.
    private func checkPeople(of known: KnownInvitation, _ event: ReceivedEvent) throws(EarlyDecision) {
        let pair = try? InvitedPeople(event, self).pair()
        guard let pair, Set([pair.0.id, pair.1.id]) == [known.employee, known.manager] else {
            throw .hold(.changesPeople)
        }
    }

    // MARK: CANCEL

    private func cancellation(_ invited: InvitedEvent) throws(EarlyDecision) -> InvitationDecision {
        let known = try cancelled(invited)
        let organizer = try organizer(of: invited, as: known)
        guard !known.isCancelled else { throw .ignore(.cancelledAlready) }
        guard !known.isOver else { throw .ignore(.talkOver) }
        // The version of an event and its cancellation may have the same numbers: some raise neither.
        guard !invited.event.version.precedes(known.version) else { throw .ignore(.olderThanKnown) }
        guard concerns(invited.event, known) else { throw .ignore(.cancelsForOthers) }
        let isBelieved = belief(inOrganizer: organizer) == .believed
        return isBelieved ? .cancel(try known.talk) : try confirmed(known, .cancel(known.talk))
    }

    /// The end of a series is the end of the one talk that is an instance of it.
    private func cancelled(_ invited: InvitedEvent) throws(EarlyDecision) -> KnownInvitation {
        if let known { return known }
        let living = invited.key.instance == nil ? instances.filter { !$0.isCancelled && !$0.isOver } : []
        guard living.count <= 1 else { throw .hold(.cancelsSeveral) }
        guard let only = living.first else { throw .ignore(.cancelsUnknown) }
        return only
    }

    /// RFC 5546 §3.2.5: a CANCEL may just take the attendees off whom it names. Without Klankbord, or without one of the
    /// two, it is no talk that could be followed.
    private func concerns(_ event: ReceivedEvent, _ known: KnownInvitation) -> Bool {
        guard event.status != .cancelled, !event.attendees.isEmpty else { return true }
        let ours = [service] + [known.employee, known.manager].compactMap(address(of:))
        let named = event.attendees.compactMap(\.person.address)
        return named.contains { address in ours.contains { $0.isSameMailbox(as: address) } }
    }

    // MARK: Organizers

    private func organizer(of event: ReceivedEvent) throws(EarlyDecision) -> ReceivedPerson {
        guard let organizer = event.organizer else { throw .hold(.noOrganizer) }
        return organizer
    }

    /// Some leave the organizer out of later messages, or write no address: then it is the one who sends them.
    func sendingOrganizer(of event: ReceivedEvent) -> ReceivedPerson? {
        guard event.organizer?.address == nil, let sender, sender == known?.organizer else { return nil }
        return ReceivedPerson(sender)
    }

    private func mailAddress(of organizer: ReceivedPerson) throws(EarlyDecision) -> EmailAddress {
        guard let address = organizer.address else {
            throw .hold(.organizerWithoutAddress(value: String(organizer.value.prefix(80))))
        }
        return address
    }

    /// Only who has organized a talk may change it.
    private func organizer(of invited: InvitedEvent, as known: KnownInvitation) throws(EarlyDecision) -> ReceivedPerson
    {
        if let organizer = sendingOrganizer(of: invited.event) { return organizer }
        let organizer = try organizer(of: invited.event)
        let address = try mailAddress(of: organizer)
        guard let knownOrganizer = known.organizer else {
            if address.isSameMailbox(as: service), !invited.event.version.supersedes(known.version) {
                throw .ignore(.copyOfOurs)
            }
            throw .hold(.claimsOurEvent)
        }
        guard address == knownOrganizer else {
            throw .hold(.otherOrganizer(address, of: knownOrganizer))
        }
        return organizer
    }

    private func confirmed(
        _ known: KnownInvitation,
        _ change: InvitationChange
    ) throws(EarlyDecision) -> InvitationDecision {
        guard let organizer = known.organizer else { throw .hold(.nobodyToConfirm) }
        return .askConfirmation(of: person(at: organizer)?.person.address ?? organizer, change)
    }
}

extension KnownInvitation {
    /// The talk, of an event that somebody else may organize: a meeting is always ours.
    fileprivate var talk: TalkID {
        get throws(EarlyDecision) {
            guard case .talk(let id) = subject else { throw .hold(.claimsOurEvent) }
            return id
        }
    }
}
