// One invitation in the shapes in which the calendar programs send it.
import Foundation

/// The writer of the invitation, and the program's way of writing it.
enum Shape: String, CaseIterable, Sendable {
    case exchange, oldExchange, google, apple, appleFromExchange, iCloud, nextcloud, thunderbird, zimbra, outlook
}

/// What an invitation says; the defaults are Mark's to Anna and Klankbord on the usual day, a Wednesday, at 10:00.
struct InvitationText {
    var shape = Shape.google
    var method = "REQUEST"
    var uid = "talk-1@calendar.example"
    var sequence: Int? = 0
    var stamp = "20270105T080000Z"
    /// Local times in Amsterdam, or whole lines.
    var start = "\(usualDay)T100000"
    var end = "\(usualDay)T110000"
    var startLines: [String]?
    var place = "Kamer 3.14"
    var organizer: String? = "mark@example.test"
    var organizerParameters = ""
    var attendees = ["mark@example.test", "anna@example.test", "feedback@example.test"]
    /// ATTENDEE lines of another form.
    var more: [String] = []
    var lines: [String] = []

    var bytes: [UInt8] { Array(text.utf8) }

    var text: String {
        let all =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:\(product)", "METHOD:\(method)"] + zone
            + event + ["END:VCALENDAR"]
        return all.map { $0 + "\r\n" }.joined()
    }

    var event: [String] {
        ["BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:\(stamp)"] + (sequence.map { ["SEQUENCE:\($0)"] } ?? [])
            + times + people + more + ["SUMMARY:Ontwikkelgesprek", "LOCATION:\(place)"] + own + lines + ["END:VEVENT"]
    }

    /// Two calendars' events in one.
    func with(_ other: InvitationText) -> [UInt8] {
        let joined = (other.event + ["END:VCALENDAR"]).map { $0 + "\r\n" }.joined()
        return Array(text.replacingOccurrences(of: "END:VCALENDAR\r\n", with: joined).utf8)
    }

    private var product: String {
        switch shape {
        case .exchange: "Microsoft Exchange Server 2010"
        case .oldExchange: "Microsoft CDO for Microsoft Exchange"
        case .google: "-//Google Inc//Google Calendar 70.9054//EN"
        case .apple: "-//Apple Inc.//macOS 15.6.1//EN"
        case .appleFromExchange: "-//Apple Inc.//iPhone 3.0//EN"
        case .iCloud: "-//CALENDARSERVER.ORG//NONSGML Version 1//EN"
        case .nextcloud: "-//Sabre//Sabre VObject 4.5.6//EN"
        case .thunderbird: "-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN"
        case .zimbra: "Zimbra-Calendar-Provider"
        case .outlook: "-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN"
        }
    }

    private var zoneName: String {
        switch shape {
        case .exchange, .appleFromExchange: "W. Europe Standard Time"
        case .oldExchange: "\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\""
        case .zimbra: "\"Europe/Amsterdam\""
        case .outlook: "Customized Time Zone"
        default: "Europe/Amsterdam"
        }
    }

    /// Windows writes its zones from 1601 on, the others from 1970; an iPhone leaves Exchange's out.
    private var zone: [String] {
        switch shape {
        case .appleFromExchange: []
        case .exchange, .zimbra, .outlook: definition(zoneName.filter { $0 != "\"" }, from: "16010101")
        case .oldExchange:
            definition("(UTC+01:00) Amsterdam\\, Berlin\\, Bern\\, Rome\\, Stockholm\\, Vienna", from: "16010101")
        default: definition(zoneName, from: "19700329", to: "19701025")
        }
    }

    private func definition(_ name: String, from summer: String, to winter: String? = nil) -> [String] {
        [
            "BEGIN:VTIMEZONE", "TZID:\(name)",
            "BEGIN:STANDARD", "DTSTART:\(winter ?? summer)T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
            "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "END:STANDARD",
            "BEGIN:DAYLIGHT", "DTSTART:\(summer)T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
            "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT", "END:VTIMEZONE",
        ]
    }

    private var times: [String] {
        startLines ?? ["DTSTART;TZID=\(zoneName):\(start)", "DTEND;TZID=\(zoneName):\(end)"]
    }

    private var people: [String] {
        let organizer = organizer.map { ["ORGANIZER;CN=\"Jansen, Mark\"\(organizerParameters):\(scheme)\($0)"] } ?? []
        guard shape == .iCloud else { return organizer + attendees.map(attendee) }
        return
            (self.organizer.map { ["ORGANIZER;CN=\"Mark\";EMAIL=\"\($0)\":mailto:2_HEZDS@imip.icloud.example"] } ?? [])
            + attendees.map { "ATTENDEE;CUTYPE=INDIVIDUAL;EMAIL=\"\($0)\":mailto:\($0)" }
    }

    private var scheme: String { shape == .exchange ? "MAILTO:" : "mailto:" }

    private func attendee(_ address: String) -> String {
        switch shape {
        case .google:
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;RSVP=TRUE\r\n ;CN=\(address);X-NUM-GUESTS=0:mailto:\(address)"
        case .outlook: "ATTENDEE;CN=\(address);RSVP=TRUE:mailto:\r\n\t\(address)"
        default: "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:\(scheme)\(address)"
        }
    }

    private var own: [String] {
        switch shape {
        case .exchange, .oldExchange:
            ["X-MICROSOFT-CDO-APPT-SEQUENCE:\(sequence ?? 0)", "X-MICROSOFT-CDO-ALLDAYEVENT:FALSE", "CLASS:PUBLIC"]
        case .google where lines.contains("STATUS:CANCELLED"): []
        case .google: ["X-GOOGLE-CONFERENCE:https://meet.example/abc", "STATUS:CONFIRMED"]
        case .thunderbird: ["X-MOZ-RECEIVED-SEQUENCE:0"]
        case .zimbra, .outlook: ["X-ALT-DESC;FMTTYPE=text/html:<html><body>Tot dan</body></html>"]
        default: []
        }
    }
}
