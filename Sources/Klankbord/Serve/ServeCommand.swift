// `klankbord serve`: the daemon. Load, connect, wire, run.
import ArgumentParser
import CMalloc
import Connections
import Foundation
import Inbox
import Logging
import MailTransport
import Outbox
import Rounds
import ServiceLifecycle
import Settings
import Store
import Talks

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Run the service: send, read, release. It ends on SIGTERM or SIGINT.",
        discussion: "Example: klankbord --config /etc/klankbord/klankbord.yaml serve"
    )
    @ParentCommand var root: Klankbord

    func run() async throws {
        let (configuration, secrets) = try await Configuration.readWithSecrets(file: root.config)
        let state = StateDirectory(configuration.stateDirectory)
        try state.takeOnOwner()
        let lock = try state.lock()
        defer { close(lock) }
        let log = Logger(configuration.log, zone: configuration.organisation.timeZone)
        let hasCrashed = CrashMark.begin(in: state)
        for problem in try TemplateCheck(configuration).begin() { log.warning("templates: \(problem)") }
        if let warning = configuration.oauth?.expiryWarning(now: Date()) { log.warning("oauth: \(warning)") }
        let end = EndInTime(after: 4.5)
        defer { end.cancel() }
        var crashed = hasCrashed
        while try await serve(configuration, secrets, hasCrashed: crashed, log: log) { crashed = false }
        log.notice("stopped")
    }

    /// - Returns: whether other terms hold from now on, and it is to go on under these.
    private func serve(_ configuration: Configuration, _ secrets: Secrets, hasCrashed: Bool, log: Logger) async throws
        -> Bool
    {
        let place = try await Workplace(configuration, secrets).noticingTerms(log)
        let services = try await services(place, secrets, hasCrashed: hasCrashed, log: log)
        // Every template was parsed to be tried: the memory for that goes back to the system.
        malloc_trim(0)
        let turn = TermsTurn(place)
        var group = ServiceGroupConfiguration(
            services: services.map { .init(service: $0) }
                + [turn].compactMap(\.self).map {
                    .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup)
                },
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: log.quieter
        )
        group.maximumGracefulShutdownDuration = .seconds(5)
        log.notice("serving", metadata: ["as": "\(configuration.mail.address)"])
        try await ServiceGroup(configuration: group).run()
        await place.store.close()
        return turn?.isTaken == true
    }
}

extension Serve {
    /// In the order in which one leans on the next: the last is stopped first.
    private func services(_ place: Workplace, _ secrets: Secrets, hasCrashed: Bool, log: Logger) async throws
        -> [any Service]
    {
        let (bells, tick) = (Bells(), place.configuration.schedule.tick.timeInterval)
        let board = TroubleBoard(log: log, clock: { [clock = place.clock] in clock.now() })
        let tokens = place.configuration.accessTokens(secrets)
        let socket = WakeSocket(path: StateDirectory(place.configuration.stateDirectory).wakeSocket)
        let calendars = try await calendars(place, secrets, tokens, bells, board, log: log)
        let subscriptions = try await subscriptions(place, secrets, bells, board, log: log)
        let stage = try place.rounds(log: log)
        let watches: [any Service] = [
            WatchdogService(store: place.store), DatabaseService(place: place, log: log),
            StatusService(
                state: StateDirectory(place.configuration.stateDirectory),
                board: board,
                store: place.store,
                log: log
            ),
            ClockService(
                clock: place.clock,
                store: place.store,
                rounds: stage,
                rings: bells.stages,
                bell: bells.clock,
                log: log
            ),
        ]
        return watches + [calendars, subscriptions].compactMap(\.self) + [
            OutboxService(
                stage: try place.outboxStage(secrets, tokens, log: log),
                board: board,
                bell: bells.outbox,
                tick: tick,
                clock: place.clock,
                log: log
            ),
            try await rounds(stage, place, bells, board, log: log),
            DeskService(
                desks: [place.mailDesk(log: log).asDesk],
                board: board,
                bell: bells.talks,
                rings: [bells.rounds, bells.outbox, bells.calendars],
                tick: tick,
                clock: place.clock,
                log: log
            ),
            InboxService(
                stage: try place.inboxStage(secrets, tokens, hasCrashed: hasCrashed, log: log),
                board: board,
                rings: [bells.talks, bells.rounds, bells.outbox],
                poll: place.configuration.imap.poll.timeInterval,
                log: log
            ),
            try place.selfTests(secrets, tokens, log: log),
            WakeService(socket: socket, rings: bells.all),
        ]
    }

    private func rounds(
        _ stage: RoundsStage,
        _ place: Workplace,
        _ bells: Bells,
        _ board: TroubleBoard,
        log: Logger
    ) async throws -> any Service {
        try await stage.begin()
        return DeskService(
            desks: [.init(name: "rounds") { _ in try await stage.pass { bells.outbox.ring() } }],
            board: board,
            bell: bells.rounds,
            rings: [bells.calendars],
            tick: place.configuration.schedule.tick.timeInterval,
            clock: place.clock,
            log: log
        )
    }

