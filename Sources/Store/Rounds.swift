// The round of a talk, as its rows have it.
import Feedback
import Foundation

extension Transaction {
    /// Where the round of a talk stands.
    public func round(_ id: TalkID) throws -> Round? {
        guard let talk = try talk(id) else { return nil }
        let requests = try requests(of: id)
        let row = try first("SELECT standing_week FROM talks WHERE id = $1", [.id(id)])
        return Round(
            talk: talk,
            requests: requests,
            dossiers: try dossierRounds(of: id),
            standingWeek: Int(row?.optionalInteger("standing_week") ?? 0),
            newResponses: try uncountedResponses(of: id),
            lateResponses: try confidentialResponses(of: id)
        )
    }

    private func confidentialResponses(of id: TalkID) throws -> Int {
        let row = try first(
            """
            SELECT COUNT(DISTINCT r.id) AS n FROM requests r JOIN responses a ON a.request_id = r.id
            WHERE r.talk_id = $1 AND r.promise = 'confidential' AND a.dossier_id IS NULL AND a.discarded_at IS NULL
            """,
            [.id(id)]
        )
        return Int(try row?.integer("n") ?? 0)
    }
}
