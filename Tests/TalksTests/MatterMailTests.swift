// Matters that wait for one word: which of two is the employee, whether a mail is theirs, whether another time suits.
import Addressing
import Feedback
import Foundation
import Store
import Talks
import TestSupport
import Testing

private let marks = "mark@example.test"

@Suite struct MatterMailTests {
    /// Bram's and Carla's: nobody told who is whose manager.
    private func unclear(_ uid: String = "talk-1@calendar.example") -> InvitationText {
        var text = InvitationText(uid: uid)
        text.organizer = "bram@example.test"
        text.attendees = ["bram@example.test", "carla@example.test", "feedback@example.test"]
        return text
    }

    private func moment(_ text: String) throws -> Date { try instant(text) }

    // MARK: Roles

    @Test(arguments: [("Carla", "carla"), ("de eerste", "bram"), ("Bram is de leidinggevende", "carla")])
    func oneWordSaysWhoIsTheEmployee(_ word: String, _ employee: String) async throws {
        let house = try await TestHouse()
        let mail = try await house.invite(unclear(), from: "bram@example.test")
        #expect(try await house.held(mail) == .talkMail(.waitsFor(EmailAddress("bram@example.test"))))
        #expect(try await house.questions() == ["matter/1/roles"])
        let answer = try await house.answer(1, word, from: "bram@example.test")
        #expect(try await house.talks().map(\.employee.address.localPart) == [employee])
        for id in [mail, answer] { #expect(try await house.inbox(id).state == .read) }
        #expect(try await house.waiting(.invitationAccepted) == ["talk/1/invitation-accepted/\(mail)"])
    }

    @Test func twoMailsOfTheSameWishAreAskedAboutOnce() async throws {
        let house = try await TestHouse()
        try await house.invite(unclear(), from: "bram@example.test")
        let second = try await house.invite(unclear(), from: "bram@example.test")
        #expect(try await house.questions() == ["matter/1/roles"])
        #expect(try await house.held(second) == .talkMail(.askedBefore(EmailAddress("bram@example.test"))))
    }

    // MARK: Confirmations

    @Test func whatWasCalledOffMeanwhileIsNotPlannedByAYes() async throws {
        let house = try await TestHouse()
        let first = try await house.invite(InvitationText(), proved: false)
        var cancelled = InvitationText(method: "CANCEL", sequence: 1, stamp: "20270106T080000Z")
        cancelled.lines = ["STATUS:CANCELLED"]
        try await house.invite(cancelled, proved: false)
        try await house.answer(1, "ja", from: marks)
        #expect(try await house.talks().isEmpty)
        #expect(try await house.held(first) == .talkMail(.calledOff))
        // The cancellation of another event says nothing of this one.
        var other = InvitationText(uid: "talk-9@calendar.example")
        try await house.invite(other, proved: false)
        other.uid = "talk-8@calendar.example"
        (other.method, other.lines) = ("CANCEL", ["STATUS:CANCELLED"])
        try await house.invite(other, proved: false)
        try await house.answer(2, "ja", from: marks)
        #expect(try await house.talks().count == 1)
    }

    @Test func aYesMakesItTheirsAndANoHoldsIt() async throws {
        let house = try await TestHouse()
        let first = try await house.invite(InvitationText(), proved: false)
        #expect(try await house.talks().isEmpty)
        try await house.answer(1, "ja", from: marks)
        #expect(try await house.talks().count == 1)
        #expect(try await house.inbox(first).outcome == .planned(talk: 1, isZoneAssumed: false))
        var moved = InvitationText(sequence: 1, stamp: "20270106T080000Z")
        (moved.start, moved.end) = ("20270601T100000", "20270601T110000")
        let second = try await house.invite(moved, proved: false)
        try await house.answer(house.latestMatter(.confirmChange), "Nee, dat was ik niet", from: marks)
        #expect(try await house.held(second) == .talkMail(.notTheirs(EmailAddress("mark@example.test"))))
        #expect(try await house.talks().first?.start == moment("2027-03-10T09:00:00Z"))
    }

    @Test func whatIsUnclearIsAskedTwiceAndThenHeld() async throws {
        let house = try await TestHouse()
        try await house.invite(InvitationText(), proved: false)
        let first = try await house.answer(1, "Hm, misschien", from: marks)
        #expect(try await house.questions() == ["matter/1/confirm-change", "matter/1/confirm-change/again"])
        #expect(try await house.held(first) == .talkMail(.answerAskedAgain))
        let second = try await house.answer(1, "Geen idee", from: marks)
        #expect(try await house.held(second) == .talkMail(.answerNotUnderstood))
        #expect(try await house.questions() == ["matter/1/confirm-change", "matter/1/confirm-change/again"])
        // It can still be settled, once.
        try await house.answer(1, "ja", from: marks)
        #expect(try await house.talks().count == 1)
        let third = try await house.answer(1, "nee", from: marks)
        #expect(try await house.inbox(third).outcome == .answersWhatIsSettled)
        #expect(try await house.talks().map(\.state) == [.planned])
    }

    @Test func theDaysCapHoldsQuestionsToo() async throws {
        let house = try await TestHouse { $0.dailyAnswersPerAddress = 1 }
        var last: InboxID?
        for number in 1...6 {
            var text = InvitationText(uid: "talk-\(number)@calendar.example")
            text.start = "2027031\(number)T100000"
            text.end = "2027031\(number)T110000"
            last = try await house.invite(text, proved: false)
        }
        #expect(try await house.questions().count == 5)
        let held = try await house.held(#require(last))
        #expect(held == .talkMail(.askedEnough(try EmailAddress(marks))))
    }

    /// Each invitation is a cause of its own.
    @Test(arguments: [true, false]) func aManagerOfTwentyFiveGetsTwentyFiveAnswers(_ isProved: Bool) async throws {
        let house = try await TestHouse { $0.dailyAnswersPerAddress = 20 }
        for number in 1...25 {
            var text = InvitationText(uid: "talk-\(number)@calendar.example")
            let day = "202703\(number < 10 ? "0" : "")\(number)"
            (text.start, text.end) = ("\(day)T100000", "\(day)T110000")
            try await house.invite(text, proved: isProved)
        }
        #expect(try await house.waiting(.invitationAccepted, .confirmChange).count == 25)
    }

    // MARK: Proposals

    /// The organizer is Klankbord: an attendee proposes another time (RFC 5546 §3.2.7).
    private func counter(_ house: TestHouse, by local: String, _ day: Int, sequence: Int = 0) async throws -> InboxID {
        let talk = try #require(try await house.talks().first)
        var text = InvitationText(method: "COUNTER", uid: talk.eventUID, sequence: sequence)
        text.stamp = "20270105T09\(10 + day)00Z"
        text.organizer = "feedback@example.test"
        text.attendees = ["\(local)@example.test"]
        (text.start, text.end) = ("202703\(day)T140000", "202703\(day)T150000")
        return try await house.invite(text, from: "\(local)@example.test")
    }

    private func decline(_ house: TestHouse, by local: String) async throws -> InboxID {
        try await reply(house, by: local, "DECLINED")
    }

    private func reply(_ house: TestHouse, by local: String, _ status: String, stamp: String = "20270105T080000Z")
        async throws -> InboxID
    {
        let talk = try #require(try await house.talks().first)
        var text = InvitationText(method: "REPLY", uid: talk.eventUID, organizer: "feedback@example.test")
        text.attendees = []
        text.stamp = stamp
        text.more = ["ATTENDEE;PARTSTAT=\(status):mailto:\(local)@example.test"]
        return try await house.invite(text, from: "\(local)@example.test")
    }

    @Test func aStampInTheFutureDoesNotPinAnAnswer() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        _ = try await reply(house, by: "anna", "TENTATIVE", stamp: "20990105T080000Z")
        house.now += 3600
        _ = try await reply(house, by: "anna", "ACCEPTED", stamp: "20270105T115900Z")
        #expect(try await house.store.read { try $0.participations(talk) }[.employee] == "ACCEPTED")
    }

    @Test func aTimeThatSuitsMovesTheTalk() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let mail = try await counter(house, by: "anna", 11)
        #expect(try await house.inbox(mail).outcome == .proposesTime(talk: talk, party: .employee))
        try await house.answer(1, "Prima!", from: marks)
        #expect(try await house.talks().first?.start == moment("2027-03-11T13:00:00Z"))
        #expect(try await house.talks().first?.sequence == 1)
        #expect(try await house.events() == ["talk/1/1/employee", "talk/1/1/manager"])
        #expect(try await house.openQuestions(talk) == 0)
    }

