// A year around a talk on real servers, in seconds: what was agreed on comes back, what is stuck brings the two together,
// a training finds its way, and nothing about health is kept.
import Addressing
import CalendarFormat
import Foundation
import MailFormat
import TestServers
import Testing

@testable import Store

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct YearOnServersTests {
    private static let seconds = [
        "KLANKBORD_CYCLE_ACTIVE": "true", "KLANKBORD_CYCLE_COLLECT_EVERY": "4s",
        "KLANKBORD_CYCLE_AGREEMENTS_AFTER": "1s", "KLANKBORD_CYCLE_RIGHT_AFTER": "0s",
        "KLANKBORD_CYCLE_GRANT_AFTER": "0s", "KLANKBORD_CYCLE_MEETING_AFTER": "0s",
        "KLANKBORD_CYCLE_TRAINING_THEMES": "spreken",
    ]

    private struct ListedAgreement: Decodable { let employee, state: String }

    private struct ListedTraining: Decodable {
        let employee, theme, state: String
        let mandatory: Bool?
        let booked: String?
    }

    private struct ShownCycle: Decodable {
        struct Year: Decodable { let year: Int }
        let years: [Year]
        let agreements, trainings: [String: Int]
    }

    // MARK: The talk

    /// Anna had her talk with Mark a moment ago.
    /// - Returns: the mail that asks her what was agreed on.
    private func haveTheTalk(_ village: Village) async throws -> ReceivedMessage {
        try await village.house.tell("person", "add", village.person("mark"))
        try await village.house.tell("person", "add", village.person("anna"), "--manager", "mark@example.test")
        _ = try village.house.serve()
        try await village.house.tell("cycle", "start")
        try await withEverLongerLimits("a talk is planned before it begins") { seconds in
            let start = Date(timeIntervalSinceNow: 1 + seconds).formatted(.iso8601)
            let talk = ["--employee", "anna@example.test", "--manager", "mark@example.test", "--start", start]
            let output = try await village.house.run(["talk", "add", "--duration", "1s"] + talk)
            return output.status == 0 ? true : nil
        }
        return try await village.post.mail(of: "anna", "the question what was agreed on") {
            $0.subject.contains("Wat spraken jullie af?")
        }
    }

    // MARK: Agreements

    @Test func whatIsStuckBringsTheTwoTogether() async throws {
        try await Village.open(Self.seconds.merging(["KLANKBORD_CYCLE_QUARTER": "20s"]) { $1 }) { village in
            let wanted = try await haveTheTalk(village)
            let agreed = "afspraak: meelopen met de klantenservice, ik, voor 1 juni\nafspraak: vaker nee zeggen"
            let read = try await village.settle(wanted, agreed, from: "anna")
            #expect(read.words.contains("meelopen met de klantenservice") && !read.words.contains("cursus SQL"))
            let right = try await village.mail(of: "mark", asking: "Schrijf “klopt”")
            #expect(right.number(of: "Anna: vaker nee zeggen") == 2)
            try await village.settle(right, "Klopt!", from: "mark")
            #expect(try await agreements(village) == ["agreed", "agreed"])

            let quarter = try await village.mail(of: "anna", asking: "Hoe staat het met")
            let (first, second) = (quarter.number(of: "meelopen"), quarter.number(of: "vaker nee"))
            let told = try await village.settle(
                quarter,
                "\(first ?? 0) vast: geen tijd\n\(second ?? 0) klaar",
                from: "anna"
            )
            #expect(told.words.contains("vast, geen tijd"))
            #expect(try await agreements(village) == ["stuck", "done"])
            try await meet(village)
            let shown = try await village.house.ask(ShownCycle.self, "cycle", "show")
            #expect(shown.years.count == 1 && shown.agreements == ["stuck": 1, "done": 1] && shown.trainings == [:])
        }
    }

    private func agreements(_ village: Village) async throws -> [String] {
        let listed = try await village.house.ask([ListedAgreement].self, "agreement", "list")
        #expect(listed.allSatisfy { $0.employee == "anna@example.test" })
        return listed.map(\.state)
    }

    /// A time is proposed to both: Anna accepts it in her calendar, Mark writes another one, and she says yes to it.
    private func meet(_ village: Village) async throws {
        let asked = "even samen te gaan zitten met"
        let hers = try await village.mail(of: "anna", asking: asked)
        let his = try await village.mail(of: "mark", asking: asked)
        #expect(his.words.contains("meelopen met de klantenservice") && his.words.contains("geen tijd"))
        let (event, other) = (try #require(CalendarText(hers)), try #require(CalendarText(his)))
        #expect(event.method == "REQUEST" && other.method == "REQUEST")
        #expect(event.event.uid == other.event.uid && event.event.sequence == 0)
        #expect(event.lines("DTSTART") == other.lines("DTSTART"))
        for name in ["anna", "mark"] { #expect(event.attendee("\(name)@example.test") != nil) }

        let answer = try event.event.reply(
            .accepted,
            by: .init(name: nil, address: .init("anna@example.test")),
            stamp: Date()
        )
        let accepted = OwnMail(
            from: village.sender("anna"),
            to: "feedback@example.test",
            subject: "Accepted",
            type: "text/calendar; method=REPLY; charset=utf-8",
            body: answer.replacing("\r\n", with: "\n")
        )
        try await village.send(accepted, from: "anna")
        try await eventually("Anna's acceptance is known") {
            village.house.logText().contains("outcome=meeting-answered")
        }
        try await village.settle(his, "Liever \(TestDay.weekAfter.dutch) om 15.00 uur", from: "mark")
        let proposal = try await village.mail(of: "anna", asking: "stelt een andere tijd voor")
        #expect(CalendarText(proposal) == nil)
        try await village.settle(proposal, "Ja, prima", from: "anna")
        for name in ["anna", "mark"] {
            let update = try await village.post.mail(of: name, "the new time") {
                let changed = CalendarText($0)?.event
                return changed?.uid == event.event.uid && changed?.sequence == 1
            }
            let changed = try #require(CalendarText(update))
            #expect(changed.method == "REQUEST" && changed.event.start.exact == TestDay.weekAfter.at(15))
            #expect(changed.lines("ATTENDEE").allSatisfy { $0.contains("PARTSTAT=ACCEPTED") })
        }
    }

    // MARK: Trainings

    @Test func aTrainingGoesFromAWishToItsDay() async throws {
        try await Village.open(Self.seconds) { village in
            let wanted = try await haveTheTalk(village)
            let read = try await village.settle(wanted, "Geen\nopleiding: spreken voor groepen", from: "anna")
            #expect(read.words.contains("spreken voor groepen"))
            let mandatory = try await village.mail(of: "anna", asking: "“verplicht” of “wens”")
            try await village.settle(mandatory, "wens", from: "anna")
            let grant = try await village.mail(of: "mark", asking: "Mag deze opleiding?")
            #expect(grant.number(of: "Anna Jansen: spreken voor groepen") == 1)
            try await village.settle(grant, "mag", from: "mark")
            try await news(village, "mag; HR zoekt een dag")
            let booking = try await village.mail(of: "hr", asking: "Voor welke dag")
            #expect(booking.number(of: "Anna Jansen: spreken voor groepen") == 1)
            try await village.settle(booking, "1 geboekt \(TestDay.monthAfter.dutch)", from: "hr")
            try await news(village, "geboekt voor")

            let trainings = try await village.house.ask([ListedTraining].self, "training", "list")
            let training = try #require(trainings.first)
            #expect(trainings.count == 1 && training.employee == "anna@example.test" && training.state == "booked")
            #expect(training.theme == "spreken" && training.mandatory == false)
            #expect(training.booked == TestDay.monthAfter.iso)
            let shown = try await village.house.ask(ShownCycle.self, "cycle", "show")
            #expect(shown.trainings == ["booked": 1] && shown.agreements == [:])
            try await keepNothingAboutHealth(village, wanted)
        }
    }

    private func news(_ village: Village, _ words: String) async throws {
        let mail = try await village.post.mail(of: "anna", words) {
            $0.subject == "Over je opleiding" && $0.words.contains(words)
        }
        #expect(mail.words.contains("spreken voor groepen"))
    }

    /// It goes back to Anna, and is nowhere else then.
    private func keepNothingAboutHealth(_ village: Village, _ wanted: ReceivedMessage) async throws {
        let back = try await village.settle(wanted, "afspraak: minder werken, ik ben overspannen", from: "anna")
        #expect(back.words.contains("niets van bewaard") && back.words.contains("ik ben overspannen"))
        #expect(try await village.house.ask([ListedAgreement].self, "agreement", "list").isEmpty)
        for mailbox in ["INBOX", "Processed"] {
            try await eventually("nothing of it is in \(mailbox)") {
                try await village.post.octets(in: mailbox).allSatisfy { !$0.contains("overspannen") }
            }
        }
        let store = try await village.house.rows()
        let tables = try await store.read { tx in
            try TraceTests.rows(tx).filter { $0.value.contains { row in row.has("overspannen") } }.map(\.key)
        }
        await store.close()
        #expect(tables == [])
        #expect(!village.house.logText().contains("overspannen"))
    }
}

extension ReceivedMessage {
    /// The number of the line of a list that begins with that text.
    fileprivate func number(of text: String) -> Int? {
        (plainText ?? "").split(whereSeparator: \.isNewline).lazy.compactMap { line in
            line.contains(". \(text)") ? Int(line.prefix { $0 != "." }) : nil
        }.first
    }
}
