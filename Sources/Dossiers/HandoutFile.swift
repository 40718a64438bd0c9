// The hand-out as a file that goes with a mail: a PDF, made once for each language, by whichever mail needs it first.
import Addressing
import Feedback
import Synchronization
import Wording

/// The hand-out's files, by language.
public final class HandoutShelf: Sendable {
    private let handout: Handout
    private let wording: Wording
    private let organisation: Organisation
    private let paper: PDFRenderer
    private let printed = Mutex<[String: DossierFile]>([:])

    public init(
        _ handout: Handout,
        _ wording: Wording,
        _ organisation: Organisation,
        paper: PDFRenderer = PDFRenderer()
    ) {
        (self.handout, self.wording, self.organisation, self.paper) = (handout, wording, organisation, paper)
    }

    /// Makes the PDF where there is none so far; it takes about a second. Where WeasyPrint isn't, there is none.
    /// - Throws: `WordingError` where the template names a value that the hand-out doesn't have; `PDFError`.
    public func print(language wanted: String) async throws {
        let language = wording.language(for: wanted)
        guard printed.withLock({ $0[language] == nil }) else { return }
        let text = try text(language)
        let page = try wording.page(handout, language: language, organisation: organisation)
        let file: DossierFile
        if let pdf = try await paper.render(html: page) {
            file = DossierFile(name: try name(text, "pdf"), mediaType: "application/pdf", bytes: pdf)
        } else {
            file = try plain(text)
        }
        printed.withLock { $0[language] = file }
    }

    /// The PDF where it was printed, else plain text.
    /// - Throws: `WordingError` where the template names a value that the hand-out doesn't have.
    public func file(language wanted: String) throws -> DossierFile {
        let language = wording.language(for: wanted)
        return try printed.withLock { $0[language] } ?? plain(text(language))
    }

    private func text(_ language: String) throws -> String {
        try wording.text(handout, language: language, organisation: organisation)
    }

    private func plain(_ text: String) throws -> DossierFile {
        DossierFile(name: try name(text, "txt"), mediaType: "text/plain; charset=UTF-8", bytes: Array(text.utf8))
    }

    /// By the title, which is the text's first line.
    private func name(_ text: String, _ ending: String) throws -> Line {
        let title = String(text.prefix { $0 != "\n" })
        return try Line("\(DossierFile.plainLetters(title, else: "handout")).\(ending)")
    }
}
