// Planning, moving and cancelling talks, and naming raters: whatever hangs on a talk follows it.
import Addressing
import Feedback
import Foundation
import Store
import Wording

/// Why a talk or request can't be what was asked for. The message names the value and how to mend it.
public enum TalkError: Error, Equatable, CustomStringConvertible {
    case unknownTalk(TalkID)
    case unknownRequest(RequestID)
    case inThePast(Date)
    case samePerson(EmailAddress)
    case cancelled(TalkID)
    case released(TalkID)
    case notOpen(RequestID, FeedbackRequest.State)
    case nothingReleased(TalkID)
    case nobodyAnswered(TalkID)
    case naming(NamingError)
    case suppressed(EmailAddress, Suppression.Cause)

    public var description: String {
        switch self {
        case .unknownTalk(let id): "talk \(id.rawValue): there is no such talk; 'klankbord talk list' shows them"
        case .unknownRequest(let id):
            "request \(id.rawValue): there is no such request; 'klankbord request list --talk ID' shows them"
        case .inThePast(let date): "start \(date.formatted(.iso8601)): it is in the past"
        case .samePerson(let address): "\(address) is employee and manager at once; a talk takes two people"
        case .cancelled(let id): "talk \(id.rawValue): it is cancelled"
        case .released(let id):
            "talk \(id.rawValue): its dossier is released already; nobody can be asked any more"
        case .notOpen(let id, let state): "request \(id.rawValue): it is \(state.rawValue), nothing is waited for"
        case .nothingReleased(let id):
            "talk \(id.rawValue): the employee has not got the dossier yet, and sees it first; send it to her before"
        case .nobodyAnswered(let id):
            "talk \(id.rawValue): nobody has answered so far, and a dossier is released once; wait for an answer"
        case .naming(let error): error.description
        case .suppressed(let address, let cause):
            "rater \(address): no requests go there (\(cause.rawValue)); if they want to be asked after all: "
                + "klankbord suppression remove \(address)"
        }
    }
}

/// The rules that talks and requests are kept by.
public struct TalkBook: Sendable {
    let schedule: ScheduleRules
    let sending: SendingRules
    let naming: NamingRules
    /// Groups whose answers are shown with the rater's name.
    let named: Set<RaterGroup>
    /// Where event UIDs are made.
    let service: ServiceAddress
    let wording: Wording

    public init(
        schedule: ScheduleRules,
        sending: SendingRules,
        naming: NamingRules,
        named: Set<RaterGroup>,
        service: ServiceAddress,
        wording: Wording
    ) {
        self.schedule = schedule
        self.sending = sending
        self.naming = naming
        self.named = named
        self.service = service
        self.wording = wording
    }

    // MARK: Talks

    /// Plans a talk: its event goes to both people, and the employee is asked for her own view.
    /// - Parameter eventUID: where the event is known by one already; else one is made.
    public func plan(
        _ tx: any Transaction,
        employee: KnownPerson,
        manager: KnownPerson,
        start: Date,
        duration: TimeInterval,
        place: Line?,
        eventUID: String? = nil,
        now: Date
    ) throws -> TalkID {
        guard start > now else { throw TalkError.inThePast(start) }
        guard employee.id != manager.id else { throw TalkError.samePerson(employee.person.address) }
        let made = "\(String(UInt128.random(in: .min ... .max), radix: 36))@\(service.address.domain)"
        let id = try tx.insert(
            NewTalk(
                employee: employee.id,
                manager: manager.id,
                start: start,
                duration: duration,
                place: place,
                eventUID: eventUID ?? made
            ),
            now: now
        )
        try ask(tx, employee.person, as: .self, for: id, now: now)
        try sendEvents(tx, id, .planned, now: now)
        return id
    }

