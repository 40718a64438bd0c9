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

    /// The raters of those that may be in a batch.
    private func confidentialResponses(of id: TalkID) throws -> Int {
        let late = try rows(
            """
            SELECT r.rater_address, p.address AS person_address
            FROM requests r JOIN responses s ON s.request_id = r.id \(Self.persons)
            WHERE r.talk_id = $1 AND r.promise = 'confidential' AND s.dossier_id IS NULL AND s.discarded_at IS NULL
                AND \(Self.counts)
            """,
            [.id(id)]
        )
        guard !late.isEmpty else { return 0 }
        return Set(try late.map { try $0.person() }).subtracting(try shownRaters(of: id)).count
    }
}
