// The sort of message that came in, and the report in it where a machine wrote it.
import Addressing
import Days

/// The sorts of mail that a request can bring back.
public enum MessageKind: String, Sendable, Codable, CaseIterable {
    /// A person wrote it. Also what is in doubt.
    case reply
    /// An out-of-office message or another automatic answer (RFC 3834).
    case autoReply = "auto-reply"
    /// A message of ours was not delivered and won't be (RFC 3464).
    case bounce
    /// A message of ours is still being tried.
    case delay
    /// A rater's provider says that they marked our mail as spam (RFC 5965).
    case complaint
    /// Our mail was displayed, deleted or delivered (RFC 8098).
    case receipt
    /// An answer to an event, or an event (RFC 6047).
    case calendar
    /// A machine wants a person to prove that they are one.
    case challenge
    /// A program sent it in a person's name: a reaction, a recall, a note that something waits elsewhere.
    case notice
}

/// Remarks on a message that a person who looks at it may want to know.
public enum MessageFlag: String, Sendable, Codable, CaseIterable {
    /// Taken as written by a person, though it reads like an automatic answer.
    case maybeAutomatic = "maybe-automatic"
    /// It came with the null reverse-path, as only machines send it.
    case nullSender = "null-sender"
    /// Not all of it could be read safely.
    case incomplete
    /// A delivery report that reports success.
    case delivered
    /// A receipt that says the mail was deleted unread.
    case deletedUnread = "deleted-unread"
    /// A report in no standard's form; the addresses were found in its text.
    case unstructuredReport = "unstructured-report"
    /// A message with a calendar part beside what a person wrote.
    case calendarAttached = "calendar-attached"
    /// Encrypted for somebody; there is nothing to read.
    case encrypted
    /// A notice that what somebody wrote, or shares, is to be fetched elsewhere.
    case contentElsewhere = "content-elsewhere"
}

/// A recipient whom a delivery report is about (RFC 3464 §2.3).
public struct ReportedRecipient: Hashable, Sendable {
    public enum Action: String, Sendable, Codable {
        case failed, delayed, delivered, relayed, expanded
    }

    public let address: EmailAddress
    public let action: Action
    /// An enhanced status code (RFC 3463): `5.1.1`. Nil where none is given.
    public let status: String?
    /// The refusing server's words, on one line.
    public let diagnostic: String?

    public init(address: EmailAddress, action: Action, status: String? = nil, diagnostic: String? = nil) {
        (self.address, self.action, self.status, self.diagnostic) = (address, action, status, diagnostic)
    }
}

public struct Classification: Sendable {
    public var kind: MessageKind
    public var flags: Set<MessageFlag> = []
    /// When an absent person says to be back, or until when they are away; only where that is clearly given.
    public var until: CivilDay?
    public var recipients: [ReportedRecipient] = []
    /// The mail server that wrote the report.
    public var reportingMTA: String?

    init(_ kind: MessageKind) { self.kind = kind }
}
