// Log lines on standard error: text for people and the journal, JSON for collectors.
import Foundation
import Logging
import Settings

extension Logger {
    init(_ settings: Configuration.Log) {
        self.init(label: "klankbord") { label in
            switch settings.format {
            case .text: StreamLogHandler.standardError(label: label)
            case .json: JSONLogHandler()
            }
        }
        logLevel = Logger.Level(rawValue: settings.level.rawValue) ?? .info
    }
}

/// One JSON object a line.
private struct JSONLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var line = metadata.merging(event.metadata ?? [:]) { $1 }.mapValues { "\($0)" }
        line["time"] = Date().formatted(.iso8601)
        line["level"] = event.level.rawValue
        line["message"] = "\(event.message)"
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let json = try? encoder.encode(line) else { return }
        FileHandle.standardError.write(json + Data("\n".utf8))
    }
}
