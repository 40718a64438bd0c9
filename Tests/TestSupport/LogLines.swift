// A log that keeps its lines, for tests of what an operator reads.
import Logging
import Synchronization

/// What was logged, in order.
public final class LogLines: Sendable {
    private let state = Mutex<[Line]>([])

    /// One line of it.
    public struct Line: Sendable, Hashable, CustomStringConvertible {
        public let level: Logger.Level
        public let message: String
        public let facts: [String: String]

        public var description: String {
            "\(level) \(message) "
                + facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
        }
    }

    public init() {}

    public var lines: [Line] { state.withLock { $0 } }

    /// The lines that begin with these words, without their level.
    public func saying(_ words: String) -> [Line] { lines.filter { $0.message.hasPrefix(words) } }

    public var logger: Logger {
        var logger = Logger(label: "test") { _ in Handler(lines: self) }
        logger.logLevel = .trace
        return logger
    }

    fileprivate func add(_ line: Line) { state.withLock { $0.append(line) } }
}

private struct Handler: LogHandler {
    let lines: LogLines
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .trace

    init(lines: LogLines) { self.lines = lines }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let facts = (event.metadata ?? [:]).mapValues { "\($0)" }
        lines.add(LogLines.Line(level: event.level, message: "\(event.message)", facts: facts))
    }
}
