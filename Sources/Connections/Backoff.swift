// The wait before the next attempt to connect.

/// Doubles from `first` to `longest` seconds; a random part keeps clients that lost the same server apart.
public struct Backoff: Sendable, Hashable {
    public let first: Double
    public let longest: Double

    public init(first: Double = 1, longest: Double = 300) {
        self.first = first
        self.longest = longest
    }

    /// Seconds before the attempt, between half of what has been reached and all of it.
    /// - Parameters:
    ///   - attempt: 1 for the first repetition.
    ///   - random: from 0 up to 1.
    public func delay(beforeAttempt attempt: Int, random: Double) -> Double {
        // The exponent is bounded so that a server that is away for months doesn't end in infinity.
        let reached = min(longest, first * Double(1 << min(max(attempt - 1, 0), 30)))
        return reached / 2 + reached / 2 * min(max(random, 0), 1)
    }
}
