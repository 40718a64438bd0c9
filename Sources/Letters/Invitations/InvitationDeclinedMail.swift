// Beside the calendar's REPLY to an invitation that is no talk for us.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store
import Wording

struct InvitationDeclinedMail: Mail {
    static let example = Letter.invitationDeclined(inboxRow: InboxID(rawValue: 1), .recurring)
    let organizer: NamedAddress
    /// The event's SUMMARY and start, as far as they are known.
    let summary: String?
    let start: Date?
    let reason: DeclineReason
    /// The people to invite to a talk.
    let serviceAddress: EmailAddress
    let reader: Person
    var thread: Thread?
    var reply: InvitationReply?
    var group: RaterGroup? { nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> InvitationDeclinedMail? {
        guard case .invitationDeclined(let inboxRow, let reason) = letter, let mail = try rows.tx.talkMail(inboxRow),
            let event = mail.readEvent(), let organizer = event.organizer,
            let address = organizer.valueAddress ?? organizer.address
        else { return nil }
        let named = NamedAddress(name: organizer.name, address: address)
        return InvitationDeclinedMail(
            organizer: named,
            summary: event.summary,
            start: event.start.exact,
            reason: reason,
            serviceAddress: rows.settings.service.address,
            reader: try rows.person(named),
            thread: mail.messageID.map(Thread.theirs),
            reply: InvitationReply(.declined, to: event, rows.settings.service)
        )
    }

    func fields(_ speech: Speech) -> Fields {
        var unknown: [String] = []
        if case .wrongPeople(let people) = reason { unknown = people }
        return [
            "organizer": .fields(organizer.fields),
            "summary": .init(summary.map(Shortening.shorten).flatMap { $0.isEmpty ? nil : $0 }),
            "start": start.map(speech.start) ?? .absent,
            "serviceAddress": .text(serviceAddress.description),
            "unknown": .init(unknown.isEmpty ? nil : unknown.joined(separator: ", ")),
            "isWrongPair": .flag(reason == .wrongPeople([])), "isRecurring": .flag(reason == .recurring),
            "isTooMany": .flag(reason == .tooManyPeople), "isInThePast": .flag(reason == .inThePast),
        ]
    }

    func enclosures(_ writer: LetterWriter, at now: Date) throws -> Enclosures {
        Enclosures(calendar: try reply?.part(at: now))
    }

    static func samples(_ made: MadeUp) -> [InvitationDeclinedMail] {
        made.talks.map { talk in
            InvitationDeclinedMail(
                organizer: talk.employee.mailbox,
                summary: talk.isFull ? "…" : nil,
                start: talk.isFull ? talk.start : nil,
                reason: .wrongPeople(talk.isFull ? ["…"] : []),
                serviceAddress: made.service,
                reader: talk.employee
            )
        }
    }
}
