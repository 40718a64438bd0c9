// The texts read of a message, each once: classifier, token search and aligner ask for the same texts and lines.
import Addressing
import Aligning
import Synchronization

/// Keeps who wrote a message, each text of it, and its lines, from the first time that somebody asks for them.
final class MessageReading: Sendable {
    private let plainTextKept = Mutex<String??>(nil)
    private let htmlKept = Mutex<String??>(nil)
    private let plainLinesKept = Mutex<[TextLine]??>(nil)
    private let htmlLinesKept = Mutex<[TextLine]??>(nil)
    private let fromKept = Mutex<NamedAddress??>(nil)

    func from(_ read: () -> NamedAddress?) -> NamedAddress? { MessageReading.kept(fromKept, read) }

    func plainText(_ read: () -> String?) -> String? { MessageReading.kept(plainTextKept, read) }

    func html(_ read: () -> String?) -> String? { MessageReading.kept(htmlKept, read) }

    func plainLines(_ read: () -> [TextLine]?) -> [TextLine]? { MessageReading.kept(plainLinesKept, read) }

    func htmlLines(_ read: () -> [TextLine]?) -> [TextLine]? { MessageReading.kept(htmlLinesKept, read) }

    /// Reading happens outside the lock: two who ask at once may both read, and get the same.
    private static func kept<Value: Sendable>(_ cell: borrowing Mutex<Value?>, _ read: () -> Value) -> Value {
        if let known = cell.withLock({ $0 }) { return known }
        let value = read()
        cell.withLock { $0 = .some(value) }
        return value
    }
}
