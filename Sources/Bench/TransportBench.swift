// How many messages a second the transport alone submits, measured through its public interface.

import Addressing
import MailTransport

struct TransportBench {
    var port = 0
    var sessions = 1
    var messages = 1000
    var size = 4096

    /// - Throws: `InvalidText` for an argument that isn't one.
    init(_ arguments: ArraySlice<String>) throws(InvalidText) {
        var rest = arguments
        while let name = rest.popFirst() {
            guard let text = rest.popFirst(), let value = Int(text), value > 0 else {
                throw InvalidText(what: "argument", value: name, reason: "it takes a positive number")
            }
            switch name {
            case "--port": port = value
            case "--sessions": sessions = value
            case "--messages": messages = value
            case "--size": size = value
            default: throw InvalidText(what: "argument", value: name, reason: "there is no such argument")
            }
        }
    }

    /// Prints one JSON object.
    func run() async throws(InvalidText) {
        let endpoint = try ServerEndpoint(host: "127.0.0.1", port: port, tls: .off, replyTimeout: 30)
        let transport = SMTPTransport(endpoint: endpoint, sessions: sessions)
        let batch = try submissions()
        let clock = ContinuousClock()
        var accepted = 0
        var other: SubmissionOutcome?
        let time = await clock.measure {
            for await (_, outcome) in transport.submit(batch) {
                if case .accepted = outcome { accepted += 1 } else { other = outcome }
            }
        }
        await transport.close()
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        if let other { print("{\"accepted\": \(accepted), \"error\": \"\(other)\"}") }
        if other == nil {
            print("{\"messages\": \(accepted), \"seconds\": \(seconds), \"per_second\": \(Double(accepted) / seconds)}")
        }
    }

    private func submissions() throws(InvalidText) -> [Submission] {
        let envelope = Envelope(
            reversePath: try EmailAddress("sender@example.test"),
            recipients: [try EmailAddress("recipient@example.test")]
        )
        let message = Self.message(octets: size)
        return (1...messages).map { number in
            Submission(id: Int64(number), envelope: envelope) { message }
        }
    }

    /// A message of exactly so many octets, in lines of 80, as smtp-source makes them.
    private static func message(octets: Int) -> [UInt8] {
        var bytes = Array("From: <sender@example.test>\r\nTo: <recipient@example.test>\r\nSubject: bench\r\n\r\n".utf8)
        while bytes.count < octets {
            let left = octets - bytes.count
            let length = left <= 82 ? max(0, left - 2) : min(78, left - 4)
            bytes.append(contentsOf: repeatElement(UInt8(ascii: "X"), count: length))
            bytes.append(contentsOf: [0x0D, 0x0A])
        }
        return bytes
    }
}
