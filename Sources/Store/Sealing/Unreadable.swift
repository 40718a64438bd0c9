// What of a copy of the database can't be read any more, since its keys were destroyed after it was made.
import Feedback
import Foundation

/// What went from a copy that was put back.
public struct Unreadable: Sendable, Hashable {
    /// Talks that were erased since.
    public let talks: Int
    /// People who were erased since.
    public let people: Int
    /// Talks of which confidential answers went: a dossier that the copy doesn't have took them up, or their raters took
    /// them back.
    public let withoutAnswers: [TalkID]
}

extension Transaction {
    /// - Parameter there: the keys that are there.
    func forgetUnreadable(but there: Set<ContentKey>) throws -> Unreadable {
        let talks: [TalkID] = try ids("talks", "key_id", without: there)
        for id in talks { try erase(id) }
        let people: [PersonID] = try ids("people", "key_id", without: there)
        for id in people {
            let theirs = try rows("SELECT id FROM talks WHERE employee_id = $1 OR manager_id = $1", [.id(id)])
            for talk in theirs { try erase(talk.id("id") as TalkID) }
            try erase(id)
        }
        let withoutAnswers: [TalkID] = try ids("talks", "answers_key_id", without: there)
        for id in withoutAnswers { try forgetAnswers(of: id) }
        try forgetUnreadableMail()
        return Unreadable(talks: talks.count, people: people.count, withoutAnswers: withoutAnswers)
    }

    private func ids<ID: RowID>(_ table: String, _ column: String, without there: Set<ContentKey>) throws -> [ID] {
        try rows("SELECT id, \(column) FROM \(table) WHERE \(column) IS NOT NULL ORDER BY id", [])
            .filter { !there.contains(ContentKey(rawValue: try $0.integer(column))) }
            .map { try $0.id("id") }
    }

    /// They count no more: nobody can read them.
    private func forgetAnswers(of talk: TalkID) throws {
        let requests = "SELECT id FROM requests WHERE talk_id = $1 AND promise = 'confidential'"
        let lost = try rows(
            """
            SELECT id, request_id, received_at FROM responses
            WHERE request_id IN (\(requests)) AND unlinked_at IS NULL AND discarded_at IS NULL
            """,
            [.id(talk)]
        )
        for row in lost {
            let response: ResponseID = try row.id("id")
            try forget(response, of: row.id("request_id"))
            try execute(
                "UPDATE responses SET discarded_at = $2 WHERE id = $1",
                [.id(response), .time(row.time("received_at"))]
            )
        }
        for table in ["outbox_prepared", "outbox_messages"] {
            try execute(
                """
                DELETE FROM \(table) WHERE outbox_id IN
                    (SELECT id FROM outbox WHERE kind = 'confirmation' AND request_id IN (\(requests)))
                """,
                [.id(talk)]
            )
        }
        try execute(
            "UPDATE inbox SET sender = NULL, subject = NULL WHERE request_id IN (\(requests))",
            [.id(talk)]
        )
        try execute(
            "DELETE FROM inbox_messages WHERE inbox_id IN (SELECT id FROM inbox WHERE request_id IN (\(requests)))",
            [.id(talk)]
        )
        try execute("UPDATE talks SET answers_key_id = NULL WHERE id = $1", [.id(talk)])
    }

    /// Mail that waited to be read, and was read since: it comes again where somebody moves it back to the mailbox.
    private func forgetUnreadableMail() throws {
        let waiting = try rows(
            """
            SELECT i.id, m.raw FROM inbox i JOIN inbox_messages m ON m.inbox_id = i.id
            WHERE i.state IN ('received', 'reading')
            """,
            []
        )
        for row in waiting where row.optionalContentOctets("raw") == nil {
            try execute("DELETE FROM inbox WHERE id = $1", [.id(try row.id("id") as InboxID)])
        }
        // Another one is made when mail comes.
        try execute("UPDATE sealing SET arrival_key = NULL", [])
    }

    /// After an upgrade: people whose names stand under the house's key.
    func hasUnsealedPeople() throws -> Bool {
        try first("SELECT 1 AS found FROM people WHERE key_id IS NULL LIMIT 1", []) != nil
    }
}
