// Klankbord's reading of a message, as `klankbord inspect` prints it.
import MailFormat

/// A mail's kind and content; nil where something is not known.
public struct Inspection: Sendable, Equatable {
    public struct Answer: Sendable, Equatable {
        public var question: Int
        public var text: String?
        public var score: Int?

        public init(question: Int, text: String?, score: Int?) {
            (self.question, self.text, self.score) = (question, text, score)
        }
    }

    public struct Recipient: Sendable, Equatable {
        public var address: String
        public var action: String
        public var status: String?
    }

    /// The argument as it was given.
    public var file: String
    public var kind: MessageKind
    public var token: String?
    /// The new text: quotes, signature and footers gone.
    public var text: String
    public var answers: [Answer]
    /// Text that belongs to no question.
    public var remark: String?
    public var declined: Bool
    public var until: String?
    public var flags: [String]
    public var recipients: [Recipient]
    /// What the service would do with it, and the code of the reason; nil where the request is not known.
    public var outcome: String?
    public var reason: String?

    /// The part of an inspection that needs no request: the aligner's finds (`text`, `answers`, `remark`, `declined`,
    /// further `flags`) are set afterwards.
    /// - Parameter request: the sent message; its Reply-To says what its token looks like. Without it any token of our
    ///   own form in any address counts.
    public init(file: String, message: ReceivedMessage, classification: Classification, request: ReceivedMessage? = nil)
    {
        self.file = file
        kind = .reply
        token = Inspection.token(in: message, request: request)
        text = ""
        answers = []
        remark = nil
        declined = false
        (until, flags, recipients) = (nil, [], [])
        note(classification)
    }

    /// Takes over what a classification says, where the request showed it to be another.
    public mutating func note(_ classification: Classification) {
        kind = classification.kind
        until = classification.until?.description
        flags = classification.flags.map(\.rawValue).sorted()
        recipients = classification.recipients.map {
            Recipient(address: $0.address.description, action: $0.action.rawValue, status: $0.status)
        }
    }

    /// A file that is no mail: nothing of a mail is known of it.
    public init(file: String, kind: MessageKind) {
        (self.file, self.kind, token, text, answers, remark) = (file, kind, nil, "", [], nil)
        (declined, until, flags, recipients) = (false, nil, [], [])
    }

    /// The token that the message carries; of a given request, whatever that has in its Reply-To.
    static func token(in message: ReceivedMessage, request: ReceivedMessage?) -> String? {
        if let sent = request?.replyTo?.address.subaddress, message.carries(sent) { return sent }
        return message.firstResponseToken(.any)?.token.text
    }
}
