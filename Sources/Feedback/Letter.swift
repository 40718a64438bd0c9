// A mail as a decision, before it has words: what is to be said to whom. Its key is what keeps it from going out twice.
import Addressing
import Foundation

/// What a mail of ours is about. The outbox finds the words.
public enum Letter: Hashable, Codable, Sendable {
    case request(RequestID)
    case reminder(RequestID, number: Int)
    /// Shows a rater how they were understood in the mail of that inbox row; `from` where another address than the
    /// one asked sent it and they are to be told.
    case confirmation(RequestID, inboxRow: Int64, notes: Set<ConfirmationNote>, from: EmailAddress? = nil)
    /// Thanks a rater for saying that they won't take part.
    case declined(RequestID, inboxRow: Int64)
    /// The one friendly answer to somebody whose request is over.
    case tooLate(RequestID)
    /// The one kind mail that says how to answer.
    case howToAnswer(RequestID)
    /// The talk was cancelled or the request withdrawn: nothing more is needed from the rater.
    case noLongerNeeded(RequestID)
    /// Tells a rater who complained or unsubscribed that nobody is asked at this address any more.
    case noMoreRequests(RequestID)
    /// The talk's event, to one attendee.
    case event(TalkID, Audience, sequence: Int, EventChange)
    case dossier(TalkID, Audience, batch: Int)
    /// Tells the employee that a rater could not be reached, so that somebody else can be asked.
    case notReached(TalkID, RequestID)

    /// Unique in the outbox: the same letter is never queued twice, whoever decided it.
    public var key: String {
        switch self {
        case .request(let id): "request/\(id.rawValue)/initial"
        case .reminder(let id, let number): "request/\(id.rawValue)/reminder/\(number)"
        case .confirmation(let id, let inboxRow, _, _): "request/\(id.rawValue)/confirmation/\(inboxRow)"
        case .declined(let id, let inboxRow): "request/\(id.rawValue)/declined/\(inboxRow)"
        case .tooLate(let id): "request/\(id.rawValue)/too-late"
        case .howToAnswer(let id): "request/\(id.rawValue)/how-to-answer"
        case .noLongerNeeded(let id): "request/\(id.rawValue)/no-longer-needed"
        case .noMoreRequests(let id): "request/\(id.rawValue)/no-more-requests"
        case .event(let id, let audience, let sequence, _): "talk/\(id.rawValue)/\(sequence)/\(audience.rawValue)"
        case .dossier(let id, let audience, let batch): "talk/\(id.rawValue)/dossier/\(batch)/\(audience.rawValue)"
        case .notReached(let talk, let id): "talk/\(talk.rawValue)/not-reached/\(id.rawValue)"
        }
    }

    /// What sort of letter it is.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case request, reminder, confirmation, declined, tooLate, howToAnswer, noLongerNeeded, noMoreRequests, event,
            dossier, notReached

        /// Whether it asks something of a rater: it waits for office hours.
        public var asks: Bool { self == .request || self == .reminder }

        /// Whether a reply is aligned with it: what we sent is known, so that what is new in a reply is the rater's.
        public var isAlignedWith: Bool { asks || self == .confirmation }

        /// Whether it answers a mail of the recipient: these have a daily cap and a null reverse-path (RFC 3834 §3.3).
        public var isAnswer: Bool {
            [.confirmation, .declined, .tooLate, .howToAnswer, .noMoreRequests].contains(self)
        }
    }

    public var kind: Kind {
        switch self {
        case .request: .request
        case .reminder: .reminder
        case .confirmation: .confirmation
        case .declined: .declined
        case .tooLate: .tooLate
        case .howToAnswer: .howToAnswer
        case .noLongerNeeded: .noLongerNeeded
        case .noMoreRequests: .noMoreRequests
        case .event: .event
        case .dossier: .dossier
        case .notReached: .notReached
        }
    }

    /// The request that the letter belongs to, if any.
    public var requestID: RequestID? {
        switch self {
        case .request(let id), .reminder(let id, _), .confirmation(let id, _, _, _), .declined(let id, _),
            .tooLate(let id),
            .howToAnswer(let id), .noLongerNeeded(let id), .noMoreRequests(let id):
            id
        case .event, .dossier, .notReached: nil
        }
    }

    /// The talk that the letter belongs to where it is not a request's.
    public var talkID: TalkID? {
        switch self {
        case .event(let id, _, _, _), .dossier(let id, _, _), .notReached(let id, _): id
        default: nil
        }
    }
}

/// What a confirmation tells besides the answers.
public enum ConfirmationNote: String, Codable, Sendable, CaseIterable {
    /// Attachments are not passed on.
    case attachmentsLeftOut
    /// The dossier is released already: the answers come in a later batch.
    case afterRelease
    /// The reply came from another address than the one asked.
    case fromAnotherAddress
}

/// What happened to the talk's event.
public enum EventChange: Hashable, Codable, Sendable {
    case planned
    case moved(from: Date)
    case cancelled
}
