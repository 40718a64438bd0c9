// Changes of a talk that Klankbord follows: moved, mentioned again, called off, or claimed by somebody else.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Talks
import Testing

@Suite struct ChangeTests {
    static let later = InvitationText(
        sequence: 1,
        stamp: "20270105T090000Z",
        start: "20270707T140000",
        end: "20270707T150000"
    )

    @Test(arguments: Shape.allCases)
    func everyShapeMovesATalk(shape: Shape) throws {
        var text = ChangeTests.later
        text.shape = shape
        #expect(try decision(text, known: known()) == .move(talk, time("2027-07-07T12:00:00Z")))
    }

    @Test func timeLengthAndPlaceMove() throws {
        var text = InvitationText(stamp: "20270105T090000Z")
        // Google's later updates have the same SEQUENCE.
        text.place = "Kamer 5"
        #expect(try decision(text, known: known()) == .move(talk, time(place: "Kamer 5")))
        text.place = "Kamer 3.14"
        text.end = "20270310T120000"
        #expect(try decision(text, known: known()) == .move(talk, time(hours: 2)))
    }

    @Test func theSameTimeIsRefreshedAndAnsweredWhereSequenceRose() throws {
        var text = InvitationText(stamp: "20270105T090000Z")
        #expect(try decision(text, known: known()) == .refresh(talk, answer: false))
        text.sequence = 1
        #expect(try decision(text, known: known()) == .refresh(talk, answer: true))
        #expect(try decision(text, proof: .nobody, known: known()).isIgnored)
    }

    @Test(arguments: [(0, "20270105T080000Z"), (0, "20270105T070000Z"), (0, "garbage"), (nil, "20270105T080000Z")])
    func copiesAndOlderVersionsAreIgnored(sequence: Int?, stamp: String) throws {
        var text = stamp == "20270105T070000Z" ? ChangeTests.later : InvitationText()
        (text.sequence, text.stamp) = (sequence, stamp)
        #expect(try decision(text, known: known()).isIgnored)
        #expect(try decision(text, proof: .nobody, known: known()).isIgnored)
    }

    /// Some programs write the numbers of the version before, with LAST-MODIFIED or without: nobody can tell which of the
    /// two came first.
    @Test(
        arguments: [
            (0, "20270105T080000Z", nil), (0, "garbage", nil), (nil, "20270105T080000Z", nil),
            (0, "20270105T080000Z", "20270105T083000Z"),
        ] as [(Int?, String, String?)]
    )
    func anotherTimeUnderTheSameVersionIsNoCopy(sequence: Int?, stamp: String, modified: String?) throws {
        var text = ChangeTests.later
        (text.sequence, text.stamp) = (sequence, stamp)
        text.lines = modified.map { ["LAST-MODIFIED:\($0)"] } ?? []
        let move = InvitationDecision.askConfirmation(
            of: try EmailAddress("mark@example.test"),
            .move(talk, try time("2027-07-07T12:00:00Z"))
        )
        #expect(try decision(text, known: known()) == move)
        #expect(try decision(text, proof: .nobody, known: known()) == move)
        #expect(try decision(text, proof: .person, known: known()) == .move(talk, time("2027-07-07T12:00:00Z")))
        #expect(try decision(text, known: known(cancelled: true)) == .ignore(.copy))
        #expect(try decision(text, known: known(over: true)) == .ignore(.copy))
    }

    @Test func lastModifiedTellsVersionsApart() throws {
        var text = ChangeTests.later
        (text.sequence, text.stamp) = (0, "20270105T080000Z")
        text.lines = ["LAST-MODIFIED:20270105T083000Z"]
        let moved = InvitationDecision.move(talk, try time("2027-07-07T12:00:00Z"))
        #expect(try decision(text, known: known(modified: "2027-01-05T08:00:00Z")) == moved)
        #expect(try decision(text, known: known(modified: "2027-01-05T09:00:00Z")) == .ignore(.copy))
        let same = try decision(text, known: known(modified: "2027-01-05T08:30:00Z"))
        guard case .askConfirmation = same else {
            Issue.record("\(same)")
            return
        }
    }

    @Test func aLowerSequenceIsOlderWhateverItsStamp() throws {
        #expect(try decision(ChangeTests.later, known: known(sequence: 2)).isIgnored)
        var clock = ChangeTests.later
        clock.lines = ["X-MICROSOFT-CDO-APPT-SEQUENCE:0"]
        clock.sequence = 1_407_317_367_304
        #expect(try decision(clock, known: known(sequence: 2)) == .move(talk, time("2027-07-07T12:00:00Z")))
    }

