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
    public func save(alias: EmailAddress, of id: PersonID, ownUntil: Date? = nil) throws {
        try execute(
            """
            INSERT INTO aliases (address_key, address, person_id, own_until) VALUES ($1, $2, $3, $4)
            ON CONFLICT (address_key) DO UPDATE SET address = excluded.address, person_id = excluded.person_id,
                own_until = excluded.own_until
            """,
            [.raterKey(alias), .content(alias, under: key(of: id)), .id(id), .time(ownUntil)]
        )
    }

    /// - Returns: whether it was one.
    @discardableResult
    public func drop(alias: EmailAddress, of id: PersonID) throws -> Bool {
        try execute("DELETE FROM aliases WHERE address_key = $1 AND person_id = $2", [.raterKey(alias), .id(id)]) > 0
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
