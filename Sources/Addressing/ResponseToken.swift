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
        // Nearly every text holds none, so that is found out first, and fast.
        guard let found = place(in: text) else { return text }
        let rest = String(decoding: text.utf8.dropFirst(found + ResponseToken.length), as: UTF8.self)
        return String(decoding: text.utf8.prefix(found), as: UTF8.self) + "…" + hidden(in: rest)
    }

    /// Where the token begins in a text, counted in UTF-8 bytes.
    private func place(in text: String) -> Int? {
        let token = Array(self.text.utf8)
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count >= token.count else { return nil }
            return (0...bytes.count - token.count).first { start in
                // Digits have the bit of lower case too.
                token.indices.allSatisfy { bytes[start + $0] | 0x20 == token[$0] }
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
