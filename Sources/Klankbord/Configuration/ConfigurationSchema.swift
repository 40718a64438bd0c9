// Every key that Klankbord knows: what it takes, its default, and why it is there. `config/klankbord.yaml` is checked
// against this table.
import Connections
import Feedback

/// One key of the configuration.
struct Setting: Sendable {
    /// Where the value comes from when nobody gives one.
    enum Fallback: Sendable {
        case value(String)
        case values([String])
        /// Nobody has to give one.
        case none
        /// Somebody has to.
        case required
    }

    let key: String
    let takes: Takes
    let fallback: Fallback
    /// What the value decides, in one line.
    let why: String
    /// Read from the environment or the secrets directory, never from the file.
    var isSecret = false

    init(_ key: String, _ takes: Takes, _ fallback: Fallback, _ why: String) {
        (self.key, self.takes, self.fallback, self.why) = (key, takes, fallback, why)
    }

    static func secret(_ key: String, _ why: String) -> Setting {
        var setting = Setting(key, .secret, .required, why)
        setting.isSecret = true
        return setting
    }
}

enum ConfigurationSchema {
    static let settings: [Setting] =
        places + organisation + mail + smtp + imap + oauth + caldav + talks + schedule + privacy + operation

    private static let places = [
        Setting(
            "state_directory",
            .path,
            .value("/var/lib/klankbord"),
            "Database, stored messages, the daemon's socket."
        ),
        Setting(
            "secrets_directory",
            .path,
            .value("/etc/klankbord/secrets"),
            "Where smtp-password, imap-password and token-key are files; $CREDENTIALS_DIRECTORY goes before it."
        ),
        Setting(
            "templates",
            .path,
            .none,
            "A folder of own templates, each used instead of the shipped one of its name."
        ),
    ]

    private static let organisation = [
        Setting("organisation.name", .line, .required, "Who asks; in every mail and on the dossier."),
        Setting("organisation.logo", .path, .none, "A PNG or SVG file for mails and the dossier."),
        Setting(
            "organisation.controller",
            .line,
            .required,
            "Who is responsible for the data: name and address (GDPR Art. 14)."
        ),
        Setting("organisation.contact", .address, .required, "Where raters ask about their data (GDPR Art. 14)."),
        Setting("organisation.privacy_notice", .webAddress, .required, "Where the privacy notice is (GDPR Art. 14)."),
        Setting("organisation.language", .language, .value("nl"), "The language of people of whom none is known."),
        Setting(
            "organisation.time_zone",
            .timeZone,
            .value("Europe/Amsterdam"),
            "Local times and the sending window are in it."
        ),
    ]

    private static let mail = [
        Setting("mail.address", .address, .required, "The mailbox that raters answer to."),
        Setting("mail.name", .line, .none, "The name beside it; the organisation's name when empty."),
        Setting(
            "mail.subaddresses",
            .choice(Configuration.Subaddresses.self),
            .value("plus"),
            "How tokens are addressed: plus = feedback+TOKEN@example.org, domain = TOKEN@feedback.example.org."
        ),
        Setting(
            "mail.authserv_id",
            .line,
            .none,
            "Your mail server's name in Authentication-Results; without it, mail without a token is always asked back."
        ),
    ]

