// Work on mails one after the other, on a thread of its own, so that one that takes too long can be left behind.
import Foundation
import Synchronization

/// Does the same for each of some inputs, in order. One that takes too much of a processor's time is set aside, and the
/// work goes on behind it: a thread can't be stopped, but nobody has to wait for it.
struct Workbench: Sendable {
    /// Seconds of processor time that one input may take: three times what the worst mail is known to cost.
    var most: Double = 30
    /// Passes between two looks at the clock.
    var pause: @Sendable () async -> Void = { try? await Task.sleep(for: .seconds(1)) }
    /// Threads that may be left behind at once; with more than these, whatever takes long is waited for.
    private static let mostLeft = 3

    /// - Parameter setAside: what stands for an input that took too long.
    func outputs<Input: Sendable, Output: Sendable>(
        of inputs: [Input],
        setAside: @Sendable (Input) -> Output,
        work: @escaping @Sendable (Input) -> Output
    ) async -> [Output] {
        var found: [Output] = []
        while found.count < inputs.count {
            let shift = WorkShift(inputs[found.count...], work)
            shift.start()
            while await !shift.hasEnded(within: pause) {
                if shift.seconds >= most, WorkShifts.left < Self.mostLeft { break }
            }
            let (outputs, hasEnded) = shift.leave()
            found += outputs
            if !hasEnded { found.append(setAside(inputs[found.count])) }
        }
        return found
    }
}

/// How many threads were left behind and work still.
private enum WorkShifts {
    private static let count = Mutex(0)

    static var left: Int { count.withLock { $0 } }

    static func add(_ number: Int) { count.withLock { $0 += number } }
}

/// A thread's work on some inputs.
private final class WorkShift<Input: Sendable, Output: Sendable>: Sendable {
    private struct Progress {
        var outputs: [Output] = []
        var clock: clockid_t?
        /// The thread's processor time when the input that it works on was begun.
        var begun: Double = 0
        var isLeft = false
        var hasEnded = false
        /// Who waits for the end, or for the end of a pause; each pause has its number.
        var waiter: CheckedContinuation<Void, Never>?
        var pause = 0
    }

    private let inputs: ArraySlice<Input>
    private let work: @Sendable (Input) -> Output
    private let progress = Mutex(Progress())

    init(_ inputs: ArraySlice<Input>, _ work: @escaping @Sendable (Input) -> Output) {
        (self.inputs, self.work) = (inputs, work)
    }

    func start() {
        let thread = Thread { self.run() }
        thread.stackSize = 8 << 20
        thread.start()
    }

    private func run() {
        var clock = clockid_t()
        pthread_getcpuclockid(pthread_self(), &clock)
        for input in inputs {
            progress.withLock { ($0.clock, $0.begun) = (clock, WorkShift.time(clock)) }
            let output = work(input)
            let isLeft = progress.withLock { progress in
                if !progress.isLeft { progress.outputs.append(output) }
                return progress.isLeft
            }
            if isLeft { return WorkShifts.add(-1) }
        }
        // The clock ends with the thread.
        progress.withLock { ($0.hasEnded, $0.clock) = (true, nil) }
        wake(nil)
    }

    /// Whether it ends before a pause is over.
    func hasEnded(within pause: @escaping @Sendable () async -> Void) async -> Bool {
        let number = progress.withLock { progress in
            progress.pause += 1
            return progress.pause
        }
        var timer: Task<Void, Never>?
        await withCheckedContinuation { continuation in
            let hasEnded = progress.withLock { progress in
                if !progress.hasEnded { progress.waiter = continuation }
                return progress.hasEnded
            }
            if hasEnded { return continuation.resume() }
            timer = Task {
                await pause()
                wake(number)
            }
        }
        timer?.cancel()
        return progress.withLock { $0.hasEnded }
    }

    /// - Parameter number: of the pause that is over; nil: all is done.
    private func wake(_ number: Int?) {
        let waiter = progress.withLock { progress -> CheckedContinuation<Void, Never>? in
            guard number == nil || number == progress.pause else { return nil }
            defer { progress.waiter = nil }
            return progress.waiter
        }
        waiter?.resume()
    }

    /// Of processor time spent on the input that it works on now.
    var seconds: Double {
        progress.withLock { progress in progress.clock.map { WorkShift.time($0) - progress.begun } ?? 0 }
    }

    /// Takes what is done. Whatever it works on still is nobody's any more, and nothing follows it.
    func leave() -> (outputs: [Output], hasEnded: Bool) {
        progress.withLock { progress in
            if !progress.hasEnded {
                progress.isLeft = true
                WorkShifts.add(1)
            }
            return (progress.outputs, progress.hasEnded)
        }
    }

    private static func time(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
