// The next look at each talk, so that a tick reads only those due. A change of a talk, its requests or their responses
// asks for a look in the same transaction; a talk is planned with one asked for.
import Feedback
import Foundation

extension Transaction {
    /// The planned talks whose next look is due, those that changed first, then the longest due.
    public func dueTalks(at now: Date, limit: Int) throws -> [TalkID] {
        try rows(
            "SELECT id FROM talks WHERE state = 'planned' AND next_due_at <= $1 ORDER BY next_due_at, id LIMIT $2",
            [.integer(Microseconds.last(until: now)), .integer(limit)]
        ).map { try $0.id("id") }
    }

    /// When the next look at a talk is due.
    public func nextTalkDue() throws -> Date? {
        try first(
            """
            SELECT next_due_at FROM talks WHERE state = 'planned' AND next_due_at IS NOT NULL
            ORDER BY next_due_at LIMIT 1
            """,
            []
        )?.time("next_due_at")
    }

    /// The talk was looked at.
    /// - Parameter moment: of the next look; nil: only a change asks for one.
    public func setNextLook(at id: TalkID, _ moment: Date?) throws {
        // Rather a microsecond late than a look at which the moment has not come.
        let next = moment.map { Microseconds.first(from: $0) }
        try execute("UPDATE talks SET next_due_at = $2 WHERE id = $1", [.id(id), .integer(next)])
    }

    /// Asks for a look at each talk to come: the rules may have changed since the last.
    public func lookAtTalks(startingFrom moment: Date) throws {
        try execute(
            "UPDATE talks SET next_due_at = 0 WHERE state = 'planned' AND start_at >= $1",
            [.time(moment)]
        )
    }

    /// Something changed that a decision about the talk may depend on.
    func lookAgain(at id: TalkID) throws {
        try execute(
            "UPDATE talks SET next_due_at = 0 WHERE id = $1 AND COALESCE(next_due_at, 1) <> 0",
            [.id(id)]
        )
    }

    /// The same, of its request.
    func lookAgain(for id: RequestID) throws {
        try execute(
            """
            UPDATE talks SET next_due_at = 0
            WHERE id = (SELECT talk_id FROM requests WHERE id = $1) AND COALESCE(next_due_at, 1) <> 0
            """,
            [.id(id)]
        )
    }

    /// The same, of its dossier.
    func lookAgain(forDossier id: DossierID) throws {
        try execute(
            """
            UPDATE talks SET next_due_at = 0
            WHERE id = (SELECT talk_id FROM dossiers WHERE id = $1) AND COALESCE(next_due_at, 1) <> 0
            """,
            [.id(id)]
        )
    }
}

/// Moments as they are stored, in whole microseconds since 1970.
private enum Microseconds {
    static func first(from moment: Date) -> Int64 {
        let nearest = nearest(moment)
        return date(nearest) < moment ? nearest + 1 : nearest
    }

    static func last(until moment: Date) -> Int64 {
        let nearest = nearest(moment)
        return date(nearest) > moment ? nearest - 1 : nearest
    }

    private static func nearest(_ moment: Date) -> Int64 {
        Int64((moment.timeIntervalSince1970 * 1_000_000).rounded())
    }

    private static func date(_ microseconds: Int64) -> Date {
        Date(timeIntervalSince1970: Double(microseconds) / 1_000_000)
    }
}
