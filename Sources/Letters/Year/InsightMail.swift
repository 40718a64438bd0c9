// To HR, who asked: the figures of a year, with the report by department as a file.
import Addressing
import Dossiers
import Feedback
import Foundation
import Insight
import MailFormat
import Reports
import Store
import Wording

struct InsightMail: PaperMail {
    static let example = Letter.insight(inboxRow: InboxID(rawValue: 1), year: 2027)
    let report: InsightReport
    let reader: Person
    var pdf: [UInt8]?
    var group: RaterGroup? { nil }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> InsightMail? {
        guard case .insight(_, let year) = letter, let hr = try rows.hr() else { return nil }
        return InsightMail(report: try InsightReport(rows.tx, of: year, for: .party(.hr)), reader: hr)
    }

    func fields(_ speech: Speech) -> Fields { report.fields(speech) }

    func page(_ writer: LetterWriter) throws -> String? {
        guard !report.sections.isEmpty else { return nil }
        return try writer.wording.page(
            report,
            language: reader.language,
            organisation: writer.settings.organisation
        )
    }

    /// The page where there is no WeasyPrint.
    func enclosures(_ writer: LetterWriter, at now: Date) throws -> Enclosures {
        guard let page = try page(writer) else { return Enclosures() }
        let (ending, type, bytes) =
            pdf.map { ("pdf", "application/pdf", $0) } ?? ("html", "text/html; charset=UTF-8", Array(page.utf8))
        let name = try Line("\(report.fileName).\(ending)")
        return Enclosures(files: [Attachment(filename: name, mediaType: type, bytes: bytes)])
    }

    static func samples(_ made: MadeUp) -> [InsightMail] {
        InsightReport.examples.map { InsightMail(report: $0, reader: made.manager) }
    }
}
