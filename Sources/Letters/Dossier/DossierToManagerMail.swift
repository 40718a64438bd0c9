// The dossier, to the manager, after the employee shared it or as configured.
import Feedback
import Store

struct DossierToManagerMail: DossierMail {
    static let example = Letter.dossierToManager(TalkID(rawValue: 1), batch: 1)
    static let party = Party.manager
    let news: DossierNews
    let event: TalkEvent
    let dossier: DossierRow?

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> DossierToManagerMail? {
        guard case .dossierToManager(let id, let batch) = letter else { return nil }
        return try read(id, batch: batch, &rows)
    }
}
