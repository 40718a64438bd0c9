// Before a talk: HR prepares it with the manager, he gets a coach's questions and his notes back, both say their topic.
import Cycle
import Days
import Feedback
import Foundation
import Letters
import Store
import TestSupport
import Testing
import Year

@Suite struct PreparationTests {
    /// Anna's talk is on 10 February; it is 5 January.
    private func planned() async throws -> TestHouse {
        let house = try await TestHouse.inYear(preparing: true)
        try await house.plan("2027-02-10T09:00:00Z")
        return house
    }

    private func notes(_ house: TestHouse) async throws -> String? {
        let talk = try #require(try await house.talks().first).id
        return try await house.store.read { try $0.notes(of: .manager, for: talk) }
    }

    private func topics(_ house: TestHouse) async throws -> TalkTopics? {
        let talk = try #require(try await house.talks().first).id
        return try await house.store.read { try $0.topics(of: talk) }
    }

    // MARK: HR

    @Test func hrIsAskedWithWhomToPrepare() async throws {
        let house = try await planned()
        try await house.pass(days: 21)
        #expect(try await house.collected("hr").isEmpty)
        try await house.pass(days: 2)
        #expect(try await house.collected("hr").map(\.lines) == [[.preparing]])
        #expect(try await house.text(of: .collected, to: "hr").contains("Mark Visser; Anna de Vries, 10 februari"))
        #expect(try await house.settle("1 bel", from: "hr")?.settled == [1])
        try await house.pass(days: 8)
        #expect(try await house.collected("hr").last?.lines == [.callMade])
    }

    /// Where HR is asked earlier, the talks that it is asked about stand there all the same.
    @Test func hrSeesTheTalksHoweverEarlyItIsAsked() async throws {
        var rules = CycleRules()
        (rules.preparingBefore, rules.followUpAfter) = (45 * 86_400, 300 * 86_400)
        let house = try await TestHouse { [rules] in $0.cycle = rules }
        try await house.change { tx, now in try tx.startCycle(2027, now: now) }
        try await house.plan("2027-03-10T09:00:00Z")
        try await house.pass(days: 20)
        #expect(try await house.collected("hr").map(\.lines) == [[.preparing]])
        #expect(try await house.text(of: .collected, to: "hr").contains("Mark Visser; Anna de Vries, 10 maart"))
    }

    @Test func aManagerWithTwoTalksIsOneLine() async throws {
        let house = try await planned()
        try await house.plan("2027-02-11T09:00:00Z")
        try await house.pass(days: 24)
        #expect(try await house.collected("hr").map(\.lines) == [[.preparing]])
        #expect(try await house.settle("allemaal goed", from: "hr")?.settled == [1])
        try await house.pass(days: 8)
        #expect(try await house.collected("hr").count == 1)
    }

    // MARK: The manager's notes

