// What is no good iCalendar and clear all the same, and files that are passed over.
import Addressing
import CalendarFormat
import Foundation
import Testing

@Suite struct ClearAllTheSameTests {
    private func event(_ lines: String..., calendar: [String] = []) throws -> ReceivedEvent {
        try #require(try read(lines, calendar: calendar).events.first)
    }

    private func read(_ lines: [String], calendar: [String] = []) throws -> ReceivedCalendar {
        let all = ["BEGIN:VCALENDAR"] + calendar + ["BEGIN:VEVENT", "UID:1"] + lines + ["END:VEVENT", "END:VCALENDAR"]
        return try ReceivedCalendar.read(Array(all.map { $0 + "\r\n" }.joined().utf8))
    }

    // MARK: People

    @Test(arguments: [
        ";SENT-BY=\"mailto:office@example.test\":mailto:mark@example.test",
        ";SENT-BY=\"mailto:mailto:office@example.test\":mailto:mark@example.test",
        ";SENT-BY=\"mailto:office@example.test\",\"mailto:desk@example.test\":mailto:mark@example.test",
        ";SENT-BY=\"mailto:office@example.test,mailto:desk@example.test\":mailto:mark@example.test",
        // Without quotes there are two colons.
        ";SENT-BY=mailto:office@example.test:mailto:mark@example.test",
        ";CN=Mark;SENT-BY=MAILTO:office@example.test:MAILTO:mark@example.test",
        ":mailto:mailto:mark@example.test", ";CN=mailto:mailto:mark@example.test",
    ])
    func assistantsHoweverTheyAreWritten(line: String) throws {
        let organizer = try #require(try event("ORGANIZER" + line).organizer)
        #expect(organizer.address?.description == "mark@example.test")
        let sentBy = organizer.sentBy.map(\.description)
        #expect(sentBy.first == (line.uppercased().contains("SENT-BY") ? "office@example.test" : nil))
        #expect(sentBy.count == (line.contains("desk") ? 2 : sentBy.isEmpty ? 0 : 1))
    }

    @Test(arguments: [
        ("Anna de Vries <anna@example.test>", "anna@example.test"),
        ("mailto:Anna <anna@example.test>", "anna@example.test"),
        ("\"Anna <anna@example.test>\"", "anna@example.test"),
        ("<anna@example.test>", "anna@example.test"), ("Anna de Vries", nil), ("Anna <anna>", nil), (">", nil),
        ("<>", nil),
    ])
    func aNameBeforeTheAddress(value: String, address: String?) throws {
        #expect(try event("ATTENDEE:\(value)").attendees.first?.person.address?.description == address)
    }

    // MARK: Method, series, versions

    @Test func aMethodInsideTheEvent() throws {
        let inside = try read(["METHOD:cancel"])
        #expect(inside.method == .cancel && inside.methods == ["CANCEL"])
        #expect(inside.problems == ["its method stands inside its event"])
        #expect(try read(["METHOD:CANCEL"], calendar: ["METHOD:REQUEST"]).method == .request)
        #expect(try read(["METHOD:CANCEL", "METHOD:REQUEST"]).method == nil)
    }

    @Test(arguments: [
        ("RECURRENCE-ID:20270310T090000Z", false), ("RECURRENCE-ID;RANGE=THISANDFUTURE:20270310T090000Z", true),
        ("SUMMARY:x", true),
    ])
    func anInstanceThatRepeatsItsRule(line: String, recurs: Bool) throws {
        let event = try event(line, "RRULE:FREQ=YEARLY", "DTSTART:20270310T090000Z")
        #expect(event.isRecurring == recurs && event.recurrenceRule == "FREQ=YEARLY")
    }

