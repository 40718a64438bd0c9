// Mails written as lines in a test.
import Foundation
import MailFormat

/// A mail written as lines; CRLF at their ends, as transports deliver it.
public func mail(_ text: String) throws -> ReceivedMessage {
    try ReceivedMessage(Array(text.replacingOccurrences(of: "\n", with: "\r\n").utf8))
}
