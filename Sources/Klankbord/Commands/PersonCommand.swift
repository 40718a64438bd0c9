// `klankbord person`: the employees and managers whom HR tells us of.
import Addressing
import ArgumentParser
import Feedback
import Foundation
import Settings
import Store

struct PersonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person",
        abstract: "Employees and managers.",
        subcommands: [Add.self, Import.self, List.self]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a person, or bring what is known of an address up to date.",
            discussion: "Example: klankbord person add 'Anna de Vries <anna@example.org>' --manager mark@example.org"
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Argument(help: "Name and address: 'Anna de Vries <anna@example.org>'.")
        var person: String
        @Option(help: "The language of mail to the person; the organisation's where none is given.")
        var language: String?
        @Option(help: "The address of the person's manager, who must be known.")
        var manager: String?
        @Option(help: "The department, for counts.")
        var department: String?
        @Option(help: "Another address of the same person, who counts once as a rater; may be given several times.")
        var alias: [String] = []

        func run() async throws {
            let place = try await Workplace.open(root)
            let given = try NamedAddress(person)
            guard let name = given.name else {
                throw Failure(.badInput, "\(given.address): the name is missing; write 'Name <\(given.address)>'")
            }
            let new = Person(
                name: name,
                address: given.address,
                language: try language.map(Typed.language) ?? place.configuration.organisation.language
            )
            let (manager, department) = (
                try manager.map { try EmailAddress($0) }, try department.map { try Line($0, what: "department") }
            )
            let aliases = try alias.map { try EmailAddress($0) }
            let id = try await place.change { tx in
                let id = try tx.save(
                    new,
                    manager: try manager.map { try tx.known($0, as: "manager").id },
                    department: department,
                    now: place.now
                )
                for alias in aliases { try tx.save(alias: alias, of: id) }
                return id
            }
            try output.print(["id": id.rawValue]) { "person \(id.rawValue): \(new.mailbox)" }
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add people, or bring them up to date, from a table.",
            discussion: """
                The first line of FILE names its columns: name, address, language, manager (an address), department. \
                People who are not in it stay as they are, and so does what a missing column would say.

                Example: klankbord person import people.csv --dry-run
                """
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @OptionGroup var options: ImportOptions

        func run() async throws {
            // Before root takes on the service's user, who may not read the file.
            let table = try CSVTable(options.bytes(), names: PersonImport.columns)
            let place = try await Workplace.open(root)
            let (options, language) = (options, place.configuration.organisation.language)
            let run: @Sendable (any Transaction) throws -> ImportReport = { tx in
                let plan = PersonImport(table, known: try tx.people(), language: language)
                try ImportReport.refuse(plan.bad, unless: options.skipBad)
                try plan.store(tx, now: place.now)
                return ImportReport(steps: plan.steps, bad: plan.bad, stored: !options.dryRun)
            }
            let report = try await options.dryRun ? place.store.rehearse(run) : place.change(run)
            try output.print(report) { report.text }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show the people who are known.")
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions

        struct Entry: Encodable {
            let id: Int64
            let name: String
            let address: String
            let language: String
            let manager: String?
            let department: String?
            /// Further addresses of the same person.
            let aliases: [String]
        }

        func run() async throws {
            let (people, aliases) = try await Workplace.open(root, onlyLooks: true).store.read { tx in
                (try tx.people(), try tx.aliases())
            }
            let byID = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
            let entries = people.map { known in
                Entry(
                    id: known.id.rawValue,
                    name: known.person.name.text,
                    address: known.person.address.description,
                    language: known.person.language,
                    manager: known.manager.flatMap { byID[$0]?.person.address.description },
                    department: known.department?.text,
                    aliases: aliases[known.id, default: []].map(\.description)
                )
            }
            try output.print(entries) {
                table(
                    ["id", "name", "address", "language", "manager", "department", "aliases"],
                    entries.map { one in
                        [
                            "\(one.id)", one.name, one.address, one.language, one.manager ?? "–", one.department ?? "–",
                            one.aliases.isEmpty ? "–" : one.aliases.joined(separator: ", "),
                        ]
                    },
                    whenEmpty: "nobody is known; add people with: klankbord person add 'Name <address>'"
                )
            }
        }
    }
}
