// `klankbord check`: tries everything that the service needs, and says for each what is wrong and how to mend it.
import Addressing
import ArgumentParser
import CalendarTransport
import Connections
import Dossiers
import Feedback
import Foundation
import Letters
import Logging
import MailTransport
import Settings
import Store
import Talks
import Wording

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Try configuration, database, templates, tokens, logins and calendars.",
        discussion: """
            Run by root it becomes the service's user before it reads anything, with the secrets that systemd would hand over: what \
            the service can't read is found.
            """
    )
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions
    @Flag(help: "Also send a mail to yourself by the real way, wait for it, and say what came back.")
    var send = false
    @Option(help: ArgumentHelp("With --send: wait at most so long.", valueName: "duration"))
    var wait = "2m"

    func run() async throws {
        let eyes = try ServicesEyes.open(root.config)
        let (configuration, secrets) = try await Configuration.readWithSecrets(
            file: root.config,
            environment: eyes.environment,
            left: eyes.leftKey
        )
        var results = [CheckResult(what: "configuration", ok: true, detail: root.config, status: 0)]
        results.append(await .attempt("database") { try await database(configuration, secrets) })
        let templates = TemplateCheck(configuration)
        results.append(await .attempt("templates") { try templates.good() })
        let tokens = configuration.accessTokens(secrets)
        if let oauth = configuration.oauth, let tokens {
            results.append(await .attempt("oauth") { try await self.oauth(oauth, tokens) })
        }
        results.append(await .attempt("smtp") { try await smtp(configuration, secrets, tokens) })
        results.append(await .attempt("imap") { try await imap(configuration, secrets, tokens) })
        if configuration.caldav != nil {
            results.append(await .attempt("caldav") { try await caldav(configuration, secrets, tokens) })
        }
        results += await calendars(configuration, secrets)
        results += await terms(configuration, secrets)
        if send, results.allSatisfy(\.ok) { results += await sent(configuration, secrets, tokens) }
        results += templates.warnings() + eyes.warnings(configuration)
        results += await PDFRenderer().warnings()
        try output.print(results) { results.map(\.line).joined(separator: "\n") }
        if let failed = results.first(where: { !$0.ok }) { throw ExitCode(failed.status) }
    }

    /// A mail to oneself; a result for each of its kinds.
    private func sent(_ configuration: Configuration, _ secrets: Secrets, _ tokens: AccessTokens?) async
        -> [CheckResult]
    {
        var found: [CheckResult] = []
        let all = await CheckResult.attempt("send") {
            let check = SendCheck(
                configuration: configuration,
                secrets: secrets,
                tokens: tokens,
                patience: try Typed.duration(wait)
            )
            found = try await check.run()
            return ""
        }
        return all.ok ? found : [all]
    }

    private func database(_ configuration: Configuration, _ secrets: Secrets) async throws -> String {
        let state = StateDirectory(configuration.stateDirectory)
        try state.tryWriting()
        let store = try await SealedRows.open(state, secrets.masterKey)
        let damage = try await store.damage()
        await store.close()
        if !damage.isEmpty {
            throw Failure(.unavailable, ConditionReason.databaseDamaged(what: damage).sentence)
        }
        if let short = state.shortage { throw Failure(.unavailable, short.sentence) }
        return "\(state.database), as user \(ServicesEyes.user); the keys fit (\(state.keys))"
    }

    /// What changed and waits, and what nobody has noticed so far.
    private func terms(_ configuration: Configuration, _ secrets: Secrets) async -> [CheckResult] {
        guard let place = try? await Workplace(configuration, secrets) else { return [] }
        await place.store.close()
        let waiting = place.pendingRules.map { rule in
            let until = place.shown(rule.until)
            return "\(rule.key) is \(rule.before.debugDescription) until \(until), then \(rule.after.debugDescription)"
        }
        let unnoticed = place.unnoticedKeys.map { key in
            let hint =
                "restart the service"
                + (place.configuration.privacy.worksCouncil == nil ? "" : "; the works council is told then")
            return "\(key) was changed, and does not hold so far: \(hint)"
        }
        return (waiting + unnoticed).map { .warning("privacy", $0) }
    }

    private func oauth(_ oauth: Configuration.OAuth, _ tokens: AccessTokens) async throws -> String {
        try await tokens.probe()
        return "\(oauth.tokenURL.origin) gives us tokens" + (oauth.expiryWarning(now: Date()).map { "; \($0)" } ?? "")
    }

    /// Each login that is a person's own; the common one with the first person that is known.
    private func caldav(_ configuration: Configuration, _ secrets: Secrets, _ tokens: AccessTokens?) async throws
        -> String
    {
        guard let access = try configuration.calendarAccess(secrets, tokens) else { return "" }
        let store = try await SealedRows.open(StateDirectory(configuration.stateDirectory), secrets.masterKey)
        let people = try await store.read { try $0.people().map(\.person.address) }
        await store.close()
        var tried: [String] = []
        let own = try access.people.map { try EmailAddress($0) }
        for address in own + people.filter({ !own.contains($0) }).prefix(1) {
            guard let client = access.client(for: address) else { continue }
            let count = try await client.probe()
            tried.append("\(address): \(count) \(count == 1 ? "calendar" : "calendars")")
        }
        return tried.isEmpty ? "nobody to try it for; add people first" : tried.joined(separator: ", ")
    }

    /// Each calendar that talks come from: a result of its own.
    private func calendars(_ configuration: Configuration, _ secrets: Secrets) async -> [CheckResult] {
        var found: [(name: String, found: Swift.Result<CalendarProbe, any Error>)] = []
        let all = await CheckResult.attempt("calendars") {
            let addresses = try configuration.subscribedCalendars(secrets)
            guard !addresses.isEmpty else { return "" }
            let place = try await Workplace(configuration, secrets)
            let log = Logger(label: "check", factory: { _ in SwiftLogNoOpLogHandler() })
            found = try await place.subscriptionDesk(addresses, log: log).probe(now: place.now)
            await place.store.close()
            return ""
        }
        var results: [CheckResult] = all.ok ? [] : [all]
        for (name, found) in found { results.append(await .attempt(name) { try found.get().sentence }) }
        return results
    }

    private func smtp(_ configuration: Configuration, _ secrets: Secrets, _ tokens: AccessTokens?) async throws
        -> String
    {
        let endpoint = try configuration.smtpEndpoint(secrets, tokens)
        try await SMTPTransport(endpoint: endpoint).probe()
        return "\(endpoint.server) takes our login"
    }

    private func imap(_ configuration: Configuration, _ secrets: Secrets, _ tokens: AccessTokens?) async throws
        -> String
    {
        let endpoint = try configuration.imapEndpoint(secrets, tokens)
        try await IMAPConnection(endpoint: endpoint).probe(MailboxName(configuration.imap.mailbox))
        return "\(endpoint.server) opens \(configuration.imap.mailbox)"
    }
}
