// Invitations to talks that Klankbord doesn't know so far.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Testing

@testable import Talks

@Suite struct InvitationTests {
    // MARK: Times

    @Test(
        arguments: Shape.allCases,
        [
            ("20270310T100000", "20270310T110000", "2027-03-10T09:00:00Z"),
            ("20270707T100000", "20270707T110000", "2027-07-07T08:00:00Z"),
            // The nights on which the clock changes, before and after.
            ("20270328T013000", "20270328T033000", "2027-03-28T00:30:00Z"),
            ("20270328T033000", "20270328T043000", "2027-03-28T01:30:00Z"),
            ("20271031T013000", "20271031T020000", "2027-10-30T23:30:00Z"),
            ("20271031T033000", "20271031T043000", "2027-10-31T02:30:00Z"),
        ]
    )
    func everyShapeIsATalk(shape: Shape, times: (start: String, end: String, instant: String)) throws {
        let text = InvitationText(shape: shape, start: times.start, end: times.end)
        let hours = times.start.hasSuffix("T013000") && times.end.hasSuffix("T020000") ? 0.5 : 1
        #expect(try decision(text) == .plan(employee: anna, manager: mark, time(times.instant, hours: hours)))
    }

    @Test(arguments: [
        (["DTSTART:20270310T090000Z", "DTEND:20270310T100000Z"], "2027-03-10T09:00:00Z", 1.0, false, false),
        (["DTSTART:20270310T090000Z", "DURATION:PT90M"], "2027-03-10T09:00:00Z", 1.5, false, false),
        (["DTSTART:20270310T090000Z"], "2027-03-10T09:00:00Z", 1, false, false),
        (["DTSTART:20270310T090000Z", "DTEND:20270310T080000Z"], "2027-03-10T09:00:00Z", 1, false, false),
        (["DTSTART:20270707T100000", "DTEND:20270707T110000"], "2027-07-07T08:00:00Z", 1, false, true),
        (["DTSTART;VALUE=DATE:20270310", "DTEND;VALUE=DATE:20270311"], "2027-03-09T23:00:00Z", 24, true, false),
        (["DTSTART;VALUE=DATE:20270707"], "2027-07-06T22:00:00Z", 24, true, false),
        (["DTSTART;VALUE=DATE:20270707", "DURATION:PT26H"], "2027-07-06T22:00:00Z", 48, true, false),
        (["DTSTART;VALUE=DATE:20270707", "DTEND;VALUE=DATE:20270709"], "2027-07-06T22:00:00Z", 48, true, false),
        (
            [
                "DTSTART;TZID=Europe/Amsterdam:20270310T000000", "DTEND;TZID=Europe/Amsterdam:20270311T000000",
                "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
            ], "2027-03-09T23:00:00Z", 24, true, false
        ),
    ])
    func readsTimes(lines: [String], start: String, hours: Double, allDay: Bool, assumed: Bool) throws {
        let expected = try time(start, hours: hours, allDay: allDay, assumed: assumed)
        #expect(try decision(InvitationText(startLines: lines)) == .plan(employee: anna, manager: mark, expected))
    }

    @Test(arguments: [
        "DTSTART:Next Year", "DTSTART:", "DTSTART:0", "DTSTART:20271310T100000Z", "DTSTART:1801785600",
        "DTSTART;TZID=Mars/Olympus:20270310T100000", "DTSTART:16010101T000000Z", "SUMMARY:no start",
        "DTSTART:20270310T090000Z\r\nDTSTART:20270311T090000Z",
    ])
    func anUnreadableStartIsHeld(line: String) throws {
        guard case .hold(.calendar(.startUnclear(_?))) = try decision(InvitationText(startLines: [line])) else {
            Issue.record("\(line)")
            return
        }
    }

    @Test(arguments: ["19700101T000000Z", "20260310T090000Z", "20270105T110000Z"])
    func thePastIsDeclined(start: String) throws {
        #expect(try decision(InvitationText(startLines: ["DTSTART:\(start)"])) == .decline(.inThePast))
    }

