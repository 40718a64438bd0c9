// `klankbord person`: the employees and managers whom HR tells us of.
import Addressing
import ArgumentParser
import Days
import Feedback
import Foundation
import Settings
import Store
import Talks

struct PersonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person",
        abstract: "Employees and managers.",
        subcommands: [
            Add.self, Import.self, List.self, PersonChangeCommand.self, PersonRemove.self, PersonExport.self,
            PersonErase.self,
        ]
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

        @Option(help: "What mail calls the person, where that is not the name's first word: 'Anne Marie'.")
        var given: String?
        @Flag(help: "Whoever left with that address, under another name, is the same person and is back.")
        var samePerson = false

        func run() async throws {
            let place = try await Workplace.open(root)
            let mailbox = try Typed.mailbox(person)
            guard let name = mailbox.name else {
                throw Failure(.badInput, "\(mailbox.address): the name is missing; write 'Name <\(mailbox.address)>'")
            }
            let new = Person(
                name: name,
                address: mailbox.address,
                language: try language.map { try Typed.language($0, among: place.wording.languages) }
                    ?? place.configuration.organisation.language,
                given: try given.map { try Line($0, what: "given name") }
            )
            let (manager, department) = (
                try manager.map { try EmailAddress($0) }, try department.map { try Line($0, what: "department") }
            )
            let aliases = try alias.map { try EmailAddress($0) }
            let id = try await place.change { tx in
                guard manager != new.address else { throw PersonError.ownManager(new.address) }
                let id = try place.peopleBook.save(
                    tx,
                    new,
                    manager: try manager.map { try tx.known($0, as: "manager") },
                    department: department,
                    aliases: aliases,
                    isSame: samePerson,
                    now: place.now
                )
                try tx.log(operator: Operator.current, "person add", now: place.now)
                return id
            }
            try output.print(["id": id.rawValue]) { "person \(id.rawValue): \(new.mailbox)" }
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add people, or bring them up to date, from a table.",
            discussion: """
                The first line of FILE names its columns: name ("Piet Jansen" or "Jansen, Piet"), or given, prefix and \
                surname; called (what mail calls the person); address, alias (other addresses), language, manager (an \
                address), department, leaves (the last day); in Dutch, German and French as well. Other columns are passed over, \
                with a note. People who are not in it stay as they are, and so does what a missing column would say. \
                Whoever's last day is over, or today, leaves as with 'person remove'; a later one is noted, and nothing \
                is done about it. UTF-8, UTF-16 and windows-1252 are read.

                Example: klankbord person import people.csv --dry-run
                """
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @OptionGroup var options: ImportOptions
        @Flag(help: "Cancel the talks to come of those who left without asking.")
        var yes = false

        func run() async throws {
            // Before root takes on the service's user, who may not read the file.
            let table = try CSVTable(
                options.bytes(),
                names: PersonImport.columns,
                needing: PersonImport.needed
            )
            let place = try await Workplace.open(root)
            let options = options
            let run: @Sendable (any Transaction) throws -> ImportReport = { tx in
                let plan = PersonImport(
                    table,
                    known: try tx.everybody(),
                    aliases: try tx.aliases(),
                    service: place.configuration.serviceAddress,
                    language: place.configuration.organisation.language,
                    languages: place.wording.languages,
                    today: LocalTime(place.now, in: place.configuration.organisation.timeZone).day
                )
                try ImportReport.refuse(plan.bad, unless: options.skipBad)
                try plan.store(tx, now: place.now)
                let left = try plan.leavers.map { try place.peopleBook.leave(tx, $0, now: place.now) }
                return ImportReport(
                    steps: plan.steps,
                    bad: plan.bad,
                    notes: table.notes + plan.notes + left.flatMap(\.teamLines),
                    ended: left.flatMap { $0.lines(place) },
                    cancelled: left.flatMap { $0.talks.map(\.id.rawValue) },
                    stored: !options.dryRun
                )
            }
            let coming = try await options.dryRun || hasLeavers(table) ? place.store.rehearse(run) : nil
            if options.dryRun, let coming { return try output.print(coming) { coming.text } }
            if let coming, !coming.cancelled.isEmpty, !yes {
                try PersonRemove.ask(options.file, coming.cancelled, coming.ended)
            }
            let agreed = Set(coming?.cancelled ?? [])
            let report = try await place.change { tx in
                let report = try run(tx)
                guard agreed.isSuperset(of: report.cancelled) else {
                    throw Failure(.tryAgain, "a talk was planned meanwhile; nothing was stored, try again")
                }
                try tx.log(operator: Operator.current, "person import", now: place.now)
                return report
            }
            try output.print(report) { report.text }
        }

        private func hasLeavers(_ table: CSVTable) -> Bool { table.rows.contains { $0.cells["leaves"] != nil } }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show the people who are known.")
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Flag(help: "Also those who left, as long as they are kept.")
        var all = false

        struct Entry: Encodable {
            let id: Int64
            let name: String
            /// Where it is not the name's first word.
            let given: String?
            let address: String
            let language: String
            let manager: String?
            let department: String?
            /// Further addresses of the same person.
            let aliases: [String]
            /// When they left.
            let left: Date?
        }

        func run() async throws {
            let place = try await Workplace.open(root, onlyLooks: true)
            let (everybody, aliases) = try await place.store.read { tx in (try tx.everybody(), try tx.aliases()) }
            let people = everybody.filter { all || $0.left == nil }
            let byID = Dictionary(uniqueKeysWithValues: everybody.map { ($0.id, $0) })
            let entries = people.map { known in
                Entry(
                    id: known.id.rawValue,
                    name: known.person.name.text,
                    given: known.person.given?.text,
                    address: known.person.address.description,
                    language: known.person.language,
                    manager: known.manager.flatMap { byID[$0]?.person.address.description },
                    department: known.department?.text,
                    aliases: aliases[known.id, default: []].map(\.description),
                    left: known.left
                )
            }
            try output.print(entries) {
                table(
                    ["id", "name", "address", "language", "manager", "department", "aliases"] + (all ? ["left"] : []),
                    entries.map { one in
                        [
                            "\(one.id)", one.given.map { "\(one.name) (\($0))" } ?? one.name, one.address, one.language,
                            one.manager ?? "–", one.department ?? "–",
                            one.aliases.isEmpty ? "–" : one.aliases.joined(separator: ", "),
                        ] + (all ? [one.left.map(place.shown) ?? "–"] : [])
                    },
                    whenEmpty: "nobody is known; add people with: klankbord person add 'Name <address>'"
                )
            }
        }
    }
}
