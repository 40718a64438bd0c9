// How the year around a talk goes here.
import Addressing
import Cycle
import Feedback
import Foundation

/// The organisation's rules of the year.
public struct YearSettings: Sendable {
    public let rules: CycleRules
    public let mail: MailRules
    /// HR's own list of themes of trainings.
    public let themes: [String]
    /// Nil: nobody is asked what HR is asked.
    public let hr: EmailAddress?
    /// The company's.
    public let timeZone: TimeZone
    /// Where event UIDs are made.
    public let service: ServiceAddress
    /// The day of the year on which managers are asked how the talks went, at the latest.
    public let followUpBy: (month: Int, day: Int)?
    /// The day of the year's kick-off, unless HR says another; nil: there is none.
    public let kickOff: (month: Int, day: Int)?
    /// The day on which people get their year in words; nil: they don't.
    public let ownYearOn: (month: Int, day: Int)?

    public init(
        rules: CycleRules,
        mail: MailRules,
        themes: [String] = [],
        hr: EmailAddress?,
        timeZone: TimeZone,
        service: ServiceAddress,
        followUpBy: (month: Int, day: Int)? = nil,
        kickOff: (month: Int, day: Int)? = nil,
        ownYearOn: (month: Int, day: Int)? = nil
    ) {
        (self.rules, self.mail, self.themes, self.hr) = (rules, mail, themes, hr)
        (self.timeZone, self.service, self.followUpBy) = (timeZone, service, followUpBy)
        (self.kickOff, self.ownYearOn) = (kickOff, ownYearOn)
    }
}
