// To an employee, after the kick-off: what her talk of the year is, and how she plans it.
import Feedback
import Foundation
import Store
import Wording

struct OwnTalkMail: Mail {
    static let example = Letter.ownTalk(PersonID(rawValue: 1), year: 2027)
    let year: Int
    let reader: Person
    let manager: Person
    /// Whether it is planned already.
    let isPlanned: Bool
    let service: String
    var group: RaterGroup? { nil }
    var enclosesHandout: Bool { true }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> OwnTalkMail? {
        guard case .ownTalk(let id, let year) = letter, let person = try rows.tx.person(id), person.left == nil,
            let manager = try person.manager.flatMap({ try rows.tx.person($0) }), manager.left == nil
        else { return nil }
        return OwnTalkMail(
            year: year,
            reader: person.person,
            manager: manager.person,
            isPlanned: try rows.tx.talks().contains {
                $0.employee.address == person.person.address && $0.state == .planned && $0.start > rows.now
            },
            service: rows.settings.service.address.description
        )
    }

    func fields(_ speech: Speech) -> Fields {
        [
            "reader": .fields(reader.fields), "manager": .fields(manager.fields), "year": .text(String(year)),
            "isPlanned": .flag(isPlanned), "service": .text(service),
        ]
    }

    static func samples(_ made: MadeUp) -> [OwnTalkMail] {
        [true, false].map { isPlanned in
            OwnTalkMail(
                year: 2027,
                reader: made.employee,
                manager: made.manager,
                isPlanned: isPlanned,
                service: made.service.description
            )
        }
    }
}
