// Counts of talks and requests by department: all that HR sees of a round.
import Foundation

/// One department's year.
public struct DepartmentCount: Hashable, Sendable {
    /// Nil: people without one.
    public let department: String?
    /// Talks to come, talks that were, and people with a manager and without a talk.
    public let planned: Int
    public let held: Int
    public let none: Int
    /// Raters who were asked for these talks, and who answered.
    public let asked: Int
    public let answered: Int

    public init(department: String?, planned: Int, held: Int, none: Int, asked: Int, answered: Int) {
        self.department = department
        self.planned = planned
        self.held = held
        self.none = none
        self.asked = asked
        self.answered = answered
    }
}

extension Transaction {
    /// In the order of their names, people without a department last.
    public func departmentCounts(from: Date, until: Date, now: Date) throws -> [DepartmentCount] {
        try rows(
            """
            SELECT p.department AS department,
                SUM(CASE WHEN t.id IS NOT NULL AND t.start_at >= $3 THEN 1 ELSE 0 END) AS planned,
                SUM(CASE WHEN t.id IS NOT NULL AND t.start_at < $3 THEN 1 ELSE 0 END) AS held,
                SUM(CASE WHEN t.id IS NULL AND p.manager_id IS NOT NULL THEN 1 ELSE 0 END) AS none,
                SUM((SELECT COUNT(*) FROM requests r WHERE r.talk_id = t.id AND r.state NOT IN ('withdrawn', 'proposed')))
                    AS asked,
                SUM((SELECT COUNT(*) FROM requests r WHERE r.talk_id = t.id AND r.state = 'answered')) AS answered
            FROM people p LEFT JOIN talks t ON t.employee_id = p.id AND t.state = 'planned' AND t.start_at >= $1
                AND t.start_at < $2
            GROUP BY p.department ORDER BY p.department IS NULL, p.department
            """,
            [.time(from), .time(until), .time(now)]
        ).map { row in
            DepartmentCount(
                department: row.optionalText("department"),
                planned: Int(try row.integer("planned")),
                held: Int(try row.integer("held")),
                none: Int(try row.integer("none")),
                asked: Int(try row.integer("asked")),
                answered: Int(try row.integer("answered"))
            )
        }.filter { $0.planned + $0.held + $0.none > 0 }
    }
}
