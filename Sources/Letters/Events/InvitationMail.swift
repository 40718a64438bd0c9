// Beside the calendar's invitation (iTIP REQUEST).
import Feedback
import Foundation

struct InvitationMail: EventMail {
    static let example = Letter.invitation(TalkID(rawValue: 1), .employee, sequence: 0)
    let event: TalkEvent
    let deadline: Date

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> InvitationMail? {
        guard case .invitation(let id, let party, let sequence) = letter,
            let event = try rows.event(id, party, while: { $0.sequence == sequence })
        else { return nil }
        return InvitationMail(event: event, deadline: rows.deadline(of: event.talk))
    }

    static func samples(_ made: MadeUp) -> [InvitationMail] {
        TalkEvent.samples(made).map { InvitationMail(event: $0, deadline: made.start) }
    }
}
