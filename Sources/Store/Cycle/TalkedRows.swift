// Rows of what managers say about talks: the day when they last just talked, and what became of the year's.
import Cycle
import Days
import Feedback
import Foundation

extension Transaction {
    /// A later word takes the place of an earlier one; nothing but the day is kept.
    public func noteTalked(_ manager: PersonID, with employee: PersonID, on day: CivilDay) throws {
        try execute(
            """
            INSERT INTO just_talked (manager_id, employee_id, day) VALUES ($1, $2, $3)
            ON CONFLICT (manager_id, employee_id) DO UPDATE SET day = excluded.day
            """,
            [.id(manager), .id(employee), .text(day.description)]
        )
    }

    /// When the two last just talked, by the manager's word.
    public func lastTalked(_ manager: PersonID, with employee: PersonID) throws -> CivilDay? {
        try first(
            "SELECT day FROM just_talked WHERE manager_id = $1 AND employee_id = $2",
            [.id(manager), .id(employee)]
        ).flatMap { CivilDay(try $0.text("day")) }
    }

    /// - Returns: how many.
    public func purgeTalked(before day: CivilDay) throws -> Int {
        try execute("DELETE FROM just_talked WHERE day < $1", [.text(day.description)])
    }

    /// What a manager says about an employee's talk of that year.
    public func noteFollowUp(_ answer: FollowUp, of employee: PersonID, year: Int, now: Date) throws {
        try execute(
            """
            INSERT INTO follow_ups (year, employee_id, answer, answered_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (year, employee_id) DO UPDATE SET answer = excluded.answer, answered_at = excluded.answered_at
            """,
            [.integer(year), .id(employee), .text(answer.rawValue), .time(now)]
        )
    }

    /// The latest planned talk of an employee that has begun.
    public func lastTalk(of employee: PersonID, before moment: Date) throws -> TalkID? {
        try first(
            """
            SELECT id FROM talks WHERE employee_id = $1 AND state = 'planned' AND start_at <= $2
            ORDER BY start_at DESC, id DESC LIMIT 1
            """,
            [.id(employee), .time(moment)]
        )?.id("id")
    }

    /// Whether the two had a planned talk before that one.
    public func hadTalk(before talk: Talk) throws -> Bool {
        try first(
            """
            SELECT 1 AS found FROM talks t JOIN talks o ON o.employee_id = t.employee_id AND o.manager_id = t.manager_id
            WHERE t.id = $1 AND o.state = 'planned' AND o.start_at < t.start_at
            """,
            [.id(talk.id)]
        ) != nil
    }

    /// Planned talks of a manager between these moments, the next first.
    public func comingTalks(of manager: PersonID, from: Date, until: Date) throws -> [TalkID] {
        try rows(
            """
            SELECT id FROM talks WHERE manager_id = $1 AND state = 'planned' AND start_at >= $2 AND start_at < $3
            ORDER BY start_at, id
            """,
            [.id(manager), .time(from), .time(until)]
        ).map { try $0.id("id") }
    }

    public func followUps(of year: Int) throws -> [PersonID: FollowUp] {
        try rows("SELECT employee_id, answer FROM follow_ups WHERE year = $1", [.integer(year)])
            .reduce(into: [:]) { $0[try $1.id("employee_id")] = try $1.state("answer") }
    }

    /// Collected mails, what managers said of talks, and what HR's figures were counted of, of so long ago.
    /// - Returns: how many mails.
    public func purgeYear(before moment: Date, in zone: TimeZone, limit: Int) throws -> Int {
        try execute("DELETE FROM follow_ups WHERE answered_at < $1", [.time(moment)])
        let year = LocalTime(moment, in: zone).day.year
        // The steps of a year stay as the year does: nothing is asked a second time.
        for table in ["kick_offs", "kick_off_worries"] {
            try execute("DELETE FROM \(table) WHERE year < $1", [.integer(year)])
        }
        try purgeInsight(before: LocalTime(moment, in: zone).day)
        // The lines that ask about them go with them.
        try execute("DELETE FROM meetings WHERE start_at < $1", [.time(moment)])
        return try purgeKeptWords(before: moment, limit: limit) + purgeCollected(madeBefore: moment, limit: limit)
    }
}
