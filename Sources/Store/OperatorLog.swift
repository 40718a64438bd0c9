// Rows that tell the works council which operator opened what.
import Feedback
import Foundation

/// Who works at the command line, as far as the system knows.
public struct OperatorID: Sendable, Hashable, ExpressibleByStringLiteral {
    public let name: String
    /// The uid of the login, which `sudo` and `su` leave as it is; nil where there was none.
    public let login: Int64?
    /// `/dev/pts/3`; nil where there is none.
    public let terminal: String?

    public init(name: String, login: Int64? = nil, terminal: String? = nil) {
        (self.name, self.login, self.terminal) = (name, login, terminal)
    }

    public init(stringLiteral name: String) { self.init(name: name) }
}

/// An entry of the operator log.
public struct OperatorAction: Sendable, Hashable {
    public let at: Date
    public let `operator`: OperatorID
    public let action: String
}

extension Transaction {
    /// Notes that an operator opened something confidential, or took a decision.
    public func log(operator who: OperatorID, _ action: String, now: Date) throws {
        try execute(
            "INSERT INTO operator_log (at, operator, login_uid, terminal, action) VALUES ($1, $2, $3, $4, $5)",
            [.time(now), .text(who.name), .integer(who.login), .text(who.terminal), .text(action)]
        )
    }

    /// Those of another database that this one doesn't have.
    public func carryOver(_ actions: [OperatorAction]) throws {
        let known = Set(try operatorLog())
        for action in actions where !known.contains(action) {
            try log(operator: action.operator, action.action, now: action.at)
        }
    }

    /// In the order in which it was done.
    public func operatorLog() throws -> [OperatorAction] {
        try rows("SELECT * FROM operator_log ORDER BY id", []).map {
            OperatorAction(
                at: try $0.time("at"),
                operator: OperatorID(
                    name: try $0.text("operator"),
                    login: $0.optionalInteger("login_uid"),
                    terminal: $0.optionalText("terminal")
                ),
                action: try $0.text("action")
            )
        }
    }
}
