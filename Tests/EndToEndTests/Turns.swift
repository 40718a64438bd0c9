// Few houses live at once: the servers of many would only keep each other waiting.
import Foundation
import Synchronization
import Testing

/// So many at once; those who come later wait for a turn, suspended, in the order of coming.
final class Turns: Sendable {
    /// A house with its servers keeps a core busy.
    static let houses = Turns(atOnce: ProcessInfo.processInfo.activeProcessorCount)
    /// Whether the caller lives in a house: a calendar server and the house that writes to it are one.
    @TaskLocal private static var isTaken = false

    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }
    private let state: Mutex<State>

    init(atOnce count: Int) { state = Mutex(State(free: max(1, count))) }

    func take<Result>(
        isolation: isolated (any Actor)? = #isolation,
        _ body: () async throws -> Result
    ) async throws -> Result {
        if Self.isTaken { return try await body() }
        await begin()
        defer { end() }
        return try await Self.$isTaken.withValue(true) { try await body() }
    }

    private func begin() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.free > 0 else {
                    state.waiting.append(continuation)
                    return false
                }
                state.free -= 1
                return true
            }
            if isFree { continuation.resume() }
        }
    }

    private func end() {
        let next = state.withLock { state in
            if state.waiting.isEmpty {
                state.free += 1
                return nil as CheckedContinuation<Void, Never>?
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}

extension Trait where Self == TimeLimitTrait {
    /// The end of a test that hangs. It counts the wait for a turn as well, which is long where many tests begin at once.
    static var patient: Self { .timeLimit(.minutes(60)) }
}
