// The meaning of an OAuth 2.0 token endpoint's answer: a pure decision.

import Foundation

/// A token that was granted.
struct GrantedToken: Sendable, Hashable {
    let token: String
    /// Seconds that it is good for.
    let lifetime: Double
    /// The refresh token that takes the place of the one used (RFC 6749 §6); nil: that one stays.
    let nextRefreshToken: String?

    /// Seconds after which it is renewed: before it ends, since the server's clock and the way there differ.
    var renewAfter: Double { max(lifetime / 2, lifetime - 300) }
}

enum TokenAnswer: Equatable {
    case granted(GrantedToken)
    case refused(TokenTrouble)

    /// The meaning of such an answer by RFC 6749 §5.1 and §5.2.
    init(status: Int, body: [UInt8]) {
        let fields = try? JSONDecoder().decode(Fields.self, from: Data(body))
        if (200..<300).contains(status), let granted = fields?.granted {
            self = .granted(granted)
        } else {
            self = .refused(TokenTrouble(status: status, error: fields?.error, detail: fields?.error_description))
        }
    }

    private struct Fields: Decodable {
        let access_token: String?
        let token_type: String?
        let expires_in: Seconds?
        let refresh_token: String?
        let error: String?
        let error_description: String?

        /// Nil where it is no bearer token, or could not stand in a header.
        var granted: GrantedToken? {
            guard let access_token, Fields.isToken(access_token), token_type?.lowercased() == "bearer" else {
                return nil
            }
            let next = refresh_token.flatMap { Fields.isToken($0) ? $0 : nil }
            // §5.1 recommends to say how long; where nothing is said, not long.
            return GrantedToken(token: access_token, lifetime: expires_in?.value ?? 300, nextRefreshToken: next)
        }

        private static func isToken(_ text: String) -> Bool {
            (1...65_536).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        }
    }

    /// Some servers write the number as a text.
    private struct Seconds: Decodable {
        let value: Double

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let given = try (try? container.decode(Double.self)) ?? Double(try container.decode(String.self)) ?? 0
            value = min(max(given, 0), 365 * 86_400)
        }
    }
}

/// Why there is no token.
struct TokenTrouble: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// The refresh token is expired, revoked or of another application (§5.2).
        case invalidGrant
        /// Client id or client secret is wrong, or the secret has ended.
        case invalidClient
        /// The application may not do this.
        case notAllowed
        case invalidScope
        case unavailable
        /// The answer is none of a token endpoint.
        case garbage
    }

    let kind: Kind
    let detail: String

    init(status: Int, error: String?, detail: String?) {
        kind =
            switch (error, status) {
            case ("invalid_grant"?, _): .invalidGrant
            case ("invalid_client"?, _): .invalidClient
            case ("unauthorized_client"?, _), ("access_denied"?, _), ("unsupported_grant_type"?, _): .notAllowed
            case ("invalid_scope"?, _): .invalidScope
            case ("temporarily_unavailable"?, _), ("server_error"?, _), ("slow_down"?, _): .unavailable
            case (_, 408), (_, 429), (_, 500...): .unavailable
            default: .garbage
            }
        let said = [error, detail].compactMap { $0 }.joined(separator: ": ")
        self.detail = String((said.isEmpty ? "status \(status)" : said).prefix(400)).onOneLine
    }

    private var what: TransportError.What {
        switch kind {
        case .unavailable: .unavailable
        case .garbage: .protocolViolation
        default: .tokenRefused
        }
    }

    private var hint: String {
        switch kind {
        case .invalidGrant:
            "the refresh token has ended or was revoked: consent once more and give the new oauth-refresh"
        case .invalidClient: "check oauth.client_id and the secret oauth-secret; where that has ended, make a new one"
        case .notAllowed: "the OAuth application lacks this permission: an administrator has to consent to it"
        case .invalidScope: "check oauth.scope against what the provider names"
        case .unavailable: "look whether the provider reports trouble; we try again"
        case .garbage: "check that oauth.token_url is the provider's token endpoint"
        }
    }

    func error(at address: WebAddress) -> TransportError {
        TransportError(what: what, server: address.origin, detail: detail, hint: hint)
    }
}