    private static let smtp = [
        Setting("smtp.host", .host, .required, "The submission server of your mail provider."),
        Setting("smtp.port", .integer(1...65535), .value("587"), "587 for STARTTLS, 465 for implicit TLS."),
        Setting("smtp.tls", .choice(Configuration.TLS.self), .value("starttls"), "off only towards this very machine."),
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

    private static let imap = [
        Setting("imap.host", .host, .required, "The IMAP server of the mailbox."),
        Setting("imap.port", .integer(1...65535), .value("993"), "993 for implicit TLS, 143 for STARTTLS."),
        Setting("imap.tls", .choice(Configuration.TLS.self), .value("implicit"), "off only towards this very machine."),
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
            .duration(from: "0s", to: "3650d"),
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

    private static let oauth = [
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

    private static let caldav = [
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

    private static let talks = [
        Setting(
            "hr.address",
            .address,
            .none,
            "HR: may ask by mail how the round stands, and never counts as one of a talk's two people."
        ),
        Setting(
            "talks.planned_by",
            .dayOfYear,
            .none,
            "From this day of the year on (03-01), who has no talk in that year is asked to plan one; never without it."
        ),
        Setting(
            "talks.calendars",
            .calendar.list(),
            .values([]),
            "Calendars that talks come from; those whose address is a secret stand in the secret talks-addresses."
        ),
        Setting.secret(
            "talks.addresses",
            "Private addresses of calendars: lines of an address, or address, user, password."
        ),
        Setting("talks.title", .line, .none, "What an event's title has to hold to become a talk; in any case."),
        Setting("talks.ca", .path, .none, "A PEM file to trust instead of the system's certificate authorities."),
        Setting("talks.poll", .duration(from: "1s", to: "1d"), .value("15m"), "How often calendars are looked at."),
    ]

    private static let schedule = [
        Setting(
            "schedule.deadline_before_talk",
            .duration(from: "0s", to: "365d"),
            .value("14d"),
            "Until when raters are asked to answer."
        ),
        Setting(
            "schedule.reminders_before_deadline",
            .duration(from: "1s", to: "365d").list(),
            .values(["7d", "2d"]),
            "When those who have not answered are reminded; [] for never."
        ),
        Setting(
            "schedule.dossier_to_employee_before_talk",
            .duration(from: "0s", to: "365d"),
            .value("7d"),
            "The employee sees it first."
        ),
        Setting(
            "schedule.share_with_manager",
            .choice(Configuration.Sharing.self),
            .value("on_answer"),
            "on_answer: when the employee answers deel or share; automatic: at the time below; never."
        ),
        Setting(
            "schedule.dossier_to_manager_before_talk",
            .duration(from: "0s", to: "365d"),
            .value("2d"),
            "Only with share_with_manager: automatic."
        ),
        Setting(
            "schedule.sending_window",
            .sendingWindow,
            .value("mon-fri 08:00-18:00"),
            "When mail to raters may go out, or off for always."
        ),
        Setting(
            "schedule.tick",
            .duration(from: "1s", to: "1h"),
            .value("15s"),
            "How often the daemon looks for what is due."
        ),
    ]

    private static let privacy = [
        Setting(
            "privacy.named_groups",
            .choice(Configuration.Group.self).list(),
            .values(["self", "manager"]),
            "Groups whose answers show names; the others are confidential. Frozen with each request."
        ),
        // Under three, a mean tells the one what the other said.
        Setting(
            "privacy.minimum_raters",
            .integer(3...100),
            .value("3"),
            "A confidential question is shown from this many raters on."
        ),
        Setting("privacy.maximum_raters", .integer(1...100), .value("12"), "How many raters an employee may name."),
        Setting(
            "privacy.agreement",
            .choice(Configuration.Approval.self),
            .value("manager"),
            "Who agrees to the raters that an employee names, before they are asked: manager, hr or nobody."
        ),
        Setting(
            "privacy.retention",
            .duration(from: "1d", to: "3650d"),
            .value("730d"),
            "How long answers and dossiers are kept after the talk."
        ),
        Setting(
            "privacy.stray_retention",
            .duration(from: "1s", to: "365d"),
            .value("30d"),
            "How long mail without a known token is kept."
        ),
    ]

    private static let operation = [
        Setting.secret("token.key", "Makes the tokens; 32 random bytes or more. Whoever has it can answer for anyone."),
        Setting(
            "limits.daily_per_token",
            .integer(1...1000),
            .value("10"),
            "Automatic mails a day for one request; ends any loop."
        ),
        Setting(
            "limits.daily_per_address",
            .integer(1...1000),
            .value("20"),
            "Automatic mails a day to one address; ends any loop."
        ),
        Setting("log.level", .choice(Configuration.LogLevel.self), .value("info"), "How much is said."),
        Setting("log.format", .choice(Configuration.LogFormat.self), .value("text"), "json for a log collector."),
    ]
}
