// The talk of Anna and Mark, and the way to the fixtures.
import Addressing
import CalendarFormat
import Foundation
import Testing

/// Anna's talk with Mark, planned in Amsterdam: 10 March 2027 at 10:00 unless another time is given.
func talk(at start: String = "2027-03-10T09:00:00Z", in zone: String = "Europe/Amsterdam") throws -> CalendarEvent {
    CalendarEvent(
        uid: "talk-7f3a@klankbord.example.test",
        sequence: 0,
        organizer: try NamedAddress("Klankbord <feedback@example.test>"),
        attendees: [
            Attendee(person: try NamedAddress("Anna de Vries <anna@example.test>")),
            Attendee(person: try NamedAddress("Mark Jansen <mark@example.test>")),
        ],
        start: try instant(start),
        duration: 3600,
        timeZone: try #require(TimeZone(identifier: zone)),
        stamp: try instant("2027-01-05T08:30:00Z"),
        summary: try Line("Ontwikkelgesprek Anna de Vries"),
        description: "Beste Anna en Mark,\n\nDit is jullie gesprek; tot dan.",
        location: try Line("Kamer 3.14, Utrecht"),
        language: try LanguageTag("nl")
    )
}

func instant(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

func fixture(_ name: String) throws -> String {
    let url = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: nil))
    return try String(contentsOf: url, encoding: .utf8)
}

extension String {
    /// The content lines, unfolded (RFC 5545 §3.1).
    var unfolded: [String] {
        replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n").filter { !$0.isEmpty }
    }
}
