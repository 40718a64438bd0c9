// Where something is on a web server: the parts of an https URL that a request needs.

import Addressing

/// An absolute http(s) URL (RFC 3986) without user info and fragment. Plain http is for this very machine only.
public struct WebAddress: Sendable, Hashable, CustomStringConvertible {
    public let isEncrypted: Bool
    public let host: String
    public let port: Int
    /// Path and query as they are sent; begins with a slash.
    public let target: String

    /// - Throws: `InvalidText` for anything else than `https://host[:port][/path]`, or http to another machine.
    public init(_ text: String) throws(InvalidText) {
        let scheme = text.prefix { $0 != ":" }.lowercased()
        guard scheme == "https" || scheme == "http", text.dropFirst(scheme.count).hasPrefix("://") else {
            throw Self.invalid(text, "it does not begin with https://")
        }
        let rest = text.dropFirst(scheme.count + 3)
        let authority = rest.prefix { !"/?#".contains($0) }
        guard !authority.contains("@") else {
            throw InvalidText(what: "web address", value: "…", reason: "a login does not stand in it")
        }
        isEncrypted = scheme == "https"
        (host, port) = try Self.server(authority, standard: isEncrypted ? 443 : 80, text)
        target = try Self.target(rest.dropFirst(authority.count), text)
        _ = try endpoint(certificateAuthority: nil)
    }

    private init(_ server: WebAddress, target: String) {
        (isEncrypted, host, port, self.target) = (server.isEncrypted, server.host, server.port, target)
    }

    private static func server(
        _ authority: Substring,
        standard: Int,
        _ text: String
    ) throws(InvalidText) -> (String, Int) {
        var (host, rest) = (authority.prefix { $0 != ":" }, authority.drop { $0 != ":" })
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
            host = authority[authority.index(after: authority.startIndex)..<end]
            rest = authority[authority.index(after: end)...]
        }
        guard !rest.isEmpty else { return (String(host), standard) }
        guard rest.first == ":", let port = Int(rest.dropFirst()) else { throw invalid(text, "its port is no number") }
        return (String(host), port)
    }

    private static func target(_ text: Substring, _ whole: String) throws(InvalidText) -> String {
        var target = text.hasPrefix("/") ? "" : "/"
        for byte in text.prefix(while: { $0 != "#" }).utf8 {
            guard byte > 0x1F, byte != 0x7F else { throw invalid(whole, "it holds a control character") }
            // Some servers write names into hrefs as they are.
            target += byte == 0x20 || byte > 0x7F ? percentEncoded(byte) : String(UnicodeScalar(byte))
        }
        return target
    }

    private static func invalid(_ text: String, _ reason: String) -> InvalidText {
        InvalidText(what: "web address", value: text, reason: reason)
    }

    /// RFC 3986 §2.1.
    package static func percentEncoded(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF")
        return "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }

    /// `https://host:port`, the port only where it is not the usual one.
    public var origin: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return "http\(isEncrypted ? "s" : "")://\(name)" + (port == (isEncrypted ? 443 : 80) ? "" : ":\(port)")
    }

    public var description: String { origin + target }

    /// What may be sent to the one may be sent to the other.
    public func isSameServer(as other: WebAddress) -> Bool {
        isEncrypted == other.isEncrypted && host.lowercased() == other.host.lowercased() && port == other.port
    }

    /// What a reference (an href, a Location) on this page means (RFC 3986 §5.2, without `..`).
    public func resolving(_ reference: String) throws(InvalidText) -> WebAddress {
        if reference.hasPrefix("//") { return try WebAddress("http\(isEncrypted ? "s" : ""):\(reference)") }
        if reference.prefix(while: { !"/?#".contains($0) }).contains(":") { return try WebAddress(reference) }
        if reference.hasPrefix("/") { return WebAddress(self, target: try Self.target(reference[...], reference)) }
        let path = target.prefix { $0 != "?" }
        let folder = path[...(path.lastIndex(of: "/") ?? path.startIndex)]
        return WebAddress(self, target: try Self.target(folder + reference, reference))
    }

    /// The same page with a query.
    public func adding(query: String) -> WebAddress {
        WebAddress(self, target: target + (target.contains("?") ? "&" : "?") + query)
    }

    /// The server as mail knows servers, with its rules about TLS.
    func endpoint(
        certificateAuthority: String?,
        credentials: Credentials? = nil,
        timeout: Double = 30
    ) throws(InvalidText) -> ServerEndpoint {
        try ServerEndpoint(
            host: host,
            port: port,
            tls: isEncrypted ? .implicit : .off,
            certificateAuthority: certificateAuthority,
            credentials: credentials,
            connectTimeout: timeout,
            replyTimeout: timeout
        )
    }
}
