// Nothing in a calendar's mail is dropped: what is held is told to whoever sent it, and remarks reach the other of the two.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store
import Talks
import TestSupport
import Testing

@Suite struct HeldEventTests {
    private let marks = "mark@example.test"

    private func told(
        _ text: InvitationText,
        sender: String? = "mark@example.test",
        proof: Vouching = .server,
        known: KnownInvitation? = nil,
        handedInBy: String? = nil
    ) throws -> String? {
        let facts = try facts(text.bytes, sender: sender, proof: proof, known: known, handedInBy: handedInBy)
        #expect(facts.decision.isHeld)
        return facts.toldOfHolding?.description
    }

    private static let unclear: [InvitationText] = [
        InvitationText(method: "CANCEL", organizer: nil), InvitationText(organizer: nil),
        InvitationText(organizer: "/aMTc/principal/"), InvitationText(organizer: "Mark Jansen"),
        InvitationText(attendees: ["mark@example.test", "anna@@example.test", "feedback@example.test"]),
        InvitationText(more: ["ATTENDEE;CN=Anna:Anna de Vries"]), InvitationText(startLines: ["DTSTART:Next Year"]),
        InvitationText(method: "PUBLISH"), InvitationText(method: "ADD"), InvitationText(method: "DANCE"),
        InvitationText(lines: ["UID:another"]),
    ]

    @Test(arguments: unclear) func theSenderIsTold(text: InvitationText) throws {
        if text.method == "CANCEL" {
            #expect(try told(text, known: known(organizer: "anna@example.test")) == marks)
            return
        }
        #expect(try told(text) == marks)
        #expect(try told(text, sender: "bram@example.test") == "bram@example.test")
        // Nobody who may have sent nothing.
        #expect(try told(text, proof: .nobody) == nil && told(text, proof: .another) == nil)
        #expect(try told(text, sender: nil) == nil)
        #expect(try told(text, handedInBy: "bram@example.test") == nil)
        #expect(try told(text, sender: "feedback@example.test") == nil)
    }

    @Test func strangersAreNotTold() throws {
        let text = InvitationText(startLines: ["DTSTART:soon"], organizer: "eve@evil.example")
        #expect(try told(text, sender: "eve@evil.example") == nil)
        // Our server vouches for Eve's domain, and From is Mark's.
        #expect(try told(text) == nil)
        #expect(try told(InvitationText(organizer: "eve@evil.example"), sender: "eve@evil.example") == nil)
    }

    @Test func assistantsAreToldOfWhatTheySend() throws {
        let text = InvitationText(
            startLines: ["DTSTART:soon"],
            organizerParameters: ";SENT-BY=\"mailto:office@example.test\""
        )
        #expect(try told(text, sender: "office@example.test") == "office@example.test")
        #expect(try told(text, handedInBy: "office@example.test") == marks)
    }

    @Test func ofAnothersTalkOnlyPeopleOnFileAreTold() throws {
        for (name, expected) in [("office", nil), ("bram", "bram@example.test")] {
            let text = InvitationText(sequence: 1, organizer: "\(name)@example.test")
            #expect(try told(text, sender: "\(name)@example.test", known: known()) == expected)
        }
    }

    // MARK: Microsoft 365 passes an invitation on

    @Test(
        arguments: [
            ("anna@example.test", nil, "anna@example.test"), (nil, nil, nil),
            // In the organizer's name, as Exchange does it.
            ("mark@example.test", "anna@example.test", nil),
        ] as [(String?, String?, String?)]
    )
    func aForwardThatNamesOnlyUs(sender: String?, handedInBy: String?, told: String?) throws {
        let text = InvitationText(shape: .exchange, attendees: ["feedback@example.test"])
        let facts = try facts(text.bytes, sender: sender, handedInBy: handedInBy)
        #expect(facts.decision == .hold(.invitation(.namesOnlyUs)))
        #expect(facts.toldOfHolding?.description == told)
        // The organizer's own is answered, as ever.
        #expect(try decision(text) == .decline(.wrongPeople([])))
        let known = try known()
        var later = text
        later.sequence = 1
        #expect(try decision(later, sender: sender, known: known) == .hold(.invitation(.changesPeople)))
    }

    @Test func aForwardCausesNoMailToTheOrganizer() async throws {
        let house = try await TestHouse()
        let text = InvitationText(shape: .exchange, attendees: ["feedback@example.test"])
        let mail = try await house.mail(
            .calendar(Data(text.bytes), method: "REQUEST", isProved: true, by: EmailAddress("anna@example.test")),
            from: marks
        )
        #expect(try await house.held(mail)?.code == "names-only-us")
        #expect(try await house.letters().isEmpty)
    }

