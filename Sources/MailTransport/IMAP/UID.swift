// IMAP's lasting name of a message: the mailbox's UIDVALIDITY and the message's UID.

/// RFC 9051 §2.3.1.1: a number from 1 that a message keeps as long as UIDVALIDITY stays.
public struct UID: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    public let value: UInt32

    public init?(_ value: UInt32) {
        guard value > 0 else { return nil }
        self.value = value
    }

    public init?(_ text: String) {
        guard let value = UInt32(text) else { return nil }
        self.init(value)
    }

    public static func < (left: UID, right: UID) -> Bool { left.value < right.value }
    public var description: String { String(value) }

    public init(from decoder: any Decoder) throws {
        let value = try UInt32(from: decoder)
        guard let uid = UID(value) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no UID is 0"))
        }
        self = uid
    }

    public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

/// RFC 9051 §2.3.1.1: changes when the mailbox's UIDs mean other messages than before.
public struct UIDValidity: Sendable, Hashable, Codable, CustomStringConvertible {
    public let value: UInt32

    public init?(_ value: UInt32) {
        guard value > 0 else { return nil }
        self.value = value
    }

    public init?(_ text: String) {
        guard let value = UInt32(text) else { return nil }
        self.init(value)
    }

    public var description: String { String(value) }

    public init(from decoder: any Decoder) throws {
        let value = try UInt32(from: decoder)
        guard let validity = UIDValidity(value) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "no UIDVALIDITY is 0")
            )
        }
        self = validity
    }

    public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

enum UIDSet {
    /// RFC 9051 §9 sequence-set: `1:5,7`.
    static func text(_ uids: some Sequence<UID>) -> String {
        var ranges: [ClosedRange<UInt32>] = []
        for uid in uids.map(\.value).sorted() {
            if let last = ranges.last, uid <= last.upperBound || uid - 1 == last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound...uid
            } else {
                ranges.append(uid...uid)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound):\($0.upperBound)" }.joined(
            separator: ","
        )
    }
}
