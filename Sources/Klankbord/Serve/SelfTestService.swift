// Once a week the service writes to itself, and says when something on the way has changed.
import Feedback
import Foundation
import Inbox
import Logging
import MailTransport
import Outbox
import ServiceLifecycle
import Store

struct SelfTestService: Service {
    let sender: SelfTestSender
    let transport: any Submitter
    let store: any Driver
    let clock: @Sendable () -> Date
    let log: Logger

    /// The name of the condition that a change is noted under.
    static let condition = "self-test"
    private static let week: TimeInterval = 7 * 86_400
    /// Seconds between two looks whether it is time, and whether all came back.
    private static let look: TimeInterval = 900

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                do {
                    try await pass()
                } catch {
                    // A server that can't be reached is a condition already.
                    log.info("self-test put off", metadata: ["error": "\(error)"])
                }
                try await Task.sleep(for: .seconds(Self.look))
            }
        }
    }

    /// The first one is a week after the installation: before that `check --send` is there.
    func pass() async throws {
        let now = clock()
        let (tests, installed) = try await store.read { (try $0.selfTests(), try $0.installedAt()) }
        try await note(tests, now)
        let last = tests.first?.first?.sentAt ?? installed ?? now
        guard now >= last.addingTimeInterval(Self.week) else { return }
        let refused = try await sender.send(over: transport, now: now)
        log.info("self-test sent", metadata: ["refused": "\(refused.count)"])
    }

    private func note(_ tests: [[SelfTest]], _ now: Date) async throws {
        guard let latest = tests.first else { return }
        let verdict = latest.verdict(after: tests.dropFirst().first ?? [], now: now)
        let noted = try await store.read { try $0.conditions().first { $0.name == Self.condition }?.reason }
        guard noted != verdict else { return }
        if let verdict {
            log.warning("self-test", metadata: ["code": "\(verdict.code)"])
            try await store.write { try $0.note(condition: Self.condition, verdict, now: now) }
        } else if latest.areBack {
            try await store.write { try $0.clear(condition: Self.condition) }
        }
    }
}
