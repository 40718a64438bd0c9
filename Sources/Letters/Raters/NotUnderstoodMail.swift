// To a rater in whose reply no answer was found: how to answer. Sent once.
import Feedback

struct NotUnderstoodMail: RaterMail {
    static let example = Letter.notUnderstood(RequestID(rawValue: 1))
    let asked: Asked
    var thread: Thread?

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> NotUnderstoodMail? {
        guard case .notUnderstood(let id) = letter, let asked = try rows.asked(id) else { return nil }
        return NotUnderstoodMail(asked: asked, thread: try rows.thread(.request(id)))
    }

    static func samples(_ made: MadeUp) -> [NotUnderstoodMail] { made.asked.map { NotUnderstoodMail(asked: $0) } }
}
