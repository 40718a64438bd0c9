// Servers that mean no good: a clear error, and no more memory or time than a good one takes.
import Addressing
import Connections
import MailTransport
import TestServers
import Testing

@Suite struct HostilePeerTests {
    private func trouble(_ body: () async throws -> Void) async -> TransportError.What? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? TransportError)?.what
        }
    }

    private func endpoint(_ server: FakeServer) throws -> ServerEndpoint {
        try ServerEndpoint(host: "127.0.0.1", port: server.port, tls: .off, connectTimeout: patience)
    }

    /// Says the same again and again until the client hangs up, or has taken more than anybody should.
    private static func pour(_ client: FakeClient, _ text: String) {
        let chunk = Array(String(repeating: text, count: max(1, 65_536 / text.utf8.count)).utf8)
        for _ in 0..<256 where client.isThere { client.send(chunk) }
    }

    // MARK: Without an end

    @Test(arguments: ["220 ", "220-", "220-more\r\n", "x", "\r\n", "\0"])
    func anEndlessGreeting(_ text: String) async throws {
        let server = try FakeServer { client, _ in Self.pour(client, text) }
        let transport = SMTPTransport(endpoint: try endpoint(server))
        #expect(await trouble { try await transport.probe() } != nil)
        let mailbox = IMAPConnection(endpoint: try endpoint(server))
        #expect(await trouble { try await mailbox.probe() } != nil)
    }

    @Test(arguments: ["250 ", "250-more\r\n", "x"])
    func anEndlessReply(_ text: String) async throws {
        let server = try FakeServer { client, _ in
            client.send("220 fake.test\r\n")
            while let command = client.line() {
                if command.hasPrefix("MAIL") { return Self.pour(client, text) }
                client.send("250 fake.test\r\n")
            }
        }
        let transport = SMTPTransport(endpoint: try endpoint(server), sessions: 1, idleTime: 0.05)
        let envelope = Envelope(reversePath: nil, recipients: [try EmailAddress("a@example.test")])
        for await (_, outcome) in transport.submit([Submission(id: 1, envelope: envelope) { [] }]) {
            guard case .paused(let error) = outcome else {
                Issue.record("\(outcome)")
                return
            }
            #expect(error.what == .protocolViolation)
        }
        await transport.close()
    }

    @Test(arguments: [
        "* 1 FETCH (UID 1 BODY[] {4294967296}\r\n", "* 1 FETCH (UID 1 BODY[] {9999999999}\r\n",
        "* 1 FETCH (((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((\r\n", "K\r\n", "\r\n",
        "* 1 FETCH (UID 1 BODY[] \"\r\n",
    ])
    func aResponseThatIsNone(_ text: String) async throws {
        let server = try FakeIMAPServer([IMAPScript(answers: ["NOOP": [[.say(text), .silence]]])])
        let mailbox = IMAPConnection(endpoint: try server.endpoint())
        try await mailbox.connect()
        #expect(await trouble { try await mailbox.noop() } == .protocolViolation)
        // Nothing is asked of that connection any more; another one is made.
        #expect(await trouble { try await mailbox.noop() } == .dropped)
        try await mailbox.connect()
        #expect(server.seen.connections == 2)
        await mailbox.logout()
    }

    /// Its answers belong to no command of ours: the command has its deadline.
    @Test func wrongTags() async throws {
        let server = try FakeIMAPServer([
            IMAPScript(answers: ["NOOP": [[.say("K99 OK done\r\nA001 OK\r\n* OK still here\r\n"), .silence]]])
        ])
        let mailbox = IMAPConnection(endpoint: try server.endpoint(replyTimeout: 1))
        try await mailbox.connect()
        #expect(await trouble { try await mailbox.noop() } == .timedOut)
    }

    // MARK: TLS

    private static let login = Credentials.password(user: "u", password: "the secret")

    /// What a man in the middle says in plain text before TLS counts for nothing, and no login follows it.
    @Test(arguments: ["", "250 injected\r\n", "250-injected\r\n250 AUTH PLAIN LOGIN\r\n"])
    func plainTextBehindSTARTTLS(_ injected: String) async throws {
        let heard = SharedLog<[String]>([])
        let smtp = try FakeServer { client, _ in
            client.send("220 fake.test\r\n")
            while let line = client.line() {
                heard.with { $0.append(line) }
                if line == "STARTTLS" {
                    client.send("220 go\r\n\(injected)")
                } else {
                    client.send("250-fake.test\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n")
                }
            }
        }
        #expect(await trouble { try await probe(smtp) } != nil)
        #expect(heard.with { lines in lines.allSatisfy { !$0.hasPrefix("AUTH") } })
    }

    private func probe(_ server: FakeServer) async throws {
        let endpoint = try ServerEndpoint(
            host: "127.0.0.1",
            port: server.port,
            tls: .starttls,
            credentials: Self.login,
            // The handshake waits for a server that speaks no TLS.
            connectTimeout: 2
        )
        try await SMTPTransport(endpoint: endpoint).probe()
    }

    /// The offer is cut out of the server's list, by whoever stands between.
    @Test func noOfferOfTLS() async throws {
        let smtp = try FakeSMTPServer([SMTPScript()])
        let transport = SMTPTransport(endpoint: try smtp.endpoint(tls: .starttls, credentials: Self.login))
        #expect(await trouble { try await transport.probe() } == .startTLSMissing)
        let imap = try FakeIMAPServer([IMAPScript()])
        let mailbox = IMAPConnection(endpoint: try imap.endpoint(tls: .starttls, credentials: Self.login))
        #expect(await trouble { try await mailbox.probe() } == .startTLSMissing)
        #expect(smtp.seen.commands.allSatisfy { !$0.contains("AUTH") })
    }
}
