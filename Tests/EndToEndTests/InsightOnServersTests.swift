// From the kick-off to what HR knows, on real servers: eight have their talks and say what came of them; when the quarter is
// over, HR reads the same by mail and from the program, and nothing about few.
import Addressing
import Cycle
import Feedback
import Foundation
import MailFormat
import TestServers
import Testing
import Year

@testable import Store

@Suite(.serialized, .patient, .enabled(if: Sandbox.isPossible, "the mail servers need root"))
struct InsightOnServersTests {
    /// HR is asked for this year's kick-off on whichever day it is, and what comes after a talk comes at once.
    private static let seconds = [
        "KLANKBORD_CYCLE_ACTIVE": "true", "KLANKBORD_CYCLE_COLLECT_EVERY": "12s",
        "KLANKBORD_CYCLE_KICK_OFF": "07-01", "KLANKBORD_CYCLE_KICK_OFF_ASK_BEFORE": "183d",
        "KLANKBORD_CYCLE_AGREEMENTS_AFTER": "1s", "KLANKBORD_CYCLE_FOLLOW_UP_AFTER": "1s",
        "KLANKBORD_CYCLE_INTERVENTION_AFTER": "0s",
    ]

    private struct ShownCycle: Decodable {
        struct Year: Decodable { let year: Int }
        let years: [Year]
    }

    private struct ShownReport: Decodable {
        struct Figure: Decodable {
            let figure: String
            let rows: [Row]
        }
        struct Row: Decodable {
            let people: Int?
            let cells: [Cell]
        }
        struct Cell: Decodable {
            let cell: String
            let people: Int?
        }
        struct Intervention: Decodable { let text: String }
        let figures: [Figure]
        let interventions: [Intervention]
    }

    @Test func hrReadsTheSameByMailAndFromTheProgram() async throws {
        try await Village.open(Self.seconds) { village in
            try await village.moveInTheTeam()
            _ = try village.house.serve()
            let question = try await village.post.mail(of: "hr", "the question for the kick-off") {
                $0.subject.contains("De kick-off van")
            }
            #expect(question.words.contains("Hallo collega’s van HR,"))
            try await village.settle(question, "Ja", from: "hr")
            let year = try #require(try await village.house.ask(ShownCycle.self, "cycle", "show").years.first).year
            try await haveTheTalks(village)
            try await sayWhatCameOfThem(village)
            try await endTheQuarter(village)
            let mail = try await rapport(village, year)
            try await checkFigures(mail, village, year)
            try await noteIntervention(village, year)
        }
    }

    // MARK: The year

    private func haveTheTalks(_ village: Village) async throws {
        let file = village.house.folder.appending(path: "talks.csv")
        try await withEverLongerLimits("talks are planned before they begin") { seconds in
            let start = Date(timeIntervalSinceNow: 1 + seconds).formatted(.iso8601)
            let rows = Village.team.map { "\($0)@example.test,\(start),1s" }
            try (["employee,start,duration"] + rows).joined(separator: "\n").write(
                to: file,
                atomically: true,
                encoding: .utf8
            )
            return try await village.house.run("talk", "import", file.path).status == 0 ? true : nil
        }
    }

