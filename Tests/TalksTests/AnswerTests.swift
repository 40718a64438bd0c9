// REPLY and COUNTER to talks that Klankbord organizes.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Talks
import TestSupport
import Testing

@Suite struct AnswerTests {
    /// As Exchange writes it: without an organizer, one attendee, the subject with its prefix.
    static func reply(_ status: String = "ACCEPTED", by name: String = "anna", _ lines: String...) -> InvitationText {
        InvitationText(
            shape: .exchange,
            method: "REPLY",
            stamp: "20270106T091500Z",
            organizer: nil,
            attendees: [],
            more: ["ATTENDEE;PARTSTAT=\(status);CN=\(name):mailto:\(name)@example.test"],
            lines: lines
        )
    }

    static func counter(_ start: String = "20270707T140000", _ end: String = "20270707T150000") -> InvitationText {
        var text = reply("TENTATIVE")
        (text.method, text.start, text.end, text.place) = ("COUNTER", start, end, "Elders")
        text.lines = ["COMMENT:Een uur later?", "X-MS-OLK-ORIGINALSTART:20270310T090000Z"]
        return text
    }

    private func own(sequence: Int = 0, cancelled: Bool = false, over: Bool = false) throws -> KnownInvitation {
        try known(organizer: nil, sequence: sequence, cancelled: cancelled, over: over)
    }

    private func answer(
        _ text: InvitationText,
        from sender: String? = "anna@example.test",
        proof: Vouching = .server,
        known: KnownInvitation? = nil
    ) throws -> InvitationDecision {
        try decision(text, sender: sender, proof: proof, known: known ?? own())
    }

    // MARK: REPLY

    @Test(arguments: [
        ("ACCEPTED", ParticipationStatus.accepted), ("DECLINED", .declined), ("tentative", .tentative),
    ])
    func repliesCount(status: String, expected: ParticipationStatus) throws {
        let stamp = try instant("2027-01-06T09:15:00Z")
        let anna = InvitationDecision.participation(.talk(talk), .employee, expected, stamp: stamp, remark: nil)
        #expect(try answer(AnswerTests.reply(status)) == anna)
        #expect(try answer(AnswerTests.reply(status), from: "Anna+x@example.test", proof: .nobody) == anna)
        let mark = InvitationDecision.participation(.talk(talk), .manager, expected, stamp: stamp, remark: nil)
        #expect(try answer(AnswerTests.reply(status, by: "mark"), from: "mark@example.test") == mark)
    }

    @Test func repliesWithAnOrganizerOrTheWholeListCount() throws {
        var text = AnswerTests.reply()
        text.organizer = "feedback@example.test"
        text.more.insert("ATTENDEE;PARTSTAT=DECLINED:mailto:mark@example.test", at: 0)
        let stamp = try instant("2027-01-06T09:15:00Z")
        #expect(try answer(text) == .participation(.talk(talk), .employee, .accepted, stamp: stamp, remark: nil))
    }

    @Test func remarksAreKept() throws {
        func said(isProved: Bool = true) throws -> InvitationDecision {
            .participation(
                .talk(talk),
                .employee,
                .accepted,
                stamp: try instant("2027-01-06T09:15:00Z"),
                remark: InvitationRemark("Prima, tot dan", isProved: isProved)
            )
        }
        let exchange = AnswerTests.reply("ACCEPTED", by: "anna", "COMMENT:Prima\\, tot dan\\n")
        #expect(try answer(exchange) == said())
        #expect(try answer(exchange, proof: .person) == said())
        // The answer can be corrected, and the remark is read by another: it waits for her word.
        #expect(try answer(exchange, proof: .nobody) == said(isProved: false))
        var google = AnswerTests.reply()
        google.more = [
            "ATTENDEE;PARTSTAT=ACCEPTED;X-RESPONSE-COMMENT=\"Prima, tot dan\":mailto:anna@example.test"
        ]
        #expect(try answer(google) == said())
    }

