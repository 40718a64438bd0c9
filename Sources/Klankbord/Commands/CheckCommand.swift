// `klankbord check`: tries everything that the service needs, and says for each what is wrong and how to mend it.
import Addressing
import ArgumentParser
import CalendarTransport
import Connections
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
        abstract: "Try configuration, database, templates, tokens, logins and calendars."
    )
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions

    struct Result: Encodable {
        let what: String
        let ok: Bool
        /// The trouble and how to mend it; or the good news.
        let detail: String
        let status: Int32
    }

    func run() async throws {
        let (configuration, secrets) = try await Configuration.readWithSecrets(file: root.config)
        var results = [Result(what: "configuration", ok: true, detail: root.config, status: 0)]
        results.append(await attempt("database") { try await database(configuration) })
        results.append(
            await attempt("templates") {
                let wording = try Wording(configuration, readsAll: true)
                if let problem = wording.problems().first { throw problem }
                return wording.languages.joined(separator: ", ")
            }
        )
        let tokens = configuration.accessTokens(secrets)
        if let oauth = configuration.oauth, let tokens {
            results.append(await attempt("oauth") { try await self.oauth(oauth, tokens) })
        }
        results.append(await attempt("smtp") { try await smtp(configuration, secrets, tokens) })
        results.append(await attempt("imap") { try await imap(configuration, secrets, tokens) })
        if configuration.caldav != nil {
            results.append(await attempt("caldav") { try await caldav(configuration, secrets, tokens) })
        }
        results += await calendars(configuration, secrets)
        try output.print(results) {
            results.map { "\($0.what): \($0.ok ? "ok" : "FAILED"), \($0.detail)" }.joined(separator: "\n")
        }
        if let failed = results.first(where: { !$0.ok }) { throw ExitCode(failed.status) }
    }

    private func attempt(_ what: String, _ body: () async throws -> String) async -> Result {
        do {
            return Result(what: what, ok: true, detail: try await body(), status: 0)
        } catch {
            let failure = Failure(error) ?? Failure(.bug, "\(error)")
            return Result(what: what, ok: false, detail: failure.lines.joined(separator: "; "), status: failure.status)
        }
    }

    private func database(_ configuration: Configuration) async throws -> String {
        let state = StateDirectory(configuration.stateDirectory)
        try state.takeOnOwner()
        let store = try SQLiteDriver(path: state.database)
        try await store.migrate(now: Date())
        let damage = try await store.damage()
        await store.close()
        if !damage.isEmpty {
            throw Failure(.unavailable, ConditionReason.databaseDamaged(what: damage).sentence)
        }
        if let short = state.shortage { throw Failure(.unavailable, short.sentence) }
        return state.database
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
        let store = try SQLiteDriver(path: StateDirectory(configuration.stateDirectory).database)
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
    private func calendars(_ configuration: Configuration, _ secrets: Secrets) async -> [Result] {
        var found: [(name: String, found: Swift.Result<CalendarProbe, any Error>)] = []
        let all = await attempt("calendars") {
            let addresses = try configuration.subscribedCalendars(secrets)
            guard !addresses.isEmpty else { return "" }
            let place = try await Workplace(configuration)
            let log = Logger(label: "check", factory: { _ in SwiftLogNoOpLogHandler() })
            found = try await place.subscriptionDesk(addresses, log: log).probe(now: place.now)
            await place.store.close()
            return ""
        }
        var results: [Result] = all.ok ? [] : [all]
        for (name, found) in found { results.append(await attempt(name) { try found.get().sentence }) }
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
