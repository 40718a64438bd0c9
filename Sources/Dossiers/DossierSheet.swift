// The dossier as it is read: a page and plain text, in the employee's language.
import Feedback
import Foundation
import Wording

/// A batch of feedback, written out.
public struct DossierSheet: Sendable {
    public let page: String
    public let plain: String

    /// - Throws: `WordingError` where the template names a value that the dossier doesn't have.
    public init(
        _ talk: Talk,
        _ summary: Summary,
        isLaterBatch: Bool,
        retentionDays: Int,
        _ wording: Wording,
        _ organisation: Organisation,
        madeAt: Date
    ) throws {
        let dossier = Dossier(
            talk: talk,
            summary: summary,
            releasedAt: madeAt,
            isLaterBatch: isLaterBatch,
            retentionDays: retentionDays
        )
        let language = talk.employee.language
        page = try wording.page(dossier, language: language, organisation: organisation)
        plain = try wording.text(dossier, language: language, organisation: organisation)
    }
}
