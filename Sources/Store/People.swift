// Rows of people: employees and managers. Raters from outside live in their requests alone.
import Addressing
import Feedback
import Foundation

extension Transaction {
    /// Adds a person, or brings what is known of that address up to date.
    public func save(_ person: Person, manager: PersonID?, department: Line?, now: Date) throws -> PersonID {
        try insert(
            """
            INSERT INTO people (name, address, address_key, language, manager_id, department, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (address_key) DO UPDATE SET name = excluded.name, address = excluded.address,
                language = excluded.language, manager_id = excluded.manager_id, department = excluded.department
            RETURNING id
            """,
            [
                .content(person.name), .content(person.address), .key(person.address),
                .text(person.language), .id(manager), .text(department?.text), .time(now),
            ]
        )
    }

    public func person(at address: EmailAddress) throws -> KnownPerson? {
        try first("SELECT * FROM people WHERE address_key = $1", [.key(address)]).map(KnownPerson.init)
    }

    public func person(_ id: PersonID) throws -> KnownPerson? {
        try first("SELECT * FROM people WHERE id = $1", [.id(id)]).map(KnownPerson.init)
    }

    /// Those who have a manager, and no talk that begins between these moments.
    public func peopleWithoutTalk(from: Date, until: Date) throws -> [KnownPerson] {
        try rows(
            """
            SELECT p.* FROM people p WHERE p.manager_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM talks t
                WHERE t.employee_id = p.id AND t.state = 'planned' AND t.start_at >= $1 AND t.start_at < $2)
            ORDER BY p.id
            """,
            [.time(from), .time(until)]
        ).map(KnownPerson.init)
    }

    /// In the order of their names.
    public func people() throws -> [KnownPerson] {
        try rows("SELECT * FROM people ORDER BY id", []).map(KnownPerson.init)
            .sorted { ($0.person.name.text, $0.id.rawValue) < ($1.person.name.text, $1.id.rawValue) }
    }
}

extension KnownPerson {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("id"),
            person: Person(
                name: try row.line("name"),
                address: try row.address("address"),
                language: try row.text("language")
            ),
            manager: row.optionalID("manager_id"),
            department: try row.optionalText("department").map { try Line($0) }
        )
    }
}
