// The cost of a tick when nothing is due, however much is to come: one comes every few seconds, and at each bell.
import Addressing
import ArgumentParser
import Connections
import Days
import Feedback
import Foundation
import MailTransport
import Outbox
import Rounds
import Store
import Talks
import Wording

struct TickBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tick",
        abstract: "Look at the rows when nothing is due."
    )
    @Option(help: "A directory for the rows, on a real disk.")
    var state: String
    @Option(help: "The folder with the templates.")
    var templates = "Templates"
    @Option(help: "How many requests are to come, ten a talk.")
    var requests = 1000
    @Option(help: "How many ticks are measured.")
    var ticks = 50

    /// What a tick took.
    struct Figures: Encodable {
        let requests: Int
        /// Of processor time, for one tick.
        let milliseconds: Double
    }

    func run() async throws {
        let place = try await BenchPlace(state: state, templates: templates)
        // Not all in one transaction.
        for named in stride(from: 0, to: requests, by: 10_000) {
            try await place.name(raters: min(requests - named, 10_000), after: named / 10)
        }
        let rules = MailRules(schedule: ScheduleRules(), sending: SendingRules(window: Self.later))
        let (rounds, outbox, talks) = (place.rounds(rules), try outbox(place), talks(place, rules))
        let tick = {
            _ = try await rounds.pass()
            _ = try await outbox.pass()
            try await talks.pass(now: Date())
        }
        try await rounds.begin()
        try await tick()
        let before = processorSeconds()
        for _ in 0..<ticks { try await tick() }
        let seconds = processorSeconds() - before
        let counts = try await place.store.read { try $0.outboxCounts() }
        guard counts == [.queued: requests] else { throw ValidationError("not all are to come: \(counts)") }
        try printJSON(Figures(requests: requests, milliseconds: seconds * 1000 / Double(ticks)))
    }

    /// Mail to raters goes out the day after tomorrow.
    private static var later: SendingWindow {
        SendingWindow(weekdays: [CivilDay(Date()).adding(days: 2).weekday + 1], timeZone: .gmt)
    }

    private func outbox(_ place: BenchPlace) throws -> OutboxStage {
        OutboxStage(
            store: place.store,
            // Nothing is sent.
            transport: SMTPTransport(endpoint: try ServerEndpoint(host: "127.0.0.1", port: 9, tls: .off), sessions: 1),
            settings: place.settings,
            wording: place.wording,
            tokens: place.tokens,
            log: place.log
        )
    }

    private func talks(_ place: BenchPlace, _ rules: MailRules) -> TalkMailDesk {
        let service = place.settings.letters.service
        return TalkMailDesk(
            store: place.store,
            book: TalkBook(
                rules: rules,
                naming: NamingRules(maximum: 12),
                named: [],
                service: service,
                wording: place.wording
            ),
            settings: TalkMailSettings(service: service, hr: nil, timeZone: .gmt, dailyAnswersPerAddress: 20),
            log: place.log
        )
    }
}

/// Of this process so far, in the system's part as well (getrusage(2)).
private func processorSeconds() -> Double {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000 }
}
