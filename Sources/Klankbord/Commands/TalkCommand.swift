// `klankbord talk`: the yearly talks, and what hangs on them.
import Addressing
import ArgumentParser
import Feedback
import Foundation
import Reports
import Settings
import Store
import Talks

struct TalkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "talk",
        abstract: "Development talks.",
        subcommands: [Add.self, Import.self, List.self, Show.self, Move.self, Cancel.self, Vanished.self]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Plan a talk: both people get the event, and the employee is asked for her own view.",
            discussion: """
                Example: klankbord talk add --employee anna@example.org --manager mark@example.org \
                --start 2026-12-01T10:00 --duration 90m --place 'Room 2.14'
                """
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Option(help: "The employee's address.")
        var employee: String
        @Option(help: "The manager's address.")
        var manager: String
        @Option(help: "2026-12-01T10:00 or 1-12-2026 10:00 in the configured time zone, or with an offset.")
        var start: String
        @Option(help: "How long: 60 (minutes), 1h30m.")
        var duration = "60m"
        @Option(help: "Where it takes place.")
        var place: String?

        func run() async throws {
            let workplace = try await Workplace.open(root)
            let (employee, manager) = (try EmailAddress(employee), try EmailAddress(manager))
            let start = try workplace.moment(start)
            let (duration, place) = (try Typed.length(duration), try place.map { try Line($0, what: "place") })
            let (id, others) = try await workplace.change { tx in
                let (known, lead) = (try tx.known(employee, as: "employee"), try tx.known(manager, as: "manager"))
                let others = try tx.comingTalks(ofEmployeeAt: known.person.address, after: workplace.now)
                    .compactMap { try tx.talk($0) }.filter { $0.manager.address == lead.person.address }
                let id = try workplace.book.plan(
                    tx,
                    employee: known,
                    manager: lead,
                    start: start,
                    duration: duration,
                    place: place,
                    now: workplace.now
                )
                return (id, others)
            }
            try output.print(Added(id: id.rawValue, alsoPlanned: others.map(\.id.rawValue))) {
                let head = "talk \(id.rawValue): \(employee) with \(manager), \(workplace.shownWithZone(start))"
                return ([head] + others.map { note(on: $0, beside: id, workplace) }).joined(separator: "\n")
            }
        }

        struct Added: Encodable {
            let id: Int64
            /// Other talks of the two that are to come.
            let alsoPlanned: [Int64]
        }

        /// Two talks of the same two people are rarely meant.
        private func note(on other: Talk, beside id: TalkID, _ place: Workplace) -> String {
            "note: talk \(other.id.rawValue) of the two is planned as well, for \(place.shown(other.start)). Both stand. To move "
                + "that one instead: klankbord talk cancel \(id.rawValue), then klankbord talk move \(other.id.rawValue) "
                + "--start \(start)"
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Plan and move talks from a table or a calendar file.",
            discussion: """
                FILE is a calendar (.ics), or a table whose first line names its columns: employee, manager (addresses; \
                the employee's own where none is named), start (or date and time), duration, place. Dates are read as \
                people and spreadsheets write them; where the order of day and month can't be told by the line nor by its \
                column, the line is refused with both days. A talk that is planned already is found by its event's UID or \
                by its two people, and moved where the file says so. Talks that are not in the file stay.

                Example: klankbord talk import talks.csv --dry-run
                """
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @OptionGroup var options: ImportOptions

        func run() async throws {
            // Before root takes on the service's user, who may not read the file.
            let (options, bytes) = (options, try options.bytes())
            let place = try await Workplace.open(root)
            let run: @Sendable (any Transaction) throws -> ImportReport = { tx in
                let zone = place.configuration.organisation.timeZone
                let (known, settings) = (try tx.everybody(), place.configuration)
                let working = known.filter { $0.left == nil }
                let reader = EventReader(known: working, service: settings.mail.address, hr: settings.talks.hr)
                let language = settings.organisation.language
                let list = TalkList(known: known, zone: zone, language: language, reader: reader)
                let (listed, notes) = try list.talks(in: bytes)
                let plan = TalkImport(listed, talks: try tx.talks(), now: place.now) { place.shown($0) }
                try ImportReport.refuse(plan.bad, unless: options.skipBad)
                try plan.store(tx, place.book, now: place.now)
                return ImportReport(steps: plan.steps, bad: plan.bad, notes: notes, stored: !options.dryRun)
            }
            let report = try await options.dryRun ? place.store.rehearse(run) : place.change(run)
            try output.print(report) { report.text }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show the year's talks in order of their start, and who has none yet.",
            discussion: """
                This year's, and next year's where there are any already; with --json all that are known. --year takes \
                one year, of either.

                Example: klankbord talk list --year 2027
                """
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Option(help: "The year that the talks lie in.")
        var year: Int?

        func run() async throws {
            let place = try await Workplace.open(root, onlyLooks: true)
            let (zone, asked) = (place.configuration.organisation.timeZone, year)
            let rules = place.configuration.scheduleRules
            let (entries, people) = try await place.store.read { tx in
                let all = try TalkReport.all(tx, for: Operator.viewer, rules: rules, now: place.now)
                return (
                    all.filter { asked == nil || TalkYear.year(of: $0.start, in: zone) == asked }, try tx.people()
                )
            }
            try output.print(entries) {
                let years = TalkYears(
                    talks: entries.map(\.pictured),
                    people: people.pictured,
                    zone: zone,
                    now: place.now,
                    year: year,
                    width: OutputOptions.width
                )
                return years.text
                    ?? "no talks; plan one with: klankbord talk add --employee … --manager … --start …"
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show a talk with its schedule.")
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Argument(help: "The talk's id.")
        var id: Int64

        func run() async throws {
            let place = try await Workplace.open(root, onlyLooks: true)
            let id = TalkID(rawValue: id)
            let rules = place.configuration.scheduleRules
            let entry = try await place.store.read {
                try TalkReport($0, id, for: Operator.viewer, rules: rules, now: place.now)
            }
            guard let entry else { throw TalkError.unknownTalk(id) }
            try output.print(entry) { entry.text(place) }
        }
    }

    struct Move: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Move a talk: its deadlines move with it, and both calendars are told.",
            discussion: "Example: klankbord talk move 1 --start 2026-12-08T10:00"
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Argument(help: "The talk's id.")
        var id: Int64
        @Option(help: "The new start.")
        var start: String
        @Option(help: "The new duration; as it was where none is given.")
        var duration: String?
        @Option(help: "The new place; as it was where none is given.")
        var place: String?

        func run() async throws {
            let workplace = try await Workplace.open(root)
            let id = TalkID(rawValue: id)
            let start = try workplace.moment(start)
            let (duration, place) = (try duration.map(Typed.length), try place.map { try Line($0, what: "place") })
            try await workplace.change { tx in
                try workplace.book.move(tx, id, to: start, duration: duration, place: place, now: workplace.now)
            }
            try output.print(["id": id.rawValue]) { "talk \(id.rawValue): moved to \(workplace.shownWithZone(start))" }
        }
    }

    struct Cancel: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Cancel a talk: both calendars are told, and so are raters who have not answered."
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Argument(help: "The talk's id.")
        var id: Int64

        func run() async throws {
            let workplace = try await Workplace.open(root)
            let id = TalkID(rawValue: id)
            try await workplace.change { try workplace.book.cancel($0, id, now: workplace.now) }
            try output.print(["id": id.rawValue]) { "talk \(id.rawValue): cancelled" }
        }
    }
}

