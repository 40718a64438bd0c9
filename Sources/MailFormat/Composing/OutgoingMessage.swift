// The parts of a message of ours, before it is bytes.
import Addressing
import Foundation

/// A message to one person: text and HTML in the person's language, perhaps a picture, a calendar part and files.
public struct OutgoingMessage: Sendable {
    public var from: NamedAddress
    public var to: NamedAddress
    public var replyTo: NamedAddress?
    public var subject: Line
    public var date: Date
    public var messageID: MessageID
    public var inReplyTo: MessageID?
    /// Oldest first.
    public var references: [MessageID]
    /// A language tag (RFC 5646), `nl`.
    public var language: String
    public var headers: [HeaderField]
    public var text: String
    public var html: String
    /// A picture that the HTML shows by `cid:`.
    public var logo: InlineImage?
    public var calendar: CalendarPart?
    public var attachments: [Attachment]

    public init(
        from: NamedAddress,
        to: NamedAddress,
        replyTo: NamedAddress? = nil,
        subject: Line,
        date: Date,
        messageID: MessageID,
        inReplyTo: MessageID? = nil,
        references: [MessageID] = [],
        language: String,
        headers: [HeaderField] = [],
        text: String,
        html: String,
        logo: InlineImage? = nil,
        calendar: CalendarPart? = nil,
        attachments: [Attachment] = []
    ) {
        (self.from, self.to, self.replyTo, self.subject) = (from, to, replyTo, subject)
        (self.date, self.messageID, self.inReplyTo, self.references) = (date, messageID, inReplyTo, references)
        (self.language, self.headers, self.text, self.html) = (language, headers, text, html)
        (self.logo, self.calendar, self.attachments) = (logo, calendar, attachments)
    }
}

/// One further header field (RFC 5322 §2.2), such as `Auto-Submitted` or `List-Unsubscribe`.
public struct HeaderField: Hashable, Sendable {
    public let name: String
    public let value: String

    /// - Throws: `InvalidText` where the name is none, is written by the composer itself, or the value could break
    ///   out of its field or can't be folded into lines of 998 octets.
    public init(_ name: String, _ value: String) throws(InvalidText) {
        func refuse(_ reason: String) -> InvalidText {
            InvalidText(what: "header \(name)", value: value, reason: reason)
        }
        guard !name.isEmpty, name.utf8.count <= 64, name.utf8.allSatisfy(HeaderField.isNameByte) else {
            throw refuse("the name is not one: letters, digits and hyphens")
        }
        guard !HeaderField.own.contains(name.lowercased()) else {
            throw refuse("the composer writes this field itself")
        }
        guard value.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }) else {
            throw refuse("it holds a line break or control character")
        }
        guard value.utf8.count <= 4000, value.split(separator: " ").allSatisfy({ $0.utf8.count <= 900 }) else {
            throw refuse("it is too long")
        }
        self.name = name
        self.value = value
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }

    private static let own: Set<String> = [
        "from", "to", "cc", "bcc", "reply-to", "subject", "date", "message-id", "in-reply-to", "references",
        "mime-version", "content-type", "content-transfer-encoding", "content-language", "content-disposition",
    ]
}

/// A picture in the HTML, referred to as `cid:CONTENTID`.
public struct InlineImage: Hashable, Sendable {
    public let contentID: MessageID
    public let mediaType: String
    public let filename: String
    public let bytes: [UInt8]

    public init(contentID: MessageID, mediaType: String, filename: String, bytes: [UInt8]) {
        (self.contentID, self.mediaType, self.filename, self.bytes) = (contentID, mediaType, filename, bytes)
    }
}

/// An iTIP message (RFC 6047): the last alternative, and the same once more as the file `invite.ics`.
public struct CalendarPart: Hashable, Sendable {
    /// `REQUEST`, `CANCEL`, ….
    public let method: String
    public let text: String

    public init(method: String, text: String) { (self.method, self.text) = (method, text) }
}

public struct Attachment: Hashable, Sendable {
    public let filename: Line
    /// With parameters where the type has some: `text/html; charset=UTF-8`.
    public let mediaType: String
    public let bytes: [UInt8]

    public init(filename: Line, mediaType: String, bytes: [UInt8]) {
        (self.filename, self.mediaType, self.bytes) = (filename, mediaType, bytes)
    }
}

/// Why a message can't be written; a mistake in what it was made of.
public enum ComposeError: Error, Equatable, CustomStringConvertible {
    /// The token's placeholder stands where an encoding hides it, or something else took it apart.
    case tokenLost(given: Int, written: Int)
    /// A media type, calendar method or language tag that would not stand in a header.
    case invalid(InvalidText)

    public var description: String {
        switch self {
        case .tokenLost(let given, let written):
            "the token stands \(given) times in the message's parts and \(written) times in its bytes: "
                + "keep it out of attachments and out of names beyond ASCII"
        case .invalid(let text): text.description
        }
    }
}
