// From a table of people to the changes among known people: pure, so that they can be shown before they are made.
import Addressing
import Days
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
        /// Other addresses of the person, besides those that are known.
        let aliases: [EmailAddress]
        /// The last day, where the table names one.
        let leaves: CivilDay?
    }

    private(set) var entries: [Entry] = []
    private(set) var steps: [ImportStep] = []
    private(set) var bad: [BadLine] = []
    /// Those who work here so far, and left by the table.
    private(set) var leavers: [EmailAddress] = []
    /// What else is worth knowing.
    private(set) var notes: [String] = []

    static let columns = [
        ["name", "naam", "nom", "full name", "volledige naam", "nom complet", "vollständiger name"],
        [
            "address", "adres", "e-mail", "email", "e-mailadres", "mail", "adresse", "emailadres", "mailadres",
            "e-mail address",
            "email address", "e-mail-adresse", "mailadresse", "courriel", "werkmail", "werk e-mail", "e-mail werk",
            "adresse e-mail",
        ],
        ["given", "given name", "first name", "firstname", "voornaam", "voornamen", "vorname", "prénom", "prenom"],
        ["called", "roepnaam", "call name", "preferred name", "rufname", "prénom usuel"],
        ["prefix", "tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "namenszusatz", "particule"],
        [
            "surname", "last name", "lastname", "family name", "achternaam", "nachname", "familienname",
            "nom de famille",
        ],
        ["language", "taal", "sprache", "langue"],
        ["manager", "leidinggevende", "vorgesetzte", "vorgesetzter", "vorgesetzte/r", "responsable"],
        ["department", "afdeling", "abteilung", "service", "département"],
        [
            "leaves", "left", "end date", "enddate", "leaving date", "date of leaving", "termination date", "last day",
            "last working day", "datum uit dienst", "uit dienst", "uitdienst", "uitdienstdatum", "datum uitdienst",
            "einddatum", "einddatum dienstverband", "laatste werkdag", "austrittsdatum", "austritt",
            "letzter arbeitstag",
            "date de sortie", "date de départ", "date de fin", "date de fin de contrat", "dernier jour",
        ],
        ["alias", "aliases", "aliassen", "andere adressen", "overige adressen", "weitere adressen", "autres adresses"],
    ]
    /// Of each set, one column stands in the table.
    static let needed: [Set<String>] = [["address"], ["name", "surname", "given", "called"]]

    /// - Parameters:
    ///   - known: everybody known already. People who are not in the table stay as they are.
    ///   - language: of people for whom the table names none.
    ///   - languages: those that there are templates in.
    ///   - today: whoever's last day is before it, or today, left.
    init(
        _ table: CSVTable,
        known: [KnownPerson],
        aliases: [PersonID: [EmailAddress]],
        service: ServiceAddress,
        language: String,
        languages: [String],
        today: CivilDay
    ) {
        let days = LeavingDays(table, language: language)
        var lines: [EmailAddress: Int] = [:]
        for row in table.rows {
            do {
                let entry = try PersonImport.entry(row, language, languages, days)
                if let earlier = lines.updateValue(row.line, forKey: entry.person.address) {
                    throw Failure(.badInput, "\(entry.person.address) stands on line \(earlier) already")
                }
                entries.append(entry)
            } catch {
                bad.append(BadLine(row.line, error))
            }
        }
        let compared = PersonComparison(known, aliases)
        let leavings = letGo(known, today)
        let rules = PeopleRules(known, aliases: aliases, service: service)
        check(rules)
        refuseManagers(table, known, rules) { compared.completed($0, in: table.columns) }
        bad.sort { $0.line < $1.line }
        steps = (entries.map { compared.step(for: $0, in: table.columns) } + leavings).sorted { $0.line < $1.line }
        entries = entries.map { compared.completed($0, in: table.columns) }
    }

    private static func entry(
        _ row: CSVTable.Row,
        _ language: String,
        _ languages: [String],
        _ days: LeavingDays
    ) throws -> Entry {
        guard let address = row.cells["address"] else { throw Failure(.badInput, "the address is missing") }
        let found = WrittenName.joined(
            name: row.cells["name"],
            given: row.cells["given"],
            prefix: row.cells["prefix"],
            family: row.cells["surname"],
            called: row.cells["called"]
        )
        guard let found else { throw Failure(.badInput, "the name is missing") }
        let name = try Line(found.name, what: "name")
        let given = found.given == Person.givenName(in: name) ? nil : found.given
        let person = Person(
            name: name,
            address: try EmailAddress(address),
            language: try row.cells["language"].map { try Typed.language($0, among: languages) } ?? language,
            given: try given.map { try Line($0, what: "given name") }
        )
        let manager = try row.cells["manager"].map { try EmailAddress($0) }
        let others = (row.cells["alias"] ?? "").split { $0.isWhitespace || ",;|".contains($0) }
        return Entry(
            line: row.line,
            person: person,
            manager: manager,
            department: try row.cells["department"].map { try Line($0, what: "department") },
            aliases: try others.map { try EmailAddress(String($0)) }.filter { $0 != person.address },
            leaves: try row.cells["leaves"].map(days.day)
        )
    }

    /// Takes out those who left; whoever is gone manages nobody.
    private mutating func letGo(_ known: [KnownPerson], _ today: CivilDay) -> [ImportStep] {
        let byAddress = Dictionary(known.map { ($0.person.address, $0) }) { first, _ in first }
        let isGone = { (entry: Entry) in entry.leaves.map { $0 <= today } ?? false }
        let gone = entries.filter(isGone)
        entries.removeAll(where: isGone)
        leavers = gone.map(\.person.address).filter { byAddress[$0].map { $0.left == nil } ?? false }
        notes += entries.compactMap(\.leavesLater)
        let left = Set(gone.map(\.person.address))
        for (index, entry) in entries.enumerated() {
            guard let manager = entry.manager, left.contains(manager) else { continue }
            notes.append("line \(entry.line): manager \(manager) left; \(entry.person.mailbox.address) gets none")
            entries[index] = entry.withoutManager()
        }
        return gone.map { $0.leaving(byAddress[$0.person.address]) }
    }

    private mutating func check(_ rules: PeopleRules) {
        entries.removeAll { entry in
            do {
                try PersonImport.check(entry, rules)
                return false
            } catch {
                bad.append(BadLine(entry.line, error))
                return true
            }
        }
    }

    private static func check(_ entry: Entry, _ rules: PeopleRules) throws {
        let address = entry.person.address
        try rules.checkReturn(of: entry.person)
        try rules.check(address, of: rules.person(at: address)?.id)
        guard entry.manager != address else { throw PersonError.ownManager(address) }
        if let manager = entry.manager { try rules.check(manager, of: rules.person(at: manager)?.id) }
        for alias in entry.aliases { try rules.check(alias: alias, of: address) }
    }

    /// Whoever falls out takes along those whom they manage, and ends a circle that they were in.
    private mutating func refuseManagers(
        _ table: CSVTable,
        _ known: [KnownPerson],
        _ rules: PeopleRules,
        _ completed: (Entry) -> Entry
    ) {
        let lines = Dictionary(
            table.rows.compactMap { row in
                (try? row.cells["address"].map { try EmailAddress($0) }).flatMap(\.self).map { ($0, row.line) }
            },
            uniquingKeysWith: { first, _ in first }
        )
        refuseUnknownManagers(known, lines)
        refuseCircles(rules, completed)
        refuseUnknownManagers(known, lines)
    }

    /// Whoever is in a circle falls out, and with them what they would have changed.
    private mutating func refuseCircles(_ rules: PeopleRules, _ completed: (Entry) -> Entry) {
        while true {
            let changes = Dictionary(entries.map { ($0.person.address, completed($0).manager) }) { first, _ in first }
            let found = PersonImport.circle(entries, changes, rules)
            guard let (index, error) = found else { return }
            bad.append(BadLine(entries.remove(at: index).line, error))
        }
    }

    private static func circle(
        _ entries: [Entry],
        _ changes: [EmailAddress: EmailAddress?],
        _ rules: PeopleRules
    ) -> (Int, PersonError)? {
        for (index, entry) in entries.enumerated() {
            do throws(PersonError) {
                try rules.check(managerOf: entry.person.address, with: changes)
            } catch {
                return (index, error)
            }
        }
        return nil
    }

    /// A manager stands in the table, on whatever line, or is known. A manager who falls out takes their people along.
    private mutating func refuseUnknownManagers(_ known: [KnownPerson], _ lines: [EmailAddress: Int]) {
        let stored = Set(known.filter { $0.left == nil }.map(\.person.address))
        while true {
            let all = stored.union(entries.map(\.person.address))
            guard let at = entries.firstIndex(where: { $0.manager.map { !all.contains($0) } ?? false }),
                let manager = entries[at].manager
            else { return }
            let why = lines[manager].map { "line \($0), where they stand, can't be taken" }
            let problem = why ?? "nobody is known at that address, nor in the file"
            bad.append(BadLine(entries.remove(at: at).line, Failure(.badInput, "manager \(manager): \(problem)")))
        }
    }

    /// Stores people first and their managers afterwards: a manager may stand below.
    func store(_ tx: any Transaction, now: Date) throws {
        for hasManagers in [false, true] {
            for entry in entries where !hasManagers || entry.manager != nil {
                let manager = try hasManagers ? entry.manager.map { try tx.known($0, as: "manager").id } : nil
                let isKnown = try tx.person(at: entry.person.address) != nil
                let id = try tx.save(entry.person, manager: manager, department: entry.department, now: now)
                if isKnown { try tx.readdress(id, from: entry.person.address, to: entry.person, now: now) }
                for alias in entry.aliases { try tx.save(alias: alias, of: id, now: now) }
            }
        }
    }
}

