// Messages a second that the transport alone submits, measured through its public interface.

import Addressing
import ArgumentParser
import Connections
import MailTransport

struct TransportBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "transport", abstract: "Submit ready messages.")
    @Option(help: "Where an smtp-sink listens on loopback.")
    var port: Int
    @Option(help: "Connections at once.")
    var sessions = 1
    @Option(help: "How many messages.")
    var messages = 1000
    @Option(help: "Octets of each.")
    var size = 4096

    func run() async throws {
        let endpoint = try ServerEndpoint(host: "127.0.0.1", port: port, tls: .off, replyTimeout: 30)
        let transport = SMTPTransport(endpoint: endpoint, sessions: sessions)
        let batch = try submissions()
        var accepted = 0
        let time = await ContinuousClock().measure {
            for await (_, outcome) in transport.submit(batch) {
                if case .accepted = outcome { accepted += 1 }
            }
        }
        await transport.close()
        try printJSON(Measured(messages: accepted, time: time))
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
