// Troubles that follow from the rows of letters, requests and held mail, and that nobody has to note.
import Days
import Feedback
import Foundation

/// A trouble of a talk, and since when.
public struct NotedTrouble: Hashable, Sendable {
    public let trouble: TalkTrouble
    public let since: Date
}

/// A letter that failed, where somebody has to see to it.
public struct FailedLetter: Hashable, Sendable {
    public let id: LetterID
    public let kind: Letter.Kind
    public let talk: TalkID?
    public let since: Date
}

/// Held mail of one reason.
public struct HeldPile: Hashable, Sendable {
    /// Of the reason.
    public let code: String
    /// All of them, the oldest first.
    public let ids: [InboxID]
    public let since: Date

    public init(code: String, ids: [InboxID], since: Date) { (self.code, self.ids, self.since) = (code, ids, since) }
}

extension Transaction {
    /// Held mail that waits for a person, by the code of its reason; the pile with the oldest first. What waits for somebody's
    /// answer to a mail of ours is none of it before a week is over.
    public func heldForPeople(now: Date) throws -> [HeldPile] {
        let weekAgo = now.addingTimeInterval(-7 * ScheduleRules.day)
        var piles: [String: HeldPile] = [:]
        for row in try rows("SELECT id, held_code, received_at FROM inbox WHERE state = 'held' ORDER BY id", []) {
            let received = try row.time("received_at")
            guard let code = row.optionalText("held_code"),
                !TalkMailProblem.asked.contains(code) || received < weekAgo
            else { continue }
            let known = piles[code]
            piles[code] = HeldPile(
                code: code,
                ids: try (known?.ids ?? []) + [row.id("id")],
                since: min(known?.since ?? received, received)
            )
        }
        return piles.values.sorted { ($0.since, $0.code) < ($1.since, $1.code) }
    }

    /// All that keeps the service from its work, as far as rows tell: noted conditions, and those that follow from letters and
    /// requests.
    public func troubles(now: Date) throws -> [Condition] {
        let (doubt, failed, talks) = try (lettersInDoubt(), failedLetters(now: now), talkTroubles(now: now))
        let unreached = talks.filter { $0.value.contains { $0.trouble.isOfItsPeople } }
        var found = try conditions()
        if let doubt {
            found.append(Condition(name: "outbox", reason: .lettersInDoubt(count: doubt.count), since: doubt.since))
        }
        if let oldest = failed.min(by: { $0.since < $1.since }) {
            let reason = ConditionReason.lettersFailed(count: failed.count, oldest: oldest.id)
            found.append(Condition(name: "letters", reason: reason, since: oldest.since))
        }
        if let putOff = try answersPutOff() {
            let reason = ConditionReason.answersPutOff(count: putOff.count, oldest: putOff.oldest)
            found.append(Condition(name: "answers", reason: reason, since: putOff.since))
        }
        for year in try yearsNotBegun(now: now) {
            found.append(Condition(name: "year", reason: .yearNotBegun(year: year.number), since: year.since))
        }
        if let since = unreached.values.joined().filter(\.trouble.isOfItsPeople).map(\.since).min() {
            let ids = unreached.keys.sorted { $0.rawValue < $1.rawValue }
            found.append(Condition(name: "people", reason: .peopleNotReached(talks: ids), since: since))
        }
        return found
    }

    /// Years that are not over, of which the last question to HR about the kick-off was answered by nobody, and which were begun
    /// in no other way.
    private func yearsNotBegun(now: Date) throws -> [(number: Int, since: Date)] {
        try rows(
            """
            SELECT l.year, MAX(l.due_at) AS since FROM year_lines l
            WHERE l.kind = 'kick-off' AND l.year >= $1 AND NOT EXISTS (SELECT 1 FROM cycles c WHERE c.year = l.year)
            GROUP BY l.year HAVING SUM(CASE l.state WHEN 'lapsed' THEN 1 ELSE 0 END) > 0
                AND SUM(CASE WHEN l.state IN ('waiting', 'asked') THEN 1 ELSE 0 END) = 0
            ORDER BY l.year
            """,
            [.integer(LocalTime(now, in: .gmt).day.year)]
        ).map { (Int(try $0.integer("year")), try $0.time("since")) }
    }

