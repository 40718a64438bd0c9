// Mail that waits for a person, without its text.
import Feedback
import Foundation
import Store

/// One held message.
public struct HeldReport: Sendable {
    public let id: InboxID
    public let received: Date
    public let kind: String?
    public let sender: String?
    public let reason: HeldReason?
    public let request: RequestID?
    /// Octets.
    public let size: Int
    /// What can be done with it.
    public let choices: [HeldChoice]

    /// Held messages, the oldest first, a page of them.
    /// - Throws: `NotForViewer` for anybody but an operator.
    public static func page(
        _ tx: any Transaction,
        for viewer: Viewer,
        after last: InboxID = InboxID(rawValue: 0),
        limit: Int = 1000
    ) throws -> [HeldReport] {
        try viewer.isOperator()
        return try tx.heldMessages(after: last, limit: limit).map { row in
            HeldReport(
                id: row.id,
                received: row.receivedAt,
                kind: row.kind,
                sender: row.sender,
                reason: row.heldReason,
                request: row.request,
                size: row.size,
                choices: try row.heldReason?.choices(tx.heldContent(of: row.id)) ?? HeldChoice.allCases
            )
        }
    }
}
