// Rows of dossiers, and of whom they were released to.
import Feedback
import Foundation

/// A dossier as it was released: a snapshot that nothing changes any more.
public struct DossierRow: Sendable {
    public let id: DossierID
    public let talk: TalkID
    /// 1 is the dossier itself, later ones are batches of late responses.
    public let batch: Int
    public let createdAt: Date
    public let summary: Summary
    /// The self-contained HTML page.
    public let page: String
    public let plain: String
    public let pdf: Data?
}

extension Transaction {
    /// Freezes a dossier together with the responses that are in it, whose raters have all answered from then on.
    /// - Parameter waiting: requests the responses of which are not in it, and wait for another batch.
    public func freeze(
        _ summary: Summary,
        page: String,
        plain: String,
        pdf: Data?,
        talk: TalkID,
        waiting: Set<RequestID> = [],
        now: Date
    ) throws -> DossierRow {
        let batch = try latestBatch(of: talk) + 1
        let key = try key(of: talk)
        let id: DossierID = try insert(
            """
            INSERT INTO dossiers (talk_id, batch, created_at, summary, page, plain, pdf)
            VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id
            """,
            [
                .id(talk), .integer(batch), .time(now), try .content(json: summary, under: key),
                .content(page, under: key),
                .content(plain, under: key), .content(pdf, under: key),
            ]
        )
        for request in try rows("SELECT id FROM requests WHERE talk_id = $1", [.id(talk)]) {
            let request: RequestID = try request.id("id")
            guard !waiting.contains(request) else { continue }
            try execute(
                "UPDATE responses SET dossier_id = $2 WHERE request_id = $1 AND dossier_id IS NULL AND discarded_at IS NULL",
                [.id(request), .id(id)]
            )
        }
        try settleRequests(in: id)
        try endLinks(of: talk, now: now)
        try lookAgain(at: talk)
        return DossierRow(
            id: id,
            talk: talk,
            batch: batch,
            createdAt: now,
            summary: summary,
            page: page,
            plain: plain,
            pdf: pdf
        )
    }

    /// Neither a state nor the number of reminders tells whose words were few.
    private func settleRequests(in dossier: DossierID) throws {
        let ids: [RequestID] = try rows(
            "SELECT DISTINCT request_id FROM responses WHERE dossier_id = $1 AND discarded_at IS NULL",
            [.id(dossier)]
        ).map { try $0.id("request_id") }
        for request in try ids.compactMap({ try request($0) }) {
            switch request.state {
            case .queued, .sent, .expired, .bounced, .declined: try settle(request)
            case .proposed, .answered, .withdrawn: break
            }
            try execute("UPDATE requests SET reminders_sent = 0 WHERE id = $1", [.id(request.id)])
        }
    }

    /// 0 where there is none.
    private func latestBatch(of talk: TalkID) throws -> Int {
        let row = try first("SELECT MAX(batch) AS batch FROM dossiers WHERE talk_id = $1", [.id(talk)])
        return Int(row?.optionalInteger("batch") ?? 0)
    }

    public func dossier(_ id: DossierID) throws -> DossierRow? {
        try first("SELECT * FROM dossiers WHERE id = $1", [.id(id)]).map(DossierRow.init)
    }

    /// The dossiers of a talk, in order of their batches.
    public func dossiers(of talk: TalkID) throws -> [DossierRow] {
        try rows("SELECT * FROM dossiers WHERE talk_id = $1 ORDER BY batch", [.id(talk)]).map(
            DossierRow.init
        )
    }

    /// Whether a dossier shows confidential answers of the rater.
    public func isShown(_ id: RequestID) throws -> Bool {
        guard let request = try request(id) else { return false }
        return try shownRaters(of: request.talk).contains(request.person)
    }

