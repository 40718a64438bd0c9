// The service's messages to systemd: that it is ready, alive, stopping (sd_notify(3)).
import Foundation
import Logging
import ServiceLifecycle
import Store

/// Sends notifications to the socket that systemd names; nowhere where it names none.
struct SystemdNotifier: Sendable {
    private let socketPath: String?

    init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        socketPath = environment["NOTIFY_SOCKET"]
    }

    func notify(_ state: String) {
        guard let socketPath, let address = UnixAddress(socketPath) else { return }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let octets = Array(state.utf8)
        _ = address.withSocketAddress { sendto(descriptor, octets, octets.count, Int32(MSG_NOSIGNAL), $0, $1) }
    }

    /// Seconds between two signs of life, half of what systemd waits for; nil where it doesn't wait.
    static func interval(environment: [String: String] = ProcessInfo.processInfo.environment) -> TimeInterval? {
        environment["WATCHDOG_USEC"].flatMap(Double.init).map { $0 / 2_000_000 }
    }
}

/// Says READY, then gives a sign of life as long as tasks run and the rows can be read.
struct WatchdogService: Service {
    let store: any Driver
    let notifier = SystemdNotifier()

    func run() async throws {
        notifier.notify("READY=1")
        try? await cancelWhenGracefulShutdown {
            // Without a watchdog it just waits for the end.
            let interval = SystemdNotifier.interval() ?? 3600
            while true {
                _ = try await store.read { try $0.conditions() }
                notifier.notify("WATCHDOG=1")
                try await Task.sleep(for: .seconds(interval))
            }
        }
        notifier.notify("STOPPING=1")
    }
}
