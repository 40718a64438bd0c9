// From configuration keys to what each room takes.
import Addressing
import CalendarTransport
import Connections
import Feedback
import Foundation
import Inbox
import Letters
import MailTransport
import Outbox
import Rounds
import Talks
import Wording

/// The organisation as mails know it; inside `Configuration` the plain name means its section.
typealias MailOrganisation = Organisation

extension Configuration {
    var serviceAddress: ServiceAddress {
        ServiceAddress(
            NamedAddress(name: mail.name, address: mail.address),
            style: mail.subaddresses == .plus ? .plus : .localPart
        )
    }

    var scheduleRules: ScheduleRules {
        ScheduleRules(
            deadlineBeforeTalk: schedule.deadlineBeforeTalk.timeInterval,
            remindersBeforeDeadline: schedule.remindersBeforeDeadline.map(\.timeInterval),
            dossierToEmployeeBeforeTalk: schedule.dossierToEmployeeBeforeTalk.timeInterval,
            sharing: ScheduleRules.Sharing(rawValue: schedule.shareWithManager.rawValue) ?? .onAnswer,
            dossierToManagerBeforeTalk: schedule.dossierToManagerBeforeTalk.timeInterval
        )
    }

    var sendingRules: SendingRules {
        let window: Feedback.SendingWindow? =
            switch schedule.sendingWindow {
            case .always: nil
            case .open(let weekdays, let minutes):
                Feedback.SendingWindow(
                    weekdays: weekdays,
                    from: minutes.lowerBound,
                    to: minutes.upperBound,
                    timeZone: organisation.timeZone
                )
            }
        return SendingRules(window: window, giveUpAfter: smtp.giveUpAfter.timeInterval)
    }

    var mailRules: MailRules { MailRules(schedule: scheduleRules, sending: sendingRules) }

    var namedGroups: Set<RaterGroup> {
        Set(privacy.namedGroups.compactMap { RaterGroup(rawValue: $0.rawValue) })
    }

    /// Where HR would have to agree and has no address, the manager does.
    var approver: Party? {
        switch privacy.approval {
        case .manager: .manager
        case .hr: talks.hr == nil ? .manager : .hr
        case .nobody: nil
        }
    }

    var retentionDays: Int { Int(privacy.retention.timeInterval / ScheduleRules.day) }

    func letterSettings() throws -> LetterSettings {
        LetterSettings(
            service: serviceAddress,
            organisation: try MailOrganisation(self),
            rules: mailRules,
            retentionDays: retentionDays,
            maximumRaters: privacy.maximumRaters,
            approver: approver,
            hr: talks.hr,
            language: organisation.language
        )
    }

    func outboxSettings() throws -> OutboxSettings {
        OutboxSettings(
            letters: try letterSettings(),
            tokenInReversePath: smtp.reversePath == .token,
            nullReversePathForAnswers: smtp.nullReversePath,
            // Ten seconds' worth where the provider counts, so that a crash leaves few letters in doubt.
            batch: smtp.rate.map { max(smtp.sessions, min(250, $0 / 6)) } ?? 250
        )
    }

    func inboxSettings() throws -> InboxSettings {
        InboxSettings(
            service: serviceAddress,
            mailbox: try MailboxName(imap.mailbox),
            processed: try imap.processed.map { try MailboxName($0) },
            processedRetention: imap.processedRetention.timeInterval,
            rules: mailRules,
            dailyAnswersPerRequest: limits.dailyPerToken,
            dailyAnswersPerAddress: limits.dailyPerAddress,
            timeZone: organisation.timeZone,
            hr: talks.hr,
            authservID: mail.authservID
        )
    }

    var dutySettings: DutySettings {
        DutySettings(
            timeZone: organisation.timeZone,
            plannedBy: talks.plannedBy.map { ($0.month, $0.day) },
            retentionDays: retentionDays,
            strayRetention: privacy.strayRetention.timeInterval
        )
    }

