// Talks, requests and answers as rows: no stage has to work for them.
import Addressing
import Feedback
import Foundation
import Store
import Wording

extension Example {
    /// The people of a house.
    public static let anna = PersonID(rawValue: 1)
    public static let mark = PersonID(rawValue: 2)
    public static let bram = PersonID(rawValue: 3)
}

extension Transaction {
    /// Anna's talk with Mark.
    @discardableResult
    public func addTalk(
        at start: Date,
        place: Line? = nil,
        uid: String? = nil,
        organizer: NamedAddress? = nil,
        invitation: String? = nil,
        now: Date
    ) throws -> TalkID {
        let new = NewTalk(
            employee: Example.anna,
            manager: Example.mark,
            start: start,
            duration: 3600,
            place: place,
            eventUID: uid ?? "\(start.timeIntervalSince1970)",
            organizer: organizer,
            invitation: invitation
        )
        return try insert(new, now: now)
    }

    /// A request to `local` at a client's, with the shipped questions.
    @discardableResult
    public func addRequest(
        _ local: String,
        for talk: TalkID,
        as group: RaterGroup = .client,
        promise: Promise = .confidential,
        namedBy: FeedbackRequest.NamedBy = .organisation,
        state: FeedbackRequest.State = .queued,
        language: String = "nl",
        now: Date
    ) throws -> RequestID {
        let new = NewRequest(
            talk: talk,
            rater: try member(local.capitalized, local, at: "client.example", language: language),
            group: group,
            promise: promise,
            questionnaire: try Example.wording().questionnaire(group, language: language),
            namedBy: namedBy,
            state: state
        )
        return try insert(new, now: now)
    }

    /// A reply, as the inbox counts it.
    public func addAnswer(_ text: String = "Plant goed", to request: RequestID, now: Date) throws {
        let response = NewResponse(
            request: request,
            messageID: "\(request.rawValue)-\(now.timeIntervalSince1970)@client.example",
            bodyHash: Data(text.utf8),
            inboxRow: nil,
            answers: [Answer(question: 1, text: text, score: nil)],
            remark: nil
        )
        _ = try insert(response, now: now)
        try set(request, to: .answered, now: now)
    }
}

extension TestHouse {
    @discardableResult
    public func addTalk(at start: String = "2027-03-10T09:00:00Z") async throws -> TalkID {
        try await change { tx, now in try tx.addTalk(at: instant(start), now: now) }
    }

    @discardableResult
    public func addRequest(
        _ local: String,
        for talk: TalkID,
        as group: RaterGroup = .client,
        promise: Promise = .confidential,
        state: FeedbackRequest.State = .queued
    ) async throws -> RequestID {
        let language = settings.language
        return try await change { tx, now in
            try tx.addRequest(
                local,
                for: talk,
                as: group,
                promise: promise,
                state: state,
                language: language,
                now: now
            )
        }
    }

    /// Of which a dossier can always be made: it is shown with its name.
    @discardableResult
    public func addOwnView(_ text: String = "Ik plan goed", for talk: TalkID) async throws -> RequestID {
        let id = try await addRequest("anna", for: talk, as: .`self`, promise: .named)
        try await addAnswer(text, to: id)
        return id
    }

    public func addAnswer(_ text: String = "Plant goed", to request: RequestID) async throws {
        try await change { tx, now in try tx.addAnswer(text, to: request, now: now) }
    }

    public func request(_ id: RequestID) async throws -> FeedbackRequest? {
        try await store.read { try $0.request(id) }
    }

    public func requests(_ talk: TalkID) async throws -> [FeedbackRequest] {
        try await store.read { try $0.requests(of: talk) }
    }
}