    /// All at the same time. Six have an agreement and need room; two wish for a training and have too much to do.
    private func sayWhatCameOfThem(_ village: Village) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, name) in Village.team.enumerated() {
                group.addTask {
                    let wanted = try await village.mail(of: name, asking: "Wat spraken jullie af?")
                    let said = index < 6 ? "afspraak: vaker vooraf overleggen" : "geen\nopleiding: spreken voor groepen"
                    try await village.settle(wanted, said, from: name)
                    let needs = try await village.mail(of: name, asking: "Wat heb je nodig om hier")
                    try await village.settle(needs, index < 6 ? "ruimte" : "werkdruk", from: name)
                }
            }
            try await group.waitForAll()
        }
    }

    /// As the service counts on the first day of the next one: so many days from now that is over for certain.
    private func endTheQuarter(_ village: Village) async throws {
        let service = NamedAddress(name: nil, address: try EmailAddress("feedback@example.test"))
        let settings = YearSettings(
            rules: CycleRules(),
            mail: MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil)),
            hr: nil,
            timeZone: try #require(TimeZone(identifier: "Europe/Amsterdam")),
            service: ServiceAddress(service, style: .plus)
        )
        let store = try await village.house.rows()
        let later = Date(timeIntervalSinceNow: 92 * ScheduleRules.day)
        try await store.write { tx in try InsightWork(tx, settings, now: later).publish() }
        await store.close()
    }

    // MARK: The report

    /// What HR gets who asks for it.
    private func rapport(_ village: Village, _ year: Int) async throws -> ReceivedMessage {
        func reports() async throws -> [ReceivedMessage] {
            try await village.post.mails(of: "hr").filter { $0.subject.hasPrefix("De cijfers van \(year)") }
        }
        let before = try await reports().count
        let wish = OwnMail(
            from: village.sender("hr"),
            to: "feedback@example.test",
            subject: "Vraag",
            body: "rapport \(year)"
        )
        try await village.post.submit(wish.bytes, as: "hr", to: wish.to)
        return try await eventually("HR gets the report") { try await reports().dropFirst(before).first }
    }

    private func checkFigures(_ mail: ReceivedMessage, _ village: Village, _ year: Int) async throws {
        let told = try #require(mail.plainText).matches(of: /(?m)^(.+?) {2,}([0-9]+)$/).map { "\($0.1) \($0.2)" }
        let tables = told.filter { !$0.hasPrefix("Mensen") }
        // Talks that were held, the same by month, and agreements: two who need something else keep the six hidden.
        #expect(tables.count == 3 && tables.contains("gevoerd 8") && tables.contains("voorgesteld 6"), "\(told)")
        let numbers = tables.compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }.sorted()
        #expect(numbers == [6, 8, 8])

        let report = try await village.house.ask(ShownReport.self, "report", "--year", "\(year)")
        let cells = report.figures.flatMap(\.rows).flatMap(\.cells)
        #expect(cells.compactMap(\.people).sorted() == numbers)
        // Two wished for a training: there is no such figure.
        #expect(report.figures.map(\.figure) == ["talks", "months", "agreements", "needs"])
        let needs = try #require(report.figures.first { $0.figure == "needs" }?.rows)
        #expect(needs.map(\.people) == [8] && needs.flatMap(\.cells).allSatisfy { $0.people == nil })
        try await checkFiles(mail, village, year)
    }

    /// The spreadsheet, the page and the paper.
    private func checkFiles(_ mail: ReceivedMessage, _ village: Village, _ year: Int) async throws {
        let files = ["report.csv", "report.html", "report.pdf"].map { village.house.folder.appending(path: $0) }
        let options = zip(["--csv", "--page", "--pdf"], files).flatMap { [$0, $1.path] }
        #expect(try await village.house.run(["report", "--year", "\(year)"] + options).status == 0)
        let lines = try String(contentsOf: files[0], encoding: .utf8).split(separator: "\n").map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let cells = lines.dropFirst().filter { $0[4] != "all" }
        #expect(cells.compactMap { $0.last.flatMap { Int($0) } }.sorted() == [6, 8, 8])
        #expect(cells.contains { $0[1] == "needs" && $0[4] == "room" && $0[5] == "not shown" })
        let page = try String(contentsOf: files[1], encoding: .utf8)
        #expect(page.contains("gevoerd") && page.contains("Nog te weinig mensen") && !page.contains("werkdruk"))
        // Each is that of all in its row as well.
        let numbers = page.matches(of: /<td class="number">([0-9]+)</).compactMap { Int($0.1) }.sorted()
        #expect(numbers == [6, 6, 8, 8, 8, 8])
        let paper = try #require(mail.parts.first { $0.filename == "report-\(year).pdf" })
        #expect(paper.contentType == "application/pdf" && paper.bytes.starts(with: "%PDF-".utf8))
        // But for the names of its fonts, which are made by chance, it is the same file.
        #expect(abs(paper.bytes.count - (try Data(contentsOf: files[2]).count)) < 512)
    }

    /// What HR will do about it stands beside the figures from then on.
    private func noteIntervention(_ village: Village, _ year: Int) async throws {
        let store = try await village.house.rows()
        // The next day comes.
        try await store.write { tx in try tx.execute("DELETE FROM duties WHERE name = 'tend-year'", []) }
        await store.close()
        let question = try await village.mail(of: "hr", asking: "Wat gaat HR doen?")
        try await village.settle(question, "Training coachen voor wie leidt", from: "hr")
        #expect(try await rapport(village, year).words.contains("Training coachen voor wie leidt"))
        let report = try await village.house.ask(ShownReport.self, "report", "--year", "\(year)")
        #expect(report.interventions.map(\.text) == ["Training coachen voor wie leidt"])
        let text = try await village.house.run("report", "--year", "\(year)")
        #expect(text.out.contains("Training coachen voor wie leidt"), "\(text)")
    }
}
