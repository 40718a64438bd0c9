// To a person who stopped what was done in their name: whether it is stopped.
import Addressing
import Feedback
import Store
import Wording

struct StoppedMail: Mail {
    static let example = Letter.stopped(MatterID(rawValue: 1), .stopped)
    let talk: Talk
    let stopping: Matter.Stopping
    /// Whether it was the sharing of a dossier.
    let isOfSharing: Bool
    let reader: Person
    var group: RaterGroup? { nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> StoppedMail? {
        guard case .stopped(let id, let stopping) = letter, let matter = try rows.tx.matter(id),
            case .stop(let deed) = matter.kind, let talk = try rows.talk(deed.talk)
        else { return nil }
        let isOfSharing = if case .shared = deed { true } else { false }
        return StoppedMail(
            talk: talk,
            stopping: stopping,
            isOfSharing: isOfSharing,
            reader: try rows.person(NamedAddress(name: nil, address: matter.address))
        )
    }

    func fields(_ speech: Speech) -> Fields {
        speech.fields(talk).merging([
            "person": .fields(reader.fields), "isOfSharing": .flag(isOfSharing),
            "isStopped": .flag(stopping == .stopped), "isTooLate": .flag(stopping == .tooLate),
            "isPassedOn": .flag(stopping == .passedOn),
        ])
    }

    static func samples(_ made: MadeUp) -> [StoppedMail] {
        made.talks.flatMap { talk in
            Matter.Stopping.allCases.map { stopping in
                StoppedMail(talk: talk, stopping: stopping, isOfSharing: talk.isFull, reader: made.employee)
            }
        }
    }
}
