// The measurements by name. Each prints one JSON object.
import ArgumentParser

@main
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "klankbord-bench",
        abstract: "Measure parts of Klankbord; see scripts/bench.",
        subcommands: [
            TransportBench.self, OutboxBench.self, RepliesBench.self, InboxBench.self, ReadingBench.self,
            LettersBench.self, TickBench.self, SoakAsk.self, SoakFound.self,
        ]
    )
}

/// What a measurement prints.
struct Measured: Encodable {
    let messages: Int
    let seconds: Double
    let perSecond: Double
    /// Octets of one message on average.
    var size: Int?

    init(messages: Int, time: Duration, size: Int? = nil) {
        self.messages = messages
        seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        perSecond = Double(messages) / seconds
        self.size = size
    }

    enum CodingKeys: String, CodingKey {
        case messages, seconds, size
        case perSecond = "per_second"
    }
}
