// The end of the link between raters and what they said: once it is frozen in a dossier, no row tells who wrote what.
import Feedback
import Foundation

extension Transaction {
    /// Of the confidential answers that are in a dossier of the talk. What remains says that somebody answered.
    func endLinks(of talk: TalkID, now: Date) throws {
        let ended: [RequestID] = try rows(
            """
            SELECT DISTINCT r.id FROM requests r JOIN responses s ON s.request_id = r.id
            WHERE r.talk_id = $1 AND r.promise = 'confidential' AND s.dossier_id IS NOT NULL AND s.unlinked_at IS NULL
            """,
            [.id(talk)]
        ).map { try $0.id("id") }
        for id in ended {
            try forgetResponses(of: id, now)
            try forgetConfirmations(of: id, now)
        }
        try renewAnswersKey(of: talk, .frozen)
    }

    /// Confidential answers that no dossier took up go, of talks that were cancelled or took place before that moment.
    /// - Returns: of how many talks.
    public func endLinks(ofTalksOverBefore moment: Date, limit: Int, now: Date) throws -> Int {
        let over: [TalkID] = try rows(
            """
            SELECT id FROM talks WHERE answers_key_id IS NOT NULL AND EXISTS (SELECT 1 FROM responses s
                    JOIN requests r ON r.id = s.request_id WHERE r.talk_id = talks.id AND r.promise = 'confidential'
                    AND s.unlinked_at IS NULL AND s.discarded_at IS NULL)
                AND (start_at < $1 OR (state = 'cancelled' AND cancelled_at < $1))
            LIMIT $2
            """,
            [.time(moment), .integer(limit)]
        ).map { try $0.id("id") }
        for talk in over { try endLinks(ofOver: talk, now) }
        return over.count
    }

    private func endLinks(ofOver talk: TalkID, _ now: Date) throws {
        let waiting = try rows(
            """
            SELECT s.id, s.request_id FROM responses s JOIN requests r ON r.id = s.request_id
            WHERE r.talk_id = $1 AND r.promise = 'confidential' AND s.unlinked_at IS NULL
            """,
            [.id(talk)]
        )
        for row in waiting { try leaveOut(row.id("id"), of: row.id("request_id"), now) }
        try renewAnswersKey(of: talk, .frozen)
    }

    /// What raters wrote whom a dossier shows already is in no batch, and nobody will read it.
    /// - Parameter moment: what came later stays for now, so that its confirmation can leave.
    public func endLinks(ofCorrectionsBefore moment: Date, now: Date) throws {
        let waiting = try rows(
            """
            SELECT s.id, s.request_id, r.talk_id FROM responses s JOIN requests r ON r.id = s.request_id
            WHERE r.promise = 'confidential' AND s.dossier_id IS NULL AND s.unlinked_at IS NULL
                AND s.discarded_at IS NULL AND s.received_at < $1
                AND EXISTS (SELECT 1 FROM dossiers d WHERE d.talk_id = r.talk_id)
            """,
            [.time(moment)]
        )
        var talks: Set<TalkID> = []
        for row in waiting {
            let request: RequestID = try row.id("request_id")
            // A dossier that can't be read keeps nothing else.
            guard (try? isShown(request)) == true else { continue }
            try leaveOut(row.id("id"), of: request, now)
            talks.insert(try row.id("talk_id"))
        }
        for talk in talks { try renewAnswersKey(of: talk) }
    }

    /// Of an answer that no dossier will take up.
    private func leaveOut(_ response: ResponseID, of request: RequestID, _ now: Date) throws {
        try unlink(response, of: request, now)
        try forgetConfirmations(of: request, now)
        try execute(
            "UPDATE responses SET discarded_at = COALESCE(discarded_at, $2) WHERE id = $1",
            [.id(response), .time(now)]
        )
    }

    private func forgetResponses(of id: RequestID, _ now: Date) throws {
        let frozen = try rows(
            "SELECT id FROM responses WHERE request_id = $1 AND dossier_id IS NOT NULL AND unlinked_at IS NULL",
            [.id(id)]
        )
        for row in frozen { try unlink(row.id("id"), of: id, now) }
    }

