import Addressing
import Connections
import MailTransport
import TestServers
import Testing

/// Submission against a server that misbehaves at each step in turn.
@Suite struct SMTPSubmissionTests {
    private let from = "sender@example.test"

    private func submission(
        _ id: Int64,
        to recipients: [String] = ["a@example.test"],
        content: String = "Subject: x\r\n\r\nhello\r\n"
    ) throws -> Submission {
        let envelope = Envelope(
            reversePath: try EmailAddress(from),
            recipients: try recipients.map { try EmailAddress($0) }
        )
        return Submission(id: id, envelope: envelope) { Array(content.utf8) }
    }

    private func outcomes(
        _ transport: SMTPTransport,
        _ batch: [Submission]
    ) async -> [Int64: SubmissionOutcome] {
        var outcomes: [Int64: SubmissionOutcome] = [:]
        for await (id, outcome) in transport.submit(batch) {
            #expect(outcomes[id] == nil)
            outcomes[id] = outcome
        }
        return outcomes
    }

    /// Sends so many messages over one session and returns their outcomes in order.
    private func play(
        _ scripts: [SMTPScript],
        messages: Int64 = 1,
        to recipients: [String] = ["a@example.test"],
        replyTimeout: Double = patience
    ) async throws -> ([SubmissionOutcome], FakeSMTPServer.Seen) {
        let server = try FakeSMTPServer(scripts)
        let transport = SMTPTransport(
            endpoint: try server.endpoint(replyTimeout: replyTimeout),
            sessions: 1,
            idleTime: 0.05
        )
        let given = await outcomes(transport, try (1...messages).map { try submission($0, to: recipients) })
        await transport.close()
        #expect(given.count == Int(messages))
        return (given.sorted { $0.key < $1.key }.map(\.value), server.seen)
    }

    private func reply(_ code: Int, _ status: String, _ text: String) -> SMTPReply {
        SMTPReply(code: code, enhanced: EnhancedStatusCode(status), text: text)
    }

    private func isAccepted(_ outcome: SubmissionOutcome) -> Bool {
        if case .accepted = outcome { true } else { false }
    }

    private func trouble(_ outcome: SubmissionOutcome) -> TransportError.What? {
        if case .paused(let error) = outcome { error.what } else { nil }
    }

    @Test(arguments: [["PIPELINING", "SIZE"], ["SIZE"]])
    func acceptsManyOnOneConnection(_ extensions: [String]) async throws {
        let (given, seen) = try await play([SMTPScript(extensions: extensions)], messages: 20)
        #expect(given.allSatisfy(isAccepted))
        #expect(seen.connections == 1)
        #expect(seen.messages == Array(repeating: "Subject: x\r\n\r\nhello\r\n", count: 20))
        #expect(seen.commands.filter { $0.hasPrefix("EHLO") }.count == 2)
    }

    @Test func sendsAMessageAndTheNextOnesEnvelopeTogether() async throws {
        // Nothing is answered before what may come with it has come.
        let script = SMTPScript(
            extensions: ["PIPELINING"],
            replies: ["MAIL": ["AWAIT|250 Ok"], "RCPT": ["AWAIT|250 Ok"], ".": ["AWAIT|250 Ok", "250 Ok"]]
        )
        let (given, _) = try await play([script], messages: 2)
        #expect(given.allSatisfy(isAccepted))
    }

    @Test func waitsForEachReplyWithoutPipelining() async throws {
        let (given, seen) = try await play(
            [SMTPScript(extensions: ["DSN"])],
            messages: 5,
            to: ["a@b.test", "c@d.test"]
        )
        #expect(given.allSatisfy(isAccepted))
        #expect(seen.pipelined == 0)
    }

    @Test func givesEachRecipientsReply() async throws {
        let script = SMTPScript(replies: ["RCPT TO:<b@": ["550 5.1.1 no such user"]])
        let (given, _) = try await play([script], to: ["a@example.test", "b@example.test"])
        guard case .accepted(let end, let recipients) = given[0] else {
            Issue.record("\(given[0])")
            return
        }
        #expect(end == reply(250, "2.0.0", "Ok: queued"))
        #expect(recipients.map(\.reply.code) == [250, 550])
        #expect(recipients[1].reply.enhanced?.description == "5.1.1")
    }