    @Test func lastModifiedComesLast() throws {
        func version(_ sequence: Int, _ stamp: Int?, _ modified: Int?) -> EventVersion {
            let date = { (seconds: Int) in Date(timeIntervalSince1970: TimeInterval(seconds)) }
            return EventVersion(sequence: sequence, stamp: stamp.map(date), modified: modified.map(date))
        }
        let known = version(1, 5, 5)
        for newer in [version(2, 1, 1), version(1, 6, 1), version(1, 5, 6)] {
            #expect(newer.supersedes(known) && !newer.precedes(known) && known.precedes(newer))
        }
        for either in [known, version(1, 5, nil), version(1, nil, 9)] {
            #expect(!either.supersedes(known) && !either.precedes(known))
        }
        #expect(!known.supersedes(version(1, 5, nil)))
        let read = try event("DTSTAMP:20270105T080000Z", "LAST-MODIFIED:20270105T083000Z")
        #expect(try read.version.modified == instant("2027-01-05T08:30:00Z"))
        #expect(try event("LAST-MODIFIED:soon").version.modified == nil)
    }

    // MARK: Zones

    @Test(arguments: [
        ("X-WR-TIMEZONE:Europe/Amsterdam", "2027-07-07T08:00:00Z"),
        ("X-WR-TIMEZONE:America/New_York", "2027-07-07T14:00:00Z"),
        ("X-WR-TIMEZONE:Mars/Olympus", nil), ("X-WR-TIMEZONE:", nil), ("X-NOTE:x", nil),
    ])
    func theCalendarsOwnZone(line: String, start: String?) throws {
        let event = try event("DTSTART:20270707T100000", "DTEND:20270707T110000", calendar: [line])
        #expect(try event.start.exact == start.map(instant) && event.start.isFloating == (start == nil))
        #expect(event.duration == 3600)
    }

    @Test func aTimesOwnZoneComesFirst() throws {
        let own = ["X-WR-TIMEZONE:America/New_York"]
        let start = try instant("2027-07-07T08:00:00Z")
        #expect(try event("DTSTART;TZID=Europe/Amsterdam:20270707T100000", calendar: own).start.exact == start)
        #expect(try event("DTSTART:20270707T080000Z", calendar: own).start.exact == start)
        #expect(try event("DTSTART;TZID=Mars/Olympus:20270707T100000", calendar: own).start.exact == nil)
    }

    // MARK: Files

    private func message(_ lines: [String]) throws -> CalendarMessage {
        let all =
            ["BEGIN:VCALENDAR", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:1", "DTSTART:20270707T080000Z"] + lines
            + ["SUMMARY:Gesprek", "END:VEVENT", "END:VCALENDAR"]
        return try CalendarMessage(Array(all.map { $0 + "\r\n" }.joined().utf8), partMethod: nil)
    }

    @Test(arguments: ["", "\r\n ", "\r\n\t"])
    func aFileOfSomeMegabytesIsPassedOver(fold: String) throws {
        let piece = String(repeating: "QUJD", count: 18)
        let file = Array(repeating: piece, count: 6 << 20 / 72).joined(separator: fold)
        let read = try message([
            "ATTACH;ENCODING=BASE64;VALUE=BINARY;FILENAME=agenda.pdf:\(file)",
            "X-ALT-DESC;FMTTYPE=text/html:\(file)", "DESCRIPTION:Tot dan",
        ])
        let event = try #require(read.calendar.event)
        #expect(event.summary == "Gesprek" && event.description == "Tot dan" && event.attachmentCount == 1)
        #expect(read.octets.count < 500)
        // It is read once more, from what is stored.
        #expect(try CalendarMessage(read.octets, partMethod: nil).calendar.event?.attachmentCount == 1)
    }

    @Test func wordsAndLinksStay() throws {
        let words = String(repeating: "woord ", count: 5000)
        let read = try message(["DESCRIPTION:\(words)", "ATTACH:https://example.test/agenda.pdf"])
        #expect(read.calendar.event?.description == words)
        #expect(String(decoding: read.octets, as: UTF8.self).contains("https://example.test/agenda.pdf"))
        #expect(throws: CalendarError.self) { try message(["DESCRIPTION:" + String(repeating: "x", count: 5 << 20)]) }
    }
}
