// To a rater whose answer came when it couldn't be used any more.
import Feedback

struct TooLateMail: RaterMail {
    static let example = Letter.tooLate(RequestID(rawValue: 1))
    let asked: Asked
    var thread: Thread?

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> TooLateMail? {
        guard case .tooLate(let id) = letter, let asked = try rows.asked(id) else { return nil }
        return TooLateMail(asked: asked, thread: try rows.thread(.request(id)))
    }

    static func samples(_ made: MadeUp) -> [TooLateMail] { made.asked.map { TooLateMail(asked: $0) } }
}
