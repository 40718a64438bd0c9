// Rows that tell the operator how the service is, and that tell the works council what an operator opened.
import Foundation

/// Something that keeps the service from its work: the queue is paused, the mailbox can't be reached.
public struct Condition: Sendable, Hashable {
    public let name: String
    public let detail: String
    public let since: Date
}

/// An entry of the operator log.
public struct OperatorAction: Sendable, Hashable {
    public let at: Date
    public let `operator`: String
    public let action: String
}

extension Transaction {
    /// Notes a condition; its beginning stays while it lasts.
    public func note(condition name: String, _ detail: String, now: Date) throws {
        try execute(
            """
            INSERT INTO conditions (name, detail, since) VALUES ($1, $2, $3)
            ON CONFLICT (name) DO UPDATE SET detail = excluded.detail
            """,
            [.text(name), .text(detail), .time(now)]
        )
    }

    public func clear(condition name: String) throws {
        try execute("DELETE FROM conditions WHERE name = $1", [.text(name)])
    }

    public func conditions() throws -> [Condition] {
        try rows("SELECT * FROM conditions ORDER BY name", []).map {
            Condition(name: try $0.text("name"), detail: try $0.text("detail"), since: try $0.time("since"))
        }
    }

    /// Notes that an operator opened something confidential.
    public func log(operator name: String, _ action: String, now: Date) throws {
        try execute(
            "INSERT INTO operator_log (at, operator, action) VALUES ($1, $2, $3)",
            [.time(now), .text(name), .text(action)]
        )
    }

    public func operatorLog() throws -> [OperatorAction] {
        try rows("SELECT * FROM operator_log ORDER BY id", []).map {
            OperatorAction(at: try $0.time("at"), operator: try $0.text("operator"), action: try $0.text("action"))
        }
    }
}
