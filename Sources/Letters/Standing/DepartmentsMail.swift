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
            "year": .text(String(year)), "rows": .list(rows.map { $0.fields($0.count) }),
            "hasRows": .flag(!rows.isEmpty),
            "severalRows": .flag(rows.count > 1), "total": .fields(total.fields(count)), "keepsBack": .flag(keepsBack),
        ]
    }

    /// Of all departments together.
    private var count: ShownCount { ShownCount(totalOf: rows.map(\.raters)) }

    private var keepsBack: Bool { rows.contains { $0.count.answered == nil } }

    private var total: DepartmentCount {
        DepartmentCount(
            department: nil,
            planned: rows.reduce(0) { $0 + $1.planned },
            past: rows.reduce(0) { $0 + $1.past },
            none: rows.reduce(0) { $0 + $1.none },
            raters: rows.flatMap(\.raters)
        )
    }

    static func samples(_ made: MadeUp) -> [DepartmentsMail] {
        let tallies = [RaterTally(asked: 9, answered: 7, possible: 8), RaterTally(asked: 2, answered: 1, possible: 1)]
        let rows = zip(["…", nil], tallies).map { department, made in
            DepartmentCount(department: department, planned: 1, past: 1, none: 1, raters: [made])
        }
        return [rows, []].map { DepartmentsMail(year: 2026, rows: $0, reader: made.manager) }
    }
}

extension DepartmentCount {
    fileprivate func fields(_ count: ShownCount) -> Fields {
        [
            "department": .init(department.flatMap { $0.isEmpty ? nil : $0 }),
            "planned": .text(String(planned)), "past": .text(String(past)), "none": .text(String(none)),
            "asked": .text(String(count.asked)), "answered": .init(count.answered.map { String($0) }),
            "isCounted": .flag(count.answered != nil),
        ]
    }
}
