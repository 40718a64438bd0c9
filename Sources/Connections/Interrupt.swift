// Ends waits from another thread: a pipe that is polled beside the socket.

import Glibc
import Synchronization

/// Once raised it stays raised: every wait of the connections that share it ends at once.
package final class Interrupt: Sendable {
    /// Readable from `raise` on; -1, which poll ignores, where the system has no descriptor left.
    package let descriptor: Int32
    private let far: Int32
    private let raised = Atomic<Bool>(false)

    package init() {
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        (descriptor, far) = (ends[0], ends[1])
        for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    deinit {
        for end in [descriptor, far] where end >= 0 { _ = Glibc.close(end) }
    }

    package var isRaised: Bool { raised.load(ordering: .acquiring) }

    package func raise() {
        guard !raised.exchange(true, ordering: .acquiringAndReleasing) else { return }
        _ = write(far, [1], 1)
    }
}
