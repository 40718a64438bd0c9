// A message on its way to the next hop, and what became of it.

import Addressing
import Connections

/// Sender and recipients of a message, as SMTP sees them (RFC 5321 §2.3.1); its header may say otherwise.
public struct Envelope: Sendable, Hashable {
    /// Where bounces go; nil is the null reverse-path `<>`.
    public let reversePath: EmailAddress?
    public let recipients: [EmailAddress]
    /// Comes back in delivery status notifications (RFC 3461 §4.4); at most 100 characters once encoded, or it isn't sent.
    public let envelopeID: String?

    public init(reversePath: EmailAddress?, recipients: [EmailAddress], envelopeID: String? = nil) {
        self.reversePath = reversePath
        self.recipients = recipients
        self.envelopeID = envelopeID
    }
}

/// One message to be sent.
public struct Submission: Sendable {
    /// The caller's own number, given back with the outcome.
    public let id: Int64
    public let envelope: Envelope
    /// The whole message, lines ended by CRLF, dots not stuffed. Called on the session's thread right before it is
    /// written, and once more if a lost connection makes us begin anew.
    public let content: @Sendable () -> [UInt8]
    /// Who is asked before its end leaves; nil: nobody.
    public let departure: (any Departure)?

    public init(
        id: Int64,
        envelope: Envelope,
        departure: (any Departure)? = nil,
        content: @escaping @Sendable () -> [UInt8]
    ) {
        self.id = id
        self.envelope = envelope
        self.departure = departure
        self.content = content
    }
}

/// The moment before a message's final dot leaves: until then the server can't have taken it, after that it may have.
public protocol Departure: Sendable {
    /// Whether `note` would say yes at once: then nothing is held back for it.
    var isNoted: Bool { get }

    /// Notes durably that the dot is about to leave. Called on the session's thread, which waits.
    /// - Returns: false: it must not leave. The connection is given up, and nothing of the message has happened.
    func note() -> Bool
}

/// The server's reply to one recipient.
public struct RecipientReply: Sendable, Hashable {
    public let recipient: EmailAddress
    public let reply: SMTPReply

    public init(recipient: EmailAddress, reply: SMTPReply) {
        self.recipient = recipient
        self.reply = reply
    }
}

public enum SubmissionOutcome: Sendable, Hashable {
    /// The next hop has taken it over for those recipients whose reply is positive. That is not delivered.
    case accepted(SMTPReply, recipients: [RecipientReply])
    /// 4xx to every recipient, to DATA or after it: try again later.
    case deferred(SMTPReply, recipients: [RecipientReply])
    /// 5xx to every recipient, to DATA or after it, or the server's extensions can't carry it: don't try again.
    case failed(SMTPReply, recipients: [RecipientReply])
    /// The connection was lost after the final dot may have been sent and before its reply.
    case unknown(String)
    /// Connection, login or sender trouble. Nothing of this message has happened.
    case paused(TransportError)
}

/// Hands messages to the next hop.
public protocol Submitter: Sendable {
    /// Yields the outcome of each message of the batch once, as soon as it is known; the order may differ. A caller who
    /// stops listening takes back all that has not begun.
    func submit(_ batch: [Submission]) -> AsyncStream<(id: Int64, outcome: SubmissionOutcome)>

    /// Finishes the messages under way, and reports what has not begun as paused.
    /// - Parameter seconds: after that what is under way is cut off; a message whose end was sent is then unknown.
    func close(within seconds: Double) async
}

extension Submitter {
    /// Within five seconds.
    public func close() async { await close(within: 5) }
}
