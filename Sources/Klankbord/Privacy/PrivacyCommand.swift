// `klankbord privacy`: what is held of people, for those who have to answer for it.
import Addressing
import ArgumentParser
import Feedback
import Foundation
import Reports
import Settings
import Wording

struct PrivacyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "privacy",
        abstract: "Show what is held of people, by which rules, and for how long.",
        subcommands: [Report.self, Year.self, Assessment.self, Document.self]
    )
    @ParentCommand var root: Klankbord

    struct Document: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Print docs/privacy.md: each kind of data, why it is held, how long, who sees it and how it goes.",
            discussion: "It needs no configuration: the times are those of the shipped one."
        )
        @ParentCommand var privacy: PrivacyCommand
        @Option(help: "nl, en, or another language that has privacy.yaml.")
        var language = "en"

        func run() async throws {
            let wording = try Wording(folders: [try ShippedTemplates.folder()])
            let document = PrivacyDocument(
                words: try wording.privacyWords(language),
                days: Configuration.shippedDays,
                mailboxDays: Configuration.shippedMailboxDays
            )
            try FileHandle.standardOutput.write(contentsOf: Data(document.markdown.utf8))
        }
    }

    struct Year: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print what of whom the year around the talk keeps, how long, and who sees it.",
            discussion: """
                The second page for the works council, beside the report, in Markdown; made from the registry. The times are \
                those of the configuration; where there is none, the shipped ones.

                Example: klankbord privacy year --language nl --pdf year.pdf
                """
        )
        @ParentCommand var privacy: PrivacyCommand
        @OptionGroup var output: OutputOptions
        @Option(help: "nl, en, de or fr; the organisation's where none is given.")
        var language: String?
        @Option(help: ArgumentHelp("Write a web page to this file instead.", valueName: "file.html"))
        var page: String?
        @Option(help: ArgumentHelp("Write a PDF to this file instead.", valueName: "file.pdf"))
        var pdf: String?

        struct Written: Encodable {
            let language: String
            let file: String
        }

        func validate() throws {
            guard page == nil || pdf == nil else { throw ValidationError("take one of --page and --pdf") }
        }

        func run() async throws {
            let desk = try PreviewDesk(privacy.root)
            let language = try desk.language(language)
            let document = YearDocument(
                words: try desk.wording.privacyWords(language),
                days: desk.handout.keptDays
            )
            guard let file = page ?? pdf else {
                return try FileHandle.standardOutput.write(contentsOf: Data(document.markdown.printable.utf8))
            }
            let html = try document.page(desk.wording, desk.organisation)
            try OutputFile.write(pdf == nil ? Data(html.utf8) : await OutputFile.pdf(html), to: file)
            try output.print(Written(language: language, file: file)) { file }
        }
    }

    struct Report: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the rules in force, what there is and how long it is kept, without a name.",
            discussion: "For works council and data protection officer, with lines to sign. It prints well as it is."
        )
        @ParentCommand var privacy: PrivacyCommand
        @OptionGroup var output: OutputOptions
        @Option(help: "nl, en, de or fr; the organisation's where none is given.")
        var language: String?

        struct Printed: Encodable {
            struct Kind: Encodable {
                let kind: String
                /// Left out where the number might say who.
                let rows: Int?
                let oldest: Date?
                /// By the key that sets them.
                let days: [String: Int]
            }

            let organisation: String
            let at: Date
            let version: String
            let rules: [RuleLine]
            let pending: [PendingRule]
            let kept: [Kind]
            let looks: [String: Int]
        }

        func run() async throws {
            let place = try await Workplace.open(privacy.root, onlyLooks: true)
            let report = try await place.store.read { try PrivacyReport($0, for: Operator.viewer, now: place.now) }
            let text = PrivacyReportText(
                words: try place.privacyWords(language),
                organisation: place.configuration.organisation.name.text,
                now: place.now,
                zone: place.configuration.organisation.timeZone,
                version: Klankbord.configuration.version,
                rules: RuleLine.all(place.configuration),
                days: place.configuration.keptDays,
                report: report,
                pending: place.pendingRules
            )
            try output.print(printed(text)) { text.text }
        }

        private func printed(_ text: PrivacyReportText) -> Printed {
            Printed(
                organisation: text.organisation,
                at: text.now,
                version: text.version,
                rules: text.rules,
                pending: text.pending,
                kept: text.report.held.map { held in
                    let days = held.kind.profile.kept.compactMap { rule in
                        rule.key.flatMap { key in text.days[rule].map { (key, $0) } }
                    }
                    return Printed.Kind(
                        kind: held.kind.rawValue,
                        rows: held.count,
                        oldest: held.oldest,
                        days: Dictionary(days) { one, _ in one }
                    )
                },
                looks: text.report.looks
            )
        }
    }

    struct Assessment: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "dpia",
            abstract: "Print a draft of a data protection impact assessment (GDPR Art. 35), in Markdown.",
            discussion: """
                Each measure names the keys that set it and the tests that show it.

                Example: klankbord privacy dpia --language nl > dpia.md
                """
        )
        @ParentCommand var privacy: PrivacyCommand
        @Option(help: "nl, en, de or fr; the organisation's where none is given.")
        var language: String?

        func run() async throws {
            let place = try await Workplace.open(privacy.root, onlyLooks: true)
            let draft = ImpactAssessment(
                words: try place.privacyWords(language),
                configuration: place.configuration,
                now: place.now
            )
            try FileHandle.standardOutput.write(contentsOf: Data(draft.markdown.printable.utf8))
        }
    }
}

extension Workplace {
    /// The organisation's own where none is given.
    func privacyWords(_ language: String?) throws -> PrivacyWords {
        try wording.privacyWords(language ?? configuration.organisation.language)
    }
}
