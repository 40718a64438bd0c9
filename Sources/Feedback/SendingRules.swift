// When a letter may leave, and until when we try.
import Foundation

/// The rules for sending, each a key of the configuration.
public struct SendingRules: Hashable, Sendable {
    /// Nil: at any hour.
    public let window: SendingWindow?
    /// Seconds after which a letter that can't be handed over is given up (RFC 5321 §4.5.4.1: at least 4–5 days).
    public let giveUpAfter: TimeInterval

    public init(window: SendingWindow?, giveUpAfter: TimeInterval = 5 * ScheduleRules.day) {
        self.window = window
        self.giveUpAfter = giveUpAfter
    }

    /// The first moment at which a letter may be attempted.
    public func notBefore(_ letter: Letter, from moment: Date) -> Date {
        guard letter.kind.asks, let window else { return moment }
        return window.next(from: moment)
    }

    /// The moment after which a letter that asks something is of no use, or any other is given up. Never, where something
    /// waits until somebody has been told of it.
    public func giveUp(_ letter: Letter, deadline: Date?, now: Date) -> Date {
        if letter.kind == .termsChanged { return .distantFuture }
        let end = now.addingTimeInterval(giveUpAfter)
        guard letter.kind.asks, let deadline else { return end }
        return min(end, deadline)
    }

    /// Seconds until the next attempt after `attempts` transient refusals: five minutes, doubling up to four hours, a
    /// fifth of it spread so that a queue does not come back in one go.
    /// - Parameter jitter: 0..<1, random.
    public static func backOff(attempts: Int, jitter: Double) -> TimeInterval {
        let base = min(300 * pow(2, Double(max(0, attempts - 1))), 4 * 3600)
        return base * (0.9 + 0.2 * jitter)
    }

    /// Seconds until a letter is repeated that was interrupted so often before as its end left: nil at first, at once; then
    /// a minute, doubling up to three days. Whoever kills us again at once does not hit the same letter once more, and
    /// one that stops us by itself does so ever more seldom, until it is given up.
    public static func backOff(interruptions: Int) -> TimeInterval? {
        interruptions == 0 ? nil : 60 * pow(2, Double(min(interruptions - 1, 12)))
    }
}
