// To one of the talk's two people: what the other wrote beside their answer to our invitation.
import Addressing
import CalendarFormat
import Feedback
import Store
import Wording

struct RemarkMail: Mail {
    static let example = Letter.remark(TalkID(rawValue: 1), inboxRow: InboxID(rawValue: 1), by: .employee)
    let talk: Talk
    let writer: Party
    let answer: ParticipationStatus
    /// Its lines.
    let remark: [String]
    var reader: Person { talk.person(writer.other) ?? talk.manager }
    var group: RaterGroup? { writer.other.group }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> RemarkMail? {
        guard case .remark(let id, let row, let writer) = letter, let talk = try rows.running(id),
            let event = try rows.tx.talkMail(row)?.readEvent(), let address = talk.person(writer)?.address
        else { return nil }
        // Some send the whole list.
        let own = address.canonicalWithoutSubaddress
        let attendee =
            event.attendees.first { $0.person.address?.canonicalWithoutSubaddress == own } ?? event.attendees.first
        guard let attendee, let remark = event.comment ?? attendee.comment else { return nil }
        return RemarkMail(talk: talk, writer: writer, answer: attendee.participation, remark: lines(of: remark))
    }

    private static func lines(of remark: String) -> [String] {
        let kept = remark.count > longest ? remark.prefix(longest) + "…" : remark[...]
        return kept.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    }

    /// Characters; who has more to say writes a mail.
    private static let longest = 2000

    func fields(_ speech: Speech) -> Fields {
        speech.fields(talk).merging([
            "writer": .fields(talk.fields(of: writer)), "reader": .fields(talk.fields(of: writer.other)),
            "writersAddress": .text((talk.person(writer) ?? talk.employee).address.description),
            "comes": .flag(answer == .accepted), "declines": .flag(answer == .declined),
            "remark": .list(remark.map { ["line": .text($0)] }),
        ])
    }

    static func samples(_ made: MadeUp) -> [RemarkMail] {
        made.talks.flatMap { talk in
            [ParticipationStatus.accepted, .declined, .tentative].map {
                RemarkMail(talk: talk, writer: talk.isFull ? .employee : .manager, answer: $0, remark: ["…"])
            }
        }
    }
}
