import CalendarFormat
import Foundation
import Testing

@Suite struct FormTests {
    static let event = "BEGIN:VEVENT\nUID:a@example.test\nDTSTART:20270310T090000Z\nEND:VEVENT\n"

    private func read(_ text: String) throws(CalendarError) -> ReceivedCalendar {
        try ReceivedCalendar.read(Array(text.utf8))
    }

    @Test(arguments: [
        "\u{FEFF}BEGIN:VCALENDAR\n\(event)END:VCALENDAR", "\n\n  BEGIN:VCALENDAR\n\n\(event)\nEND:VCALENDAR\n\n",
        "BEGIN:VCALENDAR\n\(event)", "begin:vcalendar\n\(event.lowercased())end:vcalendar",
        "Beste Anna,\nBEGIN:VCALENDAR\n\(event)END:VCALENDAR\nGroet",
        "BEGIN:VCALENDAR\r\r\n\(event.replacingOccurrences(of: "\n", with: "\r\r\n"))END:VCALENDAR\r\r\n",
        "BEGIN:VCALENDAR\r\(event.replacingOccurrences(of: "\n", with: "\r"))END:VCALENDAR\r",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@example.test\nDTSTART:20270310T090000Z\nDESCRIPTION:a\nraw line\nEND:VEVENT\n",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@example.test\nDTSTART:20270310T090000Z\nBEGIN:VALARM\nEND:VEVENT\nEND:VCALENDAR",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@example.test\nDTSTART:20270310T090000Z\nEND:VCALENDAR",
    ])
    func readsFaultyForm(text: String) throws {
        let calendar = try read(text)
        #expect(calendar.events.map(\.uid) == ["a@example.test"])
        #expect(calendar.events.first?.start.exact == (try instant("2027-03-10T09:00:00Z")))
    }

