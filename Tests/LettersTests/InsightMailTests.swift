// The mail with HR's report: on paper where that can be made, and else with its page.
import Addressing
import Dossiers
import Feedback
import Foundation
import Reports
import TestSupport
import Testing
import Wording

@testable import Letters

@Suite struct InsightMailTests {
    private func writer(python: String) throws -> LetterWriter {
        LetterWriter(
            settings: LetterSettings(
                service: ServiceAddress(try NamedAddress("Feedback <feedback@example.test>"), style: .plus),
                organisation: try Example.organisation(),
                rules: MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil))
            ),
            wording: try Example.wording(),
            paper: PDFRenderer(python: URL(filePath: python), deadline: .seconds(300))
        )
    }

    private func files(_ report: InsightReport, python: String) async throws -> [(name: String, bytes: [UInt8])] {
        let writer = try writer(python: python)
        let made = try MadeUp(writer.wording, language: "fr")
        let facts = LetterFacts(mail: InsightMail(report: report, reader: made.manager))
        let written = try writer.write(await facts.onPaper(writer), now: Example.talkStart)
        return written.files.map { ($0.filename.text, $0.bytes) }
    }

    @Test func itComesWithThePaper() async throws {
        let files = try await files(InsightReport.examples[0], python: "/usr/bin/python3")
        #expect(files.map(\.name) == ["report-2027.pdf"])
        #expect(files.first?.bytes.starts(with: "%PDF-".utf8) == true)
    }

    @Test func withoutWeasyPrintItComesWithThePage() async throws {
        let files = try await files(InsightReport.examples[0], python: "/nowhere/python3")
        #expect(files.map(\.name) == ["report-2027.html"])
        let page = String(decoding: files.first?.bytes ?? [], as: UTF8.self)
        let report = try Example.wording()
            .page(InsightReport.examples[0], language: "fr", organisation: Example.organisation())
        #expect(page == report)
    }

    @Test func aYearWithoutFiguresComesAlone() async throws {
        for report in InsightReport.examples.dropFirst() {
            #expect(try await files(report, python: "/usr/bin/python3").isEmpty)
        }
    }
}
