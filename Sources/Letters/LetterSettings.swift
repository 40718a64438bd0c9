// Facts about the house that mails come from.
import Addressing
import Cycle
import Dossiers
import Feedback
import Foundation
import Wording

/// The organisation, its service and its rules, as mails tell of them.
public struct LetterSettings: Sendable {
    public let service: ServiceAddress
    public let organisation: Organisation
    public let rules: MailRules
    /// Days after the talk that answers are kept.
    public let retentionDays: Int
    /// How many raters an employee may name, and who approves them; nil: nobody has to.
    public let maximumRaters: Int
    public let approver: Party?
    public let hr: EmailAddress?
    /// Who is told what is wrong.
    public let `operator`: EmailAddress?
    /// Of people of whom none is known.
    public let language: String
    /// Days that each kind of data is kept, and that mail lies in the mailbox.
    public let keptDays: [DataKind.Retention: Int]
    public let mailboxDays: Int
    /// Where people turn about their health, as the organisation says it.
    public let companyDoctor: String?
    /// The day of the year's kick-off, and where it is.
    public let kickOff: (month: Int, day: Int)?
    public let kickOffPlace: Line?
    /// How long before talks HR is asked whether to prepare them; seconds.
    public let preparingBefore: TimeInterval
    /// What is enclosed where somebody learns what the talk is.
    public let handout: Handout

    public init(
        service: ServiceAddress,
        organisation: Organisation,
        rules: MailRules,
        retentionDays: Int = 730,
        maximumRaters: Int = 12,
        approver: Party? = .manager,
        hr: EmailAddress? = nil,
        operator: EmailAddress? = nil,
        language: String = "nl",
        keptDays: [DataKind.Retention: Int] = [:],
        mailboxDays: Int = 30,
        companyDoctor: String? = nil,
        kickOff: (month: Int, day: Int)? = nil,
        kickOffPlace: Line? = nil,
        preparingBefore: TimeInterval = CycleRules().preparingBefore,
        handout: Handout? = nil
    ) {
        self.service = service
        self.organisation = organisation
        self.rules = rules
        self.retentionDays = retentionDays
        self.maximumRaters = maximumRaters
        self.approver = approver
        self.hr = hr
        self.operator = `operator` ?? hr
        self.language = language
        (self.keptDays, self.mailboxDays) = (keptDays, mailboxDays)
        self.companyDoctor = companyDoctor
        (self.kickOff, self.kickOffPlace, self.preparingBefore) = (kickOff, kickOffPlace, preparingBefore)
        self.handout = handout ?? Handout(service: service.address, keptDays: keptDays)
    }

    /// With the placeholder where the token goes.
    public var replyAddress: EmailAddress {
        get throws { try service.replyAddress(token: ResponseToken.placeholder) }
    }
}
