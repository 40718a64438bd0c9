// What goes by itself when its time is over, but for talks, people, strays and words, which stand beside their own rows.
// Each is given a limit: whoever else writes waits meanwhile.
import Feedback
import Foundation

extension Transaction {
    /// Mail that waits for a person, whoever's it is; and who wrote, and what it was about, of mail that was dealt with. The
    /// row itself says only that a place in the mailbox was read.
    /// - Returns: how many.
    public func purgeHeld(receivedBefore moment: Date, limit: Int) throws -> Int {
        let arguments: [Value] = [.time(moment), .integer(limit)]
        let held = try execute(
            """
            DELETE FROM inbox WHERE id IN (
                SELECT id FROM inbox WHERE state = 'held' AND request_id IS NOT NULL AND received_at < $1 LIMIT $2)
            """,
            arguments
        )
        let ofTalks = try execute(
            """
            DELETE FROM inbox WHERE id IN (
                SELECT i.id FROM inbox i JOIN talk_mails m ON m.inbox_id = i.id WHERE i.state = 'held'
                    AND i.received_at < $1 LIMIT $2)
            """,
            arguments
        )
        let named = try execute(
            """
            UPDATE inbox SET sender = NULL, subject = NULL, held_code = NULL, held_parameters = NULL WHERE id IN (
                SELECT id FROM inbox WHERE state = 'read' AND received_at < $1
                    AND (sender IS NOT NULL OR subject IS NOT NULL OR held_parameters IS NOT NULL) LIMIT $2)
            """,
            arguments
        )
        // What servers said of mail that did not arrive may hold an address; so may sentences of earlier versions.
        let said = try execute(
            """
            UPDATE inbox SET outcome_code = CASE outcome_code WHEN 'other' THEN NULL ELSE outcome_code END,
                outcome_parameters = NULL
            WHERE id IN (
                SELECT id FROM inbox WHERE state = 'read' AND outcome_code IN ('not-delivered', 'other')
                    AND outcome_parameters IS NOT NULL AND received_at < $1 LIMIT $2)
            """,
            arguments
        )
        return held + ofTalks + named + said
    }

    /// What replies were compared with, of letters that nobody will reply to any more: the talk is over, or there was none.
    /// - Returns: how many.
    public func purgeSentCopies(before moment: Date, limit: Int) throws -> Int {
        try ["outbox_prepared", "outbox_messages"].reduce(0) { sum, table in
            try sum
                + execute(
                    """
                    DELETE FROM \(table) WHERE outbox_id IN (
                        SELECT c.outbox_id FROM \(table) c JOIN outbox o ON o.id = c.outbox_id
                        LEFT JOIN requests r ON r.id = o.request_id
                        LEFT JOIN talks t ON t.id = COALESCE(o.talk_id, r.talk_id)
                        WHERE o.state NOT IN ('queued', 'attempting', 'deferred')
                            AND COALESCE(t.start_at, o.created_at) < $1 LIMIT $2)
                    """,
                    [.time(moment), .integer(limit)]
                )
        }
    }

    /// Letters that belong to no talk, long after they went out, and the service's mails to itself but for the latest.
    /// - Returns: how many.
    public func purgeLetters(doneBefore moment: Date, limit: Int) throws -> Int {
        let letters = try execute(
            """
            DELETE FROM outbox WHERE id IN (
                SELECT id FROM outbox WHERE request_id IS NULL AND talk_id IS NULL
                    AND state NOT IN ('queued', 'attempting', 'deferred') AND COALESCE(done_at, created_at) < $1 LIMIT $2)
            """,
            [.time(moment), .integer(limit)]
        )
        let tests = try execute(
            """
            DELETE FROM self_tests WHERE id IN (
                SELECT id FROM self_tests WHERE sent_at < $1
                    AND sent_at < (SELECT MAX(sent_at) FROM self_tests) LIMIT $2)
            """,
            [.time(moment), .integer(limit)]
        )
        return letters + tests
    }

    /// - Returns: how many.
    public func purgeSuppressions(before moment: Date, limit: Int) throws -> Int {
        try execute(
            """
            DELETE FROM suppressions WHERE address_key IN (
                SELECT address_key FROM suppressions WHERE since < $1 LIMIT $2)
            """,
            [.time(moment), .integer(limit)]
        )
    }

    /// - Returns: how many.
    public func purgeOperatorLog(before moment: Date, limit: Int) throws -> Int {
        try execute(
            "DELETE FROM operator_log WHERE id IN (SELECT id FROM operator_log WHERE at < $1 ORDER BY id LIMIT $2)",
            [.time(moment), .integer(limit)]
        )
    }
}
