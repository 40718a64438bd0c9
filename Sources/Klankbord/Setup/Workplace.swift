// What a command works with: the configuration, the rows, the words; opened once.
import Addressing
import CalendarTransport
import Feedback
import Foundation
import Logging
import Rounds
import Store
import Talks
import Wording

/// An opened installation. The command line works on it beside the running service.
struct Workplace {
    let configuration: Configuration
    let store: any Driver
    let wording: Wording
    let now = Date()

    /// Opens the rows as their owner: a file that root made would lock the service out.
    static func open(_ root: Klankbord) async throws -> Workplace {
        let configuration = try Configuration.read(file: root.config)
        try StateDirectory(configuration.stateDirectory).takeOnOwner()
        return try await Workplace(configuration)
    }

    init(_ configuration: Configuration) async throws {
        self.configuration = configuration
        wording = try Wording(configuration)
        let state = StateDirectory(configuration.stateDirectory)
        store = try SQLiteDriver(path: state.database)
        try await store.migrate(now: now)
    }

    var book: TalkBook {
        TalkBook(
            rules: configuration.mailRules,
            naming: NamingRules(maximum: configuration.privacy.maximumRaters),
            approver: configuration.approver,
            hr: configuration.talks.hr,
            named: configuration.namedGroups,
            service: configuration.serviceAddress,
            wording: wording
        )
    }

    func dossierRelease(
        log: Logger = Logger(label: "dossiers", factory: { _ in SwiftLogNoOpLogHandler() })
    ) throws -> DossierRelease {
        DossierRelease(
            store: store,
            wording: wording,
            organisation: try MailOrganisation(configuration),
            rules: configuration.mailRules,
            rule: AnonymityRule(minimumRaters: configuration.privacy.minimumRaters),
            retentionDays: configuration.retentionDays,
            pdf: PDFRenderer(),
            log: log
        )
    }

    func rounds(log: Logger) throws -> RoundsStage {
        RoundsStage(
            store: store,
            rules: configuration.mailRules,
            minimumRaters: AnonymityRule(minimumRaters: configuration.privacy.minimumRaters).minimumRaters,
            dossiers: try dossierRelease(log: log),
            duties: configuration.dutySettings,
            log: log
        )
    }

    func mailDesk(log: Logger) -> TalkMailDesk {
        TalkMailDesk(
            store: store,
            book: book,
            settings: TalkMailSettings(
                service: configuration.serviceAddress,
                hr: configuration.talks.hr,
                timeZone: configuration.organisation.timeZone,
                dailyAnswersPerAddress: configuration.limits.dailyPerAddress
            ),
            log: log
        )
    }

    func calendarDesk(_ access: CalendarAccess, log: Logger) throws -> CalendarDesk {
        CalendarDesk(
            store: store,
            wording: wording,
            organisation: try MailOrganisation(configuration),
            access: access,
            log: log
        )
    }

    func subscriptionDesk(_ addresses: [CalendarAddress], log: Logger) -> SubscriptionDesk {
        SubscriptionDesk(
            store: store,
            book: book,
            addresses: addresses,
            fetcher: CalendarFetcher(certificateAuthority: configuration.talks.ca),
            hr: configuration.talks.hr,
            title: configuration.talks.title,
            zone: configuration.organisation.timeZone,
            poll: configuration.talks.poll.timeInterval,
            log: log
        )
    }

    /// Changes rows, and tells the service that there is something to do.
    func change<Result: Sendable>(_ body: @Sendable (any Transaction) throws -> Result) async throws -> Result {
        let result = try await store.write(body)
        wake()
        return result
    }

    func wake() { WakeSocket(path: StateDirectory(configuration.stateDirectory).wakeSocket).ring() }
}
