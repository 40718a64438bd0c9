// The raters of a talk, and how far each has come; never their answers.
import Feedback
import Foundation
import Store

/// One request.
public struct RequestReport: Sendable {
    public let id: RequestID
    public let rater: Person
    public let group: RaterGroup
    public let state: FeedbackRequest.State
    /// When the rater was named, or approved.
    public let asked: Date
    /// When it came into its state.
    public let since: Date
    /// From when on the rater may be asked, where others asked them a lot lately.
    public let waitsUntil: Date?
    public let reminders: Int
    /// Until when an answer counts.
    public let deadline: Date
    /// Why, where the state alone doesn't say it.
    public let reason: RequestReason?
    /// Whether a counted reply came from elsewhere.
    public let isFromAnotherAddress: Bool

    /// Nil where there is no such talk.
    /// - Throws: `NotForViewer` for anybody but an operator and HR: nobody else may know the raters who have answered.
    public static func all(
        of id: TalkID,
        _ tx: any Transaction,
        for viewer: Viewer,
        rules: MailRules,
        now: Date
    ) throws -> [RequestReport]? {
        try viewer.isOperator(or: .hr)
        guard let talk = try tx.talk(id) else { return nil }
        let (schedule, dates) = (talk.schedule(rules.schedule), try tx.stateDates(of: id))
        return try tx.requests(of: id).map { request in
            let waits = try tx.wait(of: request, for: talk, by: rules, now: now)
            return RequestReport(
                id: request.id,
                rater: request.rater,
                group: request.group,
                state: request.state,
                asked: request.askedAt,
                since: dates[request.id] ?? request.askedAt,
                waitsUntil: waits,
                reminders: request.remindersSent,
                // Who waits has their time from then on.
                deadline: schedule.deadline(forRequestAskedAt: waits ?? request.askedAt),
                reason: try tx.stateReason(of: request.id),
                isFromAnotherAddress: try tx.responseCounts(request.id).all > 0
                    && tx.hasConfirmed(request.id, with: .fromAnotherAddress)
            )
        }
    }
}

extension Transaction {
    /// Until when a request waits for its turn, where it was approved.
    fileprivate func wait(of request: FeedbackRequest, for talk: Talk, by rules: MailRules, now: Date) throws -> Date? {
        guard request.state == .queued, case .later(let moment) = try turn(of: request, for: talk, by: rules, now: now)
        else { return nil }
        return moment
    }
}
