// The service's watch over the clock: leaps are logged and noted, and what a person says of them is taken on.
import Feedback
import Foundation
import Logging
import Rounds
import ServiceLifecycle
import Store

struct ClockService: Service {
    let clock: ServiceClock
    let store: any Driver
    let rounds: RoundsStage
    let rings: [Bell]
    let bell: Bell
    let log: Logger

    /// Seconds between two looks, and between two notes where nothing happens.
    private static let look: TimeInterval = 1
    private static let note: TimeInterval = 60

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var noted: (belief: ClockBelief, at: ContinuousClock.Instant)?
            while !Task.isCancelled {
                do {
                    noted = try await watch(noted)
                } catch {
                    log.error("clock", metadata: ["error": "\(error)"])
                }
                await bell.wait(upTo: Self.look)
            }
        }
    }

    private func watch(_ last: (belief: ClockBelief, at: ContinuousClock.Instant)?) async throws
        -> (belief: ClockBelief, at: ContinuousClock.Instant)
    {
        if clock.current.doubted != nil, let noted = try await store.read({ try $0.clockBelief() }) {
            clock.adopt(noted)
        }
        let (belief, now) = (clock.current, clock.now())
        let isNews = belief.doubted != last?.belief.doubted
        if let last, !isNews, last.at.duration(to: .now) < .seconds(Self.note) { return last }
        try await store.write { try $0.note(belief) }
        if isNews, last != nil || belief.doubted != nil { try await tell(belief, last?.belief, now: now) }
        return (belief, .now)
    }

    private func tell(_ belief: ClockBelief, _ last: ClockBelief?, now: Date) async throws {
        if let doubted = belief.doubted {
            log.error("the clock leapt", metadata: ["to": "\(doubted.wall)", "goes on by": "\(now)"])
            return
        }
        log.notice("the clock is believed again", metadata: ["now": "\(now)"])
        let back = last.map { clock.time(by: $0).timeIntervalSince(now) } ?? 0
        if back > 0 { try await store.write { try $0.bringForwardLetters(by: back, now: now) } }
        // Each moment that was reckoned by the other time is reckoned anew.
        try await rounds.begin()
        rings.forEach { $0.ring() }
    }
}
