// A manager with several talks on a day: one mail for each step, and each topic reaches the one whom it is for, and nobody else.
import Cycle
import Days
import Feedback
import Foundation
import Letters
import Store
import TestSupport
import Testing
import Year

@Suite struct SeveralTalksTests {
    private static let team = ["anna", "bram", "carla"]

    /// Mark has three talks on 10 February, at nine, eleven and two; it is 5 January.
    private func planned() async throws -> TestHouse {
        let house = try await TestHouse.inYear(preparing: true)
        try await house.change { tx, _ in
            for person in try tx.people() where person.id != Example.mark {
                try tx.change(person.id, to: person.person, manager: Example.mark, department: nil)
            }
        }
        for (name, hour) in zip(Self.team, ["09", "11", "14"]) {
            try await house.plan("2027-02-10T\(hour):00:00Z", of: name)
        }
        return house
    }

    private func topics(_ house: TestHouse, of name: String) async throws -> TalkTopics? {
        let talk = try #require(try await house.talks().first { $0.employee.address.localPart == name }).id
        return try await house.store.read { try $0.topics(of: talk) }
    }

    private func notes(_ house: TestHouse) async throws -> [String?] {
        let talks = try await house.talks().map(\.id)
        return try await house.store.read { tx in try talks.map { try tx.notes(of: .manager, for: $0) } }
    }

    private func mails(_ house: TestHouse, with kind: LineKind, to name: String) async throws -> [[LineKind]] {
        try await house.collected(name).map(\.lines).filter { $0.contains(kind) }
    }

    // MARK: Topics

    @Test func heIsAskedForAllTopicsAtOnce() async throws {
        let house = try await planned()
        // At noon, nine o'clock is over, and two is not.
        try await house.pass(days: 33)
        #expect(try await mails(house, with: .topic, to: "mark") == [[.topic, .topic, .topic]])
        try await house.pass(days: 2)
        #expect(try await mails(house, with: .topic, to: "mark").count == 1)
        for name in Self.team { #expect(try await mails(house, with: .topic, to: name) == [[.topic]]) }
        let text = try await house.text(of: .collected, to: "mark")
        #expect(text.contains("1. Anna de Vries, woensdag 10 februari") && text.contains("3. Carla Mol, woensdag 10"))
    }

    @Test func whatHeSaysOfAllReachesEachAloneAndHimInOneMail() async throws {
        let house = try await planned()
        try await house.pass(days: 34)
        try await house.settle("Over doorgroeien", from: "anna")
        try await house.settle("niets", from: "bram")
        try await house.settle("Over uren", from: "carla")
        #expect(try await house.sent(.yearNews, to: "mark").isEmpty)
        let before = try await house.letters().count
        #expect(try await house.settle("1 Haar plan\n2 Zijn rooster\n3 niets", from: "mark")?.settled == [1, 2, 3])
        let news = try await house.letters()[before...].filter { $0.letter.kind == .yearNews }
        // Both of each talk in the same minute.
        #expect(news.count == 4 && Set(news.map(\.createdAt)).count == 1)
        #expect(try await house.sent(.yearNews, to: "mark").count == 1)
        let his = try await house.text(of: .yearNews, to: "mark")
        for word in ["Over doorgroeien", "Haar plan", "Zijn rooster", "Over uren", "Bram: niets bijzonders"] {
            #expect(his.contains(word), "\(word)")
        }
        for (name, own) in [("anna", "Haar plan"), ("bram", "Zijn rooster"), ("carla", "Mark: niets bijzonders")] {
            let text = try await house.text(of: .yearNews, to: name)
            #expect(text.contains(own), "\(name)")
            for other in ["Haar plan", "Zijn rooster", "doorgroeien", "uren"] where other != own {
                let isOwn = name == "anna" && other == "doorgroeien" || name == "carla" && other == "uren"
                #expect(text.contains(other) == isOwn, "\(name): \(other)")
            }
        }
    }

    @Test(arguments: [
        "Over doorgroeien", "niets", "1 Haar plan, 2 zijn rooster", "1 Bram: zijn rooster",
        "1 Haar plan. Bram: zijn rooster", "1 Haar plan\nVoor Bram: zijn rooster", "1 Haar plan\nZelfde voor Bram",
        "1 Haar plan\n\nBij Carla wil ik het over haar gedrag hebben", "1 Ihr Plan. Und Carla soll leiser sein",
        "1 Haar plan, en met Carla haar gedrag", "1 wis notities", "2 voor mezelf: hij komt te laat",
    ])
    func whatMayBeAnothersIsShownToNobody(_ text: String) async throws {
        let house = try await planned()
        try await house.pass(days: 34)
        for name in Self.team { try await house.settle("niets", from: name) }
        let report = try await house.settle(text, from: "mark")
        #expect(report?.settled == [] && report?.asksBack == true)
        for name in Self.team { #expect(try await topics(house, of: name) == nil) }
        #expect(try await house.letters().allSatisfy { $0.letter.kind != .yearNews })
    }

    /// Neither is it lost, nor is it a wish of his own.
    @Test func aTopicThatBeginsLikeAWishStaysOne() async throws {
        let house = try await planned()
        try await house.pass(days: 34)
        let text = "1 Opleiding: haar SQL\n2 Samenwerken met Carla\n3 niets"
        #expect(try await house.settle(text, from: "mark")?.settled == [1, 2, 3])
        try await house.settle("niets", from: "anna")
        #expect(try await topics(house, of: "anna")?.manager == "Opleiding: haar SQL")
        #expect(try await house.trainings().isEmpty)
    }

    @Test func aWishAmongNotesIsNoneOfHis() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        let report = try await house.settle("Opleiding: SQL voor Anna\n4 Zijn rooster", from: "mark")
        #expect(report?.settled == [4] && report?.asksBack == true)
        #expect(try await house.trainings().isEmpty)
    }

    @Test func talksOnOtherDaysAreAskedAboutOnTheirs() async throws {
        let house = try await planned()
        try await house.plan("2027-02-12T09:00:00Z")
        try await house.pass(days: 37)
        #expect(try await mails(house, with: .topic, to: "mark").map(\.count) == [3, 1])
    }

    // MARK: The day before

    @Test func allThatComesBackStandsInOneMail() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        #expect(try await house.settle("1 Haar plan\n4 Zijn rooster\n7 klaar", from: "mark")?.settled == [1, 4, 7])
        let read = try await house.text(of: .collectedRead, to: "mark")
        #expect(read.contains("1 (Anna de Vries): Haar plan") && read.contains("4 (Bram Bos): Zijn rooster"))
        try await house.pass(days: 7)
        try await house.settle("Over uren", from: "carla")
        try await house.settle("1 Vrijdagen\n3 Vrijdagen", from: "mark")
        try await house.pass(days: 1)
        #expect(try await house.letters().count { $0.letter.kind == .beforeTalk } == 1)
        let text = try await house.text(of: .beforeTalk, to: "mark")
        let order = [
            "Anna de Vries", "Haar plan", "Bram Bos", "Zijn rooster", "Carla Mol", "Over uren", "Vrijdagen",
        ]
        var rest = text[...]
        for word in order {
            let found = try #require(rest.range(of: word), "\(word) in \(text)")
            rest = rest[found.upperBound...]
        }
        try await house.pass(days: 1)
        #expect(try await house.letters().count { $0.letter.kind == .beforeTalk } == 1)
        #expect(try await notes(house) == [nil, nil, nil])
    }

