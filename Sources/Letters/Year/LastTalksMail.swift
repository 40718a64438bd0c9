// To a person who asked: when they and their manager, or the people whom they lead, last just talked.
import Days
import Feedback
import Foundation
import Store
import Wording

struct LastTalksMail: Mail {
    static let example = Letter.lastTalks(PersonID(rawValue: 1), inboxRow: InboxID(rawValue: 1))
    /// Another person, and the day; nil: none is known.
    struct Talked: Sendable {
        let with: Person
        let day: CivilDay?

        func fields(_ speech: Speech) -> Fields {
            let shown: Fields.Value = day.map { speech.day($0) } ?? .absent
            return ["person": .fields(with.fields), "talkedOn": shown]
        }
    }

    let manager: Talked?
    let people: [Talked]
    let reader: Person
    var group: RaterGroup? { nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> LastTalksMail? {
        guard case .lastTalks(let id, _) = letter, let own = try rows.tx.person(id), own.left == nil else { return nil }
        let tx = rows.tx
        let manager = try own.manager.flatMap { try tx.person($0) }.map { manager in
            Talked(with: manager.person, day: try tx.lastTalked(manager.id, with: id))
        }
        let people = try tx.people().filter { $0.manager == id && $0.left == nil }.map { person in
            Talked(with: person.person, day: try tx.lastTalked(id, with: person.id))
        }
        return LastTalksMail(manager: manager, people: people, reader: own.person)
    }

    func fields(_ speech: Speech) -> Fields {
        [
            "reader": .fields(reader.fields), "manager": manager.map { .fields($0.fields(speech)) } ?? .absent,
            "people": .list(people.map { $0.fields(speech) }), "hasPeople": .flag(!people.isEmpty),
            "hasNone": .flag(manager == nil && people.isEmpty),
        ]
    }

    static func samples(_ made: MadeUp) -> [LastTalksMail] {
        let days = [CivilDay(made.start), nil]
        return days.map { day in
            LastTalksMail(
                manager: Talked(with: made.manager, day: day),
                people: days.map { Talked(with: made.employee, day: $0) },
                reader: made.employee
            )
        } + [LastTalksMail(manager: nil, people: [], reader: made.employee)]
    }
}
