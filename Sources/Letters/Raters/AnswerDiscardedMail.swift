// To a rater whose answer came by mistake: it was taken out, and how to answer where that is possible still.
import Feedback
import Foundation
import Wording

struct AnswerDiscardedMail: RaterMail {
    static let example = Letter.answerDiscarded(RequestID(rawValue: 1), ResponseID(rawValue: 1))
    let asked: Asked
    /// When the answer had come.
    let received: Date
    /// Whether other mails of the rater count still.
    var someRemain = false
    /// Whether an answer is waited for.
    var canAnswer = false
    var thread: Thread?

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> AnswerDiscardedMail? {
        guard case .answerDiscarded(let id, let response) = letter, let asked = try rows.asked(id),
            let received = try rows.tx.discardedResponse(response, of: id)
        else { return nil }
        return AnswerDiscardedMail(
            asked: asked,
            received: received,
            someRemain: try rows.tx.responseCounts(id).all > 0,
            canAnswer: try rows.tx.request(id)?.isOpen ?? false,
            thread: try rows.thread(.request(id))
        )
    }

    func fields(_ speech: Speech) -> Fields {
        asked.fields(speech).merging([
            "received": speech.date(received), "someRemain": .flag(someRemain), "canAnswer": .flag(canAnswer),
        ])
    }

    static func samples(_ made: MadeUp) -> [AnswerDiscardedMail] {
        made.asked.map { AnswerDiscardedMail(asked: $0, received: $0.deadline, someRemain: true, canAnswer: true) }
    }
}
