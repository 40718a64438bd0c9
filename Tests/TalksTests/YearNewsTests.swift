// What one of the two, or HR, says reaches whom it is about; and what people may ask of their year themselves.
import Cycle
import Days
import Feedback
import Foundation
import Letters
import Store
import TestSupport
import Testing
import Year

@Suite struct YearNewsTests {
    private func news(_ house: TestHouse, to local: String) async throws -> [[YearNews]] {
        try await house.sent(.yearNews, to: local).compactMap { letter in
            if case .yearNews(_, _, let news, _) = letter { news } else { nil }
        }
    }

    @Test func whatBecomesOfATrainingReachesHer() async throws {
        let house = try await TestHouse.afterTheTalk("geen\nopleiding: coaching voor beginners")
        try await house.pass(days: 8)
        try await house.settle("wens", from: "anna")
        try await house.pass(days: 10)
        try await house.settle("niet, te duur dit jaar", from: "mark")
        let training = try #require(try await house.trainings().first)
        #expect(training.state == .refused && training.line != nil)
        #expect(try await news(house, to: "anna") == [[.training(training.id)]])
    }

    @Test func twoVersionsAreToldToTheOther() async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: cursus SQL voor 1 juni")
        try await house.pass(days: 3)
        try await house.settle("1: cursus SQL voor 1 september", from: "mark")
        try await house.pass(days: 8)
        try await house.settle("1: cursus SQL voor 1 juli", from: "anna")
        let agreement = try #require(try await house.agreements().first)
        #expect(agreement.consent == .twoVersions)
        #expect(try await news(house, to: "mark") == [[.twoVersions(agreement.id)]])
        #expect(try await news(house, to: "anna").isEmpty)
    }

    @Test func theFollowUpIsToldInTheSameMinute() async throws {
        let house = try await TestHouse.followedUp()
        let mail = try #require(try await house.collected("mark").last { $0.lines.contains(.followUp) })
        let number = try #require(mail.lines.firstIndex(of: .followUp)) + 1
        try await house.settle("\(number) gesproken", from: "mark", in: mail.id)
        #expect(try await news(house, to: "anna") == [[.followUp(year: 2027)]])
    }

    @Test(arguments: ["gesproken", ""])
    func aManagerAddsAgreementsAndTrainingsByNumber(_ word: String) async throws {
        let house = try await TestHouse.followedUp()
        let mail = try #require(try await house.collected("mark").last { $0.lines.contains(.followUp) })
        let number = try #require(mail.lines.firstIndex(of: .followUp)) + 1
        let beside = word.isEmpty ? "" : " \(word),"
        let report = try await house.settle(
            "\(number)\(beside) afspraak: elke maand een retro, ik, voor 1 maart\n\(number) opleiding: coaching",
            from: "mark",
            in: mail.id
        )
        #expect(report?.settled == (word.isEmpty ? [] : [number]) && report?.asksBack == false)
        let agreement = try #require(try await house.agreements().last)
        #expect(agreement.author == .manager && agreement.asks == .employee)
        #expect(try await house.trainings().map(\.employee) == [Example.anna])
        #expect(try await news(house, to: "anna").flatMap(\.self).count == (word.isEmpty ? 1 : 2))
        #expect(try await house.text(of: .collectedRead, to: "mark").contains("Anna de Vries: elke maand een retro"))
        try await house.pass(days: 9)
        #expect(try await house.collected("anna").last?.lines.contains(.agreementsRight) == true)
    }

    @Test func aLineToTheManagerIsPassedOn() async throws {
        let house = try await TestHouse.followedUp()
        let mail = try #require(try await house.collected("anna").last { $0.lines == [.needs] })
        let report = try await house.settle(
            "Ik zou graag vaker samen met klanten aan tafel zitten.",
            from: "anna",
            in: mail.id
        )
        #expect(report?.settled == [1])
        let told = try await news(house, to: "mark")
        guard case .line = try #require(told.first?.first) else {
            Issue.record("\(told)")
            return
        }
        #expect(try await house.text(of: .yearNews, to: "mark").contains("samen met klanten"))
    }

    /// Each day's turn may be hours away still, and Anna may be new.
    @Test func theLastTalkBringsTheEndOfTheYearByItself() async throws {
        let house = try await TestHouse.inYear()
        try await house.plan("2027-01-12T09:00:00Z")
        house.now += 320 * 86_400
        let (year, talk) = (try #require(house.year), try #require(try await house.talks().first))
        try await house.change { tx, now in
            #expect(try YearTurn(tx, year, now: now).follow(talk) == nil)
            #expect(try tx.runningCycle()?.followedUpAt != nil)
            let kinds = try Set(tx.openLines(about: Example.anna).map(\.kind))
            #expect(kinds == [.agreementsWanted, .justTalked, .followUp, .needs])
        }
    }

    // MARK: Unasked

    @Test(arguments: ["wanneer", "Wanneer?", "When did we last talk?", "wann", "quand ?"])
    func whoAsksWhenIsTold(_ text: String) async throws {
        let house = try await TestHouse.inYear()
        try await house.change { tx, _ in
            try tx.noteTalked(Example.mark, with: Example.anna, on: try #require(CivilDay("2027-01-04")))
        }
        try await house.mail(.words(text, by: nil, isProved: true, answered: nil), from: "anna@example.test")
        #expect(try await house.sent(.lastTalks, to: "anna").count == 1)
        #expect(try await house.text(of: .lastTalks, to: "anna").contains("4 januari"))
        try await house.mail(.words(text, by: nil, isProved: true, answered: nil), from: "mark@example.test")
        #expect(try await house.text(of: .lastTalks, to: "mark").contains("Anna de Vries: maandag 4 januari"))
    }

    private func keep(_ house: TestHouse, _ text: String, proved: Bool = true) async throws -> [String] {
        try await house.mail(.words(text, by: nil, isProved: proved, answered: nil), from: "anna@example.test")
        return try await house.store.read { try $0.keptWords(of: Example.anna).map(\.text) }
    }

    @Test func aComplimentIsKept() async throws {
        let house = try await TestHouse.inYear()
        #expect(
            try await keep(house, "bewaar: Petra schreef dat de levering vlekkeloos ging") == [
                "Petra schreef dat de levering vlekkeloos ging"
            ]
        )
        guard case .wordsKept(_, _, .kept) = try #require(try await house.sent(.wordsKept, to: "anna").last) else {
            Issue.record("not kept")
            return
        }
        let left = try await house.store.read { try $0.rows("SELECT * FROM talk_mails", []) }
        #expect(left.isEmpty)
    }

    @Test func whatIsAboutHealthIsNotKept() async throws {
        let house = try await TestHouse.inYear()
        #expect(try await keep(house, "bewaar: knap hoe je terugkwam na je burn-out").isEmpty)
        guard case .wordsKept(_, _, .guarded) = try #require(try await house.sent(.wordsKept, to: "anna").last) else {
            Issue.record("kept")
            return
        }
    }

    @Test func aForgedOneIsAskedBack() async throws {
        let house = try await TestHouse.inYear()
        let kept = try await keep(house, "bewaar: onzin", proved: false)
        let asked = try await house.sent(.confirmChange, to: "anna").count
        #expect(kept.isEmpty && asked == 1)
    }

    @Test func ratersAreThankedInHerName() async throws {
        let house = try await TestHouse.inYear()
        let talk = try await house.plan("2027-01-12T09:00:00Z")
        for (name, state) in [("petra", FeedbackRequest.State.answered), ("joris", .answered), ("dirk", .expired)] {
            _ = try await house.addRequest(name, for: talk, state: state)
        }
        try await house.pass(days: 9)
        let report = try await house.settle("afspraak: cursus SQL\nbedank ze", from: "anna")
        #expect(report?.isThanking == true && report?.agreements.count == 1)
        #expect(try await house.agreements().map(\.version.text) == ["cursus SQL"])
        for (name, count) in [("petra", 1), ("joris", 1), ("dirk", 0)] {
            #expect(try await house.sent(.thanks, to: name).count == count)
        }
    }

    // MARK: The guard

    @Test func whatMayNotBeKeptGoesBackAndIsGone() async throws {
        let house = try await TestHouse.afterTheTalk("afspraak: minder werken omdat ik overspannen ben")
        #expect(try await house.text(of: .collectedRead, to: "anna").contains("overspannen"))
        let alone = try await house.settle("gaat over werk", from: "anna")
        #expect(alone?.isAboutWorkAlone == true && alone?.settled == [])
        let report = try await house.settle("Gaat over werk\nafspraak: minder druk op de ketel", from: "anna")
        #expect(report?.isGuarded == false && report?.agreements.count == 1)
    }
}
