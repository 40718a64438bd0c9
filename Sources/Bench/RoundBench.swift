// The whole way out and the whole way in, on rows of its own: many rounds at once, through the stages' own code.
import Addressing
import ArgumentParser
import Connections
import Dossiers
import Feedback
import Foundation
import Inbox
import Letters
import Logging
import MailFormat
import MailTransport
import Outbox
import Rounds
import Store
import Wording

/// The rows and settings that the measurements share.
struct BenchPlace: Sendable {
    let store: any Driver
    let wording: Wording
    let settings: OutboxSettings
    let tokens = TokenMaker(key: Array("the key of the benchmark, for nobody's request".utf8))
    let log = Logger(label: "bench", factory: { _ in SwiftLogNoOpLogHandler() })

    /// Sealed, unless the environment says `KLANKBORD_BENCH_PLAIN`.
    private static func rows(in state: String) async throws -> any Driver {
        let engine = try SQLiteDriver(path: state + "/klankbord.db")
        guard ProcessInfo.processInfo.environment["KLANKBORD_BENCH_PLAIN"] == nil else {
            try await engine.migrate(now: Date())
            return engine
        }
        let master = "the master key of the benchmark"
        let keys = try KeyFile(path: state + "/klankbord-keys.db", master: master, mayMake: true)
        return try await SealedDriver.open(engine, keys, now: Date())
    }

    init(state: String, templates: String) async throws {
        try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
        store = try await Self.rows(in: state)
        wording = try Wording(folders: [URL(filePath: templates)])
        let letters = LetterSettings(
            service: ServiceAddress(try NamedAddress("Feedback <feedback@example.test>"), style: .plus),
            organisation: Organisation(
                name: try Line("Voorbeeld BV"),
                controller: try Line("Voorbeeld BV, Utrecht"),
                contact: try EmailAddress("privacy@example.test"),
                privacyNotice: URL(string: "https://example.test/privacy"),
                logo: nil,
                timeZone: .gmt
            ),
            rules: MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil))
        )
        settings = OutboxSettings(letters: letters)
    }

    func rounds(_ rules: MailRules) -> RoundsStage {
        RoundsStage(
            store: store,
            rules: rules,
            minimumRaters: AnonymityRule.minimum,
            dossiers: DossierRelease(
                store: store,
                wording: wording,
                organisation: settings.letters.organisation,
                rules: rules,
                rule: AnonymityRule(),
                retentionDays: settings.letters.retentionDays,
                pdf: PDFRenderer(),
                log: log
            ),
            duties: DutySettings(
                timeZone: .gmt,
                plannedBy: (month: 1, day: 1),
                times: [
                    .talk: TimeInterval(settings.letters.retentionDays) * ScheduleRules.day,
                    .stray: 30 * ScheduleRules.day, .held: 30 * ScheduleRules.day,
                ]
            ),
            log: log
        )
    }

    /// A request that was sent, and its Message-ID's left part; nil where it wasn't.
    func sent(_ number: Int64) async throws -> (messageID: String, message: [UInt8])? {
        try await store.read { [settings, wording] tx in
            guard let id = try tx.sentCopies(to: RequestID(rawValue: number)).first?.messageID,
                let row = try tx.letter(messageID: id)
            else { return nil }
            return try RequestPreview.message(of: row, tx, settings.letters, wording, now: Date()).map { (id, $0) }
        }
    }

    /// People don't come in the order of their addresses, and neither do they in an index.
    private static func localPart(_ rater: Int) -> String {
        let scattered = UInt32(truncatingIfNeeded: rater) &* 2_654_435_761
        return "rater" + String(scattered, radix: 36)
    }

    /// Ten raters a talk, nothing in the outbox so far.
    /// - Parameter talks: how many there are already.
    func name(raters: Int, after talks: Int = 0) async throws {
        let wording = wording
        try await store.write { tx in
            let now = Date()
            func person(_ name: String, _ number: Int) throws -> PersonID {
                let person = Person(
                    name: try Line("\(name) \(number)"),
                    address: try EmailAddress("\(name.lowercased())\(number)@example.test"),
                    language: "nl"
                )
                return try tx.save(person, manager: nil, department: nil, now: now)
            }
            for talk in talks..<(talks + raters / 10) {
                let id = try tx.insert(
                    NewTalk(
                        employee: try person("Anna", talk),
                        manager: try person("Mark", talk),
                        start: now.addingTimeInterval(60 * 86_400),
                        duration: 3600,
                        place: nil,
                        eventUID: "bench-\(talk)"
                    ),
                    now: now
                )
                for rater in 0..<10 {
                    let group: RaterGroup = rater < 4 ? .colleague : rater < 7 ? .client : .supplier
                    let language = rater % 3 == 0 ? "en" : "nl"
                    _ = try tx.insert(
                        NewRequest(
                            talk: id,
                            rater: Person(
                                name: try Line("Rater \(talk) \(rater)"),
                                address: try EmailAddress("\(Self.localPart(talk * 10 + rater))@load.example.test"),
                                language: language
                            ),
                            group: group,
                            promise: .confidential,
                            questionnaire: try wording.questionnaire(group, language: language)
                        ),
                        now: now
                    )
                }
            }
        }
    }
}

