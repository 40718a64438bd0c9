import Addressing
import Connections
import MailTransport
import TestServers
import Testing

/// Submission and reading on the real servers of `scripts/sandbox`, whose folder KLANKBORD_SANDBOX names.
@Suite(.enabled(if: Sandbox.folder != nil, "KLANKBORD_SANDBOX names no running sandbox"), .serialized)
struct RealServerTests {
    private func trouble(_ body: () async throws -> Void) async -> TransportError.What? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? TransportError)?.what
        }
    }

    @Test func verifiesTLSAndPassword() async throws {
        let box = try Sandbox.read()
        func smtp(_ server: Sandbox.Server, _ tls: ServerEndpoint.TLS, _ ca: String?, _ password: String? = nil) async
            -> TransportError.What?
        {
            await trouble {
                let endpoint = try box.endpoint(server, tls, password: password, certificateAuthority: ca)
                try await SMTPTransport(endpoint: endpoint).probe()
            }
        }
        func imap(_ server: Sandbox.Server, _ tls: ServerEndpoint.TLS, _ ca: String?, _ password: String? = nil) async
            -> TransportError.What?
        {
            await trouble {
                let endpoint = try box.endpoint(server, tls, password: password, certificateAuthority: ca)
                try await IMAPConnection(endpoint: endpoint).probe()
            }
        }
        #expect(await smtp(box.smtp, .starttls, box.ca) == nil)
        #expect(await smtp(box.smtps, .implicit, box.ca) == nil)
        #expect(await smtp(box.smtp, .starttls, nil) == .certificateNotTrusted)
        #expect(await smtp(box.smtps, .implicit, nil) == .certificateNotTrusted)
        #expect(await smtp(box.smtp, .starttls, "/nonexistent.pem") == .tlsFailed)
        #expect(await smtp(box.smtp, .starttls, box.ca, "wrong") == .authenticationRefused)
        #expect(await smtp(box.smtp, .implicit, box.ca) == .tlsFailed)
        #expect(await imap(box.imap, .starttls, box.ca) == nil)
        #expect(await imap(box.imaps, .implicit, box.ca) == nil)
        #expect(await imap(box.imaps, .implicit, nil) == .certificateNotTrusted)
        #expect(await imap(box.imap, .starttls, box.ca, "wrong") == .authenticationRefused)
    }

    /// Sends each content to an address of its own; the eighth to nobody.
    /// - Returns: how many were accepted.
    private func send(_ contents: [String], _ box: Sandbox) async throws -> Int {
        let endpoint = try box.endpoint(box.smtp, .starttls, certificateAuthority: box.ca)
        let transport = SMTPTransport(endpoint: endpoint, sessions: 2)
        let from = try EmailAddress("load@example.test")
        let batch = try contents.enumerated().map { index, content in
            let to = try EmailAddress(index == 7 ? "nobody-here@example.test" : "x\(index)@load.example.test")
            let envelope = Envelope(reversePath: from, recipients: [to], envelopeID: "e\(index)")
            return Submission(id: Int64(index), envelope: envelope) { Array(content.utf8) }
        }
        var accepted = 0
        for await (id, outcome) in transport.submit(batch) {
            switch outcome {
            case .accepted: accepted += 1
            case .failed(let reply, _): #expect(id == 7 && reply.enhanced?.description == "5.1.1")
            default: Issue.record("\(id): \(outcome)")
            }
        }
        await transport.close()
        return accepted
    }

    private func read(_ uids: [UID], _ connection: IMAPConnection) async throws -> [String] {
        let sizes = try await connection.sizes(uids)
        var bodies: [String] = []
        for try await message in connection.fetch(uids, batch: 7) {
            #expect(sizes[message.uid] == message.bytes.count)
            bodies.append(String(decoding: message.bytes, as: UTF8.self))
        }
        return bodies
    }

    @Test func carriesMessagesThereAndReadsThemBack() async throws {
        let box = try Sandbox.read()
        let connection = IMAPConnection(endpoint: try box.endpoint(box.imaps, .implicit, certificateAuthority: box.ca))
        try await connection.connect()
        let before = try await connection.select(.inbox)
        let old = try await connection.uids().last
        let bodies = (1...30).map { "\r\n\r\n.\r\n..\r\nK3 OK done\r\n)\r\nMARK\($0)\r\n" }
        #expect(try await send(bodies.map { "Subject: x" + $0 }, box) == 29)
        let uids = try await eventually("29 mails") {
            let uids = try await connection.uids(after: old)
            if uids.count >= 29 { return uids }
            _ = try await connection.idle(upTo: 10)
            return nil
        }
        let found = try await read(uids, connection)
        for (index, body) in bodies.enumerated() where index != 7 {
            #expect(found.filter { $0.hasSuffix(body) }.count == 1)
        }
        let processed = try MailboxName("Verwerkt café")
        try await connection.createMailbox(processed)
        try await connection.createMailbox(processed)
        let moved = try await connection.moveOrCopy(Array(uids.prefix(20)), to: processed)
        try await connection.delete(Array(uids.dropFirst(20)))
        #expect(try await connection.uids(after: old).isEmpty)
        #expect(try await connection.select(processed).exists >= 20)
        #expect(try await connection.select(.inbox).uidValidity == before.uidValidity)
        await connection.logout()
    }

    @Test func submitsToAnAddressBeyondASCII() async throws {
        let box = try Sandbox.read()
        let endpoint = try box.endpoint(box.smtps, .implicit, certificateAuthority: box.ca)
        let transport = SMTPTransport(endpoint: endpoint)
        let envelope = Envelope(
            reversePath: try EmailAddress("load@example.test"),
            recipients: [try EmailAddress("zoë@example.test")],
            envelopeID: "id=1+2"
        )
        var outcome: SubmissionOutcome?
        for await (_, given) in transport.submit([
            Submission(id: 1, envelope: envelope) { Array("Subject: x\r\n\r\nx\r\n".utf8) }
        ]) { outcome = given }
        await transport.close()
        guard case .accepted(let reply, let recipients) = outcome else {
            Issue.record("\(String(describing: outcome))")
            return
        }
        #expect(reply.code == 250 && recipients.map(\.reply.code) == [250])
    }
}