    @Test(arguments: ["554 5.5.1 no valid recipients", "503 5.5.1 RCPT first", "354 go on"], [true, false])
    func failsRefusedRecipientAndGoesOn(_ data: String, _ pipelining: Bool) async throws {
        let script = SMTPScript(
            extensions: pipelining ? ["PIPELINING"] : ["SIZE"],
            replies: [
                "RCPT": ["550 5.1.1 no such user", "250 2.1.5 Ok"], "DATA": pipelining ? [data, "354 go"] : ["354 go"],
                ".": pipelining && data.hasPrefix("354") ? ["554 5.5.1 none", "250 2.0.0 Ok"] : ["250 2.0.0 Ok"],
            ]
        )
        let (given, seen) = try await play([script], messages: 3)
        #expect(
            given[0]
                == .failed(
                    reply(550, "5.1.1", "no such user"),
                    recipients: [
                        RecipientReply(
                            recipient: try EmailAddress("a@example.test"),
                            reply: reply(550, "5.1.1", "no such user")
                        )
                    ]
                )
        )
        #expect(given[1...].allSatisfy(isAccepted))
        #expect(seen.connections == 1)
        #expect(seen.commands.contains("RSET"))
    }

    @Test func defersWhereOneRecipientMayDoLater() async throws {
        let script = SMTPScript(replies: [
            "RCPT TO:<a@": ["550 5.1.1 no"], "RCPT TO:<b@": ["450 4.2.1 busy"], "DATA": ["554 5.5.1 none"],
        ])
        let (given, _) = try await play([script], to: ["a@example.test", "b@example.test"])
        guard case .deferred(let later, let recipients) = given[0] else {
            Issue.record("\(given[0])")
            return
        }
        #expect(later.code == 450)
        #expect(recipients.map(\.reply.code) == [550, 450])
    }

    @Test(arguments: ["DATA", "."])
    func defersAndFails(_ step: String) async throws {
        let script = SMTPScript(replies: [step: ["452 4.3.1 full", "554 5.6.0 no", step == "." ? "250 Ok" : "354 go"]])
        let (given, seen) = try await play([script], messages: 3)
        guard case .deferred(let first, _) = given[0], case .failed(let second, _) = given[1] else {
            Issue.record("\(given)")
            return
        }
        #expect(first == reply(452, "4.3.1", "full"))
        #expect(second == reply(554, "5.6.0", "no"))
        #expect(isAccepted(given[2]))
        #expect(seen.connections == 1)
    }

    @Test(arguments: ["451 4.7.1 later", "550 5.7.1 not you"])
    func pausesWhereTheSenderIsRefused(_ mail: String) async throws {
        let script = SMTPScript(replies: ["MAIL": [mail], "RCPT": ["503 5.5.1 no"], "DATA": ["503 5.5.1 no"]])
        let (given, seen) = try await play([script], messages: 20)
        #expect(given.allSatisfy { trouble($0) == .senderRefused })
        // After three the others aren't tried.
        #expect(seen.commands.filter { $0.hasPrefix("MAIL") }.count == 3)
    }

    @Test func oneRefusedSenderHoldsUpNobody() async throws {
        let script = SMTPScript(replies: [
            "MAIL": ["550 5.7.1 not you", "250 Ok"], "RCPT": ["503 5.5.1 no", "250 Ok"], "DATA": ["503 no", "354 go"],
        ])
        let (given, _) = try await play([script], messages: 3)
        #expect(trouble(given[0]) == .senderRefused)
        #expect(given[1...].allSatisfy(isAccepted))
    }

    @Test func aRecipientsRefusalThatBlamesTheSenderPauses() async throws {
        let script = SMTPScript(replies: ["RCPT": ["550 5.1.8 sender's domain is unknown"], "DATA": ["554 no"]])
        let (given, _) = try await play([script])
        #expect(trouble(given[0]) == .senderRefused)
    }

    @Test(arguments: ["MAIL", "RCPT", "DATA"])
    func triesOnceMoreAfter421(_ step: String) async throws {
        let tired = SMTPScript(replies: [step: [step == "DATA" ? "354 go" : "250 Ok", "421 4.3.2 closing|DROP"]])
        let (given, seen) = try await play([tired, SMTPScript()], messages: 4)
        #expect(given.allSatisfy(isAccepted))
        #expect(seen.connections == 2)
        #expect(seen.messages.count == 4)
    }

    @Test func defersWhat421AnswersTwice() async throws {
        let tired = SMTPScript(replies: ["RCPT": ["421 4.7.0 not now|DROP"]])
        let (given, seen) = try await play([tired])
        guard case .deferred(let reply, _) = given[0] else {
            Issue.record("\(given[0])")
            return
        }
        #expect(reply.code == 421)
        #expect(seen.connections == 2)
    }

    @Test func defersOn421AfterTheMessage() async throws {
        let tired = SMTPScript(replies: [".": ["421 4.3.2 closing|DROP"]])
        let (given, seen) = try await play([tired, SMTPScript()], messages: 3)
        guard case .deferred = given[0] else {
            Issue.record("\(given[0])")
            return
        }
        // The next one's envelope was in the same group, its content was not: it is sent anew.
        #expect(given[1...].allSatisfy(isAccepted))
        #expect(seen.messages.count == 3)
    }

    @Test func isUnknownWhereTheConnectionDropsAfterTheMessage() async throws {
        let (given, seen) = try await play([SMTPScript(replies: [".": ["DROP"]]), SMTPScript()], messages: 3)
        guard case .unknown = given[0] else {
            Issue.record("\(given[0])")
            return
        }
        #expect(given[1...].allSatisfy(isAccepted))
        #expect(seen.messages.count == 3)
    }

    @Test func stopsWhereEachMessageEndsTheConnection() async throws {
        let (given, seen) = try await play([SMTPScript(replies: [".": ["DROP"]])], messages: 50)
        let unknown = given.filter { if case .unknown = $0 { true } else { false } }
        #expect(unknown.count <= 3)
        #expect(given.filter { trouble($0) == .dropped }.count == 50 - unknown.count)
        #expect(seen.connections == 3)
    }

    @Test func servesAServerThatTakesOneMessageAConnection() async throws {
        let one = SMTPScript(replies: ["MAIL": ["250 Ok", "421 4.7.0 one is enough|DROP"]])
        let (given, seen) = try await play(Array(repeating: one, count: 12), messages: 12)
        #expect(given.allSatisfy(isAccepted))
        #expect(seen.connections == 12)
    }

    @Test func repeatsWhatADroppedConnectionCantHaveTaken() async throws {
        let (given, seen) = try await play([SMTPScript(replies: ["DATA": ["DROP"]]), SMTPScript()], messages: 2)
        #expect(given.allSatisfy(isAccepted))
        #expect(seen.connections == 2)
    }

    @Test func pausesWhereEveryConnectionDrops() async throws {
        let (given, seen) = try await play([SMTPScript(replies: ["MAIL": ["DROP"]])], messages: 30)
        #expect(given.allSatisfy { trouble($0) == .dropped })
        #expect(seen.connections == 2)
    }

    @Test func keepsTheDeadline() async throws {
        let (paused, _) = try await play([SMTPScript(replies: ["RCPT": ["SILENCE"]])], replyTimeout: 0.1)
        #expect(trouble(paused[0]) == .timedOut)
        let unknown = try await withEverLongerLimits("the silence after a message") { limit in
            let (given, seen) = try await play([SMTPScript(replies: [".": ["SILENCE"]])], replyTimeout: limit)
            return seen.messages.isEmpty ? nil : given[0]
        }
        guard case .unknown = unknown else {
            Issue.record("\(unknown)")
            return
        }
    }

    @Test func readsRepliesInPieces() async throws {
        let script = SMTPScript(replies: [
            "MAIL": ["BYTES 250-2.1.0 first\r\n250 2.1.0 second"], "RCPT": ["BYTES 250 2.1.5 Ok"],
            "DATA": ["BYTES 354 go"], ".": ["BYTES 250-2.0.0 taken\r\n250 2.0.0 over"],
        ])
        let (given, _) = try await play([script], messages: 3)
        for outcome in given {
            guard case .accepted(let end, _) = outcome else {
                Issue.record("\(outcome)")
                return
            }
            #expect(end == reply(250, "2.0.0", "taken over"))
        }
    }

    @Test func pausesWhereTheServerTalksNonsense() async throws {
        let (given, _) = try await play([SMTPScript(replies: ["MAIL": ["HTTP/1.1 400 Bad Request"]])], messages: 3)
        #expect(given.allSatisfy { trouble($0) == .protocolViolation })
    }

    @Test func sendsDotsUnharmed() async throws {
        let server = try FakeSMTPServer([SMTPScript()])
        let transport = SMTPTransport(endpoint: try server.endpoint(), sessions: 1)
        let content = "Subject: x\r\n\r\n.\r\n..\r\nRSET\r\n.QUIT\r\n"
        let given = await outcomes(transport, [try submission(1, content: content), try submission(2)])
        await transport.close()
        #expect(given.values.allSatisfy(isAccepted))
        #expect(server.seen.messages.first == content)
    }

    @Test func failsWhatTheServerCantCarry() async throws {
        let server = try FakeSMTPServer([SMTPScript(extensions: ["SIZE 30", "PIPELINING"])])
        let transport = SMTPTransport(endpoint: try server.endpoint(), sessions: 1)
        let batch = [
            try submission(1, content: "Subject: x\r\n\r\n" + String(repeating: "a", count: 40)),
            try submission(2, to: ["zoë@example.test"]), try submission(3, content: "Subject: x\r\n\r\né"),
            try submission(4),
        ]
        let given = await outcomes(transport, batch)
        await transport.close()
        let codes = (1...3).map { id -> String in
            if case .failed(let reply, _) = given[Int64(id)] { reply.enhanced?.description ?? "" } else { "none" }
        }
        #expect(codes == ["5.3.4", "5.6.7", "5.6.3"])
        #expect(given[4].map(isAccepted) == true)
        #expect(server.seen.messages.count == 1)
    }

    @Test func spreadsOverSessions() async throws {
        let server = try FakeSMTPServer([SMTPScript()])
        let transport = SMTPTransport(endpoint: try server.endpoint(), sessions: 4, idleTime: patience)
        let given = await outcomes(transport, try (1...200).map { try submission($0) })
        #expect(given.count == 200 && given.values.allSatisfy(isAccepted))
        let again = await outcomes(transport, try (1...4).map { try submission($0) })
        #expect(again.values.allSatisfy(isAccepted))
        await transport.close(within: patience)
        // The second batch found the first one's connections.
        #expect((1...4).contains(server.seen.connections))
        // A session waits two seconds for the answer to its farewell: a busy server may hear that later.
        try await eventually("each session takes its leave") {
            server.seen.commands.count { $0 == "QUIT" } == server.seen.connections
        }
    }

    @Test func pausesAfterClose() async throws {
        let server = try FakeSMTPServer([SMTPScript()])
        let transport = SMTPTransport(endpoint: try server.endpoint())
        await transport.close()
        let given = await outcomes(transport, [try submission(1)])
        #expect(given[1].flatMap(trouble) == .closed)
    }

    @Test func closeCutsWhatDoesNotEnd() async throws {
        let server = try FakeSMTPServer([SMTPScript(replies: [".": ["SILENCE"]])])
        let transport = SMTPTransport(endpoint: try server.endpoint(), sessions: 1)
        let stream = transport.submit([try submission(1), try submission(2)])
        try await eventually("the first is under way") { !server.seen.messages.isEmpty }
        await transport.close(within: 0)
        var given: [Int64: SubmissionOutcome] = [:]
        for await (id, outcome) in stream { given[id] = outcome }
        guard case .unknown = given[1] else {
            Issue.record("\(given)")
            return
        }
        #expect(given[2].flatMap(trouble) == .closed)
    }

    @Test func saysThatNobodyListens() async throws {
        // Port 9 is nobody's. One that a server has just left may be another test's server's by now.
        let endpoint = try ServerEndpoint(host: "127.0.0.1", port: 9, tls: .off)
        let given = await outcomes(SMTPTransport(endpoint: endpoint), try (1...9).map { try submission($0) })
        #expect(given.count == 9 && given.values.allSatisfy { trouble($0) == .unreachable })
    }
}
