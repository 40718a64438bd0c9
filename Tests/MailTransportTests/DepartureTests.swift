// The moment before a message's end leaves: without the word of who is asked, no server can have taken the message.
import Addressing
import Connections
import MailTransport
import Synchronization
import TestServers
import Testing

@Suite struct DepartureTests {
    /// Says what its test tells it to, and counts how often it was asked.
    private final class Gate: Departure {
        let isNoted: Bool
        private let answer: @Sendable () -> Bool
        private let count = Atomic<Int>(0)

        init(isNoted: Bool = false, _ answer: @escaping @Sendable () -> Bool) {
            self.isNoted = isNoted
            self.answer = answer
        }

        var asked: Int { count.load(ordering: .relaxed) }

        func note() -> Bool {
            count.add(1, ordering: .relaxed)
            return answer()
        }
    }

    private func submission(_ id: Int64, _ gate: Gate, content: String = "Subject: x\r\n\r\nhello\r\n") throws
        -> Submission
    {
        let envelope = Envelope(reversePath: nil, recipients: [try EmailAddress("a\(id)@example.test")])
        return Submission(id: id, envelope: envelope, departure: gate) { Array(content.utf8) }
    }

    private func outcomes(_ server: FakeSMTPServer, _ batch: [Submission]) async throws -> [Int64: SubmissionOutcome] {
        let transport = SMTPTransport(endpoint: try server.endpoint(), sessions: 1, idleTime: 0.05)
        var outcomes: [Int64: SubmissionOutcome] = [:]
        for await (id, outcome) in transport.submit(batch) { outcomes[id] = outcome }
        await transport.close()
        return outcomes
    }

    @Test(arguments: [SMTPScript.usualExtensions, ["8BITMIME"]])
    func nothingIsTakenBeforeTheNote(_ extensions: [String]) async throws {
        let server = try FakeSMTPServer([SMTPScript(extensions: extensions)])
        let seen = Mutex<[Int]>([])
        let gate = Gate {
            // All that came before is with the server; this one is not.
            seen.withLock { $0.append(server.seen.messages.count) }
            return true
        }
        let batch = try (1...3).map { try submission($0, gate) }
        let given = try await outcomes(server, batch)
        #expect(given.count == 3 && server.seen.messages.count == 3)
        #expect(seen.withLock { $0 } == [0, 1, 2])
    }

    /// The message's octets are as they are without anybody who is asked, also where lines end in dots.
    @Test(arguments: ["", ".", "Subject: x\r\n\r\n.\r\n..\r\n", String(repeating: "a line\r\n", count: 40_000)])
    func theMessageStaysWhole(_ content: String) async throws {
        let server = try FakeSMTPServer([SMTPScript(extensions: ["PIPELINING"])])
        _ = try await outcomes(server, [submission(1, Gate { true }, content: content)])
        let whole = content.isEmpty || content.hasSuffix("\r\n") ? content : content + "\r\n"
        #expect(server.seen.messages == [whole])
    }

    @Test func whatMustNotLeaveIsTakenByNobody() async throws {
        let server = try FakeSMTPServer([SMTPScript()])
        let given = try await outcomes(server, [submission(1, Gate { false }), submission(2, Gate { true })])
        #expect(server.seen.messages.isEmpty)
        for outcome in given.values {
            guard case .paused(let error) = outcome else {
                Issue.record("\(outcome)")
                return
            }
            #expect(error.what == .closed)
        }
        #expect(given.count == 2)
    }

    @Test func whatIsNotedAlreadyIsNotAskedAbout() async throws {
        let server = try FakeSMTPServer([SMTPScript()])
        let gate = Gate(isNoted: true) { false }
        _ = try await outcomes(server, [submission(1, gate)])
        #expect(gate.asked == 0 && server.seen.messages.count == 1)
    }
}