    @Test(arguments: ["", " \\n ", "\u{1}"])
    func noPlace(place: String) throws {
        #expect(try decision(InvitationText(place: place)) == .plan(employee: anna, manager: mark, time(place: nil)))
    }

    @Test func aPlaceIsOneLineOfABearableLength() throws {
        let text = InvitationText(place: "Kamer\\n 3\\, links " + String(repeating: "x", count: 500))
        let place = "Kamer 3, links " + String(repeating: "x", count: 185)
        #expect(try decision(text) == .plan(employee: anna, manager: mark, time(place: place)))
    }

    // MARK: People

    @Test(arguments: [
        "ATTENDEE;CUTYPE=ROOM:mailto:kamer3@example.test", "ATTENDEE;CUTYPE=RESOURCE:mailto:beamer@example.test",
        "ATTENDEE;CUTYPE=ROOM:conf_Big", "ATTENDEE;ROLE=NON-PARTICIPANT:mailto:stranger@other.example",
        "ATTENDEE:mailto:hr@example.test", "ATTENDEE:mailto:HR@Example.test",
        "ATTENDEE:mailto:feedback+abc@example.test", "ATTENDEE:mailto:Anna+agenda@example.test",
        "ATTENDEE;ROLE=NON-PARTICIPANT:mailto:bram@example.test",
    ])
    func whoDoesNotCount(line: String) throws {
        #expect(try decision(InvitationText(more: [line])) == .plan(employee: anna, manager: mark, time()))
    }

    @Test func theEmployeeMayInvite() throws {
        let text = InvitationText(organizer: "anna@example.test", attendees: ["mark@example.test"])
        let planned = InvitationDecision.plan(employee: anna, manager: mark, try time())
        #expect(try decision(text, sender: "anna@example.test") == planned)
    }

    @Test(arguments: [
        (["anna", "mark", "bram"], [] as [String]?), (["anna", "mark", "extern"], ["extern"]),
        (["mark", "extern", "gast"], ["extern", "gast"]), (["mark"], []), (["mark", "bram", "anna", "extern"], nil),
    ])
    func whoMakesItNoTalk(names: [String], strangers: [String]?) throws {
        let text = InvitationText(attendees: names.map { "\($0)@example.test" })
        let wrong = try strangers?.map { try EmailAddress("\($0)@example.test") }
        let isCrowd = names.contains("bram")
        let reason = isCrowd ? DeclineReason.tooManyPeople : .wrongPeople((wrong ?? []).map(\.description))
        #expect(try decision(text) == .decline(reason))
    }

    @Test func aCrowdIsDeclinedBeforeItIsLookedUp() throws {
        let crowd = InvitationText(attendees: (0..<20_000).map { "guest\($0)@example.test" })
        #expect(try decision(crowd) == .decline(.tooManyPeople))
        var update = crowd
        update.sequence = 1
        #expect(try decision(update, known: known()) == .hold(.invitation(.changesPeople)))
    }

    @Test func anAttendeeWithoutAnAddressIsHeld() throws {
        let text = InvitationText(more: ["ATTENDEE;CN=Eve:urn:uuid:1-2-3"])
        #expect(try decision(text) == .hold(.calendar(.personWithoutAddress(value: "urn:uuid:1-2-3"))))
    }

    @Test func aColleagueOfNobodyMayInviteForTwo() throws {
        let text = InvitationText(
            organizer: "office@example.test",
            attendees: ["anna@example.test", "mark@example.test", "office@example.test"]
        )
        let planned = InvitationDecision.plan(employee: anna, manager: mark, try time())
        #expect(try decision(text, sender: "office@example.test") == planned)
        #expect(try decision(text, sender: "office@example.test", proof: .nobody).isHeld)
        var one = text
        one.attendees = ["anna@example.test"]
        let wrong = InvitationDecision.decline(.wrongPeople(["office@example.test"]))
        #expect(try decision(one, sender: "office@example.test") == wrong)
    }

