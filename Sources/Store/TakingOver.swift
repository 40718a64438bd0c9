// Rows of a cancelled talk that become those of the talk planned instead.
import Feedback
import Foundation

extension Transaction {
    /// A request of a cancelled talk begins anew. Letters of it that may be queued again give up their keys; what was promised
    /// by one that had left stays.
    /// - Throws: `StoreError.changedMeanwhile` when its state is another one now.
    public func reopen(_ request: FeedbackRequest, as state: FeedbackRequest.State, now: Date) throws {
        try change(
            "request \(request.id)",
            """
            UPDATE requests SET state = $2, state_code = NULL, state_parameters = NULL, state_at = $3, asked_at = $5,
                reminders_sent = 0
            WHERE id = $1 AND state = $4
            """,
            [
                .id(request.id), .text(state.rawValue), .time(now), .text(request.state.rawValue),
                .time(state == .sent ? request.askedAt : now),
            ]
        )
        try lookAgain(for: request.id)
        for row in try rows("SELECT id, kind, state FROM outbox WHERE request_id = $1", [.id(request.id)]) {
            let kind = Letter.Kind(rawValue: try row.text("kind"))
            guard try kind?.isQueuedAnew(from: row.state("state")) ?? false else { continue }
            try giveUpKey(of: try row.id("id"), for: request.talk)
        }
    }

    private func giveUpKey(of letter: LetterID, for talk: TalkID) throws {
        try execute(
            """
            UPDATE outbox SET key = key || '/talk/' || CAST($2 AS TEXT),
                state = CASE WHEN state IN ('queued', 'deferred') THEN 'withdrawn' ELSE state END
            WHERE id = $1
            """,
            [.id(letter), .id(talk)]
        )
    }

    /// Requests, answers and releases of a cancelled talk become the new one's, with what was promised of them.
    public func takeOver(_ old: TalkID, by new: TalkID) throws {
        let ids: [Value] = [.id(old), .id(new)]
        let promised = try [old, new].compactMap { try talk($0)?.promisedSince }.min()
        try execute("UPDATE talks SET promised_since = $2 WHERE id = $1", [.id(new), .time(promised)])
        for table in ["requests", "dossiers", "tokens"] {
            try execute("UPDATE \(table) SET talk_id = $2 WHERE talk_id = $1", ids)
        }
        try execute(
            "DELETE FROM placements WHERE dossier_id IN (SELECT id FROM dossiers WHERE talk_id = $1)",
            [.id(new)]
        )
        try takeOverKeys(of: old, by: new)
        try takeOverPreparation(of: old, by: new)
        try lookAgain(at: new)
        // Rows taken over once are nobody's a second time.
        try execute("UPDATE talks SET cancelled_at = NULL WHERE id = $1", [.id(old)])
    }

    /// What was taken over goes with the talk that it hangs on now, and its confidential answers when they are frozen there.
    private func takeOverKeys(of old: TalkID, by new: TalkID) throws {
        func answersKey(of talk: TalkID) throws -> ContentKey? {
            try first("SELECT answers_key_id FROM talks WHERE id = $1", [.id(talk)])?
                .optionalInteger("answers_key_id").map { ContentKey(rawValue: $0) }
        }
        let key = try answersKey(of: old)
        try execute("UPDATE talks SET answers_key_id = NULL WHERE id = $1", [.id(old)])
        let isMovedAlong = try answersKey(of: new) == nil
        if isMovedAlong {
            try execute(
                "UPDATE talks SET answers_key_id = $2 WHERE id = $1",
                [.id(new), .integer(key?.rawValue)]
            )
        }
        try reseal(new)
        if let key, !isMovedAlong { try retire(key, .renewed, of: old) }
    }
}
