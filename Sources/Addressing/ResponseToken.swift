// The secret in a request's addresses: who has it can answer as the rater.
import Foundation

/// 26 characters of base32 (130 bits), lower case. Its description hides it, so that no log shows one by accident.
public struct ResponseToken: Hashable, Sendable, CustomStringConvertible {
    public let text: String
    public static let length = 26

    /// Stands for the token in what is stored. Capitals and the digits 0, 1, 8 and 9 are no base32 of ours, so it can
    /// never be a real one.
    public static let placeholder = "0KLANKBORD1TOKEN8STANDS9IN"

    /// Takes capitals too: some mail programs write addresses in them.
    public init?(_ text: some StringProtocol) {
        let lower = text.lowercased()
        guard lower.utf8.count == ResponseToken.length, lower.utf8.allSatisfy(Base32.isDigit) else { return nil }
        self.text = lower
    }

    /// The first 130 bits of a digest; nil where it is shorter.
    public init?(digest: some Sequence<UInt8>) {
        self.init(Base32.encoded(digest.prefix(17)).prefix(ResponseToken.length))
    }

    public var description: String { "(token)" }

    /// The message with the token in every place that the placeholder held; its length stays the same.
    public func filled(into message: [UInt8]) -> [UInt8] {
        let token = Array(text.utf8)
        var result = message
        for start in message.withUnsafeBytes(ResponseToken.placeholders) {
            result.replaceSubrange(start..<(start + token.count), with: token)
        }
        return result
    }

    /// The text with `…` wherever it holds the token, in whatever case.
    public func hidden(in text: String) -> String {
        var text = text
        // Nearly every text holds none, so that is found out first, and fast.
        return text.withUTF8(hidden) ?? text
    }

    /// In one pass, however often the token stands there; nil where it does not.
    private func hidden(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard var found = place(in: bytes, from: 0) else { return nil }
        var shown: [UInt8] = []
        shown.reserveCapacity(bytes.count)
        var start = 0
        while true {
            shown.append(contentsOf: bytes[start..<found])
            shown.append(contentsOf: "…".utf8)
            start = found + ResponseToken.length
            guard let next = place(in: bytes, from: start) else { break }
            found = next
        }
        shown.append(contentsOf: bytes[start...])
        return String(decoding: shown, as: UTF8.self)
    }

    /// Where the token begins, at `start` or behind it.
    private func place(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var token = text
        return token.withUTF8 { token in
            guard bytes.count - start >= token.count else { return nil }
            return (start...bytes.count - token.count).first { place in
                // Digits have the bit of lower case too.
                token.indices.allSatisfy { bytes[place + $0] | 0x20 == token[$0] }
            }
        }
    }

    /// How often the placeholder stands in these bytes.
    public static func placeholderCount(in message: [UInt8]) -> Int {
        message.withUnsafeBytes { placeholders(in: $0).count }
    }

    package static let placeholderBytes = Array(placeholder.utf8)

    /// Where the placeholder begins. Its second character is looked for: a style sheet is full of the first, 0.
    private static func placeholders(in bytes: UnsafeRawBufferPointer) -> [Int] {
        guard let base = bytes.baseAddress else { return [] }
        var found: [Int] = []
        var start = 0
        while start + length <= bytes.count,
            let hit = memchr(base + start + 1, Int32(placeholderBytes[1]), bytes.count - length + 1 - start)
        {
            let index = UnsafeRawPointer(hit) - base - 1
            let isPlaceholder = memcmp(hit - 1, placeholderBytes, length) == 0
            if isPlaceholder { found.append(index) }
            start = index + (isPlaceholder ? length : 1)
        }
        return found
    }

    package static func placeholderCount(in text: String) -> Int {
        var text = text
        return text.withUTF8 { placeholders(in: UnsafeRawBufferPointer($0)).count }
    }
}
