// Rows of people: employees and managers. Raters from outside live in their requests alone.
import Addressing
import Feedback
import Foundation

extension Transaction {
    /// Adds a person, or brings what is known of that address up to date.
    public func save(_ person: Person, manager: PersonID?, department: Line?, now: Date) throws -> PersonID {
        let known: PersonID? = try anybody(at: person.address)?.id
        let own = try known.map { try key(of: $0) } ?? makeKey()
        return try insert(
            """
            INSERT INTO people (name, address, address_key, language, manager_id, department, created_at, given_name, key_id)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (address_key) DO UPDATE SET name = excluded.name, address = excluded.address,
                language = excluded.language, manager_id = excluded.manager_id, department = excluded.department,
                given_name = excluded.given_name, left_at = NULL
            RETURNING id
            """,
            [
                .content(person.name, under: own), .content(person.address, under: own), .key(person.address),
                .text(person.language), .id(manager), .text(department?.text), .time(now),
                .content(person.given, under: own), .integer(own?.rawValue),
            ]
        )
    }

    /// Whoever works here under that address.
    public func person(at address: EmailAddress) throws -> KnownPerson? {
        try anybody(at: address).flatMap { $0.left == nil ? $0 : nil }
    }

    /// Somebody who left as well.
    public func anybody(at address: EmailAddress) throws -> KnownPerson? {
        try first("SELECT * FROM people WHERE address_key = $1", [.key(address)]).map { try KnownPerson($0) }
    }

    public func person(_ id: PersonID) throws -> KnownPerson? {
        try first("SELECT * FROM people WHERE id = $1", [.id(id)]).map { try KnownPerson($0) }
    }

    /// Those who have a manager, neither of whom left, and no talk that begins between these moments.
    public func peopleWithoutTalk(from: Date, until: Date) throws -> [KnownPerson] {
        try rows(
            """
            SELECT p.* FROM people p JOIN people m ON m.id = p.manager_id AND m.left_at IS NULL
            WHERE p.left_at IS NULL AND NOT EXISTS (SELECT 1 FROM talks t
                WHERE t.employee_id = p.id AND t.state = 'planned' AND t.start_at >= $1 AND t.start_at < $2)
            ORDER BY p.id
            """,
            [.time(from), .time(until)]
        ).map { try KnownPerson($0) }
    }

    /// Whoever works here, in the order of their names.
    public func people() throws -> [KnownPerson] { try everybody().filter { $0.left == nil } }

    /// Those who left as well.
    public func everybody() throws -> [KnownPerson] {
        let former = try rows("SELECT person_id, address FROM aliases WHERE own_until IS NOT NULL", []).reduce(
            into: [PersonID: [EmailAddress]]()
        ) { all, row in
            all[try row.id("person_id"), default: []].append(try row.address("address"))
        }
        return try rows("SELECT * FROM people ORDER BY id", []).map { row in
            try KnownPerson(row, formerAddresses: former[row.id("id"), default: []])
        }.sorted { ($0.person.name.text, $0.id.rawValue) < ($1.person.name.text, $1.id.rawValue) }
    }

    // MARK: Changes

    /// Somebody on file is called otherwise, or has another address.
    public func change(_ id: PersonID, to person: Person, manager: PersonID?, department: Line?) throws {
        let key = try key(of: id)
        try execute(
            """
            UPDATE people SET name = $2, given_name = $3, address = $4, address_key = $5, language = $6, manager_id = $7,
                department = $8
            WHERE id = $1
            """,
            [
                .id(id), .content(person.name, under: key), .content(person.given, under: key),
                .content(person.address, under: key), .key(person.address),
                .text(person.language), .id(manager), .text(department?.text),
            ]
        )
    }

    /// Somebody works here no more: no mail goes to them.
    public func leave(_ id: PersonID, now: Date) throws {
        try execute("UPDATE people SET left_at = $2 WHERE id = $1 AND left_at IS NULL", [.id(id), .time(now)])
    }

    /// Whether the address is somebody's who left.
    public func hasLeft(_ address: EmailAddress) throws -> Bool {
        let row = try first(
            """
            SELECT 1 AS gone FROM people WHERE address_key = $1 AND left_at IS NOT NULL
            UNION SELECT 1 AS gone FROM aliases a JOIN people p ON p.id = a.person_id
            WHERE a.address_key = $2 AND p.left_at IS NOT NULL
            """,
            [.key(address), .raterKey(address)]
        )
        return row != nil
    }

    /// Forgets people who left before that moment, once no talk of theirs is kept any more.
    /// - Returns: how many.
    public func purgePeople(leftBefore moment: Date, limit: Int) throws -> Int {
        let gone: [PersonID] = try rows(
            """
            SELECT id FROM people p WHERE left_at < $1
                AND NOT EXISTS (SELECT 1 FROM talks t WHERE t.employee_id = p.id OR t.manager_id = p.id)
            LIMIT $2
            """,
            [.time(moment), .integer(limit)]
        ).map { try $0.id("id") }
        for id in gone {
            try erase(id)
        }
        return gone.count
    }

    /// A person of no talk goes, with the keys of name and addresses and of the year's words.
    func erase(_ id: PersonID) throws {
        if let key = try key(of: id) { try retire(key) }
        try eraseWords(of: id)
        try execute("UPDATE people SET manager_id = NULL WHERE manager_id = $1", [.id(id)])
        try execute("DELETE FROM people WHERE id = $1", [.id(id)])
    }
}

extension KnownPerson {
    init(_ row: Row, formerAddresses: [EmailAddress] = []) throws {
        self.init(
            id: try row.id("id"),
            person: Person(
                name: try row.line("name"),
                address: try row.address("address"),
                language: try row.text("language"),
                given: try row.optionalLine("given_name")
            ),
            manager: row.optionalID("manager_id"),
            department: try row.optionalText("department").map { try Line($0) },
            formerAddresses: formerAddresses,
            left: row.optionalTime("left_at")
        )
    }
}
