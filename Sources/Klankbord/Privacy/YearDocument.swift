// The second page for the works council, from the registry and the words: what of whom the year around the talk keeps, how
// long, and who sees it. In Markdown, and as a page for screen and paper.
import Feedback
import Store
import Wording

/// What the year keeps, by kind, by reader and by column.
struct YearDocument {
    let words: PrivacyWords
    /// Days by what says so.
    let days: [DataKind.Retention: Int]

    /// How it is laid out.
    static let template = "privacy-year-html"
    /// What is told of each kind, by the codes of its labels.
    private static let facts = ["what", "source", "purpose", "kept", "erased", "where"]
    private static let rules = ["notScores", "notHR", "notNames", "notHealth"]
    private static let columnLabels = ["kind", "about", "readers", "kept", "table", "column"]

    /// Of the year, but for what is of nobody's concern.
    static var kinds: [DataKind] {
        let held = Set(HeldColumns.year.map(\.kind))
        return DataKind.allCases.filter { held.contains($0) && $0 != .machinery }
    }

    /// The readers of any of them, each with the kinds that they see.
    private var readers: [(name: String, kinds: String)] {
        DataKind.Reader.allCases.compactMap { reader in
            let kinds = Self.kinds.filter { $0.profile.readers.contains(reader) }
            guard !kinds.isEmpty else { return nil }
            return (name(of: reader), words.list(kinds.map { words(.kinds, $0.rawValue) }))
        }
    }

    /// Here it is plain whose employee and whose manager is meant.
    private func name(of reader: DataKind.Reader) -> String {
        words.has(.year, reader.rawValue) ? words(.year, reader.rawValue) : words(.readers, reader.rawValue)
    }

    private func readers(of kind: DataKind) -> String { words.list(kind.profile.readers.map(name)) }

    private func keptWithKey(_ kind: DataKind) -> String {
        let keys = Array(Set(kind.profile.kept.compactMap(\.key))).sorted().map { "`\($0)`" }
        let set = keys.isEmpty ? "" : " (" + words(.document, "key", ["key": words.list(keys)]) + ")"
        return words.kept(kind, days) + set
    }

    private func fact(_ code: String, of kind: DataKind) -> String {
        switch code {
        case "what": words(.what, kind.rawValue)
        case "source": words(.sources, kind.rawValue)
        case "purpose": words(.purposes, kind.profile.purpose.rawValue)
        case "kept": keptWithKey(kind)
        case "erased": words.erased(kind)
        default: kind.tables.map { "`\($0)`" }.joined(separator: ", ")
        }
    }

    private static let signing = ["signController", "signCouncil"]

    private var signatures: [String] {
        Self.signing.map { words(.report, "signLine", ["who": words(.report, $0)]) }
    }

    // MARK: In Markdown

    var markdown: String {
        let blocks = [
            "# " + words(.year, "title"), words(.year, "subtitle"), words(.year, "intro"),
            "## " + words(.year, "overview"), overview,
            "## " + words(.year, "who"), list(readers.map { "**\($0.name):** \($0.kinds)" }),
            "## " + words(.year, "not"), list(Self.rules.map { words(.year, $0) }),
        ]
        let each = ["## " + words(.year, "each")] + Self.kinds.flatMap(section)
        return (blocks + each + ["## " + words(.document, "columns"), columns] + signatures)
            .joined(separator: "\n\n") + "\n"
    }

    private var overview: String {
        markdownTable(
            ["kind", "about", "readers", "kept"].map { words(.document, $0) },
            Self.kinds.map { kind in
                [words(.kinds, kind.rawValue), words.subjects(kind.about), readers(of: kind), words.kept(kind, days)]
            }
        )
    }

    private func section(_ kind: DataKind) -> [String] {
        let lines = Self.facts.map { "**\(words(.document, $0)):** \(fact($0, of: kind))" }
        return ["### " + words(.kinds, kind.rawValue), list(lines)]
    }

    private var columns: String {
        markdownTable(
            ["table", "kind", "about", "column"].map { words(.document, $0) },
            HeldColumns.year.map { held in
                [
                    "`\(held.table)`", words(.kinds, held.kind.rawValue), words.subjects(held.about),
                    held.columns.sorted().map { "`\($0)`" }.joined(separator: ", "),
                ]
            }
        )
    }

    private func list(_ items: [String]) -> String { items.map { "- " + $0 }.joined(separator: "\n") }

    // MARK: As a page

    func page(_ wording: Wording, _ organisation: MailOrganisation) throws -> String {
        try wording.page(
            Self.template,
            within: Self.template,
            language: words.language,
            organisation: organisation
        ) { _ in fields }
    }

    private var fields: Fields {
        let titles = ["title", "subtitle", "intro", "overview", "who", "not", "each"]
        return named(titles.map { ($0, .text(plain(words(.year, $0)))) }).merging([
            "columnsTitle": .text(words(.document, "columns")),
            "labels": .fields(named(Self.columnLabels.map { ($0, .text(words(.document, $0))) })),
            "kinds": .list(Self.kinds.map(fields)),
            "readers": .list(readers.map { ["name": .text($0.name), "kinds": .text($0.kinds)] }),
            "rules": .list(Self.rules.map { ["text": .text(words(.year, $0))] }),
            "signatures": .list(Self.signing.map { ["who": .text(words(.report, $0))] }),
            "tables": .list(
                HeldColumns.year.map { held in
                    [
                        "table": .text(held.table), "about": .text(words.subjects(held.about)),
                        "columns": .text(held.columns.sorted().joined(separator: ", ")),
                    ]
                }
            ),
        ])
    }

    private func fields(_ kind: DataKind) -> Fields {
        [
            "name": .text(words(.kinds, kind.rawValue)), "about": .text(words.subjects(kind.about)),
            "readers": .text(readers(of: kind)), "kept": .text(words.kept(kind, days)),
            "facts": .list(
                Self.facts.map {
                    ["label": .text(words(.document, $0)), "text": .text(plain(fact($0, of: kind)))]
                }
            ),
        ]
    }

    private func named(_ values: [(String, Fields.Value)]) -> Fields {
        values.reduce([:]) { $0.merging(Fields(dictionaryLiteral: ($1.0, $1.1))) }
    }

    /// Markdown's marks of code, which a page doesn't have.
    private func plain(_ text: String) -> String { text.replacing("`", with: "") }
}
