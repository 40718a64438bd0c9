// The settings of an installation, as values that the rest of Klankbord takes: read once, checked, immutable.

import Addressing
import CalendarTransport
import Connections
import Days
import Cycle
import Feedback
import Foundation

/// The settings of `klankbord.yaml` and the environment. Durations of days are multiples of 24 hours. Holds no secret,
/// so that the command line can be used by people who may not read any.
public struct Configuration: Sendable {
    public let stateDirectory: String
    /// Where secrets lie that systemd doesn't hand over.
    public let secretsDirectory: String
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
    /// Who is told what is wrong and what is held: the operator, else HR; nil: nobody.
    public let operatorAddress: EmailAddress?
    public let schedule: Schedule
    public let privacy: Privacy
    public let cycle: Cycle
    public let limits: Limits
    public let log: Log
    let values: ConfigurationValues

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
        public let subaddresses: ServiceAddress.Style
        /// Nil: nobody is believed without a token.
        public let authservID: String?
    }

    public struct Talks: Sendable {
        public let hr: EmailAddress?
        /// Nil: nobody is asked to plan a talk.
        public let plannedBy: DayOfYear?
        /// Those that the file names; the secret has more.
        public let calendars: [CalendarAddress]
        /// Text that the title of an event has to hold to become a talk.
        public let title: Line?
        public let ca: String?
        public let poll: Duration
    }

    public struct SMTP: Sendable {
        public let host: String
        public let port: Int
        public let tls: ServerEndpoint.TLS
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
        public let tls: ServerEndpoint.TLS
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
        public let shareWithManager: ScheduleRules.Sharing
        public let dossierToManagerBeforeTalk: Duration
        public let shareDelay: Duration
        public let sendingHours: SendingHours
        public let tick: Duration
    }

    public struct Privacy: Sendable {
        public let namedGroups: Set<RaterGroup>
        public let minimumRaters: Int
        public let maximumRaters: Int
        public let approval: Approval
        public let retention: Duration
        public let strayRetention: Duration
        public let heldRetention: Duration
        public let letterRetention: Duration
        public let suppressionRetention: Duration
        public let logRetention: Duration
        public let agreementRetention: Duration
        public let talkedRetention: Duration
        /// Nil: nobody is told of changes, and they hold at once.
        public let worksCouncil: EmailAddress?
        public let noticePeriod: Duration
    }

    public struct Cycle: Sendable {
        public let isOn: Bool
        public let rules: CycleRules
        /// HR's own.
        public let themes: [String]
        /// The last day of the year on which managers are asked how it went; nil: only after the last talk.
        public let followUpBy: DayOfYear?
        /// The day of a year's kick-off, unless HR says another; nil: there is none.
        public let kickOff: DayOfYear?
        /// Where it is, as its event says it.
        public let kickOffPlace: Line?
        /// The day on which people get their year in words; nil: they don't.
        public let ownYearOn: DayOfYear?
        /// Where people may turn about their health; nil: it isn't named.
        public let companyDoctor: String?
    }

    public struct Limits: Sendable {
        public let dailyPerToken: Int
        public let dailyPerAddress: Int
        public let strayMegabytes: Int
        /// Initial requests to one address in a month; 0: as many as there are.
        public let requestsPerRater: Int
    }

    public struct Log: Sendable {
        public let level: LogLevel
        public let format: LogFormat
    }

    /// The party that approves the raters named by an employee.
    public enum Approval: String, CaseIterable, Sendable { case manager, hr, nobody }
    public enum Authentication: String, CaseIterable, Sendable { case password, oauth, none }
    public enum Login: String, CaseIterable, Sendable { case password, oauth }
    public enum Grant: String, CaseIterable, Sendable {
        case clientCredentials = "client_credentials"
        case refreshToken = "refresh_token"
    }
    public enum ReversePath: String, CaseIterable, Sendable { case token, plain }
    public enum LogLevel: String, CaseIterable, Sendable { case trace, debug, info, notice, warning, error }
    public enum LogFormat: String, CaseIterable, Sendable { case text, json }
}

/// The secrets that only the daemon and `check` may know.
public struct Secrets: Sendable {
    /// These are nil where nobody logs in with them.
    public let smtpPassword: Secret?
    public let imapPassword: Secret?
    public let oauthSecret: Secret?
    public let oauthRefreshToken: Secret?
    public let calendarLogins: Secret?
    public let calendarAddresses: Secret?
    public let tokenKey: Secret
    public let masterKey: MasterKey
}
