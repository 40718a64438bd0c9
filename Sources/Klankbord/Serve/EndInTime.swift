// The end within five seconds, whatever is under way.
import Dispatch
import Foundation

/// From a signal that ends the service on, a clock of its own, on a thread that no work can keep busy. What is under way then
/// has never happened, as after a crash: it is taken up by the next start.
final class EndInTime {
    private let sources: [any DispatchSourceSignal]

    /// - Parameter seconds: less than what a person, or systemd, is told.
    init(after seconds: TimeInterval) {
        let queue = DispatchQueue(label: "end in time", qos: .userInteractive)
        let listening = DispatchSemaphore(value: 0)
        sources = [SIGTERM, SIGINT].map { signal in
            let source = DispatchSource.makeSignalSource(signal: signal, queue: queue)
            source.setEventHandler {
                queue.asyncAfter(deadline: .now() + seconds) {
                    let words = "klankbord: ended in the middle of its work; the next start takes it up\n"
                    FileHandle.standardError.write(Data(words.utf8))
                    _exit(0)
                }
            }
            source.setRegistrationHandler { listening.signal() }
            source.activate()
            return source
        }
        // Until then a signal ends us without a word.
        sources.forEach { _ in listening.wait() }
    }

    /// The service has ended by itself.
    func cancel() { sources.forEach { $0.cancel() } }
}