    @Test func anUnprovedMoveIsConfirmedByTheOrganizer() throws {
        let mark = try EmailAddress("mark@example.test")
        let move = InvitationChange.move(talk, try time("2027-07-07T12:00:00Z"))
        #expect(try decision(ChangeTests.later, proof: .nobody, known: known()) == .askConfirmation(of: mark, move))
        let forged = try decision(ChangeTests.later, sender: "eve@evil.example", known: known())
        #expect(forged == .askConfirmation(of: mark, move))
        #expect(
            try decision(ChangeTests.later, sender: nil, proof: .person, known: known())
                == .move(talk, time("2027-07-07T12:00:00Z"))
        )
        // An organizer who isn't on file is asked under the address that planned the talk.
        var office = ChangeTests.later
        office.organizer = "office@example.test"
        let planned = try known(organizer: "office@example.test")
        let asked = InvitationDecision.askConfirmation(of: try EmailAddress("office@example.test"), move)
        #expect(try decision(office, sender: "eve@evil.example", known: planned) == asked)
        #expect(
            try decision(office, sender: "office@example.test", known: planned)
                == .move(talk, time("2027-07-07T12:00:00Z"))
        )
    }

    @Test(arguments: ["REQUEST", "CANCEL"])
    func aUIDBelongsToItsOrganizer(method: String) throws {
        var text = ChangeTests.later
        text.method = method
        text.organizer = "eve@evil.example"
        let (eve, mark) = (try EmailAddress("eve@evil.example"), try EmailAddress("mark@example.test"))
        let reason = HeldReason.invitation(.otherOrganizer(eve, of: mark))
        #expect(try decision(text, sender: "eve@evil.example", known: known()) == .hold(reason))
        #expect(try decision(text, sender: "eve@evil.example", proof: .nobody, known: known()) == .hold(reason))
        text.organizer = "anna@example.test"
        #expect(try decision(text, sender: "anna@example.test", proof: .person, known: known()).isHeld)
        text.organizer = nil
        #expect(try decision(text, sender: "anna@example.test", known: known()).isHeld)
    }

    @Test(arguments: ["REQUEST", "CANCEL"])
    func klankbordsOwnTalksAreNobodyElses(method: String) throws {
        var text = ChangeTests.later
        text.method = method
        let claim = HeldReason.invitation(.claimsOurEvent)
        let own = try known(organizer: nil)
        #expect(try decision(text, known: own) == .hold(claim))
        text.organizer = "feedback@example.test"
        #expect(try decision(text, sender: "feedback@example.test", known: own) == .hold(claim))
        // What we sent, passed on by somebody.
        (text.sequence, text.stamp) = (0, "20270105T080000Z")
        #expect(try decision(text, sender: "anna@example.test", known: own).isIgnored)
    }

    @Test func otherPeopleMakeItAnotherTalk() throws {
        for names in [["bram", "mark"], ["anna", "mark", "bram"], ["mark"], ["anna", "mark", "extern"]] {
            var text = ChangeTests.later
            text.attendees = names.map { "\($0)@example.test" }
            #expect(try decision(text, known: known()) == .hold(.invitation(.changesPeople)))
        }
    }

    @Test(arguments: ["DTSTART:Next Year", "DTSTART;TZID=Mars/Olympus:20270310T100000"])
    func anUnreadableTimeMovesNothing(line: String) throws {
        var text = ChangeTests.later
        text.startLines = [line]
        #expect(try decision(text, known: known()).isHeld)
    }

    @Test func whatBecameASeriesOrLiesInThePastIsHeld() throws {
        var text = ChangeTests.later
        text.lines = ["RRULE:FREQ=YEARLY"]
        #expect(try decision(text, known: known()) == .hold(.invitation(.makesSeries)))
        let past = InvitationText(sequence: 1, start: "20261210T100000", end: "20261210T110000")
        #expect(try decision(past, known: known()) == .hold(.invitation(.movesIntoPast)))
    }

    @Test func endedTalksStayEnded() throws {
        #expect(try decision(ChangeTests.later, known: known(cancelled: true)).isHeld)
        #expect(try decision(ChangeTests.later, known: known(over: true)).isHeld)
        let past = InvitationText(sequence: 1, start: "20261210T100000", end: "20261210T110000")
        #expect(try decision(past, known: known(over: true)) == .ignore(.talkOver))
    }

    // MARK: CANCEL

    @Test(arguments: Shape.allCases)
    func everyShapeCancels(shape: Shape) throws {
        let text = InvitationText(shape: shape, method: "CANCEL", sequence: 1)
        #expect(try decision(text, known: known()) == .cancel(talk))
    }

    @Test(arguments: [
        InvitationText(sequence: 1, lines: ["STATUS:CANCELLED"]),
        InvitationText(method: "CANCEL"),
        InvitationText(method: "CANCEL", stamp: "garbage"),
        InvitationText(method: "CANCEL", sequence: 1, attendees: ["feedback@example.test"]),
        InvitationText(method: "CANCEL", sequence: 1, attendees: ["anna@example.test"]),
        InvitationText(method: "CANCEL", sequence: 1, attendees: []),
        InvitationText(method: "CANCEL", sequence: 1, startLines: []),
        InvitationText(method: "CANCEL", sequence: 1, attendees: ["kamer3@example.test"], lines: ["STATUS:CANCELLED"]),
        InvitationText(method: "CANCEL", sequence: 1, startLines: ["DTSTART:20261210T090000Z"]),
    ])
    func whatCancels(text: InvitationText) throws {
        #expect(try decision(text, known: known()) == .cancel(talk))
        let asked = InvitationDecision.askConfirmation(of: try EmailAddress("mark@example.test"), .cancel(talk))
        #expect(try decision(text, sender: "eve@evil.example", known: known()) == asked)
    }

    @Test func whatCancelsNothing() throws {
        let cancel = InvitationText(method: "CANCEL", sequence: 1)
        #expect(try decision(cancel, known: known(sequence: 2)).isIgnored)
        #expect(try decision(InvitationText(method: "CANCEL", stamp: "20270105T070000Z"), known: known()).isIgnored)
        #expect(try decision(cancel, known: known(cancelled: true)).isIgnored)
        #expect(try decision(cancel, known: known(over: true)).isIgnored)
        let other = InvitationText(method: "CANCEL", sequence: 1, attendees: ["bram@example.test"])
        #expect(try decision(other, known: known()) == .ignore(.cancelsForOthers))
    }

    @Test(arguments: ["", "Mark Jansen", "urn:uuid:1-2-3"])
    func whoOrganizedItMayLeaveThemselvesOut(value: String) throws {
        var cancel = InvitationText(method: "CANCEL", sequence: 1, organizer: nil)
        if !value.isEmpty { cancel.more = ["ORGANIZER;CN=Mark:\(value)"] }
        #expect(try decision(cancel, known: known()) == .cancel(talk))
        var moved = ChangeTests.later
        (moved.organizer, moved.more) = (nil, cancel.more)
        #expect(try decision(moved, known: known()) == .move(talk, time("2027-07-07T12:00:00Z")))
        let asked = InvitationDecision.askConfirmation(of: try EmailAddress("mark@example.test"), .cancel(talk))
        #expect(try decision(cancel, proof: .nobody, known: known()) == asked)
        for other in ["anna@example.test", "eve@evil.example"] {
            #expect(try decision(cancel, sender: other, known: known()).isHeld)
        }
    }

    @Test func aCancellationWithoutAMethodIsOne() throws {
        func decide(_ replacement: String, part: String? = nil, lines: [String] = ["STATUS:CANCELLED"]) throws
            -> InvitationDecision
        {
            let text = InvitationText(method: "X", sequence: 1, lines: lines).text
            let bytes = text.replacing("METHOD:X\r\n", with: replacement)
            return try facts(Array(bytes.utf8), known: known(), part: part).decision
        }
        #expect(try decide("") == .cancel(talk))
        #expect(try decide("", part: "cancel", lines: []) == .cancel(talk))
        #expect(try decide("", lines: []) == .hold(.calendar(.noMethod)))
        // Inside the event it says the same.
        #expect(try decide("", lines: ["METHOD:CANCEL"]) == .cancel(talk))
        #expect(try decide("METHOD:REQUEST\r\n", lines: ["METHOD:CANCEL"]) == .refresh(talk, answer: true))
        let differ = HeldReason.calendar(.methodsDiffer(part: "REQUEST", calendar: "CANCEL"))
        #expect(try decide("", part: "REQUEST", lines: ["METHOD:CANCEL"]) == .hold(differ))
    }

    @Test func aSeriesEndsWithItsOneTalk() throws {
        let cancel = InvitationText(method: "CANCEL", sequence: 1, lines: ["RRULE:FREQ=YEARLY"])
        #expect(try facts(cancel.bytes, instances: [known()]).decision == .cancel(talk))
        #expect(try facts(cancel.bytes, instances: [known(), known()]).decision.isHeld)
        #expect(try facts(cancel.bytes, instances: [known(over: true)]).decision.isIgnored)
        #expect(try facts(cancel.bytes, sender: "eve@evil.example", instances: [known()]).decision != .cancel(talk))
        let request = InvitationText(sequence: 1, lines: ["RRULE:FREQ=YEARLY"])
        #expect(try facts(request.bytes, instances: [known()]).decision.isHeld)
    }
}
