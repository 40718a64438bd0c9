// To the employee: which raters were approved.
import Feedback
import Foundation
import Store
import Wording

struct ApprovedMail: Mail {
    static let example = Letter.approved(
        TalkID(rawValue: 1),
        inboxRow: InboxID(rawValue: 1),
        approved: [RequestID(rawValue: 1)],
        struck: []
    )
    let talk: Talk
    let deadline: Date
    let approver: Party?
    /// Raters who are asked now; none: others are to be named.
    let asked: [ListedRater]
    let struck: [ListedRater]
    var thread: Thread?
    var reader: Person { talk.employee }
    var group: RaterGroup? { .`self` }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> ApprovedMail? {
        guard case .approved(let id, _, let approved, let struck) = letter, let talk = try rows.running(id) else {
            return nil
        }
        return ApprovedMail(
            talk: talk,
            deadline: rows.deadline(of: talk),
            approver: rows.settings.approver,
            asked: try approved.compactMap { try rows.tx.request($0) }.map { request in
                var listed = request.listed
                listed.from = try rows.wait(of: request, for: talk)
                return listed
            },
            struck: try struck.compactMap { try rows.tx.request($0)?.listed },
            thread: try rows.thread(.whom(id))
        )
    }

    func fields(_ speech: Speech) -> Fields {
        speech.fields(talk).merging(Party.flags(ofApprover: approver)).merging([
            "deadline": speech.date(deadline),
            "asked": asked.fields(speech), "hasAsked": .flag(!asked.isEmpty),
            "struck": struck.fields(speech), "hasStruck": .flag(!struck.isEmpty),
        ])
    }

    static func samples(_ made: MadeUp) -> [ApprovedMail] {
        made.talks.flatMap { talk in
            [Party.manager, .hr, nil].map { approver in
                let list = made.list(talk)
                var asked = list
                if approver == nil, talk.isFull { asked[0].from = made.start }
                return ApprovedMail(talk: talk, deadline: made.start, approver: approver, asked: asked, struck: list)
            }
        }
    }
}
