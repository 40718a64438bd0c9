// Thanks to a rater who declined.
import Feedback

struct DeclinedMail: RaterMail {
    static let example = Letter.declined(RequestID(rawValue: 1), inboxRow: InboxID(rawValue: 1))
    let asked: Asked
    var thread: Thread?

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> DeclinedMail? {
        guard case .declined(let id, _) = letter, let asked = try rows.asked(id) else { return nil }
        return DeclinedMail(asked: asked, thread: try rows.thread(.request(id)))
    }

    static func samples(_ made: MadeUp) -> [DeclinedMail] { made.asked.map { DeclinedMail(asked: $0) } }
}
