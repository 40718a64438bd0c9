// Letter box and postman: how the people of the sandbox read and send mail, by IMAP and SMTP alone.
import Addressing
import Connections
import Foundation
import MailFormat
import MailTransport
import TestServers

/// Reads people's mailboxes and hands in their mail.
actor Post {
    private struct Box {
        let connection: IMAPConnection
        var seen: Set<UID> = []
        var mails: [ReceivedMessage] = []
    }

    private let facts: Sandbox.Facts
    private var boxes: [String: Box] = [:]
    private let door: SMTPTransport
    private var sent: Int64 = 0

    init(_ facts: Sandbox.Facts) throws {
        self.facts = facts
        let mx = try ServerEndpoint(host: facts.mx.host, port: facts.mx.port, tls: .off, connectTimeout: patience)
        door = SMTPTransport(endpoint: mx, sessions: 1, idleTime: 5)
    }

    /// All mail of somebody so far, in the order in which it came.
    func mails(of name: String) async throws -> [ReceivedMessage] {
        var box = try await box(of: name)
        let new = try await box.connection.uids().filter { !box.seen.contains($0) }
        for try await message in box.connection.fetch(new) {
            box.seen.insert(message.uid)
            box.mails.append(try ReceivedMessage(message.bytes))
        }
        boxes[name] = box
        return box.mails
    }

    /// The first mail of somebody that is like that, waited for.
    func mail(of name: String, _ what: String, where isWanted: (ReceivedMessage) -> Bool) async throws
        -> ReceivedMessage
    {
        try await eventually("\(name) gets \(what)") { try await mails(of: name).first(where: isWanted) }
    }

    /// All that lies in a mailbox of the service's account; nothing where there is no such mailbox.
    func octets(in mailbox: String) async throws -> [String] {
        let connection = try await connection(of: "feedback")
        do {
            _ = try await connection.select(MailboxName(mailbox))
        } catch let error as TransportError where error.what == .commandRefused {
            return []
        }
        var mails: [String] = []
        for try await message in connection.fetch(try await connection.uids()) {
            mails.append(String(decoding: message.bytes, as: UTF8.self))
        }
        await connection.logout()
        return mails
    }

    private func box(of name: String) async throws -> Box {
        if let box = boxes[name] { return box }
        let connection = try await connection(of: name)
        _ = try await connection.select(.inbox)
        return Box(connection: connection)
    }

    private func connection(of name: String) async throws -> IMAPConnection {
        guard let account = facts.accounts.first(where: { $0.address == "\(name)@example.test" }) else {
            throw NeverHappened(description: "nobody is called \(name)")
        }
        let connection = IMAPConnection(
            endpoint: try ServerEndpoint(
                host: facts.imaps.host,
                port: facts.imaps.port,
                tls: .implicit,
                certificateAuthority: facts.ca,
                credentials: .password(user: account.user, password: account.password),
                connectTimeout: patience
            )
        )
        try await connection.connect()
        return connection
    }

    /// Hands a mail in at the door that other mail servers use.
    /// - Parameter sender: nil for the null reverse-path.
    func send(_ mail: [UInt8], from sender: String?, to recipient: String) async throws {
        sent += 1
        let envelope = Envelope(
            reversePath: try sender.map { try EmailAddress($0) },
            recipients: [try EmailAddress(recipient)]
        )
        for await (_, outcome) in door.submit([Submission(id: sent, envelope: envelope) { mail }]) {
            guard case .accepted = outcome else { throw NeverHappened(description: "not accepted: \(outcome)") }
        }
    }

    /// Hands a mail in with somebody's login, as their mail program does: the server says on it who was logged in.
    func submit(_ mail: [UInt8], as name: String, to recipient: String) async throws {
        guard let account = facts.accounts.first(where: { $0.address == "\(name)@example.test" }) else {
            throw NeverHappened(description: "nobody is called \(name)")
        }
        let submission = try ServerEndpoint(
            host: facts.smtp.host,
            port: facts.smtp.port,
            tls: .starttls,
            certificateAuthority: facts.ca,
            credentials: .password(user: account.user, password: account.password),
            connectTimeout: patience
        )
        let transport = SMTPTransport(endpoint: submission, sessions: 1)
        let envelope = Envelope(
            reversePath: try EmailAddress(account.address),
            recipients: [try EmailAddress(recipient)]
        )
        for await (_, outcome) in transport.submit([Submission(id: 1, envelope: envelope) { mail }]) {
            guard case .accepted = outcome else { throw NeverHappened(description: "not accepted: \(outcome)") }
        }
        await transport.close()
    }

    /// Puts mails into a mailbox of the service's account as they are (IMAP APPEND), past every SMTP server; `anew`
    /// deletes the mailbox before.
    func append(_ mails: [[UInt8]], to mailbox: String, anew: Bool = false) async throws {
        guard let account = facts.accounts.first(where: { $0.address.hasPrefix("feedback@") }) else { return }
        let folder = try Scratch()
        defer { folder.remove() }
        let files = try mails.enumerated().map { index, mail in
            let file = folder.file("\(index).eml")
            try Data(mail).write(to: file)
            return file.path
        }
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "append.py").path
        let output = try await Program.run(
            URL(filePath: "/usr/bin/env"),
            ["python3", "-B", script, facts.imaps.host, "\(facts.imaps.port)", account.user, mailbox]
                + (anew ? ["--anew"] : []) + files,
            environment: ["CA": facts.ca, "PASSWORD": account.password]
        )
        guard output.status == 0 else { throw NeverHappened(description: "append.py: \(output)") }
    }

    func close() async {
        for box in boxes.values { await box.connection.logout() }
        await door.close()
    }
}
