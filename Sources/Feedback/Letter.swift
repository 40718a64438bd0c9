// A mail as a decision, before it has words: what is to be said to whom. Its key is what keeps it from going out twice.
import Addressing
import Foundation

/// What a mail of ours is about. The outbox finds the words.
public enum Letter: Hashable, Codable, Sendable {
    case request(RequestID)
    case reminder(RequestID, number: Int)
    /// Shows a rater how they were understood in the mail of that inbox row; `from` where another address than the
    /// one asked sent it and they are to be told.
    case confirmation(RequestID, inboxRow: InboxID, notes: Set<ConfirmationNote>, from: EmailAddress? = nil)
    /// Thanks a rater for saying that they won't take part.
    case declined(RequestID, inboxRow: InboxID)
    /// The one friendly answer to somebody whose request is over.
    case tooLate(RequestID)
    /// The one kind mail that says how to answer.
    case howToAnswer(RequestID)
    /// The talk was cancelled or the request withdrawn: nothing more is needed from the rater.
    case noLongerNeeded(RequestID)
    /// Tells a rater who complained or unsubscribed that nobody is asked at this address any more.
    case noMoreRequests(RequestID)
    /// The talk's event, to one attendee.
    case event(TalkID, Party, sequence: Int, EventChange)
    case dossier(TalkID, Party, batch: Int)
    /// Tells the employee that a rater could not be reached, so that somebody else can be asked.
    case notReached(TalkID, RequestID)
    /// Asks the employee whom to ask.
    case whom(TalkID)
    /// Shows the employee how her list of raters, or her word about it, was understood.
    case namesRead(TalkID, inboxRow: InboxID, NamesReport)
    /// Asks the manager, or HR, to agree to raters whom the employee named.
    case approval(TalkID, [RequestID], by: Party, isAgain: Bool)
    /// Tells the employee what was approved.
    case approved(TalkID, inboxRow: InboxID, approved: [RequestID], struck: [RequestID])
    /// Tells the employee how many have answered, never who.
    case standing(TalkID, StandingOccasion)
    /// States and counts by department, to HR.
    case departments(inboxRow: InboxID)
    /// Asks an employee and her manager to plan this year's talk.
    case planTalk(PersonID, year: Int, Party)
    /// Asks somebody for the one word that a matter waits for.
    case matter(MatterID, isAgain: Bool)
    /// Tells who proposed another time that the old one stands.
    case proposalDeclined(MatterID)
    /// Our REPLY to an invitation that became a talk, or to its update.
    case invitationAccepted(TalkID, inboxRow: InboxID)
    /// Our REPLY to an invitation that is no talk.
    case invitationDeclined(inboxRow: InboxID, DeclineReason)

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
        case .event(let id, let party, let sequence, _): "talk/\(id.rawValue)/\(sequence)/\(party.rawValue)"
        case .dossier(let id, let party, let batch): "talk/\(id.rawValue)/dossier/\(batch)/\(party.rawValue)"
        case .notReached(let talk, let id): "talk/\(talk.rawValue)/not-reached/\(id.rawValue)"
        case .whom(let id): "talk/\(id.rawValue)/whom"
        case .namesRead(let id, let inboxRow, _): "talk/\(id.rawValue)/names/\(inboxRow)"
        case .approval(let id, let requests, _, let isAgain):
            "talk/\(id.rawValue)/approval/\(requests.map(\.rawValue).max() ?? 0)\(isAgain ? "/again" : "")"
        case .approved(let id, let inboxRow, _, _): "talk/\(id.rawValue)/approved/\(inboxRow)"
        case .standing(let id, .week(let number)): "talk/\(id.rawValue)/standing/week/\(number)"
        case .standing(let id, .asked(let inboxRow)): "talk/\(id.rawValue)/standing/\(inboxRow)"
        case .departments(let inboxRow): "inbox/\(inboxRow)/departments"
        case .planTalk(let id, let year, let party): "person/\(id.rawValue)/plan/\(year)/\(party.rawValue)"
        case .matter(let id, let isAgain): "matter/\(id.rawValue)\(isAgain ? "/again" : "")"
        case .proposalDeclined(let id): "matter/\(id.rawValue)/declined"
        case .invitationAccepted(_, let inboxRow): "inbox/\(inboxRow)/accepted"
        case .invitationDeclined(let inboxRow, _): "inbox/\(inboxRow)/declined"
        }
    }

    /// What sort of letter it is.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case request, reminder, confirmation, declined, tooLate, howToAnswer, noLongerNeeded, noMoreRequests, event,
            dossier, notReached, whom, namesRead, approval, approved, standing, departments, planTalk, matter,
            proposalDeclined, invitationAccepted, invitationDeclined

        /// Whether it asks something of a rater: it waits for office hours.
        public var asks: Bool { self == .request || self == .reminder }

        /// Whether a reply is aligned with it: what we sent is known, so that what is new in a reply is the rater's.
        public var isAlignedWith: Bool {
            asks
                || [.confirmation, .whom, .namesRead, .approval, .approved, .standing, .matter, .notReached]
                    .contains(self)
        }

        /// Whether it answers a mail of the recipient: these have a null reverse-path (RFC 3834 §3.3).
        public var isAnswer: Bool {
            [
                .confirmation, .declined, .tooLate, .howToAnswer, .noMoreRequests, .namesRead, .departments,
                .invitationAccepted, .invitationDeclined,
            ].contains(self)
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
        case .whom: .whom
        case .namesRead: .namesRead
        case .approval: .approval
        case .approved: .approved
        case .standing: .standing
        case .departments: .departments
        case .planTalk: .planTalk
        case .matter: .matter
        case .proposalDeclined: .proposalDeclined
        case .invitationAccepted: .invitationAccepted
        case .invitationDeclined: .invitationDeclined
        }
    }

    /// Whether a mail of the recipient brought it about, be it as a question: the daily cap counts these.
    public var isCapped: Bool {
        switch self {
        case .standing(_, .week), .approval(_, _, _, isAgain: false): false
        case .standing, .approval, .approved, .matter: true
        default: kind.isAnswer
        }
    }

    /// The request that the letter belongs to, if any.
    public var requestID: RequestID? {
        switch self {
        case .request(let id), .reminder(let id, _), .confirmation(let id, _, _, _), .declined(let id, _),
            .tooLate(let id),
            .howToAnswer(let id), .noLongerNeeded(let id), .noMoreRequests(let id):
            id
        default: nil
        }
    }

    /// The talk that the letter belongs to where it is not a request's.
    public var talkID: TalkID? {
        switch self {
        case .event(let id, _, _, _), .dossier(let id, _, _), .notReached(let id, _), .whom(let id),
            .namesRead(let id, _, _), .approval(let id, _, _, _), .approved(let id, _, _, _), .standing(let id, _),
            .invitationAccepted(let id, _):
            id
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
