// The counts of a talk's raters and of those who have answered, for its employee.
import Feedback
import Store

/// Counts, never who.
public struct StandingReport: Hashable, Sendable {
    /// The employee included.
    public let count: ShownCount
    /// Raters who are named and wait for an approval.
    public let waiting: Int

    /// - Throws: `NotForViewer` for anybody but an operator and the employee.
    public init(_ tx: any Transaction, of talk: TalkID, for viewer: Viewer) throws {
        try viewer.isOperator(or: .employee)
        let requests = try tx.requests(of: talk)
        count = ShownCount(RaterTally(of: requests.map(\.counted)))
        waiting = requests.count { $0.state == .proposed }
    }
}
