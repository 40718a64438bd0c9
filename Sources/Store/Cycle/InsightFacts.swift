// What HR's figures are counted of: for each person, or answer without its person, the department and a code.
import Cycle
import Days
import Feedback
import Foundation
import Insight

extension Figure {
    /// The codes of its cells, in their order.
    /// - Parameter themes: those of trainings, which are HR's own.
    public func cells(themes: [String]) -> [String] {
        switch self {
        case .talks: TalkStanding.allCases.map(\.rawValue)
        case .months: FigureYear.monthCells
        case .agreements: Agreement.states
        case .themes: themes
        case .trainings: Training.State.allCases.map(\.rawValue)
        case .calls: CallWish.allCases.map(\.rawValue)
        case .oftenEnough: OftenEnough.allCases.map(\.rawValue)
        case .needs: Need.allCases.map(\.rawValue)
        case .load: TimesAsked.allCases.map(\.rawValue)
        }
    }
}

/// Somebody who is counted.
public struct InsightFact: Hashable, Sendable {
    public let key: PersonKey
    /// Nil: none.
    public let department: String?
    /// Of a cell.
    public let cell: String

    public init(_ key: PersonKey, department: String?, cell: String) {
        (self.key, self.department, self.cell) = (key, department, cell)
    }
}

extension Transaction {
    /// How many people with a manager each department has.
    public func departmentSizes() throws -> [String?: Int] {
        try rows(
            """
            SELECT department, COUNT(*) AS n FROM people WHERE manager_id IS NOT NULL AND left_at IS NULL
            GROUP BY department
            """,
            []
        ).reduce(into: [:]) { $0[$1.optionalText("department")] = Int(try $1.integer("n")) }
    }

    /// The talks of a year, of everybody with a manager: the last that is over at the moment, else the next; and what the manager
    /// said until then.
    public func yearTalks(of year: Int, from: Date, until: Date, saidBefore moment: Date) throws
        -> [(key: PersonKey, department: String?, talk: YearTalk)]
    {
        try rows(
            """
            SELECT p.id, p.department, t.start_at, t.duration_seconds, f.answer FROM people p
            LEFT JOIN talks t ON t.id = (SELECT x.id FROM talks x WHERE x.employee_id = p.id AND x.state = 'planned'
                AND x.start_at >= $1 AND x.start_at < $2
                ORDER BY CASE WHEN x.start_at + x.duration_seconds * 1000000 <= $4 THEN -x.start_at ELSE x.start_at END, x.id
                LIMIT 1)
            LEFT JOIN follow_ups f ON f.employee_id = p.id AND f.year = $3 AND f.answered_at < $4
            WHERE p.manager_id IS NOT NULL AND p.left_at IS NULL ORDER BY p.id
            """,
            [.time(from), .time(until), .integer(year), .time(moment)]
        ).map { row in
            let start = row.optionalTime("start_at")
            let length = TimeInterval(row.optionalInteger("duration_seconds") ?? 0)
            let answer = row.optionalText("answer").flatMap(FollowUp.init)
            let talk = YearTalk(
                start: start,
                end: start?.addingTimeInterval(length),
                wasHeld: answer.map { $0 == .held }
            )
            return (.person(try row.integer("id")), row.optionalText("department"), talk)
        }
    }

    /// The states of agreements that were made between these moments.
    public func agreementFacts(from: Date, until: Date) throws -> [InsightFact] {
        try facts(
            """
            SELECT p.id AS person, p.department, CASE WHEN a.progress = 'open' THEN a.consent ELSE a.progress END AS cell
            FROM agreements a JOIN people p ON p.id = a.employee_id
            WHERE p.left_at IS NULL AND a.made_at >= $1 AND a.made_at < $2
            """,
            [.time(from), .time(until)]
        )
    }

