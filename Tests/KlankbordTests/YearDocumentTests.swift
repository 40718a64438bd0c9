// The second page for the works council is what the registry and the words make of it, in each language, and says what is
// true. `KLANKBORD_RENEW_GOLDEN=1 swift test --filter YearDocumentTests` writes the checked-in ones anew.
import Dossiers
import Feedback
import Foundation
import Settings
import Store
import TestSupport
import Testing
import Wording

@testable import Klankbord

@Suite struct YearDocumentTests {
    private func document(_ language: String) throws -> YearDocument {
        YearDocument(words: try Example.wording().privacyWords(language), days: Configuration.shippedDays)
    }

    private func page(_ language: String) throws -> String {
        try document(language).page(Example.wording(), Example.organisation())
    }

    /// English stands among the docs.
    private func file(_ language: String) -> URL {
        language == "en"
            ? Example.templates.deletingLastPathComponent().appending(path: "docs/privacy-year.md")
            : URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/privacy-year.\(language).md")
    }

    @Test(arguments: Example.languages) func theCheckedInPageIsNotStale(_ language: String) throws {
        let (file, made) = (file(language), try document(language).markdown)
        if ProcessInfo.processInfo.environment["KLANKBORD_RENEW_GOLDEN"] != nil {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(made.utf8).write(to: file)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == made, "\(file.lastPathComponent) is stale")
    }

    @Test(arguments: Example.languages) func eachTableAndColumnOfTheYearStandsInIt(_ language: String) throws {
        let (made, page) = (try document(language).markdown, try page(language))
        for held in HeldColumns.year {
            let line = try #require(made.split(separator: "\n").first { $0.hasPrefix("| `\(held.table)` |") })
            for column in held.columns { #expect(line.contains("`\(column)`"), "\(held.table).\(column)") }
            #expect(page.contains("<code>\(held.table)</code>"), "\(held.table)")
        }
        let words = try Example.wording().privacyWords(language)
        for kind in YearDocument.kinds {
            #expect(made.contains("### \(words(.kinds, kind.rawValue))\n"), "\(kind)")
            #expect(made.contains(words.kept(kind, Configuration.shippedDays)), "\(kind)")
        }
        #expect(!made.contains(/\{[a-zA-Z]+\}/) && !made.contains(/\byear\.[a-z]/) && !page.contains("{{"))
    }

    /// What the year brings is in the registry's part of the year, whoever adds it: a table that is neither of the round nor of
    /// mail and machinery, and any kind that is held to develop people.
    @Test func whatTheYearBringsIsOfTheYear() {
        let others: Set = [
            "people", "aliases", "former_addresses", "talks", "participations", "talk_sources", "calendar_sources",
            "requests", "responses", "dossiers", "releases", "placements", "inbox_messages", "inbox", "talk_mails",
            "matters", "suppressions", "outbox", "outbox_messages", "outbox_prepared", "tokens", "operator_log",
            "privacy_terms", "questionnaires", "self_tests", "clock", "conditions", "duties", "migrations",
            "retired_keys", "sealing", "mail_keys",
        ]
        let year = Set(HeldColumns.year.map(\.table))
        #expect(Set(HeldColumns.all.map(\.table)).subtracting(others) == year)
        for held in HeldColumns.all where held.kind.profile.purpose == .develop {
            #expect(year.contains(held.table), "\(held.table)")
        }
    }

    /// The page says what HR doesn't see, and that needs are nobody's.
    @Test func whatItSaysThereIsNotIsTrue() {
        for kind in [DataKind.agreements, .keptWords, .justTalked] {
            #expect(!kind.profile.readers.contains(.hr), "\(kind)")
        }
        #expect(DataKind.needs.about.isEmpty)
        #expect(
            HeldColumns.year.first { $0.kind == .needs }?.columns == ["id", "answer_id", "year", "department", "need"]
        )
    }

    @Test(arguments: Example.languages) func asAPageItIsWhole(_ language: String) throws {
        let page = try page(language)
        #expect(page.contains("<html lang=\"\(language)\">") && page.components(separatedBy: "<h1>").count == 2)
        #expect(page.components(separatedBy: "<h3>").count == YearDocument.kinds.count + 1)
        #expect(!page.contains("<td></td>") && !page.contains("<dd></dd>") && !page.contains("`"))
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/weasyprint")))
    func onPaperItBegins() async throws {
        let pdf = try await OutputFile.pdf(page("nl"), paper: PDFRenderer(deadline: .seconds(300)))
        #expect(pdf.starts(with: Data("%PDF-".utf8)))
    }

    @Test func itTakesOneForm() throws {
        #expect(throws: (any Error).self) {
            try Klankbord.parseAsRoot(["privacy", "year", "--page", "x.html", "--pdf", "x.pdf"])
        }
    }
}
