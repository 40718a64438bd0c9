// Rows of addresses that nobody is asked at any more. Mail about a person's own talk is no request, and goes on.
import Addressing
import Feedback
import Foundation

extension Transaction {
    /// No request goes to the address from now on; its subaddresses are meant as well.
    /// - Returns: false when it was stopped before.
    @discardableResult
    public func suppress(_ address: EmailAddress, _ cause: Suppression.Cause, now: Date) throws -> Bool {
        try execute(
            """
            INSERT INTO suppressions (address_key, address, cause, since) VALUES ($1, $2, $3, $4)
            ON CONFLICT (address_key) DO NOTHING
            """,
            [.raterKey(address), .content(address, under: nil), .text(cause.rawValue), .time(now)]
        ) > 0
    }

    /// Those of another database that this one doesn't have; open requests to them end.
    public func carryOver(_ wishes: [Suppression], by rules: MailRules, now: Date) throws {
        for wish in wishes where try suppress(wish.address, wish.cause, now: wish.since) {
            for end in wish.cause.ends(try requests(to: wish.address)) { try self.end(end, by: rules, now: now) }
        }
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

extension Suppression {
    init(_ row: Row) throws {
        self.init(
            address: try row.address("address"),
            cause: try row.state("cause"),
            since: try row.time("since")
        )
    }
}
