// Waiting for something that can be seen: asked again and again, up to a limit that only a fault reaches.
import Foundation
import Understanding

struct NeverHappened: Error, CustomStringConvertible {
    let description: String
}

/// What `body` finds, as soon as it finds something.
/// - Parameter seconds: generous, for a machine that is busy with other tests.
func eventually<Found>(
    _ what: String,
    within seconds: Double = 120,
    isolation: isolated (any Actor)? = #isolation,
    _ body: () async throws -> Found?
) async throws -> Found {
    let limit = ContinuousClock.now + .seconds(seconds)
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
func eventually(
    _ what: String,
    within seconds: Double = 120,
    isolation: isolated (any Actor)? = #isolation,
    holds: () async throws -> Bool
) async throws {
    try await eventually(what, within: seconds, isolation: isolation) { try await holds() ? () : nil }
}
