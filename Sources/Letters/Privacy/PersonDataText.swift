// What is held about a person, as that person reads it (GDPR Art. 15): sources, readers, times and rights beside the values.
import Addressing
import Feedback
import Foundation
import Reports
import Store
import Wording

public struct PersonDataText {
    private let report: PersonReport
    private let words: PrivacyWords
    private let organisation: Organisation
    private let days: [DataKind.Retention: Int]
    /// Days that mail lies in the mailbox.
    private let mailboxDays: Int

    public init(
        _ report: PersonReport,
        _ words: PrivacyWords,
        _ organisation: Organisation,
        days: [DataKind.Retention: Int],
        mailboxDays: Int
    ) {
        (self.report, self.words, self.organisation) = (report, words, organisation)
        (self.days, self.mailboxDays) = (days, mailboxDays)
    }

    /// Plain text; in Markdown it has headings too.
    public var text: String {
        let head = [
            "# "
                + words(
                    .export,
                    "title",
                    ["organisation": organisation.name.text, "address": report.addresses.joined(separator: ", ")]
                ),
            words(.export, "at", ["time": words.moment(report.at, in: organisation.timeZone)]), controller,
        ]
        let found = report.isEmpty ? [words(.export, "nothing")] : report.parts.map(section)
        let leftOut = report.leftOut.isEmpty ? [] : [words(.export, "leftOut", ["kinds": kinds(report.leftOut)])]
        let time = ["time": words.duration(days: mailboxDays)]
        let tail = [
            words(.export, "others"), words(.export, "elsewhere", time), "## " + words(.export, "rights"),
            words(.export, "rightsText", ["contact": organisation.contact.description]),
        ]
        return (head + found + leftOut + tail).joined(separator: "\n\n") + "\n"
    }

    private var controller: String {
        words(
            .export,
            "controller",
            [
                "controller": organisation.controller.text, "contact": organisation.contact.description,
                "notice": organisation.privacyNotice?.absoluteString ?? "–",
            ]
        )
    }

    private func kinds(_ kinds: [DataKind]) -> String { words.list(kinds.map { words(.kinds, $0.rawValue) }) }

    private func section(_ part: PersonReport.Part) -> String {
        let facts = [
            ("as", words(.subjects, part.role.rawValue)), ("purpose", words(.purposes, part.purpose.rawValue)),
            ("source", words(.sources, part.kind.rawValue)), ("readers", words.readers(part.kind)),
            ("kept", words.kept(part.kind, days)),
        ]
        let head =
            "## \(words(.kinds, part.kind.rawValue)) (\(words(.export, "rows", ["count": "\(part.entries.count)"])))"
        let lines = facts.map { "\(words(.export, $0)): \($1)" }.joined(separator: "\n")
        return ([head, lines] + part.entries.map(entry)).joined(separator: "\n\n")
    }

    /// A value of several lines stands below its name, further to the right.
    private func entry(_ values: [String: HeldValue]) -> String {
        values.sorted { $0.key < $1.key }.map { column, value in
            let lines = shown(value).split(separator: "\n", omittingEmptySubsequences: false)
            let name = "- " + words.column(column)
            return lines.count > 1
                ? ([name + ":"] + lines.map { "    " + $0 }).joined(separator: "\n") : "\(name): \(lines.first ?? "")"
        }.joined(separator: "\n")
    }

    private func shown(_ value: HeldValue) -> String {
        switch value {
        case .text(let text), .json(let text): text
        case .integer(let number): "\(number)"
        case .moment(let date): words.moment(date, in: organisation.timeZone)
        }
    }
}
