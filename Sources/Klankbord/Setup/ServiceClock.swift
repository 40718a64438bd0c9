// The clock of this process: what the system says, and what of it is believed.
import Feedback
import Foundation
import Synchronization

/// Tells the time to everything that the process does. Every question is a reading: a leap is seen before anything follows
/// from it.
final class ServiceClock: Sendable {
    private let belief: Mutex<ClockBelief>
    private let read: @Sendable () -> ClockReading

    /// - Parameter noted: the belief in the rows; nil where there is none.
    init(_ noted: ClockBelief?, read: @escaping @Sendable () -> ClockReading = ClockReading.ofSystem) {
        self.read = read
        belief = Mutex(noted ?? ClockBelief(read()))
    }

    func now() -> Date {
        let reading = read()
        return belief.withLock { belief in
            belief.hear(reading)
            return belief.time(at: reading)
        }
    }

    /// The belief after another look at the clock.
    var current: ClockBelief {
        _ = now()
        return belief.withLock { $0 }
    }

    /// What the time would be by another belief.
    func time(by belief: ClockBelief) -> Date { belief.time(at: read()) }

    func adopt(_ noted: ClockBelief) { belief.withLock { $0.adopt(noted) } }

    /// A person says that the system's clock is right.
    func accept() -> ClockBelief {
        let reading = read()
        return belief.withLock { belief in
            belief.accept(reading)
            return belief
        }
    }
}

extension ClockReading {
    @Sendable static func ofSystem() -> ClockReading {
        ClockReading(wall: Date(), uptime: systemUptime(), boot: systemBoot, isSynchronised: isSystemSynchronised())
    }

    /// Read, and not asked of a library: what stands between us and the clock stands before both clocks at once.
    private static func systemUptime() -> TimeInterval {
        let text = (try? String(contentsOfFile: "/proc/uptime", encoding: .utf8)) ?? ""
        if let seconds = text.split(separator: " ").first.flatMap({ Double($0) }) { return seconds }
        var now = timespec()
        clock_gettime(CLOCK_BOOTTIME, &now)
        return TimeInterval(now.tv_sec) + TimeInterval(now.tv_nsec) / 1e9
    }

    /// The hardened unit sees no /proc/sys, and is told by systemd.
    private static let systemBoot: String = {
        let text =
            (try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8))
            ?? ProcessInfo.processInfo.environment["BOOT_ID"]
        return text.map { $0.filter(\.isHexDigit) } ?? "unknown"
    }()

    /// The file of systemd's own time service: the hardened unit may not ask the kernel.
    private static func isSystemSynchronised() -> Bool {
        FileManager.default.fileExists(atPath: "/run/systemd/timesync/synchronized")
    }
}
