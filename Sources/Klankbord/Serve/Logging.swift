// Log lines on standard error: text for people and the journal, JSON for collectors.
import Addressing
import Days
import Foundation
import Logging
import Settings

extension Logger {
    /// - Parameter zone: of times in text; that of `status` too.
    init(_ settings: Configuration.Log, zone: TimeZone) {
        self.init(label: "klankbord") { _ in
            switch settings.format {
            case .text:
                PrintableLogHandler(TextLogHandler(zone: zone) { FileHandle.standardError.write(Data($0.utf8)) })
            case .json: JSONLogHandler()
            }
        }
        logLevel = Logger.Level(rawValue: settings.level.rawValue) ?? .info
    }
}

/// One line each: `2027-02-01 08:00:05 +01:00 info letter accepted code=250 key=request/7/initial letter=40`.
struct TextLogHandler: LogHandler {
    let zone: TimeZone
    let write: @Sendable (String) -> Void
    var clock: @Sendable () -> Date = { Date() }
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info

    init(zone: TimeZone, write: @escaping @Sendable (String) -> Void) { (self.zone, self.write) = (zone, write) }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let facts = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
        let words = ["\(event.message)"] + facts.map { "\($0.key)=\($0.value)" }
        write("\(Klankbord.shownExactly(clock(), in: zone)) \(event.level) \(words.joined(separator: " "))\n")
    }
}

/// Lines of text in which nothing is left that a terminal obeys, and that no message breaks in two.
struct PrintableLogHandler: LogHandler {
    private var inner: any LogHandler

    init(_ inner: any LogHandler) { self.inner = inner }

    var metadata: Logger.Metadata {
        get { inner.metadata }
        set { inner.metadata = newValue.mapValues(Self.printable) }
    }

    var logLevel: Logger.Level {
        get { inner.logLevel }
        set { inner.logLevel = newValue }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { inner[metadataKey: key] }
        set { inner[metadataKey: key] = newValue.map(Self.printable) }
    }

    func log(event: LogEvent) {
        var event = event
        event.message = "\("\(event.message)".printableLine)"
        event.metadata = event.metadata?.mapValues(Self.printable)
        if let error = event.error {
            event.metadata = (event.metadata ?? [:]).merging(["error": .string("\(error)".printableLine)]) { $1 }
            event.error = nil
        }
        inner.log(event: event)
    }

    private static func printable(_ value: Logger.Metadata.Value) -> Logger.Metadata.Value {
        .string("\(value)".printableLine)
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
        let shown = String(decoding: json, as: UTF8.self).printableJSON
        FileHandle.standardError.write(Data((shown + "\n").utf8))
    }
}
