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
    /// The UIDs of a set, in its order; `4:2` means `2:4` (RFC 9051 §9, seq-range).
    /// - Returns: nil for what is none, or holds more.
    static func uids(_ text: Substring, atMost most: Int) -> [UID]? {
        var uids: [UID] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: ":", omittingEmptySubsequences: false).map { UID(String($0))?.value }
            guard (1...2).contains(ends.count), let one = ends[0], let other = ends[ends.count - 1] else { return nil }
            let range = min(one, other)...max(one, other)
            guard Int(range.upperBound - range.lowerBound) < most - uids.count else { return nil }
            uids += range.compactMap { UID($0) }
        }
        return uids
    }

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
