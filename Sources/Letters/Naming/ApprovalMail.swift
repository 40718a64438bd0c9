// To the manager or HR, who approves raters before they are asked: may these be?
import Feedback
import Foundation
import Store
import Wording

struct ApprovalMail: Mail {
    static let example = Letter.approval(TalkID(rawValue: 1), [RequestID(rawValue: 1)], by: .manager, isAgain: false)
    let talk: Talk
    let deadline: Date
    /// The answer may strike them by number.
    let raters: [ListedRater]
    /// The party that is asked: `manager` or `hr`.
    let approver: Party
    /// Whether the first answer was not understood.
    let isAgain: Bool
    let reader: Person
    var thread: Thread?
    var group: RaterGroup? { approver == .manager ? .manager : nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> ApprovalMail? {
        guard case .approval(let id, let asked, let by, let isAgain) = letter, let talk = try rows.running(id) else {
            return nil
        }
        // Those who wait still, numbered as they were listed at first: an answer may be to the earlier mail.
        let raters = try asked.compactMap { try rows.tx.request($0) }.enumerated()
            .filter { $0.element.state == .proposed }
            .map { ListedRater(rater: $0.element.rater.mailbox, group: $0.element.group, number: $0.offset + 1) }
        guard !raters.isEmpty,
            let reader = by == .hr ? try rows.hr() : talk.manager
        else { return nil }
        return ApprovalMail(
            talk: talk,
            deadline: rows.deadline(of: talk),
            raters: raters,
            approver: by,
            isAgain: isAgain,
            reader: reader,
            thread: talk.invitation.map(Thread.theirs)
        )
    }

    func fields(_ speech: Speech) -> Fields {
        speech.fields(talk).merging([
            "deadline": speech.date(deadline),
            "raters": raters.fields(speech), "several": .flag(raters.count > 1),
            "toHR": .flag(approver != .manager), "isAgain": .flag(isAgain),
        ])
    }

    static func samples(_ made: MadeUp) -> [ApprovalMail] {
        made.talks.flatMap { talk in
            [Party.manager, .hr].map { approver in
                ApprovalMail(
                    talk: talk,
                    deadline: made.start,
                    raters: made.list(talk),
                    approver: approver,
                    isAgain: false,
                    reader: made.manager
                )
            }
        }
    }
}
