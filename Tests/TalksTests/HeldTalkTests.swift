import Addressing
import Feedback
import Foundation
import Store
import Talks
import TestSupport
import Testing

private let marks = "mark@example.test"

/// A person accepts held mail about talks: it does what it would have done with the word that it waited for.
@Suite struct HeldTalkTests {
    private func accept(
        _ house: TestHouse,
        _ id: InboxID,
        _ word: HeldTalkWord = HeldTalkWord()
    ) async throws -> Outcome? {
        let settings = TalkMailSettings(
            service: house.settings.service,
            hr: house.settings.hr,
            timeZone: HouseSettings.timeZone,
            dailyAnswersPerAddress: 10
        )
        return try await house.change { [book = house.book] tx, now in
            guard let mail = try tx.talkMail(id) else { return nil }
            return try book.accept(tx, held: mail, word, settings: settings, now: now)
        }
    }

    @Test func anInvitationIsFollowedAndItsQuestionClosed() async throws {
        let house = try await TestHouse()
        let mail = try await house.invite(InvitationText(), proved: false)
        #expect(try await house.held(mail) == .talkMail(.waitsFor(EmailAddress(marks))))
        #expect(try await accept(house, mail) == .planned(talk: 1, isZoneAssumed: false))
        #expect(try await house.inbox(mail).state == .read)
        // His own word comes late, and changes nothing.
        try await house.answer(1, "nee", from: marks)
        #expect(try await house.talks().map(\.state) == [.planned])
    }

    @Test func anInvitationOfTwoNeedsTheEmployee() async throws {
        let house = try await TestHouse()
        var text = InvitationText()
        text.organizer = "bram@example.test"
        text.attendees = ["bram@example.test", "carla@example.test", "feedback@example.test"]
        let mail = try await house.invite(text, from: "bram@example.test", proved: false)
        let again = HeldReason.talkMail(.waitsFor(try EmailAddress("bram@example.test")))
        await #expect(throws: HeldTalkError.heldAgain(mail, again)) { try await accept(house, mail) }
        #expect(try await house.talks().isEmpty)
        _ = try await accept(house, mail, HeldTalkWord(employee: 4))
        #expect(try await house.talks().map(\.employee.address.localPart) == ["carla"])
    }

    @Test func whatIsNoTalkStaysHeld() async throws {
        let house = try await TestHouse()
        var text = InvitationText()
        text.lines = ["RRULE:FREQ=WEEKLY;COUNT=5"]
        let mail = try await house.invite(text)
        await #expect(throws: HeldTalkError.heldAgain(mail, .talkMail(.declined(.recurring)))) {
            try await accept(house, mail)
        }
        #expect(try await house.held(mail) == .talkMail(.declined(.recurring)))
    }

    @Test func anAnswerThatWasNotUnderstoodIsAYes() async throws {
        let house = try await TestHouse()
        let invitation = try await house.invite(InvitationText(), proved: false)
        let answer = try await house.answer(1, "Vraag dat maar aan mijn secretaresse", from: marks)
        #expect(try await house.held(answer) == .talkMail(.answerAskedAgain))
        #expect(try await accept(house, answer) == .confirmed)
        #expect(try await house.talks().map(\.state) == [.planned])
        #expect(try await house.inbox(invitation).outcome == .planned(talk: 1, isZoneAssumed: false))
    }

    @Test func aSettledQuestionIsAnsweredNoMore() async throws {
        let house = try await TestHouse()
        try await house.invite(InvitationText(), proved: false)
        let answer = try await house.answer(1, "Vraag dat maar aan mijn secretaresse", from: marks)
        try await house.answer(1, "ja", from: marks)
        await #expect(throws: HeldTalkError.settled(answer)) { try await accept(house, answer) }
    }

    // MARK: Words

    @Test func namesOfAnybodyAreTheEmployeesWhereAPersonSaysSo() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let mail = try await house.write("klant: petra@client.example", from: "bram@example.test", proved: true)
        #expect(try await house.held(mail) == .mail(.noRequest))
        let again = HeldReason.mail(.noRequest)
        await #expect(throws: HeldTalkError.heldAgain(mail, again)) { try await accept(house, mail) }
        _ = try await accept(house, mail, HeldTalkWord(part: .employee(talk)))
        #expect(try await house.list(talk) == ["petra@client.example client proposed"])
    }

    @Test func aPersonSaysWhatTheManagerMeant() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.fromAnna("klant: petra@client.example, kees@client.example", about: talk)
        let mail = try await house.fromMark("Kees zit daar niet meer, toch?", about: talk)
        #expect(try await house.held(mail) == .talkMail(.askedWhomToStrike(party: .manager)))
        await #expect(throws: HeldTalkError.self) { try await accept(house, mail) }
        let outcome = try await accept(house, mail, HeldTalkWord(words: "Akkoord, zonder 2"))
        #expect(outcome == .approved(talk: talk, approved: 1, struck: 1))
        let states = try await house.list(talk)
        #expect(states == ["petra@client.example client queued", "kees@client.example client withdrawn"])
    }
}
