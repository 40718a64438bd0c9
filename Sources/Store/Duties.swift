// Rows of what is done once a day.
import Feedback
import Foundation

extension Transaction {
    /// When a duty was done last; nil where it never was.
    public func lastDone(_ duty: Duty) throws -> Date? {
        try first("SELECT done_at FROM duties WHERE name = $1", [.text(duty.rawValue)])?.time("done_at")
    }

    public func note(done duty: Duty, now: Date) throws {
        try execute(
            """
            INSERT INTO duties (name, done_at) VALUES ($1, $2)
            ON CONFLICT (name) DO UPDATE SET done_at = excluded.done_at
            """,
            [.text(duty.rawValue), .time(now)]
        )
    }
}
