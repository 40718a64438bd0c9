// To who invited us: which of the two is the employee?
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store
import Wording

struct RolesMail: Mail {
    static let example = Letter.roles(MatterID(rawValue: 1), isAgain: false)
    let reader: Person
    /// Numbers 1 and 2: the answer may be either.
    let first: NamedAddress
    let second: NamedAddress
    let start: Date
    let isAgain: Bool
    var group: RaterGroup? { nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> RolesMail? {
        guard case .roles(let id, let isAgain) = letter, let open = try rows.open(id),
            case .roles(let people) = open.matter.kind
        else { return nil }
        let named = try people.compactMap { try rows.tx.person($0)?.person.mailbox }
        guard named.count == 2,
            let start = open.source.readEvent()?.start.moment(in: rows.settings.organisation.timeZone)
        else { return nil }
        return RolesMail(reader: open.reader, first: named[0], second: named[1], start: start, isAgain: isAgain)
    }

    func fields(_ speech: Speech) -> Fields {
        [
            "organizer": .fields(reader.fields), "first": .fields(first.fields), "second": .fields(second.fields),
            "start": speech.start(start), "isAgain": .flag(isAgain),
        ]
    }

    static func samples(_ made: MadeUp) -> [RolesMail] {
        [
            RolesMail(
                reader: made.employee,
                first: made.employee.mailbox,
                second: made.manager.mailbox,
                start: made.start,
                isAgain: false
            )
        ]
    }
}
