// The request of a message: by the token in the address that it came to, or wherever else it survived.
import Addressing
import MailFormat

/// Something that stood in an address of ours where the token belongs, and where it was found.
public struct FoundSubaddress: Hashable, Sendable {
    public enum Place: Int, Sendable, Comparable, CaseIterable {
        /// Where the mail system delivered to.
        case envelope
        /// To or Cc.
        case recipient
        /// The text, quotes and links included.
        case text
        /// A message, or its header, that lies in this one.
        case attached

        public static func < (left: Place, right: Place) -> Bool { left.rawValue < right.rawValue }
    }

    /// As it stands there, without the `b-` of a reverse-path.
    public let text: String
    /// Whether it came to the reverse-path, as bounces do.
    public let isReversePath: Bool
    public let place: Place

    /// The token, if it has the shape of one.
    public var token: ResponseToken? { ResponseToken(text) }
}

/// The shape of addresses that carry a token: `feedback+TOKEN@domain` or `TOKEN@feedback.domain`.
public struct TokenAddress: Sendable {
    private let local: String?
    private let domain: String?

    /// Addresses made from this one.
    public init(of address: EmailAddress) {
        local = address.localPart.lowercased()
        domain = address.domain.lowercased()
    }

    private init() { (local, domain) = (nil, nil) }

    /// Any `something+TOKEN@domain`: for looking at a message without a configuration.
    public static let any = TokenAddress()

    /// Whether an address that stands in a text may be one of that shape, so that it is worth reading.
    func mayCarry(_ address: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        address.contains(UInt8(ascii: "+"))
            || (domain?.utf8.last).map { ($0 | 0x20) == (address.last ?? 0) | 0x20 } ?? false
    }

    /// What stands in the token's place of this address.
    public func subaddress(in address: EmailAddress) -> (text: String, isReversePath: Bool)? {
        let (itsLocal, itsDomain) = (address.localPart, address.domain.lowercased())
        let found: String
        if let sub = address.subaddress, domain == nil || domain == itsDomain,
            local == nil || local == itsLocal.prefix(while: { $0 != "+" }).lowercased()
        {
            found = sub
        } else if let local, let domain, itsDomain == "\(local).\(domain)" {
            found = itsLocal
        } else {
            return nil
        }
        let isReversePath = found.lowercased().hasPrefix("b-")
        let text = isReversePath ? String(found.dropFirst(2)) : found
        return text.isEmpty ? nil : (text, isReversePath)
    }
}

extension ReceivedMessage {
    /// Every token in an address of that shape, the surest place first, each once.
    public func responseTokens(_ shape: TokenAddress) -> [(token: ResponseToken, found: FoundSubaddress)] {
        var seen: Set<ResponseToken> = []
        return subaddresses(shape).compactMap { found in
            guard let token = found.token, seen.insert(token).inserted else { return nil }
            return (token, found)
        }
    }

    /// The token in the surest place; looks no further than it must.
    public func firstResponseToken(_ shape: TokenAddress) -> (token: ResponseToken, found: FoundSubaddress)? {
        for place in FoundSubaddress.Place.allCases {
            for found in subaddresses(shape, at: place) {
                if let token = found.token { return (token, found) }
            }
        }
        return nil
    }

    /// Whether this stands in the token's place of any address; looks no further than it must.
    func carries(_ subaddress: String) -> Bool {
        let wanted = subaddress.lowercased()
        return FoundSubaddress.Place.allCases.contains { place in
            subaddresses(.any, at: place).contains { $0.text.lowercased() == wanted }
        }
    }

    /// Everything that stands in the token's place of an address, whatever its form; the surest place first.
    public func subaddresses(_ shape: TokenAddress) -> [FoundSubaddress] {
        var seen: Set<FoundSubaddress> = []
        return FoundSubaddress.Place.allCases.flatMap { subaddresses(shape, at: $0) }.filter {
            seen.insert($0).inserted
        }
    }

    private func subaddresses(_ shape: TokenAddress, at place: FoundSubaddress.Place) -> [FoundSubaddress] {
        let addresses =
            switch place {
            case .envelope: envelopeRecipients
            case .recipient: to + cc
            case .text: bodyAddresses(shape)
            case .attached: attachedAddresses(shape)
            }
        return addresses.compactMap { address in
            shape.subaddress(in: address).map {
                FoundSubaddress(text: $0.text, isReversePath: $0.isReversePath, place: place)
            }
        }
    }

    /// Addresses in the text, in the HTML with its links, and in report parts.
    private func bodyAddresses(_ shape: TokenAddress) -> [EmailAddress] {
        let texts = [plainText, html, deliveryStatus?.text, feedbackReport?.text, dispositionNotification?.text]
        return texts.compactMap { $0 }.flatMap { ReceivedMessage.tokenAddresses($0, shape) }
    }

    private func attachedAddresses(_ shape: TokenAddress) -> [EmailAddress] {
        var found: [EmailAddress] = []
        for inner in nestedMessages.prefix(20) {
            found += inner.addresses("reply-to").map(\.address)
            found += inner.addresses("return-path").map(\.address)
            found += inner.headers("list-unsubscribe").flatMap { ReceivedMessage.tokenAddresses($0, shape) }
            found += inner.to + inner.cc + inner.bodyAddresses(shape)
        }
        return found
    }

    /// Percent signs in links stand for the plus (`feedback%2BTOKEN@…`).
    private static func tokenAddresses(_ text: String, _ shape: TokenAddress) -> [EmailAddress] {
        guard text.hasByte(UInt8(ascii: "@")) || text.hasByte(UInt8(ascii: "%")) else { return [] }
        let isEscaped = text.holds("%2B") || text.holds("%2b") || text.holds("%40")
        var searched =
            isEscaped
            ? text.replacing("%2B", with: "+").replacing("%2b", with: "+").replacing("%40", with: "@") : text
        return searched.withUTF8 { bytes in
            TextAddress.places(bytes, limit: 2000) { shape.mayCarry(bytes[$0]) }.map(\.0)
        }
    }
}
