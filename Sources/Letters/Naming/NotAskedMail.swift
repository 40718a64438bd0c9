// To the employee: a rater was not asked, since others asked them too often, and there is no time left to wait.
import Addressing
import Feedback
import Foundation
import Store
import Wording

struct NotAskedMail: Mail {
    static let example = Letter.notAsked(TalkID(rawValue: 1), RequestID(rawValue: 1))
    let rater: NamedAddress
    let talk: Talk
    let deadline: Date
    /// Whether somebody else can be named.
    var isOpen = true
    var reader: Person { talk.employee }
    var group: RaterGroup? { .`self` }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> NotAskedMail? {
        guard case .notAsked(let id, let request) = letter, let talk = try rows.running(id),
            let request = try rows.tx.request(request)
        else { return nil }
        let deadline = rows.deadline(of: talk)
        let isReleased = try rows.tx.releases(of: id)[.employee] != nil
        return NotAskedMail(
            rater: request.rater.mailbox,
            talk: talk,
            deadline: deadline,
            isOpen: deadline > rows.now && !isReleased
        )
    }

    func fields(_ speech: Speech) -> Fields {
        speech.fields(talk).merging([
            "rater": .fields(rater.fields), "deadline": speech.date(deadline), "isOpen": .flag(isOpen),
        ])
    }

    static func samples(_ made: MadeUp) -> [NotAskedMail] {
        [NotAskedMail(rater: made.manager.mailbox, talk: made.talks[0], deadline: made.start)]
    }
}
