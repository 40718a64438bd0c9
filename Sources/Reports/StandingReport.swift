// The counts of a talk's raters and of those who have answered, for its employee.
import Feedback
import Store

/// Counts, never who.
public struct StandingReport: Hashable, Sendable {
    /// Raters asked and raters who answered, the employee included.
    public let asked: Int
    /// Nil where so few others were asked that the count would say who.
    public let answered: Int?
    /// Raters who are named and wait for an approval.
    public let waiting: Int

    /// - Throws: `NotForViewer` for anybody but an operator and the employee.
    public init(_ tx: any Transaction, of talk: TalkID, for viewer: Viewer) throws {
        try viewer.isOperator(or: .employee)
        let counts = try tx.standing(of: talk)
        asked = counts.asked
        answered = counts.others >= AnonymityRule.minimum ? counts.answered : nil
        waiting = counts.waiting
    }
}
