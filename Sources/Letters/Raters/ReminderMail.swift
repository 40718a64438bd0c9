// A reminder of a request; the first is number 1.
import Feedback
import Wording

struct ReminderMail: RaterMail {
    static let example = Letter.reminder(RequestID(rawValue: 1), number: 1)
    let asked: Asked
    let number: Int
    var thread: Thread?

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> ReminderMail? {
        guard case .reminder(let id, let number) = letter, let asked = try rows.asked(id, while: \.isOpen) else {
            return nil
        }
        return ReminderMail(asked: asked, number: number, thread: try rows.thread(.request(id)))
    }

    func fields(_ speech: Speech) -> Fields {
        asked.fields(speech).merging(["isFirst": .flag(number <= 1)])
    }

    static func samples(_ made: MadeUp) -> [ReminderMail] { made.asked.map { ReminderMail(asked: $0, number: 1) } }
}