    @Test func notesComeBackTheDayBeforeAndAreGone() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        #expect(try await house.collected("mark").map(\.lines) == [[.coaching]])
        let report = try await house.settle("Vragen naar haar plan\nen wat ze daarvoor laat", from: "mark")
        #expect(report?.settled == [1] && report?.asksBack == false)
        #expect(try await notes(house) == "Vragen naar haar plan\nen wat ze daarvoor laat")
        try await house.pass(days: 8)
        #expect(try await house.text(of: .beforeTalk, to: "mark").contains("en wat ze daarvoor laat"))
        #expect(try await house.sent(.beforeTalk, to: "anna").isEmpty)
        // That mail may come back: they are there until the talk begins.
        #expect(try await notes(house) != nil)
        try await house.look(at: "2027-02-10T08:59:00Z")
        #expect(try await notes(house) != nil)
        #expect(try await house.look(at: "2027-02-10T09:00:00Z") > instant("2027-02-10T09:00:00Z"))
        #expect(try await notes(house) == nil)
    }

    /// A year that is closed asks nothing more; what he wrote before is his.
    @Test func notesComeBackWhereTheYearIsClosed() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        #expect(try await house.settle("Vragen naar haar plan", from: "mark")?.settled == [1])
        try await house.change { tx, now in _ = try tx.closeCycle(2027, now: now) }
        #expect(try await house.settle("En naar haar rooster", from: "mark")?.unclear == [1: .over])
        try await house.pass(days: 8)
        #expect(try await house.text(of: .beforeTalk, to: "mark").contains("Vragen naar haar plan"))
        try await house.look(at: "2027-02-10T08:59:00Z")
        #expect(try await notes(house) != nil)
        try await house.look(at: "2027-02-10T09:00:00Z")
        #expect(try await notes(house) == nil)
    }

    @Test func aYearThatIsClosedAsksNothingBeforeATalk() async throws {
        let house = try await planned()
        try await house.pass(days: 20)
        try await house.change { tx, now in _ = try tx.closeCycle(2027, now: now) }
        try await house.pass(days: 15)
        let (mark, anna) = (try await house.collected("mark"), try await house.collected("anna"))
        let kinds = (mark + anna).flatMap(\.lines)
        #expect(!kinds.contains(.coaching) && !kinds.contains(.topic))
        #expect(try await house.sent(.beforeTalk, to: "mark").isEmpty)
        let talk = try #require(try await house.talks().first).id
        #expect(try await house.store.read { try $0.openLines(aboutTalk: talk) }.isEmpty)
    }

    /// Three questions, and three answers with his own numbers: none of them is about the line behind.
    @Test func answersWithHisOwnNumbersAreNotesAndNothingElse() async throws {
        let house = try await planned()
        try await house.pass(days: 20)
        try await house.change { tx, now in
            let due = now.addingTimeInterval(6 * 86_400)
            try tx.insert(NewLine(.justTalked, to: .manager, about: Example.anna, .person, due: due))
        }
        try await house.pass(days: 7)
        let mail = try #require(try await house.collected("mark").last)
        #expect(mail.lines == [.coaching, .justTalked])
        let text = try await house.text(of: .collected, to: "mark")
        #expect(text.contains("1. ") && text.contains("2. ") && text.contains("3. ") && text.contains("4. Anna"))
        let answers = "1. Meer rust\n2. Gisteren\n3. Weet ik nog niet"
        let report = try await house.settle(answers, from: "mark")
        #expect(report?.settled == [1] && report?.asksBack == false)
        #expect(try await notes(house) == answers)
        #expect(try await house.settle("4. Gisteren", from: "mark")?.settled == [4])
    }

    @Test func aSecondMailAddsToTheNotes() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        try await house.settle("Vragen naar haar plan", from: "mark")
        #expect(try await house.text(of: .collectedRead, to: "mark").contains("Vragen naar haar plan Wat je verder"))
        try await house.settle("En wat ze daarvoor laat", from: "mark")
        #expect(try await notes(house) == "Vragen naar haar plan\nEn wat ze daarvoor laat")
        let both = try await house.text(of: .collectedRead, to: "mark")
        #expect(both.contains("Vragen naar haar plan En wat ze daarvoor laat"))
        #expect(try await house.settle("wis notities", from: "mark")?.settled == [1])
        #expect(try await notes(house) == nil)
        let none = try await house.text(of: .collectedRead, to: "mark")
        #expect(none.contains("we bewaren geen notities") && !none.contains("haar plan"))
    }

    @Test func whatIsTooLongWithTheRestIsNotAddedAndNothingIsLost() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        let long = String(repeating: "Vragen naar haar plan. ", count: 100)
        #expect(try await house.settle(long, from: "mark")?.settled == [1])
        let first = try await notes(house)
        #expect(try await house.settle(long, from: "mark")?.unclear == [1: .tooLong])
        #expect(try await notes(house) == first && first != nil)
    }

    @Test func aWordKeepsNothing() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        #expect(try await house.settle("klaar", from: "mark")?.settled == [1])
        #expect(try await notes(house) == nil)
        try await house.pass(days: 8)
        #expect(try await house.sent(.beforeTalk, to: "mark").isEmpty)
    }

    @Test(arguments: [
        "Komt later", "Nog niet klaar", "Ik ben nog niet klaar", "bijna klaar", "Komt nog", "Dat komt nog!",
        "Volgt nog",
        "Ben ik nog mee bezig", "nog geen tijd gehad", "Wordt aan gewerkt", "Ik kom er nog op terug",
        "Hoi, komt morgen.\nMark",
        "Not ready yet", "Almost ready", "Coming soon", "Will follow", "Still working on it", "I haven't had time yet",
        "Noch nicht fertig", "Fast fertig", "Kommt noch", "Folgt noch", "Bin noch dran", "Noch in Arbeit",
        "Reiche ich noch nach",
        "Pas encore prêt", "Presque prêt", "Ça vient", "En cours", "J'y travaille encore", "Plus tard",
    ])
    func aPromiseIsNoNote(_ text: String) async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        let report = try await house.settle(text, from: "mark")
        #expect(report?.comesLater == true && report?.settled == [] && report?.asksBack == false)
        #expect(try await notes(house) == nil)
        #expect(try await house.text(of: .collectedRead, to: "mark").contains("mag later komen"))
        // And it is taken when it comes.
        #expect(try await house.settle("Vragen naar haar plan", from: "mark")?.settled == [1])
    }

    @Test func thanksAreNoNote() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        try await house.settle("Dank je wel!", from: "mark")
        #expect(try await notes(house) == nil)
    }

    @Test(arguments: [
        "Project Zuid is nog niet klaar: waarom?", "Bijna klaar met haar opleiding, dat vieren",
        "Er komt nog een reorganisatie",
        "Ask why it is not ready yet", "Die Schulung kommt noch", "Elle n'a pas encore choisi",
        "Nog niet klaar. Vraag in elk geval naar haar plan",
    ])
    func aNoteAboutWhatIsNotReadyIsANote(_ text: String) async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        #expect(try await house.settle(text, from: "mark")?.settled == [1])
        #expect(try await notes(house) == text)
    }

    @Test func notesAboutHealthGoBack() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        let report = try await house.settle("Ze is overspannen, voorzichtig zijn", from: "mark")
        #expect(report?.isGuarded == true)
        #expect(try await notes(house) == nil)
    }

    @Test func notesThatComeTooLateAreNotKept() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        let mail = try #require(try await house.collected("mark").first).id
        try await house.pass(days: 8)
        let report = try await house.settle("Vragen naar haar plan", from: "mark", in: mail)
        #expect(report?.unclear == [1: .over] && report?.settled == [])
        #expect(try await notes(house) == nil)
    }

    @Test func whoLeadsHerNoMoreKeepsNoNotes() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        try await house.change { tx, _ in
            let anna = try #require(try tx.person(Example.anna))
            try tx.change(anna.id, to: anna.person, manager: Example.bram, department: nil)
        }
        let report = try await house.settle("Vragen naar haar plan", from: "mark")
        #expect(report?.unclear == [1: .notAsked])
        #expect(try await notes(house) == nil)
    }

    /// What Mark is asked ten days before.
    private func questions(_ house: TestHouse) async throws -> String {
        try await house.pass(days: 27)
        #expect(try await house.collected("mark").last?.lines == [.coaching])
        return try await house.text(of: .collected, to: "mark")
    }

    private static let (ofFeedback, ofLater) = ("Er is om feedback gevraagd", "over drie jaar")

    @Test(arguments: 0..<8) func theQuestionsGoByWhatIsKnown(_ bits: Int) async throws {
        let (isFirst, hasAgreements, isAsked) = (bits & 1 != 0, bits & 2 != 0, bits & 4 != 0)
        let house = try await planned()
        let talk = try #require(try await house.talks().first).id
        if isAsked {
            try await house.fromAnna("klant: Petra Smit <petra@client.example>", about: talk)
            try await house.fromMark("Akkoord", about: talk)
        }
        try await house.change { tx, now in
            if !isFirst { try tx.addTalk(at: now.addingTimeInterval(-365 * 86_400), now: now) }
            guard hasAgreements else { return }
            _ = try tx.insert(.init(text: "cursus SQL"), by: .employee, of: Example.anna, in: nil, now: now)
        }
        let text = try await questions(house)
        #expect(text.contains("voor het eerst samen") == isFirst)
        #expect(text.contains("sinds jullie vorige gesprek") == !isFirst)
        #expect(text.contains("Welke afspraak verdient") == hasAgreements)
        #expect(text.contains("eerste kleine stap") == !hasAgreements)
        #expect(text.contains(Self.ofFeedback) == isAsked)
        #expect(text.contains(Self.ofLater) == !isAsked)
    }

    /// Whom she named without him, and whether anybody answered, the questions don't tell.
    @Test(arguments: FeedbackRequest.State.allCases)
    func theQuestionsTellNothingOfAnswers(_ state: FeedbackRequest.State) async throws {
        let house = try await planned()
        let talk = try #require(try await house.talks().first).id
        try await house.addRequest("petra", for: talk, state: state)
        let text = try await questions(house)
        #expect(!text.contains(Self.ofFeedback) && text.contains(Self.ofLater))
    }

    @Test func whoWasAskedHimselfKnowsOfFeedback() async throws {
        let house = try await planned()
        let talk = try #require(try await house.talks().first).id
        try await house.addRequest("mark", for: talk, as: .manager, state: .sent)
        #expect(try await questions(house).contains(Self.ofFeedback))
    }

    // MARK: Topics

    @Test func topicsAreShownOnceBothHaveWritten() async throws {
        let house = try await planned()
        try await house.pass(days: 34)
        for name in ["anna", "mark"] { #expect(try await house.collected(name).last?.lines == [.topic]) }
        #expect(try await house.settle("Over doorgroeien", from: "anna")?.settled == [1])
        #expect(try await topics(house) == nil)
        for name in ["anna", "mark"] { #expect(try await house.sent(.yearNews, to: name).isEmpty) }
        #expect(try await house.settle("niets", from: "mark")?.settled == [1])
        #expect(try await topics(house) == TalkTopics(employee: "Over doorgroeien", manager: nil))
        for name in ["anna", "mark"] { #expect(try await house.sent(.yearNews, to: name).count == 1) }
        #expect(try await house.text(of: .yearNews, to: "mark").contains("Over doorgroeien"))
        #expect(try await house.text(of: .yearNews, to: "anna").contains("Mark: niets bijzonders"))
        try await house.pass(days: 1)
        #expect(try await house.text(of: .beforeTalk, to: "mark").contains("Over doorgroeien"))
        try await house.pass(days: 10)
        #expect(try await topics(house) == nil)
    }

    @Test func aTopicAfterTheTalkIsNotKept() async throws {
        let house = try await planned()
        try await house.pass(days: 34)
        let mail = try #require(try await house.collected("anna").last).id
        try await house.pass(days: 3)
        #expect(try await house.settle("Over doorgroeien", from: "anna", in: mail)?.unclear == [1: .over])
    }

    @Test func oneTopicAloneReachesNobody() async throws {
        let house = try await planned()
        try await house.pass(days: 34)
        try await house.settle("Over doorgroeien", from: "anna")
        try await house.pass(days: 1)
        #expect(try await house.sent(.beforeTalk, to: "mark").isEmpty)
        #expect(try await house.sent(.yearNews, to: "mark").isEmpty)
    }

    // MARK: Talks that change

    @Test func whatWaitsFollowsATalkThatMoves() async throws {
        let house = try await planned()
        try await house.pass(days: 2)
        let (book, talk) = (house.book, try #require(try await house.talks().first).id)
        try await house.change { tx, now in
            try book.move(tx, talk, to: instant("2027-03-10T09:00:00Z"), duration: nil, place: nil, now: now)
        }
        try await house.pass(days: 40)
        #expect(try await house.collected("mark").isEmpty)
        try await house.pass(days: 14)
        #expect(try await house.collected("mark").last?.lines == [.coaching])
    }

    @Test func aTalkThatIsCalledOffIsPreparedByNobody() async throws {
        let house = try await planned()
        try await house.pass(days: 2)
        let (book, talk) = (house.book, try #require(try await house.talks().first).id)
        try await house.change { tx, now in try book.cancel(tx, talk, now: now) }
        try await house.pass(days: 40)
        for name in ["anna", "mark"] {
            #expect(try await house.collected(name).flatMap(\.lines).filter { $0 != .justTalked }.isEmpty)
        }
    }

    /// Planned for the day after tomorrow: there is no time for a coach's questions.
    @Test func aTalkAtShortNoticeIsAskedForItsTopicAlone() async throws {
        let house = try await TestHouse.inYear(preparing: true)
        try await house.plan("2027-01-08T09:00:00Z")
        try await house.pass(days: 1)
        for name in ["anna", "mark"] { #expect(try await house.collected(name).map(\.lines) == [[.topic]]) }
        #expect(try await house.collected("hr").isEmpty)
    }
}
