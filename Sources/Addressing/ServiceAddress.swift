// The address that people answer to, and how a token stands in it.

/// The service's own mail address: `feedback@example.test`, with a token `feedback+TOKEN@example.test`.
public struct ServiceAddress: Hashable, Sendable {
    /// Where the token goes.
    public enum Style: String, Sendable, CaseIterable {
        /// `feedback+TOKEN@example.test` (RFC 5233).
        case plus
        /// `TOKEN@feedback.example.test`, where the server has no subaddresses: every mail to that domain is ours.
        case domain
    }

    public let mailbox: NamedAddress
    public let style: Style

    public init(_ mailbox: NamedAddress, style: Style) {
        self.mailbox = mailbox
        self.style = style
    }

    public var address: EmailAddress { mailbox.address }

    /// Whether mail to that address comes to us, with a token or without.
    public func isOurs(_ other: EmailAddress) -> Bool {
        other.canonicalWithoutSubaddress == address.canonicalWithoutSubaddress
            || (style == .domain && other.domain.lowercased() == "\(address.localPart).\(address.domain)".lowercased())
    }

    /// Where a reply to the mail with this token comes in.
    public func replyAddress(token: String) throws(InvalidText) -> EmailAddress {
        switch style {
        case .plus: try EmailAddress("\(address.localPart)+\(token)@\(address.domain)")
        case .domain: try EmailAddress("\(token)@\(address.localPart).\(address.domain)")
        }
    }

    /// Words of an address for what somebody keeps for their year: `feedback+bewaar@example.test`.
    private static let keeping = ["bewaar", "keep", "aufheben", "garder"]

    /// The word of an address where mail is to be kept for the year of whoever sends it; nil for any other.
    public func keepWord(of other: EmailAddress) -> String? {
        guard isOurs(other) else { return nil }
        let word = (style == .plus ? other.subaddress : other.localPart)?.lowercased()
        return word.flatMap { Self.keeping.contains($0) ? $0 : nil }
    }

    /// A UID for an event of ours that nobody guesses (RFC 7986 §5.3).
    public func newEventUID() -> String {
        "\(String(UInt128.random(in: .min ... .max), radix: 36))@\(address.domain)"
    }

    /// The reverse-path of the mail with this token: bounces come in there.
    public func bounceAddress(token: String) throws(InvalidText) -> EmailAddress {
        try replyAddress(token: "b-" + token)
    }
}
