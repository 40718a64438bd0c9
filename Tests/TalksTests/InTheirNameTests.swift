// Acts that can't be taken back: by the letter's own token, once, vouched for, told, and stopped by one word.
import Addressing
import Feedback
import Foundation
import Store
import Talks
import TestSupport
import Testing

private let annas = "anna@example.test"
private let marks = "mark@example.test"

/// The dossier is there, and Anna has the letter that brought it.
private func released(_ change: (inout HouseSettings) throws -> Void = { _ in }) async throws -> (TestHouse, TalkID) {
    let house = try await TestHouse(change)
    let talk = try await house.plan()
    try await house.release(talk)
    return (house, talk)
}

@Suite struct SharingMailTests {
    private let dossier = Letter.dossierToEmployee(TalkID(rawValue: 1), batch: 1)

    @Test func herWordSharesOnceAndSheIsTold() async throws {
        let (house, talk) = try await released()
        let mail = try await house.fromAnna("Deel", about: talk, answering: dossier)
        #expect(try await house.sharedAt(talk) == house.now)
        #expect(try await house.inbox(mail).outcome?.code == "employee-wrote")
        #expect(try await house.waiting(.doneInYourName) == ["matter/1/done-in-your-name"])
        house.now += 60
        let again = try await house.fromAnna("deel", about: talk, answering: dossier)
        #expect(try await house.sharedAt(talk) == house.now - 60)
        #expect(try await house.inbox(again).outcome == .answersWhatIsSettled)
    }

    @Test func oneWordStopsItBeforeItLeaves() async throws {
        let (house, talk) = try await released()
        try await house.fromAnna("Deel", about: talk, answering: dossier)
        let stop = try await house.answer(1, "Stop! Dat was ik niet", from: annas)
        #expect(try await house.sharedAt(talk) == nil)
        #expect(try await house.inbox(stop).outcome == .stopped(talk: talk))
        #expect(try await house.waiting(.stopped) == ["matter/1/stopped"])
        // The letter's token is used: from now on she is asked.
        let again = try await house.fromAnna("Deel", about: talk, answering: dossier)
        #expect(try await house.sharedAt(talk) == nil)
        #expect(try await house.held(again) == .talkMail(.waitsFor(EmailAddress(annas))))
        try await house.answer(house.latestMatter(.confirmChange), "ja", from: annas)
        #expect(try await house.sharedAt(talk) == house.now)
        #expect(try await house.waiting(.doneInYourName).count == 2)
    }

    @Test(arguments: [
        ("Bedankt!", true), ("Ja, dat was ik", true), ("Nee, dat was ik niet", false), ("Huh, wat is dit?", false),
    ])
    func inDoubtNothingLeaves(_ words: String, _ stays: Bool) async throws {
        let (house, talk) = try await released()
        try await house.fromAnna("Deel", about: talk, answering: dossier)
        try await house.answer(1, words, from: annas)
        #expect(try await house.sharedAt(talk) == (stays ? house.now : nil))
    }

    @Test func whatHasLeftIsNotStoppedAndSheIsToldSo() async throws {
        let (house, talk) = try await released()
        try await house.fromAnna("Deel", about: talk, answering: dossier)
        try await house.change { tx, now in
            for row in try tx.dossiers(of: talk) { try tx.release(row.id, to: .manager, now: now) }
        }
        let stop = try await house.answer(1, "stop", from: annas)
        #expect(try await house.inbox(stop).outcome == .stopsTooLate(talk: talk))
        #expect(try await house.sharedAt(talk) != nil)
        guard case .stopped(_, .tooLate)? = try await house.letters().last?.letter else {
            Issue.record("she is not told")
            return
        }
    }

    /// He has the token of whatever she answered with him on Cc, and writes her address in From.
    @Test(arguments: ["whom", "event", nil])
    func anotherLettersTokenSharesNothing(_ answered: String?) async throws {
        let (house, talk) = try await released()
        let letters: [String: Letter] = [
            "whom": .whom(talk), "event": .event(talk, .employee, sequence: 0, .planned),
        ]
        let mail = try await house.fromAnna(
            "share",
            about: talk,
            answering: answered.flatMap { letters[$0] },
            proved: true
        )
        #expect(try await house.sharedAt(talk) == nil)
        // She is told by being asked.
        #expect(try await house.held(mail) == .talkMail(.waitsFor(EmailAddress(annas))))
        #expect(try await house.questions() == ["matter/1/confirm-change"])
        try await house.answer(1, "Nee", from: annas)
        #expect(try await house.sharedAt(talk) == nil)
    }

