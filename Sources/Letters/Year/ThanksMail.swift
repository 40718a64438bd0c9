// To a rater who answered, after the talk: the employee's thanks.
import Feedback
import Wording

struct ThanksMail: RaterMail {
    static let example = Letter.thanks(RequestID(rawValue: 1))
    let asked: Asked
    var thread: Thread?

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> ThanksMail? {
        guard case .thanks(let id) = letter, let asked = try rows.asked(id) else { return nil }
        return ThanksMail(asked: asked, thread: try rows.thread(.request(id)))
    }

    static func samples(_ made: MadeUp) -> [ThanksMail] { made.asked.map { ThanksMail(asked: $0) } }
}