    @Test func aTimeThatDoesNotSuitIsToldToWhoProposedIt() async throws {
        let house = try await TestHouse()
        try await house.plan()
        _ = try await counter(house, by: "anna", 11)
        try await house.answer(1, "Nee, dat lukt niet", from: marks)
        #expect(try await house.talks().first?.start == moment("2027-03-10T09:00:00Z"))
        #expect(try await house.waiting(.proposalDeclined) == ["matter/1/proposal-declined"])
    }

    @Test func aNewerProposalClosesTheOlderOne() async throws {
        let house = try await TestHouse()
        try await house.plan()
        _ = try await counter(house, by: "anna", 11)
        _ = try await counter(house, by: "anna", 12)
        #expect(try await house.matter(1)?.isOpen == false)
        let old = try await house.answer(1, "ja", from: marks)
        #expect(try await house.inbox(old).outcome == .answersWhatIsSettled)
        #expect(try await house.talks().first?.sequence == 0)
        try await house.answer(2, "ja", from: marks)
        #expect(try await house.talks().first?.start == moment("2027-03-12T13:00:00Z"))
    }

    @Test func whateverMovesTheTalkClosesAllProposals() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        _ = try await counter(house, by: "anna", 11)
        _ = try await counter(house, by: "mark", 12)
        #expect(try await house.openQuestions(talk) == 2)
        try await house.answer(2, "ja", from: "anna@example.test")
        #expect(try await house.openQuestions(talk) == 0)
        try await house.answer(1, "ja", from: marks)
        #expect(try await house.talks().first?.start == moment("2027-03-12T13:00:00Z"))
    }

    @Test func whoDeclinesProposesATimeInWords() async throws {
        let house = try await TestHouse()
        try await house.plan()
        _ = try await decline(house, by: "mark")
        #expect(try await house.matter(1)?.kind == .newTime(1, .manager))
        // Once is enough.
        _ = try await decline(house, by: "mark")
        #expect(try await house.questions() == ["matter/1/new-time"])
        try await house.answer(1, "een andere keer", from: marks)
        #expect(try await house.questions() == ["matter/1/new-time", "matter/1/new-time/again"])
        try await house.answer(1, "12 april 2027 om 14.30 uur", from: marks)
        try await house.answer(2, "ja, goed", from: "anna@example.test")
        #expect(try await house.talks().first?.start == moment("2027-04-12T12:30:00Z"))
    }

    @Test func aTimeThatHasPassedMeanwhileIsForAPerson() async throws {
        let house = try await TestHouse()
        try await house.plan("2027-04-10T09:00:00Z")
        _ = try await counter(house, by: "anna", 11)
        house.now = try moment("2027-03-20T09:00:00Z")
        let late = try await house.answer(1, "ja", from: marks)
        guard case .talkMail(.impossible(let why))? = try await house.held(late) else {
            Issue.record("it is not held")
            return
        }
        #expect(why.contains("in the past"))
        #expect(try await house.talks().first?.sequence == 0)
    }
}

