// People who were erased after a copy of the database was made: in the copy they go once more, and what was asked of them ends.
// No letter says so: whoever had to know was told when they were erased.
import Addressing
import Feedback
import Foundation

/// What ends with somebody who goes from a copy.
struct EndedRounds {
    /// What they were asked.
    var requests: [RequestID] = []
    /// Talks to come that they lead.
    var talks: [TalkID] = []
}

extension Transaction {
    /// Somebody of no talk of their own goes; where others' talks name them, a placeholder stays, as when they were erased.
    /// Their addresses can't be read any more, but what rows are found by is the same in each.
    /// - Returns: what is to end (`end`), once it is known which answers are to be read again.
    func forgetErased(_ id: PersonID, now: Date) throws -> EndedRounds {
        let letters = try theirs("outbox", "recipient_key", "created_at", of: id)
        let requests = try theirs("requests", "rater_key", "asked_at", of: id)
        for row in letters { try execute("DELETE FROM outbox WHERE id = $1", [.id(try row.id("id") as LetterID)]) }
        let organized = try rows(
            "SELECT id, organizer_address FROM talks WHERE manager_id = $1 AND organizer_address IS NOT NULL",
            [.id(id)]
        )
        for row in organized {
            guard let organizer = try? row.address("organizer_address"),
                try first(
                    """
                    SELECT 1 AS found FROM people WHERE id = $1 AND address_key = $2
                    UNION SELECT 1 AS found FROM aliases WHERE person_id = $1 AND address_key = $3
                    """,
                    [.id(id), .key(organizer), .raterKey(organizer)]
                ) != nil
            else { continue }
            try eraseOrganizer(of: row.id("id"))
        }
        let coming = try rows(
            "SELECT id FROM talks WHERE manager_id = $1 AND state = 'planned' AND start_at > $2",
            [.id(id), .time(now)]
        )
        _ = try erase(person: id)
        return EndedRounds(requests: try requests.map { try $0.id("id") }, talks: try coming.map { try $0.id("id") })
    }

    /// Rows of any address of theirs, from the time in which it was that, as a person's trace has them (`PersonTrace`).
    private func theirs(_ table: String, _ key: String, _ moment: String, of id: PersonID) throws -> [Row] {
        try rows(
            """
            SELECT DISTINCT x.id FROM \(table) x JOIN (
                SELECT address_key, own_until FROM former_addresses WHERE person_id = $1
                UNION ALL SELECT address_key, NULL AS own_until FROM aliases WHERE person_id = $1
                UNION ALL SELECT address_key, NULL AS own_until FROM people WHERE id = $1
            ) own ON own.address_key = x.\(key) AND (own.own_until IS NULL OR x.\(moment) < own.own_until)
            WHERE NOT EXISTS (SELECT 1 FROM (
                SELECT address_key, own_until, person_id FROM former_addresses
                UNION ALL SELECT address_key, own_until, person_id FROM aliases WHERE own_until IS NOT NULL
            ) others WHERE others.address_key = own.address_key AND others.person_id <> $1
                AND (own.own_until IS NULL OR others.own_until < own.own_until) AND x.\(moment) < others.own_until)
            ORDER BY x.id
            """,
            [.id(id)]
        )
    }

    /// The rows alone, as when they were erased. Last: it seals anew what can be read of the others' answers.
    func end(_ rounds: EndedRounds, now: Date) throws {
        for id in rounds.talks { try cancelQuietly(id, now: now) }
        for id in rounds.requests {
            // As when the employee takes a rater off: no number tells whether they had answered.
            try execute(
                "UPDATE requests SET off_list = 1 WHERE id = $1 AND state NOT IN ('proposed', 'queued', 'withdrawn')",
                [.id(id)]
            )
            try withdrawQuietly(id, .withdrawn, now: now)
            try erase(rater: id, now: now)
        }
    }

    private func cancelQuietly(_ id: TalkID, now: Date) throws {
        let requests = try rows("SELECT id, state FROM requests WHERE talk_id = $1", [.id(id)])
        for row in requests {
            let isProposed = try row.text("state") == FeedbackRequest.State.proposed.rawValue
            try withdrawQuietly(row.id("id"), isProposed ? .talkCancelledUnapproved : .talkCancelled, now: now)
        }
        try cancel(id, now: now)
        for row in try rows("SELECT id, kind FROM matters WHERE talk_id = $1 AND state <> 'closed'", [.id(id)]) {
            guard let kind: Matter.Kind = try? row.json("kind") else { continue }
            switch kind {
            case .proposal, .newTime: try close(row.id("id") as MatterID)
            case .roles, .confirmation, .stop, .ownData: break
            }
        }
        try withdrawEvents(of: id, now: now)
    }

    /// What has another end already keeps it.
    private func withdrawQuietly(_ id: RequestID, _ reason: RequestReason, now: Date) throws {
        let columns = reason.columns(under: nil)
        try execute(
            """
            UPDATE requests SET state = 'withdrawn', state_code = $2, state_parameters = $3, state_at = $4
            WHERE id = $1 AND state IN ('proposed', 'queued', 'sent')
            """,
            [.id(id), columns.code, columns.parameters, .time(now)]
        )
        try withdrawLetters(of: id, now: now)
    }
}
