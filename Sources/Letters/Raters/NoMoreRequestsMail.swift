// To a rater who complained or unsubscribed: nobody is asked at this address any more.
import Addressing
import Feedback
import Wording

struct NoMoreRequestsMail: RaterMail {
    static let example = Letter.noMoreRequests(RequestID(rawValue: 1))
    let asked: Asked
    /// Where the mail came from, when that is another address than the one asked.
    var from: EmailAddress?
    /// Whether their provider reported a mail of ours, and they wrote nothing.
    var complained = false
    var thread: Thread?

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> NoMoreRequestsMail? {
        guard case .noMoreRequests(let id, let from) = letter, let asked = try rows.asked(id) else { return nil }
        return NoMoreRequestsMail(
            asked: asked,
            from: from,
            complained: try rows.tx.suppression(of: asked.rater.address)?.cause == .complaint,
            thread: try rows.thread(.request(id))
        )
    }

    func fields(_ speech: Speech) -> Fields {
        asked.fields(speech).merging([
            "otherAddress": .init(from?.description), "complained": .flag(complained),
        ])
    }

    static func samples(_ made: MadeUp) -> [NoMoreRequestsMail] {
        made.asked.flatMap {
            [
                NoMoreRequestsMail(asked: $0), NoMoreRequestsMail(asked: $0, from: $0.rater.address),
                NoMoreRequestsMail(asked: $0, complained: true),
            ]
        }
    }
}
