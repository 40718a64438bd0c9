// What was read of a message's body: classifier, token search and aligner ask for the same texts and lines.
import Synchronization

/// Keeps each text of a message, and its lines, from the first time that somebody asks for them.
final class BodyReading: Sendable {
    private let plainTextKept = Mutex<String??>(nil)
    private let htmlKept = Mutex<String??>(nil)
    private let plainLinesKept = Mutex<[TextLine]??>(nil)
    private let htmlLinesKept = Mutex<[TextLine]??>(nil)

    func plainText(_ read: () -> String?) -> String? { BodyReading.kept(plainTextKept, read) }

    func html(_ read: () -> String?) -> String? { BodyReading.kept(htmlKept, read) }

    func plainLines(_ read: () -> [TextLine]?) -> [TextLine]? { BodyReading.kept(plainLinesKept, read) }

    func htmlLines(_ read: () -> [TextLine]?) -> [TextLine]? { BodyReading.kept(htmlLinesKept, read) }

    /// Reading happens outside the lock: two who ask at once may both read, and get the same.
    private static func kept<Value: Sendable>(_ cell: borrowing Mutex<Value?>, _ read: () -> Value) -> Value {
        if let known = cell.withLock({ $0 }) { return known }
        let value = read()
        cell.withLock { $0 = .some(value) }
        return value
    }
}
