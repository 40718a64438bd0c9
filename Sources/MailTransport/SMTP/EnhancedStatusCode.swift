// The three numbers that say more exactly what an SMTP reply means.

/// RFC 3463 §2: class "." subject "." detail, such as 5.1.1 for a mailbox that doesn't exist.
public struct EnhancedStatusCode: Sendable, Hashable, CustomStringConvertible {
    public let `class`: Int
    public let subject: Int
    public let detail: Int

    /// nil unless the class is 2, 4 or 5 and the others have one to three digits.
    public init?(_ text: some StringProtocol) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 1, parts.allSatisfy({ (1...3).contains($0.count) }) else {
            return nil
        }
        var numbers: [Int] = []
        for part in parts {
            guard part.allSatisfy({ (48...57).contains($0) }) else { return nil }
            numbers.append(part.reduce(0) { $0 * 10 + Int($1) - 48 })
        }
        guard [2, 4, 5].contains(numbers[0]) else { return nil }
        (self.class, subject, detail) = (numbers[0], numbers[1], numbers[2])
    }

    public var description: String { "\(self.class).\(subject).\(detail)" }

    /// X.1.7 and X.1.8 (RFC 3463 §3.2) blame our own address, whichever command they answer.
    var blamesSender: Bool { self.class != 2 && subject == 1 && (detail == 7 || detail == 8) }
}

extension EnhancedStatusCode: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try String(from: decoder)
        guard let code = EnhancedStatusCode(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "\(text) is no enhanced status code")
            )
        }
        self = code
    }

    public func encode(to encoder: any Encoder) throws { try description.encode(to: encoder) }
}
