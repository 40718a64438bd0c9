// Replies a second that are read and understood on one core, without servers and rows: what `inspect` and the
// inbox spend on each before anything is stored.
import Addressing
import Aligning
import ArgumentParser
import Classifying
import Feedback
import Foundation
import MailFormat
import Outbox
import Wording

struct ReadingBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reading",
        abstract: "Read replies and align each with its request."
    )
    @Option(help: "The folder with the templates.")
    var templates = "Templates"
    @Option(help: "How many replies.")
    var messages = 5000

    func run() throws {
        let letters = try Self.letters(templates)
        var bench = ReadingStages()
        for number in 0..<messages { try bench.read(letters[number % letters.count]) }
        try printJSON(bench.report(messages: messages, size: letters.map(\.reply.count).reduce(0, +) / letters.count))
    }

    /// Requests to four groups in two languages on five days, each with its reply.
    private static func letters(_ templates: String) throws -> [Letter] {
        let preview = RequestPreview(wording: try Wording(folders: [URL(filePath: templates)]))
        let rater = Person(
            name: try Line("Petra Smit"),
            address: try EmailAddress("petra@client.example"),
            language: "nl"
        )
        var letters: [Letter] = []
        for day in 0..<5 {
            let now = Date(timeIntervalSince1970: 1_790_000_000 + Double(day) * ScheduleRules.day)
            for group in [RaterGroup.manager, .colleague, .client, .supplier] {
                for language in ["nl", "en"] {
                    let request = [UInt8](try preview.message(to: group, language: language, now: now))
                    let sent = try ReceivedMessage(request)
                    guard let token = sent.responseTokens(.any).first?.token, let id = sent.messageID else {
                        throw ValidationError("the request has no token")
                    }
                    let reply = try RepliesBench.reply(to: sent, id, from: rater, token)
                    letters.append(
                        Letter(sent: try outgoing(sent), request: SentRequest(message: sent).prepared, reply: reply)
                    )
                }
            }
        }
        return letters
    }

    private static func outgoing(_ sent: ReceivedMessage) throws -> OutgoingMessage {
        OutgoingMessage(
            from: try NamedAddress("Feedback <feedback@example.test>"),
            to: try NamedAddress("Petra Smit <petra@client.example>"),
            subject: try Line(sent.subject),
            date: Date(),
            messageID: try MessageID.random(at: EmailAddress("feedback@example.test")),
            language: "nl",
            text: sent.plainText ?? "",
            html: sent.html ?? ""
        )
    }
}

/// A request as it is going to be sent and as it is kept, and a reply to it.
private struct Letter {
    let sent: OutgoingMessage
    let request: Data
    let reply: [UInt8]
}

/// The steps of reading one reply, each timed for itself.
private struct ReadingStages {
    private let clock = ContinuousClock()
    private var times: [String: Duration] = [:]

    mutating func read(_ letter: Letter) throws {
        let prepared = timed("prepare") { SentRequest(letter.sent).prepared }
        guard prepared == letter.request else { throw ValidationError("not the same") }
        let message = try timed("parse") { try ReceivedMessage(letter.reply) }
        let kind = timed("classify") { Classifier.classify(message).kind }
        let tokens = timed("tokens") { message.responseTokens(.any) }
        let request = try timed("request") {
            SentRequest(prepared: letter.request, token: nil).map { ReplyAligner($0) }
        }
        guard let aligner = request else { throw ValidationError("a prepared request can't be read") }
        let alignment = timed("align") { aligner.align(message) }
        let answered = alignment.answers.count { $0.text != nil }
        guard kind == .reply, tokens.count == 1, answered == aligner.request.questions.count else {
            throw ValidationError("a reply was not understood: \(alignment)")
        }
    }

    private mutating func timed<Value>(_ stage: String, _ body: () throws -> Value) rethrows -> Value {
        let begin = clock.now
        let value = try body()
        times[stage, default: .zero] += clock.now - begin
        return value
    }

    func report(messages: Int, size: Int) -> Report {
        Report(
            messages: messages,
            size: size,
            // Preparing is sending's work.
            perSecond: Double(messages)
                / (times.filter { $0.key != "prepare" }.values.reduce(.zero, +) / .seconds(1)),
            microseconds: times.mapValues { $0 / .microseconds(messages) }
        )
    }

    struct Report: Encodable {
        let messages: Int
        /// Octets of one reply on average.
        let size: Int
        let perSecond: Double
        /// What one reply takes, by step.
        let microseconds: [String: Double]

        enum CodingKeys: String, CodingKey {
            case messages, size, microseconds
            case perSecond = "per_second"
        }
    }
}
