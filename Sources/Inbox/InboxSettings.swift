// Settings of the inbox, given once at the start.
import Addressing
import Aligning
import Feedback
import Foundation
import MailTransport

/// How mail is read and what may be answered.
public struct InboxSettings: Sendable {
    public let service: ServiceAddress
    public let mailbox: MailboxName
    /// Where mail goes once it is read; nil: it is deleted.
    public let processed: MailboxName?
    /// Seconds that it stays there.
    public let processedRetention: TimeInterval
    public let rules: MailRules
    /// Automatic mails within a day for one request, and to one address: they end any loop with another machine.
    public let dailyAnswersPerRequest: Int
    public let dailyAnswersPerAddress: Int
    /// Megabytes that the originals of held mail of no request may take.
    public let strayMegabytes: Int
    public let timeZone: TimeZone
    /// HR's address, which may ask how things stand.
    public let hr: EmailAddress?
    /// Our own server's name in Authentication-Results (RFC 8601 §2.5); nil: nobody is believed without a token.
    public let authservID: String?
    /// What we write to raters, whose replies may quote it.
    public let letters: OurLetters?

    /// Octets above which only the beginning of a message is read, and the message held.
    public static let largest = 25 << 20
    /// Octets that are read of such a message.
    public static let beginning = 1 << 20

    public init(
        service: ServiceAddress,
        mailbox: MailboxName,
        processed: MailboxName?,
        processedRetention: TimeInterval = 30 * ScheduleRules.day,
        rules: MailRules,
        dailyAnswersPerRequest: Int = 10,
        dailyAnswersPerAddress: Int = 20,
        strayMegabytes: Int = 256,
        timeZone: TimeZone,
        hr: EmailAddress? = nil,
        authservID: String? = nil,
        letters: OurLetters? = nil
    ) {
        self.service = service
        self.mailbox = mailbox
        self.processed = processed
        self.processedRetention = processedRetention
        self.rules = rules
        self.dailyAnswersPerRequest = dailyAnswersPerRequest
        self.dailyAnswersPerAddress = dailyAnswersPerAddress
        self.strayMegabytes = strayMegabytes
        self.timeZone = timeZone
        self.hr = hr
        self.authservID = authservID
        self.letters = letters
    }
}
