// No word of a person about their own talk ends in silence: what nothing was done by is asked back, or said.
import Addressing
import Feedback
import Foundation
import Store
import TestSupport
import Testing

@testable import Talks

extension TestHouse {
    /// What was told, and to whom.
    fileprivate func told() async throws -> [String] {
        try await letters().compactMap { row -> String? in
            guard case .notActed(_, let part, let why) = row.letter else { return nil }
            return "\(part?.party?.rawValue ?? part?.name ?? "HR"): \(why.rawValue)"
        }
    }

    fileprivate func dossierLetter(_ talk: TalkID) -> Letter { .dossierToEmployee(talk, batch: 1) }
}

@Suite struct NotActedTests {
    @Test(arguments: ["Wauw, wat een mooi verslag! Mark mag vast wel meekijken, denk ik", "Ok", "ok, dank je", "Top!"])
    func anUnsureWordAboutTheDossierIsAskedBack(_ words: String) async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.release(talk)
        let mail = try await house.fromAnna(words, about: talk, answering: house.dossierLetter(talk))
        #expect(try await house.held(mail) == .mail(.writtenBy(party: .employee)))
        #expect(try await house.told() == ["employee: sharing"])
        #expect(try await house.sharedAt(talk) == nil)
        // The word that it asks for shares, in answer to that mail too.
        let question = Letter.notActed(inboxRow: mail, by: .employee(talk), .sharing)
        #expect(question.kind.isAct)
        try await house.fromAnna("deel", about: talk, answering: question)
        #expect(try await house.sharedAt(talk) != nil)
        try await house.fromAnna("deel", about: talk, answering: house.dossierLetter(talk))
        #expect(try await house.told() == ["employee: sharing", "employee: shared"])
    }

    @Test(arguments: ["Dank je wel!", "Merci beaucoup", "Vielen Dank"])
    func thanksAreNotAskedBack(_ words: String) async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.release(talk)
        let mail = try await house.fromAnna(words, about: talk, answering: house.dossierLetter(talk))
        #expect(try await house.inbox(mail).outcome == .thanked)
        #expect(try await house.told().isEmpty)
    }

    @Test func whereNothingIsThereToShareThatIsSaid() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.fromAnna("deel", about: talk)
        #expect(try await house.told() == ["employee: nothing-to-share"])
    }

    @Test func wordsAboutNothingAreAnsweredByWhatCouldBeDone() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let event = Letter.event(talk, .employee, sequence: 0, .planned)
        try await house.fromAnna("Kan iemand me hierover bellen?", about: talk, answering: event)
        try await house.change { tx, _ in try tx.cancel(talk, now: house.now) }
        try await house.fromAnna("klant: petra@client.example", about: talk)
        #expect(try await house.told() == ["employee: naming", "employee: cancelled"])
    }

    @Test func aManagersWordElsewhereIsAskedBackWithTheList() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.fromAnna("klant: petra@client.example", about: talk)
        let event = Letter.event(talk, .manager, sequence: 0, .planned)
        for _ in 1...2 { try await house.fromMark("Akkoord, tot dan", about: talk, answering: event) }
        #expect(try await house.waiting(.approval) == ["talk/1/approval/2", "talk/1/approval/2/again"])
        #expect(try await house.told() == ["manager: approval"])
        #expect(try await house.list(talk) == ["petra@client.example client proposed"])
        // In answer to what says so, his word is for the list that he has twice.
        let hint = try #require(try await house.letters().map(\.letter).last { $0.kind == .notActed })
        try await house.fromMark("akkoord", about: talk, answering: hint)
        #expect(try await house.list(talk) == ["petra@client.example client queued"])
        let list = Letter.approval(talk, [2], by: .manager, isAgain: false)
        let late = try await house.fromMark("akkoord", about: talk, answering: list)
        #expect(try await house.inbox(late).outcome == .nothingToApprove(talk: talk))
        #expect(try await house.told() == ["manager: approval", "manager: settled"])
        let polite = try await house.fromMark("Ok, dank je", about: talk, answering: event)
        #expect(try await house.inbox(polite).outcome == .thanked)
    }

    @Test func afterTheReleaseAManagerIsToldThatItIsOver() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.fromAnna("klant: petra@client.example", about: talk)
        try await house.release(talk)
        try await house.fromMark("akkoord", about: talk)
        #expect(try await house.told() == ["manager: round-over"])
    }

    @Test func aSecondAnswerThatIsNotUnderstoodIsSaid() async throws {
        let house = try await TestHouse()
        try await house.plan()
        try await house.write("klant: petra@client.example", from: "anna@example.test", proved: false)
        for _ in 1...2 { try await house.answer(1, "hoezo?", from: "anna@example.test") }
        #expect(try await house.told() == ["matter/1: unread"])
        try await house.answer(1, "ja", from: "anna@example.test")
        try await house.answer(1, "ja", from: "anna@example.test")
        #expect(try await house.told() == ["matter/1: unread", "matter/1: settled"])
    }

    @Test func wordsWithoutATokenAreAnsweredWhereTheWriterHasATalk() async throws {
        let house = try await TestHouse()
        try await house.plan()
        for sender in ["anna@example.test", "mark@example.test", "bram@example.test", "eve@elsewhere.example"] {
            let mail = try await house.write("Kan iemand me bellen?", from: sender, proved: true)
            #expect(try await house.held(mail) == .mail(.noRequest))
        }
        #expect(try await house.told() == ["employee: unread", "manager: unread"])
        try await house.write("Hoe laat is het?", from: HouseSettings.hr, proved: true)
        #expect(try await house.told().last == "HR: departments")
    }

    @Test func whatCanNotBeActedOnIsSaid() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let content = TalkMail.Content.words("stand", by: .employee(talk), isProved: false, answered: nil)
        let mail = try await house.handOn(content, from: "anna@example.test")
        for _ in 1...2 { _ = try await house.store.write { try $0.beginActing(on: mail) } }
        try await house.desk.pass(now: house.now)
        #expect(try await house.held(mail) == .talkMail(.stopsActing))
        #expect(try await house.told() == ["employee: unread"])
    }

    @Test func aLoopEndsAtTheCap() async throws {
        let house = try await TestHouse { $0.dailyAnswersPerAddress = 3 }
        let talk = try await house.plan()
        for number in 1...6 { try await house.fromAnna("bericht nummer \(number) van mijn apparaat", about: talk) }
        let (told, now) = (try await house.letters().filter { $0.letter.kind == .notActed }, house.now)
        // One more waits for a day.
        #expect(told.map { $0.nextAttempt > now } == [false, false, false, true])
    }
}

