// Wakes a stage before its time, when somebody stored rows that concern it.
import Foundation
import Synchronization

/// A bell that one task waits for. A ring that nobody waits for is kept until somebody does.
final class Bell: Sendable {
    private struct State {
        var hasRung = false
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    func ring() {
        state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard let waiter = state.waiter else {
                state.hasRung = true
                return nil
            }
            state.waiter = nil
            return waiter
        }?.resume()
    }

    /// Returns at a ring, after so many seconds, or when the task is cancelled.
    func wait(upTo seconds: TimeInterval) async {
        let timer = Task {
            try await Task.sleep(for: .seconds(max(0, seconds)))
            release()
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let goesOn = state.withLock { state in
                    if state.hasRung || Task.isCancelled {
                        state.hasRung = false
                        return true
                    }
                    state.waiter = continuation
                    return false
                }
                if goesOn { continuation.resume() }
            }
        } onCancel: {
            release()
        }
        timer.cancel()
    }

    /// Lets the waiter go without a ring.
    private func release() {
        state.withLock { state in
            defer { state.waiter = nil }
            return state.waiter
        }?.resume()
    }
}
