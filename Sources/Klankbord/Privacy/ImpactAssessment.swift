// `klankbord privacy dpia`: a draft of a data protection impact assessment, in Markdown.
import Feedback
import Foundation
import Settings
import Store
import Wording

struct ImpactAssessment {
    let words: PrivacyWords
    let configuration: Configuration
    let now: Date

    var markdown: String {
        let organisation = ["organisation": configuration.organisation.name.text]
        let time = ["time": words.moment(now, in: configuration.organisation.timeZone)]
        return
            ([
                "# " + words(.dpia, "title", organisation), words(.dpia, "draft", time),
                "## " + words(.dpia, "controller"), controller,
                "## " + words(.dpia, "purpose"), words(.dpia, "purposeText", organisation),
                "## " + words(.dpia, "basis"), words(.dpia, "basisText"),
                "## " + words(.dpia, "necessity"), words(.dpia, "necessityText"),
                "## " + words(.dpia, "data"), data,
                "## " + words(.dpia, "persons"), persons,
                "## " + words(.dpia, "recipients"), recipients, words(.dpia, "recipientsText"),
                "## " + words(.dpia, "retention"), retention,
                "## " + words(.dpia, "risks"),
            ] + PrivacyRisk.allCases.flatMap(section) + [
                "## " + words(.dpia, "opinion"), words(.dpia, "opinionText"),
            ]).joined(separator: "\n\n") + "\n"
    }

    private var controller: String {
        words(
            .export,
            "controller",
            [
                "controller": configuration.organisation.controller.text,
                "contact": configuration.organisation.contact.description,
                "notice": configuration.organisation.privacyNotice.absoluteString,
            ]
        )
    }

    private var data: String {
        list(DataKind.allCases.map { "**\(words(.kinds, $0.rawValue)).** \(words(.what, $0.rawValue))" })
    }

    private var persons: String {
        list(
            DataKind.Subject.allCases.map { subject in
                let kinds = DataKind.allCases.filter { $0.about.contains(subject) }.map { words(.kinds, $0.rawValue) }
                return "\(words(.subjects, subject.rawValue)): \(words.list(kinds))"
            }
        )
    }

    private var recipients: String {
        list(
            DataKind.Reader.allCases.compactMap { reader in
                let kinds = DataKind.allCases.filter { $0.profile.readers.contains(reader) }
                guard !kinds.isEmpty else { return nil }
                return "\(words(.readers, reader.rawValue)): \(words.list(kinds.map { words(.kinds, $0.rawValue) }))"
            }
        )
    }

    private var retention: String {
        markdownTable(
            [words(.document, "kind"), words(.document, "kept"), words(.report, "key")],
            DataKind.allCases.map { kind in
                let keys = kind.profile.kept.compactMap(\.key).map { "`\($0)`" }
                return [words(.kinds, kind.rawValue), words.kept(kind, configuration.keptDays), words.list(keys)]
            }
        )
    }

    private func section(_ risk: PrivacyRisk) -> [String] {
        ["### " + words(.risks, risk.rawValue), list(risk.measures.map(line))]
    }

    private func line(_ measure: PrivacyMeasure) -> String {
        let minimum = ["minimum": "\(configuration.privacy.minimumRaters)"]
        let keys = measure.keys.map { "`\($0)`" }
        let tests = measure.tests.map { "`\($0)`" }
        let notes = [
            keys.isEmpty ? nil : words(.dpia, "keys", ["key": words.list(keys)]),
            tests.isEmpty ? nil : words(.dpia, "tests", ["tests": words.list(tests)]),
        ].compactMap(\.self)
        return words(.measures, measure.rawValue, minimum)
            + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
    }

    private func list(_ items: [String]) -> String { items.map { "- " + $0 }.joined(separator: "\n") }
}