    /// Nil where the dossier goes into nobody's calendar.
    private func calendars(
        _ place: Workplace,
        _ secrets: Secrets,
        _ tokens: AccessTokens?,
        _ bells: Bells,
        _ board: TroubleBoard,
        log: Logger
    ) async throws -> (any Service)? {
        guard let access = try place.configuration.calendarAccess(secrets, tokens) else {
            // Remains of an earlier configuration.
            try await place.store.write { try $0.clear(condition: CalendarDesk.condition) }
            return nil
        }
        let desk = try place.calendarDesk(access, log: log)
        try await desk.begin()
        return DeskService(
            desks: [.init(name: "calendars") { try await desk.pass(now: $0) }],
            board: board,
            bell: bells.calendars,
            tick: place.configuration.schedule.tick.timeInterval,
            clock: place.clock,
            log: log
        )
    }

    /// Nil where no calendar is followed; remains of one are tidied all the same.
    private func subscriptions(
        _ place: Workplace,
        _ secrets: Secrets,
        _ bells: Bells,
        _ board: TroubleBoard,
        log: Logger
    ) async throws -> (any Service)? {
        let addresses = try place.configuration.subscribedCalendars(secrets)
        let desk = place.subscriptionDesk(addresses, log: log)
        try await desk.begin()
        guard !addresses.isEmpty else { return nil }
        return DeskService(
            desks: [.init(name: "subscriptions") { try await desk.pass(now: $0) }],
            board: board,
            bell: bells.subscriptions,
            rings: [bells.rounds, bells.outbox, bells.talks],
            tick: place.configuration.schedule.tick.timeInterval,
            clock: place.clock,
            log: log
        )
    }
}

/// One for each service that somebody may call.
private struct Bells: Sendable {
    let rounds = Bell()
    let outbox = Bell()
    let talks = Bell()
    let calendars = Bell()
    let subscriptions = Bell()
    let clock = Bell()

    var stages: [Bell] { [rounds, outbox, talks, calendars, subscriptions] }
    var all: [Bell] { stages + [clock] }
}

extension Workplace {
    fileprivate func outboxStage(_ secrets: Secrets, _ tokens: AccessTokens?, log: Logger) throws -> OutboxStage {
        OutboxStage(
            store: store,
            transport: SMTPTransport(
                endpoint: try configuration.smtpEndpoint(secrets, tokens),
                sessions: configuration.smtp.sessions,
                messagesPerMinute: configuration.smtp.rate.map(Double.init)
            ),
            settings: try configuration.outboxSettings(),
            wording: wording,
            tokens: TokenMaker(key: Array(secrets.tokenKey.reveal().utf8)),
            log: log,
            clock: { [clock] in clock.now() }
        )
    }

    /// Over a connection of its own, which is closed soon afterwards.
    fileprivate func selfTests(_ secrets: Secrets, _ tokens: AccessTokens?, log: Logger) throws -> SelfTestService {
        SelfTestService(
            sender: SelfTestSender(
                try configuration.outboxSettings(),
                store: store,
                subject: SelfTestWords.subject,
                text: SelfTestWords.text
            ),
            transport: SMTPTransport(endpoint: try configuration.smtpEndpoint(secrets, tokens), sessions: 1),
            store: store,
            clock: { [clock] in clock.now() },
            log: log
        )
    }

    fileprivate func inboxStage(
        _ secrets: Secrets,
        _ tokens: AccessTokens?,
        hasCrashed: Bool,
        log: Logger
    ) throws -> InboxStage {
        InboxStage(
            store: store,
            endpoint: try configuration.imapEndpoint(secrets, tokens),
            settings: try configuration.inboxSettings(wording),
            log: log,
            hasCrashed: hasCrashed,
            clock: { [clock] in clock.now() }
        )
    }
}

extension TalkMailDesk {
    fileprivate nonisolated var asDesk: DeskService.Desk {
        .init(name: "talk mail") { now in
            try await self.pass(now: now)
            return nil
        }
    }
}

extension Logger {
    /// For the service group, which describes the services whole at lower levels.
    fileprivate var quieter: Logger {
        var logger = self
        logger.logLevel = max(logLevel, .warning)
        return logger
    }
}

extension StateDirectory {
    /// One service on one directory: two would send and read everything twice.
    /// - Returns: a descriptor that holds the lock as long as it is open.
    func lock() throws -> Int32 {
        let file = path + "/serve.lock"
        let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Failure(.configuration, "\(file): it can't be written: \(String(cString: strerror(errno)))")
        }
        // Made by root, it is the service's all the same.
        var owner = stat()
        if geteuid() == 0, stat(path, &owner) == 0 { _ = fchown(descriptor, owner.st_uid, owner.st_gid) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw Failure(.tryAgain, "\(path): another klankbord serve runs on this directory; stop it first")
        }
        return descriptor
    }
}
