// `klankbord cycle`: a year of the organisation, from its start to its close.
import ArgumentParser
import Cycle
import Days
import Feedback
import Foundation
import Store

struct CycleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cycle",
        abstract: "The year around the talks: begin one, see how it stands, end it.",
        discussion: """
            While a year runs, what the two of a talk agreed on comes back to them; docs/the-year.md tells how.
            Example: klankbord cycle start 2027
            """,
        subcommands: [Start.self, Show.self, Close.self]
    )

    struct Start: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Begin a year; one that was closed goes on. Talks from now on are followed.",
            discussion: "Example: klankbord cycle start 2027"
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Argument(help: "The year; this one where none is named.")
        var year: Int?

        func run() async throws {
            let place = try await Workplace.open(root)
            guard place.configuration.cycle.isOn else {
                throw Failure(.configuration, "cycle.active is false: nothing would be asked; set it to true first")
            }
            let year = try year.map(CycleCommand.checked) ?? place.year
            try await place.change { tx in
                try tx.log(operator: Operator.current, "cycle start \(year)", now: place.now)
                try tx.startCycle(year, now: place.now)
                try tx.lookAtTalks(startingFrom: place.now)
            }
            try output.print(["year": year]) { "\(year): begun; talks from now on are followed" }
        }
    }

    struct Close: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "End a year: nothing new is asked for it. What was agreed on stays, and comes back in the next.",
            discussion: """
                Only HR is still asked what it will do, once the year's figures are made.
                Example: klankbord cycle close 2027
                """
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Argument(help: "The year.")
        var year: Int

        func run() async throws {
            let place = try await Workplace.open(root)
            let isClosed = try await place.change { tx in
                try tx.log(operator: Operator.current, "cycle close \(year)", now: place.now)
                return try tx.closeCycle(year, now: place.now)
            }
            guard isClosed else {
                throw Failure(.badInput, "\(year): no such year runs; 'klankbord cycle show' lists them")
            }
            try output.print(["year": year]) { "\(year): closed" }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show the years, and what of this one waits for a word: counts, no texts.",
            discussion: "Example: klankbord cycle show --json"
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions

        struct Entry: Encodable {
            let year: Int
            let started: Date
            let followedUp: Date?
            let closed: Date?
        }

        struct Shown: Encodable {
            let years: [Entry]
            let agreements: [String: Int]
            let trainings: [String: Int]
        }

        func run() async throws {
            let place = try await Workplace.open(root, onlyLooks: true)
            let shown = try await place.store.read { tx in
                Shown(
                    years: try tx.cycles().map {
                        Entry(year: $0.year, started: $0.startedAt, followedUp: $0.followedUpAt, closed: $0.closedAt)
                    },
                    agreements: Dictionary(try tx.agreements().map { ($0.state, 1) }, uniquingKeysWith: +),
                    trainings: Dictionary(try tx.trainings().map { ($0.state.rawValue, 1) }, uniquingKeysWith: +)
                )
            }
            try output.print(shown) { text(shown, place) }
        }

        private func text(_ shown: Shown, _ place: Workplace) -> String {
            let years = table(
                ["year", "begun", "follow-up", "closed"],
                shown.years.map { year in
                    [
                        "\(year.year)", place.shown(year.started), year.followedUp.map(place.shown) ?? "-",
                        year.closed.map(place.shown) ?? "-",
                    ]
                },
                whenEmpty: "no year was begun; 'klankbord cycle start' begins this one"
            )
            let counts = [
                ("agreements", Agreement.states, shown.agreements),
                ("trainings", Training.State.allCases.map(\.rawValue), shown.trainings),
            ].map { name, order, counts in
                let found = order.compactMap { state in counts[state].map { "\($0) \(state)" } }
                return "\(name): \(found.isEmpty ? "none" : found.joined(separator: ", "))"
            }
            return ([years] + counts).joined(separator: "\n")
        }
    }

    fileprivate static func checked(_ year: Int) throws -> Int {
        guard (2000...2200).contains(year) else { throw Failure(.badInput, "\(year): no year such as 2027") }
        return year
    }
}

extension Workplace {
    /// That of the organisation, now.
    fileprivate var year: Int { LocalTime(now, in: configuration.organisation.timeZone).day.year }
}
