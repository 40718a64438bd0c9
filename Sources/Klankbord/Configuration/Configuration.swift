// The settings of an installation, as values that the rest of Klankbord takes: read once, checked, immutable.

import Addressing
import Connections
import Feedback
import Foundation
import Talks

/// What `klankbord.yaml` and the environment say. Durations of days are multiples of 24 hours. Holds no secret, so
/// that the command line can be used by people who may not read any.
public struct Configuration: Sendable {
    public let stateDirectory: String
    public let templates: String?
    public let organisation: Organisation
    public let mail: Mail
    public let smtp: SMTP
    public let imap: IMAP
    /// Nil where nobody logs in by tokens.
    public let oauth: OAuth?
    /// Nil where no calendar is written to.
    public let caldav: CalDAV?
    public let talks: Talks
    public let schedule: Schedule
    public let privacy: Privacy
    public let limits: Limits
    public let log: Log

    public struct Organisation: Sendable {
        public let name: Line
        public let logo: String?
        public let controller: Line
        public let contact: EmailAddress
        public let privacyNotice: URL
        public let language: String
        public let timeZone: TimeZone
    }

    public struct Mail: Sendable {
        public let address: EmailAddress
        public let name: Line
        public let subaddresses: Subaddresses
        /// Nil: nobody is believed without a token.
        public let authservID: String?
    }

    public struct Talks: Sendable {
        public let hr: EmailAddress?
        /// Nil: nobody is asked to plan a talk.
        public let plannedBy: DayOfYear?
        /// Those that the file names; the secret has more.
        public let calendars: [CalendarAddress]
        /// What an event's title has to hold to become a talk.
        public let title: Line?
        public let ca: String?
        public let poll: Duration
    }

    public struct SMTP: Sendable {
        public let host: String
        public let port: Int
        public let tls: TLS
        public let ca: String?
        public let authentication: Authentication
        public let user: String
        public let sessions: Int
        /// Messages a minute; nil is no limit.
        public let rate: Int?
        public let reversePath: ReversePath
        public let nullReversePath: Bool
        public let giveUpAfter: Duration
    }

    public struct IMAP: Sendable {
        public let host: String
        public let port: Int
        public let tls: TLS
        public let ca: String?
        public let authentication: Login
        public let user: String
        public let mailbox: String
        /// The mailbox that read mail is moved to; nil: read mail is deleted.
        public let processed: String?
        public let processedRetention: Duration
        public let poll: Duration
    }

    public struct OAuth: Sendable {
        public let grant: Grant
        public let tokenURL: WebAddress
        public let clientID: String
        public let scope: String?
        public let ca: String?
        /// The client secret's last day, its beginning in UTC.
        public let secretExpires: Date?
    }

    public struct CalDAV: Sendable {
        public let url: WebAddress
        public let ca: String?
        public let authentication: Login
        /// A path with `{address}`, `{local}` or `{domain}` where those of a person belong.
        public let home: String?
    }

    public struct Schedule: Sendable {
        public let deadlineBeforeTalk: Duration
        /// The earliest reminder first.
        public let remindersBeforeDeadline: [Duration]
        public let dossierToEmployeeBeforeTalk: Duration
        public let shareWithManager: Sharing
        public let dossierToManagerBeforeTalk: Duration
        public let sendingWindow: SendingWindow
        public let tick: Duration
    }

    public struct Privacy: Sendable {
        public let namedGroups: Set<Group>
        public let minimumRaters: Int
        public let maximumRaters: Int
        public let approval: Approval
        public let retention: Duration
        public let strayRetention: Duration
    }

    public struct Limits: Sendable {
        public let dailyPerToken: Int
        public let dailyPerAddress: Int
    }

    public struct Log: Sendable {
        public let level: LogLevel
        public let format: LogFormat
    }

    /// Who approves the raters that an employee names.
    public enum Approval: String, CaseIterable, Sendable { case manager, hr, nobody }
    public enum Subaddresses: String, CaseIterable, Sendable { case plus, domain }
    public enum TLS: String, CaseIterable, Sendable { case starttls, implicit, off }
    public enum Authentication: String, CaseIterable, Sendable { case password, oauth, none }
    public enum Login: String, CaseIterable, Sendable { case password, oauth }
    public enum Grant: String, CaseIterable, Sendable {
        case clientCredentials = "client_credentials"
        case refreshToken = "refresh_token"
    }
    public enum ReversePath: String, CaseIterable, Sendable { case token, plain }
    public enum Sharing: String, CaseIterable, Sendable {
        case automatic, never
        case onAnswer = "on_answer"
    }
    public enum Group: String, CaseIterable, Sendable { case `self`, manager, colleague, client, supplier }
    public enum LogLevel: String, CaseIterable, Sendable { case trace, debug, info, notice, warning, error }
    public enum LogFormat: String, CaseIterable, Sendable { case text, json }
}

/// What only the daemon and `check` may know.
public struct Secrets: Sendable {
    /// These are nil where nobody logs in with them.
    public let smtpPassword: Secret?
    public let imapPassword: Secret?
    public let oauthSecret: Secret?
    public let oauthRefreshToken: Secret?
    public let calendarLogins: Secret?
    public let calendarAddresses: Secret?
    public let tokenKey: Secret
}

