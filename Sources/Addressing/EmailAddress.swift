// A mail address, as SMTP writes it in an envelope: local-part@domain.

/// An addr-spec (RFC 5322 §3.4.1) in its dot-atom form, UTF-8 allowed (RFC 6531 §3.3).
///
/// Quoted local parts, comments, domain literals, white space and control characters are refused: an address that
/// reaches a socket can't carry a second command.
public struct EmailAddress: Sendable, CustomStringConvertible {
    public let localPart: String
    public let domain: String

    /// - Throws: `InvalidText` naming the value and the reason.
    public init(_ text: String) throws(InvalidText) {
        func refuse(_ reason: String) -> InvalidText {
            InvalidText(what: "e-mail address", value: text, reason: reason)
        }
        if let (local, domain) = EmailAddress.plain(text) {
            (localPart, self.domain) = (local, domain)
            return
        }
        // RFC 5321 §4.5.3.1.3: a path is at most 256 octets, its angle brackets included.
        guard text.utf8.count <= 254 else { throw refuse("it is longer than 254 octets") }
        guard let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else { throw refuse("it has no @") }
        let (local, domain) = (String(text[..<at]), String(text[text.utf8.index(after: at)...]))
        guard local.utf8.count <= 64 else { throw refuse("the part before the @ is longer than 64 octets") }
        guard EmailAddress.isDotAtom(local, allows: EmailAddress.isAtomText) else {
            throw refuse(
                "the part before the @ is not a dot-atom (letters, digits, !#$%&'*+-/=?^_`{|}~ and single dots)"
            )
        }
        guard EmailAddress.isDotAtom(domain, allows: EmailAddress.isDomainText) else {
            throw refuse("the part after the @ is not a domain name")
        }
        self.localPart = local
        self.domain = domain
    }

    public var description: String { localPart + "@" + domain }

    /// For comparing: lower case throughout. Local parts may differ by case (RFC 5321 §2.4), but no mail system that
    /// people use tells `Anna@` from `anna@`, and a rater's client may write either.
    public var canonical: String { description.lowercased() }

    /// The address without its subaddress (`anna+x@…` → `anna@…`), canonical (RFC 5233 §4).
    public var canonicalWithoutSubaddress: String {
        let base = localPart.prefix { $0 != "+" }
        return base.isEmpty ? canonical : "\(base)@\(domain)".lowercased()
    }

    /// What stands behind the first `+` of the local part, if anything.
    public var subaddress: String? {
        guard let plus = localPart.firstIndex(of: "+") else { return nil }
        return String(localPart[localPart.index(after: plus)...])
    }

    /// Whether SMTP can carry the address without SMTPUTF8 (RFC 6531).
    public var isASCII: Bool { localPart.utf8.allSatisfy { $0 < 0x80 } && domain.utf8.allSatisfy { $0 < 0x80 } }

    /// The two parts of a right address in ASCII, as nearly all are, its bytes alone looked at.
    private static func plain(_ text: String) -> (local: String, domain: String)? {
        let utf8 = text.utf8
        guard utf8.count <= 254 else { return nil }
        var (length, at) = (0, 0)
        var previous = UInt8(ascii: ".")
        for byte in utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"): break
            case UInt8(ascii: "+"), UInt8(ascii: "_"): guard at == 0 else { return nil }
            case UInt8(ascii: "."): guard previous != UInt8(ascii: ".") else { return nil }
            case UInt8(ascii: "@"):
                guard at == 0, 1...64 ~= length, previous != UInt8(ascii: ".") else { return nil }
                at = length
            default: return nil
            }
            // A domain begins like a local part: with anything but a dot.
            previous = byte == UInt8(ascii: "@") ? UInt8(ascii: ".") : byte
            length += 1
        }
        guard at > 0, previous != UInt8(ascii: ".") else { return nil }
        let sign = utf8.index(utf8.startIndex, offsetBy: at)
        return (String(text[..<sign]), String(text[utf8.index(after: sign)...]))
    }

    private static func isDotAtom(_ text: String, allows: (Unicode.Scalar) -> Bool) -> Bool {
        var isAtomOpen = false
        for scalar in text.unicodeScalars {
            if scalar == "." {
                guard isAtomOpen else { return false }
                isAtomOpen = false
            } else {
                guard allows(scalar) else { return false }
                isAtomOpen = true
            }
        }
        return isAtomOpen
    }

    private static func isAtomText(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case "!", "#", "$", "%", "&", "'", "*", "+", "-", "/", "=", "?", "^", "_", "`", "{", "|", "}", "~": true
        default: isPrintableBeyondASCII(scalar)
        }
    }

    private static func isDomainText(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-": true
        default: isPrintableBeyondASCII(scalar)
        }
    }

    private static func isPrintableBeyondASCII(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0xA0 && !Line.breaksLines(scalar) && !scalar.properties.isWhitespace
            && scalar.properties.generalCategory != .format
    }
}

extension EmailAddress: Hashable {
    public static func == (left: EmailAddress, right: EmailAddress) -> Bool { left.canonical == right.canonical }

    public func hash(into hasher: inout Hasher) { hasher.combine(canonical) }
}

extension EmailAddress: Codable {
    public init(from decoder: any Decoder) throws {
        try self.init(String(from: decoder))
    }

    public func encode(to encoder: any Encoder) throws {
        try description.encode(to: encoder)
    }
}
