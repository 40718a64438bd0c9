import Dossiers
import Foundation
import TestSupport
import Testing

@Suite struct PDFTests {
    static let isInstalled = FileManager.default.fileExists(atPath: "/usr/bin/weasyprint")
    /// With more time than a busy machine needs.
    private let renderer = PDFRenderer(deadline: .seconds(300))

    private func renderer(python: URL) -> PDFRenderer { PDFRenderer(python: python, deadline: .seconds(300)) }

    @Test(.enabled(if: isInstalled)) func printsTheDossier() async throws {
        let page = try Example.wording().page(
            Example.dossier(),
            language: "nl",
            organisation: Example.organisation(withLogo: true)
        )
        let pdf = try #require(try await renderer.render(html: page))
        #expect(pdf.starts(with: "%PDF-".utf8) && pdf.count > 10_000)
    }

    /// WeasyPrint would attach the file to the PDF if it could read it.
    @Test(.enabled(if: isInstalled)) func fetchesNothing() async throws {
        func pdf(attaching address: String) async throws -> Data {
            let html = "<html><head><link rel=attachment href='\(address)'></head><body>x</body></html>"
            return Data(try #require(try await renderer.render(html: html)))
        }
        let mark = Data("/EmbeddedFile".utf8)
        #expect(try await pdf(attaching: "data:text/plain,hello").range(of: mark) != nil)
        #expect(try await pdf(attaching: "file:///etc/hostname").range(of: mark) == nil)
        #expect(try await pdf(attaching: "http://127.0.0.1:9/").range(of: mark) == nil)
    }

    @Test func withoutWeasyPrintThereIsNoPDF() async throws {
        #expect(try await renderer(python: URL(filePath: "/nowhere/python3")).render(html: "<p>x") == nil)
        let without = try TemporaryFolder(["python": "#!/bin/sh\nexit 3\n"])
        #expect(try await renderer(python: without.executable("python")).render(html: "<p>x") == nil)
    }

    @Test func whatGoesWrongIsSaid() async throws {
        let folder = try TemporaryFolder([
            "fails": "#!/bin/sh\necho first >&2\necho 'ValueError: no' >&2\nexit 1\n",
            "lies": "#!/bin/sh\necho hello\n",
            "hangs": "#!/bin/sh\nexec tail -f /dev/null\n",
        ])
        await #expect(throws: PDFError.self) {
            try await renderer(python: folder.executable("lies")).render(html: "x")
        }
        await #expect(throws: PDFError.self) {
            try await PDFRenderer(python: folder.executable("hangs"), deadline: .milliseconds(50)).render(html: "x")
        }
        let error = await #expect(throws: PDFError.self) {
            try await renderer(python: folder.executable("fails")).render(html: "x")
        }
        #expect(error?.description == "WeasyPrint made no PDF: it ended with status 1: ValueError: no")
    }
}
