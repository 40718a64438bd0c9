// `klankbord request discard`: takes an answer that came by mistake out, before the release.
import ArgumentParser
import Feedback
import Foundation
import Store
import Talks

struct RequestDiscard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "discard",
        abstract: "Take out an answer that came by mistake, before the release. The rater is told.",
        discussion: """
            All of the request's responses go, or those that --response names. Where none is left, the request is open
            again, with reminders until its deadline. What was answered is never shown. It is noted who did this.
            Example: klankbord request discard 7 --dry-run
                     klankbord request discard 7 --response 12
            """
    )
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions
    @Argument(help: "The request's id.")
    var id: Int64
    @Option(help: "A response's id, as --dry-run shows it; may be repeated. All of them where none is named.")
    var response: [Int64] = []
    @Flag(help: "Show what would go, and change nothing.")
    var dryRun = false

    struct Entry: Encodable {
        struct Response: Encodable {
            let id: Int64
            let received: Date
        }
        let request: Int64
        let discarded: Bool
        let responses: [Response]
        /// The request's, afterwards.
        let state: FeedbackRequest.State
    }

    func run() async throws {
        let place = try await Workplace.open(root)
        let (id, chosen) = (RequestID(rawValue: id), response.map(ResponseID.init))
        let named = response.map { " --response \($0)" }.joined()
        let discard: @Sendable (any Transaction) throws -> DiscardedAnswer = { tx in
            try tx.log(operator: Operator.current, "request discard \(id.rawValue)\(named)", now: place.now)
            return try place.book.discard(tx, id, chosen.isEmpty ? nil : chosen, now: place.now)
        }
        let done = dryRun ? try await place.store.rehearse(discard) : try await place.change(discard)
        let entry = Entry(
            request: id.rawValue,
            discarded: !dryRun,
            responses: done.responses.map { .init(id: $0.id.rawValue, received: $0.receivedAt) },
            state: done.state
        )
        try output.print(entry) {
            let verb = dryRun ? "would be taken out" : "taken out; the rater is told"
            let head = "request \(entry.request): \(verb); it \(dryRun ? "would be" : "is") \(entry.state.rawValue)"
            return ([head] + entry.responses.map { "response \($0.id), of \(place.shown($0.received))" })
                .joined(separator: "\n")
        }
    }
}
