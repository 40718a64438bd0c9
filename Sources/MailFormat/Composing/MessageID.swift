// The name of one message, by which replies and reports refer to it.
import Addressing

/// A Message-ID without its angle brackets (RFC 5322 §3.6.4): printable ASCII, one @, at most 250 octets.
public struct MessageID: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// Reads an id with or without its angle brackets.
    public init?(_ text: String) {
        var bare = text[...]
        if bare.hasPrefix("<"), bare.hasSuffix(">") { bare = bare.dropFirst().dropLast() }
        let halves = bare.split(separator: "@", omittingEmptySubsequences: false)
        guard bare.utf8.count <= 250, halves.count == 2, halves.allSatisfy({ !$0.isEmpty }),
            bare.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") })
        else { return nil }
        self.text = String(bare)
    }

    /// A new id of 128 random bits at the domain of our own address.
    public static func random(at address: EmailAddress) -> MessageID {
        var generator = SystemRandomNumberGenerator()
        return random(at: address, using: &generator)
    }

    static func random(at address: EmailAddress, using generator: inout some RandomNumberGenerator) -> MessageID {
        let words = [generator.next() as UInt64, generator.next() as UInt64]
        let bits = words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * UInt64($0))) } }
        // A domain beyond ASCII would not do in an id; any fixed word does.
        let domain = address.domain.utf8.allSatisfy { $0 < 0x80 } ? address.domain : "klankbord.invalid"
        return MessageID(unchecked: Base32.encoded(bits) + "@" + domain.lowercased())
    }

    private init(unchecked text: String) { self.text = text }

    /// With angle brackets, as it stands in a header.
    public var description: String { "<\(text)>" }
}

extension MessageID: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try String(from: decoder)
        guard let id = MessageID(text) else {
            throw InvalidText(what: "Message-ID", value: text, reason: "it is not of the form left@right in ASCII")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws { try text.encode(to: encoder) }
}
