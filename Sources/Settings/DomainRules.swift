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

    public var mailRules: MailRules { MailRules(schedule: scheduleRules, sending: sendingRules) }

    /// Where HR would have to approve and has no address, the manager does.
    public var approver: Party? {
        switch privacy.approval {
        case .manager: .manager
        case .hr: talks.hr == nil ? .manager : .hr
        case .nobody: nil
        }
    }

    public var retentionDays: Int { Int(privacy.retention.timeInterval / ScheduleRules.day) }
}
