// Rows of the kick-off of a year: its event, who comes, the themes of worries, and the steps that are done.
import Cycle
import Feedback
import Foundation

/// A manager who is invited to a kick-off.
public struct KickOffGuest: Hashable, Sendable {
    public let person: PersonID
    /// PARTSTAT (RFC 5545 §3.2.12), in small letters; nil: no answer so far.
    public let status: String?
}

extension Transaction {
    public func kickOff(_ year: Int) throws -> KickOff? {
        try first("SELECT * FROM kick_offs WHERE year = $1", [.integer(year)]).map(KickOff.init)
    }

    public func kickOff(eventUID: String) throws -> KickOff? {
        try first("SELECT * FROM kick_offs WHERE event_uid = $1", [.text(eventUID)]).map(KickOff.init)
    }

    /// All but its event's UID and length, which never change.
    public func save(_ kickOff: KickOff) throws {
        try execute(
            """
            INSERT INTO kick_offs (year, event_uid, sequence, start_at, duration_seconds, state)
            VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (year) DO UPDATE SET sequence = excluded.sequence,
                start_at = excluded.start_at, state = excluded.state
            """,
            [
                .integer(kickOff.year), .text(kickOff.eventUID), .integer(kickOff.sequence), .time(kickOff.start),
                .integer(Int64(kickOff.duration)), .text(kickOff.state.rawValue),
            ]
        )
    }

    // MARK: Guests

    /// - Returns: whether they are new among the guests.
    @discardableResult
    public func invite(_ person: PersonID, toKickOff year: Int) throws -> Bool {
        try execute(
            "INSERT INTO kick_off_guests (year, employee_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            [.integer(year), .id(person)]
        ) > 0
    }

    public func takeOff(_ person: PersonID, fromKickOff year: Int) throws {
        try execute(
            "DELETE FROM kick_off_guests WHERE year = $1 AND employee_id = $2",
            [.integer(year), .id(person)]
        )
    }

    public func note(_ status: String, of person: PersonID, forKickOff year: Int) throws {
        try execute(
            "UPDATE kick_off_guests SET status = $3 WHERE year = $1 AND employee_id = $2",
            [.integer(year), .id(person), .text(status)]
        )
    }

    /// Who comes on one day may not come on another (RFC 5546 §3.2.2.1).
    public func forgetAnswers(toKickOff year: Int) throws {
        try execute("UPDATE kick_off_guests SET status = NULL WHERE year = $1", [.integer(year)])
    }

    public func guests(ofKickOff year: Int) throws -> [KickOffGuest] {
        try rows(
            "SELECT employee_id, status FROM kick_off_guests WHERE year = $1 ORDER BY employee_id",
            [.integer(year)]
        )
        .map { KickOffGuest(person: try $0.id("employee_id"), status: $0.optionalText("status")) }
    }

    // MARK: Worries

    /// The themes of one answer. It becomes one with those before it, by the five: whose it was, and how often a theme was
    /// named, is not kept.
    public func noteWorry(_ themes: Set<WorryTheme>, year: Int) throws {
        let blocks = try worries(of: year)
        let open = blocks.last.flatMap { $0.isFull ? nil : $0 }
        let block = (open ?? .empty).adding(themes)
        try execute(
            """
            INSERT INTO kick_off_worries (year, block, answers, themes) VALUES ($1, $2, $3, $4)
            ON CONFLICT (year, block) DO UPDATE SET answers = excluded.answers, themes = excluded.themes
            """,
            [
                .integer(year), .integer(open == nil ? blocks.count + 1 : blocks.count), .integer(block.answers),
                .text(block.themes.map(\.rawValue).sorted().joined(separator: " ")),
            ]
        )
    }

    /// The answers of a year by the five, the first of which came first; the last may be of fewer.
    public func worries(of year: Int) throws -> [WorryBlock] {
        try rows("SELECT answers, themes FROM kick_off_worries WHERE year = $1 ORDER BY block", [.integer(year)]).map {
            let themes = try $0.text("themes").split(separator: " ").compactMap { WorryTheme(rawValue: String($0)) }
            return WorryBlock(answers: Int(try $0.integer("answers")), themes: Set(themes))
        }
    }

    // MARK: Steps

    public func isDone(_ step: YearStep, of year: Int) throws -> Bool {
        try first(
            "SELECT 1 AS found FROM year_steps WHERE year = $1 AND step = $2",
            [.integer(year), .text(step.rawValue)]
        ) != nil
    }

    public func noteDone(_ step: YearStep, of year: Int, now: Date) throws {
        try execute(
            "INSERT INTO year_steps (year, step, done_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            [.integer(year), .text(step.rawValue), .time(now)]
        )
    }
}

extension KickOff {
    fileprivate init(_ row: Row) throws {
        self.init(
            year: Int(try row.integer("year")),
            eventUID: try row.text("event_uid"),
            sequence: Int(try row.integer("sequence")),
            start: try row.time("start_at"),
            duration: TimeInterval(try row.integer("duration_seconds")),
            state: try row.state("state")
        )
    }
}
