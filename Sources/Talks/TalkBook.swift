// Planning, moving and cancelling talks, and naming raters: all that hangs on a talk follows it.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store
import Wording

/// The event that a talk is in the calendars.
public struct TalkEvent: Sendable {
    /// Nil: one is made.
    public var uid: String?
    /// RECURRENCE-ID in UTC, where it is one instance of a recurring event.
    public var recurrenceID: String?
    /// The organizer, where that is a person; nil: Klankbord is, and sends the event to both people.
    public var organizer: NamedAddress?
    /// Message-ID of the organizer's mail, if any.
    public var invitation: String?
    /// As the organizer sent it.
    public var version: EventVersion

    public init(
        uid: String? = nil,
        recurrenceID: String? = nil,
        organizer: NamedAddress? = nil,
        invitation: String? = nil,
        version: EventVersion = EventVersion(sequence: 0, stamp: nil)
    ) {
        self.uid = uid
        self.recurrenceID = recurrenceID
        self.organizer = organizer
        self.invitation = invitation
        self.version = version
    }
}

/// The rules that talks and requests are kept by.
public struct TalkBook: Sendable {
    let rules: MailRules
    let naming: NamingRules
    /// The party that approves the raters named by an employee.
    let approver: Party?
    let hr: EmailAddress?
    /// Groups whose answers are shown with the rater's name.
    let named: Set<RaterGroup>
    /// Where event UIDs are made.
    let service: ServiceAddress
    let wording: Wording

    public init(
        rules: MailRules,
        naming: NamingRules,
        approver: Party? = .manager,
        hr: EmailAddress? = nil,
        named: Set<RaterGroup>,
        service: ServiceAddress,
        wording: Wording
    ) {
        self.rules = rules
        self.naming = naming
        self.approver = approver
        self.hr = hr
        self.named = named
        self.service = service
        self.wording = wording
    }

    // MARK: Talks

    /// Plans a talk: the employee is asked for her own view, and whom else to ask; where Klankbord organizes, its event
    /// goes to both people. Answers for a talk of the two that was cancelled lately are this one's.
    public func plan(
        _ tx: any Transaction,
        employee: KnownPerson,
        manager: KnownPerson,
        start: Date,
        duration: TimeInterval,
        place: Line?,
        event: TalkEvent = TalkEvent(),
        now: Date
    ) throws -> TalkID {
        guard start > now else { throw TalkError.inThePast(start) }
        guard employee.id != manager.id else { throw TalkError.samePerson(employee.person.address) }
        let id = try tx.insert(
            NewTalk(
                employee: employee.id,
                manager: manager.id,
                start: start,
                duration: duration,
                place: place,
                eventUID: event.uid ?? service.newEventUID(),
                recurrenceID: event.recurrenceID,
                organizer: event.organizer,
                invitation: event.invitation,
                sequence: event.version.sequence,
                stamp: event.version.stamp,
                modified: event.version.modified
            ),
            now: now
        )
        let lately = now.addingTimeInterval(-Self.takenOverFor)
        if let earlier = try tx.cancelledTalk(of: employee.id, with: manager.id, since: lately) {
            try takeOver(tx, earlier, by: id, now: now)
        }
        if try !tx.requests(of: id).contains(where: { $0.group == .self && $0.state != .withdrawn }) {
            try ask(tx, employee.person, as: .self, for: id, now: now)
        }
        try sendEvents(tx, id, .planned, now: now)
        // Where the dossier is released already, nobody is asked any more.
        if try tx.releases(of: id)[.employee] == nil {
            try tx.queue(.whom(id), to: employee.person.address, by: rules, now: now)
        }
        return id
    }

