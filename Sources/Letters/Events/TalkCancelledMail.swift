// Beside the calendar's CANCEL.
import CalendarFormat
import Feedback
import Foundation

struct TalkCancelledMail: EventMail {
    static let example = Letter.talkCancelled(TalkID(rawValue: 1), .employee, sequence: 2)
    static let method = CalendarFormat.Method.cancel
    let event: TalkEvent
    let deadline: Date

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> TalkCancelledMail? {
        guard case .talkCancelled(let id, let party, let sequence) = letter,
            let event = try rows.event(id, party, while: { $0.sequence == sequence })
        else { return nil }
        return TalkCancelledMail(event: event, deadline: rows.deadline(of: event.talk))
    }

    static func samples(_ made: MadeUp) -> [TalkCancelledMail] {
        TalkEvent.samples(made).map { TalkCancelledMail(event: $0, deadline: made.start) }
    }
}
