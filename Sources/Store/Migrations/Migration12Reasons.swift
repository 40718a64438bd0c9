// Migration 12: the sentences that rows held become codes with parameters.
import Feedback
import Foundation

extension Migration {
    static var reasons: [String] {
        let columns = [
            ("requests", "state"), ("inbox", "held"), ("inbox", "outcome"), ("outbox", "reason"),
            ("conditions", "reason"),
        ]
        return columns.flatMap { table, name in
            ["code", "parameters"].map { "ALTER TABLE \(table) ADD COLUMN \(name)_\($0) TEXT" }
        } + [
            "ALTER TABLE matters ADD COLUMN subject_key TEXT NOT NULL DEFAULT ''",
            // A calendar is read whole after each start, and says then what it leaves.
            "UPDATE calendar_sources SET open_matters = NULL",
        ]
    }

    static func codeReasons(_ tx: any Transaction) throws {
        try codeRequests(tx)
        try codeInbox(tx)
        try codeOutbox(tx)
        try codeConditions(tx)
        try keyMatters(tx)
        for (table, column) in [("requests", "state_reason"), ("inbox", "outcome"), ("conditions", "detail")] {
            try tx.execute("ALTER TABLE \(table) DROP COLUMN \(column)", [])
        }
    }

    private static func codeRequests(_ tx: any Transaction) throws {
        for row in try tx.rows("SELECT id, state, state_reason FROM requests WHERE state_reason IS NOT NULL", []) {
            let isBounced = try row.text("state") == FeedbackRequest.State.bounced.rawValue
            let reason = EarlierSentence(try row.text("state_reason")).request(isBounced: isBounced)
            try tx.set("requests", "state", reason, id: try row.integer("id"))
        }
    }

    private static func codeInbox(_ tx: any Transaction) throws {
        for row in try tx.rows("SELECT id, state, outcome, sender FROM inbox WHERE outcome IS NOT NULL", []) {
            let (id, sentence) = (try row.integer("id"), EarlierSentence(try row.text("outcome")))
            let sender = row.optionalText("sender")
            if try row.text("state") == InboxState.held.rawValue {
                try tx.set("inbox", "held", sentence.held(from: sender), id: id)
            } else if let rest = sentence.captures("rejected: %") {
                try tx.set("inbox", "held", EarlierSentence(rest[0]).held(from: sender), id: id)
                try tx.set("inbox", "outcome", Outcome.rejected, id: id)
            } else {
                try tx.set("inbox", "outcome", sentence.outcome, id: id)
            }
        }
    }

    /// A server's reply stays beside our own word.
    private static func codeOutbox(_ tx: any Transaction) throws {
        let rows = try tx.rows(
            """
            SELECT id, reply_code, reply_text FROM outbox
            WHERE reply_text IS NOT NULL AND (reply_code IS NULL OR state = 'failed' AND reply_text LIKE 'given up: %')
            """,
            []
        )
        for row in rows {
            let (id, sentence) = (try row.integer("id"), EarlierSentence(try row.text("reply_text")))
            let isReply = row.optionalInteger("reply_code") != nil
            try tx.set("outbox", "reason", isReply ? .givenUp : sentence.letter, id: id)
            try tx.execute(
                "UPDATE outbox SET reply_text = $2 WHERE id = $1",
                [.integer(id), .text(isReply ? sentence.captures("given up: %")?[0] : nil)]
            )
        }
    }

    private static func codeConditions(_ tx: any Transaction) throws {
        for row in try tx.rows("SELECT name, detail FROM conditions", []) {
            let reason = EarlierSentence(try row.text("detail")).condition.columns(under: nil)
            try tx.execute(
                "UPDATE conditions SET reason_code = $2, reason_parameters = $3 WHERE name = $1",
                [.text(try row.text("name")), reason.code, reason.parameters]
            )
        }
        for row in try tx.rows("SELECT DISTINCT trouble FROM placements WHERE trouble IS NOT NULL", []) {
            let text = try row.text("trouble")
            guard case .dossierNotPlaced(let trouble) = EarlierSentence(text).condition else { continue }
            try tx.execute("UPDATE placements SET trouble = $2 WHERE trouble = $1", [.text(text), .text(trouble)])
        }
    }

    private static func keyMatters(_ tx: any Transaction) throws {
        for row in try tx.rows("SELECT id, kind FROM matters", []) {
            let id = try row.integer("id")
            // One that can't be read is asked about nothing else.
            let key = (try? decode(Matter.Kind.self, from: row.text("kind")))?.key ?? "unreadable/\(id)"
            try tx.execute("UPDATE matters SET subject_key = $2 WHERE id = $1", [.integer(id), .text(key)])
        }
    }
}

extension Transaction {
    fileprivate func set(_ table: String, _ name: String, _ reason: some Reason, id: Int64) throws {
        let reason = reason.columns(under: nil)
        try execute(
            "UPDATE \(table) SET \(name)_code = $2, \(name)_parameters = $3 WHERE id = $1",
            [.integer(id), reason.code, reason.parameters]
        )
    }
}
