// An SMTP server that is a map from command to replies.

import Connections
import Foundation
import Synchronization

/// What is answered. Keys are the beginnings of commands, the longest counts; `.` is a message's end and `*` any other
/// line. Successive replies, over all connections that follow the script; the last one repeats. `DROP` hangs up, `SILENCE`
/// says nothing, `BYTES` before a reply sends it octet by octet, `AWAIT` waits for more from the client before; `|`
/// separates such steps. `%C` stands for the command.
package struct SMTPScript: Sendable {
    package var extensions: [String]
    package var replies: [String: [String]]

    package static let usualExtensions = [
        "PIPELINING", "8BITMIME", "DSN", "SIZE 100000", "SMTPUTF8", "ENHANCEDSTATUSCODES",
    ]

    package init(extensions: [String] = Self.usualExtensions, replies: [String: [String]] = [:]) {
        (self.extensions, self.replies) = (extensions, replies)
    }

    private static let usual = [
        "": "220 fake.test ESMTP", "MAIL": "250 2.1.0 Ok", "RCPT": "250 2.1.5 Ok", "DATA": "354 go on",
        ".": "250 2.0.0 Ok: queued", "RSET": "250 2.0.0 Ok", "QUIT": "221 2.0.0 Bye|DROP", "*": "500 5.5.2 what",
    ]

    fileprivate func reply(to command: String, _ progress: ScriptProgress) -> String {
        if command.hasPrefix("EHLO"), replies["EHLO"] == nil {
            return
                (["250-fake.test"] + extensions.dropLast().map { "250-" + $0 } + ["250 " + (extensions.last ?? "HELP")])
                .joined(separator: "\r\n")
        }
        let known = Set(replies.keys).union(Self.usual.keys).subtracting(["", "*", "."])
        let key =
            command.isEmpty || command == "."
            ? command : known.filter(command.hasPrefix).max { $0.count < $1.count } ?? "*"
        guard let own = replies[key] else { return Self.usual[key] ?? "500 5.5.2 what" }
        return progress.next(of: own, for: key)
    }
}

package final class FakeSMTPServer: Sendable {
    package struct Seen: Sendable {
        package var connections = 0
        package var commands: [String] = []
        package var messages: [String] = []
        /// Commands that came before the reply to the one before.
        package var pipelined = 0
    }

    private let server: FakeServer
    private let scripts: ScriptQueue<SMTPScript>
    private let log: SharedLog<Seen>

    /// - Parameter scripts: one a connection; the last serves all further ones.
    package init(_ scripts: [SMTPScript]) throws {
        let (scripts, log) = (ScriptQueue(scripts), SharedLog(Seen()))
        (self.scripts, self.log) = (scripts, log)
        server = try FakeServer { client, _ in
            log.with { $0.connections += 1 }
            Self.serve(client, scripts.next(), log)
        }
    }

    /// Changes what it does from the next connection on.
    package func follow(_ script: SMTPScript) { scripts.replace(by: [script]) }

    package var port: Int { server.port }
    package var seen: Seen { log.with { $0 } }

    package func endpoint(
        tls: ServerEndpoint.TLS = .off,
        credentials: Credentials? = nil,
        replyTimeout: Double = patience
    ) throws -> ServerEndpoint {
        try ServerEndpoint(
            host: "127.0.0.1",
            port: port,
            tls: tls,
            credentials: credentials,
            connectTimeout: patience,
            replyTimeout: replyTimeout
        )
    }

    private static func serve(_ client: FakeClient, _ run: ScriptQueue<SMTPScript>.Run, _ log: SharedLog<Seen>) {
        let (script, progress) = run
        guard answer(client, script.reply(to: "", progress)) else { return }
        while let command = client.line() {
            log.with { seen in
                seen.commands.append(command)
                if client.hasMore { seen.pipelined += 1 }
            }
            let reply = script.reply(to: command, progress).replacing("%C", with: command)
            guard answer(client, reply) else { return }
            guard command == "DATA", reply.contains("354 ") else { continue }
            guard let message = readMessage(client) else { return }
            log.with { $0.messages.append(message) }
            guard answer(client, script.reply(to: ".", progress)) else { return }
        }
    }

    /// The message with its dots unstuffed; nil where the client hung up inside it.
    private static func readMessage(_ client: FakeClient) -> String? {
        var lines: [String] = []
        while let line = client.line() {
            if line == "." { return lines.map { $0 + "\r\n" }.joined() }
            lines.append(line.hasPrefix(".") ? String(line.dropFirst()) : line)
        }
        return nil
    }

    /// False: the connection is over.
    private static func answer(_ client: FakeClient, _ reply: String) -> Bool {
        for step in reply.split(separator: "|") {
            if step == "DROP" { return false }
            if step == "AWAIT" {
                client.awaitMore()
                continue
            }
            if step == "SILENCE" {
                client.drain()
                return false
            }
            if step.hasPrefix("BYTES ") {
                for byte in Array((step.dropFirst(6) + "\r\n").utf8) { client.send([byte]) }
            } else {
                client.send(step + "\r\n")
            }
        }
        return true
    }
}

/// A value that several threads write.
package final class SharedLog<Value: Sendable>: Sendable {
    private let value: Mutex<Value>

    package init(_ value: Value) { self.value = Mutex(value) }

    package func with<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
        value.withLock { body(&$0) }
    }
}
