// Messages that we write, read again by our own reader and byte by byte.
import Addressing
import Days
import Foundation
import Testing

@testable import MailFormat

@Suite struct ComposingTests {
    static let placeholder = ResponseToken.placeholder

    static func message(text: String = "1. Wat gaat goed?\n", html: String = "<p>1. Wat gaat goed?</p>") throws
        -> OutgoingMessage
    {
        OutgoingMessage(
            from: try NamedAddress("Klankbord <feedback@klank.example>"),
            to: try NamedAddress("Petra Smit <petra@client.example>"),
            replyTo: NamedAddress(
                name: try Line("Klankbord"),
                address: try EmailAddress("feedback+\(placeholder)@klank.example")
            ),
            subject: try Line("Feedback over Anna"),
            date: Date(timeIntervalSince1970: 1_770_023_520),
            messageID: try #require(MessageID("abcdefgh@klank.example")),
            language: "nl",
            text: text,
            html: html
        )
    }

    private func written(_ message: OutgoingMessage) throws -> String {
        String(decoding: try message.compose(), as: UTF8.self)
    }

    @Test func aPlainMessageIsReadAsItWasWritten() throws {
        let received = try ReceivedMessage(try ComposingTests.message().compose())
        #expect(received.from?.description == "Klankbord <feedback@klank.example>")
        #expect(received.replyTo?.address.subaddress == ComposingTests.placeholder)
        #expect(received.subject == "Feedback over Anna")
        #expect(received.messageID == "abcdefgh@klank.example")
        #expect(received.date == Date(timeIntervalSince1970: 1_770_023_520))
        #expect(received.header("content-language") == "nl")
        #expect(received.parts.map(\.contentType) == ["text/plain", "text/html"])
        #expect(received.parts.map(\.containers) == [["alternative"], ["alternative"]])
        #expect(received.plainText == "1. Wat gaat goed?")
        #expect(received.html == "<p>1. Wat gaat goed?</p>")
    }

