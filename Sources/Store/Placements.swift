// Rows of what became of released dossiers in people's calendars.
import Feedback
import Foundation

/// A dossier that may have to be put into a calendar.
public struct PlacementRow: Sendable {
    /// The dossier's row, which is read only when it is put somewhere.
    public let dossier: DossierID
    public let talk: TalkID
    public let party: Party
    public let releasedAt: Date
    /// How often it was tried.
    public let attempts: Int
}

/// The fate of a dossier in somebody's calendar.
public enum PlacementEnd: String, Codable, Sendable, CaseIterable {
    case placed
    /// The file did not fit; the description says that it was mailed.
    case mentioned
    /// It is the organizer's own copy: nothing was touched.
    case organizers
}

/// How an attempt ended.
public enum PlacementResult: Sendable, Hashable {
    /// Nothing is left to do.
    case done(PlacementEnd)
    /// Tried again then; `trouble` is what the server says, nil where nothing is wrong.
    case again(at: Date, trouble: String?)
}

extension Transaction {
    /// Dossiers released, not in the calendar, and due; only of planned talks that have not been, with the next moment.
    public func duePlacements(now: Date) throws -> [PlacementRow] {
        try rows(
            """
            SELECT d.id, d.talk_id, r.party, r.released_at, COALESCE(p.attempts, 0) AS attempts
            \(Self.openPlacements) AND COALESCE(p.next_attempt_at, 0) <= $1 ORDER BY r.released_at, d.id
            """,
            [.time(now)]
        ).map { row in
            PlacementRow(
                dossier: try row.id("id"),
                talk: try row.id("talk_id"),
                party: try row.state("party"),
                releasedAt: try row.time("released_at"),
                attempts: Int(try row.integer("attempts"))
            )
        }
    }

    /// When the next one is due that waits.
    public func nextPlacementDue(now: Date) throws -> Date? {
        try first(
            "SELECT MIN(p.next_attempt_at) AS at \(Self.openPlacements) AND p.next_attempt_at > $1",
            [.time(now)]
        )?.optionalTime("at")
    }

    /// The first trouble of those that wait.
    public func placementTrouble(now: Date) throws -> String? {
        try first(
            "SELECT p.trouble \(Self.openPlacements) AND p.trouble IS NOT NULL ORDER BY p.next_attempt_at LIMIT 1",
            [.time(now)]
        )?.optionalContent("trouble")
    }

    private static var openPlacements: String {
        """
        FROM releases r JOIN dossiers d ON d.id = r.dossier_id JOIN talks t ON t.id = d.talk_id
        LEFT JOIN placements p ON p.dossier_id = r.dossier_id AND p.party = r.party
        WHERE p.outcome IS NULL AND t.state = 'planned' AND t.start_at > $1
        """
    }

    /// After a start, perhaps with another configuration, nothing waits any longer.
    public func hurryPlacements() throws {
        try execute("UPDATE placements SET next_attempt_at = 0 WHERE outcome IS NULL", [])
    }

    /// Notes an attempt; a done one stays done.
    public func note(placement dossier: DossierID, _ party: Party, _ result: PlacementResult, now: Date) throws {
        let (outcome, next, trouble): (String?, Date, String?) =
            switch result {
            case .done(let end): (end.rawValue, now, nil)
            case .again(let at, let trouble): (nil, at, trouble)
            }
        try execute(
            """
            INSERT INTO placements (dossier_id, party, outcome, attempts, next_attempt_at, trouble)
            VALUES ($1, $2, $3, 1, $4, $5)
            ON CONFLICT (dossier_id, party) DO UPDATE SET outcome = excluded.outcome, attempts = placements.attempts + 1,
                next_attempt_at = excluded.next_attempt_at, trouble = excluded.trouble
            WHERE placements.outcome IS NULL
            """,
            [
                .id(dossier), .text(party.rawValue), .text(outcome), .time(next),
                .content(trouble, under: key(of: dossier)),
            ]
        )
    }
}
