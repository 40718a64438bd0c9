// To a rater who asked something or objected: a person will look at it.
import Feedback

struct PassedOnMail: RaterMail {
    static let example = Letter.passedOn(RequestID(rawValue: 1), inboxRow: InboxID(rawValue: 1))
    let asked: Asked
    var thread: Thread?

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> PassedOnMail? {
        guard case .passedOn(let id, _) = letter, let asked = try rows.asked(id) else { return nil }
        return PassedOnMail(asked: asked, thread: try rows.thread(.request(id)))
    }

    static func samples(_ made: MadeUp) -> [PassedOnMail] { made.asked.map { PassedOnMail(asked: $0) } }
}
