// `klankbord status`: how the service is, at a glance; whatever the disk and the database are like.
import ArgumentParser
import Feedback
import Foundation
import Reports
import Settings
import Store

struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show how the service is, what waits and what is held.",
        discussion: """
            With --exit-code, for monitoring: 0 where all is well, 1 where the service runs and something is wrong, 2 where it \
            doesn't run.
            """
    )
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions
    @Flag(help: "Exit with 1 where something is wrong, and with 2 where the service doesn't run.")
    var exitCode = false

    func run() async throws {
        let configuration = try Configuration.read(file: root.config)
        let state = StateDirectory(configuration.stateDirectory)
        _ = Operator.current
        try state.takeOnOwner()
        let live = StatusSocket.ask(state)
        let isRunning = live != nil || WakeSocket(path: state.wakeSocket).isHeard
        let found = await StatusFinding(root, configuration, state)
        let report = StatusSummary(found, live: live?.conditions ?? [], isRunning: isRunning)
        try output.print(report) { report.text(zone: configuration.organisation.timeZone) }
        if exitCode, report.exitCode != 0 { throw ExitCode(report.exitCode) }
    }
}

/// What a look at the rows and at the machine shows.
struct StatusFinding: Sendable {
    /// Nil where the database can't be read now.
    var rows: StatusReport?
    var conditions: [Condition] = []
}

extension StatusFinding {
    init(_ root: Klankbord, _ configuration: Configuration, _ state: StateDirectory) async {
        var now = Date()
        do {
            let place = try await Workplace.open(root, onlyLooks: true)
            now = place.now
            conditions = place.conditions
            rows = try await place.store.read { [now] in try StatusReport($0, for: Operator.viewer, now: now) }
        } catch {
            let trouble = ConditionReason.databaseNotWritten(trouble: "\(error)")
            conditions = [Condition(name: "database", reason: trouble, since: now)]
            if let short = state.shortage { conditions.append(Condition(name: "disk", reason: short, since: now)) }
        }
        if let ending = configuration.oauth?.endingSecret(now: now) {
            conditions.append(Condition(name: DatabaseService.secretCondition, reason: ending, since: now))
        }
    }
}

/// The service's state, as it is printed.
struct StatusSummary: Encodable, Sendable {
    let running: Bool
    let conditions: [LiveStatus.Trouble]
    /// Counts are missing where the database can't be read now.
    let talks: [String: Int]?
    let requests: [String: Int]?
    let outbox: [String: Int]?
    let inbox: [String: Int]?
    /// Held messages by the code of the reason.
    let held: [String: Int]?

    /// - Parameter live: what the running service says; rows of the same name are newer than what it remembers of them.
    init(_ found: StatusFinding, live: [LiveStatus.Trouble], isRunning: Bool) {
        func named<State: RawRepresentable<String>>(_ counts: [State: Int]) -> [String: Int] {
            Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
        }
        running = isRunning
        let rows = (found.rows?.conditions ?? []) + found.conditions
        var seen: Set<String> = []
        conditions = (rows.map(LiveStatus.Trouble.init) + live.filter { found.rows == nil || $0.isFromMemory })
            .filter { seen.insert($0.name).inserted }
        talks = found.rows.map { named($0.talks) }
        requests = found.rows.map { named($0.requests) }
        outbox = found.rows.map { named($0.outbox) }
        inbox = found.rows.map { named($0.inbox) }
        held = found.rows?.held
    }

    /// For monitoring.
    var exitCode: Int32 { running ? conditions.isEmpty ? 0 : 1 : 2 }

    func text(zone: TimeZone) -> String {
        func line(_ name: String, _ counts: [String: Int]?) -> String {
            guard let counts else { return "\(name): not known, since the database can't be read" }
            let parts = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
            return "\(name): " + (parts.isEmpty ? "none" : parts.joined(separator: ", "))
        }
        let service = running ? "running" : "not running; start it with: systemctl start klankbord"
        let troubles = conditions.map {
            "\($0.name): \($0.detail) (since \(Klankbord.shownExactly($0.since, in: zone)))"
        }
        let counts = [
            line("talks", talks), line("requests", requests), line("outbox", outbox), line("inbox", inbox),
        ]
        let piles = (held ?? [:]).sorted { $0.key < $1.key }.map { "held: \($0.value) × \($0.key)" }
        return (["service: \(service)"] + troubles + counts + piles).joined(separator: "\n")
    }
}

extension LiveStatus.Trouble {
    /// Whether no row may tell of it.
    fileprivate var isFromMemory: Bool {
        ["database-not-written", "work-fails", "mailbox-not-read"].contains(code)
    }
}
