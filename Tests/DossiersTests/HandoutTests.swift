// The hand-out: true of the installation and the registry, in each language, and one sheet of A4.
import Addressing
import Feedback
import Foundation
import TestSupport
import Testing
import Wording

@testable import Dossiers

@Suite struct HandoutTests {
    private static let days: [DataKind.Retention: Int] = [
        .talk: 730, .closed: 365, .counted: 365, .day: 91,
    ]

    private func handout(
        sharing: ScheduleRules.Sharing = .onAnswer,
        minimum: Int = 3,
        hasYear: Bool = true
    ) throws -> Handout {
        Handout(
            service: try EmailAddress("feedback@example.test"),
            minimumRaters: minimum,
            sharing: sharing,
            hasYear: hasYear,
            keptDays: Self.days
        )
    }

    private func page(_ handout: Handout, _ language: String) throws -> String {
        try Example.wording().page(handout, language: language, organisation: Example.organisation())
    }

    /// In one line.
    private func text(_ handout: Handout, _ language: String = "nl") throws -> String {
        try Example.wording().text(handout, language: language, organisation: Example.organisation())
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    // MARK: What is kept and who sees it

    @Test(arguments: Example.languages) func eachKindIsNamedWithItsTime(_ language: String) throws {
        let words = try Example.wording().privacyWords(language)
        let (page, text) = try (page(handout(), language), text(handout(), language))
        for (kind, _) in Handout.kinds {
            let time = words.kept(kind, Self.days)
            let line = time.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let cell = "<td>\(time.replacing("'", with: "&#39;"))</td>"
            #expect(page.contains(cell) && text.contains(line), "\(kind): \(time)")
        }
        #expect(page.components(separatedBy: "<th scope=\"row\">").count == Handout.kinds.count + 1)
        #expect(!page.contains("<th scope=\"row\"></th>") && !page.contains("<td></td>"))
    }

    /// A kind that others may see from now on needs its words.
    @Test(arguments: ScheduleRules.Sharing.allCases) func eachSetOfReadersHasItsWords(_ sharing: ScheduleRules.Sharing)
        throws
    {
        for (kind, _) in Handout.kinds {
            let readers = try handout(sharing: sharing).readers(of: kind)
            #expect(Handout.readers.count { $0.readers == readers } == 1, "\(kind): \(readers)")
        }
    }

    @Test func readersAreThoseOfTheRegistry() throws {
        let text = try text(handout())
        #expect(text.contains("Je dossier, met de feedback: jij en je leidinggevende; tot 2 jaar na het gesprek"))
        #expect(text.contains("Opleidingen die je wilt: jij, je leidinggevende en HR; tot 1 jaar"))
        #expect(text.contains("Wat mensen nodig hebben: HR, per afdeling en zonder naam; tot 1 jaar"))
        #expect(text.contains("zomaar spraken: jij en je leidinggevende; tot 13 weken na die dag"))
        #expect(
            text.contains(
                "Waarover jullie het in het gesprek willen hebben: jij en je leidinggevende; tot een week na het gesprek"
            )
        )
        #expect(text.contains("Wat je voor jezelf bewaart: jij; tot 1 jaar"))
    }

    @Test func whoGetsTheDossierIsAsThisHouseSharesIt() throws {
        #expect(try text(handout()).contains("krijgt je dossier pas als jij het deelt."))
        let byItself = try text(handout(sharing: .automatic))
        #expect(byItself.contains("krijgt je dossier kort voor het gesprek") && !byItself.contains("pas als jij"))
        let never = try text(handout(sharing: .never))
        #expect(never.contains("krijgt je dossier niet.") && never.contains("Je dossier, met de feedback: jij;"))
    }

    @Test func numbersAreThoseOfThisHouse() throws {
        #expect(try text(handout(minimum: 5)).contains("vanaf 5 mensen"))
        let text = try text(handout(hasYear: false))
        #expect(text.contains("Je dossier") && !text.contains("Afspraken uit het gesprek"))
    }

