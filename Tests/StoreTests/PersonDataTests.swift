// What is held about a person is found from the registry: each table that is about a role has something for somebody in it.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite struct PersonDataTests {
    private func filled() async throws -> TestHouse {
        let house = try await TestHouse()
        try await house.fillPrivately()
        // Addresses that were theirs.
        try await house.change { tx, now in
            for (name, id) in [("anna", Example.anna), ("mark", Example.mark)] {
                let former = try EmailAddress("\(name)@former.example")
                try tx.save(alias: former, of: id, ownUntil: now, now: now)
                _ = try tx.giveUp(alias: former, of: id)
            }
        }
        // As versions before schema 9 stored what they sent.
        try await house.change { tx, _ in
            for row in try tx.rows("SELECT id FROM outbox", []) {
                try tx.execute(
                    "INSERT INTO outbox_messages (outbox_id, message) VALUES ($1, $2)",
                    [.integer(try row.integer("id")), .content(Data("as before".utf8), under: nil)]
                )
            }
        }
        return house
    }

    private func held(_ house: TestHouse, _ address: String) async throws -> [HeldEntry] {
        try await house.store.read { tx in try tx.held(about: tx.trace(EmailAddress(address))) }
    }

    private static let people: [DataKind.Subject: [String]] = [
        .employee: ["anna@example.test"], .manager: ["mark@example.test"], .rater: ["petra@client.example"],
        .correspondent: ["stranger@x.example", "anna@example.test"],
    ]

    /// Operators have no address.
    @Test(arguments: DataKind.Subject.allCases.filter { $0 != .operator })
    func eachTableAboutARoleHasSomething(_ role: DataKind.Subject) async throws {
        let house = try await filled()
        var found: [HeldEntry] = []
        for address in Self.people[role] ?? [] { found += try await held(house, address) }
        for columns in HeldColumns.all where columns.about.contains(role) {
            // What stands in one role stands not once more in another.
            let entries = found.filter { $0.table == columns.table && $0.kind == columns.kind }
            #expect(!entries.isEmpty, "\(columns.table) (\(columns.kind)) as \(role)")
            #expect(HeldWay.all.contains { $0.table == columns.table && $0.role == role }, "\(columns.table)")
        }
    }

    @Test func theEmployeeGetsNoConfidentialAnswerButTheReleasedDossier() async throws {
        let house = try await filled()
        let found = try await held(house, "anna@example.test")
        let all = found.map { "\($0)" }.joined()
        #expect(!all.contains(Private.answer) && all.contains("the released dossier"))
        // Nor who has answered.
        let requests = found.filter { $0.table == "requests" && $0.role == .employee }
        let columns = Set(requests.flatMap(\.values.keys))
        #expect(requests.count == 10 && columns.contains("rater_name"))
        #expect(columns.isDisjoint(with: ["state", "state_at", "reminders_sent", "token_generation", "quiet_until"]))
        let talks = Set(found.filter { $0.table == "talks" }.flatMap(\.values.keys))
        #expect(talks.contains("start_at") && talks.isDisjoint(with: ["answers_key_id", "next_due_at", "key_id"]))
    }

    @Test func aRaterGetsWhatTheyWroteAndNobodyElses() async throws {
        let house = try await filled()
        let all = try await held(house, "petra@client.example").map { "\($0)" }.joined()
        #expect(all.contains(Private.answer) && all.contains("words of petra@client.example"))
        #expect(!all.contains(Private.manager) && !all.contains("words of stranger") && !all.contains("joris"))
    }

    @Test func aFurtherAddressIsTheSamePerson() async throws {
        let house = try await filled()
        let (one, other) = (
            try await held(house, "anna@example.test"), try await held(house, "anna.prive@home.example")
        )
        #expect(Set(one) == Set(other))
    }

    @Test func keysAndHashesAreNotShown() async throws {
        let house = try await filled()
        let columns = try await held(house, "petra@client.example").reduce(into: Set<String>()) {
            $0.formUnion($1.values.keys)
        }
        #expect(columns.isDisjoint(with: ["rater_key", "address_key", "recipient_key", "sha256", "body_sha256"]))
    }

    @Test func nobodyIsNobody() async throws {
        #expect(try await held(filled(), "nobody@nowhere.example").isEmpty)
    }

    /// Before its release the dossier is nobody's.
    @Test func anUnreleasedDossierIsNotShown() async throws {
        let house = try await filled()
        try await house.change { tx, _ in try tx.execute("DELETE FROM releases", []) }
        let all = try await held(house, "anna@example.test").map { "\($0)" }.joined()
        #expect(!all.contains("the released dossier"))
    }
}
