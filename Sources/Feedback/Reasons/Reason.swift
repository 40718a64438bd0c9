// Why something is as it is, as rows keep it: a code with parameters. Sentences are made where a person reads them.
import Foundation

/// An enumeration of reasons. A case is stored as its coding key, which is its code: other people's scripts know codes, and
/// they never change. The values of a case are the code's parameters.
public protocol Reason: Codable, Hashable, Sendable {
    /// All codes that there are.
    static var codes: [String] { get }
}

/// A reason in two columns.
public struct StoredReason: Hashable, Sendable {
    public let code: String
    /// A JSON object; nil where the code says it all.
    public let parameters: String?

    public init(code: String, parameters: String?) {
        self.code = code
        self.parameters = parameters
    }
}

extension Reason {
    /// The code to group and decide by.
    public var code: String { stored.code }

    /// The synthesised form of a case is `{"code":{"label":value}}`; a code is letters and hyphens, so nothing is escaped in it.
    public var stored: StoredReason {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let json = try? String(decoding: encoder.encode(self), as: UTF8.self) else {
            preconditionFailure("a reason of plain values is always JSON")
        }
        let code = json.dropFirst(2).prefix { $0 != "\"" }
        let parameters = json.dropFirst(code.count + 4).dropLast()
        return StoredReason(code: String(code), parameters: parameters == "{}" ? nil : String(parameters))
    }

    /// - Throws: `DecodingError` for a code that is none, and for parameters that are not its own.
    public init(_ stored: StoredReason) throws {
        let json = "{\"\(stored.code)\":\(stored.parameters ?? "{}")}"
        self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
    }
}