    // MARK: As a page

    @Test(arguments: Example.languages) func thePageSaysWhatItIsToWhoeverHearsIt(_ language: String) throws {
        let page = try page(handout(), language)
        let title = try #require(page.firstMatch(of: /<title>(.+)<\/title>/)).output.1
        #expect(page.contains("<html lang=\"\(language)\">") && page.contains("<h1>\(title)</h1>"))
        #expect(page.components(separatedBy: "<h1>").count == 2 && page.components(separatedBy: "<main>").count == 2)
        #expect(!page.contains("<h3") && page.components(separatedBy: "<th scope=\"col\">").count == 4)
        #expect(!page.contains("{{") && !page.contains("}}"))
    }

    @Test func aLogoStandsInThePage() throws {
        let page = try Example.wording().page(
            handout(),
            language: "nl",
            organisation: Example.organisation(withLogo: true)
        )
        #expect(page.contains("<img src=\"data:image/png;base64,") && page.contains("alt=\"Kade &amp; Co\""))
    }

    // MARK: On paper

    @Test(.enabled(if: PDFTests.isInstalled), arguments: Example.languages)
    func itIsOneSheetWhateverTheNames(_ language: String) async throws {
        let name = "Koninklijke Nederlandse Maatschappij tot Bevordering van de Binnenvaart"
        let long = Organisation(
            name: try Line(name),
            controller: try Line("\(name), Willem Dudokhof 1, 1112 ZA Diemen, KvK 40530867"),
            contact: try EmailAddress("functionaris.gegevensbescherming@binnenvaartmaatschappij.example"),
            privacyNotice: URL(string: "https://www.binnenvaartmaatschappij.example/privacy/ontwikkelgesprek"),
            logo: try Example.organisation(withLogo: true).logo,
            timeZone: .gmt
        )
        let page = try Example.wording().page(
            handout(sharing: .automatic),
            language: language,
            organisation: long
        )
        let pdf = try #require(try await PDFRenderer(deadline: .seconds(300)).render(html: page))
        let text = String(decoding: pdf, as: Unicode.ASCII.self)
        #expect(text.firstMatch(of: /\/Type \/Pages[^>]*\/Count 1\b|\/Count 1\b[^>]*\/Type \/Pages/) != nil)
        #expect(text.contains("/Lang (\(language))") && text.contains("/StructTreeRoot"))
    }

    @Test func eachLanguageIsPrintedOnce() async throws {
        let folder = try TemporaryFolder(["python": "#!/bin/sh\ncat >/dev/null\nprintf '%%PDF-'\ndate +%N\n"])
        let python = try folder.executable("python")
        let shelf = HandoutShelf(
            try handout(),
            try Example.wording(),
            try Example.organisation(),
            paper: PDFRenderer(python: python, deadline: .seconds(300))
        )
        #expect(try shelf.file(language: "nl").name.text == "je-ontwikkelgesprek.txt")
        try await shelf.print(language: "nl-BE")
        let first = try shelf.file(language: "nl")
        #expect(first.name.text == "je-ontwikkelgesprek.pdf" && first.mediaType == "application/pdf")
        try await shelf.print(language: "nl")
        #expect(try shelf.file(language: "nl") == first)
        #expect(try shelf.file(language: "fr").name.text == "votre-entretien-de-developpement.txt")
    }

    @Test func withoutPaperThereIsText() async throws {
        let shelf = HandoutShelf(
            try handout(),
            try Example.wording(),
            try Example.organisation(),
            paper: PDFRenderer(python: URL(filePath: "/nowhere/python3"))
        )
        try await shelf.print(language: "en")
        let file = try shelf.file(language: "en")
        #expect(file.name.text == "your-development-talk.txt" && file.mediaType == "text/plain; charset=UTF-8")
        #expect(String(decoding: file.bytes, as: UTF8.self).contains("1. Where do you want to be"))
    }
}
