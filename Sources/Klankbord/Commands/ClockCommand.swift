// `klankbord clock`: the time that the service goes by, and a person's word after a leap of the system's clock.
import ArgumentParser
import Feedback
import Foundation
import Store

struct ClockCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock",
        abstract: "The time that the service goes by, after a leap of the system's clock too.",
        subcommands: [Show.self, Accept.self],
        defaultSubcommand: Show.self
    )

    struct Report: Encodable {
        /// The system's clock.
        let system: Date
        /// The time that the service goes by.
        let goesBy: Date
        /// When the system's clock leapt, by the time that the service goes by; nil where it is believed.
        let doubtedSince: Date?

        init(_ belief: ClockBelief, now: Date, system: Date = Date()) {
            (self.system, goesBy, doubtedSince) = (system, now, belief.doubtedSince)
        }

        func text(_ place: Workplace) -> String {
            guard doubtedSince != nil else { return "the service goes by the system's clock: \(place.shown(system))" }
            return ConditionReason.clockLeapt(to: system, goesBy: goesBy).sentence
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show the system's time, and the one gone by.")
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let place = try await Workplace.open(root, onlyLooks: true)
            let report = Report(place.clock.current, now: place.now)
            try output.print(report) { report.text(place) }
        }
    }

    struct Accept: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say that the system's clock is right after a leap: what is due by it is done."
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let place = try await Workplace.open(root)
            let belief = place.clock.accept()
            try await place.change { tx in
                try tx.log(operator: Operator.current, "clock accept", now: place.now)
                try tx.note(belief)
            }
            let report = Report(belief, now: place.clock.now())
            try output.print(report) { report.text(place) }
        }
    }
}

extension ClockBelief {
    /// By the time that the service goes by.
    var doubtedSince: Date? { doubted.map { time(at: $0) } }
}
