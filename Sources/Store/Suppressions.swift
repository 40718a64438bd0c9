// Rows of addresses that nobody is asked at any more. Mail about a person's own talk is no request, and goes on.
import Addressing
import Feedback
import Foundation

/// An address that no request goes to.
public struct Suppression: Sendable, Hashable {
    /// The cause.
    public enum Cause: String, Sendable, Codable, CaseIterable {
        /// The recipient's provider reported our mail as unwanted (RFC 5965).
        case complaint
        /// They said so: List-Unsubscribe, or in words.
        case unsubscribe
        /// By the command line.
        case operated = "operator"
    }

    public let address: EmailAddress
    public let cause: Cause
    public let since: Date
}

extension Transaction {
    /// Stops requests to an address, subaddresses of it included, and ends those that are open.
    /// - Returns: false when it was stopped before.
    @discardableResult
    public func suppress(_ address: EmailAddress, _ cause: Suppression.Cause, now: Date) throws -> Bool {
        let key = Value.raterKey(address)
        let isNew =
            try execute(
                """
                INSERT INTO suppressions (address_key, address, cause, since) VALUES ($1, $2, $3, $4)
                ON CONFLICT (address_key) DO NOTHING
                """,
                [key, .content(address), .text(cause.rawValue), .time(now)]
            ) > 0
        let open = try rows(
            "SELECT * FROM requests WHERE rater_key = $1 AND rater_group <> 'self' AND state IN ('proposed', 'queued', 'sent')",
            [key]
        ).map(FeedbackRequest.init)
        for request in open {
            try set(request, to: .declined, reason: cause.reason, now: now)
            try withdrawLetters(of: request.id, now: now)
        }
        return isNew
    }

    /// Requests may go to the address again; ended ones stay ended.
    /// - Returns: whether it had been stopped.
    public func endSuppression(of address: EmailAddress) throws -> Bool {
        try execute(
            "DELETE FROM suppressions WHERE address_key = $1",
            [.raterKey(address)]
        ) > 0
    }

    public func suppression(of address: EmailAddress) throws -> Suppression? {
        try first(
            "SELECT * FROM suppressions WHERE address_key = $1",
            [.raterKey(address)]
        ).map(Suppression.init)
    }

    public func suppressions() throws -> [Suppression] {
        try rows("SELECT * FROM suppressions ORDER BY since, address_key", []).map(Suppression.init)
    }
}

extension Suppression.Cause {
    /// Why a request is declined without its rater having said so of that request.
    fileprivate var reason: RequestReason {
        switch self {
        case .complaint: .complaint
        case .unsubscribe: .unsubscribed
        case .operated: .stoppedByOperator
        }
    }
}

extension Suppression {
    init(_ row: Row) throws {
        self.init(
            address: try row.address("address"),
            cause: try row.state("cause"),
            since: try row.time("since")
        )
    }
}
