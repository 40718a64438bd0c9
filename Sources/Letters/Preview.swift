// Every letter as its reader would get it, for made-up people: to look at one's own templates before anybody is written to.
import Dossiers
import Feedback
import Foundation
import Wording

/// A letter, or the dossier, with made-up people in it.
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
    public static let names = (Letter.Kind.allCases.map(\.name) + [dossier]).sorted()
    private static let dossier = "dossier"

    /// All previews of one language, each sample of each letter and the dossier.
    /// - Throws: `WordingError` where a template names a value that its mail doesn't have, or a questionnaire can't be read.
    public static func all(_ wording: Wording, language: String, organisation: Organisation) throws -> [Preview] {
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
            + [try dossier(wording, made, language, organisation)]
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
            name: Preview.dossier,
            group: nil,
            language: language,
            // The title may take several lines, up to the first empty one.
            subject: (text.split(separator: "\n\n").first ?? "").split(separator: "\n").joined(separator: " "),
            text: text,
            page: try wording.page(dossier, language: language, organisation: organisation)
        )
    }
}

extension Organisation {
    /// A browser knows nothing of a mail's other parts.
    fileprivate func showingLogo(in html: String) -> String {
        guard let logo else { return html }
        return html.replacing("cid:\(logo.contentID)", with: logo.dataURI)
    }
}
