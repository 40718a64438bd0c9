// A small company for tests: Mark with Anna, Bram, Eva, Finn and Gijs, and a calendar of their talks.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store

@testable import Talks

enum Office {
    static let now = Date(timeIntervalSince1970: 1_796_115_600)
    static let zone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
    static let service = "feedback@example.test"
    static let team = ["anna", "bram", "eva", "finn", "gijs"]

    static func person(_ name: String) throws -> Person {
        Person(
            name: try Line(name.capitalized),
            address: try EmailAddress("\(name)@example.test"),
            language: "nl"
        )
    }

    static func known() throws -> [KnownPerson] {
        let mark = KnownPerson(id: PersonID(rawValue: 1), person: try person("mark"), manager: nil, department: nil)
        return try [mark]
            + team.enumerated().map { index, name in
                KnownPerson(
                    id: PersonID(rawValue: Int64(index + 2)),
                    person: try person(name),
                    manager: mark.id,
                    department: nil
                )
            }
    }

    /// The talk of one of the team, an hour on a day so many days from now.
    static func talk(
        _ name: String,
        inDays days: Double = 40,
        state: Talk.State = .planned,
        uid: String? = nil,
        organizer: String? = nil,
        invitation: String? = nil
    ) throws -> Talk {
        Talk(
            id: TalkID(rawValue: Int64((team.firstIndex(of: name) ?? 0) + 1)),
            employee: try person(name),
            manager: try person("mark"),
            start: now + days * 86_400,
            duration: 3600,
            place: nil,
            eventUID: uid ?? name,
            organizer: try organizer.map { NamedAddress(name: nil, address: try EmailAddress("\($0)@example.test")) },
            invitation: invitation,
            sequence: 3,
            knownSince: now - 86_400,
            state: state
        )
    }

    static func stamp(_ date: Date) -> String {
        date.formatted(.iso8601.dateSeparator(.omitted).timeSeparator(.omitted))
    }

    /// The event of that talk. Its UID is the name.
    static func event(
        _ name: String,
        inDays days: Double = 40,
        organizer: String? = "mark",
        more: String...
    ) -> String {
        let lines =
            [
                "BEGIN:VEVENT", "UID:\(name)", "DTSTAMP:20261101T090000Z", "DTSTART:\(stamp(now + days * 86_400))",
                "DURATION:PT1H", "SUMMARY:Ontwikkelgesprek", "ATTENDEE:mailto:\(name)@example.test",
                "ATTENDEE:mailto:mark@example.test",
            ] + (organizer.map { ["ORGANIZER:mailto:\($0)@example.test"] } ?? []) + more + ["END:VEVENT", ""]
        return lines.joined(separator: "\r\n")
    }

    static func calendar(_ events: String...) -> String { calendar(events) }

    static func calendar(_ events: [String]) -> String {
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\n" + events.joined() + "END:VCALENDAR\r\n"
    }

    static func read(_ text: String) throws -> ReceivedCalendar {
        try ReceivedCalendar.read(Array(text.utf8))
    }
}
