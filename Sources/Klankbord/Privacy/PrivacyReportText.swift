// `klankbord privacy report`: the rules in force, what there is and how long, what operators opened, and lines to sign.
import Feedback
import Foundation
import Reports
import Settings
import Wording

struct PrivacyReportText {
    let words: PrivacyWords
    let organisation: String
    let now: Date
    let zone: TimeZone
    let version: String
    let rules: [RuleLine]
    let days: [DataKind.Retention: Int]
    let report: PrivacyReport
    let pending: [PendingRule]

    /// In Markdown that reads as plain text and prints well.
    var text: String {
        let head = [
            "# " + words(.report, "title", ["organisation": organisation]),
            words(.report, "at", ["time": words.moment(now, in: zone), "version": version]),
        ]
        let sections = [
            ("rules", rulesTable), ("pending", pendingLines), ("kept", keptTable), ("looks", looksTable),
            ("signing", signing),
        ]
        let blocks = sections.flatMap { ["## " + words(.report, $0), $1] }
        return (head + blocks).joined(separator: "\n\n")
    }

    private var rulesTable: String {
        let rows = rules.map { [words(.terms, $0.key), $0.shown(words), $0.key] }
        return aligned(["what", "value", "key"].map { $0 == "what" ? words(.document, $0) : words(.report, $0) }, rows)
    }

    private var pendingLines: String {
        guard !pending.isEmpty else { return words(.report, "noPending") }
        return pending.map { rule in
            "- "
                + words(
                    .report,
                    "pendingLine",
                    [
                        "key": words(.terms, rule.key), "before": words.shown(rule.before, of: rule.key),
                        "after": words.shown(rule.after, of: rule.key), "time": words.moment(rule.until, in: zone),
                    ]
                )
        }.joined(separator: "\n")
    }

    private var keptTable: String {
        let rows = report.held.map { held in
            [
                words(.kinds, held.kind.rawValue), held.count.map { "\($0)" } ?? "–",
                held.oldest.map { Klankbord.shown($0, in: zone) } ?? "–", words.kept(held.kind, days),
            ]
        }
        return aligned(["kind", "rows", "oldest", "time"].map { words(.report, $0) }, rows) + "\n\n"
            + words(.report, "erasing")
    }

    private var looksTable: String {
        guard !report.looks.isEmpty else { return words(.report, "noLooks") }
        let rows = report.looks.sorted { $0.key < $1.key }.map { [$0.key, "\($0.value)"] }
        return aligned(["action", "count"].map { words(.report, $0) }, rows)
    }

    private var signing: String {
        let lines = ["signController", "signCouncil", "signOfficer"].map {
            words(.report, "signLine", ["who": words(.report, $0)])
        }
        return ([words(.report, "signText")] + lines).joined(separator: "\n\n\n")
    }
}

/// A change that waits.
struct PendingRule: Encodable, Hashable {
    let key: String
    let before: String
    let after: String
    let until: Date
}

/// A table in Markdown, its columns as wide as their widest cell so that it is one on paper too.
private func aligned(_ head: [String], _ rows: [[String]]) -> String {
    let all = [head] + rows
    let widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    func line(_ cells: [String]) -> String {
        let padded = zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
        return "| " + padded.joined(separator: " | ") + " |"
    }
    let rule = "|" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|") + "|"
    return ([line(head), rule] + rows.map(line)).joined(separator: "\n")
}
