// A connection that is cut, or doubles an octet, at every octet of a dialogue in turn, either way: what is said of a message
// is true.
import Addressing
import Connections
import MailTransport
import Synchronization
import TestServers
import Testing

@Suite struct CutTests {
    /// How many octets a connection still carries each way, and after how many it carries one twice.
    struct Wire: Sendable {
        var heard = Int.max
        var said = Int.max
        var doubled: (heard: Int, said: Int) = (.max, .max)
        /// Seconds that the client waits for a server that waits for it.
        var patience = TestServers.patience

        static func doubled(heard: Int = .max, said: Int = .max) -> Wire {
            Wire(doubled: (heard, said), patience: 0.5)
        }
    }

    /// One connection's end, octet by octet.
    private final class Line {
        let client: FakeClient
        var wire: Wire
        var pending: [UInt8] = []

        init(_ client: FakeClient, _ wire: Wire) { (self.client, self.wire) = (client, wire) }

        func say(_ text: String) -> Bool {
            let octets = Array(text.utf8)
            var carried = Array(octets.prefix(wire.said))
            let isWhole = carried.count == octets.count
            wire.said -= carried.count
            if carried.indices.contains(wire.doubled.said) {
                carried.insert(carried[wire.doubled.said], at: wire.doubled.said)
            }
            wire.doubled.said -= octets.count
            client.send(carried)
            return isWhole
        }

        private func next() -> UInt8? {
            if !pending.isEmpty { return pending.removeFirst() }
            guard wire.heard > 0, let octet = client.bytes(1)?.first else { return nil }
            wire.heard -= 1
            if wire.doubled.heard == 0 { pending.append(octet) }
            wire.doubled.heard -= 1
            return octet
        }

        func hear() -> String? {
            var octets: [UInt8] = []
            while octets.last != 0x0A {
                guard let octet = next() else { return nil }
                octets.append(octet)
            }
            return String(decoding: octets.dropLast(octets.suffix(2) == [0x0D, 0x0A] ? 2 : 1), as: UTF8.self)
        }
    }

    // MARK: Submission

    private static let content = "Subject: x\r\n\r\nhello\r\n.dot\r\n"

    private func endpoint(_ server: FakeServer, _ wire: Wire) throws -> ServerEndpoint {
        try ServerEndpoint(
            host: "127.0.0.1",
            port: server.port,
            tls: .off,
            connectTimeout: wire.patience,
            replyTimeout: wire.patience
        )
    }

