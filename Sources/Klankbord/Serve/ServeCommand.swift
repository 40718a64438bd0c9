// `klankbord serve`: the daemon. Load, connect, wire, run.
import ArgumentParser
import Foundation
import Inbox
import Logging
import MailTransport
import Outbox
import ServiceLifecycle
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
        let log = Logger(configuration.log)
        let place = try await Workplace(configuration)
        let (outboxBell, talksBell, calendarBell, subscriptionBell) = (Bell(), Bell(), Bell(), Bell())
        let tick = configuration.schedule.tick.timeInterval
        let tokens = configuration.accessTokens(secrets)

        let outbox = OutboxStage(
            store: place.store,
            transport: SMTPTransport(
                endpoint: try configuration.smtpEndpoint(secrets, tokens),
                sessions: configuration.smtp.sessions,
                messagesPerMinute: configuration.smtp.rate.map(Double.init)
            ),
            settings: try configuration.outboxSettings(),
            wording: place.wording,
            tokens: TokenMaker(key: Array(secrets.tokenKey.reveal().utf8)),
            log: log
        )
        let inbox = InboxStage(
            store: place.store,
            endpoint: try configuration.imapEndpoint(secrets, tokens),
            settings: try configuration.inboxSettings(),
            log: log
        )
        // In the order in which one leans on the next: the last is stopped first.
        var services: [any Service] = [
            WatchdogService(store: place.store),
            OutboxService(stage: outbox, bell: outboxBell, tick: tick, log: log),
            DeskService(
                desks: [place.mailDesk(log: log).asDesk, try place.desk(log: log).asDesk],
                bell: talksBell,
                rings: [outboxBell, calendarBell],
                tick: tick,
                log: log
            ),
            InboxService(
                stage: inbox,
                rings: [talksBell, outboxBell],
                poll: configuration.imap.poll.timeInterval,
                log: log
            ),
            WakeService(
                socket: WakeSocket(path: state.wakeSocket),
                rings: [talksBell, outboxBell, calendarBell, subscriptionBell]
            ),
        ]
        let addresses = try configuration.subscribedCalendars(secrets)
        let subscriptions = place.subscriptionDesk(addresses, log: log)
        try await subscriptions.begin()
        if !addresses.isEmpty {
            let desk = DeskService(
                desks: [.init(name: "subscriptions") { try await subscriptions.pass(now: $0) }],
                bell: subscriptionBell,
                rings: [outboxBell, talksBell],
                tick: tick,
                log: log
            )
            services.insert(desk, at: 1)
        }
        if let access = try configuration.calendarAccess(secrets, tokens) {
            let desk = try place.calendarDesk(access, log: log)
            try await desk.begin()
            let calendars = DeskService(
                desks: [.init(name: "calendars") { try await desk.pass(now: $0) }],
                bell: calendarBell,
                tick: tick,
                log: log
            )
            services.insert(calendars, at: 1)
        } else {
            // What an earlier configuration left behind.
            try await place.store.write { try $0.clear(condition: CalendarDesk.condition) }
        }
        var group = ServiceGroupConfiguration(
            services: services.map { .init(service: $0) },
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: log.quieter
        )
        group.maximumGracefulShutdownDuration = .seconds(5)
        if let warning = configuration.oauth?.expiryWarning(now: place.now) { log.warning("oauth: \(warning)") }
        log.notice("serving", metadata: ["as": "\(configuration.mail.address)"])
        try await ServiceGroup(configuration: group).run()
        await place.store.close()
        log.notice("stopped")
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

extension DossierDesk {
    fileprivate nonisolated var asDesk: DeskService.Desk {
        .init(name: "talks") { try await self.pass(now: $0) }
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
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw Failure(.tryAgain, "\(path): another klankbord serve runs on this directory; stop it first")
        }
        return descriptor
    }
}
