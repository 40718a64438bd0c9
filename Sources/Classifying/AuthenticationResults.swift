// Our own mail server's findings about the sender of a message (RFC 8601).
import Addressing
import MailFormat

/// The results of the one Authentication-Results field that is believed: the topmost of our own server. What stands
/// below may have come in with the message, and other servers' fields with it.
public struct AuthenticationResults: Sendable {
    /// One method's finding, such as `dkim=pass header.d=example.org`. Names in lower case, values as they stand.
    struct Finding: Equatable, Sendable {
        var method: String
        var result: String
        /// `header.d`, `smtp.mailfrom`, …; a property that is given twice is in neither way believed and nil.
        var properties: [String: String?] = [:]

        func property(_ name: String) -> String? { properties[name] ?? nil }
    }

    let findings: [Finding]
    /// The logins by which the message was handed in, by any field that bears our server's name: more than one, or one
    /// that somebody made up, can only be to the message's harm.
    private let logins: [String]

    /// - Parameter authservID: what our server calls itself in the field, `mail.authserv_id` of the configuration. Without
    ///   it nothing is believed, since anybody can write such a field.
    public init(_ message: ReceivedMessage, authservID: String?) {
        let ours = Self.fields(of: message, authservID ?? "").map { value -> [Finding]? in
            var parser = AuthenticationResultsParser(value)
            _ = parser.serverName()
            return parser.findings()
        }
        // RFC 8601 §5: ours is the topmost; one below it that bears our name is somebody's invention.
        findings = ours.first.flatMap { $0 } ?? []
        logins = ours.flatMap { $0 ?? [] }.filter { $0.method == "auth" && $0.result == "pass" }
            .compactMap { $0.property("smtp.auth") }
    }

    /// The values of the fields that are taken for our server's. It writes its name bare, directly behind the colon: a
    /// filter at the door finds a forged one there, and a name in quotes or behind a comment nowhere.
    private static func fields(of message: ReceivedMessage, _ authservID: String) -> [ArraySlice<UInt8>] {
        let field = "authentication-results"
        // RFC 5322 §3.6: one From, and for us one author: else the checks may have been about the other one.
        guard !authservID.isEmpty, !message.isHeaderTruncated, message.values("from").count == 1,
            message.addresses("from").count == 1, message.hasPlainNames(field)
        else { return [] }
        let named = message.values(field).filter { value in
            var parser = AuthenticationResultsParser(value)
            return parser.serverName().map { Domain.isSame($0, authservID) } ?? false
        }
        // Whoever disguises our name above it wrote all that stands below.
        return Array(named.prefix { AuthenticationResultsParser.hasBareName($0) })
    }

    /// Whether our server proved that the message comes from the address's domain, or from that very login.
    ///
    /// A signature or envelope of a parent domain counts (RFC 6376 §3.10, relaxed as in RFC 7489 §3.1.1), that of a child
    /// only by DMARC: without a list of public suffixes nobody can tell whose child it is. A login of somebody else says
    /// more than a domain does.
    public func vouches(for address: EmailAddress) -> Bool {
        guard let domain = Domain.comparable(address.domain), logins.allSatisfy({ isLogin($0, of: address) }) else {
            return false
        }
        return loginVouches(for: address) || dmarcVouches(for: domain) || dkimVouches(for: domain)
            || spfVouches(for: domain)
    }

    /// Logins that are addresses, and not that one.
    public func otherLogins(than address: EmailAddress) -> [EmailAddress] {
        logins.compactMap { try? EmailAddress($0) }.filter { $0 != address }
    }

    /// A login that is no address may be theirs where it is the address's left part.
    private func isLogin(_ login: String, of address: EmailAddress) -> Bool {
        (try? EmailAddress(login)).map { $0 == address } ?? (login.lowercased() == address.localPart.lowercased())
    }

    /// RFC 8601 §2.7.4: whoever handed the mail in was logged in as that very address.
    private func loginVouches(for address: EmailAddress) -> Bool {
        let found = findings.filter { $0.method == "auth" }
        guard found.count == 1, let login = found.first, login.result == "pass" else { return false }
        return login.property("smtp.auth").flatMap { try? EmailAddress($0) } == address
    }

    /// RFC 7489 §11.1: `header.from` is the domain that was checked.
    private func dmarcVouches(for domain: String) -> Bool {
        let found = findings.filter { $0.method == "dmarc" }
        guard found.count == 1, let dmarc = found.first, dmarc.result == "pass" else { return false }
        return dmarc.property("header.from").flatMap(Domain.ofAddress) == domain
    }

    /// Each signature is a finding of its own (RFC 8601 §2.7.1); `header.i` may lie below the signing domain.
    private func dkimVouches(for domain: String) -> Bool {
        findings.contains { finding in
            guard finding.method == "dkim", finding.result == "pass" else { return false }
            let signer = finding.properties.keys.contains("header.d") ? "header.d" : "header.i"
            return finding.property(signer).flatMap(Domain.ofAddress).map { Domain.isParent($0, of: domain) } ?? false
        }
    }

    /// RFC 8601 §2.7.2; a name from HELO says nothing of who wrote.
    private func spfVouches(for domain: String) -> Bool {
        let found = findings.filter { $0.method == "spf" && $0.properties.keys.contains("smtp.mailfrom") }
        guard found.count == 1, let spf = found.first, spf.result == "pass" else { return false }
        return spf.property("smtp.mailfrom").flatMap(Domain.ofAddress).map { Domain.isParent($0, of: domain) } ?? false
    }
}

/// Domains as they are compared here: in ASCII only, so that no letter that merely looks alike is taken for another.
private enum Domain {
    /// Lower case, without the root's dot. Nil for what is no domain name.
    static func comparable(_ text: String) -> String? {
        let name = text.hasSuffix(".") ? text.dropLast() : text[...]
        let isName = name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "-._".utf8.contains(byte)
            }
        }
        guard isName, !name.isEmpty, !name.hasPrefix("."), !name.contains("..") else { return nil }
        return name.lowercased()
    }

    /// `example.org`, `@example.org`, `anna@example.org`: the domain.
    static func ofAddress(_ text: String) -> String? {
        let start = text.lastIndex(of: "@").map { text.index(after: $0) } ?? text.startIndex
        return comparable(String(text[start...]))
    }

    /// Whether the domain is that one or lies below it. A name without a dot is a top-level domain, and nobody's.
    static func isParent(_ parent: String, of domain: String) -> Bool {
        domain == parent || (parent.contains(".") && domain.hasSuffix("." + parent))
    }

    static func isSame(_ one: String, _ other: String) -> Bool {
        one.utf8.count == other.utf8.count && one.utf8.allSatisfy { $0 < 0x80 }
            && one.lowercased() == other.lowercased()
    }
}