    /// The first connection has that wire, those after it a whole one.
    /// - Returns: what became of one message, and how often it was taken.
    private func submit(_ wire: Wire) async throws -> (outcome: SubmissionOutcome, taken: Int) {
        let taken = Mutex(0)
        let server = try FakeServer { client, number in
            Self.take(Line(client, number == 0 ? wire : Wire())) { taken.withLock { $0 += 1 } }
        }
        let endpoint = try endpoint(server, wire)
        let transport = SMTPTransport(endpoint: endpoint, sessions: 1, idleTime: 0.05)
        let envelope = Envelope(reversePath: nil, recipients: [try EmailAddress("a@example.test")])
        var outcome: SubmissionOutcome?
        for await (_, given) in transport.submit([Submission(id: 1, envelope: envelope) { Array(Self.content.utf8) }]) {
            outcome = given
        }
        await transport.close()
        return (try #require(outcome), taken.withLock { $0 })
    }

    private static func take(_ line: Line, taken: () -> Void) {
        guard line.say("220 fake.test ESMTP\r\n") else { return }
        while let command = line.hear() {
            let reply =
                switch command.prefix(4) {
                case "EHLO": "250-fake.test\r\n250-PIPELINING\r\n250 8BITMIME\r\n"
                case "DATA": "354 go on\r\n"
                case "QUIT": "221 2.0.0 Bye\r\n"
                default: "250 2.0.0 Ok\r\n"
                }
            guard line.say(reply) else { return }
            guard command.hasPrefix("DATA") else { continue }
            var text = line.hear()
            while let some = text, some != "." { text = line.hear() }
            guard text != nil else { return }
            taken()
            guard line.say("250 2.0.0 Ok: queued\r\n") else { return }
        }
    }

    /// Accepted: the server has it, once. Paused: it has not. Unknown: it may.
    private func check(_ cut: String, _ wire: Wire) async throws -> String {
        let (outcome, taken) = try await submit(wire)
        switch outcome {
        case .accepted:
            #expect(taken == 1, "\(cut)")
            return "accepted"
        case .unknown:
            #expect(taken <= 1, "\(cut)")
            return "unknown"
        case .paused:
            #expect(taken == 0, "\(cut)")
            return "paused"
        default:
            Issue.record("\(cut): \(outcome)")
            return "other"
        }
    }

    @Test func ofSubmissionAsItIsHeard() async throws {
        var found: [String: Int] = [:]
        for octets in 0...320 { found[try await check("heard \(octets)", Wire(heard: octets)), default: 0] += 1 }
        // In doubt is only what was cut after the content had been written to the socket.
        #expect(found["accepted", default: 0] > 150 && found["unknown", default: 0] <= 36, "\(found)")
    }

    @Test func ofSubmissionAsItIsSaid() async throws {
        var found: [String: Int] = [:]
        for octets in 0...260 { found[try await check("said \(octets)", Wire(said: octets)), default: 0] += 1 }
        // In doubt is what the last reply cut off leaves.
        #expect(found["accepted", default: 0] > 100 && found["unknown", default: 0] <= 23, "\(found)")
    }

    /// What is doubled is a word that the other end doesn't know, or one octet of the content more.
    @Test func ofSubmissionAsItIsDoubled() async throws {
        var found: [String: Int] = [:]
        for octet in 0...260 {
            found[try await check("doubled \(octet) as it is heard", .doubled(heard: octet)), default: 0] += 1
            found[try await check("doubled \(octet) as it is said", .doubled(said: octet)), default: 0] += 1
        }
        #expect(found["accepted", default: 0] > 50, "\(found)")
    }

    // MARK: Reading

    private static let first = "From: a@example.test\r\n\r\none\r\n"
    private static let second = "From: b@example.test\r\n\r\n* 2 EXPUNGE\r\nK9 OK\r\n)"

    private static func serveMailbox(_ line: Line) {
        guard line.say("* OK fake\r\n") else { return }
        while let heard = line.hear() {
            let words = heard.split(separator: " ", maxSplits: 1).map(String.init)
            guard words.count == 2 else { continue }
            func body(_ uid: Int, _ text: String) -> String {
                "* \(uid) FETCH (UID \(uid) BODY[] {\(text.utf8.count)}\r\n\(text))\r\n"
            }
            let untagged =
                switch words[1] {
                case "CAPABILITY": "* CAPABILITY IMAP4rev1 MOVE UIDPLUS\r\n"
                case let command where command.hasPrefix("SELECT"): "* 2 EXISTS\r\n* OK [UIDVALIDITY 17] ok\r\n"
                case let command where command.hasPrefix("UID SEARCH"): "* SEARCH 1 2\r\n"
                // Somebody else deletes a mail meanwhile, which is told unasked.
                case let command where command.hasPrefix("UID FETCH"):
                    body(1, first) + "* 3 EXPUNGE\r\n" + body(2, second)
                default: ""
                }
            guard line.say("\(untagged)\(words[0]) OK done\r\n") else { return }
        }
    }

    /// The bodies of both mails, where the connection carries them.
    private func read(_ wire: Wire) async throws -> [String] {
        let server = try FakeServer { client, _ in Self.serveMailbox(Line(client, wire)) }
        let connection = IMAPConnection(endpoint: try endpoint(server, wire))
        try await connection.connect()
        _ = try await connection.select(.inbox)
        var bodies: [String] = []
        for try await message in connection.fetch(try await connection.uids()) {
            bodies.append(String(decoding: message.bytes, as: UTF8.self))
        }
        await connection.logout()
        return bodies
    }

    @Test func ofReading() async throws {
        var whole = 0
        for octets in 0...620 {
            // Both as they are, or an error: never a part of one.
            guard let bodies = try? await read(Wire(said: octets)) else { continue }
            #expect(bodies == [Self.first, Self.second], "\(octets)")
            whole += 1
        }
        #expect(whole > 0 && whole < 620)
    }

    /// A literal is as long as it was announced: an octet more in it is noticed at its end.
    @Test func ofReadingAsItIsDoubled() async throws {
        var whole = 0
        for octet in 0...620 {
            guard let bodies = try? await read(.doubled(said: octet)) else { continue }
            #expect(bodies.allSatisfy { [Self.first, Self.second].contains($0) }, "\(octet): \(bodies)")
            whole += bodies.count == 2 ? 1 : 0
        }
        #expect(whole > 0 && whole < 620)
    }
}
