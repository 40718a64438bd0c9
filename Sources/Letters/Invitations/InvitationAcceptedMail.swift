// Beside the calendar's REPLY to an invitation that became a talk, or to its update.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store
import Wording

struct InvitationAcceptedMail: Mail {
    static let example = Letter.invitationAccepted(TalkID(rawValue: 1), inboxRow: InboxID(rawValue: 1))
    let news: TalkNews
    let isUpdate: Bool
    /// The company's zone, where the event names none.
    var assumedZone: TimeZone?
    let reader: Person
    var thread: Thread?
    var reply: InvitationReply?
    var group: RaterGroup? { nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> InvitationAcceptedMail? {
        guard case .invitationAccepted(let id, let inboxRow) = letter, let talk = try rows.running(id),
            let organizer = talk.organizer, let mail = try rows.tx.talkMail(inboxRow), let event = mail.readEvent()
        else { return nil }
        let known = try rows.person(organizer)
        return InvitationAcceptedMail(
            news: TalkNews(
                talk: talk,
                reader: organizer.address == talk.employee.address ? .employee : .manager,
                deadline: rows.deadline(of: talk)
            ),
            isUpdate: talk.invitation != nil && talk.invitation != mail.messageID,
            assumedZone: event.start.isFloating ? rows.settings.organisation.timeZone : nil,
            reader: Person(
                name: known.name,
                // iCloud's answers go to an address of its own, which stands beside the person's (RFC 7986 §6.2).
                address: event.organizer?.valueAddress ?? organizer.address,
                language: known.language
            ),
            thread: mail.messageID.map(Thread.theirs),
            reply: InvitationReply(.accepted, to: event, rows.settings.service)
        )
    }

    func fields(_ speech: Speech) -> Fields {
        news.fields(speech).merging([
            "isUpdate": .flag(isUpdate), "assumedZone": .init(assumedZone?.identifier),
        ])
    }

    func enclosures(_ writer: LetterWriter, at now: Date) throws -> Enclosures {
        Enclosures(calendar: try reply?.part(at: now))
    }

    static func samples(_ made: MadeUp) -> [InvitationAcceptedMail] {
        TalkNews.samples(made).map {
            InvitationAcceptedMail(
                news: $0,
                isUpdate: false,
                assumedZone: $0.talk.isFull ? TimeZone(identifier: "Europe/Amsterdam") : nil,
                reader: $0.talk.person($0.reader) ?? made.employee
            )
        }
    }
}
