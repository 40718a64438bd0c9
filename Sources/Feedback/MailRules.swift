// The rules that every letter is queued by: when it may leave, and until when it is of use.
import Foundation

/// The schedule's rules and the sending's together: a letter that asks is of use until its request's deadline.
public struct MailRules: Hashable, Sendable {
    public let schedule: ScheduleRules
    public let sending: SendingRules

    public init(schedule: ScheduleRules, sending: SendingRules) {
        self.schedule = schedule
        self.sending = sending
    }
}
