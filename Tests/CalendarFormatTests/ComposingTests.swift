import Addressing
import CalendarFormat
import Foundation
import Testing

@Suite struct ComposingTests {
    @Test func requestIsGolden() throws {
        #expect(try talk().compose(.request) == fixture("out-request.ics"))
    }

    @Test func cancelIsGolden() throws {
        var event = try talk(at: "2027-07-07T08:00:00Z")
        event.sequence = 1
        #expect(try event.compose(.cancel) == fixture("out-cancel.ics"))
    }

    @Test func dossierUpdateIsGolden() throws {
        var event = try talk()
        event.sequence = 2
        event.classification = .confidential
        event.attendees = [
            Attendee(person: event.attendees[0].person, participation: .accepted, replyRequested: false)
        ]
        event.attachments = [
            try CalendarAttachment(
                filename: Line("feedback.html"),
                mediaType: "text/html",
                bytes: Array("<!doctype html>\n<p>Zoë, coöperatief</p>\n".utf8)
            ),
            try CalendarAttachment(
                filename: Line("feedback.pdf"),
                mediaType: "application/pdf",
                bytes: Array("%PDF-1.7\n\u{1}\u{2}".utf8)
            ),
        ]
        #expect(try event.compose(.request) == fixture("out-dossier.ics"))
    }

    @Test func replyIsGolden() throws {
        var event = try talk()
        event.organizer = try NamedAddress("Mark Jansen <mark@example.test>")
        event.attendees = [
            Attendee(person: try NamedAddress("Klankbord <feedback@example.test>"), participation: .accepted)
        ]
        #expect(try event.compose(.reply) == fixture("out-reply.ics"))
    }

    @Test(arguments: [
        // The last Sunday of March and of October 2027, before, in and after the night's change.
        ("2027-03-28T00:30:00Z", "DTSTART;TZID=Europe/Amsterdam:20270328T013000"),
        ("2027-03-28T01:00:00Z", "DTSTART;TZID=Europe/Amsterdam:20270328T030000"),
        ("2027-10-30T23:30:00Z", "DTSTART;TZID=Europe/Amsterdam:20271031T013000"),
        ("2027-10-31T00:30:00Z", "DTSTART:20271031T003000Z"),
        ("2027-10-31T01:30:00Z", "DTSTART:20271031T013000Z"),
        ("2027-10-31T02:30:00Z", "DTSTART;TZID=Europe/Amsterdam:20271031T033000"),
        ("2027-01-12T09:00:00Z", "DTSTART;TZID=Europe/Amsterdam:20270112T100000"),
        ("2027-07-12T08:00:00Z", "DTSTART;TZID=Europe/Amsterdam:20270712T100000"),
    ])
    func writesOneInstantAcrossChanges(start: String, line: String) throws {
        #expect(try talk(at: start).compose(.request).unfolded.contains(line))
    }

    @Test(arguments: [
        ("UTC", [String](), "DTSTART:20270310T090000Z"),
        ("GMT+0100", [], "DTSTART:20270310T090000Z"),
        // Morocco's clock follows Ramadan: no yearly rule.
        ("Africa/Casablanca", [], "DTSTART:20270310T090000Z"),
        ("Asia/Kolkata", [], "DTSTART;TZID=Asia/Kolkata:20270310T143000"),
        (
            "America/New_York",
            ["RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"],
            "DTSTART;TZID=America/New_York:20270310T040000"
        ),
        (
            "Pacific/Auckland",
            ["RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU"],
            "DTSTART;TZID=Pacific/Auckland:20270310T220000"
        ),
        (
            "Asia/Jerusalem",
            [
                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29",
                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            ],
            "DTSTART;TZID=Asia/Jerusalem:20270310T110000"
        ),
    ])
    func writesZoneByItsYearlyRule(zone: String, rules: [String], start: String) throws {
        let lines = try talk(in: zone).compose(.request).unfolded
        #expect(lines.filter { $0.hasPrefix("RRULE") } == rules)
        #expect(lines.contains(start))
        #expect(!lines.contains { $0.contains("freeassociation") })
    }

