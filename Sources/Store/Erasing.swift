// Rows of a person who asked to be erased (GDPR Art. 17): what goes, and placeholders where others' rows name them.
import Addressing
import Feedback
import Foundation

extension Transaction {
    /// A placeholder for somebody who is erased; it tells no two rows to be one person's.
    func erased(_ number: Int64) throws -> Person {
        Person(
            name: try Line("–"),
            address: try EmailAddress("erased-\(number)@erased.invalid"),
            language: "en"
        )
    }

    /// What a rater wrote goes, in whatever state, and with its key from older copies; what a dossier says of it stays there.
    /// An answer that is in no dossier comes into none; that it came is counted as before, so that no number tells of it.
    public func erase(rater id: RequestID, now: Date) throws {
        for row in try rows("SELECT id FROM responses WHERE request_id = $1", [.id(id)]) {
            let response: ResponseID = try row.id("id")
            try forget(response, of: id)
            try execute(
                """
                UPDATE responses SET message_id = 'erased-' || CAST(id AS TEXT), body_sha256 = $2, inbox_id = NULL,
                    discarded_at = CASE WHEN dossier_id IS NULL THEN COALESCE(discarded_at, $3) ELSE discarded_at END
                WHERE id = $1
                """,
                [.id(response), .octets(noHash(of: response)), .time(now)]
            )
        }
        if let talk: TalkID = try first("SELECT talk_id FROM requests WHERE id = $1", [.id(id)])?.id("talk_id") {
            try renewAnswersKey(of: talk)
        }
        try execute(
            "UPDATE requests SET state_parameters = NULL, state_code = NULL WHERE id = $1 AND state = 'bounced'",
            [.id(id)]
        )
        try execute("DELETE FROM tokens WHERE request_id = $1", [.id(id)])
        try readdress(id, to: erased(id.rawValue))
        try lookAgain(for: id)
    }

    /// The employee's talk goes with all that hangs on it; where letters to others wait still, it goes when they have left.
    /// - Returns: whether it is gone already.
    public func erase(talk id: TalkID, now: Date) throws -> Bool {
        let waits = try first(
            """
            SELECT 1 AS found FROM outbox o LEFT JOIN requests r ON r.id = o.request_id
            WHERE COALESCE(o.talk_id, r.talk_id) = $1 AND o.state IN ('queued', 'attempting', 'deferred')
            """,
            [.id(id)]
        )
        guard waits != nil else {
            try erase(id)
            return true
        }
        try execute("UPDATE talks SET erase_at = $2 WHERE id = $1", [.id(id), .time(now.addingTimeInterval(86_400))])
        return false
    }

    /// Mail of theirs, letters to them, questions that they were asked, and others' mail about them.
    public func eraseMail(of trace: PersonTrace) throws -> OthersMail {
        for id in trace.letters {
            try execute("DELETE FROM outbox WHERE id = $1 AND state <> 'attempting'", [.integer(id)])
        }
        for id in trace.matters { try execute("DELETE FROM matters WHERE id = $1", [.integer(id)]) }
        for id in trace.mails { try erase(mail: InboxID(rawValue: id)) }
        let others = try eraseOthersMail(about: trace)
        try forgetLeftovers()
        try retireMailKeys()
        for id in trace.talksOrganized { try eraseOrganizer(of: TalkID(rawValue: id)) }
        return others
    }

    func eraseOrganizer(of id: TalkID) throws {
        let (placeholder, key) = (try erased(id.rawValue), try key(of: id))
        try execute(
            "UPDATE talks SET organizer_address = $2, organizer_name = $3 WHERE id = $1",
            [.id(id), .content(placeholder.address, under: key), .content(placeholder.name, under: key)]
        )
    }

