// To a rater who complained or unsubscribed: nobody is asked at this address any more.
import Feedback

struct NoMoreRequestsMail: RaterMail {
    static let example = Letter.noMoreRequests(RequestID(rawValue: 1))
    let asked: Asked
    var thread: Thread?

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> NoMoreRequestsMail? {
        guard case .noMoreRequests(let id) = letter, let asked = try rows.asked(id) else { return nil }
        return NoMoreRequestsMail(asked: asked, thread: try rows.thread(.request(id)))
    }

    static func samples(_ made: MadeUp) -> [NoMoreRequestsMail] { made.asked.map { NoMoreRequestsMail(asked: $0) } }
}