    // MARK: In a house

    @Test func whatIsHeldIsToldOnceByMail() async throws {
        let house = try await TestHouse()
        let mail = try await house.invite(InvitationText(startLines: ["DTSTART:Next Year"]))
        #expect(try await house.held(mail)?.code == "start-unclear")
        #expect(try await house.letters().map(\.key) == ["inbox/\(mail)/invitation-held"])
        _ = try await house.invite(InvitationText(startLines: ["DTSTART:Next Year"]), proved: false)
        #expect(try await house.letters().count == 1)
    }

    @Test func anOtherTimeUnderTheSameVersionIsAskedAndThenMoves() async throws {
        let house = try await TestHouse()
        try await house.invite(InvitationText())
        let text = InvitationText(start: "20270310T140000", end: "20270310T150000")
        let mail = try await house.invite(text)
        #expect(try await house.held(mail)?.code == "waits-for")
        try await house.answer(house.latestMatter(.confirmChange), "ja", from: marks)
        #expect(try await house.talks().map(\.start) == [instant("2027-03-10T13:00:00Z")])
        // With LAST-MODIFIED, which is stored, the next one needs no word.
        var later = text
        (later.stamp, later.lines) = ("20270106T080000Z", ["LAST-MODIFIED:20270106T080000Z"])
        (later.start, later.end) = ("20270310T100000", "20270310T110000")
        try await house.invite(later)
        later.lines = ["LAST-MODIFIED:20270106T090000Z"]
        (later.start, later.end) = ("20270310T120000", "20270310T130000")
        try await house.invite(later)
        let talk = try #require(try await house.talks().first)
        #expect(try talk.start == instant("2027-03-10T11:00:00Z"))
        #expect(try talk.modified == instant("2027-01-06T09:00:00Z"))
        #expect(try await house.talks().count == 1)
    }

    // MARK: Remarks

    private func reply(_ house: TestHouse, _ status: String, _ lines: String..., proved: Bool = true) async throws
        -> InboxID
    {
        let talk = try #require(try await house.talks().first)
        var text = InvitationText(method: "REPLY", uid: talk.eventUID, organizer: "feedback@example.test")
        (text.attendees, text.lines) = ([], lines)
        text.more = ["ATTENDEE;PARTSTAT=\(status):mailto:anna@example.test"]
        return try await house.invite(text, from: "anna@example.test", proved: proved)
    }

    @Test(arguments: ["ACCEPTED", "DECLINED", "TENTATIVE"])
    func aRemarkReachesTheOther(status: String) async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let mail = try await reply(house, status, "COMMENT:Ik neem taart mee")
        #expect(try await house.inbox(mail).outcome == .participates(party: .employee, status: status.lowercased()))
        let row = try #require(try await house.letters().first { $0.letter.kind == .remark })
        #expect(row.letter == .remark(talk, inboxRow: mail, by: .employee))
    }

    @Test func withoutARemarkNobodyIsTold() async throws {
        let house = try await TestHouse()
        try await house.plan()
        for lines in ["SUMMARY:x", "COMMENT: \\n "] { _ = try await reply(house, "ACCEPTED", lines) }
        #expect(try await house.letters().allSatisfy { $0.letter.kind != .remark })
    }

    @Test func aRemarkThatNobodyVouchesForWaitsForItsWriter() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let mail = try await reply(house, "ACCEPTED", "COMMENT:Ik neem taart mee", proved: false)
        #expect(try await house.held(mail)?.code == "waits-for")
        #expect(try await house.store.read { try $0.participations(talk) }[.employee] == "ACCEPTED")
        #expect(try await house.waiting(.remark).isEmpty)
        let matter = try await house.latestMatter(.confirmChange)
        try await house.answer(matter, "ja", from: "anna@example.test")
        #expect(try await house.waiting(.remark) == ["talk/\(talk)/remark/\(mail)"])
        #expect(try await house.inbox(mail).outcome == .participates(party: .employee, status: "accepted"))
    }

    @Test func aForeignRemarkGoesNowhere() async throws {
        let house = try await TestHouse()
        try await house.plan()
        let mail = try await reply(house, "ACCEPTED", "COMMENT:Klik hier", proved: false)
        try await house.answer(house.latestMatter(.confirmChange), "nee", from: "anna@example.test")
        #expect(try await house.held(mail)?.code == "not-theirs")
        #expect(try await house.waiting(.remark).isEmpty)
    }
}
