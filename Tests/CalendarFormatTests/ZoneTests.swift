import CalendarFormat
import Foundation
import Testing

@Suite struct ZoneTests {
    @Test(arguments: [
        ("20270310T100000", "2027-03-10T09:00:00Z"), ("20270707T100000", "2027-07-07T08:00:00Z"),
        ("20270328T015959", "2027-03-28T00:59:59Z"), ("20270328T030000", "2027-03-28T01:00:00Z"),
        ("20271031T015959", "2027-10-30T23:59:59Z"), ("20271031T030000", "2027-10-31T02:00:00Z"),
        ("20271031T023000", "2027-10-31T00:30:00Z"), ("20270328T023000", "2027-03-28T01:30:00Z"),
        ("19720707T100000", "1972-07-07T08:00:00Z"), ("20350707T100000", "2035-07-07T08:00:00Z"),
    ])
    func definitionOf1601(time: String, expected: String) throws {
        let event = try firstEvent(calendar("DTSTART;TZID=Ours:\(time)", before: zone("Ours")))
        #expect(event.start == .instant(try instant(expected), zoneName: "Ours"))
    }

    @Test(arguments: [
        ("20400707T100000", "2040-07-07T08:00:00Z"), ("19710707T100000", "1971-07-07T09:00:00Z"),
    ])
    func nameHelpsWhereTheDefinitionDoesNotReach(time: String, expected: String) throws {
        let known = calendar("DTSTART;TZID=W. Europe Standard Time:\(time)", before: zone("W. Europe Standard Time"))
        #expect(try firstEvent(known).start.exact == instant(expected))
        let own = calendar("DTSTART;TZID=Ours:\(time)", before: zone("Ours"))
        #expect(try firstEvent(own).start.exact == nil)
    }

    @Test func definitionIsBelievedAgainstItsName() throws {
        // A sender who computed without summer time meant this instant.
        let fixed =
            "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
            + "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
        let event = try firstEvent(calendar("DTSTART;TZID=Europe/Amsterdam:20270707T100000", before: fixed))
        #expect(event.start == .instant(try instant("2027-07-07T09:00:00Z"), zoneName: "Europe/Amsterdam"))
    }

    @Test func definitionThatRanOutYieldsToItsName() throws {
        let listed = zone("Europe/Amsterdam").replacingOccurrences(
            of: "RRULE:[^\r]*\r\n",
            with: "",
            options: .regularExpression
        )
        .replacingOccurrences(of: "16010101", with: "20070101")
        let event = try firstEvent(calendar("DTSTART;TZID=Europe/Amsterdam:20270707T100000", before: listed))
        #expect(event.start.exact == (try instant("2027-07-07T08:00:00Z")))
    }

    @Test func quotedDisplayNameFindsItsDefinition() throws {
        let name = "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"
        let definition = zone(name.replacingOccurrences(of: ",", with: "\\,"))
        for written in ["\"\(name)\"", name] {
            let event = try firstEvent(calendar("DTSTART;TZID=\(written):20270707T100000", before: definition))
            #expect(event.start == .instant(try instant("2027-07-07T08:00:00Z"), zoneName: name))
        }
    }

    @Test func locationNamesAZoneWhoseDefinitionIsUnusable() throws {
        let broken = "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nX-LIC-LOCATION:Europe/Berlin\r\nEND:VTIMEZONE\r\n"
        let event = try firstEvent(calendar("DTSTART;TZID=Ours:20270707T100000", before: broken))
        #expect(event.start == .instant(try instant("2027-07-07T08:00:00Z"), zoneName: "Europe/Berlin"))
    }

    @Test(arguments: [
        "FREQ=SECONDLY", "FREQ=YEARLY;BYSECOND=0,1,2,3", "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "FREQ=DAILY",
        "FREQ=YEARLY;FREQ=SECONDLY", "FREQ=YEARLY;BYEASTER=0", "BYMONTH=3", "garbage",
        "FREQ=YEARLY;BYDAY=SU", "FREQ=YEARLY;BYMONTH=3;BYDAY=SU;COUNT=100000", "FREQ=YEARLY;BYMONTH=1,2,3;BYDAY=SU",
    ])
    func ruleThatIsNoYearlyChangeIsNotEvaluated(rule: String) throws {
        let definition = zone("Ours", standard: rule)
        guard case .unknown = try firstEvent(calendar("DTSTART;TZID=Ours:20270707T100000", before: definition)).start
        else {
            Issue.record("evaluated \(rule)")
            return
        }
    }

    @Test(arguments: [
        ("Romance Standard Time", "BE", "Europe/Brussels"), ("Romance Standard Time", "NL", "Europe/Paris"),
        ("W. Europe Standard Time", "NL", "Europe/Amsterdam"), ("W. Europe Standard Time", nil, "Europe/Berlin"),
    ])
    func regionPicksAmongTheZonesOfAWindowsName(name: String, region: String?, expected: String) throws {
        let event = try firstEvent(calendar("DTSTART;TZID=\(name):20270707T100000"), region: region)
        guard case .instant(_, let zoneName) = event.start else {
            Issue.record("no instant")
            return
        }
        #expect(zoneName == expected)
    }

    @Test func composedZonesAreReadAsTheyAreMeant() throws {
        let names = [
            "Europe/Amsterdam", "Europe/London", "America/New_York", "America/Santiago", "America/Nuuk",
            "Asia/Jerusalem", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Auckland", "Africa/Cairo", "UTC",
        ]
        for name in names {
            for day in stride(from: 0, to: 800, by: 9) {
                let start = try instant("2027-01-01T00:30:00Z").addingTimeInterval(
                    Double(day) * 86_400 + Double(day % 24) * 3600
                )
                var event = try talk(in: name)
                event.start = start
                let bytes = Array(try event.compose(.request).replacingOccurrences(of: name, with: "Ours").utf8)
                #expect(try firstEvent(bytes).start.exact == start, "\(name) \(start)")
            }
        }
    }
}
