// Beside the event of a meeting about what is stuck, when its time changed or it was called off.
import Cycle
import Feedback
import Foundation
import Store
import Wording

struct MeetingChangedMail: Mail {
    static let example = Letter.meetingChanged(
        MeetingID(rawValue: 1),
        of: PersonID(rawValue: 1),
        .employee,
        sequence: 1
    )
    let shown: ShownMeeting
    var reader: Person { shown.reader }
    var group: RaterGroup? { nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> MeetingChangedMail? {
        guard case .meetingChanged(let id, _, let party, let sequence) = letter,
            let shown = try rows.meeting(id, to: party), shown.meeting.sequence == sequence
        else { return nil }
        return MeetingChangedMail(shown: shown)
    }

    func fields(_ speech: Speech) -> Fields { shown.fields(speech) }

    func enclosures(_ writer: LetterWriter, at now: Date) throws -> Enclosures {
        Enclosures(calendar: try shown.part(writer, at: now))
    }

    static func samples(_ made: MadeUp) -> [MeetingChangedMail] { made.meetings.map { MeetingChangedMail(shown: $0) } }
}