/// From due request to accepted row: what the rounds ask for, templates, message, commits and submission.
struct OutboxBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox",
        abstract: "Send due requests, the whole way."
    )
    @Option(help: "Where an smtp-sink listens on loopback.")
    var port: Int
    @Option(help: "A directory for the rows, on a real disk.")
    var state: String
    @Option(help: "The folder with the templates.")
    var templates = "Templates"
    @Option(help: "How many requests.")
    var messages = 5000
    @Option(help: "Connections at once.")
    var sessions = 4

    func run() async throws {
        let place = try await BenchPlace(state: state, templates: templates)
        try await place.name(raters: messages)
        let endpoint = try ServerEndpoint(host: "127.0.0.1", port: port, tls: .off, replyTimeout: 30)
        let stage = OutboxStage(
            store: place.store,
            transport: SMTPTransport(endpoint: endpoint, sessions: sessions),
            settings: place.settings,
            wording: place.wording,
            tokens: place.tokens,
            log: place.log
        )
        let rounds = place.rounds(place.settings.letters.rules)
        let begin = ContinuousClock.now
        // As in the service: what is queued goes out while the rest of the rounds is looked at.
        let (rings, bell) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        async let looking = {
            defer { bell.finish() }
            return try await rounds.pass { bell.yield() }
        }()
        for await _ in rings { _ = try await stage.pass() }
        _ = try await looking
        let time = ContinuousClock.now - begin
        await stage.close()
        let counts = try await place.store.read { try $0.outboxCounts() }
        guard counts[.accepted] == messages else { throw ValidationError("not all were accepted: \(counts)") }
        try printJSON(Measured(messages: messages, time: time, size: try await place.sent(1)?.message.count))
    }
}

