// To the employee: how many have answered, never who.
import Feedback
import Foundation
import Reports
import Store
import Wording

struct StandingMail: Mail {
    static let example = Letter.standing(TalkID(rawValue: 1), .week(1))
    let talk: Talk
    let deadline: Date
    /// Raters asked and raters who answered, herself included.
    let asked: Int
    /// Nil where the count would say who.
    let answered: Int?
    /// Raters who are named and wait for an approval.
    let waiting: Int
    /// Whether it comes of its own accord, once a week: it is then one line.
    let isWeekly: Bool
    var thread: Thread?
    var reader: Person { talk.employee }
    var group: RaterGroup? { .`self` }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> StandingMail? {
        guard case .standing(let id, let occasion) = letter, let talk = try rows.running(id) else { return nil }
        let isWeekly = if case .week = occasion { true } else { false }
        let counts = try StandingReport(rows.tx, of: id, for: .party(.employee), now: rows.now)
        // Of its own accord it comes as long as there is a number, and somebody to wait for by it.
        if isWeekly, counts.count.answered.map({ $0 >= counts.count.asked }) ?? true { return nil }
        return StandingMail(
            talk: talk,
            deadline: rows.deadline(of: talk),
            asked: counts.count.asked,
            answered: counts.count.answered,
            waiting: counts.waiting,
            isWeekly: isWeekly,
            thread: try rows.thread(.whom(id))
        )
    }

    func fields(_ speech: Speech) -> Fields {
        speech.fields(talk).merging([
            "deadline": speech.date(deadline),
            "asked": .text(String(asked)), "hasAsked": .flag(asked > 0), "askedOne": .flag(asked == 1),
            "answered": .init(answered.map { String($0) }), "answeredByOne": .flag(answered == 1),
            "answeredByNobody": .flag(answered == 0), "answeredByAll": .flag((answered ?? 0) >= max(asked, 1)),
            "isFew": .flag(answered == nil),
            "waiting": .text(String(waiting)), "hasWaiting": .flag(waiting > 0), "waitsForOne": .flag(waiting == 1),
            "namedNobody": .flag(asked <= 1 && waiting == 0), "isWeekly": .flag(isWeekly),
        ])
    }

    static func samples(_ made: MadeUp) -> [StandingMail] {
        made.talks.map { talk in
            StandingMail(talk: talk, deadline: made.start, asked: 9, answered: 7, waiting: 1, isWeekly: false)
        }
    }
}
