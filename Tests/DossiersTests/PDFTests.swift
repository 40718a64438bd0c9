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
        // Tagged for screen readers (ISO 32000-1 §14.8, ISO 14289-1): a tree of headings and tables, a language, a title.
        let data = Data(pdf)
        for mark in [
            "/StructTreeRoot", "/MarkInfo", "/Marked true", "/Lang (nl)", "/H1", "/H2", "/Table", "/TH", "pdfuaid",
            "/DisplayDocTitle",
        ] { #expect(data.range(of: Data(mark.utf8)) != nil, "\(mark)") }
    }

    // MARK: What the machine lacks

    private func lacking(_ fontList: String, python: String = "#!/bin/sh\nprintf %%PDF-\n") async throws -> [PaperNeed]
    {
        let folder = try TemporaryFolder(["python": python, "fc-list": fontList])
        return try await renderer(python: folder.executable("python"))
            .missing(fontList: folder.executable("fc-list"))
    }

    @Test func fontsThatAreMissingAreNamed() async throws {
        let all = "#!/bin/sh\necho Noto\n"
        #expect(try await lacking(all) == [])
        #expect(try await lacking("#!/bin/sh\n") == [.emoji, .chinese, .japanese, .korean])
        let asian = "#!/bin/sh\ncase $1 in :charset=1f44d) ;; *) echo Noto ;; esac\n"
        #expect(try await lacking(asian) == [.emoji])
        // Without fontconfig nobody can say.
        #expect(try await lacking("#!/bin/sh\nexit 1\n") == [])
        #expect(try await lacking("#!/bin/sh\n", python: "#!/bin/sh\nexit 3\n") == [.weasyPrint])
    }

    @Test(.enabled(if: isInstalled)) func theFontsOfThisMachineAreLookedUp() async throws {
        let missing = try await renderer.missing()
        #expect(!missing.contains(.weasyPrint))
        let hasAsian = FileManager.default.fileExists(atPath: "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
        if hasAsian { #expect(!missing.contains(.chinese) && !missing.contains(.korean)) }
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
