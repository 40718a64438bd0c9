// A calendar object as `klankbord inspect` prints it.
import Days
import Foundation

/// The `calendar` object of the inspection; others' scripts read it.
public struct CalendarInspection: Hashable, Sendable, Codable {
    public let method: String?
    public let uid: String?
    public let sequence: Int?
    /// RFC 3339 in UTC for an exact instant, the day for an all-day event, else nil.
    public let start: String?
    /// An address, or what stands in its place.
    public let organizer: String?
    public let attendees: [String]

    /// Of the event itself, or of the first instance where only instances came.
    public init(_ calendar: ReceivedCalendar) {
        let event = calendar.event
        self.method = calendar.method?.rawValue
        self.uid = event?.uid
        self.sequence = event?.sequence
        self.start =
            switch event?.start {
            case .instant(let date, _): LocalTime(date, in: .gmt).description + "Z"
            case .day(let day): day.description
            case .floating, .unknown, nil: nil
            }
        self.organizer = event?.organizer?.shown
        self.attendees = event?.attendees.map(\.person.shown) ?? []
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        // A key is always there, with null where nothing is known.
        try container.encode(method, forKey: .method)
        try container.encode(uid, forKey: .uid)
        try container.encode(sequence, forKey: .sequence)
        try container.encode(start, forKey: .start)
        try container.encode(organizer, forKey: .organizer)
        try container.encode(attendees, forKey: .attendees)
    }
}

extension ReceivedPerson {
    fileprivate var shown: String {
        if let address { return address.description }
        return value.lowercased().hasPrefix("mailto:") ? String(value.dropFirst("mailto:".count)) : value
    }
}
