// `klankbord held accept`: a person says what a held message is: a reply, or mail about a talk.
import ArgumentParser
import Feedback
import Foundation
import Inbox
import Store

struct HeldAccept: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Act on a held message, as 'held list' says it can be. It is noted who did.",
        discussion: """
            With --request it counts as that request's response. Without --answer, --score and --remark, what the message \
            answers is found as in any reply; with one of them only what they give is taken. The rater gets the usual \
            confirmation.

            Without it, it is acted on as mail about a talk: an invitation is believed, names are taken, an answer to a \
            question is taken for a yes. --talk and --by put words to a talk; --words says what they mean.

            Example: klankbord held accept 12 --request 7 --dry-run
                     klankbord held accept 12 --request 7 --answer '1=Listens well' --score '4=5'
                     klankbord held accept 13 --employee anna@example.org
                     klankbord held accept 14 --talk 3 --by manager --words 'zonder 2'
            """
    )
    @ParentCommand var held: HeldCommand
    @OptionGroup var output: OutputOptions
    @Argument(help: "The message's id in 'held list'.")
    var id: Int64
    @Option(help: "The request's id.")
    var request: Int64?
    @Option(help: "The talk's id.")
    var talk: Int64?
    @Option(help: "With --talk, whose words they are: employee, manager or hr; else by the sender's address.")
    var by: String?
    @Option(help: "Which of the two in an invitation is the employee: an address.")
    var employee: String?
    @Option(help: "What a mail about a talk means, as a reply would say it: 'akkoord', 'zonder 2'.")
    var words: String?
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

    func validate() throws {
        let isReply = !answer.isEmpty || !score.isEmpty || remark != nil
        let isAboutTalk = talk != nil || by != nil || employee != nil || words != nil
        if isReply, request == nil { throw ValidationError("--answer, --score and --remark belong to a --request") }
        if by != nil, talk == nil { throw ValidationError("--by belongs to a --talk") }
        if request != nil, isAboutTalk {
            throw ValidationError(
                "--request is for a reply; --talk, --by, --employee and --words for mail about a talk"
            )
        }
    }

    func run() async throws {
        let place = try await Workplace.open(held.root)
        guard let request else { return try await acceptForTalk(place) }
        try await accept(place, for: request)
    }

    private func accept(_ place: Workplace, for request: Int64) async throws {
        let given = try given()
        let (request, settings) = (RequestID(rawValue: request), try place.configuration.inboxSettings(place.wording))
        let what = "held accept \(id) --request \(request.rawValue)" + (dryRun ? " --dry-run" : "")
        let log: @Sendable (any Transaction) throws -> Void = {
            try $0.log(operator: Operator.current, what, now: place.now)
        }
        let accept: @Sendable (any Transaction) throws -> HeldReply = { [id] tx in
            if given == nil { try HeldAccept.check(.acceptForRequest, id, tx) }
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
