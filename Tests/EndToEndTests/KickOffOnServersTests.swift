// The first half of a year on real servers: HR's word begins it, managers come and say what they look up to, and a talk is
// prepared by both.
import CalendarFormat
import Foundation
import MailFormat
import TestServers
import Testing

@testable import Store

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct KickOffOnServersTests {
    private struct ShownCycle: Decodable {
        struct Year: Decodable { let year: Int }
        let years: [Year]
    }

    // MARK: The kick-off

    @Test func hrsYesBeginsTheYearAndManagersCome() async throws {
        let day = TestDay(weeks: 2)
        let environment = [
            "KLANKBORD_CYCLE_ACTIVE": "true", "KLANKBORD_CYCLE_COLLECT_EVERY": "30s",
            "KLANKBORD_CYCLE_KICK_OFF": String(day.iso.dropFirst(5)), "KLANKBORD_CYCLE_KICK_OFF_PLACE": "Zaal 2",
            "KLANKBORD_CYCLE_KICK_OFF_PAGE_BEFORE": "30d",
        ]
        try await Village.open(environment) { village in
            try await village.moveInTheTeam()
            _ = try village.house.serve()
            let question = try await village.post.mail(of: "hr", "the question for the kick-off") {
                $0.subject.contains("De kick-off van")
            }
            try await village.settle(question, "Ja, doe maar", from: "hr")
            #expect(try await village.house.ask(ShownCycle.self, "cycle", "show").years.count == 1)

            let invitation = try await village.post.mail(of: "mark", "the invitation") {
                $0.subject.contains("Kick-off ontwikkelgesprekken")
            }
            let event = try #require(CalendarText(invitation))
            #expect(event.method == "REQUEST" && event.event.start.exact == day.at(10))
            let places = event.lines("LOCATION")
            #expect(places.count == 1 && places.allSatisfy { $0.hasSuffix(":Zaal 2") })
            #expect(event.lines("ATTENDEE").count == 1)
            let answer = try event.event.reply(
                .accepted,
                by: .init(name: nil, address: .init("mark@example.test")),
                stamp: Date()
            )
            let accepted = OwnMail(
                from: village.sender("mark"),
                to: "feedback@example.test",
                subject: "Accepted",
                type: "text/calendar; method=REPLY; charset=utf-8",
                body: answer.replacing("\r\n", with: "\n")
            )
            try await village.send(accepted, from: "mark")
            try await eventually("Mark's acceptance is known") {
                village.house.logText().contains("outcome=meeting-answered")
            }

            let page = try await village.post.mail(of: "mark", "the page before it") {
                $0.words.contains("Waar zie je tegenop?")
            }
            let read = try await village.settle(page, "Dat iemand kwaad wegloopt", from: "mark")
            #expect(read.words.contains("het thema, niet je regel"))
            try await keepsNothing(of: "kwaad wegloopt", village)
            for name in Village.team {
                let mails = try await village.post.mails(of: name)
                #expect(!mails.contains { $0.subject.contains("ick-off") }, "\(name)")
            }
        }
    }

    private func keepsNothing(of words: String, _ village: Village) async throws {
        try await eventually("nothing of it is in the tables") {
            let store = try await village.house.rows()
            let tables = try await store.read { tx in
                try TraceTests.rows(tx).filter { $0.value.contains { row in row.has(words) } }.map(\.key)
            }
            await store.close()
            return tables.isEmpty
        }
        for mailbox in ["INBOX", "Processed"] {
            try await eventually("nothing of it is in \(mailbox)") {
                try await village.post.octets(in: mailbox).allSatisfy { !$0.contains(words) }
            }
        }
        #expect(!village.house.logText().contains(words))
    }

    // MARK: A talk

    /// Two minutes before the talk the questions come, a minute before it the topics, and then his notes.
    @Test func aTalkIsPreparedByBoth() async throws {
        let environment = [
            "KLANKBORD_CYCLE_ACTIVE": "true", "KLANKBORD_CYCLE_COLLECT_EVERY": "30s",
            "KLANKBORD_CYCLE_PREPARING_BEFORE": "150s", "KLANKBORD_CYCLE_COACHING_BEFORE": "140s",
            "KLANKBORD_CYCLE_TOPIC_BEFORE": "90s", "KLANKBORD_CYCLE_NOTES_BEFORE": "20s",
        ]
        try await Village.open(environment) { village in
            try await village.moveInTheTeam()
            _ = try village.house.serve()
            try await village.house.tell("cycle", "start")
            let start = Date(timeIntervalSinceNow: 155).formatted(.iso8601)
            let talk = ["--employee", "anna@example.test", "--manager", "mark@example.test", "--start", start]
            #expect(try await village.house.run(["talk", "add", "--duration", "1s"] + talk).status == 0)

            let whom = try await village.mail(of: "hr", asking: "Met welke leidinggevenden")
            try await village.settle(whom, "1 goed", from: "hr")
            let questions = try await village.mail(of: "mark", asking: "Drie vragen om")
            let noted = try await village.settle(questions, "Vragen naar haar plan\nen zelf zwijgen", from: "mark")
            #expect(noted.words.contains("je notities krijg je"))

            let hers = try await village.mail(of: "anna", asking: "Waarover wil jij het hebben?")
            let his = try await village.mail(of: "mark", asking: "Waarover wil jij het hebben?")
            try await village.settle(hers, "Of ik projecten kan leiden", from: "anna")
            try await village.settle(his, "niets", from: "mark")
            for name in ["anna", "mark"] {
                let both = try await village.mail(of: name, asking: "Dit willen jullie bespreken")
                #expect(both.words.contains("Of ik projecten kan leiden") && both.words.contains("niets bijzonders"))
            }
            let before = try await village.post.mail(of: "mark", "his notes") {
                $0.subject.hasPrefix("Morgen: je gesprek")
            }
            #expect(before.words.contains("en zelf zwijgen") && before.words.contains("Of ik projecten kan leiden"))
            try await keepsNothing(of: "en zelf zwijgen", village)
        }
    }
}
