// To the employee who named a rater: that rater couldn't be reached. Nothing of the mail, nor of the bounce, is told.
import Addressing
import Feedback
import Foundation
import Store
import Wording

struct NotReachedMail: Mail {
    static let example = Letter.notReached(TalkID(rawValue: 1), RequestID(rawValue: 1))
    let rater: NamedAddress
    let talk: Talk
    let deadline: Date
    var reader: Person { talk.employee }
    var group: RaterGroup? { .`self` }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> NotReachedMail? {
        guard case .notReached(let id, let request) = letter, let talk = try rows.talk(id),
            let request = try rows.tx.request(request)
        else { return nil }
        return NotReachedMail(rater: request.rater.mailbox, talk: talk, deadline: rows.deadline(of: talk))
    }

    func fields(_ speech: Speech) -> Fields {
        speech.fields(talk).merging(["rater": .fields(rater.fields), "deadline": speech.date(deadline)])
    }

    static func samples(_ made: MadeUp) -> [NotReachedMail] {
        [NotReachedMail(rater: made.manager.mailbox, talk: made.talks[0], deadline: made.start)]
    }
}
