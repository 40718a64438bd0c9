// The dossier, to the employee, who sees it first.
import Feedback
import Store

struct DossierToEmployeeMail: DossierMail {
    static let example = Letter.dossierToEmployee(TalkID(rawValue: 1), batch: 1)
    static let party = Party.employee
    let news: DossierNews
    let event: TalkEvent
    let dossier: DossierRow?

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> DossierToEmployeeMail? {
        guard case .dossierToEmployee(let id, let batch) = letter else { return nil }
        return try read(id, batch: batch, &rows)
    }
}
