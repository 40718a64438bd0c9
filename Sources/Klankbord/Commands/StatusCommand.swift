// `klankbord status`: how the service is, at a glance.
import ArgumentParser
import Feedback
import Foundation
import Reports
import Settings

struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show how the service is, what waits and what is held.")
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions

    struct Report: Encodable {
        struct Trouble: Encodable {
            let name: String
            let code: String
            let detail: String
            let since: Date
        }

        let running: Bool
        let conditions: [Trouble]
        let talks: [String: Int]
        let requests: [String: Int]
        let outbox: [String: Int]
        let inbox: [String: Int]
        /// Held messages by the code of the reason.
        let held: [String: Int]
    }

    func run() async throws {
        let place = try await Workplace.open(root, onlyLooks: true)
        let isRunning = WakeSocket(path: StateDirectory(place.configuration.stateDirectory).wakeSocket).isHeard
        let warning = place.configuration.oauth?.expiryWarning(now: place.now)
        let warnings =
            warning.map { [Report.Trouble(name: "oauth", code: "secret-expires", detail: $0, since: place.now)] } ?? []
        let own = place.conditions.map { condition in
            let reason = condition.reason
            return Report.Trouble(
                name: condition.name,
                code: reason.code,
                detail: reason.sentence,
                since: condition.since
            )
        }
        let known = try await place.store.read { try StatusReport($0, for: Operator.viewer, now: place.now) }
        let report = Report(known, isRunning: isRunning, warnings: own + warnings)
        try output.print(report) { report.text(place) }
    }
}

extension Status.Report {
    init(_ known: StatusReport, isRunning: Bool, warnings: [Trouble]) {
        func named<State: RawRepresentable<String>>(_ counts: [State: Int]) -> [String: Int] {
            Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
        }
        self.init(
            running: isRunning,
            conditions: known.conditions.map { condition in
                let reason = condition.reason
                return Trouble(name: condition.name, code: reason.code, detail: reason.sentence, since: condition.since)
            } + warnings,
            talks: named(known.talks),
            requests: named(known.requests),
            outbox: named(known.outbox),
            inbox: named(known.inbox),
            held: known.held
        )
    }

    func text(_ place: Workplace) -> String {
        func line(_ name: String, _ counts: [String: Int]) -> String {
            let parts = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
            return "\(name): " + (parts.isEmpty ? "none" : parts.joined(separator: ", "))
        }
        let troubles = conditions.map { "\($0.name): \($0.detail) (since \(place.shown($0.since)))" }
        return
            (["service: \(running ? "running" : "not running; start it with: systemctl start klankbord")"] + troubles
            + [line("talks", talks), line("requests", requests), line("outbox", outbox), line("inbox", inbox)]
            + held.sorted { $0.key < $1.key }.map { "held: \($0.value) × \($0.key)" }).joined(separator: "\n")
    }
}