    @Test func aColleagueOnFileMayInviteForTwo() throws {
        var text = InvitationText(
            organizer: "bram@example.test",
            attendees: ["anna@example.test", "mark@example.test", "bram@example.test"]
        )
        let planned = InvitationDecision.plan(employee: anna, manager: mark, try time())
        #expect(try decision(text, sender: "bram@example.test") == planned)
        text.attendees.append("extern@other.example")
        #expect(try decision(text, sender: "bram@example.test") == .decline(.tooManyPeople))
        text.attendees = ["mark@example.test", "carla@example.test"]
        #expect(try decision(text, sender: "bram@example.test") == .decline(.tooManyPeople))
        // Mark's own manager beside the two is part of the conversation.
        var three = try facts(
            InvitationText(organizer: "bram@example.test", attendees: ["anna@example.test", "mark@example.test"]).bytes,
            sender: "bram@example.test"
        )
        #expect(three.decision == planned)
        three.people = try people(marksManager: bram)
        #expect(three.decision == .decline(.tooManyPeople))
    }

    @Test func aStrangerFromElsewhereMayNotThoughProved() throws {
        let text = InvitationText(
            organizer: "eve@evil.example",
            attendees: ["anna@example.test", "mark@example.test"]
        )
        let reason = HeldReason.invitation(.strangerFromElsewhere(try EmailAddress("eve@evil.example")))
        #expect(try decision(text, sender: "eve@evil.example") == .hold(reason))
        // Nor learns a stranger who is on file.
        var probing = text
        probing.attendees = ["anna@example.test"]
        #expect(try decision(probing, sender: "eve@evil.example") == .hold(reason))
        probing.lines = ["RRULE:FREQ=DAILY"]
        #expect(try decision(probing, sender: "eve@evil.example") == .hold(reason))
    }

    @Test func whoIsTheEmployeeIsAsked() throws {
        let text = InvitationText(
            organizer: "bram@example.test",
            attendees: ["bram@example.test", "carla@example.test"]
        )
        let bramsAddress = try EmailAddress("bram@example.test")
        let asked = InvitationDecision.askRoles([bram, carla], of: bramsAddress)
        func decide(_ proof: Vouching, _ employee: PersonID?) throws -> InvitationDecision {
            try decision(text, sender: "bram@example.test", proof: proof, employee: employee)
        }
        #expect(try decide(.server, nil) == asked)
        #expect(try decide(.nobody, nil) == asked)
        #expect(try decide(.server, anna) == asked)
        #expect(try decide(.person, carla) == .plan(employee: carla, manager: bram, time()))
        #expect(try decide(.person, bram) == .plan(employee: bram, manager: carla, time()))
        // What HR told comes first.
        #expect(try decision(InvitationText(), employee: mark) == .plan(employee: anna, manager: mark, time()))
    }

    // MARK: Belief

    @Test(arguments: [Vouching.nobody, .server])
    func aForgedFromIsConfirmed(proof: Vouching) throws {
        let asked = InvitationDecision.askConfirmation(
            of: try EmailAddress("mark@example.test"),
            .plan(employee: anna, manager: mark, try time())
        )
        #expect(try decision(InvitationText(), sender: "eve@evil.example", proof: proof) == asked)
        #expect(try decision(InvitationText(), sender: nil, proof: proof) == asked)
        // Anna passes Mark's invitation on.
        #expect(try decision(InvitationText(), sender: "anna@example.test", proof: proof) == asked)
    }

    @Test func whatIsConfirmedIsBelievedFromAnywhere() throws {
        let planned = InvitationDecision.plan(employee: anna, manager: mark, try time())
        #expect(try decision(InvitationText(), sender: "eve@evil.example", proof: .person) == planned)
    }

