// To an employee or her manager: there is no talk planned this year.
import Addressing
import Feedback
import Store
import Wording

struct PlanTalkMail: Mail {
    static let example = Letter.planTalk(PersonID(rawValue: 1), year: 2026, .employee)
    let employee: Person
    let manager: Person
    let party: Party
    let year: Int
    /// The people to invite to the talk.
    let serviceAddress: EmailAddress
    var reader: Person { party == .employee ? employee : manager }
    var group: RaterGroup? { party.group }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> PlanTalkMail? {
        guard case .planTalk(let id, let year, let party) = letter, let employee = try rows.tx.person(id),
            let manager = try employee.manager.flatMap({ try rows.tx.person($0) })
        else { return nil }
        return PlanTalkMail(
            employee: employee.person,
            manager: manager.person,
            party: party,
            year: year,
            serviceAddress: rows.settings.service.address
        )
    }

    func fields(_ speech: Speech) -> Fields {
        [
            "employee": .fields(employee.fields), "manager": .fields(manager.fields), "year": .text(String(year)),
            "serviceAddress": .text(serviceAddress.description),
        ]
    }

    static func samples(_ made: MadeUp) -> [PlanTalkMail] {
        [Party.employee, .manager].map { party in
            PlanTalkMail(
                employee: made.employee,
                manager: made.manager,
                party: party,
                year: 2026,
                serviceAddress: made.service
            )
        }
    }
}