    /// Letters that were refused for good or given up, the oldest first.
    public func failedLetters(now: Date) throws -> [FailedLetter] { try letters(in: .failed, now: now) }

    /// What is wrong with the mail about talks that are to come.
    public func talkTroubles(now: Date) throws -> [TalkID: [NotedTrouble]] {
        var troubles: [TalkID: [NotedTrouble]] = [:]
        func note(_ trouble: TalkTrouble, _ talk: TalkID?, _ since: Date) {
            if let talk { troubles[talk, default: []].append(NotedTrouble(trouble: trouble, since: since)) }
        }
        for letter in try failedLetters(now: now) {
            note(.letterFailed(letter.id, letter.kind), letter.talk, letter.since)
        }
        for letter in try letters(in: .unknown, now: now) {
            note(.letterInDoubt(letter.id, letter.kind), letter.talk, letter.since)
        }
        for view in try ownViewsNotReached(now: now) { note(.ownViewNotReached(view.request), view.talk, view.since) }
        for row in try noticesOfReturnedMail() {
            guard case .mail(.mailNotDelivered(let party, let id?, _)) = row.heldReason, let talk = try talk(id),
                talk.state == .planned, talk.start > now
            else { continue }
            note(.notDelivered(row.id, party), id, row.receivedAt)
        }
        return troubles
    }

    /// - Parameter state: one that a partial index has.
    private func letters(in state: OutboxState, now: Date) throws -> [FailedLetter] {
        try rows(
            """
            SELECT o.id, o.kind, COALESCE(o.done_at, o.created_at) AS since, r.rater_group, r.state AS request_state,
                t.id AS talk_id, t.state AS talk_state, t.start_at
            FROM outbox o LEFT JOIN requests r ON r.id = o.request_id
                LEFT JOIN talks t ON t.id = COALESCE(o.talk_id, r.talk_id)
            WHERE o.state = '\(state.rawValue)' ORDER BY o.id
            """,
            []
        ).compactMap { row in
            let letter = FailedLetter(
                id: try row.id("id"),
                kind: try row.state("kind"),
                talk: row.optionalID("talk_id"),
                since: try row.time("since")
            )
            let talk: (state: Talk.State, start: Date)? =
                try letter.talk == nil ? nil : (row.state("talk_state"), row.time("start_at"))
            let request: (group: RaterGroup, state: FeedbackRequest.State)? =
                try row.optionalText("rater_group") == nil
                ? nil : (row.state("rater_group"), row.state("request_state"))
            let matters = letter.kind.matters(failedAt: letter.since, talk: talk, request: request, now: now)
            return matters ? letter : nil
        }
    }

    /// Talks to come whose employee was asked for her own view, and the mail came back.
    private func ownViewsNotReached(now: Date) throws -> [(request: RequestID, talk: TalkID, since: Date)] {
        try rows(
            """
            SELECT r.id, r.talk_id, r.state_at FROM requests r JOIN talks t ON t.id = r.talk_id
            WHERE r.rater_group = 'self' AND r.state = 'bounced' AND t.state = 'planned' AND t.start_at > $1
            ORDER BY r.id
            """,
            [.time(now)]
        ).map { (try $0.id("id"), try $0.id("talk_id"), try $0.time("state_at")) }
    }

    private func noticesOfReturnedMail() throws -> [InboxRow] {
        try rows("SELECT * FROM inbox WHERE state = 'held' AND held_code = 'mail-not-delivered' ORDER BY id", [])
            .map(InboxRow.init)
    }

    /// A person saw that a letter failed, or that nobody knows whether it arrived, and nothing is to be done about it.
    /// - Returns: false when there is no such letter.
    public func dismissLetter(_ id: LetterID, now: Date) throws -> Bool {
        let reason = LetterReason.dismissed.columns(under: nil)
        return try execute(
            """
            UPDATE outbox SET state = 'withdrawn', done_at = $2, reason_code = $3, reason_parameters = $4
            WHERE id = $1 AND state IN ('failed', 'unknown')
            """,
            [.id(id), .time(now), reason.code, reason.parameters]
        ) > 0
    }
}