    /// Moves a talk: every deadline moves with it, and where Klankbord organizes, both calendars are told.
    /// - Parameter version: of the organizer's event, where somebody else organizes it.
    public func move(
        _ tx: any Transaction,
        _ id: TalkID,
        to start: Date,
        duration: TimeInterval?,
        place: Line?,
        version: EventVersion? = nil,
        now: Date
    ) throws {
        let talk = try changeable(tx, id, version)
        guard start > now else { throw TalkError.inThePast(start) }
        // An organizer's event says all of it: a place that is missing is gone.
        let place = version == nil ? place ?? talk.place : place
        try tx.move(id, to: start, duration: duration ?? talk.duration, place: place)
        try reopenExpired(tx, id, now: now)
        try closeProposals(tx, id)
        if let version { try tx.setVersion(id, version) }
        try tx.withdrawEvents(of: id, now: now)
        try sendEvents(tx, id, .moved(from: talk.start), now: now)
    }

    /// Where the deadline moved ahead again, those who had not answered by the old one may.
    private func reopenExpired(_ tx: any Transaction, _ id: TalkID, now: Date) throws {
        guard let talk = try tx.talk(id), deadline(of: talk) > now, try tx.releases(of: id)[.employee] == nil else {
            return
        }
        for request in try tx.requests(of: id) where request.state == .expired {
            try tx.set(request, to: .sent, now: now)
        }
    }

    /// Cancels a talk: raters who have not answered are told, and where Klankbord organizes, both calendars.
    /// - Parameter version: of the organizer's event, where somebody else organizes it.
    public func cancel(_ tx: any Transaction, _ id: TalkID, version: EventVersion? = nil, now: Date) throws {
        let talk = try changeable(tx, id, version)
        for request in try tx.requests(of: id) where request.isOpen || request.state == .proposed {
            let isProposed = request.state == .proposed
            try close(tx, request, reason: isProposed ? .talkCancelledUnapproved : .talkCancelled, now: now)
        }
        try tx.cancel(id, now: now)
        try closeProposals(tx, id)
        if let version { try tx.setVersion(id, version) }
        try tx.withdrawEvents(of: id, now: now)
        try sendEvents(tx, id, .cancelled, now: now)
        // Outlook's users invite anew first, and cancel afterwards.
        let lately = now.addingTimeInterval(-Self.takenOverFor)
        let (employee, manager) = (talk.employee.address, talk.manager.address)
        if let newer = try tx.plannedTalk(of: employee, with: manager, knownSince: lately, after: now) {
            try takeOver(tx, id, by: newer, now: now)
        }
    }

    /// Asks for a word about all raters of a talk that wait for one.
    func askForApproval(_ tx: any Transaction, _ id: TalkID, now: Date) throws {
        let proposed = try tx.requests(of: id).filter { $0.state == .proposed }.map(\.id)
        guard !proposed.isEmpty, let talk = try tx.talk(id) else { return }
        guard let approver, let address = approver == .hr ? hr : talk.manager.address else { return }
        try tx.queue(.approval(id, proposed, by: approver, isAgain: false), to: address, by: rules, now: now)
    }

    private func changeable(_ tx: any Transaction, _ id: TalkID, _ version: EventVersion?) throws -> Talk {
        let talk = try planned(tx, id)
        if let organizer = talk.organizer, version == nil { throw TalkError.organizedBy(id, organizer.address) }
        return talk
    }

    /// A proposed time was meant instead of another one.
    private func closeProposals(_ tx: any Transaction, _ id: TalkID) throws {
        for matter in try tx.openMatters(of: id) {
            switch matter.kind {
            case .proposal, .newTime: try tx.close(matter.id)
            case .roles, .confirmation, .stop, .ownData: break
            }
        }
    }

    private func sendEvents(_ tx: any Transaction, _ id: TalkID, _ change: EventChange, now: Date) throws {
        guard let talk = try tx.talk(id) else { throw TalkError.unknownTalk(id) }
        // RFC 5546 §2.1.1: only the organizer sends an event out.
        guard talk.organizer == nil else { return }
        for (party, person) in talk.people {
            try tx.queue(.event(id, party, sequence: talk.sequence, change), to: person.address, by: rules, now: now)
        }
    }

    // MARK: Requests

