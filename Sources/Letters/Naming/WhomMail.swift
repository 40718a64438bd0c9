// To the employee, when her talk becomes known: whom shall we ask?
import Feedback
import Foundation
import Wording

struct WhomMail: Mail {
    static let example = Letter.whom(TalkID(rawValue: 1))
    let talk: Talk
    /// Until when names are taken and answers count.
    let deadline: Date
    /// How many raters may be named.
    let maximum: Int
    /// The party that approves raters before they are asked; nil: nobody has to.
    let approver: Party?
    var thread: Thread?
    var reader: Person { talk.employee }
    var group: RaterGroup? { .`self` }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> WhomMail? {
        guard case .whom(let id) = letter, let talk = try rows.running(id) else { return nil }
        return WhomMail(
            talk: talk,
            deadline: rows.deadline(of: talk),
            maximum: rows.settings.maximumRaters,
            approver: rows.settings.approver,
            thread: try rows.invitation(talk, to: .employee)
        )
    }

    func fields(_ speech: Speech) -> Fields {
        speech.fields(talk).merging(Party.flags(ofApprover: approver)).merging([
            "deadline": speech.date(deadline), "maximum": .text(String(maximum)),
        ])
    }

    static func samples(_ made: MadeUp) -> [WhomMail] {
        made.talks.flatMap { talk in
            [Party.manager, .hr, nil].map { approver in
                WhomMail(talk: talk, deadline: made.start, maximum: 12, approver: approver)
            }
        }
    }
}