/// Writes the replies that `inbox` reads, straight into a Maildir.
struct RepliesBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replies",
        abstract: "Write a reply to each request that 'outbox' sent, into a Maildir."
    )
    @Option(help: "The directory that 'outbox' used.")
    var state: String
    @Option(help: "The folder with the templates.")
    var templates = "Templates"
    @Option(help: "The Maildir's folder for new mail.")
    var into: String
    @Option(help: "How many replies.")
    var messages = 5000

    func run() async throws {
        let place = try await BenchPlace(state: state, templates: templates)
        var octets = 0
        for number in 1...messages {
            let id = RequestID(rawValue: Int64(number))
            guard let stored = try await place.sent(id.rawValue),
                let request = try await place.store.read({ try $0.request(id) })
            else { throw ValidationError("request \(number) was not sent") }
            let token = place.tokens.token(of: .rater(id))
            let sent = try ReceivedMessage(token.filled(into: stored.message))
            let reply = try Self.reply(to: sent, stored.messageID, from: request.rater, token)
            octets += reply.count
            try Data(reply).write(to: URL(filePath: "\(into)/\(1_700_000_000 + number).bench.\(number)"))
        }
        try printJSON(Measured(messages: messages, time: .seconds(1), size: octets / messages))
    }

    /// As a common web mail client writes it: answers by number on top, the request quoted below, text and HTML.
    static func reply(
        to sent: ReceivedMessage,
        _ messageID: String,
        from rater: Person,
        _ token: ResponseToken
    ) throws -> [UInt8] {
        let answers = """
            1. Luistert goed, vat samen en komt met een voorstel waar iedereen mee verder kan.
            2. Vaker nee zeggen als er iets bij komt, en dat ook aan de klant uitleggen.
            3. Als projectleider van een groter team, misschien met een eigen klantenkring.
            4. 4 - soms lastig te bereiken
            5. 5
            """
        let quoted = (sent.plainText ?? "").split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
        let plain =
            answers + "\n\nOp ma 23 nov 2026 om 18:12 schreef Feedback <feedback@example.test>:\n\n"
            + quoted.joined(separator: "\n")
        let message = """
            Return-Path: <\(rater.address)>
            Delivered-To: feedback+\(token.text)@example.test
            From: \(rater.name) <\(rater.address)>
            To: Feedback <feedback+\(token.text)@example.test>
            Subject: Re: \(sent.subject.filter(\.isASCII))
            Date: Mon, 23 Nov 2026 18:12:00 +0100
            Message-ID: <reply-\(messageID)@load.example.test>
            In-Reply-To: <\(messageID)@example.test>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: 8bit

            \(plain)

            """
        // 6 KB, as replies with an HTML part or a company's footer are.
        let filler = max(0, 6144 - message.utf8.count)
        let footer =
            filler < 80
            ? ""
            : "-- \n" + String(repeating: "Disclaimer: this message is for the reader alone.\n", count: filler / 49)
        return Array((message + footer).utf8)
    }
}

/// From a mailbox to committed answers, MOVE and the confirmations' rows included.
struct InboxBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "inbox", abstract: "Read replies, the whole way.")
    @Option(help: "The directory that 'outbox' used.")
    var state: String
    @Option(help: "The folder with the templates.")
    var templates = "Templates"
    @Option(help: "Where the IMAP server listens on loopback, with TLS.")
    var port: Int
    @Option(help: "The server's certificate authority.")
    var ca: String
    @Option(help: "The login.")
    var user = "feedback@example.test"
    @Option(help: "Its password.")
    var password: String
    @Option(help: "How many replies lie there.")
    var messages = 5000

    func run() async throws {
        let place = try await BenchPlace(state: state, templates: templates)
        let stage = InboxStage(
            store: place.store,
            endpoint: try ServerEndpoint(
                host: "127.0.0.1",
                port: port,
                tls: .implicit,
                certificateAuthority: ca,
                credentials: .password(user: user, password: password)
            ),
            settings: InboxSettings(
                service: place.settings.letters.service,
                mailbox: .inbox,
                processed: try MailboxName("Processed"),
                rules: place.settings.letters.rules,
                timeZone: .gmt
            ),
            log: place.log
        )
        let begin = ContinuousClock.now
        let counted = try await stage.pass()
        let time = ContinuousClock.now - begin
        await stage.close()
        let (outbox, answered) = try await place.store.read { tx in
            (try tx.outboxCounts(), try tx.answers(to: RequestID(rawValue: 1)).answers.count)
        }
        guard counted == messages, outbox[.queued] == messages, answered == 5 else {
            throw ValidationError("\(counted) counted, \(outbox) in the outbox, \(answered) answers in the first")
        }
        try printJSON(Measured(messages: messages, time: time))
    }
}

func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try FileHandle.standardOutput.write(contentsOf: encoder.encode(value) + Data("\n".utf8))
}
