// An IMAP server that is a map from command to what it says.

import Connections

/// What is answered. Keys are the beginnings of commands without their tag, the longest counts; the empty one is the
/// greeting. Successive answers, over all connections that follow the script; the last one repeats. `%T` stands for the
/// command's tag.
package struct IMAPScript: Sendable {
    package enum Step: Sendable {
        case say(String)
        case bytes([UInt8])
        /// Each octet in a segment of its own.
        case drip(String)
        /// Waits for a line of the client's.
        case hear
        /// Waits for the client's next command, which it must send before it has the answer to this one.
        case awaitMore
        case drop
        case silence
    }

    package var capabilities: String
    package var answers: [String: [[Step]]]

    package init(
        capabilities: String = "IMAP4rev1 IDLE UIDPLUS MOVE",
        answers: [String: [[Step]]] = [:]
    ) {
        (self.capabilities, self.answers) = (capabilities, answers)
    }

    fileprivate func greeting(_ progress: ScriptProgress) -> [Step] {
        answers[""].map { progress.next(of: $0, for: "") } ?? [.say("* OK fake\r\n")]
    }

    fileprivate func answer(to command: String, _ progress: ScriptProgress) -> [Step] {
        let key = answers.keys.filter { !$0.isEmpty && command.hasPrefix($0) }.max { $0.count < $1.count }
        if let key, let own = answers[key] { return progress.next(of: own, for: key) }
        switch command.split(separator: " ").first {
        case "CAPABILITY": return [.say("* CAPABILITY \(capabilities)\r\n%T OK\r\n")]
        case "LOGOUT": return [.say("* BYE see you\r\n%T OK\r\n"), .drop]
        case "SELECT":
            let ok = "* 3 EXISTS\r\n* OK [UIDVALIDITY 17] ok\r\n* OK [UIDNEXT 44] ok\r\n%T OK [READ-WRITE] done\r\n"
            return [.say(ok)]
        case "IDLE": return [.say("+ idling\r\n"), .hear, .say("%T OK\r\n")]
        default: return [.say("%T OK done\r\n")]
        }
    }
}

package final class FakeIMAPServer: Sendable {
    package struct Seen: Sendable {
        package var connections = 0
        /// Without tags, and without what libcurl says.
        package var commands: [String] = []
    }

    private let server: FakeServer
    private let log: SharedLog<Seen>

    /// - Parameter scripts: one a connection; the last serves all further ones.
    package init(_ scripts: [IMAPScript]) throws {
        let (scripts, log) = (ScriptQueue(scripts), SharedLog(Seen()))
        self.log = log
        server = try FakeServer { client, _ in
            log.with { $0.connections += 1 }
            Self.serve(client, scripts.next(), log)
        }
    }

    package var seen: Seen { log.with { $0 } }

    package func endpoint(
        tls: ServerEndpoint.TLS = .off,
        credentials: Credentials? = nil,
        replyTimeout: Double = patience
    ) throws -> ServerEndpoint {
        try ServerEndpoint(
            host: "127.0.0.1",
            port: server.port,
            tls: tls,
            credentials: credentials,
            connectTimeout: patience,
            replyTimeout: replyTimeout
        )
    }

    private static func serve(_ client: FakeClient, _ run: ScriptQueue<IMAPScript>.Run, _ log: SharedLog<Seen>) {
        let (script, progress) = run
        guard perform(script.greeting(progress), client, tag: "*") else { return }
        while let line = client.line() {
            let words = line.split(separator: " ", maxSplits: 1)
            guard words.count == 2 else { continue }
            let command = String(words[1])
            log.with { seen in
                if words[0].hasPrefix("K") { seen.commands.append(command) }
            }
            guard perform(script.answer(to: command, progress), client, tag: String(words[0])) else { return }
        }
    }

    /// False: the connection is over.
    private static func perform(_ steps: [IMAPScript.Step], _ client: FakeClient, tag: String) -> Bool {
        for step in steps {
            switch step {
            case .say(let text): client.send(text.replacing("%T", with: tag))
            case .bytes(let bytes): client.send(bytes)
            case .drip(let text):
                for byte in Array(text.replacing("%T", with: tag).utf8) { client.send([byte]) }
            case .hear: guard client.line() != nil else { return false }
            case .awaitMore: client.awaitMore()
            case .drop: return false
            case .silence:
                client.drain()
                return false
            }
        }
        return true
    }
}
