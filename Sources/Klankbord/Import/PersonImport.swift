// From a table of people to the changes among known people: pure, so that they can be shown before they are made.
import Addressing
import Feedback
import Foundation
import Store

/// The changes to store from a list of people.
struct PersonImport: Sendable {
    struct Entry: Sendable {
        let line: Int
        let person: Person
        let manager: EmailAddress?
        let department: Line?
    }

    private(set) var entries: [Entry] = []
    private(set) var steps: [ImportStep] = []
    private(set) var bad: [BadLine] = []

    static let columns = [
        ["name", "naam", "nom"], ["address", "adres", "e-mail", "email", "e-mailadres", "mail", "adresse"],
        ["language", "taal", "sprache", "langue"], ["manager", "leidinggevende", "vorgesetzte", "responsable"],
        ["department", "afdeling", "abteilung", "service"],
    ]

    /// - Parameters:
    ///   - known: everybody known already. People who are not in the table stay as they are.
    ///   - language: of people for whom the table names none.
    init(_ table: CSVTable, known: [KnownPerson], language: String) {
        for row in table.rows {
            do {
                let entry = try PersonImport.entry(row, language)
                if let earlier = entries.first(where: { $0.person.address == entry.person.address }) {
                    throw Failure(.badInput, "\(entry.person.address) stands on line \(earlier.line) already")
                }
                entries.append(entry)
            } catch {
                bad.append(BadLine(row.line, error))
            }
        }
        refuseUnknownManagers(known)
        bad.sort { $0.line < $1.line }
        let compared = PersonComparison(known)
        steps = entries.map { compared.step(for: $0, in: table.columns) }
        entries = entries.map { compared.completed($0, in: table.columns) }
    }

    private static func entry(_ row: CSVTable.Row, _ language: String) throws -> Entry {
        guard let name = row.cells["name"] else { throw Failure(.badInput, "the name is missing") }
        guard let address = row.cells["address"] else { throw Failure(.badInput, "the address is missing") }
        let person = Person(
            name: try Line(name, what: "name"),
            address: try EmailAddress(address),
            language: try row.cells["language"].map(Typed.language) ?? language
        )
        let manager = try row.cells["manager"].map { try EmailAddress($0) }
        guard manager != person.address else { throw Failure(.badInput, "\(person.address) is their own manager") }
        return Entry(
            line: row.line,
            person: person,
            manager: manager,
            department: try row.cells["department"].map { try Line($0, what: "department") }
        )
    }

    /// A manager stands in the table, on whatever line, or is known. A manager who falls out takes their people along.
    private mutating func refuseUnknownManagers(_ known: [KnownPerson]) {
        let stored = Set(known.map(\.person.address))
        while true {
            let all = stored.union(entries.map(\.person.address))
            guard let at = entries.firstIndex(where: { $0.manager.map { !all.contains($0) } ?? false }) else { return }
            let entry = entries.remove(at: at)
            let manager = entry.manager?.description ?? ""
            bad.append(
                BadLine(
                    entry.line,
                    Failure(.badInput, "manager \(manager): nobody is known at that address, nor in the file")
                )
            )
        }
    }

    /// Stores people first and their managers afterwards: a manager may stand below.
    func store(_ tx: any Transaction, now: Date) throws {
        for hasManagers in [false, true] {
            for entry in entries where !hasManagers || entry.manager != nil {
                let manager = try hasManagers ? entry.manager.map { try tx.known($0, as: "manager").id } : nil
                _ = try tx.save(entry.person, manager: manager, department: entry.department, now: now)
            }
        }
    }
}

/// The table beside what is known.
private struct PersonComparison {
    private let byAddress: [EmailAddress: KnownPerson]
    private let byID: [PersonID: KnownPerson]

    init(_ known: [KnownPerson]) {
        byAddress = Dictionary(known.map { ($0.person.address, $0) }, uniquingKeysWith: { first, _ in first })
        byID = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func manager(of known: KnownPerson) -> EmailAddress? {
        known.manager.flatMap { byID[$0]?.person.address }
    }

    /// A column that the table lacks says nothing: known values stay.
    func completed(_ entry: PersonImport.Entry, in columns: [String]) -> PersonImport.Entry {
        guard let known = byAddress[entry.person.address] else { return entry }
        return PersonImport.Entry(
            line: entry.line,
            person: Person(
                name: entry.person.name,
                address: entry.person.address,
                language: columns.contains("language") ? entry.person.language : known.person.language
            ),
            manager: columns.contains("manager") ? entry.manager : manager(of: known),
            department: columns.contains("department") ? entry.department : known.department
        )
    }

    func step(for entry: PersonImport.Entry, in columns: [String]) -> ImportStep {
        guard let known = byAddress[entry.person.address] else {
            return ImportStep(line: entry.line, change: .new, what: entry.person.mailbox.description)
        }
        let new = completed(entry, in: columns)
        let pairs: [(String, String?, String?)] = [
            ("name", known.person.name.text, new.person.name.text),
            ("language", known.person.language, new.person.language),
            ("manager", manager(of: known)?.canonical, new.manager?.canonical),
            ("department", known.department?.text, new.department?.text),
        ]
        let changes = pairs.filter { $1 != $2 }.map { "\($0): \($1 ?? "–") → \($2 ?? "–")" }
        return ImportStep(
            line: entry.line,
            change: changes.isEmpty ? .unchanged : .changed,
            what: ([entry.person.address.description] + changes).joined(separator: ", ")
        )
    }
}
