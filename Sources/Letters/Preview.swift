// Every letter as its reader would get it, for made-up people, and what is printed: to look at one's own templates before
// anybody is written to.
import Dossiers
import Feedback
import Foundation
import Reports
import Wording

/// A letter, the hand-out, HR's report or the dossier, with made-up people in it.
public struct Preview: Sendable {
    /// That of its template: `dossier-to-employee`.
    public let name: String
    /// The reader's relation to the employee, where there are variants for it.
    public let group: RaterGroup?
    /// BCP 47.
    public let language: String
    public let subject: String
    public let text: String
    /// A page that a browser shows as it is.
    public let page: String
}

extension Preview {
    /// The names that there are, in order.
    public static let names = (Letter.Kind.allCases.map(\.name) + [handout, report, dossier]).sorted()
    private static let (handout, report, dossier) = ("handout", "report", "dossier")

    /// All previews of one language, each sample of each letter, the hand-out, HR's report and the dossier.
    /// - Throws: `WordingError` where a template names a value that its mail doesn't have, or a questionnaire can't be read.
    public static func all(
        _ wording: Wording,
        language: String,
        organisation: Organisation,
        handout: Handout
    ) throws -> [Preview] {
        let made = try MadeUp(wording, language: language)
        var seen: Set<String> = []
        let mails = try Letter.Kind.allCases.sorted { $0.name < $1.name }.flatMap {
            try $0.mail.samples(made) as [any Mail]
        }
        let previews = try mails.map { mail in
            let written = try wording.mail(mail, language: language, organisation: organisation)
            return Preview(
                name: type(of: mail).kind.name,
                group: mail.group,
                language: language,
                subject: written.subject,
                text: written.text,
                page: organisation.showingLogo(in: written.html)
            )
        }
        return previews.filter { seen.insert("\($0.name)\n\($0.subject)\n\($0.text)").inserted }
            + [
                try preview(of: handout, wording, language, organisation),
                try preview(of: InsightReport.examples[0], wording, made, language, organisation),
                try dossier(wording, made, language, organisation),
            ]
    }

    private static func preview(
        of handout: Handout,
        _ wording: Wording,
        _ language: String,
        _ organisation: Organisation
    ) throws -> Preview {
        Preview(
            printed: Preview.handout,
            language: language,
            text: try wording.text(handout, language: language, organisation: organisation),
            page: try wording.page(handout, language: language, organisation: organisation)
        )
    }

    /// In text it is what the mail says that encloses it.
    private static func preview(
        of report: InsightReport,
        _ wording: Wording,
        _ made: MadeUp,
        _ language: String,
        _ organisation: Organisation
    ) throws -> Preview {
        let mail = InsightMail(report: report, reader: made.manager)
        let written = try wording.mail(mail, language: language, organisation: organisation)
        return Preview(
            name: Preview.report,
            group: nil,
            language: language,
            subject: written.subject,
            text: written.text,
            page: try wording.page(report, language: language, organisation: organisation)
        )
    }

    private static func dossier(
        _ wording: Wording,
        _ made: MadeUp,
        _ language: String,
        _ organisation: Organisation
    ) throws -> Preview {
        let dossier = try Dossier.example(made.talks[0], wording, language: language)
        let text = try wording.text(dossier, language: language, organisation: organisation)
        return Preview(
            printed: Preview.dossier,
            language: language,
            text: text,
            page: try wording.page(dossier, language: language, organisation: organisation)
        )
    }

    /// Its title may take several lines of the text, up to the first empty one.
    private init(printed name: String, language: String, text: String, page: String) {
        let title = (text.split(separator: "\n\n").first ?? "").split(separator: "\n").joined(separator: " ")
        self.init(name: name, group: nil, language: language, subject: title, text: text, page: page)
    }
}

extension Organisation {
    /// A browser knows nothing of a mail's other parts.
    fileprivate func showingLogo(in html: String) -> String {
        guard let logo else { return html }
        return html.replacing("cid:\(logo.contentID)", with: logo.dataURI)
    }
}
