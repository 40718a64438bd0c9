// The files that a command writes: a page, or a PDF of it.
import Dossiers
import Foundation

enum OutputFile {
    /// - Throws: `Failure` where it can't be written.
    static func write(_ data: Data, to file: String) throws {
        do {
            try data.write(to: URL(filePath: file), options: .atomic)
        } catch {
            throw Failure(.badInput, "\(file): it can't be written: \(error.localizedDescription)")
        }
    }

    /// A page on paper.
    /// - Parameter mend: what does without.
    /// - Throws: `Failure` where there is no WeasyPrint, or it fails.
    static func pdf(
        _ page: String,
        paper: PDFRenderer = PDFRenderer(),
        else mend: String = "--page FILE makes a web page, which a browser prints"
    ) async throws -> Data {
        do {
            if let pdf = try await paper.render(html: page) { return Data(pdf) }
        } catch let error as PDFError {
            throw Failure(.unavailable, "\(error); \(mend)")
        }
        throw Failure(.unavailable, "no PDF: WeasyPrint is not installed (apt-get install weasyprint); \(mend)")
    }
}
