// A driver that seals all that goes through the door of content, as an engine may one day: code that writes, reads or
// compares content beside the door shows.
import Foundation
import Store

/// Another driver, in the rows of which content stands with a mark, and no two of the same words are equal.
public final class SealingDriver: Driver {
    private let engine: any Driver

    public init(_ engine: any Driver) { self.engine = engine }

    public var identityColumn: String { engine.identityColumn }
    public var octetsType: String { engine.octetsType }

    public func write<Result: Sendable>(
        _ body: @Sendable (any Transaction) throws -> Result
    ) async throws -> Result {
        try await engine.write { try body(SealingTransaction(engine: $0)) }
    }

    public func read<Result: Sendable>(
        _ body: @Sendable (any Transaction) throws -> Result
    ) async throws -> Result {
        try await engine.read { try body(SealingTransaction(engine: $0)) }
    }

    public func close() async { await engine.close() }
}

private struct SealingTransaction: Transaction {
    let engine: any Transaction

    func rows(_ sql: String, _ arguments: [Value]) throws -> [Row] {
        try engine.rows(sql, arguments.map(Seal.seal)).map { $0.opening(with: Seal.open) }
    }

    func execute(_ sql: String, _ arguments: [Value]) throws -> Int {
        try engine.execute(sql, arguments.map(Seal.seal))
    }
}

/// The mark of content, as a test may look for it in the rows.
public enum Seal {
    private static let (words, keys) = ("sealed:", "key:")
    /// Octets of chance between the mark and what is sealed.
    private static let salt = 8

    static func seal(_ value: Value) -> Value {
        switch value {
        case .content(.text(let text), _): .text(text.map { words + random() + $0 })
        case .content(.octets(let octets), _): .octets(octets.map { Data((words + random()).utf8) + $0 })
        case .content(.key(let key), _): .text(key.map { keys + $0 })
        case .content(.words(let text), _): .text(words + random() + text)
        case .content(.copy(let octets), _): .octets(Data((words + random()).utf8) + octets)
        case .content(.digest(let octets), _): .octets(octets)
        case .integer, .text, .octets: value
        }
    }

    static func open(_ value: Value) -> Value {
        switch value {
        case .text(let text?) where text.hasPrefix(words):
            .content(.text(String(decoding: text.utf8.dropFirst(words.count + salt), as: UTF8.self)))
        case .text(let text?) where text.hasPrefix(keys):
            .content(.key(String(decoding: text.utf8.dropFirst(keys.count), as: UTF8.self)))
        case .octets(let octets?) where octets.starts(with: words.utf8):
            .content(.octets(Data(octets.dropFirst(words.utf8.count + salt))))
        case .integer, .text, .octets, .content: value
        }
    }

    private static func random() -> String {
        String((0..<salt).map { _ in Character(UnicodeScalar(UInt8.random(in: 97...122))) })
    }

    /// What a value is under its mark.
    public static func isContent(_ value: Value) -> Bool {
        switch open(value) {
        case .content(.text, _), .content(.octets, _): true
        default: false
        }
    }

    public static func isKey(_ value: Value) -> Bool {
        if case .content(.key, _) = open(value) { true } else { false }
    }
}
