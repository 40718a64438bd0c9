// `klankbord dossier`: the aggregated feedback, once it is released; before that, counts.
import ArgumentParser
import Feedback
import Foundation
import Rounds
import Store

struct DossierCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "The aggregated feedback of a talk.",
        subcommands: [Show.self, Send.self]
    )

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show the released dossier; before release only counts.",
            discussion: "What --unreleased opens is noted in the operator log."
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Option(help: "The talk's id.")
        var talk: Int64
        @Flag(help: "Show what would be released now. It is noted who looked.")
        var unreleased = false
        @Option(help: ArgumentHelp("Write the page there (and the PDF beside it) instead.", valueName: "file.html"))
        var page: String?

        func run() async throws {
            let place = try await Workplace.open(root, onlyLooks: !unreleased)
            let id = TalkID(rawValue: talk)
            guard let round = try await place.store.read({ try $0.round(id) }) else {
                throw ReleaseError.unknownTalk(id)
            }
            let dossiers = try await place.store.read { try $0.dossiers(of: id) }
            if let page { return try write(dossiers, to: page) }
            guard let first = dossiers.first else { return try await showUnreleased(place, round) }
            let report = DossierReport(
                first.summary,
                talk: id,
                released: first.createdAt,
                later: dossiers.dropFirst().map(\.summary)
            )
            try output.print(report) { dossiers.map(\.plain).joined(separator: "\n\n") }
        }

        private func showUnreleased(_ place: Workplace, _ round: Round) async throws {
            guard unreleased else {
                let report = DossierReport(countsOf: round)
                return try output.print(report) { report.countsText }
            }
            let release = try place.dossierRelease()
            let summary = try await place.store.write { tx in
                try tx.log(
                    operator: Operator.name,
                    "dossier show --unreleased --talk \(round.talk.id.rawValue)",
                    now: place.now
                )
                return try release.preview(tx, of: round.talk)
            }
            let report = DossierReport(summary, talk: round.talk.id, released: nil, later: [])
            try output.print(report) { report.countsText }
        }

        private func write(_ dossiers: [DossierRow], to page: String) throws {
            guard let latest = dossiers.last else {
                throw Failure(
                    .badInput,
                    "talk \(talk): nothing is released; klankbord dossier send --talk \(talk) does that"
                )
            }
            let file = URL(filePath: page)
            do {
                try latest.page.write(to: file, atomically: true, encoding: .utf8)
                try latest.pdf?.write(to: file.deletingPathExtension().appendingPathExtension("pdf"))
            } catch {
                throw Failure(.badInput, "\(page): it can't be written: \(error.localizedDescription)")
            }
            print(page)
        }
    }

    struct Send: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Release the dossier now, to the employee or then to the manager.",
            discussion: "Example: klankbord dossier send --talk 1"
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Option(help: "The talk's id.")
        var talk: Int64
        @Option(help: "employee or manager; the employee sees it first.")
        var to = "employee"

        func run() async throws {
            guard let party = Party(rawValue: to), party == .employee || party == .manager else {
                throw Failure(.badInput, "--to '\(to)': takes employee or manager")
            }
            let place = try await Workplace.open(root)
            try await place.dossierRelease().release(TalkID(rawValue: talk), to: party, now: place.now)
            place.wake()
            try output.print(["talk": talk]) { "talk \(talk): the dossier is on its way to the \(party.rawValue)" }
        }
    }
}

/// The dossier as scripts read it.
struct DossierReport: Encodable {
    struct Group: Encodable {
        /// Set for a group that stands alone.
        let group: RaterGroup?
        /// Set for groups that were too small to stand alone.
        let merged: [RaterGroup]?
        let invited: Int
        let answered: Int
        let withheld: Bool
        let questions: [Question]
        let remarks: [String]
    }

    struct Question: Encodable {
        let question: Int
        let key: String
        let text: String
        let n: Int
        let mean: Double?
        /// How many gave 1, 2, 3, 4 and 5; empty for an open question.
        let distribution: [Int]
        let comments: [String]
        let withheld: Bool
    }

    let talk: Int64
    let released: Date?
    let groups: [Group]
    /// Batches of answers that came after the release.
    let later: [[Group]]

    init(_ summary: Summary, talk: TalkID, released: Date?, later: [Summary]) {
        self.talk = talk.rawValue
        self.released = released
        groups = summary.groups.map(Group.init)
        self.later = later.map { $0.groups.map(Group.init) }
    }

    /// Before release: nothing but how many were asked and how many answered.
    init(countsOf round: Round) {
        let asked = round.requests.filter(\.counts)
        let groups = Dictionary(grouping: asked, by: \.group).sorted { $0.key < $1.key }
        self.init(
            Summary(
                groups: groups.map { group, requests in
                    GroupSummary(
                        groups: [group],
                        isNamed: false,
                        invited: requests.count,
                        answered: requests.count { $0.state == .answered },
                        isWithheld: true,
                        questions: [],
                        remarks: [],
                        remarksWithheld: false
                    )
                }
            ),
            talk: round.talk.id,
            released: nil,
            later: []
        )
    }

    var countsText: String {
        table(
            ["group", "invited", "answered"],
            groups.map { group in
                let names = (group.merged ?? [group.group].compactMap { $0 }).map(\.rawValue).joined(separator: " + ")
                return [names, "\(group.invited)", "\(group.answered)"]
            },
            whenEmpty: "nobody is asked yet"
        ) + (released == nil ? "\nnot released; the answers are shown once the employee has the dossier" : "")
    }
}

extension DossierReport.Group {
    init(_ summary: GroupSummary) {
        group = summary.groups.count == 1 ? summary.groups[0] : nil
        merged = summary.groups.count == 1 ? nil : summary.groups
        invited = summary.invited
        answered = summary.answered
        withheld = summary.isWithheld
        questions = summary.questions.map(DossierReport.Question.init)
        remarks = summary.remarks.map(\.text)
    }
}

extension DossierReport.Question {
    init(_ summary: QuestionSummary) {
        question = summary.number
        key = summary.key
        text = summary.text
        n = summary.n
        mean = summary.mean
        distribution = summary.distribution
        comments = summary.comments.map(\.text)
        withheld = summary.isWithheld
    }
}

/// Who runs a command.
enum Operator {
    static var name: String {
        let environment = ProcessInfo.processInfo.environment
        return environment["SUDO_USER"] ?? environment["LOGNAME"] ?? environment["USER"] ?? "uid \(getuid())"
    }
}
