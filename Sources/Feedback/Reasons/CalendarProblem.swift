// Why the calendar in a mail can't be read as one event of a talk.

/// Trouble with the calendar of an iTIP message. A `why` tells exactly which part could not be read.
public enum CalendarProblem: Reason {
    // The message.
    case noMethod
    case severalMethods([String])
    case unknownMethod(String)
    /// The part calls it one thing, the calendar in it another (RFC 6047 §2.4).
    case methodsDiffer(part: String, calendar: String)
    case onlyPublishes
    case addsToSeries

    // The event.
    case noEvent
    case severalEvents
    /// With different times or versions.
    case eventTwice
    case noIdentifier
    case instanceUnclear(why: String)
    case startUnclear(why: String?)

    // Its people; a `value` is what stands where the address should.
    case noOrganizer
    case severalOrganizers
    case organizerWithoutAddress(value: String)
    case personWithoutAddress(value: String)

    enum CodingKeys: String, CodingKey, CaseIterable {
        case noMethod = "no-method"
        case severalMethods = "several-methods"
        case unknownMethod = "unknown-method"
        case methodsDiffer = "methods-differ"
        case onlyPublishes = "only-publishes"
        case addsToSeries = "adds-to-series"
        case noEvent = "no-event"
        case severalEvents = "several-events"
        case eventTwice = "event-twice"
        case noIdentifier = "no-identifier"
        case instanceUnclear = "instance-unclear"
        case startUnclear = "start-unclear"
        case noOrganizer = "no-organizer"
        case severalOrganizers = "several-organizers"
        case organizerWithoutAddress = "organizer-without-address"
        case personWithoutAddress = "person-without-address"
    }

    public static var codes: [String] { CodingKeys.allCases.map(\.rawValue) }
}
