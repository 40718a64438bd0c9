// Rows of cycles: one for each year that HR started.
import Cycle
import Feedback
import Foundation

/// A year of the organisation's.
public struct CycleRow: Hashable, Sendable {
    public let year: Int
    public let startedAt: Date
    /// When the managers were asked how the year's talks went; nil: they weren't so far.
    public let followedUpAt: Date?
    public let closedAt: Date?
}

extension Transaction {
    /// Begins a year; one that runs or was closed goes on.
    public func startCycle(_ year: Int, now: Date) throws {
        try execute(
            """
            INSERT INTO cycles (year, started_at) VALUES ($1, $2) ON CONFLICT (year) DO UPDATE SET closed_at = NULL
            """,
            [.integer(year), .time(now)]
        )
    }

    /// What was asked stays to be answered; nothing new is asked for that year, but what HR does about its figures.
    /// - Returns: false where it doesn't run.
    public func closeCycle(_ year: Int, now: Date) throws -> Bool {
        try execute(
            "UPDATE cycles SET closed_at = $2 WHERE year = $1 AND closed_at IS NULL",
            [.integer(year), .time(now)]
        ) > 0
    }

    /// The latest first.
    public func cycles() throws -> [CycleRow] {
        try rows("SELECT * FROM cycles ORDER BY year DESC", []).map(CycleRow.init)
    }

    /// The year that runs; the latest where there are several.
    public func runningCycle() throws -> CycleRow? { try cycles().first { $0.closedAt == nil } }

    /// Whether a year runs, and one ran at that moment: a talk of the last days of a year is asked about in the next one.
    public func isFollowed(_ moment: Date) throws -> Bool {
        let cycles = try cycles()
        guard cycles.contains(where: { $0.closedAt == nil }) else { return false }
        return cycles.contains { $0.startedAt <= moment && moment < $0.closedAt ?? .distantFuture }
    }

    public func noteFollowUp(_ year: Int, now: Date) throws {
        try execute("UPDATE cycles SET followed_up_at = $2 WHERE year = $1", [.integer(year), .time(now)])
    }
}

extension CycleRow {
    fileprivate init(_ row: Row) throws {
        self.init(
            year: Int(try row.integer("year")),
            startedAt: try row.time("started_at"),
            followedUpAt: row.optionalTime("followed_up_at"),
            closedAt: row.optionalTime("closed_at")
        )
    }
}
