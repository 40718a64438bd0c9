import Addressing
import CalendarFormat
import Foundation
import Testing

/// A calendar around the lines of one event.
func calendar(_ lines: String..., before: String = "", method: String = "REQUEST") -> [UInt8] {
    let text =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:\(method)\r\n\(before)BEGIN:VEVENT\r\nUID:u@example.test\r\n"
        + lines.map { $0 + "\r\n" }.joined() + "END:VEVENT\r\nEND:VCALENDAR\r\n"
    return Array(text.utf8)
}

/// A VTIMEZONE as Exchange writes it, under any name.
func zone(_ name: String, standard: String = "", daylight: String = "") -> String {
    """
    BEGIN:VTIMEZONE\r\nTZID:\(name)\r
    BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r
    RRULE:\(standard.isEmpty ? "FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10" : standard)\r\nEND:STANDARD\r
    BEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r
    RRULE:\(daylight.isEmpty ? "FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3" : daylight)\r\nEND:DAYLIGHT\r
    END:VTIMEZONE\r\n
    """
}

func firstEvent(_ bytes: [UInt8], region: String? = "NL") throws -> ReceivedEvent {
    try #require(ReceivedCalendar.read(bytes, region: region).events.first)
}

@Suite struct ReadingTests {
    static let fixtures = [
        "01-exchange-request", "02-exchange-reply-without-organizer", "03-outlook-counter", "04-google-request",
        "05-google-cancel", "06-icloud-token-organizer", "07-apple-windows-zone-alone",
        "08-nextcloud-request-cancelled-by-status", "09-thunderbird-request", "10-exchange-all-day", "11-floating",
        "12-unknown-zone", "13-one-instance", "14-windows-1252-tab-folds",
    ]

    static func received(_ name: String) throws -> ReceivedCalendar {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/\(name).ics", withExtension: nil))
        return try ReceivedCalendar.read(Array(Data(contentsOf: url)), region: "NL")
    }

    @Test(arguments: fixtures)
    func readsAsItsSiblingSays(_ name: String) throws {
        let expected = try JSONDecoder().decode(CalendarInspection.self, from: Data(fixture(name + ".json").utf8))
        #expect(try CalendarInspection(ReadingTests.received(name)) == expected)
    }

    @Test func inspectionHasEveryKey() throws {
        let bytes = Array("BEGIN:VCALENDAR\nEND:VCALENDAR\n".utf8)
        let json = try JSONEncoder().encode(CalendarInspection(ReceivedCalendar.read(bytes)))
        let object = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
        #expect(Set(object.keys) == ["method", "uid", "sequence", "start", "organizer", "attendees"])
        #expect(object["start"] is NSNull)
    }

    @Test func inspectionShowsWhatIsNoAddress() throws {
        let bytes = calendar("ATTENDEE;CUTYPE=ROOM:MAILTO:Kamer 3@example.test", "ORGANIZER:/aMTc/principal/")
        let inspection = try CalendarInspection(ReceivedCalendar.read(bytes))
        #expect(inspection.attendees == ["Kamer 3@example.test"] && inspection.organizer == "/aMTc/principal/")
    }

    @Test func exchangeRequestInFull() throws {
        let event = try #require(ReadingTests.received("01-exchange-request").events.first)
        #expect(event.start == .instant(try instant("2027-07-07T08:00:00Z"), zoneName: "Europe/Amsterdam"))
        #expect(event.duration == 3600)
        #expect(event.disallowsCounter && !event.isRecurring)
        #expect(event.description == "Zullen we?\n\nGroet, Mark\n")
        #expect(event.location == nil)
        #expect(event.attendees.map { $0.person.name?.text } == ["Vries, Anna de", "feedback@example.test", "Kamer 3"])
        #expect(event.attendees.map(\.kind) == [.individual, .individual, .room])
        #expect(event.attendees.map(\.replyRequested) == [true, true, true])
        #expect(event.problems == [])
    }

    @Test func answersCarryTheirRemarks() throws {
        let reply = try #require(ReadingTests.received("02-exchange-reply-without-organizer").events.first)
        #expect(reply.organizer == nil)
        #expect(reply.attendees.map(\.participation) == [.accepted])
        #expect(reply.comment == "Prima, tot dan\n")
        let google = try #require(ReadingTests.received("04-google-request").events.first)
        #expect(google.attendees.last?.comment == "Kan niet; later: graag")
        #expect(google.attendees.map(\.participation) == [.accepted, .declined])
        let counter = try #require(ReadingTests.received("03-outlook-counter").events.first)
        #expect(counter.originalStart?.exact == (try instant("2027-03-10T09:00:00Z")))
    }

    @Test func iCloudOrganizerIsAPersonAndAToken() throws {
        let event = try #require(ReadingTests.received("06-icloud-token-organizer").events.first)
        #expect(event.organizer?.address?.description == "mark@icloud.example")
        #expect(event.organizer?.valueAddress?.description == "2_abcdefgh@imip.icloud.example")
    }

