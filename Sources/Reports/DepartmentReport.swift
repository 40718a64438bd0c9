// A year's talks and feedback by department: all that HR sees of the rounds together.
import Days
import Feedback
import Foundation
import Store

/// Counts, never who.
public struct DepartmentReport: Sendable {
    public let year: Int
    /// In the order of their names, people without a department last.
    public let rows: [DepartmentCount]

    /// - Throws: `NotForViewer` for anybody but an operator and HR.
    ///
    /// The answers are those of the latest count that HR was told, which is made anew once a day at most (`CountMoment`).
    public init(_ tx: any Transaction, in year: CompanyYear, for viewer: Viewer, now: Date) throws {
        try viewer.isOperator(or: .hr)
        self.year = year.number
        let moment = CountMoment.latest(told: try tx.queuedAt(.departments), now: now)
        rows = try tx.departmentCounts(from: year.start, until: year.end, asOf: moment, now: now)
    }
}
