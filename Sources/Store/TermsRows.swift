// Rows of terms: which rules held since when.
import Addressing
import Feedback
import Foundation

extension Transaction {
    public func termsHistory() throws -> TermsHistory {
        TermsHistory(try rows("SELECT * FROM privacy_terms ORDER BY id", []).map(PrivacyTerms.init))
    }

    /// Those of another database that this one, which is older, doesn't have; and where both have them, the longer notice.
    public func carryOver(_ terms: TermsHistory) throws {
        let own = try termsHistory().rows
        for row in own {
            let others = terms.rows.filter { $0.noticedAt == row.noticedAt && $0.holdsFrom > row.holdsFrom }
            for other in others { try hold(row.id, from: other.holdsFrom) }
        }
        for later in terms.rows where later.noticedAt > own.last?.noticedAt ?? .distantPast {
            _ = try store(terms: later.values, holdsFrom: later.holdsFrom, now: later.noticedAt)
        }
    }

    private func hold(_ id: PrivacyTerms.ID, from moment: Date) throws {
        try execute("UPDATE privacy_terms SET holds_from = $2 WHERE id = $1", [.id(id), .time(moment)])
    }

    /// From that moment on these hold.
    public func store(terms: [String: String], holdsFrom moment: Date, now: Date) throws -> PrivacyTerms.ID {
        try insert(
            "INSERT INTO privacy_terms (terms, noticed_at, holds_from) VALUES ($1, $2, $3) RETURNING id",
            [try .content(json: terms, under: nil), .time(now), .time(moment)]
        )
    }

    /// Keys that are new in this version are added to what there is.
    public func complete(terms: [String: String]) throws {
        for row in try termsHistory().rows {
            let values = row.values.merging(terms) { old, _ in old }
            try execute(
                "UPDATE privacy_terms SET terms = $2 WHERE id = $1",
                [.id(row.id), try .content(json: values, under: nil)]
            )
        }
    }
}

// MARK: Changes

extension Transaction {
    /// At the service's start: notes what changed since the last one, and tells whoever is to be told; once more where the
    /// mail about it was refused, given up or dismissed.
    /// - Returns: what was done.
    public func notice(
        terms configured: [String: String],
        defaults: [String: String],
        isSame: (_ key: String, String, String) -> Bool,
        by rules: MailRules,
        now: Date
    ) throws -> [TermsHistory.Step] {
        func step() throws -> TermsHistory.Step {
            let step = try termsHistory().step(configured: configured, defaults: defaults, isSame: isSame, now: now)
            switch step {
            case .nothing: break
            case .complete(let values): try complete(terms: values)
            case .store(let values, let holdsFrom, let tellsCouncil):
                let id = try store(terms: values, holdsFrom: holdsFrom, now: now)
                if tellsCouncil { try tell(id, by: rules, now: now) }
            }
            return step
        }
        var steps = [try step()]
        if case .complete = steps[0] { steps.append(try step()) }
        if let waiting = try termsHistory().pending(at: now), waiting.isUntold {
            try tell(waiting.id, by: rules, now: now)
        }
        return steps.filter { $0 != .nothing }
    }

    private func tell(_ id: PrivacyTerms.ID, by rules: MailRules, now: Date) throws {
        let history = try termsHistory()
        guard let terms = history.rows.first(where: { $0.id == id }), let council = history.council(toldOf: terms)
        else { return }
        let letter = Letter.termsChanged(id)
        guard try !queue(letter, to: EmailAddress(council), by: rules, now: now) else { return }
        try execute(
            """
            UPDATE outbox SET state = 'queued', next_attempt_at = $2, attempts = 0, repeats = 0, hang_ups = 0, done_at = NULL
            WHERE key = $1 AND state IN ('failed', 'unknown', 'withdrawn')
            """,
            [.text(letter.key), .time(now)]
        )
    }

    /// The mail about a change has left: its notice begins.
    public func noteTold(_ letter: Letter, now: Date) throws {
        guard case .termsChanged(let id) = letter else { return }
        let history = try termsHistory()
        guard let terms = history.rows.first(where: { $0.id == id }), terms.isUntold else { return }
        try hold(id, from: history.holding(terms, toldAt: now))
    }
}

// MARK: A notice that is none

extension Transaction {
    /// A mail of ours came back. Where it was about a change whose notice is not over, that begins with the next one: it goes at
    /// the service's next start.
    /// - Parameter failed: whom it did not reach, as far as the bounce says; one of the readers of a list is not the list.
    public func noteReturned(_ messageID: String, failed: [EmailAddress], now: Date) throws {
        guard let row = try letter(messageID: messageID), case .termsChanged(let id) = row.letter,
            row.state == .accepted, let terms = try termsHistory().pending(at: now), terms.id == id
        else { return }
        let council = try termsHistory().council(toldOf: terms).flatMap { try? EmailAddress($0) }
        guard failed.isEmpty || council.map(failed.contains) ?? true else { return }
        let reason = LetterReason.returned.columns(under: nil)
        try hold(id, from: .distantFuture)
        try execute(
            "UPDATE outbox SET state = 'failed', reason_code = $2, reason_parameters = $3 WHERE id = $1",
            [.id(row.id), reason.code, reason.parameters]
        )
    }

    /// The clock leapt ahead: a notice that has begun takes as long as it would have.
    /// - Parameter moment: by the time before the leap.
    func lengthenNotice(by seconds: TimeInterval, at moment: Date) throws {
        guard let terms = try termsHistory().pending(at: moment), !terms.isUntold else { return }
        try hold(terms.id, from: terms.holdsFrom.addingTimeInterval(seconds))
    }
}

// MARK: What was promised

extension Transaction {
    /// The strictest minimum that raters of these requests were promised; nil: none was noted.
    public func promisedMinimum(of requests: [FeedbackRequest]) throws -> Int? {
        try termsHistory().promisedMinimum(of: requests)
    }

    /// The schedule by which a talk's dossier goes to the manager: as it was promised.
    public func promised(_ rules: ScheduleRules, for talk: Talk) throws -> ScheduleRules {
        try termsHistory().promised(rules, for: talk)
    }

    /// Forgets talks whose time was shorter when they were planned than it is now.
    /// - Returns: how many.
    public func purgeTalks(promisedShorterThan retention: TimeInterval, limit: Int, now: Date) throws -> Int {
        let rows = try termsHistory().lasting
        return try rows.indices.reduce(0) { sum, index in
            guard let time = rows[index].values["privacy.retention"].flatMap(writtenSeconds), time < retention else {
                return sum
            }
            let end = rows[(index + 1)...].map(\.holdsFrom).min() ?? now
            let talks =
                """
                start_at < $1 AND COALESCE(promised_since, known_since) >= $2
                    AND COALESCE(promised_since, known_since) < $3 LIMIT $4
                """
            let arguments: [Value] = [
                .time(now.addingTimeInterval(-time)), .time(rows[index].holdsFrom), .time(end), .integer(limit),
            ]
            return try sum + purgeTalks(talks, arguments)
        }
    }
}

extension PrivacyTerms {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("id"),
            values: try row.json("terms"),
            noticedAt: try row.time("noticed_at"),
            holdsFrom: try row.time("holds_from")
        )
    }
}
