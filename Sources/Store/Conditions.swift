// Rows that tell the operator how the service is.
import Feedback
import Foundation

/// Something that keeps the service from its work: the queue is paused, the mailbox can't be reached.
public struct Condition: Sendable, Hashable {
    public let name: String
    public let reason: ConditionReason
    public let since: Date

    public init(name: String, reason: ConditionReason, since: Date) {
        (self.name, self.reason, self.since) = (name, reason, since)
    }
}

extension Transaction {
    /// Notes a condition; its beginning stays while it lasts.
    public func note(condition name: String, _ reason: ConditionReason, now: Date) throws {
        let reason = reason.columns(under: nil)
        try execute(
            """
            INSERT INTO conditions (name, reason_code, reason_parameters, since) VALUES ($1, $2, $3, $4)
            ON CONFLICT (name) DO UPDATE SET reason_code = excluded.reason_code,
                reason_parameters = excluded.reason_parameters
            """,
            [.text(name), reason.code, reason.parameters, .time(now)]
        )
    }

    public func clear(condition name: String) throws {
        try execute("DELETE FROM conditions WHERE name = $1", [.text(name)])
    }

    public func conditions() throws -> [Condition] {
        try rows("SELECT * FROM conditions ORDER BY name", []).map {
            let reason: ConditionReason? = try $0.reason("reason")
            guard let reason else { throw StoreError.unreadableRow("a condition without a reason") }
            return Condition(name: try $0.text("name"), reason: reason, since: try $0.time("since"))
        }
    }
}
