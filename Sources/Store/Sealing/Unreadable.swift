// What of a copy of the database can't be read any more, since its keys were destroyed after it was made.
import Feedback
import Foundation

/// What went from a copy that was put back.
public struct Unreadable: Sendable, Hashable {
    /// Talks that were erased since, those of employees who were erased among them.
    public let talks: Int
    /// People who were erased since.
    public let people: Int
    /// Talks of which a dossier, which the copy doesn't have, took up the answers.
    public let frozen: [TalkID]
    /// Talks of which the answers are to be read again: their key was renewed, as one of them was taken back.
    public let renewed: [TalkID]
}

extension Transaction {
    /// - Parameters:
    ///   - there: the keys that are there.
    ///   - destroyed: those that were destroyed, ever.
    func forgetUnreadable(
        but there: Set<ContentKey>,
        _ destroyed: [RetiredKey],
        now: Date
    ) throws -> Unreadable {
        let people: [PersonID] = try ids("people", "key_id", without: there)
        let own = try people.flatMap { try rows("SELECT id FROM talks WHERE employee_id = $1", [.id($0)]) }
        let talks = Set(try ids("talks", "key_id", without: there) + own.map { try $0.id("id") } as [TalkID])
        for id in talks { try erase(id) }
        let rounds = try people.map { try forgetErased($0, now: now) }
        let unreadable: [TalkID] = try ids("talks", "answers_key_id", without: there)
        let isFrozen = try frozen(unreadable, by: destroyed)
        for id in unreadable { try forgetAnswers(of: id, areFrozen: isFrozen.contains(id)) }
        for ended in rounds { try end(ended, now: now) }
        try forgetMail(without: there)
        try forgetWords(without: there)
        try forgetLeftovers()
        try forgetUnreadableMail()
        return Unreadable(
            talks: talks.count,
            people: people.count,
            frozen: unreadable.filter(isFrozen.contains),
            renewed: unreadable.filter { !isFrozen.contains($0) }
        )
    }

    /// Those whose answers, as the copy has them, are in a dossier by now. By the key: a talk's answers may have been frozen
    /// as another's that was planned instead of it. Or by a later key of the talk, where theirs was renewed in between; an
    /// earlier one froze what the copy has in a dossier itself.
    private func frozen(_ talks: [TalkID], by destroyed: [RetiredKey]) throws -> Set<TalkID> {
        let frozen = destroyed.filter { $0.end == .frozen }
        return Set(
            try talks.filter { talk in
                let row = try first("SELECT answers_key_id FROM talks WHERE id = $1", [.id(talk)])
                guard let key = row?.optionalInteger("answers_key_id") else { return false }
                return frozen.contains { $0.key.rawValue == key || ($0.talk == talk && $0.key.rawValue > key) }
            }
        )
    }

    private func ids<ID: RowID>(_ table: String, _ column: String, without there: Set<ContentKey>) throws -> [ID] {
        try rows("SELECT id, \(column) FROM \(table) WHERE \(column) IS NOT NULL ORDER BY id", [])
            .filter { !there.contains(ContentKey(rawValue: try $0.integer(column))) }
            .map { try $0.id("id") }
    }

    /// Nobody can read them. Those that are frozen count no more, and those by name beside them neither: the employee has
    /// them. The others are as if they had never come, so that they are read again from the mailbox, or asked for.
    private func forgetAnswers(of talk: TalkID, areFrozen: Bool) throws {
        let requests = "SELECT id FROM requests WHERE talk_id = $1 AND promise = 'confidential'"
        if areFrozen {
            let all = "SELECT id FROM requests WHERE talk_id = $1"
            for row in try rows("SELECT id, request_id FROM responses WHERE request_id IN (\(all))", [.id(talk)]) {
                try forget(row.id("id"), of: row.id("request_id"))
            }
            try execute(
                "UPDATE responses SET discarded_at = received_at WHERE discarded_at IS NULL AND request_id IN (\(all))",
                [.id(talk)]
            )
        } else {
            try execute(
                "DELETE FROM responses WHERE unlinked_at IS NULL AND discarded_at IS NULL AND request_id IN (\(requests))",
                [.id(talk)]
            )
            try execute(
                """
                UPDATE requests SET state = 'sent' WHERE state = 'answered' AND id IN (\(requests))
                    AND NOT EXISTS (SELECT 1 FROM responses s WHERE s.request_id = requests.id)
                """,
                [.id(talk)]
            )
            try lookAgain(at: talk)
        }
        for row in try rows(requests, [.id(talk)]) { try forgetCopies(ofConfirmationsFor: row.id("id")) }
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