extension Configuration {
    init(_ values: ConfigurationValues) throws {
        let address: EmailAddress = try values["mail.address"]
        let organisation = try Organisation(values)
        self.organisation = organisation
        stateDirectory = try values["state_directory"]
        templates = try values.optional("templates")
        mail = try Mail(
            address: address,
            name: values.optional("mail.name") ?? organisation.name,
            subaddresses: values["mail.subaddresses"],
            authservID: (values.optional("mail.authserv_id") as Line?)?.text
        )
        smtp = try SMTP(values, login: address)
        imap = try IMAP(values, login: address)
        oauth = ConfigurationRules.usesOAuth(values) ? try OAuth(values) : nil
        caldav = try CalDAV(values)
        talks = try Talks(
            hr: values.optional("hr.address"),
            plannedBy: values.optional("talks.planned_by"),
            calendars: values.list("talks.calendars"),
            title: values.optional("talks.title"),
            ca: values.optional("talks.ca"),
            poll: values["talks.poll"]
        )
        schedule = try Schedule(values)
        privacy = try Privacy(values)
        limits = try Limits(
            dailyPerToken: values["limits.daily_per_token"],
            dailyPerAddress: values["limits.daily_per_address"]
        )
        log = try Log(level: values["log.level"], format: values["log.format"])
    }
}

extension Configuration.Organisation {
    init(_ values: ConfigurationValues) throws {
        name = try values["organisation.name"]
        logo = try values.optional("organisation.logo")
        controller = try values["organisation.controller"]
        contact = try values["organisation.contact"]
        privacyNotice = try values["organisation.privacy_notice"]
        language = try values["organisation.language"]
        timeZone = try values["organisation.time_zone"]
    }
}

extension Configuration.SMTP {
    init(_ values: ConfigurationValues, login: EmailAddress) throws {
        host = try values["smtp.host"]
        port = try values["smtp.port"]
        tls = try values["smtp.tls"]
        ca = try values.optional("smtp.ca")
        authentication = try values["smtp.authentication"]
        let user: Line? = try values.optional("smtp.user")
        self.user = user?.text ?? login.description
        sessions = try values["smtp.sessions"]
        let rate: Int = try values["smtp.rate"]
        self.rate = rate == 0 ? nil : rate
        reversePath = try values["smtp.reverse_path"]
        nullReversePath = try values["smtp.null_reverse_path"]
        giveUpAfter = try values["smtp.give_up_after"]
    }
}

extension Configuration.IMAP {
    init(_ values: ConfigurationValues, login: EmailAddress) throws {
        host = try values["imap.host"]
        port = try values["imap.port"]
        tls = try values["imap.tls"]
        ca = try values.optional("imap.ca")
        authentication = try values["imap.authentication"]
        let user: Line? = try values.optional("imap.user")
        self.user = user?.text ?? login.description
        let (mailbox, processed): (Line, Line) = try (values["imap.mailbox"], values["imap.processed"])
        self.mailbox = mailbox.text
        self.processed = processed.text == "delete" ? nil : processed.text
        processedRetention = try values["imap.processed_retention"]
        poll = try values["imap.poll"]
    }
}

extension Configuration.OAuth {
    init(_ values: ConfigurationValues) throws {
        grant = try values["oauth.grant"]
        tokenURL = try values["oauth.token_url"]
        let (clientID, scope): (Line, Line?) = try (values["oauth.client_id"], values.optional("oauth.scope"))
        self.clientID = clientID.text
        self.scope = scope?.text
        ca = try values.optional("oauth.ca")
        secretExpires = try values.optional("oauth.secret_expires")
    }

    /// What is to be said of the client secret's end: nothing until 30 days before.
    func expiryWarning(now: Date) -> String? {
        guard let secretExpires else { return nil }
        let day = secretExpires.formatted(.iso8601.year().month().day())
        let mend = "make a new one at the provider, write it to oauth-secret and its last day to oauth.secret_expires"
        let days = Int((secretExpires.timeIntervalSince(now) / 86_400).rounded(.up))
        if days < 0 { return "the client secret has ended on \(day); \(mend)" }
        return days <= 30 ? "the client secret ends on \(day); \(mend)" : nil
    }
}

extension Configuration.CalDAV {
    init?(_ values: ConfigurationValues) throws {
        guard let url: WebAddress = try values.optional("caldav.url") else { return nil }
        self.url = url
        ca = try values.optional("caldav.ca")
        authentication = try values["caldav.authentication"]
        let home: Line? = try values.optional("caldav.home")
        self.home = home?.text
    }
}

extension Configuration.Schedule {
    init(_ values: ConfigurationValues) throws {
        deadlineBeforeTalk = try values["schedule.deadline_before_talk"]
        let reminders: [Duration] = try values.list("schedule.reminders_before_deadline")
        remindersBeforeDeadline = reminders.sorted(by: >)
        dossierToEmployeeBeforeTalk = try values["schedule.dossier_to_employee_before_talk"]
        shareWithManager = try values["schedule.share_with_manager"]
        dossierToManagerBeforeTalk = try values["schedule.dossier_to_manager_before_talk"]
        sendingWindow = try values["schedule.sending_window"]
        tick = try values["schedule.tick"]
    }
}

extension Configuration.Privacy {
    init(_ values: ConfigurationValues) throws {
        let groups: [Configuration.Group] = try values.list("privacy.named_groups")
        namedGroups = Set(groups)
        minimumRaters = try values["privacy.minimum_raters"]
        maximumRaters = try values["privacy.maximum_raters"]
        approval = try values["privacy.agreement"]
        retention = try values["privacy.retention"]
        strayRetention = try values["privacy.stray_retention"]
    }
}
