// The configuration as the domain takes it.
import Addressing
import Feedback
import Foundation

extension Configuration {
    public var serviceAddress: ServiceAddress {
        ServiceAddress(
            NamedAddress(name: mail.name, address: mail.address),
            style: mail.subaddresses
        )
    }

    public var scheduleRules: ScheduleRules {
        ScheduleRules(
            deadlineBeforeTalk: schedule.deadlineBeforeTalk.timeInterval,
            remindersBeforeDeadline: schedule.remindersBeforeDeadline.map(\.timeInterval),
            dossierToEmployeeBeforeTalk: schedule.dossierToEmployeeBeforeTalk.timeInterval,
            sharing: schedule.shareWithManager,
            dossierToManagerBeforeTalk: schedule.dossierToManagerBeforeTalk.timeInterval,
            shareDelay: schedule.shareDelay.timeInterval
        )
    }

    public var sendingRules: SendingRules {
        let window: SendingWindow? =
            switch schedule.sendingHours {
            case .always: nil
            case .open(let weekdays, let minutes):
                SendingWindow(
                    weekdays: weekdays,
                    from: minutes.lowerBound,
                    to: minutes.upperBound,
                    timeZone: organisation.timeZone
                )
            }
        return SendingRules(window: window, giveUpAfter: smtp.giveUpAfter.timeInterval)
    }

    public var mailRules: MailRules {
        MailRules(
            schedule: scheduleRules,
            sending: sendingRules,
            requestsPerRater: limits.requestsPerRater == 0 ? nil : limits.requestsPerRater
        )
    }

    /// Where HR would have to approve and has no address, the manager does.
    public var approver: Party? {
        switch privacy.approval {
        case .manager: .manager
        case .hr: talks.hr == nil ? .manager : .hr
        case .nobody: nil
        }
    }

    public var retentionDays: Int { Int(privacy.retention.timeInterval / ScheduleRules.day) }

    /// Seconds that each kind of data is kept, by what says so.
    public var times: [DataKind.Retention: TimeInterval] {
        [
            .talk: privacy.retention, .leaving: privacy.retention, .stray: privacy.strayRetention,
            .held: privacy.heldRetention, .letter: privacy.letterRetention,
            .suppression: privacy.suppressionRetention, .log: privacy.logRetention,
            .closed: privacy.agreementRetention, .counted: privacy.agreementRetention,
            .compared: privacy.agreementRetention, .day: privacy.talkedRetention,
        ].mapValues(\.timeInterval)
    }

    /// The same in days, as people are told of them.
    public var keptDays: [DataKind.Retention: Int] { times.mapValues { Int($0 / ScheduleRules.day) } }

    /// Days that mail lies in the mailbox.
    public var mailboxDays: Int { Int(imap.processedRetention.timeInterval / ScheduleRules.day) }

    /// The same where nobody sets anything.
    public static var shippedDays: [DataKind.Retention: Int] {
        DataKind.Retention.allCases.reduce(into: [:]) { days, rule in days[rule] = rule.key.flatMap(shippedDays(of:)) }
    }

    /// Days that mail lies in the mailbox where nobody sets anything.
    public static var shippedMailboxDays: Int { shippedDays(of: "imap.processed_retention") ?? 0 }

    private static func shippedDays(of key: String) -> Int? {
        guard case .value(let text)? = ConfigurationSchema.settings.first(where: { $0.key == key })?.fallback else {
            return nil
        }
        return Duration(written: text).map { Int($0.timeInterval / ScheduleRules.day) }
    }

    /// Every key that there is.
    public static var keys: [String] { ConfigurationSchema.settings.map(\.key) }
}
