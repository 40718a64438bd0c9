// A connection to a submission server with its replies cut out: the step between bytes and the dialogue.

import Connections
import Glibc

final class SMTPLink {
    let connection: CurlConnection
    private let endpoint: ServerEndpoint
    private var parser = SMTPReplyParser()
    private(set) var capabilities = SMTPCapabilities()

    /// Connects, logs in, and asks for the server's extensions as they are after that.
    init(to endpoint: ServerEndpoint, interrupt: Interrupt) throws(TransportError) {
        self.endpoint = endpoint
        connection = try CurlConnection.open(to: endpoint, scheme: .smtp, interrupt: interrupt)
        // libcurl goes on without a login where the server offers no AUTH.
        if endpoint.credentials != nil, !connection.greeting.lines.contains(where: { $0.hasPrefix("235") }) {
            throw TransportError(
                what: .authenticationMissing,
                server: endpoint.server,
                detail: "",
                hint: "use the submission port, or leave the credentials away if the server needs none"
            )
        }
        // RFC 3207 §4.2, RFC 4954 §4: capabilities from before TLS and login don't count.
        let ehlo = try ask("EHLO \(CurlConnection.clientName)\r\n")
        guard ehlo.code == 250 else {
            throw TransportError(
                what: .commandRefused,
                server: endpoint.server,
                detail: ehlo.reply.description,
                hint: "the server must speak ESMTP"
            )
        }
        capabilities = SMTPCapabilities(ehlo: ehlo.texts)
    }

    func send(_ bytes: [UInt8]) throws(TransportError) {
        let deadline = Deadline.seconds(endpoint.replyTimeout)
        // Typed throws don't pass through withUnsafeBytes' closure on all toolchains; a Result does.
        let result = bytes.withUnsafeBytes { raw -> Result<Void, TransportError> in
            do throws(TransportError) {
                return .success(try connection.send(raw, by: deadline) { parser.append($0) })
            } catch {
                return .failure(error)
            }
        }
        do throws(TransportError) {
            try result.get()
        } catch {
            // A server that hangs up on a message may have said why; that is read before the connection is given up.
            if error.what == .dropped { _ = try? connection.receive(by: .seconds(0.1)) { parser.append($0) } }
            throw error
        }
    }

    /// The next reply.
    /// - Parameter patience: how many times the reply timeout to wait.
    func reply(patience: Double = 1) throws(TransportError) -> SMTPReply {
        try lines(by: .seconds(endpoint.replyTimeout * patience)).reply
    }

    /// The next reply if it comes within so many seconds.
    func reply(within seconds: Double) throws(TransportError) -> SMTPReply? {
        do throws(TransportError) {
            return try lines(by: .seconds(seconds)).reply
        } catch  where error.what == .timedOut {
            return nil
        }
    }

    /// The next reply if it has arrived already.
    func replyAtHand() throws(TransportError) -> SMTPReply? { try parsed()?.reply }

    func quit() {
        // RFC 5321 §4.1.1.10 wants us to wait for the answer; a few seconds are enough of that.
        guard (try? send(Array("QUIT\r\n".utf8))) != nil else { return }
        let deadline = Deadline.seconds(min(2, endpoint.replyTimeout))
        while (try? parser.next()) == .some(nil) {
            guard (try? connection.receive(by: deadline) { parser.append($0) }) != nil else { return }
        }
    }

    private func ask(_ command: String) throws(TransportError) -> SMTPReplyParser.Lines {
        try send(Array(command.utf8))
        return try lines(by: .seconds(endpoint.replyTimeout))
    }

    /// - Parameter deadline: for the reply as a whole: a server that sends it octet by octet gets no more time.
    private func lines(by deadline: Deadline) throws(TransportError) -> SMTPReplyParser.Lines {
        if let lines = try parsed() { return lines }
        while true {
            try connection.receive(by: deadline) { parser.append($0) }
            if let lines = try parsed() { return lines }
        }
    }

    private func parsed() throws(TransportError) -> SMTPReplyParser.Lines? {
        do throws(SMTPReplyParser.Malformed) {
            return try parser.nextLines()
        } catch {
            switch error {
            case .line(let line): throw .protocolViolation(endpoint.server, "it said: \(line.prefix(120))")
            case .tooLong: throw .protocolViolation(endpoint.server, "its reply does not end")
            }
        }
    }
}
