// The keys of the servers that are spoken to: submission, mailbox, tokens, calendars.
import Connections

extension ConfigurationSchema {
    static let smtp = [
        Setting("smtp.host", .host, .required, "The submission server of your mail provider."),
        Setting("smtp.port", .integer(1...65535), .value("587"), "587 for STARTTLS, 465 for implicit TLS."),
        Setting(
            "smtp.tls",
            .choice(ServerEndpoint.TLS.self),
            .value("starttls"),
            "off only towards this very machine."
        ),
        Setting("smtp.ca", .path, .none, "A PEM file to trust instead of the system's certificate authorities."),
        Setting(
            "smtp.authentication",
            .choice(Configuration.Authentication.self),
            .value("password"),
            "oauth for tokens by the keys of oauth; none for a relay that knows us by our address."
        ),
        Setting("smtp.user", .line, .none, "The login; mail.address when empty."),
        Setting.secret("smtp.password", "The password of the submission login."),
        Setting(
            "smtp.sessions",
            .integer(1...64),
            .value("4"),
            "Connections at the same time; many providers allow few."
        ),
        Setting(
            "smtp.rate",
            .integer(0...100_000),
            .value("0"),
            "Messages a minute, over all connections; 0 is no limit."
        ),
        Setting(
            "smtp.reverse_path",
            .choice(Configuration.ReversePath.self),
            .value("token"),
            "token sends bounces to feedback+b-TOKEN@…, which finds the request surely; plain where submission refuses it."
        ),
        Setting(
            "smtp.null_reverse_path",
            .flag,
            .value("true"),
            "Confirmations never cause a bounce; false where submission refuses <>."
        ),
        Setting(
            "smtp.give_up_after",
            .duration(from: "1m", to: "30d"),
            .value("5d"),
            "How long a message is tried again (RFC 5321: 4-5 days)."
        ),
    ]

    static let imap = [
        Setting("imap.host", .host, .required, "The IMAP server of the mailbox."),
        Setting("imap.port", .integer(1...65535), .value("993"), "993 for implicit TLS, 143 for STARTTLS."),
        Setting(
            "imap.tls",
            .choice(ServerEndpoint.TLS.self),
            .value("implicit"),
            "off only towards this very machine."
        ),
        Setting("imap.ca", .path, .none, "A PEM file to trust instead of the system's certificate authorities."),
        Setting(
            "imap.authentication",
            .choice(Configuration.Login.self),
            .value("password"),
            "oauth for tokens by the keys of oauth."
        ),
        Setting("imap.user", .line, .none, "The login; mail.address when empty."),
        Setting.secret("imap.password", "The password of the IMAP login."),
        Setting("imap.mailbox", .line, .value("INBOX"), "Where replies arrive."),
        Setting("imap.processed", .line, .value("Processed"), "The mailbox that read mail is moved to, or delete."),
        Setting(
            "imap.processed_retention",
            .duration(from: "0s", to: mostOfMail),
            .value("30d"),
            "How long mail stays there: originals undo confidentiality."
        ),
        Setting(
            "imap.poll",
            .duration(from: "1s", to: "1d"),
            .value("60s"),
            "Looked at this often beside IDLE, which dies silently."
        ),
    ]

    static let oauth = [
        Setting(
            "oauth.grant",
            .choice(Configuration.Grant.self),
            .value("client_credentials"),
            "client_credentials (Microsoft 365) or refresh_token (Google)."
        ),
        Setting("oauth.token_url", .service, .required, "The provider's token endpoint."),
        Setting("oauth.client_id", .line, .required, "Under what name the provider knows Klankbord."),
        Setting.secret("oauth.secret", "The client secret that the provider gave for oauth.client_id."),
        Setting.secret("oauth.refresh", "The refresh token that came with the mailbox owner's consent."),
        Setting("oauth.scope", .line, .none, "What tokens are asked for; several separated by spaces."),
        Setting("oauth.ca", .path, .none, "A PEM file to trust instead of the system's certificate authorities."),
        Setting("oauth.secret_expires", .day, .none, "The client secret's last day; status warns 30 days ahead."),
    ]

    static let caldav = [
        Setting("caldav.url", .service, .none, "The calendar server; without it no calendar is written to."),
        Setting("caldav.ca", .path, .none, "A PEM file to trust instead of the system's certificate authorities."),
        Setting(
            "caldav.authentication",
            .choice(Configuration.Login.self),
            .value("password"),
            "oauth for tokens by the keys of oauth."
        ),
        Setting.secret("caldav.logins", "Who may write to whose calendar: lines of address, user and password."),
        Setting("caldav.home", .line, .none, "The path of a person's calendars, where one login is used for all."),
    ]
}
