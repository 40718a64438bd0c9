// Beside the calendar's update, when time or place changed.
import Feedback
import Foundation
import Wording

struct TalkMovedMail: EventMail {
    static let example = Letter.talkMoved(
        TalkID(rawValue: 1),
        .employee,
        sequence: 1,
        from: Date(timeIntervalSince1970: 0)
    )
    let event: TalkEvent
    let deadline: Date
    /// When the talk was before.
    let from: Date

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> TalkMovedMail? {
        guard case .talkMoved(let id, let party, let sequence, let from) = letter,
            let event = try rows.event(id, party, while: { $0.sequence == sequence })
        else { return nil }
        return TalkMovedMail(event: event, deadline: rows.deadline(of: event.talk), from: from)
    }

    func fields(_ speech: Speech) -> Fields {
        news.fields(speech).merging([
            "before": speech.start(from), "timeChanged": .flag(from != event.talk.start),
        ])
    }

    static func samples(_ made: MadeUp) -> [TalkMovedMail] {
        TalkEvent.samples(made).map { TalkMovedMail(event: $0, deadline: made.start, from: made.start) }
    }
}
