// Rows of agreements. Their texts stand under keys of their own: they outlive the talk that they were made in.
import Cycle
import Days
import Feedback
import Foundation

extension Transaction {
    public func insert(
        _ version: Agreement.Version,
        by author: Party,
        of employee: PersonID,
        in talk: TalkID?,
        now: Date
    ) throws -> AgreementID {
        let key = try makeKey()
        return try insert(
            """
            INSERT INTO agreements (employee_id, talk_id, made_at, author, version, consent, progress, key_id)
            VALUES ($1, $2, $3, $4, $5, 'proposed', 'open', $6) RETURNING id
            """,
            [
                .id(employee), .id(talk), .time(now), .text(author.rawValue), try .content(json: version, under: key),
                .integer(key?.rawValue),
            ]
        )
    }

    public func agreement(_ id: AgreementID) throws -> Agreement? {
        try first("SELECT * FROM agreements WHERE id = $1", [.id(id)]).map(Agreement.init)
    }

    /// An employee's, in the order in which they were made.
    public func agreements(of employee: PersonID) throws -> [Agreement] {
        try rows("SELECT * FROM agreements WHERE employee_id = $1 ORDER BY id", [.id(employee)]).map(Agreement.init)
    }

    public func agreements() throws -> [Agreement] {
        try rows("SELECT * FROM agreements ORDER BY id", []).map(Agreement.init)
    }

    public func agreements(in talk: TalkID) throws -> [Agreement] {
        try rows("SELECT * FROM agreements WHERE talk_id = $1 ORDER BY id", [.id(talk)]).map(Agreement.init)
    }

    /// All but what it is about, which never changes.
    public func save(_ agreement: Agreement) throws {
        let key = try key(of: agreement.id)
        try change(
            "agreement \(agreement.id)",
            """
            UPDATE agreements SET author = $2, version = $3, other_version = $4, consent = $5, progress = $6,
                corrections = $7, silent_quarters = $8, line = $9, closed_at = $10
            WHERE id = $1
            """,
            [
                .id(agreement.id), .text(agreement.author.rawValue), try .content(json: agreement.version, under: key),
                try agreement.otherVersion.map { try .content(json: $0, under: key) }
                    ?? .content(nil as String?, under: key),
                .text(agreement.consent.rawValue), .text(agreement.progress.rawValue), .integer(agreement.corrections),
                .integer(agreement.silentQuarters), .content(agreement.line, under: key), .time(agreement.closedAt),
            ]
        )
    }

    /// A draft that another takes the place of.
    public func delete(_ id: AgreementID) throws {
        try eraseWords(.agreements, where: "id = $1", [.id(id)])
    }

    /// Those that sleep, and about which nothing was asked since that moment, are over. None has to be read for it.
    /// - Returns: how many.
    public func closeSleepingAgreements(askedBefore moment: Date, limit: Int, now: Date) throws -> Int {
        try execute(
            """
            UPDATE agreements SET progress = 'expired', closed_at = $3 WHERE id IN (
                SELECT a.id FROM agreements a WHERE a.progress = 'asleep' AND a.made_at < $1
                    AND NOT EXISTS (SELECT 1 FROM year_lines l WHERE l.agreement_id = a.id AND l.due_at >= $1)
                ORDER BY a.id LIMIT $2)
            """,
            [.time(moment), .integer(limit), .time(now)]
        )
    }

    /// Those that both are done with, a year after.
    /// - Returns: how many.
    public func purgeAgreements(closedBefore moment: Date, limit: Int) throws -> Int {
        try eraseWords(
            .agreements,
            where: "id IN (SELECT id FROM agreements WHERE closed_at < $1 ORDER BY id LIMIT $2)",
            [.time(moment), .integer(limit)]
        )
    }
}

extension Agreement {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.id("id"),
            employee: try row.id("employee_id"),
            talk: row.optionalID("talk_id"),
            version: try row.json("version"),
            author: try row.state("author"),
            otherVersion: try row.optionalJSON("other_version"),
            consent: try row.state("consent"),
            progress: try row.state("progress"),
            corrections: Int(try row.integer("corrections")),
            silentQuarters: Int(try row.integer("silent_quarters")),
            line: row.optionalContent("line"),
            closedAt: row.optionalTime("closed_at")
        )
    }
}
