// From the kick-off to what HR knows, on real servers and in one piece: a manager and his team of eight live through a year.
import CalendarFormat
import Foundation
import MailFormat
import TestServers
import Testing

@testable import Store

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct TeamYearTests {
    /// HR is asked for this year's kick-off on whichever day it is. What comes before a talk comes within three minutes,
    /// and what comes after it at once.
    private static let seconds = [
        "KLANKBORD_CYCLE_ACTIVE": "true", "KLANKBORD_CYCLE_COLLECT_EVERY": "12s",
        "KLANKBORD_CYCLE_KICK_OFF": "07-01", "KLANKBORD_CYCLE_KICK_OFF_ASK_BEFORE": "183d",
        "KLANKBORD_CYCLE_KICK_OFF_PAGE_BEFORE": "30d", "KLANKBORD_CYCLE_KICK_OFF_PLACE": "Zaal 2",
        "KLANKBORD_CYCLE_PREPARING_BEFORE": "150s", "KLANKBORD_CYCLE_COACHING_BEFORE": "140s",
        "KLANKBORD_CYCLE_TOPIC_BEFORE": "100s", "KLANKBORD_CYCLE_NOTES_BEFORE": "20s",
        "KLANKBORD_CYCLE_AGREEMENTS_AFTER": "1s", "KLANKBORD_CYCLE_RIGHT_AFTER": "0s",
        "KLANKBORD_CYCLE_GRANT_AFTER": "0s", "KLANKBORD_CYCLE_FOLLOW_UP_AFTER": "1s",
        "KLANKBORD_CYCLE_INTERVENTION_AFTER": "0s", "KLANKBORD_CYCLE_TRAINING_THEMES": "spreken",
    ]

    struct ShownCycle: Decodable {
        struct Year: Decodable { let year: Int }
        let years: [Year]
        let agreements, trainings: [String: Int]
    }

    @Test func fromTheKickOffToWhatHRKnows() async throws {
        try await Village.open(Self.seconds) { village in
            try await village.moveInTheTeam()
            _ = try village.house.serve()
            try await beginTheYear(village)
            let year = try #require(try await village.house.ask(ShownCycle.self, "cycle", "show").years.first).year
            try await lookUpToIt(village)
            try await comeTogether(village)
            try await prepareAnnasTalk(village)
            try await haveTheTalks(village)
            let shown = try await village.house.ask(ShownCycle.self, "cycle", "show")
            #expect(shown.agreements == ["agreed": 8] && shown.trainings == ["granted": 8])
            try await endTheQuarter(village)
            let mail = try await rapport(village, year)
            try await checkFigures(mail, village, year)
            try await noteIntervention(village, year)
        }
    }

    // MARK: The kick-off

    /// HR says yes, with a day; Mark, who leads all eight, is invited and accepts.
    private func beginTheYear(_ village: Village) async throws {
        let day = TestDay(weeks: 2)
        let question = try await village.post.mail(of: "hr", "the question for the kick-off") {
            $0.subject.contains("De kick-off van")
        }
        #expect(question.words.contains("Hallo collega’s van HR,"))
        try await village.settle(question, "Ja, maar op \(day.dutch)", from: "hr")
        let invitation = try await village.post.mail(of: "mark", "the invitation") {
            $0.subject.contains("Kick-off ontwikkelgesprekken")
        }
        #expect(invitation.enclosesHandout)
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
    }

    private func lookUpToIt(_ village: Village) async throws {
        let page = try await village.mail(of: "mark", asking: "Waar zie je tegenop?")
        let read = try await village.settle(page, "Dat iemand kwaad wegloopt", from: "mark")
        #expect(read.words.contains("het thema, niet je regel"))
        try await keepsNothing(of: "kwaad wegloopt", village)
        for name in Village.team {
            let mails = try await village.post.mails(of: name)
            #expect(!mails.contains { $0.subject.contains("ick-off") }, "\(name)")
        }
    }

    /// The day before it HR hears who comes; a week after it all eight are told of their talk.
    private func comeTogether(_ village: Village) async throws {
        try await letTheKickOffBe(in: 12 * 3600, village)
        let ready = try await village.post.mail(of: "hr", "who comes") { $0.subject.hasPrefix("De kick-off van") }
        let mark = try #require(village.facts.accounts.first { $0.address == "mark@example.test" }).name
        #expect(ready.words.contains("Komt: \(mark)") && ready.words.contains("vanaf vijf antwoorden"))

        try await letTheKickOffBe(in: -8 * 86_400, village)
        let training = try await village.mail(of: "mark", asking: "Wil je zelf een training?")
        try await village.settle(training, "nee", from: "mark")
        for name in Village.team {
            let told = try await village.post.mail(of: name, "what the talk is") {
                $0.subject.hasPrefix("Jouw ontwikkelgesprek van")
            }
            #expect(told.words.contains("jij hebt de regie") && told.enclosesHandout, "\(name)")
        }
    }

    /// The days until then pass, and the next one comes.
    private func letTheKickOffBe(in seconds: TimeInterval, _ village: Village) async throws {
        let store = try await village.house.rows()
        let start = Date(timeIntervalSinceNow: seconds)
        try await store.write { tx in try tx.execute("UPDATE kick_offs SET start_at = $1", [.time(start)]) }
        await store.close()
        try await village.nextDay()
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

    // MARK: Before the talk

    /// Mark invites Anna from his calendar; HR needs no word with him, and he notes what he wants to ask.
    private func prepareAnnasTalk(_ village: Village) async throws {
        let start = Date(timeIntervalSinceNow: 165)
        var text = InvitationText()
        text.startLines = ["DTSTART:\(Self.utc(start))", "DTEND:\(Self.utc(start + 1))"]
        let mail = text.mail(from: village.sender("mark"))
        try await village.post.submit(mail, as: "mark", to: "feedback@example.test")

        let whom = try await village.mail(of: "hr", asking: "Met welke leidinggevenden")
        try await village.settle(whom, "1 goed", from: "hr")
        let questions = try await village.mail(of: "mark", asking: "Drie vragen om")
        let noted = try await village.settle(questions, "Vragen naar haar plan\nen zelf zwijgen", from: "mark")
        #expect(noted.words.contains("je notities krijg je"))
    }

    /// As calendars write it, to the second.
    private static func utc(_ moment: Date) -> String {
        moment.formatted(.iso8601).replacing("-", with: "").replacing(":", with: "")
    }

    private func sayTheirTopics(_ village: Village) async throws {
        let hers = try await village.mail(of: "anna", asking: "Waarover wil jij het hebben?")
        let his = try await village.mail(of: "mark", asking: "Waarover wil jij het hebben?")
        try await village.settle(hers, "Of ik projecten kan leiden", from: "anna")
        try await village.settle(his, "niets", from: "mark")
        for name in ["anna", "mark"] {
            let both = try await village.mail(of: name, asking: "Dit willen jullie bespreken")
            #expect(both.words.contains("Of ik projecten kan leiden") && both.words.contains("niets bijzonders"))
        }
    }

    // MARK: The talks, and what comes of them

    /// Those of the others are over before Anna's, the last.
    private func haveTheTalks(_ village: Village) async throws {
        try await sayTheirTopics(village)
        try await plan(Village.team.filter { $0 != "anna" }, village)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for name in Village.team { group.addTask { try await sayWhatCameOfIt(name, village) } }
            let before = try await village.post.mail(of: "mark", "his notes") {
                $0.subject.hasPrefix("Je gesprek met ")
            }
            #expect(before.words.contains("en zelf zwijgen") && before.words.contains("Of ik projecten kan leiden"))
            try await lead(village)
            try await group.waitForAll()
        }
        try await keepsNothing(of: "en zelf zwijgen", village)
    }

    private func plan(_ names: [String], _ village: Village) async throws {
        let file = village.house.folder.appending(path: "talks.csv")
        try await withEverLongerLimits("talks are planned before they begin") { seconds in
            let start = Date(timeIntervalSinceNow: 1 + seconds).formatted(.iso8601)
            let rows = names.map { "\($0)@example.test,\(start),1s" }
            try (["employee,start,duration"] + rows).joined(separator: "\n").write(
                to: file,
                atomically: true,
                encoding: .utf8
            )
            return try await village.house.run("talk", "import", file.path).status == 0 ? true : nil
        }
    }

    /// All agree on something and wish for a training; six need room, and two have too much to do.
    private func sayWhatCameOfIt(_ name: String, _ village: Village) async throws {
        let wanted = try await village.mail(of: name, asking: "Wat spraken jullie af?")
        let said = "afspraak: vaker vooraf overleggen\nopleiding: spreken voor groepen"
        let read = try await village.settle(wanted, said, from: name)
        #expect(read.words.contains("vaker vooraf overleggen") && read.words.contains("spreken voor groepen"))
        let mandatory = try await village.mail(of: name, asking: "“verplicht” of “wens”")
        try await village.settle(mandatory, "wens", from: name)
        let needs = try await village.mail(of: name, asking: "Wat heb je nodig om hier")
        try await village.settle(needs, name.hasPrefix("supplier") ? "werkdruk" : "ruimte", from: name)
    }

    /// Mark answers each line of his mails, until he said of all eight that it is right, that they may, and that they talked.
    private func lead(_ village: Village) async throws {
        var answered: Set<String?> = []
        var said: Set<String> = []
        try await eventually(
            "Mark answered of all eight",
            holds: {
                for mail in try await village.post.mails(of: "mark") where answered.insert(mail.messageID).inserted {
                    let words = Self.marksWords(mail)
                    guard !words.isEmpty else { continue }
                    try await village.settle(mail, words.map(\.reply).joined(separator: "\n"), from: "mark")
                    said.formUnion(words.map(\.what))
                }
                return said.count == 3 * Village.team.count + 1
            }
        )
    }

    /// By the question that a line stands under.
    private static func marksWords(_ mail: ReceivedMessage) -> [(reply: String, what: String)] {
        let questions = [
            ("Klop", "klopt"), ("Mag deze opleiding?", "mag"), ("Is het ontwikkelgesprek van dit jaar", "gesproken"),
        ]
        var (word, words): (String?, [(reply: String, what: String)]) = (nil, [])
        for line in (mail.plainText ?? "").split(whereSeparator: \.isNewline) {
            if line.hasPrefix("Wil je HR over iemand spreken?") { return [("nee", "nee")] }
            if let question = questions.first(where: { line.hasPrefix($0.0) }) { word = question.1 }
            if let word, let found = line.firstMatch(of: /^([0-9]+)\. (.+)$/) {
                words.append(("\(found.1) \(word)", "\(word) \(found.2)"))
            }
        }
        return words
    }
}

extension ReceivedMessage {
    /// As a PDF, or as text where nothing is printed.
    fileprivate var enclosesHandout: Bool {
        parts.contains { $0.filename?.hasPrefix("je-ontwikkelgesprek.") ?? false && !$0.bytes.isEmpty }
    }
}

extension Village {
    /// What the service does each day it does once more.
    func nextDay() async throws {
        let store = try await house.rows()
        try await store.write { tx in try tx.execute("DELETE FROM duties WHERE name = 'tend-year'", []) }
        await store.close()
    }
}
