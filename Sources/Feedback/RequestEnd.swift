// The ends of requests that nobody waits for any more, and what becomes of those whose talk is planned anew.
import Addressing
import Foundation

/// The end of a request: its letters that wait are not sent any more.
public struct RequestEnd: Hashable, Sendable {
    /// As it was when this was decided.
    public let request: FeedbackRequest
    public let state: FeedbackRequest.State
    public let reason: RequestReason
    public let news: News?

    /// A letter that tells of it.
    public struct News: Hashable, Sendable {
        public let letter: Letter
        public let reader: EmailAddress
    }

    init(
        _ request: FeedbackRequest,
        _ state: FeedbackRequest.State,
        _ reason: RequestReason,
        news: News? = nil
    ) {
        (self.request, self.state, self.reason, self.news) = (request, state, reason, news)
    }
}

extension FeedbackRequest {
    /// The end of a request whose rater can't be reached. The employee is told, so that somebody else can be asked.
    /// - Parameter talk: the request's.
    /// - Returns: nil where it ended before by somebody's word.
    public func bounced(_ reason: RequestReason, of talk: Talk) -> RequestEnd? {
        guard isOpen || state == .expired else { return nil }
        let isTold = group != .self && talk.state == .planned
        let news = RequestEnd.News(letter: .notReached(talk.id, id), reader: talk.employee.address)
        return RequestEnd(self, .bounced, reason, news: isTold ? news : nil)
    }

    /// The end of a request whose answer nobody needs any more.
    /// - Parameter hadMail: the rater got its mail, and is told so.
    public func withdrawn(_ reason: RequestReason, hadMail: Bool = false) -> RequestEnd {
        let news = RequestEnd.News(letter: .requestCancelled(id), reader: rater.address)
        return RequestEnd(self, .withdrawn, reason, news: hadMail ? news : nil)
    }

    /// The end of a request that nobody mailed, since its rater was asked too often by others. The employee is told.
    /// - Parameter talk: the request's.
    public func leftOut(of talk: Talk) -> RequestEnd {
        let news = RequestEnd.News(letter: .notAsked(talk.id, id), reader: talk.employee.address)
        return RequestEnd(self, .withdrawn, .askedTooOften, news: news)
    }

    /// The end of a request that nobody answered in time.
    public var expired: RequestEnd { RequestEnd(self, .expired, .noAnswer) }

    /// The end of a request to an address that none goes to any more.
    /// - Returns: nil where it ended before, and for a person's own view.
    func suppressed(_ cause: Suppression.Cause) -> RequestEnd? {
        guard group != .self, isOpen || state == .proposed else { return nil }
        return RequestEnd(self, .declined, cause.reason)
    }

    /// Why a request is answered, where nobody waited for its answer any more: that stays known, for the numbers.
    public var answeredAfter: RequestReason? {
        switch state {
        case .bounced: .bouncedBefore
        case .declined: .declinedBefore
        default: endedBefore.map { $0 == .bounced ? .bouncedBefore : .declinedBefore }
        }
    }

    /// The state of a request all of whose answers were taken out: it is waited for again, unless something ended it
    /// before or meanwhile.
    /// - Parameter cause: why no request goes to its rater any more, if so.
    public func unanswered(
        of talk: Talk,
        _ rules: ScheduleRules,
        isReleased: Bool,
        suppressed cause: Suppression.Cause?,
        now: Date
    ) -> (state: State, reason: RequestReason?) {
        // As a cancelled talk leaves its open requests: a talk that takes its place waits for them again.
        if talk.state == .cancelled { return (.withdrawn, .talkCancelled) }
        if group != .self, let cause { return (.declined, cause.reason) }
        switch endedBefore {
        case .bounced: return (.bounced, .bounced(said: nil))
        case .declined: return (.declined, nil)
        case nil: break
        }
        let isOver = isReleased || now >= talk.schedule(rules).deadline(forRequestAskedAt: askedAt)
        return isOver ? (.expired, .noAnswer) : (.sent, nil)
    }

    /// The state of a cancelled talk's request in the talk that takes its place: raters who had been told that nothing more
    /// is needed may answer again, raters whom nobody had approved wait for that again.
    /// - Parameters:
    ///   - reason: why it ended.
    ///   - hasLeft: whether its mail may have been received.
    ///   - isSuppressed: whether no request goes to its rater any more.
    /// - Returns: nil where it stays as it is.
    public func reopened(endedFor reason: RequestReason?, hasLeft: Bool, isSuppressed: Bool) -> State? {
        guard state == .withdrawn, group == .self || !isSuppressed else { return nil }
        return switch reason {
        case .talkCancelledUnapproved: .proposed
        case .talkCancelled: hasLeft ? .sent : .queued
        default: nil
        }
    }
}