    @Test func anAssistantMayAnswer() throws {
        var text = AnswerTests.reply()
        text.more = ["ATTENDEE;PARTSTAT=ACCEPTED;SENT-BY=\"mailto:office@example.test\":mailto:anna@example.test"]
        let stamp = try instant("2027-01-06T09:15:00Z")
        let answered = InvitationDecision.participation(.talk(talk), .employee, .accepted, stamp: stamp, remark: nil)
        #expect(try answer(text, from: "office@example.test") == answered)
        #expect(try answer(text, from: "office@example.test", proof: .nobody).isHeld)
        #expect(try answer(text, from: "eve@evil.example").isHeld)
        text.more = ["ATTENDEE;PARTSTAT=ACCEPTED;SENT-BY=\"mailto:eve@evil.example\":mailto:anna@example.test"]
        #expect(try answer(text, from: "eve@evil.example").isHeld)
    }

    @Test func whoseAnswerIsHeld() throws {
        #expect(try answer(AnswerTests.reply(), from: "eve@evil.example").isHeld)
        #expect(try answer(AnswerTests.reply(), from: "bram@example.test").isHeld)
        #expect(try answer(AnswerTests.reply(), from: nil).isHeld)
        // Mark answers for Anna, and a room for nobody.
        #expect(try answer(AnswerTests.reply(), from: "mark@example.test").isHeld)
        var nobody = AnswerTests.reply()
        nobody.more = []
        #expect(try answer(nobody).isHeld)
        #expect(try answer(AnswerTests.reply("DELEGATED")).isHeld)
    }

    @Test func answersThatChangeNothing() throws {
        let reply = AnswerTests.reply()
        #expect(try answer(AnswerTests.reply("NEEDS-ACTION")).isIgnored)
        #expect(try answer(reply, known: own(sequence: 1)) == .ignore(.answersEarlierVersion))
        #expect(try answer(reply, known: own(cancelled: true)).isIgnored)
        #expect(try answer(reply, known: own(over: true)).isIgnored)
        #expect(try answer(reply, known: known()) == .ignore(.answersForeign))
        #expect(try decision(reply, sender: "anna@example.test") == .ignore(.answersUnknown))
    }

    // MARK: COUNTER

    @Test func aCounterProposesStartAndEndAlone() throws {
        let proposed = InvitationDecision.counter(
            .talk(talk),
            by: .employee,
            try time("2027-07-07T12:00:00Z"),
            comment: "Een uur later?"
        )
        #expect(try answer(AnswerTests.counter()) == proposed)
        var google = AnswerTests.counter()
        (google.shape, google.organizer) = (.google, "feedback@example.test")
        #expect(try answer(google) == proposed)
        var endless = AnswerTests.counter()
        endless.startLines = ["DTSTART:20270707T120000Z"]
        #expect(try answer(endless) == proposed)
    }

    @Test func anUnprovedCounterIsConfirmed() throws {
        let change = InvitationChange.counter(
            .talk(talk),
            by: .employee,
            try time("2027-07-07T12:00:00Z"),
            comment: "Een uur later?"
        )
        let asked = InvitationDecision.askConfirmation(of: try EmailAddress("anna@example.test"), change)
        #expect(try answer(AnswerTests.counter(), proof: .nobody) == asked)
    }

    @Test func countersThatLeadNowhere() throws {
        let counter = AnswerTests.counter()
        #expect(try answer(AnswerTests.counter("20270105T100000", "20270105T110000")).isIgnored)
        #expect(try answer(AnswerTests.counter("20270310T100000", "20270310T110000")).isIgnored)
        #expect(try answer(counter, known: own(sequence: 1)).isIgnored)
        #expect(try answer(counter, known: own(cancelled: true)).isIgnored)
        #expect(try answer(counter, known: known()).isIgnored)
        #expect(try answer(counter, from: "eve@evil.example").isHeld)
        var garbage = counter
        garbage.startLines = ["DTSTART:now"]
        #expect(try answer(garbage).isHeld)
        var series = counter
        series.lines = ["RRULE:FREQ=DAILY"]
        #expect(try answer(series).isHeld)
    }
}
