// Keys of mails that are kept, those of talks and those that wait for a person: each has its own, which goes with it.
import Feedback

extension Transaction {
    /// Makes the key where there is none.
    func key(of mail: InboxID) throws -> ContentKey? {
        if let row = try first("SELECT key_id FROM mail_keys WHERE inbox_id = $1", [.id(mail)]) {
            return ContentKey(rawValue: try row.integer("key_id"))
        }
        guard let key = try makeKey() else { return nil }
        try execute(
            "INSERT INTO mail_keys (inbox_id, key_id) VALUES ($1, $2)",
            [.id(mail), .integer(key.rawValue)]
        )
        return key
    }

    /// Keys of mails of which nothing is left, so that no copy of the database has them either.
    public func retireMailKeys() throws {
        let gone = try rows(
            """
            SELECT inbox_id, key_id FROM mail_keys
            WHERE NOT EXISTS (SELECT 1 FROM talk_mails m WHERE m.inbox_id = mail_keys.inbox_id)
                AND NOT EXISTS (SELECT 1 FROM inbox i WHERE i.id = mail_keys.inbox_id AND (i.state <> 'read'
                    OR i.sender IS NOT NULL OR i.subject IS NOT NULL OR i.held_parameters IS NOT NULL))
            """,
            []
        )
        for row in gone {
            try retire(ContentKey(rawValue: try row.integer("key_id")))
            try execute("DELETE FROM mail_keys WHERE inbox_id = $1", [.id(try row.id("inbox_id") as InboxID)])
        }
    }

    /// Mails that are gone since a copy of the database was made, which was put back.
    func forgetMail(without there: Set<ContentKey>) throws {
        for row in try rows("SELECT inbox_id, key_id FROM mail_keys", []) {
            guard !there.contains(ContentKey(rawValue: try row.integer("key_id"))) else { continue }
            let id: InboxID = try row.id("inbox_id")
            try erase(mail: id)
            try execute("DELETE FROM mail_keys WHERE inbox_id = $1", [.id(id)])
        }
    }

    /// Those of which nothing stands under a key of its own so far.
    func mailsWithoutKey() throws -> [InboxID] {
        try rows(
            """
            SELECT m.inbox_id AS id FROM talk_mails m
            WHERE NOT EXISTS (SELECT 1 FROM mail_keys k WHERE k.inbox_id = m.inbox_id)
            UNION SELECT i.id FROM inbox i WHERE i.state = 'held' AND i.request_id IS NULL
                AND NOT EXISTS (SELECT 1 FROM mail_keys k WHERE k.inbox_id = i.id)
            """,
            []
        ).map { try $0.id("id") }
    }
}
