// `klankbord held accept`: a person puts a held message to a request and its questions.
import ArgumentParser
import Feedback
import Foundation
import Inbox
import Store

struct HeldAccept: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Count a held message as a request's response. It is noted who did.",
        discussion: """
            Without --answer, --score and --remark, what the message answers is found as in any reply; with one of them only
            what they give is taken. The rater gets the usual confirmation.
            Example: klankbord held accept 12 --request 7 --dry-run
                     klankbord held accept 12 --request 7 --answer '1=Listens well' --score '4=5'
            """
    )
    @ParentCommand var held: HeldCommand
    @OptionGroup var output: OutputOptions
    @Argument(help: "The message's id in 'held list'.")
    var id: Int64
    @Option(help: "The request's id.")
    var request: Int64
    @Option(help: "A question's number and what was answered to it: '1=text'. May be repeated.")
    var answer: [String] = []
    @Option(help: "A question's number and its score: '4=5'. May be repeated.")
    var score: [String] = []
    @Option(help: "What belongs to no question.")
    var remark: String?
    @Flag(help: "Show what would be stored, and store nothing.")
    var dryRun = false

    struct Entry: Encodable {
        let id: Int64
        let request: Int64
        let stored: Bool
        let answers: [Answer]
        let remark: String?
        /// Whether only the message's beginning was read.
        let cutOff: Bool
    }

    func run() async throws {
        let place = try await Workplace.open(held.root)
        let given = try given()
        let (request, settings) = (RequestID(rawValue: request), try place.configuration.inboxSettings(place.wording))
        let what = "held accept \(id) --request \(request.rawValue)" + (dryRun ? " --dry-run" : "")
        let log: @Sendable (any Transaction) throws -> Void = {
            try $0.log(operator: Operator.name, what, now: place.now)
        }
        let accept: @Sendable (any Transaction) throws -> HeldReply = { [id] tx in
            let reply = try HeldReply(
                tx,
                InboxID(rawValue: id),
                to: request,
                given: given,
                service: settings.service,
                letters: settings.letters
            )
            try reply.accept(tx, settings: settings, now: place.now)
            return reply
        }
        let reply: HeldReply
        if dryRun {
            reply = try await place.store.rehearse(accept)
            // Its answers are seen all the same.
            try await place.store.write(log)
        } else {
            reply = try await place.change { tx in
                try log(tx)
                return try accept(tx)
            }
        }
        let entry = Entry(
            id: id,
            request: request.rawValue,
            stored: !dryRun,
            answers: reply.answers,
            remark: reply.remark.map(HeldMessage.safeLines),
            cutOff: reply.row.isCutOff
        )
        try output.print(entry) { HeldAccept.text(entry, HeldMessage.cutOff(reply.row)) }
    }

    private func given() throws -> (answers: [Answer], remark: String?)? {
        guard !answer.isEmpty || !score.isEmpty || remark != nil else { return nil }
        var answers: [Int: Answer] = [:]
        for (number, text) in try answer.map(HeldAccept.numbered) {
            answers[number] = Answer(question: number, text: text, score: nil)
        }
        for (number, text) in try score.map(HeldAccept.numbered) {
            guard let score = Int(text), (1...5).contains(score) else {
                throw Failure(.badInput, "--score '\(number)=\(text)': takes a number from 1 to 5")
            }
            answers[number] = Answer(question: number, text: answers[number]?.text, score: score)
        }
        return (answers.values.sorted { $0.question < $1.question }, remark)
    }

    private static func numbered(_ text: String) throws -> (Int, String) {
        let parts = text.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let number = Int(parts[0]), parts[1].contains(where: { !$0.isWhitespace }) else {
            throw Failure(
                .badInput,
                "\(text.prefix(60).debugDescription): takes a question's number and what it got, '1=text'"
            )
        }
        return (number, String(parts[1]))
    }

    private static func text(_ entry: Entry, _ cutOff: String?) -> String {
        let answers = entry.answers.map { answer in
            let said = [answer.score.map(String.init), answer.text.map(HeldMessage.safeLines)].compactMap { $0 }
            return "\(answer.question). \(said.joined(separator: " – "))"
        }
        let verb = entry.stored ? "counted for" : "would be counted for"
        let head = ["held \(entry.id): \(verb) request \(entry.request)", cutOff].compactMap { $0 }
        return (head + answers + [entry.remark].compactMap { $0 }).joined(separator: "\n")
    }
}