    @Test func requestCanCancel() throws {
        let nextcloud = try ReadingTests.received("08-nextcloud-request-cancelled-by-status")
        #expect(try nextcloud.cancels(#require(nextcloud.events.first)))
        let bare = try ReceivedCalendar.read(calendar("DTSTART:20270310T090000Z", method: "CANCEL"))
        #expect(try bare.cancels(#require(bare.events.first)))
        let request = try ReadingTests.received("04-google-request")
        #expect(try !request.cancels(#require(request.events.first)))
    }

    @Test func floatingIsNeverCertain() throws {
        let amsterdam = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        let event = try #require(ReadingTests.received("11-floating").events.first)
        guard case .floating(let time) = event.start else {
            Issue.record("read as \(event.start)")
            return
        }
        #expect(time.description == "2027-03-10T10:00:00")
        #expect(event.start.moment(in: amsterdam) == (try instant("2027-03-10T09:00:00Z")))
        #expect(event.start.exact == nil)
        #expect(event.duration == 5400)
        #expect(event.problems == ["DTSTART: it names no time zone"])
    }

    @Test func legacyCharsetIsReadAndTold() throws {
        let received = try ReadingTests.received("14-windows-1252-tab-folds")
        let event = try #require(received.events.first)
        #expect(event.summary == "Coöperatief gesprek")
        #expect(event.organizer?.name?.text == "Zoë Haÿhurst")
        #expect(event.attendees.first?.person.name?.text == "“Anna”")
        #expect(event.attendees.first?.participation == .tentative)
        #expect(received.problems.count == 1)
    }

    @Test(arguments: [
        "DTSTART:", "DTSTART:Next Year", "DTSTART:20270230T100000Z", "DTSTART:20271310T100000Z",
        "DTSTART:20270310T250000Z", "DTSTART:20270310T1000", "DTSTART:2027-03-10T10:00:00Z", "DTSTART:20270310T100000X",
        "DTSTART:1e7", "DTSTART:-0270310T100000Z", "DTSTART:00000000T000000Z", "DTSTART:16010101T000000Z",
        "DTSTART;TZID=Customized Time Zone:20270310T100000", "DTSTART;TZID=GMT-0800:20270310T100000",
        "DTSTART;TZID=Europe/Germany:20270310T100000", "DTSTART;TZID=UTC+2:20270310T100000",
        "DTSTART:20270310T100000Z\r\nDTSTART:20270311T100000Z", "SUMMARY:no start",
        "DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin:20270310T100000",
    ])
    func inventsNoDate(_ lines: String) throws {
        let bytes = calendar(lines)
        let event = try firstEvent(bytes)
        guard case .unknown = event.start else {
            Issue.record("read as \(event.start)")
            return
        }
        #expect(try CalendarInspection(ReceivedCalendar.read(bytes)).start == nil)
    }

    @Test(arguments: [
        ("DTSTART:20270310T090000Z", "2027-03-10T09:00:00Z"),
        ("DTSTART;TZID=Europe/Amsterdam:20270310T100000", "2027-03-10T09:00:00Z"),
        ("DTSTART;TZID=europe/amsterdam:20270310T100000", "2027-03-10T09:00:00Z"),
        ("DTSTART;TZID=Europe/Amsterdam:20270310T100000Z", "2027-03-10T10:00:00Z"),
        ("DTSTART;TZID=US/Eastern:20270310T100000", "2027-03-10T15:00:00Z"),
        ("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Vienna:20270710T100000", "2027-07-10T08:00:00Z"),
        ("DTSTART;TZID=/mozilla.org/20070129_1/America/Indiana/Knox:20270310T100000", "2027-03-10T16:00:00Z"),
        ("DTSTART;TZID=\"Eastern Standard Time\":20270710T100000", "2027-07-10T14:00:00Z"),
        ("DTSTART;TZID=FLE Standard Time:20270710T100000", "2027-07-10T07:00:00Z"),
        ("DTSTART;TZID=tzone://Microsoft/Utc:20270710T100000", "2027-07-10T10:00:00Z"),
        ("DTSTART;VALUE=DATE-TIME:20270710T100000Z", "2027-07-10T10:00:00Z"),
        ("dtstart:20270710t100000z", "2027-07-10T10:00:00Z"),
        // The night's change: the first of two, and what a clock never shows counted from before the gap.
        ("DTSTART;TZID=Europe/Amsterdam:20271031T023000", "2027-10-31T00:30:00Z"),
        ("DTSTART;TZID=Europe/Amsterdam:20270328T023000", "2027-03-28T01:30:00Z"),
        // A fold in the middle of the value, and a tab for the space.
        ("DTSTART;TZID=Europe/Ams\r\n\tterdam:20270310T1\r\n 00000", "2027-03-10T09:00:00Z"),
    ])
    func readsInstants(line: String, expected: String) throws {
        #expect(try firstEvent(calendar(line)).start.exact == instant(expected))
    }