    /// Moves a talk: every deadline moves with it, and both calendars are told.
    public func move(
        _ tx: any Transaction,
        _ id: TalkID,
        to start: Date,
        duration: TimeInterval?,
        place: Line?,
        now: Date
    ) throws {
        let talk = try planned(tx, id)
        guard start > now else { throw TalkError.inThePast(start) }
        try tx.move(id, to: start, duration: duration ?? talk.duration, place: place ?? talk.place)
        try tx.withdrawEvents(of: id, now: now)
        try sendEvents(tx, id, .moved(from: talk.start), now: now)
    }

    /// Cancels a talk: both calendars are told, and so are the raters who have not answered.
    public func cancel(_ tx: any Transaction, _ id: TalkID, now: Date) throws {
        _ = try planned(tx, id)
        for request in try tx.requests(of: id) where request.isOpen {
            try close(tx, request, reason: "the talk is cancelled", now: now)
        }
        try tx.cancel(id)
        try tx.withdrawEvents(of: id, now: now)
        try sendEvents(tx, id, .cancelled, now: now)
    }

    private func sendEvents(_ tx: any Transaction, _ id: TalkID, _ change: EventChange, now: Date) throws {
        guard let talk = try tx.talk(id) else { throw TalkError.unknownTalk(id) }
        for (audience, person) in [(Audience.employee, talk.employee), (.manager, talk.manager)] {
            try queue(tx, .event(id, audience, sequence: talk.sequence, change), to: person.address, now: now)
        }
    }

    // MARK: Requests

    /// Names a rater.
    public func name(
        _ tx: any Transaction,
        _ rater: Person,
        as group: RaterGroup,
        for id: TalkID,
        now: Date
    ) throws -> RequestID {
        let talk = try planned(tx, id)
        guard try tx.releases(of: id)[.employee] == nil else { throw TalkError.released(id) }
        guard talk.start > now else { throw TalkError.inThePast(talk.start) }
        do {
            try naming.check(rater.address, as: group, for: talk.employee.address, besides: tx.requests(of: id))
        } catch let error as NamingError {
            throw TalkError.naming(error)
        }
        if let found = try tx.suppression(of: rater.address) { throw TalkError.suppressed(rater.address, found.cause) }
        return try ask(tx, rater, as: group, for: id, now: now)
    }

    /// Withdraws a request; a rater who was asked already is told that nothing more is needed.
    public func withdraw(_ tx: any Transaction, _ id: RequestID, now: Date) throws {
        let request = try open(tx, id)
        try close(tx, request, reason: "withdrawn", now: now)
    }

    /// Reminds a rater now, outside of the schedule.
    public func remind(_ tx: any Transaction, _ id: RequestID, now: Date) throws {
        let request = try open(tx, id)
        guard request.state == .sent else { throw TalkError.notOpen(id, request.state) }
        let number = request.remindersSent + 1
        try queue(tx, .reminder(id, number: number), to: request.rater.address, now: now)
        try tx.setReminders(id, sent: number)
    }

    @discardableResult
    private func ask(
        _ tx: any Transaction,
        _ rater: Person,
        as group: RaterGroup,
        for id: TalkID,
        now: Date
    ) throws -> RequestID {
        try tx.insert(
            NewRequest(
                talk: id,
                rater: rater,
                group: group,
                promise: named.contains(group) ? .named : .confidential,
                questionnaire: try wording.questionnaire(group, language: rater.language)
            ),
            now: now
        )
    }

    private func close(_ tx: any Transaction, _ request: FeedbackRequest, reason: String, now: Date) throws {
        let hadMail = try tx.messageID(of: .request(request.id)) != nil && request.state == .sent
        try tx.set(request.id, to: .withdrawn, reason: reason, now: now)
        try tx.withdrawLetters(of: request.id, now: now)
        if hadMail { try queue(tx, .noLongerNeeded(request.id), to: request.rater.address, now: now) }
    }

    // MARK: What all need

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

    private func queue(_ tx: any Transaction, _ letter: Letter, to address: EmailAddress, now: Date) throws {
        try tx.queue(
            letter,
            to: address,
            notBefore: sending.notBefore(letter, from: now),
            giveUp: sending.giveUp(letter, deadline: nil, now: now),
            now: now
        )
    }
}
