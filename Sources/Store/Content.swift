// The one door for content: people's words, mail, dossiers, names and addresses are written and read here, and nowhere
// else. `SealedDriver` seals them behind this door. `ContentColumns` says which columns are meant.
import Addressing
import Feedback
import Foundation

/// A value of a column of content; nil is NULL.
public enum Content: Sendable, Hashable {
    case text(String?)
    case octets(Data?)
    /// A rater's words; nobody sees by their length how many they are.
    case words(String)
    /// What is kept of a mail with a rater's words, likewise.
    case copy(Data)
    /// Rows are found by it, so equal ones must be equal in the rows as well. The others are never compared in SQL.
    case key(String?)
    /// The same of octets: the hash of somebody's words, by which a guess at them could be proven.
    case digest(Data)
}

extension Value {
    static func content(_ text: String?, under key: ContentKey?) -> Value { .content(.text(text), under: key) }

    static func content(_ octets: Data?, under key: ContentKey?) -> Value { .content(.octets(octets), under: key) }

    static func content(_ line: Line?, under key: ContentKey?) -> Value { .content(.text(line?.text), under: key) }

    static func content(_ address: EmailAddress?, under key: ContentKey?) -> Value {
        .content(.text(address?.description), under: key)
    }

    /// A rater's words, where there are none as well.
    static func words(_ text: String?, under key: ContentKey?) -> Value { .content(.words(text ?? ""), under: key) }

    /// As JSON; the same value has the same text.
    static func content(json value: some Encodable, under key: ContentKey?) throws -> Value {
        .content(.text(try encode(value)), under: key)
    }

    /// The address of a person, in whatever letters it is written.
    static func key(_ address: EmailAddress) -> Value { .content(.key(address.canonical)) }

    /// The address of a rater: subaddresses are one person.
    static func raterKey(_ address: EmailAddress) -> Value { raterKey(RaterKey(address)) }

    static func raterKey(_ person: RaterKey) -> Value { .content(.key(person.text)) }
}

/// All of these throw `StoreError.unreadableRow`, which names the column and never tells what is in it: it may end up in a
/// log or a list.
extension Row {
    func content(_ column: String) throws -> String {
        guard let text = optionalContent(column) else { throw unreadable(column) }
        return text
    }

    /// A key, to compare with others of the same column.
    func key(_ column: String) throws -> String {
        switch self[column] {
        case .text(let text?), .content(.key(let text?), _): return text
        default: throw unreadable(column)
        }
    }

    func optionalContent(_ column: String) -> String? {
        switch self[column] {
        case .text(let text), .content(.text(let text), _): text
        default: nil
        }
    }

    /// A rater's words; nil where there are none.
    func words(_ column: String) -> String? { optionalContent(column).flatMap { $0.isEmpty ? nil : $0 } }

    func optionalContentOctets(_ column: String) -> Data? {
        switch self[column] {
        case .octets(let octets), .content(.octets(let octets), _): octets
        default: nil
        }
    }

    func line(_ column: String) throws -> Line { try line(content(column), column) }

    func optionalLine(_ column: String) throws -> Line? { try optionalContent(column).map { try line($0, column) } }

    private func line(_ text: String, _ column: String) throws -> Line {
        do { return try Line(text) } catch {
            throw StoreError.unreadableRow("column '\(column)' is no line: \(error.reason)")
        }
    }

    func address(_ column: String) throws -> EmailAddress { try address(content(column), column) }

    func optionalAddress(_ column: String) throws -> EmailAddress? {
        try optionalContent(column).map { try address($0, column) }
    }

    private func address(_ text: String, _ column: String) throws -> EmailAddress {
        do { return try EmailAddress(text) } catch {
            throw StoreError.unreadableRow("column '\(column)' is no mail address: \(error.reason)")
        }
    }

    func json<Decoded: Decodable>(_ column: String) throws -> Decoded {
        try json(content(column), column)
    }

    func optionalJSON<Decoded: Decodable>(_ column: String) throws -> Decoded? {
        try optionalContent(column).map { try json($0, column) }
    }

    private func json<Decoded: Decodable>(_ text: String, _ column: String) throws -> Decoded {
        do { return try decode(Decoded.self, from: text) } catch let error as DecodingError {
            throw StoreError.unreadableRow("column '\(column)' is no \(Decoded.self): at \(error.place)")
        }
    }
}

// MARK: JSON

/// JSON of a column, its keys in a fixed order so that equal values have equal text.
func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
}

extension DecodingError {
    /// Where in the JSON it is. Its own description quotes what stands there.
    fileprivate var place: String {
        let context: Context? =
            switch self {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
                .dataCorrupted(let context):
                context
            @unknown default: nil
            }
        return context?.codingPath.map(\.stringValue).joined(separator: "/") ?? ""
    }
}
