// `klankbord report`: the same numbers in each form, and errors that name what is wrong.
import Days
import Dossiers
import Foundation
import Insight
import Reports
import Testing

@testable import Klankbord

@Suite struct ReportCommandTests {
    private func report() throws -> InsightReport {
        let day = try #require(CivilDay("2027-06-30"))
        let before = try #require(CivilDay("2026-06-30"))
        let rows = [
            InsightReport.Row(.departments(["Sales", nil]), asOf: day, people: 14, [9, nil]),
            InsightReport.Row(.departments(["=Care"]), asOf: day, people: nil, [nil, nil]),
            InsightReport.Row(.together, asOf: day, people: 14, [9, nil]),
        ]
        let section = InsightReport.Section(
            figure: .talks,
            cells: ["held", "late"],
            rows: rows,
            before: InsightReport.Row(.together, asOf: before, people: 12, [12, nil])
        )
        return InsightReport(2027, asOf: day, countedAt: nil, [section], [], earlier: [])
    }

    @Test func theTableLeavesOutWhatNoRowShows() throws {
        let text = InsightTable.text(try report())
        #expect(text.contains("2027, as of 2027-06-30"))
        #expect(text.contains("HELD") && !text.contains("LATE"))
        #expect(text.contains("Sales + (no department)  2027-06-30  14      9"))
        #expect(text.contains("=Care") && text.contains("-       -"))
    }

    @Test func eachCellIsALineOfTheSpreadsheet() throws {
        let text = CSVText.text(InsightTable.csv(try report()))
        #expect(text.contains("2027,talks,Sales + (no department),2027-06-30,held,9"))
        #expect(text.contains("2027,talks,Sales + (no department),2027-06-30,late,not shown"))
        #expect(text.contains("2027,talks,\"'=Care\",2027-06-30,all,fewer than five"))
        #expect(text.contains("2026,talks,together,2026-06-30,held,12"))
    }

    @Test func allFormsHaveTheSameNumbers() throws {
        let report = try report()
        let json = String(decoding: try JSONEncoder().encode(InsightTable.Printed(report)), as: UTF8.self)
        let inJSON = json.matches(of: /"people":([0-9]+)/).compactMap { Int($0.1) }.sorted()
        let inCSV = InsightTable.csv(report).compactMap { $0.last.flatMap { Int($0) } }.sorted()
        #expect(inJSON == inCSV && inJSON == [9, 9, 12, 12, 14, 14])
    }

    @Test(arguments: ["20277", "27", "-1"]) func aYearIsAYear(_ year: String) async throws {
        let command = try Klankbord.parsed(["report", "--year=\(year)"])
        let report = try #require(command as? ReportCommand)
        await #expect { try await report.run() } throws: { error in
            (error as? Failure).map { "\($0.lines)" }?.contains("--year \(year): no year such as 2027") == true
        }
    }
}