    @Test func readsUTF16() throws {
        let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:coöperatief\nEND:VEVENT\nEND:VCALENDAR"
        let bytes = [UInt8]([0xFF, 0xFE]) + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try ReceivedCalendar.read(bytes).events.first?.summary == "coöperatief")
    }

    @Test func foldInsideACharacterIsJoined() throws {
        let folded: [UInt8] = [0xC3, 0x0D, 0x0A, 0x20, 0xB6]
        let bytes =
            Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:co".utf8) + folded
            + Array("peratief\nEND:VEVENT\nEND:VCALENDAR".utf8)
        #expect(try ReceivedCalendar.read(bytes).events.first?.summary == "coöperatief")
    }

    @Test(arguments: [
        "", "\n", "Beste Anna", "BEGIN:VCARD\nEND:VCARD", event, "<html>", "\u{0}\u{1}",
        String(repeating: "BEGIN:X\n", count: 1000),
    ])
    func refusesWhatIsNoCalendar(text: String) {
        #expect(throws: CalendarError.unreadable(reason: "it has no BEGIN:VCALENDAR")) { try read(text) }
    }

    @Test func refusesAnEventThatWasCutOff() {
        // Cut two characters earlier, the start would be another time; six earlier, a day.
        #expect(throws: CalendarError.truncated(component: "VEVENT")) {
            try read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20270310")
        }
    }

    @Test func refusesDepthAndSize() {
        #expect(throws: CalendarError.self) {
            try read("BEGIN:VCALENDAR\n" + String(repeating: "BEGIN:X\n", count: 100_000))
        }
        let bytes = [UInt8](repeating: 0x0A, count: ReceivedCalendar.maximumBytes + 1)
        #expect(throws: CalendarError.tooLarge(bytes: bytes.count, limit: ReceivedCalendar.maximumBytes)) {
            try ReceivedCalendar.read(bytes)
        }
        let inMail = [UInt8](repeating: 0x0A, count: CalendarMessage.largest + 1)
        #expect(throws: CalendarError.tooLarge(bytes: inMail.count, limit: CalendarMessage.largest)) {
            try CalendarMessage(inMail, partMethod: nil)
        }
    }

    @Test func severalCalendarsAreReadAndTold() throws {
        let one = "BEGIN:VCALENDAR\nMETHOD:REQUEST\n\(FormTests.event)END:VCALENDAR\n"
        let same = try read(one + one)
        #expect(same.method == .request && same.events.count == 2 && same.problems.count == 1)
        let mixed = try read(one + one.replacingOccurrences(of: "REQUEST", with: "CANCEL"))
        #expect(mixed.method == nil)
        #expect(mixed.problems.contains("it has several methods: CANCEL, REQUEST"))
    }

    @Test func unknownMethodIsNone() throws {
        let calendar = try read("BEGIN:VCALENDAR\nMETHOD:X-STEAL\n\(FormTests.event)END:VCALENDAR")
        #expect(calendar.method == nil && calendar.problems.count == 1)
    }

    @Test func fiveHundredInstancesAndRules() throws {
        let instances = (0..<500).map { index in
            "BEGIN:VEVENT\nUID:weekly@example.test\nRECURRENCE-ID:20270310T\(100_000 + index % 60)Z\n"
                + "DTSTART;TZID=Ours:20270310T\(100_000 + index % 60)\nEND:VEVENT\n"
        }
        let master =
            "BEGIN:VEVENT\nUID:weekly@example.test\nRRULE:FREQ=DAILY;COUNT=500\nDTSTART:20270310T090000Z\nEND:VEVENT\n"
        let calendar = try read("BEGIN:VCALENDAR\n\(zone("Ours"))\(instances.joined())\(master)END:VCALENDAR")
        #expect(calendar.events.count == 501)
        #expect(calendar.events.filter { $0.start.exact != nil }.count == 501)
        #expect(calendar.events.last?.recurrenceRule == "FREQ=DAILY;COUNT=500")
        #expect(CalendarInspection(calendar).start == "2027-03-10T09:00:00Z")
    }

    /// A department's year: nothing in it takes longer the more of it there is.
    @Test func fiveMegabytes() throws {
        let text = String(repeating: "Agenda en verslag\\, ", count: 20)
        let events = (0..<8500).map { index in
            "BEGIN:VEVENT\nUID:\(index)\nDTSTART;TZID=Ours:20270310T\(100_000 + index % 60)\n"
                + "ATTENDEE;CN=\"Vries, Anna de\":mailto:anna@example.test\nDESCRIPTION:\(text)\nEND:VEVENT\n"
        }
        let whole = "BEGIN:VCALENDAR\n\(zone("Ours"))\(events.joined())END:VCALENDAR"
        #expect(whole.utf8.count > 5_000_000 - 500_000)
        let calendar = try read(whole)
        #expect(calendar.events.count == 8500)
        #expect(calendar.events.allSatisfy { $0.start.exact != nil && $0.attendees.count == 1 })
        let line = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTACH:" + String(repeating: "QUJD\n ", count: 800_000)
        #expect(try read(line + "\nUID:a\nEND:VEVENT\nEND:VCALENDAR").events.map(\.attachmentCount) == [1])
    }

    /// What would take minutes if each were looked at again and again.
    @Test(arguments: [
        ("ATTENDEE;CN=\"", "^n", "\":mailto:a@example.test"), ("ATTENDEE:", "mailto:", "a@example.test"),
        ("SUMMARY:", "\\n", ""), ("SUMMARY:", "\\x", ""),
        ("ATTENDEE;CN=", "\";", ":mailto:a@example.test"), ("ATTENDEE:", "%41", "@example.test"), ("X:", "\n ", ""),
    ])
    func hostileLinesAreRead(start: String, middle: String, end: String) throws {
        let line = start + String(repeating: middle, count: 300_000) + end
        let calendar = try read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n\(line)\nEND:VEVENT\nEND:VCALENDAR\n")
        #expect(calendar.events.map(\.uid) == ["a"])
        #expect(calendar.events.first?.attendees.count == (start.hasPrefix("ATTENDEE") ? 1 : 0))
    }

    @Test func aThousandUnknownZonesAreUnknown() throws {
        let events = (0..<3000).map { "BEGIN:VEVENT\nDTSTART;TZID=Mars/Nr\($0):20270310T100000\nEND:VEVENT\n" }
        let calendar = try read("BEGIN:VCALENDAR\n\(events.joined())END:VCALENDAR\n")
        #expect(calendar.events.count == 3000 && calendar.events.allSatisfy { $0.start.exact == nil })
    }

    @Test func anyPrefixOfAnInvitationIsReadOrRefused() throws {
        let whole = Array(try fixture("01-exchange-request.ics").utf8)
        for length in whole.indices {
            guard let calendar = try? ReceivedCalendar.read(Array(whole[..<length]), region: "NL") else { continue }
            for event in calendar.events { #expect(event.start.exact == (try instant("2027-07-07T08:00:00Z"))) }
        }
    }

    @Test func damagedInvitationsNeverStopTheReader() throws {
        let whole = Array(try fixture("06-icloud-token-organizer.ics").utf8)
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33)
        }
        var read = 0
        for _ in 0..<500 {
            var bytes = whole
            for _ in 0..<(1 + next() % 8) { bytes[next() % bytes.count] = UInt8(truncatingIfNeeded: next()) }
            if (try? ReceivedCalendar.read(bytes, region: "NL")) != nil { read += 1 }
        }
        #expect(read > 250)
    }
}
