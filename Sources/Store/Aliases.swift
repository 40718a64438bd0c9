// Rows of further addresses of people who are known: two raters at one person are one.
import Addressing
import Feedback
import Foundation

extension Transaction {
    /// Who is behind an address, as far as the book of people knows.
    public func person(behind address: EmailAddress) throws -> RaterKey {
        let row = try first(
            "SELECT p.address FROM aliases a JOIN people p ON p.id = a.person_id WHERE a.address_key = $1",
            [.raterKey(address)]
        )
        return RaterKey(try row?.address("address") ?? address)
    }

    /// Notes that an address is a known person's as well; so are the requests to it.
    /// - Parameter ownUntil: where it was their own until then.
    public func save(alias: EmailAddress, of id: PersonID, ownUntil: Date? = nil, now: Date) throws {
        try execute(
            """
            INSERT INTO aliases (address_key, address, person_id, own_until, noted_at) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (address_key) DO UPDATE SET address = excluded.address, person_id = excluded.person_id,
                own_until = excluded.own_until, noted_at = CASE WHEN aliases.person_id = excluded.person_id
                    THEN aliases.noted_at ELSE excluded.noted_at END
            """,
            [.raterKey(alias), .content(alias, under: key(of: id)), .id(id), .time(ownUntil), .time(now)]
        )
    }

    /// - Returns: whether it was one.
    @discardableResult
    public func drop(alias: EmailAddress, of id: PersonID) throws -> Bool {
        try execute("DELETE FROM aliases WHERE address_key = $1 AND person_id = $2", [.raterKey(alias), .id(id)]) > 0
    }

    /// An address is nothing of a person's any more. Where it was their own, it stays noted until when: what was asked
    /// there before is theirs, and not of whoever has it next.
    /// - Returns: whether it was one.
    public func giveUp(alias: EmailAddress, of id: PersonID) throws -> Bool {
        let row = try first(
            "SELECT own_until FROM aliases WHERE address_key = $1 AND person_id = $2",
            [.raterKey(alias), .id(id)]
        )
        if let until = row?.optionalTime("own_until") {
            try execute(
                "INSERT INTO former_addresses (address_key, address, person_id, own_until) VALUES ($1, $2, $3, $4)",
                [.raterKey(alias), .content(alias, under: key(of: id)), .id(id), .time(until)]
            )
        }
        return try drop(alias: alias, of: id)
    }

    /// When an address ceased to be another person's own, the last time before that moment; nil: it never was one.
    /// - Parameter id: who has it; nil: somebody who is not on file.
    public func othersUntil(_ address: EmailAddress, than id: PersonID?, before moment: Date = .distantFuture) throws
        -> Date?
    {
        try rows(
            """
            SELECT own_until FROM former_addresses WHERE address_key = $1 AND person_id <> $2
            UNION ALL SELECT own_until FROM aliases WHERE address_key = $1 AND person_id <> $2 AND own_until IS NOT NULL
            """,
            [.raterKey(address), .id(id ?? PersonID(rawValue: 0))]
        ).map { try $0.time("own_until") }.filter { $0 < moment }.max()
    }

    /// Requests to somebody who is not on file: none that another was asked there, whose own the address was.
    public func requestsOutside(to address: EmailAddress) throws -> [FeedbackRequest] {
        let from = try othersUntil(address, than: nil) ?? .distantPast
        return try requests(to: address).filter { $0.askedAt >= from }
    }

    /// The address that somebody has now whose own another one was.
    /// - Parameter moment: it was so then still; nil: whenever.
    public func currentAddress(ofFormer address: EmailAddress, since moment: Date? = nil) throws -> EmailAddress? {
        try first(
            """
            SELECT p.address FROM aliases a JOIN people p ON p.id = a.person_id
            WHERE a.address_key = $1 AND a.own_until >= $2
            """,
            [.raterKey(address), .time(moment ?? .distantPast)]
        )?.address("address")
    }

    /// Further addresses by person.
    public func aliases() throws -> [PersonID: [EmailAddress]] {
        try rows("SELECT person_id, address FROM aliases ORDER BY person_id", []).reduce(into: [:]) { all, row in
            all[try row.id("person_id"), default: []].append(try row.address("address"))
        }
    }
}
