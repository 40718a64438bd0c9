// Rows of responses.
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

extension Transaction {
    /// Stores a response, once: the same mail again changes nothing.
    /// - Returns: whether it was new.
    public func insert(_ response: NewResponse, now: Date) throws -> Bool {
        guard try !isForgotten(response) else { return false }
        let key = try wordsKey(of: response.request)
        let isNew =
            try execute(
                """
                INSERT INTO responses (request_id, message_id, body_sha256, inbox_id, received_at, answers)
                VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (request_id, message_id, body_sha256) DO NOTHING
                """,
                [
                    .id(response.request), .text(response.messageID), .content(.digest(response.bodyHash)),
                    .id(response.inboxRow), .time(now),
                    .words(try encode(SaidWords(answers: response.answers, remark: response.remark)), under: key),
                ]
            ) > 0
        if isNew { try lookAgain(for: response.request) }
        return isNew
    }

    /// Whether that mail was taken up in a dossier, or taken out: its words are not known any more, its Message-ID is.
    private func isForgotten(_ response: NewResponse) throws -> Bool {
        let row = try first(
            """
            SELECT 1 AS found FROM responses
            WHERE request_id = $1 AND message_id = $2 AND message_id <> ''
                AND (unlinked_at IS NOT NULL OR discarded_at IS NOT NULL)
            """,
            [.id(response.request), .text(response.messageID)]
        )
        return row != nil
    }

    /// A request that a short remark left open is answered, since the last mail of its rater.
    /// - Throws: `StoreError.changedMeanwhile` when its state is another one now.
    public func settle(_ request: FeedbackRequest) throws {
        let last = try first(
            "SELECT MAX(received_at) AS at FROM responses WHERE request_id = $1 AND discarded_at IS NULL",
            [.id(request.id)]
        )
        guard let moment = last?.optionalTime("at") else { return }
        try set(request, to: .answered, reason: request.answeredAfter, now: moment)
    }

    /// The requests of a talk whose first answer came after that moment.
    public func answeredFirst(after moment: Date, of talk: TalkID) throws -> Set<RequestID> {
        let found = try rows(
            """
            SELECT s.request_id FROM responses s JOIN requests q ON q.id = s.request_id
            WHERE q.talk_id = $1 AND q.state = 'answered' GROUP BY s.request_id HAVING \(Self.firstAnswered) > $2
            """,
            [.id(talk), .time(moment)]
        )
        return Set(try found.map { try $0.id("request_id") })
    }

    /// A rater's answers so far, the later ones revising the earlier.
    public func answers(to id: RequestID) throws -> (answers: [Answer], remark: String?) {
        let rows = try rows(
            "SELECT answers, remark FROM responses WHERE request_id = $1 AND discarded_at IS NULL ORDER BY id",
            [.id(id)]
        )
        return try rows.reduce(into: ([], nil)) { result, row in
            let said = try SaidWords(row)
            result.answers = Response.revise(result.answers, by: said.answers)
            result.remark = Response.revise(result.remark, by: said.remark)
        }
    }

    /// How many mails of a rater were taken as responses, and how many of them are frozen in a dossier.
    public func responseCounts(_ id: RequestID) throws -> (all: Int, inDossier: Int) {
        let row = try first(
            """
            SELECT COUNT(*) AS n, COUNT(dossier_id) AS frozen FROM responses
            WHERE request_id = $1 AND discarded_at IS NULL
            """,
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
                request: request.id,
                rater: request.person,
                counts: request.counts,
                group: request.group,
                promise: request.promise,
                raterName: request.rater.name,
                questionnaire: try questionnaire(of: request.id),
                answers: answers,
                remark: remark
            )
        }
    }

    /// The mails of raters whose requests count that are in no dossier so far.
    public func uncountedResponses(of id: TalkID) throws -> Set<ResponseID> {
        let found = try rows(
            """
            SELECT a.id FROM responses a JOIN requests r ON r.id = a.request_id
            WHERE r.talk_id = $1 AND a.dossier_id IS NULL AND a.discarded_at IS NULL AND \(Self.counts)
            """,
            [.id(id)]
        )
        return Set(try found.map { try $0.id("id") })
    }

    /// Those who gave the responses of a talk that are in no dossier so far, but for raters whom one shows already.
    func voices(of talk: TalkID) throws -> [Voice] {
        let waiting = try rows(
            """
            SELECT r.id, r.rater_address, r.rater_group, r.promise, p.address AS person_address
            FROM requests r \(Self.persons)
            WHERE r.talk_id = $1 AND \(Self.counts) AND EXISTS (SELECT 1 FROM responses s
                WHERE s.request_id = r.id AND s.dossier_id IS NULL AND s.discarded_at IS NULL)
            ORDER BY r.id
            """,
            [.id(talk)]
        ).map { row in
            Voice(
                request: try row.id("id"),
                rater: try row.person(),
                group: try row.state("rater_group"),
                promise: try row.state("promise")
            )
        }
        guard !waiting.isEmpty else { return [] }
        let shown = try shownRaters(of: talk)
        return waiting.filter { !shown.contains($0.rater) }
    }

    /// SQL for when the first answer among responses `s` came; where all were taken out, or erased, the first of these.
    static var firstAnswered: String {
        "COALESCE(MIN(CASE WHEN s.discarded_at IS NULL THEN s.received_at END), MIN(s.received_at))"
    }

    /// SQL for `CountedRater.counts` of a request `r`.
    static var counts: String { "(r.off_list = 1 OR r.state NOT IN ('withdrawn', 'proposed'))" }
}

/// All that a rater said in one mail, as one value: nothing tells how much of it was the remark.
struct SaidWords: Codable {
    let answers: [Answer]
    let remark: String?

    init(answers: [Answer], remark: String?) { (self.answers, self.remark) = (answers, remark) }

    /// Earlier rows have the answers alone in it, and the remark in a column of its own.
    init(_ row: Row) throws {
        let text = try row.content("answers")
        self =
            text.hasPrefix("[")
            ? Self(answers: try row.json("answers"), remark: row.words("remark")) : try row.json("answers")
    }
}
