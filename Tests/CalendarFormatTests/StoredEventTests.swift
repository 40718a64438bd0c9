import Addressing
import Testing

@testable import CalendarFormat

/// Events in somebody's calendar, changed by a line and otherwise left octet for octet.
@Suite struct StoredEventTests {
    private static let before = [
        "BEGIN:VCALENDAR", "x-wr-calname:Anna", "BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam", "END:VTIMEZONE",
        "BEGIN:VEVENT", "UID:a@example.test", "RECURRENCE-ID:20270310T090000Z", "SUMMARY:moved", "END:VEVENT",
        "BEGIN:VEVENT", "UID:a@example.test", "SUMMARY:A rather long title that some calendar program has fold",
        " ed after the fourth letter of its last word",
        "organizer;EMAIL=\"Mark@Example.test\":mailto:2_TOKEN@imip.test",
        "ATTACH;FILENAME=agenda.pdf:https://example.test/agenda", "X-UNKNOWN;A=\"b;c:d\":é",
    ]
    private static let after = ["BEGIN:VALARM", "DESCRIPTION:ring", "END:VALARM", "END:VEVENT", "END:VCALENDAR", ""]

    private func text(_ lines: [String]) -> [UInt8] { Array(lines.joined(separator: "\r\n").utf8) }

    private func event(_ lines: [String] = []) throws -> StoredEvent {
        try #require(StoredEvent(text(Self.before + lines + Self.after), uid: "a@example.test"))
    }

    @Test func isReadAsItStands() throws {
        let event = try event()
        #expect(event.bytes == text(Self.before + Self.after))
        #expect(event.organizer == ["2_token@imip.test", "mark@example.test"])
        #expect(event.hasAttachment(named: "agenda.pdf") && !event.hasAttachment(named: "other.pdf"))
        #expect(event.description.isEmpty)
        #expect(StoredEvent(event.bytes, uid: "A@example.test") == nil)
        #expect(StoredEvent([], uid: "") == nil)
    }

    @Test func aFileIsOneLineMoreOfTheSeries() throws {
        let file = try CalendarAttachment(filename: Line("f.pdf"), mediaType: "application/pdf", bytes: [1, 2, 3])
        let attached = try event().attaching(file)
        #expect(attached.hasAttachment(named: "agenda.pdf"))
        let again = try #require(StoredEvent(attached.bytes, uid: "a@example.test"))
        #expect(again.hasAttachment(named: "f.pdf"))
        let lines = String(decoding: attached.bytes, as: UTF8.self)
        #expect(lines.hasPrefix(Self.before.joined(separator: "\r\n") + "\r\nATTACH;"))
        #expect(lines.hasSuffix("\r\n" + Self.after.joined(separator: "\r\n")))
    }

    @Test func aParagraphGoesAtTheEndOfTheDescription() throws {
        let words = "Gemaild, op maandag; met é en nog wat woorden zodat de regel gevouwen moet worden."
        #expect(try event().describing(words).bytes.count > event().bytes.count)
        let described = try event(["DESCRIPTION;LANGUAGE=nl:koffie\\, zwart"]).describing(words)
        let again = try #require(StoredEvent(described.bytes, uid: "a@example.test"))
        #expect(again.description == "koffie, zwart\n\n" + words)
        #expect(
            String(decoding: described.bytes, as: UTF8.self).contains("DESCRIPTION;LANGUAGE=nl:koffie\\, zwart\\n\\n")
        )
        #expect(String(decoding: described.bytes, as: UTF8.self).hasSuffix(Self.after.joined(separator: "\r\n")))
    }
}
