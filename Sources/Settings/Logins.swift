// Our logins at the mail servers, from the configuration and its secrets.
import Connections
import Days
import Feedback
import Foundation

extension Configuration {
    /// The tokens that all logins share; nil where nobody logs in by tokens.
    public func accessTokens(_ secrets: Secrets) -> AccessTokens? {
        guard let oauth, let secret = secrets.oauthSecret else { return nil }
        let grant: TokenRequest.Grant =
            switch oauth.grant {
            case .clientCredentials: .clientCredentials
            case .refreshToken:
                .refreshToken(
                    // The newest, where the provider gives a new one with each use.
                    RefreshTokenFile(
                        path: stateDirectory + "/oauth-refresh",
                        configured: secrets.oauthRefreshToken?.reveal() ?? ""
                    )
                )
            }
        return AccessTokens(
            TokenRequest(
                address: oauth.tokenURL,
                clientID: oauth.clientID,
                clientSecret: secret.reveal(),
                scope: oauth.scope,
                grant: grant,
                certificateAuthority: oauth.ca
            )
        )
    }

    public func smtpEndpoint(_ secrets: Secrets, _ tokens: AccessTokens?) throws -> ServerEndpoint {
        let credentials: Credentials? =
            switch smtp.authentication {
            case .password: secrets.smtpPassword.map { .password(user: smtp.user, password: $0.reveal()) }
            case .oauth: tokens.map { .oauth(user: smtp.user, $0) }
            case .none: nil
            }
        return try ServerEndpoint(
            host: smtp.host,
            port: smtp.port,
            tls: smtp.tls,
            certificateAuthority: smtp.ca,
            credentials: credentials
        )
    }

    public func imapEndpoint(_ secrets: Secrets, _ tokens: AccessTokens?) throws -> ServerEndpoint {
        let credentials: Credentials? =
            switch imap.authentication {
            case .password: secrets.imapPassword.map { .password(user: imap.user, password: $0.reveal()) }
            case .oauth: tokens.map { .oauth(user: imap.user, $0) }
            }
        return try ServerEndpoint(
            host: imap.host,
            port: imap.port,
            tls: imap.tls,
            certificateAuthority: imap.ca,
            credentials: credentials
        )
    }
}

extension Configuration.OAuth {
    /// Nil until 30 days before the client secret's end.
    public func endingSecret(now: Date) -> ConditionReason? {
        guard let secretExpires, expiryWarning(now: now) != nil else { return nil }
        let hasEnded = secretExpires.addingTimeInterval(86_400) <= now
        return .secretExpires(on: CivilDay(secretExpires), hasEnded: hasEnded)
    }

    /// The warning about the client secret's end: none until 30 days before.
    public func expiryWarning(now: Date) -> String? {
        guard let secretExpires else { return nil }
        let day = secretExpires.formatted(.iso8601.year().month().day())
        let mend = "make a new one at the provider, write it to oauth-secret and its last day to oauth.secret_expires"
        let days = Int((secretExpires.timeIntervalSince(now) / 86_400).rounded(.up))
        if days < 0 { return "the client secret has ended on \(day); \(mend)" }
        return days <= 30 ? "the client secret ends on \(day); \(mend)" : nil
    }
}
