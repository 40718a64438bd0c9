// To a rater who hasn't answered yet and need not any more.
import Feedback
import Wording

struct RequestCancelledMail: RaterMail {
    static let example = Letter.requestCancelled(RequestID(rawValue: 1))
    let asked: Asked
    /// Else the request alone was withdrawn.
    let isTalkCancelled: Bool
    var thread: Thread?

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> RequestCancelledMail? {
        guard case .requestCancelled(let id) = letter, let asked = try rows.asked(id) else { return nil }
        return RequestCancelledMail(
            asked: asked,
            isTalkCancelled: asked.talk.state == .cancelled,
            thread: try rows.thread(.request(id))
        )
    }

    func fields(_ speech: Speech) -> Fields {
        asked.fields(speech).merging(["talkCancelled": .flag(isTalkCancelled)])
    }

    static func samples(_ made: MadeUp) -> [RequestCancelledMail] {
        made.asked.map { RequestCancelledMail(asked: $0, isTalkCancelled: false) }
    }
}
