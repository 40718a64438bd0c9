// The row of what is believed about the time.
import Feedback
import Foundation

extension Transaction {
    /// Nil where nobody has noted it so far.
    public func clockBelief() throws -> ClockBelief? {
        guard let text = try first("SELECT belief FROM clock WHERE id = 1", [])?.text("belief") else { return nil }
        do {
            return try JSONDecoder().decode(ClockBelief.self, from: Data(text.utf8))
        } catch {
            throw StoreError.unreadableRow("clock: \(error)")
        }
    }

    /// The works council's notice is no shorter for a leap, whoever confirms it.
    public func note(_ belief: ClockBelief) throws {
        if let leap = try clockBelief().map(belief.leap), leap > 0 {
            try lengthenNotice(by: leap, at: belief.believed.wall.addingTimeInterval(-leap))
        }
        let text = String(decoding: try JSONEncoder().encode(belief), as: UTF8.self)
        try execute(
            "INSERT INTO clock (id, belief) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET belief = excluded.belief",
            [.text(text)]
        )
    }

    /// The clock went back, and was right to: letters wait as long as they would have.
    /// - Parameter seconds: by which it went back.
    public func bringForwardLetters(by seconds: TimeInterval, now: Date) throws {
        try execute(
            """
            UPDATE outbox SET next_attempt_at = CASE WHEN next_attempt_at - $1 > $2 THEN next_attempt_at - $1 ELSE $2 END
            WHERE state IN ('queued', 'deferred') AND next_attempt_at > $2
            """,
            [.integer(Int64(seconds * 1_000_000)), .time(now)]
        )
    }
}
