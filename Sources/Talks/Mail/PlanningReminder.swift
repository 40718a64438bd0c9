// Who has no talk this year is asked once to plan one, and so is the manager.
import Days
import Feedback
import Foundation
import Store

struct PlanningReminder {
    let tx: any Transaction
    let book: TalkBook
    let settings: TalkMailSettings

    func ask(now: Date) throws {
        let year = CompanyYear(of: now, in: settings.timeZone)
        guard let due = settings.plannedBy.flatMap({ year.day(month: $0.month, day: $0.day, in: settings.timeZone) }),
            now >= due
        else { return }
        for employee in try tx.peopleWithoutTalk(from: year.start, until: year.end) {
            guard let manager = try employee.manager.flatMap({ try tx.person($0) }) else { continue }
            for (party, person) in [(Party.employee, employee), (.manager, manager)] {
                let letter = Letter.planTalk(employee.id, year: year.number, party)
                try book.queue(tx, letter, to: person.person.address, now: now)
            }
        }
    }
}
