// Mail that the talks act on, as the inbox read it.
import Addressing
import Foundation

/// A mail that asks something of the talks.
public struct TalkMail: Sendable {
    /// The inbox's outcome.
    public enum Content: Codable, Hashable, Sendable {
        /// A calendar object.
        /// - Parameters:
        ///   - method: the `method` parameter of its part (RFC 6047 §2.4).
        ///   - isProved: whether the receiving server vouches for the organizer's domain.
        ///   - by: who handed it in (Sender, RFC 5322 §3.6.2), where that is another than From.
        case calendar(Data, method: String?, isProved: Bool, by: EmailAddress? = nil)
        /// Words that somebody newly wrote.
        /// - Parameters:
        ///   - by: the writer, by the right of a token; nil: somebody known without one.
        ///   - isProved: whether the receiving server vouches for the sender's domain.
        ///   - answered: the row of our mail that it answers.
        ///   - right: how it shows that it is the writer's; nil: by From alone, or a mail of an earlier version.
        case words(String, by: Part?, isProved: Bool, answered: LetterID?, right: Right? = nil)
    }

    /// How words show whose they are, besides From.
    public enum Right: String, Codable, Sendable, CaseIterable {
        /// The token of the letter that was answered, which no other letter carries.
        case act
        /// The token of other mail to the same person.
        case token
        /// A Message-ID of ours.
        case thread
        /// Whatever they have, somebody else handed the mail in, by our mail server's word.
        case anothersLogin = "another-login"
    }

    /// Also the row of the inbox.
    public let id: InboxID
    public let sender: EmailAddress
    public let subject: String
    /// Its own Message-ID without angle brackets, for an answer in the same thread.
    public let messageID: String?
    public let content: Content
    public let receivedAt: Date

    public init(
        id: InboxID,
        sender: EmailAddress,
        subject: String,
        messageID: String?,
        content: Content,
        receivedAt: Date
    ) {
        self.id = id
        self.sender = sender
        self.subject = subject
        self.messageID = messageID
        self.content = content
        self.receivedAt = receivedAt
    }
}

extension TalkMail.Content {
    /// The writer, by the right of a token.
    public var speaker: Part? {
        if case .words(_, let part, _, _, _) = self { part } else { nil }
    }
}