    /// The mail of the day has left: what would come back no more is not taken.
    @Test func notesForALaterTalkOfTheDayComeTooLateWithThatMail() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        let mail = try #require(try await house.collected("mark").first { $0.lines.contains(.coaching) }).id
        try await house.pass(days: 8)
        #expect(try await house.settle("7 Haar uren", from: "mark", in: mail)?.unclear == [7: .over])
        #expect(try await notes(house) == [nil, nil, nil])
    }

    /// It was not in the mail of that day.
    @Test func aTalkThatComesToTheDayLaterHasAMailOfItsOwn() async throws {
        let house = try await planned()
        try await house.plan("2027-02-17T09:00:00Z", of: "anna")
        try await house.pass(days: 27)
        try await house.settle("1 Haar plan", from: "mark")
        try await house.pass(days: 7)
        let late = try #require(try await house.talks().last).id
        let coaching = try #require(try await house.collected("mark").last { $0.lines.contains(.coaching) })
        #expect(try await house.settle("1 Nog een plan", from: "mark", in: coaching.id)?.settled == [1])
        try await house.pass(days: 1)
        let book = house.book
        try await house.change { tx, now in
            try book.move(tx, late, to: instant("2027-02-10T15:00:00Z"), duration: nil, place: nil, now: now)
            try tx.keep("Het late plan", .notes, of: .manager, for: late, now: now)
        }
        try await house.pass(days: 0)
        try await house.look(at: "2027-02-09T11:30:00Z")
        #expect(try await house.letters().count { $0.letter.kind == .beforeTalk } == 2)
        let text = try await house.text(of: .beforeTalk, to: "mark")
        #expect(text.contains("Het late plan") && !text.contains("Haar plan"))
    }

    @Test func whoLeavesTheDayTakesNothingAlong() async throws {
        let house = try await planned()
        try await house.pass(days: 27)
        try await house.settle("1 Haar plan\n4 Zijn rooster", from: "mark")
        try await house.pass(days: 8)
        try await house.cancel(#require(house.talks().first).id)
        let text = try await house.text(of: .beforeTalk, to: "mark")
        #expect(text.contains("Zijn rooster") && !text.contains("Haar plan"))
        #expect(text.contains("met Bram Bos") && !text.contains("Anna"))
    }
}
