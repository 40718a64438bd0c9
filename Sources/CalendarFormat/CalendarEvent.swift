// The talk's event as we send it: everything that an iTIP message says about it.
import Addressing
import Foundation

/// The wish of an iTIP message (RFC 5546 §1.4).
public enum Method: String, Sendable, Codable, CaseIterable {
    case publish = "PUBLISH"
    case request = "REQUEST"
    case reply = "REPLY"
    case add = "ADD"
    case cancel = "CANCEL"
    case refresh = "REFRESH"
    case counter = "COUNTER"
    case declineCounter = "DECLINECOUNTER"
}

/// An attendee's word about coming (RFC 5545 §3.2.12, those of events).
public enum ParticipationStatus: String, Sendable, Codable, CaseIterable {
    case needsAction = "NEEDS-ACTION"
    case accepted = "ACCEPTED"
    case declined = "DECLINED"
    case tentative = "TENTATIVE"
    case delegated = "DELEGATED"
}

/// RFC 5545 §3.2.16.
public enum ParticipationRole: String, Sendable, Codable, CaseIterable {
    case chair = "CHAIR"
    case required = "REQ-PARTICIPANT"
    case optional = "OPT-PARTICIPANT"
    case informed = "NON-PARTICIPANT"
}

/// RFC 5545 §3.8.1.3.
public enum Classification: String, Sendable, Codable, CaseIterable {
    case `public` = "PUBLIC"
    case `private` = "PRIVATE"
    case confidential = "CONFIDENTIAL"
}

/// RFC 5545 §3.8.1.11, those of events.
public enum EventStatus: String, Sendable, Codable, CaseIterable {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
}

/// Someone who is to come to the talk.
public struct Attendee: Hashable, Sendable, Codable {
    public var person: NamedAddress
    public var participation: ParticipationStatus
    /// RSVP: whether the attendee's calendar program shall ask for an answer.
    public var replyRequested: Bool
    public var role: ParticipationRole

    public init(
        person: NamedAddress,
        participation: ParticipationStatus = .needsAction,
        replyRequested: Bool = true,
        role: ParticipationRole = .required
    ) {
        self.person = person
        self.participation = participation
        self.replyRequested = replyRequested
        self.role = role
    }
}

/// A file inside the event (RFC 5545 §3.8.1.1, inline).
public struct CalendarAttachment: Hashable, Sendable {
    public let filename: Line
    /// `type/subtype` without parameters (RFC 5545 §3.2.8 FMTTYPE).
    public let mediaType: String
    public let bytes: [UInt8]

    /// - Throws: `InvalidText` when the media type is not `type/subtype` in the characters of RFC 6838 §4.2.
    public init(filename: Line, mediaType: String, bytes: [UInt8]) throws(InvalidText) {
        let parts = mediaType.split(separator: "/", omittingEmptySubsequences: false)
        let isName = { (part: Substring) in
            !part.isEmpty && part.utf8.count <= 127 && part.utf8.allSatisfy(CalendarAttachment.isNameCharacter)
        }
        guard parts.count == 2, parts.allSatisfy(isName) else {
            throw InvalidText(what: "media type", value: mediaType, reason: "it is not of the form type/subtype")
        }
        self.filename = filename
        self.mediaType = mediaType
        self.bytes = bytes
    }

    private static func isNameCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "!#$&-^_.+".utf8.contains(byte)
        }
    }
}

/// A language tag (RFC 5646) in the few characters that it may have: `nl`, `en-GB`.
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// - Throws: `InvalidText` when it has other characters than ASCII letters, digits and hyphens.
    public init(_ text: String) throws(InvalidText) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isSubtag = { (part: Substring.UTF8View) in
            (1...8).contains(part.count)
                && part.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
        }
        guard parts.allSatisfy(isSubtag) else {
            throw InvalidText(what: "language", value: text, reason: "it is not a language tag such as nl or en-GB")
        }
        self.description = text
    }
}

/// One event that Klankbord writes: as organizer to attendees, or as an attendee who answers.
public struct CalendarEvent: Sendable {
    /// The same over all versions of the event. No control characters.
    public var uid: String
    /// 0 at first; raised by the organizer when time or place change, and not when only the dossier is added.
    public var sequence: Int
    public var organizer: NamedAddress
    public var attendees: [Attendee]
    public var start: Date
    /// Seconds.
    public var duration: TimeInterval
    /// The IANA zone in which the talk was planned.
    public var timeZone: TimeZone
    /// DTSTAMP: when this version of the message was made. Two answers need two stamps.
    public var stamp: Date
    public var summary: Line
    /// Any text, with line breaks; empty for none.
    public var description: String
    public var location: Line?
    public var classification: Classification
    public var status: EventStatus
    public var attachments: [CalendarAttachment]
    /// Of summary, description and location.
    public var language: LanguageTag?

    public init(
        uid: String,
        sequence: Int,
        organizer: NamedAddress,
        attendees: [Attendee],
        start: Date,
        duration: TimeInterval,
        timeZone: TimeZone,
        stamp: Date,
        summary: Line,
        description: String = "",
        location: Line? = nil,
        classification: Classification = .private,
        status: EventStatus = .confirmed,
        attachments: [CalendarAttachment] = [],
        language: LanguageTag? = nil
    ) {
        self.uid = uid
        self.sequence = sequence
        self.organizer = organizer
        self.attendees = attendees
        self.start = start
        self.duration = duration
        self.timeZone = timeZone
        self.stamp = stamp
        self.summary = summary
        self.description = description
        self.location = location
        self.classification = classification
        self.status = status
        self.attachments = attachments
        self.language = language
    }
}
