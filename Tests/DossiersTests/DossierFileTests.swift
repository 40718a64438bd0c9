import Feedback
import Foundation
import TestSupport
import Testing

@testable import Dossiers
@testable import Store

/// A mail's attachments and the file in a calendar have one name, or a calendar would hold the same file twice.
@Suite struct DossierFileTests {
    private func dossier(batch: Int = 1, pdf: Data? = Data("%PDF-".utf8)) -> DossierRow {
        DossierRow(
            id: 1,
            talk: 1,
            batch: batch,
            createdAt: Example.talkStart,
            summary: Summary(groups: []),
            page: "<p>x</p>",
            plain: "x",
            pdf: pdf
        )
    }

    @Test func thePDFComesFirst() throws {
        let files = try dossier().files(about: Example.person("Anna de Vries", "anna@example.test"))
        #expect(files.map(\.name.text) == ["feedback-anna-de-vries.pdf", "feedback-anna-de-vries.html"])
        #expect(files.map(\.mediaType) == ["application/pdf", "text/html; charset=UTF-8"])
        #expect(try files.map { try $0.attachment().mediaType } == ["application/pdf", "text/html"])
        #expect(files[1].bytes == Array("<p>x</p>".utf8))
    }

    @Test func withoutPaperThereIsThePage() throws {
        let anna = try Example.person("Anna de Vries", "anna@example.test")
        #expect(try dossier(pdf: nil).files(about: anna).map(\.name.text) == ["feedback-anna-de-vries.html"])
        #expect(try dossier(pdf: nil).calendarFile(about: anna).name.text == "feedback-anna-de-vries.html")
    }

    @Test(arguments: [
        ("Zoë van den Berg", "zoe-van-den-berg"), ("Ana-María O’Neil", "ana-maria-o-neil"), ("Ольга", "dossier"),
    ])
    func namesAreInASCII(_ name: String, _ file: String) throws {
        let person = try Example.person(name, "anna@example.test")
        #expect(try dossier().calendarFile(about: person).name.text == "feedback-\(file).pdf")
    }

    @Test func aLaterBatchIsAnotherFileInTheCalendar() throws {
        let anna = try Example.person("Anna", "anna@example.test")
        #expect(try dossier(batch: 2).calendarFile(about: anna).name.text == "feedback-anna-2.pdf")
        #expect(try dossier(batch: 2).files(about: anna)[0].name.text == "feedback-anna.pdf")
    }
}