    @Test func aTokenThatAnotherMailShowedToOthersSharesNothing() async throws {
        let (house, talk) = try await released()
        let letter = try #require(try await house.letters().first { $0.letter.kind == .dossierToEmployee })
        // Her thanks went to him on Cc.
        let thanks = try await house.handOn(try await house.words("Bedankt", by: .employee(talk), answering: dossier))
        try await house.change { tx, _ in try tx.useUp(tokenOf: letter.id, by: thanks) }
        let forged = try await house.fromAnna("share", about: talk, answering: dossier)
        #expect(try await house.sharedAt(talk) == nil)
        #expect(try await house.held(forged) == .talkMail(.waitsFor(EmailAddress(annas))))
    }

    @Test func aMessageIDSharesNothing() async throws {
        let (house, talk) = try await released()
        let letter = try #require(try await house.letters().first { $0.letter.kind == .dossierToEmployee })
        for proved in [true, false] {
            let mail = try await house.mail(
                .words("deel", by: .employee(talk), isProved: proved, answered: letter.id, right: .thread),
                from: annas
            )
            #expect(try await house.sharedAt(talk) == nil)
            #expect(try await house.held(mail) != nil)
        }
    }

    @Test func whereOurServerVouchesTheRestIsAskedBack() async throws {
        let (house, talk) = try await released { $0.isVouchingExpected = true }
        let mail = try await house.fromAnna("deel", about: talk, answering: dossier)
        #expect(try await house.sharedAt(talk) == nil)
        #expect(try await house.held(mail) == .talkMail(.waitsFor(EmailAddress(annas))))
        try await house.fromAnna("deel", about: talk, answering: dossier, proved: true)
        #expect(try await house.sharedAt(talk) == house.now)
        let names = try await house.fromAnna("stand", about: talk)
        #expect(try await house.held(names) == .talkMail(.waitsFor(EmailAddress(annas))))
    }

    @Test func anothersLoginIsRefusedAndSheIsTold() async throws {
        let (house, talk) = try await released()
        let letter = try #require(try await house.letters().first { $0.letter.kind == .dossierToEmployee })
        let mail = try await house.mail(
            .words("deel", by: .employee(talk), isProved: false, answered: letter.id, right: .anothersLogin),
            from: annas
        )
        #expect(try await house.sharedAt(talk) == nil)
        #expect(try await house.held(mail) == .talkMail(.anothersLogin))
        #expect(try await house.waiting(.notDone) == ["inbox/\(mail)/not-done"])
    }

    @Test func aLateBatchHasADeelOfItsOwn() async throws {
        let (house, talk) = try await released()
        try await house.fromAnna("Deel", about: talk, answering: dossier)
        try await house.release(talk)
        let shared = { try await house.store.read { try $0.dossierRounds(of: talk) }.map { $0.sharedAt != nil } }
        #expect(try await shared() == [true, false])
        try await house.fromAnna("Deel", about: talk, answering: .dossierToEmployee(talk, batch: 2))
        #expect(try await shared() == [true, true])
    }
}

@Suite struct ApprovingInTheirNameTests {
    private func listed(_ change: (inout HouseSettings) throws -> Void = { _ in }) async throws -> (TestHouse, TalkID) {
        let house = try await TestHouse(change)
        let talk = try await house.plan()
        let list = "klant: Petra Smit <petra@client.example>\nklant: Joris Bakker <joris@client.example>"
        try await house.fromAnna(list, about: talk, proved: true)
        return (house, talk)
    }

    private func states(_ house: TestHouse, _ talk: TalkID) async throws -> [FeedbackRequest.State] {
        try await house.requests(talk).filter { $0.group != .self }.map(\.state)
    }

    @Test func heIsToldAndStopsIt() async throws {
        let (house, talk) = try await listed()
        try await house.fromMark("akkoord zonder 2", about: talk)
        #expect(try await states(house, talk) == [.queued, .withdrawn])
        #expect(try await house.waiting(.doneInYourName) == ["matter/1/done-in-your-name"])
        let stop = try await house.answer(1, "stop", from: marks)
        #expect(try await states(house, talk) == [.withdrawn, .withdrawn])
        #expect(try await house.inbox(stop).outcome == .stopped(talk: talk))
        // She is told that nobody is asked.
        #expect(try await house.waiting(.approved).count == 2)
        let late = try await house.answer(1, "stop", from: marks)
        #expect(try await house.inbox(late).outcome == .answersWhatIsSettled)
    }

    /// She has the token of his invitation, of which he sent her a copy, and writes his address in From.
    @Test func anotherLettersTokenApprovesNothing() async throws {
        let (house, talk) = try await listed()
        let mail = try await house.mail(
            .words("akkoord", by: .manager(talk), isProved: true, answered: nil, right: .token),
            from: marks
        )
        #expect(try await states(house, talk) == [.proposed, .proposed])
        #expect(try await house.held(mail) == .talkMail(.waitsFor(EmailAddress(marks))))
        guard case .confirmation(.talk(_, _, let asks))? = try await house.matter(1)?.kind else {
            Issue.record("he is not asked")
            return
        }
        #expect(asks == ["+ Petra Smit <petra@client.example>", "+ Joris Bakker <joris@client.example>"])
        try await house.answer(1, "ja", from: marks)
        #expect(try await states(house, talk) == [.queued, .queued])
        #expect(try await house.inbox(mail).outcome == .approved(talk: talk, approved: 2, struck: 0))
    }