    @Test func whoMayWriteForTheOrganizer() throws {
        let planned = InvitationDecision.plan(employee: anna, manager: mark, try time())
        let assistant = InvitationText(organizerParameters: ";SENT-BY=\"mailto:office@example.test\"")
        #expect(try decision(assistant, sender: "office@example.test") == planned)
        #expect(try decision(assistant, sender: "bram@example.test") != planned)
        #expect(try decision(InvitationText(shape: .iCloud), sender: "2_HEZDS@imip.icloud.example") == planned)
    }

    @Test func theDomainToProveIsThatOfThePerson() throws {
        func claimant(_ text: InvitationText, _ sender: String) throws -> String? {
            let calendar = try ReceivedCalendar.read(text.bytes)
            return try calendar.claimant(sender: EmailAddress(sender))?.description
        }
        #expect(try claimant(InvitationText(), "eve@evil.example") == "mark@example.test")
        #expect(try claimant(InvitationText(shape: .iCloud), "eve@evil.example") == "mark@example.test")
        #expect(try claimant(InvitationText(method: "REPLY"), "anna@example.test") == "anna@example.test")
        #expect(try claimant(InvitationText(method: "COUNTER"), "anna@example.test") == "anna@example.test")
        #expect(try claimant(InvitationText(organizer: nil), "eve@evil.example") == "eve@evil.example")
    }

    @Test func strangersGetNoAnswerUnlessProved() throws {
        let text = InvitationText(organizer: "eve@evil.example", attendees: ["eve@evil.example"])
        let reason = HeldReason.invitation(.strangerUnproved(try EmailAddress("eve@evil.example")))
        #expect(try decision(text, sender: "eve@evil.example", proof: .nobody) == .hold(reason))
        // EMAIL= names Mark, and the answer would go to whom the value names.
        var crowd = InvitationText(shape: .iCloud)
        crowd.attendees.append("bram@example.test")
        #expect(try decision(crowd, proof: .nobody).isHeld)
        #expect(try decision(crowd, sender: "mark@example.test") == .decline(.tooManyPeople))
    }

    // MARK: What is an invitation at all

    @Test(arguments: ["RRULE:FREQ=YEARLY", "RDATE:20280310T090000Z", "RRULE:FREQ=DAILY;COUNT=500"])
    func aSeriesIsDeclined(line: String) throws {
        #expect(try decision(InvitationText(lines: [line])) == .decline(.recurring))
    }

    @Test func fiveHundredInstancesAreDeclined() throws {
        let instances = (0..<500).map { index in
            InvitationText(
                start: "20270310T10\(String(format: "%02d%02d", index / 60, index % 60))",
                lines: ["RECURRENCE-ID:20270310T09\(String(format: "%02d%02d", index / 60, index % 60))Z"]
            ).event.map { $0 + "\r\n" }.joined()
        }.joined()
        let text = InvitationText(lines: ["RRULE:FREQ=DAILY;COUNT=500"]).text
        let all = text.replacingOccurrences(of: "END:VCALENDAR", with: instances + "END:VCALENDAR")
        #expect(try facts(Array(all.utf8)).decision == .decline(.recurring))
    }

    @Test func aLoneInstanceIsATalkOfItsOwn() throws {
        let lone = InvitationText(lines: ["RECURRENCE-ID;TZID=Europe/Amsterdam:20270310T100000"])
        #expect(try decision(lone) == .plan(employee: anna, manager: mark, time()))
        let other = InvitationText(start: "20270317T100000", lines: ["RECURRENCE-ID:20270317T090000Z"])
        #expect(try facts(lone.with(other)).decision == .decline(.recurring))
        #expect(try decision(InvitationText(lines: ["RECURRENCE-ID:sometime"])).isHeld)
    }

