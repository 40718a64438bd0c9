// docs/privacy.md, from the registry and the words: a page in Markdown for a data protection officer.
import Feedback
import Store
import Wording

/// What is held, by kind and by column.
struct PrivacyDocument {
    let words: PrivacyWords
    /// Days by what says so.
    let days: [DataKind.Retention: Int]
    /// Of `imap.processed_retention`.
    let mailboxDays: Int

    var markdown: String {
        let blocks = [
            "# " + words(.document, "title"), words(.document, "intro"), words(.document, "readerNote"),
            "## " + words(.document, "kinds"), overview,
        ]
        let outside = words(.document, "outsideText", ["time": words.duration(days: mailboxDays)])
        return
            (blocks + DataKind.allCases.flatMap(section) + [
                "## " + words(.document, "outside"), outside, "## " + words(.document, "columns"), columns,
            ]).joined(separator: "\n\n") + "\n"
    }

    /// One line for each kind.
    private var overview: String {
        let head = ["kind", "about", "purpose", "kept"].map { words(.document, $0) }
        let rows = DataKind.allCases.map { kind in
            [
                words(.kinds, kind.rawValue), words.subjects(kind.about),
                words(.purposes, kind.profile.purpose.rawValue), words.kept(kind, days),
            ]
        }
        return markdownTable(head, rows)
    }

    private func section(_ kind: DataKind) -> [String] {
        let keys = kind.profile.kept.compactMap(\.key).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        let set = keys.isEmpty ? "" : " (" + words(.document, "key", ["key": words.list(keys.map { "`\($0)`" })]) + ")"
        let lines = [
            ("what", words(.what, kind.rawValue)), ("about", words.subjects(kind.about)),
            ("source", words(.sources, kind.rawValue)),
            ("purpose", words(.purposes, kind.profile.purpose.rawValue)),
            ("kept", words.kept(kind, days) + set), ("readers", words.readers(kind)),
            ("erased", words.erased(kind)), ("where", kind.tables.map { "`\($0)`" }.joined(separator: ", ")),
        ]
        return [
            "### " + words(.kinds, kind.rawValue),
            lines.map { "- **\(words(.document, $0)):** \($1)" }.joined(separator: "\n"),
        ]
    }

    private var columns: String {
        let head = ["table", "kind", "about", "column"].map { words(.document, $0) }
        let rows = HeldColumns.all.map { held in
            [
                "`\(held.table)`", words(.kinds, held.kind.rawValue), words.subjects(held.about),
                held.columns.sorted().map { "`\($0)`" }.joined(separator: ", "),
            ]
        }
        return markdownTable(head, rows)
    }
}

/// A table in Markdown; a vertical line in a cell would end it.
func markdownTable(_ head: [String], _ rows: [[String]]) -> String {
    let lines = [head, head.map { _ in "---" }] + rows
    return lines.map { cells in
        "| " + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
}
