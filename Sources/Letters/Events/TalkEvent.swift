// The talk's event, as one of its two people gets it beside a mail.
import Addressing
import CalendarFormat
import Dossiers
import Feedback
import Foundation
import MailFormat
import Store
import Wording

struct TalkEvent: Sendable {
    let talk: Talk
    let party: Party
    /// PARTSTAT by attendee, without those who have not answered.
    var participations: [Party: String] = [:]
    /// Where the invitation stands, ours or the organizer's.
    var thread: Thread?

    var reader: Person { talk.person(party) ?? talk.employee }

    /// - Parameters:
    ///   - files: the dossier's, once it hangs on the event.
    /// - Returns: nil where others organize the talk: then all that we have to say comes as an ordinary mail.
    func part(
        _ method: CalendarFormat.Method,
        _ text: EventText,
        files: [DossierFile]? = nil,
        _ writer: LetterWriter,
        at now: Date
    ) throws -> CalendarPart? {
        guard talk.organizer == nil else { return nil }
        let event = OrganizedEvent(
            uid: talk.eventUID,
            sequence: talk.sequence,
            start: talk.start,
            duration: talk.duration,
            place: talk.place,
            attendees: attendees(replyRequested: files == nil),
            classification: files == nil ? .private : .confidential,
            attachments: try files?.map { try $0.attachment() } ?? []
        )
        return try event.part(method, text, for: reader, writer, at: now)
    }

    /// Both people stay in the event, or the other would vanish from the calendar.
    ///
    /// RFC 5546 §2.1.4: an attachment changes nothing that has to be answered again, so PARTSTAT stays, no answer is asked
    /// for, and the sequence does not rise.
    private func attendees(replyRequested: Bool) -> [Attendee] {
        talk.people.map { party, person in
            Attendee(
                person: person.mailbox,
                participation: participations[party].flatMap(ParticipationStatus.init) ?? .needsAction,
                replyRequested: replyRequested
            )
        }
    }
}

extension LetterRows {
    /// - Parameter isWanted: whether there is anything to say about a talk that stands so.
    mutating func event(_ id: TalkID, _ party: Party, while isWanted: (Talk) -> Bool) throws -> TalkEvent? {
        guard let talk = try talk(id), isWanted(talk) else { return nil }
        return TalkEvent(
            talk: talk,
            party: party,
            participations: try tx.participations(id),
            thread: try invitation(talk, to: party)
        )
    }
}

/// A mail beside the talk's event.
protocol EventMail: Mail {
    var event: TalkEvent { get }
    /// Until when feedback is gathered.
    var deadline: Date { get }
    static var method: CalendarFormat.Method { get }
}

extension EventMail {
    static var method: CalendarFormat.Method { .request }
    var news: TalkNews { TalkNews(talk: event.talk, reader: event.party, deadline: deadline) }
    var reader: Person { event.reader }
    var group: RaterGroup? { event.party.group }
    var thread: Thread? { event.thread }
    func fields(_ speech: Speech) -> Fields { news.fields(speech) }

    func enclosures(_ writer: LetterWriter, at now: Date) throws -> Enclosures {
        Enclosures(calendar: try event.part(Self.method, .talk(news), writer, at: now))
    }
}

extension TalkEvent {
    static func samples(_ made: MadeUp) -> [TalkEvent] {
        made.talks.flatMap { talk in [Party.employee, .manager].map { TalkEvent(talk: talk, party: $0) } }
    }
}