    @Test func foldsBetweenCharacters() throws {
        var event = try talk()
        event.summary = try Line(String(repeating: "coöperatief 👩‍👩‍👧 ", count: 12))
        event.description = (1...40).map { String(repeating: "é", count: $0) + "日本" }.joined(separator: "\r\n")
        let text = try event.compose(.request)
        for line in text.components(separatedBy: "\r\n") {
            #expect(line.utf8.count <= 75)
            #expect(!line.utf8.contains(0x0A) && !line.utf8.contains(0x0D))
        }
        // Cut inside a character, a physical line would not decode by itself.
        for line in Array(text.utf8).split(separator: 0x0A) {
            #expect(String(validating: line, as: UTF8.self) != nil)
        }
        #expect(text.unfolded.contains { $0 == "SUMMARY;LANGUAGE=nl:" + event.summary.text })
    }

    @Test func textCanNotBecomeALine() throws {
        var event = try talk()
        event.description = "a\r\nATTENDEE:mailto:eve@example.test\u{2028}b;c,d\\n\u{0}\u{1B}\u{85}e\rf"
        let lines = try event.compose(.request).unfolded
        #expect(lines.filter { $0.hasPrefix("ATTENDEE") }.count == 2)
        let written = "DESCRIPTION;LANGUAGE=nl:a\\nATTENDEE:mailto:eve@example.test\\nb\\;c\\,d\\\\n\\ne\\nf"
        #expect(lines.contains(written))
    }

    @Test func parameterCanNotBreakOut() throws {
        var event = try talk()
        let name = try Line("Eve\";ROLE=CHAIR;X=\"^n:,; é")
        event.attendees = [
            Attendee(person: NamedAddress(name: name, address: try EmailAddress("a&b%0d+x@example.test")))
        ]
        let line = try event.compose(.request).unfolded.first { $0.hasPrefix("ATTENDEE") }
        let expected =
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;"
            + "CN=\"Eve^';ROLE=CHAIR;X=^'^^n:,; é\":mailto:a%26b%250d+x@example.test"
        #expect(line == expected)
    }

    @Test(arguments: ["text/html;x=y", "text", "text/", "a/b/c", "text/h\r\nX:1", "té/x", "a:b/c"])
    func refusesMediaType(_ text: String) throws {
        let name = try Line("a.html")
        #expect(throws: InvalidText.self) { try CalendarAttachment(filename: name, mediaType: text, bytes: []) }
    }

    @Test(arguments: ["", "nl\r\nX:1", "nl;x", "nl-", "é", "verylonglanguage"])
    func refusesLanguage(_ text: String) {
        #expect(throws: InvalidText.self) { try LanguageTag(text) }
    }

    @Test(arguments: ["", "a\r\nX:1", "a\u{0}", "a\u{85}b"])
    func refusesUID(_ uid: String) throws {
        var event = try talk()
        event.uid = uid
        #expect(throws: CalendarError.self) { try event.compose(.request) }
    }

    @Test func refusesWhatAMethodDoesNotAllow() throws {
        var event = try talk()
        #expect(throws: CalendarError.self) { try event.compose(.reply) }
        event.attendees = []
        #expect(throws: CalendarError.self) { try event.compose(.request) }
        event = try talk()
        event.sequence = 1_407_317_367_304
        #expect(throws: CalendarError.self) { try event.compose(.request) }
        event = try talk()
        event.duration = .nan
        #expect(throws: CalendarError.self) { try event.compose(.request) }
        event = try talk()
        event.start = .distantFuture.addingTimeInterval(1e13)
        #expect(throws: CalendarError.self) { try event.compose(.request) }
    }

    @Test func attachmentDecodesToItsBytes() throws {
        var event = try talk()
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 7) }
        event.attachments = [
            try CalendarAttachment(filename: Line("a \"b\".pdf"), mediaType: "application/pdf", bytes: bytes)
        ]
        let line = try #require(try event.compose(.request).unfolded.first { $0.hasPrefix("ATTACH") })
        let head =
            "ATTACH;FMTTYPE=application/pdf;ENCODING=BASE64;VALUE=BINARY;FILENAME=\"a ^'b^'.pdf\";"
            + "X-FILENAME=\"a ^'b^'.pdf\":"
        #expect(line.hasPrefix(head))
        #expect(Data(base64Encoded: String(line.dropFirst(head.count))) == Data(bytes))
    }

    @Test func publishedEventHasNoAttendees() throws {
        let lines = try talk().compose(.publish).unfolded
        #expect(!lines.contains { $0.hasPrefix("ATTENDEE") })
        #expect(lines.contains("METHOD:PUBLISH"))
    }
}
