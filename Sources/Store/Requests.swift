// Rows of feedback requests, their questionnaires and the tokens that find them.
import Addressing
import Crypto
import Feedback
import Foundation
import Synchronization

/// A request that is not stored so far.
public struct NewRequest: Sendable {
    public let talk: TalkID
    public let rater: Person
    public let group: RaterGroup
    public let promise: Promise
    public let questionnaire: Questionnaire
    public let namedBy: FeedbackRequest.NamedBy
    /// Queued, or proposed where somebody has to agree first.
    public let state: FeedbackRequest.State

    public init(
        talk: TalkID,
        rater: Person,
        group: RaterGroup,
        promise: Promise,
        questionnaire: Questionnaire,
        namedBy: FeedbackRequest.NamedBy = .organisation,
        state: FeedbackRequest.State = .queued
    ) {
        self.talk = talk
        self.rater = rater
        self.group = group
        self.promise = promise
        self.questionnaire = questionnaire
        self.namedBy = namedBy
        self.state = state
    }
}

extension Transaction {
    public func insert(_ request: NewRequest, now: Date) throws -> RequestID {
        let id: RequestID = try insert(
            """
            INSERT INTO requests (talk_id, rater_name, rater_address, rater_key, language, rater_group, promise,
                questionnaire_id, asked_at, state, state_at, named_by)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $9, $11) RETURNING id
            """,
            [
                .id(request.talk), .content(request.rater.name), .content(request.rater.address),
                .raterKey(request.rater.address), .text(request.rater.language),
                .text(request.group.rawValue), .text(request.promise.rawValue),
                .integer(try freeze(request.questionnaire)), .time(now), .text(request.state.rawValue),
                .text(request.namedBy.rawValue),
            ]
        )
        try lookAgain(at: request.talk)
        return id
    }

    public func request(_ id: RequestID) throws -> FeedbackRequest? {
        try first("SELECT * FROM requests WHERE id = $1", [.id(id)]).map(FeedbackRequest.init)
    }

    public func requests(of talk: TalkID) throws -> [FeedbackRequest] {
        try rows("SELECT * FROM requests WHERE talk_id = $1 ORDER BY id", [.id(talk)])
            .map(FeedbackRequest.init)
    }

    /// The raters on the employee's list, in the order of its numbers. Raters she took off are not on it, even those
    /// who answered: the list must not tell which did.
    public func listedRaters(of talk: TalkID) throws -> [FeedbackRequest] {
        try rows(
            """
            SELECT * FROM requests WHERE talk_id = $1 AND rater_group <> 'self' AND state <> 'withdrawn' AND off_list = 0
            ORDER BY id
            """,
            [.id(talk)]
        ).map(FeedbackRequest.init)
    }

    /// Takes somebody off the employee's list who had been asked.
    public func takeOff(_ id: RequestID) throws {
        try execute("UPDATE requests SET off_list = 1 WHERE id = $1", [.id(id)])
    }

    /// Whether the employee took somebody of that address off the list who had been asked.
    public func isTakenOff(_ address: EmailAddress, of talk: TalkID) throws -> Bool {
        try first(
            "SELECT 1 AS found FROM requests WHERE talk_id = $1 AND rater_key = $2 AND off_list = 1",
            [.id(talk), .raterKey(address)]
        ) != nil
    }

    /// The counts that the employee is told: raters whom she took off after they were asked count like others, or the
    /// counts would tell whether they had answered.
    public func standing(of talk: TalkID) throws -> (asked: Int, others: Int, answered: Int, waiting: Int) {
        let row = try first(
            """
            SELECT SUM(CASE WHEN state NOT IN ('withdrawn', 'proposed') OR off_list = 1 THEN 1 ELSE 0 END) AS asked,
                SUM(CASE WHEN rater_group <> 'self' AND (state NOT IN ('withdrawn', 'proposed') OR off_list = 1)
                    THEN 1 ELSE 0 END) AS others,
                SUM(CASE WHEN state = 'answered' THEN 1 ELSE 0 END) AS answered,
                SUM(CASE WHEN state = 'proposed' THEN 1 ELSE 0 END) AS waiting
            FROM requests WHERE talk_id = $1
            """,
            [.id(talk)]
        )
        func number(_ name: String) -> Int { Int(row?.optionalInteger(name) ?? 0) }
        return (number("asked"), number("others"), number("answered"), number("waiting"))
    }

    /// Why a request is in its state, for those where something has to be said.
    public func stateReason(of id: RequestID) throws -> RequestReason? {
        try first("SELECT state_code, state_parameters FROM requests WHERE id = $1", [.id(id)])?
            .reason("state")
    }

    /// - Parameter request: as it was when this was decided.
    /// - Throws: `StoreError.changedMeanwhile` when its state is another one now.
    public func set(
        _ request: FeedbackRequest,
        to state: FeedbackRequest.State,
        reason: RequestReason? = nil,
        now: Date
    ) throws {
        let reason = reason.columns
        try change(
            "request \(request.id)",
            """
            UPDATE requests SET state = $2, state_code = $3, state_parameters = $4, state_at = $5
            WHERE id = $1 AND state = $6
            """,
            [
                .id(request.id), .text(state.rawValue), reason.code, reason.parameters, .time(now),
                .text(request.state.rawValue),
            ]
        )
        try lookAgain(for: request.id)
    }

