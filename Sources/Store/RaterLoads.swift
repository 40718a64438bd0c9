// How often raters were asked: what keeps anybody from being asked too often.
import Addressing
import Feedback
import Foundation

extension Transaction {
    /// The turn of a request that nobody mailed so far.
    /// - Returns: nil where its mail was queued, or its rater isn't spared.
    public func turn(of request: FeedbackRequest, for talk: Talk, by rules: MailRules, now: Date) throws -> RaterLoad
        .Turn?
    {
        guard request.state == .proposed || request.state == .queued, try !hasInitialLetter(request.id) else {
            return nil
        }
        return try turn(of: request.id, request.rater.address, request.group, for: talk, by: rules, now: now)
    }

    /// The turn that a request would have which is not stored so far.
    /// - Returns: nil where its rater isn't spared.
    public func turn(
        ofNew rater: EmailAddress,
        as group: RaterGroup,
        for talk: Talk,
        by rules: MailRules,
        now: Date
    ) throws -> RaterLoad.Turn? {
        try turn(of: nil, rater, group, for: talk, by: rules, now: now)
    }

    private func turn(
        of id: RequestID?,
        _ rater: EmailAddress,
        _ group: RaterGroup,
        for talk: Talk,
        by rules: MailRules,
        now: Date
    ) throws -> RaterLoad.Turn? {
        guard let limit = rules.requestsPerRater, group.isSpared else { return nil }
        let load = RaterLoad(
            asked: try askedLately(rater, now: now),
            waiting: try waiting(for: rater, rules.schedule)
        )
        return load.turn(of: id, talk.schedule(rules.schedule), limit: limit, now: now)
    }

    private func hasInitialLetter(_ id: RequestID) throws -> Bool {
        try first(
            "SELECT 1 AS found FROM outbox WHERE request_id = $1 AND kind = 'request' AND state <> 'withdrawn'",
            [.id(id)]
        ) != nil
    }

    /// When the initial requests of the last month left for an address; those on their way count as now.
    private func askedLately(_ rater: EmailAddress, now: Date) throws -> [Date] {
        try rows(
            """
            SELECT o.done_at FROM requests r JOIN outbox o ON o.request_id = r.id
            WHERE r.rater_key = $1 AND \(Self.spared) AND o.kind = 'request' AND o.state NOT IN ('withdrawn', 'failed')
                AND (o.done_at IS NULL OR o.done_at > $2)
            """,
            [.raterKey(rater), .time(now.addingTimeInterval(-RaterLoad.month))]
        ).map { $0.optionalTime("done_at") ?? now }
    }

    private func waiting(for rater: EmailAddress, _ rules: ScheduleRules) throws -> [RaterLoad.Waiting] {
        try rows(
            """
            SELECT r.id, r.asked_at, t.start_at, t.known_since FROM requests r JOIN talks t ON t.id = r.talk_id
            WHERE r.rater_key = $1 AND \(Self.spared) AND r.state = 'queued' AND t.state = 'planned'
                AND NOT EXISTS (
                    SELECT 1 FROM outbox o WHERE o.request_id = r.id AND o.kind = 'request' AND o.state <> 'withdrawn'
                )
            """,
            [.raterKey(rater)]
        ).map { row in
            RaterLoad.Waiting(
                id: try row.id("id"),
                askedAt: try row.time("asked_at"),
                schedule: Schedule(
                    talkStart: try row.time("start_at"),
                    knownSince: try row.time("known_since"),
                    rules: rules
                )
            )
        }
    }

    /// SQL for requests that a limit is kept for.
    static var spared: String {
        let groups = RaterGroup.allCases.filter(\.isSpared).map { "'\($0.rawValue)'" }
        return "r.rater_group IN (\(groups.joined(separator: ", ")))"
    }

    /// A request that waited for its turn is asked now: its time begins.
    public func beginAsking(_ id: RequestID, now: Date) throws {
        try execute("UPDATE requests SET asked_at = $2 WHERE id = $1 AND state = 'queued'", [.id(id), .time(now)])
    }
}
