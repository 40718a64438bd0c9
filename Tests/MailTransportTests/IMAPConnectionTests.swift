import Addressing
import Connections
import MailTransport
import TestServers
import Testing

/// Reading a mailbox on a server that has little, or misbehaves.
@Suite struct IMAPConnectionTests {
    private func connection(_ scripts: IMAPScript..., replyTimeout: Double = patience) async throws -> (
        IMAPConnection, FakeIMAPServer
    ) {
        let server = try FakeIMAPServer(scripts)
        let connection = IMAPConnection(endpoint: try server.endpoint(replyTimeout: replyTimeout))
        try await connection.connect()
        return (connection, server)
    }

    private func uids(_ numbers: ClosedRange<UInt32>) -> [UID] { numbers.compactMap { UID($0) } }

    private func message(_ uid: UInt32, _ body: String) -> String {
        "* \(uid) FETCH (UID \(uid) BODY[] {\(body.utf8.count)}\r\n\(body))\r\n"
    }

    private func error(_ body: () async throws -> Void) async -> TransportError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? TransportError
        }
    }

    @Test func selects() async throws {
        let (connection, _) = try await connection(IMAPScript())
        let mailbox = try await connection.select(.inbox)
        #expect(mailbox.uidValidity == UIDValidity(17) && mailbox.uidNext == UID(44) && mailbox.exists == 3)
        await connection.logout()
        #expect(await error { try await connection.noop() }?.what == .dropped)
    }

    @Test func refusesAMailboxWithoutUIDValidity() async throws {
        let (connection, _) = try await connection(IMAPScript(answers: ["SELECT": [[.say("* 0 EXISTS\r\n%T OK\r\n")]]]))
        #expect(await error { _ = try await connection.select(.inbox) }?.what == .protocolViolation)
    }

    @Test func aRefusalLeavesTheConnectionUsable() async throws {
        let refusal: [IMAPScript.Step] = [.say("%T NO [NONEXISTENT] no such mailbox\r\n")]
        let (connection, _) = try await connection(IMAPScript(answers: ["SELECT": [refusal]]))
        let given = await error { _ = try await connection.select(MailboxName("Nowhere")) }
        #expect(given?.what == .commandRefused)
        #expect(given?.detail == "SELECT: NO [NONEXISTENT] no such mailbox")
        try await connection.noop()
    }

    @Test func searches() async throws {
        let (connection, server) = try await connection(
            IMAPScript(answers: ["UID SEARCH": [[.say("* SEARCH 9 4\r\n* SEARCH 7\r\n%T OK\r\n")]]])
        )
        #expect(try await connection.uids().map(\.value) == [4, 7, 9])
        // A server finds the last message for n:* even where it is below n.
        #expect(try await connection.uids(after: UID(8)).map(\.value) == [9])
        let day = try #require(IMAPDate(year: 2026, month: 1, day: 2))
        _ = try await connection.uids(receivedBefore: day)
        #expect(
            server.seen.commands.suffix(3) == [
                "UID SEARCH UNDELETED", "UID SEARCH UID 9:* UNDELETED", "UID SEARCH BEFORE 2-Jan-2026 UNDELETED",
            ]
        )
    }

    @Test func readsSizes() async throws {
        let (connection, _) = try await connection(
            IMAPScript(answers: [
                "UID FETCH": [
                    [.say("* 1 FETCH (RFC822.SIZE 30000000 UID 4)\r\n* 2 FETCH (UID 9 FLAGS ())\r\n%T OK\r\n")]
                ]
            ])
        )
        #expect(try await connection.sizes([UID(4), UID(9)].compactMap(\.self)) == [try #require(UID(4)): 30_000_000])
    }

    @Test func fetchesNastyBodiesInBatches() async throws {
        let nasty = "a\r\nK3 OK done\r\n* 1 FETCH (UID 1 BODY[] {3}\r\nabc)\r\n\u{0}* BYE\r\n"
        let (connection, server) = try await connection(
            IMAPScript(answers: [
                "UID FETCH 1:2 ": [[.awaitMore, .drip(message(1, nasty)), .say(message(2, "") + "%T OK\r\n")]],
                "UID FETCH 3:4 ": [
                    [
                        .say("* 3 FETCH (UID 3 FLAGS (\\Seen))\r\n" + message(4, "four")),
                        .drip(message(3, "three") + "%T OK\r\n"),
                    ]
                ],
                // 5 is gone meanwhile, and 99 is nobody's business.
                "UID FETCH 5 ": [[.say(message(99, "x") + "%T OK\r\n")]],
            ])
        )
        var got: [UInt32: String] = [:]
        for try await message in connection.fetch(uids(1...5), batch: 2) {
            got[message.uid.value] = String(decoding: message.bytes, as: UTF8.self)
        }
        #expect(got == [1: nasty, 2: "", 3: "three", 4: "four"])
        #expect(server.seen.commands.contains("UID FETCH 1:2 (UID BODY.PEEK[])"))
    }

    @Test func fetchesTheBeginningOnly() async throws {
        let (connection, server) = try await connection(
            IMAPScript(answers: ["UID FETCH": [[.say("* 1 FETCH (UID 1 BODY[]<0> {3}\r\nabc)\r\n%T OK\r\n")]]])
        )
        var got: [FetchedMessage] = []
        for try await message in connection.fetch(uids(1...1), atMost: 1 << 20) { got.append(message) }
        #expect(got.map(\.bytes) == [Array("abc".utf8)])
        #expect(server.seen.commands.last == "UID FETCH 1 (UID BODY.PEEK[]<0.1048576>)")
    }

    @Test func oneUnreadableMessageSpoilsNoOther() async throws {
        let no: [IMAPScript.Step] = [.say("%T NO [SERVERBUG] can't read it\r\n")]
        let (connection, _) = try await connection(
            IMAPScript(answers: [
                "UID FETCH 1:3 ": [[.say(message(1, "one"))] + no], "UID FETCH 2 ": [no],
                "UID FETCH 3 ": [[.say(message(3, "three") + "%T OK\r\n")]],
            ])
        )
        var got: [UInt32] = []
        for try await message in connection.fetch(uids(1...3)) { got.append(message.uid.value) }
        #expect(got == [1, 3])
    }

    @Test func endsTheFetchWhereTheConnectionDrops() async throws {
        let (got, given) = try await brokenFetch(.drop)
        #expect(got == [1] && given?.what == .dropped)
    }

    @Test func endsTheFetchWhereTheServerFallsSilent() async throws {
        let (got, given) = try await withEverLongerLimits("the silence in a message") { limit in
            do {
                let broken = try await brokenFetch(.silence, replyTimeout: limit)
                return broken.got.isEmpty ? nil : broken
            } catch let error as TransportError where error.what == .timedOut {
                return nil
            }
        }
        #expect(got == [1] && given?.what == .timedOut)
    }

    /// A fetch that ends so in its second message.
    private func brokenFetch(_ end: IMAPScript.Step, replyTimeout: Double = patience) async throws -> (
        got: [UInt32], error: TransportError?
    ) {
        let (connection, _) = try await connection(
            IMAPScript(answers: [
                "UID FETCH": [[.say(message(1, "one") + "* 2 FETCH (UID 2 BODY[] {100}\r\nabc"), end]]
            ]),
            replyTimeout: replyTimeout
        )
        var got: [UInt32] = []
        let given = await error {
            for try await message in connection.fetch(uids(1...3)) { got.append(message.uid.value) }
        }
        return (got, given)
    }

    @Test func goesOnAfterAFetchThatNobodyFollows() async throws {
        let bodies = (1...100).map { message($0, "x") }.joined()
        let (connection, server) = try await connection(
            IMAPScript(answers: ["UID FETCH": [[.say(bodies + "%T OK\r\n")]]])
        )
        for try await _ in connection.fetch(uids(1...1000), batch: 10) { break }
        try await connection.noop()
        #expect(server.seen.commands.last == "NOOP")
    }

    @Test func readsAheadOnlySoFar() async throws {
        let size = 6 << 20
        let body = [UInt8](repeating: 0x78, count: size)
        var answers: [String: [[IMAPScript.Step]]] = [:]
        for uid in 1...8 {
            let head = "* 1 FETCH (UID \(uid) BODY[] {\(size)}\r\n"
            answers["UID FETCH \(uid) "] = [[.say(head), .bytes(body), .say(")\r\n%T OK\r\n")]]
        }
        let (connection, _) = try await connection(IMAPScript(answers: answers))
        var octets = 0
        for try await message in connection.fetch(uids(1...8), batch: 1) { octets += message.bytes.count }
        #expect(octets == 8 * size)
    }

    @Test(arguments: [
        // Untagged after MOVE, with the end after COPY; a set may be written either way round.
        (
            "IMAP4rev1 MOVE UIDPLUS", "UID MOVE", "* OK [COPYUID 9 1:2,3 43:42,50] ok\r\n* 1 EXPUNGE\r\n%T OK\r\n",
            [42, 43, 50]
        ),
        ("IMAP4rev1 UIDPLUS", "UID COPY", "%T OK [COPYUID 9 3,1:2 50,42:43] ok\r\n", [42, 43, 50]),
        ("IMAP4rev1", "UID COPY", "%T OK\r\n", []),
        // What can't be true is not believed.
        ("IMAP4rev1 MOVE", "UID MOVE", "%T OK [COPYUID 9 1:3 42:43] ok\r\n", []),
        ("IMAP4rev1 MOVE", "UID MOVE", "%T OK [COPYUID 9 1:4294967295 1:4294967295] ok\r\n", []),
        ("IMAP4rev1 MOVE", "UID MOVE", "%T OK [COPYUID 9 7:9 42:44] ok\r\n", []),
        ("IMAP4rev1 MOVE", "UID MOVE", "%T OK [COPYUID 0 1:3 42:44] ok\r\n", []),
        ("IMAP4rev1 MOVE", "UID MOVE", "%T OK [COPYUID 9 1:*,:, 42:44] ok\r\n", []),
    ])
    func tellsWhereMovedMailLies(_ has: String, _ command: String, _ says: String, _ places: [UInt32]) async throws {
        let (connection, server) = try await connection(
            IMAPScript(capabilities: has, answers: [command: [[.say(says)]]])
        )
        let moved = try await connection.moveOrCopy(uids(1...3), to: MailboxName("Processed"))
        #expect(server.seen.commands == ["CAPABILITY", "\(command) 1:3 \"Processed\""])
        #expect(moved.isMoved == has.contains("MOVE"))
        #expect(uids(1...3).compactMap { moved.places[$0]?.uid.value } == places)
        #expect(moved.places.values.allSatisfy { $0.uidValidity == UIDValidity(9) })
    }

    @Test(arguments: [("IMAP4rev1 UIDPLUS", "UID EXPUNGE 1:3"), ("IMAP4rev1", "EXPUNGE")])
    func deletes(_ capabilities: String, _ expunge: String) async throws {
        let (connection, server) = try await connection(IMAPScript(capabilities: capabilities))
        try await connection.delete(uids(1...3))
        #expect(server.seen.commands == ["CAPABILITY", "UID STORE 1:3 +FLAGS.SILENT (\\Deleted)", expunge])
    }

    @Test func readsMessageIDs() async throws {
        let line = "Message-ID: <a b@x>\r\n\r\n"
        let (connection, server) = try await connection(
            IMAPScript(answers: [
                "UID SEARCH ALL": [[.say("* SEARCH 4 9\r\n%T OK\r\n")]],
                "UID FETCH": [
                    [
                        .say("* 1 FETCH (UID 4 BODY[HEADER.FIELDS (MESSAGE-ID)] {\(line.utf8.count)}\r\n\(line))\r\n"),
                        .say("* 2 FETCH (UID 9 BODY[HEADER.FIELDS (\"Message-ID\")] \"\")\r\n%T OK\r\n"),
                    ]
                ],
            ])
        )
        let (lines, messages) = try await connection.messageIDLines()
        #expect(messages == 2)
        #expect(lines == [try #require(UID(4)): Array(line.utf8), try #require(UID(9)): []])
        #expect(server.seen.commands.last == "UID FETCH 4,9 (UID BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])")
    }

    @Test func deletesAndCreates() async throws {
        let (connection, server) = try await connection(
            IMAPScript(answers: [
                "STATUS": [[.say("%T NO\r\n")]],
                "CREATE": [[.say("%T NO [ALREADYEXISTS] raced\r\n")], [.say("%T NO no\r\n")]],
            ])
        )
        try await connection.delete(uids(1...2))
        try await connection.createMailbox(MailboxName("Processed"))
        #expect(
            server.seen.commands.suffix(5) == [
                "UID STORE 1:2 +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE 1:2", "STATUS \"Processed\" (UIDVALIDITY)",
                "CREATE \"Processed\"", "SUBSCRIBE \"Processed\"",
            ]
        )
        #expect(await error { try await connection.createMailbox(MailboxName("Y")) }?.what == .commandRefused)
    }

    @Test func idleTellsOfMail() async throws {
        let push: [IMAPScript.Step] = [.say("+ idling\r\n* OK still here\r\n* 4 EXISTS\r\n"), .hear, .say("%T OK\r\n")]
        let (connection, server) = try await connection(IMAPScript(answers: ["IDLE": [push]]))
        _ = try await connection.select(.inbox)
        #expect(try await connection.idle(upTo: patience) == .changed)
        #expect(!server.seen.commands.contains("NOOP"))
    }

    @Test func idleIsRenewedAndPolls() async throws {
        // This IDLE never says a word; NOOP finds the mail on its third turn.
        let (connection, server) = try await connection(
            IMAPScript(answers: ["NOOP": [[.say("%T OK\r\n")], [.say("%T OK\r\n")], [.say("* 4 EXISTS\r\n%T OK\r\n")]]])
        )
        _ = try await connection.select(.inbox)
        #expect(try await connection.idle(upTo: patience, pollEvery: 0.02) == .changed)
        #expect(server.seen.commands.filter { $0 == "IDLE" }.count == 3)
        #expect(try await connection.uids().isEmpty)
        #expect(try await connection.idle(upTo: 0.02) == .quiet)
    }

    @Test func pollsWhereThereIsNoIdle() async throws {
        let (connection, server) = try await connection(
            IMAPScript(capabilities: "IMAP4rev1", answers: ["NOOP": [[.say("* 4 EXISTS\r\n%T OK\r\n")]]])
        )
        _ = try await connection.select(.inbox)
        #expect(try await connection.idle(upTo: patience, pollEvery: 0.02) == .changed)
        #expect(!server.seen.commands.contains("IDLE"))
    }

    @Test func idleEndsWhenCancelled() async throws {
        let (connection, server) = try await connection(IMAPScript())
        let waiting = Task { try await connection.idle(upTo: patience) }
        try await eventually("it waits") { server.seen.commands.last == "IDLE" }
        waiting.cancel()
        #expect(try await waiting.value == .quiet)
        try await connection.noop()
    }

    @Test func closeCutsTheWait() async throws {
        let (connection, server) = try await connection(IMAPScript())
        let waiting = Task { try await connection.idle(upTo: patience) }
        try await eventually("it waits") { server.seen.commands.last == "IDLE" }
        connection.close()
        #expect(await error { _ = try await waiting.value }?.what == .closed)
    }

    @Test func takesByeForTheEnd() async throws {
        let (connection, server) = try await connection(
            IMAPScript(answers: ["NOOP": [[.say("* BYE shutting down\r\n"), .drop]]]),
            IMAPScript()
        )
        #expect(await error { try await connection.noop() }?.what == .dropped)
        try await connection.connect()
        try await connection.noop()
        #expect(server.seen.connections == 2)
    }

    @Test func connectsAgainAndAgain() async throws {
        let server = try FakeIMAPServer([
            IMAPScript(answers: ["": [[.drop]]]), IMAPScript(answers: ["": [[.say("* BYE busy\r\n"), .drop]]]),
            IMAPScript(),
        ])
        let connection = IMAPConnection(endpoint: try server.endpoint())
        let failures = SharedLog([TransportError]())
        try await connection.connect(backoff: Backoff(first: 0.01, longest: 0.02)) { error, _ in
            failures.with { $0.append(error) }
        }
        #expect(failures.with(\.count) == 2)
        try await connection.noop()
    }

    @Test func saysWhatIsWrongWithTheServer() async throws {
        func probe(
            _ script: IMAPScript,
            tls: ServerEndpoint.TLS = .off,
            credentials: Credentials? = nil
        ) async throws -> TransportError? {
            let server = try FakeIMAPServer([script])
            let endpoint = try server.endpoint(tls: tls, credentials: credentials)
            return await error { try await IMAPConnection(endpoint: endpoint).probe() }
        }
        let password = Credentials.password(user: "feedback", password: "hunter2-secret")
        #expect(try await probe(IMAPScript()) == nil)
        #expect(try await probe(IMAPScript(), tls: .starttls)?.what == .startTLSMissing)
        #expect(try await probe(IMAPScript(), credentials: password) == nil)
        let refusal = IMAPScript(answers: ["LOGIN": [[.say("%T NO [AUTHENTICATIONFAILED] wrong\r\n")]]])
        let refused = try await probe(refusal, credentials: password)
        #expect(refused?.what == .authenticationRefused)
        #expect(refused?.detail.contains("AUTHENTICATIONFAILED") == true)
        #expect(refused?.description.contains("hunter2") == false)
        let oauth = IMAPScript(
            capabilities: "IMAP4rev1 AUTH=PLAIN AUTH=OAUTHBEARER",
            answers: [
                "AUTHENTICATE OAUTHBEARER": [[.say("+ \r\n"), .hear, .say("%T OK\r\n")]],
                "AUTHENTICATE PLAIN": [[.say("%T NO\r\n")]], "LOGIN": [[.say("%T NO\r\n")]],
            ]
        )
        #expect(try await probe(oauth, credentials: .bearer(user: "feedback", token: "t0ken")) == nil)
        let closed = IMAPScript(capabilities: "IMAP4rev1 LOGINDISABLED")
        #expect(try await probe(closed, credentials: password)?.what == .authenticationMissing)
    }
}