    /// What is kept of a mail goes, and its original; its place in the mailbox stays read.
    func erase(mail id: InboxID) throws {
        let erased = Outcome.erased.columns(under: nil)
        for table in ["talk_mails", "inbox_messages"] {
            try execute("DELETE FROM \(table) WHERE inbox_id = $1", [.id(id)])
        }
        try execute(
            """
            UPDATE inbox SET state = 'read', sender = NULL, subject = NULL, request_id = NULL, held_code = NULL,
                held_parameters = NULL, outcome_code = $2, outcome_parameters = $3
            WHERE id = $1
            """,
            [.id(id), erased.code, erased.parameters]
        )
    }

    /// Whoever is on file goes; where talks of others name them, a placeholder stays until these go.
    /// - Returns: whether a placeholder stays.
    public func erase(person id: PersonID) throws -> Bool {
        for table in ["aliases", "former_addresses"] {
            try execute("DELETE FROM \(table) WHERE person_id = $1", [.id(id)])
        }
        try eraseYear(of: id)
        let isNamed =
            try first("SELECT 1 AS found FROM talks WHERE employee_id = $1 OR manager_id = $1", [.id(id)]) != nil
        guard isNamed else {
            try erase(id)
            return false
        }
        try execute("UPDATE people SET manager_id = NULL WHERE manager_id = $1", [.id(id)])
        // The placeholder comes under a new key, so that the name is gone from older copies.
        if let key = try key(of: id) { try retire(key) }
        try execute("UPDATE people SET key_id = NULL WHERE id = $1", [.id(id)])
        try change(id, to: erased(id.rawValue), manager: nil, department: nil)
        // It goes as soon as no talk needs it.
        try execute("UPDATE people SET left_at = 0 WHERE id = $1", [.id(id)])
        return true
    }

    /// What came of their talks: their agreements and trainings, and what they were asked.
    private func eraseYear(of id: PersonID) throws {
        try eraseInsight(of: id)
        try forgetCollectedCopies(about: id)
        try eraseWords(of: id)
        for table in ["year_lines", "meetings", "follow_ups", "just_talked", "kick_off_guests"] {
            try execute("DELETE FROM \(table) WHERE employee_id = $1", [.id(id)])
        }
        for table in ["meetings", "just_talked"] {
            try execute("DELETE FROM \(table) WHERE manager_id = $1", [.id(id)])
        }
        try execute("DELETE FROM collected_mails WHERE reader_id = $1", [.id(id)])
        try eraseWords(
            .talkWords,
            where: "talk_id IN (SELECT id FROM talks WHERE employee_id = $1 OR manager_id = $1)",
            [.id(id)]
        )
    }

    /// The words of mails in which their manager, or HR, read lines about them. A line that goes names its mails no more.
    private func forgetCollectedCopies(about id: PersonID) throws {
        let letters = try rows(
            """
            SELECT o.id FROM outbox o WHERE o.collected_id IN (
                SELECT c.mail_id FROM collected_lines c JOIN year_lines l ON l.id = c.line_id WHERE l.employee_id = $1)
            """,
            [.id(id)]
        )
        for row in letters { try forgetCopies(of: row.id("id")) }
    }

    /// Where a released dossier shows answers to these requests by name: talk, group and when the talk goes.
    public func namedInDossiers(_ requests: [RequestID]) throws -> [(request: RequestID, talk: TalkID)] {
        try requests.compactMap { id in
            let row = try first(
                """
                SELECT r.talk_id FROM requests r WHERE r.id = $1 AND r.promise = 'named' AND EXISTS (
                    SELECT 1 FROM responses a WHERE a.request_id = r.id AND a.dossier_id IS NOT NULL)
                """,
                [.id(id)]
            )
            return try row.map { (id, try $0.id("talk_id")) }
        }
    }

    /// How many released dossiers have answers to these requests in them.
    public func dossiers(with requests: [RequestID]) throws -> Int {
        let ids = requests.map { "\($0.rawValue)" }.joined(separator: ", ")
        guard !ids.isEmpty else { return 0 }
        let row = try first(
            "SELECT COUNT(DISTINCT dossier_id) AS n FROM responses WHERE request_id IN (\(ids)) AND dossier_id IS NOT NULL",
            []
        )
        return Int(try row?.integer("n") ?? 0)
    }
}
