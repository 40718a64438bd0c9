import Addressing
import CalendarFormat
import Foundation
import Testing

@Suite struct RoundTripTests {
    @Test(arguments: Method.allCases)
    func whatIsComposedIsRead(_ method: Method) throws {
        var event = try talk()
        event.sequence = 3
        event.description = "Één regel;\ntwee, \\ drie\t☃"
        event.summary = try Line("Gesprek: Anna; Mark, \"Zoë\" \\n")
        event.attendees = [
            Attendee(
                person: try NamedAddress("Anna \"^n\" de Vries, drs. <anna+x%41&y@example.test>"),
                participation: .accepted
            )
        ]
        let received = try ReceivedCalendar.read(Array(event.compose(method).utf8))
        let back = try #require(received.events.first)
        #expect(received.method == method)
        #expect(received.problems == [] && back.problems == [])
        #expect(back.uid == event.uid)
        #expect(back.stamp == event.stamp)
        #expect(back.organizer?.address == event.organizer.address)
        guard method != .refresh else { return }
        #expect(back.sequence == 3)
        #expect(back.start == .instant(event.start, zoneName: "Europe/Amsterdam"))
        #expect(back.duration == event.duration)
        #expect(back.summary == event.summary.text)
        #expect(back.location == event.location?.text)
        #expect(received.cancels(back) == (method == .cancel))
        if method != .reply { #expect(back.description == event.description) }
        guard method != .publish else { return }
        #expect(back.attendees.first?.person.name == event.attendees.first?.person.name)
        #expect(back.attendees.first?.person.address == event.attendees.first?.person.address)
        #expect(back.attendees.first?.participation == .accepted)
    }

    @Test func answerGoesToTheOrganizerAsWritten() throws {
        let invitation = try #require(ReadingTests.received("06-icloud-token-organizer").events.first)
        let us = try NamedAddress("Klankbord <feedback@example.test>")
        let text = try invitation.reply(.accepted, by: us, stamp: instant("2027-06-01T09:00:00Z"), comment: "Tot dan")
        let lines = text.unfolded
        let organizer =
            "ORGANIZER;CN=\"Mark Jansen\";EMAIL=\"mark@icloud.example\":mailto:2_abcdefgh@imip.icloud.example"
        #expect(lines.contains(organizer))
        #expect(lines.filter { $0.hasPrefix("ATTENDEE") }.count == 1)
        #expect(lines.contains("SEQUENCE:0") && lines.contains("METHOD:REPLY") && lines.contains("COMMENT:Tot dan"))
        let back = try #require(ReceivedCalendar.read(Array(text.utf8)).events.first)
        #expect(back.uid == invitation.uid && back.start.exact == invitation.start.exact)
        #expect(back.attendees.map(\.participation) == [.accepted])
    }

    @Test func answerToOneInstanceNamesIt() throws {
        let invitation = try #require(ReadingTests.received("13-one-instance").events.first)
        let us = try NamedAddress("feedback@example.test")
        let lines = try invitation.reply(.declined, by: us, stamp: instant("2027-06-01T09:00:00Z")).unfolded
        #expect(lines.contains("RECURRENCE-ID;VALUE=DATE:20270310") && lines.contains("SEQUENCE:1"))
    }

    @Test func answersNothingThatNamesNobody() throws {
        let us = try NamedAddress("feedback@example.test")
        let stamp = try instant("2027-06-01T09:00:00Z")
        let alone = try firstEvent(calendar("DTSTART:20270310T090000Z"))
        #expect(throws: CalendarError.self) { try alone.reply(.accepted, by: us, stamp: stamp) }
        let lost = try firstEvent(calendar("ORGANIZER:mailto:a@b.test", "RECURRENCE-ID:soon"))
        #expect(throws: CalendarError.self) { try lost.reply(.accepted, by: us, stamp: stamp) }
    }
}
