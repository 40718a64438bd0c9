// A mail server to talk to, the trust in it, and our login there.

import Addressing

/// Our login at the server. Descriptions never show the secret.
public enum Credentials: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    case password(user: String, password: String)
    /// An OAuth 2 access token, offered as OAUTHBEARER (RFC 7628) or XOAUTH2.
    case bearer(user: String, token: String)
    /// The same, with a token that is fetched when a connection is made.
    case oauth(user: String, AccessTokens)

    public var user: String {
        switch self {
        case .password(let user, _), .bearer(let user, _), .oauth(let user, _): user
        }
    }

    public var description: String {
        switch self {
        case .password(let user, _): "\(user) with a password"
        case .bearer(let user, _), .oauth(let user, _): "\(user) with a bearer token"
        }
    }

    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// One SMTP or IMAP server: where it listens, how TLS comes about, and how long we wait for it.
public struct ServerEndpoint: Sendable, Hashable {
    public enum TLS: String, Sendable, Codable, CaseIterable {
        /// STARTTLS, required: a server that doesn't offer it is not talked to (RFC 3207, RFC 9051 §6.2.1).
        case starttls
        /// TLS from the first byte (RFC 8314 §3).
        case implicit
        /// No TLS. Only towards this very machine.
        case off
    }

    public let host: String
    public let port: Int
    public let tls: TLS
    /// A PEM file whose certificates are trusted instead of the system's.
    public let certificateAuthority: String?
    public let credentials: Credentials?
    /// Seconds for name resolution, TCP, TLS and authentication together.
    public let connectTimeout: Double
    /// Seconds to wait for a reply. The reply to a whole message gets twice that (RFC 5321 §4.5.3.2 has 5 and 10 minutes).
    public let replyTimeout: Double

    /// - Throws: `InvalidText` for a host, port or user that can't be one, and for `tls: off` to another machine.
    public init(
        host: String,
        port: Int,
        tls: TLS,
        certificateAuthority: String? = nil,
        credentials: Credentials? = nil,
        connectTimeout: Double = 30,
        replyTimeout: Double = 300
    ) throws(InvalidText) {
        guard Self.isHost(host) else {
            throw InvalidText(what: "host", value: host, reason: "it is neither a host name nor an IP address")
        }
        guard (1...65535).contains(port) else {
            throw InvalidText(what: "port", value: String(port), reason: "it is not within 1 to 65535")
        }
        guard tls != .off || Self.isLoopback(host) else {
            throw InvalidText(
                what: "tls",
                value: "off",
                reason: "mail to \(host) would cross a network unencrypted; use starttls or implicit"
            )
        }
        if let user = credentials?.user, user.isEmpty || user.unicodeScalars.contains(where: { $0.value < 0x20 }) {
            throw InvalidText(what: "user", value: user, reason: "it is empty or holds a control character")
        }
        self.host = host
        self.port = port
        self.tls = tls
        self.certificateAuthority = certificateAuthority
        self.credentials = credentials
        self.connectTimeout = connectTimeout
        self.replyTimeout = replyTimeout
    }

    private init(_ other: ServerEndpoint, _ credentials: Credentials) {
        (host, port, tls, certificateAuthority) = (other.host, other.port, other.tls, other.certificateAuthority)
        (connectTimeout, replyTimeout) = (other.connectTimeout, other.replyTimeout)
        self.credentials = credentials
    }

    /// The same server with a token at hand.
    func with(user: String, token: String) -> ServerEndpoint {
        ServerEndpoint(self, .bearer(user: user, token: token))
    }

    /// `host:port`, as errors name it.
    public var server: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

    private static func isHost(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 253
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"): true
                case UInt8(ascii: ":"), UInt8(ascii: "_"): true
                default: byte >= 0x80
                }
            }
    }

    private static func isLoopback(_ host: String) -> Bool {
        if host.lowercased() == "localhost" || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