    /// Names a rater.
    /// - Parameter namedBy: whom the employee names waits for somebody to agree, where that is configured.
    public func name(
        _ tx: any Transaction,
        _ rater: Person,
        as group: RaterGroup,
        for id: TalkID,
        namedBy: FeedbackRequest.NamedBy = .organisation,
        now: Date
    ) throws -> RequestID {
        let talk = try planned(tx, id)
        guard try tx.releases(of: id)[.employee] == nil else { throw TalkError.released(id) }
        guard talk.start > now else { throw TalkError.inThePast(talk.start) }
        do {
            try naming.check(
                rater.address,
                as: group,
                person: tx.person(behind: rater.address),
                for: (tx.person(behind: talk.employee.address), tx.person(behind: talk.manager.address)),
                besides: tx.requests(of: id)
            )
        } catch let error as NamingError {
            throw TalkError.naming(error)
        }
        guard rater.address.canonicalWithoutSubaddress != service.address.canonicalWithoutSubaddress else {
            throw TalkError.naming(.ownAddress(rater.address))
        }
        guard try !tx.hasLeft(rater.address) else { throw TalkError.left(rater.address) }
        if let found = try tx.suppression(of: rater.address) { throw TalkError.suppressed(rater.address, found.cause) }
        if try tx.turn(ofNew: rater.address, as: group, for: talk, by: rules, now: now) == .never {
            throw TalkError.askedTooOften(rater.address, limit: rules.requestsPerRater ?? 0)
        }
        return try ask(tx, rater, as: group, for: id, namedBy: namedBy, now: now)
    }

    /// Withdraws a request; a rater who was asked already is told that nothing more is needed.
    public func withdraw(_ tx: any Transaction, _ id: RequestID, now: Date) throws {
        guard let request = try tx.request(id) else { throw TalkError.unknownRequest(id) }
        guard request.isOpen || request.state == .proposed else { throw TalkError.notOpen(id, request.state) }
        try close(tx, request, reason: .withdrawn, now: now)
    }

    /// Reminds a rater now, outside of the schedule.
    public func remind(_ tx: any Transaction, _ id: RequestID, now: Date) throws {
        if try askAgain(tx, id, now: now) { return }
        let request = try open(tx, id)
        guard request.state == .sent else { throw TalkError.notOpen(id, request.state) }
        let number = request.remindersSent + 1
        try tx.queue(.reminder(id, number: number), to: request.rater.address, by: rules, now: now)
        try tx.setReminders(id, sent: number)
    }

    @discardableResult
    private func ask(
        _ tx: any Transaction,
        _ rater: Person,
        as group: RaterGroup,
        for id: TalkID,
        namedBy: FeedbackRequest.NamedBy = .organisation,
        now: Date
    ) throws -> RequestID {
        try tx.insert(
            NewRequest(
                talk: id,
                rater: rater,
                group: group,
                promise: named.contains(group) ? .named : .confidential,
                questionnaire: try wording.questionnaire(group, language: rater.language),
                namedBy: namedBy,
                state: namedBy == .employee && approver != nil ? .proposed : .queued
            ),
            now: now
        )
    }

    private func close(_ tx: any Transaction, _ request: FeedbackRequest, reason: RequestReason, now: Date) throws {
        let hadMail = try tx.messageID(of: .request(request.id)) != nil && request.state == .sent
        try tx.end(request.withdrawn(reason, hadMail: hadMail), by: rules, now: now)
    }

    // MARK: What all need

    /// Until when raters are named and answers count.
    func deadline(of talk: Talk) -> Date {
        talk.schedule(rules.schedule).deadline
    }

    private func planned(_ tx: any Transaction, _ id: TalkID) throws -> Talk {
        guard let talk = try tx.talk(id) else { throw TalkError.unknownTalk(id) }
        guard talk.state == .planned else { throw TalkError.cancelled(id) }
        return talk
    }

    private func open(_ tx: any Transaction, _ id: RequestID) throws -> FeedbackRequest {
        guard let request = try tx.request(id) else { throw TalkError.unknownRequest(id) }
        guard request.isOpen else { throw TalkError.notOpen(id, request.state) }
        return request
    }
}
