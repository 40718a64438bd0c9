// `klankbord dossier`: the aggregated feedback, once it is released; before that, counts.
import ArgumentParser
import Feedback
import Foundation
import Reports
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
            discussion: """
                Whoever looks at answers is noted: see 'klankbord log'. Before the release --unreleased shows the answers \
                that will stand there with their raters' names, and of the others no more than counts: two looks, or a look \
                and the release, would tell who wrote what.
                """
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Option(help: "The talk's id.")
        var talk: Int64
        @Flag(help: "Show the answers with names that would be released now, and counts of the others.")
        var unreleased = false
        @Option(help: ArgumentHelp("Write the page there (and the PDF beside it) instead.", valueName: "file.html"))
        var page: String?

        func run() async throws {
            let place = try await Workplace.open(root)
            let id = TalkID(rawValue: talk)
            // A write: what isn't noted isn't shown.
            let known = try await place.store.write {
                try DossierReport($0, of: id, for: Operator.viewer, now: place.now)
            }
            guard let report = known else { throw ReleaseError.unknownTalk(id) }
            if let page { return try write(report.pages, to: page) }
            guard report.pages.isEmpty else {
                return try output.print(report) { report.pages.map(\.plain).joined(separator: "\n\n") }
            }
            let shown = unreleased ? try await preview(id, place) : report
            try output.print(shown) { shown.countsText }
        }

        private func preview(_ id: TalkID, _ place: Workplace) async throws -> DossierReport {
            let release = try place.dossierRelease()
            let report = try await place.store.write { tx in
                try DossierReport(
                    unreleased: tx,
                    of: id,
                    for: Operator.viewer,
                    now: place.now,
                    summary: release.preview
                )
            }
            guard let report else { throw ReleaseError.unknownTalk(id) }
            return report
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

        struct Sent: Encodable {
            let talk: Int64
            /// False: they had it before.
            let released: Bool
            let since: Date?
        }

        func run() async throws {
            guard let party = Party(rawValue: to), party == .employee || party == .manager else {
                throw Failure(.badInput, "--to '\(to)': takes employee or manager")
            }
            let place = try await Workplace.open(root)
            let since = try await place.dossierRelease().release(TalkID(rawValue: talk), to: party, now: place.now)
            place.wake()
            try output.print(Sent(talk: talk, released: since == nil, since: since)) {
                since.map {
                    "talk \(talk): the \(party.rawValue) has had it since \(place.shown($0)); nothing is sent again"
                }
                    ?? "talk \(talk): the dossier is on its way to the \(party.rawValue)"
            }
        }
    }
}

extension DossierReport {
    fileprivate var countsText: String {
        table(
            ["group", "invited", "answered"],
            groups.map { group in
                let names = (group.merged ?? [group.group].compactMap { $0 }).map(\.rawValue).joined(separator: " + ")
                return [names, "\(group.invited)", group.answered.map { "\($0)" } ?? "–"]
            },
            whenEmpty: "nobody is asked yet"
        ) + (released == nil ? "\nnot released; the answers are shown once the employee has the dossier" : "")
    }
}
