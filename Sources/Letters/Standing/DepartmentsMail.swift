// To HR: talks and feedback of one year by department.
import Days
import Feedback
import Foundation
import Reports
import Store
import Wording

struct DepartmentsMail: Mail {
    static let example = Letter.departments(inboxRow: InboxID(rawValue: 1))
    let year: Int
    /// In the order in which they are shown.
    let rows: [DepartmentCount]
    let reader: Person
    var group: RaterGroup? { nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> DepartmentsMail? {
        guard case .departments = letter, let hr = try rows.hr() else { return nil }
        let year = CompanyYear(of: rows.now, in: rows.settings.organisation.timeZone)
        let report = try DepartmentReport(rows.tx, in: year, for: .party(.hr), now: rows.now)
        return DepartmentsMail(year: report.year, rows: report.rows, reader: hr)
    }

    func fields(_ speech: Speech) -> Fields {
        [
            "year": .text(String(year)), "rows": .list(rows.map(\.fields)), "hasRows": .flag(!rows.isEmpty),
            "severalRows": .flag(rows.count > 1), "total": .fields(total.fields),
        ]
    }

    private var total: DepartmentCount {
        DepartmentCount(
            department: nil,
            planned: rows.reduce(0) { $0 + $1.planned },
            past: rows.reduce(0) { $0 + $1.past },
            none: rows.reduce(0) { $0 + $1.none },
            asked: rows.reduce(0) { $0 + $1.asked },
            answered: rows.reduce(0) { $0 + $1.answered }
        )
    }

    static func samples(_ made: MadeUp) -> [DepartmentsMail] {
        let rows = ["…", nil].map {
            DepartmentCount(department: $0, planned: 1, past: 1, none: 1, asked: 1, answered: 1)
        }
        return [rows, []].map { DepartmentsMail(year: 2026, rows: $0, reader: made.manager) }
    }
}

extension DepartmentCount {
    fileprivate var fields: Fields {
        [
            "department": .init(department.flatMap { $0.isEmpty ? nil : $0 }),
            "planned": .text(String(planned)), "past": .text(String(past)), "none": .text(String(none)),
            "asked": .text(String(asked)), "answered": .text(String(answered)),
        ]
    }
}