    @Test(arguments: [
        ("RECURRENCE-ID;TZID=Europe/Amsterdam:20270310T100000", "20270310T090000Z"),
        ("RECURRENCE-ID:20270310T090000Z", "20270310T090000Z"), ("RECURRENCE-ID:20270310T100000", "20270310T090000Z"),
        ("RECURRENCE-ID;VALUE=DATE:20270310", "20270310"), ("SUMMARY:x", nil),
    ])
    func keysAreInUTC(line: String, instance: String?) throws {
        let amsterdam = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        let calendar = try ReceivedCalendar.read(InvitationText(lines: [line]).bytes)
        #expect(calendar.invited(in: amsterdam)?.event.uid == "talk-1@calendar.example")
        #expect(
            calendar.invited(in: amsterdam)?.key == InvitationKey(uid: "talk-1@calendar.example", instance: instance)
        )
    }

    @Test func oneMessageIsAboutOneEvent() throws {
        let two = try facts(InvitationText().with(InvitationText(uid: "another"))).decision
        #expect(two == .hold(.calendar(.severalEvents)))
        #expect(try facts(InvitationText().with(InvitationText(start: "20270311T100000"))).decision.isHeld)
        // The same once more, as two calendars in one part.
        let twice = try facts(InvitationText().bytes + InvitationText().bytes).decision
        #expect(twice == .plan(employee: anna, manager: mark, try time()))
        let organizers = InvitationText().with(
            InvitationText(organizer: "anna@example.test", lines: ["RECURRENCE-ID:20270317T090000Z"])
        )
        #expect(try facts(organizers).decision == .hold(.calendar(.severalOrganizers)))
    }

    @Test(arguments: ["UID:x", "UID:"])
    func anEventNeedsOneUID(line: String) throws {
        let text = InvitationText(uid: "", lines: [line])
        #expect(try decision(text) == .hold(.calendar(.noIdentifier)))
    }

    @Test func withoutAnEventOrOrganizerItIsHeld() throws {
        let empty = Array("BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR\n".utf8)
        #expect(try facts(empty).decision == .hold(.calendar(.noEvent)))
        #expect(try decision(InvitationText(organizer: nil)) == .hold(.calendar(.noOrganizer)))
        let path = try decision(InvitationText(organizer: "/aMTc/principal/"))
        #expect(path == .hold(.calendar(.organizerWithoutAddress(value: "mailto:/aMTc/principal/"))))
    }

    @Test(arguments: [
        ("PUBLISH", true), ("ADD", true), ("X-OTHER", true), ("", true), ("REFRESH", false), ("DECLINECOUNTER", false),
    ])
    func whatIsNoInvitation(method: String, isHeld: Bool) throws {
        let found = try decision(InvitationText(method: method))
        #expect(found.isHeld == isHeld && found.isIgnored == !isHeld)
    }

    @Test func partAndBodySayTheSame() throws {
        let planned = InvitationDecision.plan(employee: anna, manager: mark, try time())
        for part in [nil, "REQUEST", "request"] {
            #expect(try facts(InvitationText().bytes, part: part).decision == planned)
        }
        let differs = try facts(InvitationText().bytes, part: "CANCEL").decision
        #expect(differs == .hold(.calendar(.methodsDiffer(part: "CANCEL", calendar: "REQUEST"))))
        let bodyless = Array(InvitationText().text.replacingOccurrences(of: "METHOD:REQUEST\r\n", with: "").utf8)
        // The part says it alone: nobody else would.
        #expect(try facts(bodyless, part: "REQUEST").decision == planned)
        #expect(try facts(bodyless, part: "DANCE").decision == .hold(.calendar(.noMethod)))
        #expect(try facts(bodyless).decision == .hold(.calendar(.noMethod)))
    }

    @Test func anInvitationInKlankbordsNameIsHeld() throws {
        let text = InvitationText(organizer: "feedback+x@example.test")
        #expect(try decision(text, sender: "feedback@example.test").isHeld)
    }

    @Test func whatIsCancelledAtOnceIsNothing() throws {
        let cancelled = InvitationText(lines: ["STATUS:CANCELLED"])
        #expect(try decision(cancelled) == .ignore(.cancelsUnknown))
        #expect(try decision(InvitationText(method: "CANCEL")).isIgnored)
    }
}
