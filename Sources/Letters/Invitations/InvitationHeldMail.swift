// To whoever sent an event that is held: what can't be read in it, in a line.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store
import Wording

struct InvitationHeldMail: Mail {
    static let example = Letter.invitationHeld(inboxRow: InboxID(rawValue: 1))

    /// What the sender can mend. The raw values are the template's names.
    enum Fault: String, CaseIterable, Sendable {
        case noWish, published, series, noEvent, noTime, noOrganizer, noAddress, otherPeople, otherOrganizer, past, over
        case cancelled, ours, onlyUs, anotherComes
    }

    /// The event's SUMMARY and start, as far as they are known.
    let summary: String?
    let start: Date?
    let fault: Fault
    /// What stands where an address should.
    let written: String?
    let serviceAddress: EmailAddress
    let reader: Person
    var thread: Thread?
    var group: RaterGroup? { nil }

    /// Nil where a person has looked at it meanwhile.
    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> InvitationHeldMail? {
        guard case .invitationHeld(let id) = letter, let mail = try rows.tx.talkMail(id),
            let row = try rows.tx.inboxRow(id), row.state == .held, let fault = row.heldReason?.fault
        else { return nil }
        let event = mail.readEvent()
        return InvitationHeldMail(
            summary: event?.summary,
            start: event?.start.exact,
            fault: fault,
            written: row.heldReason?.written,
            serviceAddress: rows.settings.service.address,
            reader: try rows.person(NamedAddress(name: nil, address: mail.sender)),
            thread: mail.messageID.map(Thread.theirs)
        )
    }

    func fields(_ speech: Speech) -> Fields {
        let faults = Fault.allCases.map { ($0.rawValue, Fields.Value.flag($0 == fault)) }
        let own: Fields = [
            "person": .fields(reader.fields), "start": start.map(speech.start) ?? .absent,
            "summary": .init(summary.map(Shortening.shorten).flatMap { $0.isEmpty ? nil : $0 }),
            "written": .init(written.map(Shortening.shorten).flatMap { $0.isEmpty ? nil : $0 }),
            "serviceAddress": .text(serviceAddress.description),
        ]
        return faults.reduce(own) { $0.merging([$1.0: $1.1]) }
    }

    static func samples(_ made: MadeUp) -> [InvitationHeldMail] {
        made.talks.flatMap { talk in
            Fault.allCases.map { fault in
                InvitationHeldMail(
                    summary: talk.isFull ? "…" : nil,
                    start: talk.isFull ? talk.start : nil,
                    fault: fault,
                    written: talk.isFull ? "…" : nil,
                    serviceAddress: made.service,
                    reader: talk.employee
                )
            }
        }
    }
}

extension HeldReason {
    /// Nil where the sender can't mend it, or is not to know.
    fileprivate var fault: InvitationHeldMail.Fault? {
        switch self {
        case .calendar(let problem): problem.fault
        case .invitation(let problem): problem.fault
        case .mail, .talkMail, .other: nil
        }
    }

    fileprivate var written: String? {
        switch self {
        case .calendar(.organizerWithoutAddress(let value)), .calendar(.personWithoutAddress(let value)): value
        default: nil
        }
    }
}

extension CalendarProblem {
    fileprivate var fault: InvitationHeldMail.Fault {
        switch self {
        case .noMethod, .severalMethods, .unknownMethod, .methodsDiffer: .noWish
        case .onlyPublishes: .published
        case .addsToSeries, .severalEvents, .eventTwice, .instanceUnclear: .series
        case .noEvent, .noIdentifier: .noEvent
        case .startUnclear: .noTime
        case .noOrganizer, .severalOrganizers: .noOrganizer
        case .organizerWithoutAddress, .personWithoutAddress: .noAddress
        }
    }
}

extension InvitationProblem {
    fileprivate var fault: InvitationHeldMail.Fault? {
        switch self {
        case .changesSeries, .makesSeries, .cancelsSeveral, .proposesSeries: .series
        case .claimsOurEvent: .ours
        case .otherOrganizer: .otherOrganizer
        case .namesOnlyUs: .onlyUs
        case .changesPeople: .otherPeople
        case .movesIntoPast: .past
        case .movesWhatIsOver: .over
        case .invitesAfterCancelling: .cancelled
        case .sendsAnother, .answersForAnother, .answersForNobody: .anotherComes
        case .claimsToBeOurs, .strangerUnproved, .strangerFromElsewhere, .answersGoElsewhere, .nobodyToConfirm,
            .answersFromNeither:
            nil
        }
    }
}
