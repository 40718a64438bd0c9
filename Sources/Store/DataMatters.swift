// Rows of people who ask what is held about them.
import Addressing
import Feedback
import Foundation

extension Transaction {
    /// The address of whoever is known under that one: their own; that a request went to. Nil: nobody is.
    public func addressOnFile(of address: EmailAddress) throws -> EmailAddress? {
        let person = try first(
            """
            SELECT p.address FROM people p WHERE p.address_key = $1
            UNION SELECT p.address FROM aliases a JOIN people p ON p.id = a.person_id WHERE a.address_key = $2
            """,
            [.key(address), .raterKey(address)]
        )
        if let person { return try person.address("address") }
        return try requestsOutside(to: address).last?.rater.address
    }

    /// Whether that address was asked since then whether it wants its data.
    public func hasAskedForData(_ address: EmailAddress, since moment: Date) throws -> Bool {
        try dataMatters(since: moment).contains { try $0.address("address") == address }
    }

    /// An older question is answered no more.
    public func closeDataMatters(of address: EmailAddress) throws {
        for row in try dataMatters(since: .distantPast) where try row.address("address") == address {
            try execute("UPDATE matters SET state = 'closed' WHERE id = $1", [.integer(try row.integer("id"))])
        }
    }

    private func dataMatters(since moment: Date) throws -> [Row] {
        try rows(
            "SELECT id, address FROM matters WHERE subject_key = $1 AND asked_at > $2",
            [.content(.key(Matter.Kind.ownData.key)), .time(moment)]
        )
    }
}
