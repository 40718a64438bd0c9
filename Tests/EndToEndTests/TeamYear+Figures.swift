// What HR knows once a team's year is over: the same by mail and from the program, and nothing about few.
import Addressing
import Cycle
import Feedback
import Foundation
import MailFormat
import TestServers
import Testing
import Year

@testable import Store

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

extension TeamYearTests {
    /// As the service counts on the first day of the next one: so many days from now that is over for certain.
    func endTheQuarter(_ village: Village) async throws {
        let service = NamedAddress(name: nil, address: try EmailAddress("feedback@example.test"))
        let settings = YearSettings(
            rules: CycleRules(),
            mail: MailRules(schedule: ScheduleRules(), sending: SendingRules(window: nil)),
            themes: ["spreken"],
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
    func rapport(_ village: Village, _ year: Int) async throws -> ReceivedMessage {
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

    func checkFigures(_ mail: ReceivedMessage, _ village: Village, _ year: Int) async throws {
        let told = try #require(mail.plainText).matches(of: /(?m)^(.+?) {2,}([0-9]+)$/).map { "\($0.1) \($0.2)" }
        let tables = told.filter { !$0.hasPrefix("Mensen") }
        // Talks that were held, the same by month, agreements, trainings by theme and by state: each of all eight. Of what they
        // need nothing is shown: of two it would be.
        #expect(tables.count == 5 && tables.contains("gevoerd 8") && tables.contains("spreken 8"), "\(told)")
        #expect(tables.allSatisfy { $0.hasSuffix(" 8") }, "\(told)")

        let report = try await village.house.ask(ShownReport.self, "report", "--year", "\(year)")
        let cells = report.figures.flatMap(\.rows).flatMap(\.cells)
        #expect(cells.compactMap(\.people) == [8, 8, 8, 8, 8])
        let figures = ["talks", "months", "agreements", "themes", "trainings", "needs"]
        #expect(report.figures.map(\.figure) == figures)
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
        #expect(cells.compactMap { $0.last.flatMap { Int($0) } } == [8, 8, 8, 8, 8])
        #expect(cells.contains { $0[1] == "needs" && $0[4] == "room" && $0[5] == "not shown" })
        let page = try String(contentsOf: files[1], encoding: .utf8)
        #expect(page.contains("gevoerd") && page.contains("Nog te weinig mensen") && !page.contains("werkdruk"))
        // Each is that of all in its row as well.
        let numbers = page.matches(of: /<td class="number">([0-9]+)</).compactMap { Int($0.1) }
        #expect(numbers == Array(repeating: 8, count: 10))
        let paper = try #require(mail.parts.first { $0.filename == "report-\(year).pdf" })
        #expect(paper.contentType == "application/pdf" && paper.bytes.starts(with: "%PDF-".utf8))
        // But for the names of its fonts, which are made by chance, it is the same file.
        #expect(abs(paper.bytes.count - (try Data(contentsOf: files[2]).count)) < 512)
    }

    /// What HR will do about it stands beside the figures from then on.
    func noteIntervention(_ village: Village, _ year: Int) async throws {
        try await village.nextDay()
        let question = try await village.mail(of: "hr", asking: "Wat gaat HR doen?")
        try await village.settle(question, "Training coachen voor wie leidt", from: "hr")
        #expect(try await rapport(village, year).words.contains("Training coachen voor wie leidt"))
        let report = try await village.house.ask(ShownReport.self, "report", "--year", "\(year)")
        #expect(report.interventions.map(\.text) == ["Training coachen voor wie leidt"])
        let text = try await village.house.run("report", "--year", "\(year)")
        #expect(text.out.contains("Training coachen voor wie leidt"), "\(text)")
    }
}
