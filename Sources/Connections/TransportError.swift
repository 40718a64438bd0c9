// Trouble between us and a mail server: its kind, its place, and the way to mend it.

/// Trouble with a server as a whole: nothing is said by it about any one message.
public struct TransportError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum What: String, Sendable, Codable {
        case unreachable = "the host can't be reached"
        case certificateNotTrusted = "the TLS certificate is not trusted"
        case startTLSMissing = "the server offers no STARTTLS"
        case tlsFailed = "TLS could not be set up"
        case authenticationRefused = "authentication was refused"
        case authenticationMissing = "the server offers no authentication"
        case senderRefused = "the sender was refused"
        case commandRefused = "the server refused a command"
        case timedOut = "the server did not answer in time"
        case dropped = "the connection was dropped"
        case protocolViolation = "the server does not keep to the protocol"
        case closed = "the connection was closed by us"
        case tokenRefused = "the OAuth server gives no token"
        case unavailable = "the server is unavailable for now"
        case tooLarge = "the server's answer is too large"
        case redirectRefused = "the server sends us elsewhere"
    }

    public let what: What
    /// `host:port`
    public let server: String
    /// The words of the server or the TLS library, without any secret of ours.
    public let detail: String
    /// The way for a person to mend it.
    public let hint: String

    public init(what: What, server: String, detail: String, hint: String) {
        self.what = what
        self.server = server
        self.detail = detail
        self.hint = hint
    }

    /// Whether time alone may mend it; all else takes a person.
    public var isTransient: Bool {
        switch what {
        case .unreachable, .timedOut, .dropped, .closed, .unavailable: true
        default: false
        }
    }

    /// One line.
    public var description: String {
        let said = detail.isEmpty ? "" : " (\(detail.onOneLine))"
        return "\(server): \(what.rawValue)\(said); \(hint)"
    }

    package static func protocolViolation(_ server: String, _ detail: String) -> TransportError {
        TransportError(
            what: .protocolViolation,
            server: server,
            detail: detail,
            hint: "check that the port belongs to the mail service"
        )
    }

    package static func dropped(_ server: String, _ detail: String) -> TransportError {
        TransportError(what: .dropped, server: server, detail: detail, hint: "look in the server's log; we try again")
    }

    package static func timedOut(_ server: String, _ detail: String) -> TransportError {
        TransportError(
            what: .timedOut,
            server: server,
            detail: detail,
            hint: "look whether the server is overloaded; we try again"
        )
    }

    package static func closed(_ server: String) -> TransportError {
        TransportError(what: .closed, server: server, detail: "", hint: "it goes on after the next start")
    }
}

extension String {
    /// What a server sent, fit for a log line: control characters become spaces.
    package var onOneLine: String {
        guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return self }
        return String(decoding: utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
    }
}