    /// The tokens that all logins share; nil where nobody logs in by tokens.
    func accessTokens(_ secrets: Secrets) -> AccessTokens? {
        guard let oauth, let secret = secrets.oauthSecret else { return nil }
        let grant: TokenRequest.Grant =
            switch oauth.grant {
            case .clientCredentials: .clientCredentials
            case .refreshToken:
                .refreshToken(
                    RefreshTokenFile(
                        path: StateDirectory(stateDirectory).refreshToken,
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

    /// Into whose calendars the dossier goes; nil where into nobody's.
    /// - Throws: `Failure` where the logins can't be read.
    func calendarAccess(_ secrets: Secrets, _ tokens: AccessTokens?) throws -> CalendarAccess? {
        guard let caldav else { return nil }
        var logins: (own: [String: Credentials], common: Credentials?) = ([:], nil)
        switch caldav.authentication {
        case .oauth: logins.common = tokens.map { .oauth(user: mail.address.description, $0) }
        case .password:
            guard let read = CalendarAccess.logins(secrets.calendarLogins?.reveal() ?? "") else {
                throw Failure(.configuration, "caldav-logins: a line is not an address (or *), a user and a password")
            }
            logins = read
        }
        if logins.common != nil, caldav.home == nil {
            throw Failure(
                .configuration,
                "caldav.home: missing; with one login for all, it says where a person's calendars are"
            )
        }
        return CalendarAccess(
            server: caldav.url,
            certificateAuthority: caldav.ca,
            own: logins.own,
            common: logins.common,
            home: caldav.home
        )
    }

    /// The calendars that talks come from, each once.
    /// - Throws: `Failure` where the secret ones can't be read.
    func subscribedCalendars(_ secrets: Secrets) throws -> [CalendarAddress] {
        let secret: [CalendarAddress]
        do throws(InvalidText) {
            secret = try CalendarAddress.list(secrets.calendarAddresses?.reveal() ?? "")
        } catch {
            throw Failure(.configuration, "talks-addresses: \(error)")
        }
        var seen: Set<CalendarAddress> = []
        return (talks.calendars + secret).filter { seen.insert($0).inserted }
    }

    func smtpEndpoint(_ secrets: Secrets, _ tokens: AccessTokens?) throws -> ServerEndpoint {
        let credentials: Credentials? =
            switch smtp.authentication {
            case .password: secrets.smtpPassword.map { .password(user: smtp.user, password: $0.reveal()) }
            case .oauth: tokens.map { .oauth(user: smtp.user, $0) }
            case .none: nil
            }
        return try ServerEndpoint(
            host: smtp.host,
            port: smtp.port,
            tls: ServerEndpoint.TLS(rawValue: smtp.tls.rawValue) ?? .starttls,
            certificateAuthority: smtp.ca,
            credentials: credentials
        )
    }

    func imapEndpoint(_ secrets: Secrets, _ tokens: AccessTokens?) throws -> ServerEndpoint {
        let credentials: Credentials? =
            switch imap.authentication {
            case .password: secrets.imapPassword.map { .password(user: imap.user, password: $0.reveal()) }
            case .oauth: tokens.map { .oauth(user: imap.user, $0) }
            }
        return try ServerEndpoint(
            host: imap.host,
            port: imap.port,
            tls: ServerEndpoint.TLS(rawValue: imap.tls.rawValue) ?? .implicit,
            certificateAuthority: imap.ca,
            credentials: credentials
        )
    }
}

extension Wording {
    /// One's own templates first, then the shipped ones.
    init(_ configuration: Configuration, readsAll: Bool) throws {
        let own = configuration.templates.map { URL(filePath: $0) }
        try self.init(
            folders: [own, try ShippedTemplates.folder()].compactMap { $0 },
            fallback: configuration.organisation.language,
            needing: readsAll ? Letter.templates : nil
        )
    }
}

extension MailOrganisation {
    init(_ configuration: Configuration) throws {
        let organisation = configuration.organisation
        let logo = try organisation.logo.map { path in
            try Logo(
                contentID: Line("logo@\(configuration.mail.address.domain)"),
                bytes: [UInt8](Data(contentsOf: URL(filePath: path)))
            )
        }
        self.init(
            name: organisation.name,
            controller: organisation.controller,
            contact: organisation.contact,
            privacyNotice: organisation.privacyNotice,
            logo: logo,
            timeZone: organisation.timeZone
        )
    }
}

extension Duration {
    /// Seconds.
    var timeInterval: TimeInterval { TimeInterval(components.seconds) + TimeInterval(components.attoseconds) / 1e18 }
}

/// Where the templates are that came with the program.
enum ShippedTemplates {
    /// Beside the installed program, or in the source tree that it was built from.
    static func folder() throws -> URL {
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        var candidates: [URL] = []
        if let named = ProcessInfo.processInfo.environment["KLANKBORD_TEMPLATES"] {
            candidates.append(URL(filePath: named))
        }
        candidates.append(
            program.deletingLastPathComponent().appending(path: "../share/klankbord/templates").standardized
        )
        var folder = program.deletingLastPathComponent()
        while folder.path.count > 1 {
            candidates.append(folder.appending(path: "Templates"))
            folder.deleteLastPathComponent()
        }
        guard
            let found = candidates.first(where: {
                FileManager.default.fileExists(atPath: $0.appending(path: "nl").path)
            })
        else {
            throw Failure(
                .configuration,
                "the templates are not beside the program; install it with scripts/install, or set KLANKBORD_TEMPLATES"
            )
        }
        return found
    }
}
