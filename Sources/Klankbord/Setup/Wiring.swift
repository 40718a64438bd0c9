// From configuration keys to what each room takes.
import Addressing
import Aligning
import CalendarTransport
import Connections
import Dossiers
import Feedback
import Foundation
import Inbox
import Letters
import MailTransport
import Outbox
import Rounds
import Settings
import Talks
import Wording
import Year

/// The organisation as mails know it; inside `Configuration` the plain name means its section.
typealias MailOrganisation = Organisation

extension Configuration {
    func letterSettings() throws -> LetterSettings {
        LetterSettings(
            service: serviceAddress,
            organisation: try MailOrganisation(self),
            rules: mailRules,
            retentionDays: retentionDays,
            maximumRaters: privacy.maximumRaters,
            approver: approver,
            hr: talks.hr,
            operator: operatorAddress,
            language: organisation.language,
            keptDays: keptDays,
            mailboxDays: mailboxDays,
            companyDoctor: cycle.companyDoctor,
            kickOff: cycle.kickOff.map { ($0.month, $0.day) },
            kickOffPlace: cycle.kickOffPlace,
            preparingBefore: cycle.rules.preparingBefore,
            handout: handout
        )
    }

    var handout: Handout {
        Handout(
            service: mail.address,
            minimumRaters: privacy.minimumRaters,
            sharing: schedule.shareWithManager,
            hasYear: cycle.isOn,
            keptDays: keptDays
        )
    }

    func outboxSettings() throws -> OutboxSettings {
        OutboxSettings(
            letters: try letterSettings(),
            tokenInReversePath: smtp.reversePath == .token,
            nullReversePathForAnswers: smtp.nullReversePath,
            // Ten seconds' worth where the provider counts: what a person withdraws meanwhile does not go out.
            batch: smtp.rate.map { max(smtp.sessions, min(250, $0 / 6)) } ?? 250,
            // One second's.
            leavingAtOnce: smtp.rate.map { max(1, min(25, $0 / 60)) } ?? 25
        )
    }

    /// - Parameter wording: of the letters that replies may quote.
    func inboxSettings(_ wording: Wording?) throws -> InboxSettings {
        InboxSettings(
            service: serviceAddress,
            mailbox: try MailboxName(imap.mailbox),
            processed: try imap.processed.map { try MailboxName($0) },
            processedRetention: imap.processedRetention.timeInterval,
            rules: mailRules,
            dailyAnswersPerRequest: limits.dailyPerToken,
            dailyAnswersPerAddress: limits.dailyPerAddress,
            strayMegabytes: limits.strayMegabytes,
            timeZone: organisation.timeZone,
            hr: talks.hr,
            authservID: mail.authservID,
            letters: wording.map(OurLetters.init)
        )
    }

    var dutySettings: DutySettings {
        DutySettings(
            timeZone: organisation.timeZone,
            plannedBy: talks.plannedBy.map { ($0.month, $0.day) },
            times: times,
            toldOfTroubles: operatorAddress,
            year: yearSettings
        )
    }

    /// Nil: there is no year around the talk here.
    var yearSettings: YearSettings? {
        guard cycle.isOn else { return nil }
        return YearSettings(
            rules: cycle.rules,
            mail: mailRules,
            themes: cycle.themes,
            hr: talks.hr,
            timeZone: organisation.timeZone,
            service: serviceAddress,
            followUpBy: cycle.followUpBy.map { ($0.month, $0.day) },
            kickOff: cycle.kickOff.map { ($0.month, $0.day) },
            ownYearOn: cycle.ownYearOn.map { ($0.month, $0.day) }
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
}

extension Wording {
    /// One's own templates first, then the shipped ones.
    init(_ configuration: Configuration, readsAll: Bool) throws {
        let own = configuration.templates.map { URL(filePath: $0) }
        try self.init(
            folders: [own, try ShippedTemplates.folder()].compactMap(\.self),
            fallback: configuration.organisation.language,
            needing: readsAll ? Letter.templates : nil
        )
    }
}

extension OurLetters {
    /// The letters to raters, in all languages.
    convenience init(_ wording: Wording) {
        self.init(templates: wording.texts(of: Letter.raterTemplates))
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

/// Where the templates are that came with the program.
enum ShippedTemplates {
    /// Beside the installed program, or in the source tree that it was built from.
    static func folder() throws -> URL {
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        var candidates: [URL] = []
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
                "the templates are not beside the program; install it with scripts/install"
            )
        }
        return found
    }
}
