// The workplace of a command: the configuration, the rows, the words; opened once.
import Addressing
import CalendarTransport
import Dossiers
import Feedback
import Foundation
import Logging
import Rounds
import Settings
import Store
import Talks
import Wording

/// An opened installation. The command line works on it beside the running service.
struct Workplace {
    /// Under the terms in force.
    let configuration: Configuration
    /// As the file has it; what changed in it may wait for the works council.
    let configured: Configuration
    let terms: TermsHistory
    let store: any Driver
    let wording: Wording
    let clock: ServiceClock
    let now: Date

    /// Opens the rows as their owner: a file that root made would lock the service out.
    /// - Parameter onlyLooks: for commands that change nothing; then nothing is written, and `store` refuses to.
    static func open(_ root: Klankbord, onlyLooks: Bool = false) async throws -> Workplace {
        let (configuration, master) = try await Configuration.readWithMasterKey(file: root.config)
        _ = Operator.current
        let state = StateDirectory(configuration.stateDirectory)
        try state.takeOnOwner()
        let wording = try Wording(configuration, readsAll: false)
        // Where there is nothing to look at yet, or a newer program looks, the rows are made or brought up to date.
        if onlyLooks, let store = try await SealedRows.look(state, master) {
            return try await Workplace(configuration, store, wording)
        }
        return try await Workplace(configuration, try await SealedRows.open(state, master), wording)
    }

    /// For the service, and whoever tries all that it needs.
    init(_ configuration: Configuration, _ secrets: Secrets) async throws {
        let state = StateDirectory(configuration.stateDirectory)
        let wording = try Wording(configuration, readsAll: true)
        try await self.init(configuration, try await SealedRows.open(state, secrets.masterKey), wording)
    }

    private init(_ configured: Configuration, _ store: SealedDriver, _ wording: Wording) async throws {
        (self.configured, self.store, self.wording) = (configured, store, wording)
        let (belief, terms) = try await store.read { (try $0.clockBelief(), try $0.termsHistory()) }
        clock = ServiceClock(belief)
        now = clock.now()
        self.terms = terms
        configuration = try terms.inForce(at: now).map { try configured.under($0.values) } ?? configured
    }

    /// The same, under the terms that are in force by now.
    func renewed() async throws -> Workplace {
        guard let store = store as? SealedDriver else { return self }
        return try await Workplace(configured, store, wording)
    }

    var book: TalkBook {
        TalkBook(
            rules: configuration.mailRules,
            naming: NamingRules(maximum: configuration.privacy.maximumRaters),
            approver: configuration.approver,
            hr: configuration.talks.hr,
            named: configuration.privacy.namedGroups,
            service: configuration.serviceAddress,
            wording: wording
        )
    }

    var peopleBook: PeopleBook { PeopleBook(book) }

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
            log: log,
            clock: { [clock] in clock.now() }
        )
    }

    func mailDesk(log: Logger) -> TalkMailDesk {
        TalkMailDesk(
            store: store,
            book: book,
            settings: talkMailSettings,
            log: log
        )
    }

    var talkMailSettings: TalkMailSettings {
        TalkMailSettings(
            service: configuration.serviceAddress,
            hr: configuration.talks.hr,
            timeZone: configuration.organisation.timeZone,
            dailyAnswersPerAddress: configuration.limits.dailyPerAddress,
            isVouchingExpected: configuration.mail.authservID != nil,
            year: configuration.yearSettings
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
        let result: Result
        do {
            result = try await store.write(body)
        } catch TalkError.inThePast(let start) {
            throw Failure(.badInput, "start \(shownWithZone(start)): it is in the past")
        }
        wake()
        return result
    }

    func wake() { WakeSocket(path: StateDirectory(configuration.stateDirectory).wakeSocket).ring() }
}
