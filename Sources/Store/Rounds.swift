// The round of a talk, as its rows have it.
import Feedback
import Foundation

extension Transaction {
    /// Where the round of a talk stands.
    public func round(_ id: TalkID) throws -> Round? {
        guard let talk = try talk(id) else { return nil }
        let row = try first("SELECT standing_week FROM talks WHERE id = $1", [.id(id)])
        return Round(
            talk: talk,
            requests: try requests(of: id),
            dossiers: try dossierRounds(of: id),
            standingWeek: Int(row?.optionalInteger("standing_week") ?? 0),
            voices: try voices(of: id),
            readers: try readers(of: talk)
        )
    }

    /// The two who read the talk's dossier.
    public func readers(of talk: Talk) throws -> Set<RaterKey> {
        Set(try [talk.employee, talk.manager].map { try person(behind: $0.address) })
    }
}
