// The counts of a talk's raters and of those who have answered, for its employee.
import Feedback
import Foundation
import Store

/// Counts, never who.
public struct StandingReport: Hashable, Sendable {
    /// The employee included.
    public let count: ShownCount
    /// Raters who are named and wait for an approval.
    public let waiting: Int

    /// - Throws: `NotForViewer` for anybody but an operator and the employee.
    ///
    /// The answers are those of the latest count, which is made anew once a day at most (`CountMoment`).
    public init(_ tx: any Transaction, of talk: TalkID, for viewer: Viewer, now: Date) throws {
        try viewer.isOperator(or: .employee)
        let requests = try tx.requests(of: talk)
        let moment = CountMoment.latest(told: try tx.queuedAt(.standing, of: talk), now: now)
        let later = try tx.answeredFirst(after: moment, of: talk)
        count = ShownCount(RaterTally(of: requests.map { $0.counted(asAnswered: !later.contains($0.id)) }))
        waiting = requests.count { $0.state == .proposed }
    }
}
