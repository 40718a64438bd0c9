// The stages as services: each called when its next moment has come, when a bell rings, or at the next tick.
import Connections
import Feedback
import Foundation
import Inbox
import Logging
import Outbox
import ServiceLifecycle
import Store
import Talks

/// Sends. On a graceful end it finishes what is in flight and hands out nothing new.
struct OutboxService: Service {
    let stage: OutboxStage
    let board: TroubleBoard
    let bell: Bell
    let tick: TimeInterval
    let clock: ServiceClock
    let log: Logger

    func run() async throws {
        await withGracefulShutdownHandler {
            while !Task.isShuttingDownGracefully, !Task.isCancelled {
                var next: Date?
                do {
                    next = try await board.watching("outbox") { try await stage.pass() }
                } catch {
                    log.error("outbox", metadata: ["error": "\(error)"])
                }
                await bell.wait(upTo: min(tick, next?.timeIntervalSince(clock.now()) ?? tick))
            }
        } onGracefulShutdown: {
            bell.ring()
            Task { await stage.close() }
        }
    }
}

/// Reads. Its end may come at any moment: uncommitted work has never happened.
struct InboxService: Service {
    let stage: InboxStage
    let board: TroubleBoard
    let rings: [Bell]
    let poll: TimeInterval
    let log: Logger

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            let backoff = Backoff()
            var failures = 0
            while !Task.isCancelled {
                do {
                    if try await board.watching("inbox", { try await stage.pass() }) > 0 { rings.forEach { $0.ring() } }
                    failures = 0
                    try await stage.wait(upTo: poll)
                } catch is CancellationError {
                    break
                } catch {
                    failures += 1
                    let delay = min(poll, backoff.delay(beforeAttempt: failures, random: .random(in: 0..<1)))
                    log.warning("mailbox not read", metadata: ["error": "\(error)", "next": "\(Int(delay)) s"])
                    try await Task.sleep(for: .seconds(delay))
                }
            }
        }
        await stage.close()
    }
}

/// Works at its desks whenever its bell rings or its time has come: one acts on mail, one does what time brings, one puts
/// dossiers into calendars, apart from each other, so that a slow calendar server holds nothing else up.
struct DeskService: Service {
    struct Desk: Sendable {
        /// Its name in the log.
        let name: String
        /// - Returns: when to come again.
        let pass: @Sendable (Date) async throws -> Date?
    }

    /// One after the other, since what the first does may be the next one's to go on with.
    let desks: [Desk]
    let board: TroubleBoard
    let bell: Bell
    var rings: [Bell] = []
    let tick: TimeInterval
    let clock: ServiceClock
    let log: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                let next = await passAll(now: clock.now())
                await bell.wait(upTo: min(tick, next?.timeIntervalSince(clock.now()) ?? tick))
            }
        }
    }

    /// The trouble of one desk keeps no other from its work.
    /// - Returns: when to come again.
    func passAll(now: Date) async -> Date? {
        var moments: [Date] = []
        for desk in desks {
            do {
                if let next = try await board.watching(desk.name, { try await desk.pass(now) }) { moments.append(next) }
                rings.forEach { $0.ring() }
            } catch {
                log.error("\(desk.name)", metadata: ["error": "\(error)"])
            }
        }
        return moments.min()
    }
}

/// Rings for the command line.
struct WakeService: Service {
    let socket: WakeSocket
    let rings: [Bell]

    func run() async throws {
        let source = try socket.listen { [rings] in rings.forEach { $0.ring() } }
        try? await gracefulShutdown()
        source.cancel()
    }
}
