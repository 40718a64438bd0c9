// Counts over many rows, each in one statement: what reports are made of.
import Feedback
import Foundation

/// One department's year.
public struct DepartmentCount: Hashable, Sendable {
    /// Nil: people without one.
    public let department: String?
    /// Talks to come, talks that were, and people with a manager and without a talk.
    public let planned: Int
    public let past: Int
    public let none: Int
    /// The raters of each of these talks, without its employee's own view.
    public let raters: [RaterTally]

    public init(department: String?, planned: Int, past: Int, none: Int, raters: [RaterTally]) {
        self.department = department
        self.planned = planned
        self.past = past
        self.none = none
        self.raters = raters
    }

    /// Each talk's number is told to its employee: what is kept back of one must not follow from the department's.
    public var count: ShownCount { ShownCount(totalOf: raters) }
}

extension Transaction {
    /// How far the raters of each talk are; talks without any are missing.
    /// - Parameter moment: an answer that came after it is one that may still come.
    public func tallies(asOf moment: Date? = nil) throws -> [TalkID: RaterTally] {
        try countedRaters(asOf: moment).mapValues { RaterTally(of: $0) }
    }

    private func countedRaters(asOf moment: Date?) throws -> [TalkID: [CountedRater]] {
        let isLate = """
            r.state = 'answered' AND $1 < (SELECT \(Self.firstAnswered) FROM responses s WHERE s.request_id = r.id)
            """
        let raters = try rows(
            """
            SELECT r.talk_id, r.rater_address, r.rater_group, r.off_list, r.state_code, p.address AS person_address,
                CASE WHEN \(moment == nil ? "1 = 0" : isLate) THEN 'sent' ELSE r.state END AS state
            FROM requests r \(Self.persons)
            """,
            moment.map { [.time($0)] } ?? []
        )
        .map { (talk: try $0.id("talk_id") as TalkID, rater: try CountedRater($0)) }
        return Dictionary(grouping: raters, by: \.talk).mapValues { $0.map(\.rater) }
    }

    public func requestCounts() throws -> [FeedbackRequest.State: Int] {
        try rows("SELECT state, COUNT(*) AS n FROM requests GROUP BY state", []).reduce(into: [:]) { counts, row in
            counts[try row.state("state")] = Int(try row.integer("n"))
        }
    }

    /// Held messages by the code of their reason.
    public func heldCounts() throws -> [String: Int] {
        let held = "SELECT held_code, COUNT(*) AS n FROM inbox WHERE state = 'held' AND held_code IS NOT NULL"
        return try rows(held + " GROUP BY held_code", []).reduce(into: [:]) { counts, row in
            counts[try row.text("held_code")] = Int(try row.integer("n"))
        }
    }

    /// When each party of each talk got the dossier's first batch; talks without a release are missing.
    public func releases() throws -> [TalkID: [Party: Date]] {
        try rows(
            """
            SELECT d.talk_id, r.party, MIN(r.released_at) AS at FROM releases r JOIN dossiers d ON d.id = r.dossier_id
            GROUP BY d.talk_id, r.party
            """,
            []
        ).reduce(into: [:]) { releases, row in
            releases[try row.id("talk_id"), default: [:]][try row.state("party")] = try row.time("at")
        }
    }

    /// PARTSTAT by attendee of each talk, without those who have not answered.
    public func participations() throws -> [TalkID: [Party: String]] {
        try rows("SELECT talk_id, party, status FROM participations", []).reduce(into: [:]) { all, row in
            all[try row.id("talk_id"), default: [:]][try row.state("party")] = try row.text("status")
        }
    }

    /// Numbers that tell how far each talk has come, without its people.
    public func talkMoments() throws -> [(id: TalkID, state: Talk.State, start: Date)] {
        try rows("SELECT id, state, start_at FROM talks", []).map {
            (try $0.id("id"), try $0.state("state"), try $0.time("start_at"))
        }
    }

    /// Talks and requests by department, in the order of their names, people without a department last.
    public func departmentCounts(from: Date, until: Date, asOf moment: Date? = nil, now: Date) throws
        -> [DepartmentCount]
    {
        let raters = try departmentTallies(from: from, until: until, asOf: moment)
        return try rows(
            """
            SELECT p.department AS department,
                SUM(CASE WHEN t.id IS NOT NULL AND t.start_at >= $3 THEN 1 ELSE 0 END) AS planned,
                SUM(CASE WHEN t.id IS NOT NULL AND t.start_at < $3 THEN 1 ELSE 0 END) AS past,
                SUM(CASE WHEN t.id IS NULL AND p.manager_id IS NOT NULL AND p.left_at IS NULL THEN 1 ELSE 0 END) AS none
            FROM people p LEFT JOIN talks t ON t.employee_id = p.id AND t.state = 'planned' AND t.start_at >= $1
                AND t.start_at < $2
            GROUP BY p.department ORDER BY p.department IS NULL, p.department
            """,
            [.time(from), .time(until), .time(now)]
        ).map { row in
            DepartmentCount(
                department: row.optionalText("department"),
                planned: Int(try row.integer("planned")),
                past: Int(try row.integer("past")),
                none: Int(try row.integer("none")),
                raters: raters[row.optionalText("department")] ?? []
            )
        }.filter { $0.planned + $0.past + $0.none > 0 }
    }

    /// Of each talk on its own; a rater of two counts in each. Whether somebody wrote their own view is no number of HR's.
    private func departmentTallies(from: Date, until: Date, asOf moment: Date?) throws -> [String?: [RaterTally]] {
        let raters = try countedRaters(asOf: moment)
        return try rows(
            """
            SELECT t.id, p.department FROM talks t JOIN people p ON p.id = t.employee_id
            WHERE t.state = 'planned' AND t.start_at >= $1 AND t.start_at < $2 ORDER BY t.id
            """,
            [.time(from), .time(until)]
        ).reduce(into: [:]) { tallies, row in
            let others = try raters[row.id("id")]?.filter { $0.group != .self } ?? []
            tallies[row.optionalText("department"), default: []].append(RaterTally(of: others))
        }
    }
}

extension CountedRater {
    init(_ row: Row) throws {
        self.init(
            person: try row.person(),
            group: try row.state("rater_group"),
            state: try row.state("state"),
            isTakenOff: try row.isTakenOff,
            isUnexpected: row.endedBefore != nil
        )
    }
}