    @Test(arguments: [
        "kort", "één €uro\n", String(repeating: "é", count: 500), String(repeating: "x", count: 1500),
        "From here\n.dot\n..\n",
        "spatie \ntab\t\n", "a=b =3D\r\nc\rd\n", "\n\n", "👩‍🔧 werkt " + String(repeating: "wóórd ", count: 100), "",
        String(repeating: "abcdefghijklmno ", count: 40),
    ])
    func anyTextSurvives(text: String) throws {
        let bytes = try ComposingTests.message(text: text, html: "<p>\(text)</p>").compose()
        #expect(bytes.allSatisfy { $0 < 0x80 })
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 998 && !$0.contains("\r") && !$0.contains("\n") })
        #expect(!lines.contains { $0.hasPrefix("From ") || $0.hasPrefix(".") })
        let expected = text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
        let read = try #require(try ReceivedMessage(bytes).plainText)
        #expect(read == expected || read + "\n" == expected)
    }

    @Test(arguments: 0..<80)
    func theTokenIsNeverSplit(column: Int) throws {
        let line =
            String(repeating: "é", count: column / 3) + String(repeating: "x", count: column)
            + ComposingTests.placeholder
        let html = "<p>\(line)\(ComposingTests.placeholder)</p>"
        var message = try ComposingTests.message(text: line + "\n" + line + "!", html: html)
        message.subject = try Line(String(repeating: "y", count: column) + " é " + ComposingTests.placeholder + " één")
        message.headers = [
            try HeaderField(
                "List-Unsubscribe",
                "<mailto:feedback+\(ComposingTests.placeholder)@klank.example?subject=stop>"
            )
        ]
        let bytes = try message.compose()
        #expect(ResponseToken.placeholderCount(in: bytes) == 1 + 2 + 2 + 1 + 1)
        let token = try #require(ResponseToken("abcdefghijklmnopqrstuvwxy2"))
        let filled = token.filled(into: bytes)
        #expect(filled.count == bytes.count)
        #expect(ResponseToken.placeholderCount(in: filled) == 0)
        let read = try ReceivedMessage(filled)
        #expect(read.plainText?.contains(token.text) == true)
        #expect(read.subject.contains(token.text))
        #expect(read.replyTo?.address.description == "feedback+\(token.text)@klank.example")
    }

    @Test func aTokenThatAnEncodingWouldHideIsRefused() throws {
        var message = try ComposingTests.message()
        message.attachments = [
            Attachment(
                filename: try Line("a.txt"),
                mediaType: "text/plain",
                bytes: Array(ComposingTests.placeholder.utf8)
            )
        ]
        #expect(throws: ComposeError.tokenLost(given: 2, written: 1)) { try message.compose() }
    }

    @Test(arguments: [
        ("Anna de Vries", "Anna de Vries"), ("Vries, Anna de", "\"Vries, Anna de\""),
        ("Anna \"A\" \\ B", #""Anna \"A\" \\ B""#),
        ("Zoë Müller", "=?UTF-8?Q?Zo=C3=AB_M=C3=BCller?="), ("山田太郎", "=?UTF-8?B?5bGx55Sw5aSq6YOO?="),
        ("J. Jansen", "\"J. Jansen\""), ("=?x?= y", "=?UTF-8?Q?=3D=3Fx=3F=3D_y?="), ("a  b", "\"a  b\""),
    ])
    func namesAreWrittenAsTheyMust(name: String, header: String) throws {
        var message = try ComposingTests.message()
        message.from = NamedAddress(name: try Line(name), address: message.from.address)
        let bytes = try message.compose()
        #expect(String(decoding: bytes, as: UTF8.self).contains("From: \(header) <feedback@klank.example>\r\n"))
        #expect(try ReceivedMessage(bytes).from?.name?.text == name)
    }

    @Test func longSubjectsAreFoldedAndReadBack() throws {
        for subject in [
            String(repeating: "woord ", count: 30), String(repeating: "één dag ", count: 24),
            String(repeating: "木", count: 190),
        ] {
            var message = try ComposingTests.message()
            message.subject = try Line(subject)
            let bytes = try message.compose()
            let header = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n\r\n")[0]
            #expect(header.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 90 })
            #expect(try ReceivedMessage(bytes).subject == message.subject.text)
        }
    }

    @Test func calendarLogoAndFilesHaveTheirPlaces() throws {
        var message = try ComposingTests.message()
        let ics = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:één\r\nEND:VCALENDAR\r\n"
        message.calendar = CalendarPart(method: "REQUEST", text: ics)
        let id = try #require(MessageID("logo@klank.example"))
        message.logo = InlineImage(contentID: id, mediaType: "image/png", filename: "logo.png", bytes: [1, 2, 3])
        let file = Attachment(
            filename: try Line("dossier één.html"),
            mediaType: "text/html; charset=UTF-8",
            bytes: [UInt8](0...255)
        )
        message.attachments = [file]
        let read = try ReceivedMessage(try message.compose())
        #expect(
            read.parts.map(\.contentType)
                == ["text/plain", "text/html", "image/png", "text/calendar", "text/calendar", "text/html"]
        )
        #expect(read.parts[2].containers == ["mixed", "alternative", "related"])
        #expect(read.parts[2].header("content-id") == "<logo@klank.example>")
        #expect(read.parts[2].bytes == [1, 2, 3])
        #expect(read.parts[3].parameters["method"] == "REQUEST")
        #expect(!read.parts[3].isAttachment && read.parts[4].isAttachment)
        #expect(read.parts[4].filename == "invite.ics")
        #expect(read.parts[3].text == read.parts[4].text)
        // Its last line has an end of its own (RFC 5545 §3.1), beside the boundary's.
        for part in [3, 4] { #expect(read.parts[part].bytes.suffix(15) == Array("END:VCALENDAR\r\n".utf8)) }
        #expect(read.parts[5].filename == "dossier één.html")
        #expect(read.parts[5].bytes == [UInt8](0...255))
        #expect(read.html == "<p>1. Wat gaat goed?</p>")
        #expect(read.attachments.map(\.name) == ["logo.png", "invite.ics", "dossier één.html"])
    }

    @Test(arguments: [
        ("Subject", "x"), ("X-A B", "x"), ("", "x"), ("X-A", "a\r\nBcc: b@c.example"), ("X-A", "a\u{0}"), ("X:A", "x"),
        ("X-A", String(repeating: "x", count: 1000)), ("Content-Type", "text/plain"), ("X-Ä", "x"),
    ])
    func headerFieldsThatCouldBreakOutAreRefused(name: String, value: String) {
        #expect(throws: InvalidText.self) { try HeaderField(name, value) }
    }

    @Test func mediaTypesThatCouldBreakOutAreRefused() throws {
        var message = try ComposingTests.message()
        message.attachments = [Attachment(filename: try Line("a"), mediaType: "text/plain\r\nX: y", bytes: [])]
        #expect(throws: ComposeError.self) { try message.compose() }
        message = try ComposingTests.message()
        message.calendar = CalendarPart(method: "REQUEST; x=y", text: "")
        #expect(throws: ComposeError.self) { try message.compose() }
        message = try ComposingTests.message()
        message.language = ""
        #expect(throws: ComposeError.self) { try message.compose() }
    }
}

