// Trouble that keeps a talk's mail from its readers: a person has to see to it, or nobody would ever know.
import Foundation

/// Something that went wrong with the mail about a talk.
public enum TalkTrouble: Hashable, Sendable {
    /// A letter was refused for good, or given up.
    case letterFailed(LetterID, Letter.Kind)
    /// Nobody knows whether it arrived.
    case letterInDoubt(LetterID, Letter.Kind)
    /// The employee was asked for her own view, and that mail came back.
    case ownViewNotReached(RequestID)
    /// A mail to one of the talk's people came back; the notice is held.
    case notDelivered(InboxID, Party?)
}

extension TalkTrouble {
    /// For scripts.
    public var code: String {
        switch self {
        case .letterFailed: "letter-failed"
        case .letterInDoubt: "letter-in-doubt"
        case .ownViewNotReached: "own-view-not-reached"
        case .notDelivered: "mail-not-delivered"
        }
    }

    /// Every code that there is.
    public static let codes = ["letter-failed", "letter-in-doubt", "own-view-not-reached", "mail-not-delivered"]

    /// Whether one of the talk's own people gets no mail: without them there is no round.
    public var isOfItsPeople: Bool {
        switch self {
        case .letterFailed(_, let kind): !kind.isToRater
        case .letterInDoubt: false
        case .ownViewNotReached, .notDelivered: true
        }
    }
}

extension Letter.Kind {
    /// Whether it goes to a rater about their request; the own view's among them.
    public var isToRater: Bool {
        switch self {
        case .request, .reminder, .confirmation, .declined, .tooLate, .notUnderstood, .passedOn, .requestCancelled,
            .noMoreRequests, .answerDiscarded:
            true
        default: false
        }
    }

    /// Whether somebody has to see to such a letter that failed. Of a rater who can't be asked the employee is told, and of one
    /// whose request ended nobody needs to know; of the employee herself nobody else is told.
    /// - Parameters:
    ///   - talk: the one that it is about, if any.
    ///   - request: the same.
    public func matters(
        failedAt failed: Date,
        talk: (state: Talk.State, start: Date)?,
        request: (group: RaterGroup, state: FeedbackRequest.State)?,
        now: Date
    ) -> Bool {
        let isRecent = now < failed.addingTimeInterval(30 * ScheduleRules.day)
        switch talk?.state {
        // What waits for a mail to leave waits as long as that.
        case nil: return isRecent || self == .termsChanged
        case .cancelled: return isRecent && (self == .talkCancelled || self == .requestCancelled)
        case .planned:
            let isToCome = talk.map { $0.start > now } ?? false
            let isDossier = self == .dossierToEmployee || self == .dossierToManager
            guard isToCome || (isDossier && isRecent) else { return false }
        }
        return request.map(isWanted) ?? true
    }

    private func isWanted(for request: (group: RaterGroup, state: FeedbackRequest.State)) -> Bool {
        guard asks else { return true }
        switch request.state {
        case .queued, .sent: return true
        case .bounced: return request.group == .`self`
        case .proposed, .answered, .declined, .withdrawn, .expired: return false
        }
    }
}