    /// Whoever guesses the words could prove them by the hash; the mail is known by its Message-ID from here on.
    private func unlink(_ response: ResponseID, of request: RequestID, _ now: Date) throws {
        try forget(response, of: request)
        try execute(
            "UPDATE responses SET body_sha256 = $2, unlinked_at = $3 WHERE id = $1",
            [.id(response), .octets(noHash(of: response)), .time(now)]
        )
    }

    /// In place of the hash of a response's words.
    func noHash(of response: ResponseID) -> Data { Data("response \(response)".utf8) }

    /// Takes a response's words out; its row stays.
    func forget(_ response: ResponseID, of request: RequestID) throws {
        try execute(
            "UPDATE responses SET answers = $2, remark = NULL WHERE id = $1",
            [.id(response), try .content(json: [Answer](), under: key(of: request))]
        )
    }

    /// What a reply to a letter would be compared with.
    public func forgetCopies(of letter: LetterID) throws {
        for table in ["outbox_prepared", "outbox_messages"] {
            try execute("DELETE FROM \(table) WHERE outbox_id = $1", [.id(letter)])
        }
    }

    /// And what their rows say of the answers.
    func forgetCopies(ofConfirmationsFor id: RequestID) throws {
        let confirmations = "SELECT id FROM outbox WHERE request_id = $1 AND kind = 'confirmation'"
        for table in ["outbox_prepared", "outbox_messages"] {
            try execute("DELETE FROM \(table) WHERE outbox_id IN (\(confirmations))", [.id(id)])
        }
        try forgetNews(ofConfirmationsFor: id)
    }

    /// That a text was cut would tell whose the cut comment in the dossier is. Those that wait still have it to tell.
    private func forgetNews(ofConfirmationsFor id: RequestID) throws {
        let left = try rows(
            """
            SELECT id, letter FROM outbox
            WHERE request_id = $1 AND kind = 'confirmation' AND state NOT IN ('queued', 'deferred')
            """,
            [.id(id)]
        )
        for row in left {
            guard let letter: Letter = try? row.json("letter"), letter.withoutNewsOfWords != letter else { continue }
            try execute(
                "UPDATE outbox SET letter = $2 WHERE id = $1",
                [
                    .id(try row.id("id") as LetterID),
                    .content(json: letter.withoutNewsOfWords, under: row.contentKey("letter")),
                ]
            )
        }
    }

    /// Those that wait are not sent any more: nobody knows now what they would show.
    private func forgetConfirmations(of id: RequestID, _ now: Date) throws {
        try execute(
            """
            UPDATE outbox SET state = 'withdrawn', done_at = $2
            WHERE request_id = $1 AND kind = 'confirmation' AND state IN ('queued', 'deferred')
            """,
            [.id(id), .time(now)]
        )
        try forgetCopies(ofConfirmationsFor: id)
    }

    // MARK: The key

    /// Retires the key of the talk's confidential answers, so that they are gone from copies made before as well. What is
    /// to stay of them comes under a new one.
    func renewAnswersKey(of talk: TalkID, _ end: RetiredKey.End = .renewed) throws {
        let row = try first("SELECT answers_key_id FROM talks WHERE id = $1", [.id(talk)])
        guard let old = row?.optionalInteger("answers_key_id") else { return }
        try execute("UPDATE talks SET answers_key_id = NULL WHERE id = $1", [.id(talk)])
        try retire(ContentKey(rawValue: old), end, of: talk)
        let requests: [RequestID] = try rows(
            "SELECT id FROM requests WHERE talk_id = $1 AND promise = 'confidential'",
            [.id(talk)]
        ).map { try $0.id("id") }
        for id in requests {
            try renewResponses(of: id)
            try renewMail(of: id)
            try renewConfirmations(of: id)
        }
    }

