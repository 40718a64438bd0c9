// What is held of people, in numbers, and what operators opened: for the works council and the data protection officer.
import Feedback
import Foundation
import Store

/// Counts, never who.
public struct PrivacyReport: Sendable {
    /// In the order of the registry.
    public let held: [HeldRows]
    /// What operators opened or decided in the last year, by command.
    public let looks: [String: Int]

    /// - Throws: `NotForViewer` for anybody but an operator.
    public init(_ tx: any Transaction, for viewer: Viewer, now: Date) throws {
        try viewer.isOperator()
        held = try tx.heldRows().map(\.keptBack)
        looks = try tx.operatorCounts(since: now.addingTimeInterval(-365 * ScheduleRules.day))
    }
}
