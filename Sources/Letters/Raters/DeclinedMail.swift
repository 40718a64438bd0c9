// Thanks to a rater who declined.
import Addressing
import Feedback
import Wording

struct DeclinedMail: RaterMail {
    static let example = Letter.declined(RequestID(rawValue: 1), inboxRow: InboxID(rawValue: 1))
    let asked: Asked
    /// Where the mail came from, when that is another address than the one asked.
    var from: EmailAddress?
    var thread: Thread?

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> DeclinedMail? {
        guard case .declined(let id, _, let from) = letter, let asked = try rows.asked(id) else { return nil }
        return DeclinedMail(asked: asked, from: from, thread: try rows.thread(.request(id)))
    }

    func fields(_ speech: Speech) -> Fields {
        asked.fields(speech).merging(["otherAddress": .init(from?.description)])
    }

    static func samples(_ made: MadeUp) -> [DeclinedMail] {
        made.asked.flatMap { [DeclinedMail(asked: $0), DeclinedMail(asked: $0, from: $0.rater.address)] }
    }
}
