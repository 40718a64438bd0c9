// `check --send`: a mail to oneself by the real way, and what came back of it.
import Connections
import Feedback
import Foundation
import Inbox
import MailTransport
import Outbox
import Settings
import Store

/// Sends the mails of a self-test and waits for them: in the mailbox itself, or, where the service runs, in the rows that it
/// makes of them.
struct SendCheck {
    let configuration: Configuration
    let secrets: Secrets
    let tokens: AccessTokens?
    /// Seconds.
    let patience: TimeInterval

    func run() async throws -> [CheckResult] {
        let state = StateDirectory(configuration.stateDirectory)
        let store = try await SealedRows.open(state, secrets.masterKey)
        // While it is held no service starts and reads the mail before us.
        let lock = try? state.lock()
        defer { lock.map { _ = close($0) } }
        let (tests, refused) = try await exchange(store, isAlone: lock != nil)
        await store.close()
        return tests.map { SendVerdict($0, refused: refused[$0.kind], configuration).result }
    }

    private func exchange(_ store: SealedDriver, isAlone: Bool) async throws -> ([SelfTest], [SelfTestKind: String]) {
        let mailbox = isAlone ? try await TestMailbox(configuration, secrets, tokens) : nil
        let sender = SelfTestSender(
            try configuration.outboxSettings(),
            store: store,
            subject: SelfTestWords.subject,
            text: SelfTestWords.text
        )
        let transport = SMTPTransport(endpoint: try configuration.smtpEndpoint(secrets, tokens), sessions: 1)
        let refused = try await sender.send(over: transport, now: Date())
        await transport.close(within: 2)
        let end = ContinuousClock.now + .seconds(patience)
        var tests: [SelfTest] = []
        repeat {
            try await mailbox?.look(store, configuration)
            tests = try await store.read { try $0.selfTests(limit: 1).first ?? [] }
            let isOver = tests.allSatisfy { $0.findings != nil || refused[$0.kind] != nil }
            if isOver { break }
            try await Task.sleep(for: .seconds(1))
        } while ContinuousClock.now < end
        await mailbox?.close()
        return (tests, refused)
    }
}

/// The mailbox, as far as mail has come since we looked first.
private actor TestMailbox {
    private let connection: IMAPConnection
    private var last: UID?

    init(_ configuration: Configuration, _ secrets: Secrets, _ tokens: AccessTokens?) async throws {
        connection = IMAPConnection(endpoint: try configuration.imapEndpoint(secrets, tokens))
        try await connection.connect()
        _ = try await connection.select(MailboxName(configuration.imap.mailbox))
        last = try await connection.uids().last
    }

    /// Takes what is ours out of the mailbox, and leaves the rest as it is.
    func look(_ store: any Driver, _ configuration: Configuration) async throws {
        try await connection.noop()
        let new = try await connection.uids(after: last)
        guard let newest = new.last else { return }
        var ours: [UID] = []
        for try await message in connection.fetch(new, atMost: 1 << 20) {
            let isOurs = try await SelfTestSearch.end(
                message.bytes,
                in: store,
                service: configuration.serviceAddress,
                now: Date()
            )
            if isOurs { ours.append(message.uid) }
        }
        if !ours.isEmpty { try await connection.delete(ours) }
        last = newest
    }

    func close() async { await connection.logout() }
}

/// What one mail's coming back means for the configuration, in words.
struct SendVerdict {
    private let test: SelfTest
    private let refused: String?
    private let authservID: String?
    private let expectsTokenInReversePath: Bool

    init(_ test: SelfTest, refused: String?, _ configuration: Configuration) {
        self.init(
            test,
            refused: refused,
            authservID: configuration.mail.authservID,
            expectsTokenInReversePath: configuration.smtp.reversePath == .token
        )
    }

    init(_ test: SelfTest, refused: String?, authservID: String?, expectsTokenInReversePath: Bool) {
        (self.test, self.refused, self.authservID) = (test, refused, authservID)
        self.expectsTokenInReversePath = expectsTokenInReversePath
    }

    var result: CheckResult {
        let what = "send (\(test.kind == .token ? "reverse-path with token" : "null reverse-path"))"
        if let refused {
            return CheckResult(what: what, ok: false, detail: "refused: \(refused); \(mendOfRefusal)", status: 69)
        }
        guard let findings = test.findings else {
            let detail =
                "it was taken, and has not come back; look into the mail server's log and spam folder for \(test.messageID)"
            return CheckResult(what: what, ok: false, detail: detail, status: 69)
        }
        let troubles = troubles(findings)
        guard troubles.isEmpty else { return .warning(what, (troubles + good(findings)).joined(separator: "; ")) }
        return CheckResult(what: what, ok: true, detail: good(findings).joined(separator: "; "), status: 0)
    }

    private var mendOfRefusal: String {
        test.kind == .null
            ? "set smtp.null_reverse_path: false"
            : "where it is the sender that is refused, set smtp.reverse_path: plain"
    }

    private func good(_ findings: SelfTestFindings) -> [String] {
        let server = findings.authservID ?? "none"
        let passed = findings.passed.isEmpty ? "nothing passed" : "passed: \(findings.passed.joined(separator: ", "))"
        return [
            "the token came back in \(findings.tokenIn.isEmpty ? "no field" : findings.tokenIn.joined(separator: ", "))",
            "reverse-path: \(findings.reversePath.rawValue)", "DKIM: \(findings.isSigned ? "signed" : "not signed")",
            "Authentication-Results: \(server), \(passed)",
        ]
    }

    private func troubles(_ findings: SelfTestFindings) -> [String] {
        var troubles: [String] = []
        if findings.tokenIn.isEmpty {
            troubles.append(
                "the server loses subaddresses: replies are found by their text alone; see mail.subaddresses"
            )
        }
        let wanted: SelfTestFindings.ReversePath =
            test.kind == .null ? .null : expectsTokenInReversePath ? .token : .other
        if findings.reversePath != wanted, findings.reversePath != .unknown {
            troubles.append("the reverse-path was rewritten: bounces may not find their request")
        }
        if !findings.keepsMessageID {
            troubles.append("the Message-ID was rewritten: replies are found by their token alone")
        }
        if !findings.keepsReplyTo { troubles.append("Reply-To was rewritten: replies go astray") }
        if !findings.keepsSubject {
            troubles.append("the subject was changed; take that off for mail from this mailbox")
        }
        if !findings.keepsText {
            troubles.append("the text was changed (a banner, a footer?); take that off for this mailbox")
        }
        if let found = findings.authservID, found.lowercased() != authservID?.lowercased() {
            let now = authservID.map { "it is \($0) now" } ?? "it is empty now"
            troubles.append("set mail.authserv_id: \(found), if that is your own mail server; \(now)")
        }
        return troubles
    }
}
