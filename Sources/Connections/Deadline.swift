// By when something must have happened. Every wait on a socket has one.

package struct Deadline: Sendable {
    package let instant: ContinuousClock.Instant

    package static func seconds(_ seconds: Double) -> Deadline {
        Deadline(instant: .now.advanced(by: .seconds(seconds)))
    }

    /// For `poll`: rounded up, so that a wait never ends just before its deadline; 0 when it has passed.
    package var millisecondsLeft: Int32 {
        let left = ContinuousClock.Instant.now.duration(to: instant)
        guard left > .zero else { return 0 }
        let (seconds, attoseconds) = left.components
        guard seconds < 2_000_000 else { return 2_000_000_000 }
        return Int32(seconds * 1000) + Int32(attoseconds / 1_000_000_000_000_000) + 1
    }
}
