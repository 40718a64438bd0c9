// To the employee: an operator sent her dossier to her manager, without her word.
import Feedback
import Store
import Wording

struct SentOnMail: Mail {
    static let example = Letter.sentOn(TalkID(rawValue: 1), batch: 1)
    let talk: Talk
    var thread: Thread?
    var reader: Person { talk.employee }
    var group: RaterGroup? { .`self` }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> SentOnMail? {
        guard case .sentOn(let id, let batch) = letter, let talk = try rows.talk(id) else { return nil }
        return SentOnMail(talk: talk, thread: try rows.thread(.dossierToEmployee(id, batch: batch)))
    }

    func fields(_ speech: Speech) -> Fields { speech.fields(talk) }

    static func samples(_ made: MadeUp) -> [SentOnMail] { made.talks.map { SentOnMail(talk: $0) } }
}
