// What the outbox is told once, at the start.
import Addressing
import Feedback
import Foundation
import Wording

/// How letters are written and sent.
public struct OutboxSettings: Sendable {
    public let service: ServiceAddress
    public let organisation: Organisation
    public let schedule: ScheduleRules
    public let sending: SendingRules
    /// Whether bounces come back with the token in the reverse-path, where the submission server allows that.
    public let tokenInReversePath: Bool
    /// Whether answers to people leave with the null reverse-path (RFC 3834 §3.3); some submission services refuse it.
    public let nullReversePathForAnswers: Bool
    /// Days after the talk that answers are kept.
    public let retentionDays: Int
    /// Letters in one step. Three steps at most are noted as attempted: what a crash may send twice.
    public let batch: Int
    /// How many raters an employee may name, and who agrees to them.
    public let maximumRaters: Int
    public let approver: Party?
    public let hr: EmailAddress?
    /// Of people of whom none is known.
    public let language: String

    public init(
        service: ServiceAddress,
        organisation: Organisation,
        schedule: ScheduleRules,
        sending: SendingRules,
        tokenInReversePath: Bool = true,
        nullReversePathForAnswers: Bool = true,
        retentionDays: Int = 730,
        batch: Int = 250,
        maximumRaters: Int = 12,
        approver: Party? = .manager,
        hr: EmailAddress? = nil,
        language: String = "nl"
    ) {
        self.service = service
        self.organisation = organisation
        self.schedule = schedule
        self.sending = sending
        self.tokenInReversePath = tokenInReversePath
        self.nullReversePathForAnswers = nullReversePathForAnswers
        self.retentionDays = retentionDays
        self.batch = batch
        self.maximumRaters = maximumRaters
        self.approver = approver
        self.hr = hr
        self.language = language
    }
}