    @Test(arguments: [
        ("DTSTART:20270310", "2027-03-10"), ("DTSTART;VALUE=DATE:20270310", "2027-03-10"),
        ("DTSTART;VALUE=DATE;TZID=Europe/Amsterdam:20270310", "2027-03-10"),
        ("DTSTART;VALUE=DATE:20270310T000000", "2027-03-10"),
        ("DTSTART:20270310T000000\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE", "2027-03-10"),
    ])
    func readsDays(lines: String, expected: String) throws {
        guard case .day(let day) = try firstEvent(calendar(lines)).start else {
            Issue.record("not a day")
            return
        }
        #expect(day.description == expected)
    }

    @Test(arguments: [
        ("mailto:anna@example.test", "anna@example.test"), ("MAILTO:anna@example.test", "anna@example.test"),
        ("anna@example.test", "anna@example.test"), ("mailto:MAILTO:anna@example.test", "anna@example.test"),
        ("\"mailto:anna@example.test\"", "anna@example.test"), ("\"", nil), ("\"mailto", nil), ("mailto", nil),
        ("mailto: anna@example.test ", "anna@example.test"), ("mailto:<anna@example.test>", "anna@example.test"),
        ("mailto:a%25b@example.test", "a%b@example.test"), ("mailto:anna@example.test?subject=x", "anna@example.test"),
        ("mailto:iCloud", nil), ("/aMTc/principal/", nil), ("urn:uuid:1-2-3", nil),
        ("mailto:a%0d%0aRCPT@example.test", "a%0d%0aRCPT@example.test"),
    ])
    func readsAddresses(value: String, expected: String?) throws {
        let event = try firstEvent(calendar("ATTENDEE;CN=x:\(value)"))
        #expect(event.attendees.first?.person.address?.description == expected)
    }

    @Test func parametersKeepTheirText() throws {
        let line = "ATTENDEE;CN=\"A ^'B^' ^^ c; d: e\";PARTSTAT=X-MAYBE;CUTYPE=ROBOT;ROLE=X:mailto:a@example.test"
        let attendee = try #require(try firstEvent(calendar(line)).attendees.first)
        #expect(attendee.person.name?.text == "A \"B\" ^ c; d: e")
        #expect(attendee.participation == .needsAction)
        #expect(attendee.kind == .unknown)
        let hostile = try #require(
            try firstEvent(calendar("ATTENDEE;CN=\"a^nBcc: eve\":mailto:a@b.test")).attendees.first
        )
        #expect(hostile.person.name?.text == "a Bcc: eve")
    }

    @Test(arguments: [
        (#"a\nb\Nc"#, "a\nb\nc"), (#"a\,b\;c\\d\:e\"f"#, #"a,b;c\d:e"f"#), (#"\x \é \"#, #"\x \é \"#),
        (#"\\n"#, #"\n"#),
    ])
    func textsLoseTheirEscapes(written: String, expected: String) throws {
        #expect(try firstEvent(calendar("SUMMARY:" + written)).summary == expected)
    }

    @Test(arguments: [
        ("SEQUENCE:3", 3), ("SEQUENCE:1407317367304", 1_407_317_367_304), ("SEQUENCE:", 0), ("SEQUENCE:-1", 0),
        ("SEQUENCE:99999999999999999999999", 0), ("SEQUENCE:0\r\nX-MICROSOFT-CDO-APPT-SEQUENCE:2", 2),
        ("X-MICROSOFT-CDO-APPT-SEQUENCE:2", 2), ("SEQUENCE:3\r\nX-MICROSOFT-CDO-APPT-SEQUENCE:2", 3), ("SUMMARY:x", 0),
    ])
    func readsSequence(lines: String, expected: Int) throws {
        #expect(try firstEvent(calendar(lines)).sequence == expected)
    }

    @Test func versionsAreOrderedBySequenceThenStamp() throws {
        let (early, late) = (try instant("2027-01-05T08:00:00Z"), try instant("2027-01-05T09:00:00Z"))
        func version(_ sequence: Int, _ stamp: Date?) -> EventVersion { EventVersion(sequence: sequence, stamp: stamp) }
        #expect(version(1, early).supersedes(version(0, late)))
        #expect(!version(0, late).supersedes(version(1, early)))
        #expect(version(1, late).supersedes(version(1, early)))
        #expect(!version(1, early).supersedes(version(1, early)))
        #expect(!version(1, early).supersedes(version(1, late)))
        #expect(version(1, early).supersedes(version(1, nil)))
        #expect(!version(1, nil).supersedes(version(1, early)))
    }
}

@Suite struct CalendarMessageTests {
    @Test func itKeepsWhatItWasReadFrom() throws {
        let octets = Array(try fixture("04-google-request.ics").utf8)
        let message = try CalendarMessage(octets, partMethod: "request")
        #expect(message.octets == octets && message.partMethod == "request")
        #expect(message.calendar.method == .request)
        // Read once more from what is kept, it says the same.
        let again = try CalendarMessage(message.octets, partMethod: message.partMethod)
        #expect(CalendarInspection(again.calendar) == CalendarInspection(message.calendar))
    }

    @Test func itIsACalendarOrNothing() {
        #expect(throws: CalendarError.self) { try CalendarMessage(Array("BEGIN:".utf8), partMethod: nil) }
        #expect(throws: CalendarError.self) { try CalendarMessage([], partMethod: "REQUEST") }
    }
}