@Suite struct RegroupedRaterTests {
    @Test func aGroupByNumberIsSetAndApprovedAnew() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.fromAnna("klant: petra@client.example\ncollega: bram@example.test", about: talk)
        try await house.fromAnna("1 is leverancier\nklant: joris@client.example", about: talk)
        let list = try await house.list(talk).filter { !$0.hasSuffix("withdrawn") }
        #expect(
            list == [
                "bram@example.test colleague proposed", "petra@client.example supplier proposed",
                "joris@client.example client proposed",
            ]
        )
        let report = try await house.report()
        #expect(report.replaced.count == 1 && report.added.count == 1 && report.refused.isEmpty)
    }

    /// Nothing that she sees tells whether Petra had answered.
    @Test(arguments: [FeedbackRequest.State.sent, .answered, .declined, .expired])
    func whoWasAskedKeepsTheGroup(_ state: FeedbackRequest.State) async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let petra = try await house.name("petra", for: talk)
        try await house.change { tx, now in try tx.set(petra, to: state, now: now) }
        try await house.fromAnna("1 is leverancier\n9 is klant", about: talk)
        let report = try await house.report()
        #expect(report.refused.map(\.reason) == [.askedAlready, .notOnTheList] && report.replaced.isEmpty)
        #expect(try await house.store.read { try $0.request(petra)?.group } == .client)
    }

    @Test func aNumberOfOursThatWasALineNamesWhoStoodThere() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let mail = try await house.fromAnna(
            "collega: bram@example.test\nPetra Smit <petra@client.example>",
            about: talk
        )
        let asked = try #require(try await house.letters().map(\.letter).last { $0.kind == .namesRead })
        #expect(try await house.report().unread.map(\.number) == [2])
        try await house.fromAnna("2 is klant", about: talk, answering: asked)
        #expect(try await house.list(talk).last == "petra@client.example client proposed")
        // Where the list has that number too, nobody knows which is meant.
        try await house.fromAnna("2 is leverancier", about: talk, answering: asked)
        #expect(try await house.report().refused.map(\.reason) == [.whichNumber])
        #expect(mail.rawValue > 0)
    }
}

/// A manager of 25 people has all their lists on one day; no cap of answers eats any.
@Suite struct ManyApprovalsTests {
    /// Talks of 25 people with Mark, each with a list that waits.
    private func lists(_ house: TestHouse) async throws -> [TalkID] {
        var talks: [TalkID] = []
        for number in 1...25 {
            let (book, local) = (house.book, "medewerker\(number)")
            let talk = try await house.store.write { [now = house.now] tx in
                let mark = try #require(try tx.person(at: EmailAddress("mark@example.test")))
                let person = try member("Medewerker \(number)", local)
                let id = try tx.save(person, manager: mark.id, department: nil, now: now)
                return try book.plan(
                    tx,
                    employee: #require(try tx.person(id)),
                    manager: mark,
                    start: instant("2027-03-10T09:00:00Z") + Double(number) * 3600,
                    duration: 3600,
                    place: nil,
                    now: now
                )
            }
            let words = try await house.words(
                "klant: k\(number)@client.example",
                by: .employee(talk),
                answering: nil,
                proved: true
            )
            try await house.mail(words, from: "\(local)@example.test")
            talks.append(talk)
        }
        return talks
    }

    private func due(_ house: TestHouse, _ kind: Letter.Kind) async throws -> Int {
        let now = house.now
        return try await house.letters().count {
            $0.letter.kind == kind && $0.state == .queued && $0.nextAttempt <= now
        }
    }

    @Test func eachIsAskedAnsweredAndTold() async throws {
        let house = try await TestHouse()
        let talks = try await lists(house)
        #expect(try await due(house, .approval) == 25)
        #expect(try await due(house, .namesRead) == 25)
        // Half of them he answers unclearly first.
        for talk in talks.prefix(12) { try await house.fromMark("hmm", about: talk) }
        #expect(try await due(house, .approval) == 37)
        for talk in talks { try await house.fromMark("akkoord", about: talk) }
        #expect(try await due(house, .approved) == 25)
        #expect(try await due(house, .doneInYourName) == 25)
        for talk in talks { #expect(try await house.list(talk).allSatisfy { $0.hasSuffix("queued") }) }
        // And what he says too late, of each.
        for talk in talks { try await house.fromMark("akkoord", about: talk) }
        #expect(try await due(house, .notActed) == 25)
    }

    /// Where nobody vouches for his mail, each answer is a question first.
    @Test func eachIsAskedBackWhereNobodyVouches() async throws {
        let house = try await TestHouse { $0.isVouchingExpected = true }
        for talk in try await lists(house) { try await house.fromMark("akkoord", about: talk) }
        #expect(try await due(house, .confirmChange) == 25)
    }
}