@Suite struct StrangeMailTests {
    @Test func aCalendarThatIsTooLargeIsHeld() async throws {
        let house = try await TestHouse()
        var text = InvitationText()
        let line = "X-NOTE:" + String(repeating: "0123456789", count: 7)
        text.lines = Array(repeating: line, count: 1 << 20 / line.utf8.count)
        let mail = try await house.invite(text)
        #expect(try await house.held(mail)?.code == "calendar-too-large")
        #expect(try await house.talks().isEmpty)
    }

    @Test func aMailThatCanNotBeActedUponStopsNoOther() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        // Its talk went away between the inbox and the desk.
        let lost = try await house.handOn(
            .words("akkoord", by: .manager(TalkID(rawValue: 99)), isProved: false, answered: nil),
            from: marks
        )
        let broken = try await house.handOn(.calendar(Data("BEGIN:".utf8), method: nil, isProved: true), from: marks)
        try await house.fromAnna("klant: petra@client.example", about: talk)
        for id in [lost, broken] { #expect(try await house.held(id) != nil) }
        #expect(try await house.list(talk) == ["petra@client.example client proposed"])
    }
}

@Suite struct TokenlessMailTests {
    private let anna = "anna@example.test"
    private let words = "klant: petra@client.example"

    @Test func theOnlyTalkOfAnEmployeeIsMeant() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let mail = try await house.write(words, from: anna, proved: true)
        #expect(try await house.list(talk) == ["petra@client.example client proposed"])
        #expect(try await house.inbox(mail).state == .read)
    }

    @Test func whoIsNotProvedIsAskedFirst() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let mail = try await house.write(words, from: anna, proved: false)
        let again = try await house.write("klant: joris@client.example", from: anna, proved: false)
        #expect(try await house.list(talk).isEmpty)
        // Each is another wish: she says of each whether it is hers.
        #expect(try await house.questions() == ["matter/1/confirm-change", "matter/2/confirm-change"])
        for id in [mail, again] { #expect(try await house.held(id) != nil) }
        try await house.answer(1, "ja", from: anna)
        #expect(try await house.list(talk) == ["petra@client.example client proposed"])
    }

    @Test func withNoTalkOrTwoItIsForAPerson() async throws {
        let house = try await TestHouse()
        let none = try await house.write(words, from: anna, proved: true)
        try await house.plan()
        let second = try await house.plan("2027-09-10T09:00:00Z")
        let two = try await house.write(words, from: anna, proved: true)
        for id in [none, two] { #expect(try await house.held(id) == .mail(.noRequest)) }
        // A talk that is over, or cancelled, is none.
        try await house.cancel(second)
        _ = try await house.write(words, from: anna, proved: true)
        #expect(try await house.list(1).count == 1)
    }

    @Test func strangersAreHeldInSilence() async throws {
        let house = try await TestHouse()
        try await house.plan()
        let before = try await house.letters().count
        for (text, sender) in [(words, "eve@elsewhere.example"), (words, "bram@example.test")] {
            let mail = try await house.write(text, from: sender, proved: true)
            #expect(try await house.held(mail) == .mail(.noRequest), "\(text)")
        }
        #expect(try await house.letters().count == before)
    }

    @Test func HRAsksForCounts() async throws {
        let house = try await TestHouse()
        let proved = try await house.write("", from: HouseSettings.hr, proved: true, subject: "stand")
        #expect(try await house.waiting(.departments) == ["inbox/\(proved)/departments"])
        let asked = try await house.write("Stand?", from: HouseSettings.hr, proved: false)
        #expect(try await house.waiting(.departments).count == 1)
        try await house.answer(1, "ja", from: HouseSettings.hr)
        #expect(try await house.waiting(.departments).last == "inbox/\(asked)/departments")
        #expect(try await house.inbox(asked).state == .read)
        let other = try await house.write("Hoe laat is het?", from: HouseSettings.hr, proved: true)
        #expect(try await house.held(other) == .mail(.writtenBy(party: .hr)))
    }
}
