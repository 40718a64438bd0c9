// An event as others wrote it: its content, and its gaps.
import Addressing
import Days
import Foundation

/// When an event begins: an exact instant, or honestly none.
public enum EventStart: Hashable, Sendable {
    /// `zoneName` is the IANA zone, `UTC`, or a TZID of the sender's own that no list knows.
    case instant(Date, zoneName: String)
    /// All day.
    case day(CivilDay)
    /// No zone is given: the reader's.
    case floating(LocalTime)
    /// Missing, garbage, or in a zone that nobody knows.
    case unknown(reason: String)

    /// The instant, where it is certain.
    public var exact: Date? {
        if case .instant(let date, _) = self { date } else { nil }
    }

    /// Whether no zone is given.
    public var isFloating: Bool {
        if case .floating = self { true } else { false }
    }

    /// The instant to go by: of an all-day event its day's midnight in that zone, of a floating time that time in it; nil
    /// where nothing is known.
    public func moment(in zone: TimeZone) -> Date? {
        switch self {
        case .instant(let date, _): date
        case .day(let day): LocalTime(day: day, hour: 0, minute: 0, second: 0)?.instant(in: zone)
        case .floating(let time): time.instant(in: zone)
        case .unknown: nil
        }
    }
}

/// Someone in an ORGANIZER or ATTENDEE property.
public struct ReceivedPerson: Hashable, Sendable {
    /// The calendar address as written: mostly `mailto:…`, sometimes a token of the sender's server.
    public let value: String
    /// EMAIL= (RFC 7986 §6.2). iCloud has the person here and a token address in the value.
    public let emailParameter: EmailAddress?
    /// The address in the value: where an answer goes.
    public let valueAddress: EmailAddress?
    /// CN=, control characters left out.
    public let name: Line?
    /// SENT-BY=: the assistant who acts for this person; some programs name several.
    public let sentBy: [EmailAddress]

    /// The person's address, where there is one.
    public var address: EmailAddress? { emailParameter ?? valueAddress }
}

extension ReceivedPerson {
    /// Somebody whom the object leaves out, and who is known without it.
    public init(_ address: EmailAddress) {
        self.init(
            value: "mailto:\(address)",
            emailParameter: nil,
            valueAddress: address,
            name: nil,
            sentBy: []
        )
    }
}

/// CUTYPE (RFC 5545 §3.2.3).
public enum AttendeeKind: String, Sendable, Codable {
    case individual = "INDIVIDUAL"
    case group = "GROUP"
    case resource = "RESOURCE"
    case room = "ROOM"
    case unknown = "UNKNOWN"
}

/// Somebody invited, with their answer.
public struct ReceivedAttendee: Hashable, Sendable {
    public let person: ReceivedPerson
    public let kind: AttendeeKind
    public let role: ParticipationRole
    /// Needs-action where PARTSTAT is missing or unknown (RFC 5545 §3.2.12).
    public let participation: ParticipationStatus
    public let replyRequested: Bool
    /// X-RESPONSE-COMMENT: what Google's users write with their answer.
    public let comment: String?
}

/// One VEVENT.
public struct ReceivedEvent: Sendable {
    /// To be compared octet for octet.
    public let uid: String?
    /// Which instance of a recurring event is meant; nil for the event itself.
    public let recurrenceID: EventStart?
    /// SEQUENCE; Microsoft's own counter where that is missing or 0.
    public let sequence: Int
    public let stamp: Date?
    /// LAST-MODIFIED.
    public let modified: Date?
    public let start: EventStart
    /// DTEND as written; nil without one.
    public let end: EventStart?
    /// Seconds from start to end, by DTEND or DURATION; nil when neither can be read.
    public let duration: TimeInterval?
    public let organizer: ReceivedPerson?
    public let attendees: [ReceivedAttendee]
    /// With "Accepted: " and its like in answers: never to be written back.
    public let summary: String?
    public let location: String?
    public let description: String?
    /// COMMENT: the remark of an answer or of a counter-proposal.
    public let comment: String?
    public let status: EventStatus?
    /// RRULE as written.
    public let recurrenceRule: String?
    /// Not an instance that repeats the rule of its series: RECURRENCE-ID says which one it is.
    public let isRecurring: Bool
    /// The organizer wants no other times proposed.
    public let disallowsCounter: Bool
    /// In a COUNTER from Outlook: the time that shall change.
    public let originalStart: EventStart?
    /// ATTACH properties. Their targets are never fetched.
    public let attachmentCount: Int
    /// Parts that could not be read or had to be guessed.
    public let problems: [String]

    public var version: EventVersion { EventVersion(sequence: sequence, stamp: stamp, modified: modified) }
}

/// A calendar object as it came.
public struct ReceivedCalendar: Sendable {
    /// Nil when there is none, an unknown one, or several that differ: not iTIP, or for a person to look at.
    public let method: Method?
    /// As written, in upper case, each once and in order.
    public let methods: [String]
    public let productIdentifier: String?
    public let events: [ReceivedEvent]
    /// Whether it ends where it says so, and so does all in it. Only then it says something that an event is not there.
    public var isWhole: Bool { brokenEnd == nil }
    /// Where it ends otherwise.
    public let brokenEnd: String?
    /// Errors in the object's form.
    public let problems: [String]

    /// The event itself, or the first instance where only instances came.
    public var event: ReceivedEvent? { events.first { $0.recurrenceID == nil } ?? events.first }

    /// Whether every event in it is called off.
    public var isCancelledThroughout: Bool { !events.isEmpty && events.allSatisfy { $0.status == .cancelled } }

    /// Whether the message calls the event off. Some send a REQUEST with STATUS:CANCELLED, some a CANCEL without status.
    public func cancels(_ event: ReceivedEvent) -> Bool { method == .cancel || event.status == .cancelled }

    /// The address whose mail domain has to vouch: the answering attendee's (RFC 5546 §3.2.3), else the organizer's.
    ///
    /// The person in EMAIL= comes before the address beside it: that one may be anybody's. Where no organizer has an
    /// address, there is only the sender.
    public func claimant(sender: EmailAddress?) -> EmailAddress? {
        switch method {
        case .reply, .counter, .refresh: sender
        default: events.lazy.compactMap(\.organizer).first?.address ?? sender
        }
    }
}
