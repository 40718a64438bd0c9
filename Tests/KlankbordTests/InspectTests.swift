import Foundation
import Testing

@testable import Klankbord

@Suite struct InspectTests {
    private func report(_ text: String) throws -> [String: Any] {
        let bytes = Array(text.replacing("\n", with: "\r\n").utf8)
        let json = try InspectReport(file: "f", bytes: bytes, request: nil).json(InspectReport.encoder)
        return try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
    }

    private let event = """
        BEGIN:VCALENDAR
        VERSION:2.0
        METHOD:REQUEST
        BEGIN:VEVENT
        UID:talk-7
        SEQUENCE:2
        DTSTART:20270310T090000Z
        ORGANIZER:mailto:mark@example.test
        ATTENDEE:mailto:anna@example.test
        END:VEVENT
        END:VCALENDAR

        """

    private func expectEvent(_ report: [String: Any]) throws {
        #expect(report["kind"] as? String == "calendar")
        let calendar = try #require(report["calendar"] as? [String: Any])
        #expect(calendar["method"] as? String == "REQUEST")
        #expect(calendar["uid"] as? String == "talk-7")
        #expect(calendar["sequence"] as? Int == 2)
        #expect(calendar["start"] as? String == "2027-03-10T09:00:00Z")
        #expect(calendar["organizer"] as? String == "mark@example.test")
        #expect(calendar["attendees"] as? [String] == ["anna@example.test"])
    }

    @Test func aBareCalendarFileIsTaken() throws {
        try expectEvent(report(event))
        try expectEvent(report("\u{FEFF}\n" + event))
    }

    @Test func aMailsCalendarPartIsShown() throws {
        try expectEvent(
            report("From: mark@example.test\nContent-Type: text/calendar; method=REQUEST\n\n" + event)
        )
    }

    @Test func everyKeyIsAlwaysThere() throws {
        let keys: Set<String> = [
            "file", "kind", "token", "text", "answers", "remark", "declined", "until", "flags", "recipients",
            "calendar",
        ]
        #expect(try Set(report(event).keys) == keys)
        let mail = try report("From: petra@client.example\nSubject: Re: x\n\nHallo\n")
        #expect(Set(mail.keys) == keys)
        #expect(mail["calendar"] is NSNull)
    }

    @Test func aCutOffCalendarFileIsRefused() {
        #expect(throws: (any Error).self) { try report("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\n") }
    }
}
