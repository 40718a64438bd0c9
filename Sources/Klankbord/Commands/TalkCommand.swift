// `klankbord talk`: the yearly talks, and what hangs on them.
import Addressing
import ArgumentParser
import Feedback
import Foundation
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
        @Option(help: "2026-12-01T10:00 in the configured time zone, or with an offset.")
        var start: String
        @Option(help: "How long: 60m, 1h30m.")
        var duration = "60m"
        @Option(help: "Where it takes place.")
        var place: String?

        func run() async throws {
            let workplace = try await Workplace.open(root)
            let (employee, manager) = (try EmailAddress(employee), try EmailAddress(manager))
            let start = try Typed.moment(start, in: workplace.configuration.organisation.timeZone)
            let (duration, place) = (try Typed.duration(duration), try place.map { try Line($0, what: "place") })
            let id = try await workplace.change { tx in
                try workplace.book.plan(
                    tx,
                    employee: tx.known(employee, as: "employee"),
                    manager: tx.known(manager, as: "manager"),
                    start: start,
                    duration: duration,
                    place: place,
                    now: workplace.now
                )
            }
            try output.print(["id": id.rawValue]) {
                "talk \(id.rawValue): \(employee) with \(manager), \(workplace.shown(start))"
            }
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Plan and move talks from a table or a calendar file.",
            discussion: """
                FILE is a calendar (.ics), or a table whose first line names its columns: employee, manager (addresses; \
                the employee's own where none is named), start, duration, place. A talk that is planned already is found by \
                its event's UID or by its two people, and moved where the file says so. Talks that are not in the file stay.

                Example: klankbord talk import talks.csv --dry-run
                """
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @OptionGroup var options: ImportOptions

        func run() async throws {
            let place = try await Workplace.open(root)
            let (options, bytes) = (options, try options.bytes())
            let run: @Sendable (any Transaction) throws -> ImportReport = { tx in
                let zone = place.configuration.organisation.timeZone
                let (known, settings) = (try tx.people(), place.configuration)
                let reader = EventReader(known: known, service: settings.mail.address, hr: settings.talks.hr)
                let listed = try TalkList(known: known, zone: zone, reader: reader).talks(in: bytes)
                let plan = TalkImport(listed, talks: try tx.talks(), now: place.now) { place.shown($0) }
                try ImportReport.refuse(plan.bad, unless: options.skipBad)
                try plan.store(tx, place.book, now: place.now)
                return ImportReport(steps: plan.steps, bad: plan.bad, stored: !options.dryRun)
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
            let (entries, talks, people) = try await place.store.read { tx in
                let talks = try tx.talks().filter { asked == nil || TalkYear.year(of: $0.start, in: zone) == asked }
                let entries = try talks.map { try TalkEntry(tx, $0, place.configuration.scheduleRules, place.now) }
                return (entries, talks, try tx.people())
            }
            try output.print(entries) {
                let pictured = zip(entries, talks).map { $0.pictured(knownSince: $1.knownSince) }
                let years = TalkYears(
                    talks: pictured,
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
            let entry = try await place.store.read { tx in
                guard let talk = try tx.talk(id) else { throw TalkError.unknownTalk(id) }
                return try TalkEntry(tx, talk, place.configuration.scheduleRules, place.now)
            }
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
            let start = try Typed.moment(start, in: workplace.configuration.organisation.timeZone)
            let (duration, place) = (try duration.map(Typed.duration), try place.map { try Line($0, what: "place") })
            try await workplace.change { tx in
                try workplace.book.move(tx, id, to: start, duration: duration, place: place, now: workplace.now)
            }
            try output.print(["id": id.rawValue]) { "talk \(id.rawValue): moved to \(workplace.shown(start))" }
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

/// A talk as it is listed.
private struct TalkEntry: Encodable {
    let id: Int64
    let employee: String
    let manager: String
    /// Who sent the event, where that was not us: answers to it go there.
    let organizer: String?
    let start: Date
    let duration: TimeInterval
    let place: String?
    let state: String
    let asked: Int
    let answered: Int
    let deadline: Date
    /// Of raters who are asked in good time.
    let reminders: [Date]
    let dossierToEmployee: Date
    let participation: [String: String]

    init(_ tx: any Transaction, _ talk: Talk, _ rules: ScheduleRules, _ now: Date) throws {
        let requests = try tx.requests(of: talk.id).filter(\.counts)
        let schedule = talk.schedule(rules)
        let releases = try tx.releases(of: talk.id)
        id = talk.id.rawValue
        employee = talk.employee.address.description
        manager = talk.manager.address.description
        organizer = talk.organizer?.address.description
        start = talk.start
        duration = talk.duration
        place = talk.place?.text
        asked = requests.count
        answered = requests.count { $0.state == .answered }
        deadline = schedule.deadline
        reminders = schedule.reminders
        dossierToEmployee = releases[.employee] ?? schedule.dossierToEmployee
        participation = try Dictionary(
            uniqueKeysWithValues: tx.participations(talk.id).map { ($0.key.rawValue, $0.value.lowercased()) }
        )
        state = try tx.shownState(of: talk, now: now)
    }

    func pictured(knownSince: Date) -> PicturedTalk {
        PicturedTalk(
            id: id,
            employee: employee,
            manager: manager,
            start: start,
            state: state,
            asked: asked,
            answered: answered,
            knownSince: knownSince,
            deadline: deadline,
            participation: participation
        )
    }

    func text(_ workplace: Workplace) -> String {
        let people = [("employee", employee), ("manager", manager)].map { role, address in
            "\(role): \(address)"
                + (organizer == nil ? " (\(participation[role] ?? "has not answered the event"))" : "")
        }
        return
            (["talk \(id): \(workplace.shown(start)), \(Int(duration / 60)) minutes\(place.map { ", \($0)" } ?? "")"]
            + people + (organizer.map { ["organizer: \($0)"] } ?? [])
            + [
                "state: \(state)", "answered: \(answered) of \(asked)", "deadline: \(workplace.shown(deadline))",
                "reminders: \(reminders.isEmpty ? "none" : reminders.map(workplace.shown).joined(separator: ", "))",
                "dossier to the employee: \(workplace.shown(dossierToEmployee))",
            ]).joined(separator: "\n")
    }
}

extension Transaction {
    /// How far a talk has come, as commands tell it.
    func shownState(of talk: Talk, now: Date) throws -> String {
        guard talk.state == .planned else { return talk.state.rawValue }
        let releases = try releases(of: talk.id)
        if releases[.manager] != nil { return "shared" }
        if releases[.employee] != nil { return "released" }
        return talk.start > now ? "planned" : "past"
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
}