extension TalkReport {
    fileprivate var pictured: PicturedTalk {
        PicturedTalk(
            id: id,
            employee: employee,
            manager: manager,
            start: start,
            state: state.rawValue,
            asked: asked,
            answered: answered,
            knownSince: knownSince,
            deadline: deadline,
            participation: participation,
            hasTrouble: !troubles.isEmpty
        )
    }

    fileprivate func text(_ workplace: Workplace) -> String {
        let people = [("employee", employee), ("manager", manager)].map { role, address in
            "\(role): \(address)"
                + (organizer == nil ? " (\(participation[role] ?? "has not answered the event"))" : "")
        }
        return
            (["talk \(id): \(workplace.shown(start)), \(Int(duration / 60)) minutes\(place.map { ", \($0)" } ?? "")"]
            + people + (organizer.map { ["organizer: \($0)"] } ?? [])
            + [
                "state: \(state.rawValue)", "answered: \(answered.map { "\($0)" } ?? "–") of \(asked)",
                "deadline: \(workplace.shown(deadline))",
                "reminders: \(reminders.isEmpty ? "none" : reminders.map(workplace.shown).joined(separator: ", "))",
                "dossier to the employee: \(workplace.shown(dossierToEmployee))",
            ] + troubles.map { "trouble: \($0.sentence)" }).joined(separator: "\n")
    }
}

extension [KnownPerson] {
    /// Those with a manager.
    fileprivate var pictured: [PicturedPerson] {
        let addresses = Dictionary(
            map { ($0.id, $0.person.address.description) },
            uniquingKeysWith: { first, _ in first }
        )
        return compactMap { known in
            known.manager.flatMap { addresses[$0] }.map {
                PicturedPerson(employee: known.person.address.description, manager: $0)
            }
        }
    }
}

extension Workplace {
    func shown(_ date: Date) -> String { Klankbord.shown(date, in: configuration.organisation.timeZone) }

    /// `2026-12-01 10:00 (Europe/Amsterdam)`
    func shownWithZone(_ date: Date) -> String { "\(shown(date)) (\(configuration.organisation.timeZone.identifier))" }

    fileprivate func moment(_ text: String) throws -> Date {
        let organisation = configuration.organisation
        return try Typed.moment(text, in: organisation.timeZone, language: organisation.language)
    }
}
