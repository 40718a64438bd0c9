// `klankbord status`: how the service is, at a glance.
import ArgumentParser
import Feedback
import Foundation
import Store

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
        let report = try await place.store.read {
            try Report($0, isRunning: isRunning, warnings: warnings, now: place.now)
        }
        try output.print(report) { report.text(place) }
    }
}

extension Status.Report {
    init(_ tx: any Transaction, isRunning: Bool, warnings: [Trouble], now: Date) throws {
        let talks = try tx.talks()
        let requests = try talks.flatMap { try tx.requests(of: $0.id) }
        self.init(
            running: isRunning,
            conditions: try tx.conditions().map { condition in
                let reason = condition.reason
                return Trouble(name: condition.name, code: reason.code, detail: reason.sentence, since: condition.since)
            } + warnings,
            talks: Status.count(try talks.map { try tx.shownState(of: $0, now: now) }),
            requests: Status.count(requests.map(\.state.rawValue)),
            outbox: try Dictionary(uniqueKeysWithValues: tx.outboxCounts().map { ($0.key.rawValue, $0.value) }),
            inbox: try Dictionary(uniqueKeysWithValues: tx.inboxCounts().map { ($0.key.rawValue, $0.value) }),
            held: Status.count(try tx.heldMessages().compactMap(\.heldReason?.code))
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

extension Status {
    fileprivate static func count(_ names: [String]) -> [String: Int] {
        names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}