    @Test func whereOurServerVouchesTheRestIsAskedBack() async throws {
        let (house, talk) = try await listed { $0.isVouchingExpected = true }
        let mail = try await house.fromMark("akkoord", about: talk)
        #expect(try await house.held(mail) == .talkMail(.waitsFor(EmailAddress(marks))))
        #expect(try await states(house, talk) == [.proposed, .proposed])
        try await house.fromMark("akkoord", about: talk, proved: true)
        #expect(try await states(house, talk) == [.queued, .queued])
    }
}

@Suite struct OwningAndMovingTests {
    @Test func whoeverOwnedAnInvitationIsToldAndStopsIt() async throws {
        let house = try await TestHouse()
        try await house.invite(InvitationText(), proved: false)
        try await house.answer(1, "ja", from: marks)
        #expect(try await house.talks().map(\.state) == [.planned])
        #expect(try await house.waiting(.doneInYourName) == ["matter/2/done-in-your-name"])
        try await house.answer(2, "stop", from: marks)
        #expect(try await house.talks().map(\.state) == [.cancelled])
        #expect(try await house.waiting(.stopped) == ["matter/2/stopped"])
    }

    private func proposed(_ house: TestHouse) async throws -> TalkID {
        let talk = try await house.plan()
        let event = try #require(try await house.talks().first)
        var text = InvitationText(method: "COUNTER", uid: event.eventUID, sequence: 0)
        text.stamp = "20270105T091000Z"
        text.organizer = "feedback@example.test"
        text.attendees = [annas]
        (text.start, text.end) = ("20270312T140000", "20270312T150000")
        try await house.invite(text, from: annas)
        return talk
    }

    @Test func whoeverMovedATalkMovesItBack() async throws {
        let house = try await TestHouse()
        let talk = try await proposed(house)
        let old = try #require(try await house.talks().first).start
        try await house.answer(1, "ja", from: marks)
        #expect(try await house.talks().map(\.start) != [old])
        try await house.answer(house.latestMatter(.doneInYourName), "stop", from: marks)
        #expect(try await house.talks().map(\.start) == [old])
        #expect(try await house.talks().map(\.id) == [talk])
    }

    @Test func whereOurServerVouchesAnAnswerIsAskedBack() async throws {
        let house = try await TestHouse { $0.isVouchingExpected = true }
        _ = try await proposed(house)
        let old = try #require(try await house.talks().first).start
        let mail = try await house.answer(1, "ja", from: marks)
        #expect(try await house.talks().map(\.start) == [old])
        #expect(try await house.held(mail) == .talkMail(.waitsFor(EmailAddress(marks))))
        // The answer to that question is enough: it went to the address on file.
        try await house.answer(house.latestMatter(.confirmChange), "ja", from: marks)
        #expect(try await house.talks().map(\.start) != [old])
    }

    /// Somebody on Cc of an unclear answer has its token; the question that goes out anew has another.
    @Test func aQuestionAskedAnewHasAnotherToken() async throws {
        let house = try await TestHouse()
        try await house.invite(InvitationText(), proved: false)
        let first = try await house.words("Hm?", by: .matter(1), answering: .confirmChange(1, isAgain: false))
        try await house.mail(first, from: marks)
        let forged = try await house.words("ja", by: .matter(1), answering: .confirmChange(1, isAgain: false))
        let mail = try await house.mail(forged, from: marks)
        #expect(try await house.talks().isEmpty)
        #expect(try await house.held(mail) == .talkMail(.answerAskedAgain))
        let second = try await house.words("ja", by: .matter(1), answering: .confirmChange(1, isAgain: true))
        try await house.mail(second, from: marks)
        #expect(try await house.talks().count == 1)
    }
}

@Suite struct NoMailTests {
    @Test func theAddressOnFileSaysWhetherItWantsNoMail() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let petra = try await house.name("petra", for: talk)
        let mail = try await house.mail(
            .words("unsubscribe", by: .rater(petra), isProved: false, answered: nil),
            from: "eve@evil.example"
        )
        let address = try EmailAddress("petra@client.example")
        #expect(try await house.held(mail) == .talkMail(.waitsFor(address)))
        #expect(try await house.store.read { try $0.suppression(of: address) } == nil)
        try await house.answer(1, "ja", from: "petra@client.example")
        #expect(try await house.store.read { try $0.suppression(of: address) }?.cause == .unsubscribe)
        let state = try await house.request(petra)?.state
        #expect(state == .declined || state == .withdrawn)
        #expect(try await house.inbox(mail).outcome == .unsubscribed)
    }
}
