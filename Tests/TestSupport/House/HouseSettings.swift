// The configuration of a test's house: the example's, where a test wants no other.
import Addressing
import Cycle
import Feedback
import Foundation
import Letters
import Wording

/// What stages are told at the start, as far as tests have it otherwise.
public struct HouseSettings: Sendable {
    /// Letters leave at any hour.
    public var rules = MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil))
    public var service: ServiceAddress
    public var hr: EmailAddress?
    public var organisation: Organisation
    /// How many raters an employee may name, and who approves them; nil: nobody has to.
    public var maximumRaters = 12
    public var approver: Party? = .manager
    /// Automatic mails within a day to one address, and for one request.
    public var dailyAnswersPerAddress = 20
    public var dailyAnswersPerRequest = 10
    /// From this day of a year on, people without a talk in it are asked to plan one; nil: never.
    public var plannedBy: (month: Int, day: Int)?
    /// Who is told what is wrong.
    public var `operator`: EmailAddress?
    /// Whether our mail server vouches for people's mail.
    public var isVouchingExpected = false
    /// Nil: there is no year around the talk.
    public var cycle: CycleRules?
    /// The day of a year's kick-off, and that of people's year in words; nil: there is none.
    public var kickOff: (month: Int, day: Int)?
    public var ownYearOn: (month: Int, day: Int)?
    /// Of all people.
    public var language = "nl"
    /// What the clock shows first: 5 January 2027, noon in Amsterdam.
    public var begin = Date(timeIntervalSince1970: 1_799_146_800)

    public static let timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
    public static let hr = "hr@example.test"
    /// Our own server's name in Authentication-Results.
    public static let authservID = "mx.example.test"

    init() throws {
        service = ServiceAddress(try NamedAddress("Feedback <feedback@example.test>"), style: .plus)
        hr = try EmailAddress(Self.hr)
        organisation = try Example.organisation()
    }

    /// As letters tell of them.
    public var letters: LetterSettings {
        LetterSettings(
            service: service,
            organisation: organisation,
            rules: rules,
            maximumRaters: maximumRaters,
            approver: approver,
            hr: hr,
            operator: `operator`,
            language: language,
            kickOff: kickOff,
            preparingBefore: (cycle ?? CycleRules()).preparingBefore
        )
    }
}
