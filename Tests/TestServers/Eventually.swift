// Waiting for something that can be seen, suspended in between: the only way in which a test waits.

/// Seconds that something may take which takes none on a quiet machine: only a fault reaches it. Less than what the service
/// itself waits for a server's answer, so that a service that waits for one doesn't pass for one that ends by itself.
package let patience: Double = 300

package struct NeverHappened: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
}

/// What `body` finds, as soon as it finds something.
package func eventually<Found>(
    _ what: String,
    isolation: isolated (any Actor)? = #isolation,
    _ body: () async throws -> Found?
) async throws -> Found {
    let limit = ContinuousClock.now + .seconds(patience)
    var pause = Duration.milliseconds(30)
    while true {
        if let found = try await body() { return found }
        guard ContinuousClock.now < limit else { throw NeverHappened(description: "never happened: \(what)") }
        // Asking costs a process often; what is asked about needs the machine more.
        try await Task.sleep(for: pause)
        pause = min(pause * 2, .milliseconds(500))
    }
}

/// Until it holds.
package func eventually(
    _ what: String,
    isolation: isolated (any Actor)? = #isolation,
    holds: () async throws -> Bool
) async throws {
    try await eventually(what, isolation: isolation) { try await holds() ? () : nil }
}

/// For behaviour that shows only when a time limit passes: a short limit, then ever longer ones, until the machine was
/// quick enough to come to the behaviour within it.
/// - Parameter body: given the limit in seconds; nil where the limit passed too early.
package func withEverLongerLimits<Found>(
    _ what: String,
    isolation: isolated (any Actor)? = #isolation,
    _ body: (Double) async throws -> Found?
) async throws -> Found {
    for limit in [0.1, 1, 10, 100] {
        if let found = try await body(limit) { return found }
    }
    throw NeverHappened(description: "never happened within its limit: \(what)")
}