    private func renewResponses(of id: RequestID) throws {
        let rows = try rows(
            """
            SELECT id, answers, remark FROM responses
            WHERE request_id = $1 AND unlinked_at IS NULL AND discarded_at IS NULL
            """,
            [.id(id)]
        )
        for row in rows {
            let key = try wordsKey(of: id)
            // What can't be understood stays as it is: it must not keep all others from being renewed.
            let words = try (try? SaidWords(row)).map(encode) ?? row.optionalContent("answers") ?? "[]"
            try execute(
                "UPDATE responses SET answers = $2, remark = NULL WHERE id = $1",
                [.id(try row.id("id") as ResponseID), .words(words, under: key)]
            )
        }
        // Of those that ended nothing is left; earlier versions had that under the key which goes.
        let ended = try self.rows(
            "SELECT id FROM responses WHERE request_id = $1 AND (unlinked_at IS NOT NULL OR discarded_at IS NOT NULL)",
            [.id(id)]
        )
        for row in ended { try forget(row.id("id"), of: id) }
    }

    /// Mail that waits for a person.
    private func renewMail(of id: RequestID) throws {
        for row in try rows("SELECT id, sender, subject FROM inbox WHERE request_id = $1 AND state = 'held'", [.id(id)])
        {
            let (mail, key): (InboxID, ContentKey?) = try (row.id("id"), wordsKey(of: id))
            try execute(
                "UPDATE inbox SET sender = $2, subject = $3 WHERE id = $1",
                [
                    .id(mail), .content(row.optionalContent("sender"), under: key),
                    .content(row.optionalContent("subject"), under: key),
                ]
            )
            guard let kept = try first("SELECT raw FROM inbox_messages WHERE inbox_id = $1", [.id(mail)]) else {
                continue
            }
            try execute(
                "UPDATE inbox_messages SET raw = $2 WHERE inbox_id = $1",
                [.id(mail), .content(kept.optionalContentOctets("raw"), under: key)]
            )
        }
    }

    private func renewConfirmations(of id: RequestID) throws {
        for (table, column) in [("outbox_prepared", "prepared"), ("outbox_messages", "message")] {
            let copies = try rows(
                """
                SELECT c.outbox_id, c.\(column) FROM \(table) c JOIN outbox o ON o.id = c.outbox_id
                WHERE o.request_id = $1 AND o.kind = 'confirmation'
                """,
                [.id(id)]
            )
            for copy in copies {
                try execute(
                    "UPDATE \(table) SET \(column) = $2 WHERE outbox_id = $1",
                    [
                        .id(try copy.id("outbox_id") as LetterID),
                        .content(.copy(copy.optionalContentOctets(column) ?? Data()), under: wordsKey(of: id)),
                    ]
                )
            }
        }
    }

    /// Days are told of the answers whose link was ended before that moment, and no times.
    public func blurTimes(unlinkedBefore moment: Date) throws {
        let day: Int64 = 86_400_000_000
        try execute(
            """
            UPDATE responses SET received_at = received_at - received_at % \(day)
            WHERE unlinked_at < $1 AND received_at % \(day) <> 0
            """,
            [.time(moment)]
        )
        let ended = """
            SELECT s.request_id FROM responses s WHERE s.unlinked_at < $1 AND NOT EXISTS (SELECT 1 FROM responses n
                WHERE n.request_id = s.request_id AND (n.unlinked_at IS NULL OR n.unlinked_at >= $1))
            """
        func blur(_ table: String, _ columns: String..., where rows: String) throws {
            let set = columns.map { "\($0) = \($0) - \($0) % \(day)" }.joined(separator: ", ")
            try execute("UPDATE \(table) SET \(set) WHERE \(rows) AND \(columns[0]) % \(day) <> 0", [.time(moment)])
        }
        try blur("requests", "state_at", where: "state = 'answered' AND id IN (\(ended))")
        try blur("inbox", "received_at", where: "state = 'read' AND request_id IN (\(ended))")
        try blur(
            "outbox",
            "created_at",
            "done_at",
            "leaving_at",
            "next_attempt_at",
            where: "kind = 'confirmation' AND state IN ('accepted', 'withdrawn') AND request_id IN (\(ended))"
        )
    }
}

extension Letter {
    /// A confirmation that says nothing of what the answers hold.
    fileprivate var withoutNewsOfWords: Letter {
        guard case .confirmation(let id, let row, let news, let from) = self else { return self }
        return .confirmation(id, inboxRow: row, news: news.filter { !$0.isAboutWords }, from: from)
    }
}