@Suite struct MessageNameTests {
    @Test func idsAreRandomAndReadable() throws {
        let address = try EmailAddress("feedback@Klank.example")
        let (one, two) = (MessageID.random(at: address), MessageID.random(at: address))
        #expect(one != two)
        #expect(one.text.hasSuffix("@klank.example"))
        #expect(one.text.prefix { $0 != "@" }.count == 26)
        #expect(MessageID(one.description) == one)
        let coded = try JSONDecoder().decode(MessageID.self, from: JSONEncoder().encode(one))
        #expect(coded == one)
    }

    @Test(arguments: [
        "", "a", "a@", "@b", "a@b@c", "a b@c", "<a@b", "a@b\r\n", "é@b", String(repeating: "a", count: 250) + "@b",
    ])
    func whatIsNoIDIsRefused(text: String) {
        #expect(MessageID(text) == nil)
    }

    @Test func tokensAreBase32AndHidden() throws {
        // RFC 4648 §10: "foobar" is MZXW6YTBOI.
        #expect(Base32.encoded("foobar".utf8) == "mzxw6ytboi")
        let token = try #require(ResponseToken(digest: [UInt8](repeating: 0xFF, count: 32)))
        #expect(token.text == String(repeating: "7", count: 26))
        #expect("\(token)" == "(token)")
        #expect(ResponseToken(digest: [1, 2, 3]) == nil)
        #expect(ResponseToken(ResponseToken.placeholder) == nil)
        #expect(ResponseToken.placeholder.utf8.count == ResponseToken.length)
        #expect(ResponseToken("ABCDEFGHIJKLMNOPQRSTUVWXYZ")?.text == "abcdefghijklmnopqrstuvwxyz")
    }

    @Test(arguments: [
        (0.0, "Thu, 01 Jan 1970 00:00:00 +0000"), (1_770_023_520.0, "Mon, 02 Feb 2026 09:12:00 +0000"),
        (1_709_210_096.9, "Thu, 29 Feb 2024 12:34:56 +0000"), (-1.0, "Wed, 31 Dec 1969 23:59:59 +0000"),
    ])
    func datesAreWrittenInUTC(seconds: Double, text: String) {
        #expect(MailDate.text(Date(timeIntervalSince1970: seconds)) == text)
    }

    @Test func daysKnowTheCalendar() throws {
        #expect(CivilDay(year: 2026, month: 2, day: 29) == nil)
        #expect(CivilDay(year: 2024, month: 2, day: 29)?.description == "2024-02-29")
        #expect(try #require(CivilDay(year: 2026, month: 2, day: 13)).weekday == 4)
    }
}
