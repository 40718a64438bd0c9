// Rows of responses and of the dossiers that they are frozen in.
import Feedback
import Foundation

/// The answers of one mail of a rater.
public struct NewResponse: Sendable {
    public let request: RequestID
    /// The reply's own Message-ID.
    public let messageID: String
    public let bodyHash: Data
    public let inboxRow: InboxID?
    public let answers: [Answer]
    public let remark: String?

    public init(
        request: RequestID,
        messageID: String,
        bodyHash: Data,
        inboxRow: InboxID?,
        answers: [Answer],
        remark: String?
    ) {
        self.request = request
        self.messageID = messageID
        self.bodyHash = bodyHash
        self.inboxRow = inboxRow
        self.answers = answers
        self.remark = remark
    }
}

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
    /// Stores a response, once: the same mail again changes nothing.
    /// - Returns: whether it was new.
    public func insert(_ response: NewResponse, now: Date) throws -> Bool {
        let isNew =
            try execute(
                """
                INSERT INTO responses (request_id, message_id, body_sha256, inbox_id, received_at, answers, remark)
                VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (request_id, message_id, body_sha256) DO NOTHING
                """,
                [
                    .id(response.request), .text(response.messageID), .octets(response.bodyHash),
                    .id(response.inboxRow), .time(now), try .content(json: response.answers),
                    .content(response.remark),
                ]
            ) > 0
        if isNew { try lookAgain(for: response.request) }
        return isNew
    }

    /// A rater's answers so far, the later ones revising the earlier.
    public func answers(to id: RequestID) throws -> (answers: [Answer], remark: String?) {
        let rows = try rows(
            "SELECT answers, remark FROM responses WHERE request_id = $1 ORDER BY id",
            [.id(id)]
        )
        return try rows.reduce(into: ([], nil)) { result, row in
            result.answers = Response.revise(result.answers, by: try row.json("answers"))
            result.remark = row.optionalContent("remark") ?? result.remark
        }
    }

    /// How many mails of a rater were taken as responses, and how many of them are frozen in a dossier.
    public func responseCounts(_ id: RequestID) throws -> (all: Int, inDossier: Int) {
        let row = try first(
            "SELECT COUNT(*) AS n, COUNT(dossier_id) AS frozen FROM responses WHERE request_id = $1",
            [.id(id)]
        )
        return (Int(try row?.integer("n") ?? 0), Int(try row?.integer("frozen") ?? 0))
    }

    /// Whether one of these Message-IDs is that of a mail that was taken as a response.
    public func hasResponse(to id: RequestID, amongMessageIDs messageIDs: [String]) throws -> Bool {
        guard !messageIDs.isEmpty else { return false }
        return try rows("SELECT message_id FROM responses WHERE request_id = $1", [.id(id)])
            .contains { messageIDs.contains(try $0.text("message_id")) }
    }

    /// The responses of a talk that are in no dossier so far.
    public func responses(of talk: TalkID) throws -> [Response] {
        try requests(of: talk).compactMap { request in
            let counts = try responseCounts(request.id)
            guard counts.all > counts.inDossier else { return nil }
            let (answers, remark) = try answers(to: request.id)
            return Response(
                group: request.group,
                promise: request.promise,
                raterName: request.rater.name,
                questionnaire: try questionnaire(of: request.id),
                answers: answers,
                remark: remark
            )
        }
    }

    /// How many mails of a talk's raters are in no dossier so far.
    public func uncountedResponses(of id: TalkID) throws -> Int {
        let row = try first(
            """
            SELECT COUNT(*) AS n FROM responses a JOIN requests r ON r.id = a.request_id
            WHERE r.talk_id = $1 AND a.dossier_id IS NULL
            """,
            [.id(id)]
        )
        return Int(try row?.integer("n") ?? 0)
    }

    /// Freezes a dossier together with the responses that are in it.
    public func freeze(
        _ summary: Summary,
        page: String,
        plain: String,
        pdf: Data?,
        talk: TalkID,
        now: Date
    ) throws -> DossierRow {
        let latest = try first(
            "SELECT COALESCE(MAX(batch), 0) AS batch FROM dossiers WHERE talk_id = $1",
            [.id(talk)]
        )
        let batch = Int(try latest?.integer("batch") ?? 0) + 1
        let id: DossierID = try insert(
            """
            INSERT INTO dossiers (talk_id, batch, created_at, summary, page, plain, pdf)
            VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id
            """,
            [
                .id(talk), .integer(batch), .time(now), try .content(json: summary), .content(page),
                .content(plain), .content(pdf),
            ]
        )
        try execute(
            """
            UPDATE responses SET dossier_id = $2
            WHERE dossier_id IS NULL AND request_id IN (SELECT id FROM requests WHERE talk_id = $1)
            """,
            [.id(talk), .id(id)]
        )
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

    public func dossier(_ id: DossierID) throws -> DossierRow? {
        try first("SELECT * FROM dossiers WHERE id = $1", [.id(id)]).map(DossierRow.init)
    }

    /// The dossiers of a talk, in order of their batches.
    public func dossiers(of talk: TalkID) throws -> [DossierRow] {
        try rows("SELECT * FROM dossiers WHERE talk_id = $1 ORDER BY batch", [.id(talk)]).map(
            DossierRow.init
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

    /// Where the round of a talk stands.
    public func round(_ id: TalkID) throws -> Round? {
        guard let talk = try talk(id) else { return nil }
        let releases = try releases(of: id)
        let requests = try requests(of: id)
        let row = try first("SELECT shared_at, standing_week FROM talks WHERE id = $1", [.id(id)])
        return Round(
            talk: talk,
            requests: requests,
            releasedToEmployee: releases[.employee],
            releasedToManager: releases[.manager],
            sharedAt: row?.optionalTime("shared_at"),
            standingWeek: Int(row?.optionalInteger("standing_week") ?? 0),
            newResponses: try uncountedResponses(of: id),
            lateResponses: releases[.employee] == nil ? 0 : try lateResponses(of: id)
        )
    }

    private func lateResponses(of id: TalkID) throws -> Int {
        let row = try first(
            """
            SELECT COUNT(DISTINCT r.id) AS n FROM requests r JOIN responses a ON a.request_id = r.id
            WHERE r.talk_id = $1 AND r.promise = 'confidential' AND a.dossier_id IS NULL
            """,
            [.id(id)]
        )
        return Int(try row?.integer("n") ?? 0)
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
