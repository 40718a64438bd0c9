// The sealed rows of a house under load: what scripts/soak puts into them and reads from them.
import Addressing
import ArgumentParser
import Feedback
import Foundation
import Store

/// The rows of a house, beside its service.
struct SoakPlace: ParsableArguments {
    @Option(help: "The state directory.")
    var state: String
    @Option(help: "The file with the master key.")
    var master: String

    func rows() throws -> SealedDriver {
        let key = try String(contentsOfFile: master, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        let keys = try KeyFile(path: state + "/klankbord-keys.db", master: key, mayMake: false)
        return SealedDriver(try SQLiteDriver(path: state + "/klankbord.db"), keys)
    }
}

/// Further raters, as the first of each talk: r1@…, r2@…, in turn.
struct SoakAsk: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Add raters FROM…TO, spread over the talks."
    )
    @OptionGroup var place: SoakPlace
    @Argument var from: Int
    @Argument var to: Int

    func run() async throws {
        try await place.rows().write { [from, to] tx in
            let talks = try tx.talks().map(\.id).sorted { $0.rawValue < $1.rawValue }
            let firsts = try talks.compactMap { try tx.requests(of: $0).first }
            let questionnaires = try firsts.map { try tx.questionnaire(of: $0.id) }
            for number in from...to {
                let at = (number - 1) % firsts.count
                let rater = Person(
                    name: firsts[at].rater.name,
                    address: try EmailAddress("r\(number)@load.example.test"),
                    language: firsts[at].rater.language
                )
                let new = NewRequest(
                    talk: firsts[at].talk,
                    rater: rater,
                    group: firsts[at].group,
                    promise: firsts[at].promise,
                    questionnaire: questionnaires[at]
                )
                let id = try tx.insert(new, now: Date())
                try tx.execute("UPDATE requests SET asked_at = $2 WHERE id = $1", [.id(id), .time(firsts[at].askedAt)])
            }
        }
    }
}

/// What was answered, and who wrote the mails that are held, as one JSON object.
struct SoakFound: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "found",
        abstract: "Print answers and senders of held mail."
    )
    @OptionGroup var place: SoakPlace

    struct Found: Encodable {
        /// Addresses and words by request.
        var raters: [Int: String] = [:]
        var answers: [Int: String] = [:]
        var held: [String] = []
    }

    func run() async throws {
        let found = try await place.rows().read { tx in
            var found = Found()
            for talk in try tx.talks() {
                for request in try tx.requests(of: talk.id) {
                    found.raters[Int(request.id.rawValue)] = "\(request.rater.address)"
                }
                for response in try tx.responses(of: talk.id) {
                    let words = response.answers.compactMap(\.text).joined(separator: "\n")
                    found.answers[Int(response.request.rawValue)] = words
                }
            }
            found.held = try tx.heldMessages(limit: 100_000).map { $0.sender ?? "" }
            return found
        }
        print(String(decoding: try JSONEncoder().encode(found), as: UTF8.self))
    }
}
