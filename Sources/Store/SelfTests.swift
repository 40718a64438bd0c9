// Rows of the service's mails to itself, and of what came back.
import Feedback
import Foundation

extension Transaction {
    /// Notes that a mail is on its way; of its token only what it can be recognised by.
    public func begin(_ kind: SelfTestKind, token: String, messageID: String, now: Date) throws {
        try execute(
            "INSERT INTO self_tests (kind, token_sha256, message_id, sent_at) VALUES ($1, $2, $3, $4)",
            [.text(kind.rawValue), .octets(tokenHash(token)), .text(messageID), .time(now)]
        )
    }

    /// The mail with that token; nil where there is none.
    public func selfTest(withToken token: String) throws -> SelfTest? {
        try first("SELECT * FROM self_tests WHERE token_sha256 = $1", [.octets(tokenHash(token))]).map(SelfTest.init)
    }

    /// A mail came back; the first time counts.
    public func end(_ test: SelfTest, _ findings: SelfTestFindings, now: Date) throws {
        try execute(
            "UPDATE self_tests SET came_back_at = $2, findings = $3 WHERE message_id = $1 AND findings IS NULL",
            [
                .text(test.messageID), .time(now),
                .text(try String(decoding: JSONEncoder().encode(findings), as: UTF8.self)),
            ]
        )
    }

    /// The latest tests, the newest first: the mails of one went out at one moment.
    public func selfTests(limit: Int = 2) throws -> [[SelfTest]] {
        let moments = try rows(
            "SELECT DISTINCT sent_at FROM self_tests ORDER BY sent_at DESC LIMIT $1",
            [.integer(limit)]
        )
        return try moments.map { row in
            try rows("SELECT * FROM self_tests WHERE sent_at = $1 ORDER BY id", [.time(row.time("sent_at"))])
                .map(SelfTest.init)
        }
    }

    /// When the rows were made.
    public func installedAt() throws -> Date? {
        try first("SELECT MIN(run_at) AS at FROM migrations", [])?.optionalTime("at")
    }
}

extension SelfTest {
    init(_ row: Row) throws {
        self.init(
            kind: try row.state("kind"),
            messageID: try row.text("message_id"),
            sentAt: try row.time("sent_at"),
            findings: try row.optionalText("findings").map {
                try JSONDecoder().decode(SelfTestFindings.self, from: Data($0.utf8))
            }
        )
    }
}
