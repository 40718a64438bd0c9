// Rows of feedback requests.
import Addressing
import Feedback
import Foundation

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
        let key = try key(of: request.talk)
        let id: RequestID = try insert(
            """
            INSERT INTO requests (talk_id, rater_name, rater_address, rater_key, language, rater_group, promise,
                questionnaire_id, asked_at, state, state_at, named_by, rater_given)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $9, $11, $12) RETURNING id
            """,
            [
                .id(request.talk), .content(request.rater.name, under: key),
                .content(request.rater.address, under: key),
                .raterKey(request.rater.address), .text(request.rater.language),
                .text(request.group.rawValue), .text(request.promise.rawValue),
                .integer(try freeze(request.questionnaire)), .time(now), .text(request.state.rawValue),
                .text(request.namedBy.rawValue), .content(request.rater.given, under: key),
            ]
        )
        try lookAgain(at: request.talk)
        return id
    }

    /// `r`, with the address of whoever is behind the rater's.
    static var selectRequests: String { "SELECT r.*, p.address AS person_address FROM requests r \(persons) " }

    static var persons: String {
        "LEFT JOIN aliases a ON a.address_key = r.rater_key LEFT JOIN people p ON p.id = a.person_id"
    }

    public func request(_ id: RequestID) throws -> FeedbackRequest? {
        try first(Self.selectRequests + "WHERE r.id = $1", [.id(id)]).map(FeedbackRequest.init)
    }

    public func requests(of talk: TalkID) throws -> [FeedbackRequest] {
        try rows(Self.selectRequests + "WHERE r.talk_id = $1 ORDER BY r.id", [.id(talk)])
            .map(FeedbackRequest.init)
    }

    /// All that ever went, or are to go, to an address; its subaddresses are meant as well.
    public func requests(to address: EmailAddress) throws -> [FeedbackRequest] {
        try rows(Self.selectRequests + "WHERE r.rater_key = $1 ORDER BY r.id", [.raterKey(address)])
            .map(FeedbackRequest.init)
    }

    /// The raters on the employee's list, in the order of its numbers. Raters she took off are not on it, even those
    /// who answered: the list must not tell which did. Nor does its order: each stands where they were first asked, though
    /// of two requests to one rater the answered one is kept.
    public func listedRaters(of talk: TalkID) throws -> [FeedbackRequest] {
        let requests = try requests(of: talk)
        let first = Dictionary(requests.map { ($0.person, $0.id.rawValue) }, uniquingKeysWith: min)
        func place(_ request: FeedbackRequest) -> Int64 { first[request.person] ?? request.id.rawValue }
        return requests.filter { $0.group != .self && $0.state != .withdrawn && !$0.isTakenOff }
            .sorted { (place($0), $0.id.rawValue) < (place($1), $1.id.rawValue) }
    }

    /// Takes somebody off the employee's list who had been asked.
    public func takeOff(_ id: RequestID) throws {
        try execute("UPDATE requests SET off_list = 1 WHERE id = $1", [.id(id)])
    }

    /// Whether the employee took whoever is behind that address off the list after they had been asked.
    public func isTakenOff(_ address: EmailAddress, of talk: TalkID) throws -> Bool {
        let person = try person(behind: address)
        return try requests(of: talk).contains { $0.isTakenOff && $0.person == person }
    }

    /// Since when each request of a talk is in its state.
    public func stateDates(of talk: TalkID) throws -> [RequestID: Date] {
        try rows("SELECT id, state_at FROM requests WHERE talk_id = $1", [.id(talk)]).reduce(into: [:]) { dates, row in
            dates[try row.id("id")] = try row.time("state_at")
        }
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
        let reason = try reason.columns(under: key(of: request.id))
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

    /// A request ends, and its letters that wait are not sent any more; news of it are queued.
    /// - Throws: `StoreError.changedMeanwhile` when its state is another one now.
    public func end(_ end: RequestEnd, by rules: MailRules, now: Date) throws {
        try set(end.request, to: end.state, reason: end.reason, now: now)
        try withdrawLetters(of: end.request.id, now: now)
        if let news = end.news { try queue(news.letter, to: news.reader, by: rules, now: now) }
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

    /// The rater has another address, or another name, than when the request was made.
    public func readdress(_ id: RequestID, to rater: Person) throws {
        let key = try key(of: id)
        try execute(
            """
            UPDATE requests SET rater_name = $2, rater_address = $3, rater_key = $4, rater_given = $5 WHERE id = $1
            """,
            [
                .id(id), .content(rater.name, under: key), .content(rater.address, under: key),
                .raterKey(rater.address),
                .content(rater.given, under: key),
            ]
        )
    }

    public func setQuiet(_ id: RequestID, until: Date) throws {
        try execute("UPDATE requests SET quiet_until = $2 WHERE id = $1", [.id(id), .time(until)])
        try lookAgain(for: id)
    }
}

extension FeedbackRequest {
    init(_ row: Row) throws {
        let address = try row.address("rater_address")
        self.init(
            id: try row.id("id"),
            talk: try row.id("talk_id"),
            rater: Person(
                name: try row.line("rater_name"),
                address: address,
                language: try row.text("language"),
                given: try row.optionalLine("rater_given")
            ),
            person: RaterKey(try row.optionalAddress("person_address") ?? address),
            group: try row.state("rater_group"),
            promise: try row.state("promise"),
            askedAt: try row.time("asked_at"),
            state: try row.state("state"),
            remindersSent: Int(try row.integer("reminders_sent")),
            quietUntil: row.optionalTime("quiet_until"),
            namedBy: try row.state("named_by"),
            isTakenOff: try row.isTakenOff,
            endedBefore: row.endedBefore
        )
    }
}

extension Row {
    /// As the reason of an answered request's state has it.
    var endedBefore: FeedbackRequest.EarlierEnd? {
        switch optionalText("state_code") {
        case RequestReason.bouncedBefore.code: .bounced
        case RequestReason.declinedBefore.code: .declined
        default: nil
        }
    }

    /// Whoever the book of people has behind the address, else the address itself.
    func person() throws -> RaterKey {
        RaterKey(try optionalAddress("person_address") ?? address("rater_address"))
    }

    var isTakenOff: Bool {
        get throws { try integer("off_list") == 1 }
    }
}