    /// The raters of a talk whose confidential answers a dossier shows, as one of a group. What they write afterwards is in no
    /// later batch: where they repeat what they said, the difference of the two would be what another one said.
    public func shownRaters(of talk: TalkID) throws -> Set<RaterKey> {
        let dossiers = try rows("SELECT id, summary FROM dossiers WHERE talk_id = $1", [.id(talk)])
        var shown: [DossierID: Set<RaterGroup>] = [:]
        for row in dossiers {
            let groups = (try row.json("summary") as Summary).groups.filter { !$0.isNamed && !$0.isWithheld }
            shown[try row.id("id")] = Set(groups.flatMap(\.groups))
        }
        guard !shown.isEmpty else { return [] }
        let frozen = try rows(
            """
            SELECT DISTINCT s.dossier_id, r.rater_group, r.rater_address, p.address AS person_address
            FROM requests r JOIN responses s ON s.request_id = r.id \(Self.persons)
            WHERE r.talk_id = $1 AND s.dossier_id IS NOT NULL
            """,
            [.id(talk)]
        )
        return Set(
            try frozen.filter { row in
                try shown[row.id("dossier_id"), default: []].contains(row.state("rater_group"))
            }.map { try $0.person() }
        )
    }

    public func release(_ dossier: DossierID, to party: Party, now: Date) throws {
        try execute(
            """
            INSERT INTO releases (dossier_id, party, released_at) VALUES ($1, $2, $3)
            ON CONFLICT (dossier_id, party) DO NOTHING
            """,
            [.id(dossier), .text(party.rawValue), .time(now)]
        )
        try lookAgain(forDossier: dossier)
    }

    /// What became of each dossier of a talk since the employee has it, in order of their batches.
    public func dossierRounds(of talk: TalkID) throws -> [DossierRound] {
        try rows(
            """
            SELECT d.batch, d.shared_at, e.released_at AS to_employee, m.released_at AS to_manager FROM dossiers d
            JOIN releases e ON e.dossier_id = d.id AND e.party = 'employee'
            LEFT JOIN releases m ON m.dossier_id = d.id AND m.party = 'manager'
            WHERE d.talk_id = $1 ORDER BY d.batch
            """,
            [.id(talk)]
        ).map { row in
            DossierRound(
                number: Int(try row.integer("batch")),
                toEmployee: try row.time("to_employee"),
                sharedAt: row.optionalTime("shared_at"),
                toManager: row.optionalTime("to_manager")
            )
        }
    }

    /// The employee said that the manager may have it.
    public func share(_ id: TalkID, batch: Int, now: Date) throws {
        try execute(
            "UPDATE dossiers SET shared_at = $3 WHERE talk_id = $1 AND batch = $2 AND shared_at IS NULL",
            [.id(id), .integer(batch), .time(now)]
        )
        try lookAgain(at: id)
    }

    /// She takes that back, as long as the manager hasn't got it.
    /// - Returns: whether there was anything to take back.
    public func takeBack(sharing batches: [Int], of id: TalkID) throws -> Bool {
        let taken = try batches.map { batch in
            try execute(
                """
                UPDATE dossiers SET shared_at = NULL WHERE talk_id = $1 AND batch = $2 AND shared_at IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM releases r WHERE r.dossier_id = dossiers.id AND r.party = 'manager')
                """,
                [.id(id), .integer(batch)]
            )
        }
        try lookAgain(at: id)
        return taken.contains { $0 > 0 }
    }

    /// When each party got the dossier's first batch.
    public func releases(of talk: TalkID) throws -> [Party: Date] {
        try rows(
            """
            SELECT r.party, MIN(r.released_at) AS at FROM releases r JOIN dossiers d ON d.id = r.dossier_id
            WHERE d.talk_id = $1 GROUP BY r.party
            """,
            [.id(talk)]
        ).reduce(into: [:]) { releases, row in releases[try row.state("party")] = try row.time("at") }
    }
}

extension DossierRow {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("id"),
            talk: try row.id("talk_id"),
            batch: Int(try row.integer("batch")),
            createdAt: try row.time("created_at"),
            summary: try row.json("summary"),
            page: try row.content("page"),
            plain: try row.content("plain"),
            pdf: row.optionalContentOctets("pdf")
        )
    }
}
