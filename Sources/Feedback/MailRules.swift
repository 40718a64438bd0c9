// The rules that every letter is queued by: when it may leave, until when it is of use, and how often one address is asked.
import Foundation

/// The schedule's rules and the sending's together: a letter that asks is of use until its request's deadline.
public struct MailRules: Hashable, Sendable {
    public let schedule: ScheduleRules
    public let sending: SendingRules
    /// Initial requests to one address in a month; nil: as many as there are.
    public let requestsPerRater: Int?

    public init(schedule: ScheduleRules, sending: SendingRules, requestsPerRater: Int? = nil) {
        self.schedule = schedule
        self.sending = sending
        self.requestsPerRater = requestsPerRater
    }
}
