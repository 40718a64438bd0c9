// A year's talks and feedback by department: all that HR sees of the rounds together.
import Days
import Foundation
import Store

/// Counts, never who.
public struct DepartmentReport: Sendable {
    public let year: Int
    /// In the order of their names, people without a department last.
    public let rows: [DepartmentCount]

    /// - Throws: `NotForViewer` for anybody but an operator and HR.
    public init(_ tx: any Transaction, in year: CompanyYear, for viewer: Viewer, now: Date) throws {
        try viewer.isOperator(or: .hr)
        self.year = year.number
        rows = try tx.departmentCounts(from: year.start, until: year.end, now: now)
    }
}