    /// Somebody agreed to it: its time begins.
    /// - Throws: `StoreError.changedMeanwhile` when it waits for that no more.
    public func approve(_ id: RequestID, now: Date) throws {
        try change(
            "request \(id)",
            "UPDATE requests SET state = 'queued', state_at = $2, asked_at = $2 WHERE id = $1 AND state = 'proposed'",
            [.id(id), .time(now)]
        )
        try lookAgain(for: id)
    }

    /// The request left; a later state stays.
    public func markSent(_ id: RequestID, now: Date) throws {
        try execute(
            "UPDATE requests SET state = 'sent', state_at = $2 WHERE id = $1 AND state = 'queued'",
            [.id(id), .time(now)]
        )
        try lookAgain(for: id)
    }

    /// A lower number than the stored one is no news.
    public func setReminders(_ id: RequestID, sent: Int) throws {
        try execute(
            "UPDATE requests SET reminders_sent = $2 WHERE id = $1 AND reminders_sent < $2",
            [.id(id), .integer(sent)]
        )
        try lookAgain(for: id)
    }

    public func setQuiet(_ id: RequestID, until: Date) throws {
        try execute("UPDATE requests SET quiet_until = $2 WHERE id = $1", [.id(id), .time(until)])
        try lookAgain(for: id)
    }

    public func questionnaire(of id: RequestID) throws -> Questionnaire {
        let row = try first(
            "SELECT q.content FROM questionnaires q JOIN requests r ON r.questionnaire_id = q.id WHERE r.id = $1",
            [.id(id)]
        )
        guard let row else { throw StoreError.unreadableRow("request \(id.rawValue) has no questionnaire") }
        return try DecodedQuestionnaires.shared.questionnaire(row.text("content"))
    }

    /// The version of a questionnaire is its content: one row each, never changed.
    private func freeze(_ questionnaire: Questionnaire) throws -> Int64 {
        let content = try encode(questionnaire)
        let hash = Data(SHA256.hash(data: Data(content.utf8)))
        try execute(
            "INSERT INTO questionnaires (sha256, content) VALUES ($1, $2) ON CONFLICT (sha256) DO NOTHING",
            [.octets(hash), .text(content)]
        )
        guard let row = try first("SELECT id FROM questionnaires WHERE sha256 = $1", [.octets(hash)]) else {
            throw StoreError.unreadableRow("a questionnaire vanished")
        }
        return try row.integer("id")
    }

    // MARK: Tokens

    /// Remembers what a token can be recognised by. Doing it again changes nothing.
    public func remember(token: String, of holder: Part) throws {
        let (purpose, request, talk, matter): (String, RequestID?, TalkID?, MatterID?) =
            switch holder {
            case .rater(let id): ("request", id, nil, nil)
            case .employee(let id): ("employee", nil, id, nil)
            case .manager(let id): ("manager", nil, id, nil)
            case .hr(let id): ("hr", nil, id, nil)
            case .matter(let id): ("matter", nil, nil, id)
            }
        try execute(
            """
            INSERT INTO tokens (sha256, purpose, request_id, talk_id, matter_id) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (sha256) DO NOTHING
            """,
            [.octets(tokenHash(token)), .text(purpose), .id(request), .id(talk), .id(matter)]
        )
    }

    public func holder(ofToken token: String) throws -> Part? {
        guard
            let row = try first(
                "SELECT purpose, request_id, talk_id, matter_id FROM tokens WHERE sha256 = $1",
                [.octets(tokenHash(token))]
            )
        else { return nil }
        return switch try row.text("purpose") {
        case "request": .rater(try row.id("request_id"))
        case "employee": .employee(try row.id("talk_id"))
        case "manager": .manager(try row.id("talk_id"))
        case "hr": .hr(try row.id("talk_id"))
        default: .matter(try row.id("matter_id"))
        }
    }

    private func tokenHash(_ token: String) -> Data { Data(SHA256.hash(data: Data(token.lowercased().utf8))) }
}

extension FeedbackRequest {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("id"),
            talk: try row.id("talk_id"),
            rater: Person(
                name: try row.line("rater_name"),
                address: try row.address("rater_address"),
                language: try row.text("language")
            ),
            group: try row.state("rater_group"),
            promise: try row.state("promise"),
            askedAt: try row.time("asked_at"),
            state: try row.state("state"),
            remindersSent: Int(try row.integer("reminders_sent")),
            quietUntil: row.optionalTime("quiet_until"),
            namedBy: try row.state("named_by")
        )
    }
}

// MARK: - What several stages do to a request

extension Transaction {
    /// Closes a request whose rater can't be reached, with the reason, and tells the employee, so that somebody else can
    /// be asked.
    public func bounce(_ id: RequestID, reason: RequestReason, rules: MailRules, now: Date) throws {
        guard let request = try request(id), request.isOpen || request.state == .expired else { return }
        try set(request, to: .bounced, reason: reason, now: now)
        try withdrawLetters(of: id, now: now)
        guard request.group != .self, let talk = try talk(request.talk), talk.state == .planned else { return }
        try queue(.notReached(talk.id, id), to: talk.employee.address, by: rules, now: now)
    }
}

/// A few versions serve thousands of requests: each is decoded once.
private final class DecodedQuestionnaires: Sendable {
    static let shared = DecodedQuestionnaires()
    private static let limit = 200
    private let known = Mutex<[String: Questionnaire]>([:])

    func questionnaire(_ content: String) throws -> Questionnaire {
        if let found = known.withLock({ $0[content] }) { return found }
        let decoded = try decode(Questionnaire.self, from: content)
        known.withLock { known in
            if known.count >= Self.limit { known.removeAll() }
            known[content] = decoded
        }
        return decoded
    }
}