/// The table beside what is known.
private struct PersonComparison {
    private let byAddress: [EmailAddress: KnownPerson]
    private let byID: [PersonID: KnownPerson]

    private let aliases: [PersonID: [EmailAddress]]

    init(_ known: [KnownPerson], _ aliases: [PersonID: [EmailAddress]]) {
        self.aliases = aliases
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
                language: columns.contains("language") ? entry.person.language : known.person.language,
                given: columns.contains { ["given", "called"].contains($0) } ? entry.person.given : known.person.given
            ),
            manager: columns.contains("manager") ? entry.manager : manager(of: known),
            department: columns.contains("department") ? entry.department : known.department,
            aliases: entry.aliases.filter { !aliases[known.id, default: []].contains($0) },
            leaves: entry.leaves
        )
    }

    func step(for entry: PersonImport.Entry, in columns: [String]) -> ImportStep {
        guard let known = byAddress[entry.person.address] else {
            return ImportStep(line: entry.line, change: .new, what: entry.person.mailbox.description)
        }
        let new = completed(entry, in: columns)
        let pairs: [(String, String?, String?)] = [
            ("name", known.person.name.text, new.person.name.text),
            ("given name", known.person.given?.text, new.person.given?.text),
            ("language", known.person.language, new.person.language),
            ("manager", manager(of: known)?.canonical, new.manager?.canonical),
            ("department", known.department?.text, new.department?.text),
        ]
        let changes =
            pairs.filter { $1 != $2 }.map { "\($0): \($1 ?? "–") → \($2 ?? "–")" }
            + new.aliases.map { "alias: \($0)" }
        return ImportStep(
            line: entry.line,
            change: changes.isEmpty ? .unchanged : .changed,
            what: ([entry.person.address.description] + changes).joined(separator: ", ")
        )
    }
}
