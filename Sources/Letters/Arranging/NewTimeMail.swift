// To who declined the talk: when does it suit?
import Feedback
import Store
import Wording

struct NewTimeMail: Mail {
    static let example = Letter.newTime(MatterID(rawValue: 1), isAgain: false)
    let talk: Talk
    /// The person who declined.
    let party: Party
    let isAgain: Bool
    let reader: Person
    var group: RaterGroup? { party.group }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> NewTimeMail? {
        guard case .newTime(let id, let isAgain) = letter, let open = try rows.open(id),
            case .newTime(let talk, let party) = open.matter.kind, let talk = try rows.running(talk)
        else { return nil }
        return NewTimeMail(talk: talk, party: party, isAgain: isAgain, reader: open.reader)
    }

    func fields(_ speech: Speech) -> Fields {
        speech.fields(talk).merging([
            "reader": .fields(talk.fields(of: party)), "other": .fields(talk.fields(of: party.other)),
            "isAgain": .flag(isAgain),
        ])
    }

    static func samples(_ made: MadeUp) -> [NewTimeMail] {
        made.talks.flatMap { talk in
            [Party.employee, .manager].map { party in
                NewTimeMail(talk: talk, party: party, isAgain: false, reader: talk.person(party) ?? made.employee)
            }
        }
    }
}