    /// The themes, or the states, of trainings that were wished for between these moments.
    /// - Parameter other: the code of those without a theme.
    public func trainingFacts(byTheme: Bool, other: String, from: Date, until: Date) throws -> [InsightFact] {
        try facts(
            """
            SELECT p.id AS person, p.department, \(byTheme ? "COALESCE(t.theme, $3)" : "COALESCE(t.state, $3)") AS cell
            FROM trainings t JOIN people p ON p.id = t.employee_id
            WHERE p.left_at IS NULL AND t.made_at >= $1 AND t.made_at < $2
            """,
            [.time(from), .time(until), .text(other)]
        )
    }

    /// Managers who answered in that year whether HR is to call them, by what they said; HR's own calls are none of it.
    public func callFacts(of year: Int) throws -> [InsightFact] {
        try rows(
            "SELECT employee_id FROM year_lines WHERE kind = 'hr-call' AND state = 'settled' AND key LIKE $1",
            [.text("person/%/\(year)")]
        ).map { row in
            let manager: PersonID = try row.id("employee_id")
            let wish = NewLine.callWish(of: manager, in: year, due: .distantPast)
            let isAsked = try first("SELECT 1 AS found FROM year_lines WHERE key = $1", [.text(wish.key)]) != nil
            let cell: CallWish = isAsked ? .asked : .none
            return InsightFact(.person(manager.rawValue), department: nil, cell: cell.rawValue)
        }
    }

    public func needFacts(of year: Int) throws -> [InsightFact] {
        try rows(
            "SELECT COALESCE(answer_id, id) AS answer, department, need FROM needs WHERE year = $1",
            [.integer(year)]
        )
        .map {
            InsightFact(
                .answer(try $0.integer("answer")),
                department: $0.optionalText("department"),
                cell: try $0.text("need")
            )
        }
    }

    public func oftenEnoughFacts(of year: Int) throws -> [InsightFact] {
        try rows("SELECT id, department, digit FROM often_enough WHERE year = $1", [.integer(year)]).map {
            InsightFact(
                .answer(try $0.integer("id")),
                department: $0.optionalText("department"),
                cell: OftenEnough(Int(try $0.integer("digit"))).rawValue
            )
        }
    }

    /// How often each rater was asked in the month in which most was asked between these moments; the earliest of several; who
    /// was withdrawn before the mail left was not asked, and a person's own view and a manager's are no load. A rater is known by
    /// the first request of that month.
    public func loadFacts(from: Date, until: Date, in zone: TimeZone) throws -> [InsightFact] {
        let rows = try rows(
            """
            SELECT r.id, r.asked_at, MIN(r.id) OVER (PARTITION BY r.rater_key) AS rater FROM requests r
            WHERE \(Self.spared) AND r.asked_at >= $1 AND r.asked_at < $2
                AND r.state NOT IN ('proposed', 'queued') AND (r.state <> 'withdrawn' OR EXISTS (
                    SELECT 1 FROM outbox o WHERE o.request_id = r.id AND o.kind = 'request'
                        AND o.state IN ('accepted', 'unknown')
                )) ORDER BY r.id
            """,
            [.time(from), .time(until)]
        )
        var months: [Int: [Int64: [Int64]]] = [:]
        for row in rows {
            let month = LocalTime(try row.time("asked_at"), in: zone).day.month
            months[month, default: [:]][try row.integer("rater"), default: []].append(try row.integer("id"))
        }
        func asked(_ raters: [Int64: [Int64]]) -> Int { raters.values.reduce(0) { $0 + $1.count } }
        let busiest = months.min { (-asked($0.value), $0.key) < (-asked($1.value), $1.key) }
        return (busiest?.value.values.map { $0 } ?? []).map { requests in
            InsightFact(
                .answer(requests.min() ?? 0),
                department: nil,
                cell: TimesAsked(requests.count).rawValue
            )
        }
    }

    private func facts(_ sql: String, _ arguments: [Value]) throws -> [InsightFact] {
        try rows(sql, arguments).map {
            InsightFact(
                .person(try $0.integer("person")),
                department: $0.optionalText("department"),
                cell: try $0.text("cell")
            )
        }
    }
}
