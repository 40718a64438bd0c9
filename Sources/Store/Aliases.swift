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
    public func save(alias: EmailAddress, of id: PersonID) throws {
        try execute(
            """
            INSERT INTO aliases (address_key, address, person_id) VALUES ($1, $2, $3)
            ON CONFLICT (address_key) DO UPDATE SET address = excluded.address, person_id = excluded.person_id
            """,
            [.raterKey(alias), .content(alias), .id(id)]
        )
    }

    /// Further addresses by person.
    public func aliases() throws -> [PersonID: [EmailAddress]] {
        try rows("SELECT person_id, address FROM aliases ORDER BY person_id", []).reduce(into: [:]) { all, row in
            all[try row.id("person_id"), default: []].append(try row.address("address"))
        }
    }
}
