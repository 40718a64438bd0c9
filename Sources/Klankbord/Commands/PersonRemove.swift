// `klankbord person remove`: somebody left. No mail goes to them any more; what is known is kept for its time.
import Addressing
import ArgumentParser
import Feedback
import Foundation
import Store
import Talks

struct PersonRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Let somebody go who left: no mail goes to them any more.",
        discussion: """
            Their talks to come are cancelled, after asking, and the other of the two and raters are told; requests to them \
            end. What is known is kept as long as privacy.retention says. Whoever is back is added again.

            Example: klankbord person remove anna@example.org --dry-run
            """
    )
    @ParentCommand var root: Klankbord
    @OptionGroup var output: OutputOptions
    @Argument(help: "The person's address.")
    var address: String
    @Flag(help: "Show what would end, and store nothing.")
    var dryRun = false
    @Flag(help: "Cancel the talks to come without asking.")
    var yes = false

    struct Report: Encodable {
        let id: Int64
        /// Cancelled.
        let talks: [Int64]
        /// Withdrawn.
        let requests: [Int64]
        /// Whoever has no manager any more who works here.
        let team: [String]
        let removed: Bool
    }

    func run() async throws {
        let place = try await Workplace.open(root)
        let address = try EmailAddress(address)
        let coming = try await place.store.read { try place.peopleBook.leaving($0, address, now: place.now) }
        guard !dryRun else { return try show(coming, place, isDone: false) }
        if !coming.talks.isEmpty, !yes {
            try Self.ask("\(address)", coming.talks.map(\.id.rawValue), coming.lines(place))
        }
        let agreed = Set(coming.talks.map(\.id))
        let left = try await place.change { tx in
            let left = try place.peopleBook.leave(tx, address, now: place.now)
            guard agreed.isSuperset(of: left.talks.map(\.id)) else {
                throw Failure(.tryAgain, "a talk was planned meanwhile; nothing was stored, try again")
            }
            return left
        }
        try show(left, place, isDone: true)
    }

    /// - Throws: `Failure` where nobody can be asked, or they say no.
    static func ask(_ what: String, _ talks: [Int64], _ lines: [String]) throws {
        let talks = talks.map { "talk \($0)" }.joined(separator: ", ")
        guard isatty(STDIN_FILENO) == 1 else {
            throw Failure(
                .badInput,
                "\(what): \(talks) would be cancelled; look with --dry-run, and agree with --yes"
            )
        }
        let question = lines.joined(separator: "\n").printable + "\ncancel \(talks)? [y/N] "
        try FileHandle.standardError.write(contentsOf: Data(question.utf8))
        guard agrees(readLine()) else { throw Failure(.badInput, "nothing was stored") }
    }

    /// Whatever isn't a yes is a no.
    static func agrees(_ answer: String?) -> Bool {
        let yes: Set = ["y", "yes", "j", "ja", "o", "oui"]
        return yes.contains(answer?.trimmingCharacters(in: .whitespaces).lowercased() ?? "")
    }

    private func show(_ leaving: Leaving, _ place: Workplace, isDone: Bool) throws {
        let report = Report(
            id: leaving.person.id.rawValue,
            talks: leaving.talks.map(\.id.rawValue),
            requests: leaving.requests.map(\.id.rawValue),
            team: leaving.team.map(\.person.address.description),
            removed: isDone
        )
        try output.print(report) {
            let mailbox = leaving.person.person.mailbox
            let head =
                isDone ? "person \(report.id): \(mailbox) left; no mail goes there any more" : "\(mailbox) would leave"
            let ended = leaving.lines(place).map { "\(isDone ? "ended" : "would end"): \($0)" }
            let team = leaving.teamLines
            return ([head] + ended + team + (isDone ? [] : ["nothing was stored (--dry-run)"])).joined(separator: "\n")
        }
    }
}

extension Leaving {
    /// What ends with it, a line each.
    func lines(_ place: Workplace) -> [String] {
        talks.map { talk in
            let organizer = talk.organizer.map { "; \($0.address) organizes it, and cancels it in that calendar" } ?? ""
            return
                "talk \(talk.id.rawValue): \(talk.employee.address) with \(talk.manager.address), \(place.shown(talk.start))"
                + organizer
        } + requests.map { "request \($0.id.rawValue): to talk \($0.talk.rawValue), unanswered" }
    }

    /// How those whom they managed get another manager.
    var teamLines: [String] {
        team.map {
            "\($0.person.address) has another manager now? klankbord person change \($0.person.address) --manager ADDRESS"
        }
    }
}
