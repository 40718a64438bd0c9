import Addressing
import Foundation
import Testing

@testable import Klankbord

@Suite struct InspectTests {
    private func report(_ text: String) throws -> [String: Any] {
        let bytes = Array(text.replacing("\n", with: "\r\n").utf8)
        let json = try InspectReport(file: "f", bytes: bytes, request: nil).json()
        return try #require(JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
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

    @Test func whomAnEmployeeNamesIsShown() throws {
        let card = "--b\nContent-Type: text/vcard; name=petra.vcf\n\nBEGIN:VCARD\nFN:Petra Smit\n"
        let text = "Klant: zie kaartje\nJoris niet\n\nGroet, Anna\n"
        let mail =
            "From: Anna <anna@example.test>\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n\(text)\n"
            + card + "EMAIL:petra@client.example\nEND:VCARD\n--b--\n"
        let employee = try NamedAddress("Anna Jansen <anna@example.test>")
        let json = try NamingInspection(file: "f", bytes: Array(mail.utf8), employee: employee).json
        #expect(
            String(decoding: json, as: UTF8.self)
                == #"{"added":[{"address":"petra@client.example","group":"client","name":"Petra Smit"}],"file":"f","#
                + #""regrouped":[],"unclear":[],"withdrawn":["Joris"]}"#
        )
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

    @Test func theReadablePartOfAMailIsShown() throws {
        let head = "From: mark@example.test\nContent-Type: multipart/mixed; boundary=b\n\n"
        let file = "--b\nContent-Type: application/ics; name=invite.ics\n\n"
        let part = "--b\nContent-Type: text/calendar; method=REQUEST\n\n"
        try expectEvent(report(head + file + "cut off\n" + part + event + "--b--\n"))
        try expectEvent(report(head + part + "cut off\n" + file + event + "--b--\n"))
        let broken = try report(head + part + "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2027\n--b--\n")
        #expect(broken["calendar"] is NSNull)
        #expect(broken["flags"] as? [String] == ["unreadable-calendar"])
    }

    @Test(arguments: [
        ("f", "BEGIN:VEVENT\nDTSTART:20270310T090000Z\nEND:VEVENT\n"), ("f", "begin:vcard\nEND:VCARD\n"),
        ("agenda.ics", "<html>Log in</html>\n"), ("AGENDA.ICS", "From: a@b.example\n\nHallo\n"), ("x.ics", ""),
    ])
    func aFileThatIsNoCalendarAndNoMailIsRefused(file: String, text: String) {
        #expect(throws: (any Error).self) { try InspectReport(file: file, bytes: Array(text.utf8), request: nil) }
    }

    @Test func everyKeyIsAlwaysThere() throws {
        let keys: Set<String> = [
            "file", "kind", "token", "text", "answers", "remark", "declined", "until", "flags", "recipients",
            "calendar", "outcome", "reason",
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

@Suite struct JSONLineTests {
    private func encoded(_ text: String) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        return String(decoding: try encoder.encode(text), as: UTF8.self)
    }

    private func written(_ text: String?) -> String {
        var line = JSONLine()
        line.string(text)
        return String(decoding: line.bytes, as: UTF8.self)
    }

    @Test func stringsAreWrittenAsTheEncoderWritesThem() throws {
        let control = (0...0x20).map { String(Unicode.Scalar(UInt8($0))) } + ["\u{7F}", "\u{80}", "\u{85}", "\u{9F}"]
        let others = [
            "", "\"", "\\", "\\\"\\", "/", "</script>", "\u{2028}\u{2029}", "\r\n", "é e\u{301}", "👩🏽‍💻", "\u{FEFF}a",
            "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}", String(decoding: [0x61, 0xED, 0xA0, 0x80, 0xFF], as: UTF8.self),
        ]
        for text in control + others {
            #expect(try written(text) == encoded(text))
            #expect(try written("a\(text)b") == encoded("a\(text)b"))
        }
        #expect(written(nil) == "null")
    }

    @Test func nestedValuesAreParted() throws {
        var line = JSONLine()
        line.object {
            $0.key("a") { $0.array([1, 2]) { line, number in line.object { $0.key("n") { $0.number(number) } } } }
            $0.key("b") { $0.array([String]()) { $0.string($1) } }
            $0.key("c") { $0.bool(true) }
            $0.key("d") { $0.object { _ in } }
            $0.key("e") { $0.number(nil) }
        }
        let text = String(decoding: line.bytes, as: UTF8.self)
        #expect(text == #"{"a":[{"n":1},{"n":2}],"b":[],"c":true,"d":{},"e":null}"#)
    }
}

@Suite struct ManyFilesTests {
    private let files = (1...500).map { "reply-\($0).eml" }

    @Test(arguments: [
        [], ["--request", "sent.eml"], ["--request=sent.eml"], ["--"], ["first.eml", "--request", "sent.eml"],
        ["--request", "sent.eml", "--", "-odd.eml"],
    ])
    func manyFilesAreParsedAsFewAre(_ options: [String]) throws {
        let many = try #require(try Klankbord.parsed(["inspect"] + options + files) as? InspectCommand)
        let parsed = try #require(try Klankbord.parseAsRoot(["inspect"] + options + files) as? InspectCommand)
        #expect(many.files == parsed.files && many.request == parsed.request)
        #expect(many.files.count >= files.count)
    }

    @Test func otherCommandsSeeAllTheirArguments() {
        #expect(throws: (any Error).self) { try Klankbord.parsed(["person", "add"] + files) }
        #expect(throws: (any Error).self) { try Klankbord.parsed(["inspect", "--no-such-option"] + files) }
        #expect(ManyFiles.split(["inspect"] + files.prefix(20)) == nil)
    }
}
